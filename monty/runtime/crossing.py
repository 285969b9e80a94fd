"""Values of declared classes across the boundary: dataclasses, named tuples, enums and exceptions of the host, and what stands for them in a run.

In: a host's value becomes an instance of the guest's class of that declaration. Out: it becomes one of the host's class where the host has said
which that is, else the plain value under it: a dict of a dataclass's fields, a tuple, an enumeration's value. A guest's own dataclasses, named tuples,
enumerations and subclasses of builtin types come out as these plain values too. No code of the guest's runs here.
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import operator
import types
from collections.abc import Callable, Iterable, Mapping
from enum import Enum, Flag
from typing import Any, Final, cast

from monty.definitions import Definitions, Nature, Shape
from monty.errors import BoundaryError
from monty.runtime.boundary import FALLBACKS, Copier, refused
from monty.runtime.compile.spelling import spell
from monty.runtime.enumerations import EnumType, member_map
from monty.runtime.guards.installed import INSTALLED
from monty.runtime.values import GuestType

NO_HOSTS: Final[Mapping[str, type]] = {}
NO_CLASSES: Final[Mapping[Any, str]] = {}
DATACLASS_FIELDS: Final = "@__dataclass_fields__"
VALUE_HOSTS: Final[tuple[Any, ...]] = (str, int, float, bytes, complex)


class Crossing:
    """The declared classes of one run. `hosts`: the host's classes by their name in the declarations."""

    __slots__ = ("guests", "hosts", "names", "seen", "shapes")

    def __init__(self, definitions: Definitions, hosts: Mapping[str, type]) -> None:
        self.shapes: dict[str, Shape] = {shape.name: shape for shape in definitions.shapes}
        self.hosts = dict(hosts)
        self.names: dict[type, str] = {host: name for name, host in hosts.items()}
        self.guests: dict[str, Any] = {}
        self.seen: dict[Any, str] = {}

    def settle(self, guest_globals: Mapping[str, Any]) -> None:
        """Note the run's own classes, once they are defined: the program may bind their names anew."""
        self.take({name: guest_globals[name] for name in self.shapes if name in guest_globals})

    def take(self, guests: Mapping[str, Any]) -> None:
        """The run's classes by name; one of another nature than is declared is none, since a dump may say anything."""
        self.guests = {name: cls for name, cls in guests.items() if IS[self.shapes[name].nature](cls)}
        self.seen = {cls: name for name, cls in self.guests.items()}

    def shape_of(self, kind: type) -> Shape | None:
        """The declaration that a host's class belongs to: its own, or one of its name."""
        name = self.names.get(kind, kind.__name__ if kind.__module__ != "builtins" else "")
        shape = self.shapes.get(name)
        if shape is None or name not in self.guests or not FITS[shape.nature](kind):
            return None
        known = self.hosts.get(name)
        if known is None and not has_fields(kind, shape):
            return None
        if known is None:
            # Told by its name; from now on it is the class that values come out as.
            self.hosts[name] = kind
            self.names[kind] = name
        elif known is not kind:
            return None
        return shape

    def exception_of(self, error: BaseException) -> Any:
        """The guest's class for a host's exception: of the nearest class that is declared; None for no such."""
        for kind in type(error).__mro__:
            if kind.__module__ != "builtins":
                shape = self.shape_of(kind)
                if shape is not None and shape.nature is Nature.ERROR:
                    return self.guests[shape.name]
        return None

    def method(self, name: str) -> Callable[..., Any] | None:
        """The host's own answer to a call that a declared class makes: `Order.total`, or `Order` to make one.

        Never a private name: a dump may ask for any.
        """
        owner, _, member = name.partition(".")
        host: Any = self.hosts.get(owner)
        if member.startswith("_") and member not in INSTALLED:
            return None
        if host is None or not member:
            return cast("Callable[..., Any] | None", host)
        raw = inspect.getattr_static(host, member, None)
        if isinstance(raw, staticmethod | classmethod):
            return cast("Callable[..., Any]", getattr(host, member))
        if isinstance(raw, property | functools.cached_property):
            return functools.partial(call_method, host, name, operator.attrgetter(member))
        return functools.partial(call_method, host, name, raw) if callable(raw) else None


