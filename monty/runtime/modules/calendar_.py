"""The module `calendar`: the host's functions on plain ints, its calendars in English; months as text and as lists of weeks."""

from __future__ import annotations

import calendar
from typing import Any, Final

from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.modules.datetime_ import DATE
from monty.runtime.modules.datetime_ import STATES as DATE_STATES
from monty.runtime.modules.forwarded import forwarded, plain
from monty.runtime.surface import Constant, Cost, HostType, Module, Prelude, TypeRef

MOST_WIDTH: Final = 200


def lists(first: Any, method: str, year: Any, month: Any) -> Any:
    """The days of a month as the host's calendar lists them."""
    made: Any = calendar.Calendar(plain(first))
    return list(getattr(made, method)(plain(year), plain(month)))


def text(first: Any, method: str, arguments: list[Any]) -> str:
    """A month or a year as the host's text calendar shows it."""
    values = [plain(value) for value in arguments]
    if any(not isinstance(value, int) or abs(value) > MOST_WIDTH for value in values[1:]):
        raise ValueError(f"a calendar's widths must be ints up to {MOST_WIDTH}")
    made: Any = calendar.TextCalendar(plain(first))
    return str(getattr(made, method)(*values))


GUARDS: Final[dict[str, Any]] = {"@calendar_lists": lists, "@calendar_text": text}
NAMES: Final = ("isleap", "leapdays", "weekday", "monthrange")
DAYS: Final = "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY".split()
ERRORS: Final = tuple(
    HostType(kind, kind.__name__, "calendar", COMMON, call=kind, subclassable=True)
    for kind in (calendar.IllegalMonthError, calendar.IllegalWeekdayError)
)
STATES: Final = {DATE.host: DATE_STATES[DATE.host]}
WRITTEN: Final = """
    Calendar TextCalendar calendar day_abbr day_name firstweekday month month_abbr month_name monthcalendar prcal prmonth setfirstweekday timegm
""".split()
MODULE: Final = Module(
    "calendar",
    {
        **forwarded(calendar, NAMES, "calendar"),
        **{name: Constant(place) for place, name in enumerate(DAYS)},
        **{entry.name: TypeRef(entry.host, Cost.CONSTANT) for entry in ERRORS},
        **{name: Prelude(name) for name in WRITTEN},
    },
    types=(*ERRORS, DATE),
    prelude="calendar",
)
