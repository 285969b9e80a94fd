"""Values to the nodes that describe them, one function a kind of value; see `write` for how their parts come to be.

A kind without a row in `NODES` that is no guest's class, instance or exception, and that no adapter knows, cannot be dumped.
"""

from __future__ import annotations

import gc
import types
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from monty.errors import SnapshotError
from monty.runtime.builtins.iterators import SEQUENCE_ITERATOR, Delegated, Stepped
from monty.runtime.builtins.namespaces import GlobalsView, MembersView
from monty.runtime.builtins.object_methods import (
    OBJECT_METHODS,
    HostBaseMethod,
    HostNew,
    ObjectMethod,
    UnboundObjectMethod,
)
from monty.runtime.compile import function_ordinal
from monty.runtime.compile.spelling import unit_of, unspell
from monty.runtime.enum_bodies import EnumNamespace
from monty.runtime.enumerations import EnumType
from monty.runtime.guards.bases import DERIVED, AbstractMembers, ExceptionMembers, LateMethod, exception_bases
from monty.runtime.guards.classes import ClassNamespace
from monty.runtime.guards.installed import HOOKED, HOOKS, INSTALLED
from monty.runtime.guards.making import STEP_TYPES, Awaited
from monty.runtime.guards.tables import ENTRIES, WRAPPERS, UnboundMethod
from monty.runtime.guards.void import VOID
from monty.runtime.modules.index import STATES
from monty.runtime.preludes import PreludeFunction
from monty.runtime.surface import Method, Token
from monty.runtime.values import (
    BuiltinType,
    ExternalFunction,
    GenericAlias,
    GuestModule,
    GuestTraceback,
    GuestType,
    UnionType,
)
from monty.snapshot.exceptions import KEPT_APART, exception_state, group_parts
from monty.snapshot.native import raw_name
from monty.snapshot.plain import packed
from monty.snapshot.suspended import awaited_node, generator_node, step_node

if TYPE_CHECKING:
    from monty.snapshot.write import Writer  # it holds the table of these functions


MOST_INT: Final = 1 << 63
FLAT: Final = frozenset({type(None), bool, float, str, bytes})
SKIPPED_MEMBERS: Final = frozenset(
    {"__dict__", "__weakref__", "__module__", "__qualname__", "__doc__", "__slots__", "__abstractmethods__"}
)


def name_of_type(wrapper: BuiltinType) -> tuple[str, str]:
    """The guest's name of a builtin type; the host's, which may differ from Python to Python, only where several types share the guest's."""
    name = wrapper.entry.module, wrapper.entry.name
    if sum((other.entry.module, other.entry.name) == name for other in WRAPPERS.values()) == 1:
        return name
    return wrapper.entry.host.__module__, wrapper.entry.host.__qualname__


def list_node(writer: Writer, value: list[Any]) -> list[Any]:
    if FLAT.issuperset(map(type, value)):
        return ["l", list(value)]
    whole = packed(value)
    return ["l", writer.many(value)] if whole is None else ["j", whole]


def dict_node(writer: Writer, value: dict[Any, Any]) -> list[Any]:
    if (
        id(value) in writer.spaces
    ):  # Held by what runs text in it. A dump can make no value of what holds the host's own.
        return ["v", "globals"]
    whole = packed(value)
    return ["d", writer.many(value.keys()), writer.many(value.values())] if whole is None else ["j", whole]


def function_node(writer: Writer, value: types.FunctionType) -> list[Any]:
    code = value.__code__
    unit = unit_of(code.co_filename)
    if unit is None:
        raise SnapshotError(f"the host function {code.co_name} cannot be part of a dump")
    space = writer.space(value.__globals__)
    if space[0] != "dict" and space != ["run", "main"] and value.__globals__.get(value.__name__) is value:
        return ["p", *space, value.__name__]
    cells = {
        name: writer.cell_ref(cell, name)
        for name, cell in zip(code.co_freevars, value.__closure__ or (), strict=True)
        if not name.startswith("@") or name == "@class"
    }
    members = {name: writer.ref(member) for name, member in value.__dict__.items()}
    defaults = writer.ref(value.__defaults__)
    return ["f", unit, function_ordinal(code), defaults, writer.ref(value.__kwdefaults__), cells, members, writer.ref(value.__annotations__),
            space, value.__name__, value.__qualname__]  # fmt: skip


