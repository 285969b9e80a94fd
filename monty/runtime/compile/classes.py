"""Classes: a class statement becomes a function that fills a namespace and hands it to a guard which makes the class.

The emitted function stands where the class body's frame would, with the class's name; `__class__` is its cell, so methods that use
`super()` close over it as the data model says (3.3.3.6).
"""

from __future__ import annotations

import ast

from monty.runtime.compile import emit
from monty.runtime.compile.assignments import store_name
from monty.runtime.compile.calls import lower_keywords
from monty.runtime.compile.context import Function
from monty.runtime.compile.displays import lower_elements
from monty.runtime.compile.expressions import CLASS_CELL, NAMESPACE, lower
from monty.runtime.compile.functions import declarations, definition_name, save
from monty.runtime.compile.scopes import Scope
from monty.runtime.compile.spelling import DECORATED, mangle
from monty.runtime.compile.statements import STATEMENTS, lower_block


def lower_class(fn: Function, node: ast.ClassDef) -> list[ast.stmt]:
    decorators = [save(fn, decorator, lower(fn, decorator)) for decorator in node.decorator_list]
    prefix = [*fn.take_hoisted(), *(statement for statement, _ in decorators)]
    fn.temporaries = 0
    bases = emit.place(ast.Tuple(lower_elements(fn, node.bases), ast.Load()), node)
    keywords = class_keywords(fn, node)
    scope = fn.unit.scopes.by_node[node]
    ordinal = fn.unit.next_ordinal(node)
    name = definition_name(fn, node, ordinal)
    definition = ast.FunctionDef(
        name, emit.parameters(["@bases", "@keywords"], node), class_body(fn, node, scope), [], None, None
    )
    fn.encode(definition, node, ordinal)
    made: ast.expr = emit.call(name, [bases, keywords], node)
    for decorator, (_, saved) in zip(reversed(node.decorator_list), reversed(decorators), strict=True):
        made = emit.place(ast.Call(emit.load(saved, decorator), [made], []), decorator, DECORATED)
    return [*prefix, *fn.take_hoisted(), definition, store_name(fn, fn.mangle(node.name), made, node)]


def class_keywords(fn: Function, node: ast.ClassDef) -> ast.expr:
    """The keywords of a class statement as a dict."""
    lowered = lower_keywords(fn, node.keywords)
    keys: list[ast.expr | None] = [
        emit.constant(keyword.arg, node) if keyword.arg is not None else None for keyword in lowered
    ]
    return emit.place(ast.Dict(keys, [keyword.value for keyword in lowered]), node)


def class_body(fn: Function, node: ast.ClassDef, scope: Scope) -> list[ast.stmt]:
    inner = Function(fn.unit, scope)
    opened = emit.call(
        "@open_class",
        [emit.constant(node.name, node), emit.constant(qualified_name(scope, node.name), node), emit.load("@bases", node),
         emit.load("@keywords", node), emit.load("__name__", node)],
        node, 1,
    )  # fmt: skip
    body: list[ast.stmt] = [*class_declarations(scope, node), emit.assign(emit.store(NAMESPACE, node), opened, node)]
    rest = list(node.body)
    if (
        isinstance(rest[0], ast.Expr)
        and isinstance(rest[0].value, ast.Constant)
        and isinstance(rest[0].value.value, str)
    ):
        documented = emit.subscript(emit.load(NAMESPACE, node), emit.constant("__doc__", node), ast.Store(), node)
        body.append(emit.assign(documented, emit.constant(rest.pop(0).value.value, node), node))  # type: ignore[attr-defined]  # tested above
    body += lower_block(inner, rest)
    made = emit.call("@make_class", [emit.load(NAMESPACE, node)], node, 2)
    body.append(emit.assign(emit.store(CLASS_CELL, node), made, node))
    body.append(
        emit.expression(
            emit.call("@finish_class", [emit.load(CLASS_CELL, node), emit.load(NAMESPACE, node)], node, 3), node
        )
    )
    body.append(emit.returned(emit.load(CLASS_CELL, node), node))
    return body


def class_declarations(scope: Scope, node: ast.ClassDef) -> list[ast.stmt]:
    """`global` and `nonlocal` in a class body."""
    return declarations(scope, node)


def qualified_name(scope: Scope, name: str) -> str:
    """`__qualname__` of a class or function (PEP 3155)."""
    parts = [name]
    inner, outer = scope, scope.parent
    # What a function defines as a global is named as one.
    while outer is not None and outer.parent is not None and not defines_global(outer, inner.node):
        inner = outer
        node = outer.node
        if isinstance(node, ast.ClassDef):
            parts.append(node.name)
        else:
            parts.append(f"{function_name(node)}.<locals>")
        outer = outer.parent
    return ".".join(reversed(parts))


def defines_global(outer: Scope, node: ast.AST) -> bool:
    """Whether a definition in this scope binds a name that the scope declares as global."""
    name = getattr(node, "name", None)
    return isinstance(name, str) and mangle(name, outer.class_name) in outer.global_names


def function_name(node: ast.AST) -> str:
    """The name that a function's code object carries."""
    names = {
        ast.Lambda: "<lambda>",
        ast.ListComp: "<listcomp>",
        ast.SetComp: "<setcomp>",
        ast.DictComp: "<dictcomp>",
        ast.GeneratorExp: "<genexpr>",
    }
    return names.get(type(node)) or str(getattr(node, "name", "<lambda>"))


STATEMENTS[ast.ClassDef] = lower_class
