"""Making numbers, texts and bytes from guest values: the calls of `int`, `float`, `str`, `bytes` behind the prelude."""

from __future__ import annotations

import builtins
import types
from collections.abc import AsyncIterator
from typing import Any, Final

from monty.runtime.builtins.text import known_codec
from monty.runtime.guards.formatting import MOST_DIGITS
from monty.runtime.guards.sizes import SMALL_ALLOCATION, bound_memory
from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Token
from monty.runtime.values import BuiltinType, GuestType


def make_int(*arguments: Any, **keywords: Any) -> int:
    """`int(...)`: of no longer a text than CPython takes unless it is told otherwise, whatever the host has told it."""
    base = keywords.get("base", arguments[1] if len(arguments) > 1 else 10)
    if arguments and issubclass(type(arguments[0]), TEXTS) and len(arguments[0]) > MOST_DIGITS:
        bound_number(arguments[0], base)
    return int(*arguments, **keywords)


def bound_number(text: Any, base: Any) -> None:
    """Refuse the text of a number that is too long: reading one costs the square of its length, but for powers of two."""
    plain = bytes(text).decode("latin-1") if not isinstance(text, str) else str.__str__(text)
    digits = len(plain.strip().lstrip("+-").replace("_", ""))
    if (
        digits > MOST_DIGITS
        and base not in POWERS_OF_TWO
        and not (base == 0 and plain.strip().lstrip("+-")[1:2] in "xXbBoO")
    ):
        raise ValueError(
            f"Exceeds the limit ({MOST_DIGITS} digits) for integer string conversion: "
            f"value has {digits} digits; use sys.set_int_max_str_digits() to increase the limit"
        )


TEXTS: Final = (str, bytes, bytearray)
POWERS_OF_TWO: Final = (2, 4, 8, 16, 32)


def make_str(*arguments: Any, **keywords: Any) -> str:
    """`str(...)` with an encoding."""
    if len(arguments) > 1 or keywords:
        encoding = keywords.get("encoding", arguments[1] if len(arguments) > 1 else "utf-8")
        if arguments and isinstance(arguments[0], (bytes, bytearray, memoryview)):
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


def new_value(name: str, cls: Any, value: Any) -> Any:
    """`int.__new__` and its kin: a value of a class that derives from the type, from one that the type has made under its guards."""
    host: Any = getattr(builtins, name)
    if type(cls) is BuiltinType and cls.host is host:
        return value
    if isinstance(cls, GuestType):
        if issubclass(cls, host):
            return host.__new__(cls, value)
        shown = cls.__name__
    elif type(cls) is BuiltinType:
        shown = cls.name
    else:
        raise TypeError(f"{name}.__new__(X): X is not a type object ({type_name(cls)})")
    raise TypeError(f"{name}.__new__({shown}): {shown} is not a subtype of {name}")


def _bound(arguments: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    if arguments and issubclass(type(arguments[0]), int):
        bound_memory(int.__index__(arguments[0]), f"bytes of length {int.__index__(arguments[0])}")
    if arguments and isinstance(arguments[0], str) and (len(arguments) > 1 or keywords):
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


def new_method(cls: Any) -> Any:
    """The guest's `__new__` that a class has."""
    return cls.__new__


def is_made(value: Any, cls: type) -> bool:
    """Whether what `__new__` gave is an instance of the class, whose `__init__` is due."""
    return issubclass(type(value), cls)


def initialised_by_guest(value: Any) -> bool:
    """Whether the `__init__` of a new instance is guest source."""
    return type(getattr(type(value), "__init__", None)) is types.FunctionType


def initialise(value: Any, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    """The host's own `__init__` of a new instance."""
    type(value).__init__(value, *arguments, **keywords)


def is_builtin_type(value: Any) -> bool:
    """Whether the value is a builtin type rather than a guest's class."""
    return type(value) in (BuiltinType, Token)


def raw_translate(value: str, table: Any) -> str:
    """`str.translate`, some characters at a time: with an interrupt point after each piece, and a look at what has been made."""
    piece = max(1, min(TRANSLATED, SMALL_ALLOCATION // longest_of(table)))
    if len(value) <= piece:
        return str.translate(value, table)
    pieces: list[str] = []
    size = 0
    for start in range(0, len(value), piece):
        pieces.append(str.translate(value[start : start + piece], table))
        size += len(pieces[-1])
        bound_memory(size, "translate")
    return "".join(pieces)


def longest_of(table: Any) -> int:
    """At most how many characters one is translated to; a guest's own `__getitem__` is an interrupt point by itself."""
    kind = type(table)
    if issubclass(type(kind), GuestType) and "__getitem__" in {
        name for base in kind.__mro__ if isinstance(base, GuestType) for name in vars(base)
    }:
        return 1
    if issubclass(kind, dict):
        values: Any = dict.values(table)
    elif issubclass(kind, list | tuple):
        values = table
    else:
        return 1 if kind in (str, bytes, range) else SMALL_ALLOCATION
    return max((len(part) for part in values if isinstance(part, str)), default=1) or 1


TRANSLATED: Final = 1 << 16


def step_types() -> tuple[type, ...]:
    """The types of what the methods of an asynchronous generator give: of a step, and of an exception thrown in."""

    async def nothing() -> AsyncIterator[None]:
        yield None

    generator: Any = nothing()
    steps = generator.asend(None), generator.aclose()
    for step in steps:
        step.close()
    return type(steps[0]), type(steps[1])


STEP_TYPES: Final = step_types()


class Awaited:
    """The iterator that an object's `__await__` gave: what a coroutine waits for stays in a hidden local, where a dump finds it."""

    __slots__ = ("iterator",)

    def __init__(self, iterator: Any) -> None:
        self.iterator = iterator

    def __await__(self) -> Any:
        return self.iterator


def awaits_natively(value: Any) -> bool:
    """Whether `await` takes the value as it is, or refuses it."""
    kind = type(value)
    return not issubclass(type(kind), GuestType) or not hasattr(kind, "__await__")


def delegate(held: Any) -> Any:
    """The iterator behind what is awaited."""
    return held.iterator if type(held) is Awaited else held


def iterates_asynchronously(value: Any) -> int:
    """What `async for` may do with the value: 0 nothing, 1 ask it for an iterator, 2 ask it for items, 3 both."""
    kind = type(value)
    return hasattr(kind, "__aiter__") + 2 * hasattr(kind, "__anext__")


def is_awaitable(value: Any) -> bool:
    """Whether `await` takes the value."""
    return hasattr(type(value), "__await__")


GUARDS: Final[dict[str, Any]] = {
    "@awaited": Awaited,
    "@awaits_natively": awaits_natively,
    "@is_awaitable": is_awaitable,
    "@delegate": delegate,
    "@iterates_asynchronously": iterates_asynchronously,
    "@make_int": make_int,
    "@make_str": make_str,
    "@make_bytes": make_bytes,
    "@make_bytearray": make_bytearray,
    "@raw_translate": raw_translate,
    "@new_value": new_value,
    "@thrown": thrown,
    "@native_throw": native_throw,
    "@new_method": new_method,
    "@is_made": is_made,
    "@initialised_by_guest": initialised_by_guest,
    "@initialise": initialise,
    "@is_builtin_type": is_builtin_type,
    "@raw_int": int,
    "@raw_float": float,
    "@raw_complex": complex,
}
