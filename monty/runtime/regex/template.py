r"""Replacement texts (`\1-\g<name>`): parsed by the host's own parser, expanded here, with the result's size
predicted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from monty.runtime.guards.sizes import bound_memory
from monty.runtime.guards.tables import type_name
from monty.runtime.regex.syntax import Subject, parse_template

Template = Sequence[Subject | int]

# Templates of at most this many characters are kept, so many for each pattern.
LONGEST_KEPT: Final = 200
MOST_KEPT: Final = 16


def is_literal(template: object) -> bool:
    """Whether a replacement is a text that stands for itself."""
    if type(template) is str:
        return "\\" not in template
    return type(template) is bytes and b"\\" not in template


def parsed_template(template: Any, native: re.Pattern[Any], kept: dict[Subject, Template]) -> Template:
    """The pieces of a replacement text. Raises `re.error`, `IndexError` or `TypeError` as CPython does."""
    if not isinstance(template, str | bytes | bytearray):
        raise TypeError(f"decoding to str: need a bytes-like object, {type_name(template)} found")
    text = str.__str__(template) if isinstance(template, str) else bytes(template)
    pieces = kept.get(text)
    if pieces is None:
        pieces = parse_template(text, native)
        if len(text) <= LONGEST_KEPT:
            if len(kept) >= MOST_KEPT:
                kept.clear()
            kept[text] = pieces
    return pieces


def expand(template: Template, subject: Subject, spans: tuple[tuple[int, int], ...]) -> Any:
    """The replacement of one match: a group that took no part is empty. Refuses a text that alone passes the
    memory limit.
    """
    pieces: list[Any] = []
    size = 0
    for piece in template:
        if type(piece) is int:
            begin, end = spans[piece]
            size += end - begin
            pieces.append(subject[begin:end])
        else:
            pieces.append(piece)
    bound_memory(size * width(subject), "a replacement text")
    return subject[:0].join(pieces)


def width(text: Subject) -> int:
    """Bytes for each character, at most."""
    return 1 if isinstance(text, bytes) or text.isascii() else 4
