"""Names that are not defined: habits, forgotten `self.`, imports, tools, and what is spelt or meant alike."""

from __future__ import annotations

import ast

from monty import absent
from monty.check.hints import wording
from monty.check.hints.habits_of_names import NAMES
from monty.check.hints.nearest import CLEAR, GOOD, meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.shapes import Class, ClassKind, unparsed
from monty.source import walk
from monty.spelling import likeness, nearest

_SELF = ("self", "this")
_CERTAIN = frozenset(["null", "nil", "undefined", "true", "false", "console", "Math", "JSON", "length", "NaN"])


def undefined(finding: Finding) -> Repair | None:
    """`Name "x" is not defined`: the first of several explanations that fits."""
    name = finding.said["name"]
    node = finding.find(ast.Name)
    if node is None or node.id != name:
        return _without_place(finding, name)
    cause = ("name", name)
    for explain in (_own_attribute, _without_self, _habit, _module, _importable, _typo_at_definition):
        repair = explain(finding, node)
        if repair is not None:
            return Repair(repair.hint, repair.notes, repair.span, repair.message, repair.cause or cause)
    return _nearest(finding, node)


def _own_attribute(finding: Finding, node: ast.Name) -> Repair | None:
    """In a method, a name that its class has: the `self.` was forgotten."""
    held = finding.context.places.method_around(node)
    if held is None:
        return None
    function, holder = held
    shape = finding.context.program.classes.get(holder.name)
    if shape is None or node.id not in finding.context.members(shape):
        return None
    decorators = {unparsed(decorator) for decorator in function.decorator_list}
    parameters = finding.context.places.parameters(function)
    owner = holder.name if "staticmethod" in decorators or not parameters else parameters[0]
    return Repair(
        f"write `{owner}.{node.id}`: it belongs to the class {holder.name}",
        cause=("own", node.id, holder.name, node.lineno),
    )


def _without_self(finding: Finding, node: ast.Name) -> Repair | None:
    """`self` in a method that does not take it: the method's first line is the place to repair."""
    held = finding.context.places.method_around(node)
    if node.id not in _SELF or held is None:
        return None
    function, holder = held
    parameters = finding.context.places.parameters(function)
    if node.id == "this" and "self" in parameters:
        return Repair("write `self`, the first parameter of the method")
    header = ", ".join(["self", *parameters])
    return Repair(
        f"add `self` as the first parameter: `def {function.name}({header})`",
        span=finding.context.places.name_span(function),
        message=f'the method "{function.name}" of {holder.name} uses self and does not take it as a parameter',
        cause=("self", holder.name, function.name),
    )


def _habit(finding: Finding, node: ast.Name) -> Repair | None:
    """What the name is called in Python; a tool or input that is spelt nearly the same goes first."""
    parent = finding.context.places.parent(node)
    dotted = f"{node.id}.{parent.attr}" if isinstance(parent, ast.Attribute) else ""
    sentence = NAMES.get(dotted) or NAMES.get(node.id)
    own = [*finding.context.tools, *finding.context.inputs, *finding.context.places.visible_names(node)]
    near = [
        name for name in nearest(node.id, own) if name.lower() != node.id.lower() and likeness(name, node.id) >= CLEAR
    ]
    if sentence is None or (near and dotted not in NAMES and node.id not in _CERTAIN):
        return None
    notes: tuple[str, ...] = ()
    if "external function" in sentence:
        notes = wording.tools(finding.context, node.id)
    elif "input" in sentence:
        notes = wording.inputs(finding.context)
    return Repair(sentence, notes, cause=("name", dotted if dotted in NAMES else node.id))


def _module(finding: Finding, node: ast.Name) -> Repair | None:
    """A module that was not imported, or is not here at all."""
    parent = finding.context.places.parent(node)
    asked = parent.attr if isinstance(parent, ast.Attribute) and parent.value is node else ""
    used_as_module = bool(asked)
    library = finding.context.library
    if used_as_module and node.id in library.modules:
        names = library.names(node.id)
        if node.id in names and asked not in names:
            return Repair(f"add `from {node.id} import {node.id}` at the top")
        return Repair(f"add `import {node.id}` at the top")
    if node.id == "dt" and used_as_module:
        return Repair("add `import datetime as dt` at the top")
    if node.id in absent.BUILTINS and node.id not in library.modules:
        return Repair(absent.BUILTINS[node.id], wording.tools(finding.context, node.id))
    sentence = absent.instead_of_module(node.id) if used_as_module else None
    if sentence is not None:
        return Repair(f"there is no module {node.id} here; {sentence}", wording.tools(finding.context, node.id))
    return None


def _importable(finding: Finding, node: ast.Name) -> Repair | None:
    """A name that some module offers."""
    homes = finding.context.library.homes_of(node.id)
    if not homes:
        return None
    others = f" (also in {wording.listed(homes[1:3])})" if len(homes) > 1 else ""
    return Repair(f"add `from {homes[0]} import {node.id}` at the top{others}")


def _typo_at_definition(finding: Finding, node: ast.Name) -> Repair | None:
    """A name that is assigned and never read, and its like that is read and never assigned: the assignment is wrong."""
    places = finding.context.places
    reads = [other for other in walk(places.tree) if isinstance(other, ast.Name)]
    missing = [other for other in reads if other.id == node.id]
    if len(missing) < 2:
        return None
    read_names = {other.id for other in reads if isinstance(other.ctx, ast.Load)}
    stores = [other for other in reads if isinstance(other.ctx, ast.Store) and other.id not in read_names]
    near = meant(node.id, [other.id for other in stores], most=1, least=CLEAR)
    if not near:
        return None
    wrong = next(other for other in stores if other.id == near[0])
    lines = wording.listed(sorted({str(other.lineno) for other in missing}, key=int))
    return Repair(
        f"did you mean `{node.id}`? It is read on the lines {lines}; write `{node.id}` here",
        span=places.span(wrong),
        message=f'"{wrong.id}" is assigned and never used, while "{node.id}" is used and never defined',
    )


