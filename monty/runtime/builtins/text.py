"""Guards of text methods that can build a result much larger than what is alive: the size is predicted first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from monty.runtime.guards.sizes import SMALL_ALLOCATION, bound_memory, bound_time

Converted = TypeVar("Converted")
PIECE_BYTES: Final = 56
HANDLED_SECONDS: Final = 1.5e-7
"""What a codec's error handler takes for one character."""
CODECS: Final = frozenset({
    "ascii", "utf-8", "latin-1", "iso8859-1", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp1252", "utf-8-sig",
})  # fmt: skip
ERROR_HANDLERS: Final = frozenset(
    {
        "strict",
        "ignore",
        "replace",
        "backslashreplace",
        "surrogateescape",
        "xmlcharrefreplace",
        "surrogatepass",
        "namereplace",
    }
)


def padded(host: type, name: str) -> Callable[..., Any]:
    """`center`, `ljust`, `rjust`, `zfill`: as wide as the guest says."""
    native = getattr(host, name)

    def guard(value: Any, *arguments: Any) -> Any:
        if arguments and type(arguments[0]) is int and arguments[0] > SMALL_ALLOCATION // 4:
            bound_memory(arguments[0] * (4 if host is str else 1), f"{name} to a width of {arguments[0]}")
        return native(value, *arguments)

    return guard


def replaced(host: Any) -> Callable[..., Any]:
    """`replace`: every hit can grow."""
    native: Any = getattr(host, "replace")  # noqa: B009  # bytes and str alike

    def guard(value: Any, *arguments: Any, **keywords: Any) -> Any:
        if len(arguments) >= 2 and type(arguments[0]) is host and type(arguments[1]) is host:
            grown = len(arguments[1]) - len(arguments[0])
            if grown > 0 and len(value) * (grown + 1) > SMALL_ALLOCATION // 4:
                hits = value.count(arguments[0]) if arguments[0] else len(value) + 1
                bound_memory(
                    (len(value) + hits * grown) * (4 if host is str and not arguments[1].isascii() else 1), "replace"
                )
        return native(value, *arguments, **keywords)

    return guard


def split(host: type, name: str) -> Callable[..., Any]:
    """`split` and its kin: each piece is an object of its own."""
    native = getattr(host, name)

    def guard(value: Any, *arguments: Any, **keywords: Any) -> Any:
        if len(value) > SMALL_ALLOCATION // PIECE_BYTES:
            bound_memory(predicted_pieces(host, value, name, arguments, keywords) * PIECE_BYTES, name)
        return native(value, *arguments, **keywords)

    return guard


