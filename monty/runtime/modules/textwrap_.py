"""The module `textwrap`: the host's functions on plain text; a predicate is called from guest source."""

from __future__ import annotations

import textwrap
from typing import Any, Final

from monty.runtime.modules.forwarded import checked, forwarded
from monty.runtime.surface import Module, Prelude

OPTIONS: Final = """
    width initial_indent subsequent_indent expand_tabs replace_whitespace fix_sentence_endings break_long_words drop_whitespace
    break_on_hyphens tabsize max_lines placeholder
""".split()


def wrapped(text: Any, values: list[Any]) -> list[str]:
    """`TextWrapper.wrap` with the values of its options."""
    lines: list[str] = checked(textwrap.wrap)(text, **dict(zip(OPTIONS, values, strict=True)))
    return lines


GUARDS: Final[dict[str, Any]] = {"@textwrap_wrapped": wrapped}
MODULE: Final = Module(
    "textwrap",
    {
        **forwarded(textwrap, ("wrap", "fill", "shorten", "dedent"), "textwrap"),
        **{name: Prelude(name) for name in ("indent", "TextWrapper")},
    },
    prelude="textwrap",
)
