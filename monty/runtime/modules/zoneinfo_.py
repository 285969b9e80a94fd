"""The module `zoneinfo`: the host's zones by their names in the database, whose files are the package `tzdata`'s or the system's.

A name is looked up by `zoneinfo` itself, which refuses paths out of the database; a zone is immutable and holds no file.
"""

from __future__ import annotations

import contextlib
import re
import zoneinfo
from typing import Any, Final

from monty.runtime.boundary import TO_GUEST, TO_HOST
from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.guards.tables import type_name
from monty.runtime.modules.datetime_ import ZONES
from monty.runtime.surface import Cost, HostType, Method, Module, Property, Static, TypeMember, TypeRef

NAME: Final = re.compile(r"[A-Za-z0-9_+\-]{1,40}(?:/[A-Za-z0-9_+\-]{1,40}){0,3}")


def zone(key: Any) -> zoneinfo.ZoneInfo:
    """`ZoneInfo(key)`."""
    if type(key) is not str:
        raise TypeError(f"a zone's key must be a string, not {type_name(key)}")
    if NAME.fullmatch(key) is None:
        raise zoneinfo.ZoneInfoNotFoundError(f"No time zone found with key {key}")
    with contextlib.suppress(zoneinfo.ZoneInfoNotFoundError, OSError):
        return zoneinfo.ZoneInfo(key)
    # Raised out here: the host's own errors, which name its paths, must not be its context.
    raise zoneinfo.ZoneInfoNotFoundError(f"No time zone found with key {key}")


def utcoffset(value: zoneinfo.ZoneInfo, moment: Any, /) -> Any:
    """`zone.utcoffset(moment)`."""
    return value.utcoffset(moment)


def dst(value: zoneinfo.ZoneInfo, moment: Any, /) -> Any:
    """`zone.dst(moment)`."""
    return value.dst(moment)


def tzname(value: zoneinfo.ZoneInfo, moment: Any, /) -> Any:
    """`zone.tzname(moment)`."""
    return value.tzname(moment)


def fromutc(value: zoneinfo.ZoneInfo, moment: Any, /) -> Any:
    """`zone.fromutc(moment)`."""
    return value.fromutc(moment)


METHODS: Final[dict[str, TypeMember]] = {
    guard.__name__: Method(guard, Cost.CONSTANT) for guard in (utcoffset, dst, tzname, fromutc)
}
ZONE: Final = HostType(
    zoneinfo.ZoneInfo, "ZoneInfo", "zoneinfo",
    {**METHODS, "key": Property(lambda value: value.key), "no_cache": Static(zone, Cost.CONSTANT)},
    call=zone, stub="zoneinfo.ZoneInfo",
)  # fmt: skip
NOT_FOUND: Final = HostType(
    zoneinfo.ZoneInfoNotFoundError,
    "ZoneInfoNotFoundError",
    "zoneinfo",
    COMMON,
    call=zoneinfo.ZoneInfoNotFoundError,
    subclassable=True,
)
STATES: Final[dict[type, Any]] = {zoneinfo.ZoneInfo: (lambda value: value.key, zone)}
ZONES.add(zoneinfo.ZoneInfo)
TO_GUEST[zoneinfo.ZoneInfo] = TO_HOST[zoneinfo.ZoneInfo] = lambda value, copier, path: value
MODULE: Final = Module(
    "zoneinfo",
    {
        "ZoneInfo": TypeRef(zoneinfo.ZoneInfo, Cost.CONSTANT),
        "ZoneInfoNotFoundError": TypeRef(zoneinfo.ZoneInfoNotFoundError, Cost.CONSTANT),
    },
    types=(ZONE, NOT_FOUND),
)
