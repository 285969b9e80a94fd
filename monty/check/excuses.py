"""What a program may do although nobody declared it, and mypy is against it: errors that are dropped, attributes that
are added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mypy.errorcodes import FUNC_RETURNS_VALUE
from mypy.errors import ErrorInfo
from mypy.nodes import (
    MDEF,
    AssignmentStmt,
    ConditionalExpr,
    Decorator,
    Expression,
    ExpressionStmt,
    FuncDef,
    ListComprehension,
    MemberExpr,
    NameExpr,
    OpExpr,
    ReturnStmt,
    Statement,
    SymbolTableNode,
    TypeInfo,
    Var,
)
from mypy.types import CallableType, Instance, NoneType, TypeType, UnionType, get_proper_type

from monty.check.evidence import is_none
from monty.check.loosen import unknown
from monty.check.program import Program
from monty.check.statements import everywhere, functions_of

_NONE_DEFAULT: Final = re.compile(r'^Incompatible default for (?:argument|parameter) .*default has type "None"')
_NONE_VALUE: Final = re.compile(r'^Incompatible types in assignment \(expression has type "None"')
# What mypy makes of the items of an empty display that nothing else explains: `reduce(f, items, [])`.
_OF_NOTHING: Final = re.compile(
    r"\b(?:list|dict|set|defaultdict)\[Never"
    # What mypy makes of dicts of different values, spread into one.
    r'|^Unpacked dict entry \d+ has incompatible type "object"'
)
_NO_RETURN: Final = "Missing return statement"
_ABOUT_ITEMS: Final = frozenset(
    {"arg-type", "return-value", "index", "call-overload", "dict-item", "list-item", "assignment"}
)
_NO_ATTRIBUTE: Final = re.compile(
    r'^"(?:Callable\[.*|def .*|_Wrapped\[.*|.* function.*)" has no attribute "(?P<name>\w+)"'
)


def excused(findings: Sequence[ErrorInfo], statements: Sequence[Statement]) -> list[ErrorInfo]:
    """The findings without some kinds that contradict nothing: what is said of an empty display's items, a `None` that
    stands for "nothing yet" beside an annotation (`size: int = None`), and a call without a result that is made for its
    effect (`done and close()`).
    """
    told = [info for info in findings if not _is_of_nothing(info) and not _NONE_DEFAULT.search(info.message)]
    if not any(_NONE_VALUE.search(info.message) or _is_unused(info) for info in told):
        return told
    nothing_yet: set[tuple[int, int]] = set()
    for_effect: set[tuple[int, int]] = set()
    for statement in everywhere(statements):
        match statement:
            case AssignmentStmt() if statement.unanalyzed_type and is_none(statement.rvalue):
                nothing_yet.add((statement.rvalue.line, statement.rvalue.column))
            case ExpressionStmt() | ReturnStmt() if statement.expr is not None:
                for_effect.update((one.line, one.column) for one in _made_for_effect(statement.expr))
            case _:
                pass
    return [
        info
        for info in told
        if not (_NONE_VALUE.search(info.message) and (info.line, info.column) in nothing_yet)
        and not (_is_unused(info) and (info.line, info.column) in for_effect)
    ]


def without_falling_off(findings: list[ErrorInfo], statements: Iterable[Statement]) -> list[ErrorInfo]:
    """The findings without those on functions that end without `return` and are declared to give `None` now and then."""
    ending = {info.line for info in findings if info.message == _NO_RETURN}
    if not ending:
        return findings
    functions = (found for statement in everywhere(statements) for found in functions_of(statement))
    allowed = {function.line for function in functions if function.line in ending and _may_give_none(function)}
    return [info for info in findings if not (info.message == _NO_RETURN and info.line in allowed)]


def _may_give_none(function: FuncDef) -> bool:
    declared = get_proper_type(function.type.ret_type) if isinstance(function.type, CallableType) else None
    return isinstance(declared, UnionType) and any(isinstance(get_proper_type(one), NoneType) for one in declared.items)


def without_cleared(findings: Iterable[ErrorInfo], cleared: set[tuple[int, int]]) -> list[ErrorInfo]:
    """The findings without those at a `None` that a variable is set to."""
    return [info for info in findings if not (_NONE_VALUE.search(info.message) and (info.line, info.column) in cleared)]


def _is_of_nothing(info: ErrorInfo) -> bool:
    return info.code is not None and info.code.code in _ABOUT_ITEMS and bool(_OF_NOTHING.search(info.message))


def _is_unused(info: ErrorInfo) -> bool:
    return info.code is FUNC_RETURNS_VALUE


def _made_for_effect(expression: Expression) -> Iterator[Expression]:
    """The calls in an expression whose value is dropped."""
    match expression:
        case ConditionalExpr():
            yield from _made_for_effect(expression.if_expr)
            yield from _made_for_effect(expression.else_expr)
        case OpExpr() if expression.op in ("and", "or"):
            yield from _made_for_effect(expression.right)
        case ListComprehension():
            yield from _made_for_effect(expression.generator.left_expr)
        case _:
            yield expression


def allow_none_for_defaults(statements: Iterable[Statement]) -> None:
    """Let callers pass the `None` that a parameter has for its default."""
    for function in (found for statement in everywhere(statements) for found in functions_of(statement)):
        known = function.type
        if isinstance(known, CallableType) and any(is_none(argument.initializer) for argument in function.arguments):
            types = [
                UnionType.make_union([kind, NoneType()]) if is_none(argument.initializer) else kind
                for kind, argument in zip(known.arg_types, function.arguments, strict=True)
            ]
            function.type = known.copy_modified(arg_types=types)


class Attributes:
    """Attributes that a program gives to its own objects from outside, and reads again."""

    def __init__(self, program: Program) -> None:
        self._program = program
        targets = [
            target
            for statement in everywhere(program.tree.defs)
            if isinstance(statement, AssignmentStmt)
            for target in statement.lvalues
            if isinstance(target, MemberExpr)
        ]
        self._of_functions = {target.name for target in targets if _is_function(target.expr)}
        self._targets = [target for target in targets if self._is_read(target.name)]

    def add(self) -> None:
        """Give classes the attributes, as `Any`."""
        for target in self._targets:
            owner = self._owner(target.expr)
            if owner is not None and owner.get(target.name) is None:
                added = Var(target.name, unknown())
                added.is_inferred = True
                added.info = owner
                added._fullname = f"{owner.fullname}.{target.name}"
                owner.names[target.name] = SymbolTableNode(MDEF, added)

    def without_function_attributes(self, findings: Iterable[ErrorInfo]) -> Iterator[ErrorInfo]:
        """The findings without those on attributes that the program gives to functions."""
        for info in findings:
            about = _NO_ATTRIBUTE.match(info.message)
            if about is None or about["name"] not in self._of_functions:
                yield info

    def _is_read(self, name: str) -> bool:
        return len(re.findall(rf"\.\s*{name}\b", self._program.text)) > 1

    def _owner(self, expression: Expression) -> TypeInfo | None:
        """The class of the program that an object is of, where nobody declared its attributes."""
        known = get_proper_type(self._program.checker.lookup_type_or_none(expression) or unknown())
        of_class = isinstance(known, TypeType)
        if isinstance(known, TypeType):
            known = known.item
        owner = known.type if isinstance(known, Instance) else None
        if isinstance(expression, NameExpr) and isinstance(expression.node, TypeInfo):
            owner = expression.node
        if owner is None or owner.module_name != self._program.name or not (of_class or _is_plain(owner)):
            return None
        return owner


def _is_plain(owner: TypeInfo) -> bool:
    declared = any(isinstance(symbol.node, Var) and not symbol.node.is_inferred for symbol in owner.names.values())
    return (
        not declared
        and owner.slots is None
        and owner.tuple_type is None
        and owner.typeddict_type is None
        and not owner.is_enum
    )


def _is_function(expression: Expression) -> bool:
    return isinstance(expression, NameExpr) and isinstance(expression.node, FuncDef | Decorator)


_OF_CACHED: Final = re.compile(r'"(?:Callable|def|overloaded)\b.*" has no attribute "(?:cache_\w+|__wrapped__)"')


def without_cached(findings: list[ErrorInfo], text: str) -> list[ErrorInfo]:
    """The findings without those on what `functools.cache` adds to functions, which keep their own type in the stubs."""
    if "cache" not in text:
        return findings
    return [info for info in findings if not _OF_CACHED.match(info.message)]
