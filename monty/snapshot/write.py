"""Values to nodes: the object graph that a paused run can reach, identities and cycles kept, as plain lists for msgpack.

A scalar stands for itself; every other value is a node `[tag, ...]`, referred to as `[index]`. Nothing recurses: a node's parts are only given
their indices, and written in turn.
"""

from __future__ import annotations

import gc
import inspect
import types
from collections.abc import Callable
from typing import Any, Final

from monty.errors import SnapshotError
from monty.runtime.builtins.iterators import SEQUENCE_ITERATOR
from monty.runtime.builtins.namespaces import GlobalsView, MembersView
from monty.runtime.compile import function_ordinal
from monty.runtime.compile.spelling import unit_of
from monty.runtime.guards.bases import DERIVED, ExceptionMembers, exception_bases
from monty.runtime.guards.classes import ClassNamespace
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.guards.installed import HOOKED, HOOKS, INSTALLED
from monty.runtime.guards.registry import VOID
from monty.runtime.guards.tables import UnboundMethod
from monty.runtime.preludes import PreludeFunction
from monty.runtime.surface import Token
from monty.runtime.values import (
    BuiltinType,
    ExternalFunction,
    GenericAlias,
    GuestModule,
    GuestTraceback,
    GuestType,
    UnionType,
)
from monty.runtime.world import LateBuiltin
from monty.snapshot.frames import CellGroups, FrameState, frame_state
from monty.snapshot.native import adapter_of, raw_name

MOST_INT: Final = 1 << 63
PLAIN: Final = frozenset({type(None), bool, float, str, bytes})
FLAT: Final = frozenset({type(None), bool, float, str, bytes})
SKIPPED_MEMBERS: Final = frozenset(
    {"__dict__", "__weakref__", "__module__", "__qualname__", "__doc__", "__slots__", "__abstractmethods__"}
)


class Writer:
    """The nodes of one dump."""

    def __init__(self, state: Any, frames: list[FrameState]) -> None:
        self.state = state
        self.frames = list(frames)
        self.stack = len(frames)
        self.groups = CellGroups(frames)
        self.nodes: list[list[Any] | None] = []
        self.known: dict[int, int] = {}
        self.alive: list[Any] = []
        self.waiting: list[tuple[int, Any]] = []
        self.group_nodes: dict[int, int] = {}
        self.spaces = {id(state.globals): "main"}
        for name, module in state.modules.items():
            space = module.__dict__.get("@@namespace")
            if space is not None:
                self.spaces[id(space)] = name

    def ref(self, value: Any) -> Any:
        """A value as a scalar or a reference."""
        kind = type(value)
        if kind in PLAIN:
            return value
        if kind is int:
            return value if -MOST_INT <= value < MOST_INT else [self.index(value)]
        return [self.index(value)]

    def index(self, value: Any) -> int:
        """The node of a value, written later if it is new."""
        known = self.known.get(id(value))
        if known is not None:
            return known
        index = self.known[id(value)] = len(self.nodes)
        self.nodes.append(None)
        self.alive.append(value)
        self.waiting.append((index, value))
        return index

    def finish(self) -> list[Any]:
        """Write every node that waits, and those that they bring."""
        while self.waiting:
            index, value = self.waiting.pop()
            self.nodes[index] = self.node(value)
        return self.nodes

    def node(self, value: Any) -> list[Any]:
        """The node of one value."""
        kind = type(value)
        make = NODES.get(kind)
        if make is not None:
            return make(self, value)
        if isinstance(value, type):
            return class_node(self, value)
        if issubclass(type(kind), GuestType):
            return instance_node(self, value)
        if isinstance(value, BaseException):
            return exception_node(self, value)
        adapter = adapter_of(kind)
        if adapter is not None:
            return ["s", adapter.name, self.ref(adapter.state_of(value))]
        raise SnapshotError(f"a value of type {kind.__module__}.{kind.__qualname__} cannot be part of a dump")

    def many(self, values: Any) -> list[Any]:
        """Several values."""
        return [self.ref(value) for value in values]

    def cell_ref(self, cell: types.CellType, name: str) -> Any:
        """The node of a closure's cell: one with a frame's variable where they are the same."""
        group = self.groups.group_of(cell, name)
        if group is None:
            return [self.index(cell)]
        return [self.group_node(group)]

    def group_node(self, group: int) -> int:
        """The node of a cell that frames share."""
        known = self.group_nodes.get(group)
        if known is None:
            known = self.group_nodes[group] = len(self.nodes)
            has_value, value = self.groups.value(group)
            self.nodes.append(None)
            self.nodes[known] = ["c", self.ref(value)] if has_value else ["c"]
        return known

    def space(self, names: dict[str, Any]) -> list[Any]:
        """Which globals a function has: the program's, a module's of this run, or a prelude file's that all share."""
        name = self.spaces.get(id(names))
        if name is not None:
            return ["run", name]
        if RUN_KEY in names:
            return ["shared", names["__name__"]]
        return ["dict", self.ref(names)]

    def frame(self, state: FrameState) -> list[Any]:
        """A frame: function, point, locals, cells."""
        point = state.point
        place = [point.kind, point.line, point.column, point.end_line, point.end_column]
        names = {name: self.ref(value) for name, value in state.locals.items()}
        cells = {name: [self.group_node(group)] for name, group in state.cells.items()}
        return [state.unit, state.ordinal, place, names, cells, self.space(state.frame.f_globals)]


