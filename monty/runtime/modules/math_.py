"""The module `math`: C functions on floats are safe as they are; those on ints of any size are predicted or done in steps.

Those over iterables are guest source.
"""

from __future__ import annotations

import math
import operator
from typing import Any, Final

from monty.runtime.guards.arithmetic import QUICK_BITS, bound_division, bound_product
from monty.runtime.surface import Constant, Cost, Function, Module, Prelude, builtin

RAW: Final = """
    acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh degrees erf erfc exp exp2 expm1 fabs floor fma fmod frexp gamma
    isclose isfinite isinf isnan ldexp lgamma log log10 log1p log2 modf nextafter radians remainder sin sinh sqrt tan tanh trunc ulp hypot pow
""".split()
QUICK_GCD_BITS: Final = 1 << 17
QUICK_FACTORS: Final = 512


def product_of_range(first: int, last: int) -> int:
    """The product of the ints from `first` to `last`: a tree of products, with an interrupt point at each."""
    if last - first < QUICK_FACTORS:
        return math.prod(range(first, last + 1))
    middle = (first + last) // 2
    return product_of_range(first, middle) * product_of_range(middle + 1, last)


def bits_of_product(count: int, largest: int) -> int:
    """At most how many bits the product of `count` ints up to `largest` has."""
    return count * largest.bit_length()


@builtin("factorial", "math")
def factorial(_: Any, n: Any, /) -> int:
    """`math.factorial`: large ones as a tree of products."""
    number = operator.index(n)
    if number < QUICK_FACTORS or number.bit_length() > 62:
        return math.factorial(number)
    bound_product(int(number * math.log2(number / math.e)))
    return product_of_range(2, number)


@builtin("perm", "math")
def perm(_: Any, n: Any, k: Any = None, /) -> int:
    """`math.perm`, by its size."""
    number = operator.index(n)
    if k is None:
        result: int = factorial(number)
        return result
    count = operator.index(k)
    if number < 0 or count < 0 or count > number or bits_of_product(count, number) < QUICK_BITS:
        return math.perm(number, count)
    bound_product(bits_of_product(count, number))
    return product_of_range(number - count + 1, number)


@builtin("comb", "math")
def comb(_: Any, n: Any, k: Any, /) -> int:
    """`math.comb`, by its size."""
    number, count = operator.index(n), operator.index(k)
    fewer = min(count, number - count)
    if fewer <= 0 or number < 0 or bits_of_product(fewer, number) < QUICK_BITS:
        return math.comb(number, count)
    bound_product(bits_of_product(fewer, number))
    bound_division(bits_of_product(fewer, number), bits_of_product(fewer, fewer))
    return product_of_range(number - fewer + 1, number) // product_of_range(2, fewer)


@builtin("isqrt", "math")
def isqrt(_: Any, n: Any, /) -> int:
    """`math.isqrt`, by its size."""
    number = operator.index(n)
    bound_division(number.bit_length(), number.bit_length() // 2)
    return math.isqrt(number)


def divisor(left: int, right: int) -> int:
    """The greatest common divisor: of large ints by Euclid's steps, with an interrupt point at each."""
    while right and min(left.bit_length(), right.bit_length()) > QUICK_GCD_BITS:
        bound_division(left.bit_length(), right.bit_length())
        left, right = right, left % right
    bound_division(left.bit_length(), right.bit_length())
    return math.gcd(left, right)


@builtin("gcd", "math")
def gcd(_: Any, *integers: Any) -> int:
    """`math.gcd` of any number of ints."""
    found = 0
    for value in integers:
        found = divisor(found, operator.index(value))
    return abs(found)


@builtin("lcm", "math")
def lcm(_: Any, *integers: Any) -> int:
    """`math.lcm` of any number of ints."""
    found = 1
    for value in integers:
        number = operator.index(value)
        if not found or not number:
            found = 0
            continue
        bound_product(found.bit_length() + number.bit_length())
        found = found // divisor(found, number) * number
    return abs(found)


def as_floats(values: list[Any]) -> list[float] | None:
    """The values as `fsum` and `dist` see them, if no guest code is needed for that."""
    if {float, int, bool}.issuperset(map(type, values)):
        return list(map(float, values))
    return None


def distance(left: list[float], right: list[float]) -> float:
    """`math.dist` of plain floats."""
    return math.dist(left, right)


def real(value: Any) -> float:
    """The float that C functions make of a value; a guest's `__float__` is called by the slot, and its result is the result."""
    return math.ldexp(value, 0)


def plain_sum_of_products(left: list[Any], right: list[Any]) -> Any:
    """`math.sumprod` of plain numbers; None where the prelude has to add up."""
    if (
        {float, bool}.issuperset(map(type, left))
        and {float, bool}.issuperset(map(type, right))
        and hasattr(math, "sumprod")
    ):
        return math.sumprod(left, right)
    return None


GUARDS: Final[dict[str, Any]] = {
    "@math_floats": as_floats,
    "@math_fsum": math.fsum,
    "@math_real": real,
    "@math_dist": distance,
    "@math_sumprod": plain_sum_of_products,
}
GUARDED: Final = {"factorial": factorial, "perm": perm, "comb": comb, "isqrt": isqrt, "gcd": gcd, "lcm": lcm}
WRITTEN: Final = ("fsum", "prod", "dist", "sumprod")
MODULE: Final = Module(
    "math",
    {
        **{name: Function(getattr(math, name), Cost.CONSTANT) for name in RAW if hasattr(math, name)},
        **{name: Function(guard, Cost.GUARDED) for name, guard in GUARDED.items()},
        **{name: Prelude(name) for name in WRITTEN if hasattr(math, name)},
        **{name: Constant(getattr(math, name)) for name in ("pi", "e", "tau", "inf", "nan")},
    },
    prelude="math",
)
