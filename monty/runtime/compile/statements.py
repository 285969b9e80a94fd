"""Statements: guest node in, emitted statements out. Control flow stays the host's own.

Deny by default: a node class without a row in `STATEMENTS` is refused.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any, Final

from monty.runtime.compile import emit
from monty.runtime.compile.annotated import lower_annotated_assign
from monty.runtime.compile.assignments import (
    assign_to,
    lower_assign,
    lower_augmented,
    lower_delete,
    store_name,
)
from monty.runtime.compile.context import Function
from monty.runtime.compile.expressions import awaiting, lower, lower_operands
from monty.runtime.compile.spelling import FORSAKEN, LOOP, RELEASED


def lower_block(fn: Function, body: Sequence[ast.stmt]) -> list[ast.stmt]:
    """Lower statements in order, each with what it needs defined before it."""
    lowered: list[ast.stmt] = []
    for statement in body:
        fn.temporaries = 0
        lowered += lower_statement(fn, statement)
    return lowered


def lower_statement(fn: Function, node: ast.stmt) -> list[ast.stmt]:
    """Lower one statement."""
    lowering = STATEMENTS.get(type(node))
    if lowering is None:
        raise fn.unit.refuse(node, f"the statement {type(node).__name__} is not supported here")
    fn.released.clear()
    made: list[ast.stmt] = lowering(fn, node)
    after = fn.release(node) if isinstance(node, SIMPLE_STATEMENTS) else []
    return [*fn.take_hoisted(), *made, *after]


def suite(fn: Function, body: Sequence[ast.stmt], at: ast.AST) -> list[ast.stmt]:
    """A block that may not be empty."""
    return lower_block(fn, body) or [emit.place(ast.Pass(), at)]


def lower_expression_statement(fn: Function, node: ast.Expr) -> list[ast.stmt]:
    return [emit.expression(lower(fn, node.value), node)]


def lower_return(fn: Function, node: ast.Return) -> list[ast.stmt]:
    value = lower(fn, node.value) if node.value is not None else None
    reasons = [exit_name for exit_name in fn.exits if exit_name is not None]
    if not reasons:
        return [emit.returned(value, node)]
    kept = emit.assign(emit.store("@returned", node), value or emit.constant(None, node), node)
    return [*fn.take_hoisted(), kept, *note_exit(reasons, 1, node), emit.returned(emit.load("@returned", node), node)]


def note_exit(reasons: Sequence[str], how: int, at: ast.AST) -> list[ast.stmt]:
    """Say in hidden locals how the `finally` blocks that are passed were reached: 1 return, 2 break, 3 continue, 4 an exception."""
    return [emit.assign(emit.store(reason, at), emit.constant(how, at), at) for reason in reasons]


def lower_break(fn: Function, node: ast.Break | ast.Continue) -> list[ast.stmt]:
    reasons: list[str] = []
    for exit_name in reversed(fn.exits):
        if exit_name is None:
            break
        reasons.append(exit_name)
    return [*note_exit(reasons, 2 if isinstance(node, ast.Break) else 3, node), emit.place(type(node)(), node)]


def lower_if(fn: Function, node: ast.If) -> list[ast.stmt]:
    test = lower(fn, node.test)
    hoisted = fn.take_hoisted()
    return [*hoisted, emit.place(ast.If(test, suite(fn, node.body, node), lower_block(fn, node.orelse)), node)]


def counted(fn: Function, at: ast.AST) -> list[ast.stmt]:
    """The step that a trip round a loop is, in a program whose steps are counted."""
    return [emit.expression(emit.step(at), at)] if fn.unit.counts_steps else []


def lower_while(fn: Function, node: ast.While) -> list[ast.stmt]:
    test = lower(fn, node.test)
    hoisted = fn.take_hoisted()
    fn.exits.append(None)
    fn.additions = 0  # a trip round a loop is an interrupt point
    body = [*counted(fn, node), *suite(fn, node.body, node)]
    fn.additions = 0
    fn.exits.pop()
    return [*hoisted, emit.place(ast.While(test, body, lower_block(fn, node.orelse)), node)]


def lower_for(fn: Function, node: ast.For | ast.AsyncFor) -> list[ast.stmt]:
    """The iterator is kept in a hidden local, so that a paused frame holds the loop's state."""
    is_async = isinstance(node, ast.AsyncFor)
    name = fn.lasting_name("loop")
    iterator = emit.call("@async_iterator" if is_async else "@iter", [lower(fn, node.iter)], node.iter, LOOP)
    prefix = [*fn.take_hoisted(), emit.assign(emit.store(name, node.iter), iterator, node.iter)]
    if not is_async and not fn.is_among(node.iter, ITERATED_NATIVELY):
        prefix.append(emit.stepped(name, node.iter))
    prefix += fn.release(node.iter)
    target, before = assign_to(fn, node.target, node.iter)
    fn.additions = 0
    fn.exits.append(None)
    body = [*counted(fn, node), *before, *suite(fn, node.body, node)]
    fn.additions = 0
    fn.exits.pop()
    otherwise = lower_block(fn, node.orelse)
    if is_async:
        loops = async_loop(fn, emit.load(name, node.iter), target, body, otherwise, node)
        loops += fn.release(node)
    else:
        loops = [emit.place(ast.For(target, emit.load(name, node.iter), body, otherwise), node)]
    # Let go of the iterator as CPython does: a generator that was left by `break` is closed here.
    if calls_generator(fn, node.iter):
        loops = [closed_by_errors(loops, emit.forget([name], node, FORSAKEN), node)]
    return [*prefix, *loops, emit.forget([name], node, RELEASED)]


