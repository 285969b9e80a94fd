"""Attributes that a value does not have: dict keys written as attributes, habits, misspellings, fields of a field."""

from __future__ import annotations

import ast
from dataclasses import replace

from monty.check.hints import wording
from monty.check.hints.habits_of_members import FAMILIES, MEMBERS
from monty.check.hints.nearest import CLEAR, meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.rule_modules import absent_member
from monty.check.hints.rule_none import made_none, none_handled
from monty.check.hints.rule_results import uncalled
from monty.check.hints.shapes import Class, ClassKind
from monty.spelling import likeness, nearest
from monty.check.hints.type_text import MAPPINGS, Type

_OF_COLLECTIONS = frozenset("length size len push add contains includes has isEmpty is_empty forEach foreach map filter append".split())
_ITERATION = {"__iter__": "iterable", "__aiter__": "async iterable", "__next__": "iterator"}
_CONTEXT = {"__enter__": "with", "__exit__": "with", "__aenter__": "async with", "__aexit__": "async with"}


def missing(finding: Finding) -> Repair | None:
    """`"T" has no attribute "x"`, for any T."""
    kind, name = finding.type("type"), finding.said["name"]
    node = finding.find(ast.Attribute)
    if node is not None and node.attr != name:
        node = None
    if kind.awaited is not None:
        return missing_await(finding, kind)
    if kind.is_optional:
        return none_handled(finding, kind)
    if "union" in finding.said and (narrowed := _narrowed(finding, node, name)) is not None:
        return narrowed
    if name in _ITERATION:
        return not_iterable(finding, kind)
    if name in _CONTEXT:
        return _not_a_context(finding, kind, name)
    if kind.name == "None":
        return _of_none(finding, node)
    if kind.name == "type" and kind.arguments:
        return _of_class(finding, kind.arguments[0], name)
    if kind.name in ("Callable", "function") or kind.name.startswith("def "):
        return _of_function(finding, kind, node, name)
    if kind.name in ("Module", "ModuleType"):
        return absent_member(finding)
    return _of_value(finding, kind, node, name)


def _narrowed(finding: Finding, node: ast.Attribute | None, name: str) -> Repair | None:
    """One member of a union lacks the name, another has it: ask which it is."""
    context = finding.context
    able = [member.plain for member in finding.type("union").members if (found := context.class_of(member.plain)) and name in context.members(found)]
    if not able or node is None:
        return None
    receiver = finding.text(node.value)
    hint = f"`{receiver}` may be {wording.a(finding.said['type'])}: use it under `if isinstance({receiver}, {able[0]}):`"
    return Repair(hint, cause=("union", finding.diagnostic.span))


def _of_value(finding: Finding, kind: Type, node: ast.Attribute | None, name: str) -> Repair | None:
    context, plain = finding.context, kind.plain
    receiver = finding.text(node.value) if node is not None else "x"
    found = context.class_of(plain)
    if found is not None and context.kind(found) is ClassKind.TYPED_DICT:
        return _of_typed_dict(finding, found, receiver, name)
    if kind.name == "Self" or found is None:
        found = _class_around(finding, node) or found
    if found is not None and context.is_own(found):
        return _of_own_class(finding, found, receiver, name)
    for explain in (_element, _habit, _key, _near_element, _other_type):
        repair = explain(finding, kind, receiver, name, node)
        if repair is not None:
            return repair
    if kind.plain == "tuple" and kind.arguments:
        count = len(kind.arguments)
        names = ", ".join(f"item{index}" for index in range(1, count + 1))
        return Repair(f"it is a tuple of {count}: write `{receiver}[0]` to `{receiver}[{count - 1}]`, or unpack it, `{names} = {receiver}`")
    if found is None:
        return Repair(f"a value of type {kind} has no `{name}`; look at where {wording.code(receiver)} comes from")
    return _near_member(finding, found, receiver, name)


def _class_around(finding: Finding, node: ast.AST | None) -> Class | None:
    held = finding.context.places.method_around(node) if node is not None else None
    return finding.context.program.classes.get(held[1].name) if held else None


