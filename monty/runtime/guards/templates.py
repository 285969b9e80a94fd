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
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Final

from monty.runtime.guards import formatting
from monty.runtime.guards.formatting import PRECISION_COPIES, QUICK_BITS, TEXT_CODES, own_method, shown_type
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.values import BuiltinType, GuestType

Piece = tuple[Any, ...]

MOST_QUICK_TEMPLATE: Final = 2048
MOST_KEPT_TEMPLATE: Final = 512
MOST_QUICK_TEXT: Final = 4096
MOST_QUICK_VALUES: Final = 64
QUICK_KINDS: Final = frozenset({float, bool, type(None)})
QUICK_TEMPLATE: Final = re.compile(r"(?:[^{}]++|\{\{|\}\}|\{\w*+(?:![rsa])?(?::[^{}]*+(?<!n))?\})*+")
WIDE_FIELD: Final = re.compile(r"\d{5}")
WIDE_DIRECTIVE: Final = re.compile(r"\*|[0-9]{5}")
DIRECTIVE: Final = re.compile(r"([-+ #0]*+)(\*|[0-9]*+)(?:(\.)(\*|[0-9]*+))?[hlL]?(.?)", re.DOTALL)
PARENTHESIS: Final = re.compile(r"[()]")
CODES: Final = TEXT_CODES | frozenset(formatting.NUMBER_METHODS)
DIGITS: Final = "0123456789"
MOST_PRECISION: Final = (1 << 31) - 1
MOST_NUMBER_DIGITS: Final = 19
TEMPLATES: Final = (str, bytes, bytearray)
UNFINISHED_KEY: Final[tuple[()]] = ()
STAR: Final = "*"


def are_quick(values: Iterable[Any]) -> bool:
    """Whether the text of every value is short and made without a look at anything else."""
    for value in values:
        kind = type(value)
        if kind is int:
            if int.bit_length(value) > QUICK_BITS:
                return False
        elif kind is str:
            if len(value) > MOST_QUICK_TEXT:
                return False
        elif kind not in QUICK_KINDS:
            return False
    return True


