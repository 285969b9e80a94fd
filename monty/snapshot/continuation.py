"""Continuations: an emitted function, entered at a suspension point.

In goes the emitted function's tree and the point, out comes the tree of a function that takes the answer (what the frame waits for, as a callable)
and the values of its locals, and goes on from there. What was evaluated before the point is read from hidden locals; a loop is entered as the rest
of its trip inside a loop of one trip, followed by the loop itself; a handler is entered by raising its exception again.
"""

from __future__ import annotations

import ast
import copy
from typing import Final

from monty.errors import SnapshotError
from monty.runtime.compile import emit
from monty.runtime.compile.spelling import RERAISED
from monty.snapshot.operands import as_load, conversion_slots, done, operand_slots, others_forgotten
from monty.snapshot.points import Point, answered, find_node, own_children, own_nodes, stored_name, tested_expressions

ANSWER: Final = "@answer"
GIVEN: Final = "@given"
BROKEN: Final = "@broken"
NORMAL_END: Final = "@ended"
FIRST: Final = "@first item"
ONCE: Final = "@once"
RETURNED: Final = "@returned"
TRANSIENT: Final = (ANSWER, GIVEN, BROKEN, NORMAL_END, FIRST, "@trip", "@operand")


class CannotEnter(SnapshotError):
    """The point is at a place that no continuation can be made for."""


