"""Values that cross the boundary ↔ JSON, types kept: what a record holds of inputs, arguments and results.

JSON's own values are themselves; others are an object with one key that starts with `$`. Values of the host's classes keep the class's name; read back
without the class, they are of a stand-in of that name. What has no form is `{"$repr": text}`, which can be read but not made again.
"""

from __future__ import annotations

import base64
import collections
import dataclasses
import datetime
import decimal
import enum
import math
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from monty.errors import MontyError

MOST_DEPTH: Final = 200
LARGEST: Final = 1 << 63
NO_CLASSES: Final[Mapping[str, type]] = {}


class RecordError(MontyError):
    """A record that cannot be read, or a value in it that cannot be made again."""


def to_json(value: Any, depth: int = 0) -> Any:
    """A value as JSON holds it."""
    kind = type(value)
    if value is None or kind in (bool, str):
        return value
    if depth > MOST_DEPTH:
        return {"$repr": f"<{kind.__name__}, nested too deep>"}
    writer = _WRITERS.get(kind)
    if writer is not None:
        return writer(value, depth + 1)
    return _of_a_class(value, depth + 1)


def _number(value: float, depth: int) -> Any:
    return value if math.isfinite(value) else {"$float": repr(value)}


def _whole(value: int, depth: int) -> Any:
    return value if -LARGEST <= value < LARGEST else {"$int": hex(value)}


def _dict(value: dict[Any, Any], depth: int) -> Any:
    if all(type(key) is str and not key.startswith("$") for key in value):
        return {key: to_json(item, depth) for key, item in value.items()}
    return {"$dict": [[to_json(key, depth), to_json(item, depth)] for key, item in value.items()]}


def _many(name: str) -> Callable[[Any, int], Any]:
    return lambda value, depth: {name: [to_json(item, depth) for item in value]}


def _text(name: str) -> Callable[[Any, int], Any]:
    return lambda value, depth: {name: value.isoformat() if hasattr(value, "isoformat") else str(value)}


def _of_a_class(value: Any, depth: int) -> Any:
    """A value of a class of the host's: an enumeration, a named tuple, a dataclass, a model; or what it shows of itself."""
    name = type(value).__name__
    if isinstance(value, enum.Enum):
        return {"$enum": [name, value.name, to_json(value.value, depth)]}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {"$named": [name, {key: to_json(item, depth) for key, item in zip(value._fields, value, strict=True)}]}
    if dataclasses.is_dataclass(value):
        fields = [one.name for one in dataclasses.fields(value) if hasattr(value, one.name)]
    elif hasattr(type(value), "model_fields"):
        fields = list(type(value).model_fields)
    else:
        return {"$repr": repr(value)[:1000]}
    return {"$class": [name, {key: to_json(getattr(value, key), depth) for key in fields}]}


_WRITERS: Final[Mapping[type, Callable[[Any, int], Any]]] = {
    int: _whole,
    float: _number,
    list: lambda value, depth: [to_json(item, depth) for item in value],
    dict: _dict,
    tuple: _many("$tuple"),
    set: _many("$set"),
    frozenset: _many("$frozenset"),
    collections.deque: _many("$deque"),
    bytes: lambda value, depth: {"$bytes": base64.b64encode(value).decode()},
    bytearray: lambda value, depth: {"$bytearray": base64.b64encode(value).decode()},
    complex: lambda value, depth: {"$complex": [to_json(value.real), to_json(value.imag)]},
    range: lambda value, depth: {"$range": [value.start, value.stop, value.step]},
    type(...): lambda value, depth: {"$ellipsis": None},
    datetime.datetime: _text("$datetime"),
    datetime.date: _text("$date"),
    datetime.time: _text("$time"),
    datetime.timedelta: lambda value, depth: {"$timedelta": [value.days, value.seconds, value.microseconds]},
    decimal.Decimal: _text("$decimal"),
}


