"""The parked stack: each guest frame as its function, its suspension point and its locals.

Host frames on a parked stack are ours, and known: they only pass a result through. Cells that frames share with closures are found by writing a
marker through the frame and looking who sees it: CPython gives no other way to a running frame's cells.

`ctypes` is used for the one C function that writes a frame's locals back on 3.11 and 3.12.
"""

from __future__ import annotations

import ctypes
import gc
import sys
import types
from dataclasses import dataclass, field
from typing import Any, Final

from monty.errors import SnapshotError
from monty.runtime.compile import function_ordinal, real_line
from monty.runtime.compile.spelling import unit_of
from monty.runtime.guards.making import STEP_TYPES
from monty.snapshot.continuation import TRANSIENT
from monty.snapshot.points import START, Point, point_at

GENERATOR_FLAGS: Final = 0x20 | 0x80 | 0x200
GUARD_PREFIX: Final = "@"
CLASS_CELL: Final = "@class"
AWAITED: Final = "@await"
RESUMED: Final = "prelude/resumed"
TRANSPARENT_FILES: Final = (
    "monty/runtime/driver.py", "monty/snapshot/pausing.py", "monty/runtime/values.py", "monty/runtime/guards/attributes.py",
    "monty/runtime/guards/members.py", "monty/runtime/world.py", "monty/runtime/guards/tables.py", "monty/runtime/builtins/object.py",
    "monty/snapshot/read.py", "monty/runtime/scheduling.py", "monty/snapshot/futures.py", "monty/snapshot/pauses.py",
    "monty/runtime/preludes.py", "monty/runtime/guards/bases.py", "monty/snapshot/protocols.py",
)  # fmt: skip


@dataclass(eq=False)
class FrameState:
    """A guest frame as data."""

    code: types.CodeType
    unit: str
    ordinal: int
    point: Point
    locals: dict[str, Any]
    cell_names: tuple[str, ...]
    frame: types.FrameType
    through_host: bool = False
    cells: dict[str, int] = field(default_factory=dict)

    @property
    def is_generator(self) -> bool:
        """Whether the frame belongs to a generator or coroutine."""
        return bool(self.code.co_flags & GENERATOR_FLAGS)

    @property
    def line(self) -> int:
        """The guest's line that the frame is at."""
        return real_line(self.point.line)


def parked_frames(innermost: types.FrameType | None) -> list[FrameState]:
    """The guest frames of a parked stack, innermost first. Raises `SnapshotError` for a host frame that cannot be passed through."""
    found: list[FrameState] = []
    frame = innermost
    while frame is not None:
        filename = frame.f_code.co_filename
        unit = unit_of(filename)
        if unit is not None:
            found.append(frame_state(frame, unit))
        elif found and (passes_through(found[-1]) or filename.replace("\\", "/").endswith(TRANSPARENT_FILES)):
            found[-1].through_host = True
        elif not filename.replace("\\", "/").endswith(TRANSPARENT_FILES):
            raise SnapshotError(
                f"cannot dump within {frame.f_code.co_name}() of the host ({filename.rpartition('/')[2]}, line {frame.f_lineno})"
            )
        frame = frame.f_back
    return found


def passes_through(callee: FrameState) -> bool:
    """Whether a function of the host that called the method only hands its result on, or can be called again with it."""
    return callee.code.co_name in CONVERSIONS or callee.code.co_name in HANDED_ON


CONVERSIONS: Final = frozenset({"__index__", "__int__", "__float__", "__complex__", "__trunc__"})
HANDED_ON: Final = frozenset({"__bytes__", "__round__", "__floor__", "__ceil__", "__abs__"})


def frame_state(frame: types.FrameType, unit: str, *, created: bool = False) -> FrameState:
    """One frame as data; that of a generator that was `created` only is at its start."""
    code = frame.f_code
    point = START if created or frame.f_lasti < 0 else point_at(code, frame.f_lasti)
    if point is None:
        raise SnapshotError(
            f"cannot dump in {code.co_name}: the instruction at offset {frame.f_lasti} is no suspension point"
        )
    cell_names = guest_cells(code)
    skipped = set(code.co_freevars) | set(cell_names)
    kept = {
        name: value
        for name, value in dict(frame.f_locals).items()
        if name not in skipped and not name.startswith(TRANSIENT) and not is_over(name, value, point)
    }
    if unit == RESUMED:
        kept.pop("answer", None)  # what it waits for is the next frame
    return FrameState(code, unit, function_ordinal(code), point, kept, cell_names, frame)


