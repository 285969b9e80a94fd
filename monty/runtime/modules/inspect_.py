"""The module `inspect`: guest source over a few facts of functions that the host tells. No frame, no code object and no source text gets out."""

from __future__ import annotations

import builtins
import inspect
import keyword
import re
import types
from typing import Any, Final

from monty.runtime.guards.sizes import SCALARS
from monty.runtime.guards.tables import ENTRIES, TABLES
from monty.runtime.preludes import PreludeFunction
from monty.runtime.surface import Constant, Module, Prelude, Token
from monty.runtime.values import BuiltinType, ExternalFunction, GenericAlias, GuestType

FLAGS: Final = {
    "generator": inspect.CO_GENERATOR,
    "coroutine": inspect.CO_COROUTINE,
    "async": inspect.CO_ASYNC_GENERATOR,
}
WORDS: Final = re.compile(r"[\w\.]+")
Row = tuple[str, int, bool, Any]
ANYTHING: Final[list[Row]] = [("args", 2, False, None), ("kwargs", 4, False, None)]


def has_flag(value: Any, name: str) -> bool:
    """Whether a function's calls give a generator, a coroutine or an asynchronous generator."""
    while type(value) is types.MethodType and type(value.__self__) is not Token:
        value = value.__func__
    if type(value) is ExternalFunction:
        return name == "coroutine" and value.is_async
    return type(value) is types.FunctionType and bool(value.__code__.co_flags & FLAGS[name])


def parameters(value: Any) -> list[Row] | None:
    """The parameters of a function: name, kind, whether there is a default, the default; None where nothing is known of them."""
    if type(value) is types.FunctionType:
        return of_function(value)
    if type(value) is ExternalFunction:
        return list(ANYTHING)
    native = native_of(value)
    return of_native(native) if native is not None else None


def of_function(function: types.FunctionType) -> list[Row]:
    """The parameters of a guest's function."""
    code = function.__code__
    count, named = code.co_argcount, code.co_argcount + code.co_kwonlyargcount
    names, defaults, keywords = code.co_varnames, function.__defaults__ or (), function.__kwdefaults__ or {}
    rows: list[Row] = []
    for index, name in enumerate(names[:count]):
        place = index - count + len(defaults)
        kind = 0 if index < code.co_posonlyargcount else 1
        rows.append((name, kind, place >= 0, defaults[place] if place >= 0 else None))
    starred = bool(code.co_flags & inspect.CO_VARARGS)
    if starred:
        rows.append((names[named], 2, False, None))
    rows += [(name, 3, name in keywords, keywords.get(name)) for name in names[count:named]]
    if code.co_flags & inspect.CO_VARKEYWORDS:
        rows.append((names[named + starred], 4, False, None))
    return rows


def native_of(value: Any) -> Any:
    """CPython's function that a built-in function of the guest's stands for."""
    if type(value) is types.BuiltinFunctionType:
        return value
    token = value.__dict__.get("token") if type(value) is PreludeFunction else getattr(value, "__self__", None)
    name = token.name if type(token) is Token and token.module == "builtins" else getattr(value, "name", None)
    return getattr(builtins, name, None) if type(name) is str else None


def of_native(native: Any) -> list[Row] | None:
    """The parameters of a function of CPython's own, where it tells them and they are plain."""
    try:
        found = inspect.signature(native).parameters.values()
    except (ValueError, TypeError):
        return None
    rows = [(p.name, int(p.kind), p.default is not p.empty, None if p.default is p.empty else p.default) for p in found]
    return rows if all(type(default) in SCALARS for *_, default in rows) else None


def without_typing(text: str) -> str:
    """The text of an annotation as a signature shows it."""
    return WORDS.sub(lambda word: word.group().removeprefix("typing."), text)


def is_alias(value: Any) -> bool:
    """Whether the value is `list[int]` or the like."""
    return issubclass(type(value), GenericAlias)


def is_kind(value: Any, name: str) -> bool:
    """Whether the value is of one of CPython's types for what classes hold."""
    if name == "class":
        return isinstance(value, GuestType) or type(value) is BuiltinType
    return type(value) in KINDS[name]


def is_builtin_class(value: Any) -> bool:
    """Whether a class is no class of the program's or the library's guest source."""
    return type(value) is BuiltinType


def has_method(value: Any, name: str) -> bool:
    """Whether the type of a value has a method of that name."""
    kind = type(value)
    if issubclass(type(kind), GuestType):
        return hasattr(kind, f"@{name}")
    return name in TABLES.get(kind, {}) or (kind in ENTRIES and getattr(kind, name, None) is not None)


KINDS: Final[dict[str, frozenset[type]]] = {
    "generator": frozenset({types.GeneratorType}),
    "coroutine": frozenset({types.CoroutineType}),
    "async": frozenset({types.AsyncGeneratorType}),
    "property": frozenset({property}),
    "wrapped": frozenset({staticmethod, classmethod}),
}


def state_of(value: Any) -> str:
    """The state of a generator or coroutine, without the prefix of its kind. Raises `AttributeError` for anything else."""
    if type(value) is types.GeneratorType:
        return inspect.getgeneratorstate(value).removeprefix("GEN_")
    return inspect.getcoroutinestate(value).removeprefix("CORO_")


GUARDS: Final[dict[str, Any]] = {
    "@inspect_has_flag": has_flag,
    "@inspect_parameters": parameters,
    "@inspect_without_typing": without_typing,
    "@inspect_is_alias": is_alias,
    "@inspect_is_kind": is_kind,
    "@inspect_is_builtin_class": is_builtin_class,
    "@inspect_has_method": has_method,
    "@inspect_state": state_of,
    "@inspect_is_keyword": keyword.iskeyword,
}
WHOLE: Final = """
    cleandoc getattr_static getcoroutinestate getdoc getgeneratorstate getmembers getmembers_static getmro getsource getsourcelines
    get_annotations isabstract isasyncgen isasyncgenfunction isawaitable isbuiltin isclass iscoroutine iscoroutinefunction isdatadescriptor
    isfunction isgenerator isgeneratorfunction ismethod ismethoddescriptor ismodule isroutine unwrap
""".split()
SIGNATURES: Final = (
    "BoundArguments FullArgSpec Parameter Signature formatannotation getcallargs getfullargspec signature".split()
)
CONSTANTS: Final = """
    GEN_CREATED GEN_RUNNING GEN_SUSPENDED GEN_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CORO_CLOSED CO_OPTIMIZED CO_NEWLOCALS CO_VARARGS
    CO_VARKEYWORDS CO_NESTED CO_GENERATOR CO_NOFREE CO_COROUTINE CO_ITERABLE_COROUTINE CO_ASYNC_GENERATOR
""".split()
MODULE: Final = Module(
    "inspect",
    {
        **{name: Constant(getattr(inspect, name)) for name in CONSTANTS if hasattr(inspect, name)},
        **{name: Prelude(name) for name in WHOLE},
        **{name: Prelude(name, part="inspect_signatures") for name in SIGNATURES},
    },
    prelude="inspect",
)
