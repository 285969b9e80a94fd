"""The module `struct`: the host's functions on plain values; the size of what a format describes is bounded before."""

from __future__ import annotations

import struct
from typing import Any, Final

from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.modules.forwarded import plain
from monty.runtime.surface import Cost, Function, HostType, Module, Prelude, TypeRef, builtin

MOST_FORMAT: Final = 10_000
ITEM_BYTES: Final = 40


def size_of(form: Any, growth: int = 2) -> int:
    """The bytes of a format, which are not too many."""
    form = plain(form)
    if isinstance(form, str | bytes) and len(form) > MOST_FORMAT:
        raise struct.error(f"a format of {len(form)} characters is too long; the most is {MOST_FORMAT}")
    size = struct.calcsize(form)
    bound_memory(size * growth, f"a struct of {size} bytes")
    return size


@builtin("calcsize", "struct")
def calcsize(_: Any, format: Any, /) -> int:
    """`struct.calcsize(format)`."""
    return struct.calcsize(plain(format))


@builtin("pack", "struct")
def pack(_: Any, format: Any, /, *values: Any) -> bytes:
    """`struct.pack(format, ...)`."""
    size_of(format)
    return struct.pack(plain(format), *map(plain, values))


@builtin("unpack", "struct")
def unpack(_: Any, format: Any, buffer: Any, /) -> tuple[Any, ...]:
    """`struct.unpack(format, buffer)`."""
    size_of(format, ITEM_BYTES)
    return struct.unpack(plain(format), plain(buffer))


@builtin("unpack_from", "struct")
def unpack_from(_: Any, format: Any, /, buffer: Any, offset: Any = 0) -> tuple[Any, ...]:
    """`struct.unpack_from(format, buffer, offset)`."""
    size_of(format, ITEM_BYTES)
    return struct.unpack_from(plain(format), plain(buffer), plain(offset))


@builtin("pack_into", "struct")
def pack_into(_: Any, format: Any, buffer: Any, offset: Any, /, *values: Any) -> None:
    """`struct.pack_into(format, buffer, offset, ...)`."""
    size_of(format)
    struct.pack_into(plain(format), plain(buffer), plain(offset), *map(plain, values))


ERROR: Final = HostType(struct.error, "error", "struct", COMMON, call=struct.error, subclassable=True)
ROWS: Final = {"calcsize": calcsize, "pack": pack, "unpack": unpack, "unpack_from": unpack_from, "pack_into": pack_into}
MODULE: Final = Module(
    "struct",
    {
        **{name: Function(guard, Cost.GUARDED) for name, guard in ROWS.items()},
        "error": TypeRef(struct.error, Cost.CONSTANT),
        "Struct": Prelude("Struct"),
        "iter_unpack": Prelude("iter_unpack"),
    },
    types=(ERROR,),
    prelude="struct",
)
