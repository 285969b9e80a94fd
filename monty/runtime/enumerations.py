"""Enumerations: the metaclass of `Enum`, and the guards that its preludes use.

Host code here looks at classes and exact names only. Whatever can call the program's own functions (`_generate_next_value_`, `__new__`, `_missing_`,
a value's `__hash__`) is in the preludes `enum_class` (functions of the metaclass, shared by all runs) and `enum` (the classes, one set per run).
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Final

from monty.runtime.builtins.object import guest_class
from monty.runtime.compile.spelling import spell, unspell
from monty.runtime.enum_bodies import BODY_GUARDS, ROLE, EnumNamespace, plain_function
from monty.runtime.guards.bases import LOADER, LateMethod, LateSlot
from monty.runtime.guards.host_members import HostMember
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.values import BuiltinType, GuestType

FLAG_OPERATORS: Final = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")
SHOWN: Final = ("__repr__", "__str__", "__format__")
FLAG: Final = "@@flag"
REPR: Final = "@@repr"
NEW: Final = "@@new"
OWN: Final = "@@own"


def first_enum(bases: tuple[Any, ...]) -> EnumType | None:
    """The enumeration that a new one is controlled by: its last base."""
    return bases[-1] if bases and isinstance(bases[-1], EnumType) else None


def shown_member(name: str) -> HostMember:
    """`Color.name` on the class: only a member can be called so, since members have it as a property."""

    def getter(cls: EnumType) -> Any:
        try:
            return member_map(cls)[name]
        except KeyError:
            raise AttributeError(f"{cls!r} has no attribute {name!r}", name=name, obj=cls) from None

    return HostMember(getter)


def member_map(cls: EnumType) -> dict[str, Any]:
    """The members of an enumeration by name, aliases included."""
    found: dict[str, Any] = getattr(cls, "@_member_map_")
    return found


class EnumType(GuestType):
    """The metaclass of enumerations. Its own methods run no guest code; the slots that do are shared functions of the prelude."""

    namespace_kind = EnumNamespace
    __call__ = LateSlot("enum_class", "call")
    __contains__ = LateSlot("enum_class", "contains")
    __getitem__ = LateSlot("enum_class", "get_member")

    @classmethod
    def build(cls, namespace: Any, bases: tuple[type, ...], members: dict[str, Any]) -> type:
        """The class, not yet with its members: they are made by the prelude's `make_members`."""
        if not isinstance(namespace, EnumNamespace):
            return type.__new__(cls, namespace.name, bases, members | root_members())
        first = first_enum(bases)
        if first is None:
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        take_members(namespace, members)
        member_type = find_member_type(namespace.name, bases)
        new, use_args = find_new(members, member_type, first)
        members |= {
            NEW: new, "@_use_args_": use_args, "@_member_names_": [], "@_member_map_": {}, "@_value2member_map_": {},
            "@_unhashable_values_": [], "@_unhashable_values_map_": {}, "@_member_type_": member_type,
        }  # fmt: skip
        if "@__new__" in members:
            members["@__new_member__"] = members["@__new__"]
        members.pop("__new__", None)
        members["@__new__"] = next(
            vars(base)["@__new__"] for base in reversed(first.__mro__) if "@__new__" in vars(base)
        )
        namespace.keywords = dict(namespace.keywords)
        boundary = namespace.keywords.pop("boundary", None)
        if hasattr(first, FLAG) or boundary is not None:
            members |= {"@_flag_mask_": 0, "@_singles_mask_": 0, "@_all_bits_": 0, "@_inverted_": None}
            members["@_boundary_"] = boundary if boundary is not None else getattr(first, "@_boundary_", None)
        members[OWN] = tuple(name for name in (*SHOWN, *FLAG_OPERATORS) if name in namespace)
        made: EnumType = type.__new__(cls, namespace.name, bases, members)
        made.settle()
        return made

    def has_member(cls, value: Any) -> bool:
        """Whether a value is one of the named members, found by its name."""
        return member_map(cls).get(getattr(value, "@_name_", "")) is value

    def settled_members(cls) -> frozenset[str]:
        own = vars(cls).get(OWN)
        names = [name for name in (*SHOWN, *FLAG_OPERATORS) if type(own) is tuple and name not in own]
        return frozenset(names) | frozenset(map(spell, names))

    def settle(cls) -> None:
        """Give the class the enumeration's text and operators where a data type among its bases would have brought its own."""
        first = first_enum(cls.__bases__)
        own = vars(cls).get(OWN)
        if first is None or type(own) is not tuple:
            return
        data = data_mro(getattr(cls, "@_member_type_"))
        if any(vars(base).get(REPR) is True for base in cls.__bases__):
            take_data_text(cls, own, data)
        for name in SHOWN:
            if name not in own and "@" + name not in vars(cls):
                owner = next(base for base in cls.__mro__[1:] if name in vars(base))
                if owner in data or owner is object:
                    copy_method(cls, first, name)
        flag = next((base for base in cls.__mro__ if FLAG in vars(base)), None)
        for name in FLAG_OPERATORS if flag is not None else ():
            if name not in own:
                copy_method(cls, flag, name)

    def __repr__(cls) -> str:
        return f"<{'flag' if hasattr(cls, FLAG) else 'enum'} {cls.__name__!r}>"

    def __bool__(cls) -> bool:
        return True

    def __len__(cls) -> int:
        return len(getattr(cls, "@_member_names_"))

    def __iter__(cls) -> Iterator[Any]:
        members = member_map(cls)
        return iter([members[name] for name in getattr(cls, "@_member_names_")])

    def __reversed__(cls) -> Iterator[Any]:
        members = member_map(cls)
        return iter([members[name] for name in reversed(getattr(cls, "@_member_names_"))])

    def __setattr__(cls, name: str, value: Any) -> None:
        if unspell(name) in vars(cls).get("@_member_map_", ()):
            raise AttributeError(f"cannot reassign member {unspell(name)!r}")
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name: str) -> None:
        if unspell(name) in member_map(cls):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {unspell(name)!r}.")
        type.__delattr__(cls, name)


