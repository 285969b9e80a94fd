"""What only the host knows at the end of a protocol that goes on after a load (prelude `resumed`).

The error of an operator that no operand's method takes is in CPython's words: asked of CPython, with stand-ins for guests' instances.
"""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.values import GuestType

OPERATIONS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod,
    "**": operator.pow, "@": operator.matmul, "<<": operator.lshift, ">>": operator.rshift, "&": operator.and_, "|": operator.or_,
    "^": operator.xor, "divmod": divmod, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "+=": operator.iadd, "-=": operator.isub, "*=": operator.imul, "/=": operator.itruediv, "//=": operator.ifloordiv,
    "%=": operator.imod, "**=": operator.ipow, "@=": operator.imatmul, "<<=": operator.ilshift, ">>=": operator.irshift,
    "&=": operator.iand, "|=": operator.ior, "^=": operator.ixor,
}  # fmt: skip


def refuse_operands(symbol: str, left: Any, right: Any) -> Any:
    """Raise the `TypeError` of `left symbol right`."""
    return OPERATIONS[symbol](stand_in(left), stand_in(right))


def stand_in(value: Any) -> Any:
    """The value, or for an instance of a guest's class one of a class of that name that can do nothing."""
    kind = type(value)
    return type(kind.__name__, (), {"__slots__": ()})() if issubclass(type(kind), GuestType) else value


def closing_value(stop: StopIteration) -> Any:
    """What `close()` of a generator gives that returns when it is closed."""
    return stop.value if sys.version_info >= (3, 13) else None


GUARDS: Final[dict[str, Any]] = {"@refuse_operands": refuse_operands, "@closing_value": closing_value}
