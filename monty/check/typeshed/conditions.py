"""Conditions in stubs (`if sys.version_info >= (3, 12):`), decided as far as all supported Pythons agree.

In: a test. Out: True, False, or the part of the test that still depends on the Python that runs. The platform is fixed:
guests see the same names everywhere.
"""

from __future__ import annotations

import ast
import sys
from typing import Final

OLDEST: Final = (3, 11)
NEWEST: Final = (3, 13)
PLATFORM: Final = "linux"
Version = tuple[int, int]


def decide(test: ast.expr, oldest: Version = OLDEST, newest: Version = NEWEST) -> bool | str:
    """True or False where it is the same for every Python from `oldest` to `newest`, else the text of what is left."""
    match test:
        case ast.BoolOp(op=operator, values=values):
            return _combine([decide(value, oldest, newest) for value in values], isinstance(operator, ast.And))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            decided = decide(operand, oldest, newest)
            return f"not {decided}" if isinstance(decided, str) else not decided
        case ast.Name(id="TYPE_CHECKING"):
            return True
        case ast.Compare(left=left, ops=[operator], comparators=[ast.Constant(value=str(name))]):
            if ast.unparse(left) == "sys.platform":
                return (name == PLATFORM) is isinstance(operator, ast.Eq)
        case ast.Compare(left=left, ops=[ast.GtE() | ast.Lt() as operator], comparators=[ast.Tuple() as bound]):
            if ast.unparse(left) == "sys.version_info":
                at_least = _reaches(ast.literal_eval(bound)[:2], oldest, newest)
                return ast.unparse(test) if at_least is None else at_least is isinstance(operator, ast.GtE)
        case _:
            pass
    raise ValueError(f"line {test.lineno}: cannot decide the condition {ast.unparse(test)}")


def holds_here(test: str) -> bool:
    """Whether a condition holds on the Python that runs; an empty one always does."""
    here = sys.version_info[:2]
    return not test or decide(ast.parse(test, mode="eval").body, here, here) is True


def _combine(parts: list[bool | str], every: bool) -> bool | str:
    """`and` (every) or `or` of decided parts: one decisive part decides, agreeing ones fall away."""
    if (not every) in parts:
        return not every
    left = [part for part in parts if isinstance(part, str)]
    return (" and " if every else " or ").join(left) if left else every


def _reaches(bound: Version, oldest: Version, newest: Version) -> bool | None:
    """Whether all these Pythons are of the version or newer, or none is; None where it depends."""
    if bound <= oldest:
        return True
    return False if bound > newest else None
