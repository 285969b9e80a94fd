"""The module `logging`: guest source that writes to the program's own streams; where a record comes from is read off the stack, guest frames only.

There are no files, threads and processes: a log for a file goes to the program's standard error, and the numbers of thread and process are 1.
"""

from __future__ import annotations

import sys
import types
from typing import Any, Final

from monty.runtime.compile.spelling import unit_of
from monty.runtime.state import current
from monty.runtime.surface import Constant, Module, Prelude
from monty.runtime.tracebacks import frame_summary

NAMES: Final = """
    BufferingFormatter Filter Formatter Handler LogRecord Logger LoggerAdapter NullHandler StreamHandler addLevelName basicConfig
    captureWarnings critical debug disable error exception fatal getLevelName getLevelNamesMapping getLogRecordFactory getLogger
    getLoggerClass info lastResort log makeLogRecord raiseExceptions root setLogRecordFactory setLoggerClass shutdown warn warning
""".split()
NEWER: Final = ("getHandlerByName", "getHandlerNames") if sys.version_info >= (3, 12) else ()
LEVELS: Final = {
    "CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARNING": 30, "WARN": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0,
}  # fmt: skip


def place_of_call(level: int) -> tuple[str, int, str]:
    """File, line and function of the guest's own frame that is `level` deep from the innermost."""
    frame: types.FrameType | None = sys._getframe(1)
    left = level
    while frame is not None:
        unit = unit_of(frame.f_code.co_filename)
        if unit is not None and not unit.startswith("prelude/"):
            left -= 1
            if left <= 0:
                entry = types.TracebackType(None, frame, frame.f_lasti, frame.f_lineno)
                told = frame_summary(entry, current())
                if told is not None:
                    return told.filename, told.lineno or 0, told.name
        frame = frame.f_back
    return "(unknown file)", 0, "(unknown function)"


GUARDS: Final[dict[str, Any]] = {"@logging_place": place_of_call}
MODULE: Final = Module(
    "logging",
    {
        **{name: Prelude(name) for name in (*NAMES, *NEWER)},
        **{name: Constant(level) for name, level in LEVELS.items()},
        "BASIC_FORMAT": Constant("%(levelname)s:%(name)s:%(message)s"),
    },
    prelude="logging",
)