def _of_typed_dict(finding: Finding, found: Class, receiver: str, name: str) -> Repair:
    """A TypedDict is a dict: its keys are asked for by subscript."""
    fields, context = finding.context.fields(found), finding.context
    notes = (wording.described(found, context),)
    if name in fields:
        return Repair(f'write `{receiver}["{name}"]`: {found.name} is a dict', notes)
    habit = MEMBERS["dict"].get(name)
    near = meant(name, fields)
    if near:
        return Repair(f"{found.name} is a dict: did you mean {wording.either(f'{receiver}[{key!r}]' for key in near)}?".replace("'", '"'), notes)
    if habit:
        return Repair(_filled(habit, finding, receiver, name), notes)
    members = meant(name, context.methods(context.class_of("dict") or found))
    hint = f"did you mean {wording.either(f'{receiver}.{member}' for member in members)}?" if members else ""
    return Repair(hint or f'{found.name} is a dict without the key "{name}"; its keys are {wording.listed(fields)}', notes)


def _of_own_class(finding: Finding, found: Class, receiver: str, name: str) -> Repair:
    """A class of the program or the host: its nearest field or method, and all that it has."""
    context = finding.context
    notes = (wording.described(found, context),)
    members = context.members(found)
    if context.kind(found) is ClassKind.ENUM:
        return _of_enum_value(finding, found, receiver, name, notes)
    near = meant(name, members)
    if near and near[0] not in context.fields(found):
        return _typo_in_class(finding, found, name) or Repair(f"did you mean {wording.either(f'{receiver}.{one}' for one in near)}?", notes)
    nested = _through_a_field(finding, found, name)
    if nested:
        return Repair(f"did you mean {wording.either(f'{receiver}.{path}' for path in nested)}?", notes)
    if near:
        return _typo_in_class(finding, found, name) or Repair(f"did you mean {wording.either(f'{receiver}.{one}' for one in near)}?", notes)
    if receiver == "self":
        return _never_set(finding, found, name, notes) or Repair(f"set `self.{name}` in `__init__`, or use what the class has: {wording.listed(members)}", notes, cause=("field", found.name, name))
    habit = MEMBERS["any"].get(name)
    if name in ("get", "keys", "items", "values", "has_key"):
        return Repair(f"{found.name} is no dict: read its fields as attributes, such as `{receiver}.{members[0] if members else 'field'}`", notes)
    if habit:
        return Repair(_filled(habit, finding, receiver, name), notes)
    return Repair(f"{found.name} has no `{name}`; it has {wording.listed(members)}", notes)


def _never_set(finding: Finding, found: Class, name: str, notes: tuple[str, ...]) -> Repair | None:
    """`name = name` in `__init__`, where `self.name = name` was meant."""
    places = finding.context.places
    for holder in ast.walk(places.tree):
        if not isinstance(holder, ast.ClassDef) or holder.name != found.name:
            continue
        for node in ast.walk(holder):
            match node:
                case ast.Assign(targets=[ast.Name(id=target) as place]) if target == name and (held := places.method_around(node)):
                    if held[0].name == "__init__":
                        return Repair(
                            f"write `self.{name} = ...` here", notes, span=places.span(place), cause=("field", found.name, name),
                            message=f'"{name}" is a local variable of __init__; "self.{name}" is read and never set',
                        )  # fmt: skip
                case _:
                    pass
    return None


def _through_a_field(finding: Finding, found: Class, name: str) -> list[str]:
    """Fields whose own class has the name: `order.customer.email` for `order.email`."""
    context, paths = finding.context, []
    for field, annotation in context.fields(found).items():
        inner = context.class_of(annotation.removesuffix(" | None")) if annotation.removesuffix(" | None").isidentifier() else None
        if inner is None or inner == found or not context.is_own(inner):
            continue
        if name in context.members(inner):
            dictionary = context.kind(inner) is ClassKind.TYPED_DICT
            paths.append(f'{field}["{name}"]' if dictionary else f"{field}.{name}")
    return paths


