"""Functions, lambdas and comprehensions: each becomes one host function, nested as the guest's scopes nest.

A comprehension is a function with plain loops, so that its half-built result is a local; it is defined just before the statement that
contains it, which changes nothing, since a function only holds cells.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from monty.runtime.compile import emit
from monty.runtime.compile.annotated import lower_annotation
from monty.runtime.compile.assignments import assign_to, store_name
from monty.runtime.compile.context import Function
from monty.runtime.compile.expressions import (
    EXPRESSIONS,
    FORBIDDEN_NAMES,
    awaiting,
    is_guest,
    lower,
    lower_key,
)
from monty.runtime.compile.scopes import Home, Scope, ScopeKind
from monty.runtime.compile.spelling import DECORATED, LOOP, NATIVE_NAMES, is_dunder
from monty.runtime.compile.statements import STATEMENTS, async_loop, lower_block

RESULT: Final = "@result"
FIRST_ITERATOR: Final = "@first"
OWN_SCOPES: Final = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
)  # fmt: skip
DISPLAY_NAMES: Final = {
    ast.ListComp: "listcomp",
    ast.SetComp: "setcomp",
    ast.DictComp: "dictcomp",
    ast.GeneratorExp: "genexpr",
}


def lower_function_definition(fn: Function, node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.stmt]:
    decorators = [save(fn, decorator, lower(fn, decorator)) for decorator in node.decorator_list]
    prefix = [statement for statement, _ in decorators]
    prefix = [*fn.take_hoisted(), *prefix]
    definition, name = function_definition(fn, node)
    value: ast.expr = emit.load(name, node)
    for decorator, (_, saved) in zip(reversed(node.decorator_list), reversed(decorators), strict=True):
        value = emit.place(ast.Call(emit.load(saved, decorator), [value], []), decorator, DECORATED)
    if name == node.name:
        return [*prefix, *fn.take_hoisted(), definition]
    return [*prefix, *fn.take_hoisted(), definition, store_name(fn, fn.mangle(node.name), value, node)]


def save(fn: Function, node: ast.expr, value: ast.expr) -> tuple[ast.stmt, str]:
    """A statement that keeps the value in a lasting hidden local, and the local's name."""
    name = fn.lasting_name("decorator")
    return emit.assign(emit.store(name, node), value, node), name


def function_definition(fn: Function, node: ast.FunctionDef | ast.AsyncFunctionDef) -> tuple[ast.stmt, str]:
    """The emitted definition and the local that it binds: the guest's own name where nothing stands between."""
    arguments = lower_parameters(fn, node.args)
    returns = lower_annotation(fn, node.returns) if node.returns is not None else None
    mangled = fn.mangle(node.name)
    if mangled in FORBIDDEN_NAMES:
        raise fn.unit.refuse(node, f"the name {mangled!r} cannot be bound in the sandbox")
    apart = fn.in_class or (fn.scope.parent is not None and mangled in fn.scope.global_names)
    direct = not node.decorator_list and not apart and fn.home(mangled) is not Home.CLASS
    inner = Function(fn.unit, fn.unit.scopes.by_node[node], in_async=isinstance(node, ast.AsyncFunctionDef))
    ordinal = fn.unit.next_ordinal(node)
    name = mangled if direct else definition_name(fn, node, ordinal)
    body = function_body(inner, node.body)
    definition = type(node)(name, arguments, body, [], returns, None)
    fn.encode(definition, node, ordinal)
    return definition, name if not direct else node.name


def definition_name(fn: Function, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, ordinal: int) -> str:
    """The hidden name of a definition; a second colon where its qualified name is its name alone, since it is a global."""
    is_global = fn.scope.parent is not None and fn.mangle(node.name) in fn.scope.global_names
    return f"@{ordinal}:{':' if is_global else ''}{node.name}"


def function_body(inner: Function, body: Sequence[ast.stmt]) -> list[ast.stmt]:
    """The docstring, the scope's declarations, then the statements."""
    scope = inner.scope
    statements: list[ast.stmt] = []
    rest = list(body)
    if (
        rest
        and isinstance(rest[0], ast.Expr)
        and isinstance(rest[0].value, ast.Constant)
        and isinstance(rest[0].value.value, str)
    ):
        statements.append(rest.pop(0))
    at = body[0]
    statements += declarations(scope, at)
    if inner.unit.counts_steps:
        statements.append(emit.expression(emit.step(at), at))
    statements += looks(inner, rest)
    statements += lower_block(inner, rest)
    return statements or [emit.place(ast.Pass(), at)]


