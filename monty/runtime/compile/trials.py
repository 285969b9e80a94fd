"""`try`, `with` and what they keep: the exception being handled, the way a `finally` was reached, the exits to call.

CPython keeps these on its value stack and in its exception state, where no dump can read them; emitted code keeps them in hidden
locals as well. `with` is written out as the language reference does (8.5), its methods looked up by guards.

The end of a run passes every guest handler: `except BaseException` lowers to the guest's own hierarchy, and what is not in that hierarchy (limit errors,
cancellation) runs no `finally` block and calls no `__exit__`. A generator that is closed after its run asks first whether the run is over.
"""

from __future__ import annotations

import ast

from monty.runtime.compile import emit
from monty.runtime.compile.assignments import assign_value, name_target, store_name
from monty.runtime.compile.context import Function
from monty.runtime.compile.expressions import awaiting, lower
from monty.runtime.compile.spelling import WITH
from monty.runtime.compile.statements import STATEMENTS, lower_block, suite


def lower_try(fn: Function, node: ast.Try | ast.TryStar) -> list[ast.stmt]:
    if not node.finalbody:
        return [try_statement(fn, node)]
    reason = fn.lasting_name("reason")
    fn.exits.append(reason)
    inner: list[ast.stmt] = [try_statement(fn, node)] if node.handlers else [*suite(fn, node.body, node)]
    fn.exits.pop()
    final = suite(fn, node.finalbody, node)
    return guarded_finally(fn, node, inner, final, reason)


def guarded_finally(
    fn: Function, at: ast.stmt, body: list[ast.stmt], final: list[ast.stmt], reason: str
) -> list[ast.stmt]:
    """`try: body finally: final`, with the way it was reached and a pending exception in hidden locals. 5 is the end of the run."""
    start = emit.assign(emit.store(reason, at), emit.constant(0, at), at)
    noted: list[ast.stmt] = [
        *([emit.assign(emit.store(reason, at), emit.constant(5, at), at), *check] if (check := alive(fn, at)) else []),
        emit.assign(emit.store(reason, at), emit.constant(4, at), at),
        emit.assign(emit.store(f"{reason}!", at), emit.load("@error", at), at),
        emit.place(ast.Raise(None, None), at),
    ]
    over: list[ast.stmt] = [
        emit.assign(emit.store(reason, at), emit.constant(5, at), at),
        emit.place(ast.Raise(None, None), at),
    ]
    handlers = [
        emit.place(ast.ExceptHandler(emit.load("@GuestException", at), "@error", noted), at),
        emit.place(ast.ExceptHandler(emit.load("@E:BaseException", at), None, over), at),
    ]
    watched = emit.place(ast.Try(body, handlers, [], []), at)
    goes_on = emit.place(ast.Compare(emit.load(reason, at), [ast.NotEq()], [emit.constant(5, at)]), at)
    return [start, emit.place(ast.Try([watched], [], [], [emit.place(ast.If(goes_on, final, []), at)]), at)]


def alive(fn: Function, at: ast.AST) -> list[ast.stmt]:
    """In a generator: leave at once when its run is over and the host's garbage collector closes it."""
    if not (fn.scope.is_generator or fn.scope.has_await):
        return []
    return [emit.expression(emit.call("@alive", [], at, 9), at)]


def try_statement(fn: Function, node: ast.Try | ast.TryStar) -> ast.stmt:
    body = suite(fn, node.body, node)
    if isinstance(node, ast.Try) and any(h.type is not None and fn.may_suspend(h.type) for h in node.handlers):
        handlers = [asking_handler(fn, node.handlers)]
    else:
        handlers = [lower_handler(fn, handler) for handler in node.handlers]
    orelse = lower_block(fn, node.orelse)
    return emit.place(type(node)(body, handlers, orelse, []), node)


def lower_handler(fn: Function, node: ast.ExceptHandler, *, takes_all: bool = False) -> ast.ExceptHandler:
    """The exception stays in a hidden local while it is handled, whatever the guest does with its own name for it."""
    kind = emit.load("@GuestException", node) if takes_all else handler_type(fn, node)
    held = fn.lasting_name("caught")
    fn.temporaries = 0
    body = [*alive(fn, node), *suite(fn, node.body, node)]
    if node.name is not None:
        name = fn.mangle(node.name)
        first = store_name(fn, name, emit.load(held, node), node)
        forget = [
            store_name(fn, name, emit.constant(None, node), node),
            emit.place(ast.Delete([name_target(fn, name, node, ast.Del)]), node),
        ]
        body = [first, emit.place(ast.Try(body, [], [], forget), node)]
    return emit.place(ast.ExceptHandler(kind, held, body), node)


def asking_handler(fn: Function, nodes: list[ast.ExceptHandler]) -> ast.ExceptHandler:
    """Handlers whose types can pause as one that asks for them in turn: what is handled meanwhile must be in a hidden local too."""
    at = nodes[0]
    held = fn.lasting_name("pending")
    chosen: list[ast.stmt] = [emit.place(ast.Raise(None, None), at)]
    for node in reversed(nodes):
        handler = lower_handler(fn, node, takes_all=True)
        kept = emit.assign(emit.store(handler.name or held, node), emit.load(held, node), node)
        body = [kept, *handler.body]
        if node.type is None:
            chosen = body
            continue
        test = emit.call("@catches", [emit.load(held, node), lower(fn, node.type)], node, 1)
        chosen = [*fn.take_hoisted(), emit.place(ast.If(test, body, chosen), node)]
    return emit.place(ast.ExceptHandler(emit.load("@GuestException", at), held, chosen), at)


