"""Guards of comparison, containment and hashing: whether the native operation is one bounded call that runs no unbounded code."""

from __future__ import annotations

import types
from typing import Any, Final

from monty.runtime.guards.sizes import (
    CONTAINER_BASES,
    MAPPINGS,
    MOST_PATHS,
    SCALARS,
    SEQUENCES,
    VIEWS,
    are_scalars,
    bound_paths,
    predicted_time,
    weight_of,
)
from monty.runtime.values import GuestType

TUPLE_HASH: Final[Any] = tuple.__hash__
HASHED: Final = frozenset({dict, set, frozenset})
TEXTS: Final = frozenset({str, bytes, bytearray, memoryview})
WHOLE: Final = frozenset({int, bool})
SHORT_RANGE: Final = 100_000
CONTAINERS: Final = HASHED | TEXTS | {list, tuple}


def is_container(value: Any) -> bool:
    """Whether the value is a builtin container, or of a guest class derived from one."""
    kind = type(value)
    return (
        kind in SEQUENCES
        or kind in MAPPINGS
        or kind is slice
        or issubclass(kind, (*CONTAINER_BASES, dict))
        or kind in VIEWS
    )


def comparable(left: Any, right: Any) -> bool:
    """`left == right` and its kin: only two containers can make a comparison long."""
    kind = type(left)
    if kind in SCALARS or type(right) in SCALARS or (kind in SEQUENCES and are_scalars(left)):
        return True
    if is_container(left) and is_container(right):
        bound_paths(left, "a comparison")
    return True


def key(value: Any) -> Any:
    """A dict key or set element: a tuple of shared tuples can take for ever to hash."""
    kind: Any = type(value)
    if kind is tuple:
        if not are_scalars(value):
            bound_paths(value, "a hash")
    elif kind is slice or kind.__hash__ is TUPLE_HASH:
        bound_paths(value, "a hash")
    return value


def bound_search(item: Any, container: Any) -> None:
    """Refuse to compare what is large with too many elements in one call."""
    if type(item) not in SCALARS:
        bound_paths(container, "a search")
        return
    visited = len(container) * weight_of(item)
    if visited > MOST_PATHS:
        raise predicted_time(
            visited * 2e-8, f"a search for a large {type(item).__name__} among {len(container)} elements"
        )


def compares_by_guest(value: Any) -> bool:
    """Whether a guest's method says what the value equals: it may pause, which one call of the host's could not go on from."""
    kind = type(value)
    return issubclass(type(kind), GuestType) and type(kind.__eq__) is types.FunctionType


def containable(item: Any, container: Any) -> bool:
    """`item in container`; false for what has to be searched by a loop of the prelude: iterators, and guests that only iterate."""
    kind = type(container)
    if kind in HASHED or kind in MAPPINGS:
        key(item)
        return True
    if kind in TEXTS:
        return True
    if kind is range:
        return type(item) in WHOLE or len(container) < SHORT_RANGE  # C searches item by item for all but ints
    if kind in SEQUENCES:
        bound_search(item, container)
        if type(item) not in SCALARS:
            return not (compares_by_guest(item) or (len(container) > 0 and compares_by_guest(container[0])))
        return True
    if kind in VIEWS:
        key(item)
        bound_search(item, container)
        return True
    if issubclass(type(kind), GuestType):
        return hasattr(kind, "__contains__") or not hasattr(kind, "__iter__")
    return not hasattr(kind, "__next__")
