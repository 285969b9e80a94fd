"""The builtin functions that are host code: constant or bounded work, no guest code run by host frames.

What calls back, drains an iterable or prints a guest's value is in the prelude (`monty/runtime/prelude/builtins.py`).
"""

from __future__ import annotations

import sys
import types
from typing import Any, Final

from monty.runtime.builtins.namespaces import (
    MembersView,
    calling_frame,
    global_names,
    keep_names,
    local_names,
    text_names,
)
from monty.runtime.compile.spelling import unspell
from monty.runtime.guards.arithmetic import bound_product, power
from monty.runtime.guards.bases import REGISTERED, fits
from monty.runtime.guards.sizes import bound_time
from monty.runtime.surface import Cost, Function, Token, builtin
from monty.runtime.values import PARTS_KEY, BuiltinType, GuestModule, GuestType, TypeForm, UnionType, identity

RANGE_BITS: Final = 62
WORK_SECONDS: Final = 2.2e-12


def version() -> tuple[int, int]:
    """The running Python, as far as what the prelude does depends on it."""
    return sys.version_info[:2]


def is_instance(value: Any, info: Any) -> bool:
    """`isinstance` of one class, of a stand-in for some, or of several. Runs no guest code."""
    kind = type(info)
    if kind is GuestType:
        return isinstance(value, info) or (hasattr(info, REGISTERED) and is_registered(type(value), info))
    if kind is BuiltinType:
        return isinstance(value, info.instance_of) if info.test is None else bool(info.test(value))
    if kind is tuple:
        return any(is_instance(value, part) for part in info)
    if kind is UnionType:
        return any(value is None if part is None else is_instance(value, part) for part in info.args)
    if issubclass(kind, GuestType):
        return bool(kind.has_instance(info, value)) or (hasattr(info, REGISTERED) and is_registered(type(value), info))
    if issubclass(kind, TypeForm):
        return is_instance(value, info.tested("isinstance"))
    raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")


def is_subclass(cls: type, info: Any) -> bool:
    """`issubclass` of a host class, in the same way."""
    kind = type(info)
    if kind is BuiltinType:
        return issubclass(cls, info.instance_of) if info.subclass_test is None else bool(info.subclass_test(cls))
    if kind is tuple or kind is UnionType:
        parts = info if kind is tuple else info.args
        return any(
            cls is type(None) if part is None and kind is UnionType else is_subclass(cls, part) for part in parts
        )
    if issubclass(kind, GuestType):
        return bool(kind.has_subclass(info, cls)) or (hasattr(info, REGISTERED) and is_registered(cls, info))
    if issubclass(kind, TypeForm):
        return is_subclass(cls, info.tested("issubclass"))
    raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")


def is_registered(cls: type, info: type) -> bool:
    """Whether the class, or one it derives from, was registered with this very abstract base class, or has the methods that it asks for."""
    if fits(cls, info):
        return True
    registered = vars(info).get(REGISTERED)
    return type(registered) is list and any(is_subclass(cls, other) for other in list(registered))


@builtin("isinstance")
def guest_isinstance(_: Token, value: Any, info: Any, /) -> bool:
    """`isinstance`, of guest classes and stand-ins."""
    return is_instance(value, info)


@builtin("issubclass")
def guest_issubclass(_: Token, cls: Any, info: Any, /) -> bool:
    """`issubclass`."""
    if type(cls) is BuiltinType:
        return is_subclass(cls.host, info)
    if info == ():
        return False
    if not isinstance(cls, GuestType):
        raise TypeError("issubclass() arg 1 must be a class")
    return is_subclass(cls, info)


@builtin("callable")
def guest_callable(_: Token, value: Any, /) -> bool:
    """`callable`."""
    return callable(value)


def hashed_by_identity(value: Any) -> bool:
    """Whether the value has no hash of its own."""
    kind: Any = type(value)
    return kind.__hash__ is object.__hash__ or kind in (types.FunctionType, types.MethodType, types.BuiltinFunctionType)


def identity_hash(value: Any) -> int:
    """The hash of its identity, not of its address."""
    return identity(value) >> 4


@builtin("id")
def guest_id(_: Token, value: Any, /) -> int:
    """`id`: a number of the run's own."""
    return identity(value)


def bound_power(base: Any, exp: Any, mod: Any) -> None:
    """Refuse a power, of two or three arguments, that is too much for one call."""
    if mod is None:
        power(base, exp)
    elif type(mod) is int and type(exp) is int and type(base) is int:
        bits = mod.bit_length()
        bound_product(bits)
        bound_product(min(base.bit_length(), bits) + bits)
        bound_time(float(bits) ** 2 * exp.bit_length() * WORK_SECONDS, f"pow() modulo a number of {bits} bits")


