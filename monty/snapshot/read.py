"""Nodes to values: rebuilds the graph of a dump in a new run, trusting nothing. All errors are `SnapshotError`.

What can be changed is made empty first and filled later, so cycles close; what cannot is made after its parts. Whatever would run guest code (keys with a
guest's `__hash__`) waits until the end and runs as guest code, within the run's limits.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from typing import Any, Final

from monty.errors import SnapshotError
from monty.runtime.guards.imports import find_module
from monty.runtime.modules.index import MODULES, NAMESPACE_KEY
from monty.runtime.values import GuestModule
from monty.runtime.world import world
from monty.snapshot.builders import BUILDERS
from monty.snapshot.code import Units, given, link_code
from monty.snapshot.points import Point

Node = list[Any]
MOST_PARTS: Final = 50_000_000
UNMADE: Final = object()
SCALAR_TYPES: Final = frozenset({type(None), bool, int, float, str, bytes})
EAGER: Final[dict[str, tuple[int, ...]]] = {
    "R": (1, 2, 3), "M": (1,), "L": (1, 2, 3), "k": (4,), "i": (1,), "m": (1, 2), "h": (1,), "n": (1,), "A": (1,), "B": (1,), "V": (1,), "K": (2,),
    "r": (3,), "G": (1, 2), "s": (2,), "O": (1,), "Q": (2,), "Z": (1,),
}  # fmt: skip
EAGER_LISTS: Final[dict[str, tuple[int, ...]]] = {
    "u": (1,),
    "N": (3,),
    "F": (1,),
    "f": (5,),
    "k": (5,),
    "w": (2,),
    "A": (2,),
    "U": (1,),
    "r": (2,),
}


def set_members(node: Node) -> list[Any]:
    """What a node's value is made of, once and for all: the members of an exception group, the value of an instance that is a number or text."""
    if node[0] == "i" and node[3:4] == ["value"]:
        return node[4:5]
    members = node[5:6] if node[0] == "e" else node[4][2:3] if node[0] == "i" and node[3:4] == ["group"] else []
    return members[0] if members and type(members[0]) is list else []


