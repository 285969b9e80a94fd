"""Where CPython puts the carets of a failing operation, when that is not the place of the node that the operation was emitted for.

CPython moves the start of an attribute's and a method call's place to the name after the dot where these are on another line than
the value's start.
"""

from __future__ import annotations

import ast
import sys
from typing import Any, Final

Place = tuple[int, int, int, int]
MOVED_KEY: Final = "moved starts of operations"


def anchored(program: Any, unit: str, place: Place) -> tuple[int, int]:
    """The line and column at which the carets of an operation at `place` begin: line, end line, column, end column."""
    line, end_line, column, _ = place
    if line == end_line or unit not in program.units:
        return line, column
    known = program.units[unit]
    if MOVED_KEY not in known.cache:
        known.cache[MOVED_KEY] = moved_starts(known.source.tree)
    moved: tuple[int, int] = known.cache[MOVED_KEY].get(place, (line, column))
    return moved


def moved_starts(tree: ast.Module) -> dict[Place, tuple[int, int]]:
    """The operations of a program whose place begins at an attribute's name, and where that is."""
    found: dict[Place, tuple[int, int]] = {}
    for node in ast.walk(tree):
        target = node.func if isinstance(node, ast.Call) else node
        if not isinstance(target, ast.Attribute) or target.lineno == target.end_lineno:
            continue
        if not isinstance(node, ast.expr) or target.end_lineno is None or target.end_col_offset is None:
            continue
        start = target.end_lineno, max(target.end_col_offset - len(target.attr), 0)
        if node.end_lineno is not None and node.end_col_offset is not None:
            found[node.lineno, node.end_lineno, node.col_offset, node.end_col_offset] = start
    return found


def excerpt(lines: list[str]) -> str:
    """The text of a frame as the running CPython's records want it: before 3.13 its first line."""
    shown = lines if sys.version_info >= (3, 13) else lines[:1]
    return "\n".join(shown) + "\n"
