"""Annotated assignments: the value is stored as by any assignment; the annotation is evaluated and noted where Python does it (PEP 526)."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from monty.runtime.compile import emit
from monty.runtime.compile.assignments import assign_value, slice_parts, store_name
from monty.runtime.compile.context import Function
from monty.runtime.compile.expressions import NAMESPACE, lower, lower_key


def lower_annotation(fn: Function, node: ast.expr) -> ast.expr:
    """An annotation's value; with `from __future__ import annotations` its text (PEP 563)."""
    if not fn.unit.keeps_annotations:
        return emit.constant(ast.unparse(node), node)
    if isinstance(node, ast.Starred):  # `*args: *Ts`: the one item of it (PEP 646).
        items = emit.place(ast.Tuple([node], ast.Load()), node)
        node = emit.place(ast.Subscript(items, emit.constant(0, node), ast.Load()), node)
    return lower(fn, node)


def lower_annotated_assign(fn: Function, node: ast.AnnAssign) -> list[ast.stmt]:
    lowered: list[ast.stmt] = []
    if node.value is not None:
        lowered += assign_value(fn, node.target, lower(fn, node.value), node.value, node)
        lowered = [*fn.take_hoisted(), *lowered]
    keeps = fn.in_class or fn.scope is fn.unit.scopes.module
    if not isinstance(node.target, ast.Name):
        return [*lowered, *unbound_target(fn, node, evaluates=keeps)]
    if not keeps:
        return lowered if node.value is not None else [never_bound(fn, node.target)]
    if not node.simple:
        return [*lowered, *evaluated(fn, [node.annotation])]
    name = emit.constant(fn.mangle(node.target.id), node)
    noting = [name, lower_annotation(fn, node.annotation)]
    if fn.in_class:
        noted = emit.call("@annotate", [emit.load(NAMESPACE, node), *noting], node, 4)
    else:
        noted = emit.call("@annotate_global", noting, node, 4)
    return [*lowered, *fn.take_hoisted(), emit.expression(noted, node)]


def unbound_target(fn: Function, node: ast.AnnAssign, *, evaluates: bool) -> list[ast.stmt]:
    """An annotated attribute or subscript: without a value its parts are evaluated all the same, then the annotation."""
    parts: list[ast.expr] = []
    if node.value is None:
        assert isinstance(node.target, ast.Attribute | ast.Subscript)
        parts.append(node.target.value)
        if isinstance(node.target, ast.Subscript):
            parts.append(node.target.slice)
    if evaluates and fn.unit.keeps_annotations:
        parts.append(node.annotation)
    return evaluated(fn, parts)


def evaluated(fn: Function, parts: Sequence[ast.expr]) -> list[ast.stmt]:
    """Statements that evaluate expressions for what they do."""
    lowered: list[ast.stmt] = []
    for part in parts:
        fn.temporaries = 0
        value = (
            lower_key(fn, part)
            if not isinstance(part, ast.Slice)
            else emit.call("@slice", slice_parts(fn, part), part, 1)
        )
        lowered += [*fn.take_hoisted(), emit.expression(value, part)]
    return lowered


def never_bound(fn: Function, target: ast.Name) -> ast.stmt:
    """Make the name a local that is never bound here: a bare annotation in a function."""
    binding = store_name(fn, fn.mangle(target.id), emit.constant(None, target), target)
    return emit.place(ast.If(emit.constant(False, target), [binding], []), target)
