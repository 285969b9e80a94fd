"""Operators between values that do not go together."""

from __future__ import annotations

import ast
from typing import Final

from monty.check.hints import wording
from monty.check.hints.conversions import Mismatch, remedy
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.rule_none import made_none, none_handled
from monty.check.hints.rule_results import uncalled
from monty.check.hints.shapes import ClassKind
from monty.check.hints.type_text import NUMBERS, Type, read

_ORDER: Final = {"<": "__lt__", ">": "__gt__", "<=": "__le__", ">=": "__ge__"}
_FLIPPED: Final = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_SIGNS: Final = {ast.Lt: "<", ast.Gt: ">", ast.LtE: "<=", ast.GtE: ">="}
_METHODS: Final = {
    "+": "__add__",
    "-": "__sub__",
    "*": "__mul__",
    "/": "__truediv__",
    "//": "__floordiv__",
    "%": "__mod__",
    "**": "__pow__",
    **_ORDER,
}
_LAZY: Final = frozenset(["Generator", "Iterator", "map", "filter", "zip", "enumerate", "reversed"])


def operands(finding: Finding) -> Repair | None:
    """`Unsupported operand types for + ("int" and "str")`."""
    left, right, operator = finding.kind("left"), finding.kind("right"), finding.said["operator"]
    operation = _operation(finding)
    sides = _sides(operation, operator)
    if (
        isinstance(operation, ast.Compare)
        and operator in _FLIPPED
        and _FLIPPED[operator] == _SIGNS.get(type(operation.ops[0]))
    ):
        # mypy has tried the reflected operation last, and names that one.
        left, right, operator = right, left, _FLIPPED[operator]
    left = _noted(finding, "Left", left)
    right = _noted(finding, "Right", right)
    for kind, side in ((left, 0), (right, 1)):
        if kind.awaited is not None:
            return missing_await(finding, kind)
        if kind.is_optional or kind.name == "None":
            return _optional_side(finding, kind, sides[side], right if side == 0 else left)
        if kind.plain == "Callable" and sides[side] is not None:
            return uncalled(finding, sides[side], "")
    hint = _combined(finding, left, right, sides, operator)
    return Repair(hint.hint, hint.notes, cause=("operator", finding.diagnostic.line, operator))


def _noted(finding: Finding, side: str, kind: Type) -> Type:
    """The whole type of a side, of which the message names one member."""
    start = f"{side} operand is of type "
    text = next((note.message for note in finding.diagnostic.notes if note.message.startswith(start)), "")
    whole = read(text.partition('"')[2].rpartition('"')[0]) if text else kind
    return whole if kind.name == "None" or whole.awaited is not None else kind


def _operation(finding: Finding) -> ast.expr | None:
    """The operation around what the message points at, which may be one side of it."""
    places = finding.context.places
    node = places.exact(finding.diagnostic.span, ast.BinOp, ast.Compare, ast.AugAssign)
    if node is not None:
        return node  # type: ignore[return-value]  # one of the three classes
    part = places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    parent = places.parent(part) if part is not None else None
    if isinstance(parent, ast.BinOp | ast.Compare | ast.AugAssign):
        return parent  # type: ignore[return-value]  # likewise
    return part


def _sides(operation: ast.AST | None, operator: str) -> tuple[ast.expr | None, ast.expr | None]:
    match operation:
        case ast.BinOp(left=left, right=right):
            return left, right
        case ast.Compare(left=left, comparators=[right, *_]):
            return left, right
        case ast.AugAssign(target=left, value=right):
            return left, right
        case _:
            return None, None


def _optional_side(finding: Finding, kind: Type, side: ast.expr | None, other: Type) -> Repair:
    if kind.name == "None" and side is not None and (made := made_none(finding, side)) is not None:
        return made
    text = finding.text(side)
    default = {"int": "0", "float": "0.0", "str": '""'}.get((kind.without_none if kind.is_optional else other).plain)
    origin = finding.context.places.origin(side) if side is not None else None
    why: tuple[str, ...] = ()
    if isinstance(origin, ast.Call) and origin is not side:
        why = (f"line {origin.lineno}: `{finding.text(origin)}` may give None",)
    fallback = f", or write `({text} or {default})`" if default else ""
    return Repair(
        f"`{text}` may be None: use it under `if {text} is not None:`{fallback}",
        why,
        cause=("optional", text, finding.diagnostic.line),
    )


