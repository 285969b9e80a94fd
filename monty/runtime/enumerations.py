"""Enumerations: the metaclass of `Enum`, what a class body of theirs fills, and the guards that their preludes use.

Host code here looks at classes and exact names only. Whatever can call the program's own functions (`_generate_next_value_`, `__new__`, `_missing_`,
a value's `__hash__`) is in the preludes `enum_class` (functions of the metaclass, shared by all runs) and `enum` (the classes, one set per run).
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Final

from monty.runtime.builtins.object import class_mro, guest_class
from monty.runtime.compile.spelling import mangle, spell, unspell
from monty.runtime.guards.bases import LOADER, LateMethod
from monty.runtime.guards.classes import ClassNamespace
from monty.runtime.guards.tables import WRAPPERS, UnboundMethod
from monty.runtime.surface import Token
from monty.runtime.values import BuiltinType, GuestType

SINCE_3_12: Final = sys.version_info >= (3, 12)
SINCE_3_13: Final = sys.version_info >= (3, 13)
ALLOWED_SUNDERS: Final = frozenset(
    """
    _order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ _iter_member_by_def_
    """.split()
    + (["_add_alias_", "_add_value_alias_"] if SINCE_3_13 else [])
)
FLAG_OPERATORS: Final = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")
SHOWN: Final = ("__repr__", "__str__", "__format__")
DESCRIPTORS: Final = frozenset({types.FunctionType, property, classmethod, staticmethod, UnboundMethod, LateMethod})
FLAG: Final = "@@flag"
REPR: Final = "@@repr"
NEW: Final = "@@new"
ROLE: Final = "@@role"


class LateSlot:
    """A method of a host class that is written in guest source: loaded when first used, then put in its own place."""

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
    """What the body of an enumeration fills: it knows which names are members, and makes a value of `auto()` when it is assigned."""

    __setitem__ = LateSlot("assign")  # type: ignore[assignment]  # binds as a method does

    def prepare(self) -> None:
        """Begin a body: refuse to extend an enumeration that has members."""
        self.member_names: dict[str, None] = {}
        self.last_values: list[Any] = []
        self.ignored: list[str] = []
        self.auto_called = False
        for base in self.bases:
            for ancestor in base.__mro__ if isinstance(base, GuestType) else ():
                if isinstance(ancestor, EnumType) and vars(ancestor).get("@_member_names_"):
                    raise TypeError(f"<enum {self.name!r}> cannot extend {ancestor!r}")
        first = first_enum(self.bases)
        self.next_value = plain_function(getattr(first, "@_generate_next_value_", None))


def first_enum(bases: tuple[Any, ...]) -> EnumType | None:
    """The enumeration that a new one is controlled by: its last base."""
    return bases[-1] if bases and isinstance(bases[-1], EnumType) else None


def plain_function(value: Any) -> Any:
    """The function within a static method."""
    return value.__func__ if type(value) in (staticmethod, classmethod) else value


def shown_member(name: str) -> property:
    """`Color.name` on the class: only a member can be called so, since members have it as a property."""

    def getter(cls: EnumType) -> Any:
        try:
            return member_map(cls)[name]
        except KeyError:
            raise AttributeError(f"{cls!r} has no attribute {name!r}", name=name, obj=cls) from None

    return property(getter)


def member_map(cls: EnumType) -> dict[str, Any]:
    """The members of an enumeration by name, aliases included."""
    found: dict[str, Any] = getattr(cls, "@_member_map_")
    return found


class EnumType(GuestType):
    """The metaclass of enumerations. Its own methods run no guest code; the slots that do are shared functions of the prelude."""

    namespace_kind = EnumNamespace
    __call__ = LateSlot("call")  # type: ignore[assignment]  # binds as a method does
    __contains__ = LateSlot("contains")
    __getitem__ = LateSlot("get_member")

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
        members["@__new__"] = next(vars(base)["@__new__"] for base in reversed(first.__mro__) if "@__new__" in vars(base))
        namespace.keywords = dict(namespace.keywords)
        boundary = namespace.keywords.pop("boundary", None)
        if hasattr(first, FLAG) or boundary is not None:
            members |= {"@_flag_mask_": 0, "@_singles_mask_": 0, "@_all_bits_": 0, "@_inverted_": None}
            members["@_boundary_"] = boundary if boundary is not None else getattr(first, "@_boundary_", None)
        made: EnumType = type.__new__(cls, namespace.name, bases, members)
        settle_methods(made, namespace, first, member_type)
        return made

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

    if not SINCE_3_12:

        def __getattr__(cls, name: str) -> Any:
            raise AttributeError(name.removeprefix("@"))


for _name in ("name", "value"):
    type.__setattr__(EnumType, spell(_name), shown_member(_name))
type.__setattr__(EnumType, "@__members__", property(lambda cls: types.MappingProxyType(member_map(cls))))
type.__setattr__(EnumType, "@@made", staticmethod(lambda cls, namespace: LOADER[0]("enum_class", "make_members")(cls, namespace)))


def root_members() -> dict[str, Any]:
    """What `Enum` itself has beside what the prelude gives it."""
    return {
        "@_member_names_": [], "@_member_map_": {}, "@_value2member_map_": {}, "@_member_type_": WRAPPERS[object], NEW: None,
        "@_use_args_": False, "@name": member_property("name"), "@value": member_property("value"),
    }  # fmt: skip


def member_property(name: str) -> property:
    """`name` and `value` of a member: read at C speed, never written."""

    def refuse(verb: str) -> Any:
        def refused(*_: Any) -> None:
            raise AttributeError(f"<enum 'Enum'> cannot {verb} attribute {name!r}")

        return refused

    return property(attrgetter(f"@_{name}_"), refuse("set"), refuse("delete"))


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


def settle_methods(made: EnumType, namespace: EnumNamespace, first: EnumType, member_type: Any) -> None:
    """Give the class the enumeration's text and operators where a data type among its bases would have brought its own."""
    data = data_mro(member_type)
    if any(vars(base).get(REPR) is True for base in namespace.bases if isinstance(base, EnumType)):
        take_data_text(made, namespace, member_type)
    for name in SHOWN:
        if name not in namespace and "@" + name not in vars(made):
            owner = next(base for base in made.__mro__[1:] if name in vars(base))
            if owner in data or owner is object:
                copy_method(made, first, name)
    flag = next((base for base in made.__mro__ if FLAG in vars(base)), None)
    for name in FLAG_OPERATORS if flag is not None else ():
        if name not in namespace:
            copy_method(made, flag, name)


