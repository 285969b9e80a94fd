"""Operands of emitted nodes: which there are, in the order of their evaluation, and what is left of one once it was evaluated."""

from __future__ import annotations

import ast
import copy
from typing import Any

from monty.runtime.compile import emit


def others_forgotten(node: ast.Assign) -> list[ast.stmt]:
    """A statement that lets go of several values, once more: whatever it let go of before is gone."""
    return [node] if len(node.targets) > 1 else []


def operand_slots(node: ast.expr) -> list[tuple[ast.AST, str, int | None]]:
    """The operands of a node in the order of their evaluation, as places to put others. Lists are copied first."""
    slots: list[tuple[ast.AST, str, int | None]] = []
    if isinstance(node, ast.Call):
        node.args = list(node.args)
        node.keywords = [ast.copy_location(ast.keyword(k.arg, k.value), k) for k in node.keywords]
        slots.append((node, "func", None))
        slots += [(node, "args", index) for index in range(len(node.args))]
        return slots + [(keyword, "value", None) for keyword in node.keywords]
    if isinstance(node, ast.Lambda):
        node.args = copy.copy(node.args)
        node.args.defaults, node.args.kw_defaults = list(node.args.defaults), list(node.args.kw_defaults)
        slots += [(node.args, "defaults", index) for index in range(len(node.args.defaults))]
        return slots + [(node.args, "kw_defaults", index) for index in range(len(node.args.kw_defaults))]
    if isinstance(node, ast.Dict):
        node.keys, node.values = list(node.keys), list(node.values)
        return [slot for index in range(len(node.values)) for slot in ((node, "keys", index), (node, "values", index))]
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, list):
            copied = list(value)
            setattr(node, name, copied)
            slots += [(node, name, index) for index, part in enumerate(copied) if isinstance(part, ast.expr)]
        elif isinstance(value, ast.expr):
            slots.append((node, name, None))
    return slots


def conversion_slots(node: ast.AST) -> list[tuple[Any, str, int | None]]:
    """The operands of a node that the host's operation may convert (`__index__`, `__float__`). Lists and slices are copied first."""
    if isinstance(node, ast.Call):
        return operand_slots(node)[1:]
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        node.slice = copy.copy(node.slice)
        parts = [name for name in ("lower", "upper", "step") if getattr(node.slice, name) is not None]
        return [(node, "value", None), *((node.slice, name, None) for name in parts)]
    if isinstance(node, ast.Subscript):
        return [(node, "value", None), (node, "slice", None)]
    return [(node, "left", None), (node, "right", None)] if isinstance(node, ast.BinOp) else []


def done(node: ast.expr) -> ast.expr:
    """An operand that was evaluated before the point: its hidden local where it has one, else what can be read again."""
    if isinstance(node, ast.NamedExpr):
        return emit.load(node.target.id, node)
    if isinstance(node, ast.Starred):
        return ast.copy_location(ast.Starred(done(node.value), node.ctx), node)
    if isinstance(node, ast.Attribute):
        return ast.copy_location(ast.Attribute(done(node.value), node.attr, node.ctx), node)
    if isinstance(node, ast.FormattedValue):
        return ast.copy_location(ast.FormattedValue(done(node.value), node.conversion, node.format_spec), node)
    if isinstance(node, ast.IfExp):
        return saved_choice(node)
    if isinstance(node, ast.Tuple | ast.List) and isinstance(node.ctx, ast.Load):
        return ast.copy_location(type(node)([done(part) for part in node.elts], node.ctx), node)
    return node


def saved_choice(node: ast.IfExp) -> ast.expr:
    """A guarded operand: `saved if <test> else guard(saved)`, its value saved by the test."""
    body = node.body
    return body if isinstance(body, ast.Name) else node


def as_load(target: ast.expr) -> ast.expr | None:
    """The target of an augmented assignment as a value."""
    return target if isinstance(target, ast.Subscript | ast.Attribute) else None
