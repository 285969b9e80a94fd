"""The module `array`: the host's arrays of numbers. Iterables are drained by guest source; what is compared with their items is a plain number.

An array has no address here, and is neither read from files nor written to them.
"""

from __future__ import annotations

import array
from operator import attrgetter
from typing import Any, Final

from monty.runtime.boundary import TO_GUEST, TO_HOST, Copier
from monty.runtime.builtins.types import STEPPED
from monty.runtime.guards.sizes import SCALARS, bound_memory
from monty.runtime.modules.forwarded import plain
from monty.runtime.surface import (
    Constant,
    Cost,
    HostType,
    Method,
    Module,
    PreludeMethod,
    Property,
    Raw,
    TypeMember,
    TypeRef,
)

Array = array.array
ITERATOR: Final = type(iter(Array("b")))
ITEM_BYTES: Final = 40
FINITE: Final = frozenset({list, tuple, str, bytes, bytearray, Array})


def make_array(*arguments: Any) -> Any:
    """`array(typecode, initializer)` of what the prelude has drained."""
    return Array(*arguments)


def is_finite(value: Any) -> bool:
    """Whether the host takes the value as it is; only iterables are drained."""
    return type(value) in FINITE or not (hasattr(type(value), "__iter__") or hasattr(type(value), "__getitem__"))


def extended(values: Any, items: Any) -> None:
    """`values.extend(items)`."""
    values.extend(items)


def searched(name: str) -> Method:
    """A method that compares its argument with the items, which is no object of the program's."""
    native: Any = getattr(Array, name)

    def search(values: Any, item: Any, /, *bounds: Any) -> Any:
        return native(values, item if type(item) in SCALARS else None, *bounds)

    return Method(search, Cost.LINEAR)


def to_list(values: Any) -> list[Any]:
    """`values.tolist()`."""
    bound_memory(len(values) * ITEM_BYTES, f"a list of {len(values)} items")
    found: list[Any] = values.tolist()
    return found


def from_bytes(values: Any, buffer: Any, /) -> None:
    """`values.frombytes(buffer)`."""
    values.frombytes(plain(buffer))


def copied(values: Any, *_: Any) -> Any:
    """An array with the same items."""
    return values[:]


def array_from(state: Any) -> Any:
    """The array of a dump."""
    typecode, data = state
    made = Array(typecode)
    made.frombytes(data)
    return made


def iterator_from(state: Any) -> Any:
    """The iterator of a dump, where it stood."""
    values, position = state
    made: Any = iter(values if type(values) is Array else ())
    if position is not None:
        made.__setstate__(position)
    return made


def iterator_state(iterator: Any) -> tuple[Any, Any]:
    """What an iterator goes over, and where it stands; nothing when it has ended."""
    _, parts, *position = iterator.__reduce__()
    return (parts[0], position[0]) if position else (None, None)


MEMBERS: Final[dict[str, TypeMember]] = {
    **{name: Raw(Cost.LINEAR) for name in ("append", "clear", "insert", "pop", "reverse") if hasattr(Array, name)},
    **{name: searched(name) for name in ("count", "index", "remove")},
    **{name: Property(attrgetter(name)) for name in ("itemsize", "typecode")},
    "byteswap": Method(Array.byteswap, Cost.LINEAR),
    "extend": PreludeMethod("arrays", "array_extend"),
    "frombytes": Method(from_bytes, Cost.LINEAR),
    "fromlist": Method(Array.fromlist, Cost.LINEAR),
    "fromunicode": Method(Array.fromunicode, Cost.LINEAR),
    "tobytes": Method(Array.tobytes, Cost.LINEAR),
    "tolist": Method(to_list, Cost.GUARDED),
    "tounicode": Method(Array.tounicode, Cost.LINEAR),
    "__copy__": Method(copied, Cost.LINEAR),
    "__deepcopy__": Method(copied, Cost.LINEAR),
}
ARRAY: Final = HostType(Array, "array", "array", MEMBERS, stub="array.array")
STATES: Final[dict[type, Any]] = {
    Array: (lambda values: (values.typecode, values.tobytes()), array_from),
    ITERATOR: (iterator_state, iterator_from),
}
GUARDS: Final[dict[str, Any]] = {
    "@array_make": make_array, "@array_extend": extended, "@array_is_finite": is_finite,
}  # fmt: skip
PRELUDE_CALLS: Final = {Array: ("arrays", "make")}


def cross(values: Any, copier: Copier, path: str) -> Any:
    """An array on the other side of the boundary: one of its own."""
    return values[:]


TO_GUEST[Array] = TO_HOST[Array] = cross
MODULE: Final = Module(
    "array",
    {"array": TypeRef(Array), "ArrayType": TypeRef(Array), "typecodes": Constant(array.typecodes)},
    types=(ARRAY, HostType(ITERATOR, "arrayiterator", "array", {**STEPPED})),
)
