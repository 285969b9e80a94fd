"""A callable of the host in, its declaration as stub text out: annotations, defaults, docstring, async or not,
overloads.

Nothing is called. What cannot be known (no signature, no annotation) is left open, so that a call is never refused for
want of knowledge.
"""

from __future__ import annotations

import collections.abc
import functools
import inspect
import textwrap
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from monty.check.declare.annotations import Scope, annotation_text, class_name
from monty.check.declare.page import Page

MOST_DEFAULT_CHARACTERS: Final = 60
_AWAITABLES: Final = (collections.abc.Awaitable, collections.abc.Coroutine)
_UNKNOWN: Final = "*args: {any}, **kwargs: {any}"


@dataclass(frozen=True, slots=True)
class Role:
    """What a function is in its class: the receiver's name, its decorator, and the names that the class adds."""

    receiver: str = ""
    decorator: str = ""
    inner: Mapping[str, Any] = field(default_factory=dict)


FUNCTION: Final = Role()


def function_text(name: str, function: Callable[..., Any], page: Page, role: Role = FUNCTION) -> str:
    """The stub text of a function, every overload of it, with its docstring."""
    plain = _underlying(function)
    # What is given for a partial function fits no overload any more.
    partial = isinstance(function, functools.partial)
    overloads = typing.get_overloads(plain) if inspect.isfunction(plain) and not partial else []
    texts = [_one(name, each, page, role, "@" + page.typing("overload")) for each in overloads]
    if not texts:
        texts = [_one(name, function, page, role, "")]
    docstring = _docstring(plain)
    if role.receiver:
        # Of a method the summary is enough: a class may have many.
        docstring = docstring.partition("\n\n")[0]
    if docstring:
        texts[0] = texts[0].removesuffix(" ...") + "\n" + textwrap.indent(quoted(docstring), "    ")
    return "\n".join(texts)


def _one(name: str, function: Callable[..., Any], page: Page, role: Role, mark: str) -> str:
    plain = _underlying(function)
    where = getattr(plain, "__qualname__", name)
    scope = Scope(where, _names_around(plain), role.inner)
    is_async = _is_async(function)
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        page.remark(f"{where} has no signature, so its arguments are not checked; give it as stub text")
        takes, result = _UNKNOWN.format(any=page.typing("Any")), page.typing("Any")
        takes = f"{role.receiver}, {takes}" if role.receiver else takes
    else:
        takes = _parameters(signature, page, scope, role)
        # Calling a class gives a value of it, whatever its `__init__` says.
        known = plain if isinstance(plain, type) else _known_result(signature, page, scope, role)
        is_async, result = _returned(known, is_async, page, scope)
    arrow = f" -> {result}" if result else ""
    lines = [line for line in (mark, role.decorator) if line]
    return "\n".join([*lines, f"{'async ' if is_async else ''}def {name}({takes}){arrow}: ..."])


def _underlying(function: Callable[..., Any]) -> Callable[..., Any]:
    """The plain function whose annotations count: inside partials, bound methods, wrappers, callable objects."""
    while True:
        if isinstance(function, functools.partial):
            function = function.func
        elif inspect.ismethod(function):
            function = function.__func__
        elif hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        elif isinstance(function, type) or inspect.isroutine(function):
            return function
        else:
            # An object with a `__call__` of its own.
            function = type(function).__call__


def _is_async(function: Callable[..., Any]) -> bool:
    plain = function
    while isinstance(plain, functools.partial):
        plain = plain.func
    called = getattr(type(plain), "__call__", None)  # noqa: B004  # the method itself is asked about
    return inspect.iscoroutinefunction(plain) or inspect.iscoroutinefunction(called)


def _names_around(function: Callable[..., Any]) -> dict[str, Any]:
    """What the names in a function's annotations can mean: its module's, its closure's, its type parameters."""
    names = dict(getattr(function, "__globals__", {}))
    if inspect.isfunction(function):
        names |= inspect.getclosurevars(function).nonlocals
    if isinstance(function, type):
        names |= vars(inspect.getmodule(function) or object)
    parameters = getattr(function, "__type_params__", ())
    # Of `type` itself it is a descriptor.
    return names | {one.__name__: one for one in (parameters if isinstance(parameters, tuple) else ())}


def _parameters(signature: inspect.Signature, page: Page, scope: Scope, role: Role) -> str:
    parameters = list(signature.parameters.values())
    texts: list[str] = []
    if role.receiver:
        texts.append(role.receiver)
        parameters = parameters[1:] if parameters and parameters[0].kind in _TAKES_RECEIVER else parameters
    starred = False
    for position, parameter in enumerate(parameters):
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            texts.append("*")
        starred = starred or parameter.kind in (parameter.KEYWORD_ONLY, parameter.VAR_POSITIONAL)
        texts.append(_parameter(parameter, page, scope))
        following = parameters[position + 1].kind if position + 1 < len(parameters) else None
        if parameter.kind is parameter.POSITIONAL_ONLY and following is not parameter.POSITIONAL_ONLY:
            texts.append("/")
    return ", ".join(texts)


