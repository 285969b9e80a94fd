"""Conditions in stubs (`if sys.version_info >= (3, 12):`), decided as far as all supported Pythons agree.

In: a test. Out: True, False, or the part of the test that still depends on the Python that runs. The platform is fixed:
guests see the same names everywhere.
"""

from __future__ import annotations

import ast
from typing import Final

OLDEST: Final = (3, 11)
NEWEST: Final = (3, 13)
PLATFORM: Final = "linux"


def decide(test: ast.expr) -> bool | str:
    """True or False where it is the same for every supported Python, else the text of what is left to decide."""
    match test:
        case ast.BoolOp(op=operator, values=values):
            return _combine([decide(value) for value in values], isinstance(operator, ast.And))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            decided = decide(operand)
            return f"not {decided}" if isinstance(decided, str) else not decided
        case ast.Name(id="TYPE_CHECKING"):
            return True
        case ast.Compare(left=left, ops=[operator], comparators=[ast.Constant(value=str(name))]):
            if ast.unparse(left) == "sys.platform":
                return (name == PLATFORM) is isinstance(operator, ast.Eq)
        case ast.Compare(left=left, ops=[operator], comparators=[ast.Tuple() as bound]):
            if ast.unparse(left) == "sys.version_info":
                return _decide_version(test, operator, ast.literal_eval(bound)[:2])
        case _:
            pass
    raise ValueError(f"line {test.lineno}: cannot decide the condition {ast.unparse(test)}")


def _combine(parts: list[bool | str], every: bool) -> bool | str:
    """`and` (every) or `or` of decided parts: one decisive part decides, agreeing ones fall away."""
    if (not every) in parts:
        return not every
    left = [part for part in parts if isinstance(part, str)]
    return (" and " if every else " or ").join(left) if left else every


def _decide_version(test: ast.Compare, operator: ast.cmpop, bound: tuple[int, int]) -> bool | str:
    match operator:
        case ast.GtE():
            if bound <= OLDEST:
                return True
            return False if bound > NEWEST else ast.unparse(test)
        case ast.Lt():
            if bound <= OLDEST:
                return False
            return True if bound > NEWEST else ast.unparse(test)
        case _:
            raise ValueError(f"line {test.lineno}: cannot decide the condition {ast.unparse(test)}")
