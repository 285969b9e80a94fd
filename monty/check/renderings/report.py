"""What is rendered: the diagnostics of files, and the formats that there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from monty.diagnostics import Diagnostic, Severity, Span


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
    """The findings in one file. `path` is shown as it is, `source` is what the spans count in; no findings means clean.

    `record` is for a program that is a value in a line of the file (an export of JSON lines): that line's number. `source`
    is then the program alone.
    """

    path: str
    source: str
    diagnostics: tuple[Diagnostic, ...]
    record: int | None = None

    @cached_property
    def lines(self) -> list[str]:
        """The lines that line numbers mean (`str.splitlines` would cut at form feeds too)."""
        return self.source.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def line(self, number: int) -> str:
        """A line by its number; empty beyond the end, where an error at the end of the file points."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def place(self, diagnostic: Diagnostic) -> str:
        """The file and the place in it, as compilers print them; of a record its line comes first."""
        record = "" if self.record is None else f"{self.record}:"
        return f"{self.path}:{record}{diagnostic.line}:{diagnostic.column}"

    def in_file(self, span: Span) -> Span:
        """The place in the file on the disk, for services that show findings beside it: of a record the whole line."""
        return span if self.record is None else Span(self.record, 1, self.record, 2)

    def in_record(self, diagnostic: Diagnostic) -> str:
        """What the message begins with where the place in the file does not say which line of the program is meant."""
        return "" if self.record is None else f"line {diagnostic.line}, column {diagnostic.column} of the program: "


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
        return f"no findings in {counted(files_in(report), 'file')}"
    files = files_in([file for file in report if file.diagnostics])
    said = ", ".join(counted(count, noun) for count, noun in found)
    return f"{said} in {counted(files, 'file')} of {files_in(report)}"


def files_in(report: Sequence[FileReport]) -> int:
    """How many files a report is about; an export has a report for each of its records."""
    return len({file.path for file in report})
