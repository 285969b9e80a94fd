"""From the type that is there to the type that is wanted: the expression to write instead.

The last word on mismatches of argument, assignment, return value and item. What no conversion fits gets no hint from
here.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from monty.check.hints import wording
from monty.check.hints.context import HintContext
from monty.check.hints.nearest import meant
from monty.check.hints.shapes import ClassKind
from monty.check.hints.type_text import CONTAINERS, MAPPINGS, NUMBERS, SEQUENCES, UNION, Type

_TEMPLATES: Final = {
    ("str", "int"): "`int({x})`",
    ("str", "float"): "`float({x})`",
    ("str", "bool"): 'a comparison, such as `{x} == "yes"`',
    ("str", "bytes"): "`{x}.encode()`",
    ("bytes", "str"): "`{x}.decode()`",
    ("str", "datetime"): "`datetime.datetime.fromisoformat({x})`, with `import datetime`",
    ("str", "date"): "`datetime.date.fromisoformat({x})`, with `import datetime`",
    ("str", "Decimal"): "`Decimal({x})`, with `from decimal import Decimal`",
    ("float", "Decimal"): "`Decimal(str({x}))`, with `from decimal import Decimal`",
    ("int", "Decimal"): "`Decimal({x})`, with `from decimal import Decimal`",
    ("Decimal", "float"): "`float({x})`",
    ("Decimal", "int"): "`int({x})`",
    ("Decimal", "str"): "`str({x})`",
    ("float", "int"): "`round({x})` or `int({x})`",
    ("complex", "float"): "`{x}.real`",
    ("int", "str"): "`str({x})`",
    ("float", "str"): '`str({x})`, or `f"{{{x}:.2f}}"`',
    ("bool", "str"): "`str({x})`",
    ("int", "datetime"): "`datetime.datetime.fromtimestamp({x})`, with `import datetime`",
    ("float", "datetime"): "`datetime.datetime.fromtimestamp({x})`, with `import datetime`",
    ("int", "timedelta"): "`datetime.timedelta(days={x})`, with `import datetime`",
    ("datetime", "str"): "`{x}.isoformat()`",
    ("date", "str"): "`{x}.isoformat()`",
    ("datetime", "date"): "`{x}.date()`",
    ("date", "datetime"): "`datetime.datetime.combine({x}, datetime.time())`, with `import datetime`",
    ("datetime", "float"): "`{x}.timestamp()`",
    ("datetime", "int"): "`int({x}.timestamp())`",
    ("timedelta", "int"): "`{x}.days`",
    ("timedelta", "float"): "`{x}.total_seconds()`",
    ("str", "dict"): "`json.loads({x})`, with `import json`",
    ("dict", "str"): "`json.dumps({x})`, with `import json`",
    ("str", "list"): "`[{x}]` for a list of one, or `{x}.split()` for its words",
    ("str", "Iterable"): "`[{x}]`",
    ("int", "Iterable"): "`[{x}]`, or `range({x})`",
    ("int", "Sized"): "`str({x})`: a number has no length",
    ("float", "Sized"): "`str({x})`: a number has no length",
    **{
        (kind, "int"): "`len({x})` for how many there are, or give one item"
        for kind in ("list", "tuple", "set", "dict")
    },
    **{(kind, "float"): "`sum({x})` for the sum, or give one item" for kind in ("list", "tuple", "set")},
    ("dict", "float"): "one value, `{x}[key]`, or `sum({x}.values())`",
    ("int", "list"): "`[{x}]` for a list of one, or `range({x})`",
    ("str", "tuple"): "`({x},)`",
    ("list", "tuple"): "`tuple({x})`",
    ("list", "set"): "`set({x})`",
    ("set", "list"): "`list({x})`, or `sorted({x})`",
    ("tuple", "list"): "`list({x})`",
    ("dict", "list"): "`list({x}.values())`, or `list({x})` for the keys",
    ("list", "dict"): "a dict, such as `{{key: value for ... in {x}}}`",
    ("list", "str"): '`", ".join({x})`',
    ("tuple", "str"): '`", ".join({x})`',
    ("set", "str"): '`", ".join({x})`',
    ("Match", "str"): "`{x}.group()`",
    ("UUID", "str"): "`str({x})`",
    ("Exception", "str"): "`str({x})`",
    ("object", "str"): "`str({x})`",
}
_CONCRETE: Final = {
    **dict.fromkeys(
        ["SupportsAbs", "SupportsFloat", "SupportsRound", "SupportsTrunc", "_SupportsFloatOrIndex"], Type("float")
    ),
    **dict.fromkeys(["SupportsIndex", "SupportsInt"], Type("int")),
    **dict.fromkeys(["SupportsLenAndGetItem", "SupportsGetItem"], Type("list")),
    **dict.fromkeys(["Buffer", "ReadableBuffer"], Type("bytes")),
}
_CONVERSIONS: Final = frozenset(["str", "int", "float", "bool", "list", "tuple", "set", "dict"])
_LAZY: Final = frozenset(
    [
        "Generator",
        "map",
        "filter",
        "zip",
        "range",
        "dict_keys",
        "dict_values",
        "dict_items",
        "reversed",
        "Iterator",
        "enumerate",
    ]
)


# What a method call needs parentheses around.
_COMPOUND: Final = (ast.BinOp, ast.BoolOp, ast.UnaryOp, ast.Compare, ast.IfExp, ast.Lambda, ast.Await)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A value of one type where another is wanted; `node` is the value in the program, `text` as written."""

    got: Type
    wanted: Type
    node: ast.expr | None
    text: str
    context: HintContext


