"""The module `typing`: forms are the host's, immutable and shared by all runs; what evaluates annotations or prints is guest source."""

from __future__ import annotations

import sys
import types
from typing import Any, Final

from monty.runtime.forms.aliases import AnnotatedForm, CallableForm, Parts, origin_of, takes_parameters, type_arguments
from monty.runtime.forms.callables import CallableAlias
from monty.runtime.forms.classes import (
    IS_PROTOCOL,
    IS_RUNTIME,
    GenericMembers,
    ProtocolMembers,
    TypedDictType,
    protocol_members,
)
from monty.runtime.forms.special import LATER, LIBRARY, SPECIAL, CallableName, LibraryAlias
from monty.runtime.forms.tables import NAMED_TUPLE, NO_DEFAULT, STATES, TYPED_DICT, TYPES, variable_fields
from monty.runtime.forms.variables import (
    ForwardRef,
    NewType,
    ParamSpec,
    ParamSpecArgs,
    ParamSpecKwargs,
    TypeAliasType,
    TypeVar,
    TypeVarTuple,
)
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.guards.void import VOID
from monty.runtime.state import current
from monty.runtime.surface import Constant, Cost, Function, Module, Prelude, Token, TypeRef, builtin
from monty.runtime.values import BuiltinType, GenericAlias, GuestModule, GuestType, TypeForm, UnionType

__all__ = ["GUARDS", "MODULE", "STATES"]

SINCE_3_12: Final = sys.version_info >= (3, 12)
SINCE_3_13: Final = sys.version_info >= (3, 13)
OVERLOADS: Final = "@@overloads"
NOT_CALLED: Final = (
    "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be "
    "followed by an implementation that is not @overload-ed."
)


@builtin("get_origin", "typing")
def get_origin(_: Token, tp: Any, /) -> Any:
    """`get_origin`."""
    kind = type(tp)
    if kind is AnnotatedForm:
        return SPECIAL["Annotated"]
    if kind is UnionType:
        return WRAPPERS[UnionType]
    if kind in (LibraryAlias, CallableName):
        return tp.resolved()
    if kind is BuiltinType and tp is WRAPPERS.get(GenericMembers):
        return tp
    has_origin = issubclass(kind, GenericAlias) or (kind in STATES and hasattr(tp, "origin"))
    return origin_of(tp) if has_origin else None


@builtin("get_args", "typing")
def get_args(_: Token, tp: Any, /) -> tuple[Any, ...]:
    """`get_args`: a callable's parameters as a list."""
    kind = type(tp)
    if kind is AnnotatedForm:
        return (tp.origin, *tp.metadata)
    if kind in (CallableForm, CallableAlias):
        *parameters, result = tp.args
        if len(parameters) == 1 and (parameters[0] is ... or takes_parameters(parameters[0])):
            return (parameters[0], result)
        return (parameters, result)
    if kind in (UnionType, GenericAlias) or (kind in STATES and hasattr(tp, "args")):
        return type_arguments(tp)
    return ()


@builtin("cast", "typing")
def cast(_: Token, typ: Any, val: Any) -> Any:
    """`cast`: the value as it is."""
    return val


@builtin("assert_type", "typing")
def assert_type(_: Token, val: Any, typ: Any, /) -> Any:
    """`assert_type`: the value as it is."""
    return val


@builtin("_overload_dummy", "typing")
def overload_dummy(_: Token, *arguments: Any, **keywords: Any) -> Any:
    """What `overload` leaves of a function."""
    raise NotImplementedError(NOT_CALLED)


def overloads() -> dict[tuple[str, str], list[Any]]:
    """The overloads that this run has declared, by module and qualified name."""
    found: dict[tuple[str, str], list[Any]] = current().modules["typing"].__dict__.setdefault(OVERLOADS, {})
    return found


def function_key(function: Any) -> tuple[str, str] | None:
    """What overloads are kept under."""
    inner = getattr(function, "__func__", function) if type(function) in (staticmethod, classmethod) else function
    return (str(inner.__module__), inner.__qualname__) if type(inner) is types.FunctionType else None


@builtin("overload", "typing")
def overload(_: Token, func: Any) -> Any:
    """`overload`."""
    key = function_key(func)
    if key is not None:
        overloads().setdefault(key, []).append(func)
    return overload_dummy


@builtin("get_overloads", "typing")
def get_overloads(_: Token, func: Any) -> list[Any]:
    """`get_overloads`."""
    key = function_key(func)
    return list(overloads().get(key, ())) if key is not None else []


@builtin("clear_overloads", "typing")
def clear_overloads(_: Token) -> None:
    """`clear_overloads`."""
    overloads().clear()


def mark(name: str, attribute: str) -> Any:
    """A decorator that sets an attribute where it can."""

    @builtin(name, "typing")
    def decorator(_: Token, arg: Any, /) -> Any:
        if type(arg) is types.FunctionType or isinstance(arg, GuestType):
            setattr(arg, f"@{attribute}", True)
        return arg

    return decorator


