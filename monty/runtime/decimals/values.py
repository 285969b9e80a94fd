"""`Decimal` as a guest value: one of the host's numbers behind operators that use the context of the run and are bounded before the call.

The host's own numbers are never guest values: their operators use the context of the host's thread. Nothing here calls guest code; what it
does not know as a number it leaves to the other operand.
"""

from __future__ import annotations

import contextvars
import decimal
import operator
from collections.abc import Callable
from typing import Any, Final, Self

from monty.runtime.compile.spelling import spell
from monty.runtime.decimals.bounds import bound_int, bound_length, bound_power, bound_text, ratio, whole_int
from monty.runtime.decimals.contexts import Context, run_context
from monty.runtime.decimals.signals import name_signals, raised
from monty.runtime.guards.formatting import format_spec
from monty.runtime.state import RUNS, current, thread_ident

Native = decimal.Decimal
DECIMAL_ERRORS: Final = decimal.DecimalException
CONTEXT_MODULE: Final = "fractions"
QUICK_ADJUSTED: Final = 1_000
MOST_EXPONENT: Final = 1 << 62

new: Final[Any] = object.__new__


def wrap(native: Native) -> Decimal:
    """A number of the host's as a guest value."""
    made: Decimal = new(Decimal)
    made.native = native
    return made


def result(value: Any) -> Any:
    """What the host's arithmetic gave, as a guest value."""
    kind = type(value)
    if kind is Native:
        return wrap(value)
    return tuple(map(result, value)) if kind is tuple else value


def operand(value: Any) -> Any:
    """An operand as the host takes it; NotImplemented for what is no number that decimals are reckoned with."""
    kind = type(value)
    if kind is Decimal:
        return value.native
    if kind is int:
        return bound_int(value) if value.bit_length() > QUICK_ADJUSTED else value
    if issubclass(kind, Decimal):
        return value.native
    return bound_int(int.__index__(value)) if issubclass(kind, int) else NotImplemented


def argument(value: Any) -> Any:
    """An argument of a method as the host takes it; for what is none it words the error."""
    kind = type(value)
    if issubclass(kind, Decimal):
        return value.native
    if kind is Context:
        return value.native
    if issubclass(kind, int):
        return bound_int(int.__index__(value))
    return str.__str__(value) if issubclass(kind, str) else value


def source(value: Any) -> Any:
    """What a number is made of, as the host takes it: its digits are counted, and no guest code is left in it."""
    kind = type(value)
    if issubclass(kind, str):
        bound_length(str.__len__(value))
        return str.__str__(value)
    for base in (tuple, list):
        if issubclass(kind, base):
            return tuple(part(item) for item in base.__iter__(value))
    return float.__float__(value) if issubclass(kind, float) else argument(value)


def part(value: Any) -> Any:
    """A part of a tuple that a number is made of."""
    if type(value) in (list, tuple):
        bound_length(len(value))
        return tuple(int.__index__(item) if issubclass(type(item), int) else item for item in value)
    return int.__index__(value) if issubclass(type(value), int) else value


def binary(operation: Any, *, reflected: bool = False, checks_power: bool = False) -> Callable[..., Any]:
    """An operator of two operands, from the host's context method."""

    def apply(left: Decimal, right: Any, /) -> Any:
        other = right.native if type(right) is Decimal else operand(right)
        if other is NotImplemented:
            return NotImplemented
        context = (RUNS[thread_ident()].decimals or run_context()).native
        value = left.native
        if reflected:
            value, other = other, value
        if checks_power:
            bound_power(value, other, context.prec)
        try:
            found = operation(context, value, other)
        except DECIMAL_ERRORS as error:
            name_signals(error)
            raise
        if type(found) is not Native:
            return result(found)
        made = new(Decimal)
        made.native = found
        return made

    return apply


def unary(operation: Any) -> Callable[[Decimal], Decimal]:
    """An operator of one operand, from the host's context method."""

    def apply(value: Decimal, /) -> Decimal:
        try:
            return wrap(operation(run_context().native, value.native))
        except DECIMAL_ERRORS as error:
            name_signals(error)
            raise

    return apply


