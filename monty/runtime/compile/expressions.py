"""Expressions: guest node in, emitted node out. Deny by default: a node class without a row in `EXPRESSIONS` is refused.

Two things are added, and only where the text does not prove them needless: guards for operations that can do unbounded work in
one C call, and hidden locals for values that must survive what is evaluated after them.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any, Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import PRIVILEGED_PREFIX, Function, operands_of
from monty.runtime.compile.evidence import NUMBERS, STR, WHOLE
from monty.runtime.compile.scopes import Home
from monty.runtime.compile.spelling import NATIVE_NAMES, spell

FORBIDDEN_NAMES: Final = frozenset({"__builtins__", "__loader__", "__spec__", "__import__", "__build_class__"})
NAMESPACE: Final = "@namespace"
CLASS_CELL: Final = "@class"
MOST_FORMATTED: Final = 16
PLAIN: Final = STR | WHOLE | frozenset({"float", "none"})
SMALL_EXPONENT: Final = 64


def lower(fn: Function, node: ast.expr) -> ast.expr:
    """Lower one expression."""
    lowering = EXPRESSIONS.get(type(node))
    if lowering is None:
        raise fn.unit.refuse(node, f"{type(node).__name__} is not supported here")
    return lowering(fn, node)


def lower_operands(fn: Function, nodes: Sequence[ast.expr]) -> list[ast.expr]:
    """Lower operands in order; each that must survive a later one is saved in a hidden local."""
    last = max((index for index, node in enumerate(nodes) if fn.may_suspend(node)), default=-1)
    lowered: list[ast.expr] = []
    for index, node in enumerate(nodes):
        value = lower(fn, node)
        if index < last and not fn.is_stable(node, nodes[index + 1 :]):
            value = emit.walrus(fn.temporary(), value, node)
        lowered.append(value)
    return lowered


class Repeatable:
    """Operands evaluated once, in order, and readable again: what a guard and the operation it guards both need.

    `first` are the expressions that evaluate what is not repeatable by itself, all but the last operand's; `tested(i)` is the
    operand for its first use in the guard, `again(i)` for every later one.
    """

    def __init__(self, fn: Function, nodes: Sequence[ast.expr]) -> None:
        self.at = nodes[0]
        self.first: list[ast.expr] = []
        self.values: list[ast.expr] = []
        self.names: list[str | None] = []
        for index, node in enumerate(nodes):
            value = lower(fn, node)
            if fn.is_stable(node, nodes[index + 1 :]):
                self.values.append(value)
                self.names.append(None)
                continue
            name = fn.temporary()
            saved = emit.walrus(name, value, node)
            if index < len(nodes) - 1:
                self.first.append(saved)
                self.values.append(emit.load(name, node))
            else:
                self.values.append(saved)
            self.names.append(name)

    def tested(self, index: int) -> ast.expr:
        """The operand, evaluated here if it is the last one."""
        return self.values[index]

    def again(self, index: int) -> ast.expr:
        """The operand once more."""
        name, value = self.names[index], self.values[index]
        if name is not None:
            return emit.load(name, value)
        return ast.copy_location(ast.Name(value.id, ast.Load()), value) if isinstance(value, ast.Name) else value

    def wrap(self, result: ast.expr) -> ast.expr:
        """Evaluate the earlier operands before `result`: `x is @void` is never true and costs next to nothing."""
        for saved in reversed(self.first):
            never = emit.place(ast.Compare(saved, [ast.Is()], [emit.load("@void", saved)]), saved)
            result = emit.conditional(never, emit.constant(None, saved), result, saved)
        return result


def lower_constant(fn: Function, node: ast.Constant) -> ast.expr:
    return emit.constant(node.value, node)


def lower_name(fn: Function, node: ast.Name) -> ast.expr:
    if is_hidden(node.id):
        return node
    name = fn.mangle(node.id)
    if name in FORBIDDEN_NAMES:
        raise fn.unit.refuse(node, f"the name {name!r} does not exist in the sandbox")
    if fn.unit.privileged and name.startswith(PRIVILEGED_PREFIX):
        return emit.load(privileged_name(name), node)
    if name == "__class__" and fn.home(name) is Home.GLOBAL and fn.scope.uses_class_cell and fn.scope.class_name:
        return emit.load(CLASS_CELL, node)
    if fn.home(name) is Home.CLASS:
        member = emit.subscript(emit.load(NAMESPACE, node), emit.constant(name, node), ast.Load(), node)
        is_bound = emit.place(ast.Compare(emit.constant(name, node), [ast.In()], [emit.load(NAMESPACE, node)]), node)
        return emit.conditional(is_bound, member, emit.load(name, node), node)
    return emit.load(name, node)


def privileged_name(name: str) -> str:
    """The guard that a name of prelude source stands for: `at_text` is `@text`, `at_T_list` the raw host type `@T:list`."""
    plain = name[len(PRIVILEGED_PREFIX) :]
    for kind in ("T_", "E_"):
        if plain.startswith(kind):
            return f"@{kind[0]}:{plain[2:]}"
    return "@" + plain


def is_hidden(name: str) -> bool:
    """Whether lowering made the name: a hidden local, never a guest's."""
    return name.startswith("@")


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


