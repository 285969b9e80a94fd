"""Nearest names by spelling: a name in, the candidates that a person may have meant out, best first.

Used for every "did you mean" before a program runs. The work is bounded whatever a hostile program defines:
candidates of hopeless length are skipped, long names are cut, and only the first `MOST_CANDIDATES` are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Final

MOST_CANDIDATES: Final = 1_000
MOST_CHARACTERS: Final = 40
NEAR: Final = 0.62


def distance(left: str, right: str, most: int) -> int:
    """Edits (insert, delete, replace, swap of neighbours) from `left` to `right`; `most + 1` where it takes more."""
    if abs(len(left) - len(right)) > most:
        return most + 1
    before: list[int] = []
    previous = list(range(len(right) + 1))
    for row, letter in enumerate(left, 1):
        current = [row]
        for column, other in enumerate(right, 1):
            cost = min(previous[column] + 1, current[-1] + 1, previous[column - 1] + (letter != other))
            swapped = row > 1 and column > 1 and letter == right[column - 2] and left[row - 2] == other
            if swapped:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, previous = previous, current
    return previous[-1]


def likeness(name: str, candidate: str) -> float:
    """How alike two names are spelt, from 0 to 1; case and underscores count for little."""
    if name == candidate:
        return 1.0
    plain, other = _plain(name), _plain(candidate)
    if not plain or not other:
        return 0.0
    if plain == other:
        return 0.98
    longest = max(len(plain), len(other))
    most = max(1, longest * 2 // 5)
    edits = most + 1 if _unshared(plain, other) > most else distance(plain, other, most)
    alike = 0.0 if edits > most else 1 - edits / longest
    shorter = min(len(plain), len(other))
    if shorter >= 3 and (plain.startswith(other) or other.startswith(plain)):
        alike = max(alike, 0.7 + 0.25 * shorter / longest)
    return alike


def _unshared(left: str, right: str) -> int:
    """Letters that only one of two words has: each costs an edit, and most pairs are told apart by that alone."""
    rest = right
    for letter in left:
        rest = rest.replace(letter, "", 1)
    return max(len(rest), len(left) - (len(right) - len(rest)))


def nearest(name: str, candidates: Iterable[str], most: int = 3) -> list[str]:
    """The candidates that are spelt nearly like `name`, best first."""
    scored = ((likeness(name, candidate), candidate) for candidate in islice(candidates, MOST_CANDIDATES))
    near = sorted(
        ((score, candidate) for score, candidate in scored if score >= NEAR), key=lambda pair: (-pair[0], pair[1])
    )
    return [candidate for _, candidate in near[:most]]


def _plain(name: str) -> str:
    return name.replace("_", "").lower()[:MOST_CHARACTERS]
