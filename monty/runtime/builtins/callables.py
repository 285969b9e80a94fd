"""What can be called, and what holds it: functions, methods, generators, descriptors, modules, type forms. Guests make none of these themselves.

None hands out its code, its globals, or a function that all runs share.
"""

from __future__ import annotations

import types
from typing import Any, Final

from monty.runtime.builtins.object import function_members, function_setters, is_guest_method, members_view
from monty.runtime.builtins.rows import attributes, plain, prelude
from monty.runtime.compile.spelling import unit_of
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.guards.making import STEP_TYPES
from monty.runtime.guards.tables import WRAPPERS, UnboundMethod
from monty.runtime.preludes import PreludeFunction
from monty.runtime.surface import Cost, HostType, Method, Property, Token
from monty.runtime.values import ExternalFunction, GenericAlias, GuestModule, GuestTraceback, GuestType, UnionType

NATIVE: Final = "'builtin_function_or_method' object has no attribute"


def bound_self(method: types.MethodType) -> Any:
    """`method.__self__`; of a built-in function what CPython's has: its module, which is no guest value."""
    if type(method.__self__) is Token:
        raise AttributeError(f"{NATIVE} '__self__'", name="__self__", obj=method)
    return method.__self__


def bound_function(method: types.MethodType) -> Any:
    """`method.__func__`: a function of the run's own; one of the prelude's is shared by all runs, and no guest may hold it."""
    function = method.__func__
    if type(function) is types.FunctionType and function.__globals__.get(RUN_KEY) is not None:
        return function
    raise AttributeError(f"{NATIVE} '__func__'", name="__func__", obj=method)


def bound_name(method: types.MethodType) -> str:
    """`method.__name__`."""
    if type(method.__self__) is Token:
        return method.__self__.name
    function = method.__func__
    return str(getattr(function, "__dict__", {}).get("@__name__", getattr(function, "__name__", "method")))


def bound_qualname(method: types.MethodType) -> str:
    """`method.__qualname__`."""
    return (
        method.__self__.name
        if type(method.__self__) is Token
        else str(getattr(method.__func__, "__qualname__", "method"))
    )


def bound_doc(method: types.MethodType) -> Any:
    """`method.__doc__`, of guest functions."""
    return (
        method.__func__.__doc__
        if unit_of(getattr(getattr(method.__func__, "__code__", None), "co_filename", ""))
        else None
    )


def native_self(function: types.BuiltinFunctionType) -> Any:
    """`[].append.__self__`; a module's function has none: the host's module is no guest value."""
    if function.__self__ is None or isinstance(function.__self__, types.ModuleType):
        raise AttributeError(f"{NATIVE} '__self__'", name="__self__", obj=function)
    owner = function.__self__
    if isinstance(owner, type) and not isinstance(owner, GuestType):
        return WRAPPERS[owner]  # a method of a host type itself, `date.fromisoformat`
    return owner


def alias_parameters(alias: GenericAlias) -> tuple[Any, ...]:
    """`list[T].__parameters__`."""
    from monty.runtime.forms.base import variables_in  # what it needs is not there yet when this file is loaded

    return variables_in(alias.args)


def make_method(function: Any, instance: Any, /) -> types.MethodType:
    """`types.MethodType(function, instance)`."""
    if not callable(function):
        raise TypeError("first argument must be callable")
    if instance is None:
        raise TypeError("instance must not be None")
    return types.MethodType(function, instance)


def make_alias(origin: Any, args: Any, /) -> GenericAlias:
    """`types.GenericAlias(origin, args)`."""
    return GenericAlias(origin, args if type(args) is tuple else (args,))


def is_function(value: Any) -> bool:
    """`isinstance(value, types.FunctionType)`: a function of the program, or of the host."""
    return type(value) in (types.FunctionType, ExternalFunction)


def is_builtin_function(value: Any) -> bool:
    """`isinstance(value, types.BuiltinFunctionType)`."""
    kind = type(value)
    if kind is types.MethodType:
        return not is_guest_method(value)
    return kind is not ExternalFunction and WRAPPERS.get(kind) is WRAPPERS[types.BuiltinFunctionType]


