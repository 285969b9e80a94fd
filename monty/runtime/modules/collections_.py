"""The module `collections`: `deque` is the host's, its elements compared under guards; the rest is guest source."""

from __future__ import annotations

import keyword
from collections import deque
from typing import Any, Final

from monty.runtime.guards.comparison import containable
from monty.runtime.named_tuples import FIELD, named_members
from monty.runtime.named_tuples import STATES as FIELD_STATES
from monty.runtime.surface import Cost, HostType, Method, Module, Prelude, PreludeMethod, Property, Raw, TypeRef

RAW: Final = "append appendleft clear copy insert pop popleft reverse".split()


def searched(name: str) -> Method:
    """A method that compares its argument with the elements."""
    native: Any = getattr(deque, name)

    def guard(values: Any, item: Any, *bounds: Any) -> Any:
        containable(item, values)
        return native(values, item, *bounds)

    return Method(guard, Cost.GUARDED)


def make_deque(values: Any, most: Any) -> Any:
    """`deque(...)` of a finite container."""
    return deque(values, most)


def extend(values: Any, items: Any, left: bool) -> None:
    """`deque.extend` or `extendleft` from a finite container."""
    (deque.extendleft if left else deque.extend)(values, items)


def members_of_tuple(typename: str, names: tuple[str, ...], defaults: dict[str, Any]) -> dict[str, Any]:
    """The members of the class that `namedtuple` makes."""
    return named_members(typename, names, defaults, "collections")


DEQUE: Final = HostType(
    deque,
    "deque",
    "collections",
    {
        **{name: Raw(Cost.LINEAR) for name in RAW},
        **{name: searched(name) for name in ("remove", "index", "count")},
        "rotate": Method(deque.rotate, Cost.LINEAR),
        "maxlen": Property(lambda value: value.maxlen),
        "extend": PreludeMethod("deques", "deque_extend"),
        "extendleft": PreludeMethod("deques", "deque_extendleft"),
    },
    call=None,
    subclassable=True,
)
PARTS: Final = {
    "ChainMap": "collections_chains",
    "Counter": "collections_counter",
    "OrderedDict": "collections_dicts",
    "UserDict": "collections_user",
    "UserList": "collections_user",
    "UserString": "collections_strings",
    "defaultdict": "collections_dicts",
}
GUARDS: Final[dict[str, Any]] = {
    "@make_deque": make_deque,
    "@deque_extend": extend,
    "@named_members": members_of_tuple,
    "@is_keyword": keyword.iskeyword,
}
STATES: Final[dict[type, Any]] = {
    deque: (lambda value: (tuple(value), value.maxlen), lambda state: deque(*state)),
    **FIELD_STATES,
}
PRELUDE_CALLS: Final = {deque: ("deques", "make")}
MODULE: Final = Module(
    "collections",
    {
        "namedtuple": Prelude("namedtuple"),
        **{n: Prelude(n, part=part) for n, part in PARTS.items()},
        "deque": TypeRef(deque),
    },
    types=(DEQUE, FIELD),
    prelude="collections",
)