def compared(left: Decimal, right: Any, *, ordered: bool) -> Any:
    """The two operands of a comparison as the host's numbers; None where a NaN makes it false; NotImplemented for what is no number."""
    value = left.native
    other = operand(right)
    kind = type(right)
    if other is NotImplemented:
        if issubclass(kind, float):
            other = Native.from_float(float.__float__(right))
            note_float(run_context().native, traps=ordered)
        elif kind is complex and not ordered and right.imag == 0:
            other = Native.from_float(right.real)
            note_float(run_context().native, traps=False)
        else:
            pair = fraction_operands(value, right)
            if pair is NotImplemented:
                return NotImplemented
            value, other = pair
    other = Native(other) if type(other) is int else other
    if value.is_nan() or other.is_nan():
        context = run_context().native
        try:
            (context.compare_signal if ordered else context.compare)(value, other)
        except DECIMAL_ERRORS as error:
            name_signals(error)
            raise
        return None
    return value, other


def fraction_operands(value: Native, right: Any) -> Any:
    """The operands of a comparison with a fraction, both multiplied by its denominator."""
    module = current().modules.get(CONTEXT_MODULE)
    if module is None or not isinstance(right, module.__dict__[spell("Fraction")]):
        return NotImplemented
    above, below = getattr(right, spell("_numerator"), None), getattr(right, spell("_denominator"), None)
    if type(above) is not int or type(below) is not int:
        return NotImplemented
    if not value.is_finite():
        return value, Native(0)
    left_above, left_below = ratio(value)
    difference = left_above * below - above * left_below
    return Native((difference > 0) - (difference < 0)), Native(0)


def note_float(context: decimal.Context, *, traps: bool) -> None:
    """Signal that a float was mixed with decimals."""
    if traps and context.traps[decimal.FloatOperation]:
        raise raised(decimal.FloatOperation)
    context.flags[decimal.FloatOperation] = True


def comparison(test: Callable[[Native, Native], bool]) -> Callable[..., Any]:
    """One of the ordering operators."""

    def apply(left: Decimal, right: Any, /) -> Any:
        if type(right) is Decimal and not left.native.is_nan() and not right.native.is_nan():
            return test(left.native, right.native)
        pair = compared(left, right, ordered=True)
        if pair is None or pair is NotImplemented:
            return pair if pair is NotImplemented else False
        return test(*pair)

    return apply


def exponent_of(digits: Any) -> Native:
    """The number that `round` quantizes to."""
    if not issubclass(type(digits), int):
        raise TypeError("optional arg must be an integer")
    if abs(int.__index__(digits)) > MOST_EXPONENT:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return Native((0, (1,), -int.__index__(digits)))


def whole(value: Native, rounding: str) -> int:
    """The int that a number is rounded to, or CPython's error for what is no number."""
    return whole_int(value if not value.is_finite() else value.to_integral_value(rounding=rounding))


def formatted(native: Native, spec: str, context: decimal.Context) -> str:
    """`format` by a context: the host's C code looks it up, in a context of variables that nothing else sees."""
    decimal.setcontext(context)
    return format(native, spec)


