"""Verified code in, host functions out: the only place that makes functions of code.

Guards reach a function as closure cells. A cell is made once per guard and process, and no emitted code can rebind it.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from typing import Any

from monty.runtime.verify import Verified

CellOf = Callable[[str], types.CellType]


def link(
    verified: Verified, guest_globals: dict[str, Any], guard_cell: CellOf, own_cells: Mapping[str, types.CellType] | None = None
) -> types.FunctionType:
    """A function over its guards. `own_cells`: cells of the guest's, for a continuation that shares its original's."""
    code = verified.code
    if own_cells is None:
        closure = tuple(map(guard_cell, code.co_freevars))
    else:
        closure = tuple(own_cells[name] if name in own_cells else guard_cell(name) for name in code.co_freevars)
    return types.FunctionType(code, guest_globals, code.co_name, None, closure)
