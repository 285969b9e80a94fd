"""Attributes that the host computes on instances of guests' classes, without handing out what computes them.

A `property` would: `cls.name.fget` is the host's function, and what a guest set on that, every run would see.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class HostMember:
    """A property whose functions are not to be had. Read from the class it is itself, as CPython's own descriptors are."""

    __slots__ = ("deleter", "getter", "setter")

    def __init__(
        self,
        getter: Callable[[Any], Any],
        setter: Callable[[Any, Any], None] | None = None,
        deleter: Callable[[Any], None] | None = None,
    ) -> None:
        self.getter = getter
        self.setter = setter
        self.deleter = deleter

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else self.getter(instance)

    def __set__(self, instance: Any, value: Any) -> None:
        if self.setter is None:
            raise AttributeError(f"property of '{type(instance).__name__}' object has no setter")
        self.setter(instance, value)

    def __delete__(self, instance: Any) -> None:
        if self.deleter is None:
            raise AttributeError(f"property of '{type(instance).__name__}' object has no deleter")
        self.deleter(instance)

    def __repr__(self) -> str:
        return "<attribute of the host>"


HostMember.__name__ = HostMember.__qualname__ = "getset_descriptor"
