"""A class of the host in, the stub class that guests see of it out: fields, members, and the signatures of its public
methods.

Enums, dataclasses, named tuples, typed dicts, protocols, pydantic models and plain classes each keep their nature,
because the checker judges construction, matching and narrowing by it. Private names stay with the host.
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import sys
import textwrap
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, Final

from monty.check.declare.annotations import Scope, annotation_text
from monty.check.declare.attributes import assigned_attributes, belongs_to_library, consistent, own_annotations
from monty.check.declare.construction import is_model
from monty.check.declare.page import Page
from monty.check.declare.signatures import Role, default_text, fitting_default, function_text, is_plain

_OPERATORS: Final = frozenset(
    """
    __init__ __call__ __len__ __iter__ __next__ __contains__ __getitem__ __setitem__ __delitem__ __bool__ __eq__ __ne__
    __lt__ __le__ __gt__ __ge__ __hash__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__
    __floordiv__ __mod__ __pow__ __neg__ __abs__ __and__ __or__ __xor__ __int__ __float__ __index__ __str__ __repr__
    __enter__ __exit__ __aenter__ __aexit__ __aiter__ __anext__ __await__ __getattr__
    """.split()
)
_LIBRARY: Final = frozenset({"typing", "enum", "dataclasses", "abc"})
"""Modules that put methods of their own into classes; the checker knows these."""

_UNSEEN_BASES: Final = (object, typing.Generic, typing.Protocol)


def write_waiting_classes(page: Page) -> None:
    """Write every class that the page names, and those that these name in turn."""
    while page.waiting:
        host = page.waiting.pop(0)
        name = page.name_of(host)
        assert name is not None
        header, bases, body = _WRITERS[_nature(host)](host, page)
        spelt = f"({', '.join(header)})" if header else ""
        marks = _decorators(host, page)
        lines = [*marks, f"class {name}{spelt}:"]
        document = _own_document(host)
        if document:
            body = [f'"""{document}"""', *body]
        lines.append(textwrap.indent("\n".join(body or ["..."]), "    "))
        page.define_class(name, "\n".join(lines), bases)


def _nature(host: type) -> str:
    """Which kind of class this is."""
    if issubclass(host, Enum):
        return "enum"
    if typing.is_typeddict(host):
        return "typed dict"
    if issubclass(host, tuple) and hasattr(host, "_fields"):
        return "named tuple"
    if "__dataclass_params__" in vars(host) or is_model(host):
        return "fields"
    return "protocol" if getattr(host, "_is_protocol", False) else "plain"


def _own_document(host: type) -> str:
    text = vars(host).get("__doc__")
    # A dataclass without a docstring has its signature for one, an enum a sentence of the library's.
    if not isinstance(text, str) or text.startswith(f"{host.__name__}(") or text == Enum.__doc__:
        return ""
    if issubclass(host, Enum) and text == "An enumeration.":
        return ""
    first = inspect.cleandoc(text).partition("\n\n")[0]
    return " ".join(first.split()).replace("\\", "\\\\").replace('"""', "'''")


def _decorators(host: type, page: Page) -> list[str]:
    parameters = vars(host).get("__dataclass_params__")
    if parameters is not None:
        flags = [f"{flag}=True" for flag in ("frozen", "order") if getattr(parameters, flag, False)]
        name = page.imported("dataclasses", "dataclass")
        return [f"@{name}({', '.join(flags)})" if flags else f"@{name}"]
    if is_model(host):
        return [f"@{page.imported('dataclasses', 'dataclass')}(kw_only=True)"]
    return []


def _scope(host: type) -> Scope:
    module = sys.modules.get(host.__module__)
    parameters = {parameter.__name__: parameter for parameter in getattr(host, "__type_params__", ())}
    return Scope(host.__qualname__, vars(module) if module else {}, {**parameters, host.__name__: host})


Written = tuple[list[str], list[str], list[str]]
"""What stands in the parentheses of a class, the names of its bases among the page's classes, and the lines of its
body."""


