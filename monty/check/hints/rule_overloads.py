"""Calls of library functions with several signatures: what of the arguments fits none."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Final

from monty.check.hints import wording
from monty.check.hints.callees import call_at, callee
from monty.check.hints.conversions import Mismatch, remedy
from monty.check.hints.habits_of_modules import KEYWORDS
from monty.check.hints.nearest import meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.shapes import Class, ClassKind, Function
from monty.check.hints.type_text import NUMBERS, Type, read

_QUOTED: Final = re.compile(r'"([^"]+)"')
_WANTED: Final = {
    **dict.fromkeys(["int", "range", "divmod"], "int"),
    **dict.fromkeys(["float", "round", "abs", "pow"], "float"),
    **dict.fromkeys(["max", "min", "sorted", "enumerate", "zip", "map", "filter", "list", "set", "tuple"], "list[Any]"),
    "sum": "list[float]",
    "dict": "dict[Any, Any]",
    "str": "object",
}


def no_variant(finding: Finding) -> Repair | None:
    """`No overload variant of "f" matches argument types "A", "B"`."""
    kinds = [read(text) for text in _QUOTED.findall(finding.said["arguments"])]
    call = call_at(finding)
    name = finding.said["function"]
    function = callee(finding, call)
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
    hint = (
        _keyword(name, call, function)
        or _special(finding, name, call, pairs)
        or _converted(finding, name, pairs, function)
    )
    hint = hint or _each(finding, call, pairs)
    return Repair(hint or "look at the signature: the arguments fit none of its forms", notes, cause=cause)


def _keyword(name: str, call: ast.Call, function: Function | None) -> str:
    """A keyword that goes by another name, or by none."""
    for keyword in call.keywords:
        habit = KEYWORDS.get(name, {}).get(keyword.arg or "")
        if habit:
            return f"write `{habit}` instead of `{keyword.arg}=`" if "=" in habit else habit
        known = function.keywords if function is not None else ()
        if keyword.arg and known and keyword.arg not in known:
            near = meant(keyword.arg, known)
            if near:
                return f"did you mean {wording.either(f'{one}=' for one in near)}?"
        kinds = {parameter.kind for parameter in function.own_parameters} if function is not None else set()
        if keyword.arg and kinds == {"/"} and not known:
            return f"`{name}` takes its arguments without names: leave `{keyword.arg}=` out"
    return ""


def _special(finding: Finding, name: str, call: ast.Call, pairs: list[tuple[Type, ast.expr]]) -> str:
    """What goes wrong with one function in particular."""
    special = _SPECIAL.get(name)
    return special(finding, name, call, pairs) if special is not None and pairs else ""


def _first(finding: Finding, call: ast.Call) -> str:
    return finding.text(call.args[0] if call.args else None)


def _compared(finding: Finding, name: str, call: ast.Call, pairs: list[tuple[Type, ast.expr]]) -> str:
    """`max`, `min`, `sorted`: a key that is no function, one number, items without an order."""
    kind, first = pairs[0][0], _first(finding, call)
    by_name = {keyword.arg: finding.text(keyword.value) for keyword in call.keywords}
    if "key" in by_name and any(given.plain == "str" for given, _ in pairs[1:]):
        key, field = by_name["key"], by_name["key"].strip("'\"")
        return f"`key` takes a function: write `key=lambda item: item[{key}]`, or `item.{field}` for objects"
    if name != "sorted" and len(call.args) == 1 and kind.plain in NUMBERS:
        return f"one number has no {name}: give two numbers, `{name}({first}, other)`, or a list"
    fields = [f"key=lambda item: item.{field}" for field in _own_element(finding, kind)[:3]]
    return f"the items have no order of their own: add {wording.either(fields)}" if fields else ""


def _added_up(finding: Finding, name: str, call: ast.Call, pairs: list[tuple[Type, ast.expr]]) -> str:
    kind, first = pairs[0][0], _first(finding, call)
    fields = _own_element(finding, kind)
    if fields:
        return f"sum a field: `sum(item.{fields[0]} for item in {first})`"
    text = kind.element is not None and kind.element.plain == "str"
    return f'sum adds numbers: join text with `"".join({first})`' if text else ""


def _gathered(finding: Finding, name: str, call: ast.Call, pairs: list[tuple[Type, ast.expr]]) -> str:
    """`asyncio.gather` of a list, or of what is no call of an async function."""
    for kind, value in pairs:
        if kind.element is not None and kind.element.awaited is not None:
            return f"gather takes the calls one by one: write `asyncio.gather(*{finding.text(value)})`, with a star"
    wrong = [wording.code(finding.text(value)) for kind, value in pairs if kind.awaited is None]
    return f"gather takes calls of async functions: leave {wording.listed(wrong)} out" if wrong else ""


def _function_first(finding: Finding, name: str, call: ast.Call, pairs: list[tuple[Type, ast.expr]]) -> str:
    """`map`, `filter`, `reduce` with the function last."""
    if len(pairs) < 2 or pairs[0][0].plain == "Callable" or pairs[1][0].plain != "Callable" or len(call.args) < 2:
        return ""
    turned = f"{finding.text(call.func)}({finding.text(call.args[1])}, {_first(finding, call)})"
    return f"the arguments are swapped: the function goes first, `{turned}`"


def _own_element(finding: Finding, kind: Type) -> list[str]:
    context = finding.context
    found = context.class_of(kind.element.plain) if kind.element is not None else None
    if found is None or not context.is_own(found):
        return []
    return [
        name
        for name, given in context.fields(found).items()
        if given in ("int", "float", "str", "datetime", "date", "Decimal")
    ] or list(context.fields(found))


def _converted(finding: Finding, name: str, pairs: list[tuple[Type, ast.expr]], function: Function | None) -> str:
    wanted = _WANTED.get(name)
    if wanted is None:
        return _by_signature(finding, function, pairs)
    for kind, value in pairs[:1]:
        if kind.plain == wanted.partition("[")[0]:
            continue
        text = finding.text(value)
        if kind.plain in ("list", "tuple") and wanted in ("int", "float"):
            return (
                f"`{text}` is a {kind}: take one item, `{name}({text}[0])`, convert "
                f"each, `[{name}(item) for item in {text}]`, or count them, `len({text})`"
            )
        if kind.plain in NUMBERS and wanted.startswith("list"):
            return f"`{text}` is one number: give a list, `[{text}]`, or `range({text})`"
        found = remedy(Mismatch(kind, read(wanted), value, text, finding.context))
        if found is not None:
            return found.hint
    return ""


def _by_signature(finding: Finding, function: Function | None, pairs: list[tuple[Type, ast.expr]]) -> str:
    """Arguments too many or too few; else the first one whose type is plainly another than the signature's."""
    if function is not None and (counted := _by_count(function, [finding.text(value) for _, value in pairs])):
        return counted
    for parameter, (kind, value) in zip(function.own_parameters if function else (), pairs, strict=False):
        wanted = read(parameter.annotation)
        if any(member.plain == kind.plain for member in wanted.members):
            continue
        found = remedy(Mismatch(kind, wanted, value, finding.text(value), finding.context))
        if found is not None and not parameter.annotation.startswith("_"):
            return found.hint
    return ""


