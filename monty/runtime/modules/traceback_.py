"""The module `traceback`: what CPython's lays out, of the guest's own frames.

The prelude asks each exception for its message, since that may run guest code; the guards get the texts and lay them out.
"""

from __future__ import annotations

import traceback
from typing import Any, Final

from monty.runtime.guards.errors import handled
from monty.runtime.state import current
from monty.runtime.surface import Module, Prelude
from monty.runtime.tracebacks import ANONYMOUS, frames_of, limited, tell
from monty.runtime.values import GuestTraceback

NAMES: Final = """
    FrameSummary StackSummary TracebackException extract_tb format_exc format_exception format_exception_only format_list format_tb
    print_exc print_exception print_list print_tb clear_frames
""".split()


def laid_out(
    error: BaseException, messages: list[tuple[BaseException, str]], limit: int | None, chain: bool, has_frames: bool
) -> list[str]:
    """The parts of an exception's traceback text."""
    texts = {id(known): text for known, text in messages}
    told = tell(error, current(), lambda asked: texts.get(id(asked), ANONYMOUS), limit)
    if not has_frames:
        told.stack[:] = []
    return list(told.format(chain=chain))


def last_lines(error: BaseException, messages: list[tuple[BaseException, str]]) -> list[str]:
    """The parts that tell the exception itself."""
    texts = {id(known): text for known, text in messages}
    told = tell(error, current(), lambda asked: texts.get(id(asked), ANONYMOUS))
    return list(told.format_exception_only())


def frames(known: Any, limit: int | None) -> list[tuple[Any, ...]]:
    """The guest's frames in a traceback: file, line, function, text, end line, columns."""
    if known is None:
        return []
    if type(known) is not GuestTraceback:
        raise AttributeError(f"'{type(known).__name__}' object has no attribute 'tb_frame'")
    found = limited(frames_of(known.error, current()), limit)
    return [
        (frame.filename, frame.lineno, frame.name, text_of(frame), frame.end_lineno, frame.colno, frame.end_colno)
        for frame in found
    ]


def text_of(frame: traceback.FrameSummary) -> str:
    """The source text of a frame as it stands there."""
    known: Any = frame
    return str(known._original_lines if hasattr(known, "_original_lines") else known._original_line)


def format_frames(rows: list[tuple[Any, ...]]) -> list[str]:
    """The parts of a stack's text: frames as `frames` gives them."""
    stack = traceback.StackSummary()
    for file, line, name, text, end_line, column, end_column in rows:
        stack.append(
            traceback.FrameSummary(
                file, line, name, lookup_line=False, line=text, end_lineno=end_line, colno=column, end_colno=end_column
            )
        )
    return list(stack.format())


GUARDS: Final[dict[str, Any]] = {
    "@traceback_handled": handled,
    "@traceback_laid_out": laid_out,
    "@traceback_last_lines": last_lines,
    "@traceback_frames": frames,
    "@traceback_format_frames": format_frames,
}
MODULE: Final = Module("traceback", {name: Prelude(name) for name in NAMES}, prelude="traceback")
