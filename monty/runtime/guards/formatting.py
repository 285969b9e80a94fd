"""One value as text, by the host's own formatting: only where no guest code can run inside it and the text is bounded.

In: a guest value with a format spec, or with a `%` directive taken apart. Out: the text or bytes, or CPython's own error
with the guest's names in it. What a value's class does in guest code (`__format__`, `__int__`, ...) is found here and
handed to the prelude, which calls it.
"""

from __future__ import annotations

import re
import types
from typing import Any, Final

from monty.runtime.guards.sizes import SCALARS, SMALL_ALLOCATION, bound_memory
from monty.runtime.guards.tables import TABLES, type_name
from monty.runtime.surface import Token
from monty.runtime.values import BuiltinType, GuestType

Method = Any
"""A bound method of the guest's, or a guard bound to a value of a host type."""

FLOAT_CODES: Final = frozenset("eEfFgG")
INDEX_CODES: Final = frozenset("oxX")
DECIMAL_CODES: Final = frozenset("diu")
TEXT_CODES: Final = frozenset("srabc")
NUMBER_METHODS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(FLOAT_CODES, ("__float__", "__index__")),
    **dict.fromkeys(INDEX_CODES | {"c"}, ("__index__",)),
    **dict.fromkeys(DECIMAL_CODES, ("__int__", "__index__")),
}
TAKEN_AS_IS: Final[dict[str, tuple[type, ...]]] = {
    **dict.fromkeys(FLOAT_CODES, (float,)),
    **dict.fromkeys(INDEX_CODES | DECIMAL_CODES, (int,)),
    "c": (int, str, bytes, bytearray),
}
"""Of these, and of classes derived from them, C reads the value and asks no method."""

MOST_DIGITS: Final = 4300
TOO_LONG: Final = 10**MOST_DIGITS
QUICK_BITS: Final = 8192
SHORT_SPEC: Final = 4
NOT_DECIMAL: Final = frozenset("bcoxXeEfFgG%")
TOO_WIDE: Final = 1 << 63
PRECISION_COPIES: Final = 4
RUNS_OF_DIGITS: Final = re.compile(r"(\.?)(\d+)")


def shown_type(value: Any) -> str:
    """The name of a value's type as CPython's errors have it."""
    kind = type(value)
    if kind is BuiltinType or isinstance(value, type):
        return "type"
    if kind is types.MethodType and type(value.__self__) is Token:
        return "builtin_function_or_method"
    return type_name(value)


def in_guest_words(error: TypeError, value: Any) -> TypeError:
    """A native error about the value, with the type's name that guests know it by."""
    host, shown = type(value).__name__, shown_type(value)
    return error if host == shown else TypeError(str(error).replace(host, shown))


def own_method(value: Any, name: str) -> Method | None:
    """The value's method as a guest class or a host type's table has it; None where only the host's own is there."""
    kind = type(value)
    if not issubclass(type(kind), GuestType):
        row = TABLES.get(kind, {}).get(name)
        return row(value) if row is not None else None
    for base in kind.__mro__:
        if "@" + name in vars(base):
            found = vars(base)["@" + name]
            if type(found) is types.FunctionType:
                return types.MethodType(found, value)
            bind = getattr(type(found), "__get__", None)
            return found if bind is None else bind(found, value, kind)
    return None


def number_method(value: Any, code: str) -> tuple[str, Method | None]:
    """The guest's method by which a `%` directive makes a number of the value, and its name; None: C does it all."""
    kind = type(value)
    if kind in SCALARS or issubclass(kind, TAKEN_AS_IS[code]):
        return "", None
    for name in NUMBER_METHODS[code]:
        method = own_method(value, name)
        if method is not None:
            return name, method
        if hasattr(kind, name):
            return "", None
    if code in DECIMAL_CODES and hasattr(kind, "__float__"):
        return "__trunc__", own_method(value, "__trunc__")
    return "", None


def float_method(value: Any, spec: str) -> Method | None:
    """The guest's method that `format` of a class derived from `int` calls when the spec wants a float."""
    if issubclass(type(value), int) and spec[-1:] in "eEfFgG%":
        return own_method(value, "__float__")
    return None


def bound_digits(value: int) -> None:
    """CPython's own limit on the decimal text of an int, whatever the host has made of it: the work is quadratic."""
    if int.bit_length(value) > QUICK_BITS and abs(int.__int__(value)) >= TOO_LONG:
        raise ValueError(
            f"Exceeds the limit ({MOST_DIGITS} digits) for integer string conversion; "
            "use sys.set_int_max_str_digits() to increase the limit"
        )


def widest(spec: str, *, with_precision: bool) -> int:
    """The largest number in a format spec; a number that C would not take either ends the search."""
    most = 0
    for point, digits in RUNS_OF_DIGITS.findall(spec):
        if point and not with_precision:
            continue
        number = 0
        for digit in digits:
            number = number * 10 + int(digit)
            if number > TOO_WIDE:
                return 0
        most = max(most, number)
    return most


def bound_format(value: Any, spec: str) -> None:
    """Refuse a format spec whose width or precision makes too large a text, and an int that is too long for one."""
    kind = type(value)
    if len(spec) > SHORT_SPEC:
        width = widest(spec, with_precision=not issubclass(kind, str))
        if width > SMALL_ALLOCATION // PRECISION_COPIES:
            bound_memory(width * PRECISION_COPIES, f"a format of width {width}")
    if issubclass(kind, int) and int.bit_length(value) > QUICK_BITS:
        bits = int.bit_length(value)
        if spec[-1:] in NOT_DECIMAL:
            bound_memory(bits + bits // 4, f"the text of an int of {bits} bits")
        else:
            format(1, spec)  # An error of the spec comes before that of the digits.
            bound_digits(value)


def formatted(value: Any, spec: str) -> str:
    """`format(value, spec)` of a value whose class has no `__format__` of the guest's."""
    kind = type(value)
    if kind is not float or len(spec) > SHORT_SPEC:
        bound_format(value, spec)
    try:
        if spec[-1:] == "n" and issubclass(kind, int | float | complex):
            format(0 if issubclass(kind, int) else kind.__pos__(value), "." * 0 + spec) if len(spec) > 1 else None
        return format(value, spec)
    except TypeError as error:
        raise in_guest_words(error, value) from None