def cell_node(writer: Writer, value: types.CellType) -> list[Any]:
    try:
        return ["c", writer.ref(value.cell_contents)]
    except ValueError:
        return ["c"]


def class_node(writer: Writer, cls: type) -> list[Any]:
    if not isinstance(cls, GuestType):
        if issubclass(cls, BaseException) and cls in WRAPPERS:
            return [
                "b",
                f"{cls.__module__}.{cls.__qualname__}",
            ]  # what guests' exceptions derive from is the host's own
        raise SnapshotError(f"the host class {cls.__qualname__} cannot be part of a dump")
    if is_definition(writer, cls):
        return ["p", "run", cls.__module__, cls.__name__]
    for host, derived in derived_bases().items():
        if derived is cls:
            return ["b", host]
    members = {}
    settled = type(cls).settled_members(cls)
    slots = [name for name, value in vars(cls).items() if type(value) is types.MemberDescriptorType]
    for name, value in vars(cls).items():
        if (
            name in SKIPPED_MEMBERS
            or type(value) is types.MemberDescriptorType
            or type(value) is types.GetSetDescriptorType
        ):
            continue
        if (name in HOOKED and value is HOOKS.get(HOOKED[name])) or name in settled:
            continue
        if name.startswith("@") or name in INSTALLED or not name.startswith("__"):
            members[name] = writer.ref(value)
    has_slots = "__slots__" in vars(cls)
    return ["k", cls.__name__, cls.__qualname__, cls.__module__, writer.ref(vars(cls).get("__doc__")), writer.many(cls.__bases__), members,
            [s.removeprefix("@") for s in slots] if has_slots else None, type(cls).__name__, sorted(getattr(cls, "__abstractmethods__", ()))]  # fmt: skip


def is_definition(writer: Writer, cls: type) -> bool:
    """Whether a class is defined by the prelude of a module of this run."""
    module = writer.state.modules.get(cls.__module__)
    return module is not None and module.__dict__.get("@@namespace", {}).get(cls.__name__) is cls


def derived_bases() -> dict[str, type]:
    """The host classes of ours that guest classes derive from, by the name of what they stand for."""
    found = {f"{host.__module__}.{host.__qualname__}": derived for host, derived in DERIVED.items()}
    found["@exception"] = ExceptionMembers
    found["@abstract"] = AbstractMembers
    return found | {f"@exception:{host.__name__}": made for host, made in exception_bases().items()}


def instance_node(writer: Writer, value: Any) -> list[Any]:
    kind = type(value)
    if id(value) in writer.constants:
        return ["p", "run", *writer.constants[id(value)]]
    if isinstance(kind, EnumType) and is_definition(writer, kind) and kind.has_member(value):
        return ["M", writer.ref(kind), getattr(value, "@_name_")]
    members = {
        name: writer.ref(member) for name, member in getattr(value, "__dict__", {}).items() if name not in KEPT_APART
    }
    for base in kind.__mro__:
        for name, descriptor in vars(base).items():
            if type(descriptor) is types.MemberDescriptorType and name.startswith("@"):
                try:
                    members[name] = writer.ref(descriptor.__get__(value, kind))
                except AttributeError:
                    continue
    return ["i", writer.ref(kind), members, *base_state(writer, value)]


def base_state(writer: Writer, value: Any) -> list[Any]:
    """What an instance of a guest class has from its host base: an error's state, a list's items, an int's value."""
    if isinstance(value, BaseException):
        if isinstance(value, BaseExceptionGroup):
            return ["group", [exception_state(writer, value), *group_parts(writer, value)]]
        return ["error", exception_state(writer, value)]
    for base, copy in CHANGING.items():
        if isinstance(value, base):
            return ["items", writer.ref(copy(value))]
    if isinstance(value, frozenset):
        return ["value", writer.ref(frozenset(frozenset.__iter__(value)))]
    for host in type(value).__mro__:
        if host in VALUE_HOSTS or (host in STATES and hasattr(host, "__getnewargs__")):
            return ["value", writer.ref(host.__getnewargs__(value)[0])]  # type: ignore[attr-defined]  # seen
    return ["", None]


