"""Attributes that a value does not have: by the type of the value, then by what was asked of it."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from monty.check.hints import wording
from monty.check.hints.habits_of_members import FAMILIES, MEMBERS
from monty.check.hints.nearest import CLEAR, meant
from monty.check.hints.repair import Finding, Repair, filled, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.rule_modules import absent_member
from monty.check.hints.rule_none import made_none, none_handled
from monty.check.hints.rule_own_members import of_class, of_own_class, of_typed_dict
from monty.check.hints.rule_results import uncalled
from monty.check.hints.shapes import Class, ClassKind
from monty.check.hints.type_text import MAPPINGS, Type
from monty.spelling import likeness, nearest

_OF_COLLECTIONS: Final = frozenset(
    "length size len push add contains includes has isEmpty is_empty forEach foreach map filter append".split()
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of a value: `receiver` is the value as written, `node` the attribute in the program."""

    finding: Finding
    kind: Type
    receiver: str
    name: str
    node: ast.Attribute | None


def missing(finding: Finding) -> Repair | None:
    """`"T" has no attribute "x"`, for any T."""
    kind, name = finding.kind("type"), finding.said["name"]
    node = finding.find(ast.Attribute)
    if node is not None and node.attr != name:
        node = None
    asked = Asked(finding, kind, finding.text(node.value if node is not None else None), name, node)
    if kind.awaited is not None:
        return missing_await(finding, kind)
    if kind.is_optional:
        return none_handled(finding, kind)
    by_type = _BY_TYPE.get(kind.name)
    if by_type is not None:
        return by_type(asked)
    return _narrowed(asked) or _of_value(asked)


def _narrowed(asked: Asked) -> Repair | None:
    """One member of a union lacks the name, another has it: ask which it is."""
    finding, context = asked.finding, asked.finding.context
    if "union" not in finding.said or asked.node is None:
        return None
    for member in finding.kind("union").members:
        found = context.class_of(member.plain)
        if found is not None and member.plain != asked.kind.plain and asked.name in context.members(found):
            either = f"`{asked.receiver}` may be {wording.a(asked.kind)}"
            hint = f"{either}: use it under `if isinstance({asked.receiver}, {member.plain}):`"
            return Repair(hint, cause=("union", finding.diagnostic.span))
    return None


def _of_value(asked: Asked) -> Repair | None:
    finding, context = asked.finding, asked.finding.context
    found = context.class_of(asked.kind.plain)
    if found is not None and context.kind(found) is ClassKind.TYPED_DICT:
        return of_typed_dict(finding, found, asked.receiver, asked.name)
    if asked.kind.name == "Self" or found is None:
        found = _class_around(asked) or found
    if found is not None and context.is_own(found):
        return of_own_class(finding, found, asked.receiver, asked.name)
    repair = next((said for explain in _EXPLANATIONS if (said := explain(asked)) is not None), None)
    if repair is not None:
        return repair
    if found is None:
        where = wording.code(asked.receiver)
        return Repair(f"a value of type {asked.kind} has no `{asked.name}`; look at where {where} comes from")
    return _near_member(asked, found)


def _class_around(asked: Asked) -> Class | None:
    context = asked.finding.context
    held = context.places.method_around(asked.node) if asked.node is not None else None
    return context.program.classes.get(held[1].name) if held else None


def _habit(asked: Asked) -> Repair | None:
    """What other languages call it."""
    families = [family for family, names in FAMILIES.items() if asked.kind.plain in names]
    element = asked.kind.element
    if element is not None and element.plain == "dict" and asked.name not in _OF_COLLECTIONS:
        return None
    for family in [*families, "any"]:
        habit = MEMBERS[family].get(asked.name)
        if habit:
            return Repair(filled(habit, asked.finding, asked.receiver, asked.name))
    return None


def _key(asked: Asked) -> Repair | None:
    """A dict was asked for a key as if it were a field."""
    if asked.kind.plain not in MAPPINGS:
        return None
    context, name, receiver = asked.finding.context, asked.name, asked.receiver
    found = context.class_of("dict")
    near = nearest(name, context.methods(found)) if found and len(name) > 2 else []
    if near:
        return Repair(f"did you mean {wording.either(f'{receiver}.{one}' for one in near)}?")
    return Repair(f'write `{receiver}["{name}"]`: it is {wording.a(asked.kind)}, and a dict\'s keys are no attributes')


def _element(asked: Asked) -> Repair | None:
    """A collection was asked for what its elements have."""
    element, context = asked.kind.element, asked.finding.context
    if element is None or asked.kind.plain in MAPPINGS:
        return None
    found = context.class_of(element.without_none.plain)
    if found is None or asked.name not in context.members(found):
        return None
    # `names.join(", ")` is turned round, not meant for each name.
    return _of_items(asked, found, asked.name) if asked.name != "join" or context.is_own(found) else None


