"""The module `json`. Plain data is encoded and decoded by the host's C code, under prediction; whatever calls back is the prelude's."""

from __future__ import annotations

import json
import re
import sys
from collections import OrderedDict, defaultdict
from typing import Any, Final

from monty.runtime.builtins.exceptions import COMMON, native
from monty.runtime.guards.errors import normalise
from monty.runtime.guards.formatting import MOST_DIGITS, lifts_digits
from monty.runtime.guards.showing import bound_all_digits, is_plainly_nested
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Cost, HostType, Module, Prelude, TypeRef

LONG_NUMBER: Final = re.compile(rf"\d{{{MOST_DIGITS + 1}}}")
JSON_SCALARS: Final = frozenset({str, int, float, bool, type(None)})
JSON_CONTAINERS: Final = frozenset({list, tuple, dict, OrderedDict, defaultdict})
JSON_TYPES: Final = JSON_SCALARS | JSON_CONTAINERS
VALUE_BYTES: Final = 60


class Pairs(list[Any]):
    """An object's members in order, for the prelude to hand to a hook: guests never hold one."""


class Number(str):
    """A number's text, for the prelude to hand to a hook: guests never hold one."""

    __slots__ = ("kind",)

    kind: str


def is_encodable(value: Any) -> bool:
    """Whether the host's encoder may have the value: nothing but what JSON has, not too many paths."""
    plain = type(value) in JSON_SCALARS or (
        type(value) in JSON_CONTAINERS and is_plainly_nested(value) and is_json(value)
    )
    if plain and lifts_digits():
        bound_all_digits(value)
    return plain


def is_json(value: Any) -> bool:
    """Whether a container holds nothing that `default` would be asked about."""
    seen: set[int] = set()
    stack = [value]
    while stack:
        item = stack.pop()
        parts = item.values() if isinstance(item, dict) else item
        kinds = set(map(type, parts))
        if not kinds <= JSON_TYPES:
            return False
        if not kinds <= JSON_SCALARS:
            fresh = [part for part in parts if type(part) not in JSON_SCALARS and id(part) not in seen]
            seen.update(map(id, fresh))
            stack += fresh
    return True


def encode(value: Any, options: dict[str, Any]) -> str:
    """`json.dumps` of plain data."""
    return json.dumps(value, **options)


def encode_text(value: str, ascii_only: bool) -> str:
    """A text as JSON."""
    return json.dumps(value, ensure_ascii=ascii_only)


def decode(text: Any, keeps_pairs: bool, numbers: tuple[bool, bool, bool], strict: bool) -> Any:
    """`json.loads`; with hooks, objects and numbers are kept as `Pairs` and `Number` for the prelude."""
    if type(text) in (bytes, bytearray):
        text = text.decode(json.detect_encoding(text), "surrogatepass")
    elif not isinstance(text, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {type_name(text)}")
    if len(text) > MOST_DIGITS and lifts_digits() and LONG_NUMBER.search(text) is not None:
        raise ValueError(
            f"Exceeds the limit ({MOST_DIGITS} digits) for integer string conversion; "
            "use sys.set_int_max_str_digits() to increase the limit"
        )
    bound_memory((text.count(",") + text.count("[") + text.count("{") + text.count('"')) * VALUE_BYTES, "json.loads")
    options: dict[str, Any] = {"object_pairs_hook": Pairs} if keeps_pairs else {}
    for wanted, option in zip(numbers, ("parse_float", "parse_int", "parse_constant"), strict=True):
        if wanted:
            options[option] = number_kind(option)
    try:
        return json.loads(text, strict=strict, **options) if options or not strict else json.loads(text)
    except json.JSONDecodeError as error:
        normalise(error)
        raise


def number_kind(kind: str) -> Any:
    """What the host's decoder makes of a number that the prelude will hand to a hook."""

    def make(text: str) -> Number:
        made = Number(text)
        made.kind = kind
        return made

    return make


def decoded_kind(value: Any) -> str:
    """What the prelude has to do with a decoded value."""
    kind = type(value)
    if kind is Pairs:
        return "pairs"
    if kind is Number:
        return str(value.kind)
    return "list" if kind is list else ""


def plain_pairs(value: Any) -> list[Any]:
    """An object's members as a list that guests may hold."""
    return list(value)


def plain_text(value: Any) -> str:
    """A number's text as guests may hold it."""
    return str.__str__(value)


def base_scalar(value: Any) -> Any:
    """The plain scalar of a value of a class derived from one; None marks what is none."""
    if isinstance(value, str):
        return (str.__str__(value),)
    if isinstance(value, int):
        return (int.__int__(value),)
    return (float.__float__(value),) if isinstance(value, float) else None


def float_tail(value: float) -> str:
    """The end of the message on a float that is not JSON: 3.12 names the value."""
    return f": {value!r}" if sys.version_info >= (3, 12) else ""


def number_from(state: Any) -> Number:
    """A number's text out of a dump."""
    text, kind = state
    if type(text) is not str:
        raise TypeError("a number's text is no text")
    made = Number(text)
    made.kind = kind
    return made


def pairs_from(state: Any) -> Pairs:
    """An object's members out of a dump."""
    if type(state) is not tuple:
        raise TypeError("an object's members are no tuple")
    return Pairs(state)


STATES: Final[dict[type, Any]] = {
    Pairs: (tuple, pairs_from),
    Number: ((lambda number: (str.__str__(number), number.kind)), number_from),
}
GUARDS: Final[dict[str, Any]] = {
    "@json_float_tail": float_tail,
    "@json_is_encodable": is_encodable,
    "@json_encode": encode,
    "@json_encode_text": encode_text,
    "@json_decode": decode,
    "@json_kind": decoded_kind,
    "@json_pairs": plain_pairs,
    "@json_number_text": plain_text,
    "@json_base_scalar": base_scalar,
}
DECODE_ERROR: Final = HostType(
    json.JSONDecodeError,
    "JSONDecodeError",
    "json.decoder",
    {**COMMON, **{name: native(name) for name in ("msg", "doc", "pos", "lineno", "colno")}},
    call=json.JSONDecodeError,
    subclassable=True,
)
MODULE: Final = Module(
    "json",
    {
        **{name: Prelude(name) for name in ("dumps", "loads", "dump", "load", "JSONEncoder", "JSONDecoder")},
        "JSONDecodeError": TypeRef(json.JSONDecodeError, Cost.CONSTANT),
    },
    types=(DECODE_ERROR,),
    prelude="json",
)
