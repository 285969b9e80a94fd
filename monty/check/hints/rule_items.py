"""Subscripts: keys that a TypedDict has not, `x["field"]` on an object, a list asked for a key."""

from __future__ import annotations

import ast

from monty.check.hints import wording
from monty.check.hints.conversions import Mismatch, remedy
from monty.check.hints.nearest import CLEAR, meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.rule_none import none_handled
from monty.check.hints.rule_results import uncalled
from monty.check.hints.shapes import ClassKind
from monty.check.hints.type_text import Type


def unknown_key(finding: Finding) -> Repair | None:
    """`TypedDict "T" has no key "x"`: the nearest key, and all there are."""
    context, name = finding.context, finding.said["name"]
    found = context.class_of(finding.said["type"])
    if found is None:
        return None
    notes = (wording.described(found, context),)
    fields = context.fields(found)
    key = context.places.exact(finding.diagnostic.span, ast.Constant)
    around = context.places.parent(key) if key is not None else None
    node = around if isinstance(around, ast.Subscript) else finding.find(ast.Subscript)
    receiver = finding.text(node.value) if node is not None else "x"
    near = meant(name, fields)
    if near:
        return Repair(f"did you mean {wording.either(f'{receiver}[{_quoted(key)}]' for key in near)}?", notes)
    nested = [
        f'{receiver}["{field}"]["{name}"]'
        for field, kind in fields.items()
        if (inner := context.class_of(kind)) and name in context.fields(inner)
    ]
    if nested:
        return Repair(f"did you mean {wording.either(nested)}?", notes)
    return Repair(f"{found.name} has no such key; its keys are {wording.listed(map(_quoted, fields))}", notes)


def _quoted(name: str) -> str:
    return f'"{name}"'


def not_literal(finding: Finding) -> Repair | None:
    """A TypedDict subscripted by a variable."""
    return Repair(f"write one of its keys as a literal: {finding.said['keys']}; or make the value a `dict[str, ...]`")


def no_subscript(finding: Finding) -> Repair | None:
    """`Value of type "T" is not indexable`."""
    kind = finding.kind("type")
    if kind.awaited is not None:
        return missing_await(finding, kind)
    if kind.is_optional or kind.name == "None":
        return none_handled(finding, kind)
    node = finding.find(ast.Subscript)
    receiver = finding.text(node.value) if node is not None else "x"
    index = finding.text(node.slice) if node is not None else "..."
    if kind.plain in ("Callable", "function"):
        return uncalled(finding, node.value if node is not None else None, f"[{index}]")
    if kind.plain in ("set", "frozenset", "AbstractSet"):
        return Repair(
            f"a set has no positions: write `sorted({receiver})[{index}]`, or `{index} in {receiver}` to test"
        )
    if kind.plain in (
        "Generator",
        "Iterator",
        "map",
        "filter",
        "zip",
        "dict_keys",
        "dict_values",
        "dict_items",
        "reversed",
        "enumerate",
    ):
        return Repair(f"a {kind.plain} has no positions: write `list({receiver})[{index}]`")
    if kind.plain in ("int", "float", "bool"):
        return Repair(
            f"`{receiver}` is a {kind.plain}, not a list: leave the subscript "
            f"out, or write `str({receiver})[{index}]` for its digits"
        )
    return _field_instead(finding, kind, node, receiver)


def _field_instead(finding: Finding, kind: Type, node: ast.Subscript | None, receiver: str) -> Repair:
    context = finding.context
    found = context.class_of(kind.plain)
    if found is None:
        return Repair(f"a {kind} has no items")
    members, notes = context.members(found), (wording.described(found, context),) if context.is_own(found) else ()
    key = node.slice.value if node is not None and isinstance(node.slice, ast.Constant) else None
    if isinstance(key, str):
        near = [key] if key in members else meant(key, members)
        if near:
            return Repair(
                f"{found.name} is an object: write {wording.either(f'{receiver}.{one}' for one in near)}", notes
            )
        return Repair(f"{found.name} is an object, no dict: read a field, such as {wording.listed(members)}", notes)
    lists = [name for name, given in context.fields(found).items() if given.startswith(("list[", "dict[", "tuple["))]
    if lists:
        index = finding.text(node.slice) if node is not None else "..."
        return Repair(
            f"{found.name} is an object: write {wording.either(f'{receiver}.{name}[{index}]' for name in lists)}", notes
        )
    return Repair(f"{found.name} is an object without items; read a field: {wording.listed(members)}", notes)


def wrong_index(finding: Finding) -> Repair | None:
    """A key of the wrong type, for a dict or a str."""
    places, kind = finding.context.places, finding.kind("type")
    index = places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    node = places.around(index, ast.Subscript) if index is not None else None
    receiver, text = finding.text(node.value if node else None), finding.text(index)
    if kind.plain == "str":
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Call) and receiver.startswith("json.dumps("):
            return Repair("`json.dumps` made text of it: take the key from the value itself, before `json.dumps`")
        return Repair(
            f"`{receiver}` is text, not a dict: `json.loads({receiver})[{text}]` "
            "reads it if it holds JSON; otherwise use a number as the position"
        )
    found = remedy(Mismatch(finding.kind("got"), finding.kind("expected"), index, text, finding.context))
    hint = f"the keys are of type {finding.said['expected']}" + (f": {found.hint}" if found else "")
    return Repair(hint, found.notes if found else ())


