"""The builtin types: which of their methods are safe as they are, and which need a guard.

Raw means: bounded work and memory, no host object out, no callback (DESIGN, "native names"). What compares or hashes elements deeply, builds text
of unbounded size, or drains an iterable is a guard or a function of the prelude.
"""

from __future__ import annotations

import types
from typing import Any, Final

from monty.runtime.builtins import text
from monty.runtime.builtins.iterators import LAZY_TYPES, SEQUENCE_ITERATOR
from monty.runtime.builtins.namespaces import GlobalsView, MembersView
from monty.runtime.builtins.object import function_members, function_setters, members_view
from monty.runtime.compile.spelling import unit_of
from monty.runtime.guards.comparison import containable, key
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.guards.tables import UnboundMethod
from monty.runtime.preludes import PreludeFunction
from monty.runtime.surface import (
    Cost,
    HostType,
    Method,
    PreludeMethod,
    PreludeStatic,
    Property,
    Raw,
    Static,
    Token,
    TypeMember,
)
from monty.runtime.values import ExternalFunction, GenericAlias, GuestModule, GuestTraceback, UnionType


def raw(names: str, cost: Cost = Cost.LINEAR) -> dict[str, TypeMember]:
    """Rows for members that are safe as they are."""
    return {name: Raw(cost) for name in names.split()}


def prelude(source: str, names: str, prefix: str = "") -> dict[str, TypeMember]:
    """Rows for members that are written in guest source."""
    return {name: PreludeMethod(source, prefix + name) for name in names.split()}


def searched(name: str) -> Method:
    """A list or tuple method that compares its argument with the elements."""

    def guard(values: Any, item: Any, *bounds: Any) -> Any:
        containable(item, values)
        return getattr(type(values) if type(values) in (list, tuple) else list, name)(values, item, *bounds)

    return Method(guard, Cost.GUARDED)


def keyed(host: type, name: str) -> Method:
    """A method that hashes its first argument."""

    def guard(container: Any, item: Any, *rest: Any) -> Any:
        return getattr(host, name)(container, key(item), *rest)

    return Method(guard, Cost.GUARDED)


FORMATTED: Final[dict[str, TypeMember]] = {"__format__": PreludeMethod("builtins", "format_value")}
REMAINDER: Final[dict[str, TypeMember]] = {"__mod__": PreludeMethod("text", "mod")}
STR_RAW: Final = raw(
    """capitalize casefold endswith isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper
    lower lstrip removeprefix removesuffix rstrip startswith strip swapcase title upper"""
)
STR: Final = HostType(
    str, "str", "builtins",
    {
        **STR_RAW,
        **{name: Method(getattr(str, name), Cost.LINEAR) for name in ("count", "find", "index", "rfind", "rindex", "partition", "rpartition")},
        **{name: Method(guard, Cost.GUARDED) for name, guard in text.STR_GUARDS.items()},
        **prelude("text", "join format format_map translate", "str_"),
        **FORMATTED,
        **REMAINDER,
        "maketrans": Static(str.maketrans, Cost.LINEAR),
    },
    subclassable=True,
)  # fmt: skip
BYTES_NAMES: Final = """capitalize count endswith find index isalnum isalpha isascii isdigit islower isspace istitle isupper lower lstrip partition
    removeprefix removesuffix rfind rindex rpartition rstrip startswith strip swapcase title translate upper decode"""


def bytes_members(host: type[bytes] | type[bytearray]) -> dict[str, TypeMember]:
    """Rows of `bytes` and `bytearray`: as methods, since a name must be raw on every type or on none."""
    return {
        **{
            name: Raw(Cost.LINEAR) if name in STR_RAW else Method(getattr(host, name), Cost.LINEAR)
            for name in BYTES_NAMES.split()
        },
        **{name: Method(guard, Cost.GUARDED) for name, guard in text.bytes_guards(host).items()},
        **prelude("text", "join", f"{host.__name__}_"),
        **REMAINDER,
        "fromhex": Static(host.fromhex, Cost.LINEAR),
        "maketrans": Static(host.maketrans, Cost.LINEAR),
    }