Proof = Callable[[Function, ast.expr, ast.expr], bool]
OPERATOR_GUARDS: Final[dict[type[ast.operator], tuple[str, str, Proof]]] = {
    ast.Mult: ("@multiply", "@T:float", multiplication_is_bounded),
    ast.Pow: ("@power", "@T:float", power_is_bounded),
    ast.FloorDiv: ("@divide", "@T:float", division_is_bounded),
    ast.Mod: ("@modulo", "@T:float", division_is_bounded),
    ast.LShift: ("@shift", "@T:float", shift_is_bounded),
}


def lower_binary(fn: Function, node: ast.BinOp) -> ast.expr:
    guard = OPERATOR_GUARDS.get(type(node.op))
    if isinstance(node.op, ast.Mod) and fn.is_among(node.left, STR):
        return emit.call("@percent", lower_operands(fn, operands_of(node)), node)
    if guard is None or guard[2](fn, node.left, node.right):
        left, right = lower_operands(fn, operands_of(node))
        return emit.place(ast.BinOp(left, node.op, right), node)
    operands = Repeatable(fn, operands_of(node))
    return guarded_operation(fn, node, operands, node.op)


def guarded_operation(
    fn: Function, node: ast.BinOp | ast.AugAssign, operands: Repeatable, operator: ast.operator
) -> ast.expr:
    """`left op right if <exact-type test> or @guard(left, right) else ...`: the operation itself stays native."""
    guard, exact_type, _ = OPERATOR_GUARDS[type(operator)]
    right_node = node.right if isinstance(node, ast.BinOp) else node.value
    if isinstance(operator, ast.Mod | ast.FloorDiv) and fn.is_small(right_node):
        exact_type = "@T:int"
    tests: list[ast.expr] = []
    if operands.names[1] is None:
        tests.append(emit.is_exactly(operands.again(0), exact_type, node))
        tests.append(emit.call(guard, [operands.again(0), operands.again(1)], node, 1))
    else:
        tests.append(emit.is_exactly(operands.tested(1), "@T:float", node))
        tests.append(emit.call(guard, [operands.again(0), operands.again(1)], node, 1))
    native = emit.place(ast.BinOp(operands.again(0), operator, operands.again(1)), node)
    otherwise: ast.expr = emit.constant(None, node)
    if isinstance(operator, ast.Mod):
        otherwise = emit.call("@percent", [operands.again(0), operands.again(1)], node, 2)
    return operands.wrap(emit.conditional(emit.either(tests, node), native, otherwise, node))


def lower_unary(fn: Function, node: ast.UnaryOp) -> ast.expr:
    return emit.place(ast.UnaryOp(node.op, lower(fn, node.operand)), node)


def lower_boolean(fn: Function, node: ast.BoolOp) -> ast.expr:
    return emit.place(ast.BoolOp(node.op, [lower(fn, value) for value in node.values]), node)


