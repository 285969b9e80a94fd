"""The module `math`: C functions on floats are safe as they are; those on ints of any size, or over iterables, are guarded."""

from __future__ import annotations

import math
from typing import Final

from monty.runtime.surface import Constant, Cost, Function, Module

RAW: Final = """
    acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh degrees erf erfc exp exp2 expm1 fabs floor fmod frexp gamma
    isclose isfinite isinf isnan isqrt ldexp lgamma log log10 log1p log2 modf nextafter radians remainder sin sinh sqrt tan tanh trunc ulp hypot pow
""".split()
MODULE: Final = Module(
    "math",
    {
        **{name: Function(getattr(math, name), Cost.CONSTANT) for name in RAW},
        **{name: Constant(getattr(math, name)) for name in ("pi", "e", "tau", "inf", "nan")},
    },
)
