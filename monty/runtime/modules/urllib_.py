"""The package `urllib`, for its one submodule."""

from __future__ import annotations

from typing import Final

from monty.runtime.surface import Module

MODULE: Final = Module("urllib", {}, submodules=("parse",))