def is_over(name: str, value: Any, point: Point) -> bool:
    """Whether a hidden local holds what the frame waited for before, and does not wait for now."""
    if not name.startswith(AWAITED):
        return False
    if point.kind != "yield":
        return True
    return type(value) in STEP_TYPES and not gc.get_referents(value)[0].ag_running


def guest_cells(code: types.CodeType) -> tuple[str, ...]:
    """The cells of a function that are the guest's: its own, and those it closes over; guards are not among them."""
    free = (name for name in code.co_freevars if not name.startswith(GUARD_PREFIX) or name == CLASS_CELL)
    return (*code.co_cellvars, *free)


class _Marker:
    """What is written through a frame to see which cells are its own."""


_MARKER: Final = _Marker()


def write_local(frame: types.FrameType, name: str, value: Any) -> None:
    """Write a variable of a frame that waits."""
    frame.f_locals[name] = value
    if sys.version_info < (3, 13):
        ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), ctypes.c_int(0))


class CellGroups:
    """Which variables of frames and closures are one cell."""

    def __init__(self, frames: list[FrameState]) -> None:
        self.members: list[list[tuple[FrameState, str]]] = []
        self.cells: list[types.CellType | None] = []
        self.by_name: dict[str, list[int]] = {}
        for state in frames:
            for name in state.cell_names:
                self.place(state, name)

    def place(self, state: FrameState, name: str) -> None:
        """Put a frame's cell variable into its group."""
        locals_ = state.frame.f_locals
        if name in locals_:
            for group in self.by_name.get(name, ()):
                other = self.members[group][0][0]
                if other.frame is not state.frame and self.sees(
                    state, name, lambda other=other: other.frame.f_locals.get(name)
                ):
                    self.members[group].append((state, name))
                    state.cells[name] = group
                    return
        group = len(self.members)
        self.members.append([(state, name)])
        self.cells.append(None)
        self.by_name.setdefault(name, []).append(group)
        state.cells[name] = group

    def sees(self, state: FrameState, name: str, look: Any) -> bool:
        """Whether `look()` gives the marker while it is written in the frame's variable."""
        before = state.frame.f_locals[name]
        if look() is not before:
            return False
        write_local(state.frame, name, _MARKER)
        try:
            return look() is _MARKER
        finally:
            write_local(state.frame, name, before)

    def group_of(self, cell: types.CellType, name: str) -> int | None:
        """The group of a closure's cell, if it is a frame's."""
        for group in self.by_name.get(name, ()):
            if self.cells[group] is cell:
                return group
            if self.cells[group] is not None:
                continue
            state, variable = self.members[group][0]
            if self.is_same(state, variable, cell):
                self.cells[group] = cell
                return group
        return None

    def is_same(self, state: FrameState, name: str, cell: types.CellType) -> bool:
        """Whether the frame's variable is kept in this very cell."""

        def contents() -> Any:
            return cell.cell_contents

        try:
            contents()
        except ValueError:
            return self.is_same_unbound(state, name, cell)
        return name in state.frame.f_locals and self.sees(state, name, contents)

    def is_same_unbound(self, state: FrameState, name: str, cell: types.CellType) -> bool:
        """The same for a cell without a value yet: write through the cell, look through the frame."""
        if name in state.frame.f_locals:
            return False
        cell.cell_contents = _MARKER
        try:
            return dict(state.frame.f_locals).get(name) is _MARKER
        finally:
            del cell.cell_contents

    def value(self, group: int) -> tuple[bool, Any]:
        """Whether the group's cell has a value, and the value."""
        state, name = self.members[group][0]
        locals_ = dict(state.frame.f_locals)
        return name in locals_, locals_.get(name)
