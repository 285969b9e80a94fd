"""Expressions: guest node in, emitted node out. Deny by default: a node class without a row in `EXPRESSIONS` is refused.

Two things are added, and only where the text does not prove them needless: guards for operations that can do unbounded work in
one C call, and hidden locals for values that must survive what is evaluated after them. `operators`, `displays`, `calls` and
`functions` fill the rows of what they are about.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any, Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import PRIVILEGED_PREFIX, Function
from monty.runtime.compile.scopes import Home, ScopeKind
from monty.runtime.compile.spelling import NATIVE_NAMES, is_dunder, spell

FORBIDDEN_NAMES: Final = frozenset(
    {"__builtins__", "__loader__", "__spec__", "__import__", "__build_class__", "__warningregistry__"}
)
NAMESPACE: Final = "@namespace"
CLASS_CELL: Final = "@class"


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
            value = fn.save(value, node)
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
            fn.note_saved(name, value)
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
    if fn.names_guard(node):
        return emit.load(privileged_name(name), node)
    if name == "__class__" and fn.home(name) is Home.GLOBAL and fn.scope.uses_class_cell and fn.scope.class_name:
        return emit.load(CLASS_CELL, node)
    if fn.home(name) is Home.CLASS:
        member = emit.subscript(emit.load(NAMESPACE, node), emit.constant(name, node), ast.Load(), node)
        is_bound = emit.place(ast.Compare(emit.constant(name, node), [ast.In()], [emit.load(NAMESPACE, node)]), node)
        if is_hidden_by_function(fn, name):
            return emit.conditional(
                is_bound, member, emit.call("@global_name", [emit.constant(name, node)], node), node
            )
        return emit.conditional(is_bound, member, emit.load(name, node), node)
    return emit.load(name, node)


def is_hidden_by_function(fn: Function, name: str) -> bool:
    """Whether a function around a class body binds a name that the body binds too: what the body has not bound yet, it reads as a global."""
    outer = fn.scope.parent
    while outer is not None:
        if outer.kind in (ScopeKind.FUNCTION, ScopeKind.COMPREHENSION) and name in outer.bound:
            return True
        outer = outer.parent
    return False


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


def lower_unary(fn: Function, node: ast.UnaryOp) -> ast.expr:
    return emit.place(ast.UnaryOp(node.op, lower(fn, node.operand)), node)


def lower_boolean(fn: Function, node: ast.BoolOp) -> ast.expr:
    return emit.place(ast.BoolOp(node.op, [lower(fn, value) for value in node.values]), node)


def lower_conditional(fn: Function, node: ast.IfExp) -> ast.expr:
    return emit.conditional(lower(fn, node.test), lower(fn, node.body), lower(fn, node.orelse), node)


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
        if name in GENERATOR_METHODS:
            fn.released.append(temporary)
        first, again = emit.walrus(temporary, value, node), emit.load(temporary, node)
    native = emit.attribute(again, spell(name), node)
    through_table = emit.call("@getattr", [again, text], node, 1)
    return emit.conditional(is_guest(fn, first, node), native, through_table, node)


def is_guest(fn: Function, value: ast.expr, at: ast.AST) -> ast.expr:
    """Whether the value is an instance of a plain guest class: a look at its type, or what the head of the function has found."""
    if isinstance(value, ast.Name) and value.id in fn.guests:
        return emit.load(fn.guests[value.id], at)
    return emit.is_exactly(emit.call("@type", [value], at), "@GuestType", at)


# A hidden local must not keep a generator that the program lets go of.
GENERATOR_METHODS: Final = frozenset({"send", "throw", "close", "asend", "athrow", "aclose"})


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
    if not fn.scope.parameters:
        return emit.call("@super", [], call)
    if fn.scope.class_name is None:
        return emit.call("@super_outside", [], call)
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
        value = fn.save(value, value_node)
    return value, lower_key(fn, key_node)


def lower_key(fn: Function, node: ast.expr) -> ast.expr:
    """A subscript or key. Tuples, of a guest's class too, can be nested so that hashing them never ends: what is no scalar is looked at first."""
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
        again = emit.load(value.id, node) if isinstance(value, ast.Name) else value
    else:
        name = fn.temporary()
        value, again = emit.walrus(name, value, node), emit.load(name, node)
    is_plain = emit.has_type_in(value, "@scalars", node)
    return emit.conditional(is_plain, again, emit.call("@key", [again], node, 3), node)


