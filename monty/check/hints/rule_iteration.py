"""Values that are looped over, or used with `with`, and cannot be."""

from __future__ import annotations

import ast
from dataclasses import replace

from monty.check.hints import wording
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.rule_none import none_handled
from monty.check.hints.rule_results import uncalled
from monty.check.hints.type_text import Type

_ITERATION = r"(?P<name>__iter__|__aiter__|__next__|__anext__)"
_CONTEXT = {"__enter__": "with", "__exit__": "with", "__aenter__": "async with", "__aexit__": "async with"}
_PLAIN = {
    "int": "an int has no items: write `range({x})` to count up to it, or `str({x})` for its digits",
    "bool": "a bool has no items: test it with `if {x}:`",
    "float": "a float has no items: write `range(int({x}))`, or put it in a list, `[{x}]`",
    "None": "`{x}` is None here: give it a list first",
    "AsyncIterator": "write `async for`: `{x}` gives its items asynchronously",
    "AsyncGenerator": "write `async for`: `{x}` gives its items asynchronously",
    "AsyncIterable": "write `async for`: `{x}` gives its items asynchronously",
}


def not_iterable(finding: Finding) -> Repair:
    """Something was looped over that gives no items."""
    kind = finding.kind("type")
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    text, plain = finding.text(node), kind.without_none.plain
    if kind.is_optional:
        return replace(none_handled(finding, kind), cause=("items", finding.diagnostic.span))
    if kind.awaited is not None:
        return missing_await(finding, kind)
    if finding.said.get("name") == "__aiter__":
        return Repair(f"`{text}` is {wording.a(kind)}: write a plain `for`, without `async`")
    if plain in ("Callable", "function"):
        return uncalled(finding, node, "")
    if plain in _PLAIN:
        return Repair(_PLAIN[plain].format(x=text))
    return _one_object(finding, kind, text)


def _one_object(finding: Finding, kind: Type, text: str) -> Repair:
    """One object where several were expected: its lists, or a list of it."""
    context = finding.context
    found = context.class_of(kind.plain)
    optional = any(other.span == finding.diagnostic.span and 'Item "None"' in other.message for other in finding.others)
    if optional:
        hint = f"`{text}` is one {kind} or None, no list: use it alone"
        return Repair(hint, cause=("items", finding.diagnostic.span))
    if found is None or not context.is_own(found):
        return Repair(f"{wording.a(kind)} has no items to loop over; put it in a list, `[{text}]`")
    fields = context.fields(found)
    lists = [
        f"{text}.{name}" for name, given in fields.items() if given.startswith(("list[", "dict[", "tuple[", "set["))
    ]
    alone = f"it is one {found.name}; use its fields, or put it in a list, `[{text}]`"
    return Repair(f"loop over {wording.either(lists)}" if lists else alone, (wording.described(found, context),))


def not_a_context(finding: Finding) -> Repair:
    """Something was used with `with` that does not enter and leave."""
    word = _CONTEXT[finding.said["name"]]
    hint = (
        f"{wording.a(finding.kind('type'))} cannot be used with "
        f"`{word}`: assign it, or wrap it with `contextlib.closing`"
    )
    return Repair(hint, cause=("with", finding.diagnostic.line))


def starred(finding: Finding) -> Repair:
    """`f(*x)` of one value."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.Starred)
    value = node.value if isinstance(node, ast.Starred) else node
    text = finding.text(value)
    kind = finding.context.type_of(value) if value is not None else None
    return Repair(f"`{text}` is {wording.a(kind) if kind is not None else 'one value'}: leave the star out")


RULES = (
    rule(r"Expected iterable as variadic argument", starred),
    rule(rf'Item "None" of "(?P<type>.+)" has no attribute "{_ITERATION}".*', not_iterable),
    rule(rf'(?:Item )?"(?P<type>.+?)"(?: of ".+")? has no attribute "{_ITERATION}".*', not_iterable),
    rule(r'"(?P<type>.+)" has no attribute "(?P<name>__a?(?:enter|exit)__)".*', not_a_context),
    rule(r'"(?P<type>.+)" object is not (?:iterable|an iterator)', not_iterable),
)