def from_json(data: Any, classes: Mapping[str, type] = NO_CLASSES) -> Any:
    """The value that JSON holds; `classes` are the host's own by name. Raises `RecordError`."""
    if isinstance(data, list):
        return [from_json(item, classes) for item in data]
    if not isinstance(data, dict):
        return data
    tag = next(iter(data), "")
    if len(data) != 1 or not tag.startswith("$"):
        return {key: from_json(item, classes) for key, item in data.items()}
    reader = _READERS.get(tag)
    if reader is None:
        raise RecordError(f"the record holds {str(data)[:200]}, which cannot be made again")
    try:
        return reader(data[tag], classes)
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as error:
        raise RecordError(f"the record holds {str(data)[:200]}, which cannot be made again: {error}") from None


def _items(make: Callable[[list[Any]], Any]) -> Callable[[Any, Mapping[str, type]], Any]:
    return lambda part, classes: make(from_json(part, classes))


def _enum_member(part: Any, classes: Mapping[str, type]) -> Any:
    name, member, value = part
    # A stand-in will do: members cross by their names.
    make: Any = enum.Enum
    host: Any = classes.get(name) or make(name, {member: from_json(value, classes)})
    return host[member]


def _named_tuple(part: Any, classes: Mapping[str, type]) -> Any:
    name, fields = part
    make: Any = collections.namedtuple
    host: Any = classes.get(name) or make(name, list(fields))
    return host(**{key: from_json(item, classes) for key, item in fields.items()})


def _instance(part: Any, classes: Mapping[str, type]) -> Any:
    name, fields = part
    values = {key: from_json(item, classes) for key, item in fields.items()}
    host: Any = classes.get(name) or dataclasses.make_dataclass(name, list(values))
    if not hasattr(host, "__dataclass_fields__"):
        return host(**values)
    made: Any = object.__new__(host)
    for key, item in values.items():
        object.__setattr__(made, key, item)
    return made


_READERS: Final[Mapping[str, Callable[[Any, Mapping[str, type]], Any]]] = {
    "$int": lambda part, classes: int(part, 16),
    "$float": lambda part, classes: float(part),
    "$dict": lambda part, classes: {from_json(key, classes): from_json(item, classes) for key, item in part},
    "$tuple": _items(tuple),
    "$set": _items(set),
    "$frozenset": _items(frozenset),
    "$deque": _items(collections.deque),
    "$bytes": lambda part, classes: base64.b64decode(part),
    "$bytearray": lambda part, classes: bytearray(base64.b64decode(part)),
    "$complex": lambda part, classes: complex(*map(from_json, part)),
    "$range": lambda part, classes: range(*part),
    "$ellipsis": lambda part, classes: ...,
    "$datetime": lambda part, classes: datetime.datetime.fromisoformat(part),
    "$date": lambda part, classes: datetime.date.fromisoformat(part),
    "$time": lambda part, classes: datetime.time.fromisoformat(part),
    "$timedelta": lambda part, classes: datetime.timedelta(*part),
    "$decimal": lambda part, classes: decimal.Decimal(part),
    "$enum": _enum_member,
    "$named": _named_tuple,
    "$class": _instance,
}


def class_to_json(host: Any) -> Any:
    """What a record says of a class of the host's, so that a stand-in can be made; None for one whose values do not cross as such."""
    if issubclass(host, enum.Enum):
        return {"enum": {name: to_json(member.value) for name, member in host.__members__.items()}}
    if issubclass(host, tuple) and hasattr(host, "_fields"):
        return {"named": list(host._fields)}
    if dataclasses.is_dataclass(host):
        return {"fields": [one.name for one in dataclasses.fields(host)]}
    return {"fields": list(host.model_fields)} if hasattr(host, "model_fields") else None


def stand_in(name: str, data: Any) -> type:
    """A class of this name whose values cross as those of the class that a record describes. Raises `RecordError`."""
    make: Any
    try:
        if "enum" in data:
            make = enum.Enum
            return cast("type", make(name, [(member, from_json(value)) for member, value in data["enum"].items()]))
        if "named" in data:
            make = collections.namedtuple
            return cast("type", make(name, data["named"]))
        return dataclasses.make_dataclass(name, [(one, object, None) for one in data["fields"]])
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        raise RecordError(f"the record describes the class {name!r} wrongly: {error}") from None
