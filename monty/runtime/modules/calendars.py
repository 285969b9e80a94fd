"""What the modules `time` and `datetime` share: broken-down times, and the rows and bounds of both modules' types."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.guards.sizes import bound_memory
from monty.runtime.surface import Cost, HostType, Method, Property, TypeMember

MOST_FORMAT: Final = 4096
EXPANSION: Final = 1024
FIELDS: Final = "tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst tm_zone tm_gmtoff"


def methods(host: type, names: str) -> dict[str, TypeMember]:
    """Rows of methods of constant cost."""
    return {name: Method(getattr(host, name), Cost.CONSTANT) for name in names.split()}


def fields(names: str) -> dict[str, TypeMember]:
    """Rows of plain data attributes."""
    return {name: Property(field(name)) for name in names.split()}


def field(name: str) -> Callable[[Any], Any]:
    """The getter of a data attribute."""
    return lambda value: getattr(value, name)


def bound_format(form: Any) -> None:
    """Refuse a format whose text could be large: the C library pads a field to any width that it is told."""
    if type(form) is str and len(form) > MOST_FORMAT:
        raise ValueError(f"a format of {len(form)} characters is too long; the most is {MOST_FORMAT}")
    if type(form) is str:
        bound_memory(len(form) * EXPANSION, "strftime")


def make(sequence: Any, /) -> time.struct_time:
    """`time.struct_time(sequence)`."""
    if type(sequence) not in (tuple, list, time.struct_time):
        raise TypeError("constructor requires a sequence")
    return time.struct_time(sequence)


STRUCT_TIME: Final = HostType(
    time.struct_time,
    "struct_time",
    "time",
    {**fields(FIELDS), **methods(tuple, "count index")},
    call=make,
    stub="time.struct_time",
)
STRUCT_TIME_STATES: Final[dict[type, Any]] = {
    time.struct_time: (
        lambda value: (*value, value.tm_zone, value.tm_gmtoff),
        lambda state: time.struct_time(tuple(state)),
    )
}
