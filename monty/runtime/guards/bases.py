"""What a guest class may derive from: guest classes, and host types through a base of our own that carries their table members.

`class Stack(list)` derives from a host class that derives from `list` and has the guarded methods (`@sort`, ...) as members, so
that attribute access, `super()` and the MRO need no special case.
"""

from __future__ import annotations

import types
from typing import Any, Final

from monty.runtime.builtins.object import HIDDEN_BASES, METACLASS, MISSING
from monty.runtime.compile.spelling import spell
from monty.runtime.guards.host_members import HostMember
from monty.runtime.guards.installed import INSTALLED
from monty.runtime.guards.tables import ENTRIES, LatePrelude, UnboundMethod, type_name, unbound_members
from monty.runtime.state import current
from monty.runtime.surface import HostType, Method, PreludeMethod, PreludeStatic, Property, Static
from monty.runtime.values import (
    BuiltinType,
    GenericAlias,
    GuestBaseException,
    GuestModule,
    GuestObject,
    GuestType,
    TypeForm,
)

# What makes the values of guest classes: the type's own would drain any iterable in one call.
MAKERS: Final[dict[type, tuple[str, str]]] = {
    **{kind: ("__init__", f"{kind.__name__}_init") for kind in (list, dict, set, bytearray)},
    **{kind: ("__new__", f"{kind.__name__}_new") for kind in (tuple, frozenset, str, bytes, int, float, complex)},
}
# Class methods that make a value of the class that they are asked of.
CLASS_MAKERS: Final = frozenset({(int, "from_bytes"), (float, "fromhex"), (bytes, "fromhex"), (bytearray, "fromhex")})
DERIVED: Final[dict[type, type]] = {object: GuestObject, BaseException: GuestBaseException}


def host_bases(bases: tuple[Any, ...]) -> tuple[tuple[type, ...], tuple[Any, ...] | None]:
    """The host's bases for the guest's, and the guest's own where one stands for others (PEP 560). Raises `TypeError` for what is no class."""
    found: list[type] = []
    stands_for_others = False
    for base in bases:
        entries: tuple[Any, ...] = (base,)
        if issubclass(type(base), TypeForm):
            entries = base.class_bases(bases)
            stands_for_others = True
        found += [host_base(entry) for entry in entries]
    if not found:
        return (GuestObject,), bases if stands_for_others else None
    if len(found) > 1 and GuestObject in found[:-1]:
        others = ", ".join(base.__name__ for base in found if base is not GuestObject)
        raise TypeError(f"Cannot create a consistent method resolution\norder (MRO) for bases object, {others}")
    if any(issubclass(base, BaseException) for base in found) and not any(
        issubclass(base, ExceptionMembers) for base in found
    ):
        found.append(exception_members(found))
    return tuple(found), bases if stands_for_others else None


def host_base(base: Any) -> type:
    """The host's base for one of the guest's."""
    if isinstance(base, GuestType):
        return base
    if type(base) is BuiltinType:
        return derived(base)
    raise misused(base)


def misused(base: Any) -> TypeError:
    """The error for a base that is no class: CPython takes its type for the metaclass and calls it."""
    kind: Any = type(base)
    if kind in PLAIN_KINDS:
        try:
            kind("name", (), {})
        except TypeError as error:
            return TypeError(str(error))
    shown = MISUSED.get(kind, "{}() takes no arguments")
    return TypeError(shown.format(type_name(base)))


PLAIN_KINDS: Final = frozenset({int, float, bool, str, bytes, list, dict, tuple, set, type(None)})
MISUSED: Final[dict[type, str]] = {
    GuestModule: "module() takes at most 2 arguments (3 given)",
    types.FunctionType: "function() argument 'code' must be code, not str",
    types.MethodType: "cannot create 'builtin_function_or_method' instances",
    types.BuiltinFunctionType: "cannot create 'builtin_function_or_method' instances",
}