for _name in ("name", "value"):
    type.__setattr__(EnumType, spell(_name), shown_member(_name))
type.__setattr__(EnumType, "@__members__", HostMember(lambda cls: types.MappingProxyType(member_map(cls))))
type.__setattr__(
    EnumType, "@@made", staticmethod(lambda cls, namespace: LOADER[0]("enum_class", "make_members")(cls, namespace))
)


def root_members() -> dict[str, Any]:
    """What `Enum` itself has beside what the prelude gives it. `format` without a spec is `str`, as for any object."""
    return {
        "@_member_names_": [], "@_member_map_": {}, "@_value2member_map_": {}, "@_member_type_": WRAPPERS[object], "@_use_args_": False, NEW: None,
        "__format__": object.__format__, "__str__": text, "__hash__": name_hash,
        "@name": member_property("name"), "@value": member_property("value"),
    }  # fmt: skip


def member_property(name: str) -> HostMember:
    """`name` and `value` of a member: read at C speed, never written."""

    def refuse(verb: str) -> Any:
        def refused(*_: Any) -> None:
            raise AttributeError(f"<enum 'Enum'> cannot {verb} attribute {name!r}")

        return refused

    return HostMember(attrgetter(f"@_{name}_"), refuse("set"), refuse("delete"))


def take_members(namespace: EnumNamespace, members: dict[str, Any]) -> None:
    """Take out of a class's members what becomes an enumeration's, and what is to be ignored."""
    invalid = sorted({"mro", ""} & namespace.member_names.keys())
    if invalid:
        raise ValueError(f"invalid enum member name(s) {','.join(map(repr, invalid))}")
    for name in (*namespace.member_names, *namespace.ignored, "_ignore_", "_order_"):
        members.pop(spell(name), None)
        members.pop(name, None)


def find_member_type(name: str, bases: tuple[type, ...]) -> Any:
    """The data type that members are of beside the enumeration: a builtin type, or a class of the program; `object` for none."""
    found: list[Any] = []
    for chain in bases:
        candidate: Any = None
        for base in chain.__mro__:
            seen = guest_class(base)
            if seen is WRAPPERS[object] or type(seen) not in (BuiltinType, GuestType, EnumType):
                continue
            if isinstance(seen, EnumType):
                inherited = getattr(seen, "@_member_type_")
                if inherited is not WRAPPERS[object]:
                    found.append(inherited)
                    break
            elif type(seen) is BuiltinType or {"@__new__", "@__dataclass_fields__"} & vars(seen).keys():
                found.append(candidate or seen)
                break
            else:
                candidate = candidate or seen
    distinct = [kind for index, kind in enumerate(found) if kind not in found[:index]]
    if len(distinct) > 1:
        shown = ", ".join(map(repr, distinct))
        raise TypeError(f"too many data types for {name!r}: {{{shown}}}")
    return distinct[0] if distinct else WRAPPERS[object]


