"""Host functions on plain values as functions of the guest's: exact builtin values in, plain values out, no guest code between.

What is no plain value is refused in CPython's words before the host's code sees it. Their work and memory are linear in their arguments, which live already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from monty.runtime.guards.showing import is_plainly_nested
from monty.runtime.guards.sizes import SCALARS, bound_memory
from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Cost, Function, builtin

BUFFERS: Final = frozenset({bytearray, memoryview})
CONTAINERS: Final = frozenset({list, tuple, dict, set})
GROWTH: Final = 8
EXACT: Final[tuple[tuple[type, Callable[[Any], Any]], ...]] = (
    (str, str.__str__), (bytes, lambda value: bytes.__getitem__(value, slice(None))), (int, int.__pos__), (float, float.__pos__),
)  # fmt: skip


def plain(value: Any) -> Any:
    """A value that host code may have. Raises `TypeError` for any other."""
    kind = type(value)
    if kind in SCALARS or kind in BUFFERS or (kind in CONTAINERS and is_plainly_nested(value)):
        return value
    for base, exact in EXACT:
        if issubclass(kind, base):
            return exact(value)
    raise TypeError(f"expected a string or bytes-like object, not '{type_name(value)}'")


def checked(function: Callable[..., Any]) -> Callable[..., Any]:
    """A host function that plain values only reach, and not more of them than its result may take."""

    def call(*arguments: Any, **keywords: Any) -> Any:
        values = [plain(value) for value in arguments]
        named = {name: plain(value) for name, value in keywords.items()}
        size = sum(
            len(value)
            for value in (*values, *named.values())
            if isinstance(value, str | bytes | bytearray | memoryview)
        )
        bound_memory(size * GROWTH, f"{function.__name__}() of {size} characters")
        return function(*values, **named)

    return call


def forwarded(host: Any, names: Iterable[str], module: str) -> dict[str, Function]:
    """Rows for functions of a host module that are called with plain values."""
    return {name: Function(_row(getattr(host, name), name, module), Cost.LINEAR) for name in names}


def _row(function: Callable[..., Any], name: str, module: str) -> Callable[..., Any]:
    call = checked(function)

    @builtin(name, module)
    def forward(_: Any, /, *arguments: Any, **keywords: Any) -> Any:
        return call(*arguments, **keywords)

    return forward
