"""Collecting values for C functions that the prelude calls once it has proved them bounded."""

from __future__ import annotations

import operator
import types
from array import array
from collections import deque
from typing import Any, Final

from monty.runtime.guards.comparison import key
from monty.runtime.guards.hashing import build_frozenset, build_set, keys_of, set_method, view_method
from monty.runtime.guards.iterables import EXACT_ITERABLES, is_iterable, iterates_without_end
from monty.runtime.guards.sizes import (
    CONTAINER_BASES,
    MAPPINGS,
    ONLY_TEXT,
    SMALL_ALLOCATION,
    VIEWS,
    are_light,
    bound_memory,
)
from monty.runtime.values import GuestType

SET_VIEWS: Final = VIEWS - {type({}.values())}
NUMBERS: Final = frozenset({int, float, bool, complex})
JOINED: Final = frozenset({list, tuple})
ITEM_BYTES: Final = 40
HOST_ITERATORS: Final = frozenset({
    types.GeneratorType, enumerate, zip, reversed,
    *map(type, map(iter, ([], (), "", "\xe9", {}, {}.values(), {}.items(), set(), range(0), range(1 << 70), b"", bytearray()))),
    *map(type, (reversed([]), reversed({}), reversed({}.values()), reversed({}.items()))),
})  # fmt: skip
SUMMED: Final = EXACT_ITERABLES | {deque}


def is_joinable(parts: Any, separator: Any) -> bool:
    """Whether `separator.join(parts)` is a text of moderate size, of a list or tuple of texts."""
    return (
        type(separator) is str
        and type(parts) in JOINED
        and ONLY_TEXT.issuperset(map(type, parts))
        and sum(map(len, parts)) + len(separator) * len(parts) <= SMALL_ALLOCATION
    )


def join_texts(separator: Any, parts: Any) -> str:
    """`separator.join(parts)` under prediction."""
    if not is_iterable(parts):
        return str.join(separator, parts)  # an error, in CPython's words
    parts = list(parts)
    total = sum(map(len, parts)) if all(type(part) is str for part in parts) else 0
    bound_memory(total + len(separator) * max(len(parts) - 1, 0), "join")
    joined: str = str.join(separator, parts)
    return joined


def join_bytes(separator: Any, parts: Any) -> Any:
    """`separator.join(parts)` of bytes under prediction."""
    if not is_iterable(parts):
        return type(separator).join(separator, parts)  # an error, in CPython's words
    parts = list(parts)
    bound_memory(
        sum(len(p) for p in parts if type(p) in (bytes, bytearray)) + len(separator) * max(len(parts) - 1, 0), "join"
    )
    return type(separator).join(separator, parts)


def join_parts(parts: tuple[str, ...]) -> str:
    """The parts of a long f-string, joined under prediction."""
    bound_memory(sum(map(len, parts)), "an f-string")
    return "".join(parts)


def sequence_parts(subject: Any, count: int, star: int) -> list[Any] | None:
    """The parts of a host's sequence for a pattern of `count` elements, the one at `star` taking the rest; None when it does not match."""
    kind = type(subject)
    if kind in (str, bytes, bytearray) or not (issubclass(kind, (list, tuple, deque, range, memoryview, array))):
        return None
    length = len(subject)
    if kind is range:
        bound_memory(length * ITEM_BYTES, f"the {length} items of a range")
    if length < count - (star >= 0) or (star < 0 and length != count):
        return None
    values = list(subject)
    if star < 0:
        return values
    after = count - star - 1
    return [*values[:star], values[star : length - after], *values[length - after :]]


def are_numbers(values: Any) -> bool:
    """Whether the items of a container are numbers that are short to add up."""
    kinds = frozenset(map(type, values))
    return kinds <= NUMBERS and are_light(values, kinds)


def has_numbers(values: Any) -> bool:
    """Whether the value is a container of numbers: adding them up is one bounded call."""
    return type(values) in EXACT_ITERABLES and are_numbers(values)


def summable(values: Any, start: Any) -> bool:
    """Whether a C sum is one bounded call: numbers, or short lists and tuples that `sum` concatenates."""
    return type(values) in SUMMED and type(start) in NUMBERS and are_numbers(values)


def check_sum_start(start: Any) -> None:
    """The texts that `sum` refuses to add."""
    if type(start) in (str, bytes, bytearray):
        sum((), start)


def iterates_in_c(value: Any) -> bool:
    """Whether an iterator of the value may stand within one of C's: it is C's own, or a generator that goes on by itself after a pause."""
    kind = type(value)
    return kind in EXACT_ITERABLES or kind in HOST_ITERATORS or kind is range


def zippable(values: tuple[Any, ...]) -> bool:
    """Whether the C `zip` may be used: no guest code can run between the items of one row."""
    return all(type(value) in EXACT_ITERABLES or type(value) is range for value in values[1:]) and (
        not values or iterates_in_c(values[0])
    )


