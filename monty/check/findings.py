"""mypy's errors in, diagnostics out: places in characters, counted from 1; notes attached to the error that they
explain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from mypy.errors import ErrorInfo

from monty.diagnostics import Diagnostic, Note, Span

_HEADER: Final = re.compile(r"[ \t]*(?:async[ \t]+)?(?:def|class|for|while|with|if|try|match)\b|[ \t]*@")
_UNDEFINED: Final = re.compile(r'^Name "(\w+)" is not defined')
_SAYS_WHERE: Final = re.compile(r'^(?:".*" )?defined (?:here|in)|^See https?://')


def diagnostics_of(infos: Sequence[ErrorInfo], lines: Sequence[str], inner_names: Iterable[str]) -> list[Diagnostic]:
    """The diagnostics of one program. `inner_names` are module names of our own making, cut out of the messages."""
    cut = re.compile("|".join(rf"\b{re.escape(name)}\." for name in inner_names) or "(?!)")
    found: list[tuple[ErrorInfo, list[Note]]] = []
    for info in infos:
        if info.severity == "error":
            found.append((info, []))
        elif not _SAYS_WHERE.search(info.message):
            notes = _explained_by(info, found)
            if notes is not None:
                notes.append(Note(cut.sub("", info.message.strip()), _span(info, lines)))
    diagnostics = [
        Diagnostic(
            info.code.code if info.code else "syntax", cut.sub("", info.message), _span(info, lines), notes=tuple(notes)
        )
        for info, notes in found
    ]
    return sorted(diagnostics, key=lambda one: (one.line, one.column))


def _explained_by(note: ErrorInfo, found: Sequence[tuple[ErrorInfo, list[Note]]]) -> list[Note] | None:
    """The notes of the error that a note belongs to; None: to none (a remark that nobody asked for)."""
    for info, notes in reversed(found):
        if info is note.parent_error or (info.line == note.line and info.code in (note.code, None)):
            return notes
    return None


def _span(info: ErrorInfo, lines: Sequence[str]) -> Span:
    line = min(max(info.line, 1), len(lines))
    end_line = min(max(info.end_line, line), len(lines))
    text = lines[line - 1]
    start = characters(text, max(info.column, 0))
    named = _UNDEFINED.match(info.message)
    if named and not text.isascii() and end_line == line:
        # Where f-strings are concerned, the older parser knows only the string's place.
        start = max(text.find(named[1], start), start)
        return Span(line, start + 1, line, start + 1 + len(named[1]))
    if end_line > line and _HEADER.match(text):
        # The whole of a function or a loop says nothing: point at its header.
        return Span(line, start + 1, line, max(len(text.rstrip()), start + 1) + 1)
    end = characters(lines[end_line - 1], info.end_column)
    if end_line == line:
        end = max(end, start + 1)
    return Span(line, start + 1, end_line, end + 1)


def characters(line: str, column: int) -> int:
    """A column of mypy's, counted from 0, as a count of characters: programs beyond ASCII are parsed by a parser that
    counts bytes.
    """
    if line.isascii():
        return column
    return len(line.encode()[:column].decode(errors="ignore"))
