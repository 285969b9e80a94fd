"""Values to nodes: the object graph that a paused run can reach, identities and cycles kept, as plain lists for msgpack.

A scalar stands for itself; every other value is a node `[tag, ...]`, referred to as `[index]`. Nothing recurses: a node's parts are only given
their indices, and written in turn.
"""

from __future__ import annotations

import types
from typing import Any, Final

from monty.errors import SnapshotError
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.values import GuestType
from monty.snapshot.exceptions import exception_node
from monty.snapshot.frames import CellGroups, FrameState
from monty.snapshot.native import adapter_of
from monty.snapshot.nodes import MOST_INT, NODES, class_node, instance_node

PLAIN: Final = frozenset({type(None), bool, float, str, bytes})


def is_constant(name: str, value: Any) -> bool:
    """Whether a name of a module's prelude is a constant that stands for itself: it is named in a dump, since defaults and closures hold it too."""
    return name.strip("_").isupper() and issubclass(type(type(value)), GuestType)


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
        self.constants: dict[int, tuple[str, str]] = {}
        for name, module in state.modules.items():
            space = module.__dict__.get("@@namespace")
            if space is not None:
                self.spaces[id(space)] = name
                self.constants |= {
                    id(value): (name, member) for member, value in space.items() if is_constant(member, value)
                }

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
