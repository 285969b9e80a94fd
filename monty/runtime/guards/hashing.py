"""Filling and comparing sets, some elements at a time: with an interrupt point after each piece.

Elements whose hashes collide cost the square of their number, in C. How many are taken at once follows from how long the last ones took.
In: containers that have an end. No guest code but the elements' own `__hash__` and `__eq__` runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any, Final

from monty.runtime.guards.comparison import key
from monty.runtime.guards.sizes import are_light

FIRST: Final = 4000
FEWEST: Final = 16
QUICK_SECONDS: Final = 0.005
LONG_SECONDS: Final = 0.02


def keys_of(values: Any) -> Any:
    """The values, looked at first where hashing them could take for ever."""
    if any(issubclass(kind, DEEPLY_HASHED) for kind in set(map(type, values))):
        for value in values:
            key(value)
    return values


DEEPLY_HASHED: Final = (tuple, frozenset, slice)


def pieces(values: Any) -> Iterator[list[Any]]:
    """The values in lists that each take the caller a short time."""
    items = list(values)
    start, size = 0, FIRST if are_light(items, frozenset(map(type, items))) else FEWEST
    while start < len(items):
        began = perf_counter()
        yield items[start : start + size]
        start += size
        took = perf_counter() - began
        if took < QUICK_SECONDS:
            size *= 2
        elif took > LONG_SECONDS:
            size = max(FEWEST, size // 4)


def is_short(values: Any) -> bool:
    """Whether one call may take all the values."""
    return not hasattr(values, "__len__") or (len(values) <= FIRST and are_light(values, frozenset(map(type, values))))


def build_set(values: Any = ()) -> set[Any]:
    """`set(values)`."""
    if is_short(values):
        return set(keys_of(values))
    return extended(set(), values)


def build_frozenset(values: Any) -> frozenset[Any]:
    """`frozenset(values)`: of a few straight from them, since a copy of a set has another order."""
    if is_short(values):
        return frozenset(keys_of(values))
    return frozenset(build_set(values))


def extended(found: set[Any], values: Any) -> set[Any]:
    """The set with the values added to it."""
    for piece in pieces(keys_of(values)):
        set.update(found, piece)
    return found


def union(values: Any, other: Any) -> Any:
    """`values | other`."""
    return extended(set(values), other)


def update(values: Any, other: Any) -> None:
    """`values |= other`."""
    extended(values, other)


def intersection(values: Any, other: Any) -> Any:
    """`values & other`: the elements are those of `values`' own, as C has it."""
    found: set[Any] = set()
    for piece in pieces(keys_of(other)):
        found |= set.intersection(values, piece) if isinstance(values, set) else frozenset.intersection(values, piece)
    return found


def difference(values: Any, other: Any) -> Any:
    """`values - other`."""
    found = set(values)
    difference_update(found, other)
    return found


def difference_update(values: Any, other: Any) -> None:
    """`values -= other`."""
    for piece in pieces(keys_of(other)):
        set.difference_update(values, piece)


def symmetric_difference(values: Any, other: Any) -> Any:
    """`values ^ other`."""
    found = set(values)
    symmetric_difference_update(found, other)
    return found


def symmetric_difference_update(values: Any, other: Any) -> None:
    """`values ^= other`."""
    for piece in pieces(build_set(other)):
        set.symmetric_difference_update(values, piece)


def isdisjoint(values: Any, other: Any) -> bool:
    """Whether nothing is in both."""
    native = (set if isinstance(values, set) else frozenset).isdisjoint
    return all(native(values, piece) for piece in pieces(keys_of(other)))


def issuperset(values: Any, other: Any) -> bool:
    """Whether all of `other` is in `values`."""
    native = (set if isinstance(values, set) else frozenset).issuperset
    return all(native(values, piece) for piece in pieces(keys_of(other)))


def issubset(values: Any, other: Any) -> bool:
    """Whether all of `values` is in `other`."""
    built = build_set(other)
    return all(set.issuperset(built, piece) for piece in pieces(values))


IN_PIECES: Final[dict[str, Callable[[Any, Any], Any]]] = {
    method.__name__: method
    for method in (
        union, update, difference, difference_update, symmetric_difference, symmetric_difference_update, isdisjoint, issuperset, issubset, intersection,
    )
}  # fmt: skip
OF_VIEWS: Final[dict[str, tuple[str, bool]]] = {
    "__and__": ("intersection", False), "__rand__": ("intersection", False), "__or__": ("union", False), "__ror__": ("union", True),
    "__xor__": ("symmetric_difference", False), "__rxor__": ("symmetric_difference", True), "__sub__": ("difference", False),
    "__rsub__": ("difference", True),
}  # fmt: skip
"""The method of sets that an operator of views stands for, and whether the view is its right operand."""


def set_method(name: str) -> Callable[[Any, list[Any]], Any]:
    """A method of sets and of views of dicts, given containers that have an end."""
    in_pieces = IN_PIECES.get(name)

    def call(values: Any, others: list[Any]) -> Any:
        base = next((base for base in (set, frozenset) if isinstance(values, base)), None)
        if in_pieces is not None and base is not None and len(others) == 1 and is_long(others[0], values):
            found = in_pieces(values, others[0])
            return frozenset(found) if base is frozenset and type(found) is set else found
        return getattr(base or type(values), name)(values, *map(keys_of, others))

    return call


def is_long(other: Any, values: Any) -> bool:
    """Whether C would need an interrupt point on its way."""
    return hasattr(other, "__len__") and max(len(other), len(values)) > FIRST


def view_method(name: str) -> Callable[[Any, Any], Any]:
    """An operator of views of dicts, given a container that has an end."""
    method, reflected = OF_VIEWS[name]

    def call(values: Any, other: Any) -> Any:
        if hasattr(other, "__iter__") and is_long(other, ()):
            left, right = (other, values) if reflected else (values, other)
            return IN_PIECES[method](build_set(left), right)
        return getattr(type(values), name)(values, other)

    return call
