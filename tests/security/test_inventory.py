"""The inventory is complete, is the surface's, and says what is measured."""

from __future__ import annotations

import sys
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable
from functools import partial
from time import process_time
from typing import Any, Final

import pytest

import monty
from monty.errors import LimitError, MontyError
from monty.limits import Limits
from monty.runtime.driver import run_guest
from monty.runtime.guards.tables import TABLES
from monty.runtime.surface import Cost, Property
from tests.security.inventory import PAGE, Row, page, rows

ROWS: Final = rows()
SMALL: Final = 20_000
TIMES: Final = 8
"""How many times as large the large argument is: what is linear takes 8 times as long, what is quadratic 64 times."""
MOST_TIMES: Final = 40
QUICK_SECONDS: Final = 0.01
"""A call that is no longer does no harm, whatever it grows with."""
CALL_LIMITS: Final = Limits(duration=0.3, memory=64 << 20, output=None)
OVER_SECONDS: Final = 0.25 + 0.75
"""The overshoot that is promised, and what a busy machine adds."""
MAKERS: Final[dict[type, Callable[[int], Any]]] = {
    str: lambda n: "ab " * (n // 3),
    bytes: lambda n: b"ab " * (n // 3),
    bytearray: lambda n: bytearray(b"ab " * (n // 3)),
    list: lambda n: list(range(n)),
    tuple: lambda n: tuple(range(n)),
    dict: lambda n: dict.fromkeys(range(n)),
    set: lambda n: set(range(n)),
    frozenset: lambda n: frozenset(range(n)),
    deque: lambda n: deque(range(n)),
    OrderedDict: lambda n: OrderedDict.fromkeys(range(n)),
    defaultdict: lambda n: defaultdict(list, dict.fromkeys(range(n))),
    int: lambda n: 1 << n,
    range: range,
    memoryview: lambda n: memoryview(b"a" * n),
}
ARGUMENTS: Final[tuple[Callable[[Any], tuple[Any, ...]], ...]] = (
    lambda value: (),
    lambda value: (value,),
    lambda value: (1,),
    lambda value: ("b",),
    lambda value: (b"b",),
    lambda value: (10**9,),
    lambda value: ("a", "bb"),
    lambda value: (b"a", b"bb"),
    lambda value: (1, 2),
)
MEASURED: Final = [
    row for row in ROWS if row.entry is not None and row.entry.host in MAKERS and not isinstance(row.member, Property)
]


def test_the_page_is_the_surface_s() -> None:
    if sys.version_info[:2] == (3, 11):
        assert PAGE.read_text(encoding="utf-8") == page(), "run `python -m tests.security.inventory --write`"


def test_every_row_has_a_class() -> None:
    without = [f"{row.owner}.{row.name}" for row in ROWS if not isinstance(row.cost, Cost)]
    assert not without, f"no cost class: {', '.join(without)}"


def called(function: Callable[[], Any]) -> tuple[float, BaseException | None]:
    """The processor time of a call as guest code, and what it raised."""
    program = monty.Monty("None")
    state = program.new_state({}, CALL_LIMITS, lambda stream, text: None, None)
    began = process_time()
    error: BaseException | None = None
    try:
        run_guest(state, function)
    except (MontyError, LimitError) as raised:
        error = raised
    return process_time() - began, error


def fitting(row: Row) -> Callable[[Any], tuple[Any, ...]] | None:
    """Arguments that the method takes."""
    assert row.entry is not None
    for arguments in ARGUMENTS:
        value = MAKERS[row.entry.host](30)
        bound = TABLES[row.entry.host].get(row.name)
        if bound is None:
            return None
        error = called(lambda bound=bound, value=value, arguments=arguments: bound(value)(*arguments(value)))[1]  # type: ignore[misc]  # bound at once
        if error is None or isinstance(error, LimitError):
            return arguments
    return None


def seconds(row: Row, size: int, arguments: Callable[[Any], tuple[Any, ...]]) -> float:
    """The shortest of three calls on a value of the size."""
    assert row.entry is not None
    host = row.entry.host
    times = []
    for _ in range(3):
        value = MAKERS[host](size)
        method = TABLES[host][row.name](value)
        given = arguments(value)
        times.append(called(partial(method, *given))[0])
    return min(times)


@pytest.mark.parametrize("owner", sorted({row.owner for row in MEASURED}))
def test_classes_are_what_is_measured(owner: str) -> None:
    wrong = []
    for row in MEASURED:
        if row.owner != owner:
            continue
        arguments = fitting(row)
        if arguments is None:
            continue
        large = seconds(row, SMALL * TIMES, arguments)
        if row.cost in (Cost.GUARDED, Cost.CHUNKED):
            assert CALL_LIMITS.duration is not None
            if large > CALL_LIMITS.duration + OVER_SECONDS:
                wrong.append(f"{row.name}: {large:.2f} s in a run of {CALL_LIMITS.duration} s")
        elif large > QUICK_SECONDS and large > MOST_TIMES * seconds(row, SMALL, arguments):
            assert row.cost is not None
            wrong.append(f"{row.name}: {large:.3f} s, more than {MOST_TIMES} times as long for {TIMES} times as much")
    assert not wrong, "\n".join(wrong)
