"""The attributes that a plain class gives its instances in `__init__`, read from its source where there is one.

A class without annotations says nowhere else what its instances have. What the text does not tell is `Any`, so that no
attribute that exists is refused.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
import types
from collections.abc import Iterator
from typing import Any, Final

_CONSTANTS: Final = (bool, int, float, str, bytes)


def assigned_attributes(host: type) -> dict[str, Any]:
    """The public attributes that `__init__` assigns, and the slots, with their annotations as far as known."""
    slots = vars(host).get("__slots__", ())
    found: dict[str, Any] = dict.fromkeys([slots] if isinstance(slots, str) else slots, Any)
    init = vars(host).get("__init__")
    if isinstance(init, types.FunctionType):
        for name, annotation in _assignments(init):
            if found.get(name, Any) is Any:
                found[name] = annotation
    return {name: annotation for name, annotation in found.items() if not name.startswith("_")}


def _assignments(init: types.FunctionType) -> Iterator[tuple[str, Any]]:
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(init)))
    except (OSError, TypeError, SyntaxError):
        return
    parameters = init.__annotations__
    receiver = next(iter(inspect.signature(init).parameters), "")
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id=owner), attr=name), annotation=annotation):
                if owner == receiver:
                    yield name, ast.unparse(annotation)
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id=owner), attr=name)], value=value):
                if owner == receiver:
                    yield name, _type_of(value, parameters)
            case _:
                pass


def _type_of(value: ast.expr, parameters: dict[str, Any]) -> Any:
    match value:
        case ast.Name(id=name):
            return parameters.get(name, Any)
        case ast.Constant(value=constant) if type(constant) in _CONSTANTS:
            return type(constant)
        case _:
            return Any
