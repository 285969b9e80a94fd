"""The module `colorsys`: the host's functions on plain floats."""

from __future__ import annotations

import colorsys
from typing import Final

from monty.runtime.modules.forwarded import forwarded
from monty.runtime.surface import Module

NAMES: Final = "rgb_to_yiq yiq_to_rgb rgb_to_hls hls_to_rgb rgb_to_hsv hsv_to_rgb".split()
MODULE: Final = Module("colorsys", dict(forwarded(colorsys, NAMES, "colorsys")))
