"""Assignments: values stored in names, attributes and subscripts, plain, unpacked and augmented, and `del`.

A target is evaluated where Python evaluates it; what it reads before a pause stands in hidden locals.
"""

from __future__ import annotations

import ast
from typing import Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import Function
from monty.runtime.compile.evidence import FINITE_KINDS
from monty.runtime.compile.expressions import (
    FORBIDDEN_NAMES,
    NAMESPACE,
    Repeatable,
    exact_or,
    is_guest,
    lower,
    lower_key,
    lower_operands,
    lower_operands_with_key,
)
from monty.runtime.compile.operators import (
    OPERATOR_GUARDS,
    SLOW_OPERATIONS,
    addition_is_bounded,
    bounds,
    meets_no_view,
)
from monty.runtime.compile.scopes import Home
from monty.runtime.compile.spelling import ADDEND, NATIVE_NAMES, is_dunder, spell

SETTABLE_NAMES: Final = frozenset({"args", "value", "code", "msg", "name", "obj", "path"})
AUGMENTED_ITERABLES: Final = (ast.Add, ast.BitOr)
TUPLE_ITERATORS: Final = frozenset({"enumerate", "zip"})
PAIR: Final = 2
NameOrMember = ast.Name | ast.Subscript


def store_name(fn: Function, name: str, value: ast.expr, at: ast.AST) -> ast.stmt:
    """Bind a (mangled) guest name."""
    return emit.assign(name_target(fn, name, at), value, at)


def name_target(fn: Function, name: str, at: ast.AST, context: type[ast.Store | ast.Del] = ast.Store) -> NameOrMember:
    """A guest name as a target: in a class body a member of the namespace that is being filled."""
    if name in FORBIDDEN_NAMES:
        raise fn.unit.refuse(at, f"the name {name!r} cannot be bound in the sandbox")
    if fn.home(name) is Home.CLASS:
        return emit.subscript(emit.load(NAMESPACE, at), emit.constant(name, at), context(), at)
    return emit.place(ast.Name(name, context()), at)


def is_plain_target(fn: Function, target: ast.expr) -> bool:
    """Whether storing to the target is one instruction that runs no guest code."""
    return isinstance(target, ast.Name) and not fn.in_class


def assign_value(
    fn: Function, target: ast.expr, value: ast.expr, source: ast.expr | None, at: ast.AST
) -> list[ast.stmt]:
    """Statements that store an emitted value, which is evaluated once, in a guest target. `source` is the guest node of the value."""
    if isinstance(target, ast.Name):
        return [store_name(fn, fn.mangle(target.id), value, target)]
    if isinstance(target, ast.Tuple | ast.List):
        return unpack_value(fn, target, value, source, at)
    prefix: list[ast.stmt] = []
    if not isinstance(value, ast.Name | ast.Constant) and _target_suspends(fn, target):
        name = fn.temporary()
        prefix = [*fn.take_hoisted(), emit.assign(emit.store(name, at), value, at)]
        value = emit.load(name, at)
    if isinstance(target, ast.Attribute):
        return [*prefix, *store_attribute(fn, target, value)]
    assert isinstance(target, ast.Subscript)
    container, key = lower_operands_with_key(fn, target.value, target.slice)
    if isinstance(target.slice, ast.Slice) and not (source is not None and fn.is_among(source, FINITE_KINDS)):
        name = fn.temporary()
        test = emit.has_type_in(emit.walrus(name, value, at), "@finite", at)
        value = emit.conditional(test, emit.load(name, at), emit.call("@unpack_fast", [emit.load(name, at)], at, 2), at)
    return [
        *prefix,
        *fn.take_hoisted(),
        emit.assign(emit.subscript(container, key, ast.Store(), target), value, target),
    ]


def _target_suspends(fn: Function, target: ast.expr) -> bool:
    if isinstance(target, ast.Attribute):
        return fn.may_suspend(target.value)
    assert isinstance(target, ast.Subscript)
    return fn.may_suspend(target.value) or fn.may_suspend(target.slice)


