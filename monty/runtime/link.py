"""Verified code in, host functions out: the only place that makes functions of code.

Guards reach a function as closure cells. A cell is made once per guard and process, and no emitted code can rebind it.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from typing import Any, Final

from monty.runtime.verify import Verified

CellOf = Callable[[str], types.CellType]


def link(
    verified: Verified,
    guest_globals: dict[str, Any],
    guard_cell: CellOf,
    own_cells: Mapping[str, types.CellType] | None = None,
) -> types.FunctionType:
    """A function over its guards. `own_cells`: cells of the guest's, for a continuation that shares its original's."""
    code = verified.code
    if own_cells is None:
        closure = tuple(map(guard_cell, code.co_freevars))
    else:
        closure = tuple(own_cells[name] if name in own_cells else guard_cell(name) for name in code.co_freevars)
    return function_in(code, guest_globals, closure)


def linked(
    verified: Verified, guest_globals: dict[str, Any], closure: tuple[types.CellType, ...]
) -> types.FunctionType:
    """A function over cells that were looked up before, in the globals of a run: what starting a program costs."""
    return types.FunctionType(verified.code, guest_globals, "<module>", None, closure)


def function_in(code: types.CodeType, names: dict[str, Any], closure: tuple[types.CellType, ...]) -> types.FunctionType:
    """A function over globals that may be a dict of the guest's own: that one never holds the builtins, but its functions know them.

    CPython reads `__builtins__` once, when a function is made; functions made by it later take theirs from the frame that makes them.
    """
    if BUILTINS in names:
        return types.FunctionType(code, names, code.co_name, None, closure)
    names[BUILTINS] = TABLE[0]
    try:
        return types.FunctionType(code, names, code.co_name, None, closure)
    finally:
        names.pop(BUILTINS, None)


BUILTINS: Final = "__builtins__"
TABLE: Final[list[dict[str, Any]]] = []
