"""Diagnostics as JSON of our own: one document, or one object a line. The field names are kept stable."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from monty.check.renderings.report import FileReport, files_in, findings
from monty.diagnostics import Diagnostic, Severity, Span

VERSION: Final = 1
"""Raised when a field changes its meaning or goes; new fields do not raise it."""


def as_json(report: Sequence[FileReport]) -> str:
    """One document: the version of the format, how much was found, and the diagnostics."""
    severities = [diagnostic.severity for _, diagnostic in findings(report)]
    document = {
        "version": VERSION,
        "summary": {
            "files": files_in(report),
            **{f"{severity.value}s": severities.count(severity) for severity in Severity},
        },
        "diagnostics": [record(file, diagnostic) for file, diagnostic in findings(report)],
    }
    return json.dumps(document, indent=2) + "\n"


def as_json_lines(report: Sequence[FileReport]) -> str:
    """One object for each diagnostic, each on a line of its own."""
    return "".join(json.dumps(record(file, diagnostic)) + "\n" for file, diagnostic in findings(report))


def record(file: FileReport, diagnostic: Diagnostic) -> dict[str, Any]:
    """One diagnostic as plain values. Lines and columns count from 1, columns in characters, the end column is exclusive.

    `record` is there for a program that is a value in a line of the file: that line; the others then count in the program.
    """
    notes = [{"message": note.message, **(_place(note.span) if note.span else {})} for note in diagnostic.notes]
    return {
        "file": file.path,
        **({} if file.record is None else {"record": file.record}),
        "severity": diagnostic.severity.value,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        **_place(diagnostic.span),
        "notes": notes,
    }


def _place(span: Span) -> dict[str, int]:
    return {"line": span.line, "column": span.column, "end_line": span.end_line, "end_column": span.end_column}
