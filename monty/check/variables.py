"""The un-annotated variables of a checked program: where each is bound, what its values say, what holds what.

In: the statements, with the types that mypy gave their expressions. Nothing is decided here; `widening` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    ConditionalExpr,
    Decorator,
    DictExpr,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    IndexExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    NameExpr,
    OperatorAssignmentStmt,
    OpExpr,
    RefExpr,
    SetComprehension,
    SetExpr,
    Statement,
    StrExpr,
    TupleExpr,
    TypeInfo,
    Var,
)
from mypy.types import AnyType, Instance, ProperType, Type, TypeType, TypeVarType, get_proper_type

from monty.check.evidence import DISPLAYS, Evidence, is_none
from monty.check.loosen import is_mixed, is_number, loosened, unknown
from monty.check.program import PREFIX, Program
from monty.check.statements import everywhere, names_in, targets_of

_MUTATORS: Final = frozenset({"append", "add", "insert", "extend", "update", "setdefault", "appendleft", "extendleft"})

# Methods whose result is an item of the receiver, or lists its items.
_READERS: Final = frozenset({"get", "pop", "setdefault", "values", "items", "copy", "popleft"})

# Functions that hand on the items of their arguments.
_THROUGH: Final = frozenset({"list", "sorted", "reversed", "enumerate", "zip", "iter", "next", "max", "min", "filter"})


@dataclass(slots=True)
class Variable:
    """An un-annotated variable or attribute: where it is bound, and what its values say."""

    var: Var
    places: list[RefExpr] = field(default_factory=list)
    said: list[ProperType] = field(default_factory=list)
    guessed: bool = False
    """mypy took the first of its values for the type."""
    unfit: bool = False
    """A later value, or a later item, is of another type."""
    crossed: bool = False
    """It is read where mypy does not know which of its values it holds."""
    mixed: bool = False
    """Nothing can be said of its value: a library made it of things that have nothing in common, or it is wrong."""


class Variables:
    """The variables of one program, by mypy's `Var`. `literals`: strings count as themselves, not only as `str`."""

    def __init__(self, program: Program, *, literals: bool) -> None:
        self.program = program
        self.evidence = Evidence(program.checker, literals=literals)
        self.found: dict[Var, Variable] = {}
        self.cleared: set[tuple[int, int]] = set()
        """Where a variable is set to `None`, which never contradicts what else it holds."""
        self.holders: dict[Var, set[Var]] = {}
        """What holds the same object as one of its items: changing that changes these."""
        self.statements = list(everywhere(program.tree.defs))
        self._literals = literals
        for statement in self.statements:
            self._collect(statement)

    def known(self, place: Expression) -> Variable | None:
        """The variable that an expression is, where it is one of these."""
        var = self._var(place)
        return None if var is None else self.found.get(var)

    def changed_by(self, statement: Statement) -> Iterator[Var]:
        """The variables whose items a simple statement changes."""
        match statement:
            case ExpressionStmt(expr=CallExpr(callee=MemberExpr() as method)) if method.name in _MUTATORS:
                places: list[Expression] = [method.expr]
            case AssignmentStmt():
                places = [target.base for target in statement.lvalues if isinstance(target, IndexExpr)]
            case OperatorAssignmentStmt():
                target = statement.lvalue
                places = [target.base if isinstance(target, IndexExpr) else target]
            case _:
                places = []
        for place in places:
            root = self._root(place)
            if root is not None:
                yield root

    def _collect(self, statement: Statement) -> None:
        match statement:
            case AssignmentStmt() if statement.unanalyzed_type is None:
                for target in statement.lvalues:
                    self._bind(target, statement.rvalue)
            case OperatorAssignmentStmt():
                self._bind_operator(statement)
            case ForStmt():
                self._bind_loop(statement)
            case _:
                for target in targets_of(statement):
                    self._bind_unknown(target)
        for changed in self.changed_by(statement):
            for argument in _values_given(statement):
                self._hold(changed, self._root(argument))
                if changed in self.found and _is_open(self.evidence.of(argument)):
                    # Of any type, so not of the first item's.
                    self.found[changed].unfit = self.found[changed].guessed

    def _bind(self, target: Expression, value: Expression) -> None:
        match target, value:
            case ((TupleExpr() | ListExpr()), (TupleExpr() | ListExpr())) if len(target.items) == len(value.items):
                for inner, item in zip(target.items, value.items, strict=True):
                    self._bind(inner, item)
                    if isinstance(item, NameExpr) and (variable := self.known(inner)):
                        # mypy gives `a, b = b, a` its types one after the other, as if `a` had changed before `b`.
                        variable.crossed = True
            case ((NameExpr() | MemberExpr()), _):
                variable = self._variable(target)
                if variable is not None:
                    self._say(variable, self.evidence.of(value), guessed=_is_guess(value, literals=self._literals))
                    root = self._root(value)
                    variable.mixed = root is None and not isinstance(value, DISPLAYS) and self._is_mixed(value)
                    if is_none(value):
                        self.cleared.add((value.line, value.column))
                    self._hold(root, variable.var)
                    if isinstance(value, RefExpr):
                        self._hold(variable.var, root)
                    for part in self._made_of(value):
                        self._hold(variable.var, part)
            case IndexExpr(), _:
                pass
            case _:
                self._bind_unknown(target, assigned=True)

    def _bind_operator(self, statement: OperatorAssignmentStmt) -> None:
        variable = self._variable(statement.lvalue)
        if variable is None or statement.op not in ("+", "-", "*", "/", "|", "**"):
            return
        known = self.evidence.of(statement.rvalue)
        if statement.op == "/" and is_number(known):
            known = self.program.checker.named_type("builtins.float")
        # What cannot be added is a mistake and no second type.
        if isinstance(known, AnyType) or all(_are_alike(one, known) for one in variable.said):
            self._say(variable, known)

    def _bind_loop(self, statement: ForStmt) -> None:
        if isinstance(statement.index, NameExpr):
            variable = self._variable(statement.index)
            if variable is not None:
                guessed = isinstance(statement.expr, ListExpr | TupleExpr)
                said = self.evidence.item_of(statement.expr) if guessed else loosened(variable.var.type or unknown())
                self._say(variable, said, guessed=guessed)
        else:
            self._bind_unknown(statement.index)
        for name in names_in(statement.index):
            if isinstance(name.node, Var):
                for root in self._roots(statement.expr):
                    self._hold(root, name.node)

    def _bind_unknown(self, target: Expression, *, assigned: bool = False) -> None:
        for name in names_in(target):
            variable = self._variable(name)
            if variable is not None:
                known = self.evidence.known(name)
                variable.mixed = assigned and is_mixed(known)
                self._say(variable, loosened(known))

    def _say(self, variable: Variable, said: ProperType, *, guessed: bool = False) -> None:
        variable.said.append(said)
        variable.guessed = variable.guessed or guessed

    def _variable(self, place: Expression) -> Variable | None:
        """The un-annotated variable that an expression is; remembers that it is bound there."""
        var = self._var(place)
        if var is None or not var.is_inferred:
            return None
        variable = self.found.setdefault(var, Variable(var))
        if isinstance(place, RefExpr):
            variable.places.append(place)
        return variable

    def _var(self, place: Expression) -> Var | None:
        match place:
            case NameExpr():
                return place.node if isinstance(place.node, Var) else None
            case MemberExpr():
                return place.def_var or self._attribute(place)
            case _:
                return None

    def _attribute(self, place: MemberExpr) -> Var | None:
        """The variable behind `object.name`, where the program's own class has it."""
        if isinstance(place.expr, NameExpr) and isinstance(place.expr.node, TypeInfo):
            owner: TypeInfo | None = place.expr.node
        else:
            owner = class_behind(self.evidence.known(place.expr))
        symbol = owner.get(place.name) if owner is not None and owner.module_name == self.program.name else None
        return symbol.node if symbol is not None and isinstance(symbol.node, Var) else None

    def _root(self, expression: Expression) -> Var | None:
        """The variable that an expression takes its value out of."""
        while True:
            match expression:
                case IndexExpr():
                    expression = expression.base
                case CallExpr(callee=MemberExpr() as method) if method.name in _READERS:
                    expression = method.expr
                case _:
                    return self._var(expression)

    def _roots(self, expression: Expression) -> Iterator[Var | None]:
        match expression:
            case CallExpr(callee=NameExpr() as function) if function.name in _THROUGH:
                for argument in expression.args:
                    yield from self._roots(argument)
            case _:
                yield self._root(expression)

    def _made_of(self, value: Expression) -> Iterator[Var | None]:
        """The variables that the items of a display or a comprehension come from."""
        match value:
            case ListComprehension() | SetComprehension():
                for sequence in value.generator.sequences:
                    yield from self._roots(sequence)
            case DictionaryComprehension():
                for sequence in value.sequences:
                    yield from self._roots(sequence)
            case ListExpr() | SetExpr() | TupleExpr():
                yield from (self._root(item) for item in value.items)
            case DictExpr():
                yield from (self._root(item) for _, item in value.items)
            case _:
                pass

    def _is_mixed(self, value: Expression) -> bool:
        """Whether a value has a type that only a library's generics made of the program's own values."""
        if isinstance(value, CallExpr) and isinstance(value.callee, RefExpr):
            function = value.callee.node
            if isinstance(function, FuncDef | Decorator) and function.fullname.startswith(PREFIX):
                return False
        return is_mixed(self.evidence.known(value))

    def _hold(self, holder: Var | None, held: Var | None) -> None:
        if holder is not None and held is not None and holder is not held:
            self.holders.setdefault(held, set()).add(holder)


