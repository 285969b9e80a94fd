"""The module `timeit`: guest source. A statement given as text is compiled by the compiler of `exec`."""

from __future__ import annotations

from typing import Final

from monty.runtime.surface import Module, Prelude

NAMES: Final = ("Timer", "default_timer", "repeat", "timeit")
MODULE: Final = Module("timeit", {name: Prelude(name) for name in NAMES}, prelude="timeit")