def call_method(host: type, name: str, method: Callable[..., Any], /, *arguments: Any, **keywords: Any) -> Any:
    """Call a method of the host's for a value of its class: a program may name it on the class, and hand it anything."""
    if not arguments or not isinstance(arguments[0], host):
        raise TypeError(f"{name}() needs a {host.__name__} first")
    return method(*arguments, **keywords)


def is_fields(kind: type) -> bool:
    """Whether a host's class has fields: a dataclass or a pydantic model."""
    return dataclasses.is_dataclass(kind) or hasattr(kind, "model_fields")


def has_fields(kind: Any, shape: Shape) -> bool:
    """Whether a class that is only told by its name has the fields of the declared one."""
    if shape.nature is not Nature.FIELDS:
        return True
    fields = getattr(kind, "__dataclass_fields__", None) or getattr(kind, "model_fields", {})
    return set(shape.fields) <= set(fields)


FITS: Final[dict[Nature, Callable[[type], bool]]] = {
    Nature.FIELDS: is_fields,
    Nature.TUPLE: lambda kind: issubclass(kind, tuple) and hasattr(kind, "_fields"),
    Nature.ENUM: lambda kind: issubclass(kind, Enum),
    Nature.ERROR: lambda kind: issubclass(kind, BaseException),
}


IS: Final[dict[Nature, Callable[[Any], bool]]] = {
    Nature.FIELDS: lambda cls: (
        isinstance(cls, GuestType) and all(isinstance(base, GuestType) for base in cls.__mro__[:-1])
    ),
    Nature.TUPLE: lambda cls: isinstance(cls, GuestType) and issubclass(cls, tuple),
    Nature.ENUM: lambda cls: isinstance(cls, EnumType),
    Nature.ERROR: lambda cls: isinstance(cls, GuestType) and issubclass(cls, BaseException),
}


def adopt_host_value(crossing: Crossing | None, value: Any, copier: Copier, path: str) -> Any:
    """A host's value that is of no plain type, as the guest may hold it."""
    kind = type(value)
    if crossing is not None and crossing.shapes:
        shape = crossing.shape_of(kind)
        if shape is not None and shape.nature in INTO:
            return INTO[shape.nature](crossing.guests[shape.name], shape, value, copier, path)
    if hasattr(kind, "__await__"):
        raise refused(
            value,
            path,
            copier.side,
            "an async function is awaited by run_async; in other runs, await it before you answer",
        )
    if isinstance(value, Enum) or hasattr(kind, "_fields"):
        raise refused(value, path, copier.side, DECLARE)
    plain = plain_value(value)
    if plain is value:
        raise refused(value, path, copier.side, DECLARE if is_fields(kind) else remedy_for(value))
    return copier.copy(plain, path)


DECLARE: Final = "declare its class (in the type of an input or a function, in stub text, or with classes=[...])"


def plain_value(value: Any) -> Any:
    """The builtin value under one of a subclass of a builtin type; the value itself where there is none."""
    kind = type(value)
    for host in VALUE_HOSTS:
        if issubclass(kind, host):
            return host.__getnewargs__(value)[0]
    for base, copy in COPIES.items():
        if issubclass(kind, base):
            return copy(value)
    return value


COPIES: Final[dict[type, Callable[[Any], Any]]] = {
    tuple: lambda value: tuple(tuple.__iter__(value)),
    list: lambda value: list(list.__iter__(value)),
    dict: lambda value: dict(dict.items(value)),
    set: lambda value: set(set.__iter__(value)),
    frozenset: lambda value: frozenset(frozenset.__iter__(value)),
    bytearray: lambda value: bytearray(bytes(value)),
}


