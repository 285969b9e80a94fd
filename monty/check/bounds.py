"""Which programs are checked in a process of their own: those that could keep mypy busy where nothing can end it.

mypy is compiled and can be interrupted only at calls, attributes and errors (`monty.check.resident.Watch`). What takes
it exponential time in between has shapes that can be seen in the text: deep nests of `while` and `try`, chains of
tuples of tuples, powers of powers of literals. Nothing here is certain, in either direction: what a wrong guess costs is half a millisecond for the
detour, or a check beyond its deadline.
"""

from __future__ import annotations

import re
from typing import Final

MOST_CHARACTERS: Final = 60_000
MOST_RETRIES: Final = 4_000
MOST_PAIRS: Final = 10

_POWER: Final = re.compile(r"(?:\*\*|<<)[ \t(]*(?:\d[\d_]{4,}|\d[\w \t()]*(?:\*\*|<<))")
"""A power or shift of literals that is large, which mypy computes."""
_REPEATED: Final = re.compile(r"^[ \t]*(?:while|try)\b", re.MULTILINE)
_PAIR: Final = re.compile(
    r"^[ \t]*(?:type[ \t]+)?\w+[ \t]*(?::[^=\n]*)?=[ \t]*[\w.]*[(\[].*\b([^\W\d]\w*)\b.*\b\1\b", re.MULTILINE
)


def is_suspicious(text: str) -> bool:
    """Whether a check of this text may take long without a place to end it."""
    return (
        len(text) > MOST_CHARACTERS
        or _POWER.search(text) is not None
        or _retries(text) > MOST_RETRIES
        or _pairs(text) > MOST_PAIRS
    )


def _retries(text: str) -> int:
    """How often mypy may check the innermost blocks: each loop, and each way out of a `try`, doubles what is inside."""
    total = 0
    outer: list[int] = []
    for found in _REPEATED.finditer(text):
        start = found.group().lstrip(" \t")
        indentation = len(found.group()) - len(start)
        while outer and outer[-1] >= indentation:
            outer.pop()
        outer.append(indentation)
        total += 2 ** len(outer)
    return total


def _pairs(text: str) -> int:
    """Displays and types that hold the same name twice: each may be twice as large as what it names."""
    return sum(1 for _ in _PAIR.finditer(text))