class Entry:
    """The making of one continuation: which node waits, and what stands for its result."""

    def __init__(self, target: ast.AST, point: Point) -> None:
        self.target = target
        self.point = point
        self.inside: set[int] = set()
        self.depth = 0
        self.loops: list[ast.AST] = []
        self.returns_by_finally = False

    def mark(self, function: ast.AST) -> None:
        """Note which nodes contain the target."""
        parents: dict[int, ast.AST] = {}
        for child in ast.iter_child_nodes(function):
            parents[id(child)] = function
        for parent in own_nodes(function):
            for child in own_children(parent):
                parents[id(child)] = parent
        node: ast.AST | None = self.target
        while node is not None:
            self.inside.add(id(node))
            node = parents.get(id(node))

    def holds(self, node: ast.AST | None) -> bool:
        """Whether the target is the node or within it."""
        return node is not None and id(node) in self.inside

    def any_holds(self, nodes: list[ast.stmt]) -> bool:
        """Whether one of the statements holds the target."""
        return any(self.holds(node) for node in nodes)

    def answer(self, at: ast.AST) -> ast.expr:
        """What the frame waits for."""
        call = ast.Call(emit.load(ANSWER, at), [], [])
        return emit.place(call, at, answered(self.point.kind))

    # expressions

    def expression(self, node: ast.expr) -> ast.expr:
        """The expression with all that is done already read from hidden locals, and the target replaced by its answer."""
        if node is self.target:
            return self.result(node)
        if not self.holds(node):
            return node
        if isinstance(node, ast.IfExp):
            if self.holds(node.test):
                return emit.place(ast.IfExp(self.expression(node.test), node.body, node.orelse), node)
            return self.expression(node.body if self.holds(node.body) else node.orelse)
        if isinstance(node, ast.BoolOp):
            index = next(i for i, value in enumerate(node.values) if self.holds(value))
            if self.point.kind == "truth" and node.values[index] is self.target and stored_name(node.values[index]):
                return self.decided(node, index)
            rest = [self.expression(node.values[index]), *node.values[index + 1 :]]
            return rest[0] if len(rest) == 1 else emit.place(ast.BoolOp(node.op, rest), node)
        return self.rebuilt(node)

    def decided(self, node: ast.BoolOp, index: int) -> ast.expr:
        """`a and b` whose first operand's truth is the answer: its value is that operand, or what follows."""
        operand, following = done(node.values[index]), node.values[index + 1 :]
        rest = following[0] if len(following) == 1 else emit.place(ast.BoolOp(node.op, following), node)
        if isinstance(node.op, ast.And):
            return emit.conditional(self.answer(operand), rest, operand, node)
        return emit.conditional(self.answer(operand), operand, rest, node)

    def rebuilt(self, node: ast.expr) -> ast.expr:
        """A copy of the node, its operands before the target saved ones, the one that holds the target entered."""
        made = copy.copy(node)
        ast.copy_location(made, node)
        reached = False
        for holder, name, index in operand_slots(made):
            operand = getattr(holder, name) if index is None else getattr(holder, name)[index]
            if reached or operand is None:
                continue
            if self.holds(operand):
                reached = True
                new = self.expression(operand)
            else:
                new = done(operand)
            if index is None:
                setattr(holder, name, new)
            else:
                getattr(holder, name)[index] = new
        return made

    def result(self, node: ast.expr) -> ast.expr:
        """What stands for the target's value once the answer is there."""
        if self.point.operand >= 0:
            return self.converted(node)
        answer = self.answer(node)
        kind = self.point.kind
        if kind == "contains" and isinstance(node, ast.Compare):
            truth = emit.conditional(answer, emit.constant(True, node), emit.constant(False, node), node)
            return emit.place(ast.UnaryOp(ast.Not(), truth), node) if isinstance(node.ops[0], ast.NotIn) else truth
        if kind in ("yield", "delegate") and isinstance(node, ast.YieldFrom | ast.Await):
            held = node.value
            name = stored_name(held.body if isinstance(held, ast.IfExp) else held)
            if name is None:
                raise CannotEnter("a delegation without an iterator of its own")
            iterator: ast.expr = emit.load(name, node)
            if kind == "delegate":
                guard = "@primed" if isinstance(node, ast.YieldFrom) else "@primed_await"
                iterator = emit.call(guard, [iterator], node, 9)
            return ast.copy_location(type(node)(iterator), node)
        if kind in ("yield", "delegate") and isinstance(node, ast.Yield):
            return ast.copy_location(ast.Yield(answer), node)
        if kind == "format":
            return (
                ast.copy_location(ast.FormattedValue(answer, -1, None), node)
                if isinstance(node, ast.FormattedValue)
                else answer
            )
        return answer

    def converted(self, node: ast.expr) -> ast.expr:
        """The operation once more, with the answer in place of the operand that it had to convert."""
        made = copy.copy(node)
        for number, (holder, name, index) in enumerate(conversion_slots(made)):
            whole = getattr(holder, name)
            new = self.answer(node) if number == self.point.operand else done(whole if index is None else whole[index])
            if index is None:
                setattr(holder, name, new)
            else:
                whole[index] = new
        if isinstance(made, ast.Call):
            made.func = done(made.func)
        return made

    # statements

    def block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        """The rest of a block, from the statement that holds the target on."""
        index = next(i for i, statement in enumerate(body) if self.holds(statement))
        return [*self.statement(body[index]), *body[index + 1 :]]

    def statement(self, node: ast.stmt) -> list[ast.stmt]:
        """The rest of a statement."""
        if isinstance(node, ast.If):
            if self.holds(node.test):
                return [emit.place(ast.If(self.expression(node.test), node.body, node.orelse), node)]
            return self.block(node.body if self.any_holds(node.body) else node.orelse)
        if isinstance(node, ast.While):
            return self.while_loop(node)
        if isinstance(node, ast.For | ast.AsyncFor):
            return self.for_loop(node)
        if isinstance(node, ast.Try | ast.TryStar):
            return self.trial(node)
        return self.simple(node)

    def simple(self, node: ast.stmt) -> list[ast.stmt]:
        """A statement without blocks."""
        if isinstance(node, ast.Assign):
            return self.assignment(node)
        if isinstance(node, ast.AugAssign):
            return self.augmented(node)
        if isinstance(node, ast.Delete):
            return self.deletion(node)
        if isinstance(node, ast.Expr):
            return [emit.expression(self.expression(node.value), node)]
        if isinstance(node, ast.Return) and node.value is not None:
            return [emit.returned(self.expression(node.value), node)]
        if isinstance(node, ast.Raise) and node is not self.target and node.exc is not None:
            if self.holds(node.exc):
                return [emit.place(ast.Raise(self.expression(node.exc), node.cause), node)]
            return [emit.place(ast.Raise(done(node.exc), self.expression(node.cause)), node)]  # type: ignore[arg-type]  # it holds the target
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            return self.definition(node)
        raise CannotEnter(f"a {type(node).__name__} statement")

    def deletion(self, node: ast.Delete) -> list[ast.stmt]:
        if self.point.operand >= 0:
            return [emit.place(ast.Delete([self.converted(target) for target in node.targets]), node)]
        if self.point.kind.startswith(("delete", "drop")):
            return [emit.expression(self.answer(node), node)]
        return [emit.place(ast.Delete([self.expression(target) for target in node.targets]), node)]

    def definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.stmt]:
        """A function definition whose default is waited for."""
        arguments = node.args
        made = ast.arguments(
            arguments.posonlyargs, arguments.args, arguments.vararg, arguments.kwonlyargs,
            [self.expression(d) if self.holds(d) else d for d in arguments.kw_defaults],  # type: ignore[arg-type]  # None stays None
            arguments.kwarg, [self.expression(d) if self.holds(d) else done(d) for d in arguments.defaults],
        )  # fmt: skip
        return [ast.copy_location(type(node)(node.name, made, node.body, [], node.returns, None), node)]

    def assignment(self, node: ast.Assign) -> list[ast.stmt]:
        [target] = node.targets[:1]
        if self.holds(node.value):
            return [emit.place(ast.Assign(node.targets, self.expression(node.value)), node)]
        if target is self.target and self.point.operand >= 0:
            if stored_name(node.value) is None and not isinstance(node.value, ast.Constant):
                raise CannotEnter("an assignment whose value is kept nowhere")
            return [emit.place(ast.Assign([self.converted(target)], done(node.value)), node)]
        if target is self.target:
            return [emit.expression(self.answer(node), node), *(others_forgotten(node))]
        return [emit.place(ast.Assign([self.expression(target)], done(node.value)), node)]

    def augmented(self, node: ast.AugAssign) -> list[ast.stmt]:
        if self.holds(node.value):
            return [emit.place(ast.AugAssign(node.target, node.op, self.expression(node.value)), node)]
        loaded = as_load(node.target)
        if node is self.target:
            return [emit.place(ast.Assign([node.target], self.answer(node)), node)]
        if self.point.kind in ("item", "attribute") and loaded is not None:
            old = emit.store("@old", node)
            return [
                emit.assign(old, self.answer(node.target), node.target),
                emit.place(ast.AugAssign(emit.store("@old", node), node.op, done(node.value)), node),
                emit.place(ast.Assign([node.target], emit.load("@old", node)), node),
            ]
        return [emit.expression(self.answer(node), node)]

    def once(self, body: list[ast.stmt], at: ast.stmt) -> tuple[list[ast.stmt], str]:
        """A loop of one trip around `body`, and the hidden local that is true when it was left by `break`."""
        self.depth += 1
        broken = f"{BROKEN}{self.depth}"
        fell_through: list[ast.stmt] = [emit.assign(emit.store(broken, at), emit.constant(False, at), at)]
        trip = ast.For(emit.store("@trip", at), emit.load(ONCE, at), body, fell_through)
        return [emit.assign(emit.store(broken, at), emit.constant(True, at), at), emit.place(trip, at)], broken

    def go_on(self, broken: str, rest: list[ast.stmt], at: ast.stmt) -> ast.stmt:
        """`rest`, unless the entered trip was left by `break`."""
        return emit.place(
            ast.If(emit.load(broken, at), [emit.place(ast.Pass(), at)], rest or [emit.place(ast.Pass(), at)]), at
        )

    def while_loop(self, node: ast.While) -> list[ast.stmt]:
        if self.any_holds(node.orelse):
            return self.block(node.orelse)
        if not self.holds(node.test):
            entered, broken = self.once(self.block(node.body), node)
            return [*entered, self.go_on(broken, [node], node)]
        ended = f"{NORMAL_END}{self.depth}"
        stop: list[ast.stmt] = [
            emit.assign(emit.store(ended, node), emit.constant(True, node), node),
            emit.place(ast.Continue(), node),
        ]
        trip: list[ast.stmt] = [emit.place(ast.If(self.expression(node.test), node.body, stop), node)]
        entered, broken = self.once(trip, node)
        start = emit.assign(emit.store(ended, node), emit.constant(False, node), node)
        orelse = node.orelse or [emit.place(ast.Pass(), node)]
        choice = emit.place(ast.If(emit.load(ended, node), orelse, [node]), node)
        return [start, *entered, self.go_on(broken, [choice], node)]

    def for_loop(self, node: ast.For | ast.AsyncFor) -> list[ast.stmt]:
        if node is self.target:
            return self.next_item(node)
        if self.any_holds(node.orelse):
            return self.block(node.orelse)
        if self.holds(node.target):
            raise CannotEnter("the target of a loop")
        entered, broken = self.once(self.block(node.body), node)
        return [*entered, self.go_on(broken, [node], node)]

    def next_item(self, node: ast.For | ast.AsyncFor) -> list[ast.stmt]:
        """The loop waits for its iterator: the answer is the next item, or the end of the iteration."""
        if isinstance(node, ast.AsyncFor) or self.point.kind == "loop":
            return [node]
        ended = f"{NORMAL_END}{self.depth}"
        at = node.iter
        first: list[ast.stmt] = [emit.assign(emit.store(FIRST, at), self.answer(at), at)]
        stop: list[ast.stmt] = [
            emit.assign(emit.store(ended, at), emit.constant(True, at), at),
            emit.place(ast.Continue(), at),
        ]
        over = emit.place(ast.ExceptHandler(emit.load("@E:StopIteration", at), None, stop), at)
        bound = emit.place(ast.Assign([node.target], emit.load(FIRST, at)), node.target)
        trip = [emit.place(ast.Try(first, [over], [], []), at), bound, *node.body]
        entered, broken = self.once(trip, node)
        start = emit.assign(emit.store(ended, at), emit.constant(False, at), at)
        orelse = node.orelse or [emit.place(ast.Pass(), at)]
        choice = emit.place(ast.If(emit.load(ended, at), orelse, [node]), at)
        return [start, *entered, self.go_on(broken, [choice], node)]

    def trial(self, node: ast.Try | ast.TryStar) -> list[ast.stmt]:
        if self.any_holds(node.body):
            return [emit.place(type(node)(self.block(node.body), node.handlers, node.orelse, node.finalbody), node)]
        if self.any_holds(node.finalbody):
            return self.final(node)
        if self.any_holds(node.orelse):
            body = self.block(node.orelse)
            return [emit.place(ast.Try(body, [], [], node.finalbody), node)] if node.finalbody else body
        handler = next(handler for handler in node.handlers if self.holds(handler))
        if isinstance(node, ast.TryStar) or handler.name is None or self.holds(handler.type):
            raise CannotEnter("the handler of an exception group, or the type of a handler")
        again = emit.place(ast.Raise(emit.load(handler.name, handler), None), handler, RERAISED)
        entered = ast.ExceptHandler(emit.load("@E:BaseException", handler), handler.name, self.block(handler.body))
        return [emit.place(ast.Try([again], [emit.place(entered, handler)], [], node.finalbody), node)]

    def final(self, node: ast.Try | ast.TryStar) -> list[ast.stmt]:
        """A `finally` block goes on as it was reached: by falling through, return, break, continue or an exception."""
        reason = next(
            (n.id for n in ast.walk(node.finalbody[0]) if isinstance(n, ast.Name) and n.id.startswith("@reason")), None
        )
        if reason is None:
            raise CannotEnter("a finally block")
        rest = self.block(node.finalbody)
        pending = emit.place(ast.Raise(emit.load(f"{reason}!", node), None), node, RERAISED)
        raised = emit.place(ast.Raise(None, None), node)
        handler = emit.place(ast.ExceptHandler(emit.load("@E:BaseException", node), None, [*rest, raised]), node)
        by_error = emit.place(ast.Try([pending], [handler], [], []), node)
        choices: list[ast.stmt] = [*rest]
        if self.returns_by_finally:
            choices.append(self.leave(reason, 1, emit.returned(emit.load(RETURNED, node), node), node))
        if self.in_loop(node):
            choices.append(self.leave(reason, 2, emit.place(ast.Break(), node), node))
            choices.append(self.leave(reason, 3, emit.place(ast.Continue(), node), node))
        return [emit.place(ast.If(self.reached_by(reason, 4, node), [by_error], choices), node)]

    def leave(self, reason: str, how: int, jump: ast.stmt, at: ast.stmt) -> ast.stmt:
        """The jump that the `finally` block interrupted."""
        return emit.place(ast.If(self.reached_by(reason, how, at), [jump], []), at)

    def reached_by(self, reason: str, how: int, at: ast.stmt) -> ast.expr:
        """Whether the block was reached that way."""
        return emit.place(ast.Compare(emit.load(reason, at), [ast.Eq()], [emit.constant(how, at)]), at)

    def in_loop(self, node: ast.stmt) -> bool:
        """Whether a loop of the function is around the statement."""
        return any(
            isinstance(loop, ast.For | ast.While | ast.AsyncFor) and any(n is node for n in ast.walk(loop))
            for loop in self.loops
        )


def enter(function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, point: Point) -> list[ast.stmt]:
    """The body of the continuation. Raises `CannotEnter` (a `SnapshotError`) where there is none."""
    if isinstance(function, ast.Lambda):
        body: list[ast.stmt] = [emit.returned(function.body, function.body)]
        function = ast.FunctionDef("<lambda>", function.args, body, [], None, None)
    if point.kind == "start":
        return function.body
    target = find_node(function, point)
    if target is None:
        raise CannotEnter(
            f"line {point.line & 0x1FFFF}: no {point.kind} at columns {point.column} to {point.end_column}"
        )
    if point.kind == "raise":
        raise CannotEnter("making the exception of a raise statement")
    entry = Entry(target, point)
    entry.loops = [node for node in own_nodes(function) if isinstance(node, ast.For | ast.While | ast.AsyncFor)]
    entry.returns_by_finally = any(isinstance(n, ast.Name) and n.id == RETURNED for n in own_nodes(function))
    entry.mark(function)
    return entry.block(function.body)


__all__ = ["ANSWER", "CannotEnter", "enter", "tested_expressions"]
