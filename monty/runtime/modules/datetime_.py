"""The module `datetime`: the host's own exact types, which hold numbers only and call no guest code.

The time that it is comes from the run's clock. The sandbox's local time zone is UTC: the host's own is not for guests to see, and a program
gives the same everywhere. Guests cannot derive from these types; in particular every `tzinfo` is one of the host's own.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.boundary import TO_GUEST, TO_HOST, Copier, refused
from monty.runtime.modules.calendars import STRUCT_TIME, STRUCT_TIME_STATES, bound_format, fields, methods
from monty.runtime.state import current
from monty.runtime.surface import Constant, Cost, HostType, Method, Module, Static, TypeMember, TypeRef

UTC: Final = datetime.UTC
ISO_DATE: Final = type(datetime.date.min.isocalendar())


def constants(host: type, names: str) -> dict[str, TypeMember]:
    """Rows of the values that a class has: its bounds and its resolution."""
    return {name: Static(getattr(host, name), Cost.CONSTANT) for name in names.split()}


def statics(host: type, names: str) -> dict[str, TypeMember]:
    """Rows of class methods that look at nothing but their arguments."""
    return {name: Static(getattr(host, name), Cost.CONSTANT) for name in names.split()}


def strftime(value: Any, format: Any) -> str:  # CPython's name for it
    """`value.strftime(format)`."""
    bound_format(format)
    return str(value.strftime(format))


def strptime(date_string: Any, format: Any, /) -> datetime.datetime:  # CPython's name for it
    """`datetime.strptime(text, format)`."""
    bound_format(format)
    bound_format(date_string)
    return datetime.datetime.strptime(date_string, format)


def now(tz: Any = None) -> datetime.datetime:
    """`datetime.now(tz)` by the run's clock."""
    return from_timestamp(current().clock(), tz)


def naive_now() -> datetime.datetime:
    """`datetime.today()` and `utcnow()`."""
    return from_timestamp(current().clock())


def from_timestamp(timestamp: Any, tz: Any = None) -> datetime.datetime:
    """`datetime.fromtimestamp(timestamp, tz)`; without a zone, in the sandbox's."""
    if tz is None:
        return datetime.datetime.fromtimestamp(timestamp, UTC).replace(tzinfo=None)
    return datetime.datetime.fromtimestamp(timestamp, tz)


def naive_from_timestamp(timestamp: Any, /) -> datetime.datetime:
    """`datetime.utcfromtimestamp(timestamp)`."""
    return from_timestamp(timestamp)


def today() -> datetime.date:
    """`date.today()` by the run's clock."""
    return naive_now().date()


def date_from_timestamp(timestamp: Any, /) -> datetime.date:
    """`date.fromtimestamp(timestamp)`."""
    return from_timestamp(timestamp).date()


def timestamp(value: datetime.datetime) -> float:
    """`value.timestamp()`: a naive time is the sandbox's local time."""
    return (value if value.tzinfo is not None else value.replace(tzinfo=UTC)).timestamp()


def astimezone(value: datetime.datetime, tz: Any = None) -> datetime.datetime:
    """`value.astimezone(tz)`."""
    aware = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
    return aware.astimezone(UTC if tz is None else tz)


def timetuple(value: Any) -> Any:
    """`value.timetuple()`. Host code: what C imports there, it must not import by the guest's builtins."""
    return value.timetuple()


def utctimetuple(value: datetime.datetime) -> Any:
    """`value.utctimetuple()`."""
    return value.utctimetuple()