def _typo_in_class(finding: Finding, found: Class, name: str) -> Repair | None:
    """A field that is set and never read, while its near namesake is read again and again: the assignment is wrong."""
    context, places = finding.context, finding.context.places
    if found.name not in context.program.classes:
        return None
    nodes = [node for node in ast.walk(places.tree) if isinstance(node, ast.Attribute)]
    reads = {node.attr for node in nodes if isinstance(node.ctx, ast.Load)}
    missing_reads = [node for node in nodes if node.attr == name]
    stores = [node for node in nodes if isinstance(node.ctx, ast.Store) and node.attr not in reads]
    near = meant(name, [node.attr for node in stores], most=1, least=CLEAR)
    if not near or len(missing_reads) < 2:
        return None
    wrong = next(node for node in stores if node.attr == near[0])
    lines = wording.listed(sorted({str(node.lineno) for node in missing_reads}, key=int))
    return Repair(
        f"did you mean `{name}`? It is read on the lines {lines}; write `{places.text(wrong.value)}.{name}` here",
        (wording.described(found, context),),
        span=places.span(wrong),
        message=f'"{wrong.attr}" is set and never read, while "{name}" is read and never set',
        cause=("field", found.name, name),
    )


def _of_enum_value(finding: Finding, found: Class, receiver: str, name: str, notes: tuple[str, ...]) -> Repair:
    """A member of an enum was asked for a method of its value, or for another member."""
    string = finding.context.class_of("str")
    if string is not None and name in string.methods:
        return Repair(f"a member of {found.name} is no str: write `{receiver}.value.{name}(...)`", notes)
    near = meant(name, [*finding.context.fields(found), "value", "name"])
    if near and near[0] in ("value", "name"):
        return Repair(f"did you mean `{receiver}.{near[0]}`?", notes)
    if near:
        return Repair(f"did you mean {wording.either(f'{found.name}.{member}' for member in near)}?", notes)
    return Repair(f"{found.name} has no `{name}`; a member has `value` and `name`", notes)


def _habit(finding: Finding, kind: Type, receiver: str, name: str, node: ast.Attribute | None) -> Repair | None:
    families = [family for family, names in FAMILIES.items() if kind.plain in names]
    if kind.element is not None and kind.element.plain == "dict" and name not in _OF_COLLECTIONS:
        return None
    for family in [*families, "any"]:
        habit = MEMBERS[family].get(name)
        if habit:
            return Repair(_filled(habit, finding, receiver, name))
    return None


def _filled(habit: str, finding: Finding, receiver: str, name: str) -> str:
    """A habit's sentence with the receiver and the arguments as the program has them."""
    node = finding.find(ast.Attribute)
    call = finding.context.places.parent(node) if node is not None else None
    given = ", ".join(finding.text(argument) for argument in call.args) if isinstance(call, ast.Call) and call.func is node else ""
    return habit.format(r=receiver, a=given or "...", m=name)


def _key(finding: Finding, kind: Type, receiver: str, name: str, node: ast.Attribute | None) -> Repair | None:
    """A dict was asked for a key as if it were a field."""
    if kind.plain not in MAPPINGS:
        return None
    found = finding.context.class_of("dict")
    near = nearest(name, finding.context.methods(found)) if found and len(name) > 2 else []
    if near:
        return Repair(f"did you mean {wording.either(f'{receiver}.{one}' for one in near)}?")
    return Repair(f'write `{receiver}["{name}"]`: it is a {kind}, and a dict\'s keys are no attributes')


def _element(finding: Finding, kind: Type, receiver: str, name: str, node: ast.Attribute | None) -> Repair | None:
    """A collection was asked for what its elements have."""
    element, context = kind.element, finding.context
    if element is None or kind.plain in MAPPINGS:
        return None
    element = element.without_none
    found = context.class_of(element.plain)
    if found is None:
        return None
    members = context.members(found)
    if name in members and (name != "join" or context.is_own(found)):
        return _of_items(finding, kind, found, receiver, name)
    return None


