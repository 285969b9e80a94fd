"""Making numbers, texts and bytes from guest values: the calls of `int`, `float`, `str`, `bytes` behind the prelude."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.builtins.text import known_codec
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Token
from monty.runtime.values import BuiltinType


def make_int(*arguments: Any, **keywords: Any) -> int:
    """`int(...)`."""
    return int(*arguments, **keywords)


def make_str(*arguments: Any, **keywords: Any) -> str:
    """`str(...)` with an encoding."""
    if len(arguments) > 1 or keywords:
        encoding = keywords.get("encoding", arguments[1] if len(arguments) > 1 else "utf-8")
        known_codec(encoding, keywords.get("errors", arguments[2] if len(arguments) > 2 else "strict"))
    return str(*arguments, **keywords)


def make_bytes(arguments: tuple[Any, ...], keywords: dict[str, Any]) -> bytes:
    """`bytes(...)`: as long as the guest says, or from bytes, text or ints."""
    _bound(arguments, keywords)
    return bytes(*arguments, **keywords)


def make_bytearray(arguments: tuple[Any, ...], keywords: dict[str, Any]) -> bytearray:
    """`bytearray(...)`."""
    _bound(arguments, keywords)
    return bytearray(*arguments, **keywords)


def _bound(arguments: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    if arguments and issubclass(type(arguments[0]), int):
        bound_memory(int.__index__(arguments[0]), f"bytes of length {int.__index__(arguments[0])}")
    if len(arguments) > 1 or keywords:
        known_codec(
            keywords.get("encoding", arguments[1] if len(arguments) > 1 else "utf-8"), keywords.get("errors", "strict")
        )


def thrown(error: Any, value: Any) -> BaseException:
    """What `generator.throw` raises in the generator. Raises `TypeError` for what is no exception."""
    if type(error) is BuiltinType and issubclass(error.host, BaseException) or isinstance(error, type):
        kind: Any = error
        made: BaseException = kind() if value is None else (value if isinstance(value, BaseException) else kind(value))
        return made
    if not isinstance(error, BaseException):
        raise TypeError(f"exceptions must be classes or instances deriving from BaseException, not {type_name(error)}")
    return error


def native_throw(generator: Any) -> Any:
    """The native `throw` of a generator or coroutine, bound."""
    return generator.throw


def is_builtin_type(value: Any) -> bool:
    """Whether the value is a builtin type rather than a guest's class."""
    return type(value) in (BuiltinType, Token)


def raw_translate(value: str, table: Any) -> str:
    """`str.translate` with a dict."""
    return value.translate(table)


GUARDS: Final[dict[str, Any]] = {
    "@make_int": make_int,
    "@make_str": make_str,
    "@make_bytes": make_bytes,
    "@make_bytearray": make_bytearray,
    "@raw_translate": raw_translate,
    "@thrown": thrown,
    "@native_throw": native_throw,
    "@is_builtin_type": is_builtin_type,
    "@raw_int": int,
    "@raw_float": float,
    "@raw_complex": complex,
}
