"""The module `warnings`: guest source, which writes to the program's own stderr. Where a warning comes from is read off the stack here."""

from __future__ import annotations

import sys
import types
from typing import Any, Final

from monty.runtime.compile import real_line
from monty.runtime.compile.spelling import unit_of
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.state import current
from monty.runtime.surface import Module, Prelude
from monty.runtime.tracebacks import INLINED


def guest_caller(frame: types.FrameType | None) -> types.FrameType | None:
    """The next frame that CPython would have: one of the run's own code, comprehensions aside where it has no frames for them."""
    while frame is not None:
        is_guest = unit_of(frame.f_code.co_filename) is not None and frame.f_globals.get(RUN_KEY) is not None
        if is_guest and frame.f_code.co_name not in INLINED:
            return frame
        frame = frame.f_back
    return None


def place(level: int) -> tuple[str, int, str]:
    """The file, line and module that a warning is about: `level` frames above the function that asks."""
    frame: types.FrameType | None = sys._getframe(1)
    for _ in range(max(level, 1)):
        frame = guest_caller(frame.f_back) if frame is not None else None
    if frame is None:
        return ("<sys>", 0, "sys") if sys.version_info >= (3, 13) else ("sys", 1, "sys")
    unit = unit_of(frame.f_code.co_filename) or ""
    line = real_line(frame.f_lineno or 0)
    _, name = current().program.line_of(unit, line)
    return name, line, str(frame.f_globals.get("__name__", "<string>"))


def source_line(filename: Any, line: Any) -> str:
    """The text of a line of the program's own file."""
    program = current().program
    if type(line) is not int or filename != program.source.name:
        return ""
    return str(program.line_of(program.source.origin, line)[0])


GUARDS: Final[dict[str, Any]] = {"@warnings_place": place, "@warnings_line": source_line}
NAMES: Final = """
    WarningMessage catch_warnings filters filterwarnings formatwarning resetwarnings showwarning simplefilter warn warn_explicit
""".split()
MODULE: Final = Module(
    "warnings",
    {
        **{name: Prelude(name) for name in NAMES},
        **({"deprecated": Prelude("deprecated", part="warnings_deprecated")} if sys.version_info >= (3, 13) else {}),
    },
    prelude="warnings",
)
