"""Plain subtrees: lists and dicts of scalars that nothing outside refers to, recognised in C and handed to msgpack whole.

A walk object by object in Python is what makes dumps slow. A subtree is plain when all of its containers are exact lists and dicts, each is referred to
once (by its parent: so nothing shares it and no cycle passes through it), and everything else is a scalar.
"""

from __future__ import annotations

import gc
import sys
from typing import Any, Final

import msgpack

from monty.errors import SnapshotError

CONTAINERS: Final = frozenset({list, dict})
ATOMS: Final = frozenset({type(None), bool, int, float, str, bytes})
SMALL: Final = 8


def reference_counts(objects: list[Any]) -> set[int]:
    """How often the objects are referred to, the list and the counting included."""
    return set(map(sys.getrefcount, objects))


_PARENT: Final[list[list[object]]] = [[]]
OWNED: Final = reference_counts(gc.get_referents(_PARENT))
"""The count of an object that only its parent refers to, as this Python counts."""


def packed(value: Any) -> bytes | None:
    """The subtree below a list or dict as msgpack; None when it is not plain, or too small to be worth looking."""
    if len(value) < SMALL and not any(
        type(item) in CONTAINERS for item in (value if type(value) is list else value.values())
    ):
        return None
    level: list[Any] = gc.get_referents(value)
    while level:
        inner = [item for item in level if type(item) not in ATOMS]
        del level
        if not CONTAINERS.issuperset(map(type, inner)):
            return None
        if inner and reference_counts(inner) != OWNED:
            return None
        level = gc.get_referents(*inner) if inner else []
        del inner
    try:
        made: bytes = msgpack.packb(value, use_bin_type=True, strict_types=True, unicode_errors="surrogatepass")
    except (ValueError, OverflowError, TypeError):
        return None
    return made


def unpacked(data: Any) -> Any:
    """The subtree again: exact lists, dicts and scalars, whatever the bytes are. Raises `SnapshotError`."""
    if type(data) is not bytes:
        raise SnapshotError("the snapshot holds something else where a plain value should be")
    try:
        made = msgpack.unpackb(data, raw=False, strict_map_key=False, unicode_errors="surrogatepass", max_ext_len=0)
    except Exception as error:
        raise SnapshotError(f"the snapshot holds a plain value that cannot be read: {type(error).__name__}") from None
    if type(made) not in CONTAINERS:
        raise SnapshotError("the snapshot holds a scalar where a container should be")
    return made
