"""Seeing through un-annotated functions: the type of what they return, found when their bodies have been checked.

To mypy a call of an un-annotated function is `Any`, and whatever is done with the result is right. Here such a function
gets, behind its definition, the type of its returned expressions, so that the statements below it are checked against
that in the same pass. What nobody declared is taken at its word only where there is one word: a result that may be of
several unrelated types, or that is `None` now and then, contradicts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from mypy.nodes import (
    ClassDef,
    Decorator,
    Expression,
    ExpressionStmt,
    FuncDef,
    ImportBase,
    OverloadedFuncDef,
    RaiseStmt,
    Statement,
    StrExpr,
    TypeInfo,
)
from mypy.semanal import is_trivial_body
from mypy.traverser import all_yield_expressions, has_yield_from_expression
from mypy.typeops import callable_type
from mypy.types import Instance, NoneType, ProperType, Type

from monty.check.decorators import Decorators
from monty.check.evidence import DISPLAYS, Evidence
from monty.check.lines import lines_of
from monty.check.loosen import met, unknown
from monty.check.program import Program
from monty.check.statements import functions_of, in_scope, returns_of

_WORD: Final = re.compile(r"[^\W\d]\w*")

_DEFINITIONS: Final = (FuncDef, Decorator, OverloadedFuncDef, ClassDef, ImportBase)

# Their results are fixed by the language, or their callers are the language.
_NOT_SEEN_THROUGH: Final = frozenset({"__init__", "__new__", "__post_init__", "__init_subclass__", "__class_getitem__"})


@dataclass(slots=True)
class _Met:
    """A function that has been checked, in the order of the program; `known` once its result is more than `Any`."""

    function: FuncDef
    owner: TypeInfo | None
    statement: int
    known: bool = False
    checked_with: set[str] = field(default_factory=set)
    """Functions defined behind it that were known when it was checked."""


class Returns:
    """The un-annotated functions of one program; `after` is to be called behind each statement of the top level."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.checker = program.checker
        self.decorators = Decorators(program)
        self.evidence = Evidence(self.checker)
        self._met: list[_Met] = []
        self._count = 0
        self._settled = 0
        self._lines = lines_of(program.text)
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
            self._forget(one)

    def before(self, statement: Statement) -> None:
        """Where definitions end and their use begins, check again what was checked before all of them were known."""
        if self._settled < len(self._met) and not isinstance(statement, _DEFINITIONS):
            self._settled = len(self._met)
            for one in self._stale():
                self._forget(one)
                self.program.check_now(one.function, one.owner)
                one.known = self._learn(one)

    def finish(self) -> None:
        """Learn what had to wait, and check again what was checked before."""
        for one in self._met:
            if not one.known:
                one.known = self._learn(one)
        self._again(self._stale())

    def check_again(self, functions: Collection[FuncDef]) -> None:
        """Check the bodies of some functions anew."""
        self._again([one for one in self._met if one.function in functions])

    def _again(self, functions: Sequence[_Met]) -> None:
        for one in functions:
            self._forget(one)
        self.program.check_later([(one.function, one.owner) for one in functions])
        for one in functions:
            one.known = self._learn(one)

    def _forget(self, one: _Met) -> None:
        """Take a type back: what a function was found to return is no declaration to check its body by."""
        if one.known:
            one.function.type = None
            one.known = False

    def functions_at(self, lines: Collection[int]) -> list[FuncDef] | None:
        """The functions that these lines are in; None where one is in none."""
        found = []
        for line in lines:
            around = [one.function for one in self._met if one.function.line < line <= (one.function.end_line or 0)]
            if not around:
                return None
            found.extend(around)
        return found

    def _stale(self) -> list[_Met]:
        """The functions that were checked before one that they mention was known."""
        if not any(one.known for one in self._met):
            return []
        later: set[str] = set()
        found = []
        for _, group in groupby(reversed(self._met), lambda one: one.statement):
            together = list(group)
            later.update(one.function.name for one in together if one.known and one.owner is not None)
            for one in together:
                known = later.intersection(self._words(one.function)) - {one.function.name}
                if not known <= one.checked_with:
                    one.checked_with |= known
                    found.append(one)
            later.update(one.function.name for one in together if one.known)
        return found

    def _words(self, function: FuncDef) -> list[str]:
        return _WORD.findall("\n".join(self._lines[function.line - 1 : function.end_line]))

    def _definition(self, statement: Statement, owner: TypeInfo | None) -> None:
        if isinstance(statement, FuncDef):
            self.decorators.met(statement)
        for function in functions_of(statement):
            if owner is not None and (symbol := owner.names.get(function.name)) is not None and symbol.plugin_generated:
                continue
            met = _Met(function, owner, self._count)
            # A function that waits for a type is not checked yet.
            if not any(waiting.node is function for waiting in self.checker.deferred_nodes):
                met.known = self._learn(met)
            self._met.append(met)
        if isinstance(statement, Decorator):
            self.decorators.apply(statement)

    def _learn(self, met: _Met) -> bool:
        """Give an un-annotated function its type; whether there was one to give."""
        function, owner = met.function, met.owner
        if function.type is not None or function.name in _NOT_SEEN_THROUGH or _says_nothing(function):
            return False
        if owner is not None and self._is_shared(owner, function.name):
            return False
        result = self._result(function, owner)
        if result is not None:
            function.type = callable_type(function, self.checker.named_type("builtins.function"), result)
        return result is not None

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
        for statement in returns_of(function):
            known = NoneType() if statement.expr is None else self._word_of(statement.expr)
            # None: not checked, because it is not reached.
            if known is not None:
                types.append(known)
        return met(types) if types else NoneType()

    def _word_of(self, expression: Expression) -> Type | None:
        """The type of a returned expression. To mypy the items of a display are of any type there, as the result may be."""
        known = self.checker.lookup_type_or_none(expression)
        return self.evidence.of(expression) if known is not None and isinstance(expression, DISPLAYS) else known

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
