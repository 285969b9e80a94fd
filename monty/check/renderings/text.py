"""Diagnostics for people: each with an excerpt, carets, hint and notes; or one line for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from monty.check.renderings.excerpt import excerpt, visible
from monty.check.renderings.report import FileReport, findings, summary
from monty.diagnostics import Diagnostic, Note, Severity, Span

_COLOURS: Final = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
_HINT: Final = "32"
_QUIET: Final = "34"
_BOLD: Final = "1"


@dataclass(frozen=True, slots=True)
class Style:
    """How text is laid out: the width of the terminal, and whether it shows colours."""

    width: int = 100
    colour: bool = False

    def paint(self, text: str, colour: str) -> str:
        """Text in a colour, where colours are shown."""
        return f"\x1b[{colour}m{text}\x1b[0m" if self.colour else text


def text(report: Sequence[FileReport], style: Style) -> str:
    """Every finding with its excerpt, and how many there are."""
    blocks = ["\n".join(_block(file, diagnostic, style)) for file, diagnostic in findings(report)]
    return "\n\n".join([*blocks, summary(report)]) + "\n"


def _block(file: FileReport, diagnostic: Diagnostic, style: Style) -> Iterator[str]:
    severity = style.paint(diagnostic.severity.value, _COLOURS[diagnostic.severity])
    place = style.paint(f"{visible(file.place(diagnostic))}", _BOLD)
    yield f"{place}: {severity}: {visible(diagnostic.message)} [{diagnostic.code}]"
    gutter = len(str(max([diagnostic.span.end_line, *(note.span.line for note in diagnostic.notes if note.span)])))
    colour = _COLOURS[diagnostic.severity]
    yield from _excerpt(file, diagnostic.span, gutter, colour, style)
    if diagnostic.hint:
        yield f"{' ' * gutter} {style.paint('=', _QUIET)} {style.paint('hint', _HINT)}: {visible(diagnostic.hint)}"
    for note in diagnostic.notes:
        yield from _note(file, diagnostic, note, gutter, style)


def _excerpt(file: FileReport, span: Span, gutter: int, colour: str, style: Style) -> Iterator[str]:
    piece = excerpt(file, span, style.width - gutter - 3)
    bar = style.paint("|", _QUIET)
    yield f"{style.paint(str(span.line).rjust(gutter), _QUIET)} {bar} {piece.text}".rstrip()
    yield f"{' ' * gutter} {bar} {style.paint(piece.carets, colour)}"
    if span.end_line > span.line:
        yield f"{' ' * gutter} {style.paint('=', _QUIET)} up to line {span.end_line}"


def _note(file: FileReport, diagnostic: Diagnostic, note: Note, gutter: int, style: Style) -> Iterator[str]:
    yield f"{' ' * gutter} {style.paint('=', _QUIET)} {style.paint('note', _BOLD)}: {visible(note.message)}"
    if note.span is not None and note.span.line != diagnostic.line:
        yield from _excerpt(file, note.span, gutter, _QUIET, style)


def concise(report: Sequence[FileReport]) -> str:
    """One line for each finding, as compilers print them."""
    return "".join(
        f"{visible(file.place(diagnostic))}: {diagnostic.severity.value}: "
        f"{visible(diagnostic.message)} [{diagnostic.code}]\n"
        for file, diagnostic in findings(report)
    )
