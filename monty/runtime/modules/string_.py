"""The module `string`: constants and `Template`, as guest source."""

from __future__ import annotations

from typing import Final

from monty.runtime.surface import Module, Prelude

NAMES: Final = """
    Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation whitespace
""".split()
MODULE: Final = Module("string", {name: Prelude(name) for name in NAMES}, prelude="string")