def _combined(
    finding: Finding, left: Type, right: Type, sides: tuple[ast.expr | None, ast.expr | None], operator: str
) -> Repair:
    context = finding.context
    first, second = finding.text(sides[0]), finding.text(sides[1])
    if left.plain == right.plain == "str":
        return _two_texts(first, second, operator)
    text_and_number = {left.plain, right.plain}
    if "str" in text_and_number and text_and_number & NUMBERS:
        return _text_and_number(left, first, second, operator, sides)
    if operator == "+" and left.plain in ("list", "tuple", "set") and left.plain != right.plain:
        return _joined(left, right, first, second)
    if operator == "+" and left.plain == right.plain and left.plain in ("set", "dict"):
        return Repair(f"write `{first} | {second}`")
    if operator in _ORDER and left.plain == right.plain == "dict":
        return Repair(f"dicts have no order: compare a value of each, such as `{first}[key] {operator} {second}[key]`")
    for kind, other, side in ((left, right, sides[0]), (right, left, sides[1])):
        found = context.class_of(kind.plain)
        if found is None or not context.is_own(found):
            continue
        notes = (wording.described(found, context),)
        if context.kind(found) is ClassKind.ENUM:
            return Repair(f"write `{finding.text(side)}.value`, the value of the member", notes)
        wanted = read("float | int") if other.plain in NUMBERS else other
        part = remedy(Mismatch(kind, wanted, side, finding.text(side), context))
        if part is not None and other != kind:
            return Repair(part.hint, notes)
        method = _METHODS.get(operator)
        paths = wording.listed(f"{finding.text(side)}.{name}" for name in context.fields(found))
        hint = f"use a field of each, such as {paths}" if paths else f"give {found.name} other values to work with"
        return Repair(
            f"{hint}"
            + (f"; or define `{method}` in {found.name}" if method and found.name in context.program.classes else ""),
            notes,
        )
    return _numbers_of_kinds(left, right, first, second, finding, sides)


def _two_texts(first: str, second: str, operator: str) -> Repair:
    """An operator that text does not have."""
    instead = {
        "-": f'write `{first}.replace({second}, "")` to take it out',
        "*": f"one side must be a number: `{first} * int({second})`",
        "/": f"write `{first}.split({second})` for its parts",
    }.get(operator, "convert both")
    return Repair(f"text has no `{operator}`: {instead}; for numbers write `float({first}) {operator} float({second})`")


def _text_and_number(
    left: Type, first: str, second: str, operator: str, sides: tuple[ast.expr | None, ast.expr | None]
) -> Repair:
    text, number, text_node = (first, second, sides[0]) if left.plain == "str" else (second, first, sides[1])
    if operator == "+":
        parts = f"`str({number})` for text, or an f-string"
        as_number = (
            ""
            if isinstance(text_node, ast.Constant) and not str(text_node.value).strip().isdigit()
            else f"; `int({text})` or `float({text})` to add numbers"
        )
        return Repair(f"text and a number: write {parts}{as_number}")
    return Repair(f"`{text}` is text: write `int({text})` or `float({text})`")


def _joined(left: Type, right: Type, first: str, second: str) -> Repair:
    if right.plain in (
        "list",
        "tuple",
        "set",
        "range",
        "Generator",
        "map",
        "filter",
        "dict_keys",
        "dict_values",
        "Sequence",
    ):
        made = {
            "list": f"{first} + list({second})",
            "tuple": f"{first} + tuple({second})",
            "set": f"{first} | set({second})",
        }.get(left.plain)
        return Repair(f"write `{made}`" if made else f"convert one of them: {left} and {right} do not add up")
    if left.plain == "tuple" and right.plain in NUMBERS:
        return Repair(f"use one of its items, `{first}[0] + {second}`; or write `{first} + ({second},)`")
    single = {"list": f"{first} + [{second}]", "tuple": f"{first} + ({second},)", "set": f"{first} | {{{second}}}"}.get(
        left.plain
    )
    append = f", or `{first}.append({second})`" if left.plain == "list" else ""
    return Repair(f"write `{single}`{append}" if single else f"a dict takes a new entry as `{first}[key] = {second}`")


def _numbers_of_kinds(
    left: Type, right: Type, first: str, second: str, finding: Finding, sides: tuple[ast.expr | None, ast.expr | None]
) -> Repair:
    """Decimal and float, datetime and int, list and number, and the rest."""
    context = finding.context
    if {left.plain, right.plain} == {"datetime", "date"}:
        moment = first if left.plain == "datetime" else second
        return Repair(f"compare like with like: write `{moment}.date()`")
    if left.plain in ("datetime", "date", "timedelta") and right.plain in NUMBERS:
        return Repair(f"write `datetime.timedelta(days={second})`, with `import datetime`, for the number")
    if left.plain in ("list", "tuple", "dict", "set") and right.plain in NUMBERS | {"str"}:
        return Repair(
            f"`{first}` is a {left}: use one item, `{first}[...]`, "
            f"its length, `len({first})`, or its sum, `sum({first})`"
        )
    if right.plain in ("list", "tuple", "dict", "set") and left.plain in NUMBERS | {"str"}:
        return Repair(
            f"`{second}` is a {right}: use one item, `{second}[...]`, "
            f"its length, `len({second})`, or its sum, `sum({second})`"
        )
    for got, wanted, side in ((right, left, 1), (left, right, 0)):
        part = remedy(Mismatch(got, wanted, sides[side], finding.text(sides[side]), context))
        if part is not None:
            return Repair(f"both sides must be of kinds that go together: {part.hint}", part.notes)
    return Repair(f"a {left} and a {right} do not go together here; convert one of them")


