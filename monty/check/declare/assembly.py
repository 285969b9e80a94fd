"""Inputs and external functions, in whichever way the host gives them, put together as one stub text and its
`Declarations`.

In: names, callables, types, values, tool definitions, stub text. What the stub text declares is taken from there; a
name alone is `Any`. Names that cannot be a program's variables, or that mean two things, are an `InputError`.
"""

from __future__ import annotations

import ast
import dataclasses
import keyword
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, Final

from monty.check.declare.annotations import Scope, annotation_text, class_name, is_annotation
from monty.check.declare.classes import write_waiting_classes
from monty.check.declare.construction import is_model
from monty.check.declare.page import Page
from monty.check.declare.reading import bound_names, parse_stub_text, read_declarations
from monty.check.declare.records import Declarations
from monty.check.declare.schemas import is_tool_schema, read_tool, tool_text
from monty.check.declare.signatures import function_text
from monty.check.declare.surface_names import surface_names
from monty.check.declare.values import is_plain_value, value_shape, value_type
from monty.errors import InputError

Inputs = Sequence[str] | Mapping[str, Any]
ExternalFunctions = Sequence[str | Callable[..., Any] | Mapping[str, Any]] | Mapping[str, Any]

_WAYS: Final = "give its name, a callable, a JSON tool definition, or stub text such as 'def name(x: int) -> str'"


def declare(
    inputs: Inputs | None = None,
    external_functions: ExternalFunctions | None = None,
    stub_text: str | None = None,
    classes: Sequence[type] = (),
) -> Declarations:
    """What a program may use, as stub text and as records.

    `inputs`: names, or a mapping of names to types or to values. `external_functions`: a sequence or mapping of
    callables, names (`'fetch'`, `'async fetch'`), JSON tool definitions, or stub text of one function. `stub_text`:
    declarations that the host wrote itself; what it declares beyond the other two is declared too. `classes`: classes of
    the host that no signature mentions.
    """
    given = stub_text or ""
    tree = parse_stub_text(given)
    written = dict(bound_names(tree))
    given_inputs = named_inputs(inputs)
    given_functions = named_functions(external_functions)
    classes = [*classes, *(one for name, one in given_functions.items() if is_class_of_data(name, one))]
    given_functions = {name: one for name, one in given_functions.items() if not is_class_of_data(name, one)}
    _refuse_clashes(given_inputs, given_functions, tree)
    page = Page(surface_names(), [*given_inputs, *given_functions], written)
    renamed: dict[str, dict[str, str]] = {}
    shapes: dict[str, str] = {}
    lines = [_input_line(name, value, page, shapes) for name, value in given_inputs.items() if name not in written]
    texts = [_function(name, value, page, renamed) for name, value in given_functions.items() if name not in written]
    for host in classes:
        class_name(host, page)
    write_waiting_classes(page)
    text = _whole_text(given, page, lines, texts)
    return read_declarations(
        text,
        renamed=renamed,
        shapes=shapes,
        remarks=tuple(page.remarks),
        hosts=page.hosts(),
    )


def _whole_text(given: str, page: Page, lines: list[str], texts: list[str]) -> str:
    """The stub's parts in their order: what the host wrote comes first, so that its lines keep their numbers."""
    parts = [
        given.rstrip(),
        "\n".join(page.imports()),
        "\n".join(page.aliases()),
        *(text for _, text in page.classes()),
        "\n".join(lines),
        *texts,
    ]
    text = "\n\n".join(part for part in parts if part)
    return f"{text}\n" if text else ""


def is_class_of_data(name: str, given: object) -> bool:
    """Whether a class is given under its own name, and its values cross: it is declared as what it is, and programs make its values."""
    if not isinstance(given, type) or given.__name__ != name:
        return False
    return dataclasses.is_dataclass(given) or issubclass(given, Enum) or hasattr(given, "_fields") or is_model(given)


def named_inputs(inputs: Inputs | None) -> dict[str, Any]:
    """Names to what is known of them: a type, a value, `Any`."""
    if isinstance(inputs, str):
        raise InputError(
            f"inputs is the text {inputs!r}; give a list of names, or a mapping of names to types or values"
        )
    if isinstance(inputs, Mapping):
        named = dict(inputs)
    else:
        named = _without_repeats("input", ((name, Any) for name in inputs or ()))
    for name in named:
        _refuse_bad_name(name, "input")
    return named