def store_attribute(fn: Function, target: ast.Attribute, value: ast.expr) -> list[ast.stmt]:
    """`obj.name = value`: names that Python or a host type gives a meaning go through the tables."""
    name = fn.mangle(target.attr)
    owner = lower(fn, target.value)
    if is_dunder(name):
        return [emit.expression(emit.call("@setattr", [owner, emit.constant(name, target), value], target), target)]
    if name not in SETTABLE_NAMES:
        return [emit.assign(emit.place(ast.Attribute(owner, spell(name), ast.Store()), target), value, target)]
    prefix: list[ast.stmt] = []
    if not isinstance(value, ast.Name | ast.Constant):  # it stands in both branches
        kept = fn.temporary()
        prefix = [*fn.take_hoisted(), emit.assign(emit.store(kept, target), value, target)]
        value = emit.load(kept, target)
    if not isinstance(owner, ast.Name):
        prefix += [*fn.take_hoisted(), emit.assign(emit.store("@owner", target), owner, target)]
        owner = emit.load("@owner", target)
    native = emit.assign(emit.place(ast.Attribute(owner, spell(name), ast.Store()), target), value, target)
    through_table = emit.expression(
        emit.call("@setattr", [owner, emit.constant(name, target), value], target, 1), target
    )
    return [*prefix, emit.place(ast.If(is_guest(fn, owner, target), [native], [through_table]), target)]


def unpack_value(
    fn: Function, target: ast.Tuple | ast.List, value: ast.expr, source: ast.expr | None, at: ast.AST
) -> list[ast.stmt]:
    """`a, b = value`. Native for exact sequences; anything else is drained by the prelude, as far as the targets need."""
    hoisted = fn.take_hoisted()  # the value's, before the targets bring theirs
    native, after = unpack_target(fn, target)
    if not (isinstance(source, ast.Tuple | ast.List) and not any(isinstance(e, ast.Starred) for e in source.elts)):
        value = sequence_for(fn, target, value, source, at)
    return [*hoisted, *fn.take_hoisted(), emit.assign(native, value, at), *after]


def sequence_for(
    fn: Function, target: ast.Tuple | ast.List, value: ast.expr, source: ast.expr | None, at: ast.AST
) -> ast.expr:
    """The value guarded so that unpacking it natively is bounded and runs no guest code."""
    has_star = any(isinstance(element, ast.Starred) for element in target.elts)
    before = next((i for i, element in enumerate(target.elts) if isinstance(element, ast.Starred)), 0)
    guard, extra = "@unpack_rest", [emit.constant(before, at)]
    if not has_star:
        guard, extra = "@unpack_exactly", [emit.constant(len(target.elts), at)]
    if isinstance(value, ast.Name) and value.id.startswith("@"):
        first: ast.expr = value
        again: ast.expr = emit.load(value.id, at)
    else:
        name = fn.temporary()
        first, again = emit.walrus(name, value, at), emit.load(name, at)
    test = emit.has_type_in(first, "@sequences", at)
    return emit.conditional(test, again, emit.call(guard, [again, *extra], at, 3), at)


def unpack_target(fn: Function, target: ast.Tuple | ast.List) -> tuple[ast.expr, list[ast.stmt]]:
    """The native target, plain names only, and the statements that store the rest, in order: from the first part on that is more than a name."""
    parts: list[ast.expr] = []
    after: list[ast.stmt] = []
    for element in target.elts:
        inner = element.value if isinstance(element, ast.Starred) else element
        if isinstance(inner, ast.Name) and not after:
            stored = name_target(fn, fn.mangle(inner.id), inner)
        else:
            name = fn.lasting_name("part")
            stored = emit.store(name, inner)
            after += assign_value(fn, inner, emit.load(name, inner), None, inner)
        parts.append(
            emit.place(ast.Starred(stored, ast.Store()), element) if isinstance(element, ast.Starred) else stored
        )
    return emit.place(ast.Tuple(parts, ast.Store()), target), after