def list_key(finding: Finding) -> Repair | None:
    """`No overload variant of "__getitem__" of "list" matches argument type "str"`."""
    places = finding.context.places
    node = places.exact(finding.diagnostic.span, ast.Subscript) or finding.find(ast.Subscript)
    if node is None:
        return None
    owner, receiver, index = finding.said["owner"], finding.text(node.value), finding.text(node.slice)
    key = node.slice.value if isinstance(node.slice, ast.Constant) else None
    if isinstance(node.slice, ast.Tuple):
        one_by_one = "".join(f"[{finding.text(part)}]" for part in node.slice.elts)
        return Repair(f"a list takes one position at a time: write `{receiver}{one_by_one}`")
    if not isinstance(key, str):
        if finding.said["argument"].startswith("float"):
            return Repair(f"positions are whole numbers: write `{receiver}[int({index})]`, or divide with `//`")
        return Repair(f"`{receiver}` is a {owner}: its positions are ints, such as `{receiver}[0]`")
    if owner == "tuple":
        return _key_of_tuple(finding, node, key)
    item, notes = _item(finding, node, key)
    first = item.replace("item", f"{receiver}[0]", 1)
    loop = f"loop, `for item in {receiver}:` with `{item}`"
    return Repair(f"`{receiver}` is a {owner}: write `{first}` for the first one, or {loop}", notes)


def _key_of_tuple(finding: Finding, node: ast.Subscript, key: str) -> Repair:
    """A named tuple has fields, any other tuple positions."""
    context, receiver = finding.context, finding.text(node.value)
    known = context.type_of(node.value)
    for found in context.own_classes:
        named = context.kind(found) is ClassKind.NAMED_TUPLE and key in context.fields(found)
        if named and (known is None or known.plain != "tuple"):
            hint = f"{found.name} is a named tuple: write `{receiver}.{key}`"
            return Repair(hint, (wording.described(found, context),))
    unpacked = f"names by unpacking, `first, second = {receiver}`"
    return Repair(f"`{receiver}` is a tuple: its items have positions, `{receiver}[0]`, or {unpacked}")


def _item(finding: Finding, node: ast.Subscript, key: str) -> tuple[str, tuple[str, ...]]:
    """How a key is asked of one item of a list, and what the items have."""
    context = finding.context
    element = _element(finding, node.value)
    found = context.class_of(element.plain) if element is not None else None
    if found is None or not context.is_own(found):
        return f"item[{finding.text(node.slice)}]", ()
    fields = context.fields(found)
    near = key if key in fields else (meant(key, fields, most=1, least=CLEAR) or [key])[0]
    dictionary = context.kind(found) is ClassKind.TYPED_DICT
    return (f'item["{near}"]' if dictionary else f"item.{near}"), (wording.described(found, context),)


def _element(finding: Finding, node: ast.expr) -> Type | None:
    """The type of a list's items, from mypy's note on the overloads or from the engine."""
    known = finding.context.type_of(node)
    if known is not None:
        return known.element
    for note in finding.diagnostic.notes:
        if "__getitem__(self, SupportsIndex" in note.message and " -> " in note.message:
            return Type(note.message.rpartition(" -> ")[2].strip())
    return None


def unchangeable(finding: Finding) -> Repair | None:
    """`Unsupported target for indexed assignment`, or `del`."""
    kind = finding.kind("type")
    node = finding.find(ast.Subscript)
    receiver, index = finding.text(node.value if node else None), finding.text(node.slice if node else None, "i")
    if kind.plain == "str":
        return Repair(
            f"strings do not change: build a new one, such as `{receiver}[:{index}] "
            f"+ new + {receiver}[{index} + 1:]`, or use `list({receiver})`"
        )
    if kind.plain == "tuple":
        return Repair(f"a tuple does not change: make it a list, `list({receiver})`, or build a new tuple")
    if kind.awaited is not None:
        return missing_await(finding, kind)
    found = finding.context.class_of(kind.plain)
    if found is not None and finding.context.is_own(found):
        key = node.slice.value if node is not None and isinstance(node.slice, ast.Constant) else None
        members = finding.context.members(found)
        near = ([key] if key in members else meant(key, members)) if isinstance(key, str) else []
        hint = (
            f"write {wording.either(f'{receiver}.{one} = ...' for one in near)}" if near else "set its fields instead"
        )
        return Repair(f"{found.name} is an object: {hint}", (wording.described(found, finding.context),))
    return Repair(f"a {kind} cannot be changed by position; make a list or dict of it")


def out_of_range(finding: Finding) -> Repair | None:
    """`Tuple index out of range`: the positions that there are."""
    node = finding.find(ast.Subscript)
    if node is None:
        return None
    receiver = finding.text(node.value)
    known = finding.context.type_of(node.value)
    size = finding.said.get("size") or (str(len(known.arguments)) if known and known.plain == "tuple" else None)
    what = f"it has {size} items" if size else f"count the items of `{receiver}`"
    return Repair(f"positions start at 0: the last one is `{receiver}[-1]`; {what}")


RULES = (
    rule(r'TypedDict "(?P<type>.+)" has no key "(?P<name>.+)"', unknown_key),
    rule(r"TypedDict key must be a string literal; expected one of \((?P<keys>.+)\)", not_literal),
    rule(r'Value of type "(?P<type>.+)" is not indexable', no_subscript),
    rule(r'"(?P<type>.+)" has no attribute "__getitem__".*', no_subscript),
    rule(r'Invalid index type "(?P<got>.+?)" for "(?P<type>.+?)"; expected type "(?P<expected>.+?)"', wrong_index),
    rule(
        r'No overload variant of "__(?:get|set|del)item__" of '
        r'"(?P<owner>list|tuple|Sequence|deque|str)" matches argument types? "(?P<argument>.+?)".*',
        list_key,
    ),
    rule(r'Unsupported target for indexed (?:assignment|deletion) \("(?P<type>.+)"\)', unchangeable),
    rule(r'"(?P<type>.+)" has no attribute "__(?:set|del)item__".*', unchangeable),
    rule(r"Tuple index out of range(?: \((?P<size>\d+) .*\))?", out_of_range),
)
