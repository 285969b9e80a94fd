"""Diagnostics as SARIF 2.1.0, the format of code scanning."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final
from urllib.parse import quote

from monty.check.renderings.report import FileReport, findings
from monty.check.renderings.services import fingerprint, posix
from monty.diagnostics import Diagnostic, Severity, Span

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def sarif(report: Sequence[FileReport]) -> str:
    """One run with a rule for each code that occurs."""
    codes = sorted({diagnostic.code for _, diagnostic in findings(report)})
    places = {code: index for index, code in enumerate(codes)}
    seen: Counter[str] = Counter()
    driver: dict[str, Any] = {"name": "monty", "rules": [{"id": code, "name": _pascal(code)} for code in codes]}
    installed = _version()
    if installed:
        driver["version"] = installed
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": uri}} for uri in dict.fromkeys(_uri(file.path) for file in report)],
        "results": [_result(file, diagnostic, places, seen) for file, diagnostic in findings(report)],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _version() -> str | None:
    try:
        return version("monty-sandbox")
    except PackageNotFoundError:
        return None


def _pascal(code: str) -> str:
    return "".join(part.capitalize() for part in code.split("-"))


def _uri(path: str) -> str:
    return quote(posix(path), safe="/:", errors="replace")


def _result(file: FileReport, diagnostic: Diagnostic, places: dict[str, int], seen: Counter[str]) -> dict[str, Any]:
    identity = "\0".join([diagnostic.code, diagnostic.message, file.line(diagnostic.line).strip()])
    seen[identity] += 1
    unplaced = [note.message for note in diagnostic.notes if note.span is None]
    hint = [f"hint: {diagnostic.hint}"] if diagnostic.hint else []
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": places[diagnostic.code],
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": file.in_record(diagnostic) + "\n".join([diagnostic.message, *hint, *unplaced])},
        "locations": [_location(file, diagnostic.span)],
        "partialFingerprints": {"montyFinding/v1": fingerprint(f"{identity}\0{seen[identity]}")},
    }
    related = [
        {"message": {"text": note.message}, **_location(file, note.span)}
        for note in diagnostic.notes
        if note.span is not None
    ]
    if related:
        result["relatedLocations"] = related
    return result


def _location(file: FileReport, place: Span) -> dict[str, Any]:
    span = file.in_file(place)
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(file.path)}, "region": region}}