def lower_conditional(fn: Function, node: ast.IfExp) -> ast.expr:
    return emit.conditional(lower(fn, node.test), lower(fn, node.body), lower(fn, node.orelse), node)


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


SLOW_COMPARISONS: Final[dict[type[ast.cmpop], str]] = {
    ast.Eq: "@equal", ast.NotEq: "@not_equal", ast.Lt: "@less", ast.LtE: "@less_equal", ast.Gt: "@greater", ast.GtE: "@greater_equal",
}  # fmt: skip
CONTAINERS: Final = frozenset({"str", "dict", "range", "bytes"})


def lower_containment(
    fn: Function, node: ast.Compare, left: ast.expr, operator: ast.cmpop, right: ast.expr, ordinal: int
) -> ast.expr:
    """`in` on an iterator drains it, and on a list compares deeply: native only where the exact types say that it is one bounded call."""
    literal = isinstance(right, ast.Tuple | ast.List | ast.Set) and all(isinstance(e, ast.Constant) for e in right.elts)
    if fn.is_scalar(left) and (literal or fn.is_among(right, CONTAINERS)):
        first, second = lower_operands(fn, [left, right])
        return emit.place(ast.Compare(first, [operator], [second]), node, ordinal)
    operands = Repeatable(fn, [left, right])
    tests: list[ast.expr] = []
    if fn.is_scalar(left):
        tests.append(emit.has_type_in(operands.tested(1), "@containers", node))
        tests.append(emit.call("@containable", [operands.again(0), operands.again(1)], node, ordinal + 1))
    else:
        tests.append(emit.call("@containable", [operands.again(0), operands.tested(1)], node, ordinal + 1))
    native = emit.place(ast.Compare(operands.again(0), [operator], [operands.again(1)]), node, ordinal)
    slow: ast.expr = emit.call("@contains", [operands.again(0), operands.again(1)], node, ordinal + 2)
    if isinstance(operator, ast.NotIn):
        slow = emit.place(ast.UnaryOp(ast.Not(), slow), node)
    return operands.wrap(emit.conditional(emit.either(tests, node), native, slow, node))


def lower_attribute(fn: Function, node: ast.Attribute) -> ast.expr:
    name = fn.mangle(node.attr)
    if _is_super(fn, node.value):
        return super_attribute(fn, node, node.value, name)
    value = lower(fn, node.value)
    return attribute_of(fn, value, node.value, name, node)


def attribute_of(fn: Function, value: ast.expr, value_node: ast.expr, name: str, node: ast.AST) -> ast.expr:
    """`value.name`: native when no host type has a member of that name, through the tables when only host types can have it."""
    if name in NATIVE_NAMES or not (name in fn.unit.table_names or is_dunder(name)):
        return emit.attribute(value, spell(name), node)
    text = emit.constant(name, node)
    if is_dunder(name) or isinstance(value, ast.Constant | ast.JoinedStr):
        return emit.call("@getattr", [value, text], node)
    if fn.is_stable(value_node, []):
        first, again = value, value
    else:
        temporary = fn.temporary()
        first, again = emit.walrus(temporary, value, node), emit.load(temporary, node)
    kind = emit.call("@type", [emit.call("@type", [first], node)], node)
    is_guest = emit.place(ast.Compare(kind, [ast.Is()], [emit.load("@GuestType", node)]), node)
    native = emit.attribute(again, spell(name), node)
    return emit.conditional(is_guest, native, emit.call("@getattr", [again, text], node, 1), node)


def is_dunder(name: str) -> bool:
    """Whether Python itself gives the name a meaning."""
    return name.startswith("__") and name.endswith("__") and len(name) > 4


def _is_super(fn: Function, node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "super"
        and fn.names_builtin("super")
    )


def super_object(fn: Function, call: ast.Call) -> ast.expr:
    """`super()` with its two arguments written out: the class cell and the function's first parameter (data model, 3.3.3.8)."""
    if call.args or call.keywords:
        return emit.call("@super", [lower(fn, argument) for argument in call.args], call)
    if fn.scope.class_name is None or not fn.scope.parameters:
        return emit.call("@super", [], call)
    first = fn.scope.parameters[0]
    return emit.call("@super", [emit.load(CLASS_CELL, call), emit.load(first, call)], call)