def looks(inner: Function, body: Sequence[ast.stmt]) -> list[ast.stmt]:
    """One look at each parameter whose attributes are read or set through a look at it more than once."""
    counts: dict[str, int] = {}
    for part in own_statements(body):
        if isinstance(part, ast.AugAssign):
            part = part.target  # read and set: it is met once more as a part itself
        if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and is_looked_at(inner, part.attr):
            name = inner.mangle(part.value.id)
            counts[name] = counts.get(name, 0) + 1
    found: list[ast.stmt] = []
    scope = inner.scope
    for name in scope.parameters:
        is_bound_once = len(scope.assignments.get(name, ())) == 1 and name not in scope.rebound_inside
        if counts.get(name, 0) > 1 and is_bound_once:
            look = is_guest(inner, emit.load(name, body[0]), body[0])
            inner.guests[name] = f"@guest:{name}"
            found.append(emit.assign(emit.store(inner.guests[name], body[0]), look, body[0]))
    return found


def is_looked_at(fn: Function, attribute: str) -> bool:
    """Whether both guests and host types have attributes of that name, so that a look tells whose it is."""
    name = fn.mangle(attribute)
    return name in fn.unit.table_names and name not in NATIVE_NAMES and not is_dunder(name)


def own_statements(body: Sequence[ast.stmt]) -> Iterator[ast.AST]:
    """The nodes of a function's body, but for those of what has a scope of its own."""
    stack: list[ast.AST] = list(body)
    while stack:
        part = stack.pop()
        yield part
        stack.extend(child for child in ast.iter_child_nodes(part) if not isinstance(child, OWN_SCOPES))


def declarations(scope: Scope, at: ast.AST) -> list[ast.stmt]:
    """`global` and `nonlocal`, in one place at the head of the emitted function."""
    found: list[ast.stmt] = []
    if scope.global_names:
        found.append(emit.place(ast.Global(sorted(scope.global_names)), at))
    if scope.nonlocal_names:
        found.append(emit.place(ast.Nonlocal(sorted(scope.nonlocal_names)), at))
    return found


def lower_parameters(fn: Function, node: ast.arguments) -> ast.arguments:
    """Parameters with their defaults and annotations, which are evaluated where the function is defined."""
    defaults = [lower(fn, default) for default in node.defaults]
    kw_defaults = [lower(fn, default) if default is not None else None for default in node.kw_defaults]
    return ast.arguments(
        [lower_parameter(fn, argument) for argument in node.posonlyargs],
        [lower_parameter(fn, argument) for argument in node.args],
        lower_parameter(fn, node.vararg) if node.vararg is not None else None,
        [lower_parameter(fn, argument) for argument in node.kwonlyargs],
        kw_defaults,
        lower_parameter(fn, node.kwarg) if node.kwarg is not None else None,
        defaults,
    )


def lower_parameter(fn: Function, node: ast.arg) -> ast.arg:
    annotation = lower_annotation(fn, node.annotation) if node.annotation is not None else None
    return emit.place(ast.arg(fn.mangle(node.arg), annotation), node)


def lower_lambda(fn: Function, node: ast.Lambda) -> ast.expr:
    """A lambda stays one, unless its body needs statements before it (a comprehension): then it becomes a definition."""
    arguments = lower_parameters(fn, node.args)
    inner = Function(fn.unit, fn.unit.scopes.by_node[node])
    ordinal = fn.unit.next_ordinal(node)
    body = lower(inner, node.body)
    if fn.unit.counts_steps:
        body = emit.either(
            [emit.step(node.body), body], node.body
        )  # a step has no value: what follows it is the result
    if not inner.hoisted:
        made = ast.Lambda(arguments, body)
        fn.encode(made, node, ordinal)
        return made
    return lambda_as_definition(fn, node, arguments, [*inner.take_hoisted(), emit.returned(body, node.body)], ordinal)


