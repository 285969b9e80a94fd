"""Files in, programs out: a Python file is one, a Markdown file has one in each fenced block, an export one on each line.

What cannot be read is a diagnostic with its place and its remedy, never an exception: the other programs are still found.
Columns and lines of what is found in a program are brought back to the file by `in_file`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path, PurePath
from typing import Any, Final

from monty.check.lines import lines_of
from monty.diagnostics import Diagnostic, Span

PYTHON_NAMES: Final = frozenset({"python", "py", "python3", "monty"})
"""The languages of fenced blocks that hold programs."""

_FENCE: Final = re.compile(r"^(?P<indentation>[ \t]*(?:>[ \t]?)*)(?P<fence>`{3,}|~{3,})[ \t]*(?P<language>[^`]*)$")
_SKIPPED: Final = re.compile(r"<!--\s*monty:\s*skip\s*-->\s*$")
_UNREADABLE: Final = "unreadable"


class Kind(Enum):
    """How programs are kept in a file."""

    PYTHON = "python"
    MARKDOWN = "markdown"
    RECORDS = "records"


SUFFIXES: Final = {
    ".py": Kind.PYTHON,
    ".pyw": Kind.PYTHON,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".jsonl": Kind.RECORDS,
    ".ndjson": Kind.RECORDS,
}


@dataclass(frozen=True, slots=True)
class Program:
    """One program, and where it is: behind `lines` lines of its file, each of its own indented by `columns`, or the value of
    a record on line `record`.
    """

    text: str
    lines: int = 0
    columns: int = 0
    record: int | None = None

    def in_file(self, diagnostic: Diagnostic) -> Diagnostic:
        """A diagnostic of the program, its places counted in the file."""
        if not self.lines and not self.columns:
            return diagnostic
        notes = tuple(replace(note, span=note.span and self._moved(note.span)) for note in diagnostic.notes)
        return replace(diagnostic, span=self._moved(diagnostic.span), notes=notes)

    def _moved(self, span: Span) -> Span:
        return Span(
            span.line + self.lines,
            span.column + self.columns,
            span.end_line + self.lines,
            span.end_column + self.columns,
        )


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file with its programs, and what is wrong with the file itself."""

    path: str
    text: str
    programs: tuple[Program, ...] = ()
    faults: tuple[Diagnostic, ...] = ()


def kind_of(path: str) -> Kind:
    """How programs are kept in a file of this name; a name that says nothing is a program's."""
    return SUFFIXES.get(PurePath(path).suffix.lower(), Kind.PYTHON)


def read_stored(path: str, field: str) -> StoredFile:
    """A file's programs. `field` is the name of the field of a record that holds the code."""
    try:
        return programs_of(path, Path(path).read_bytes(), field)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return StoredFile(path, "", faults=(_fault(f"the file cannot be read: {reason}", 1, "check its permissions"),))


def programs_of(path: str, data: bytes, field: str) -> StoredFile:
    """The programs in a file's bytes."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return StoredFile(path, "", faults=(_undecodable(data, error),))
    match kind_of(path):
        case Kind.PYTHON:
            return StoredFile(path, text, (Program(text),))
        case Kind.MARKDOWN:
            return StoredFile(path, text, tuple(fenced(text)))
        case Kind.RECORDS:
            programs, faults = _records(text, field)
            return StoredFile(path, text, tuple(programs), tuple(faults))


def _undecodable(data: bytes, error: UnicodeDecodeError) -> Diagnostic:
    line = data.count(b"\n", 0, error.start) + 1
    column = error.start - data.rfind(b"\n", 0, error.start)
    hint = "save it as UTF-8"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        hint = "it looks like UTF-16; save it as UTF-8"
    message = f"the file is not UTF-8: byte 0x{data[error.start]:02x} at line {line}, byte {column} of the line"
    return _fault(message, line, hint)


def _fault(message: str, line: int, hint: str | None = None) -> Diagnostic:
    return Diagnostic(_UNREADABLE, message, Span(line, 1, line, 2), hint=hint)


def fenced(text: str) -> Iterator[Program]:
    """The Python blocks of a Markdown text, but those below `<!-- monty: skip -->`. A block that is never closed ends with the
    text.
    """
    block: list[str] = []
    opened: re.Match[str] | None = None
    start, before, wanted = 0, "", False
    for number, line in enumerate([*lines_of(text), None], 1):
        if opened is None:
            found = None if line is None else _FENCE.match(line)
            if found is not None:
                opened, start, block = found, number, []
                language = re.split(r"[\s{},:]", found["language"].strip().lstrip("{."), maxsplit=1)[0]
                wanted = language.lower() in PYTHON_NAMES and not _SKIPPED.search(before)
            elif line and line.strip():
                before = line
        elif line is None or _closes(line, opened):
            if wanted:
                yield Program("\n".join([*block, ""]), start, len(opened["indentation"]))
            opened, before = None, ""
        else:
            block.append(_unindented(line, opened["indentation"]))


def _closes(line: str, opened: re.Match[str]) -> bool:
    found = _FENCE.match(line)
    same = found is not None and found["fence"].startswith(opened["fence"]) and not found["language"].strip()
    return same


def _unindented(line: str, indentation: str) -> str:
    if line.startswith(indentation):
        return line[len(indentation) :]
    # Markdown takes away as much of the fence's indentation as a line has.
    bare = line.lstrip(" \t")
    return line[min(len(line) - len(bare), len(indentation)) :] if not indentation.strip() else bare.lstrip("> ")


def _records(text: str, field: str) -> tuple[list[Program], list[Diagnostic]]:
    programs: list[Program] = []
    faults: list[Diagnostic] = []
    records = 0
    # JSON text may hold the other ends of lines that Unicode knows.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            faults.append(_fault(f"the line is not JSON: {error}", number, "write one object on each line"))
            continue
        records += 1
        code = _value(value, field)
        if isinstance(code, str):
            programs += [replace(program, record=number) for program in _programs_in(code)]
        elif code is not None:
            message = f"the field {field!r} holds {type(code).__name__}, not text"
            faults.append(_fault(message, number, "name the field that holds the code with --field"))
    if records and not programs and not faults:
        message = f"no record of the {records} has a field {field!r}"
        faults.append(
            _fault(message, 1, "name the field that holds the code with --field, as `code` or `message.code`")
        )
    return programs, faults


def _value(record: Any, field: str) -> Any:
    """The value of a field; `a.b` is the field `b` of the object in `a`, unless there is a field of that very name."""
    if isinstance(record, dict) and field in record:
        return record[field]
    outer, dot, inner = field.partition(".")
    return _value(record[outer], inner) if dot and isinstance(record, dict) and outer in record else None


def _programs_in(value: str) -> list[Program]:
    """A field holds a program, or a reply with the program in fenced blocks."""
    blocks = list(fenced(value)) if "```" in value else []
    return blocks or [Program(value)]