STRFTIME: Final[dict[str, TypeMember]] = {"strftime": Method(strftime, Cost.GUARDED)}
DATE_METHODS: Final = "ctime isocalendar isoformat isoweekday replace toordinal weekday"
DATE: Final = HostType(
    datetime.date, "date", "datetime",
    {
        **methods(datetime.date, DATE_METHODS), **fields("year month day"), **STRFTIME,
        **constants(datetime.date, "min max resolution"), **statics(datetime.date, "fromisoformat fromisocalendar fromordinal"),
        "timetuple": Method(timetuple, Cost.CONSTANT),
        "today": Static(today, Cost.CONSTANT), "fromtimestamp": Static(date_from_timestamp, Cost.CONSTANT),
    },
    call=datetime.date, stub="datetime.date",
)  # fmt: skip
ZONE_METHODS: Final = "utcoffset tzname dst"
TIME: Final = HostType(
    datetime.time, "time", "datetime",
    {
        **methods(datetime.time, "isoformat replace " + ZONE_METHODS), **fields("hour minute second microsecond tzinfo fold"), **STRFTIME,
        **constants(datetime.time, "min max resolution"), **statics(datetime.time, "fromisoformat"),
    },
    call=datetime.time, stub="datetime.time",
)  # fmt: skip
DATETIME: Final = HostType(
    datetime.datetime, "datetime", "datetime",
    {
        **methods(datetime.datetime, f"{DATE_METHODS} {ZONE_METHODS} date time timetz"),
        **fields("year month day hour minute second microsecond tzinfo fold"), **STRFTIME,
        "timetuple": Method(timetuple, Cost.CONSTANT), "utctimetuple": Method(utctimetuple, Cost.CONSTANT),
        "timestamp": Method(timestamp, Cost.CONSTANT), "astimezone": Method(astimezone, Cost.CONSTANT),
        **constants(datetime.datetime, "min max resolution"),
        **statics(datetime.datetime, "fromisoformat fromisocalendar fromordinal combine"),
        "now": Static(now, Cost.CONSTANT), "today": Static(naive_now, Cost.CONSTANT), "utcnow": Static(naive_now, Cost.CONSTANT),
        "fromtimestamp": Static(from_timestamp, Cost.CONSTANT), "utcfromtimestamp": Static(naive_from_timestamp, Cost.CONSTANT),
        "strptime": Static(strptime, Cost.GUARDED),
    },
    call=datetime.datetime, stub="datetime.datetime",
)  # fmt: skip
TIMEDELTA: Final = HostType(
    datetime.timedelta, "timedelta", "datetime",
    {
        **methods(datetime.timedelta, "total_seconds"), **fields("days seconds microseconds"),
        **constants(datetime.timedelta, "min max resolution"),
    },
    call=datetime.timedelta, stub="datetime.timedelta",
)  # fmt: skip
TZINFO: Final = HostType(
    datetime.tzinfo, "tzinfo", "datetime", methods(datetime.tzinfo, ZONE_METHODS + " fromutc"), stub="datetime.tzinfo"
)
TIMEZONE: Final = HostType(
    datetime.timezone, "timezone", "datetime",
    {**methods(datetime.timezone, ZONE_METHODS + " fromutc"), **constants(datetime.timezone, "utc min max")},
    call=datetime.timezone, stub="datetime.timezone",
)  # fmt: skip
WEEK_DATE: Final = HostType(
    ISO_DATE, "IsoCalendarDate", "datetime", {**fields("year week weekday"), **methods(tuple, "count index")}
)


def date_state(value: datetime.date) -> tuple[Any, ...]:
    """The numbers of a date."""
    return value.year, value.month, value.day


def time_state(value: Any) -> tuple[Any, ...]:
    """The numbers of a time of day, its zone and its fold."""
    return value.hour, value.minute, value.second, value.microsecond, value.tzinfo, value.fold


def time_from(state: Any) -> datetime.time:
    """The time of day of a dump."""
    hour, minute, second, microsecond, zone, fold = state
    return datetime.time(hour, minute, second, microsecond, zone, fold=fold)


def datetime_from(state: Any) -> datetime.datetime:
    """The moment of a dump."""
    *numbers, fold = state
    return datetime.datetime(*numbers, fold=fold)


def zone_state(value: datetime.timezone) -> tuple[Any, ...]:
    """The offset of a zone and the name that it was given."""
    initial: tuple[Any, ...] = value.__getinitargs__()  # type: ignore[attr-defined]  # typeshed leaves it out
    return initial


def exact(host: Any) -> Callable[[Any], Any]:
    """What makes a value of a dump's state by calling its type."""
    return lambda state: host(*state)


def week_date_from(state: Any) -> Any:
    """The week date of a dump."""
    return datetime.date.fromisocalendar(*state).isocalendar()


STATES: Final[dict[type, Any]] = {
    datetime.date: (date_state, exact(datetime.date)),
    datetime.time: (time_state, time_from),
    datetime.datetime: (lambda value: (*date_state(value), *time_state(value)), datetime_from),
    datetime.timedelta: (lambda value: (value.days, value.seconds, value.microseconds), exact(datetime.timedelta)),
    datetime.timezone: (zone_state, exact(datetime.timezone)),
    ISO_DATE: (tuple, week_date_from),
    **STRUCT_TIME_STATES,
}
ZONES: Final[set[type]] = {type(None), datetime.timezone}


def cross(value: Any, copier: Copier, path: str) -> Any:
    """A value on either side of the boundary: itself, unless its zone is a class of somebody's own."""
    zone = getattr(value, "tzinfo", None)
    if type(zone) not in ZONES:
        raise refused(zone, f"{path}.tzinfo", copier.side)
    return value


for crossing in (datetime.date, datetime.time, datetime.datetime, datetime.timedelta, datetime.timezone):
    TO_GUEST[crossing] = TO_HOST[crossing] = cross
MODULE: Final = Module(
    "datetime",
    {
        **{entry.name: TypeRef(entry.host, Cost.CONSTANT) for entry in (DATE, TIME, DATETIME, TIMEDELTA, TZINFO, TIMEZONE)},
        "UTC": Constant(UTC), "MINYEAR": Constant(datetime.MINYEAR), "MAXYEAR": Constant(datetime.MAXYEAR),
    },
    types=(DATE, TIME, DATETIME, TIMEDELTA, TZINFO, TIMEZONE, WEEK_DATE, STRUCT_TIME),
)  # fmt: skip