def format_quickly(template: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> str | None:
    """`template.format(*arguments, **keywords)` where that is one bounded call on plain values; else None."""
    if len(template) > MOST_KEPT_TEMPLATE or len(arguments) + len(keywords) > MOST_QUICK_VALUES:
        return None
    if are_quick(arguments) and are_quick(keywords.values()) and is_quick_template(template):
        return template.format(*arguments, **keywords)
    return None


@lru_cache(maxsize=256)
def is_quick_template(template: str) -> bool:
    """Whether a template of `str.format` has no attributes and items, no specs within specs, and no wide fields."""
    return QUICK_TEMPLATE.fullmatch(template) is not None and WIDE_FIELD.search(template) is None


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
        plain = are_quick((values,))
    return template % values if plain else None


def fields(template: str) -> Sequence[Piece]:
    """The template of `str.format`: (literal, start, steps, spec, conversion, fault); no start where no field follows.

    A field's name is an argument's number or name to start from, then steps: (is it an attribute?, name, fault).
    """
    if len(template) <= MOST_KEPT_TEMPLATE:
        kept = kept_fields(template)
        if kept is not None:
            return kept
    return fields_of(template)


@lru_cache(maxsize=256)
def kept_fields(template: str) -> tuple[Piece, ...] | None:
    """The fields of a short template; None where there are faults: runs do not share exceptions."""
    found = fields_of(template)
    faults = [piece for piece in found if piece[-1] is not None or any(step[-1] is not None for step in piece[2])]
    return None if faults else tuple(found)


def fields_of(template: str) -> list[Piece]:
    """The fields up to the first fault."""
    found: list[Piece] = []
    literal: str = ""
    try:
        for literal, name, spec, conversion in string.Formatter().parse(template):
            if name is None:
                found.append((literal, None, (), "", None, None))
            else:
                found.append((literal, *split_name(name), spec, conversion, None))
            literal = ""
    except ValueError as error:
        found.append((literal, None, (), "", None, error.with_traceback(None)))
    return found


def split_name(name: str) -> tuple[int | str, tuple[Piece, ...]]:
    """What a field's name starts from, and its steps up to the first fault."""
    start, rest = _string.formatter_field_name_split(name)
    steps: list[Piece] = []
    try:
        steps.extend((is_attribute, step, None) for is_attribute, step in rest)
    except ValueError as error:
        steps.append((False, None, error.with_traceback(None)))
    return start, tuple(steps)


def unknown_conversion(conversion: str) -> ValueError:
    """The error for a conversion that is none of `r`, `s`, `a`."""
    shown = conversion if " " < conversion < "\x7f" else f"\\x{ord(conversion):x}"
    return ValueError(f"Unknown conversion specifier {shown}")


def directives(template: Any) -> Sequence[Piece]:
    """The template of `%`: (literal, key, directive, fault); no directive where none follows.

    A directive: its text for the value alone; what it takes from the arguments before the value, of `w`idth and
    `p`recision; the size that its own numbers predict; its code. Without a code its fault comes before the value is
    taken, with one after that, and with a key of () first of all.
    """
    is_text = issubclass(type(template), str)
    text = formatting.exact_text(template) if is_text else characters(template)
    if len(text) <= MOST_KEPT_TEMPLATE:
        kept = kept_directives(text, is_text)
        if kept is not None:
            return kept
    return directives_of(text, is_text)


def characters(template: Any) -> str:
    """A template of bytes as text, a character for a byte. Never by `bytes(...)`, which asks a guest's `__bytes__`."""
    base: type[bytes | bytearray] = bytearray if issubclass(type(template), bytearray) else bytes
    bound_memory(base.__len__(template), "the template of a bytes format")
    return base.decode(template, "latin-1")


@lru_cache(maxsize=256)
def kept_directives(text: str, is_text: bool) -> tuple[Piece, ...] | None:
    """The directives of a short template; None where there is a fault: runs do not share exceptions."""
    found = directives_of(text, is_text)
    return None if found[-1][-1] is not None else tuple(found)


def directives_of(text: str, is_text: bool) -> list[Piece]:
    """The directives up to the first fault."""
    found: list[Piece] = []
    position = 0
    while True:
        start = text.find("%", position)
        if start < 0:
            found.append((text[position:], None, None, None))
            break
        if text.startswith("%", start + 1):
            found.append((text[position : start + 1], None, None, None))
            position = start + 2
            continue
        literal = text[position:start]
        *directive, position = directive_at(text, start + 1, is_text)
        found.append((literal, *directive))
        if directive[-1] is not None:
            break
    return found if is_text else [in_bytes(*piece) for piece in found]


def in_bytes(literal: str, key: Any, directive: Piece | None, fault: Exception | None) -> Piece:
    """A piece of a template of bytes: its literal, key and directive are bytes."""
    if key:
        key = key.encode("latin-1")
    if directive is not None:
        directive = (directive[0].encode("latin-1"), *directive[1:])
    return literal.encode("latin-1"), key, directive, fault


def directive_at(text: str, start: int, is_text: bool) -> tuple[Any, Piece | None, Exception | None, int]:
    """The key, directive and fault of the directive whose `%` stands just before `start`, and where it ends."""
    key: Any = None
    if text.startswith("(", start):
        end = end_of_key(text, start)
        if end < 0:
            return UNFINISHED_KEY, None, ValueError("incomplete format key"), len(text)
        key = text[start + 1 : end - 1]
        start = end
    match = DIRECTIVE.match(text, start)
    assert match is not None, "every part of a directive may be empty"
    width, precision, code = match.group(2, 4, 5)
    place = match.end() - 1
    stars = ("w" if width == STAR else "") + ("p" if precision == STAR else "")
    fault: Exception | None = None
    if is_too_long(width, sys.maxsize):
        stars, code, fault = "", None, ValueError("width too big")
    elif is_too_long(precision, MOST_PRECISION):
        code, fault = None, ValueError("precision too big" if is_text else "prec too big")
    elif not code:
        code, fault = None, ValueError("incomplete format")
    elif code not in CODES or (code == "b" and is_text):
        # C reads a byte as a signed number, but for one after the digits of a width or precision.
        is_signed = not is_text and (place == match.end(1) or text[place - 1] not in DIGITS)
        fault = unsupported(code, place, is_text, is_signed)
    size = 0 if fault is not None else predicted_size(width, precision, code)
    return key, ("%" + match.group(), stars, size, code), fault, match.end()


def predicted_size(width: str | None, precision: str | None, code: str | None) -> int:
    """What the numbers of a directive say about the length of its text; the precision of a text only cuts it."""
    size = number_of(width)
    return size if code in TEXT_CODES else size + number_of(precision) * PRECISION_COPIES


def number_of(digits: str | None) -> int:
    """A width or precision; 0 for none, and for one that is the next argument."""
    significant = (digits or "").lstrip("0")
    return int(significant) if significant.isdigit() else 0


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
    return len((digits or "").lstrip("0")) > MOST_NUMBER_DIGITS or number_of(digits) > most


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
    elif own is not None and are_alike(left, right):
        # The right side's own operator is the builtin one, and takes any left side of its kind.
        tried.append((None, right))
    return tried


def are_alike(left: Any, right: Any) -> bool:
    """Whether both are text, or both bytes of one kind."""
    return any(issubclass(type(left), kind) and issubclass(type(right), kind) for kind in TEMPLATES)


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
    "@unknown_conversion": unknown_conversion,
    "@directives": directives,
    "@percent_arguments": percent_arguments,
    "@left_over": left_over,
    "@remainder_methods": remainder_methods,
    "@remainder_refusal": remainder_refusal,
}