def _each(finding: Finding, call: ast.Call, pairs: list[tuple[Type, ast.expr]]) -> str:
    """A list given to a function of one value."""
    if len(pairs) != 1 or pairs[0][0].plain not in ("list", "tuple", "set"):
        return ""
    function, given = finding.text(call.func), finding.text(pairs[0][1])
    return f"it takes one value: write `[{function}(item) for item in {given}]`"


def _made_by(finding: Finding, name: str, call: ast.Call, pairs: list[tuple[Type, ast.expr]]) -> str:
    """`defaultdict(0)`: a value where a function that makes it is wanted."""
    kind, first = pairs[0][0], _first(finding, call)
    if kind.plain not in ("int", "float", "str", "list", "dict", "set"):
        return ""
    return f"give a function that makes the first value: `defaultdict({kind.plain})`, or `defaultdict(lambda: {first})`"


def _by_count(function: Function, given: list[str]) -> str:
    """The arguments that a signature has no place for, or those that it lacks."""
    parameters = function.own_parameters
    if any(parameter.kind in ("*", "**", "key") for parameter in parameters):
        return ""
    lacking = [parameter for parameter in parameters[len(given) :] if not parameter.has_default]
    if len(given) > len(parameters):
        surplus = wording.listed(wording.code(text) for text in given[len(parameters) :])
        takes = f"{function.name} takes {len(parameters)} argument{'s' if len(parameters) != 1 else ''}"
        return f"{takes}: leave {surplus} out"
    return "add " + wording.listed(str(parameter) for parameter in lacking) if lacking else ""