@builtin("runtime_checkable", "typing")
def runtime_checkable(_: Token, cls: Any) -> Any:
    """`runtime_checkable`."""
    if not isinstance(cls, GuestType) or not getattr(cls, IS_PROTOCOL, False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    setattr(cls, IS_RUNTIME, True)
    return cls


@builtin("is_typeddict", "typing")
def is_typed_dict(_: Token, tp: Any) -> bool:
    """`is_typeddict`."""
    return isinstance(tp, TypedDictType)


@builtin("is_protocol", "typing")
def is_protocol(_: Token, tp: Any, /) -> bool:
    """`is_protocol`."""
    return isinstance(tp, GuestType) and bool(getattr(tp, IS_PROTOCOL, False))


@builtin("get_protocol_members", "typing")
def get_protocol_members(_: Token, tp: Any, /) -> frozenset[str]:
    """`get_protocol_members`."""
    if not isinstance(tp, GuestType) or not getattr(tp, IS_PROTOCOL, False):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(protocol_members(tp))


def forward_text(value: Any) -> str | None:
    """The text of an annotation that is not evaluated yet."""
    return value.text if type(value) is ForwardRef else value if type(value) is str else None


def form_parts(value: Any) -> tuple[Any, ...]:
    """The parts of a form in which forward references can stand."""
    return tuple(value.parts()) if issubclass(type(value), TypeForm) else ()


def form_with_parts(value: Any, parts: tuple[Any, ...]) -> Any:
    """The same form of other parts."""
    return value.with_parts(parts)


def extra_free(value: Any) -> Any:
    """The type within `Annotated`, `Required` and the like; VOID for anything else."""
    if type(value) is AnnotatedForm:
        return value.origin
    if type(value) is Parts and value.label in EXTRAS:
        return value.args[0]
    return VOID


def own_annotations(cls: Any) -> Any:
    """The annotations of a class body, of a class of the program's."""
    return vars(cls).get("@__annotations__") if isinstance(cls, GuestType) else None


def is_callable_or_module(value: Any) -> bool:
    """Whether a value may have annotations."""
    return callable(value) or type(value) is GuestModule


GUARDS: Final = {
    "@forward_text": forward_text,
    "@form_parts": form_parts,
    "@form_with_parts": form_with_parts,
    "@extra_free": extra_free,
    "@own_annotations": own_annotations,
    "@is_callable_or_module": is_callable_or_module,
}
EXTRAS: Final = frozenset({"typing.Required", "typing.NotRequired", "typing.ReadOnly", "typing_extensions.ReadOnly"})
ANY_STR: Final = TypeVar(
    "AnyStr", {**variable_fields(), "constraints": (WRAPPERS[bytes], WRAPPERS[str])}, module="typing"
)
VERSIONED: Final[dict[str, Any]] = {
    **({"override": Function(mark("override", "__override__"), Cost.CONSTANT), "TypeAliasType": TypeRef(TypeAliasType)} if SINCE_3_12 else {}),
    **({
        "NoDefault": Constant(NO_DEFAULT),
        "is_protocol": Function(is_protocol, Cost.CONSTANT),
        "get_protocol_members": Function(get_protocol_members, Cost.LINEAR),
    } if SINCE_3_13 else {}),
}  # fmt: skip
FUNCTIONS: Final = {
    "get_origin": get_origin, "get_args": get_args, "cast": cast, "assert_type": assert_type, "overload": overload, "get_overloads": get_overloads,
    "clear_overloads": clear_overloads, "final": mark("final", "__final__"), "no_type_check": mark("no_type_check", "__no_type_check__"),
    "runtime_checkable": runtime_checkable, "is_typeddict": is_typed_dict,
}  # fmt: skip
PRELUDE_PARTS: Final = {
    "typing_tools": "get_type_hints assert_never reveal_type dataclass_transform no_type_check_decorator",
    "typing_protocols": "SupportsInt SupportsFloat SupportsComplex SupportsBytes SupportsIndex SupportsAbs SupportsRound IO TextIO BinaryIO",
}
MODULE: Final = Module(
    "typing",
    {
        **{name: Constant(form) for name, form in (*SPECIAL.items(), *LIBRARY.items()) if name not in LATER},
        **{name: Function(function, Cost.CONSTANT) for name, function in FUNCTIONS.items()},
        **{name: Prelude(name, part=part) for part, names in PRELUDE_PARTS.items() for name in names.split()},
        **{
            kind.__qualname__: TypeRef(kind)
            for kind in (TypeVar, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVarTuple, NewType, ForwardRef)
        },
        "Generic": TypeRef(GenericMembers),
        "Protocol": TypeRef(ProtocolMembers),
        "TypedDict": Constant(TYPED_DICT),
        "NamedTuple": Constant(NAMED_TUPLE),
        "Text": TypeRef(str),
        "AnyStr": Constant(ANY_STR),
        "TYPE_CHECKING": Constant(False),
        **VERSIONED,
    },
    types=TYPES,
    prelude="typing",
)