def class_behind(known: Type) -> TypeInfo | None:
    """The class that a type is of, or is itself: an instance, `cls`, `self` of no declared type."""
    proper = get_proper_type(known)
    if isinstance(proper, TypeType):
        proper = proper.item
    if isinstance(proper, TypeVarType):
        proper = get_proper_type(proper.upper_bound)
    return proper.type if isinstance(proper, Instance) else None


def _values_given(statement: Statement) -> Iterable[Expression]:
    match statement:
        case ExpressionStmt(expr=CallExpr() as call):
            return call.args
        case AssignmentStmt() | OperatorAssignmentStmt():
            return [statement.rvalue]
        case _:
            return []


def _is_guess(value: Expression, *, literals: bool) -> bool:
    """Whether mypy would take the first of several values for the type."""
    match value:
        case NameExpr():
            return is_none(value)
        case ConditionalExpr():
            return _is_guess(value.if_expr, literals=literals) or _is_guess(value.else_expr, literals=literals)
        case StrExpr():
            return literals
        case CallExpr(callee=NameExpr() as called):
            return not value.args and called.name in ("list", "dict", "set")
        case OpExpr():
            return _is_guess(value.left, literals=literals) or _is_guess(value.right, literals=literals)
        case TupleExpr():
            return True
        case _:
            return isinstance(value, DISPLAYS)


def _are_alike(one: ProperType, other: ProperType) -> bool:
    if is_number(one) and is_number(other):
        return True
    return isinstance(one, Instance) and isinstance(other, Instance) and one.type is other.type


def _is_open(known: ProperType) -> bool:
    """Whether nothing is known of a value, or of the items that it brings."""
    match known:
        case AnyType():
            return True
        case Instance():
            return any(isinstance(get_proper_type(argument), AnyType) for argument in known.args)
        case _:
            return False