def _near_element(asked: Asked) -> Repair | None:
    """The same for what its elements nearly have; the items of a list of dicts have keys."""
    element, context = asked.kind.element, asked.finding.context
    if element is None or asked.kind.plain in MAPPINGS:
        return None
    found = context.class_of(element.plain)
    if found is None:
        return None
    near = meant(asked.name, context.members(found), most=1, least=CLEAR) if context.is_own(found) else []
    if near:
        return _of_items(asked, found, near[0])
    if found.name == "dict" and asked.kind.plain in ("list", "tuple", "Sequence"):
        receiver, part = asked.receiver, f'["{asked.name}"]'
        one, every = f"`{receiver}[0]{part}` for one", f"`[item{part} for item in {receiver}]` for all"
        return Repair(f"{receiver} is {wording.a(asked.kind)}: write {one}, or {every}")
    return None


def _of_items(asked: Asked, found: Class, name: str) -> Repair:
    context, receiver = asked.finding.context, asked.receiver
    part = f'["{name}"]' if context.kind(found) is ClassKind.TYPED_DICT else f".{name}"
    call = asked.finding.context.places.parent(asked.node) if asked.node is not None else None
    if isinstance(call, ast.Call) and call.func is asked.node and name in found.methods:
        part += f"({', '.join(asked.finding.text(argument) for argument in call.args)})"
    hint = f"{receiver} is {wording.a(asked.kind)}: write `[item{part} for item in {receiver}]` for all"
    if asked.kind.plain in ("list", "tuple", "Sequence"):
        hint += f", or `{receiver}[0]{part}` for one"
    return Repair(hint, (wording.described(found, context),) if context.is_own(found) else ())


def _other_type(asked: Asked) -> Repair | None:
    """A number was asked for a method of text; a tuple for a name; an object for anything."""
    kind, receiver, name = asked.kind, asked.receiver, asked.name
    string = asked.finding.context.class_of("str")
    if kind.plain in FAMILIES["number"] and string is not None and name in string.methods:
        return Repair(f"it is {wording.a(kind.plain)}, not a str: write `str({receiver}).{name}(...)`")
    if kind.plain == "object":
        hint = f"test it with `isinstance({receiver}, ...)` first, or annotate it"
        return Repair(f"its type is only known as object: {hint}")
    if kind.plain == "tuple" and kind.arguments:
        count = len(kind.arguments)
        names = ", ".join(f"item{index}" for index in range(1, count + 1))
        positions = f"`{receiver}[0]` to `{receiver}[{count - 1}]`"
        return Repair(f"it is a tuple of {count}: write {positions}, or unpack it, `{names} = {receiver}`")
    return None


def _near_member(asked: Asked, found: Class) -> Repair:
    members = asked.finding.context.members(found)
    near = nearest(asked.name, members)
    if not near and found.name == "str":
        itself = f"use `{asked.receiver}` itself, or `json.loads({asked.receiver})` if it holds JSON"
        return Repair(f"it is text and has no `{asked.name}`: {itself}")
    if not near and found.name in ("int", "float", "bool"):
        return Repair(f"it is {wording.a(found.name)}, which has no fields: use `{asked.receiver}` itself")
    listed = wording.listed(members, 80)
    if not near:
        return Repair(f"{found.name} has no `{asked.name}`; it has {listed}")
    hint = f"did you mean {wording.either(f'{asked.receiver}.{one}' for one in near)}?"
    return Repair(hint if likeness(asked.name, near[0]) >= CLEAR else f"{hint} It has {listed}")


def _of_none(asked: Asked) -> Repair:
    """The value is None whatever happens: often the result of a method that changes its object in place."""
    if asked.node is None:
        return Repair("the value is None here")
    receiver = asked.receiver
    made = made_none(asked.finding, asked.node.value)
    return made or Repair(f"`{receiver}` is None here: give it a value first, or test `if {receiver} is not None:`")


def _of_function(asked: Asked) -> Repair:
    """A function was asked for what its result has: the call was left out."""
    return uncalled(asked.finding, asked.node.value if asked.node is not None else None, f".{asked.name}")


def _of_class_object(asked: Asked) -> Repair | None:
    arguments = asked.kind.arguments
    return of_class(asked.finding, arguments[0], asked.name) if arguments else None


_BY_TYPE: Final[dict[str, Callable[[Asked], Repair | None]]] = {
    "None": _of_none,
    "type": _of_class_object,
    "Callable": _of_function,
    "function": _of_function,
    "Module": lambda asked: absent_member(asked.finding),
    "ModuleType": lambda asked: absent_member(asked.finding),
}
_EXPLANATIONS: Final = (_element, _habit, _key, _near_element, _other_type)

RULES = (
    rule(r'Item "None" of "(?P<type>.+)" has no attribute "(?P<name>[^"]+)".*', missing),
    rule(r'Item "(?P<type>.+)" of "(?P<union>.+)" has no attribute "(?P<name>[^"]+)".*', missing),
    rule(r'(?P<type>Module)(?: "(?P<module>[^"]+)")? has no attribute "(?P<name>[^"]+)".*', absent_member),
    rule(r'"(?P<type>.+)" has no attribute "(?P<name>[^"]+)".*', missing),
)
