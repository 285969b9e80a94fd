"""What a value is to a loop, an unpacking, `in` and `**`, by its type alone; and the errors, in CPython's words, for what it is not.

No question here runs guest code, but for `has_keys` of an instance whose class has a `__getattr__`.
"""

from __future__ import annotations

from array import array
from collections import deque
from typing import Any, Final

from monty.runtime.guards.sizes import VIEWS
from monty.runtime.guards.tables import type_name
from monty.runtime.values import GuestType

MISSING: Final = object()
EXACT_ITERABLES: Final = frozenset(
    {
        list,
        tuple,
        str,
        dict,
        set,
        frozenset,
        bytes,
        bytearray,
        array,
        type({}.keys()),
        type({}.values()),
        type({}.items()),
    }
)


def is_iterable(value: Any) -> bool:
    """Whether the type says that it can be iterated."""
    iterate = getattr(type(value), "__iter__", MISSING)
    return hasattr(type(value), "__getitem__") if iterate is MISSING else iterate is not None


def require_unpackable(value: Any) -> None:
    """The error of an unpacking of what is no iterable."""
    if not is_iterable(value):
        refused = hasattr(type(value), "__iter__")
        shown = (
            f"'{type_name(value)}' object is not iterable"
            if refused
            else f"cannot unpack non-iterable {type_name(value)} object"
        )
        raise TypeError(shown)


def require_searchable(value: Any) -> None:
    """The error of `in` on what is no container."""
    if not is_iterable(value):
        raise TypeError(f"argument of type '{type_name(value)}' is not iterable")


def require_mapping(value: Any) -> None:
    """The error of `{**value}` for what is no mapping."""
    if not has_keys(value):
        raise TypeError(f"'{type_name(value)}' object is not a mapping")


def has_keys(value: Any) -> bool:
    """Whether the value is a mapping to `dict` and `update`."""
    return hasattr(type(value), "keys") or (issubclass(type(type(value)), GuestType) and hasattr(value, "keys"))


def iterates_without_end(value: Any) -> bool:
    """Whether iterating the value may run guest code or never end: what is no exact builtin container."""
    kind = type(value)
    return kind not in EXACT_ITERABLES and is_iterable(value) and kind is not deque


def has_hint(value: Any) -> bool:
    """Whether asking for the value's length runs guest code."""
    kind: Any = type(value)
    return issubclass(type(kind), GuestType) and (hasattr(kind, "__len__") or hasattr(kind, "__length_hint__"))


def check_hint(hint: Any) -> None:
    """The errors of what `__length_hint__` returned."""
    if hint is NotImplemented:
        return
    if not isinstance(hint, int):
        raise TypeError(f"__length_hint__ must be an integer, not {type_name(hint)}")
    if hint < 0:
        raise ValueError("__length_hint__() should return >= 0")


def drains(target: Any, value: Any, is_sum: bool) -> bool:
    """Whether `target += value`, or `|=`, drains an iterable of the guest's into a builtin container."""
    kind: Any = type(target)
    if kind in VIEWS:
        return iterates_without_end(value)
    for base in (list, deque) if is_sum else (dict,):
        slot = "__iadd__" if is_sum else "__ior__"
        if issubclass(kind, base) and getattr(kind, slot) is getattr(base, slot):
            return iterates_without_end(value) or (
                base is dict and issubclass(type(type(value)), GuestType) and has_keys(value)
            )
    return False


def require_pair(value: Any, index: int) -> None:
    """The error for an element of a dict's items that is no sequence."""
    if not is_iterable(value):
        raise TypeError(f"cannot convert dictionary update sequence element #{index} to a sequence")


GUARDS: Final[dict[str, Any]] = {
    "@is_iterable": is_iterable,
    "@require_unpackable": require_unpackable,
    "@require_searchable": require_searchable,
    "@require_mapping": require_mapping,
    "@has_keys": has_keys,
    "@iterates_without_end": iterates_without_end,
    "@has_hint": has_hint,
    "@check_hint": check_hint,
    "@drains": drains,
    "@require_pair": require_pair,
}