def fields_in(guest: type, shape: Shape, value: Any, copier: Copier, path: str) -> Any:
    """A dataclass's or model's value as one of the guest's class: its fields, set as they are."""
    made: Any = copier.remember(value, object.__new__(guest))
    for name in shape.fields:
        if hasattr(value, name):
            object.__setattr__(made, spell(name), copier.copy(getattr(value, name), f"{path}.{name}"))
    return made


def tuple_in(guest: type, shape: Shape, value: Any, copier: Copier, path: str) -> Any:
    """A named tuple as one of the guest's."""
    check_fields(type(value)._fields, shape, path)
    items = [copier.copy(item, f"{path}.{name}") for name, item in zip(shape.fields, value, strict=True)]
    made: Any = tuple.__new__(guest, items)
    return made


def check_fields(found: Iterable[str], shape: Shape, path: str) -> None:
    """Refuse a named tuple of other fields than the declared class of its name has."""
    if tuple(found) != shape.fields:
        raise BoundaryError(
            f"{path} is a {shape.name} of the fields {', '.join(found)}, which is declared with {', '.join(shape.fields)}",
            path,
        )


def enum_in(guest: Any, shape: Shape, value: Any, copier: Copier, path: str) -> Any:
    """A member of an enumeration, by its name."""
    found = member_map(guest).get(value.name)
    if found is None:
        said = "no member of the declared enumeration; combined flags cross as their value"
        raise BoundaryError(f"{path} is {value!r}, {said}", path)
    return found


INTO: Final[dict[Nature, Callable[[Any, Shape, Any, Copier, str], Any]]] = {
    Nature.FIELDS: fields_in,
    Nature.TUPLE: tuple_in,
    Nature.ENUM: enum_in,
}


def adopt_guest_value(crossing: Crossing | None, value: Any, copier: Copier, path: str) -> Any:
    """A guest's value that is of no plain type, as the host gets it."""
    kind = type(value)
    if not isinstance(kind, GuestType):
        raise refused(value, path, copier.side, remedy_for(value))
    # A class that the program derives from a declared one comes out as that.
    seen = crossing.seen if crossing is not None else NO_CLASSES
    name = next((seen[base] for base in kind.__mro__ if base in seen), None)
    host = crossing.hosts.get(name) if crossing is not None and name is not None else None
    if isinstance(kind, EnumType):
        return enum_out(host, value, copier, path)
    if any(DATACLASS_FIELDS in vars(base) for base in kind.__mro__):
        names = crossing.shapes[name].fields if crossing is not None and name is not None else guest_fields(kind)
        return fields_out(host, names, value, copier, path)
    plain = plain_value(value)
    if plain is value:
        raise refused(value, path, copier.side, PLAIN_INSTANCE)
    copied = copier.copy(plain, path)
    return make_host(host, lambda: host(*copied), path) if host is not None else copied


def remedy_for(value: Any) -> str:
    """What to return instead of a value that is no data."""
    if isinstance(value, BaseException):
        return "return str(error), or raise it"
    if isinstance(value, types.CoroutineType):
        return "await it"
    if hasattr(type(value), "__next__") or type(value) in VIEWS:
        return "make a list of it: list(...)"
    return "return what it gives, not the function itself" if isinstance(value, CALLABLES) else ""


VIEWS: Final[frozenset[type]] = frozenset({type({}.keys()), type({}.values()), type({}.items())})
CALLABLES: Final = (types.FunctionType, types.MethodType, types.BuiltinFunctionType)
PLAIN_INSTANCE: Final = (
    "return its attributes in a dict, or text of it; dataclasses, named tuples and enumerations cross by themselves"
)


def enum_out(host: Any, value: Any, copier: Copier, path: str) -> Any:
    """A member as the host's of its name, or as its value."""
    name = held(value, "_name_")
    if host is not None and type(name) is str and name in host.__members__:
        return host[name]
    if host is not None and issubclass(host, Flag) and type(held(value, "_value_")) is int:
        return make_host(host, lambda: host(held(value, "_value_")), path)  # flags combined by the program
    return copier.copy(held(value, "_value_"), path)


