"""The module `fractions`: the class is guest source over ints; reading a text and the host's number formats are host code, under prediction."""

from __future__ import annotations

import fractions
import re
from typing import Any, Final

from monty.runtime.guards.sizes import bound_memory
from monty.runtime.modules.math_ import gcd
from monty.runtime.surface import Module, Prelude

MOST_EXPONENT: Final = 100_000
MOST_TEXT: Final = 100_000
NUMBER: Final = re.compile(
    r"\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<whole>\d*|\d+(_\d+)*)(?:(?:/(?P<below>\d+(_\d+)*))?|(?:\.(?P<part>\d*|\d+(_\d+)*))?(?:[eE](?P<power>[-+]?\d+(_\d+)*))?)\s*\Z"
)


def parse(text: str) -> tuple[int, int]:
    """The two ints of a text, not reduced. Raises `ValueError` as CPython does."""
    if len(text) > MOST_TEXT:
        raise ValueError(f"a number of {len(text)} characters is too long; the most is {MOST_TEXT}")
    found = NUMBER.match(text)
    if found is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    above, below = int(found["whole"] or "0"), int(found["below"] or "1")
    if found["part"]:
        digits = found["part"].replace("_", "")
        below = 10 ** len(digits)
        above = above * below + int(digits)
    if found["power"]:
        power = int(found["power"])
        bound_memory(abs(power), f"a fraction with the exponent {power}")
        if abs(power) > MOST_EXPONENT:
            raise ValueError(f"an exponent of {power} is too large; the most is {MOST_EXPONENT}")
        above, below = (above * 10**power, below) if power >= 0 else (above, below * 10**-power)
    return (-above if found["sign"] == "-" else above), below


def formatted(above: int, below: int, spec: str) -> str:
    """`format(fraction, spec)`, whose presentation types came with 3.12; the spec's width was bounded before."""
    return format(fractions.Fraction(above, below), spec)


GUARDS: Final[dict[str, Any]] = {
    "@fractions_parse": parse,
    "@fractions_format": formatted,
    "@fractions_gcd": gcd,
}
MODULE: Final = Module("fractions", {"Fraction": Prelude("Fraction")}, prelude="fractions")
