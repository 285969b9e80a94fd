"""`monty check`: stored programs in, findings out; every file is checked, whatever is wrong with another."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from monty.check import check
from monty.check.renderings import FileReport, Format, Style, render
from monty.cli.reading import UsageError, read_text
from monty.diagnostics import Diagnostic, Severity, Span


def check_paths(given: argparse.Namespace) -> int:
    """Check every program below the paths and print what was found."""
    stubs = read_text(given.stubs) if given.stubs else None
    reports = [checked(path, stubs, given.input, given.function) for path in files_of(given.paths)]
    if not reports:
        raise UsageError(f"no Python file in {', '.join(given.paths)}")
    style = Style(colour=sys.stdout.isatty())
    text = render(reports, Format(given.format), style)
    if text:
        print(text, end="" if text.endswith("\n") else "\n")
    return int(any(one.severity is Severity.ERROR for report in reports for one in report.diagnostics))


def files_of(paths: Iterable[str]) -> Iterator[str]:
    """The files that the paths name, folders searched for Python files."""
    for path in paths:
        place = Path(path)
        if path == "-" or place.is_file():
            yield path
        elif place.is_dir():
            yield from sorted(str(found) for found in place.rglob("*.py"))
        else:
            raise UsageError(f"{path} is no file and no folder")


def checked(path: str, stubs: str | None, inputs: list[str], functions: list[str]) -> FileReport:
    """The findings of one file; an unreadable file is a finding of its own."""
    try:
        text = read_text(path)
    except (OSError, UnicodeDecodeError) as error:
        unreadable = Diagnostic("unreadable", f"the file cannot be read: {error}", Span(1, 1, 1, 2))
        return FileReport(path, "", (unreadable,))
    found = check(text, stubs=stubs, inputs=inputs, external_functions=functions, script_name=path)
    return FileReport(path, text, found)
