"""A stand-in for the compiler, as thin as can be: the verifier is tested without knowing what stands before it.

Test source is Python, but for two spellings: the name `at_x` is the guard or hidden local `@x`, and an attribute
`raw_x` is emitted as it is, `x`. Any other attribute is hidden, unless it is a native name.
"""

from __future__ import annotations

import ast
import textwrap
import types
from typing import Final

from monty.runtime.verify import GuardKind, Policy

POLICY: Final = Policy(
    native_names=frozenset({"append", "add", "get", "items"}),
    guards={
        "@type": GuardKind.TYPE,
        "@float": GuardKind.RAW,
        "@GuestType": GuardKind.RAW,
        "@scalars": GuardKind.RAW,
        "@ValueError": GuardKind.RAW,
        "@KeyError": GuardKind.RAW,
        "@iter": GuardKind.CALLABLE,
        "@call": GuardKind.CALLABLE,
        "@matching": GuardKind.MATCHER,
        "@value": GuardKind.VALUE,
    },
)


class _Spell(ast.NodeTransformer):
    """Names and attributes as emitted code spells them."""

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if node.attr.startswith("raw_"):
            node.attr = node.attr.removeprefix("raw_")
        elif node.attr not in POLICY.native_names:
            node.attr = "@" + node.attr
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = _hidden(node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        self.generic_visit(node)
        node.arg = _hidden(node.arg)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.name = _hidden(node.name)
        return node

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.AST:
        node.names = list(map(_hidden, node.names))
        return node


def _hidden(name: str) -> str:
    return "@" + name.removeprefix("at_") if name.startswith("at_") else name


def lowered(source: str, *, free: tuple[str, ...] = ()) -> types.CodeType:
    """The code of a function `@main` with this body, taken out of one that binds the guards, and `free`."""
    module = ast.parse(textwrap.dedent(source))
    awaits = (ast.Await, ast.AsyncFor, ast.AsyncWith)
    return factory_made(module.body, free, is_async=any(isinstance(node, awaits) for node in _own_nodes(module)))


def factory_made(body: list[ast.stmt], free: tuple[str, ...], *, is_async: bool) -> types.CodeType:
    """The same for statements that are parsed."""
    kind = ast.AsyncFunctionDef if is_async else ast.FunctionDef
    main = kind("@main", _no_parameters(), [_Spell().visit(statement) for statement in body], [], None, None)
    bound: list[ast.stmt] = [
        ast.Assign([ast.Name(name, ast.Store())], ast.Constant(None)) for name in (*POLICY.guards, *free)
    ]
    factory = ast.FunctionDef("@factory", _no_parameters(), [*bound, main], [], None, None)
    code = compile(ast.fix_missing_locations(ast.Module([factory], [])), "<test>", "exec", dont_inherit=True)
    for name in ("@factory", "@main"):
        code = next(constant for constant in code.co_consts if getattr(constant, "co_name", None) == name)
    return code


def _no_parameters() -> ast.arguments:
    return ast.arguments([], [], None, [], [], None, [])


def _own_nodes(node: ast.AST) -> list[ast.AST]:
    """The nodes of a tree, but for those of the functions in it."""
    found: list[ast.AST] = []
    for child in ast.iter_child_nodes(node):
        found.append(child)
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            found += _own_nodes(child)
    return found


def code_in(code: types.CodeType, name: str) -> types.CodeType:
    """The code of that name that is nested in the code."""
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            if constant.co_name == name:
                return constant
            try:
                return code_in(constant, name)
            except LookupError:
                continue
    raise LookupError(name)


def all_code(code: types.CodeType) -> list[types.CodeType]:
    """The code and all code nested in it."""
    nested = [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
    return [code, *(inner for constant in nested for inner in all_code(constant))]
