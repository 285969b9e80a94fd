"""Async functions: an `await` that is missing or too much. The report goes to the call that should be awaited."""

from __future__ import annotations

import ast
from typing import Final

from monty.check.hints import wording
from monty.check.hints.context import HintContext
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.shapes import unparsed
from monty.check.hints.type_text import Type
from monty.source import walk

_AWAITED: Final = ("Future[", "Coroutine[", "Awaitable[", "CoroutineType[")


def missing_await(finding: Finding, kind: Type) -> Repair:
    """A coroutine was used as if it were its result."""
    places = finding.context.places
    node = places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    call = _unawaited(finding, node) if node is not None else None
    if call is None:
        return Repair(f"put `await` before the call, which gives {wording.a(kind.awaited)}")
    written = finding.text(call)
    called = finding.text(call.func) if isinstance(call, ast.Call) else written
    inside = places.around(call, ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    hint = f"write `await {written}`"
    nothing = kind.awaited is None or kind.awaited.name == "None"
    lost = "without await it never runs" if nothing else f"without await there is only a coroutine, no {kind.awaited}"
    parent = places.parent(call)
    if isinstance(parent, ast.Attribute | ast.Subscript) and parent.value is call:
        hint = f"write `(await {written})`, with parentheses, before the rest"
    if isinstance(inside, ast.FunctionDef):
        hint += f", and make the function around it `async def {inside.name}`"
    return Repair(
        hint,
        _declared(finding, called),
        span=places.span(call),
        message=f'"{called}" is async and is not awaited: {lost}',
        cause=("await", places.span(call)),
    )


def _unawaited(finding: Finding, node: ast.expr) -> ast.expr | None:
    """The call whose coroutine reached this expression: itself, inside it, or what its name was assigned."""
    places = finding.context.places
    for part in (
        node,
        getattr(node, "value", None),
        getattr(node, "func", None),
        getattr(node, "left", None),
        getattr(node, "right", None),
    ):
        if part is None:
            continue
        origin = places.origin(part) if isinstance(part, ast.Name) else part
        if isinstance(origin, ast.Call) and _is_async(finding, origin):
            return origin
        if (
            isinstance(origin, ast.ListComp | ast.GeneratorExp)
            and isinstance(origin.elt, ast.Call)
            and _is_async(finding, origin.elt)
        ):
            return origin.elt
    inner = (part for part in walk(node) if isinstance(part, ast.Call) and _is_async(finding, part))
    found = next((part for part in inner if not isinstance(places.parent(part), ast.Await)), None)
    return found or _looped(finding, node)


def _looped(finding: Finding, node: ast.expr) -> ast.expr | None:
    """A name bound by a loop over a list of coroutines."""
    for name in (part for part in walk(node) if isinstance(part, ast.Name)):
        origin = finding.context.places.origin(finding.context.places.looped_over(name) or name)
        if origin is not name:
            found = next(
                (part for part in walk(origin) if isinstance(part, ast.Call) and _is_async(finding, part)), None
            )
            if found is not None and not isinstance(finding.context.places.parent(found), ast.Await):
                return found
    return None


def _is_async(finding: Finding, call: ast.Call) -> bool:
    return is_async(finding.context, call)


def is_async(context: HintContext, call: ast.Call) -> bool:
    """Whether a call gives a coroutine, as far as the definitions tell."""
    name = (
        call.func.id
        if isinstance(call.func, ast.Name)
        else call.func.attr
        if isinstance(call.func, ast.Attribute)
        else ""
    )
    shapes = [each.functions.get(name) for each in (context.program, *context.earlier, context.declared)]
    for found in context.own_classes:
        shapes.append(found.methods.get(name))
    if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
        module, _ = context.imports.get(call.func.value.id, ("", None))
        shapes.append(context.library.function(module, name) if module else None)
    return any(shape is not None and (shape.is_async or shape.returns.startswith(_AWAITED)) for shape in shapes)


def _declared(finding: Finding, name: str) -> tuple[str, ...]:
    function = finding.context.tools.get(name)
    return wording.signature(function, finding.context) if function else ()


def needless(finding: Finding) -> Repair:
    """`await` on what is no coroutine."""
    kind = finding.kind("type")
    node = finding.find(ast.Await)
    if node is None:
        return Repair("leave `await` out")
    value = node.value
    written = finding.text(value)
    if isinstance(value, ast.Call) and (lost := _not_made_async(finding, value)) is not None:
        return lost
    listed = kind.element is not None and kind.element.awaited is not None
    if isinstance(value, ast.List | ast.ListComp | ast.Tuple | ast.GeneratorExp) or listed:
        starred = f"*{written}" if not isinstance(value, ast.GeneratorExp) else f"*{written[:60]}"
        return Repair(
            f"write `await asyncio.gather({starred})`, with `import "
            f"asyncio`: await takes one coroutine, not {wording.a(kind)}"
        )
    if kind.plain in ("Callable", "function"):
        return Repair(f"call it: `await {written}()`")
    called = finding.text(value.func) if isinstance(value, ast.Call) else written
    return Repair(
        f"leave `await` out: write `{written}`; it is not async and gives {wording.a(kind)} at once",
        _declared(finding, called),
    )


def _not_made_async(finding: Finding, call: ast.Call) -> Repair | None:
    """The call of a function that itself awaits and is not marked async: that is the place to repair."""
    if not isinstance(call.func, ast.Name):
        return None
    for function in walk(finding.context.tree):
        if isinstance(function, ast.FunctionDef) and function.name == call.func.id:
            if any(isinstance(part, ast.Await) for part in walk(function)):
                return _made_async(finding, function)
    return None


def _made_async(finding: Finding, function: ast.FunctionDef) -> Repair:
    header = f"async def {function.name}({unparsed(function.args)})"
    return Repair(
        f"write `{header}`, and `await {function.name}(...)` where it is called",
        span=finding.context.places.name_span(function),
        message=f'"{function.name}" uses await and is not async',
        cause=("async", function.name),
    )


def unused(finding: Finding) -> Repair:
    """A call of an async function on a line of its own."""
    return missing_await(finding, finding.kind("type"))


def outside(finding: Finding) -> Repair | None:
    """`await` in a function that is not async."""
    node = finding.find(ast.Await) or finding.context.places.find(finding.diagnostic.span, ast.AST)
    function = finding.context.places.around(node, ast.FunctionDef, ast.Lambda) if node is not None else None
    if isinstance(function, ast.FunctionDef):
        return _made_async(finding, function)
    return Repair("a lambda cannot await: write an `async def` function") if function is not None else None


RULES = (
    rule(r'Incompatible types in "await" \(actual type "(?P<type>.+)", expected type ".+"\)', needless),
    rule(r'Value of type "(?P<type>.+)" must be used', unused),
    rule(r'"?\'?await"?\'? outside (?:async function|coroutine).*', outside),
    rule(r'"?\'?async (?:for|with)"?\'? outside.*|(?:asynchronous|Async) .*outside.*', outside),
)