VALUE_HOSTS: Final = frozenset({tuple, str, int, float, bytes, complex})
CHANGING: Final[dict[type, Callable[[Any], Any]]] = {
    list: lambda value: list(list.__iter__(value)),
    dict: lambda value: dict(dict.items(value)),
    set: lambda value: set(set.__iter__(value)),
    bytearray: lambda value: bytearray(bytes(value)),
}


def method_node(writer: Writer, value: types.MethodType) -> list[Any]:
    if type(value.__self__) is Token:
        token = value.__self__
        return ["D", token.owner, token.name] if token.owner else ["t", token.module, token.name]
    function = value.__func__
    if type(function) is not types.FunctionType or unit_of(function.__code__.co_filename) is None:
        return ["h", writer.ref(value.__self__), table_name(value)]
    return ["m", writer.ref(value.__func__), writer.ref(value.__self__)]


def table_name(method: types.MethodType) -> str:
    """The name under which a type's table, or a class that derives from the type, has the method of the host."""
    guard: Any = method.__func__
    for base in type(method.__self__).__mro__:
        entry = ENTRIES.get(base)
        for name, member in entry.members.items() if entry is not None else ():
            if isinstance(member, Method) and member.guard is guard:
                return name
        for spelled, late in vars(base).items() if isinstance(base, GuestType) else ():
            if type(late) is LateMethod and late.guard is guard:
                return unspell(spelled) or spelled
    return str(guard.__name__)


def native_function_node(writer: Writer, value: types.BuiltinFunctionType) -> list[Any]:
    owner = value.__self__
    if owner is None or isinstance(owner, types.ModuleType):
        name = raw_name(value)
        if name is None:
            raise SnapshotError(f"the host function {value.__name__} cannot be part of a dump")
        return ["t", *name]
    if isinstance(owner, type):
        return ["D", WRAPPERS[owner].name, value.__name__]
    return ["n", writer.ref(owner), value.__name__]


def iterator_node(writer: Writer, value: Any) -> list[Any]:
    reduced = value.__reduce__()
    return [
        "r",
        type(value).__name__,
        writer.many(reduced[1]),
        writer.ref(reduced[2]) if len(reduced) > 2 else None,
        reduced[0].__name__,
    ]


def dict_iterator_node(writer: Writer, value: Any) -> list[Any]:
    """An iterator of a dict, with how many items it has given; None when the dict has another size by now, which is an error."""
    owners = [owner for owner in gc.get_referents(value) if isinstance(owner, dict)]
    if not owners or type(owners[0]) is not dict or not all(map(stands_for_itself, owners[0])):
        return iterator_node(writer, value)
    left = value.__length_hint__()
    given = len(owners[0]) - left if left or is_at_end(value) else None
    return ["Q", DICT_ITERATORS[type(value)], writer.ref(owners[0]), given]


def stands_for_itself(key: Any) -> bool:
    """Whether a key is written as it is, so that its dict can be filled at once."""
    return type(key) in FLAT or (type(key) is int and -MOST_INT <= key < MOST_INT)


def is_at_end(iterator: Any) -> bool:
    """Whether an iterator of a dict has nothing left because it has given everything. Copying it tells, and keeps it as it is."""
    try:
        copied: tuple[Any, ...] = iterator.__reduce__()
    except RuntimeError:
        return False
    return not copied[1][0]


def object_method_node(writer: Writer, value: ObjectMethod) -> list[Any]:
    return ["O", writer.ref(value.value), value.name]


def unbound_object_node(writer: Writer, value: UnboundObjectMethod) -> list[Any]:
    if OBJECT_METHODS.get(value.name) is value.guard:
        return ["O", None, value.name]
    return ["O", writer.ref(WRAPPERS[value.guard.__objclass__]), value.name]  # type: ignore[attr-defined]  # a slot of the host's


def namespace_node(writer: Writer, value: ClassNamespace) -> list[Any]:
    members = dict(vars(value))
    said = [members.pop(name) for name in ("name", "qualified_name", "bases", "keywords")]
    extra = {name: writer.ref(member) for name, member in members.items()}
    return ["N", *said[:2], writer.many(said[2]), writer.ref(said[3]), writer.many(value.keys()), writer.many(value.values()), extra]  # fmt: skip


def view_node(writer: Writer, value: Any) -> list[Any]:
    [owner] = gc.get_referents(value)
    return ["K", type(value).__name__.removeprefix("dict_"), writer.ref(owner)]


