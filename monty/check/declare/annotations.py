"""An annotation of the host in, its text in the stub out, for every form that Python has had.

In: types, generic aliases, unions, type variables, aliases, strings (which a `Scope` resolves as the host would). Out:
text over names that the page knows. A host class becomes a name, and is put on the page's list of classes to write.
What has no meaning is `Any`, with a remark that says why.
"""

from __future__ import annotations

import collections.abc
import contextlib
import dataclasses
import sys
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from monty.check.declare.page import Page

_SPECIAL: Final = {
    Any: "Any",
    typing.NoReturn: "NoReturn",
    typing.Never: "Never",
    typing.Self: "Self",
    typing.LiteralString: "LiteralString",
}
_WRAPPERS: Final = frozenset({"ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "TypeGuard", "TypeIs"})
_TYPES: Final = (type, types.GenericAlias, types.UnionType, typing.TypeVar, typing.ParamSpec, typing.ForwardRef)


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an annotation stands: what its names mean, and how a remark calls the place."""

    where: str
    names: Mapping[str, Any] = field(default_factory=dict)
    inner: Mapping[str, Any] = field(default_factory=dict)

    def resolve(self, text: str, page: Page) -> Any:
        """What the text of an annotation means; `Any` where a name in it means nothing."""
        try:
            # As `typing.get_type_hints` does: annotations are the host's own code.
            return eval(text, {}, _Names(self, page, text))  # noqa: S307  # see the line above
        except Exception as error:  # whatever the host's text raises, its annotation is no use
            page.remark(
                f"{self.where}: the annotation {text!r} cannot be read ({type(error).__name__}: {error}), so it is Any"
            )
            return Any


class _Names(dict[str, Any]):
    """The names of a scope for `eval`; an unknown one is `Any` and remarked."""

    def __init__(self, scope: Scope, page: Page, text: str) -> None:
        super().__init__({**vars(sys.modules["builtins"]), **scope.names, **scope.inner})
        self._scope, self._page, self._text = scope, page, text

    def __missing__(self, name: str) -> Any:
        where, text = self._scope.where, self._text
        self._page.remark(
            f"{where}: {name} in the annotation {text!r} is not defined, so it is Any; import it at run time too"
        )
        return Any


def is_annotation(value: object) -> bool:
    """Whether an object stands for a type: a class, a generic alias, a union, a type variable, `Any`."""
    return isinstance(value, _TYPES) or type(value).__module__ in ("typing", "typing_extensions")


def annotation_text(annotation: Any, page: Page, scope: Scope) -> str:
    """The text of an annotation."""
    if annotation is None or annotation is type(None):
        return "None"
    if isinstance(annotation, str):
        return annotation_text(scope.resolve(annotation, page), page, scope)
    if isinstance(annotation, typing.ForwardRef):
        return annotation_text(scope.resolve(annotation.__forward_arg__, page), page, scope)
    with contextlib.suppress(TypeError):  # an unhashable object is no type
        if annotation in _SPECIAL:
            return page.typing(_SPECIAL[annotation])
    if annotation is ...:
        return "..."
    return _named(annotation, page, scope) or _composed(annotation, page, scope)


def _named(annotation: Any, page: Page, scope: Scope) -> str | None:
    """The text of what has a name: classes, type variables, aliases, new types."""
    if isinstance(annotation, typing.TypeVar | typing.ParamSpec | typing.TypeVarTuple):
        return _type_variable(annotation, page, scope)
    if isinstance(annotation, typing.ParamSpecArgs | typing.ParamSpecKwargs):
        part = "args" if isinstance(annotation, typing.ParamSpecArgs) else "kwargs"
        return f"{annotation_text(annotation.__origin__, page, scope)}.{part}"
    if isinstance(annotation, typing.NewType):
        # A value of a new type is, for the guest, a value of the type below it; there is nothing to call.
        return _alias(annotation, annotation.__name__, annotation.__supertype__, page, scope)
    if type(annotation).__name__ == "TypeAliasType":
        return _alias(annotation, annotation.__name__, annotation.__value__, page, scope)
    if isinstance(annotation, type):
        return class_name(annotation, page)
    if isinstance(annotation, dataclasses.InitVar):
        return f"{page.imported('dataclasses', 'InitVar')}[{annotation_text(annotation.type, page, scope)}]"
    return None


def class_name(host: type, page: Page) -> str:
    """The name of a class in the text; one that guests do not have is put on the list of classes to write."""
    place = page.surface.place_of(host, host.__name__)
    if place is None and host is types.FunctionType:
        place = ("collections.abc", "Callable")
    if place is not None:
        return page.imported(*place)
    known = page.name_of(host)
    if known is not None:
        return known
    if host.__name__ in page.given:
        # The host's stub text describes the class itself.
        page.described[host.__name__] = host
        return host.__name__
    page.waiting.append(host)
    return page.claim(host.__name__, host)


def _alias(annotation: Any, name: str, value: Any, page: Page, scope: Scope) -> str:
    known = page.name_of(annotation)
    if known is None:
        known = page.claim(name, annotation)
        page.define_alias(known, f"{known}: {page.typing('TypeAlias')} = ...")
        page.define_alias(known, f"{known}: {page.typing('TypeAlias')} = {annotation_text(value, page, scope)}")
    return known


def _type_variable(variable: Any, page: Page, scope: Scope) -> str:
    known = page.name_of(variable)
    if known is not None:
        return known
    kind = type(variable).__name__
    name = page.claim(variable.__name__, variable)
    arguments = [f'"{name}"']
    if kind == "TypeVar":
        arguments += [annotation_text(bound, page, scope) for bound in variable.__constraints__]
        if variable.__bound__ is not None:
            arguments.append(f"bound={annotation_text(variable.__bound__, page, scope)}")
        arguments += [f"{flag}=True" for flag in ("covariant", "contravariant") if getattr(variable, f"__{flag}__")]
    page.define_alias(name, f"{name} = {page.typing(kind)}({', '.join(arguments)})")
    return name


def _composed(annotation: Any, page: Page, scope: Scope) -> str:
    """The text of what is made of other annotations."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    writer = _COMPOSED.get(origin)
    if writer is not None:
        return writer(arguments, page, scope)
    # By name: `typing_extensions` has its own where the running Python has none.
    wrapper = getattr(annotation if origin is None else origin, "_name", None)
    if wrapper in _WRAPPERS:
        name = page.imported("typing_extensions" if wrapper in ("ReadOnly", "TypeIs") else "typing", wrapper)
        return f"{name}[{annotation_text(arguments[0], page, scope)}]" if arguments else name
    if origin is not None:
        return _subscripted(annotation, origin, arguments, page, scope)
    page.remark(f"{scope.where}: {annotation!r} is no type, so it is Any")
    return page.typing("Any")


def _subscripted(annotation: Any, origin: Any, arguments: tuple[Any, ...], page: Page, scope: Scope) -> str:
    if type(origin).__name__ == "TypeAliasType":
        return annotation_text(origin.__value__[arguments], page, scope)
    name = annotation_text(origin, page, scope)
    if not arguments:
        # The empty tuple, or `typing.List` and the like without parameters.
        return f"{name}[()]" if origin is tuple and isinstance(annotation, types.GenericAlias) else name
    unpacked = getattr(annotation, "__unpacked__", False)
    inner = ", ".join(_argument_text(argument, page, scope) for argument in arguments)
    return f"{'*' if unpacked else ''}{name}[{inner}]"


def _argument_text(argument: Any, page: Page, scope: Scope) -> str:
    if isinstance(argument, list | tuple):
        return f"[{', '.join(annotation_text(part, page, scope) for part in argument)}]"
    return annotation_text(argument, page, scope)


def _union(arguments: tuple[Any, ...], page: Page, scope: Scope) -> str:
    if Any in arguments:
        return page.typing("Any")
    parts = dict.fromkeys(annotation_text(argument, page, scope) for argument in arguments)
    # `None` reads best at the end.
    return " | ".join([*(part for part in parts if part != "None"), *(["None"] if "None" in parts else [])])


def _callable(arguments: tuple[Any, ...], page: Page, scope: Scope) -> str:
    name = page.imported("collections.abc", "Callable")
    if not arguments:
        return name
    *parameters, result = arguments
    first = parameters[0] if len(parameters) == 1 else parameters
    takes = _argument_text(first, page, scope)
    return f"{name}[{takes}, {annotation_text(result, page, scope)}]"


def _literal(arguments: tuple[Any, ...], page: Page, scope: Scope) -> str:
    texts = []
    for value in arguments:
        member = isinstance(value, Enum)
        texts.append(f"{annotation_text(type(value), page, scope)}.{value.name}" if member else repr(value))
    return f"{page.typing('Literal')}[{', '.join(texts)}]"


def _annotated(arguments: tuple[Any, ...], page: Page, scope: Scope) -> str:
    return annotation_text(arguments[0], page, scope)


def _unpack(arguments: tuple[Any, ...], page: Page, scope: Scope) -> str:
    return f"{page.typing('Unpack')}[{annotation_text(arguments[0], page, scope)}]"


def _concatenate(arguments: tuple[Any, ...], page: Page, scope: Scope) -> str:
    return f"{page.typing('Concatenate')}[{', '.join(annotation_text(part, page, scope) for part in arguments)}]"


_COMPOSED: Final[dict[Any, Callable[[tuple[Any, ...], Page, Scope], str]]] = {
    typing.Union: _union,
    types.UnionType: _union,
    collections.abc.Callable: _callable,
    typing.Literal: _literal,
    typing.Annotated: _annotated,
    typing.Unpack: _unpack,
    typing.Concatenate: _concatenate,
}
