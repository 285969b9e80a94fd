"""The module `html`: the host's functions on plain text."""

from __future__ import annotations

import html
from typing import Final

from monty.runtime.modules.forwarded import forwarded
from monty.runtime.surface import Module

MODULE: Final = Module("html", forwarded(html, ("escape", "unescape"), "html"))