def named_functions(functions: ExternalFunctions | None) -> dict[str, Any]:
    """Names to what is known of them: a callable, a tool definition, stub text."""
    if isinstance(functions, str):
        raise InputError(f"external_functions is the text {functions!r}; give a list, such as [{functions!r}]")
    if isinstance(functions, Mapping):
        named = dict(functions)
    else:
        named = _without_repeats("external function", (_named(function) for function in functions or ()))
    for name in named:
        _refuse_bad_name(name, "external function")
    return named


def _named(function: Any) -> tuple[str, Any]:
    """The name of an external function that comes without one."""
    if isinstance(function, str):
        if function.lstrip().startswith(("def ", "async def ")):
            return function.partition("(")[0].split()[-1], function
        return function.removeprefix("async ").strip(), "async" if function.startswith("async ") else None
    if is_tool_schema(function):
        return read_tool(function).name, function
    plain = function
    while not hasattr(plain, "__name__") and hasattr(plain, "func"):
        plain = plain.func
    name = getattr(plain, "__name__", None)
    if not callable(function) or name is None:
        raise InputError(
            f"external_functions holds {_shown(function)}, which has no name; give a mapping of names to callables"
        )
    if name == "<lambda>":
        raise InputError("external_functions holds a lambda, which has no name; give a mapping of names to callables")
    return name, function


def _without_repeats(what: str, pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for name, value in pairs:
        if isinstance(name, str) and name in named:
            raise InputError(f"the {what} {name!r} is given twice; give one of the two another name")
        named[name] = value
    return named


def _refuse_bad_name(name: Any, what: str) -> None:
    if not isinstance(name, str):
        raise InputError(f"the name of an {what} must be text, not {_shown(name)}")
    if not name.isidentifier() or keyword.iskeyword(name):
        reason = "a keyword of Python" if keyword.iskeyword(name) else "no Python identifier"
        remedy = "give a mapping with another name for it"
        raise InputError(f"the {what} {name!r} cannot be a variable of a program: it is {reason}; {remedy}")
    if name.startswith("__"):
        raise InputError(f"the {what} {name!r} cannot be declared: names with two leading underscores belong to Python")


def _refuse_clashes(inputs: Mapping[str, Any], functions: Mapping[str, Any], tree: ast.Module) -> None:
    for name in inputs:
        if name in functions:
            raise InputError(f"{name!r} is both an input and an external function; give one of them another name")
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name) if (
                name in inputs
            ):
                what = "a class" if isinstance(node, ast.ClassDef) else "a function"
                raise InputError(f"{name!r} is an input, and line {node.lineno} of the stub text declares {what}")
            case ast.AnnAssign(target=ast.Name(id=name)) if name in functions:
                raise InputError(f"{name!r} is a function, and line {node.lineno} of the stub text declares an input")
            case _:
                pass


def _input_line(name: str, value: Any, page: Page, shapes: dict[str, str]) -> str:
    scope = Scope(f"the input {name!r}")
    if is_annotation(value):
        return f"{name}: {annotation_text(value, page, scope)}"
    if not is_plain_value(value):
        raise InputError(f"the input {name!r} is {_shown(value)}; a function is given in external_functions")
    shape = value_shape(value, page)
    if shape is not None:
        shapes[name] = shape
    return f"{name}: {value_type(value, page)}"


def _function(name: str, value: Any, page: Page, renamed: dict[str, dict[str, str]]) -> str:
    if value is None or value == "async":
        word = "async def" if value == "async" else "def"
        unknown = page.typing("Any")
        return f"{word} {name}(*args: {unknown}, **kwargs: {unknown}) -> {unknown}: ..."
    if isinstance(value, str):
        return _given_function(name, value)
    if is_tool_schema(value):
        text, renamed[name] = tool_text(name, read_tool(value), page)
        return text
    if not callable(value):
        raise InputError(f"the external function {name!r} is {_shown(value)}; {_WAYS}")
    return function_text(name, value, page)


def _given_function(name: str, text: str) -> str:
    """Stub text of one function, with or without its body."""
    stripped = text.strip()
    for candidate in (stripped, f"{stripped.removesuffix(':')}: ..."):
        try:
            tree = ast.parse(candidate)
        except SyntaxError:
            continue
        match tree.body:
            case [ast.FunctionDef(name=known) | ast.AsyncFunctionDef(name=known)] if known == name:
                return candidate
            case _:
                pass
    raise InputError(f"the external function {name!r} is given as {text!r}, which is no declaration of it; {_WAYS}")


def _shown(value: object) -> str:
    kind = type(value).__name__
    text = repr(value)
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" if len(text) > 60 else f"{text} ({kind})"
