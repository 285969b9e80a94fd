"""What a program sees of names that it does not bind itself: declared inputs and tools, and what earlier snippets left
behind.

In: modules that are already checked. Out: statements put before the program's own, in no line of its text: an
assignment for each name that holds a value, so that the program may use it again for another type as it may its own
variables, and an import for each class, alias and module. Names that the text does not mention cost nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from mypy.nodes import (
    GDEF,
    AssignmentStmt,
    Context,
    Decorator,
    FuncDef,
    ImportFrom,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    Statement,
    SymbolTableNode,
    TempNode,
    Var,
)
from mypy.typeops import function_type, make_simplified_union
from mypy.types import AnyType, Instance, NoneType, PartialType, Type, TypeOfAny, UnionType

from monty.check.statements import NOWHERE, assigned_names, cleared_names, defined_names

N = TypeVar("N", bound=Context)

_WORD: Final = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Bound:
    """A name at the end of a checked module: what it stands for and, for a variable, the type that it holds there."""

    module: str
    node: Node
    type: Type | None


Names = Mapping[str, Bound]


def names_of(tree: MypyFile, narrowed: Mapping[str, Type], function: Instance) -> dict[str, Bound]:
    """What a checked module hands on. `narrowed` are its variables' types at its end; `function` is the type of
    functions.
    """
    found = {}
    cleared = cleared_names(tree.defs)
    for name, symbol in tree.names.items():
        if symbol.node is None or not _handed_on(name, symbol, tree):
            continue
        known = narrowed.get(name) or _type_of(symbol.node, function)
        if name in cleared and isinstance(known, UnionType):
            # `best = None` before a loop says "nothing yet"; it is no declaration that there may be nothing.
            known = make_simplified_union([item for item in known.items if not isinstance(item, NoneType)])
        found[name] = Bound(tree.fullname, symbol.node, known)
    return found


def prologue(text: str, tree: MypyFile, names: Names) -> list[Statement]:
    """The statements that bind, before a program's own, those of `names` which it mentions and does not define."""
    mentioned = names.keys() & set(_WORD.findall(text))
    if not mentioned:
        return []
    mentioned -= defined_names(tree.defs)
    assigned = assigned_names(tree.defs)
    # A function that the program does not assign to is imported, so that messages name it.
    values = {
        name
        for name in mentioned
        if names[name].type is not None and (isinstance(names[name].node, Var) or name in assigned)
    }
    others = mentioned - values - assigned
    imports = [_import(names[name].module, name) for name in sorted(others)]
    return [*imports, *(_assignment(name, names[name].type) for name in sorted(values))]


def _handed_on(name: str, symbol: SymbolTableNode, tree: MypyFile) -> bool:
    if name.startswith("__") or symbol.kind != GDEF or symbol.module_hidden:
        return False
    return symbol.module_public or not tree.is_stub


def _type_of(node: Node, function: Instance) -> Type | None:
    """The type of a value; None for what is imported instead: classes, aliases, modules."""
    match node:
        case Var():
            known = node.type is not None and not isinstance(node.type, PartialType)
            return node.type if known else AnyType(TypeOfAny.unannotated)
        case FuncDef() | OverloadedFuncDef():
            return function_type(node, function)
        case Decorator():
            return node.var.type or AnyType(TypeOfAny.unannotated)
        case _:
            return None


def _placed(node: N) -> N:
    node.set_line(NOWHERE, 0, NOWHERE, 0)
    return node


def _import(module: str, name: str) -> ImportFrom:
    statement = ImportFrom(module, 0, [(name, None)])
    statement.is_top_level = True
    return _placed(statement)


def _assignment(name: str, value: Type | None) -> AssignmentStmt:
    assert value is not None
    return _placed(AssignmentStmt([_placed(NameExpr(name))], _placed(TempNode(value))))
