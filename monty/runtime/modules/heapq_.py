"""The module `heapq`: guest source, since comparisons call back."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Module, Prelude


def require_list(heap: Any, place: str) -> None:
    """Heaps are lists. `place` is the argument as errors name it."""
    if not isinstance(heap, list):
        raise TypeError(f"{place} must be list, not {type_name(heap)}")


GUARDS: Final[dict[str, Any]] = {"@heapq_require_list": require_list}
NAMES: Final = "heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest".split()
MODULE: Final = Module("heapq", {name: Prelude(name) for name in NAMES}, prelude="heapq")
