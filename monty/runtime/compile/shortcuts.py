"""Calls of builtins that C does whole: where one look at the exact types of the arguments shows that no guest code can run and
that the work is bounded, C's own function is called; else the builtin's function, with the same arguments.

In: a call of a builtin that nothing rebinds. Out: the emitted expression, or None where the text alone shows that the look is in vain.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import Function
from monty.runtime.compile.evidence import INT, RANGE_BITS, Kinds
from monty.runtime.compile.expressions import Repeatable, lower, lower_operands
from monty.runtime.compile.operators import is_number

SHORT: Final = 72
SHORT_TEXT: Final = 1000
MOST_DIGITS: Final = 300
EXACT_TYPES: Final = frozenset("int float str bool list dict tuple set frozenset bytes".split())
Test = Callable[[Function, ast.expr, ast.expr, ast.expr, ast.AST], ast.expr | None]
"""Gets the argument's node, its value for a first and for a later use, and the place; None where nothing is left to be tested."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """C's function of a builtin for calls with some numbers of positional arguments, and the test of each argument."""

    native: str
    counts: frozenset[int]
    test: Test


def among(raw_types: str, kinds: Kinds) -> Test:
    """The exact type is in a set of host types."""

    def test(fn: Function, node: ast.expr, first: ast.expr, again: ast.expr, at: ast.AST) -> ast.expr | None:
        return None if fn.is_among(node, kinds) else emit.has_type_in(first, raw_types, at)

    return test


def word(fn: Function, node: ast.expr, first: ast.expr, again: ast.expr, at: ast.AST) -> ast.expr | None:
    """An int of one machine word at most."""
    if is_short(fn, node):
        return None
    return emit.all_of([emit.is_exactly(first, "@T:int", at), emit.is_word(again, at)], at)


def is_short(fn: Function, node: ast.expr) -> bool:
    """Whether the text shows an int of one machine word."""
    bits = fn.unit.evidence.bits(fn.scope, node)
    return fn.is_among(node, INT) and bits is not None and bits <= RANGE_BITS


def number_text(fn: Function, node: ast.expr, first: ast.expr, again: ast.expr, at: ast.AST) -> ast.expr | None:
    """A number whose text is short."""
    short = word(fn, node, first, again, at)
    return None if short is None else emit.either([short, emit.is_exactly(again, "@T:float", at)], at)


def short_number(fn: Function, node: ast.expr, first: ast.expr, again: ast.expr, at: ast.AST) -> ast.expr | None:
    """A number, or a text that holds a short one."""
    length = emit.place(
        ast.Compare(emit.call("@raw_len", [again], at), [ast.Lt()], [emit.constant(SHORT_TEXT, at)]), at
    )
    text = emit.all_of([emit.is_exactly(first, "@T:str", at), length], at)
    return emit.either([text, emit.is_exactly(again, "@T:float", at)], at)


def judged(guard: str) -> Test:
    """A guard looks at the items."""

    def test(fn: Function, node: ast.expr, first: ast.expr, again: ast.expr, at: ast.AST) -> ast.expr | None:
        return emit.call(guard, [first], at, SHORT + 1)

    return test


CONTAINERS: Final = frozenset("list tuple dict set str".split())
_EXACT: Final = among("@exact_iterables", CONTAINERS)
_NUMBERS: Final = among("@numbers", frozenset("int float bool".split()))
ONE: Final = frozenset({1})
OF_ITEMS: Final[dict[str, Shortcut]] = {
    "max": Shortcut("@raw_max", ONE, judged("@has_plain_items")),
    "min": Shortcut("@raw_min", ONE, judged("@has_plain_items")),
    "sorted": Shortcut("@raw_sorted", ONE, judged("@has_plain_items")),
    "sum": Shortcut("@raw_sum", ONE, judged("@has_numbers")),
}
"""Of the items of one container."""
SHORTCUTS: Final[dict[str, Shortcut]] = {
    "max": Shortcut("@raw_max", frozenset({2, 3}), _NUMBERS),
    "min": Shortcut("@raw_min", frozenset({2, 3}), _NUMBERS),
    "zip": Shortcut("@host_zip", frozenset({1, 2, 3}), _EXACT),
    "list": Shortcut("@raw_list", ONE, _EXACT),
    "tuple": Shortcut("@raw_tuple", ONE, _EXACT),
    "enumerate": Shortcut("@raw_enumerate", ONE, _EXACT),
    "range": Shortcut("@host_range", frozenset({1, 2, 3}), word),
    "str": Shortcut("@raw_str", ONE, number_text),
    "int": Shortcut("@raw_int", ONE, short_number),
    "float": Shortcut("@raw_float", ONE, short_number),
}


def shortcut(fn: Function, node: ast.Call, name: str) -> ast.expr | None:
    """The call with the short way in it; None for a call that has none."""
    if node.keywords or any(isinstance(argument, ast.Starred) for argument in node.args):
        return None
    if name == "isinstance":
        return instance_test(fn, node)
    if name == "round":
        return rounding(fn, node)
    found = (OF_ITEMS if name in OF_ITEMS and len(node.args) == 1 else SHORTCUTS).get(name)
    if found is None or len(node.args) not in found.counts:
        return None
    if isinstance(node.args[0], ast.GeneratorExp):
        return None
    return guarded(fn, node, name, found)


def guarded(fn: Function, node: ast.Call, name: str, way: Shortcut) -> ast.expr:
    """`native(a, b) if <tests of a and b> else builtin(a, b)`; without the tests where the text shows what they would."""
    told = [way.test(fn, argument, argument, argument, node) is None for argument in node.args]
    if all(told):
        return emit.call(way.native, lower_operands(fn, node.args), node, SHORT)
    operands = Repeatable(fn, node.args)
    last = len(node.args) - 1
    tests: list[ast.expr] = []
    # The last operand is evaluated in the test that is made first.
    for index in (last, *range(last)):
        test = way.test(fn, node.args[index], operands.tested(index), operands.again(index), node)
        if test is not None:
            tests.append(test)
        elif index == last and operands.names[last] is not None:
            tests.append(always(operands.tested(last), node))
    arguments = range(len(node.args))
    native = emit.call(way.native, [operands.again(index) for index in arguments], node, SHORT)
    slow = emit.call("@call:" + name, [operands.again(index) for index in arguments], node)
    return operands.wrap(emit.conditional(emit.all_of(tests, node), native, slow, node))


def always(value: ast.expr, at: ast.AST) -> ast.expr:
    """`value is not @void`, which is always so: it evaluates the value."""
    return emit.place(ast.Compare(value, [ast.IsNot()], [emit.load("@void", at)]), at)


def rounding(fn: Function, node: ast.Call) -> ast.expr | None:
    """`round` of a float to digits that are written out."""
    if not node.args or len(node.args) > 2:
        return None
    digits = node.args[1:]
    if digits and not (is_number(digits[0]) and digits[0].value <= MOST_DIGITS):  # type: ignore[attr-defined]  # a literal
        return None
    operands = Repeatable(fn, node.args[:1])
    plain = emit.is_exactly(operands.tested(0), "@T:float", node)
    rest = [emit.constant(digit.value, node) for digit in digits if isinstance(digit, ast.Constant)]
    native = emit.call("@raw_round", [operands.again(0), *rest], node, SHORT)
    slow = emit.call("@call:round", [operands.again(0), *rest], node)
    return emit.conditional(plain, native, slow, node)


def instance_test(fn: Function, node: ast.Call) -> ast.expr | None:
    """`isinstance` of builtin types: true at once for their exact instances."""
    if len(node.args) != 2:
        return None
    info = node.args[1]
    names = info.elts if isinstance(info, ast.Tuple) else [info]
    found = [name.id for name in names if isinstance(name, ast.Name)]
    if len(found) < len(names) or not found or not all(name in EXACT_TYPES and fn.is_builtin(name) for name in found):
        return None
    operands = Repeatable(fn, node.args[:1])
    tests: list[ast.expr] = [emit.is_exactly(operands.tested(0), f"@T:{found[0]}", node)]
    tests += [emit.is_exactly(operands.again(0), f"@T:{name}", node) for name in found[1:]]
    callee = lower(fn, node.func)
    slow = emit.place(ast.Call(callee, [operands.again(0), lower(fn, info)], []), node)
    return emit.conditional(emit.either(tests, node), emit.constant(True, node), slow, node)
