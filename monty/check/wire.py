"""Requests and answers of a checker process as plain data, and back. No type travels by name: both sides know the
shapes.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import IO, Any, Final

import msgpack

from monty.check.settings import CheckSettings
from monty.diagnostics import Diagnostic, Note, Severity, Span

MOST_BYTES: Final = 64 * 1024 * 1024
_LENGTH: Final = struct.Struct(">I")


def send(stream: IO[bytes], message: dict[str, Any]) -> None:
    """Write one message."""
    data = msgpack.packb(message)
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> dict[str, Any] | None:
    """Read one message; None at the end of the stream, or where what comes is no message."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length) if length <= MOST_BYTES else b""
    if len(data) < length:
        return None
    message = msgpack.unpackb(data)
    return message if isinstance(message, dict) else None


def settings_to(settings: CheckSettings) -> dict[str, Any]:
    """Settings as plain data."""
    return {**asdict(settings), "disabled": sorted(settings.disabled)}


def settings_from(data: dict[str, Any]) -> CheckSettings:
    """Settings from plain data."""
    version = data["python_version"]
    changed = {"disabled": frozenset(data["disabled"]), "python_version": None if version is None else tuple(version)}
    return CheckSettings(**{field.name: changed.get(field.name, data[field.name]) for field in fields(CheckSettings)})


def diagnostics_to(diagnostics: Sequence[Diagnostic]) -> list[Any]:
    """Diagnostics as plain data."""
    return [
        {
            "code": one.code,
            "message": one.message,
            "span": _span_to(one.span),
            "severity": one.severity.value,
            "notes": [[note.message, note.span and _span_to(note.span)] for note in one.notes],
            "hint": one.hint,
        }
        for one in diagnostics
    ]


def diagnostics_from(data: list[Any]) -> tuple[Diagnostic, ...]:
    """Diagnostics from plain data."""
    return tuple(
        Diagnostic(
            one["code"],
            one["message"],
            Span(*one["span"]),
            Severity(one["severity"]),
            tuple(Note(message, Span(*span) if span else None) for message, span in one["notes"]),
            one["hint"],
        )
        for one in data
    )


def _span_to(span: Span) -> list[int]:
    return [span.line, span.column, span.end_line, span.end_column]
