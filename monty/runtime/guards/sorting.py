"""Sorting and choosing in C: which values it may be given, and how it is kept short. What runs guest code is the prelude's merge sort."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from monty.runtime.guards.iterables import EXACT_ITERABLES
from monty.runtime.guards.sizes import SCALARS, are_light, are_scalars, is_flat, weight_of
from monty.runtime.guards.void import VOID
from monty.runtime.values import GuestType

QUICK_SORT: Final = 200_000
SMALL_SORT: Final = 1_000
MOST_ITEMS: Final = 500
MOST_IN_ALL: Final = 10_000_000
MOST_COMPARED: Final = 5_000_000
DEEP: Final = frozenset({list, tuple, set, frozenset})


def sortable(values: list[Any]) -> bool:
    """Whether C may sort the values, in pieces if need be: no guest code runs, and comparing two of them is short."""
    kinds = frozenset(map(type, values))
    if kinds <= SCALARS:
        return are_light(values, kinds)
    if kinds & DEEP:
        longest = longest_of(values)
        return longest <= MOST_ITEMS and longest * len(values) <= MOST_IN_ALL
    return len(values) <= QUICK_SORT and not any(issubclass(type(kind), GuestType) or kind is dict for kind in kinds)


def longest_of(values: list[Any]) -> int:
    """The most items that one of the values holds; endless for what is neither a scalar nor a container of scalars."""
    longest = 1
    for value in values:
        kind = type(value)
        if kind in SCALARS:
            longest = max(longest, 1 + weight_of(value))
        elif kind in DEEP and is_flat(value):
            longest = max(longest, len(value) + sum(map(weight_of, value)))
        else:
            return sys.maxsize
    return longest


def piece_of(keys: list[Any]) -> int:
    """How many such keys one call of C may sort."""
    if len(keys) <= SMALL_SORT or SCALARS.issuperset(map(type, keys)):
        return QUICK_SORT
    return max(SMALL_SORT, QUICK_SORT // longest_of(keys))


def are_short(values: Any) -> bool:
    """Whether the values are scalars and containers of scalars, and comparing each once is short."""
    total = 0
    for value in values:
        kind = type(value)
        if kind in SCALARS:
            total += weight_of(value)
        elif kind in DEEP and is_flat(value):
            total += len(value) + sum(map(weight_of, value))
        else:
            return False
    return total < MOST_COMPARED


def sort(values: list[Any], reverse: bool) -> None:
    """Sort in place."""
    sort_at_most(values, reverse, piece_of(values))


def sort_at_most(values: list[Any], reverse: bool, size: int) -> None:
    """Sort in place, so many values in one call of C."""
    if len(values) <= size:
        list.sort(values, reverse=reverse)
    else:
        list.__setitem__(values, slice(None), in_pieces(list(values), None, reverse, size))


def sort_by(items: list[Any], keys: list[Any], reverse: bool) -> list[Any]:
    """The items in the order of their keys, which C asks for one by one: the item itself is a default that is never needed."""
    size = piece_of(keys)
    if len(items) <= size:
        return sorted(items, key=partial(next, iter(keys)), reverse=reverse)
    order = in_pieces(list(range(len(items))), keys.__getitem__, reverse, size)
    return list(map(items.__getitem__, order))


def in_pieces(values: list[Any], key: Callable[[Any], Any] | None, reverse: bool, size: int) -> list[Any]:
    """Sorted like `list.sort`, stable as that is, in calls of C that each take a moment: pieces first, then two sorted runs at a time,
    which is what CPython's sort finds and merges (Objects/listsort.txt).
    """
    runs = [values[start : start + size] for start in range(0, len(values), size)]
    for run in runs:
        run.sort(key=key, reverse=reverse)
    while len(runs) > 1:
        merged = []
        for index in range(0, len(runs), 2):
            run = [value for part in runs[index : index + 2] for value in part]
            run.sort(key=key, reverse=reverse)
            merged.append(run)
        runs = merged
    return runs[0]


def take_items(values: list[Any]) -> list[Any]:
    """The items of a list, which is empty while they are sorted."""
    items = list(list.__iter__(values))
    list.clear(values)
    return items


def give_items(values: list[Any], items: list[Any]) -> bool:
    """Give a list its items back. Whether it was changed in the meantime."""
    changed = list.__len__(values) > 0
    list.__setitem__(values, slice(None), items)
    return changed


def has_plain_items(values: Any) -> bool:
    """Whether the value is a container of scalars, not empty and not so large that sorting it takes long."""
    return type(values) in EXACT_ITERABLES and 0 < len(values) <= QUICK_SORT and are_scalars(values)


def extreme_of(choose: Callable[[Any], Any]) -> Callable[[tuple[Any, ...]], Any]:
    """`min` or `max` of the arguments, or of the one container, where comparing runs no guest code and is short; else `VOID`."""

    def call(arguments: tuple[Any, ...]) -> Any:
        values = arguments[0] if len(arguments) == 1 else arguments
        if type(values) not in EXACT_ITERABLES or not values:
            return VOID
        return choose(values) if are_scalars(values) or are_short(values) else VOID

    return call


def sorted_of(values: Any, reverse: Any) -> Any:
    """`sorted` of a container of scalars; `VOID` for anything else."""
    if type(reverse) is not bool or type(values) not in EXACT_ITERABLES or not are_scalars(values):
        return VOID
    found = list(values)
    sort_at_most(found, reverse, QUICK_SORT)
    return found


GUARDS: Final[dict[str, Any]] = {
    "@sortable": sortable,
    "@raw_sort": sort,
    "@raw_sort_by": sort_by,
    "@raw_sorted": sorted,
    "@sorted": sorted_of,
    "@take_items": take_items,
    "@give_items": give_items,
    "@has_plain_items": has_plain_items,
    "@greatest": extreme_of(max),
    "@least": extreme_of(min),
}