def lambda_as_definition(
    fn: Function, node: ast.Lambda, arguments: ast.arguments, body: list[ast.stmt], ordinal: int
) -> ast.expr:
    """A factory, defined before the statement, makes the lambda where it stands, so that defaults are evaluated there."""
    name = f"@{ordinal}:<lambda>"
    defaults = [*arguments.defaults, *(default for default in arguments.kw_defaults if default is not None)]
    names = [f"@default{index}" for index in range(len(defaults))]
    loads: list[ast.expr] = [emit.load(default, node) for default in names]
    plain = len(arguments.defaults)
    keywords = iter(loads[plain:])
    arguments.kw_defaults = [next(keywords) if default is not None else None for default in arguments.kw_defaults]
    arguments.defaults = loads[:plain]
    definition = ast.FunctionDef(name, arguments, body, [], None, None)
    fn.encode(definition, node, ordinal)
    factory_ordinal = fn.unit.next_ordinal(node)
    factory_name = f"@{factory_ordinal}:<lambda>"
    result = emit.returned(emit.load(name, node), node)
    factory = ast.FunctionDef(factory_name, emit.parameters(names, node), [definition, result], [], None, None)
    fn.encode(factory, node, factory_ordinal)
    fn.hoisted.append(factory)
    return emit.call(factory_name, defaults, node, 5)