class Decimal:
    """A decimal number."""

    __slots__ = ("native",)
    native: Native

    def __new__(cls, value: Any = "0", context: Any = None) -> Self:
        if context is not None and type(context) is not Context:
            raise TypeError("optional argument must be a context")
        used = run_context() if context is None else context
        try:
            native = Native(source(value), used.native)
        except DECIMAL_ERRORS as error:
            name_signals(error)
            raise
        made = object.__new__(cls)
        made.native = native
        return made

    __add__ = binary(decimal.Context.add)
    __radd__ = binary(decimal.Context.add, reflected=True)
    __sub__ = binary(decimal.Context.subtract)
    __rsub__ = binary(decimal.Context.subtract, reflected=True)
    __mul__ = binary(decimal.Context.multiply)
    __rmul__ = binary(decimal.Context.multiply, reflected=True)
    __truediv__ = binary(decimal.Context.divide)
    __rtruediv__ = binary(decimal.Context.divide, reflected=True)
    __floordiv__ = binary(decimal.Context.divide_int)
    __rfloordiv__ = binary(decimal.Context.divide_int, reflected=True)
    __mod__ = binary(decimal.Context.remainder)
    __rmod__ = binary(decimal.Context.remainder, reflected=True)
    __divmod__ = binary(decimal.Context.divmod)
    __rdivmod__ = binary(decimal.Context.divmod, reflected=True)
    two_part_power = binary(decimal.Context.power, checks_power=True)
    __rpow__ = binary(decimal.Context.power, reflected=True, checks_power=True)
    __neg__ = unary(decimal.Context.minus)
    __pos__ = unary(decimal.Context.plus)
    __abs__ = unary(decimal.Context.abs)
    __lt__ = comparison(operator.lt)
    __le__ = comparison(operator.le)
    __gt__ = comparison(operator.gt)
    __ge__ = comparison(operator.ge)

    def __pow__(self, other: Any, modulo: Any = None) -> Any:
        if modulo is None:
            return self.two_part_power(other)
        exponent, modulus = operand(other), operand(modulo)
        if exponent is NotImplemented or modulus is NotImplemented:
            return NotImplemented
        try:
            return wrap(run_context().native.power(self.native, exponent, modulus))
        except DECIMAL_ERRORS as error:
            name_signals(error)
            raise

    def __eq__(self, other: object) -> Any:
        if type(other) is Decimal and not self.native.is_nan() and not other.native.is_nan():
            return self.native == other.native
        pair = compared(self, other, ordered=False)
        if pair is None or pair is NotImplemented:
            return pair if pair is NotImplemented else False
        return pair[0] == pair[1]

    def __ne__(self, other: object) -> Any:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __getnewargs__(self) -> tuple[Decimal]:
        """The number itself, for a dump of an instance of a class that derives from this one."""
        return (wrap(self.native),)

    def __hash__(self) -> int:
        return object.__hash__(self) if self.native.is_qnan() else hash(self.native)

    def __bool__(self) -> bool:
        return bool(self.native)

    def __int__(self) -> int:
        return whole(self.native, decimal.ROUND_DOWN)

    def __trunc__(self) -> int:
        return whole(self.native, decimal.ROUND_DOWN)

    def __floor__(self) -> int:
        return whole(self.native, decimal.ROUND_FLOOR)

    def __ceil__(self) -> int:
        return whole(self.native, decimal.ROUND_CEILING)

    def __float__(self) -> float:
        return float(self.native)

    def __complex__(self) -> complex:
        return complex(float(self.native))

    def __round__(self, digits: Any = None) -> Any:
        if digits is None:
            return whole(self.native, decimal.ROUND_HALF_EVEN)
        try:
            return wrap(run_context().native.quantize(self.native, exponent_of(digits)))
        except DECIMAL_ERRORS as error:
            name_signals(error)
            raise

    def __str__(self) -> str:
        return run_context().native.to_sci_string(self.native)

    def __repr__(self) -> str:
        return f"Decimal('{run_context().native.to_sci_string(self.native)}')"

    def __format__(self, spec: str, /) -> str:
        text = format_spec(spec, "format argument")
        bound_text(self.native, text)
        if text[-1:] == "n":
            text = text[:-1] + "g"  # in the C locale; which one the host has chosen is not for guests to see
        return contextvars.Context().run(formatted, self.native, text, run_context().native)


Decimal.__name__ = Decimal.__qualname__ = "decimal.Decimal"


def from_float(value: Any, /) -> Decimal:
    """`Decimal.from_float(f)`: exact."""
    if issubclass(type(value), int):
        return wrap(Native(bound_int(int.__index__(value))))
    if not issubclass(type(value), float):
        raise TypeError("argument must be int or float")
    return wrap(Native.from_float(float.__float__(value)))


def decimal_from(state: Any) -> Decimal:
    """The number of a dump."""
    if type(state) is not str:
        raise ValueError("a Decimal is kept as text")
    bound_length(len(state))
    return wrap(Native(state, decimal.Context(traps=[decimal.InvalidOperation])))


def decimal_state(value: Decimal) -> str:
    """The exact text of a number."""
    return str(value.native)
