"""The builtin types: which of their methods are safe as they are, and which need a guard.

Raw means: bounded work and memory, no host object out, no callback (DESIGN, "native names"). What compares or hashes elements deeply, builds text
of unbounded size, or drains an iterable is a guard or a function of the prelude.
"""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.builtins import dunders, text
from monty.runtime.builtins.callables import CALLABLE_TYPES
from monty.runtime.builtins.iterators import LAZY_TYPES, SEQUENCE_ITERATOR
from monty.runtime.builtins.namespaces import BodyView, GlobalsView, MembersView
from monty.runtime.builtins.rows import attributes, plain, prelude, raw
from monty.runtime.builtins.views import VIEW_TYPES
from monty.runtime.guards.comparison import containable, key
from monty.runtime.surface import Cost, HostType, Method, PreludeMethod, PreludeStatic, Raw, Static, TypeMember


def searched(name: str) -> Method:
    """A list or tuple method that compares its argument with the elements."""

    def guard(values: Any, item: Any, *bounds: Any) -> Any:
        containable(item, values)
        return getattr(tuple if isinstance(values, tuple) else list, name)(values, item, *bounds)

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
        **dunders.STR,
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
        **(dunders.BYTES if host is bytes else dunders.BYTEARRAY),
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
        **dunders.LIST,
    },
    subclassable=True,
)  # fmt: skip
TUPLE: Final = HostType(
    tuple,
    "tuple",
    "builtins",
    {**{name: searched(name) for name in ("index", "count")}, **dunders.TUPLE},
    subclassable=True,
)
DICT: Final = HostType(
    dict, "dict", "builtins",
    {**raw("clear copy get items keys pop popitem setdefault values"), **prelude("containers", "update", "dict_"),
     "fromkeys": PreludeStatic("containers", "dict_fromkeys"), **dunders.DICT},
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
        **dunders.SET,
    },
    subclassable=True,
)  # fmt: skip
FROZENSET: Final = HostType(
    frozenset,
    "frozenset",
    "builtins",
    {**raw("copy"), **prelude("containers", SET_PRELUDE, "frozenset_"), **dunders.FROZENSET},
    subclassable=True,
)


INT: Final = HostType(
    int, "int", "builtins",
    {
        **raw("bit_length bit_count"),
        **plain(int, "conjugate as_integer_ratio"),
        **({"is_integer": Method(lambda value: True, Cost.CONSTANT)} if hasattr(int, "is_integer") else {}),
        **attributes("real imag numerator denominator"),
        **dunders.INT,
        **FORMATTED,
        "to_bytes": Method(text.int_to_bytes, Cost.GUARDED),
        "from_bytes": Static(text.int_from_bytes, Cost.GUARDED),
    },
    subclassable=True,
)  # fmt: skip
BOOL: Final = HostType(bool, "bool", "builtins", INT.members)
FLOAT: Final = HostType(
    float, "float", "builtins",
    {**raw("is_integer"), **plain(float, "as_integer_ratio conjugate hex"), **attributes("real imag"), **dunders.FLOAT, **FORMATTED,
     "fromhex": Static(float.fromhex, Cost.LINEAR)},
    subclassable=True,
)  # fmt: skip
COMPLEX: Final = HostType(
    complex,
    "complex",
    "builtins",
    {**plain(complex, "conjugate"), **attributes("real imag"), **dunders.COMPLEX, **FORMATTED},
    subclassable=True,
)
RANGE: Final = HostType(
    range, "range", "builtins",
    {**attributes("start stop step"), **prelude("containers", "index count", "range_"), **dunders.RANGE},
)  # fmt: skip
SLICE: Final = HostType(
    slice,
    "slice",
    "builtins",
    {**attributes("start stop step"), "indices": Method(slice.indices, Cost.CONSTANT), **dunders.SLICE},
)


NONE: Final = HostType(type(None), "NoneType", "types", {}, call=type(None))
NOT_IMPLEMENTED: Final = HostType(type(NotImplemented), "NotImplementedType", "types", {}, call=type(NotImplemented))
ELLIPSIS: Final = HostType(type(...), "ellipsis", "types", {}, call=type(...))
STEPPED: Final[dict[str, TypeMember]] = {
    "__next__": Method(next, Cost.CONSTANT),
    "__iter__": Method(iter, Cost.CONSTANT),
}
NATIVE_ITERATORS: Final[tuple[Any, ...]] = (
    iter([]), iter(()), iter(""), iter("\xe9"), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(range(0)), iter(range(1 << 70)), iter(b""),
    iter(bytearray()), reversed([]), reversed({}), reversed({}.values()), reversed({}.items()), enumerate([]), zip([]), reversed(()),
    iter(memoryview(b"")),
)  # fmt: skip
ITERATORS: Final = (
    HostType(SEQUENCE_ITERATOR, "iterator", "builtins", {**STEPPED}),
    *(HostType(type(value), type(value).__name__, "builtins", {**STEPPED}) for value in NATIVE_ITERATORS),
)
MEMBERS: Final = HostType(MembersView, "dict", "builtins", {
    **raw("get items keys values pop setdefault copy clear"), "update": Method(MembersView.update, Cost.LINEAR),
})  # fmt: skip
GLOBALS: Final = HostType(GlobalsView, "dict", "builtins", MEMBERS.members)
BODY: Final = HostType(BodyView, "dict", "builtins", MEMBERS.members)
PLAIN_TYPES: Final = (
    *CALLABLE_TYPES, MEMBERS, GLOBALS, BODY, STR, BYTES, BYTEARRAY, LIST, TUPLE, DICT, SET, FROZENSET, INT, BOOL, FLOAT, COMPLEX, RANGE, SLICE, NONE,
    NOT_IMPLEMENTED, ELLIPSIS, *ITERATORS, *LAZY_TYPES, *VIEW_TYPES,
)  # fmt: skip
