"""Values across the boundary: a deep copy to exact types in both directions, sharing and cycles kept.

The guest never holds an object that the host also mutates. What cannot cross is refused with the path to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, Final

from monty.errors import BoundaryError

ATOMS: Final = frozenset({type(None), bool, int, float, complex, str, bytes, range, type(...)})
MOST_DEPTH: Final = 200
CROSSING_MODULES: Final = frozenset({"array", "datetime", "decimal", "pathlib", "pathlib._local", "zoneinfo"})
"""Modules of the host whose values cross as they are, once the module of the guest's world is loaded."""

Adopt = Callable[[Any, "Copier", str], Any]
Other = Callable[[Any, Any, "Copier", str], Any]


class Copier:
    """One crossing: a memo for sharing and cycles, and how values of other exact types are taken over.

    `declared` is the run's knowledge of the host's classes, which `FALLBACKS` ask for what is of no type listed here.
    """

    def __init__(self, adopters: dict[type, Adopt], side: str, fallback: str, declared: Any) -> None:
        self.adopters = adopters
        self.side = side
        self.fallback = fallback
        self.declared = declared
        self.memo: dict[int, tuple[Any, Any]] = {}
        self.depth = 0

    def copy(self, value: Any, path: str) -> Any:
        """The copy of one value. Raises `BoundaryError` naming `path` for what cannot cross."""
        kind = type(value)
        if kind in ATOMS:
            return value
        known = self.memo.get(id(value))
        if known is not None:
            return known[1]
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise BoundaryError(
                f"{path[:80]}... is nested more than {MOST_DEPTH} deep; flatten it before it crosses", path
            )
        make = CONTAINERS.get(kind)
        if make is not None:
            copied = make(self, value, path)
        else:
            adopt = self.adopters.get(kind) or self.brought_by_module(kind)
            taken = (
                FALLBACKS[self.fallback](self.declared, value, self, path)
                if adopt is None
                else adopt(value, self, path)
            )
            copied = self.remember(value, taken)
        self.depth -= 1
        return copied

    def brought_by_module(self, kind: type) -> Adopt | None:
        """How a type is taken over whose module no program has imported yet."""
        if kind.__module__ in CROSSING_MODULES:
            from monty.runtime.modules.index import module_table
            from monty.runtime.world import world

            world()  # the tables that a module's types are entered into
            module_table(kind.__module__.partition(".")[0])
        return self.adopters.get(kind)

    def remember(self, value: Any, copied: Any) -> Any:
        """Note the copy of a value, and keep the original alive while its identity is a key."""
        self.memo[id(value)] = (value, copied)
        return copied


def refused(value: Any, path: str, side: str, remedy: str = "") -> BoundaryError:
    """The error for a value that cannot cross; `remedy` says what else to do than to use plain values."""
    kind = type(value)
    name = (
        kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"
    )
    remedy = remedy or "use numbers, text, bytes, lists, tuples, dicts and sets of them"
    return BoundaryError(f"{path} is a value of type {name}, which cannot cross {side}; {remedy}", path)


def _copy_list(copier: Copier, value: list[Any], path: str) -> list[Any]:
    if ATOMS.issuperset(map(type, value)):
        flat: list[Any] = copier.remember(value, value.copy())
        return flat
    copied: list[Any] = copier.remember(value, [])
    for index, item in enumerate(value):
        copied.append(copier.copy(item, f"{path}[{index}]"))
    return copied


def _copy_dict(copier: Copier, value: dict[Any, Any], path: str) -> dict[Any, Any]:
    if ATOMS.issuperset(map(type, value)) and ATOMS.issuperset(map(type, value.values())):
        flat: dict[Any, Any] = copier.remember(value, value.copy())
        return flat
    copied: dict[Any, Any] = copier.remember(value, {})
    for key, item in value.items():
        shown = key if type(key) in (str, int) else f"<{type(key).__name__}>"
        copied[copier.copy(key, f"{path} key {shown!r}")] = copier.copy(item, f"{path}[{shown!r}]")
    return copied


def _copy_tuple(copier: Copier, value: tuple[Any, ...], path: str) -> tuple[Any, ...]:
    if ATOMS.issuperset(map(type, value)):
        return value
    copied = tuple(copier.copy(item, f"{path}[{index}]") for index, item in enumerate(value))
    result: tuple[Any, ...] = copier.remember(value, copied)
    return result


def _copy_set(copier: Copier, value: set[Any] | frozenset[Any], path: str) -> Any:
    return copier.remember(value, type(value)(copier.copy(item, f"an element of {path}") for item in value))


def _copy_whole(copier: Copier, value: Any, path: str) -> Any:
    return copier.remember(value, type(value)(value))


def _copy_deque(copier: Copier, value: deque[Any], path: str) -> deque[Any]:
    copied: deque[Any] = copier.remember(value, deque(maxlen=value.maxlen))
    copied.extend(copier.copy(item, f"{path}[{index}]") for index, item in enumerate(value))
    return copied


CONTAINERS: Final[dict[type, Callable[[Copier, Any, str], Any]]] = {
    list: _copy_list, dict: _copy_dict, tuple: _copy_tuple, set: _copy_set, frozenset: _copy_set, bytearray: _copy_whole, deque: _copy_deque,
}  # fmt: skip
TO_GUEST: Final[dict[type, Adopt]] = {type(NotImplemented): lambda value, copier, path: value}
TO_HOST: Final[dict[type, Adopt]] = {type(NotImplemented): lambda value, copier, path: value}
FALLBACKS: Final[dict[str, Other]] = {}
"""What takes over values of other types, by direction; filled by `crossing`, which knows guests' classes."""


def to_guest(value: Any, path: str, declared: Any = None) -> Any:
    """A host value as the guest may hold it."""
    if type(value) in ATOMS:
        return value
    return Copier(TO_GUEST, "into the sandbox", "to_guest", declared).copy(value, path)


def to_host(value: Any, path: str, declared: Any = None) -> Any:
    """A guest value as the host gets it."""
    if type(value) in ATOMS:
        return value
    return Copier(TO_HOST, "out of the sandbox", "to_host", declared).copy(value, path)


def arguments_to_host(
    name: str, arguments: tuple[Any, ...], keywords: dict[str, Any], declared: Any = None
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments of an external call, copied in one crossing so that sharing between them is kept."""
    if ATOMS.issuperset(map(type, arguments)) and ATOMS.issuperset(map(type, keywords.values())):
        return arguments, keywords
    copier = Copier(TO_HOST, "out of the sandbox", "to_host", declared)
    copied = tuple(copier.copy(value, f"argument {index + 1} of {name}()") for index, value in enumerate(arguments))
    return copied, {key: copier.copy(value, f"argument {key!r} of {name}()") for key, value in keywords.items()}
