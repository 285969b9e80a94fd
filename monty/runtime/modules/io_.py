"""The module `io`: `StringIO` and `BytesIO` in guest source; there are no files."""

from __future__ import annotations

import io
from typing import Any, Final

from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.surface import Constant, Cost, HostType, Module, Prelude, TypeRef


def joined(parts: list[str]) -> str:
    """The parts as one text."""
    bound_memory(sum(map(len, parts)) * 4, "the text of a StringIO")
    return "".join(parts)


def translated(text: str, newline: str | None) -> str:
    """Written text as the stream keeps it."""
    if newline is None:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\n", newline) if newline in ("\r", "\r\n") else text


GUARDS: Final[dict[str, Any]] = {"@io_joined": joined, "@io_translated": translated}
UNSUPPORTED: Final = HostType(
    io.UnsupportedOperation, "UnsupportedOperation", "io", COMMON, call=io.UnsupportedOperation, subclassable=True
)
MODULE: Final = Module(
    "io",
    {
        **{name: Prelude(name) for name in ("StringIO", "BytesIO")},
        "UnsupportedOperation": TypeRef(io.UnsupportedOperation, Cost.CONSTANT),
        **{name: Constant(getattr(io, name)) for name in ("SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE")},
    },
    types=(UNSUPPORTED,),
    prelude="io",
)
