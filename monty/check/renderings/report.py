"""What is rendered: the diagnostics of files, and the formats that there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from monty.diagnostics import Diagnostic, Severity


class Format(Enum):
    """A rendering, by the name that the command line knows it by."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    JSON_LINES = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    RDJSON = "rdjson"
    JUNIT = "junit"
    MODEL = "model"


@dataclass(frozen=True)
class FileReport:
    """The findings in one file. `path` is shown as it is, `source` is what the spans count in; no findings means clean."""

    path: str
    source: str
    diagnostics: tuple[Diagnostic, ...]

    @cached_property
    def lines(self) -> list[str]:
        """The lines that line numbers mean (`str.splitlines` would cut at form feeds too)."""
        return self.source.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def line(self, number: int) -> str:
        """A line by its number; empty beyond the end, where an error at the end of the file points."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""


def findings(report: Sequence[FileReport]) -> Iterator[tuple[FileReport, Diagnostic]]:
    """Every diagnostic with its file."""
    return ((file, diagnostic) for file in report for diagnostic in file.diagnostics)


def counted(count: int, noun: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def summary(report: Sequence[FileReport]) -> str:
    """The last line of a text: how much was found in how many files."""
    every = [diagnostic.severity for _, diagnostic in findings(report)]
    found = [(every.count(severity), severity.value) for severity in Severity if every.count(severity)]
    if not found:
        return f"no findings in {counted(len(report), 'file')}"
    files = sum(1 for file in report if file.diagnostics)
    return f"{', '.join(counted(count, noun) for count, noun in found)} in {counted(files, 'file')} of {len(report)}"