def _bases(host: type, page: Page) -> tuple[list[str], list[str]]:
    texts: list[str] = []
    names: list[str] = []
    scope = _scope(host)
    for base in getattr(host, "__orig_bases__", host.__bases__):
        origin = typing.get_origin(base) or base
        if origin in (typing.Generic, typing.Protocol):
            arguments = ", ".join(annotation_text(argument, page, scope) for argument in typing.get_args(base))
            if arguments or origin is typing.Protocol:
                name = page.typing("Generic" if origin is typing.Generic else "Protocol")
                texts.append(f"{name}[{arguments}]" if arguments else name)
            continue
        if origin in _UNSEEN_BASES or not isinstance(origin, type) or _is_hidden(origin):
            continue
        texts.append(annotation_text(base, page, scope))
        names.append(texts[-1].partition("[")[0])
    return texts, names


def _is_hidden(base: type) -> bool:
    """Bases that say how the host works and nothing about what its values can do."""
    return base.__module__ in ("abc", "pydantic.main")


def _enum(host: type[Enum], page: Page) -> Written:
    texts, names = _bases(host, page)
    body = [f"{name} = {default_text(member.value, page)}" for name, member in host.__members__.items()]
    attributes = member_attributes(host)
    body += [f"{name}: {page.builtin(kind.__name__)}" for name, kind in attributes.items()]
    return texts, names, [*body, *_members(host, page, frozenset((*host.__members__, *attributes)))]


def member_attributes(host: type[Enum]) -> dict[str, type]:
    """What an `__init__` or `__new__` has given to every member: plain values of one type."""
    every = [{name: type(value) for name, value in vars(one).items() if is_plain(value)} for one in host]
    shared = set.intersection(*map(set, every)) if every else set()
    return (
        {
            name: every[0][name]
            for name in every[0]
            if name in shared and not name.startswith("_") and _is_one(name, every)
        }
        if every
        else {}
    )


def _is_one(name: str, every: list[dict[str, type]]) -> bool:
    return every[0][name] in (bool, int, float, str, bytes) and len({one[name] for one in every}) == 1


def _typed_dict(host: Any, page: Page) -> Written:
    scope = _scope(host)
    hints = _hints(host, page, scope)
    body = []
    for name, annotation in hints.items():
        text = annotation_text(_without_presence(annotation), page, scope)
        if name not in host.__required_keys__:
            text = f"{page.typing('NotRequired')}[{text}]"
        body.append(f"{name}: {text}")
    return [page.typing("TypedDict")], [], body


def _without_presence(annotation: Any) -> Any:
    """The annotation without `Required` and `NotRequired`, which the class itself knows better."""
    while getattr(typing.get_origin(annotation), "_name", None) in ("Required", "NotRequired"):
        annotation = typing.get_args(annotation)[0]
    return annotation


def _named_tuple(host: Any, page: Page) -> Written:
    scope = _scope(host)
    hints = _hints(host, page, scope)
    defaults = host._field_defaults
    body = []
    for name in host._fields:
        annotation = annotation_text(hints.get(name, Any), page, scope)
        default = f" = {fitting_default(defaults[name], annotation, page)}" if name in defaults else ""
        body.append(f"{name}: {annotation}{default}")
    return [page.typing("NamedTuple")], [], [*body, *_members(host, page, frozenset(host._fields) | _OPERATORS)]


def _fields(host: Any, page: Page) -> Written:
    """A dataclass or a model: its own fields; inherited ones are in its bases."""
    scope = _scope(host)
    hints = _hints(host, page, scope)
    texts, names = _bases(host, page)
    fields = host.model_fields if is_model(host) else host.__dataclass_fields__
    own = [name for name in own_annotations(host) if name in hints and not name.startswith("_")]
    # A model says so in its decorator.
    keyword_only = [name for name in own if getattr(fields.get(name), "kw_only", False) is True]
    lines = {}
    for name in own:
        annotation = annotation_text(consistent(host, name, hints[name], page, scope), page, scope)
        lines[name] = f"{name}: {annotation}{_field_default(fields.get(name), annotation, page)}"
    body = [line for name, line in lines.items() if name not in keyword_only]
    if keyword_only:
        body += [f"_: {page.imported('dataclasses', 'KW_ONLY')}", *(lines[name] for name in keyword_only)]
    return texts, names, [*body, *_members(host, page, frozenset(hints) | _GENERATED)]


