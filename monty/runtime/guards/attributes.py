"""Attributes that Python gives a meaning: read, set and deleted through the tables, keyed by exact host type.

Emitted code comes here only for names that host types or Python itself use; everything else is the host's own attribute access.
"""

from __future__ import annotations

import types
from typing import Any, Final

from monty.runtime.builtins.object import (
    CLASS_MEMBERS,
    CLASS_SETTERS,
    INSTANCE_MEMBERS,
    INSTANCE_SETTERS,
)
from monty.runtime.builtins.object import MISSING as MISSING_MEMBER
from monty.runtime.builtins.object_methods import object_member
from monty.runtime.compile.spelling import spell
from monty.runtime.guards.errors import traceback_getter
from monty.runtime.guards.installed import HOOKED, HOOKS, INSTALLED
from monty.runtime.guards.tables import SETTERS, TABLES, full_name, type_name
from monty.runtime.values import BuiltinType, GuestModule, GuestType

MISSING: Final = object()


def get_attribute(value: Any, name: str) -> Any:
    """`value.name` for a name that is in some table, or that Python gives a meaning. Raises `AttributeError` in CPython's words."""
    kind = type(value)
    table = TABLES.get(kind)
    if table is not None:
        found = table.get(name)
        if found is not None:
            return found(value)
    elif issubclass(type(kind), GuestType):
        return instance_attribute(value, name)
    return slow_attribute(value, name)


def slow_attribute(value: Any, name: str) -> Any:
    """Everything that is not in a table of the value's own type."""
    kind = type(value)
    if isinstance(value, type):
        return class_attribute(value, name)
    if issubclass(type(kind), GuestType):
        return instance_attribute(value, name)
    if kind is super:
        return super_attribute(value, name)
    if kind is BuiltinType or kind is GuestModule or kind is types.FunctionType:
        found = getattr(value, spell(name), MISSING)
        if found is not MISSING:
            return found
    member = object_member(value, name)
    if member is not MISSING_MEMBER:
        return member
    raise missing(value, name)


def class_attribute(cls: type, name: str) -> Any:
    """An attribute of a guest's class: what Python gives every class, then the guest's own members along the MRO."""
    getter = CLASS_MEMBERS.get(name)
    if getter is not None:
        return getter(cls)
    found = getattr(cls, spell(name), MISSING)
    if found is not MISSING:
        return found
    member = object_member(cls, name)
    if member is not MISSING_MEMBER:
        return member
    raise AttributeError(f"type object '{cls.__name__}' has no attribute '{name}'", name=name, obj=cls)


def instance_attribute(value: Any, name: str) -> Any:
    """An attribute of a guest's instance."""
    getter = INSTANCE_MEMBERS.get(name)
    if getter is not None:
        return getter(value)
    try:
        return getattr(value, "@" + name)
    except AttributeError as error:
        if error.name != "@" + name or error.obj is not value:
            raise
    member = object_member(value, name)
    if member is not MISSING_MEMBER:
        return member
    raise missing(value, name)


def super_attribute(proxy: Any, name: str) -> Any:
    """`super().name`: along the MRO in the guest's classes, then in the tables of the host base."""
    found = getattr(proxy, spell(name), MISSING)
    if found is not MISSING:
        return found
    owner = proxy.__self__
    member = object_member(owner, name, through_super=proxy)
    if member is not MISSING_MEMBER:
        return member
    raise AttributeError(f"'super' object has no attribute '{name}'", name=name, obj=None)


def missing(value: Any, name: str) -> AttributeError:
    """The error for an attribute that the value does not have."""
    if type(value) is GuestModule:
        return AttributeError(f"module '{value.__dict__['@__name__']}' has no attribute '{name}'", name=name, obj=value)
    if type(value) is BuiltinType:
        return AttributeError(f"type object '{value.name}' has no attribute '{name}'", name=name, obj=value)
    return AttributeError(f"'{type_name(value)}' object has no attribute '{name}'", name=name, obj=value)


def set_attribute(value: Any, name: str, new: Any) -> None:
    """`value.name = new` for a name that some table or Python gives a meaning."""
    setter = SETTERS.get(type(value), {}).get(name)
    if setter is not None:
        setter(value, new)
        return
    if isinstance(value, type):
        special = CLASS_SETTERS.get(name)
        if special is not None:
            special(value, new)
        else:
            set_class_member(value, name, new)
        return
    if issubclass(type(type(value)), GuestType):
        special = INSTANCE_SETTERS.get(name)
        if special is not None:
            special(value, new)
        else:
            setattr(value, spell(name), new)
        return
    if type(value) is BuiltinType:
        setattr(value, spell(name), new)  # refused in CPython's words
    if type(value) in (types.FunctionType, GuestModule) or isinstance(value, BaseException):
        setattr(value, spell(name), new)
        return
    raise unsettable(value, name)