def assign_to(fn: Function, target: ast.expr, iterable: ast.expr) -> tuple[ast.expr, list[ast.stmt]]:
    """The target of a loop over `iterable`: what the loop itself stores to, and the statements that begin its body."""
    if isinstance(target, ast.Name):
        return name_target(fn, fn.mangle(target.id), target), []
    if isinstance(target, ast.Tuple | ast.List) and yields_tuples(fn, iterable, len(target.elts)):
        return unpack_target(fn, target)
    item = fn.lasting_name("item")
    fn.temporaries = 0
    before = assign_value(fn, target, emit.load(item, target), None, target)
    return emit.store(item, target), [*fn.take_hoisted(), *before]


def yields_tuples(fn: Function, node: ast.expr, count: int) -> bool:
    """Whether the items are exact tuples, for so many targets: `d.items()`, `enumerate`, `zip`."""
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute):
        return node.func.attr == "items" and not node.args and count == PAIR
    return isinstance(node.func, ast.Name) and node.func.id in TUPLE_ITERATORS and fn.is_builtin(node.func.id)


def lower_assign(fn: Function, node: ast.Assign) -> list[ast.stmt]:
    [first, *others] = node.targets
    value = lower(fn, node.value)
    if not others:
        return assign_value(fn, first, value, node.value, node)
    if all(is_plain_target(fn, target) for target in node.targets):
        targets: list[ast.expr] = [
            name_target(fn, fn.mangle(target.id), target) for target in node.targets if isinstance(target, ast.Name)
        ]
        return [emit.place(ast.Assign(targets, value), node)]
    name = fn.lasting_name("value")
    lowered: list[ast.stmt] = [*fn.take_hoisted(), emit.assign(emit.store(name, node), value, node)]
    for target in node.targets:
        lowered += assign_value(fn, target, emit.load(name, node), None, node)
    return lowered


def lower_augmented(fn: Function, node: ast.AugAssign) -> list[ast.stmt]:
    """`target op= value`. A target that is more than a name is read once, changed in a hidden local, and stored."""
    if isinstance(node.target, ast.Name):
        return augmented_name(fn, node, node.target)
    if isinstance(node.target, ast.Attribute):
        return augmented_attribute(fn, node, node.target)
    return augmented_subscript(fn, node, node.target)


def augmented_attribute(fn: Function, node: ast.AugAssign, where: ast.Attribute) -> list[ast.stmt]:
    owner, prefix = held(fn, where.value)
    name = fn.mangle(where.attr)
    read = ast.copy_location(ast.Attribute(emit.load(owner, where), where.attr, ast.Load()), where)
    if is_simple_step(fn, node) and not is_dunder(name) and name not in SETTABLE_NAMES:
        target = emit.place(ast.Attribute(emit.load(owner, where), spell(name), ast.Store()), where)
        return [*prefix, emit.place(ast.AugAssign(target, node.op, lower(fn, node.value)), node)]
    stored = ast.copy_location(ast.Attribute(emit.load(owner, where), where.attr, ast.Store()), where)
    return [*prefix, *augmented_through(fn, node, read, stored)]


def augmented_subscript(fn: Function, node: ast.AugAssign, where: ast.Subscript) -> list[ast.stmt]:
    container, prefix = held(fn, where.value)
    key, key_prefix = held(fn, where.slice)
    if is_simple_step(fn, node):
        target = emit.subscript(emit.load(container, where), emit.load(key, where), ast.Store(), where)
        return [*prefix, *key_prefix, emit.place(ast.AugAssign(target, node.op, lower(fn, node.value)), node)]
    part = ast.copy_location(ast.Subscript(emit.load(container, where), emit.load(key, where), ast.Load()), where)
    target_node = ast.copy_location(
        ast.Subscript(emit.load(container, where), emit.load(key, where), ast.Store()), where
    )
    return [*prefix, *key_prefix, *augmented_through(fn, node, part, target_node)]


