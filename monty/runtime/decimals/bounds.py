"""What bounds one call into the host's decimal arithmetic: its work grows with the digits of its operands and with the precision.

No number has more than `MOST_DIGITS` digits and no context a larger precision, so that sums, products and quotients of any two are one short
call. What grows faster, roots and transcendental functions, is refused beyond a precision of its own.
"""

from __future__ import annotations

import decimal
from typing import Any, Final

from monty.errors import TimeLimitError
from monty.runtime.guards.arithmetic import power
from monty.runtime.guards.formatting import bound_format, bound_number_text
from monty.runtime.guards.sizes import bound_memory, predicted_time

MOST_DIGITS: Final = 200_000
MOST_ROOT: Final = 50_000
MOST_TRANSCENDENTAL: Final = 2_000
MOST_RATIO: Final = 20_000
MOST_BITS: Final = 1 << 18
BITS_PER_DIGIT: Final = 3.33
SECONDS_PER_SQUARED_BIT: Final = 1.4e-12
FIXED: Final = frozenset("fF%")
QUICK_EXPONENT: Final = 2_000
TEXT_COPIES: Final = 4
MOST_PRECISION_OF: Final = {
    "exp": MOST_TRANSCENDENTAL, "ln": MOST_TRANSCENDENTAL, "log10": MOST_TRANSCENDENTAL, "sqrt": MOST_ROOT,
}  # fmt: skip


def slow_conversion(bits: int) -> TimeLimitError:
    """The error for a conversion between an int and a decimal, whose work is quadratic."""
    return predicted_time(
        bits * bits * SECONDS_PER_SQUARED_BIT, f"a Decimal of an int of {bits} bits; the most is {MOST_BITS}"
    )


def bound_int(value: int) -> int:
    """An int that is not too long to be made a decimal."""
    if int.bit_length(value) > MOST_BITS:
        raise slow_conversion(int.bit_length(value))
    return value


def bound_length(digits: int) -> None:
    """Refuse a number of too many digits."""
    if digits > MOST_DIGITS:
        bound_memory(digits * TEXT_COPIES, f"a Decimal of {digits} digits")
        raise predicted_time(digits * 1e-6, f"a Decimal of {digits} digits; the most is {MOST_DIGITS}")


def bound_precision(operation: str, precision: int) -> None:
    """Refuse an operation that takes too long at this precision."""
    most = MOST_PRECISION_OF.get(operation)
    if most is not None and precision > most:
        seconds = (precision / most) ** 2.6 * 0.3
        raise predicted_time(seconds, f"Decimal.{operation}() to {precision} digits; the most is {most}")


def bound_power(base: Any, exponent: Any, precision: int) -> None:
    """Refuse a power that is made of logarithms at a large precision; whole exponents are multiplications."""
    if precision > MOST_TRANSCENDENTAL and type(exponent) is decimal.Decimal and not is_whole(exponent):
        seconds = (precision / MOST_TRANSCENDENTAL) ** 2.6
        raise predicted_time(seconds, f"a power of a Decimal to {precision} digits; the most is {MOST_TRANSCENDENTAL}")


def is_whole(value: decimal.Decimal) -> bool:
    """Whether the number is an int, infinities aside."""
    return value.is_finite() and value.to_integral_value() == value


def whole_int(value: decimal.Decimal) -> int:
    """The int of a whole number, or CPython's error for what is no number."""
    if not value.is_finite() or value.adjusted() < QUICK_EXPONENT:
        return int(value)
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    if exponent < 0:
        return whole_int(value.to_integral_value(rounding=decimal.ROUND_DOWN))
    bits = int(len(digits) * BITS_PER_DIGIT)
    if bits > MOST_BITS:
        raise slow_conversion(bits)
    power(10, exponent)
    found = int(decimal.Decimal((0, digits, 0)))
    scale: int = 10**exponent
    return (-found if sign else found) * scale


def ratio(value: decimal.Decimal) -> tuple[int, int]:
    """The two ints of a number, which are not too long."""
    if value.is_finite():
        _, digits, exponent = value.as_tuple()
        size = len(digits) + abs(int(exponent))
        if value and size > MOST_RATIO:
            bound_memory(size, f"the ratio of a Decimal of {size} digits")
            raise predicted_time(
                (size / MOST_RATIO) ** 2 * 0.2, f"the ratio of a Decimal of {size} digits; the most is {MOST_RATIO}"
            )
    return value.as_integer_ratio()


def bound_text(value: decimal.Decimal, spec: str) -> None:
    """Refuse a format whose text is too long: a fixed one writes the zeros that an exponent stands for."""
    bound_format(value, spec)
    if spec[-1:] in FIXED and value.is_finite():
        size = abs(value.adjusted()) + MOST_DIGITS
        bound_memory(size * TEXT_COPIES, f"the text of a Decimal of {size} digits")
        bound_number_text(size)
