"""The module `enum`: the metaclass of enumerations and what a class body of theirs fills.

Host code here looks at classes and exact names only. Whatever can call the program's own functions (`_generate_next_value_`, `__new__`, `_missing_`,
a value's `__hash__`) is in the preludes `enum_class` (functions of the metaclass, shared by all runs) and `enum` (the classes, one set per run).
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Final

from monty.runtime.builtins.object import class_mro
from monty.runtime.compile.spelling import mangle, spell, unspell
from monty.runtime.guards.bases import DERIVED, LOADER, LateMethod
from monty.runtime.guards.classes import ClassNamespace
from monty.runtime.guards.tables import ENTRIES, WRAPPERS
from monty.runtime.surface import Cost, Function, HostType, Module, Prelude, Property, Token, TypeRef, builtin
from monty.runtime.values import BuiltinType, GuestObject, GuestType

ALLOWED_SUNDERS: Final = frozenset(
    "_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ _iter_member_by_def_".split()
    + ("_add_alias_ _add_value_alias_".split() if sys.version_info >= (3, 13) else [])
)
FLAG_OPERATORS: Final = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")
SHOWN: Final = ("__repr__", "__str__", "__format__")
AUTO: Final = "@@auto"
WRAPPED: Final = "@@wrapped"
FLAG: Final = "@@flag"
HAS_NESTED_CLASSES: Final = sys.version_info < (3, 13)


class LateSlot:
    """A method of the metaclass that is written in guest source: loaded when first used, then in its place."""

    __slots__ = ("name", "owner", "slot")

    def __init__(self, name: str) -> None:
        self.name = name

    def __set_name__(self, owner: type, slot: str) -> None:
        self.owner = owner
        self.slot = slot

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        function = LOADER[0]("enum_class", self.name)
        type.__setattr__(self.owner, self.slot, function)
        return function if instance is None else types.MethodType(function, instance)


class EnumNamespace(ClassNamespace):
    """What the body of an enumeration fills: it knows which names are members, in their order, and makes values of `auto()` at once."""

    __setitem__ = LateSlot("assign")  # type: ignore[assignment]  # binds as a method does

    def prepare(self) -> None:
        """Begin a body: refuse to extend an enumeration that has members."""
        self.member_names: dict[str, None] = {}
        self.last_values: list[Any] = []
        self.ignored: list[str] = []
        self.auto_called = False
        self.next_value: Any = None
        for base in self.bases:
            for ancestor in base.__mro__ if isinstance(base, GuestType) else ():
                if isinstance(ancestor, EnumType) and vars(ancestor).get("@_member_names_"):
                    raise TypeError(f"<enum {self.name!r}> cannot extend {ancestor!r}")
        first = first_enum(self.bases)
        if first is not None:
            self.next_value = plain_function(getattr(first, "@_generate_next_value_", None))


def first_enum(bases: tuple[Any, ...]) -> EnumType | None:
    """The enumeration that a new one is controlled by: its last base."""
    return bases[-1] if bases and isinstance(bases[-1], EnumType) else None


def plain_function(value: Any) -> Any:
    """The function within a static method."""
    return value.__func__ if type(value) in (staticmethod, classmethod) else value


class EnumType(GuestType):
    """The metaclass of enumerations. Its methods hold no guest code; the slots that need some are shared functions of the prelude."""

    namespace_kind = EnumNamespace
    __call__ = LateSlot("call")  # type: ignore[assignment]  # binds as a method does
    __contains__ = LateSlot("contains")
    __getitem__ = LateSlot("get_member")

    @classmethod
    def build(cls, namespace: Any, bases: tuple[type, ...], members: dict[str, Any]) -> type:
        """The class without its members: they are made by the prelude's `made`."""
        if not isinstance(namespace, EnumNamespace):
            return type.__new__(cls, namespace.name, bases, members)
        names = take_members(namespace, members)
        member_type = find_member_type(namespace.name, bases)
        first = first_enum(bases)
        if first is None and namespace.bases:
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        new, use_args = find_new(members, member_type, first)
        members |= {
            "@_new_member_": new, "@_use_args_": use_args, "@_member_names_": [], "@_member_map_": {}, "@_value2member_map_": {},
            "@_unhashable_values_": [], "@_member_type_": member_type, "@_value_repr_": find_representation(bases),
        }  # fmt: skip
        if "@__new__" in members and first is not None:
            members["@__new_member__"] = members["@__new__"]
        members.pop("__new__", None)
        if first is not None:
            members["@__new__"] = next(vars(base)["@__new__"] for base in first.__mro__[::-1] if "@__new__" in vars(base))
        namespace.keywords = dict(namespace.keywords)
        boundary = namespace.keywords.pop("boundary", None) or getattr(first, "@_boundary_", None)
        if hasattr(first, FLAG) or namespace.name == "Flag" and first is not None and not hasattr(first, "@_member_type_x"):
            members |= {"@_boundary_": boundary, "@_flag_mask_": 0, "@_singles_mask_": 0, "@_all_bits_": 0, "@_inverted_": None}
        made = type.__new__(cls, namespace.name, bases, members)
        if first is not None:
            settle_methods(made, namespace, first, member_type)
        del names
        return made