def set_class_member(cls: type, name: str, new: Any) -> None:
    """Set a member of a class; a dunder that CPython's slots call is installed under its own name too."""
    setattr(cls, spell(name), new)
    if name in INSTALLED:
        setattr(cls, name, new)
    elif name in HOOKED:
        setattr(cls, name, HOOKS[HOOKED[name]])


def delete_attribute(value: Any, name: str) -> None:
    """`del value.name` for a name that Python gives a meaning."""
    if (
        isinstance(value, type)
        or issubclass(type(type(value)), GuestType)
        or type(value) in (types.FunctionType, GuestModule)
    ):
        if name in CLASS_SETTERS or name == "__dict__":
            raise AttributeError(f"cannot delete '{name}' attribute")
        delattr(value, spell(name))
        if isinstance(value, type) and name in INSTALLED and name in vars(value):
            delattr(value, name)
        return
    if type(value) is BuiltinType:
        delattr(value, spell(name))  # refused in CPython's words
    raise unsettable(value, name)


def unsettable(value: Any, name: str) -> AttributeError:
    """The error for setting or deleting an attribute of a builtin value: one that it has is read-only, in one of CPython's two wordings."""
    if TABLES.get(type(value), {}).get(name) is None:
        return AttributeError(f"'{full_name(value)}' object has no attribute '{name}'", name=name, obj=value)
    if isinstance(getattr(type(value), name, None), (types.GetSetDescriptorType, property)):
        return AttributeError(
            f"attribute '{name}' of '{full_name(value)}' objects is not writable", name=name, obj=value
        )
    if isinstance(getattr(type(value), name, None), types.MemberDescriptorType):
        return AttributeError("readonly attribute", name=name, obj=value)
    return AttributeError(f"'{full_name(value)}' object attribute '{name}' is read-only", name=name, obj=value)


def traceback_of(error: BaseException) -> Any:
    """The third argument of `__exit__`."""
    return traceback_getter(error)


def special_method(manager: Any, name: str, spelled: str) -> Any:
    """A method looked up on the type, as `with` does; None when the type has none."""
    kind: Any = type(manager)
    if type(kind) is GuestType or issubclass(type(kind), GuestType):
        for cls in kind.__mro__:
            found = cls.__dict__.get(spelled, MISSING)
            if found is not MISSING:
                if type(found) is types.FunctionType:
                    return types.MethodType(found, manager)
                return None if found is None else instance_attribute(manager, name)
        return None
    member = TABLES.get(kind, {}).get(name)
    return member(manager) if member is not None else None


def context_method(name: str, *, asynchronous: bool) -> Any:
    """The guard that gives `with` one of its methods."""
    protocol = "asynchronous context manager" if asynchronous else "context manager"
    prefix = "__a" if asynchronous else "__"
    enter, leave = f"{prefix}enter__", f"{prefix}exit__"
    wanted = enter if name == "enter" else leave
    spelled_wanted, spelled_enter = spell(wanted), spell(enter)

    def context_guard(manager: Any) -> Any:
        found = special_method(manager, wanted, spelled_wanted)
        if found is None or (wanted is leave and special_method(manager, enter, spelled_enter) is None):
            has_enter = special_method(manager, enter, spelled_enter) is not None
            lacking = f" (missed {leave} method)" if has_enter else ""
            raise TypeError(f"'{type_name(manager)}' object does not support the {protocol} protocol{lacking}")
        return found

    return context_guard


def super_outside() -> None:
    """`super()` in a function that no class body holds."""
    raise RuntimeError("super(): __class__ cell not found")


def super_object(*arguments: Any) -> Any:
    """`super(...)`: the host's own proxy, whose reachable attributes are the guest's."""
    if not arguments:
        raise RuntimeError("super(): no arguments")
    cls = arguments[0]
    if type(cls) is BuiltinType:
        raise TypeError("super() needs a class of the program as its first argument")
    if not isinstance(cls, type):
        raise TypeError(f"super() argument 1 must be a type, not {type_name(cls)}")
    return super(*arguments)