def super_attribute(fn: Function, node: ast.Attribute, call: ast.expr, name: str) -> ast.expr:
    """An attribute of `super()`; what the guest's own classes do not have is looked up in the tables of their host bases."""
    assert isinstance(call, ast.Call)
    proxy = super_object(fn, call)
    if name in fn.unit.table_names or is_dunder(name):
        return emit.call("@getattr", [proxy, emit.constant(name, node)], node)
    return emit.attribute(proxy, spell(name), node)


def lower_subscript(fn: Function, node: ast.Subscript) -> ast.expr:
    value, key = lower_operands_with_key(fn, node.value, node.slice)
    return emit.subscript(value, key, ast.Load(), node)


def lower_operands_with_key(fn: Function, value_node: ast.expr, key_node: ast.expr) -> tuple[ast.expr, ast.expr]:
    """A container and its key, the container saved where the key's evaluation could pause."""
    value = lower(fn, value_node)
    if fn.may_suspend(key_node) and not fn.is_stable(value_node, [key_node]):
        value = emit.walrus(fn.temporary(), value, value_node)
    return value, lower_key(fn, key_node)


def lower_key(fn: Function, node: ast.expr) -> ast.expr:
    """A subscript or key. Only tuples can be nested so that hashing them never ends; those are looked at first."""
    if isinstance(node, ast.Slice):
        return lower_slice(fn, node)
    value = lower(fn, node)
    if fn.is_scalar(node):
        return value
    if isinstance(node, ast.Tuple):
        if all(map(fn.is_scalar, node.elts)):
            return value
        return emit.call("@key", [value], node, 3)
    if fn.is_stable(node, []):
        first, again = value, emit.load(value.id, node) if isinstance(value, ast.Name) else value
    else:
        name = fn.temporary()
        first, again = emit.walrus(name, value, node), emit.load(name, node)
    kind = emit.call("@type", [first], node)
    is_plain = emit.place(ast.Compare(kind, [ast.IsNot()], [emit.load("@T:tuple", node)]), node)
    return emit.conditional(is_plain, again, emit.call("@key", [again], node, 3), node)


def lower_slice(fn: Function, node: ast.Slice) -> ast.expr:
    nodes = [part for part in (node.lower, node.upper, node.step) if part is not None]
    parts = iter(lower_operands(fn, nodes))
    return emit.place(
        ast.Slice(*(next(parts) if part is not None else None for part in (node.lower, node.upper, node.step))), node
    )


def unpacked(fn: Function, node: ast.expr, *, later_suspends: bool) -> ast.expr:
    """The value of a `*node`: as it is when it is an exact, finite container, else drained by the prelude, which can be interrupted and paused."""
    value = lower(fn, node)
    if later_suspends:
        return emit.walrus(fn.temporary(), emit.call("@unpack_copy", [value], node, 1), node)
    if isinstance(node, ast.List | ast.Tuple | ast.ListComp) or fn.is_among(
        node, frozenset({"list", "tuple", "dict", "set", "str"})
    ):
        return value
    return exact_or(fn, node, value, "@finite", "@unpack")


def exact_or(
    fn: Function, node: ast.expr, value: ast.expr, raw_types: str, guard: str, extra: Sequence[ast.expr] = ()
) -> ast.expr:
    """`value if @type(value) in @raw_types else @guard(value)`."""
    if fn.is_stable(node, []) and isinstance(value, ast.Name):
        first, again = value, emit.load(value.id, node)
    else:
        name = fn.temporary()
        first, again = emit.walrus(name, value, node), emit.load(name, node)
    return emit.conditional(
        emit.has_type_in(first, raw_types, node), again, emit.call(guard, [again, *extra], node, 1), node
    )


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
            value = emit.walrus(fn.temporary(), value, node)
        lowered.append(value)
    return lowered


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
                merged = emit.walrus(fn.temporary(), emit.call("@mapping_copy", [merged], value, 1), value)
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
                lowered = emit.walrus(fn.temporary(), lowered, part)
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
                saved: ast.expr = emit.walrus(fn.temporary(), emit.place(ast.JoinedStr([value]), part), part)
                value = emit.place(ast.FormattedValue(saved, -1, None), part)
            parts.append(value)
        else:
            parts.append(lower(fn, part))
    joined = emit.place(ast.JoinedStr(parts), node)
    if len(formatted) <= MOST_FORMATTED:
        return joined
    texts = [
        emit.place(ast.JoinedStr([part]), node) if isinstance(part, ast.FormattedValue) else part for part in parts
    ]
    return emit.call("@join_parts", [emit.place(ast.Tuple(list(texts), ast.Load()), node)], node, 1)


