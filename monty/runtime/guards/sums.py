"""`sum` of numbers that come one by one, a few thousand at a time: the result, to the last bit, that CPython's one call has.

CPython adds floats with compensation from 3.12 on, as long as it has met nothing but ints and floats of a machine's size.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from typing import Any, Final

COMPENSATES: Final = sys.version_info >= (3, 12)
WORD_BITS: Final = 63
NUMBERS: Final = frozenset({int, float, bool, complex})
WHOLE: Final = frozenset({int, bool})


@dataclass(frozen=True, slots=True)
class Running:
    """A sum on its way: `lost` is what rounding has taken so far; None once the sum is an ordinary one."""

    total: Any
    lost: float | None


def begin_sum(start: Any) -> Running:
    """The sum of nothing."""
    return Running(start, 0.0 if COMPENSATES and type(start) in (int, float) and is_word(start) else None)


def is_word(value: Any) -> bool:
    """Whether CPython adds the number in a machine's word."""
    return type(value) is float or value.bit_length() <= WORD_BITS


def add_numbers(sum_: Running, values: list[Any]) -> Running:
    """The sum with some more numbers in it."""
    if sum_.lost is None:
        return Running(sum(values, sum_.total), None)
    if type(sum_.total) is int and WHOLE.issuperset(map(type, values)):
        total = sum(values, sum_.total)
        return Running(total, 0.0 if is_word(total) else None)
    total, lost = sum_.total, sum_.lost
    for index, value in enumerate(values):
        if type(total) is int or type(value) is complex or not is_word(value):
            total = compensated(total, lost) + value
            lost = 0.0
            if not (type(total) in (int, float) and is_word(total) and type(value) is not complex and is_word(value)):
                return Running(sum(values[index + 1 :], total), None)
        elif type(value) is float:
            total, lost = add_float(total, lost, value)
        else:
            total += float(value)
    return Running(total, lost)


def add_float(total: float, lost: float, value: float) -> tuple[float, float]:
    """One step of Neumaier's summation."""
    following = total + value
    if abs(total) >= abs(value):
        lost += (total - following) + value
    else:
        lost += (value - following) + total
    return following, lost


def compensated(total: Any, lost: float) -> Any:
    """The total with what rounding took given back."""
    return total + lost if lost and math.isfinite(lost) else total


def end_sum(sum_: Running) -> Any:
    """What the sum comes to."""
    return sum_.total if sum_.lost is None or type(sum_.total) is int else compensated(sum_.total, sum_.lost)


STATES: Final[dict[type, Any]] = {
    Running: (lambda sum_: (sum_.total, sum_.lost), lambda state: Running(*state)),
}
GUARDS: Final[dict[str, Any]] = {
    "@begin_sum": begin_sum,
    "@add_numbers": add_numbers,
    "@end_sum": end_sum,
}
