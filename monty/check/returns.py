"""Seeing through un-annotated functions: the type of what they return, found when their bodies have been checked.

To mypy a call of an un-annotated function is `Any`, and whatever is done with the result is right. Here such a function
gets, behind its definition, the type of its returned expressions, so that the statements below it are checked against
that in the same pass. What nobody declared is taken at its word only where there is one word: a result that may be of
several unrelated types, or that is `None` now and then, contradicts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from mypy.nodes import (
    ClassDef,
    Decorator,
    ExpressionStmt,
    FuncDef,
    RaiseStmt,
    Statement,
    StrExpr,
    TypeInfo,
)
from mypy.semanal import is_trivial_body
from mypy.traverser import all_return_statements, all_yield_expressions, has_yield_from_expression
from mypy.typeops import callable_type
from mypy.types import Instance, NoneType, ProperType, Type

from monty.check.decorators import Decorators
from monty.check.findings import lines_of
from monty.check.loosen import met, unknown
from monty.check.resident import Program
from monty.check.statements import functions_of, in_scope

_WORD: Final = re.compile(r"[^\W\d]\w*")

# Their results are fixed by the language, or their callers are the language.
_NOT_SEEN_THROUGH: Final = frozenset({"__init__", "__new__", "__post_init__", "__init_subclass__", "__class_getitem__"})


@dataclass(frozen=True, slots=True)
class _Met:
    """A function that has been checked, in the order of the program; `known` once its result is more than `Any`."""

    function: FuncDef
    owner: TypeInfo | None
    statement: int
    known: bool


class Returns:
    """The un-annotated functions of one program; `after` is to be called behind each statement of the top level."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.checker = program.checker
        self.decorators = Decorators(program)
        self._met: list[_Met] = []
        self._count = 0
        self._overridden, self._subclassed = _inheritance(program.tree.defs)

    def after(self, statement: Statement) -> None:
        """Give the functions that a checked statement defines the types that they turned out to return."""
        self._count += 1
        match statement:
            case ClassDef():
                for inner in in_scope(statement.defs.body):
                    self._definition(inner, statement.info)
            case _:
                self._definition(statement, None)

    def forget(self) -> None:
        """Take the types back: the next check finds them anew."""
        for one in self._met:
            if one.known:
                one.function.type = None

    def stale(self) -> list[tuple[FuncDef, TypeInfo | None]]:
        """Functions that were checked before one that they mention was known."""
        if not any(one.known for one in self._met):
            return []
        lines = lines_of(self.program.text)
        later: set[str] = set()
        found = []
        for _, group in groupby(reversed(self._met), lambda one: one.statement):
            together = list(group)
            later.update(one.function.name for one in together if one.known and one.owner is not None)
            for one in together:
                body = "\n".join(lines[one.function.line - 1 : one.function.end_line])
                if later.intersection(_WORD.findall(body)) - {one.function.name}:
                    found.append((one.function, one.owner))
            later.update(one.function.name for one in together if one.known)
        return found[::-1]

    def _definition(self, statement: Statement, owner: TypeInfo | None) -> None:
        if isinstance(statement, FuncDef):
            self.decorators.met(statement)
        for function in functions_of(statement):
            if owner is not None and (symbol := owner.names.get(function.name)) is not None and symbol.plugin_generated:
                continue
            self._met.append(_Met(function, owner, self._count, self._learn(function, owner)))
        if isinstance(statement, Decorator):
            self.decorators.apply(statement)

    def _learn(self, function: FuncDef, owner: TypeInfo | None) -> bool:
        """Give an un-annotated function its type; whether there was one to give."""
        if function.type is not None or function.name in _NOT_SEEN_THROUGH or _says_nothing(function):
            return False
        if owner is not None and self._is_shared(owner, function.name):
            return False
        result = self._result(function, owner)
        if result is None:
            return False
        learnt = callable_type(function, self.checker.named_type("builtins.function"), result)
        function.type = learnt
        return True

    def _is_shared(self, owner: TypeInfo, name: str) -> bool:
        """Whether a method is one of several that a call may reach."""
        return (owner, name) in self._overridden or any(name in base.names for base in owner.mro[1:])

    def _result(self, function: FuncDef, owner: TypeInfo | None) -> Type | None:
        known = self._returned(function)
        if function.is_generator:
            return self._generator(function, known)
        if owner in self._subclassed and isinstance(known, Instance) and known.type is owner:
            # Likely `return self`: the result is of the receiver's class, which may be another.
            return None
        if function.is_coroutine:
            return self.checker.named_generic_type("typing.Coroutine", [unknown(), unknown(), known])
        return None if known == unknown() else known

    def _returned(self, function: FuncDef) -> ProperType:
        types: list[Type] = []
        for statement in all_return_statements(function):
            known = NoneType() if statement.expr is None else self.checker.lookup_type_or_none(statement.expr)
            # None: not checked, because it is not reached.
            if known is not None:
                types.append(known)
        return met(types) if types else NoneType()

    def _generator(self, function: FuncDef, returned: ProperType) -> Type | None:
        if has_yield_from_expression(function):
            return None
        expressions = [expression.expr for expression, _ in all_yield_expressions(function)]
        types = [self.checker.lookup_type_or_none(one) if one else NoneType() for one in expressions]
        yielded = met([one for one in types if one is not None])
        if function.is_coroutine:
            return self.checker.named_generic_type("typing.AsyncGenerator", [yielded, unknown()])
        return self.checker.named_generic_type("typing.Generator", [yielded, unknown(), returned])


def _says_nothing(function: FuncDef) -> bool:
    """A body that leaves the work to others: empty, or nothing but an exception."""
    statements = [one for one in function.body.body if not _is_text(one)]
    return is_trivial_body(function.body) or all(isinstance(one, RaiseStmt) for one in statements)


def _is_text(statement: Statement) -> bool:
    return isinstance(statement, ExpressionStmt) and isinstance(statement.expr, StrExpr)


def _inheritance(statements: list[Statement]) -> tuple[set[tuple[TypeInfo, str]], set[TypeInfo]]:
    """The methods that a subclass of the program overrides, and the classes that have one."""
    overridden: set[tuple[TypeInfo, str]] = set()
    subclassed: set[TypeInfo] = set()
    for statement in _classes(statements):
        for base in statement.info.mro[1:]:
            subclassed.add(base)
            overridden.update((base, name) for name in statement.info.names)
    return overridden, subclassed


def _classes(statements: list[Statement]) -> Iterator[ClassDef]:
    for statement in in_scope(statements):
        if isinstance(statement, ClassDef):
            yield statement