@dataclass(frozen=True, slots=True)
class Remedy:
    """What to write, and the lists that it is chosen from."""

    hint: str
    notes: tuple[str, ...] = ()


def remedy(mismatch: Mismatch) -> Remedy | None:
    """The first remedy that fits."""
    concrete = [_CONCRETE.get(member.plain, member) for member in mismatch.wanted.members]
    if concrete != list(mismatch.wanted.members):
        wanted = concrete[0] if len(set(concrete)) == 1 else Type(UNION, tuple(dict.fromkeys(concrete)))
        mismatch = replace(mismatch, wanted=wanted)
    return next((found for attempt in _ATTEMPTS if (found := attempt(mismatch)) is not None), None)


def _of_none(mismatch: Mismatch) -> Remedy | None:
    if mismatch.got.name == "None":
        if isinstance(mismatch.node, ast.Constant):
            return Remedy(f"give {wording.a(mismatch.wanted)}, or declare the type as `{mismatch.wanted} | None`")
        return Remedy(f"`{mismatch.text}` is None; give a {mismatch.wanted}")
    if mismatch.got.is_optional and not mismatch.wanted.is_optional:
        rest = mismatch.got.without_none
        inner = (
            remedy(Mismatch(rest, mismatch.wanted, mismatch.node, mismatch.text, mismatch.context))
            if not _fits(rest, mismatch.wanted)
            else None
        )
        then = f"; then {inner.hint}" if inner else ""
        return Remedy(
            f"`{mismatch.text}` may be None: use it under `if {mismatch.text} is not None:`{then}",
            inner.notes if inner else (),
        )
    return None


def _fits(got: Type, wanted: Type) -> bool:
    return (
        got == wanted
        or got.plain in {member.plain for member in wanted.members}
        or wanted.plain in ("Sized", "object", "Iterable")
    )


def _of_function(mismatch: Mismatch) -> Remedy | None:
    if mismatch.got.plain == "Callable" and not any(member.plain == "Callable" for member in mismatch.wanted.members):
        return Remedy(f"call it: `{mismatch.text}(...)`")
    if any(member.plain == "Callable" for member in mismatch.wanted.members) and mismatch.got.plain != "Callable":
        if isinstance(mismatch.node, ast.Call):
            return Remedy(
                f"give the function itself, without calling it: `{mismatch.context.places.text(mismatch.node.func)}`"
            )
        if mismatch.got.plain == "str" and isinstance(mismatch.node, ast.Constant):
            name = str(mismatch.node.value)
            return Remedy(
                f"give a function, such as `lambda item: item[{mismatch.text}]` or `lambda item: item.{name}`"
            )
        return Remedy(f"give a function, such as `lambda item: ...`; it wants a {mismatch.wanted}")
    return None


def _of_literals(mismatch: Mismatch) -> Remedy | None:
    allowed = wording.literals(mismatch.wanted)
    if not allowed:
        return None
    note = f"allowed values: {wording.listed(allowed, 40)}"
    value = mismatch.node.value if isinstance(mismatch.node, ast.Constant) else None
    if mismatch.got.name == "Literal" and value is None:
        value = mismatch.got.arguments[0].name.strip("'\"") if mismatch.got.arguments else None
    bare = {literal.strip("'\""): literal for literal in allowed}
    near = meant(str(value), bare) if value is not None else []
    if near:
        return Remedy(f"did you mean {wording.either(bare[one] for one in near)}?", (note,))
    if mismatch.got.plain == "str" and value is None:
        return Remedy(f"give one of {wording.listed(allowed)}; annotate a variable as `{mismatch.wanted}`", (note,))
    return Remedy(f"give one of {wording.listed(allowed)}", (note,))


