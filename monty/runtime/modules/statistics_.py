"""The module `statistics`: guest source over ints, floats and fractions, exact where CPython's is.

Roots of ratios and the normal curve's inverse are the host's, on plain numbers.
"""

from __future__ import annotations

import math
import statistics
from typing import Any, Final

from monty.runtime.surface import Module, Prelude

NORMAL: Final = statistics.NormalDist()


def root_of_ratio(above: int, below: int) -> float:
    """The square root of a ratio of ints, rounded correctly."""
    scale = (above.bit_length() - below.bit_length() - 109) // 2
    if scale >= 0:
        quotient, rest = _root(above, below << 2 * scale)
        return float(quotient << scale | rest)
    quotient, rest = _root(above << -2 * scale, below)
    return (quotient | rest) / (1 << -scale)


def _root(above: int, below: int) -> tuple[int, int]:
    root = math.isqrt(above // below)
    return root, int(root * root * below != above)


GUARDS: Final[dict[str, Any]] = {
    "@statistics_root": root_of_ratio,
    "@statistics_inverse": NORMAL.inv_cdf,
}
NAMES: Final = """
    NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean mean median median_grouped
    median_high median_low mode multimode pstdev pvariance quantiles stdev variance
""".split()
MODULE: Final = Module(
    "statistics",
    {
        **{name: Prelude(name) for name in NAMES},
        **{name: Prelude(name, part="statistics_lines") for name in ("linear_regression", "LinearRegression")},
    },
    prelude="statistics",
)
