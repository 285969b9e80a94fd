"""One value as text, by the host's own formatting: only where no guest code can run inside it and the text is bounded.

In: a guest value with a format spec, or with a `%` directive taken apart. Out: the text or bytes, or CPython's own
error with the guest's names in it. What a value's class does in guest code (`__format__`, `__int__`, ...) is found here
and handed to the prelude, which calls it.
"""

from __future__ import annotations

import re
import sys
import types
from collections.abc import Sequence
from typing import Any, Final

from monty.runtime.compile.spelling import spell, unit_of
from monty.runtime.guards.sizes import SCALARS, SMALL_ALLOCATION, bound_memory, predicted_time
from monty.runtime.guards.tables import TABLES, type_name
from monty.runtime.surface import Token
from monty.runtime.values import BuiltinType, GuestType

Method = Any
"""A bound method of the guest's, or a guard bound to a value of a host type."""

Directive = tuple[Any, str, int, str]
"""One of a `%` template: its text, what its stars stand for, the size that its own numbers predict, its code."""

FLOAT_CODES: Final = frozenset("eEfFgG")
INDEX_CODES: Final = frozenset("oxX")
DECIMAL_CODES: Final = frozenset("diu")
TEXT_CODES: Final = frozenset("srabc")
DIGIT_CODES: Final = DECIMAL_CODES | frozenset("sra")
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
TOO_DEEP: Final = 1 << 31
SMALL_KINDS: Final = frozenset({float, bool, type(None)})
PRECISION_COPIES: Final = 4
MOST_NUMBER_TEXT: Final = 1 << 24
SECONDS_PER_CHARACTER: Final = 1e-8
LONG_NUMBER: Final = re.compile(r"\d{5}")
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
        if spell(name) in vars(base):
            found = vars(base)[spell(name)]
            if type(found) is types.FunctionType:
                return types.MethodType(found, value)
            bind = getattr(type(found), "__get__", None)
            return found if bind is None else bind(found, value, kind)
    return None


def is_guest_function(method: Any) -> bool:
    """Whether a bound method is guest source, not a guard."""
    return type(method) is types.MethodType and (
        type(method.__func__) is types.FunctionType and unit_of(method.__func__.__code__.co_filename) is not None
    )


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
    if not issubclass(type(value), int) or spec[-1:] not in "eEfFgG%":
        return None
    bound_format(value, spec)
    return own_method(value, "__float__") if is_spec_of(int, spec) else None


def bound_number_text(width: int) -> None:
    """Refuse a number so wide that one C call would take longer than an overshoot may, whatever memory there is."""
    if width > MOST_NUMBER_TEXT:
        what = f"a number formatted to {width} characters; the most is {MOST_NUMBER_TEXT}"
        raise predicted_time(width * SECONDS_PER_CHARACTER, what)


def is_spec_of(kind: type, spec: str) -> bool:
    """Whether a format spec, whose width is bounded, fits the numbers of a type; else C refuses it before all work."""
    try:
        format(kind(1), spec)
    except ValueError:
        return False
    return True


