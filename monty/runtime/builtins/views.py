"""Views: of a dict's keys, values, items; of a mapping that cannot be written; of the bytes of another value."""

from __future__ import annotations

import gc
import types
from typing import Any, Final

from monty.errors import SnapshotError
from monty.runtime.builtins import dunders
from monty.runtime.builtins.namespaces import MembersView
from monty.runtime.builtins.rows import Rows, attributes, plain, prelude, raw
from monty.runtime.guards.comparison import key
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.surface import Cost, HostType, Method
from monty.runtime.values import GuestType

KEYS: Final[Any] = type({}.keys())
VALUES: Final[Any] = type({}.values())
ITEMS: Final[Any] = type({}.items())
NUMBER_BYTES: Final = 40
TEXT_BYTES: Final = 3


def to_list(view: memoryview) -> Any:
    """`memoryview.tolist`: each item becomes a number of its own."""
    bound_memory(view.nbytes // view.itemsize * NUMBER_BYTES, "tolist")
    return view.tolist()


def to_hex(view: memoryview, *arguments: Any, **keywords: Any) -> str:
    """`memoryview.hex`."""
    bound_memory(view.nbytes * TEXT_BYTES, "hex")
    return view.hex(*arguments, **keywords)


def view_state(view: memoryview) -> tuple[Any, bool]:
    """The value that is looked at, and whether only to read. Raises `SnapshotError` for a view of a part of it."""
    whole = memoryview(view.obj)
    if (view.nbytes, view.format, view.strides) != (whole.nbytes, whole.format, whole.strides):
        raise SnapshotError("a memoryview of a part of its object cannot be part of a dump")
    return view.obj, view.readonly


def view_from(state: Any) -> memoryview:
    """The view again."""
    owner, readonly = state
    return memoryview(owner).toreadonly() if readonly is True else memoryview(owner)


def proxied(proxy: types.MappingProxyType[Any, Any]) -> Any:
    """The mapping behind a proxy."""
    [mapping] = gc.get_referents(proxy)
    return mapping


def proxy_of(mapping: Any) -> types.MappingProxyType[Any, Any]:
    """A proxy again, of a dict."""
    if not isinstance(mapping, dict) and not issubclass(type(type(mapping)), GuestType):
        raise TypeError("a mappingproxy of what is no dict")
    return types.MappingProxyType(mapping)


def make_proxy(mapping: Any) -> types.MappingProxyType[Any, Any]:
    """`types.MappingProxyType(mapping)`: of a dict, or of an instance of a guest's class."""
    return types.MappingProxyType(mapping if not isinstance(mapping, MembersView) else mapping.copy())


def get_item(proxy: types.MappingProxyType[Any, Any], name: Any) -> Any:
    """`proxy[name]`."""
    return proxy[key(name)]


def has_item(proxy: types.MappingProxyType[Any, Any], name: Any) -> bool:
    """`name in proxy`."""
    return key(name) in proxy


MAPPED: Final = attributes("mapping")
PROXY_ROWS: Final[Rows] = {
    **raw("get items keys values copy __len__ __iter__ __reversed__ __or__ __ror__"),
    **dunders.SHOWN,
    "__getitem__": Method(get_item, Cost.GUARDED),
    "__contains__": Method(has_item, Cost.GUARDED),
}
MEMORY_ROWS: Final[Rows] = {
    **attributes(
        "obj nbytes itemsize format ndim shape strides suboffsets readonly c_contiguous f_contiguous contiguous"
    ),
    **plain(memoryview, "release tobytes cast toreadonly __enter__ __exit__"),
    **raw("__len__ __getitem__ __setitem__ __delitem__ __eq__ __ne__ __hash__"),
    "tolist": Method(to_list, Cost.GUARDED),
    "hex": Method(to_hex, Cost.GUARDED),
}
PROXY: Final = HostType(types.MappingProxyType, "mappingproxy", "types", PROXY_ROWS, call=make_proxy)
MEMORY: Final = HostType(memoryview, "memoryview", "builtins", MEMORY_ROWS, call=memoryview)
VIEW_TYPES: Final = (
    HostType(
        KEYS,
        "dict_keys",
        "builtins",
        {**prelude("containers", "isdisjoint", "keys_"), **dunders.set_view(KEYS), **MAPPED},
    ),
    HostType(VALUES, "dict_values", "builtins", {**dunders.VIEW, **MAPPED}),
    HostType(
        ITEMS,
        "dict_items",
        "builtins",
        {**prelude("containers", "isdisjoint", "items_"), **dunders.set_view(ITEMS), **MAPPED},
    ),
    PROXY,
    MEMORY,
)
STATES: Final = {memoryview: (view_state, view_from), types.MappingProxyType: (proxied, proxy_of)}
