"""The module `unicodedata`: the host's functions on plain text."""

from __future__ import annotations

import unicodedata
from typing import Final

from monty.runtime.modules.forwarded import forwarded
from monty.runtime.surface import Constant, Module

NAMES: Final = """
    bidirectional category combining decimal decomposition digit east_asian_width is_normalized lookup mirrored name normalize numeric
""".split()
MODULE: Final = Module(
    "unicodedata",
    {**forwarded(unicodedata, NAMES, "unicodedata"), "unidata_version": Constant(unicodedata.unidata_version)},
)
