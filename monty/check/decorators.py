"""Seeing through decorators that nobody annotated: one that only wraps leaves the function's type as it is.

mypy gives a function behind an un-annotated decorator the decorator's result, which is `Any` or accepts anything. A
decorator whose inner function takes `*args, **kwargs`, hands them on and returns what comes back changes no type.
"""

from __future__ import annotations

from mypy.nodes import (
    ARG_POS,
    ARG_STAR,
    ARG_STAR2,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    NameExpr,
    Node,
    RefExpr,
    Var,
)
from mypy.typeops import callable_type
from mypy.types import Type, get_proper_type

from monty.check.program import Program
from monty.check.statements import functions_of, in_scope, returns_of

_WITHOUT_EFFECT = frozenset(
    {"abc.abstractmethod", "builtins.staticmethod", "builtins.classmethod", "builtins.property"}
)


class Decorators:
    """The decorators of one program that leave types alone, and the functions behind them."""

    def __init__(self, program: Program) -> None:
        self.checker = program.checker
        self._transparent: set[Node] = set()

    def met(self, function: FuncDef) -> None:
        """Remember a function that is a transparent decorator, or makes one."""
        if _is_transparent(function) or any(_is_transparent(made) for made in _returned_functions(function)):
            self._transparent.add(function)

    def apply(self, decorated: Decorator) -> None:
        """Give a decorated function the type that its decorators really leave it with."""
        function = decorated.func
        signature: Type | None = function.type
        if signature is None:
            if not all(self._leaves_alone(decorator) for decorator in decorated.decorators):
                return
            signature = callable_type(function, self.checker.named_type("builtins.function"))
        with self.checker.msg.filter_errors():
            for decorator in reversed(decorated.decorators):
                signature = self._behind(decorator, signature, decorated)
        decorated.var.type = signature
        decorated.var.is_ready = True

    def _leaves_alone(self, decorator: Expression) -> bool:
        made_by = decorator.callee if isinstance(decorator, CallExpr) else decorator
        return isinstance(made_by, RefExpr) and (
            made_by.node in self._transparent or made_by.fullname in _WITHOUT_EFFECT
        )

    def _behind(self, decorator: Expression, signature: Type, decorated: Decorator) -> Type:
        if self._leaves_alone(decorator):
            return signature
        known = self.checker.lookup_type_or_none(decorator)
        if known is None:
            return signature
        name = decorator.fullname if isinstance(decorator, RefExpr) else None
        argument = self.checker.temp_node(signature, context=decorator)
        result, _ = self.checker.expr_checker.check_call(
            get_proper_type(known), [argument], [ARG_POS], decorated, callable_name=name
        )
        return result


def _returned_functions(function: FuncDef) -> list[FuncDef]:
    """The inner functions that a function returns, and nothing else that it returns."""
    inner = {one.name: one for statement in function.body.body for one in functions_of(statement)}
    if not inner:
        return []
    returned = [statement.expr for statement in returns_of(function)]
    if not returned or not all(isinstance(one, NameExpr) and one.name in inner for one in returned):
        return []
    return [inner[one.name] for one in returned if isinstance(one, NameExpr)]


def _is_transparent(function: FuncDef) -> bool:
    """Whether a function takes a function and returns one that calls it with the same arguments."""
    if function.type is not None or len(function.arguments) != 1 or function.arg_kinds != [ARG_POS]:
        return False
    wrappers = _returned_functions(function)
    wrapped = function.arguments[0].variable
    return bool(wrappers) and all(_hands_on(wrapper, wrapped) for wrapper in wrappers)


def _hands_on(wrapper: FuncDef, wrapped: Var) -> bool:
    if wrapper.arg_kinds != [ARG_STAR, ARG_STAR2] or wrapper.type is not None:
        return False
    calls: set[Node | None] = set()
    for statement in in_scope(wrapper.body.body):
        if isinstance(statement, AssignmentStmt) and _is_call_of(statement.rvalue, wrapped):
            calls.update(target.node for target in statement.lvalues if isinstance(target, NameExpr))
    returned = [statement.expr for statement in returns_of(wrapper)]
    return bool(returned) and all(
        one is not None and (_is_call_of(one, wrapped) or (isinstance(one, NameExpr) and one.node in calls))
        for one in returned
    )


def _is_call_of(expression: Expression, wrapped: Var) -> bool:
    if isinstance(expression, AwaitExpr):
        expression = expression.expr
    return (
        isinstance(expression, CallExpr)
        and isinstance(expression.callee, NameExpr)
        and expression.callee.node is wrapped
        and expression.arg_kinds == [ARG_STAR, ARG_STAR2]
    )
