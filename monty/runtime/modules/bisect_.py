"""The module `bisect`: guest source, since comparisons call back."""

from __future__ import annotations

from typing import Final

from monty.runtime.surface import Module, Prelude

NAMES: Final = "bisect bisect_left bisect_right insort insort_left insort_right".split()
MODULE: Final = Module("bisect", {name: Prelude(name) for name in NAMES}, prelude="bisect")