def property_node(writer: Writer, value: property) -> list[Any]:
    return ["w", "property", writer.many((value.fget, value.fset, value.fdel))]


def module_node(writer: Writer, value: GuestModule) -> list[Any]:
    return ["o", value.__dict__["@__name__"]]


DICT_ITERATORS: Final[dict[type, str]] = {
    type(iter({})): "keys",
    type(iter({}.values())): "values",
    type(iter({}.items())): "items",
}
ITERATORS: Final[tuple[Any, ...]] = (
    iter([]), iter(()), iter(""), iter("\xe9"), iter(set()), iter(range(0)), iter(range(1 << 70)),
    iter(b""), iter(bytearray()), reversed([]), reversed({}), reversed({}.values()), reversed({}.items()), enumerate([]), zip([]), reversed(()),
)  # fmt: skip
NODES: Final[dict[type, Callable[[Writer, Any], list[Any]]]] = {
    list: list_node,
    dict: dict_node,
    tuple: lambda w, v: ["u", w.many(v)],
    set: lambda w, v: ["S", w.many(v)],
    frozenset: lambda w, v: ["F", w.many(v)],
    bytearray: lambda w, v: ["y", bytes(v)],
    int: lambda w, v: ["I", v.to_bytes(v.bit_length() // 8 + 1, "big", signed=True)],
    complex: lambda w, v: ["x", v.real, v.imag],
    range: lambda w, v: ["R", *w.many((v.start, v.stop, v.step))],
    slice: lambda w, v: ["L", *w.many((v.start, v.stop, v.step))],
    types.EllipsisType: lambda w, v: ["v", "..."],
    types.NotImplementedType: lambda w, v: ["v", "NotImplemented"],
    type(VOID): lambda w, v: ["v", "void"],
    types.FunctionType: function_node,
    types.CellType: cell_node,
    types.MethodType: method_node,
    types.BuiltinFunctionType: native_function_node,
    types.MethodDescriptorType: lambda w, v: ["D", v.__objclass__.__name__, v.__name__],
    types.GeneratorType: generator_node,
    types.CoroutineType: generator_node,
    types.AsyncGeneratorType: generator_node,
    Awaited: awaited_node,
    **dict.fromkeys(STEP_TYPES, step_node),
    property: property_node,
    classmethod: lambda w, v: ["w", "classmethod", [w.ref(v.__func__)]],
    staticmethod: lambda w, v: ["w", "staticmethod", [w.ref(v.__func__)]],
    super: lambda w, v: ["w", "super", [w.ref(v.__thisclass__), w.ref(v.__self__)]],
    BuiltinType: lambda w, v: ["T", *name_of_type(v)],
    PreludeFunction: lambda w, v: ["t", v.__dict__["token"].module, v.__dict__["token"].name],
    ExternalFunction: lambda w, v: ["E", v.name, v.is_async],
    GenericAlias: lambda w, v: ["A", w.ref(v.origin), w.many(v.args)],
    UnionType: lambda w, v: ["U", w.many(v.args)],
    GuestModule: module_node,
    GuestTraceback: lambda w, v: ["B", w.ref(v.error)],
    Token: lambda w, v: ["Y", v.name, v.module, v.owner],
    Stepped: lambda w, v: ["Z", w.ref(v.iterator), "stepped"],
    Delegated: lambda w, v: ["Z", w.ref(v.iterator), "delegated"],
    MembersView: lambda w, v: ["V", w.ref(v.owner)],
    GlobalsView: lambda w, v: ["v", "globals"],
    UnboundMethod: lambda w, v: ["D", v.owner.name, v.name],
    ClassNamespace: namespace_node,
    EnumNamespace: namespace_node,
    ObjectMethod: object_method_node,
    HostBaseMethod: object_method_node,
    UnboundObjectMethod: unbound_object_node,
    types.MethodWrapperType: lambda w, v: ["O", w.ref(v.__self__), v.__name__],
    HostNew: lambda w, v: ["O", w.ref(v.wrapper), "__new__"],
    **dict.fromkeys((type({}.keys()), type({}.values()), type({}.items())), view_node),
    **dict.fromkeys(DICT_ITERATORS, dict_iterator_node),
    **dict.fromkeys((SEQUENCE_ITERATOR, *map(type, ITERATORS)), iterator_node),
}  # fmt: skip