class Reader:
    """The values of one dump."""

    def __init__(self, nodes: list[Node], units: Units, state: Any) -> None:
        self.nodes = nodes
        self.units = units
        self.state = state
        self.values: list[Any] = [UNMADE] * len(nodes)
        self.filling: list[Callable[[], None]] = []
        self.keyed: list[Callable[[], None]] = []
        self.links: list[Callable[[], None]] = []
        self.running: dict[int, Any] = {}
        self.steps: dict[int, Any] = {}

    def get(self, reference: Any) -> Any:
        """The value that a scalar or reference stands for, made if need be."""
        if type(reference) is not list:
            if type(reference) not in SCALAR_TYPES:
                raise SnapshotError(f"the snapshot holds a {type(reference).__name__} where a value should be")
            return reference
        index = reference[0] if len(reference) == 1 else -1
        if type(index) is not int or not 0 <= index < len(self.nodes):
            raise SnapshotError("the snapshot refers to a value that it does not hold")
        value = self.values[index]
        if value is UNMADE:
            self.make(index)
            value = self.values[index]
        return value

    def make(self, start: int) -> None:
        """Make a node's value, the parts that it needs first: an explicit stack, since chains can be long."""
        stack: list[tuple[int, Iterator[int]]] = [(start, self.needed(start))]
        active = {start}
        while stack:
            index, parts = stack[-1]
            for part in parts:
                if self.values[part] is UNMADE:
                    if part in active:
                        raise SnapshotError("the snapshot holds a value that would have to be made before itself")
                    active.add(part)
                    stack.append((part, self.needed(part)))
                    break
            else:
                stack.pop()
                active.discard(index)
                if self.values[index] is UNMADE:
                    self.build(index)

    def needed(self, index: int) -> Iterator[int]:
        """The nodes that have to be made before this one."""
        node = self.nodes[index]
        if type(node) is not list or not node or type(node[0]) is not str:
            raise SnapshotError("the snapshot holds a node without a kind")
        for position in EAGER.get(node[0], ()):
            if position < len(node):
                yield from self.checked(node[position])
        for position in EAGER_LISTS.get(node[0], ()):
            for part in self.parts(node[position]):
                yield from self.checked(part)
        for part in set_members(node):
            yield from self.checked(part)
        if node[0] == "g" and node[1] in ("created", "suspended"):
            for part in (*self.parts(node[4][3]), *self.parts(node[4][4])):
                yield from self.checked(part)

    def parts(self, several: Any) -> Iterator[Any]:
        """The references in a list or map of them."""
        if type(several) not in (list, dict):
            raise SnapshotError("the snapshot holds something else where several values should be")
        yield from several if type(several) is list else several.values()

    def checked(self, reference: Any) -> Iterator[int]:
        """The index in a reference; nothing for a scalar."""
        if type(reference) is list:
            index = reference[0] if len(reference) == 1 else -1
            if type(index) is not int or not 0 <= index < len(self.nodes):
                raise SnapshotError("the snapshot refers to a value that it does not hold")
            yield index

    def build(self, index: int) -> None:
        """Make one value whose parts are there."""
        node = self.nodes[index]
        make = BUILDERS.get(node[0])
        if make is None:
            raise SnapshotError(f"the snapshot holds a node of unknown kind {node[0]!r}")
        try:
            self.values[index] = make(self, node)
        except SnapshotError:
            raise
        except (TypeError, ValueError, LookupError, AttributeError, OverflowError) as error:
            raise SnapshotError(f"the snapshot holds a {node[0]!r} node that makes no value: {error}") from None

    def many(self, references: Any) -> list[Any]:
        """Several values."""
        if type(references) is not list:
            raise SnapshotError("the snapshot holds something else where several values should be")
        return [self.get(reference) for reference in references]

    def later(self, fill: Callable[[], None]) -> None:
        """Fill a value once everything is made."""
        self.filling.append(fill)

    def fill(self) -> None:
        """Fill what was made empty, and what that brings."""
        while self.filling:
            waiting, self.filling = self.filling, []
            for fill in waiting:
                try:
                    fill()
                except SnapshotError:
                    raise
                except (TypeError, ValueError, LookupError, AttributeError) as error:
                    raise SnapshotError(f"the snapshot holds a value that cannot be completed: {error}") from None

    def whole(self, value: Any) -> int:
        """A number, where one should be."""
        if type(value) is not int:
            raise SnapshotError("the snapshot holds something else where a number should be")
        return value

    def text(self, value: Any) -> str:
        """A text, where one should be."""
        if type(value) is not str:
            raise SnapshotError(f"the snapshot holds a {type(value).__name__} where a text should be")
        return value

    def space(self, place: Any) -> dict[str, Any]:
        """The globals of a function."""
        kind, name = place
        if kind == "run" and name == "main":
            return self.state.globals  # type: ignore[no-any-return]  # the state's globals are a dict
        if kind == "dict":
            names = self.get(name)
            if type(names) is not dict:
                raise SnapshotError("the snapshot holds something else where a namespace should be")
            return names
        if kind == "run":
            return self.module_space(self.text(name))
        if not world().preludes.exists(self.text(name)):
            raise SnapshotError(f"the snapshot names the prelude {name!r}, which does not exist")
        return world().preludes.shared(name)

    def module_space(self, name: str) -> dict[str, Any]:
        """The namespace of a module of this run, imported anew."""
        space: Any = self.module(name).__dict__.get(NAMESPACE_KEY)
        if type(space) is not dict:
            raise SnapshotError(f"the snapshot names definitions of the module {name!r}, which has none")
        return space

    def module(self, name: str) -> GuestModule:
        """A module of this run."""
        if name not in MODULES:
            raise SnapshotError(f"the snapshot names the module {name!r}, which does not exist")
        return find_module(name)

    def variables(self, frame: Any) -> dict[str, Any]:
        """What the guest's own variables of a frame hold."""
        found = {name: self.get(reference) for name, reference in frame[3].items() if name[:1] != "@"}
        for name, cell in self.cells(frame[4]).items():
            try:
                found[name] = cell.cell_contents
            except ValueError:
                continue
        return found

    def cells(self, references: Any) -> dict[str, types.CellType]:
        """The guest's cells of a function or frame."""
        found: dict[str, types.CellType] = {}
        for name, reference in references.items():
            cell = self.get(reference)
            if type(cell) is not types.CellType:
                raise SnapshotError("the snapshot holds something else where a cell should be")
            found[self.text(name)] = cell
        return found

    def continuation(
        self, frame: Any, kind: str | None = None, operand: int = -1
    ) -> tuple[types.FunctionType, list[Any]]:
        """The function that goes on with a frame, and the arguments that bring it the values of its locals."""
        unit, ordinal, place, names, cells, space = frame
        line, column, end_line, end_column = map(self.whole, place[1:5])
        point = Point(self.text(kind or place[0]), line, column, end_line, end_column, operand)
        values = [self.get(reference) for reference in names.values()]
        own = self.cells(cells)
        code = self.units.continuation(
            self.text(unit), self.whole(ordinal), point, tuple(map(self.text, names)), tuple(own)
        )
        return link_code(code, self.space(space), own), given(values, point)
