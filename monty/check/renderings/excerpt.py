"""A piece of source with carets under it, as it will stand on a terminal.

The source is a stranger's: what would move the cursor, change colours or turn the direction of writing is shown as an escape.
Columns of diagnostics count characters; the width on the screen is counted here (tabs, wide and combining characters).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from monty.check.renderings.report import FileReport
from monty.diagnostics import Span

TAB: Final = 4
CUT: Final = "…"
_LEAST_WIDTH: Final = 20
_INVISIBLE: Final = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of source, ready to print, and the line of carets that belongs under it."""

    text: str
    carets: str


def shown(character: str) -> str:
    """A character as it may be printed."""
    if character == "\t":
        return " " * TAB
    if unicodedata.category(character) in _INVISIBLE:
        return f"\\x{ord(character):02x}" if ord(character) < 256 else f"\\u{ord(character):04x}"
    return character


def visible(text: str) -> str:
    """Text of a message on one line, with nothing in it that a terminal would obey."""
    return "".join(" " if character in "\n\r\t" else shown(character) for character in text)


def width_of(text: str) -> int:
    """The columns that printable text takes on a terminal."""
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def excerpt(file: FileReport, span: Span, width: int) -> Excerpt:
    """The first line of a span, cut to `width` columns around it, with carets under the span."""
    line = file.line(span.line)
    cells = [shown(character) for character in line]
    start = min(span.column - 1, len(cells))
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = min(max(end, start + 1), max(len(cells), start + 1))
    first, last = _window(cells, start, end, max(width, _LEAST_WIDTH))
    before = CUT if first else ""
    after = CUT if last < len(cells) else ""
    text = before + "".join(cells[first:last]).rstrip() + after
    padding = width_of(before + "".join(cells[first:start]))
    marked = width_of("".join(cells[start : min(end, last)])) or 1
    return Excerpt(text, " " * padding + "^" * marked)


def _window(cells: list[str], start: int, end: int, width: int) -> tuple[int, int]:
    """Which cells to show: all where they fit, else those around the start of the span, with room for the cut marks."""
    if width_of("".join(cells)) <= width:
        return 0, len(cells)
    room = width - 2
    first, last, used = start, start, 0
    while last < min(end, len(cells)) and used + width_of(cells[last]) <= room:
        used += width_of(cells[last])
        last += 1
    # What is before the span says more than what is after it.
    while first > 0 and used + width_of(cells[first - 1]) <= room:
        first -= 1
        used += width_of(cells[first])
    while last < len(cells) and used + width_of(cells[last]) <= room:
        used += width_of(cells[last])
        last += 1
    return first, last
