"""The attributes of a class's instances: annotated in its body, or assigned in `__init__`, whose source is read for it.

A class without annotations says nowhere else what its instances have. What the text does not tell is `Any`, so that no
attribute that exists is refused.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any, Final

from monty.check.declare.annotations import Scope
from monty.check.declare.page import Page

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


def own_annotations(host: type) -> Mapping[str, Any]:
    """The annotations in the body of a class; classes written in C have a descriptor in their place."""
    annotations = vars(host).get("__annotations__")
    return annotations if isinstance(annotations, dict) else {}


def belongs_to_library(host: type, name: str) -> bool:
    """Whether a base that is not written in Python has the attribute (`args` of an exception): its type is known."""
    return any(name in vars(base) for base in host.__mro__[1:] if not hasattr(base, "__weakref__") and base is not host)


def consistent(host: type, name: str, annotation: Any, page: Page, scope: Scope) -> Any:
    """An attribute's annotation, or `Any` where it contradicts that of a base: the checker would refuse the class."""
    for base in host.__mro__[1:]:
        declared = own_annotations(base).get(name)
        if declared is not None:
            there = scope.resolve(declared, page) if isinstance(declared, str) else declared
            here = scope.resolve(annotation, page) if isinstance(annotation, str) else annotation
            if there is not Any and not _narrows(here, there):
                page.remark(f"{host.__qualname__}.{name} is of another type in {base.__qualname__}, so it is Any")
                return Any
    return annotation


def _narrows(here: Any, there: Any) -> bool:
    """Whether a type is plainly the same as another, or a part of it."""
    if here == there or there is object:
        return True
    wholes = _alternatives(there)
    if typing.get_origin(here) is typing.Literal:
        return all(_is_subclass(type(value), wholes) for value in typing.get_args(here))
    return all(part in wholes or _is_subclass(part, wholes) for part in _alternatives(here))


def _alternatives(annotation: Any) -> tuple[Any, ...]:
    return typing.get_args(annotation) if typing.get_origin(annotation) in _UNIONS else (annotation,)


def _is_subclass(part: Any, wholes: tuple[Any, ...]) -> bool:
    return isinstance(part, type) and any(isinstance(whole, type) and issubclass(part, whole) for whole in wholes)


_UNIONS: Final = (typing.Union, types.UnionType)