def _of_enum(mismatch: Mismatch) -> Remedy | None:
    context = mismatch.context
    for member in mismatch.wanted.members:
        found = context.class_of(member.plain)
        if found is None or context.kind(found) is not ClassKind.ENUM or not context.is_own(found):
            continue
        fields, notes = context.fields(found), (wording.described(found, context),)
        if isinstance(mismatch.node, ast.Constant):
            value = str(mismatch.node.value)
            near = [name for name, text in fields.items() if text.strip("'\"") == value] or meant(value, fields)
            options = near or list(fields)
            return Remedy(f"write {wording.either(f'{found.name}.{name}' for name in options)}", notes)
        return Remedy(f"write `{found.name}({mismatch.text})`, which finds the member by its value", notes)
    got = context.class_of(mismatch.got.plain)
    if got is not None and context.kind(got) is ClassKind.ENUM and context.is_own(got):
        return Remedy(f"write `{mismatch.text}.value`, the value of the member", (wording.described(got, context),))
    return None


def _of_class_given(mismatch: Mismatch) -> Remedy | None:
    """The class where an instance is wanted."""
    if (
        mismatch.got.name == "type"
        and mismatch.got.arguments
        and str(mismatch.got.arguments[0]) == str(mismatch.wanted)
    ):
        return Remedy(f"give an instance: `{mismatch.text}(...)`")
    return None


def _of_part(mismatch: Mismatch) -> Remedy | None:
    """An object where one of its fields has the wanted type."""
    context = mismatch.context
    found = context.class_of(mismatch.got.plain)
    if found is None or not context.is_own(found):
        return None
    fields, notes = context.fields(found), (wording.described(found, context),)
    if mismatch.wanted.plain in MAPPINGS and context.kind(found) is ClassKind.DATACLASS:
        return Remedy(f"write `dataclasses.asdict({mismatch.text})`, with `import dataclasses`", notes)
    wanted = {str(member) for member in mismatch.wanted.members}
    wanted |= {"int"} if "float" in wanted else set()
    if mismatch.wanted.plain == "Sized":
        wanted |= {kind for kind in fields.values() if kind.startswith(("list", "dict", "str", "set", "tuple"))}
    dictionary = context.kind(found) is ClassKind.TYPED_DICT
    paths = [
        f'{mismatch.text}["{name}"]' if dictionary else f"{mismatch.text}.{name}"
        for name, kind in fields.items()
        if kind in wanted
    ]
    if not paths:
        paths = _in_fields(mismatch, fields, wanted)
    return Remedy(f"give the field that is wanted: {wording.either(paths[:6])}", notes) if paths else None


def _in_fields(mismatch: Mismatch, fields: dict[str, str], wanted: set[str]) -> list[str]:
    """The same one level down: `order.customer.id`."""
    context, paths = mismatch.context, []
    for name, kind in fields.items():
        inner = context.class_of(kind) if kind.isidentifier() else None
        if inner is not None and context.is_own(inner) and context.kind(inner) is ClassKind.DATACLASS:
            paths += [
                f"{mismatch.text}.{name}.{part}" for part, given in context.fields(inner).items() if given in wanted
            ]
    return paths


def _of_list(mismatch: Mismatch) -> Remedy | None:
    got, wanted, text = mismatch.got, mismatch.wanted.without_none, mismatch.text
    if (
        wanted.plain in ("list", "Sequence", "Iterable", "Collection")
        and wanted.element is not None
        and got.plain == wanted.element.plain
    ):
        return Remedy(f"give a list: `[{text}]`")
    if got.plain in SEQUENCES and got.element is not None and str(got.element) == str(wanted):
        if wanted.plain == "str":
            return Remedy(
                f"give one of its items, `{text}[0]`, or all in one text, "
                f'`", ".join({text})`; or loop over it, `for item in {text}:`'
            )
        return Remedy(f"give one of its items: `{text}[0]`, or loop over it, `for item in {text}:`")
    if got.plain in _LAZY and wanted.plain in ("list", "tuple", "set", "Sequence", "Sized"):
        made = wanted.plain if wanted.plain in ("tuple", "set") else "list"
        return Remedy(f"write `{made}({text})`")
    if (
        got.plain in CONTAINERS
        and wanted.plain in CONTAINERS
        and got.arguments
        and wanted.arguments
        and got.element != wanted.element
    ):
        return _of_items(mismatch, got, wanted)
    return None