def is_simple_step(fn: Function, node: ast.AugAssign) -> bool:
    """Whether `target op= value` can stay one native statement: nothing pauses in the value, and the operation needs no guard."""
    if fn.may_suspend(node.value):
        return False
    if not isinstance(node.op, AUGMENTED_ITERABLES) and type(node.op) in OPERATOR_GUARDS:
        return OPERATOR_GUARDS[type(node.op)][2] is meets_no_view and meets_no_view(fn, node.target, node.value)
    return not isinstance(node.op, AUGMENTED_ITERABLES) or fn.is_among(node.value, FINITE_KINDS)


def held(fn: Function, node: ast.expr) -> tuple[str, list[ast.stmt]]:
    """A name that holds the value of the node for the whole statement, and the statements that put it there."""
    if isinstance(node, ast.Name) and fn.is_stable(node, []) and not fn.in_class:
        return fn.mangle(node.id), []
    name = fn.lasting_name("held")
    value = (
        lower_key(fn, node) if not isinstance(node, ast.Slice) else emit.call("@slice", slice_parts(fn, node), node, 1)
    )
    return name, [*fn.take_hoisted(), emit.assign(emit.store(name, node), value, node)]


def slice_parts(fn: Function, node: ast.Slice) -> list[ast.expr]:
    """The three parts of a slice as values."""
    parts = [
        part if part is not None else ast.copy_location(ast.Constant(None), node)
        for part in (node.lower, node.upper, node.step)
    ]
    return lower_operands(fn, parts)


def augmented_through(fn: Function, node: ast.AugAssign, read: ast.expr, target: ast.expr) -> list[ast.stmt]:
    name = fn.lasting_name("old")
    lowered: list[ast.stmt] = [emit.assign(emit.store(name, node.target), lower(fn, read), node.target)]
    lowered = [*fn.take_hoisted(), *lowered]
    old = ast.copy_location(ast.Name(name, ast.Load()), node.target)
    lowered += augmented(fn, node, old, emit.store(name, node.target))
    lowered += assign_value(fn, target, emit.load(name, node), None, node.target)
    return lowered


def augmented_name(fn: Function, node: ast.AugAssign, target: ast.Name) -> list[ast.stmt]:
    name = fn.mangle(target.id)
    if fn.home(name) is Home.CLASS:
        old = ast.copy_location(ast.Name(target.id, ast.Load()), target)
        held_name = fn.lasting_name("old")
        first = emit.assign(emit.store(held_name, target), lower(fn, old), target)
        changed = augmented(
            fn, node, ast.copy_location(ast.Name(held_name, ast.Load()), target), emit.store(held_name, target)
        )
        return [first, *changed, store_name(fn, name, emit.load(held_name, target), target)]
    return augmented(
        fn, node, ast.copy_location(ast.Name(target.id, ast.Load()), target), name_target(fn, name, target)
    )


def augmented(fn: Function, node: ast.AugAssign, old: ast.Name, target: NameOrMember) -> list[ast.stmt]:
    """`target op= value`, where `old` reads the target and both are plain names."""
    guard = OPERATOR_GUARDS.get(type(node.op))
    prefix: list[ast.stmt] = []
    if fn.may_suspend(node.value) and not fn.is_stable(old, [node.value]):
        name = fn.temporary()
        prefix = [emit.assign(emit.store(name, node), lower(fn, old), node)]
        target_store, target = target, emit.store(name, node)
        old = ast.copy_location(ast.Name(name, ast.Load()), old)
        return [*prefix, *augmented(fn, node, old, target), emit.assign(target_store, emit.load(name, node), node)]
    if isinstance(node.op, ast.Add) and not addition_is_bounded(fn, old, node.value):
        return cut_sum(fn, node, old, target)
    if (
        guard is None
        or isinstance(node.op, AUGMENTED_ITERABLES)
        or (guard[2] is meets_no_view and meets_no_view(fn, old, node.value))
    ):
        return [*augmented_plain(fn, node, old, target)]
    if guard[2](fn, old, node.value):
        return [emit.place(ast.AugAssign(target, node.op, lower(fn, node.value)), node)]
    return guarded_step(fn, node, old, target)


