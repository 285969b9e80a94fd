"""Diagnostics for a language model: what is wrong, where, and what to write instead, in as few words as hold all of it.

A list that several findings share (the external functions, the keys of a class) is given once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from monty.check.renderings.excerpt import excerpt, visible
from monty.check.renderings.report import FileReport, counted
from monty.diagnostics import Diagnostic, Severity

MOST_FINDINGS: Final = 20
_WIDTH: Final = 160


def for_model(report: Sequence[FileReport]) -> str:
    """The text that goes back to the model."""
    told: set[str] = set()
    parts = [_file(file, told, named=len(report) > 1) for file in report if file.diagnostics]
    return "\n".join(parts) if parts else "The program passes the check.\n"


def _file(file: FileReport, told: set[str], *, named: bool) -> str:
    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in file.diagnostics)
    place = file.path if file.record is None else f"{file.path}:{file.record}"
    which = f"The program {visible(place)}" if named else "The program"
    found = counted(errors, "error") if errors else counted(len(file.diagnostics), "remark")
    verdict = "does not pass the check" if errors else "passes the check"
    lines = [f"{which} {verdict}: {found}."]
    for diagnostic in file.diagnostics[:MOST_FINDINGS]:
        lines += ["", *_finding(file, diagnostic, told)]
    if len(file.diagnostics) > MOST_FINDINGS:
        lines += ["", f"and {len(file.diagnostics) - MOST_FINDINGS} more"]
    return "\n".join(lines) + "\n"


def _finding(file: FileReport, diagnostic: Diagnostic, told: set[str]) -> Iterator[str]:
    kind = "" if diagnostic.severity is Severity.ERROR else f"{diagnostic.severity.value}: "
    yield f"line {diagnostic.line}: {kind}{visible(diagnostic.message)} [{diagnostic.code}]"
    number = f"{diagnostic.line:>4} | "
    piece = excerpt(file, diagnostic.span, _WIDTH)
    yield (number + piece.text).rstrip()
    yield " " * (len(number) - 2) + "| " + piece.carets
    if diagnostic.hint:
        yield f"  hint: {visible(diagnostic.hint)}"
    for note in diagnostic.notes:
        if note.message not in told:
            told.add(note.message)
            where = f"line {note.span.line}: " if note.span is not None and note.span.line != diagnostic.line else ""
            yield f"  {where}{visible(note.message)}"
