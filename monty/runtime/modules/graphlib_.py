"""The module `graphlib`: guest source."""

from __future__ import annotations

from typing import Final

from monty.runtime.surface import Module, Prelude

MODULE: Final = Module(
    "graphlib", {name: Prelude(name) for name in ("CycleError", "TopologicalSorter")}, prelude="graphlib"
)
