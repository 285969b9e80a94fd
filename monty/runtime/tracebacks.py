"""Guest tracebacks: of native exceptions, guest frames only, positions decoded, in the words of the running CPython.

What is told of an exception is put into the standard library's own records, which then lay it out: chains, trees of groups, repeated
lines and carets come out as they do there. The records are made of texts, numbers and stand-in classes; they never hold guest values,
so laying them out runs no guest code.
"""

from __future__ import annotations

import sys
import traceback
import types
from collections.abc import Callable
from copy import copy
from itertools import islice
from typing import Any, TypeGuard

from monty.errors import MontyRuntimeError
from monty.runtime.anchors import anchored, excerpt, is_class_statement
from monty.runtime.compile.spelling import COLUMN_BITS, LINE_MASK, RERAISED, unit_of
from monty.runtime.guards.errors import GUEST_EXCEPTION, LOADED_FRAMES, linked, normalise
from monty.runtime.guards.sizes import SCALARS
from monty.runtime.state import RunState
from monty.runtime.suggestions import hint

CLASS_BODY = "@namespace"  # a local of the function that stands for a class body
EXCERPT = "_lines" if sys.version_info >= (3, 13) else "_line"  # of a record: its text as it was given, indented
UNREADABLE = "<string>"  # texts of `exec` and `eval`: CPython has no lines of them to show
ANONYMOUS = "<exception str() failed>"
# Emitted code has functions for these; CPython has had none since 3.12.
INLINED = frozenset({"<listcomp>", "<setcomp>", "<dictcomp>"} if sys.version_info >= (3, 12) else ())
guest_cause, guest_context = linked("__cause__"), linked("__context__")
SYNTAX_FIELDS = ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset")


def host_error(error: BaseException, state: RunState) -> MontyRuntimeError:
    """The host's error for a guest exception that nothing caught."""
    normalise(error)
    frames = frames_of(error, state)
    line = frames[-1].lineno if frames else None
    message = message_of(error)
    return MontyRuntimeError(type(error).__name__, message, format_error(error, state), line)


def limit_traceback(error: BaseException, failure: BaseException, state: RunState) -> str:
    """Where the guest was when `failure` ended it, told as the limit error that the host gets."""
    shown = stand_in(error, str(error))
    told = traceback.TracebackException(type(shown), shown, None)
    told.stack[:] = frames_of(failure, state)
    return "".join(told.format())


def message_of(error: BaseException) -> str:
    """`str(error)`, whatever the guest's own `__str__` does."""
    normalise(error)
    try:
        return str.__str__(str(error))
    except GUEST_EXCEPTION:
        return ANONYMOUS


def format_error(error: BaseException, state: RunState) -> str:
    """The whole traceback text, causes and contexts first."""
    return "".join(tell(error, state, message_of).format())


def tell(
    error: BaseException, state: RunState, text_of: Callable[[BaseException], str], limit: int | None = None
) -> traceback.TracebackException:
    """An exception and all that it is told with, as records. `text_of` gives the message of each."""
    seen = {id(error)}
    first = tell_alone(error, state, text_of, limit)
    waiting = [(first, error)]
    while waiting:
        told, source = waiting.pop()
        cause, context = guest_cause(source), guest_context(source)
        told.__cause__ = told.__context__ = None
        if is_told(cause, seen):
            told.__cause__ = tell_alone(cause, state, text_of, limit)
            waiting.append((told.__cause__, cause))
        elif not source.__suppress_context__ and is_told(context, seen):
            told.__context__ = tell_alone(context, state, text_of, limit)
            waiting.append((told.__context__, context))
        told.exceptions = None
        if isinstance(source, BaseExceptionGroup):
            seen.update(map(id, source.exceptions))
            told.exceptions = [tell_alone(member, state, text_of, limit) for member in source.exceptions]
            waiting.extend(zip(told.exceptions, source.exceptions, strict=True))
    return first


def is_told(error: BaseException | None, seen: set[int]) -> TypeGuard[BaseException]:
    """Whether a cause or context is a guest's exception that was not told before; from now on it was."""
    if error is None or id(error) in seen:
        return False
    seen.add(id(error))
    return True


def tell_alone(
    error: BaseException, state: RunState, text_of: Callable[[BaseException], str], limit: int | None
) -> traceback.TracebackException:
    """The record of one exception, without what it came from."""
    text = text_of(error) + hint(error, state, last_frames(error.__traceback__))
    shown = stand_in(error, text)
    told = traceback.TracebackException(type(shown), shown, None)
    told.__suppress_context__ = error.__suppress_context__
    told.stack[:] = limited(frames_of(error, state), limit)
    return told


