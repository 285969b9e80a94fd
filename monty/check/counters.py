"""`defaultdict`s that numbers and texts are added to, given the type that mypy would ask for.

mypy takes the items of an un-annotated container from what is first put into it, and does not count `totals[key] += 1` as that.
What it then has is no type, found when the check is over; so those are found here, before it begins.
"""

from __future__ import annotations

import re
from typing import Final

from mypy.nodes import AssignmentStmt, CallExpr, NameExpr, TypeInfo, Var
from mypy.types import Instance

from monty.check.lines import lines_of
from monty.check.loosen import unknown
from monty.check.program import Program
from monty.check.statements import everywhere

MOST_COUNTERS: Final = 50
"""The use of each is looked for in the lines below it; a program with more is none that a person would write."""

_MADE: Final = re.compile(r"\bdefaultdict\((?:int|float|str|complex)\)")
_FACTORIES: Final = frozenset({"builtins.int", "builtins.float", "builtins.str", "builtins.complex"})


def type_counters(program: Program) -> None:
    """Give the un-annotated `defaultdict`s of an analysed program that are first added to their type: keys may be anything."""
    if not 0 < len(_MADE.findall(program.text)) <= MOST_COUNTERS:
        return
    lines = lines_of(program.text)
    for statement in everywhere(program.tree.defs):
        match statement:
            case AssignmentStmt(lvalues=[NameExpr(node=Var() as var) as place], rvalue=CallExpr() as made):
                factory = _factory(made)
                if factory is not None and var.is_inferred and _is_added_to(var.name, lines[statement.line :]):
                    counter = program.checker.named_generic_type("collections.defaultdict", [unknown(), factory])
                    var.type, var.is_inferred, place.is_inferred_def = counter, False, False
            case _:
                pass


def _factory(made: CallExpr) -> Instance | None:
    """The type of the items, where the call makes a `defaultdict` of one of the plain types."""
    match made:
        case CallExpr(callee=NameExpr(fullname="collections.defaultdict"), args=[NameExpr(fullname=name, node=node)]):
            return Instance(node, []) if name in _FACTORIES and isinstance(node, TypeInfo) else None
        case _:
            return None


def _is_added_to(name: str, below: list[str]) -> bool:
    """Whether the first statement that subscripts the name adds to what is there."""
    subscript = re.compile(rf"\b{re.escape(name)}\[")
    first = next((line for line in below if subscript.search(line)), "")
    return re.match(rf"\s*{re.escape(name)}\[.*\]\s*(?:\+|-|\*|/)=", first) is not None
