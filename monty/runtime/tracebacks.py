"""Guest tracebacks: native ones, guest frames only, positions decoded, as the running CPython prints them."""

from __future__ import annotations

import traceback
import types

from monty.errors import MontyRuntimeError
from monty.runtime.compile.spelling import COLUMN_MASK, LINE_MASK, unit_of
from monty.runtime.guards.errors import GUEST_EXCEPTION, normalise
from monty.runtime.state import RunState

CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


def host_error(error: BaseException, state: RunState) -> MontyRuntimeError:
    """The host's error for a guest exception that nothing caught."""
    normalise(error)
    frames = guest_frames(error.__traceback__, state)
    line = frames[-1].lineno if frames else None
    message = message_of(error)
    return MontyRuntimeError(type(error).__name__, message, format_error(error, state), line)


def message_of(error: BaseException) -> str:
    """`str(error)`, whatever the guest's own `__str__` does."""
    try:
        return str(error)
    except GUEST_EXCEPTION:
        return "<exception str() failed>"


def format_error(error: BaseException, state: RunState) -> str:
    """The whole traceback text, causes and contexts first."""
    return "".join(chain(error, state, set()))


def chain(error: BaseException, state: RunState, seen: set[int]) -> list[str]:
    """The text of an error and of what it came from."""
    seen.add(id(error))
    lines: list[str] = []
    before = error.__cause__
    link = CAUSE
    if before is None and not error.__suppress_context__:
        before = error.__context__
        link = CONTEXT
    if before is not None and id(before) not in seen and isinstance(before, GUEST_EXCEPTION):
        lines += [*chain(before, state, seen), link]
    frames = guest_frames(error.__traceback__, state)
    if frames:
        lines.append("Traceback (most recent call last):\n")
        lines += frames.format()
    lines += exception_lines(error)
    return lines


def exception_lines(error: BaseException) -> list[str]:
    """The last lines: type, message, notes."""
    normalise(error)
    message = message_of(error)
    name = exception_name(type(error))
    lines = [f"{name}: {message}\n" if message else f"{name}\n"]
    for note in getattr(error, "__notes__", None) or ():
        lines += [f"{line}\n" for line in str(note).split("\n")] if type(note) is str else []
    return lines


def exception_name(kind: type) -> str:
    """An exception class as tracebacks name it."""
    module = kind.__module__
    return kind.__qualname__ if module in ("builtins", "__main__") else f"{module}.{kind.__qualname__}"


def guest_frames(entry: types.TracebackType | None, state: RunState) -> traceback.StackSummary:
    """The frames of the guest's own code, outermost first."""
    found: list[traceback.FrameSummary] = []
    while entry is not None:
        unit = unit_of(entry.tb_frame.f_code.co_filename)
        if unit is not None and not unit.startswith("prelude/"):
            found.append(frame_summary(entry, unit, state))
        entry = entry.tb_next
    return traceback.StackSummary.from_list(found)


def frame_summary(entry: types.TracebackType, unit: str, state: RunState) -> traceback.FrameSummary:
    """One frame, its place decoded from the emitted position."""
    code = entry.tb_frame.f_code
    positions = list(code.co_positions())[entry.tb_lasti // 2]
    line, end_line, column, end_column = positions
    line = (line or entry.tb_lineno) & LINE_MASK
    text, name = state.program.line_of(unit, line)
    return traceback.FrameSummary(
        name,
        line,
        code.co_name,
        lookup_line=False,
        line=text,
        end_lineno=(end_line or line) & LINE_MASK,
        colno=column,
        end_colno=end_column & COLUMN_MASK if end_column is not None else None,
    )
