"""Whether a program can hold a view of a dict's keys or items: only then do `-`, `&`, `|` and `^` need a guard.

A view drains the other operand in one C call, and a range or a `zip` without end makes that call endless. Nearly every program uses a view
where it is made (`for k, v in d.items()`), and pays nothing. In: the guest's tree. Out: one bool; true is always a right answer.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from typing import Final

from monty.source import walk

MAKERS: Final = frozenset({"keys", "items"})
DYNAMIC: Final = frozenset(
    "getattr exec eval methodcaller attrgetter __getattribute__ __match_args__ __builtins__".split()
)
"""Names by which a method can be reached that the text does not name."""
MENTIONED: Final = re.compile("|".join(sorted(MAKERS | DYNAMIC)))
CONSUMERS: Final = frozenset(
    "sorted list len set tuple dict sum min max any all enumerate zip reversed frozenset iter next print str repr".split()
)
"""Builtins that read a view to its end and keep nothing of it."""


def holds_views(tree: ast.Module, text: str) -> bool:
    """Whether a view may be a value of the program, rather than be used up where it is made."""
    if MENTIONED.search(text) is None:
        return False
    used: set[int] = set()
    mentions: list[int] = []
    for node in walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in MAKERS:
            mentions.append(id(node))
        elif is_dynamic(node):
            return True
        used.update(id(value.func) for value in consumed(node) if isinstance(value, ast.Call))
    return not used.issuperset(mentions)


def is_dynamic(node: ast.AST) -> bool:
    """Whether the node can give a view without an attribute of that name; a text may be the name for `getattr`."""
    if isinstance(node, ast.Name):
        return node.id in DYNAMIC or (node.id in CONSUMERS and not isinstance(node.ctx, ast.Load))
    if isinstance(node, ast.Attribute):
        return node.attr in DYNAMIC
    if isinstance(node, ast.MatchClass):
        return not MAKERS.isdisjoint(node.kwd_attrs)
    if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
        return node.name in CONSUMERS
    if isinstance(node, ast.arg):
        return node.arg in CONSUMERS
    if isinstance(node, ast.alias):
        return (node.asname or node.name) in CONSUMERS or node.name in DYNAMIC or node.name == "*"
    return False


def consumed(node: ast.AST) -> Iterable[ast.AST]:
    """The parts of a node that are read to their end and not kept."""
    if isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
        return [node.iter]
    if isinstance(node, ast.Starred):
        return [node.value]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CONSUMERS:
        return node.args
    if isinstance(node, ast.Compare) and all(isinstance(operator, ast.In | ast.NotIn) for operator in node.ops):
        return node.comparators
    return []