_TAKES_RECEIVER: Final = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
_STARS: Final[Mapping[Any, str]] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


def _parameter(parameter: inspect.Parameter, page: Page, scope: Scope) -> str:
    name = _STARS.get(parameter.kind, "") + parameter.name
    has_default = parameter.default is not parameter.empty
    if parameter.annotation is parameter.empty:
        return f"{name}={default_text(parameter.default, page)}" if has_default else name
    annotation = annotation_text(parameter.annotation, page, scope)
    if not has_default:
        return f"{name}: {annotation}"
    if parameter.default is None and not _takes_none(annotation):
        annotation += " | None"
    return f"{name}: {annotation} = {fitting_default(parameter.default, annotation, page)}"


def _takes_none(annotation: str) -> bool:
    return annotation in ("Any", "object", "None") or annotation.endswith("| None")


def fitting_default(value: Any, annotation: str, page: Page) -> str:
    """A default as the reader may see it beside its annotation: one that does not fit would be an error in the stub."""
    text = default_text(value, page)
    return text if any(_fits(value, part, text) for part in _alternatives(annotation)) else "..."


def _fits(value: Any, annotation: str, text: str) -> bool:
    """Whether a value is plainly of a type; of containers only empty ones are looked at."""
    head, _, inside = annotation.partition("[")
    if head in ("Any", "object"):
        return True
    if value is None or isinstance(value, Enum):
        return head == text.partition(".")[0]
    if head == "Literal":
        return text in inside.removesuffix("]").split(", ")
    kind = type(value)
    if kind in (list, dict, tuple):
        return head == kind.__name__ and not value and inside != ""
    return head in _ACCEPTED_BY.get(kind, ())


def _alternatives(annotation: str) -> list[str]:
    """The parts of a union, as text."""
    parts, depth = [""], 0
    for word in annotation.split(" "):
        if word == "|" and depth == 0:
            parts.append("")
            continue
        depth += word.count("[") - word.count("]")
        parts[-1] = f"{parts[-1]} {word}".strip()
    return parts


_ACCEPTED_BY: Final[Mapping[type, tuple[str, ...]]] = {
    bool: ("bool", "int", "float", "complex"),
    int: ("int", "float", "complex"),
    float: ("float", "complex"),
    str: ("str",),
    bytes: ("bytes",),
}


def default_text(value: Any, page: Page) -> str:
    """A default as the reader may see it: short plain values as they are, everything else `...`."""
    if isinstance(value, Enum) and isinstance(value.name, str):
        return f"{class_name(type(value), page)}.{value.name}"
    text = repr(value) if is_plain(value) else "..."
    return text if len(text) <= MOST_DEFAULT_CHARACTERS else "..."


def is_plain(value: Any) -> bool:
    """Whether the value's `repr` is an expression for it."""
    if type(value) in (list, tuple):
        return all(is_plain(item) for item in value)
    if type(value) is dict:
        return all(is_plain(key) and is_plain(item) for key, item in value.items())
    if type(value) is float:
        return value == value and abs(value) != float("inf")
    return value is None or type(value) in (bool, int, str, bytes)


def _known_result(signature: inspect.Signature, page: Page, scope: Scope, role: Role) -> Any:
    """The result's annotation. A type variable that no parameter has says nothing, and is an error to the checker."""
    result = signature.return_annotation
    if isinstance(result, str):
        result = scope.resolve(result, page)
    given = (parameter.annotation for parameter in signature.parameters.values())
    # In a class it may be the class's own.
    if (
        role is FUNCTION
        and isinstance(result, typing.TypeVar)
        and not any(_mentions(annotation, result) for annotation in given)
    ):
        return Any if result.__bound__ is None else result.__bound__
    return result


def _mentions(annotation: Any, variable: typing.TypeVar) -> bool:
    if isinstance(annotation, str):
        return variable.__name__ in annotation
    inner = annotation if isinstance(annotation, list) else typing.get_args(annotation)
    return annotation is variable or any(_mentions(part, variable) for part in inner)


def _returned(annotation: Any, is_async: bool, page: Page, scope: Scope) -> tuple[bool, str]:
    """Whether the result is awaited, and its type. A plain function that promises an awaitable is as good as an async
    one."""
    if annotation is inspect.Signature.empty:
        return is_async, ""
    if typing.get_origin(annotation) in _AWAITABLES and not is_async:
        return True, annotation_text(typing.get_args(annotation)[-1], page, scope)
    return is_async, annotation_text(annotation, page, scope)


def _docstring(function: Callable[..., Any]) -> str:
    # A class's own text, not the one that every dataclass gets.
    document = function.__doc__
    if isinstance(function, type) and isinstance(document, str) and document.startswith(f"{function.__name__}("):
        return ""
    return inspect.cleandoc(function.__doc__) if isinstance(function.__doc__, str) else ""


def quoted(docstring: str) -> str:
    """A docstring as a literal that stands in a stub and in a prompt."""
    safe = docstring.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines: Sequence[str] = safe.split("\n")
    if len(lines) == 1 and not safe.endswith('"'):
        return f'"""{safe}"""'
    return f'"""{safe}\n"""'
