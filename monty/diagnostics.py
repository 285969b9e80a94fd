"""Diagnostics as data: what the gate, the checker and the compiler say about a place in a guest's source.

A diagnostic is a frozen record; how it looks (text, JSON, SARIF, a prompt) is the renderers' business.
Lines and columns are 1-based and count characters, not bytes; an end column is exclusive: the column after
the last character.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """How much a diagnostic matters: only errors keep a program from running."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of guest source: 1-based lines and columns, the end column exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Note:
    """A remark that belongs to a diagnostic, at a place of its own where it has one."""

    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: a stable code, the sentence a person reads, the place, and what to write instead."""

    code: str
    message: str
    span: Span
    severity: Severity = Severity.ERROR
    notes: tuple[Note, ...] = ()
    hint: str | None = None

    @property
    def line(self) -> int:
        """The 1-based line where the finding starts."""
        return self.span.line

    @property
    def column(self) -> int:
        """The 1-based column where the finding starts, in characters."""
        return self.span.column