def lower_comprehension(fn: Function, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> ast.expr:
    scope = fn.unit.scopes.by_node[node]
    inner = Function(fn.unit, scope, in_async=fn.in_async)
    ordinal = fn.unit.next_ordinal(node)
    name = f"@{ordinal}:<{DISPLAY_NAMES[type(node)]}>"
    is_generator = isinstance(node, ast.GeneratorExp)
    is_async = scope.has_await
    body = outer_bindings(fn, node)
    if not is_generator:
        body.append(emit.assign(emit.store(RESULT, node), empty_result(node), node))
    body += comprehension_loop(inner, node, 0)
    if is_generator:
        body.append(emit.place(ast.Return(None), node))
    else:
        body.append(emit.returned(emit.load(RESULT, node), node))
    definition = (ast.AsyncFunctionDef if is_async else ast.FunctionDef)(
        name, emit.parameters([FIRST_ITERATOR], node), body, [], None, None
    )
    fn.encode(definition, node, ordinal)
    fn.hoisted += [*outer_cells(fn, node), definition]
    first = node.generators[0]
    iterator = emit.call("@async_iterator" if first.is_async else "@iter", [lower(fn, first.iter)], first.iter, LOOP)
    made: ast.expr = emit.call(name, [iterator], node)
    return awaiting(fn, made, node, 1) if is_async and not is_generator else made


def outer_bindings(fn: Function, node: ast.expr) -> list[ast.stmt]:
    """A walrus in a comprehension binds in the function around it (PEP 572)."""
    names = {part.target.id for part in own_parts(node) if isinstance(part, ast.NamedExpr)}
    found: list[ast.stmt] = []
    for name in sorted(map(fn.mangle, names)):
        scope: Scope | None = fn.scope
        while scope is not None and scope.kind is ScopeKind.COMPREHENSION:
            scope = scope.parent
        home = scope.home(name) if scope is not None else Home.GLOBAL
        found.append(emit.place(ast.Global([name]) if home is Home.GLOBAL else ast.Nonlocal([name]), node))
    return found


def outer_cells(fn: Function, node: ast.expr) -> list[ast.stmt]:
    """Make the names of such walruses locals of the function around: CPython wants to see a binding, never executed here."""
    names = {fn.mangle(part.target.id) for part in own_parts(node) if isinstance(part, ast.NamedExpr)}
    if fn.scope.kind is not ScopeKind.FUNCTION:
        return []
    local = [name for name in sorted(names) if fn.home(name) is Home.LOCAL]
    never = [emit.assign(emit.store(name, node), emit.constant(None, node), node) for name in local]
    return [emit.place(ast.If(emit.constant(False, node), list(never), []), node)] if never else []


def own_parts(node: ast.AST) -> list[ast.AST]:
    """The nodes of an expression, but for those of the lambdas in it."""
    found: list[ast.AST] = []
    stack = [node]
    while stack:
        part = stack.pop()
        found.append(part)
        if not isinstance(part, ast.Lambda):
            stack.extend(ast.iter_child_nodes(part))
    return found


def empty_result(node: ast.expr) -> ast.expr:
    """What a comprehension starts with."""
    if isinstance(node, ast.SetComp):
        return emit.call("@new_set", [], node, 6)
    return emit.place(ast.List([], ast.Load()) if isinstance(node, ast.ListComp) else ast.Dict([], []), node)


def comprehension_loop(inner: Function, node: ast.expr, index: int) -> list[ast.stmt]:
    """The `for` and `if` clauses from `index` on, innermost the element."""
    generators: list[ast.comprehension] = node.generators  # type: ignore[attr-defined]  # the four comprehensions have them
    if index == len(generators):
        return element(inner, node)
    generator = generators[index]
    at = generator.target
    prefix: list[ast.stmt] = []
    if index == 0:
        iterator: ast.expr = emit.load(FIRST_ITERATOR, generator.iter)
        if not generator.is_async:
            prefix.append(emit.stepped(FIRST_ITERATOR, generator.iter))
    else:
        name = f"@inner{index}"
        value = emit.call(
            "@async_iterator" if generator.is_async else "@iter", [lower(inner, generator.iter)], generator.iter, 1
        )
        prefix = [*inner.take_hoisted(), emit.assign(emit.store(name, generator.iter), value, generator.iter)]
        if not generator.is_async:
            prefix.append(emit.stepped(name, generator.iter))
        iterator = emit.load(name, generator.iter)
    target, before = assign_to(inner, generator.target, generator.iter)
    counted: list[ast.stmt] = [emit.expression(emit.step(at), at)] if inner.unit.counts_steps else []
    body = [*counted, *before, *conditions(inner, node, generator.ifs, index)]
    if generator.is_async:
        return [*prefix, *async_loop(inner, iterator, target, body, [], at)]
    loop = ast.For(target, iterator, body, [])
    return [*prefix, emit.place(loop, at)]


def conditions(inner: Function, node: ast.expr, tests: list[ast.expr], index: int) -> list[ast.stmt]:
    """The `if` clauses of one loop, then what is within it."""
    if not tests:
        return comprehension_loop(inner, node, index + 1)
    inner.temporaries = 0
    test = lower(inner, tests[0])
    hoisted = inner.take_hoisted()
    return [*hoisted, emit.place(ast.If(test, conditions(inner, node, tests[1:], index), []), tests[0])]


def element(inner: Function, node: ast.expr) -> list[ast.stmt]:
    """Add one element to the result, or yield it."""
    inner.temporaries = 0
    if isinstance(node, ast.GeneratorExp):
        value: ast.expr = emit.place(ast.Yield(lower(inner, node.elt)), node.elt, 7)
        return [*inner.take_hoisted(), emit.expression(value, node.elt)]
    result = emit.load(RESULT, node)
    if isinstance(node, ast.DictComp):
        key = lower_key(inner, node.key)
        if inner.may_suspend(node.value):
            name = inner.temporary()
            first = emit.assign(emit.store(name, node.key), key, node.key)
            hoisted = inner.take_hoisted()
            value = lower(inner, node.value)
            target = emit.subscript(result, emit.load(name, node.key), ast.Store(), node.key)
            return [*hoisted, first, *inner.take_hoisted(), emit.assign(target, value, node.key)]
        target = emit.subscript(result, key, ast.Store(), node.key)
        return [*inner.take_hoisted(), emit.assign(target, lower(inner, node.value), node.key)]
    assert isinstance(node, ast.ListComp | ast.SetComp)
    method = "append" if isinstance(node, ast.ListComp) else "add"
    value = lower(inner, node.elt) if isinstance(node, ast.ListComp) else lower_key(inner, node.elt)
    added = emit.place(ast.Call(emit.attribute(result, method, node.elt), [value], []), node.elt, 7)
    return [*inner.take_hoisted(), emit.expression(added, node.elt)]


EXPRESSIONS[ast.Lambda] = lower_lambda
for _kind in DISPLAY_NAMES:
    EXPRESSIONS[_kind] = lower_comprehension
STATEMENTS[ast.FunctionDef] = lower_function_definition
STATEMENTS[ast.AsyncFunctionDef] = lower_function_definition
