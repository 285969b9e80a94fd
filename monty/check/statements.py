"""Walks over mypy's trees by statement. mypy's own visitors are compiled and cannot be subclassed from Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from mypy.nodes import (
    AssignmentStmt,
    Block,
    ClassDef,
    Decorator,
    Expression,
    ForStmt,
    FuncDef,
    IfStmt,
    Import,
    ImportFrom,
    ListExpr,
    MatchStmt,
    NameExpr,
    OverloadedFuncDef,
    ReturnStmt,
    StarExpr,
    Statement,
    TryStmt,
    TupleExpr,
    WhileStmt,
    WithStmt,
)


def blocks_of(statement: Statement) -> Iterator[Block]:
    """The blocks of a compound statement, those of functions and classes left out."""
    match statement:
        case IfStmt() | MatchStmt():
            yield from statement.body if isinstance(statement, IfStmt) else statement.bodies
            if isinstance(statement, IfStmt) and statement.else_body:
                yield statement.else_body
        case ForStmt() | WhileStmt():
            yield statement.body
            if statement.else_body:
                yield statement.else_body
        case TryStmt():
            yield statement.body
            yield from statement.handlers
            yield from (block for block in (statement.else_body, statement.finally_body) if block)
        case WithStmt():
            yield statement.body
        case Block():
            yield statement
        case _:
            pass


def in_scope(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Every statement of one scope, outer ones first: functions and classes are met, not entered."""
    for statement in statements:
        yield statement
        for block in blocks_of(statement):
            yield from in_scope(block.body)


def returns_of(function: FuncDef) -> list[ReturnStmt]:
    """The `return` statements of a function itself, not those of functions and lambdas in it."""
    return [statement for statement in in_scope(function.body.body) if isinstance(statement, ReturnStmt)]


def functions_of(statement: Statement) -> list[FuncDef]:
    """The function definitions that a statement is: one of a plain or decorated function, more of an overloaded one."""
    match statement:
        case FuncDef():
            return [statement]
        case Decorator():
            return [statement.func]
        case OverloadedFuncDef():
            return [part for item in statement.items for part in functions_of(item)]
        case _:
            return []


def everywhere(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Every statement, those of functions and classes included."""
    for statement in in_scope(statements):
        yield statement
        if isinstance(statement, ClassDef):
            yield from everywhere(statement.defs.body)
        for function in functions_of(statement):
            yield from everywhere(function.body.body)


def names_in(target: Expression) -> Iterator[NameExpr]:
    """The plain names that an assignment target binds."""
    match target:
        case NameExpr():
            yield target
        case TupleExpr() | ListExpr():
            for item in target.items:
                yield from names_in(item)
        case StarExpr():
            yield from names_in(target.expr)
        case _:
            pass


def targets_of(statement: Statement) -> list[Expression]:
    """What a statement assigns to."""
    match statement:
        case AssignmentStmt():
            return list(statement.lvalues)
        case ForStmt():
            return [statement.index]
        case WithStmt():
            return [target for target in statement.target if target is not None]
        case _:
            return []


def defined_names(statements: Iterable[Statement]) -> set[str]:
    """The names that a scope binds by `def`, `class` and `import`."""
    found: set[str] = set()
    for statement in in_scope(statements):
        match statement:
            case ClassDef():
                found.add(statement.name)
            case Import():
                found.update(alias or name.partition(".")[0] for name, alias in statement.ids)
            case ImportFrom():
                found.update(alias or name for name, alias in statement.names)
            case _:
                found.update(function.name for function in functions_of(statement))
    return found


def assigned_names(statements: Iterable[Statement]) -> set[str]:
    """The names that a scope binds by assignment, `for` and `with`."""
    return {
        name.name for statement in in_scope(statements) for target in targets_of(statement) for name in names_in(target)
    }


def cleared_names(statements: Iterable[Statement]) -> set[str]:
    """The names that a scope sets to `None`, with nothing annotated."""
    return {
        name.name
        for statement in in_scope(statements)
        if isinstance(statement, AssignmentStmt) and statement.unanalyzed_type is None
        if isinstance(statement.rvalue, NameExpr) and statement.rvalue.fullname == "builtins.None"
        for target in statement.lvalues
        for name in names_in(target)
    }


NOWHERE: Final = -1
"""The line of statements that are not in the text."""