def fields_out(host: Any, names: Iterable[str], value: Any, copier: Copier, path: str) -> Any:
    """A dataclass's value as one of the host's class, or as a dict of its fields."""
    fields: dict[str, Any] = {}
    if host is None:
        copier.remember(value, fields)
    for name in names:
        found = held(value, name)
        if found is not MISSING:
            fields[name] = copier.copy(found, f"{path}.{name}")
    return fields if host is None else made_of_fields(host, fields, path)


MISSING: Final = object()


def held(value: Any, name: str) -> Any:
    """What an instance of a guest's class itself holds under a name, or its class as a plain default: a property of the guest's never runs."""
    spelled = spell(name)
    try:
        # Not `getattr`: it would ask a `__getattr__` of the guest's.
        own = object.__getattribute__(value, "__dict__")
    except AttributeError:
        own = NOTHING
    if spelled in own:
        return own[spelled]
    for base in type(value).__mro__:
        found = vars(base).get(spelled, MISSING)
        if type(found) is types.MemberDescriptorType:
            try:
                return found.__get__(value)
            except AttributeError:
                return MISSING
        if found is not MISSING:
            return MISSING if hasattr(type(found), "__get__") else found
    return MISSING


NOTHING: Final[dict[str, Any]] = {}


def guest_fields(kind: type) -> list[str]:
    """The fields of a guest's dataclass, class variables and the like left out."""
    declared = getattr(kind, DATACLASS_FIELDS)
    if type(declared) is not dict:
        return []
    # The program may have put anything there: nothing is hashed or compared but texts.
    return [name for name, one in declared.items() if type(name) is str and is_field(one)]


def is_field(one: Any) -> bool:
    """Whether an entry of a dataclass's fields is a field of its values, and no class variable or the like."""
    role = held(held(one, "_field_type"), "name")
    return type(role) is str and role == "_FIELD"


def made_of_fields(host: Any, fields: dict[str, Any], path: str) -> Any:
    """A value of the host's class, made by its constructor: what that refuses does not come out."""
    if hasattr(host, "model_fields"):
        aliases = {name: getattr(one, "alias", None) or name for name, one in host.model_fields.items()}
        given = {aliases[name]: held for name, held in fields.items() if name in aliases}
        return make_host(host, lambda: host(**given), path)
    by_name = {one.name: one for one in dataclasses.fields(host)}
    if any(map(is_init_variable, host.__dataclass_fields__.values())):
        # What its `__init__` was given beside the fields is not known any more.
        made = object.__new__(host)
        for name in fields.keys() & by_name.keys():
            object.__setattr__(made, name, fields[name])
        return made
    given = {name: held for name, held in fields.items() if name in by_name and by_name[name].init}
    made = make_host(host, lambda: host(**given), path)
    for name in fields.keys() & by_name.keys():
        # A constructor that changes what it is given (`self.name += "!"`) has done so before the value came in.
        object.__setattr__(made, name, fields[name])
    return made


def is_init_variable(one: Any) -> bool:
    """Whether an entry of a host dataclass's fields is an `InitVar`."""
    return getattr(getattr(one, "_field_type", None), "name", "") == "_FIELD_INITVAR"


def make_host(host: Any, make: Callable[[], Any], path: str) -> Any:
    """Call a constructor of the host's; an error of it names the place of the value."""
    try:
        return make()
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
        raise BoundaryError(f"{path} cannot become a {host.__qualname__} of the host: {said}", path) from error


def guest_error(made: Any, arguments: tuple[Any, ...]) -> BaseException:
    """An exception of a declared class, with its arguments; no `__init__` of the guest's runs."""
    error: BaseException = made.__new__(made)
    error.args = arguments
    return error


FALLBACKS["to_guest"] = adopt_host_value
FALLBACKS["to_host"] = adopt_guest_value
