"""Templates taken apart: the fields of `str.format` and the directives of `%`, as plain data that the prelude walks.

In: a template that a guest made. Out: a list of tuples, in the order in which CPython would act on them; a fault in the
template is an exception in its place, since what stands before it is formatted first. And, for what nearly all
templates are, the whole text at once: short, of small plain values, without attributes, items and widths to speak of.
"""

from __future__ import annotations

import _string  # type: ignore[import-not-found]  # as `string.Formatter` does: field names, split by CPython itself
import re
import string
import sys
from collections.abc import Iterable
from typing import Any, Final

from monty.runtime.guards import formatting
from monty.runtime.guards.formatting import QUICK_BITS, TEXT_CODES, own_method, shown_type
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.values import BuiltinType, GuestType

Piece = tuple[Any, ...]

MOST_QUICK_TEMPLATE: Final = 2048
MOST_QUICK_TEXT: Final = 4096
MOST_QUICK_VALUES: Final = 64
QUICK_TEMPLATE: Final = re.compile(r"(?:[^{}]++|\{\{|\}\}|\{\w*+(?:![rsa])?(?::[^{}]*+(?<!n))?\})*+")
WIDE_FIELD: Final = re.compile(r"\d{5}")
WIDE_DIRECTIVE: Final = re.compile(r"\*|[0-9]{5}")
DIRECTIVE: Final = re.compile(r"([-+ #0]*+)(\*|[0-9]*+)(?:(\.)(\*|[0-9]*+))?[hlL]?(.?)", re.DOTALL)
PARENTHESIS: Final = re.compile(r"[()]")
CODES: Final = TEXT_CODES | frozenset(formatting.NUMBER_METHODS)
DIGITS: Final = "0123456789"
MOST_PRECISION: Final = (1 << 31) - 1
TEMPLATES: Final = (str, bytes, bytearray)
MOST_NUMBER_DIGITS: Final = 19
UNFINISHED_KEY: Final = "("
STAR: Final = "*"
"""Stands for a width or precision that is the next argument."""


def is_quick(value: Any) -> bool:
    """Whether the value's text is short and made without a look at anything else."""
    kind = type(value)
    if kind is int:
        return int.bit_length(value) <= QUICK_BITS
    if kind is str:
        return len(value) <= MOST_QUICK_TEXT
    return kind is float or kind is bool or value is None


def are_quick(values: Iterable[Any]) -> bool:
    """Whether all the values are quick."""
    return all(map(is_quick, values))