def left_operand(finding: Finding) -> Repair | None:
    """`Unsupported left operand type for + ("T")`."""
    kind, operator = finding.kind("left"), finding.said["operator"]
    sides = _sides(_operation(finding), operator)
    if kind.name == "None" or kind.is_optional:
        whole = _noted(finding, "Left", kind)
        return _optional_side(finding, whole, sides[0], whole)
    if kind.awaited is not None:
        return missing_await(finding, kind)
    if kind.plain == "Callable":
        return uncalled(finding, sides[0], "")
    if kind.plain in _LAZY and operator == "+":
        return Repair(f"`{finding.text(sides[0])}` gives its items once: write `list({finding.text(sides[0])})` first")
    if kind.plain in ("set", "dict") and operator == "+":
        first, second = finding.text(sides[0]), finding.text(sides[1])
        return Repair(f"a {kind.plain} has no +: write `{first} | {second}`")
    combined = _combined(finding, kind, kind, sides, operator)
    return Repair(combined.hint, combined.notes, cause=("operator", finding.diagnostic.line, operator))


def right_operand(finding: Finding) -> Repair | None:
    """`Unsupported right operand type for in ("T")`."""
    kind = finding.kind("right")
    sides = _sides(_operation(finding), "in")
    first, second = finding.text(sides[0]), finding.text(sides[1])
    if kind.is_optional or kind.name == "None":
        return _optional_side(finding, kind, sides[1], kind)
    if kind.awaited is not None:
        return missing_await(finding, kind)
    if kind.plain == "Callable":
        return Repair(f"`{second}` is a function: call it, `{first} in {second}()`")
    if kind.plain in NUMBERS:
        return Repair(
            f"`{second}` is a {kind}: compare with `==`, look in its text, "
            f"`str({first}) in str({second})`, or in `range({second})`"
        )
    found = finding.context.class_of(kind.plain)
    if found is not None and finding.context.is_own(found):
        context = finding.context
        parts = [
            f"{second}.{name}"
            for name, given in context.fields(found).items()
            if given.startswith(("list", "dict", "str", "set", "tuple"))
        ]
        where = f"look in one of its fields: {wording.either(parts)}" if parts else "compare with one of its fields"
        return Repair(f"{found.name} holds nothing to look in; {where}", (wording.described(found, context),))
    return Repair(f"a {kind} holds nothing to look in; put it in a list, `[{second}]`, or compare with `==`")


def added(finding: Finding) -> Repair | None:
    """`No overload variant of "__add__" of "list" matches argument type "T"`."""
    sides = _sides(_operation(finding), "+")
    left, right = finding.kind("owner"), finding.kind("argument")
    if right.awaited is not None:
        return missing_await(finding, right)
    if right.is_optional or right.name == "None":
        return none_handled(finding, right) if sides[1] is None else _optional_side(finding, right, sides[1], left)
    found = _combined(
        finding,
        left,
        right,
        sides,
        {value: key for key, value in _METHODS.items()}.get(f"__{finding.said['method']}__", "+"),
    )
    return Repair(found.hint, found.notes, cause=("operator", finding.diagnostic.line))


def unary(finding: Finding) -> Repair | None:
    """`Unsupported operand type for unary - ("T")`."""
    kind = finding.kind("type")
    node = finding.find(ast.UnaryOp)
    text = finding.text(node.operand if node else None)
    if kind.plain == "str":
        return Repair(f"`{text}` is text: write `{finding.said['operator']}float({text})`")
    if kind.is_optional:
        return _optional_side(finding, kind, node.operand if node else None, kind)
    return Repair(f"`{text}` is a {kind}: only numbers take a sign; use one of its items or fields")


RULES = (
    rule(
        r'Unsupported operand types for (?P<operator>\S+|not in|is not) '
        r'\("(?P<left>.+?)" and "(?P<right>.+?)"\)(?: \(.+\))?',
        operands,
    ),
    rule(r'Unsupported left operand type for (?P<operator>\S+) \("(?P<left>.+)"\)(?: \(.+\))?', left_operand),
    rule(r'Unsupported right operand type for (?P<operator>in|not in) \("(?P<right>.+)"\)', right_operand),
    rule(
        r'No overload variant of "__(?P<method>r?(?:add|sub|mul|truediv|floordiv|mod|or|and|pow|iadd))__" '
        r'of "(?P<owner>.+?)" matches argument type "(?P<argument>.+)"',
        added,
    ),
    rule(r'Unsupported operand type for unary (?P<operator>\S+) \("(?P<type>.+)"\)', unary),
)  # fmt: skip