def reverses_in_c(value: Any) -> bool:
    """Whether the C `reversed` may be used: it would call a guest's `__getitem__`."""
    kind = type(value)
    if not issubclass(type(kind), GuestType) or hasattr(kind, "__reversed__") or issubclass(kind, dict):
        return True
    return type(getattr(kind, "__getitem__", None)) is not types.FunctionType


def pair(values: Any, index: int) -> tuple[Any, Any]:
    """A pair for a dict. Raises `ValueError` for any other length."""
    parts: tuple[Any, ...] = tuple(values)
    if len(parts) != 2:
        raise ValueError(f"dictionary update sequence element #{index} has length {len(parts)}; 2 is required")
    return parts


def range_items(values: range) -> list[int]:
    """The items of a range, under prediction."""
    bound_memory(len(values) * ITEM_BYTES, f"the {len(values)} items of a range")
    return list(values)


def is_slice(value: Any) -> bool:
    """Whether a subscript is a slice."""
    return type(value) is slice


def is_whole(value: Any) -> bool:
    """Whether a range finds the value without a search."""
    return type(value) is int or type(value) is bool


def meets_no_view(left: Any, right: Any) -> bool:
    """Whether a set operation is one bounded call: a view of a dict drains the other operand, which may have no end."""
    if type(left) in SET_VIEWS:
        return not (type(right) is range or iterates_without_end(right))
    if type(right) in SET_VIEWS:
        return not (type(left) is range or iterates_without_end(left))
    return True


def is_view(value: Any) -> bool:
    """Whether the value is a view of a dict's keys or items: those of values are no sets."""
    return type(value) in SET_VIEWS


def set_add(values: set[Any], item: Any) -> None:
    """`set.add`, whatever the class of the set does."""
    set.add(values, key(item))


def raw_zip(values: tuple[Any, ...], strict: bool) -> Any:
    """The C `zip`."""
    return zip(*values, strict=strict)


def copies_in_c(value: Any) -> bool:
    """Whether `dict.update` takes the items of a mapping as they are: a dict whose iteration no class changes."""
    return type(value) in MAPPINGS or (isinstance(value, dict) and type(value).__iter__ is dict.__iter__)


def put_item(target: dict[Any, Any], name: Any, value: Any) -> None:
    """`dict.__setitem__`, whatever the class of the dict does."""
    dict.__setitem__(target, key(name), value)


def dict_update(target: Any, values: Any) -> None:
    """`dict.update` from an exact mapping."""
    dict.update(target, values)


def list_extend(target: Any, values: Any) -> None:
    """`list.extend` from a finite container."""
    list.extend(target, values)


def bytearray_extend(target: Any, values: Any) -> None:
    """`bytearray.extend` from a finite container."""
    bytearray.extend(target, values)


def is_base_container(value: Any) -> bool:
    """Whether the value is a container or derives from one."""
    return issubclass(type(value), (*CONTAINER_BASES, dict))


SET_METHODS: Final = """
    union intersection difference symmetric_difference isdisjoint issubset issuperset
    update intersection_update difference_update symmetric_difference_update
""".split()
GUARDS: Final[dict[str, Any]] = {
    "@is_joinable": is_joinable,
    "@join_texts": join_texts,
    "@join_bytes": join_bytes,
    "@copies_in_c": copies_in_c,
    "@range_items": range_items,
    "@raw_range_index": range.index,
    "@raw_range_count": range.count,
    "@is_whole": is_whole,
    "@put_item": put_item,
    "@has_numbers": has_numbers,
    "@summable": summable,
    "@check_sum_start": check_sum_start,
    "@zippable": zippable,
    "@iterates_in_c": iterates_in_c,
    "@reverses_in_c": reverses_in_c,
    "@index": operator.index,
    "@next": next,
    "@pair": pair,
    "@keys": keys_of,
    "@build_set": build_set,
    "@build_frozenset": build_frozenset,
    **{f"@set_{name}": set_method(name) for name in SET_METHODS},
    **{f"@view_{name}": view_method(f"__{name}__") for name in "and rand or ror xor rxor sub rsub".split()},
    "@meets_no_view": meets_no_view,
    "@is_view": is_view,
    "@set_add": set_add,
    "@set_clear": set.clear,
    "@raw_list_setitem": list.__setitem__,
    "@raw_bytearray_setitem": bytearray.__setitem__,
    "@raw_bytearray_iadd": bytearray.__iadd__,
    "@is_slice": is_slice,
    "@raw_append": list.append,
    "@raw_zip": raw_zip,
    "@raw_enumerate": enumerate,
    "@raw_reversed": reversed,
    "@raw_dict_update": dict_update,
    "@raw_extend": list_extend,
    "@raw_bytearray_extend": bytearray_extend,
    "@raw_tuple": tuple,
    "@raw_list": list,
    "@raw_dict": dict,
    "@raw_set": set,
    "@raw_min": min,
    "@raw_max": max,
    "@raw_sum": sum,
}