def lifts_digits() -> bool:
    """Whether the host has lifted CPython's limit on the decimal text of ints."""
    return not 0 < sys.get_int_max_str_digits() <= MOST_DIGITS


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
    if len(spec) > SHORT_SPEC and LONG_NUMBER.search(spec) is not None:
        width = widest(spec, with_precision=not issubclass(kind, str))
        if width > SMALL_ALLOCATION // PRECISION_COPIES:
            bound_memory(width * PRECISION_COPIES, f"a format of width {width}")
            if not issubclass(kind, str):
                bound_number_text(width)
    if issubclass(kind, int) and int.bit_length(value) > QUICK_BITS:
        bits = int.bit_length(value)
        if spec[-1:] in NOT_DECIMAL:
            bound_memory(bits + bits // 4, f"the text of an int of {bits} bits")
        elif is_spec_of(int, spec):
            bound_digits(value)


def formatted(value: Any, spec: str) -> str:
    """`format(value, spec)` of a value whose class has no `__format__` of the guest's."""
    kind = type(value)
    if len(spec) > SHORT_SPEC or (kind not in SMALL_KINDS and kind is not str):
        bound_format(value, spec)
    if spec[-1:] == "n":
        spec = without_locale(kind, spec)
    try:
        if issubclass(type(kind), GuestType):
            # Never the class's own: that may have come here by `super().__format__(spec)`.
            host: Any = next(base for base in kind.__mro__ if not isinstance(base, GuestType))
            shown: str = host.__format__(value, spec)
            return shown
        return format(value, spec)
    except TypeError as error:
        raise in_guest_words(error, value) from None


def without_locale(kind: type, spec: str) -> str:
    """The spec for `n` in the C locale: which one the host has chosen is not for guests to see."""
    for base, plain in LOCAL_NUMBERS:
        if issubclass(kind, base) and is_spec_of(base, spec):
            return spec[:-1] + plain
    return spec


LOCAL_NUMBERS: Final[tuple[tuple[type, str], ...]] = ((int, "d"), (float, "g"), (complex, "g"))


def exact_text(value: Any) -> str:
    """The characters of a text, of a guest class or not."""
    return value if type(value) is str else str.__str__(value)


def format_spec(spec: Any, parameter: str = "format() argument 2") -> str:
    """The spec that a function was given. Raises `TypeError` for what is no text."""
    if not issubclass(type(spec), str):
        raise TypeError(f"{parameter} must be str, not {'None' if spec is None else shown_type(spec)}")
    return exact_text(spec)


def format_result(found: Any) -> Any:
    """What a guest's `__format__` returned. Raises `TypeError` unless it is a text."""
    if not issubclass(type(found), str):
        raise TypeError(f"__format__ must return a str, not {shown_type(found)[:200]}")
    return found


def float_result(value: Any, name: str, found: Any) -> Any:
    """What a guest's `__float__`, or `__index__` in its stead, returned. Raises `TypeError` unless it is a number."""
    if name == "__index__":
        if not issubclass(type(found), int):
            raise TypeError(f"__index__ returned non-int (type {shown_type(found)[:200]})")
        return int.__int__(found)
    if not issubclass(type(found), float):
        raise TypeError(f"{shown_type(value)[:50]}.__float__ returned non-float (type {shown_type(found)[:50]})")
    return float.__float__(found)


def bytes_result(found: Any) -> Any:
    """What a guest's `__bytes__` returned. Raises `TypeError` unless it is bytes."""
    if not issubclass(type(found), bytes):
        raise TypeError(f"__bytes__ returned non-bytes (type {shown_type(found)[:200]})")
    return found


def bytes_method(value: Any) -> Method | None:
    """The guest's `__bytes__`, of what is not bytes anyway."""
    return None if issubclass(type(value), bytes | bytearray) else own_method(value, "__bytes__")


def is_text(value: Any) -> bool:
    """Whether the value is a text or of a class derived from it."""
    return issubclass(type(value), str)


def is_float_code(code: str) -> bool:
    """Whether a `%` directive wants a float."""
    return code in FLOAT_CODES


def is_int(value: Any) -> bool:
    """Whether the value is an int or of a class derived from it."""
    return issubclass(type(value), int)


def number_refusal(template: Any, code: str, value: Any) -> TypeError:
    """The error for a value that a `%` directive cannot make a number of."""
    of_text, shown = is_text(template), shown_type(value)[:200]
    if code == "c":
        return TypeError(
            "%c requires int or char" if of_text else "%c requires an integer in range(256) or a single byte"
        )
    if code in FLOAT_CODES:
        return TypeError(f"float argument required, not {shown}")
    if code in INDEX_CODES:
        return TypeError(f"%{code} format: an integer is required, not {shown}")
    code = "d" if code == "i" and not of_text else code
    return TypeError(f"%{code} format: a real number is required, not {shown}")


def star(value: Any, stands_for: str) -> int:
    """The `w`idth or `p`recision that a directive takes from the arguments."""
    if not is_int(value):
        raise TypeError("* wants int")
    number = int.__int__(value)
    name, most = ("ssize_t", TOO_WIDE) if stands_for == "w" else ("int", TOO_DEEP)
    if not -most <= number < most:
        raise OverflowError(f"Python int too large to convert to C {name}")
    return number


def converted(directive: Directive, numbers: Sequence[int], value: Any) -> Any:
    """The value as the directive wants it; `numbers` are those that its stars stand for."""
    text, _, size, _ = directive
    if numbers or size > SMALL_ALLOCATION or type(value) not in SMALL_KINDS:
        bound_conversion(directive, numbers, value)
    try:
        return text % (*numbers, value)
    except TypeError as error:
        raise in_guest_words(error, value) from None


def converted_text(directive: Directive, numbers: Sequence[int], shown: Any) -> Any:
    """The same for `%r` and `%a` of a value whose text is known."""
    text, stars, size, _ = directive
    text = text[:-1] + ("s" if type(text) is str else b"s")
    return converted((text, stars, size, "s"), numbers, shown)


def bound_conversion(directive: Directive, numbers: Sequence[int], value: Any) -> None:
    """Refuse a directive whose text is too large, or an int whose decimal text is too long."""
    _, stars, size, code = directive
    for star, number in zip(stars, numbers, strict=True):
        if star == "w" or code not in TEXT_CODES:
            size += abs(number) * PRECISION_COPIES
    if type(value) is str and not value.isascii():
        size *= 4
    elif is_int(value) and int.bit_length(value) > QUICK_BITS:
        size += int.bit_length(value)
        if code in DIGIT_CODES:
            bound_digits(value)
    if size > SMALL_ALLOCATION:
        bound_memory(size, f"the text of %{code}")
        if code not in TEXT_CODES:
            bound_number_text(size // PRECISION_COPIES)


def joined(template: Any, parts: list[Any]) -> Any:
    """The parts as one text, or as bytes of the template's kind."""
    kind = type(template)
    bound_size(sum(map(len, parts)))
    if issubclass(kind, str):
        # CPython hands a template without fields or directives back as it is.
        return template if len(parts) == 1 and str.__eq__(parts[0], template) else "".join(parts)
    return bytearray().join(parts) if issubclass(kind, bytearray) else b"".join(parts)


def bound_size(size: int) -> None:
    """Refuse a text that has grown too large."""
    bound_memory(size, "formatted text")


def ascii_bytes(shown: str) -> bytes:
    """The text of `ascii` as bytes."""
    return str.encode(shown, "ascii")


GUARDS: Final[dict[str, Any]] = {
    "@own_method": own_method,
    "@number_method": number_method,
    "@float_method": float_method,
    "@bound_format": bound_format,
    "@formatted": formatted,
    "@exact_text": exact_text,
    "@format_spec": format_spec,
    "@format_result": format_result,
    "@float_result": float_result,
    "@bytes_result": bytes_result,
    "@bytes_method": bytes_method,
    "@is_text": is_text,
    "@is_float_code": is_float_code,
    "@is_int": is_int,
    "@number_refusal": number_refusal,
    "@star": star,
    "@converted_text": converted_text,
    "@converted": converted,
    "@joined": joined,
    "@bound_size": bound_size,
    "@ascii_bytes": ascii_bytes,
}
