"""Diagnostics for what shows them beside the code: GitHub's annotations, GitLab's code quality report, reviewdog's rdjson."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, Final

from monty.check.renderings.excerpt import visible
from monty.check.renderings.report import FileReport, findings
from monty.diagnostics import Diagnostic, Severity

_GITHUB: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_GITLAB: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
_RDJSON: Final = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
_DATA: Final = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY: Final = {**_DATA, ":": "%3A", ",": "%2C"}


def whole_message(diagnostic: Diagnostic) -> str:
    """The message with its hint and notes, for formats that have one text only."""
    hint = [f"hint: {diagnostic.hint}"] if diagnostic.hint else []
    return "\n".join([diagnostic.message, *hint, *(note.message for note in diagnostic.notes)])


def posix(path: str) -> str:
    """A path with the separators that these services expect."""
    return PurePath(path).as_posix()


def github(report: Sequence[FileReport]) -> str:
    """Workflow commands, which GitHub turns into annotations on the lines."""
    return "".join(_command(file, diagnostic) + "\n" for file, diagnostic in findings(report))


def _command(file: FileReport, diagnostic: Diagnostic) -> str:
    span = file.in_file(diagnostic.span)
    fields: dict[str, object] = {"file": posix(file.path), "line": span.line, "endLine": span.end_line}
    if span.end_line == span.line and file.record is None:
        # GitHub refuses columns on more than one line, and counts an end column that is still part of the mark.
        fields |= {"col": span.column, "endColumn": max(span.end_column - 1, span.column)}
    fields["title"] = f"monty {diagnostic.code}"
    said = "\n".join(visible(line) for line in (file.in_record(diagnostic) + whole_message(diagnostic)).split("\n"))
    properties = ",".join(f"{name}={_escaped(str(value), _PROPERTY)}" for name, value in fields.items())
    return f"::{_GITHUB[diagnostic.severity]} {properties}::{_escaped(said, _DATA)}"


def _escaped(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(character, character) for character in text)


def gitlab(report: Sequence[FileReport]) -> str:
    """A code quality report. A fingerprint stays the same when lines above the finding come or go."""
    seen: Counter[str] = Counter()
    entries = []
    for file, diagnostic in findings(report):
        identity = "\0".join(
            [posix(file.path), diagnostic.code, diagnostic.message, file.line(diagnostic.line).strip()]
        )
        seen[identity] += 1
        span = file.in_file(diagnostic.span)
        entries.append(
            {
                "description": file.in_record(diagnostic) + whole_message(diagnostic),
                "check_name": diagnostic.code,
                "fingerprint": fingerprint(f"{identity}\0{seen[identity]}"),
                "severity": _GITLAB[diagnostic.severity],
                "location": {
                    "path": posix(file.path),
                    "lines": {"begin": span.line, "end": span.end_line},
                },
            }
        )
    return json.dumps(entries, indent=2) + "\n"


def fingerprint(identity: str) -> str:
    """A short name for a finding, the same in every run."""
    return hashlib.sha256(identity.encode(errors="backslashreplace")).hexdigest()[:32]


def rdjson(report: Sequence[FileReport]) -> str:
    """Reviewdog's diagnostic format. Its columns count UTF-8 bytes from 1, its end is exclusive."""
    document = {
        "source": {"name": "monty"},
        "diagnostics": [_reviewed(file, diagnostic) for file, diagnostic in findings(report)],
    }
    return json.dumps(document, indent=2) + "\n"


def _reviewed(file: FileReport, diagnostic: Diagnostic) -> dict[str, Any]:
    span = file.in_file(diagnostic.span)
    columns = [
        column if file.record is not None else _bytes(file.line(line), column)
        for line, column in ((span.line, span.column), (span.end_line, span.end_column))
    ]
    return {
        "message": file.in_record(diagnostic) + whole_message(diagnostic),
        "location": {
            "path": posix(file.path),
            "range": {
                "start": {"line": span.line, "column": columns[0]},
                "end": {"line": span.end_line, "column": columns[1]},
            },
        },
        "severity": _RDJSON[diagnostic.severity],
        "code": {"value": diagnostic.code},
    }


def _bytes(line: str, column: int) -> int:
    before = line[: column - 1]
    # An error at the end of the file points beyond its line.
    return len(before.encode(errors="replace")) + (column - 1 - len(before)) + 1
