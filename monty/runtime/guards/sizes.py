"""How large a value is for one C call: comparison, hash, repr and copy of nested containers visit every path, not every object.

A structure that shares its parts can have exponentially many paths. Everything here is one pass over distinct objects, in Python, where
interrupts are delivered, and never runs guest code.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict, defaultdict, deque
from time import perf_counter
from typing import Any, Final

from monty.errors import MemoryLimitError, TimeLimitError
from monty.limits import MEBIBYTE
from monty.runtime.state import current

SCALARS: Final = frozenset({int, float, bool, complex, str, bytes, type(None), range, type(...), type(NotImplemented)})
SEQUENCES: Final = frozenset({list, tuple, set, frozenset, deque})
MAPPINGS: Final = frozenset({dict, defaultdict, OrderedDict})
CONTAINER_BASES: Final = (list, tuple, set, frozenset, deque)
VIEWS: Final[frozenset[type]] = frozenset({
    *map(type, ({}.keys(), {}.items(), {}.values())),
    *map(type, (OrderedDict[Any, Any]().keys(), OrderedDict[Any, Any]().items(), OrderedDict[Any, Any]().values())),
})  # fmt: skip
MOST_PATHS: Final = 5_000_000
QUICK_SECONDS: Final = 0.1
"""A C call that is no longer needs no look at the clock: an overshoot may be longer."""
MOST_SECONDS: Final = 2.0
"""No C call is longer, whatever time the run has: so long can a cancellation have to wait."""
SMALL_ALLOCATION: Final = MEBIBYTE


FEW: Final = 16
"""So many scalars may be of any size."""
WEIGHTLESS: Final = SCALARS - {int, str, bytes}
MOST_WEIGHT: Final = 400_000
ONLY_INT: Final = frozenset({int})
ONLY_TEXT: Final = frozenset({str})


def is_flat(value: Any) -> bool:
    """Whether all elements are scalars, and looking at each is short: the common case, decided in C."""
    kind = type(value)
    if kind in SEQUENCES:
        return are_scalars(value)
    return kind in MAPPINGS and are_scalars(value.values()) and are_scalars(value)


def are_scalars(values: Any) -> bool:
    """Whether the items of a container are scalars that are short to compare and to hash, even where one large one occurs a thousand times."""
    kinds = frozenset(map(type, values))
    return kinds <= SCALARS and are_light(values, kinds)


def are_light(values: Any, kinds: frozenset[type]) -> bool:
    """Whether scalars of these types are short to compare and to hash."""
    if len(values) <= FEW or kinds <= WEIGHTLESS:
        return True
    if kinds == ONLY_TEXT:
        return sum(map(len, values)) < MOST_WEIGHT * TEXT_OF_WEIGHT
    if kinds == ONLY_INT:
        try:
            array("q", values)
        except OverflowError:
            return sum(map(int.bit_length, values)) < MOST_WEIGHT * BITS_OF_WEIGHT
        return True
    return sum(map(weight_of, values)) < MOST_WEIGHT


TEXT_OF_WEIGHT: Final = 400
BITS_OF_WEIGHT: Final = 600


def weight_of(value: Any) -> int:
    """How often comparing or hashing the scalar takes the time of a small one, beyond the first."""
    kind = type(value)
    if kind is str or kind is bytes:
        return len(value) // TEXT_OF_WEIGHT
    return value.bit_length() // BITS_OF_WEIGHT if kind is int else 0


def children(value: Any) -> list[Any]:
    """The parts that a comparison or repr would visit; none for what is no builtin container."""
    kind = type(value)
    if kind in SEQUENCES:
        return list(value)
    if kind in MAPPINGS:
        return [*value.keys(), *value.values()]
    if kind in VIEWS:
        return list(value)
    if kind is slice:
        return [value.start, value.stop, value.step]
    if issubclass(kind, BaseException):
        return [*value.args, *getattr(value, "exceptions", ())]
    if issubclass(kind, CONTAINER_BASES):
        return list(_base_of(kind).__iter__(value))
    return [*dict.keys(value), *dict.values(value)] if issubclass(kind, dict) else []


def _base_of(kind: type) -> Any:
    return next(base for base in CONTAINER_BASES if issubclass(kind, base))


def paths(value: Any) -> int:
    """The number of paths through a nested value, each counted as a C call visits it; a cycle counts once."""
    counted: dict[int, int] = {}
    stack: list[tuple[Any, bool]] = [(value, False)]
    while stack:
        item, done = stack.pop()
        key = id(item)
        if done:
            total = 1
            for child in children(item):
                total += 1 + weight_of(child) if type(child) in SCALARS else counted.get(id(child), 1)
            counted[key] = total
            continue
        if key in counted:
            continue
        counted[key] = 1
        parts = [child for child in children(item) if type(child) not in SCALARS]
        if parts or item is value:
            stack.append((item, True))
            stack.extend((child, False) for child in parts)
        else:
            parts = children(item)
            counted[key] = 1 + len(parts) + sum(map(weight_of, parts))
    return counted[id(value)]


def bound_paths(value: Any, what: str) -> None:
    """Refuse a C call that would walk too many paths. Raises `TimeLimitError` with the prediction."""
    if is_flat(value):
        return
    count = paths(value)
    if count > MOST_PATHS:
        raise predicted_time(count * 2e-8, f"{what} would visit {count} nested values")


def bound_time(seconds: float, what: str) -> None:
    """Refuse one C call that would end long after the run's time does. Raises `TimeLimitError` with the prediction."""
    if seconds < QUICK_SECONDS:
        return
    state = current()
    left = MOST_SECONDS
    if state.deadline:
        left = min(left, state.deadline - perf_counter() + QUICK_SECONDS)
    if seconds > left:
        raise predicted_time(seconds, what)


def predicted_time(seconds: float, detail: str) -> TimeLimitError:
    """The limit error for an operation that one C call would be too long in."""
    limit = current().limits.duration
    return TimeLimitError(seconds, limit if limit is not None else 0.25, detail)


def bound_memory(size: int, what: str) -> None:
    """Refuse an allocation that alone passes the limit. Raises `MemoryLimitError` with the prediction, in bytes."""
    if size > SMALL_ALLOCATION:
        limit = current().limits.memory
        if limit is not None and size > limit:
            raise MemoryLimitError(size, limit, what)
