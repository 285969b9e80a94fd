"""Calls of library functions with several signatures: what of the arguments fits none."""

from __future__ import annotations

import ast
import re
from typing import Final

from monty.check.hints import wording
from monty.check.hints.callees import call_at, callee
from monty.check.hints.conversions import Mismatch, remedy
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.rule_calls import unexpected_keyword
from monty.check.hints.type_text import NUMBERS, Type, read

_QUOTED: Final = re.compile(r'"([^"]+)"')
_WANTED: Final = {
    "int": "int", "float": "float", "round": "float", "abs": "float", "range": "int", "sum": "list[float]", "pow": "float", "divmod": "int",
    "max": "list[Any]", "min": "list[Any]", "sorted": "list[Any]", "enumerate": "list[Any]", "zip": "list[Any]", "map": "list[Any]",
    "filter": "list[Any]", "list": "list[Any]", "set": "list[Any]", "tuple": "list[Any]", "dict": "dict[Any, Any]", "str": "object",
}  # fmt: skip


def no_variant(finding: Finding) -> Repair | None:
    """`No overload variant of "f" matches argument types "A", "B"`."""
    kinds = [read(text) for text in _QUOTED.findall(finding.said["arguments"])]
    call = call_at(finding)
    name = finding.said["function"]
    function = callee(finding, name, finding.said.get("owner"), call)
    notes = wording.signature(function, finding.context) if function else ()
    cause = ("overload", finding.diagnostic.span)
    if call is None:
        return Repair("", notes, cause=cause)
    values = [*call.args, *(keyword.value for keyword in call.keywords)]
    pairs = list(zip(kinds, values, strict=False))
    for kind, value in pairs:
        if kind.awaited is not None and name != "gather":
            return missing_await(finding, kind)
        if kind.is_optional:
            text = finding.text(value)
            return Repair(f"`{text}` may be None: use it under `if {text} is not None:`", notes, cause=cause)
    hint = _special(finding, name, call, pairs) or _converted(finding, name, pairs)
    return Repair(hint or "look at the signature: the arguments fit none of its forms", notes, cause=cause)


def _special(finding: Finding, name: str, call: ast.Call, pairs: list[tuple[Type, ast.expr]]) -> str:
    first = finding.text(call.args[0]) if call.args else "x"
    kind = pairs[0][0] if pairs else Type("object")
    by_name = {keyword.arg: finding.text(keyword.value) for keyword in call.keywords}
    if name in ("max", "min", "sorted") and "key" in by_name and any(given.plain == "str" for given, _ in pairs[1:]):
        return f"`key` takes a function: write `key=lambda item: item[{by_name['key']}]`, or `item.{by_name['key'].strip(chr(34))}` for objects"
    if name in ("max", "min") and len(call.args) == 1 and kind.plain in NUMBERS:
        return f"one number has no {name}: give two numbers, `{name}({first}, other)`, or a list"
    if name in ("max", "min", "sorted", "sum") and (found := _own_element(finding, kind)):
        fields = wording.either(f"key=lambda item: item.{field}" for field in found[:3])
        return f"the items have no order of their own: add {fields}" if name != "sum" else f"sum a field: `sum(item.{found[0]} for item in {first})`"
    if name == "gather":
        wrong = [finding.text(value) for given, value in pairs if given.awaited is None]
        return f"gather takes calls of async functions: leave {wording.listed(f'`{part}`' for part in wrong)} out" if wrong else ""
    if name == "sum" and kind.element is not None and kind.element.plain == "str":
        return f'sum adds numbers: join text with `"".join({first})`'
    return ""


def _own_element(finding: Finding, kind: Type) -> list[str]:
    context = finding.context
    found = context.class_of(kind.element.plain) if kind.element is not None else None
    if found is None or not context.is_own(found):
        return []
    return [name for name, given in context.fields(found).items() if given in ("int", "float", "str", "datetime", "date", "Decimal")] or list(context.fields(found))


def _converted(finding: Finding, name: str, pairs: list[tuple[Type, ast.expr]]) -> str:
    wanted = _WANTED.get(name)
    if wanted is None:
        return ""
    for kind, value in pairs:
        if kind.plain == wanted.partition("[")[0]:
            continue
        text = finding.text(value)
        if kind.plain in ("list", "tuple") and wanted in ("int", "float"):
            return f"`{text}` is a {kind}: take one item, `{name}({text}[0])`, convert each, `[{name}(item) for item in {text}]`, or count them, `len({text})`"
        if kind.plain in NUMBERS and wanted.startswith("list"):
            return f"`{text}` is one number: give a list, `[{text}]`, or `range({text})`"
        found = remedy(Mismatch(kind, read(wanted), value, text, finding.context))
        if found is not None:
            return found.hint
    return ""


def unknown_keyword(finding: Finding) -> Repair | None:
    """A keyword that no variant of an overloaded function has."""
    return unexpected_keyword(finding)


RULES = (
    rule(r'No overload variant of "(?P<function>[^"]+)"(?: of "(?P<owner>[^"]+)")? matches argument types? (?P<arguments>.+)', no_variant),
    rule(r'(?P<arguments>.*)All overload variants of "(?P<function>[^"]+)"(?: of "(?P<owner>[^"]+)")? require at least one argument', no_variant),
)