def handler_type(fn: Function, node: ast.ExceptHandler) -> ast.expr:
    """What a handler matches: host exception classes, read from the text where it names builtins, else by a guard."""
    if node.type is None:
        return emit.load("@GuestException", node)
    parts = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    if all(isinstance(part, ast.Name) and fn.is_builtin(part.id) and part.id in BUILTIN_EXCEPTIONS for part in parts):
        loads: list[ast.expr] = [
            emit.load(exception_name(part.id), part) for part in parts if isinstance(part, ast.Name)
        ]
        return loads[0] if len(loads) == 1 else emit.place(ast.Tuple(loads, ast.Load()), node.type)
    kind = emit.call("@exception_types", [lower(fn, node.type)], node, 1)
    return kind


def exception_name(name: str) -> str:
    """The raw host class that a builtin exception's name matches; what the host must not lose has a stand-in."""
    return {"BaseException": "@GuestException", "KeyboardInterrupt": "@E:GuestInterrupt"}.get(name, "@E:" + name)


BUILTIN_EXCEPTIONS = frozenset(
    """
    BaseException Exception ArithmeticError AssertionError AttributeError BufferError EOFError FloatingPointError GeneratorExit ImportError
    IndentationError IndexError KeyError KeyboardInterrupt LookupError ModuleNotFoundError NameError NotImplementedError OSError OverflowError
    RecursionError RuntimeError StopAsyncIteration StopIteration SyntaxError TypeError UnboundLocalError UnicodeDecodeError
    UnicodeEncodeError UnicodeError ValueError ZeroDivisionError TimeoutError PermissionError FileNotFoundError
    """.split()
)


def lower_with(fn: Function, node: ast.With | ast.AsyncWith) -> list[ast.stmt]:
    return with_items(fn, node, list(node.items))


def with_items(fn: Function, node: ast.With | ast.AsyncWith, items: list[ast.withitem]) -> list[ast.stmt]:
    """One context manager at a time: the next ones are within the body of the first."""
    if not items:
        return suite(fn, node.body, node)
    [item, *rest] = items
    is_async = isinstance(node, ast.AsyncWith)
    at = item.context_expr
    manager, leave, reason = fn.lasting_name("manager"), fn.lasting_name("leave"), fn.lasting_name("reason")
    kind = "@async_" if is_async else "@"
    fn.temporaries = 0
    value = lower(fn, item.context_expr)
    prefix = [
        *fn.take_hoisted(),
        emit.assign(emit.store(manager, at), value, at),
        emit.assign(emit.store(leave, at), emit.call(f"{kind}exit_method", [emit.load(manager, at)], at, WITH + 1), at),
    ]
    entered: ast.expr = emit.place(
        ast.Call(emit.call(f"{kind}enter_method", [emit.load(manager, at)], at, WITH + 2), [], []), at, WITH + 3
    )
    entered = awaiting(fn, entered, at, WITH + 4) if is_async else entered
    if item.optional_vars is not None:
        held = fn.lasting_name("entered")
        prefix.append(emit.assign(emit.store(held, at), entered, at))
        first = assign_value(fn, item.optional_vars, emit.load(held, at), None, at)
    else:
        prefix.append(emit.expression(entered, at))
        first = []
    fn.exits.append(reason)
    body = [*first, *with_items(fn, node, rest)]
    fn.exits.pop()
    return [*prefix, *with_body(fn, at, body, leave, reason, is_async=is_async)]


def with_body(
    fn: Function, at: ast.expr, body: list[ast.stmt], leave: str, reason: str, *, is_async: bool
) -> list[ast.stmt]:
    """The body of a `with`: its exit is called once, with the exception or with three `None`."""
    caught = f"{reason}!"
    error = emit.load(caught, at)
    arguments = [
        emit.call("@class_of", [error], at, WITH + 5),
        error,
        emit.call("@traceback_of", [error], at, WITH + 6),
    ]
    answer: ast.expr = emit.place(ast.Call(emit.load(leave, at), list(arguments), []), at, WITH + 7)
    answer = awaiting(fn, answer, at, WITH + 8) if is_async else answer
    unless = emit.place(
        ast.If(emit.place(ast.UnaryOp(ast.Not(), answer), at, WITH + 12), [emit.place(ast.Raise(None, None), at)], []),
        at,
    )
    note = emit.assign(emit.store(reason, at), emit.constant(4, at), at)
    handlers = [
        emit.place(ast.ExceptHandler(emit.load("@GuestException", at), caught, [note, *alive(fn, at), unless]), at),
        emit.place(
            ast.ExceptHandler(emit.load("@E:BaseException", at), None, [note, emit.place(ast.Raise(None, None), at)]),
            at,
        ),
    ]
    nothing: list[ast.expr] = [emit.constant(None, at) for _ in range(3)]
    left: ast.expr = emit.place(ast.Call(emit.load(leave, at), nothing, []), at, WITH + 10)
    left = awaiting(fn, left, at, WITH + 11) if is_async else left
    quietly = emit.place(ast.Compare(emit.load(reason, at), [ast.NotEq()], [emit.constant(4, at)]), at)
    final = emit.place(ast.If(quietly, [emit.expression(left, at)], []), at)
    start = emit.assign(emit.store(reason, at), emit.constant(0, at), at)
    watched = emit.place(ast.Try(body, list(handlers), [], []), at)
    return [start, emit.place(ast.Try([watched], [], [], [final]), at)]


STATEMENTS[ast.Try] = lower_try
STATEMENTS[ast.TryStar] = lower_try
STATEMENTS[ast.With] = lower_with
STATEMENTS[ast.AsyncWith] = lower_with
