"""The iterators that call back: `map`, `filter`, `iter(f, sentinel)`, and `zip`, `enumerate`, `reversed` of the guest's own iterables.

Host classes with the names and errors of CPython's, each over a list of guest values, its parts. What `__next__` does, and what a `for` loop
draws from, are functions of the prelude, so guest code is called by guest frames only, and the parts are all that a dump needs.
"""

from __future__ import annotations

import types
from operator import attrgetter
from typing import Any, Final

from monty.runtime.surface import Cost, HostType, Method
from monty.runtime.values import GuestType


class LazyIterator:
    """What all of them are: `parts` is no name that a guest can spell."""

    __slots__ = ("parts",)

    def __init__(self, parts: list[Any]) -> None:
        self.parts = parts


class Stepped:
    """An iterator of a guest's class as a loop steps through it: CPython asks for an iterator's own iterator once more, which guests would see.

    What steps is a slot, so CPython calls the guest's `__next__` and no host frame stands between.
    """

    __slots__ = ("__next__", "iterator")

    def __init__(self, iterator: Any) -> None:
        self.iterator = iterator
        self.__next__ = iterator.__next__

    def __iter__(self) -> Stepped:
        return self


class Delegated(Stepped):
    """The same for `yield from`, which also sends, throws and closes where the iterator's class can."""

    __slots__ = ("close", "send", "throw")

    def __init__(self, iterator: Any) -> None:
        super().__init__(iterator)
        for name in Delegated.__slots__:
            if hasattr(type(iterator), name):
                setattr(self, name, getattr(iterator, name))


def delegated(iterator: Any) -> Any:
    """What `yield from` delegates to: an iterator that can be asked for its own iterator."""
    kind: Any = type(iterator)
    return Delegated(iterator) if issubclass(type(kind), GuestType) and not hasattr(kind, "__iter__") else iterator


def stepped(iterator: Any) -> Any:
    """What a loop steps through."""
    return Stepped(iterator) if issubclass(type(type(iterator)), GuestType) else iterator


def lazy_kind(name: str) -> type[LazyIterator]:
    """A class of them. Its `__next__` and `__iter__` come with the prelude."""
    return type(name, (LazyIterator,), {"__slots__": (), "__module__": "builtins", "__qualname__": name})


KINDS: Final = {
    name: lazy_kind(name) for name in ("map", "filter", "zip", "enumerate", "reversed", "callable_iterator")
}
LAZY: Final = frozenset(KINDS.values())


def define(name: str, following: types.FunctionType, items: types.FunctionType) -> None:
    """What `next` and a loop do with the iterators of a kind: two functions of the prelude."""
    kind: Any = KINDS[name]
    kind.__next__, kind.__iter__ = following, items


def make(name: str, parts: list[Any]) -> LazyIterator:
    """A new iterator."""
    return KINDS[name](parts)


def itself(iterator: LazyIterator) -> LazyIterator:
    """`iterator.__iter__()`."""
    return iterator


def following(iterator: Any) -> Any:
    """`iterator.__next__()`."""
    return next(iterator)


class _Indexed:
    """What is iterated by its indices."""

    def __getitem__(self, index: int) -> int:
        raise IndexError(index)


SEQUENCE_ITERATOR: Final = type(iter(_Indexed()))
LAZY_TYPES: Final = tuple(
    HostType(
        kind, name, "builtins", {"__next__": Method(following, Cost.CHUNKED), "__iter__": Method(itself, Cost.CONSTANT)}
    )
    for name, kind in KINDS.items()
)
STATES: Final[dict[type, Any]] = {
    **{kind: (attrgetter("parts"), kind) for kind in LAZY},
}
GUARDS: Final[dict[str, Any]] = {
    "@define_lazy": define,
    "@lazy": make,
    "@parts": attrgetter("parts"),
    "@delegated": delegated,
    "@stepped": stepped,
}