def rounded_digits(number: Any, ndigits: Any) -> Any:
    """The digits for `round`: those far beyond the number's own are clipped, since `10**-digits` would be computed."""
    if isinstance(number, int) and isinstance(ndigits, int) and ndigits < 0:
        return max(int.__index__(ndigits), -int.bit_length(number) - 2)
    return ndigits


def make_range(*arguments: Any, **keywords: Any) -> range:
    """`range`; bounds beyond 62 bits are refused, so that loop variables are surely small (docs/differences.md)."""
    if keywords:
        raise TypeError("range() takes no keyword arguments")
    made = range(*arguments)
    if (
        made.start.bit_length() > RANGE_BITS
        or made.stop.bit_length() > RANGE_BITS
        or made.step.bit_length() > RANGE_BITS
    ):
        raise OverflowError(f"range() bounds beyond {RANGE_BITS} bits are not supported in the sandbox")
    return made


def directory(value: Any) -> list[str]:
    """The names for `dir(value)`."""
    from monty.runtime.builtins.object import CLASS_MEMBERS
    from monty.runtime.builtins.object_methods import OBJECT_METHODS
    from monty.runtime.guards.classes import guest_members
    from monty.runtime.guards.tables import TABLES

    names = set(TABLES.get(value.host if type(value) is BuiltinType else type(value), ()))
    owners = [value] if hasattr(value, "__dict__") else []
    if isinstance(value, type):
        owners += value.__mro__
    elif issubclass(type(type(value)), GuestType):
        owners += type(value).__mro__
        names |= set(OBJECT_METHODS) | {"__class__", "__dict__", "__module__", "__doc__"}
    for owner in owners:
        if isinstance(owner, GuestType) or owner is value:
            names |= set(guest_members(owner))
    if isinstance(value, type):
        names |= set(CLASS_MEMBERS) - {"mro"}
    if type(value) is GuestModule:
        names |= {name for part in value.__dict__.get(PARTS_KEY, ()) if (name := unspell(part)) is not None}
    return sorted(names)


def names_of(*arguments: Any) -> list[str]:
    """`dir` of what has no `__dir__` of the guest's."""
    if len(arguments) > 1:
        raise TypeError(f"dir expected at most 1 argument, got {len(arguments)}")
    return directory(arguments[0]) if arguments else sorted(local_names(calling_frame()).keys())


@builtin("vars")
def guest_vars(_: Token, *arguments: Any) -> Any:
    """`vars`."""
    if len(arguments) > 1:
        raise TypeError(f"vars expected at most 1 argument, got {len(arguments)}")
    if not arguments:
        return local_names(calling_frame())
    [value] = arguments
    is_guest = isinstance(value, (type, BaseException)) or issubclass(type(type(value)), GuestType)
    if type(value) in (GuestModule, types.FunctionType) or (is_guest and hasattr(value, "__dict__")):
        return MembersView(value)
    raise TypeError("vars() argument must have __dict__ attribute")


@builtin("globals")
def guest_globals(_: Token) -> Any:
    """`globals`."""
    return global_names(calling_frame())


@builtin("locals")
def guest_locals(_: Token) -> Any:
    """`locals`."""
    return local_names(calling_frame())


FUNCTIONS: Final[dict[str, Function]] = {
    "abs": Function(abs, Cost.LINEAR),
    "bin": Function(bin, Cost.LINEAR),
    "chr": Function(chr, Cost.CONSTANT),
    "hex": Function(hex, Cost.LINEAR),
    "len": Function(len, Cost.CONSTANT),
    "next": Function(next, Cost.CHUNKED),
    "oct": Function(oct, Cost.LINEAR),
    "ord": Function(ord, Cost.CONSTANT),
    "aiter": Function(aiter, Cost.CONSTANT),
    "callable": Function(guest_callable, Cost.CONSTANT),
    "globals": Function(guest_globals, Cost.CONSTANT),
    "id": Function(guest_id, Cost.CONSTANT),
    "isinstance": Function(guest_isinstance, Cost.CONSTANT),
    "locals": Function(guest_locals, Cost.LINEAR),
    "issubclass": Function(guest_issubclass, Cost.CONSTANT),
    "vars": Function(guest_vars, Cost.CONSTANT),
}
GUARDS: Final[dict[str, Any]] = {
    "@version": version,
    "@hashed_by_identity": hashed_by_identity,
    "@identity_hash": identity_hash,
    "@raw_hash": hash,
    "@bound_power": bound_power,
    "@raw_pow": pow,
    "@raw_divmod": divmod,
    "@digits": rounded_digits,
    "@raw_round": round,
    "@directory": names_of,
    "@text_names": text_names,
    "@keep_names": keep_names,
}