def data_mro(member_type: Any) -> frozenset[type]:
    """The host classes that a data type is made of."""
    return frozenset(member_type.__mro__ if isinstance(member_type, GuestType) else member_type.host.__mro__)


def take_data_text(made: EnumType, namespace: EnumNamespace, member_type: Any) -> None:
    """`ReprEnum` leaves `str` and `format` to the data type."""
    if member_type is WRAPPERS[object]:
        raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
    for name in ("__format__", "__str__"):
        if name in namespace:
            continue
        owner = next(base for base in made.__mro__[1:] if base in data_mro(member_type) and name in vars(base))
        if name == "__str__" and owner is object:
            name_of_text, owner = "__repr__", next(base for base in made.__mro__ if base in data_mro(member_type) and "__repr__" in vars(base))
        else:
            name_of_text = name
        raw = vars(owner)[name_of_text]
        type.__setattr__(made, name, raw)
        type.__setattr__(made, "@" + name, vars(owner).get("@" + name_of_text) or LateMethod(raw))


def copy_method(made: EnumType, source: Any, name: str) -> None:
    """Give a class a method of one of its bases, for the host and for the guest."""
    for spelled in (name, "@" + name):
        owner = next((base for base in source.__mro__ if spelled in vars(base)), None)
        if owner is not None:
            type.__setattr__(made, spelled, vars(owner)[spelled])


def kind_of_name(namespace: EnumNamespace, name: str) -> str:
    """What a name in the body of an enumeration is."""
    if is_private(namespace.name, name):
        return "plain"
    inner = name[1:-1]
    if len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_":
        return "dunder"
    if len(name) > 2 and name[0] == name[-1] == "_" and inner[0] != "_" and inner[-1] != "_":
        return "sunder"
    return "name"


def is_private(class_name: str, name: str) -> bool:
    """Whether the name is one that the class mangles."""
    prefix = mangle("__", class_name)[:-2] + "__" if class_name.strip("_") else ""
    return bool(prefix) and name.startswith(prefix) and len(name) > len(prefix) and not name.endswith("__")


def is_descriptor(value: Any) -> bool:
    """Whether a value binds to what it is found on: then it is no member."""
    kind = type(value)
    if kind is types.MethodType:
        return type(value.__self__) is not Token
    if issubclass(type(kind), GuestType):
        return any(hasattr(kind, name) for name in ("@__get__", "@__set__", "@__delete__"))
    return kind in DESCRIPTORS