def list_node(writer: Writer, value: list[Any]) -> list[Any]:
    if FLAT.issuperset(map(type, value)):
        return ["l", list(value)]
    return ["l", writer.many(value)]


def dict_node(writer: Writer, value: dict[Any, Any]) -> list[Any]:
    return ["d", writer.many(value.keys()), writer.many(value.values())]


def function_node(writer: Writer, value: types.FunctionType) -> list[Any]:
    code = value.__code__
    unit = unit_of(code.co_filename)
    if unit is None:
        raise SnapshotError(f"the host function {code.co_name} cannot be part of a dump")
    if writer.spaces.get(id(value.__globals__)) != "main" and value.__globals__.get(value.__name__) is value:
        return ["p", *writer.space(value.__globals__), value.__name__]
    cells = {
        name: writer.cell_ref(cell, name)
        for name, cell in zip(code.co_freevars, value.__closure__ or (), strict=True)
        if not name.startswith("@") or name == "@class"
    }
    members = {name: writer.ref(member) for name, member in value.__dict__.items()}
    defaults = writer.ref(value.__defaults__)
    return ["f", unit, function_ordinal(code), defaults, writer.ref(value.__kwdefaults__), cells, members, writer.ref(value.__annotations__),
            writer.space(value.__globals__), value.__name__, value.__qualname__]  # fmt: skip


def cell_node(writer: Writer, value: types.CellType) -> list[Any]:
    try:
        return ["c", writer.ref(value.cell_contents)]
    except ValueError:
        return ["c"]


def class_node(writer: Writer, cls: type) -> list[Any]:
    if not isinstance(cls, GuestType):
        raise SnapshotError(f"the host class {cls.__qualname__} cannot be part of a dump")
    for identity, name in writer.spaces.items():
        if (
            name != "main"
            and name == cls.__module__
            and writer.state.modules[name].__dict__["@@namespace"].get(cls.__name__) is cls
        ):
            del identity
            return ["p", "run", name, cls.__name__]
    for host, derived in derived_bases().items():
        if derived is cls:
            return ["b", host]
    members = {}
    slots = [name for name, value in vars(cls).items() if type(value) is types.MemberDescriptorType]
    for name, value in vars(cls).items():
        if (
            name in SKIPPED_MEMBERS
            or type(value) is types.MemberDescriptorType
            or type(value) is types.GetSetDescriptorType
        ):
            continue
        if name in HOOKED and value is HOOKS.get(HOOKED[name]):
            continue
        if name.startswith("@") or name in INSTALLED or not name.startswith("__"):
            members[name] = writer.ref(value)
    has_slots = "__slots__" in vars(cls)
    return ["k", cls.__name__, cls.__qualname__, cls.__module__, writer.ref(vars(cls).get("__doc__")), writer.many(cls.__bases__), members,
            [s.removeprefix("@") for s in slots] if has_slots else None, "__dict__" in vars(cls)]  # fmt: skip


def derived_bases() -> dict[str, type]:
    """The host classes of ours that guest classes derive from, by the name of what they stand for."""
    found = {f"{host.__module__}.{host.__qualname__}": derived for host, derived in DERIVED.items()}
    found["@exception"] = ExceptionMembers
    return found | {f"@exception:{host.__name__}": made for host, made in exception_bases().items()}


def instance_node(writer: Writer, value: Any) -> list[Any]:
    kind = type(value)
    members = {name: writer.ref(member) for name, member in getattr(value, "__dict__", {}).items()}
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
        return ["error", exception_state(writer, value)]
    for base, copy in CHANGING.items():
        if isinstance(value, base):
            return ["items", writer.ref(copy(value))]
    for base in (tuple, frozenset, str, int, float, bytes, complex):
        if isinstance(value, base):
            plain = (
                base.__getnewargs__(value)[0]
                if hasattr(base, "__getnewargs__")
                else frozenset(frozenset.__iter__(value))
            )  # type: ignore[type-var]
            return ["value", writer.ref(plain)]
    return ["", None]


CHANGING: Final[dict[type, Callable[[Any], Any]]] = {
    list: lambda value: list(list.__iter__(value)),
    dict: lambda value: dict(dict.items(value)),
    set: lambda value: set(set.__iter__(value)),
    bytearray: lambda value: bytearray(bytes(value)),
}


def exception_state(writer: Writer, error: BaseException) -> list[Any]:
    """Arguments, chain and notes of an exception."""
    notes = getattr(error, "__notes__", None)
    linked = [error.__cause__, error.__context__]
    return writer.many([error.args, *linked, error.__suppress_context__, notes, extra_state(error)])