BYTES: Final = HostType(bytes, "bytes", "builtins", bytes_members(bytes), subclassable=True)
BYTEARRAY: Final = HostType(
    bytearray, "bytearray", "builtins",
    {
        **bytes_members(bytearray),
        **raw("append clear copy insert pop reverse"),
        "remove": Method(bytearray.remove, Cost.LINEAR),
        **prelude("containers", "extend", "bytearray_"),
    },
    subclassable=True,
)  # fmt: skip
LIST: Final = HostType(
    list, "list", "builtins",
    {
        **raw("append clear copy insert pop reverse"),
        **{name: searched(name) for name in ("index", "count", "remove")},
        **prelude("containers", "extend sort", "list_"),
    },
    subclassable=True,
)  # fmt: skip
TUPLE: Final = HostType(
    tuple, "tuple", "builtins", {name: searched(name) for name in ("index", "count")}, subclassable=True
)
DICT: Final = HostType(
    dict, "dict", "builtins",
    {**raw("clear copy get items keys pop popitem setdefault values"), **prelude("containers", "update", "dict_"),
     "fromkeys": PreludeStatic("containers", "dict_fromkeys")},
    subclassable=True,
)  # fmt: skip
SET_PRELUDE: Final = """union intersection difference symmetric_difference isdisjoint issubset issuperset"""
SET: Final = HostType(
    set, "set", "builtins",
    {
        **raw("add clear copy discard pop"),
        "remove": keyed(set, "remove"),
        **prelude("containers", SET_PRELUDE, "set_"),
        **prelude("containers", "update intersection_update difference_update symmetric_difference_update", "set_"),
    },
    subclassable=True,
)  # fmt: skip
FROZENSET: Final = HostType(
    frozenset,
    "frozenset",
    "builtins",
    {**raw("copy"), **prelude("containers", SET_PRELUDE, "frozenset_")},
    subclassable=True,
)


def plain(host: type, names: str) -> dict[str, TypeMember]:
    """Rows for methods of constant cost that are no native names."""
    return {name: Method(getattr(host, name), Cost.CONSTANT) for name in names.split()}


def attributes(names: str) -> dict[str, TypeMember]:
    """Rows for data attributes that are read as they are."""
    return {name: Property(_reader(name)) for name in names.split()}


def _reader(name: str) -> Any:
    def read(value: Any) -> Any:
        return getattr(value, name)

    return read


INT: Final = HostType(
    int, "int", "builtins",
    {
        **raw("bit_length bit_count"),
        **plain(int, "conjugate as_integer_ratio"),
        "is_integer": Method(lambda value: True, Cost.CONSTANT),
        **attributes("real imag numerator denominator"),
        **FORMATTED,
        "to_bytes": Method(text.int_to_bytes, Cost.GUARDED),
        "from_bytes": Static(text.int_from_bytes, Cost.GUARDED),
    },
    subclassable=True,
)  # fmt: skip
BOOL: Final = HostType(bool, "bool", "builtins", INT.members)
FLOAT: Final = HostType(
    float, "float", "builtins",
    {**raw("is_integer"), **plain(float, "as_integer_ratio conjugate hex"), **attributes("real imag"), **FORMATTED,
     "fromhex": Static(float.fromhex, Cost.LINEAR)},
    subclassable=True,
)  # fmt: skip
COMPLEX: Final = HostType(
    complex,
    "complex",
    "builtins",
    {**plain(complex, "conjugate"), **attributes("real imag"), **FORMATTED},
    subclassable=True,
)
RANGE: Final = HostType(
    range, "range", "builtins",
    {**attributes("start stop step"), **prelude("containers", "index count", "range_")},
)  # fmt: skip
SLICE: Final = HostType(
    slice, "slice", "builtins", {**attributes("start stop step"), "indices": Method(slice.indices, Cost.CONSTANT)}
)


def bound_self(method: types.MethodType) -> Any:
    """`method.__self__`; of a built-in function what CPython's has: its module, which is no guest value."""
    if type(method.__self__) is Token:
        raise AttributeError(
            "'builtin_function_or_method' object has no attribute '__self__'", name="__self__", obj=method
        )
    return method.__self__


def bound_function(method: types.MethodType) -> Any:
    """`method.__func__`: a function of the run's own; one of the prelude's is shared by all runs, and no guest may hold it."""
    function = method.__func__
    if type(function) is types.FunctionType and function.__globals__.get(RUN_KEY) is not None:
        return function
    raise AttributeError("'builtin_function_or_method' object has no attribute '__func__'", name="__func__", obj=method)


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