def assign(namespace: EnumNamespace, name: str, value: Any) -> bool:
    """`name = value` in the body of an enumeration. True where values of `auto()` have to be made first, which is the prelude's business."""
    put = dict.__setitem__
    kind = kind_of_name(namespace, name)
    role = getattr(type(value), ROLE, None)
    if kind == "sunder":
        value = assign_sunder(namespace, name, value)
    elif kind == "dunder":
        name = "_order_" if name == "__order__" else name
    elif kind == "name" and name in namespace.member_names:
        raise TypeError(f"{name!r} already defined as {namespace[name]!r}")
    elif kind == "name" and name not in namespace.ignored:
        if role == "nonmember":
            value = getattr(value, "@value")
        elif not is_descriptor(value) and not is_own_class(namespace, value):
            if name in namespace:
                raise TypeError(f"{name!r} already defined as {namespace[name]!r}")
            if role == "member":
                value = getattr(value, "@value")
            if is_auto(value) or (type(value) is tuple and any(map(is_auto, value))):
                return True
            namespace.member_names[name] = None
            namespace.last_values.append(value)
    put(namespace, name, value)
    return False


def is_auto(value: Any) -> bool:
    """Whether a value is an `auto()`."""
    return getattr(type(value), ROLE, None) == "auto"


def is_own_class(namespace: EnumNamespace, value: Any) -> bool:
    """Whether a value is a class defined in the body: no member since 3.13."""
    return SINCE_3_13 and isinstance(value, type) and value.__qualname__ == f"{namespace.qualified_name}.{value.__name__}"


def assign_sunder(namespace: EnumNamespace, name: str, value: Any) -> Any:
    """Names with a meaning of their own for enumerations."""
    if name not in ALLOWED_SUNDERS:
        raise ValueError(f"_sunder_ names, such as {name!r}, are reserved for future Enum use")
    if name == "_generate_next_value_":
        if namespace.auto_called:
            raise TypeError("_generate_next_value_ must be defined before members")
        namespace.next_value = plain_function(value)
        return staticmethod(value) if SINCE_3_12 and type(value) is types.FunctionType else value
    if name == "_ignore_":
        names = value.replace(",", " ").split() if type(value) is str else list(value)
        namespace.ignored = [part for part in names if type(part) is str]
        already = set(namespace.ignored) & namespace.member_names.keys()
        if already:
            raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
    return value


def next_value(namespace: EnumNamespace) -> tuple[Any, int, list[Any]]:
    """What makes the value of an `auto()`, and what it is given: how many members there are, and their values."""
    namespace.auto_called = True
    return namespace.next_value, len(namespace.member_names), list(namespace.last_values)


def note_value(namespace: EnumNamespace, value: Any) -> None:
    """Remember a value that `auto()` made."""
    namespace.last_values.append(value)


def put_value(namespace: EnumNamespace, name: str, value: Any) -> None:
    """Enter a member whose value has been made."""
    namespace.member_names[name] = None
    dict.__setitem__(namespace, name, value)


def member_names(namespace: Any) -> list[str]:
    """The names of the members that are to be made."""
    return list(namespace.member_names) if isinstance(namespace, EnumNamespace) else []


def wanted_order(namespace: Any) -> Any:
    """The `_order_` that a body gives."""
    return dict.get(namespace, "_order_")


def new_function(cls: EnumType) -> Any:
    """The program's function that makes the members of an enumeration; None where the data type or `object` does."""
    return getattr(cls, NEW)


def new_plain(cls: EnumType) -> Any:
    """A member of no data type."""
    return object.__new__(cls)


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


def is_flag(cls: EnumType) -> bool:
    """Whether the members of an enumeration are flags."""
    return hasattr(cls, FLAG)


def mark(cls: type, role: str) -> None:
    """Say what a class of the prelude is to enumerations."""
    type.__setattr__(cls, {"flag": FLAG, "repr": REPR}.get(role, ROLE), True if role in ("flag", "repr") else role)


def is_since(minor: int) -> bool:
    """Whether the host Python is 3.`minor` or later."""
    return sys.version_info >= (3, minor)


def mro_members(cls: type) -> list[str]:
    """The names that the classes of a member have, for `dir`."""
    return [name for base in class_mro(cls) if isinstance(base, GuestType) for host_name in vars(base) if (name := unspell(host_name))]


GUARDS: Final[dict[str, Any]] = {
    "@enum_assign": assign,
    "@enum_is_auto": is_auto,
    "@enum_next_value": next_value,
    "@enum_note_value": note_value,
    "@enum_put_value": put_value,
    "@enum_names": member_names,
    "@enum_order": wanted_order,
    "@enum_new_function": new_function,
    "@enum_new_plain": new_plain,
    "@enum_new_of_data": new_of_data,
    "@enum_set": set_member,
    "@enum_put_member": put_member,
    "@enum_is_flag": is_flag,
    "@enum_mark": mark,
    "@since": is_since,
}
