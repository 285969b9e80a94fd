"""The module `string`: constants, `Template` and `Formatter`, as guest source; the host takes a format apart."""

from __future__ import annotations

import string
from _string import formatter_field_name_split, formatter_parser  # type: ignore[import-not-found]  # typeshed leaves it out
from typing import Any, Final

from monty.runtime.modules.forwarded import plain
from monty.runtime.surface import Module, Prelude

NAMES: Final = """
    Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation whitespace
""".split()


def parse(text: Any) -> list[tuple[str, str | None, str | None, str | None]]:
    """The literal texts and fields of a format."""
    return list(formatter_parser(plain(text)))


def split(name: Any) -> tuple[Any, list[tuple[bool, Any]]]:
    """What a field's name begins with, and the attributes and items after it."""
    first, rest = formatter_field_name_split(plain(name))
    return first, list(rest)


def splits_first() -> bool:
    """Whether this Python's `Formatter` numbers a field that begins with an attribute or an item."""
    return "field_first" in string.Formatter._vformat.__code__.co_varnames


GUARDS: Final[dict[str, Any]] = {
    "@string_parse": parse, "@string_split": split, "@string_splits_first": splits_first,
}  # fmt: skip
MODULE: Final = Module("string", {name: Prelude(name) for name in NAMES}, prelude="string")