def lower_formatted(fn: Function, node: ast.FormattedValue) -> ast.FormattedValue:
    """One `{value!conversion:spec}`: text in the end, formatted natively only where that is one bounded call."""
    text: ast.expr
    if node.format_spec is None and node.conversion == -1:
        if fn.is_among(node.value, PLAIN):
            text = lower(fn, node.value)
        else:
            text = exact_or(fn, node.value, lower(fn, node.value), "@plain", "@format_text")
        return emit.place(ast.FormattedValue(text, -1, None), node)
    if node.conversion != -1:
        guard = {ord("s"): "@text", ord("r"): "@repr", ord("a"): "@ascii"}[node.conversion]
        text = emit.call(guard, [lower(fn, node.value)], node, 1)
    else:
        text = lower(fn, node.value)
    arguments = [text]
    if node.format_spec is not None:
        if fn.may_suspend(node.format_spec) and not isinstance(text, ast.Constant):
            arguments = [emit.walrus(fn.temporary(), text, node)]
        arguments.append(lower(fn, node.format_spec))
    is_plain = node.conversion == -1 and fn.is_among(node.value, PLAIN)
    text = emit.call("@formatted" if is_plain else "@format_text", arguments, node, 2)
    return emit.place(ast.FormattedValue(text, -1, None), node)


def lower_walrus(fn: Function, node: ast.NamedExpr) -> ast.expr:
    name = fn.mangle(node.target.id)
    if not is_hidden(name) and fn.home(name) is Home.CLASS:
        return emit.call(
            "@set_member", [emit.load(NAMESPACE, node), emit.constant(name, node), lower(fn, node.value)], node
        )
    return emit.place(ast.NamedExpr(emit.store(name, node.target), lower(fn, node.value)), node)


def lower_await(fn: Function, node: ast.Await) -> ast.expr:
    return emit.place(ast.Await(lower(fn, node.value)), node)


def lower_yield(fn: Function, node: ast.Yield) -> ast.expr:
    return emit.place(ast.Yield(lower(fn, node.value) if node.value is not None else None), node)


def lower_yield_from(fn: Function, node: ast.YieldFrom) -> ast.expr:
    """The iterator that is delegated to stays in a hidden local, where a dump finds it."""
    iterator = emit.call("@iter", [lower(fn, node.value)], node, 1)
    return emit.place(ast.YieldFrom(emit.walrus(fn.lasting_name("from"), iterator, node)), node)


Lowering = Callable[[Function, Any], ast.expr]
EXPRESSIONS: Final[dict[type[ast.expr], Lowering]] = {
    ast.Constant: lower_constant,
    ast.Name: lower_name,
    ast.BinOp: lower_binary,
    ast.UnaryOp: lower_unary,
    ast.BoolOp: lower_boolean,
    ast.IfExp: lower_conditional,
    ast.Compare: lower_compare,
    ast.Attribute: lower_attribute,
    ast.Subscript: lower_subscript,
    ast.Slice: lower_slice,
    ast.List: lower_sequence_display,
    ast.Tuple: lower_sequence_display,
    ast.Set: lower_set_display,
    ast.Dict: lower_dict_display,
    ast.JoinedStr: lower_joined,
    ast.NamedExpr: lower_walrus,
    ast.Await: lower_await,
    ast.Yield: lower_yield,
    ast.YieldFrom: lower_yield_from,
}
