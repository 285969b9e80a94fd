"""Measures several contestants in turn, round after round, so that a slow moment of the machine hits all of them alike.

What counts is the ratio within a round; the median over rounds is told. A table says what was measured, in markdown.
"""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median
from typing import Final

ROUNDS: Final = 15
SHORTEST_SECONDS: Final = 0.002
MOST_CALLS: Final = 10_000


def interleave(contestants: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Seconds for one call of each contestant, round by round. Each is called once before, which warms what can be
    warm.
    """
    calls = {name: _calls_for(call) for name, call in contestants.items()}
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    names = list(contestants)
    collecting = gc.isenabled()
    gc.disable()
    try:
        for number in range(rounds):
            # Another goes first each time: whoever follows a memory-hungry one pays for it.
            turn = number % len(names)
            for name in names[turn:] + names[:turn]:
                seconds[name].append(_time(contestants[name], calls[name]))
            gc.collect()
    finally:
        if collecting:
            gc.enable()
    return seconds


def _time(call: Callable[[], object], calls: int) -> float:
    start = time.perf_counter()
    for _ in range(calls):
        call()
    return (time.perf_counter() - start) / calls


def _calls_for(call: Callable[[], object]) -> int:
    """How many calls make a time long enough to be measured."""
    call()
    once = _time(call, 1)
    return max(1, min(MOST_CALLS, math.ceil(SHORTEST_SECONDS / max(once, 1e-9))))


def ratio(seconds: Sequence[float], base: Sequence[float]) -> float:
    """The median over rounds of how many times as long as the base."""
    return median(one / other for one, other in zip(seconds, base, strict=True))


def geometric_mean(values: Iterable[float]) -> float:
    """The mean of ratios."""
    logarithms = [math.log(value) for value in values]
    return math.exp(sum(logarithms) / len(logarithms)) if logarithms else math.nan


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def in_words(seconds: float) -> str:
    """A time as a person reads it: `1.24 µs`, `360 µs`, `13.6 ms`."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"
