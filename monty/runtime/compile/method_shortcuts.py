"""Methods of texts and lists that C does whole: the same idea as `shortcuts`, for calls whose receiver is what the name promises.

In: a call of a method by one of a few names. Out: the emitted expression with the short way in it, or None. The look at the receiver comes
after the arguments, so the short way is taken only where they are names and constants, or where the text shows that the receiver is a text.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import Function
from monty.runtime.compile.evidence import STR
from monty.runtime.compile.expressions import Repeatable
from monty.runtime.compile.shortcuts import SHORT

MOST_TEXT: Final = 10_000
MOST_PART: Final = 1_000
Tests = Callable[[Function, Repeatable, list[ast.expr], ast.AST], list[ast.expr]]
"""Gets the operands, receiver first, and their nodes; the last operand is evaluated in the test that is made first."""


@dataclass(frozen=True, slots=True)
class MethodShortcut:
    """C's function for a method with some numbers of arguments, and the tests that let it be called."""

    native: str
    counts: frozenset[int]
    tests: Tests


def is_short_text(fn: Function, operands: Repeatable, nodes: list[ast.expr], index: int, most: int) -> list[ast.expr]:
    """The tests that an operand is a text of at most so many characters; none for a literal that is."""
    node = nodes[index]
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) <= most:
        return []
    length = emit.call("@raw_len", [operands.again(index)], node)
    is_text = emit.is_exactly(operands.tested(index), "@T:str", node)
    return [is_text, emit.place(ast.Compare(length, [ast.Lt()], [emit.constant(most, node)]), node)]


def joining(fn: Function, operands: Repeatable, nodes: list[ast.expr], at: ast.AST) -> list[ast.expr]:
    return [emit.call("@is_joinable", [operands.tested(1), operands.again(0)], at, SHORT + 1)]


def of_short_texts(fn: Function, operands: Repeatable, nodes: list[ast.expr], at: ast.AST) -> list[ast.expr]:
    tests: list[ast.expr] = []
    for index in range(len(nodes) - 1, 0, -1):
        tests += is_short_text(fn, operands, nodes, index, MOST_PART)
    return tests + is_short_text(fn, operands, nodes, 0, MOST_TEXT)


def sorting(fn: Function, operands: Repeatable, nodes: list[ast.expr], at: ast.AST) -> list[ast.expr]:
    return [
        emit.is_exactly(operands.tested(0), "@T:list", at),
        emit.call("@has_plain_items", [operands.again(0)], at, SHORT + 1),
    ]


METHOD_SHORTCUTS: Final[dict[str, MethodShortcut]] = {
    "join": MethodShortcut("@raw_join", frozenset({1}), joining),
    "split": MethodShortcut("@raw_split", frozenset({0, 1}), of_short_texts),
    "replace": MethodShortcut("@raw_replace", frozenset({2}), of_short_texts),
    "sort": MethodShortcut("@raw_list_sort", frozenset({0}), sorting),
}
PlainCall = Callable[[Function, ast.Call, ast.Attribute], ast.expr]


def method_shortcut(fn: Function, node: ast.Call, callee: ast.Attribute, plain_call: PlainCall) -> ast.expr | None:
    """`native(receiver, *arguments) if <tests> else receiver.method(*arguments)`."""
    way = METHOD_SHORTCUTS.get(callee.attr)
    if way is None or node.keywords or len(node.args) not in way.counts:
        return None
    is_text = fn.is_among(callee.value, STR)
    if not is_text and not all(isinstance(argument, ast.Name | ast.Constant) for argument in node.args):
        return None
    if any(isinstance(argument, ast.Starred | ast.GeneratorExp) for argument in node.args):
        return None
    nodes = [callee.value, *node.args]
    operands = Repeatable(fn, nodes)
    tests = way.tests(fn, operands, nodes, node)
    if not tests:
        return None
    again = [
        original if name is None else ast.copy_location(ast.Name(name, ast.Load()), original)
        for original, name in zip(nodes, operands.names, strict=True)
    ]
    method = ast.copy_location(ast.Attribute(again[0], callee.attr, ast.Load()), callee)
    slow = plain_call(fn, ast.copy_location(ast.Call(method, again[1:], []), node), method)
    native = emit.call(way.native, [operands.again(index) for index in range(len(nodes))], node, SHORT)
    return operands.wrap(emit.conditional(emit.all_of(tests, node), native, slow, node))