def _near_element(finding: Finding, kind: Type, receiver: str, name: str, node: ast.Attribute | None) -> Repair | None:
    """The same for what its elements nearly have; the items of a list of dicts have keys."""
    element, context = kind.element, finding.context
    found = context.class_of(element.plain) if element is not None and kind.plain not in MAPPINGS else None
    if found is None:
        return None
    near = meant(name, context.members(found), most=1, least=CLEAR) if context.is_own(found) else []
    if near:
        return _of_items(finding, kind, found, receiver, near[0])
    if found.name == "dict" and kind.plain in ("list", "tuple", "Sequence"):
        return Repair(f'{receiver} is a {kind}: write `{receiver}[0]["{name}"]` for one, or `[item["{name}"] for item in {receiver}]` for all')
    return None


def _of_items(finding: Finding, kind: Type, found: Class, receiver: str, name: str) -> Repair:
    context = finding.context
    part = f'["{name}"]' if context.kind(found) is ClassKind.TYPED_DICT else f".{name}"
    hint = f"{receiver} is a {kind}: write `[item{part} for item in {receiver}]` for all"
    hint += f", or `{receiver}[0]{part}` for one" if kind.plain in ("list", "tuple", "Sequence") else ""
    return Repair(hint, (wording.described(found, context),) if context.is_own(found) else ())


def _other_type(finding: Finding, kind: Type, receiver: str, name: str, node: ast.Attribute | None) -> Repair | None:
    """A number was asked for a method of text."""
    string = finding.context.class_of("str")
    if kind.plain in FAMILIES["number"] and string is not None and name in string.methods:
        return Repair(f"it is a {kind.plain}, not a str: write `str({receiver}).{name}(...)`")
    if kind.plain == "object":
        return Repair(f"its type is only known as object: test it with `isinstance({receiver}, ...)` first, or annotate it")
    return None


def _near_member(finding: Finding, found: Class, receiver: str, name: str) -> Repair:
    members = finding.context.members(found)
    near = nearest(name, members)
    if near and likeness(name, near[0]) >= CLEAR:
        return Repair(f"did you mean {wording.either(f'{receiver}.{one}' for one in near)}?")
    if near:
        return Repair(f"did you mean {wording.either(f'{receiver}.{one}' for one in near)}? It has {wording.listed(members, 80)}")
    return Repair(f"{found.name} has no `{name}`; it has {wording.listed(members, 80)}")


def _of_none(finding: Finding, node: ast.Attribute | None) -> Repair:
    """The value is None whatever happens: often the result of a method that changes its object in place."""
    if node is None:
        return Repair("the value is None here")
    receiver = finding.text(node.value)
    made = made_none(finding, node.value)
    if made is not None:
        return made
    return Repair(f"`{receiver}` is None here: give it a value first, or test `if {receiver} is not None:`")


def _of_class(finding: Finding, kind: Type, name: str) -> Repair | None:
    """A class was asked for something: a member of an enum, or what only its instances have."""
    context = finding.context
    found = context.class_of(kind.plain)
    if found is None:
        return None
    if context.kind(found) is ClassKind.ENUM:
        return of_enum_class(finding, found, name)
    habit = MEMBERS.get(kind.plain, {}).get(name)
    members = context.members(found)
    fields = [member for member in context.fields(found) if member == name]
    if fields:
        return Repair(f"`{name}` belongs to the instances: write `{found.name}(...).{name}`, or use the instance that you have")
    if habit and not context.is_own(found):
        return Repair(habit.format(r="x", a="...", m=name))
    sibling = context.library.class_of(name, context.imports.get(found.name, ("", None))[0] or None) if not context.is_own(found) else None
    if sibling is not None and name[:1].islower():
        module = context.imports.get(found.name, ("datetime", None))[0]
        return Repair(f"`{name}` is in the module, not in the class: write `from {module} import {name}` and `{name}(...)`")
    near = meant(name, [*members, *found.methods])
    notes = (wording.described(found, context),)
    if near:
        return Repair(f"did you mean {wording.either(f'{found.name}.{one}' for one in near)}?", notes)
    return Repair(f"the class {found.name} has no `{name}`", notes)


