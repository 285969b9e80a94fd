"""What the values that a program writes down say about a variable: types read from expressions, without mypy's joins.

mypy joins the items of a display to one type before anything else is known; here items are compared one by one, so that
items that agree keep their type and items that differ are `Any`. A `None` that is written down says nothing; one that a
declaration allows stays, as a union.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mypy.checker import TypeChecker
from mypy.nodes import (
    CallExpr,
    ConditionalExpr,
    DictExpr,
    DictionaryComprehension,
    Expression,
    ListComprehension,
    ListExpr,
    NameExpr,
    OpExpr,
    SetComprehension,
    SetExpr,
    StarExpr,
    StrExpr,
    TupleExpr,
    Var,
)
from mypy.types import (
    AnyType,
    DeletedType,
    Instance,
    LiteralType,
    NoneType,
    ProperType,
    TupleType,
    Type,
    UninhabitedType,
    UnionType,
    get_proper_type,
)

from monty.check.loosen import loosened, met, unknown

MOST_LITERALS: Final = 20

DISPLAYS: Final = (ListExpr, SetExpr, DictExpr, ListComprehension, SetComprehension, DictionaryComprehension)


class Evidence:
    """Reads types off the expressions of a checked program. With `literals`, strings count as themselves."""

    def __init__(self, checker: TypeChecker, *, literals: bool = False) -> None:
        self._checker = checker
        self._literals = literals

    def of(self, expression: Expression) -> ProperType:
        """What an expression's value says."""
        match expression:
            case StrExpr() if self._literals:
                return LiteralType(expression.value, self._checker.named_type("builtins.str"))
            case ConditionalExpr():
                return joined([self.of(expression.if_expr), self.of(expression.else_expr)])
            case OpExpr() if expression.op in ("or", "and"):
                return joined([self.of(expression.left), self.of(expression.right)])
            case NameExpr() if isinstance(expression.node, Var) and expression.node.is_inferred:
                # All that the variable holds anywhere: what it holds here is inference's word too.
                held = expression.node.type
                return loosened(self.known(expression) if held is None or isinstance(held, DeletedType) else held)
            case _:
                return self._written(expression)

    def _written(self, expression: Expression) -> ProperType:
        """What a display says, item by item, and mypy's word for everything else."""
        match expression:
            case ListExpr() | SetExpr():
                name = "builtins.list" if isinstance(expression, ListExpr) else "builtins.set"
                return self._container(name, [_of_items(self._item(item) for item in expression.items)])
            case DictExpr():
                pairs = [self._entry(key, value) for key, value in expression.items]
                return self._container("builtins.dict", [_of_items(pair[side] for pair in pairs) for side in (0, 1)])
            case ListComprehension() | SetComprehension():
                name = "builtins.list" if isinstance(expression, ListComprehension) else "builtins.set"
                return self._container(name, [self.of(expression.generator.left_expr)])
            case DictionaryComprehension():
                return self._container("builtins.dict", [self._key(expression), self.of(expression.value)])
            case TupleExpr():
                return self._tuple(expression)
            case CallExpr(callee=NameExpr() as made) if made.fullname == "builtins.dict" and all(expression.arg_names):
                text = self._checker.named_type("builtins.str")
                return self._container("builtins.dict", [text, joined(self.of(value) for value in expression.args)])
            case _:
                return declared(self.known(expression))

    def known(self, expression: Expression) -> Type:
        """The type that mypy gave an expression; `Any` where it gave none."""
        return self._checker.lookup_type_or_none(expression) or unknown()

    def item_of(self, container: Expression) -> ProperType:
        """What the items of a container say."""
        match container:
            case ListExpr() | SetExpr() | TupleExpr():
                return joined(self._item(item) for item in container.items)
            case _:
                return _first_item(loosened(self.known(container)))

    def _container(self, name: str, arguments: list[ProperType]) -> ProperType:
        return self._checker.named_generic_type(name, list(arguments))

    def _item(self, item: Expression) -> ProperType:
        return _first_item(loosened(self.known(item.expr))) if isinstance(item, StarExpr) else self.of(item)

    def _entry(self, key: Expression | None, value: Expression) -> tuple[ProperType, ProperType]:
        if key is not None:
            return loosened(self.known(key)), self.of(value)
        spread = loosened(self.known(value))
        if isinstance(spread, Instance) and len(spread.args) == 2:
            first, second = spread.args
            return get_proper_type(first), get_proper_type(second)
        return unknown(), unknown()

    def _key(self, expression: DictionaryComprehension) -> ProperType:
        return unknown() if expression.key is None else self.of(expression.key)

    def _tuple(self, expression: TupleExpr) -> ProperType:
        known = get_proper_type(self.known(expression))
        if isinstance(known, TupleType) and len(known.items) == len(expression.items):
            return known.copy_modified(items=[self.of(item) for item in expression.items])
        return loosened(known)


def is_none(expression: Expression | None) -> bool:
    """Whether an expression is `None`, written down."""
    return isinstance(expression, NameExpr) and expression.fullname == "builtins.None"


def declared(known: Type) -> ProperType:
    """A type that mypy found, loosened, with the `None` that it allows."""
    proper = get_proper_type(known)
    return _with_none(loosened(proper), _allows_none(proper))


def joined(types: Iterable[Type]) -> ProperType:
    """One type of what several values say."""
    seen = [get_proper_type(one) for one in types]
    literals = {one.value: one for one in seen if isinstance(one, LiteralType)}
    for one in seen:
        if isinstance(one, UnionType):
            inner = [get_proper_type(item) for item in one.items]
            literals.update({item.value: item for item in inner if isinstance(item, LiteralType)})
    telling = [one for one in seen if not isinstance(one, NoneType)]
    if literals and len(literals) <= MOST_LITERALS and all(_is_literal(one) for one in telling):
        return get_proper_type(UnionType.make_union(list(literals.values())))
    if len(telling) == 1:
        return telling[0]
    return _with_none(met(seen), any(_allows_none(one) for one in seen))


def _of_items(types: Iterable[Type]) -> ProperType:
    """One type for the items of a display; `Never` where there are none."""
    seen = list(types)
    return joined(seen) if seen else UninhabitedType()


def _is_literal(one: ProperType) -> bool:
    parts = one.items if isinstance(one, UnionType) else [one]
    return all(isinstance(get_proper_type(part), LiteralType) for part in parts)


def _allows_none(known: ProperType) -> bool:
    return isinstance(known, UnionType) and any(isinstance(get_proper_type(item), NoneType) for item in known.items)


def _with_none(known: ProperType, optional: bool) -> ProperType:
    return UnionType([known, NoneType()]) if optional and not isinstance(known, AnyType | NoneType) else known


def _first_item(container: ProperType) -> ProperType:
    match container:
        case Instance() if container.args:
            return get_proper_type(container.args[0])
        case TupleType():
            return met(container.items)
        case _:
            return unknown()