def derived(base: BuiltinType) -> type:
    """The host class that guest subclasses of a builtin type derive from, made once per process."""
    known = DERIVED.get(base.host)
    if known is not None:
        return known
    if issubclass(base.host, BaseException):
        return base.host
    entry = ENTRIES.get(base.host)
    if entry is None or not entry.subclassable:
        raise TypeError(f"type '{base.name}' is not an acceptable base type")
    members: dict[str, Any] = {"__slots__": (), "__module__": entry.module, "__qualname__": entry.name}
    members.update(derived_members(entry))
    if base.host in MAKERS:
        name, function = MAKERS[base.host]
        making = LOADER[0]("containers", function)
        members[name] = members[spell(name)] = staticmethod(making) if name == "__new__" else making
    if hasattr(base.host, "__class_getitem__"):
        members["__class_getitem__"] = classmethod(class_alias)  # The host's own would hand out a host object.
    made = GuestType(entry.name, (base.host,), members)
    DERIVED[base.host] = made
    HIDDEN_BASES[made] = base
    return made


def class_alias(cls: type, parameters: Any) -> GenericAlias:
    """`Stack[int]` of a class that derives from a builtin type."""
    return GenericAlias(cls, parameters if type(parameters) is tuple else (parameters,))


def derived_members(entry: HostType) -> dict[str, Any]:
    """The guarded members of a host type as members of a class."""
    found: dict[str, Any] = {}
    for name, value in unbound_members(entry, LOADER[0]):
        if isinstance(entry.members.get(name), Method | PreludeMethod):
            found[spell(name)] = LateMethod(value.guard, value)
        elif (entry.host, name) in CLASS_MAKERS:
            found[spell(name)] = classmethod(LOADER[0]("containers", f"{entry.name}_{name}"))
        elif isinstance(entry.members.get(name), Static):
            found[spell(name)] = staticmethod(value) if callable(value) else value
        elif name.startswith("__"):
            found[spell(name)] = value
    for name, member in entry.members.items():
        if isinstance(member, PreludeStatic):
            found[spell(name)] = classmethod(LOADER[0](member.source, member.name))
    for name, member in entry.members.items():
        if isinstance(member, Property):
            found[spell(name)] = HostMember(member.getter)
    return found


class LateMethod:
    """A guard as a method of a class: binds as a function does. From the class it is `unbound`, where that is given."""

    __slots__ = ("guard", "unbound")

    def __init__(self, guard: Any, unbound: Any = None) -> None:
        self.guard = guard
        self.unbound = unbound

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self if self.unbound is None else self.unbound
        if type(self.guard) is LatePrelude:
            self.guard = self.guard.function()  # no host frame between the guest's frames
        return types.MethodType(self.guard, instance)

    def __call__(self, /, *arguments: Any, **keywords: Any) -> Any:
        return self.guard(*arguments, **keywords)


class LateSlot:
    """A method of a metaclass or namespace of ours that is written in guest source: loaded when first used, then put in its own place."""

    __slots__ = ("name", "owner", "slot", "source")

    def __init__(self, source: str, name: str) -> None:
        self.source = source
        self.name = name

    def __set_name__(self, owner: type, slot: str) -> None:
        self.owner = owner
        self.slot = slot

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        function = LOADER[0](self.source, self.name)
        type.__setattr__(self.owner, self.slot, function)
        return function if instance is None else types.MethodType(function, instance)


class ExceptionMembers(metaclass=GuestType):
    """What guest exception classes get from the table of exceptions: filled when the tables are built."""

    __slots__ = ()


class RegisterMethod:
    """`register` of an abstract base class: a method of the class, which its instances do not have."""

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is not None:
            raise AttributeError(
                f"'{owner.__name__}' object has no attribute 'register'", name="register", obj=instance
            )
        return types.MethodType(register_virtual, owner)


def register_virtual(cls: type, subclass: Any) -> Any:
    """`cls.register(subclass)`: `isinstance` and `issubclass` say yes from now on. Bases are told too, since they would ask their subclasses."""
    if type(subclass) is not BuiltinType and not isinstance(subclass, GuestType):
        raise TypeError("Can only register classes")
    if subclass is cls or (isinstance(subclass, GuestType) and issubclass(cls, subclass)):
        if subclass is cls:
            return subclass
        raise RuntimeError("Refusing to create an inheritance cycle")
    for base in cls.__mro__:
        if isinstance(base, GuestType) and hasattr(base, ABSTRACT):
            registered = vars(base).get(REGISTERED)
            if registered is None:
                registered = []
                type.__setattr__(base, REGISTERED, registered)
            registered.append(subclass)
    for kind in (SEQUENCE, MAPPING):
        if isinstance(subclass, GuestType) and getattr(cls, kind, False):
            type.__setattr__(subclass, kind, True)  # patterns of `match` know it from now on
    return subclass


