"""What a call calls: the signature behind a callee, from the names in a message and the call in the program."""

from __future__ import annotations

import ast

from monty.check.hints.context import HintContext
from monty.check.hints.repair import Finding
from monty.check.hints.shapes import Class, Function, unparsed
from monty.check.hints.type_text import read


def call_at(finding: Finding) -> ast.Call | None:
    """The call that a message is about: the one it points at, or the one around what it points at."""
    places = finding.context.places
    exact = places.exact(finding.diagnostic.span, ast.Call)
    node = exact or places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.Call, ast.expr)
    if isinstance(node, ast.Call) and (exact is not None or "expected" not in finding.said):
        return node
    return places.around(node, ast.Call) if node is not None else None


def called_name(finding: Finding, call: ast.Call | None) -> str:
    """The name of what is called: the message's, else the program's."""
    if "function" in finding.said:
        return finding.said["function"]
    match call:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name
        case _:
            return ""


def callee(finding: Finding, call: ast.Call | None) -> Function | None:
    """The signature of what a message names: `"f"`, `"f" of "C"`, a class; or of what the call calls."""
    context, name, owner = finding.context, called_name(finding, call), finding.said.get("owner")
    if owner:
        found = _class(context, owner)
        method = _method(context, found, name) if found else None
        return method or (context.constructor(found) if found and name in ("__init__", found.name) else None)
    if call is not None:
        found_function = of_expression(context, call.func)
        if found_function is not None:
            return found_function
    return named(context, name)


def of_receiver(context: HintContext, function: ast.Attribute) -> Function | None:
    """The method behind `x.m`: by the type that the engine knows of x, else by the one class that has such a method."""
    kind = context.type_of(function.value)
    if kind is not None:
        found = context.class_of(kind.without_none.plain)
        if found is not None:
            return _method(context, found, function.attr)
    own = [found for found in context.own_classes if function.attr in context.methods(found)]
    return context.methods(own[0])[function.attr] if len(own) == 1 else None


def named(context: HintContext, name: str) -> Function | None:
    """A function or class by its bare name."""
    for shapes in (context.program, *context.earlier, context.declared):
        if name in shapes.functions:
            return shapes.functions[name]
        if name in shapes.classes:
            return context.constructor(shapes.classes[name])
    module, original = context.imports.get(name, ("builtins", name))
    function = context.library.function(module, original or name)
    if function is not None:
        return function
    found = context.library.class_of(original or name, module)
    return context.constructor(found) if found is not None else None


def of_expression(context: HintContext, function: ast.expr) -> Function | None:
    """The signature behind a callee as written: a name, `module.f`, `self.f`, `Class.f`."""
    match function:
        case ast.Name(id=name):
            return named(context, name)
        case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=attribute):
            held = context.places.method_around(function)
            found = context.program.classes.get(held[1].name) if held else None
            return _method(context, found, attribute) if found else None
        case ast.Attribute(value=value, attr=attribute):
            return _of_module(context, unparsed(value), attribute) or of_receiver(context, function)
        case _:
            return None


def _of_module(context: HintContext, receiver: str, attribute: str) -> Function | None:
    first, _, rest = receiver.partition(".")
    module, member = context.imports.get(first, ("", None))
    if not module:
        found = context.class_of(receiver) if receiver.isidentifier() and receiver[:1].isupper() else None
        return _method(context, found, attribute) if found else None
    if member is not None:
        found = context.class_of(member)
        return _method(context, found, attribute) if found else None
    path = f"{module}.{rest}" if rest else module
    function = context.library.function(path, attribute)
    if function is not None:
        return function
    made = context.library.class_of(attribute, path)
    if made is not None:
        return context.constructor(made)
    holder = context.library.class_of(rest, module) if rest else None
    return _method(context, holder, attribute) if holder else None


def _class(context: HintContext, owner: str) -> Class | None:
    return context.class_of(read(owner).plain)


def _method(context: HintContext, found: Class, name: str) -> Function | None:
    return next((each.methods[name] for each in context.lineage(found) if name in each.methods), None)