def of_enum_class(finding: Finding, found: Class, name: str) -> Repair:
    """A member that an enum has not: the nearest, and all there are."""
    context = finding.context
    notes = (wording.described(found, context),)
    if name in ("values", "members", "keys", "names", "items", "list", "all"):
        return Repair(f"write `list({found.name})` for the members, `[member.value for member in {found.name}]` for their values", notes)
    values = [member for member, value in context.fields(found).items() if value.strip("'\"").lower() == name.lower()]
    near = values or meant(name, context.fields(found))
    if near:
        return Repair(f"did you mean {wording.either(f'{found.name}.{member}' for member in near)}?", notes)
    return Repair(f"use one of {wording.listed(f'{found.name}.{member}' for member in context.fields(found))}", notes)


def _of_function(finding: Finding, kind: Type, node: ast.Attribute | None, name: str) -> Repair:
    """A function was asked for what its result has: the call was left out."""
    return uncalled(finding, node.value if node is not None else None, f".{name}")


def not_iterable(finding: Finding, kind: Type) -> Repair:
    """Something was looped over that gives no items."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    text, plain, context = finding.text(node), kind.without_none.plain, finding.context
    if kind.is_optional:
        return replace(none_handled(finding, kind), cause=("items", finding.diagnostic.span))
    if kind.awaited is not None:
        return missing_await(finding, kind)
    if finding.said.get("name") == "__aiter__":
        return Repair(f"`{text}` is a {kind}: write a plain `for`, without `async`")
    if plain in ("int", "bool"):
        return Repair(f"an int has no items: write `range({text})` to count up to it, or `str({text})` for its digits")
    if plain in ("Callable", "function"):
        return uncalled(finding, node, "")
    if plain == "float":
        return Repair(f"a float has no items: write `range(int({text}))`, or put it in a list, `[{text}]`")
    if plain == "None":
        return Repair(f"`{text}` is None here: give it a list first")
    if "AsyncIterator" in kind.name or "AsyncGenerator" in kind.name or "AsyncIterable" in kind.name:
        return Repair(f"write `async for`: `{text}` gives its items asynchronously")
    found = context.class_of(plain)
    optional = any(other.span == finding.diagnostic.span and 'Item "None"' in other.message for other in finding.others)
    if optional and node is not None:
        return Repair(f"`{text}` is one {kind} or None, no list: use it alone", cause=("items", finding.diagnostic.span))
    if found is None or not context.is_own(found):
        return Repair(f"a {kind} has no items to loop over; put it in a list, `[{text}]`")
    lists = [f"{text}.{name}" for name, given in context.fields(found).items() if given.startswith(("list[", "dict[", "tuple[", "set["))]
    one = f"loop over {wording.either(lists)}" if lists else f"it is one {found.name}; use its fields, or put it in a list, `[{text}]`"
    return Repair(one, (wording.described(found, context),))


def _not_a_context(finding: Finding, kind: Type, name: str) -> Repair:
    return Repair(
        f"a {kind} cannot be used with `{_CONTEXT[name]}`: assign it, or wrap it with `contextlib.closing`", cause=("with", finding.diagnostic.line)
    )


def of_optional(finding: Finding) -> Repair:
    """`Item "None" of "T | None" has no attribute "x"`."""
    if finding.said["name"] in _ITERATION:
        return not_iterable(finding, finding.type("type"))
    return none_handled(finding, finding.type("type"))


RULES = (
    rule(r'Item "None" of "(?P<type>.+)" has no attribute "(?P<name>[^"]+)".*', of_optional),
    rule(r'Item "(?P<type>.+)" of "(?P<union>.+)" has no attribute "(?P<name>[^"]+)".*', missing),
    rule(r'(?P<type>Module)(?: "(?P<module>[^"]+)")? has no attribute "(?P<name>[^"]+)".*', absent_member),
    rule(r'"(?P<type>.+)" has no attribute "(?P<name>[^"]+)".*', missing),
    rule(r'"(?P<type>.+)" object is not iterable', lambda finding: not_iterable(finding, finding.type("type"))),
    rule(r'"(?P<type>.+)" object is not an iterator', lambda finding: not_iterable(finding, finding.type("type"))),
)  # fmt: skip