def format_quickly(template: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> str | None:
    """`template.format(*arguments, **keywords)` where that is one bounded call on plain values; else None."""
    if len(template) > MOST_QUICK_TEMPLATE or len(arguments) + len(keywords) > MOST_QUICK_VALUES:
        return None
    if not are_quick(arguments) or not are_quick(keywords.values()):
        return None
    if QUICK_TEMPLATE.fullmatch(template) is None or WIDE_FIELD.search(template) is not None:
        return None
    return template.format(*arguments, **keywords)


def percent_quickly(template: Any, values: Any) -> str | None:
    """`template % values` where that is one bounded call on plain values; else None."""
    if type(template) is not str or len(template) > MOST_QUICK_TEMPLATE or WIDE_DIRECTIVE.search(template) is not None:
        return None
    kind = type(values)
    if kind is tuple:
        plain = len(values) <= MOST_QUICK_VALUES and are_quick(values)
    elif kind is dict:
        plain = len(values) <= MOST_QUICK_VALUES and are_quick(values) and are_quick(values.values())
    else:
        plain = is_quick(values)
    return template % values if plain else None


def fields(template: str) -> list[Piece]:
    """The template of `str.format`: (literal, field name, spec, conversion, fault); no name where no field follows."""
    found: list[Piece] = []
    try:
        for literal, name, spec, conversion in string.Formatter().parse(template):
            found.append((literal, name, spec or "", conversion, None))
    except ValueError as error:
        found.append(("", None, "", None, error.with_traceback(None)))
    return found


def field_name(name: str) -> tuple[Any, list[Piece]]:
    """A field's name: what to start from, and its steps as (is it an attribute?, name or index, fault)."""
    first, rest = _string.formatter_field_name_split(name)
    steps: list[Piece] = []
    try:
        for is_attribute, step in rest:
            steps.append((is_attribute, step, None))
    except ValueError as error:
        steps.append((False, None, error.with_traceback(None)))
    return first, steps


def unknown_conversion(conversion: str) -> ValueError:
    """The error for a conversion that is none of `r`, `s`, `a`."""
    shown = conversion if " " < conversion < "\x7f" else f"\\x{ord(conversion):x}"
    return ValueError(f"Unknown conversion specifier {shown}")


def directives(template: Any) -> list[Piece]:
    """The template of `%`: (literal, key, flags, width, precision, code, fault); no code where no directive follows.

    A fault with a code comes once the value has been taken, one without before that, that of an unfinished key first.
    """
    is_text = issubclass(type(template), str)
    if is_text:
        text = formatting.exact_text(template)
    else:
        base = bytearray if issubclass(type(template), bytearray) else bytes
        bound_memory(base.__len__(template), "the template of a bytes format")
        text = base.decode(template, "latin-1")
    found: list[Piece] = []
    position = 0
    while True:
        start = text.find("%", position)
        if start < 0:
            found.append((text[position:], None, "", None, None, None, None))
            break
        literal = text[position:start]
        if text.startswith("%", start + 1):
            found.append((literal + "%", None, "", None, None, None, None))
            position = start + 2
            continue
        directive, position = directive_at(text, start + 1, is_text)
        found.append((literal, *directive))
        if directive[-1] is not None:
            break
    return found if is_text else [in_bytes(piece) for piece in found]


def in_bytes(piece: Piece) -> Piece:
    """A piece of a template of bytes: its literal and its key are bytes."""
    literal, key, *rest = piece
    return (literal.encode("latin-1"), key.encode("latin-1") if key is not None else None, *rest)


def directive_at(text: str, start: int, is_text: bool) -> tuple[Piece, int]:
    """The directive whose `%` stands just before `start`, and where it ends."""
    key = None
    if text.startswith("(", start):
        end = end_of_key(text, start)
        if end < 0:
            return (None, "", None, None, UNFINISHED_KEY, ValueError("incomplete format key")), len(text)
        key = text[start + 1 : end - 1]
        start = end
    match = DIRECTIVE.match(text, start)
    assert match is not None, "every part of a directive may be empty"
    flags, width, point, precision, code = match.groups()
    fault: Exception | None = None
    if is_too_long(width, sys.maxsize):
        width, point, code, fault = None, None, None, ValueError("width too big")
    elif is_too_long(precision, MOST_PRECISION):
        point, code, fault = None, None, ValueError("precision too big" if is_text else "prec too big")
    elif not code:
        code, fault = None, ValueError("incomplete format")
    elif code not in CODES or (code == "b" and is_text):
        place = match.end() - 1
        # C reads a byte as a signed number, but for one after the digits of a width or precision.
        is_signed = not is_text and (place == match.end(1) or text[place - 1] not in DIGITS)
        fault = unsupported(code, place, is_text, is_signed)
    numbers = number_of(width), number_of(precision or "0") if point else None
    return (key, flags, *numbers, code, fault), match.end()


def end_of_key(text: str, start: int) -> int:
    """Where the key in parentheses ends; -1 when it does not."""
    depth = 0
    for match in PARENTHESIS.finditer(text, start):
        depth += 1 if match.group() == "(" else -1
        if not depth:
            return match.end()
    return -1


def is_too_long(digits: str | None, most: int) -> bool:
    """Whether C refuses to read the number."""
    significant = (digits or "").lstrip("0")
    return len(significant) > MOST_NUMBER_DIGITS or (significant.isdigit() and int(significant) > most)


def number_of(digits: str | None) -> int | str | None:
    """A width or precision: None for none, `STAR` for the next argument."""
    return STAR if digits == STAR else int(digits.lstrip("0") or "0") if digits else None


def unsupported(code: str, place: int, is_text: bool, is_signed: bool) -> Exception:
    """The error for a directive of an unknown kind."""
    if is_signed and code > "\x7f":
        return OverflowError("character argument not in range(0x110000)")
    shown = code if not is_text or "\x1f" <= code <= "~" else "?"
    return ValueError(f"unsupported format character '{shown}' (0x{ord(code):x}) at index {place}")


def percent_arguments(template: Any, values: Any) -> tuple[tuple[Any, ...], bool]:
    """The right side of `%`: the values in order, and whether keys can be looked up in it."""
    if issubclass(type(values), tuple):
        return tuple.__getitem__(values, slice(None)), False
    return (values,), is_mapping(template, values)


def is_mapping(template: Any, values: Any) -> bool:
    """Whether C takes the value for a mapping: only then may it be left over after a template without directives."""
    if type(values) is BuiltinType:
        return False
    try:
        if issubclass(type(template), str):
            str.__mod__("", values)
        else:
            bytes.__mod__(b"", values)
    except TypeError:
        return False
    return True


def left_over(template: Any) -> TypeError:
    """The error for values that no directive took."""
    kind = "string" if issubclass(type(template), str) else "bytes"
    return TypeError(f"not all arguments converted during {kind} formatting")


def remainder_methods(left: Any, right: Any) -> list[tuple[Any, Any]]:
    """What `left % right` tries for a left side that is text or bytes: methods with operands, None for our own."""
    own = guest_operator(left, "__mod__")
    tried: list[tuple[Any, Any]] = [(own, right)]
    if type(right) is type(left):
        return tried
    reflected = guest_operator(right, "__rmod__")
    if reflected is not None:
        tried.insert(0 if issubclass(type(right), type(left)) else 1, (reflected, left))
    elif own is not None and any(issubclass(type(left), kind) and issubclass(type(right), kind) for kind in TEMPLATES):
        # The right side's own operator is the builtin one, and takes any left side of its kind.
        tried.append((None, right))
    return tried


def guest_operator(value: Any, name: str) -> Any:
    """An operator that a guest class defines; None where it is the builtin type's."""
    if not issubclass(type(type(value)), GuestType):
        return None
    method = own_method(value, name)
    return method if formatting.is_guest_function(method) else None


def remainder_refusal(left: Any, right: Any) -> TypeError:
    """The error when neither side takes `%`."""
    return TypeError(f"unsupported operand type(s) for %: '{shown_type(left)[:100]}' and '{shown_type(right)[:100]}'")


GUARDS: Final[dict[str, Any]] = {
    **formatting.GUARDS,
    "@format_quickly": format_quickly,
    "@percent_quickly": percent_quickly,
    "@fields": fields,
    "@field_name": field_name,
    "@unknown_conversion": unknown_conversion,
    "@directives": directives,
    "@percent_arguments": percent_arguments,
    "@left_over": left_over,
    "@remainder_methods": remainder_methods,
    "@remainder_refusal": remainder_refusal,
}
