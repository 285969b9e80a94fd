"""Operators and comparisons: native where the text proves the work bounded, else behind a guard that predicts it.

The operation itself always stays the host's own; a guard only says beforehand whether it may be done. Fills its rows of `EXPRESSIONS`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import Function, operands_of
from monty.runtime.compile.evidence import FINITE_KINDS, INT, NUMBERS, STR, WHOLE
from monty.runtime.compile.expressions import EXPRESSIONS, Repeatable, lower, lower_operands

SMALL_EXPONENT: Final = 64
MOST_LIGHT: Final = 400
SLOW_COMPARISONS: Final[dict[type[ast.cmpop], str]] = {
    ast.Eq: "@equal", ast.NotEq: "@not_equal", ast.Lt: "@less", ast.LtE: "@less_equal", ast.Gt: "@greater", ast.GtE: "@greater_equal",
}  # fmt: skip
SLOW_OPERATIONS: Final[dict[type[ast.operator], str]] = {
    ast.Mod: "@percent", ast.Sub: "@subtract_view", ast.BitAnd: "@and_view", ast.BitOr: "@or_view", ast.BitXor: "@xor_view",
}  # fmt: skip
CONTAINERS: Final = frozenset({"str", "dict", "bytes"})
RANGE: Final = frozenset({"range"})


def is_number(node: ast.expr) -> bool:
    """Whether the node is an int literal."""
    return isinstance(node, ast.Constant) and type(node.value) is int


def multiplication_is_bounded(fn: Function, left: ast.expr, right: ast.expr) -> bool:
    """A float or complex operand makes every builtin product constant work; two ints of known size are bounded."""
    if fn.is_among(left, frozenset({"float", "complex"})) or fn.is_among(right, frozenset({"float", "complex"})):
        return True
    return fn.is_small(left) and fn.is_small(right)


def power_is_bounded(fn: Function, left: ast.expr, right: ast.expr) -> bool:
    if fn.is_among(left, frozenset({"float"})) or fn.is_among(right, frozenset({"float"})):
        return True
    return is_number(right) and 0 <= right.value <= SMALL_EXPONENT and fn.is_small(left)  # type: ignore[attr-defined]  # a literal


def division_is_bounded(fn: Function, left: ast.expr, right: ast.expr) -> bool:
    """Dividing by an int of one machine word is linear, and so is everything that has a float in it."""
    if not fn.is_among(left, NUMBERS):
        return False
    if fn.is_among(left, frozenset({"float"})) or fn.is_among(right, frozenset({"float"})):
        return True
    return fn.is_small(right) or fn.is_small(left)


def shift_is_bounded(fn: Function, left: ast.expr, right: ast.expr) -> bool:
    return is_number(right) and 0 <= right.value <= SMALL_EXPONENT and fn.is_small(left)  # type: ignore[attr-defined]  # a literal


FREE_ADDITIONS: Final = 2


def addition_is_bounded(fn: Function, left: ast.expr, right: ast.expr) -> bool:
    """A sum at most doubles what is alive: a few of them may stand between two interrupt points, a long chain is cut."""
    if isinstance(left, ast.Constant) or isinstance(right, ast.Constant):
        return True
    if fn.is_among(left, NUMBERS) or fn.is_among(right, NUMBERS):
        return True
    fn.additions += 1
    return fn.additions <= FREE_ADDITIONS


def meets_no_view(fn: Function, left: ast.expr, right: ast.expr) -> bool:
    """A view of a dict drains its other operand: with anything that is surely finite, or where there is no view, that is bounded."""
    return not fn.unit.holds_views or fn.is_among(left, FINITE_KINDS) or fn.is_among(right, FINITE_KINDS)


Proof = Callable[[Function, ast.expr, ast.expr], bool]
OPERATOR_GUARDS: Final[dict[type[ast.operator], tuple[str, str, Proof]]] = {
    ast.Mult: ("@multiply", "@T:float", multiplication_is_bounded),
    ast.Pow: ("@power", "@T:float", power_is_bounded),
    ast.FloorDiv: ("@divide", "@T:float", division_is_bounded),
    ast.Mod: ("@modulo", "@T:float", division_is_bounded),
    ast.LShift: ("@shift", "@T:float", shift_is_bounded),
    ast.Add: ("@add", "@T:int", addition_is_bounded),
    **{
        operator: ("@meets_no_view", "@T:int", meets_no_view)
        for operator in (ast.Sub, ast.BitAnd, ast.BitOr, ast.BitXor)
    },
}
LIMITED_OPERAND: Final[dict[type[ast.operator], int]] = {ast.Mult: 0, ast.Mod: 1, ast.FloorDiv: 1}
"""The operand of two ints that bounds the work where it is small, whatever the other is."""


def lower_binary(fn: Function, node: ast.BinOp) -> ast.expr:
    guard = OPERATOR_GUARDS.get(type(node.op))
    if isinstance(node.op, ast.Mod) and fn.is_among(node.left, STR):
        return emit.call("@percent", lower_operands(fn, operands_of(node)), node)
    if guard is None or guard[2](fn, node.left, node.right):
        left, right = lower_operands(fn, operands_of(node))
        return emit.place(ast.BinOp(left, node.op, right), node)
    operands = Repeatable(fn, operands_of(node))
    return guarded_operation(fn, node, operands)


def bounds(
    fn: Function, node: ast.BinOp | ast.AugAssign, operands: Repeatable, left: ast.expr, right: ast.expr
) -> list[ast.expr]:
    """What shows that the operation is bounded: exact types and sizes where one look tells, then the guard."""
    operator = node.op
    guard, exact_type, _ = OPERATOR_GUARDS[type(operator)]
    told = [emit.call(guard, [operands.again(0), operands.again(1)], node, 1)]
    if isinstance(operator, ast.Mod | ast.FloorDiv) and fn.is_small(right) and operands.names[1] is None:
        return [emit.is_exactly(operands.again(0), "@T:int", node), *told]
    limited = LIMITED_OPERAND.get(type(operator))
    if limited is None:
        index = 0 if operands.names[1] is None else 1
        return [
            emit.is_exactly(operands.tested(index), exact_type if index == 0 else "@T:float", node),
            *told,
        ]
    ints = [emit.is_exactly(operands.tested(1), "@T:int", node)]
    if not fn.is_among(left, INT):
        ints.append(emit.is_exactly(operands.again(0), "@T:int", node))
    if not any(fn.is_small(each) for each in (left, right)[limited:]):
        ints.append(emit.is_word(operands.again(limited), node))
    whole = emit.all_of(ints, node)
    other = 1 if fn.is_among(left, INT) else 0
    return [whole, emit.is_exactly(operands.again(other), "@T:float", node), *told]


def guarded_operation(fn: Function, node: ast.BinOp, operands: Repeatable) -> ast.expr:
    """`left op right if <exact-type test> or @guard(left, right) else ...`: the operation itself stays native."""
    tests = bounds(fn, node, operands, node.left, node.right)
    native = emit.place(ast.BinOp(operands.again(0), node.op, operands.again(1)), node)
    otherwise: ast.expr = emit.constant(None, node)
    slow = SLOW_OPERATIONS.get(type(node.op))
    if slow is not None:
        otherwise = emit.call(slow, [operands.again(0), operands.again(1)], node, 2)
    return operands.wrap(emit.conditional(emit.either(tests, node), native, otherwise, node))


def lower_compare(fn: Function, node: ast.Compare) -> ast.expr:
    """A chain becomes `a < b and b < c`, its middle operands saved: no half-done chain is ever on the value stack."""
    if len(node.ops) == 1:
        return lower_comparison(fn, node, node.left, node.ops[0], node.comparators[0], 0)
    parts: list[ast.expr] = []
    left = node.left
    for index, (operator, right) in enumerate(zip(node.ops, node.comparators, strict=True)):
        last = index == len(node.ops) - 1
        saved = right
        if not last and not fn.is_stable(right, node.comparators[index + 1 :]):
            name = fn.temporary()
            saved = ast.copy_location(ast.Name(name, ast.Load()), right)
            target = ast.copy_location(ast.Name(name, ast.Store()), right)
            right = ast.copy_location(ast.NamedExpr(target, right), right)
        parts.append(lower_comparison(fn, node, left, operator, right, index))
        left = saved
    return emit.place(ast.BoolOp(ast.And(), parts), node, len(parts) + 8)


def lower_comparison(
    fn: Function, node: ast.Compare, left: ast.expr, operator: ast.cmpop, right: ast.expr, index: int
) -> ast.expr:
    ordinal = 4 * index
    if fn.is_exact_type_test(left, right):
        return emit.place(ast.Compare(lower(fn, left), [operator], [lower(fn, right)]), node, ordinal)
    if isinstance(operator, ast.In | ast.NotIn):
        return lower_containment(fn, node, left, operator, right, ordinal)
    if isinstance(operator, ast.Is | ast.IsNot) or fn.is_scalar(left) or fn.is_scalar(right):
        first, second = lower_operands(fn, [left, right])
        return emit.place(ast.Compare(first, [operator], [second]), node, ordinal)
    operands = Repeatable(fn, [left, right])
    quick = 1 if operands.names[1] is not None else 0
    tests: list[ast.expr] = [emit.has_type_in(operands.tested(quick), "@scalars", node)]
    tests.append(emit.call("@comparable", [operands.again(0), operands.again(1)], node, ordinal + 1))
    native = emit.place(ast.Compare(operands.again(0), [operator], [operands.again(1)]), node, ordinal)
    slow = emit.call(SLOW_COMPARISONS[type(operator)], [operands.again(0), operands.again(1)], node, ordinal + 2)
    return operands.wrap(emit.conditional(emit.either(tests, node), native, slow, node))


def is_light(fn: Function, node: ast.expr) -> bool:
    """Whether comparing the scalar is one short step, even a million times."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
        return len(node.value) <= MOST_LIGHT
    return fn.is_small(node) or fn.is_among(node, frozenset({"float", "complex", "none", "bool"}))