FUNCTION: Final = HostType(types.FunctionType, "function", "types", {
    name: Property(getter, Cost.CONSTANT, function_setters().get(name)) for name, getter in function_members().items()
}, test=is_function)  # fmt: skip
GENERATOR: Final = HostType(types.GeneratorType, "generator", "types", {
    **plain(types.GeneratorType, "send close"), **prelude("containers", "throw", "generator_"), "__name__": Property(lambda g: g.__name__),
    "__qualname__": Property(lambda g: g.__qualname__), "gi_suspended": Property(lambda g: g.gi_suspended), "__next__": Method(next, Cost.CHUNKED),
    "__iter__": Method(iter, Cost.CONSTANT), "gi_running": Property(lambda g: g.gi_running),
})  # fmt: skip
COROUTINE: Final = HostType(types.CoroutineType, "coroutine", "types", {
    **plain(types.CoroutineType, "send close"), **prelude("containers", "throw", "generator_"), "__name__": Property(lambda c: c.__name__),
    "__qualname__": Property(lambda c: c.__qualname__), "cr_running": Property(lambda c: c.cr_running),
    "__await__": Method(lambda c: c.__await__(), Cost.CONSTANT),
})  # fmt: skip
ASYNC_GENERATOR: Final = HostType(types.AsyncGeneratorType, "async_generator", "types", {
    **plain(types.AsyncGeneratorType, "asend athrow aclose __anext__ __aiter__"),
})  # fmt: skip
ASYNC_STEPS: Final = tuple(
    HostType(kind, kind.__name__, "types", {
        **plain(kind, "send close"), **prelude("containers", "throw", "generator_"), "__await__": Method(lambda step: step, Cost.CONSTANT),
    })
    for kind in STEP_TYPES
)  # fmt: skip
PROPERTY: Final = HostType(property, "property", "builtins", {
    **plain(property, "getter setter deleter"), **attributes("fget fset fdel"), "__doc__": Property(lambda p: p.__doc__),
})  # fmt: skip
WRAPPED: Final = {"__func__": Property(lambda m: m.__func__), "__wrapped__": Property(lambda m: m.__func__)}
CLASS_METHOD: Final = HostType(classmethod, "classmethod", "builtins", {**WRAPPED})
STATIC_METHOD: Final = HostType(staticmethod, "staticmethod", "builtins", {**WRAPPED})
SUPER: Final = HostType(super, "super", "builtins", {})
MODULE: Final = HostType(GuestModule, "module", "types", {
    "__name__": Property(lambda m: m.__dict__["@__name__"]), "__dict__": Property(members_view), "__doc__": Property(lambda m: None),
})  # fmt: skip
BOUND_METHOD: Final = HostType(types.MethodType, "method", "types", {
    "__self__": Property(bound_self), "__func__": Property(bound_function), "__name__": Property(bound_name), "__qualname__": Property(bound_qualname),
    "__doc__": Property(bound_doc), "__module__": Property(lambda m: bound_function(m).__module__),
}, call=make_method, test=is_guest_method)  # fmt: skip
NATIVE_FUNCTION: Final = HostType(types.BuiltinFunctionType, "builtin_function_or_method", "types", {
    "__name__": Property(lambda f: f.__name__), "__qualname__": Property(lambda f: f.__qualname__), "__doc__": Property(lambda f: f.__doc__),
    "__module__": Property(lambda f: f.__module__ if type(f.__module__) is str else None), "__self__": Property(native_self),
}, test=is_builtin_function)  # fmt: skip
PRELUDE_FUNCTION: Final = HostType(PreludeFunction, "builtin_function_or_method", "types", {
    "__name__": Property(lambda f: f.__dict__["token"].name), "__qualname__": Property(lambda f: f.__dict__["token"].name),
    "__doc__": Property(lambda f: None), "__module__": Property(lambda f: f.__dict__["token"].module),
})  # fmt: skip
METHOD_DESCRIPTOR: Final = tuple(
    HostType(
        kind,
        name,
        "types",
        {
            "__name__": Property(lambda f: f.__name__),
            "__qualname__": Property(lambda f: f.__qualname__),
            "__doc__": Property(lambda f: f.__doc__),
        },
    )
    for kind, name in (
        (types.MethodDescriptorType, "method_descriptor"),
        (types.MethodWrapperType, "method-wrapper"),
        (types.WrapperDescriptorType, "wrapper_descriptor"),
    )
)
ALIAS: Final = HostType(
    GenericAlias,
    "GenericAlias",
    "types",
    {
        "__origin__": Property(lambda a: a.origin),
        "__args__": Property(lambda a: a.args),
        "__parameters__": Property(alias_parameters),
    },
    call=make_alias,
)
UNION: Final = HostType(UnionType, "UnionType", "types", {"__args__": Property(lambda u: u.args)})

EXTERNAL: Final = HostType(ExternalFunction, "function", "types", {
    "__name__": Property(lambda f: f.name), "__qualname__": Property(lambda f: f.name), "__doc__": Property(lambda f: None),
})  # fmt: skip
TRACEBACK: Final = HostType(GuestTraceback, "traceback", "types", {})
UNBOUND: Final = HostType(UnboundMethod, "method_descriptor", "types", {
    "__name__": Property(lambda f: f.name), "__qualname__": Property(lambda f: f"{f.owner.name}.{f.name}"),
})  # fmt: skip
CALLABLE_TYPES: Final = (
    MODULE, BOUND_METHOD, NATIVE_FUNCTION, PRELUDE_FUNCTION, *METHOD_DESCRIPTOR, ALIAS, UNION, EXTERNAL, TRACEBACK, UNBOUND, FUNCTION,
    GENERATOR, COROUTINE, ASYNC_GENERATOR, *ASYNC_STEPS, PROPERTY, CLASS_METHOD, STATIC_METHOD, SUPER,
)  # fmt: skip
