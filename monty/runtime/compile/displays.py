"""Displays and f-strings: values made of many parts, each part saved in a hidden local where a later one could pause.

Stars are drained by the prelude unless the text proves them finite. Fills its rows of `EXPRESSIONS`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from typing import Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import Function
from monty.runtime.compile.evidence import STR, WHOLE
from monty.runtime.compile.expressions import EXPRESSIONS, Repeatable, exact_or, lower, lower_key
from monty.runtime.compile.spelling import FORMATTED, UNPACKED

MOST_FORMATTED: Final = 16
# CPython compiles an f-string of more parts to a call of `str.join`, which is no guard.
MOST_JOINED: Final = 30
PLAIN: Final = STR | WHOLE | frozenset({"float", "none"})


def unpacked(fn: Function, node: ast.expr, *, later_suspends: bool) -> ast.expr:
    """The value of a `*node`: as it is when it is an exact, finite container, else drained by the prelude, which can be interrupted and paused."""
    value = lower(fn, node)
    if later_suspends:
        return fn.save(emit.call("@unpack_copy", [value], node, 1), node)
    if isinstance(node, ast.List | ast.Tuple | ast.ListComp) or fn.is_among(
        node, frozenset({"list", "tuple", "dict", "set", "str"})
    ):
        return value
    return exact_or(fn, node, value, "@finite", "@unpack", ordinal=UNPACKED)


def lower_elements(
    fn: Function, nodes: Sequence[ast.expr], lower_one: Callable[[Function, ast.expr], ast.expr] = lower
) -> list[ast.expr]:
    """The elements of a display or the arguments of a call, stars included."""
    inner = [node.value if isinstance(node, ast.Starred) else node for node in nodes]
    suspends = [isinstance(node, ast.Starred) or fn.may_suspend(node) for node in nodes]
    last = max((index for index, suspending in enumerate(suspends) if suspending), default=-1)
    lowered: list[ast.expr] = []
    for index, node in enumerate(nodes):
        if isinstance(node, ast.Starred):
            value = unpacked(fn, node.value, later_suspends=index < last)
            lowered.append(emit.place(ast.Starred(value, ast.Load()), node))
            continue
        value = lower_one(fn, node)
        if index < last and not fn.is_stable(node, inner[index + 1 :]):
            value = fn.save(value, node)
        lowered.append(value)
    return lowered


SMALL_SPEC: Final = re.compile(r"(?:.?[<>=^])?[-+ ]?z?#?0?[0-9]{0,3}[,_]?(?:\.[0-9]{1,3})?[a-zA-Z%]?", re.DOTALL)
"""Format specs (PEP 3101) whose result is at most some thousand characters longer than what is formatted."""


def lower_sequence_display(fn: Function, node: ast.List | ast.Tuple) -> ast.expr:
    return emit.place(type(node)(lower_elements(fn, node.elts), ast.Load()), node)


def lower_set_display(fn: Function, node: ast.Set) -> ast.expr:
    return emit.place(ast.Set(lower_elements(fn, node.elts, lower_key)), node)


def lower_dict_display(fn: Function, node: ast.Dict) -> ast.expr:
    flat: list[ast.expr] = []
    for key, value in zip(node.keys, node.values, strict=True):
        flat.extend([value] if key is None else [key, value])
    last = max((index for index, part in enumerate(flat) if fn.may_suspend(part)), default=-1)
    keys: list[ast.expr | None] = []
    values: list[ast.expr] = []
    index = 0
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            merged = lower(fn, value)
            if index < last:
                merged = fn.save(emit.call("@mapping_copy", [merged], value, 1), value)
            else:
                merged = exact_or(fn, value, merged, "@mappings", "@mapping")
            keys.append(None)
            values.append(merged)
            index += 1
            continue
        pair: list[ast.expr] = []
        for part, one in ((key, lower_key), (value, lower)):
            lowered = one(fn, part)
            if index < last and not fn.is_stable(part, flat[index + 1 :]):
                lowered = fn.save(lowered, part)
            pair.append(lowered)
            index += 1
        keys.append(pair[0])
        values.append(pair[1])
    return emit.place(ast.Dict(keys, values), node)


def lower_joined(fn: Function, node: ast.JoinedStr) -> ast.expr:
    """An f-string: values that are not plain go through the prelude; many large parts are joined under prediction."""
    formatted = [part for part in node.values if isinstance(part, ast.FormattedValue)]
    last = max(
        (
            i
            for i, part in enumerate(node.values)
            if isinstance(part, ast.FormattedValue) and not fn.is_scalar(part.value)
        ),
        default=-1,
    )
    parts: list[ast.expr] = []
    for index, part in enumerate(node.values):
        if isinstance(part, ast.FormattedValue):
            value = lower_formatted(fn, part)
            if index < last:
                saved: ast.expr = fn.save(emit.place(ast.JoinedStr([value]), part), part)
                value = emit.place(ast.FormattedValue(saved, -1, None), part)
            parts.append(value)
        else:
            parts.append(lower(fn, part))
    if len(formatted) <= MOST_FORMATTED and len(parts) <= MOST_JOINED:
        return emit.place(ast.JoinedStr(parts), node)
    texts = [
        emit.place(ast.JoinedStr([part]), node) if isinstance(part, ast.FormattedValue) else part for part in parts
    ]
    return emit.call("@join_parts", [emit.place(ast.Tuple(list(texts), ast.Load()), node)], node, 1)


def lower_formatted(fn: Function, node: ast.FormattedValue) -> ast.FormattedValue:
    """One `{value!conversion:spec}`: text in the end, formatted natively only where that is one bounded call."""
    text: ast.expr
    if node.format_spec is None and node.conversion == -1:
        if fn.is_among(node.value, PLAIN - WHOLE) or (fn.is_among(node.value, PLAIN) and fn.is_small(node.value)):
            text = lower(fn, node.value)
        else:
            text = exact_or(fn, node.value, lower(fn, node.value), "@plain", "@format_text", ordinal=FORMATTED)
        return emit.place(ast.FormattedValue(text, -1, None), node)
    short = lower_short_format(fn, node)
    if short is not None:
        return emit.place(ast.FormattedValue(short, -1, None), node)
    if node.conversion != -1:
        guard = {ord("s"): "@text", ord("r"): "@repr", ord("a"): "@ascii"}[node.conversion]
        text = emit.call(guard, [lower(fn, node.value)], node.value, FORMATTED + 1)
    else:
        text = lower(fn, node.value)
    arguments = [text]
    if node.format_spec is not None:
        if fn.may_suspend(node.format_spec) and not isinstance(text, ast.Constant):
            arguments = [fn.save(text, node)]
        arguments.append(lower(fn, node.format_spec))
    is_plain = node.conversion == -1 and fn.is_among(node.value, PLAIN)
    text = emit.call("@formatted" if is_plain else "@format_text", arguments, node.value, FORMATTED + 2)
    return emit.place(ast.FormattedValue(text, -1, None), node)


def lower_short_format(fn: Function, node: ast.FormattedValue) -> ast.expr | None:
    """`{value:spec}` with a spec that is written out and small: in C for numbers of a word and for texts."""
    spec = node.format_spec
    if node.conversion != -1 or not isinstance(spec, ast.JoinedStr) or len(spec.values) != 1:
        return None
    [written] = spec.values
    if not (isinstance(written, ast.Constant) and SMALL_SPEC.fullmatch(str(written.value))):
        return None
    operand = Repeatable(fn, [node.value])
    tests: list[ast.expr] = [
        emit.is_exactly(operand.tested(0), "@T:float", node),
        emit.is_exactly(operand.again(0), "@T:str", node),
        emit.all_of([emit.is_exactly(operand.again(0), "@T:int", node), emit.is_word(operand.again(0), node)], node),
    ]
    arguments = [operand.again(0), emit.constant(written.value, node)]
    native = emit.call("@raw_format", arguments, node.value, FORMATTED + 3)
    slow = emit.call("@format_text", list(arguments), node.value, FORMATTED + 2)
    return emit.conditional(emit.either(tests, node), native, slow, node)


EXPRESSIONS[ast.List] = lower_sequence_display
EXPRESSIONS[ast.Tuple] = lower_sequence_display
EXPRESSIONS[ast.Set] = lower_set_display
EXPRESSIONS[ast.Dict] = lower_dict_display
EXPRESSIONS[ast.JoinedStr] = lower_joined
