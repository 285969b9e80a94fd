"""Findings that are known and forgiven, in a file that stands beside the code: only what is new is told.

A finding is known by its file, its code, its message and the line's text, not by the line's number: so it stays known when
lines above it come or go. Two of the same are two entries.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from monty.check.renderings import FileReport
from monty.check.renderings.services import posix
from monty.cli.reading import UsageError
from monty.diagnostics import Diagnostic

VERSION: Final = 1
_FIELDS: Final = ("file", "code", "message", "text")
Entry = tuple[str, str, str, str]


def read_baseline(path: str) -> Counter[Entry]:
    """The findings in a baseline. Raises `UsageError` where the file is none."""
    try:
        document: Any = json.loads(Path(path).read_text(encoding="utf-8"))
        if document["version"] != VERSION:
            raise UsageError(f"the baseline {path} is of version {document['version']!r}; write it anew")
        entries = [(tuple(one[field] for field in _FIELDS), one.get("count", 1)) for one in document["findings"]]
        return Counter({(a, b, c, d): int(count) for (a, b, c, d), count in entries})
    except FileNotFoundError:
        raise UsageError(f"there is no baseline {path}; write one with --write-baseline {path}") from None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path} is no baseline ({type(error).__name__}: {error}); write it anew") from None


def write_baseline(path: str, report: Sequence[FileReport]) -> int:
    """Write every finding of a report; gives how many there are."""
    found = Counter(_entry(file, one) for file in report for one in file.diagnostics)
    findings = [
        {**dict(zip(_FIELDS, entry, strict=True)), **({"count": count} if count > 1 else {})}
        for entry, count in sorted(found.items())
    ]
    text = json.dumps({"version": VERSION, "findings": findings}, indent=1, ensure_ascii=False) + "\n"
    Path(path).write_text(text, encoding="utf-8", errors="backslashreplace")
    return found.total()


def without_known(report: Sequence[FileReport], known: Counter[Entry]) -> tuple[list[FileReport], Counter[Entry]]:
    """The report without what the baseline forgives, and the entries that nothing matched: they can go."""
    left = Counter(known)
    fresh = []
    for file in report:
        new = []
        for one in file.diagnostics:
            entry = _entry(file, one)
            if left[entry] > 0:
                left[entry] -= 1
            else:
                new.append(one)
        fresh.append(replace(file, diagnostics=tuple(new)))
    return fresh, +left


def _entry(file: FileReport, diagnostic: Diagnostic) -> Entry:
    return posix(file.path), diagnostic.code, diagnostic.message, file.line(diagnostic.line).strip()
