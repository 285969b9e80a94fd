"""The name that was meant: nearest by spelling and by meaning.

In: a name that does not exist and the names that do. Out: those that may have been meant, best first. Meaning is the
overlap of the words that the names are made of, where words of one group of `synonyms` count almost as equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Final

from monty.check.hints.synonyms import GROUPS
from monty.spelling import MOST_CANDIDATES, likeness

GOOD: Final = 0.55
CLEAR: Final = 0.72
_WORDS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SYNONYM: Final = 0.76
_CONTAINED: Final = 0.8
_MOST_WORDS: Final = 8
_NONE: Final[frozenset[int]] = frozenset()
_GROUPS_OF: Final = {
    word: frozenset(index for index, group in enumerate(GROUPS) if word in group)
    for word in frozenset[str]().union(*GROUPS)
}


@lru_cache(maxsize=4096)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, lower case and singular: `getUserNames` has get, user, name."""
    return tuple(_singular(word.lower()) for word in _WORDS.findall(name[:80]))[:_MOST_WORDS]


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=4096)
def _alike(left: str, right: str) -> float:
    """How near two words are in meaning, from 0 to 1."""
    if left == right:
        return 1.0
    if not _GROUPS_OF.get(left, _NONE).isdisjoint(_GROUPS_OF.get(right, _NONE)):
        return _SYNONYM
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return _SYNONYM
    if len(shorter) < 4:
        return 0.0
    spelt = likeness(left, right)
    return spelt if spelt >= 0.75 else 0.0


def meaning(name: str, candidate: str) -> float:
    """How near two names are in meaning, from 0 to 1."""
    left, right = words(name), words(candidate)
    if not left or not right:
        return 0.0
    if "".join(left) == "".join(right):
        return 1.0
    whole = _alike("".join(left), "".join(right))
    if set(left) <= set(right) or set(right) <= set(left):
        whole = max(whole, _CONTAINED)
    forth = sum(max(_alike(word, other) for other in right) for word in left) / len(left)
    back = sum(max(_alike(word, other) for other in left) for word in right) / len(right)
    # A name that says less or more than the other (`status` for `order_status`) is near too, but not as near.
    return max(whole, 0.75 * min(forth, back) + 0.25 * max(forth, back))


def ranked(name: str, candidates: Iterable[str]) -> list[tuple[float, str]]:
    """Every candidate with its nearness, best first; equal ones in the order given."""
    scored = [
        (max(likeness(name, one), meaning(name, one)), one)
        for one in islice(dict.fromkeys(candidates), MOST_CANDIDATES)
    ]
    return sorted(scored, key=lambda pair: -pair[0])


def meant(name: str, candidates: Iterable[str], most: int = 3, least: float = GOOD) -> list[str]:
    """The candidates that may have been meant. One that stands out clearly is given alone."""
    scored = [(score, one) for score, one in ranked(name, candidates) if one != name]
    near = [(score, one) for score, one in scored if score >= least][:most]
    if not near and least <= GOOD:
        own = {word for word in words(name) if len(word) > 3}
        near = [(GOOD, one) for _, one in scored if own.intersection(words(one))][:1]
    if near and near[0][0] >= CLEAR:
        return [one for score, one in near if score >= near[0][0] - 0.12]
    return [one for _, one in near]
