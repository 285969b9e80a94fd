"""No state at module level but what says so: no `global`, and a container that starts empty is `Final`."""

from __future__ import annotations

import ast
from typing import Final

from tests.house.tree import parse, python_files

_EMPTY_BY_CALL: Final = frozenset({"dict", "list", "set", "defaultdict", "WeakKeyDictionary", "WeakValueDictionary"})


def _starts_empty(value: ast.expr | None) -> bool:
    match value:
        case ast.List(elts=[]) | ast.Dict(keys=[]):
            return True
        case ast.Call(func=ast.Name(id=name), args=[]):
            return name in _EMPTY_BY_CALL
        case _:
            return False


def test_no_name_is_rebound_from_inside_a_function() -> None:
    rebound = [
        f"{path}:{node.lineno}: global {', '.join(node.names)}"
        for path in python_files("monty/")
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Global)
    ]
    assert rebound == []


def test_containers_that_fill_up_are_final() -> None:
    """`Final` does not keep one from filling up; it says that this one does so on purpose, as a cache does."""
    filling = []
    for path in python_files("monty/"):
        for node in parse(path).body:
            if isinstance(node, ast.Assign) and _starts_empty(node.value):
                filling.append(f"{path}:{node.lineno}: {ast.unparse(node)}")
            elif isinstance(node, ast.AnnAssign) and _starts_empty(node.value):
                if "Final" not in ast.unparse(node.annotation):
                    filling.append(f"{path}:{node.lineno}: {ast.unparse(node)}")
    assert filling == []
