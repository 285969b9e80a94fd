"""The records that rules work with: a finding goes in, a repair comes out."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from monty.check.hints.context import HintContext
from monty.check.hints.places import Node
from monty.check.hints.type_text import Type, read
from monty.diagnostics import Diagnostic, Span


@dataclass(frozen=True, slots=True)
class Repair:
    """What to say beyond the message.

    `hint` is what to write instead; `notes` hold what it is chosen from (signatures, lists). `span` moves the report to
    its root cause, `message` rewords it there. Reports with an equal `cause` are one. An empty hint adds notes only.
    """

    hint: str = ""
    notes: tuple[str, ...] = ()
    span: Span | None = None
    message: str | None = None
    cause: tuple[object, ...] | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic that a pattern matched, with the groups of the match; `others` are all of the program's."""

    diagnostic: Diagnostic
    said: dict[str, str] = field(default_factory=dict)
    context: HintContext = field(kw_only=True)
    others: Sequence[Diagnostic] = field(default=(), kw_only=True)

    def kind(self, group: str) -> Type:
        """A group of the message, read as a type."""
        return read(self.said[group])

    def find(self, *kinds: type[Node]) -> Node | None:
        """The node that the message points at."""
        return self.context.places.find(self.diagnostic.span, *kinds)

    def function(self) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
        """The definition that the message points at."""
        return self.find(ast.FunctionDef) or self.find(ast.AsyncFunctionDef)

    def text(self, node: ast.AST | None, otherwise: str = "x") -> str:
        """A node as written in the program."""
        return self.context.places.text(node) if node is not None else otherwise


@dataclass(frozen=True, slots=True)
class Rule:
    """Messages of one form and what repairs them; where that is None, the next rule is asked."""

    pattern: re.Pattern[str]
    repair: Callable[[Finding], Repair | None]


def rule(pattern: str, repair: Callable[[Finding], Repair | None]) -> Rule:
    """A rule from the text of its pattern, which must match the whole first line of a message."""
    return Rule(re.compile(pattern), repair)


def filled(habit: str, finding: Finding, receiver: str, name: str) -> str:
    """The sentence of a habit with the receiver and the arguments as the program has them."""
    node = finding.find(ast.Attribute)
    call = finding.context.places.parent(node) if node is not None else None
    given = ""
    if isinstance(call, ast.Call) and call.func is node:
        given = ", ".join(finding.text(argument) for argument in call.args)
    return habit.format(r=receiver, a=given or "...", m=name)
