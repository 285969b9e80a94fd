"""Which names a program binds itself, for the names that mean something only while nobody rebinds them.

In: a tree and a place in it. Out: whether a name, read at that place, is the program's own. Errs towards "its own": a
name bound anywhere in an enclosing scope counts, whether or not the binding has run by then.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, TypeAlias

from monty.source import children_of, walk

Scope: TypeAlias = (
    ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
    | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
)  # fmt: skip

COMPREHENSIONS: Final = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
SCOPES: Final = (ast.Module, ast.ClassDef, *FUNCTIONS, *COMPREHENSIONS)


def parents_of(tree: ast.AST) -> dict[ast.AST, ast.AST]:
    """Each node's parent, in the order of a walk. Contexts and operators, which CPython's parser shares, are left out."""
    parents: dict[ast.AST, ast.AST] = {}
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        for child in children_of(node):
            parents[child] = node
            waiting.append(child)
    return parents


def bound_names(scope: Scope) -> set[str]:
    """Every name that the scope itself binds, `global` and `nonlocal` names included."""
    names: set[str] = set()
    if isinstance(scope, FUNCTIONS):
        names.update(argument.arg for argument in every_argument(scope.args))
    for node in own_nodes(scope):
        names.update(_binds(node))
    return names


def every_argument(arguments: ast.arguments) -> Iterator[ast.arg]:
    """All parameters of a function, in the order of its signature."""
    yield from arguments.posonlyargs
    yield from arguments.args
    if arguments.vararg:
        yield arguments.vararg
    yield from arguments.kwonlyargs
    if arguments.kwarg:
        yield arguments.kwarg


def own_nodes(scope: Scope) -> Iterator[ast.AST]:
    """The nodes of a scope; of a scope inside it the node alone, without what it holds."""
    waiting: list[ast.AST] = children_of(scope)
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, COMPREHENSIONS):
            # A walrus in a comprehension binds in the scope around it.
            yield from (inner for inner in walk(node) if isinstance(inner, ast.NamedExpr))
        elif not isinstance(node, SCOPES):
            waiting.extend(children_of(node))


def _binds(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            yield name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.alias(name=name, asname=other):
            yield other or name.partition(".")[0]
        case ast.NamedExpr(target=ast.Name(id=name)):
            yield name
        case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            yield name
        case ast.MatchMapping(rest=str(name)):
            yield name
        case ast.Global(names=names) | ast.Nonlocal(names=names):
            yield from names
        case _:
            pass


class Binders:
    """The scopes of one program, worked out as they are asked for."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.parents = parents_of(tree)
        self._names: dict[ast.AST, set[str]] = {}

    def chain(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes around a place, innermost first, the node itself left out."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    def scopes(self, node: ast.AST) -> Iterator[Scope]:
        """The scopes that a name at this place is looked up in; a class counts for what stands in it directly."""
        directly = True
        for outer in self.chain(node):
            if isinstance(outer, SCOPES):
                if directly or not isinstance(outer, ast.ClassDef):
                    yield outer
                directly = directly and isinstance(outer, COMPREHENSIONS)

    def names(self, scope: Scope) -> set[str]:
        """The names that a scope binds."""
        if scope not in self._names:
            self._names[scope] = bound_names(scope)
        return self._names[scope]

    def is_own(self, name: str, node: ast.AST) -> bool:
        """Whether the program binds the name that is read at this node."""
        return any(name in self.names(scope) for scope in self.scopes(node))