def limited(frames: list[traceback.FrameSummary], limit: int | None) -> list[traceback.FrameSummary]:
    """The first `limit` frames, or the last when it is negative."""
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


def stand_in(error: BaseException, text: str) -> BaseException:
    """An exception that is told as `error` is: its class's names, its message, its notes."""
    kind = type(error)
    base = SyntaxError if isinstance(error, SyntaxError) else Exception
    members = {"__module__": kind.__module__, "__qualname__": kind.__qualname__, "__str__": lambda _: text}
    shown: BaseException = type(kind.__name__, (base,), members)()
    for field in SYNTAX_FIELDS if isinstance(error, SyntaxError) else ():
        setattr(shown, field, getattr(error, field))
    notes: Any = getattr(error, "__notes__", None)
    if type(notes) in (list, tuple):
        for note in notes:
            shown.add_note(note_text(note))
    return shown


def note_text(note: Any) -> str:
    """A note as it is printed."""
    if isinstance(note, str):
        return str.__str__(note)
    return str(note) if type(note) in SCALARS else "<note str() failed>"


def is_shown(entry: types.TracebackType) -> bool:
    """Whether the frame is one of the guest's own text."""
    code = entry.tb_frame.f_code
    unit = unit_of(code.co_filename)
    if unit is None or unit.startswith("prelude/"):
        return False
    if code.co_varnames[:1] != ("@answer",):
        return True
    end_column = next(islice(code.co_positions(), entry.tb_lasti // 2, None))[3]
    return end_column is None or end_column >> COLUMN_BITS != RERAISED


def last_frames(entry: types.TracebackType | None) -> list[types.FrameType]:
    """The frame of the guest's own text that the exception comes from, with those that are part of it."""
    found: list[types.FrameType] = []
    while entry is not None:
        if is_shown(entry):
            found = [*found, entry.tb_frame] if entry.tb_frame.f_code.co_name in INLINED else [entry.tb_frame]
        entry = entry.tb_next
    return found


def frames_of(error: BaseException, state: RunState) -> traceback.StackSummary:
    """The guest's frames that an exception has come through, outermost first: since a load, and before it."""
    found = guest_frames(error.__traceback__, state)
    found.extend(summary_of(*row) for row in error.__dict__.get(LOADED_FRAMES, ()))
    return found


def frame_rows(error: BaseException, state: RunState) -> list[list[Any]]:
    """The same as plain values, for a dump: the host cannot make a traceback."""
    return [
        [f.filename, f.lineno, f.name, getattr(f, EXCERPT), f.end_lineno, f.colno, f.end_colno]
        for f in frames_of(error, state)
    ]


def summary_of(
    filename: str, line: int, name: str, text: str, end_line: int, column: int | None, end_column: int | None
) -> traceback.FrameSummary:
    """One frame as the standard library has it."""
    return traceback.FrameSummary(
        filename,
        line,
        name,
        lookup_line=False,
        line=text,
        end_lineno=end_line,
        colno=column,
        end_colno=end_column,
    )


def guest_frames(entry: types.TracebackType | None, state: RunState) -> traceback.StackSummary:
    """The frames of the guest's own code, outermost first."""
    found = traceback.StackSummary()
    known: dict[tuple[types.CodeType, int], traceback.FrameSummary | None] = {}
    while entry is not None:
        if is_shown(entry):
            place = entry.tb_frame.f_code, entry.tb_lasti
            if place not in known:
                known[place] = frame_summary(entry, state)
            shown = known[place]
            if shown is not None and shown.name in INLINED and found:
                shown = copy(shown)
                shown.name = found.pop().name
            if shown is not None:
                found.append(shown)
        entry = entry.tb_next
    return found


def frame_summary(entry: types.TracebackType, state: RunState) -> traceback.FrameSummary | None:
    """One frame, its place decoded from the emitted position; None for a class body's that makes the class, not in CPython's."""
    code = entry.tb_frame.f_code
    unit = unit_of(code.co_filename) or ""
    line, end_line, column, end_column = next(islice(code.co_positions(), entry.tb_lasti // 2, None))
    if line is None or end_line is None or column is None or end_column is None:
        line = end_line = entry.tb_lineno & LINE_MASK
    else:
        line, end_line, column, end_column = anchored(state.program, unit, (line, end_line, column, end_column))
    if column is not None and end_column is not None and CLASS_BODY in code.co_varnames:
        if is_class_statement(state.program, unit, (line, end_line, column, end_column)):
            return None
    name = state.program.line_of(unit, line)[1]
    numbers = range(line, end_line + 1) if name != UNREADABLE else ()
    lines = [state.program.line_of(unit, number)[0].rstrip() for number in numbers]
    return summary_of(name, line, code.co_name, excerpt(lines), end_line, column, end_column)