def extra_state(error: BaseException) -> Any:
    """What some builtin exceptions keep beside their arguments."""
    names = [name for name in ("name", "obj", "value", "code", "path") if name in EXTRA_NAMES.get(type(error), ())]
    return {name: getattr(error, name) for name in names}


EXTRA_NAMES: Final[dict[type, tuple[str, ...]]] = {
    AttributeError: ("name",),
    NameError: ("name",),
    ImportError: ("name", "path"),
    ModuleNotFoundError: ("name", "path"),
}


def exception_node(writer: Writer, error: BaseException) -> list[Any]:
    kind = type(error)
    members = {name: writer.ref(value) for name, value in error.__dict__.items() if name != "__notes__"}
    return ["e", kind.__name__, exception_state(writer, error), members]


def generator_node(writer: Writer, value: Any) -> list[Any]:
    frame = getattr(value, "gi_frame", None) or getattr(value, "cr_frame", None) or getattr(value, "ag_frame", None)
    names = [value.__name__, value.__qualname__]
    if frame is None:
        return ["g", "done", *names]
    for index, state in enumerate(writer.frames[: writer.stack]):
        if state.frame is frame:
            return ["g", "running", *names, index]
    state = frame_state(frame, unit_of(frame.f_code.co_filename) or "")
    for name in state.cell_names:
        writer.groups.place(state, name)
    writer.frames.append(state)
    return ["g", "created" if frame.f_lasti < 0 or is_created(value) else "suspended", *names, writer.frame(state)]


def is_created(value: Any) -> bool:
    """Whether a generator has not begun."""
    if type(value) is types.GeneratorType:
        return inspect.getgeneratorstate(value) == inspect.GEN_CREATED
    if type(value) is types.CoroutineType:
        return inspect.getcoroutinestate(value) == inspect.CORO_CREATED
    return not value.ag_running and value.ag_frame is not None and value.ag_frame.f_lasti < 2


def method_node(writer: Writer, value: types.MethodType) -> list[Any]:
    if type(value.__self__) is Token:
        return ["t", value.__self__.module, value.__self__.name]
    if type(value.__func__) is types.FunctionType and unit_of(value.__func__.__code__.co_filename) is None:
        return ["h", writer.ref(value.__self__), value.__func__.__name__]
    return ["m", writer.ref(value.__func__), writer.ref(value.__self__)]


def native_function_node(writer: Writer, value: types.BuiltinFunctionType) -> list[Any]:
    owner = value.__self__
    if owner is None or isinstance(owner, types.ModuleType):
        name = raw_name(value)
        if name is None:
            raise SnapshotError(f"the host function {value.__name__} cannot be part of a dump")
        return ["t", *name]
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


def view_node(writer: Writer, value: Any) -> list[Any]:
    [owner] = gc.get_referents(value)
    return ["K", type(value).__name__.removeprefix("dict_"), writer.ref(owner)]


def property_node(writer: Writer, value: property) -> list[Any]:
    return ["w", "property", writer.many((value.fget, value.fset, value.fdel))]


def module_node(writer: Writer, value: GuestModule) -> list[Any]:
    return ["o", value.__dict__["@__name__"]]


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
    slice: lambda w, v: ["L", w.many((v.start, v.stop, v.step))],
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
    property: property_node,
    classmethod: lambda w, v: ["w", "classmethod", [w.ref(v.__func__)]],
    staticmethod: lambda w, v: ["w", "staticmethod", [w.ref(v.__func__)]],
    super: lambda w, v: ["w", "super", [w.ref(v.__thisclass__), w.ref(v.__self__)]],
    BuiltinType: lambda w, v: ["T", v.entry.host.__module__, v.entry.host.__qualname__],
    PreludeFunction: lambda w, v: ["t", v.__dict__["token"].module, v.__dict__["token"].name],
    LateBuiltin: lambda w, v: ["t", "builtins", v.name],
    ExternalFunction: lambda w, v: ["E", v.name, v.is_async],
    GenericAlias: lambda w, v: ["A", w.ref(v.origin), w.many(v.args)],
    UnionType: lambda w, v: ["U", w.many(v.args)],
    GuestModule: module_node,
    GuestTraceback: lambda w, v: ["B", w.ref(v.error)],
    MembersView: lambda w, v: ["V", w.ref(v.owner)],
    GlobalsView: lambda w, v: ["v", "globals"],
    UnboundMethod: lambda w, v: ["D", v.owner.name, v.name],
    ClassNamespace: lambda w, v: ["N", v.name, v.qualified_name, w.many(v.bases), w.ref(v.keywords), w.many(v.keys()), w.many(v.values())],
    **dict.fromkeys((type({}.keys()), type({}.values()), type({}.items())), view_node),
    SEQUENCE_ITERATOR: iterator_node,
    **{
        type(value): iterator_node
        for value in (
            iter([]), iter(()), iter(""), iter("\xe9"), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(range(0)), iter(range(1 << 70)),
            iter(b""), iter(bytearray()), reversed([]), reversed({}), reversed({}.values()), reversed({}.items()), enumerate([]), zip([]), reversed(()),
        )
    },
}  # fmt: skip
