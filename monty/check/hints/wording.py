"""How lists and signatures are said in a hint: complete where they are short, cut with a count where they are not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from monty.check.hints.context import HintContext
from monty.check.hints.nearest import ranked
from monty.check.hints.shapes import Class, ClassKind, Function, signature_text
from monty.check.hints.type_text import Type

SHORT: Final = 24
_MOST_TOOLS: Final = 12
_MOST_SIGNATURE: Final = 400


def code(text: str) -> str:
    """Text set as code."""
    return f"`{text}`"


def either(names: Iterable[str]) -> str:
    """`a`, `b` or `c`, each set as code."""
    *most, last = [code(name) for name in names]
    return f"{', '.join(most)} or {last}" if most else last


def listed(names: Iterable[str], most: int = SHORT) -> str:
    """A list of names, cut after `most`."""
    every = list(names)
    rest = f" and {len(every) - most} more" if len(every) > most else ""
    return ", ".join(every[:most]) + rest


def described(found: Class, context: HintContext) -> str:
    """All that a class has, in a sentence: keys, members, or fields and methods."""
    kind, fields = context.kind(found), context.fields(found)
    typed = [f"{name}: {given}" if given else name for name, given in fields.items()]
    match kind:
        case ClassKind.TYPED_DICT:
            optional = context.optional_keys(found)
            keys = [
                text + (" (may be absent)" if name in optional else "")
                for name, text in zip(fields, typed, strict=True)
            ]
            return f"{found.name} is a dict with the keys {listed(keys)}"
        case ClassKind.ENUM:
            members = [
                f"{found.name}.{name} = {value}" if value else f"{found.name}.{name}" for name, value in fields.items()
            ]
            return f"{found.name} has the members {listed(members)}"
        case _:
            methods = context.methods(found)
            shown = [_short(function) if context.is_own(found) else name for name, function in methods.items()]
            parts = [f"fields {listed(typed)}"] if typed else []
            parts += [f"methods {listed(shown, SHORT if context.is_own(found) else 60)}"] if shown else []
            return (
                f"{found.name} has the {' and the '.join(parts)}" if parts else f"{found.name} has no fields or methods"
            )


def _short(function: Function) -> str:
    return f"{function.name}({signature_text(function.own_parameters)})" + (
        f" -> {function.returns}" if function.returns else ""
    )


def signature(function: Function, context: HintContext) -> tuple[str, ...]:
    """A function's signature as in its stub, with the aliases that its parameters use spelt out."""
    lines = [f"signature: {function.text}"[:_MOST_SIGNATURE]]
    for parameter in function.own_parameters:
        expanded = context.expanded(parameter.annotation)
        if expanded != parameter.annotation:
            lines.append(f"{parameter.annotation} = {expanded}")
    return tuple(dict.fromkeys(lines))


def tools(context: HintContext, near: str = "") -> tuple[str, ...]:
    """The external functions, those near a name first."""
    every = context.tools
    if not every:
        return ()
    order = [name for _, name in ranked(near, every)] if near and len(every) > _MOST_TOOLS else list(every)
    shown = "; ".join(every[name].text for name in order[:_MOST_TOOLS])
    rest = f"; and {len(every) - _MOST_TOOLS} more" if len(every) > _MOST_TOOLS else ""
    return (f"external functions: {shown}{rest}",)


def inputs(context: HintContext) -> tuple[str, ...]:
    """The inputs with their types."""
    every = context.inputs
    return (f"inputs: {listed(f'{name}: {kind}' for name, kind in every.items())}",) if every else ()


def literals(kind: Type) -> list[str]:
    """The values that a type of literals allows, as written."""
    return [str(value) for member in kind.members if member.name == "Literal" for value in member.arguments]


def a(kind: object) -> str:
    """A type's name behind its article."""
    text = str(kind)
    return f"an {text}" if text[:1] in "aeioAEIO" and not text.startswith("one") else f"a {text}"


def call_of(function: Function | None, written: str) -> str:
    """A call as short as it can be: without arguments where none are needed."""
    needed = function is None or any(not parameter.has_default for parameter in function.own_parameters)
    return f"{written}(...)" if needed else f"{written}()"
