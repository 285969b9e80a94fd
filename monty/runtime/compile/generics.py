"""Type parameters (PEP 695): `def f[T]`, `class C[T]` and `type X = value`, told in statements that every Python has.

The tree is changed in place, before scopes are analysed. Each parameter becomes a variable of the scope around the definition, bound just
before it; bounds, constraints, defaults and the values of aliases become lambdas, which are called when somebody asks. One difference: CPython's
parameters are seen by the definition alone, ours by the scope around it as well.
"""

from __future__ import annotations

import ast
import re
import sys
from typing import Any, Final

SINCE_3_12: Final = sys.version_info >= (3, 12)
MENTION: Final = re.compile(r"\b(?:def|class)\s+\w+\s*\[|\btype\s+\w+")
KINDS: Final = {"TypeVar": "one", "TypeVarTuple": "many", "ParamSpec": "parameters"}


def tell_generics(tree: ast.Module, text: str) -> None:
    """Rewrite every definition with type parameters and every `type` statement."""
    if SINCE_3_12 and MENTION.search(text):
        _Teller().visit(tree)


class _Teller(ast.NodeTransformer):
    def definition(self, node: Any) -> Any:
        self.generic_visit(node)
        if not node.type_params:
            return node
        parameters = node.type_params
        node.type_params = []
        node.decorator_list.append(guard("@parametrised", names_of(parameters, node), node))
        if isinstance(node, ast.ClassDef):
            node.bases.append(guard("@generic_base", names_of(parameters, node), node))
        return [*(variable(parameter, node) for parameter in parameters), node]

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = definition

    def visit_TypeAlias(self, node: Any) -> list[ast.stmt]:
        parameters = node.type_params
        arguments = [constant(node.name.id, node), lazily(node.value, node), *names_of(parameters, node)]
        made = ast.Assign([node.name], guard("@type_alias", arguments, node))
        return [*(variable(parameter, node) for parameter in parameters), ast.copy_location(made, node)]


def variable(parameter: Any, at: ast.AST) -> ast.stmt:
    """The statement that binds a type parameter."""
    bound = getattr(parameter, "bound", None)
    default = getattr(parameter, "default_value", None)
    arguments = [
        constant(parameter.name, at),
        constant(KINDS[type(parameter).__name__], at),
        constant(isinstance(bound, ast.Tuple), at),
        lazily(bound, at),
        lazily(default, at),
    ]
    target = ast.copy_location(ast.Name(parameter.name, ast.Store()), at)
    return ast.copy_location(ast.Assign([target], guard("@type_variable", arguments, at)), at)


def names_of(parameters: list[Any], at: ast.AST) -> list[ast.expr]:
    """The parameters as values."""
    return [ast.copy_location(ast.Name(parameter.name, ast.Load()), at) for parameter in parameters]


def lazily(value: ast.expr | None, at: ast.AST) -> ast.expr:
    """A function of the expression; None where there is none."""
    if value is None:
        return constant(None, at)
    return ast.copy_location(ast.Lambda(ast.arguments([], [], None, [], [], None, []), value), value)


def constant(value: Any, at: ast.AST) -> ast.expr:
    """A constant at the place of a definition."""
    return ast.copy_location(ast.Constant(value), at)


def guard(name: str, arguments: list[ast.expr], at: ast.AST) -> ast.expr:
    """A call of a guard, by a name that no guest can write."""
    function = ast.copy_location(ast.Name(name, ast.Load()), at)
    return ast.copy_location(ast.Call(function, arguments, []), at)
