"""The tables by exact host type, as attribute access uses them: a binder for each name, made from the surface's rows.

What is not in the table does not exist for the guest.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable
from functools import partial
from operator import attrgetter
from typing import Any, Final

from monty.runtime.guards.misfits import METHODS_OF_PRELUDE, STATICS_OF_PRELUDE, stands_for, stands_for_method
from monty.runtime.surface import (
    HostType,
    Method,
    PreludeMethod,
    PreludeStatic,
    Property,
    Raw,
    Static,
    Token,
    TypeMember,
)
from monty.runtime.values import BuiltinType

Binder = Callable[[Any], Any]
TABLES: Final[dict[type, dict[str, Binder]]] = {}
SETTERS: Final[dict[type, dict[str, Callable[[Any, Any], None]]]] = {}
ENTRIES: Final[dict[type, HostType]] = {}
WRAPPERS: Final[dict[type, BuiltinType]] = {}


class UnboundMethod:
    """A method reached through its type, `str.join`: takes the receiver first, and refuses any other type's."""

    __slots__ = ("guard", "name", "owner")

    def __init__(self, guard: Callable[..., Any], name: str, owner: HostType) -> None:
        self.guard = guard
        self.name = name
        self.owner = owner

    def __call__(self, /, *arguments: Any, **keywords: Any) -> Any:
        if not arguments:
            raise TypeError(f"unbound method {self.owner.name}.{self.name}() needs an argument")
        self.require(arguments[0])
        return self.guard(*arguments, **keywords)

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        # As a member of a guest's class (`__setattr__ = dict.__setitem__`) it binds as CPython's own does.
        if instance is None:
            return self
        self.require(instance)
        if type(self.guard) is LatePrelude:
            self.guard = self.guard.function()  # no host frame between the guest's frames
        return types.MethodType(self.guard, instance)

    def require(self, value: Any) -> None:
        """Raise `TypeError` for a value that is not of the method's type."""
        if not issubclass(type(value), self.owner.host):
            shown = type_name(value)
            raise TypeError(
                f"descriptor '{self.name}' for '{self.owner.name}' objects doesn't apply to a '{shown}' object"
            )

    def __repr__(self) -> str:
        return f"<method '{self.name}' of '{self.owner.name}' objects>"


def type_name(value: Any) -> str:
    """The name of a value's type in error messages."""
    kind = type(value)
    wrapper = WRAPPERS.get(kind)
    return wrapper.name if wrapper is not None else kind.__name__


def full_name(value: Any) -> str:
    """The same with its module, as CPython's C types have it in messages about attributes."""
    wrapper = WRAPPERS.get(type(value))
    if wrapper is None or wrapper.module == "builtins" or isinstance(value, BaseException):
        return type_name(value)
    return f"{wrapper.module}.{wrapper.name}"


def register(entry: HostType, load_prelude: Callable[[str, str], Callable[..., Any]]) -> None:
    """Enter a host type's rows. `load_prelude(source, name)` gives a function of the prelude when it is first needed."""
    ENTRIES[entry.host] = entry
    TABLES[entry.host] = {
        name: binder(name, member, load_prelude, entry.name) for name, member in entry.members.items()
    }
    setters = {name: m.setter for name, m in entry.members.items() if isinstance(m, Property) and m.setter is not None}
    if setters:
        SETTERS[entry.host] = setters
    for name, member in entry.members.items():
        if isinstance(member, Method):
            stands_for_method(member.guard, entry.host, name)
        elif isinstance(member, PreludeMethod):
            METHODS_OF_PRELUDE.setdefault((member.source, member.name), (entry.host, name))
        elif isinstance(member, PreludeStatic):
            STATICS_OF_PRELUDE.setdefault((member.source, member.name), (entry.host, name))
        elif isinstance(member, Static):
            stands_for(member.guard, f"{entry.name}.{name}", getattr(entry.host, name, None))


def binder(
    name: str, member: TypeMember, load_prelude: Callable[[str, str], Callable[..., Any]], owner: str = ""
) -> Binder:
    """How an attribute of an instance of the type that is called `owner` is read."""
    if isinstance(member, Raw):
        return attrgetter(name)
    if isinstance(member, Method):
        return partial(types.MethodType, member.guard)
    if isinstance(member, Property):
        return member.getter
    if isinstance(member, Static):
        bound = static_member(member, name, owner)
        return lambda value: bound
    if isinstance(member, PreludeStatic):
        return lambda value: types.MethodType(load_prelude(member.source, member.name), WRAPPERS[type(value)])
    assert isinstance(member, PreludeMethod)
    return lambda value: types.MethodType(load_prelude(member.source, member.name), value)


def unbound_members(
    entry: HostType, load_prelude: Callable[[str, str], Callable[..., Any]]
) -> Iterable[tuple[str, Any]]:
    """What the type itself has as attributes: its methods unbound, its static functions."""
    for name, member in entry.members.items():
        if isinstance(member, Raw):
            raw = getattr(entry.host, name)
            # A host type written in Python has functions, which are never a guest's.
            yield name, UnboundMethod(raw, name, entry) if isinstance(raw, types.FunctionType) else raw
        elif isinstance(member, Method):
            yield name, UnboundMethod(member.guard, name, entry)
        elif isinstance(member, PreludeMethod):
            yield name, UnboundMethod(LatePrelude(member, load_prelude), name, entry)
        elif isinstance(member, Static):
            yield name, static_member(member, name, entry.name)
        elif isinstance(member, PreludeStatic):
            yield (
                name,
                types.MethodType(
                    LatePrelude(PreludeMethod(member.source, member.name), load_prelude), Token(name, owner=entry.name)
                ),
            )


def static_member(member: Static, name: str, owner: str) -> Any:
    """A function that is reached through its type."""
    guard = member.guard
    return (
        types.MethodType(_drop_token(guard), Token(name, owner=owner))
        if isinstance(guard, types.FunctionType)
        else guard
    )


UnboundMethod.__name__ = UnboundMethod.__qualname__ = "method_descriptor"


class LatePrelude:
    """A function of the prelude that is compiled when it is first called."""

    __slots__ = ("load_prelude", "member")

    def __init__(self, member: PreludeMethod, load_prelude: Callable[[str, str], Callable[..., Any]]) -> None:
        self.member = member
        self.load_prelude = load_prelude

    def function(self) -> Callable[..., Any]:
        """The function itself."""
        return self.load_prelude(self.member.source, self.member.name)

    def __call__(self, /, *arguments: Any, **keywords: Any) -> Any:
        return self.function()(*arguments, **keywords)


def _drop_token(guard: Callable[..., Any]) -> Callable[..., Any]:
    def static(_: Token, /, *arguments: Any, **keywords: Any) -> Any:
        return guard(*arguments, **keywords)

    return static