def _nearest(finding: Finding, node: ast.Name) -> Repair:
    """What is visible and alike; what can be called first, where the name is called."""
    context, name = finding.context, node.id
    parent = context.places.parent(node)
    called = isinstance(parent, ast.Call) and parent.func is node
    members = [f"{found.name}.{name}" for found in _enums(finding) if name in context.fields(found)]
    if members:
        return Repair(f"did you mean `{members[0]}`?", cause=("name", name))
    own = [*context.tools, *context.inputs, *context.places.visible_names(node), *context.earlier_names]
    own += context.declared.classes
    near_builtins = nearest(name, context.builtins, 2)
    likely = meant(name, [*own, *near_builtins], least=GOOD)
    if called:
        callable_names = [*context.tools, *(found.name for found in context.own_classes)]
        callable_names += [one for shapes in (context.program, *context.earlier) for one in shapes.functions]
        likely = meant(name, [*callable_names, *near_builtins], least=GOOD) or likely
    likely = [*likely, *(path for path in _through_self(finding, node, name) if path not in likely)]
    elsewhere = _local_elsewhere(finding, name)
    every = wording.tools(context, name) if called and not set(context.tools) <= set(likely[:2]) else ()
    notes = (*_signatures(finding, likely), *every, *wording.inputs(context))
    if likely:
        hint = f"did you mean {wording.either(likely)}?"
        return Repair(hint if not elsewhere else f"{hint} {elsewhere}", notes, cause=("name", name))
    return Repair(elsewhere or _nothing_near(finding, name, called), notes, cause=("name", name))


def _through_self(finding: Finding, node: ast.Name, name: str) -> list[str]:
    """In a method, the near members of its class as they are written there."""
    held = finding.context.places.method_around(node)
    shape = finding.context.program.classes.get(held[1].name) if held is not None else None
    parameters = finding.context.places.parameters(held[0]) if held is not None else []
    near = meant(name, finding.context.members(shape), most=2) if shape is not None and parameters else []
    return [f"{parameters[0]}.{one}" for one in near]


def _enums(finding: Finding) -> list[Class]:
    context = finding.context
    return [found for found in context.own_classes if context.kind(found) is ClassKind.ENUM]


def _signatures(finding: Finding, names: list[str]) -> tuple[str, ...]:
    context = finding.context
    shown = [context.tools[name] for name in names if name in context.tools]
    return tuple(line for function in shown[:2] for line in wording.signature(function, context))


def _local_elsewhere(finding: Finding, name: str) -> str:
    """Whether another function has the name as a local of its own."""
    for function in walk(finding.context.tree):
        if isinstance(
            function, ast.FunctionDef | ast.AsyncFunctionDef
        ) and name in finding.context.places.binders.names(function):
            return f"`{name}` is local to {function.name}: return it from there, or take it as a parameter."
    return ""


def _nothing_near(finding: Finding, name: str, called: bool) -> str:
    visible = [
        one
        for one in finding.context.places.visible_names(finding.find(ast.Name) or finding.context.tree)
        if not one.startswith("_")
    ]
    kind = f"define `{name}`" if not called else f"define the function `{name}`"
    if visible:
        return f"{kind} before this line, or use a name that is defined: {wording.listed(visible[:12])}"
    return f"{kind} before this line"


def _without_place(finding: Finding, name: str) -> Repair | None:
    """A name in a string or a comment of types: the text alone decides."""
    if name in NAMES:
        return Repair(NAMES[name], cause=("name", name))
    homes = finding.context.library.homes_of(name)
    if homes:
        return Repair(f"add `from {homes[0]} import {name}` at the top", cause=("name", name))
    context = finding.context
    near = meant(name, [*context.program.classes, *context.declared.classes, *context.tools, *context.builtins])
    return Repair(f"did you mean {wording.either(near)}?", cause=("name", name)) if near else None


def used_too_early(finding: Finding) -> Repair:
    """`Name "x" is used before definition`: where it is defined."""
    name, node = finding.said["name"], finding.find(ast.Name)
    places = finding.context.places
    lines = [
        other.lineno for other in walk(places.tree)
        if (isinstance(other, ast.Name) and isinstance(other.ctx, ast.Store) and other.id == name)
        or (isinstance(other, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and other.name == name)
    ]  # fmt: skip
    later = [line for line in lines if node is None or line > node.lineno]
    where = f" (it is defined on line {min(later)})" if later else ""
    return Repair(f"move this line below the definition of `{name}`{where}", cause=("early", name))


def perhaps_undefined(finding: Finding) -> Repair:
    """`Name "x" may be undefined`: a value before the branches."""
    name = finding.said["name"]
    return Repair(f"assign `{name}` before the branches, such as `{name} = None`", cause=("perhaps", name))


RULES = (
    rule(r'Name "(?P<name>[^"]+)" is not defined.*', undefined),
    rule(r'Name "(?P<name>[^"]+)" is used before definition', used_too_early),
    rule(r'Name "(?P<name>[^"]+)" may be undefined', perhaps_undefined),
)