def predicted_pieces(host: type, value: Any, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> int:
    """An upper bound on the pieces that a split makes."""
    most = keywords.get("maxsplit", arguments[1] if len(arguments) > 1 and name != "splitlines" else -1)
    separator = keywords.get("sep", arguments[0] if arguments and name != "splitlines" else None)
    if type(separator) is host and separator:
        pieces = int(value.count(separator)) + 1
    elif name == "splitlines":
        pieces = (
            value.count("\n" if host is str else b"\n")
            + value.count("\r" if host is str else b"\r")
            + len(value) // 64
            + 1
        )
    else:
        pieces = len(value) // 2 + 1
    return min(pieces, most + 1) if type(most) is int and most >= 0 else pieces


def expandtabs(host: type) -> Callable[..., Any]:
    """`expandtabs`: a tab is as wide as the guest says."""
    native: Any = getattr(host, "expandtabs")  # noqa: B009  # bytes and str alike

    def guard(value: Any, tabsize: Any = 8) -> Any:
        if type(tabsize) is int and tabsize > 0:
            bound_memory(
                (len(value) + value.count("\t" if host is str else b"\t") * tabsize) * (4 if host is str else 1),
                "expandtabs",
            )
        return native(value, tabsize)

    return guard


def known_codec(name: Any, errors: Any) -> None:
    """Only codecs that are text to bytes, in C, and bounded: a codec's name imports code by the host's search."""
    if type(name) is not str or type(errors) is not str:
        return
    plain = name.lower().replace("_", "-").replace(" ", "-")
    if plain not in CODECS and plain not in ALIASES:
        raise LookupError(f"unknown encoding: {name}")


ALIASES: Final = frozenset({
    "utf8", "latin1", "iso-8859-1", "us-ascii", "utf16", "utf32", "u8", "l1", "iso8859-15", "iso-8859-15", "cp437", "cp1250", "cp1251", "utf-8-sig",
})  # fmt: skip


def without_handler(convert: Callable[[], Converted], errors: str) -> Converted:
    """A conversion whose error handler does not exist, which only a fault would find out."""
    try:
        return convert()
    except UnicodeError:
        raise LookupError(f"unknown error handler name '{errors}'") from None


def encode(value: str, encoding: Any = "utf-8", errors: Any = "strict") -> bytes:
    """`str.encode`."""
    if type(errors) is str and errors not in ERROR_HANDLERS:
        return without_handler(lambda: encode(value, encoding), errors)
    known_codec(encoding, errors)
    if len(value) > SMALL_ALLOCATION // 8:
        bound_memory(
            len(value) * (12 if errors in ("backslashreplace", "xmlcharrefreplace", "namereplace") else 4), "encode"
        )
        if errors != "strict":
            bound_time(
                len(value) * HANDLED_SECONDS, f"encoding {len(value)} characters with the error handler {errors!r}"
            )
    return value.encode(encoding, errors)


def decode(host: type) -> Callable[..., Any]:
    """`bytes.decode`."""

    def guard(value: Any, encoding: Any = "utf-8", errors: Any = "strict") -> str:
        if type(errors) is str and errors not in ERROR_HANDLERS:
            return without_handler(lambda: guard(value, encoding), errors)
        known_codec(encoding, errors)
        if len(value) > SMALL_ALLOCATION // 4:
            bound_memory(len(value) * 4, "decode")
            if errors != "strict":
                bound_time(
                    len(value) * HANDLED_SECONDS, f"decoding {len(value)} bytes with the error handler {errors!r}"
                )
        decoded: str = host.decode(value, encoding, errors)  # type: ignore[attr-defined]  # bytes and bytearray have it
        return decoded

    return guard


def to_hex(host: type) -> Callable[..., Any]:
    """`bytes.hex`."""

    def guard(value: Any, *arguments: Any, **keywords: Any) -> str:
        bound_memory(len(value) * 3, "hex")
        shown: str = host.hex(value, *arguments, **keywords)  # type: ignore[attr-defined]  # bytes and bytearray have it
        return shown

    return guard


SPLITS: Final = ("split", "rsplit", "splitlines")
PADDINGS: Final = ("center", "ljust", "rjust", "zfill")
STR_GUARDS: Final[dict[str, Callable[..., Any]]] = {
    **{name: padded(str, name) for name in PADDINGS},
    **{name: split(str, name) for name in SPLITS},
    "replace": replaced(str),
    "expandtabs": expandtabs(str),
    "encode": encode,
}


def bytes_guards(host: type) -> dict[str, Callable[..., Any]]:
    """The same for `bytes` or `bytearray`."""
    return {
        **{name: padded(host, name) for name in PADDINGS},
        **{name: split(host, name) for name in SPLITS},
        "replace": replaced(host),
        "expandtabs": expandtabs(host),
        "decode": decode(host),
        "hex": to_hex(host),
    }


def int_to_bytes(value: int, length: Any = 1, byteorder: Any = "big", *, signed: Any = False) -> bytes:
    """`int.to_bytes`."""
    if type(length) is int:
        bound_memory(length, f"to_bytes of length {length}")
    return value.to_bytes(length, byteorder, signed=signed)


def int_from_bytes(data: Any, byteorder: Any = "big", *, signed: Any = False) -> int:
    """`int.from_bytes`, of bytes and sequences of ints."""
    if type(data) is range:
        bound_memory(len(data), f"the bytes of a range of {len(data)} items")
    return int.from_bytes(data, byteorder, signed=signed)
