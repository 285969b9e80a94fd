"""The module `time`: the run's clock, and calendars of the host's C library in the sandbox's time zone, which is UTC.

`sleep` waits in short steps, so that a limit or a cancellation ends it; under a clock of the host's own it returns at once.
"""

from __future__ import annotations

import calendar
import operator
import time
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.modules.calendars import STRUCT_TIME, STRUCT_TIME_STATES, bound_format
from monty.runtime.state import current
from monty.runtime.surface import Constant, Cost, Function, Module, TypeRef, builtin

STEP_SECONDS: Final = 0.01
NANO: Final = 1_000_000_000


def is_real(clock: Callable[[], float]) -> bool:
    """Whether the run has the host's own clock."""
    return clock is time.time


def reading(name: str, own: Callable[[], float]) -> Callable[..., Any]:
    """A clock that reads `own`, or the run's clock where the host has set one."""

    @builtin(name, "time")
    def read(_: Any) -> float:
        clock = current().clock
        return own() if is_real(clock) else clock()

    return read


def reading_nanoseconds(name: str, own: Callable[[], int]) -> Callable[..., Any]:
    """The same in nanoseconds."""

    @builtin(name, "time")
    def read(_: Any) -> int:
        clock = current().clock
        return own() if is_real(clock) else round(clock() * NANO)

    return read


CLOCKS: Final = "time monotonic perf_counter process_time thread_time".split()


@builtin("sleep", "time")
def sleep(_: Any, seconds: Any, /) -> None:
    """`time.sleep(seconds)`."""
    if type(seconds) not in (int, float, bool):
        seconds = operator.index(seconds)
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if not is_real(current().clock):
        return
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, STEP_SECONDS))


def plain(value: Any) -> Any:
    """A time tuple as C may read it: a tuple of the guest's own class is none."""
    if type(value) not in (tuple, time.struct_time):
        raise TypeError("Tuple or struct_time argument required")
    return value


def moment(seconds: Any) -> Any:
    """The seconds that a function is given, or those of the run's clock."""
    return current().clock() if seconds is None else seconds


@builtin("gmtime", "time")
def gmtime(_: Any, seconds: Any = None, /) -> time.struct_time:
    """`time.gmtime(seconds)`; `localtime` is the same."""
    return time.gmtime(moment(seconds))


@builtin("localtime", "time")
def localtime(_: Any, seconds: Any = None, /) -> time.struct_time:
    """`time.localtime(seconds)` in UTC."""
    return time.gmtime(moment(seconds))


@builtin("mktime", "time")
def mktime(_: Any, t: Any, /) -> float:
    """`time.mktime(t)` in UTC."""
    year, month, day, hour, minute, second = time.struct_time(plain(t))[:6]
    years, months = divmod(month - 1, 12)
    try:
        return float(calendar.timegm((year + years, months + 1, 1, hour, minute, second)) + (day - 1) * 86400)
    except (ValueError, OverflowError):
        raise OverflowError("mktime argument out of range") from None


@builtin("strftime", "time")
def strftime(_: Any, format: Any, t: Any = None, /) -> str:
    """`time.strftime(format, t)`."""
    bound_format(format)
    return time.strftime(format, time.gmtime(current().clock()) if t is None else plain(t))


@builtin("strptime", "time")
def strptime(_: Any, string: Any, format: Any = "%a %b %d %H:%M:%S %Y", /) -> time.struct_time:
    """`time.strptime(string, format)`."""
    bound_format(format)
    bound_format(string)
    return time.strptime(string, format)


@builtin("asctime", "time")
def asctime(_: Any, t: Any = None, /) -> str:
    """`time.asctime(t)`."""
    return time.asctime(time.gmtime(current().clock()) if t is None else plain(t))


@builtin("ctime", "time")
def ctime(_: Any, seconds: Any = None, /) -> str:
    """`time.ctime(seconds)` in UTC."""
    return time.asctime(time.gmtime(moment(seconds)))


STATES: Final = STRUCT_TIME_STATES
MODULE: Final = Module(
    "time",
    {
        **{name: Function(reading(name, getattr(time, name)), Cost.CONSTANT) for name in CLOCKS},
        **{f"{name}_ns": Function(reading_nanoseconds(f"{name}_ns", getattr(time, f"{name}_ns")), Cost.CONSTANT) for name in CLOCKS},
        **{
            name: Function(guard, Cost.CONSTANT)
            for name, guard in {
                "gmtime": gmtime, "localtime": localtime, "mktime": mktime, "strftime": strftime, "strptime": strptime, "asctime": asctime, "ctime": ctime,
            }.items()
        },
        "sleep": Function(sleep, Cost.CHUNKED),
        "struct_time": TypeRef(time.struct_time, Cost.CONSTANT),
        "timezone": Constant(0), "altzone": Constant(0), "daylight": Constant(0), "tzname": Constant(("UTC", "UTC")),
    },
    types=(STRUCT_TIME,),
)  # fmt: skip