def type_variable(finding: Finding) -> Repair | None:
    """`Value of type variable "T" of "f" cannot be "C"`: mostly a sort of what has no order."""
    kind, name = finding.kind("type"), finding.said["function"]
    call = call_at(finding)
    first = finding.text(call.args[0]) if call is not None and call.args else "items"
    found = finding.context.class_of(kind.plain)
    if name in ("sorted", "max", "min", "sort") and found is not None:
        return _ordered(finding, found, name)
    if kind.awaited is not None:
        return missing_await(finding, kind)
    if kind.plain == "str" and (call is None or isinstance(call.args[0], ast.Constant | ast.Name)):
        return Repair(f"`{name}` wants numbers: give a list of numbers, such as `[float(item) for item in {first}]`")
    return Repair(f"`{name}` cannot work with {wording.a(kind)}: give values of another type")


def _ordered(finding: Finding, found: Class, name: str) -> Repair:
    context = finding.context
    if found.name == "dict":
        return Repair('dicts have no order of their own: add `key=lambda item: item["name"]`, with the key that counts')
    fields = list(context.fields(found))
    if not context.is_own(found) or not fields:
        return Repair(f"add `key=`, a function from {wording.a(found.name)} to what counts")
    dictionary = context.kind(found) is ClassKind.TYPED_DICT
    keys = [
        f'key=lambda item: item["{field}"]' if dictionary else f"key=lambda item: item.{field}" for field in fields[:3]
    ]
    own = f"; or define `__lt__` in {found.name}" if found.name in context.program.classes else ""
    return Repair(
        f"{found.name} has no order of its own: add {wording.either(keys)}{own}", (wording.described(found, context),)
    )


def unsorted(finding: Finding) -> Repair | None:
    """`xs.sort()` of what has no order: mypy says that `key` is missing."""
    call = call_at(finding)
    kind = (
        finding.context.type_of(call.func.value) if call is not None and isinstance(call.func, ast.Attribute) else None
    )
    found = finding.context.class_of(kind.element.plain) if kind is not None and kind.element is not None else None
    if found is None:
        return Repair("the items have no order of their own: add `key=`, a function from an item to what counts")
    return _ordered(finding, found, "sort")


_SPECIAL: Final[dict[str, Callable[[Finding, str, ast.Call, list[tuple[Type, ast.expr]]], str]]] = {
    **dict.fromkeys(["max", "min", "sorted"], _compared),
    **dict.fromkeys(["map", "filter", "reduce"], _function_first),
    "sum": _added_up,
    "defaultdict": _made_by,
    "gather": _gathered,
}

FIRST = (rule(r'Missing named argument "key" for "(?P<function>sort)" of "list"', unsorted),)
RULES = (
    rule(
        r'No overload variant of "(?P<function>[^"]+)"(?: of '
        r'"(?P<owner>[^"]+)")? matches argument types? (?P<arguments>.+)',
        no_variant,
    ),
    rule(
        r'(?P<arguments>.*)All overload variants of "(?P<function>[^"]+)"(?: '
        r'of "(?P<owner>[^"]+)")? require at least one argument',
        no_variant,
    ),
    rule(
        r'Value of type variable "[^"]+" of (?:function )?"?(?P<function>[^"]+)"? cannot be "(?P<type>.+)"',
        type_variable,
    ),
)
