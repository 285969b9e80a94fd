"""The module `reprlib`: guest source, since it asks the program's own objects for their text."""

from __future__ import annotations

from typing import Final

from monty.runtime.surface import Module, Prelude

NAMES: Final = ("Repr", "aRepr", "recursive_repr", "repr")
MODULE: Final = Module("reprlib", {name: Prelude(name) for name in NAMES}, prelude="reprlib")
