"""Attributes of what the program and the host define: keys of a TypedDict, members of an enum or a class."""

from __future__ import annotations

import ast

from monty.check.hints import wording
from monty.check.hints.habits_of_members import MEMBERS
from monty.check.hints.nearest import CLEAR, meant
from monty.check.hints.repair import Finding, Repair, filled
from monty.check.hints.shapes import Class, ClassKind
from monty.check.hints.type_text import Type
from monty.source import walk


def of_typed_dict(finding: Finding, found: Class, receiver: str, name: str) -> Repair:
    """A TypedDict is a dict: its keys are asked for by subscript."""
    fields, context = finding.context.fields(found), finding.context
    notes = (wording.described(found, context),)
    if name in fields:
        return Repair(f'write `{receiver}["{name}"]`: {found.name} is a dict', notes)
    habit = MEMBERS["dict"].get(name)
    near = meant(name, fields)
    if near:
        return Repair(
            f"{found.name} is a dict: did you mean {wording.either(f'{receiver}[{key!r}]' for key in near)}?".replace(
                "'", '"'
            ),
            notes,
        )
    if habit:
        return Repair(filled(habit, finding, receiver, name), notes)
    members = meant(name, context.methods(context.class_of("dict") or found))
    hint = f"did you mean {wording.either(f'{receiver}.{member}' for member in members)}?" if members else ""
    return Repair(
        hint or f'{found.name} is a dict without the key "{name}"; its keys are {wording.listed(fields)}', notes
    )


def of_own_class(finding: Finding, found: Class, receiver: str, name: str) -> Repair:
    """A class of the program or the host: its nearest field or method, and all that it has."""
    context = finding.context
    notes = (wording.described(found, context),)
    members = context.members(found)
    if context.kind(found) is ClassKind.ENUM:
        return _of_enum_value(finding, found, receiver, name, notes)
    near = meant(name, members)
    if near and near[0] not in context.fields(found):
        return _typo_in_class(finding, found, name) or Repair(
            f"did you mean {wording.either(f'{receiver}.{one}' for one in near)}?", notes
        )
    nested = _through_a_field(finding, found, name)
    if nested:
        return Repair(f"did you mean {wording.either(f'{receiver}.{path}' for path in nested)}?", notes)
    if near:
        return _typo_in_class(finding, found, name) or Repair(
            f"did you mean {wording.either(f'{receiver}.{one}' for one in near)}?", notes
        )
    if receiver == "self":
        return _never_set(finding, found, name, notes) or Repair(
            f"set `self.{name}` in `__init__`, or use what the class has: {wording.listed(members)}",
            notes,
            cause=("field", found.name, name),
        )
    habit = MEMBERS["any"].get(name)
    if name in ("get", "keys", "items", "values", "has_key"):
        return Repair(
            f"{found.name} is no dict: read its fields as attributes, "
            f"such as `{receiver}.{members[0] if members else 'field'}`",
            notes,
        )
    if habit:
        return Repair(filled(habit, finding, receiver, name), notes)
    return Repair(f"{found.name} has no `{name}`; it has {wording.listed(members)}", notes)


def _never_set(finding: Finding, found: Class, name: str, notes: tuple[str, ...]) -> Repair | None:
    """`name = name` in `__init__`, where `self.name = name` was meant."""
    places = finding.context.places
    for node in walk(places.tree):
        if not isinstance(node, ast.Name) or node.id != name or not isinstance(node.ctx, ast.Store):
            continue
        held = places.method_around(node)
        if held is not None and held[0].name == "__init__" and held[1].name == found.name:
            return Repair(
                f"write `self.{name} = ...` here",
                notes,
                span=places.span(node),
                message=f'"{name}" is a local variable of __init__; "self.{name}" is read and never set',
                cause=("field", found.name, name),
            )
    return None


def _through_a_field(finding: Finding, found: Class, name: str) -> list[str]:
    """Fields whose own class has the name: `order.customer.email` for `order.email`."""
    context, paths = finding.context, []
    for field, annotation in context.fields(found).items():
        inner = (
            context.class_of(annotation.removesuffix(" | None"))
            if annotation.removesuffix(" | None").isidentifier()
            else None
        )
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
    nodes = [node for node in walk(places.tree) if isinstance(node, ast.Attribute)]
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


def of_class(finding: Finding, kind: Type, name: str) -> Repair | None:
    """A class was asked for something: a member of an enum, or what only its instances have."""
    context = finding.context
    found = context.class_of(kind.plain)
    if found is None:
        return None
    if context.kind(found) is ClassKind.ENUM:
        return _of_enum_class(finding, found, name)
    habit = MEMBERS.get(kind.plain, {}).get(name)
    members = context.members(found)
    fields = [member for member in context.fields(found) if member == name]
    if fields:
        return Repair(
            f"`{name}` belongs to the instances: write `{found.name}(...).{name}`, or use the instance that you have"
        )
    if habit and not context.is_own(found):
        return Repair(habit.format(r="x", a="...", m=name))
    sibling = (
        context.library.class_of(name, context.imports.get(found.name, ("", None))[0] or None)
        if not context.is_own(found)
        else None
    )
    if sibling is not None and name[:1].islower():
        module = context.imports.get(found.name, ("datetime", None))[0]
        return Repair(
            f"`{name}` is in the module, not in the class: write `from {module} import {name}` and `{name}(...)`"
        )
    near = meant(name, [*members, *found.methods])
    notes = (wording.described(found, context),)
    if near:
        return Repair(f"did you mean {wording.either(f'{found.name}.{one}' for one in near)}?", notes)
    return Repair(f"the class {found.name} has no `{name}`", notes)


def _of_enum_class(finding: Finding, found: Class, name: str) -> Repair:
    """A member that an enum has not: the nearest, and all there are."""
    context = finding.context
    notes = (wording.described(found, context),)
    if name in ("values", "members", "keys", "names", "items", "list", "all"):
        return Repair(
            f"write `list({found.name})` for the members, `[member.value for member in {found.name}]` for their values",
            notes,
        )
    values = [member for member, value in context.fields(found).items() if value.strip("'\"").lower() == name.lower()]
    near = values or meant(name, context.fields(found))
    if near:
        return Repair(f"did you mean {wording.either(f'{found.name}.{member}' for member in near)}?", notes)
    return Repair(f"use one of {wording.listed(f'{found.name}.{member}' for member in context.fields(found))}", notes)
