"""What one run of a guest program did, in the terms that every engine can report: the record that engines are compared
by.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from tests.harness.program import SCRIPT_NAME

_HEADER: Final = re.compile(r"^(?:Traceback|  \+ Exception Group Traceback) \(most recent call last\):$", re.MULTILINE)
_MODULE_FRAME: Final = re.compile(rf'^[ |]*File "{re.escape(SCRIPT_NAME)}", line (\d+), in <module>$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Raised:
    """The exception that left a program. `line` is that of the module-level frame, None where the engine does not know
    it.
    """

    type_name: str
    message: str
    line: int | None
    traceback: str

    @property
    def short_name(self) -> str:
        """The type's name without its module: `JSONDecodeError` for `json.decoder.JSONDecodeError`."""
        return self.type_name.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything that a run showed to the outside. `value` is the repr of the last expression, empty when an exception
    left.

    `refused` holds the diagnostics of a program that was refused before it ran: (line, code, message). `broken` says
    what went wrong in the engine itself: such a run equals no other.
    """

    output: str = ""
    errors: str = ""
    calls: tuple[str, ...] = ()
    value: str = ""
    raised: Raised | None = None
    refused: tuple[tuple[int, str, str], ...] = ()
    broken: str = ""

    def to_json(self) -> dict[str, Any]:
        """The transcript as plain data, to come out of a child process."""
        return asdict(self)


def transcript_from_json(data: Mapping[str, Any]) -> Transcript:
    """The transcript that `to_json` made plain."""
    raised = data["raised"]
    return Transcript(
        output=data["output"],
        errors=data["errors"],
        calls=tuple(data["calls"]),
        value=data["value"],
        raised=Raised(**raised) if raised else None,
        refused=tuple((line, code, message) for line, code, message in data["refused"]),
        broken=data["broken"],
    )


def module_line(traceback: str) -> int | None:
    """The line of the module-level frame of the exception that a traceback's text ends with."""
    headers = list(_HEADER.finditer(traceback))
    frame = _MODULE_FRAME.search(traceback, headers[-1].end() if headers else 0)
    return int(frame[1]) if frame else None
