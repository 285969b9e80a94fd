"""The module `abc`. `ABCMeta` is a marker: what it asks for is done when a class is made (`guards/classes.py`)."""

from __future__ import annotations

import types
from typing import Any, Final

from monty.runtime.guards.bases import ABSTRACT, AbstractMembers
from monty.runtime.guards.classes import set_abstract
from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Cost, Function, HostType, Module, Prelude, Token, TypeRef, builtin
from monty.runtime.values import GuestType


@builtin("abstractmethod", "abc")
def abstract_method(_: Token, function: Any, /) -> Any:
    """Mark a function; properties and class methods are marked by the function within."""
    if type(function) is types.FunctionType:
        function.__dict__["@__isabstractmethod__"] = True
    elif issubclass(type(type(function)), GuestType):
        setattr(function, "@__isabstractmethod__", True)
    elif type(function) not in (property, classmethod, staticmethod):
        raise AttributeError(f"'{type_name(function)}' object has no attribute '__isabstractmethod__'")
    return function


@builtin("update_abstractmethods", "abc")
def update_abstract_methods(_: Token, cls: Any, /) -> Any:
    """Look again which abstract methods a class has left, after a decorator has added to it."""
    if isinstance(cls, GuestType):
        set_abstract(cls)
    return cls


@builtin("get_cache_token", "abc")
def cache_token(_: Token, /) -> int:
    """A number that changes when a class is registered somewhere: nothing is cached here."""
    return 0


def is_abstract_class(value: Any) -> bool:
    """Whether a class has `ABCMeta` as its metaclass."""
    return isinstance(value, GuestType) and hasattr(value, ABSTRACT)


ABC_META: Final = HostType(
    AbstractMembers, "ABCMeta", "abc", {}, test=is_abstract_class, subclass_test=lambda cls: False
)
MODULE: Final = Module(
    "abc",
    {
        "ABC": Prelude("ABC"),
        "ABCMeta": TypeRef(AbstractMembers, Cost.CONSTANT),
        "abstractmethod": Function(abstract_method, Cost.CONSTANT),
        "abstractclassmethod": Prelude("abstractclassmethod"),
        "abstractstaticmethod": Prelude("abstractstaticmethod"),
        "abstractproperty": Prelude("abstractproperty"),
        "update_abstractmethods": Function(update_abstract_methods, Cost.LINEAR),
        "get_cache_token": Function(cache_token, Cost.CONSTANT),
    },
    types=(ABC_META,),
    prelude="abc",
)