def lower_slice(fn: Function, node: ast.Slice) -> ast.expr:
    nodes = [part for part in (node.lower, node.upper, node.step) if part is not None]
    parts = iter(lower_operands(fn, nodes))
    return emit.place(
        ast.Slice(*(next(parts) if part is not None else None for part in (node.lower, node.upper, node.step))), node
    )


def exact_or(
    fn: Function,
    node: ast.expr,
    value: ast.expr,
    raw_types: str,
    guard: str,
    extra: Sequence[ast.expr] = (),
    ordinal: int = 1,
) -> ast.expr:
    """`value if @type(value) in @raw_types else @guard(value)`."""
    if fn.is_stable(node, []) and isinstance(value, ast.Name):
        again = emit.load(value.id, node)
    else:
        name = fn.temporary()
        value, again = emit.walrus(name, value, node), emit.load(name, node)
    return emit.conditional(
        emit.has_type_in(value, raw_types, node), again, emit.call(guard, [again, *extra], node, ordinal), node
    )


def lower_walrus(fn: Function, node: ast.NamedExpr) -> ast.expr:
    name = fn.mangle(node.target.id)
    if not is_hidden(name) and fn.home(name) is Home.CLASS:
        return emit.call(
            "@set_member", [emit.load(NAMESPACE, node), emit.constant(name, node), lower(fn, node.value)], node
        )
    return emit.place(ast.NamedExpr(emit.store(name, node.target), lower(fn, node.value)), node)


def lower_await(fn: Function, node: ast.Await) -> ast.expr:
    return awaiting(fn, lower(fn, node.value), node)


def awaiting(fn: Function, value: ast.expr, at: ast.AST, ordinal: int = 0, guard: str = "@awaitable") -> ast.expr:
    """`await value`: what is waited for stays in a hidden local, where a dump finds it."""
    name = fn.lasting_name("await")
    fn.released.append(name)
    held = emit.walrus(name, emit.call(guard, [value], at, ordinal + AWAITED), at)
    return emit.place(ast.Await(held), at, ordinal)


def lower_yield(fn: Function, node: ast.Yield) -> ast.expr:
    return emit.place(ast.Yield(lower(fn, node.value) if node.value is not None else None), node)


def lower_yield_from(fn: Function, node: ast.YieldFrom) -> ast.expr:
    """The iterator that is delegated to stays in a hidden local, where a dump finds it."""
    name = fn.lasting_name("from")
    iterator = emit.walrus(name, emit.call("@iter", [lower(fn, node.value)], node, 1), node)
    again = emit.walrus(name, emit.call("@delegated", [emit.load(name, node)], node, 2), node)
    is_native = emit.has_type_in(iterator, "@host_iterators", node)
    return emit.place(ast.YieldFrom(emit.conditional(is_native, emit.load(name, node), again, node)), node)


AWAITED: Final = 40
Lowering = Callable[[Function, Any], ast.expr]
EXPRESSIONS: Final[dict[type[ast.expr], Lowering]] = {
    ast.Constant: lower_constant,
    ast.Name: lower_name,
    ast.UnaryOp: lower_unary,
    ast.BoolOp: lower_boolean,
    ast.IfExp: lower_conditional,
    ast.Attribute: lower_attribute,
    ast.Subscript: lower_subscript,
    ast.Slice: lower_slice,
    ast.NamedExpr: lower_walrus,
    ast.Await: lower_await,
    ast.Yield: lower_yield,
    ast.YieldFrom: lower_yield_from,
}