def structural(
    cls: type,
    names: tuple[str, ...] | None,
    hosts: tuple[type, ...] = (),
    written: tuple[tuple[str, str], ...] = (),
) -> None:
    """Make `isinstance` and `issubclass` say yes for every class that has these methods (what `__subclasshook__` does in CPython), or that
    derives from one of these host types, or from one of these classes of the library, by module and name."""
    type.__setattr__(cls, STRUCTURE, (names, hosts, written))
    type.__setattr__(cls, REGISTERED, [])


def fits(cls: type, info: type) -> bool:
    """Whether a class counts as an abstract base class of the library by its methods or its host type. Runs no guest code."""
    names, hosts, written = vars(info).get(STRUCTURE, (None, (), ()))
    if issubclass(cls, hosts) or (names is not None and all(provides(cls, name) for name in names)):
        return True
    for module, name in written:
        loaded = current().modules.get(module)  # A module that no one imported has no instances.
        definition = loaded.__dict__[NAMESPACE].get(name) if loaded is not None else None
        if definition is not None and issubclass(cls, definition):
            return True
    return False


def provides(cls: type, name: str) -> bool:
    """Whether a class has a method of that name; one that is None is none, and hides those of its bases."""
    spelled = spell(name)
    for base in cls.__mro__:
        members = vars(base)
        if isinstance(base, GuestType):
            if spelled in members:
                return members[spelled] is not None
            if name in INSTALLED and name in members:
                return members[name] is not None
        elif name in members:
            return members[name] is not None
    return False


ABSTRACT: Final = "@@abc"
REGISTERED: Final = "@@registered"
STRUCTURE: Final = "@@structure"
NAMESPACE: Final = "@@namespace"
SEQUENCE: Final = "@@sequence"
MAPPING: Final = "@@mapping"


class AbstractMembers(metaclass=GuestType):
    """What a class gets from `metaclass=ABCMeta`: a class of our own among its bases, which guests do not see."""

    __slots__ = ()


setattr(AbstractMembers, ABSTRACT, True)
setattr(AbstractMembers, METACLASS, AbstractMembers)
setattr(AbstractMembers, "@register", RegisterMethod())
HIDDEN_BASES[ExceptionMembers] = HIDDEN_BASES[AbstractMembers] = MISSING
LOADER: Final[list[Any]] = []
_MEMBERS: Final[dict[type, type]] = {}


def exception_members(bases: list[type]) -> type:
    """The class of our own that carries the table members of the most derived builtin exception among the bases."""
    hosts = [next(c for c in base.__mro__ if c in ENTRIES) for base in bases if issubclass(base, BaseException)]
    host = max(hosts, key=lambda kind: len(kind.__mro__), default=Exception)
    made = _MEMBERS.get(host)
    if made is None:
        entry = ENTRIES[host]
        own: dict[str, Any] = {
            spell(n): HostMember(m.getter, m.setter) for n, m in entry.members.items() if isinstance(m, Property)
        }
        own |= {
            spell(n): LateMethod(m.guard, UnboundMethod(m.guard, n, entry))
            for n, m in entry.members.items()
            if isinstance(m, Method) and not n.startswith("__")
        }
        own |= {
            spell(n): LateMethod(LatePrelude(m, LOADER[0]), UnboundMethod(LatePrelude(m, LOADER[0]), n, entry))
            for n, m in entry.members.items()
            if isinstance(m, PreludeMethod)
        }
        made = _MEMBERS[host] = GuestType("ExceptionMembers", (ExceptionMembers,), {"__slots__": (), **own})
        HIDDEN_BASES[made] = MISSING
    return made


def exception_bases() -> dict[type, type]:
    """The classes made by `exception_members`, by the builtin exception whose members they carry."""
    return _MEMBERS


def guest_bases(cls: type) -> tuple[type, ...]:
    """The bases of a class without those of our own."""
    return tuple(
        base
        for base in cls.__bases__
        if base not in (ExceptionMembers, AbstractMembers) and base not in _MEMBERS.values()
    )
