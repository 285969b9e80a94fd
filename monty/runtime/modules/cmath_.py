"""The module `cmath`: the host's C functions on complex numbers, safe as they are."""

from __future__ import annotations

import cmath
from typing import Final

from monty.runtime.surface import Constant, Cost, Function, Module

RAW: Final = """
    acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh
""".split()
MODULE: Final = Module(
    "cmath",
    {
        **{name: Function(getattr(cmath, name), Cost.CONSTANT) for name in RAW},
        **{name: Constant(getattr(cmath, name)) for name in ("pi", "e", "tau", "inf", "infj", "nan", "nanj")},
    },
)