NONE: Final = HostType(type(None), "NoneType", "types", {})
NOT_IMPLEMENTED: Final = HostType(type(NotImplemented), "NotImplementedType", "types", {})
ELLIPSIS: Final = HostType(type(...), "ellipsis", "types", {})
FUNCTION: Final = HostType(types.FunctionType, "function", "types", {
    name: Property(getter, Cost.CONSTANT, function_setters().get(name)) for name, getter in function_members().items()
})  # fmt: skip
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
PROPERTY: Final = HostType(property, "property", "builtins", {
    **plain(property, "getter setter deleter"), **attributes("fget fset fdel"), "__doc__": Property(lambda p: p.__doc__),
})  # fmt: skip
WRAPPED: Final = {"__func__": Property(lambda m: m.__func__), "__wrapped__": Property(lambda m: m.__func__)}
CLASS_METHOD: Final = HostType(classmethod, "classmethod", "builtins", {**WRAPPED})
STATIC_METHOD: Final = HostType(staticmethod, "staticmethod", "builtins", {**WRAPPED})
SUPER: Final = HostType(super, "super", "builtins", {})
STEPPED: Final[dict[str, TypeMember]] = {
    "__next__": Method(next, Cost.CONSTANT),
    "__iter__": Method(iter, Cost.CONSTANT),
}
NATIVE_ITERATORS: Final[tuple[Any, ...]] = (
    iter([]), iter(()), iter(""), iter("\xe9"), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(range(0)), iter(range(1 << 70)), iter(b""),
    iter(bytearray()), reversed([]), reversed({}), reversed({}.values()), reversed({}.items()), enumerate([]), zip([]), reversed(()),
)  # fmt: skip
ITERATORS: Final = (
    HostType(SEQUENCE_ITERATOR, "iterator", "builtins", {**STEPPED}),
    *(HostType(type(value), type(value).__name__, "builtins", {**STEPPED}) for value in NATIVE_ITERATORS),
)
VIEWS: Final = (
    HostType(type({}.keys()), "dict_keys", "builtins", {**prelude("containers", "isdisjoint", "keys_")}),
    HostType(type({}.values()), "dict_values", "builtins", {}),
    HostType(type({}.items()), "dict_items", "builtins", {**prelude("containers", "isdisjoint", "items_")}),
)
MODULE: Final = HostType(GuestModule, "module", "types", {
    "__name__": Property(lambda m: m.__dict__["@__name__"]), "__dict__": Property(members_view), "__doc__": Property(lambda m: None),
})  # fmt: skip
BOUND_METHOD: Final = HostType(types.MethodType, "method", "types", {
    "__self__": Property(bound_self), "__func__": Property(bound_function), "__name__": Property(bound_name), "__qualname__": Property(bound_qualname),
    "__doc__": Property(bound_doc), "__module__": Property(lambda m: bound_function(m).__module__),
})  # fmt: skip
NATIVE_FUNCTION: Final = HostType(types.BuiltinFunctionType, "builtin_function_or_method", "types", {
    "__name__": Property(lambda f: f.__name__), "__qualname__": Property(lambda f: f.__qualname__), "__doc__": Property(lambda f: f.__doc__),
    "__module__": Property(lambda f: f.__module__ if type(f.__module__) is str else None),
})  # fmt: skip
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
    for kind, name in ((types.MethodDescriptorType, "method_descriptor"), (types.MethodWrapperType, "method-wrapper"))
)
ALIAS: Final = HostType(
    GenericAlias,
    "GenericAlias",
    "types",
    {"__origin__": Property(lambda a: a.origin), "__args__": Property(lambda a: a.args)},
)
UNION: Final = HostType(UnionType, "UnionType", "types", {"__args__": Property(lambda u: u.args)})

EXTERNAL: Final = HostType(ExternalFunction, "function", "types", {
    "__name__": Property(lambda f: f.name), "__qualname__": Property(lambda f: f.name), "__doc__": Property(lambda f: None),
})  # fmt: skip
TRACEBACK: Final = HostType(GuestTraceback, "traceback", "types", {})
UNBOUND: Final = HostType(UnboundMethod, "method_descriptor", "types", {
    "__name__": Property(lambda f: f.name), "__qualname__": Property(lambda f: f"{f.owner.name}.{f.name}"),
})  # fmt: skip
MEMBERS: Final = HostType(MembersView, "dict", "builtins", {
    **raw("get items keys values pop setdefault copy clear"), "update": Method(MembersView.update, Cost.LINEAR),
})  # fmt: skip
GLOBALS: Final = HostType(GlobalsView, "dict", "builtins", MEMBERS.members)
PLAIN_TYPES: Final = (
    MODULE, BOUND_METHOD, NATIVE_FUNCTION, PRELUDE_FUNCTION, *METHOD_DESCRIPTOR, ALIAS, UNION, EXTERNAL, TRACEBACK, UNBOUND, MEMBERS, GLOBALS,
    STR, BYTES, BYTEARRAY, LIST, TUPLE, DICT, SET, FROZENSET, INT, BOOL, FLOAT, COMPLEX, RANGE, SLICE, NONE, NOT_IMPLEMENTED, ELLIPSIS, FUNCTION,
    GENERATOR, COROUTINE, ASYNC_GENERATOR, PROPERTY, CLASS_METHOD, STATIC_METHOD, SUPER, *ITERATORS, *LAZY_TYPES, *VIEWS,
)  # fmt: skip
