"""The module `collections.abc`: guest source. Which classes count as one of them without deriving from it is a table here.

So `isinstance` and `issubclass` stay one bounded call that runs no guest code.
"""

from __future__ import annotations

import array
import types
from collections import deque
from typing import Any, Final

from monty.runtime.builtins.namespaces import MembersView
from monty.runtime.forms.callables import CALLABLE_ALIAS, STATES, callable_alias
from monty.runtime.guards.bases import MAPPING, SEQUENCE, structural
from monty.runtime.surface import Module, Prelude

__all__ = ["GUARDS", "MODULE", "STATES"]

ASKED: Final[dict[str, tuple[str, ...]]] = {
    "Hashable": ("__hash__",),
    "Sized": ("__len__",),
    "Container": ("__contains__",),
    "Iterable": ("__iter__",),
    "Iterator": ("__iter__", "__next__"),
    "Reversible": ("__reversed__", "__iter__"),
    "Collection": ("__len__", "__iter__", "__contains__"),
    "Callable": ("__call__",),
    "Generator": ("__iter__", "__next__", "send", "throw", "close"),
    "Awaitable": ("__await__",),
    "Coroutine": ("__await__", "send", "throw", "close"),
    "AsyncIterable": ("__aiter__",),
    "AsyncIterator": ("__anext__", "__aiter__"),
    "AsyncGenerator": ("__aiter__", "__anext__", "asend", "athrow", "aclose"),
}
"""What a class must have to count as one: CPython's `__subclasshook__`."""
VIEWS: Final[dict[str, type]] = {
    "KeysView": type({}.keys()),
    "ItemsView": type({}.items()),
    "ValuesView": type({}.values()),
}
MUTABLE_SEQUENCES: Final = (list, bytearray, deque, array.array)
SEQUENCES: Final = (tuple, str, range, memoryview, bytes, *MUTABLE_SEQUENCES)
REGISTERED: Final[dict[str, tuple[type, ...]]] = {
    "Reversible": (*SEQUENCES, MembersView),
    "Container": (VIEWS["ValuesView"],),
    "Collection": (VIEWS["ValuesView"],),
    "Sequence": SEQUENCES,
    "MutableSequence": MUTABLE_SEQUENCES,
    "ByteString": (bytes, bytearray),
    "Set": (frozenset, set, VIEWS["KeysView"], VIEWS["ItemsView"]),
    "MutableSet": (set,),
    "Mapping": (dict, MembersView, types.MappingProxyType),
    "MutableMapping": (dict, MembersView),
    "MappingView": tuple(VIEWS.values()),
    **{name: (host,) for name, host in VIEWS.items()},
}
"""Host types that CPython registers, with the class or with one that derives from it."""
MATCHED: Final = {"Sequence": SEQUENCE, "Mapping": MAPPING}


def recognise(cls: type) -> None:
    """Make the tests of a class answer as CPython's do, those of `match` included."""
    structural(cls, ASKED.get(cls.__name__), REGISTERED.get(cls.__name__, ()))
    if cls.__name__ in MATCHED:
        type.__setattr__(cls, MATCHED[cls.__name__], True)


GUARDS: Final[dict[str, Any]] = {"@abc_recognise": recognise, "@abc_callable": callable_alias}
WHOLE: Final = "Callable Collection Container Hashable Iterable Iterator Reversible Sized".split()
PARTS: Final = {
    "collections_abc_generators": "AsyncGenerator AsyncIterable AsyncIterator Awaitable Coroutine Generator",
    "collections_abc_mappings": "ItemsView KeysView Mapping MappingView MutableMapping ValuesView",
    "collections_abc_sequences": "ByteString MutableSequence Sequence",
    "collections_abc_sets": "MutableSet Set",
}
MODULE: Final = Module(
    "collections.abc",
    {
        **{name: Prelude(name) for name in WHOLE},
        **{name: Prelude(name, part=part) for part, names in PARTS.items() for name in names.split()},
    },
    types=(CALLABLE_ALIAS,),
    prelude="collections.abc",
)