def calls_generator(fn: Function, node: ast.expr) -> bool:
    """Whether the expression may make a generator of the program's: one by a function of that name, or a generator expression."""
    if isinstance(node, ast.GeneratorExp):
        return True
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
    return name in fn.unit.scopes.generators or any(calls_generator(fn, argument) for argument in node.args)


def closed_by_errors(loops: list[ast.stmt], forget: ast.stmt, at: ast.AST) -> ast.stmt:
    """A loop that lets go of its iterator when an exception leaves it, as CPython does: a generator is closed before any handler runs."""
    again = emit.place(ast.Raise(None, None), at)
    handler = ast.ExceptHandler(emit.load("@GuestException", at), None, [forget, again])
    return emit.place(ast.Try(loops, [emit.place(handler, at)], [], []), at)


ITERATED_NATIVELY: Final = frozenset(
    {"list", "tuple", "dict", "set", "frozenset", "str", "bytes", "range", "generator"}
)


def async_loop(
    fn: Function, iterator: ast.expr, target: ast.expr, body: list[ast.stmt], otherwise: list[ast.stmt], at: ast.AST
) -> list[ast.stmt]:
    """`async for` as a plain loop around an `await`, so that a dump finds what it waits for."""
    more = fn.lasting_name("more")
    item = awaiting(fn, iterator, at, ASYNC_LOOP, "@async_next")
    ended = [emit.assign(emit.store(more, at), emit.constant(False, at), at)]
    handler = emit.place(ast.ExceptHandler(emit.load("@E:StopAsyncIteration", at), None, list(ended)), at)
    trip = emit.place(ast.Try([emit.assign(target, item, at)], [handler], body, []), at)
    start = emit.assign(emit.store(more, at), emit.constant(True, at), at)
    return [start, emit.place(ast.While(emit.load(more, at), [trip], otherwise), at)]


ASYNC_LOOP: Final = 80


def lower_assert(fn: Function, node: ast.Assert) -> list[ast.stmt]:
    test = lower(fn, node.test)
    hoisted = fn.take_hoisted()
    fn.temporaries = 0
    arguments = [lower(fn, node.msg)] if node.msg is not None else []
    failed = emit.place(ast.Raise(emit.call("@assertion", arguments, node, 1), None), node)
    negated = emit.place(ast.UnaryOp(ast.Not(), test), node.test)
    return [*hoisted, emit.place(ast.If(negated, [*fn.take_hoisted(), failed], []), node)]


def lower_raise(fn: Function, node: ast.Raise) -> list[ast.stmt]:
    if node.exc is None:
        return [emit.place(ast.Raise(None, None), node)]
    if node.cause is None:
        return [emit.place(ast.Raise(emit.call("@raisable", [lower(fn, node.exc)], node, 1), None), node)]
    error, cause = lower_operands(fn, [node.exc, node.cause])
    raised: ast.expr = emit.call("@raisable", [error], node, 1)
    if fn.may_suspend(node.cause):
        raised = emit.walrus("@raised", raised, node)
    return [emit.place(ast.Raise(raised, emit.call("@cause", [cause], node, 2)), node)]


def lower_nothing(fn: Function, node: ast.stmt) -> list[ast.stmt]:
    """`pass` leaves its mark for tracebacks; declarations stand at the head of the function already."""
    return [emit.place(ast.Pass(), node)]


def lower_import(fn: Function, node: ast.Import) -> list[ast.stmt]:
    lowered: list[ast.stmt] = []
    for alias in node.names:
        whole = alias.asname is not None
        arguments = [emit.constant(alias.name, node), emit.constant(whole, node)]
        name = alias.asname or alias.name.split(".")[0]
        lowered.append(store_name(fn, fn.mangle(name), emit.call("@import_module", arguments, node), node))
    return lowered


def lower_import_from(fn: Function, node: ast.ImportFrom) -> list[ast.stmt]:
    if node.module == "__future__":
        return []
    dots = emit.constant(node.level, node)
    module = emit.call("@import_from", [emit.constant(node.module or "", node), dots], node)
    lowered: list[ast.stmt] = [emit.assign(emit.store("@module", node), module, node)]
    for alias in node.names:
        if alias.name == "*":
            lowered.append(emit.expression(emit.call("@import_star", [emit.load("@module", node)], node, 1), node))
            continue
        member = emit.call("@import_name", [emit.load("@module", node), emit.constant(alias.name, node)], node, 1)
        lowered.append(store_name(fn, fn.mangle(alias.asname or alias.name), member, node))
    return lowered


SIMPLE_STATEMENTS: Final = (ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign)
Lowering = Callable[[Function, Any], list[ast.stmt]]
STATEMENTS: Final[dict[type[ast.stmt], Lowering]] = {
    ast.Assign: lower_assign,
    ast.AnnAssign: lower_annotated_assign,
    ast.AugAssign: lower_augmented,
    ast.Expr: lower_expression_statement,
    ast.Return: lower_return,
    ast.Break: lower_break,
    ast.Continue: lower_break,
    ast.If: lower_if,
    ast.While: lower_while,
    ast.For: lower_for,
    ast.AsyncFor: lower_for,
    ast.Delete: lower_delete,
    ast.Assert: lower_assert,
    ast.Raise: lower_raise,
    ast.Pass: lower_nothing,
    ast.Global: lower_nothing,
    ast.Nonlocal: lower_nothing,
    ast.Import: lower_import,
    ast.ImportFrom: lower_import_from,
}
