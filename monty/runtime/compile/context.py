"""What lowering knows while it walks: the unit being compiled, and the function that is being emitted.

A `Unit` is one guest text; a `Function` is one emitted host function with its hidden locals and the statements that have to run
before the one that is being lowered (functions of comprehensions are defined there).
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from monty.diagnostics import Diagnostic, Span
from monty.errors import UnsupportedError
from monty.runtime.compile import emit
from monty.runtime.compile.evidence import SCALARS, Evidence, Kinds
from monty.runtime.compile.scopes import Home, Scope, ScopeKind, Scopes
from monty.runtime.compile.spelling import LINE_BITS, MOST_FUNCTIONS, RELEASED, mangle
from monty.source import Source

PRIVILEGED_PREFIX: Final = "at_"


@dataclass
class Unit:
    """One guest text on its way through lowering."""

    source: Source
    scopes: Scopes
    evidence: Evidence
    table_names: frozenset[str]
    privileged: bool = False
    functions: int = 0
    counts_steps: bool = False
    holds_views: bool = False
    keeps_annotations: bool = True

    def next_ordinal(self, at: ast.AST) -> int:
        """A number for a new function, in the order of lowering, which is the same on every Python."""
        self.functions += 1
        if self.functions > MOST_FUNCTIONS:
            raise self.refuse(at, f"the program has more than {MOST_FUNCTIONS} functions; split it up")
        return self.functions

    @cached_property
    def walruses(self) -> frozenset[str]:
        """The names that `:=` binds anywhere: few programs have any, and asking each expression costs the square of their number."""
        return frozenset(node.target.id for node in ast.walk(self.source.tree) if isinstance(node, ast.NamedExpr))

    def rebinds(self, name: str, later: Sequence[ast.expr]) -> bool:
        """Whether evaluating one of the expressions binds the name anew."""
        return name in self.walruses and any(_rebinds(part, name) for part in later)

    def refuse(self, at: ast.AST, message: str, hint: str | None = None) -> UnsupportedError:
        """The typed error for what cannot be lowered, at its place."""
        line, column = getattr(at, "lineno", 1), getattr(at, "col_offset", 0) + 1
        span = Span(
            line, column, getattr(at, "end_lineno", line) or line, (getattr(at, "end_col_offset", column) or column) + 1
        )
        diagnostic = Diagnostic("unsupported", message, span, hint=hint)
        return UnsupportedError([diagnostic], f'  File "{self.source.name}", line {line}\nUnsupportedError: {message}')


@dataclass(eq=False)
class Function:
    """One emitted function: its scope, its hidden locals, and what has to be defined before the current statement."""

    unit: Unit
    scope: Scope
    hoisted: list[ast.stmt] = field(default_factory=list)
    temporaries: int = 0
    released: list[str] = field(default_factory=list)
    lasting: int = 0
    additions: int = 0
    exits: list[str | None] = field(default_factory=list)
    in_async: bool = False
    guests: dict[str, str] = field(default_factory=dict)
    """Parameters that are looked at once, at the head of the function, and the hidden locals that say whether each is a guest instance."""

    @property
    def in_class(self) -> bool:
        """Whether names are members of a class that is being made."""
        return self.scope.kind is ScopeKind.CLASS

    def temporary(self) -> str:
        """A hidden local for the current statement."""
        self.temporaries += 1
        return f"@{self.temporaries}"

    def save(self, value: ast.expr, at: ast.AST) -> ast.NamedExpr:
        """The value, saved in a hidden local for the current statement."""
        name = self.temporary()
        self.note_saved(name, value)
        return emit.walrus(name, value, at)

    def note_saved(self, name: str, value: ast.expr) -> None:
        """Let go of what a call gave at the end of the statement, as CPython does: it may be a generator, which is closed then."""
        if isinstance(value, ast.Call):
            self.released.append(name)

    def release(self, at: ast.AST) -> list[ast.stmt]:
        """The statement that lets go of what the current statement has saved."""
        names, self.released = self.released, []
        if not names:
            return []
        return [emit.forget(list(dict.fromkeys(names)), at, RELEASED)]

    def lasting_name(self, purpose: str) -> str:
        """A hidden local of its own, for a value that lives across statements."""
        self.lasting += 1
        return f"@{purpose}{self.lasting}"

    def mangle(self, name: str) -> str:
        """The name as it is spelled within a class."""
        return mangle(name, self.scope.class_name)

    def home(self, name: str) -> Home:
        """Where the (mangled) name lives."""
        return self.scope.home(name)

    def kinds(self, node: ast.expr) -> Kinds | None:
        """See `Evidence.kinds`."""
        return self.unit.evidence.kinds(self.scope, node)

    def is_among(self, node: ast.expr, kinds: Kinds) -> bool:
        """See `Evidence.is_among`."""
        return self.unit.evidence.is_among(self.scope, node, kinds)

    def is_scalar(self, node: ast.expr) -> bool:
        """Whether the value is surely a number, a text, bytes or None: comparing and hashing it is one bounded step."""
        return self.is_among(node, SCALARS)

    def is_small(self, node: ast.expr) -> bool:
        """See `Evidence.is_small`."""
        return self.unit.evidence.is_small(self.scope, node)

    def is_builtin(self, name: str) -> bool:
        """See `Evidence.is_builtin`."""
        return self.unit.evidence.is_builtin(self.scope, name)

    def names_builtin(self, name: str) -> bool:
        """Whether the text binds the name nowhere: enough for `super`, whose two arguments only lowering knows."""
        scopes = self.unit.scopes
        return name not in scopes.global_bindings and self.scope.home(name) is Home.GLOBAL

    def may_suspend(self, node: ast.expr) -> bool:
        """Whether guest code of another frame can run while the expression is evaluated."""
        if isinstance(node, ast.Constant | ast.Name | ast.Lambda):
            return False
        if isinstance(node, ast.Tuple | ast.List):
            return any(map(self.may_suspend, node.elts))
        if isinstance(node, ast.NamedExpr):
            return self.may_suspend(node.value)
        if isinstance(node, ast.BinOp | ast.UnaryOp | ast.Compare):
            operands = operands_of(node)
            return not all(map(self.is_scalar, operands)) or any(map(self.may_suspend, operands))
        return True

    def is_stable(self, node: ast.expr, later: Sequence[ast.expr]) -> bool:
        """Whether reading the expression again after `later` gives the same value: then it needs no hidden local."""
        if isinstance(node, ast.Constant):
            return True
        if not isinstance(node, ast.Name):
            return False
        if node.id.startswith("@") or self.names_guard(node):
            return True
        name = self.mangle(node.id)
        home = self.home(name)
        if home is Home.LOCAL:
            return name not in self.scope.rebound_inside and not self.unit.rebinds(node.id, later)
        if home is Home.GLOBAL:
            bindings = self.unit.scopes.global_bindings.get(name, 0)
            return self.unit.evidence.closed and bindings <= 1 and not self.unit.rebinds(node.id, later)
        return False

    def names_guard(self, node: ast.expr) -> bool:
        """Whether a name of prelude source stands for a guard."""
        if not (self.unit.privileged and isinstance(node, ast.Name) and node.id.startswith(PRIVILEGED_PREFIX)):
            return False
        return self.home(node.id) is Home.GLOBAL  # A name that is bound is a field's, in generated functions.

    def is_exact_type_test(self, left: ast.expr, right: ast.expr) -> bool:
        """Whether a comparison of prelude source is one of exact types: `at_type(x) in at_sets`."""
        if self.names_guard(right):
            return True
        return (
            isinstance(left, ast.Call)
            and isinstance(left.func, ast.Name)
            and self.unit.privileged
            and left.func.id == "at_type"
        )

    def take_hoisted(self) -> list[ast.stmt]:
        """The statements to run before the current one."""
        taken, self.hoisted = self.hoisted, []
        return taken

    def encode(self, node: ast.stmt | ast.expr, at: ast.AST, ordinal: int) -> None:
        """Write a new function's ordinal into the first line of its node; see `spelling`."""
        line = at.lineno | ordinal << LINE_BITS  # type: ignore[attr-defined]  # functions have a place
        node.lineno = node.end_lineno = line
        node.col_offset = node.end_col_offset = 0


def operands_of(node: ast.BinOp | ast.UnaryOp | ast.Compare) -> list[ast.expr]:
    """The operands of an operator in the order of their evaluation."""
    if isinstance(node, ast.BinOp):
        return [node.left, node.right]
    return [node.operand] if isinstance(node, ast.UnaryOp) else [node.left, *node.comparators]


def _rebinds(node: ast.AST, name: str) -> bool:
    return any(isinstance(part, ast.NamedExpr) and part.target.id == name for part in ast.walk(node))