def cut_sum(fn: Function, node: ast.AugAssign, old: ast.Name, target: NameOrMember) -> list[ast.stmt]:
    """`target += value` in a chain of sums: its size is predicted first."""
    held_name = fn.lasting_name("added")
    value = lower(fn, node.value)
    prefix = [*fn.take_hoisted(), emit.assign(emit.store(held_name, node.value), value, node.value)]
    check = emit.call("@add", [lower(fn, old), emit.load(held_name, node.value)], node, 1)
    held_value = ast.copy_location(ast.Name(held_name, ast.Load()), node.value)
    step = ast.copy_location(ast.AugAssign(node.target, node.op, held_value), node)
    return [*prefix, emit.expression(check, node), *augmented_plain(fn, step, old, target)]


def guarded_step(fn: Function, node: ast.AugAssign, old: ast.Name, target: NameOrMember) -> list[ast.stmt]:
    """`if <exact-type test> or @guard(old, value): target op= value`: the in-place operation itself stays native."""
    operands = Repeatable(fn, [old, node.value])
    test = emit.either(bounds(fn, node, operands, old, node.value), node)
    native = emit.place(ast.AugAssign(target, node.op, operands.again(1)), node)
    otherwise: list[ast.stmt] = []
    slow_operation = SLOW_OPERATIONS.get(type(node.op))
    if slow_operation is not None:
        result = emit.call(slow_operation, [operands.again(0), operands.again(1)], node, 2)
        otherwise = [emit.assign(target, result, node)]
    prefix = [emit.expression(saved, node) for saved in operands.first]
    return [*fn.take_hoisted(), *prefix, emit.place(ast.If(test, [native], otherwise), node)]


def augmented_plain(fn: Function, node: ast.AugAssign, old: ast.Name, target: NameOrMember) -> list[ast.stmt]:
    """`+=` and `|=` drain an iterable into a list or dict: an operand that may never end goes through the prelude first."""
    value = lower(fn, node.value)
    if isinstance(node.op, AUGMENTED_ITERABLES) and not fn.is_among(node.value, FINITE_KINDS):
        is_sum = emit.constant(isinstance(node.op, ast.Add), node)
        value = exact_or(fn, node.value, value, "@finite", "@addend", [lower(fn, old), is_sum], ordinal=ADDEND)
    return [*fn.take_hoisted(), emit.place(ast.AugAssign(target, node.op, value), node)]


def lower_delete(fn: Function, node: ast.Delete) -> list[ast.stmt]:
    lowered: list[ast.stmt] = []
    for target in node.targets:
        if isinstance(target, ast.Tuple | ast.List):
            lowered += lower_delete(fn, ast.copy_location(ast.Delete(target.elts), node))
        elif isinstance(target, ast.Name):
            lowered.append(emit.place(ast.Delete([name_target(fn, fn.mangle(target.id), target, ast.Del)]), node))
        elif isinstance(target, ast.Attribute):
            lowered.append(delete_attribute(fn, target))
        else:
            assert isinstance(target, ast.Subscript)
            container, key = lower_operands_with_key(fn, target.value, target.slice)
            lowered += fn.take_hoisted()
            lowered.append(emit.place(ast.Delete([emit.subscript(container, key, ast.Del(), target)]), node))
    return lowered


def delete_attribute(fn: Function, target: ast.Attribute) -> ast.stmt:
    name = fn.mangle(target.attr)
    owner = lower(fn, target.value)
    if is_dunder(name) or (name in fn.unit.table_names and name not in NATIVE_NAMES):
        return emit.expression(emit.call("@delattr", [owner, emit.constant(name, target)], target), target)
    return emit.place(ast.Delete([emit.place(ast.Attribute(owner, spell(name), ast.Del()), target)]), target)
