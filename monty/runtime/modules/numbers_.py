"""The module `numbers`: guest source. Which built-in numbers count as which kind is a table here, as in `collections.abc`."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.decimals.values import Decimal
from monty.runtime.guards.bases import structural
from monty.runtime.surface import Module, Prelude

NAMES: Final = ("Number", "Complex", "Real", "Rational", "Integral")
BUILT_IN: Final[dict[str, tuple[type, ...]]] = {
    "Number": (complex, float, int, Decimal),
    "Complex": (complex, float, int),
    "Real": (float, int),
    "Rational": (int,),
    "Integral": (int,),
}
FRACTION: Final = (("fractions", "Fraction"),)


def recognise(cls: type) -> None:
    """Make the tests of a class answer as CPython's do."""
    structural(cls, None, BUILT_IN[cls.__name__], () if cls.__name__ == "Integral" else FRACTION)


GUARDS: Final[dict[str, Any]] = {"@numbers_recognise": recognise}
MODULE: Final = Module("numbers", {name: Prelude(name) for name in NAMES}, prelude="numbers")
