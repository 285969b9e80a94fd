"""The module `functools`: all of it calls back, so all of it is guest source."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.compile.spelling import spell
from monty.runtime.surface import Module, Prelude
from monty.runtime.values import GuestType, UnionType

NAMES: Final = """
    WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cache cached_property cmp_to_key lru_cache partial partialmethod reduce singledispatch singledispatchmethod
    total_ordering update_wrapper wraps
""".split()


def defines(cls: Any, name: str) -> bool:
    """Whether a guest's class or one of its guest bases defines the member."""
    return isinstance(cls, GuestType) and any(
        spell(name) in vars(base) for base in cls.__mro__ if isinstance(base, GuestType)
    )


def is_union(value: Any) -> bool:
    """Whether the value is a union of types."""
    return type(value) is UnionType


GUARDS: Final[dict[str, Any]] = {"@defines": defines, "@is_union": is_union}
MODULE: Final = Module("functools", {name: Prelude(name) for name in NAMES}, prelude="functools")