_GENERATED: Final = frozenset({"__init__", "__eq__", "__repr__", "__hash__", "__lt__", "__le__", "__gt__", "__ge__"})
"""Methods that the decorator makes."""


def _field_default(field: Any, annotation: str, page: Page) -> str:
    """The default of a dataclass's or a model's field, as far as the checker needs it; a class variable has none."""
    if isinstance(field, dataclasses.Field):
        if not field.init:
            return f" = {page.imported('dataclasses', 'field')}(init=False)"
        if field.default is not dataclasses.MISSING:
            return f" = {fitting_default(field.default, annotation, page)}"
        return "" if field.default_factory is dataclasses.MISSING else " = ..."
    return "" if field is None or field.is_required() else " = ..."


def _plain(host: type, page: Page) -> Written:
    scope = _scope(host)
    hints = _hints(host, page, scope)
    texts, names = _bases(host, page)
    own = [name for name in own_annotations(host) if not name.startswith("_")]
    assigned = {name: kind for name, kind in assigned_attributes(host).items() if name not in vars(host)}
    body = []
    for name, annotation in {**assigned, **{name: hints[name] for name in own}}.items():
        if not belongs_to_library(host, name):
            body.append(f"{name}: {annotation_text(consistent(host, name, annotation, page, scope), page, scope)}")
    return texts, names, [*body, *_members(host, page, frozenset([*own, *assigned]))]


def _hints(host: Any, page: Page, scope: Scope) -> Mapping[str, Any]:
    """The annotations of a class and its bases, strings as they are: each is resolved where it is written."""
    hints: dict[str, Any] = {}
    for base in reversed(getattr(host, "__mro__", (host,))):
        if base is dict or base.__module__ == "pydantic.main":
            continue
        for name, annotation in own_annotations(base).items():
            there = scope if base is host else _scope(base)
            hints[name] = there.resolve(annotation, page) if isinstance(annotation, str) else annotation
    return hints


def _members(host: type, page: Page, written: frozenset[str]) -> Iterator[str]:
    """Methods, properties and plain class attributes that the class defines itself."""
    for name, member in vars(host).items():
        if name not in written and (not name.startswith("_") or name in _OPERATORS):
            yield from _member(name, member, host, page)


def _member(name: str, member: Any, host: type, page: Page) -> Iterator[str]:
    inner = {host.__name__: host}
    match member:
        case property(fget=types.FunctionType() as getter):
            yield function_text(name, getter, page, Role("self", "@" + page.builtin("property"), inner))
            if member.fset is not None:
                yield f"@{name}.setter\ndef {name}(self, value: {page.typing('Any')}) -> None: ..."
        case functools.cached_property():
            yield function_text(name, member.func, page, Role("self", "@" + page.builtin("property"), inner))
        case staticmethod():
            yield function_text(name, member.__func__, page, Role("", "@" + page.builtin("staticmethod"), inner))
        case classmethod():
            yield function_text(name, member.__func__, page, Role("cls", "@" + page.builtin("classmethod"), inner))
        case types.FunctionType() if member.__module__ not in _LIBRARY:
            yield function_text(name, member, page, Role("self", "", inner))
        case bool() | int() | float() | str() | bytes():
            yield f"{name}: {page.typing('ClassVar')}[{page.builtin(type(member).__name__)}]"
        case _:
            pass


_WRITERS: Final[Mapping[str, Callable[[Any, Page], Written]]] = {
    "enum": _enum,
    "typed dict": _typed_dict,
    "named tuple": _named_tuple,
    "fields": _fields,
    "protocol": _plain,
    "plain": _plain,
}