def _of_items(mismatch: Mismatch, got: Type, wanted: Type) -> Remedy | None:
    """The same container of other items: convert each, or say the type where the container is made."""
    template = _TEMPLATES.get((got.arguments[0].plain, wanted.arguments[0].plain), "")
    converted = template.format(x="item").split("`")
    if got.plain in ("list", "set", "Iterable", "Sequence") and len(converted) > 1:
        return Remedy(f"convert each item: `[{converted[1]} for item in {mismatch.text}]`")
    return (
        Remedy(f"annotate the variable where it is made: `name: {wanted} = ...`") if got.plain == wanted.plain else None
    )


def _of_dict(mismatch: Mismatch) -> Remedy | None:
    """A dict where a class is wanted, or a dict that lacks keys."""
    context = mismatch.context
    found = context.class_of(mismatch.wanted.without_none.plain)
    if mismatch.got.plain not in MAPPINGS or found is None or not context.is_own(found):
        return None
    notes = (wording.described(found, context),)
    if context.kind(found) is ClassKind.TYPED_DICT:
        return Remedy(
            f"give a dict with exactly the keys of {found.name}: {wording.listed(context.fields(found))}", notes
        )
    maker = context.constructor(found)
    return Remedy(f"make the object: `{maker.text if maker else found.name + '(...)'}`", notes)


def _unconverted(mismatch: Mismatch) -> Remedy | None:
    """A conversion that is itself the mistake: `str(n)` where a number is wanted."""
    match mismatch.node:
        case ast.Call(func=ast.Name(id=name), args=[inner]) if name in _CONVERSIONS and name == mismatch.got.plain:
            return Remedy(f"leave `{name}(...)` out: write `{mismatch.context.places.text(inner)}`")
        case _:
            return None


def _by_table(mismatch: Mismatch) -> Remedy | None:
    for member in mismatch.wanted.without_none.members:
        template = _TEMPLATES.get((mismatch.got.plain, member.plain))
        if template is not None and member.plain != mismatch.got.plain:
            number = mismatch.node.value if isinstance(mismatch.node, ast.Constant) else None
            if (
                isinstance(number, str)
                and member.plain in NUMBERS
                and number.strip().replace(".", "", 1).lstrip("-").isdigit()
            ):
                return Remedy(f"write the number without quotes: `{number.strip()}`")
            if isinstance(number, int | float) and member.plain == "str":
                return Remedy(f'write `"{number}"`, in quotes, or `str({mismatch.text})`')
            if isinstance(mismatch.node, _COMPOUND):
                template = template.replace("{x}.", "({x}).").replace("{x}[", "({x})[")
            return Remedy(f"write {template.format(x=mismatch.text)}")
    return None


def _of_wanted_class(mismatch: Mismatch) -> Remedy | None:
    """What the wanted class is made of."""
    context = mismatch.context
    found = context.class_of(mismatch.wanted.without_none.plain)
    if found is None or not context.is_own(found):
        return None
    maker, notes = context.constructor(found), (wording.described(found, context),)
    givers = [
        function.text
        for function in context.tools.values()
        if found.name in function.returns.replace("[", " ").replace("]", " ").split()
    ]
    if givers:
        return Remedy(f"give a {found.name}, such as `{givers[0]}` returns", notes)
    return Remedy(f"give a {found.name}, made by `{maker.text if maker else found.name + '(...)'}`", notes)


def _of_union(mismatch: Mismatch) -> Remedy | None:
    if mismatch.got.name == UNION:
        wanted = mismatch.wanted.plain
        surplus = wording.listed(str(member) for member in mismatch.got.members if not _fits(member, mismatch.wanted))
        return Remedy(f"`{mismatch.text}` may be {surplus}: use it under `if isinstance({mismatch.text}, {wanted}):`")
    if mismatch.got.plain == "object":
        return Remedy(
            f"its type is only known as object: use it under `if isinstance({mismatch.text}, {mismatch.wanted.plain}):`"
        )
    return None


_ATTEMPTS: Final[tuple[Callable[[Mismatch], Remedy | None], ...]] = (
    _of_none, _of_function, _of_class_given, _of_literals, _of_enum, _of_union, _of_list, _of_dict, _unconverted,
    _by_table, _of_part, _of_wanted_class,
)  # fmt: skip