def lower_containment(
    fn: Function, node: ast.Compare, left: ast.expr, operator: ast.cmpop, right: ast.expr, ordinal: int
) -> ast.expr:
    """`in` on an iterator drains it, and on a list compares deeply: native only where the exact types say that it is one bounded call."""
    literal = isinstance(right, ast.Tuple | ast.List | ast.Set) and all(isinstance(e, ast.Constant) for e in right.elts)
    searched = (
        CONTAINERS | RANGE if fn.is_among(left, WHOLE) else CONTAINERS
    )  # a range is searched for all but ints item by item
    if fn.is_scalar(left) and (literal or fn.is_among(right, searched)):
        first, second = lower_operands(fn, [left, right])
        return emit.place(ast.Compare(first, [operator], [second]), node, ordinal)
    operands = Repeatable(fn, [left, right])
    tests: list[ast.expr] = []
    if fn.is_scalar(left):
        quick = "@containers" if is_light(fn, left) else "@quick_containers"
        tests.append(emit.has_type_in(operands.tested(1), quick, node))
        tests.append(emit.call("@containable", [operands.again(0), operands.again(1)], node, ordinal + 1))
    else:
        tests.append(emit.call("@containable", [operands.again(0), operands.tested(1)], node, ordinal + 1))
    native = emit.place(ast.Compare(operands.again(0), [operator], [operands.again(1)]), node, ordinal)
    slow: ast.expr = emit.call("@contains", [operands.again(0), operands.again(1)], node, ordinal + 2)
    if isinstance(operator, ast.NotIn):
        slow = emit.place(ast.UnaryOp(ast.Not(), slow), node)
    return operands.wrap(emit.conditional(emit.either(tests, node), native, slow, node))


EXPRESSIONS[ast.BinOp] = lower_binary
EXPRESSIONS[ast.Compare] = lower_compare
