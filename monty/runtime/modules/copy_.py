"""The module `copy`: guest source over guards that make shells of guest instances; nothing of the host's copy protocol is used."""

from __future__ import annotations

import sys
from collections import deque
from typing import Any, Final

from monty.runtime.compile.spelling import spell, unspell
from monty.runtime.guards.sizes import MAPPINGS, SCALARS, SEQUENCES
from monty.runtime.guards.tables import TABLES, type_name
from monty.runtime.surface import Module, Prelude
from monty.runtime.values import GuestType


def copy_kind(value: Any) -> str:
    """How the prelude copies a value: as it is, as a builtin container, by its own method, or as an object of the program's."""
    kind = type(value)
    if kind in SEQUENCES or kind in MAPPINGS or kind is bytearray:
        return "container"
    if kind in SCALARS or not issubclass(type(kind), GuestType):
        return "method" if "__copy__" in TABLES.get(kind, ()) else "atom"
    return "object"


def copy_shallow(value: Any) -> Any:
    """A container with the same items."""
    kind = type(value)
    return value if kind in (tuple, frozenset) else value.copy()


def copy_empty(value: Any) -> Any:
    """An instance of the same class without members; an immutable base's value is kept."""
    kind = type(value)
    host: Any = next(base for base in kind.__mro__ if not isinstance(base, GuestType))
    if host in (list, dict, set, bytearray, object):
        return host.__new__(kind)
    if issubclass(host, BaseException):
        made = host.__new__(kind)
        made.args = value.args
        return made
    return host.__new__(kind, value)


def copy_members(value: Any) -> list[tuple[str, Any]]:
    """The members of an instance by guest name, slots included."""
    found = [
        (name, member)
        for host_name, member in getattr(value, "__dict__", {}).items()
        if (name := unspell(host_name)) is not None and name[:1] != "@"
    ]
    for base in type(value).__mro__:
        for host_name, slot in vars(base).items():
            if type(slot).__name__ == "member_descriptor" and host_name.startswith("@") and hasattr(value, host_name):
                found.append((host_name[1:], getattr(value, host_name)))
    return found


def copy_set(value: Any, name: str, member: Any) -> None:
    """Give a copy a member, past the guest's own hook."""
    object.__setattr__(value, spell(name), member)


def copy_instance(value: Any) -> Any:
    """A shallow copy of a guest instance."""
    made = copy_empty(value)
    for name, member in copy_members(value):
        copy_set(made, name, member)
    if isinstance(value, list):
        list.extend(made, list.__iter__(value))
    elif isinstance(value, dict):
        dict.update(made, dict.items(value))
    elif isinstance(value, set):
        set.update(made, set.__iter__(value))
    return made


def copy_set_item(value: Any, key: Any, item: Any) -> None:
    """Give a copy of a dict's subclass an item, past the guest's own hook."""
    dict.__setitem__(value, key, item)


def copy_deque(value: Any, items: list[Any]) -> Any:
    """A deque like another with other items."""
    return deque(items, value.maxlen)


def copy_is_deque(value: Any) -> bool:
    """Whether the value is a deque."""
    return type(value) is deque


GUARDS: Final[dict[str, Any]] = {
    "@copy_kind": copy_kind, "@copy_shallow": copy_shallow, "@copy_empty": copy_empty, "@copy_members": copy_members, "@copy_set": copy_set,
    "@copy_instance": copy_instance, "@copy_set_item": copy_set_item, "@copy_deque": copy_deque, "@copy_is_deque": copy_is_deque,
    "@copy_type_name": type_name,
}  # fmt: skip
NAMES: Final = ["copy", "deepcopy", "Error", "error"] + (["replace"] if sys.version_info >= (3, 13) else [])
MODULE: Final = Module("copy", {name: Prelude(name) for name in NAMES}, prelude="copy")