def find_new(members: dict[str, Any], member_type: Any, first: EnumType) -> tuple[Any, bool]:
    """The program's `__new__` that makes members, if there is one, and whether it or the data type takes the value's parts."""
    own = members.get("@__new__")
    if own is not None:
        return plain_function(own), True
    root = next(vars(base)["@__new__"] for base in reversed(first.__mro__) if "@__new__" in vars(base))
    for name in ("@__new_member__", "@__new__"):
        for possible in (member_type, first):
            target = plain_function(getattr(possible, name, None)) if isinstance(possible, GuestType) else None
            if type(target) is types.FunctionType and target is not plain_function(root):
                return target, True
        if name == "@__new__" and data_host(member_type) is not object:
            return None, True
    return None, False


def data_host(member_type: Any) -> Any:
    """The host class under a data type."""
    if type(member_type) is BuiltinType:
        return member_type.host
    return next((base for base in member_type.__mro__ if not isinstance(base, GuestType)), object)


def data_mro(member_type: Any) -> frozenset[type]:
    """The host classes that a data type is made of."""
    return frozenset(member_type.__mro__ if isinstance(member_type, GuestType) else member_type.host.__mro__)


def take_data_text(made: EnumType, own: tuple[str, ...], data: frozenset[type]) -> None:
    """`ReprEnum` leaves `str` and `format` to the data type; where that has no `str` of its own, its `repr` is what `str` shows."""
    if data <= {object}:
        raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
    for name in ("__format__", "__str__"):
        if name in own:
            continue
        owners = [base for base in made.__mro__[1:] if base in data]
        owner = next(base for base in owners if name in vars(base))
        source = name
        if name == "__str__" and owner is object:
            source = "__repr__"
            owner = next(base for base in owners if source in vars(base))
        raw = vars(owner)[source]
        type.__setattr__(made, name, raw)
        type.__setattr__(made, "@" + name, vars(owner).get("@" + source) or LateMethod(raw))


def copy_method(made: EnumType, source: Any, name: str) -> None:
    """Give a class a method of one of its bases, for the host and for the guest."""
    for spelled in (name, "@" + name):
        owner = next((base for base in source.__mro__ if spelled in vars(base)), None)
        if owner is not None:
            type.__setattr__(made, spelled, vars(owner)[spelled])


def new_function(cls: EnumType) -> Any:
    """The program's function that makes the members of an enumeration; None where the data type or `object` does."""
    return getattr(cls, NEW)


def new_plain(cls: EnumType) -> Any:
    """A member of no data type."""
    made: Any = object.__new__(cls)  # type: ignore[arg-type]  # a class, whatever its metaclass
    return made


def new_of_data(cls: EnumType, value: Any) -> Any:
    """A member of a builtin data type, from a value of that type."""
    host = data_host(cls)
    if not isinstance(value, host):
        raise TypeError(f"{cls!r} needs values of {WRAPPERS[host].name}")
    return host.__new__(cls, value)


def set_member(cls: EnumType, name: str, value: Any) -> None:
    """Set what an enumeration keeps about itself."""
    type.__setattr__(cls, spell(name), value)


def put_member(cls: EnumType, name: str, member: Any) -> None:
    """Make a member an attribute of its class, unless members have a property of that name."""
    for base in cls.__mro__[1:]:
        if type(vars(base).get(spell(name))) is property:
            return
    type.__setattr__(cls, spell(name), member)


def text(member: Any) -> str:
    """`str` of a member."""
    return f"{type(member).__name__}.{getattr(member, '@_name_')}"


def name_hash(member: Any) -> int:
    """`hash` of a member."""
    return hash(getattr(member, "@_name_"))


def is_flag(cls: EnumType) -> bool:
    """Whether the members of an enumeration are flags."""
    return hasattr(cls, FLAG)


def mark(cls: type, role: str) -> None:
    """Say what a class of the prelude is to enumerations."""
    type.__setattr__(cls, {"flag": FLAG, "repr": REPR}.get(role, ROLE), True if role in ("flag", "repr") else role)


GUARDS: Final[dict[str, Any]] = {
    **BODY_GUARDS,
    "@enum_new_function": new_function,
    "@enum_new_plain": new_plain,
    "@enum_new_of_data": new_of_data,
    "@enum_set": set_member,
    "@enum_put_member": put_member,
    "@enum_is_flag": is_flag,
    "@enum_text": text,
    "@enum_mark": mark,
}
