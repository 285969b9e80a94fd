# The context: precision, rounding, flags and traps; localcontext puts the old one back.
from decimal import (
    ROUND_DOWN,
    ROUND_UP,
    BasicContext,
    Context,
    Decimal,
    DivisionByZero,
    ExtendedContext,
    FloatOperation,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
    getcontext,
    localcontext,
    setcontext,
)

context = getcontext()
print(context)
#> Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
print(context.prec, context.rounding, context.Emin, context.Emax, context.capitals, context.clamp, context.Etiny(), context.Etop())
#> 28 ROUND_HALF_EVEN -999999 999999 1 0 -1000026 999972
context.prec = 6
print(Decimal(1) / 3, Decimal("1.23456789"), +Decimal("1.23456789"))
#> 0.333333 1.23456789 1.23457
with localcontext() as local:
    local.prec = 3
    local.rounding = ROUND_UP
    print(Decimal(1) / 3, getcontext() is local, getcontext().prec)
    with localcontext(prec=2, rounding=ROUND_DOWN):
        print(Decimal(2) / 3)
    print(Decimal(2) / 3)
#> 0.334 True 3
#> 0.66
#> 0.667
print(Decimal(1) / 3, getcontext().prec)
#> 0.333333 6
context.clear_flags()
Decimal(1) / Decimal(7)
print(context.flags[Inexact], context.flags[Rounded], context.flags[Overflow])
#> True True False
print([signal.__name__ for signal, raised in context.flags.items() if raised], len(context.flags), Inexact in context.flags)
#> ['Inexact', 'Rounded'] 9 True
context.traps[Inexact] = True
try:
    Decimal(1) / 3
except Inexact as error:
    print(type(error).__name__, error, isinstance(error, ArithmeticError))
#> Inexact [<class 'decimal.Inexact'>] True
context.traps[Inexact] = False
context.traps[DivisionByZero] = False
print(Decimal(1) / 0, Decimal(-1) / 0)
#> Infinity -Infinity
context.traps[InvalidOperation] = False
print(Decimal("junk"), Decimal(0) / 0, Decimal(-1).sqrt())
#> NaN NaN NaN
context.traps[FloatOperation] = True
for mixed in (lambda: Decimal(0.1), lambda: Decimal(1) < 0.5, lambda: Decimal("0.5") == 0.5, lambda: Decimal.from_float(0.5)):
    try:
        print(mixed())
    except FloatOperation as error:
        print("FloatOperation", error)
#> FloatOperation [<class 'decimal.FloatOperation'>]
#> FloatOperation [<class 'decimal.FloatOperation'>]
#> True
#> 0.5
setcontext(ExtendedContext)
print(Decimal(1) / 3, Decimal(1) / 0, getcontext())
#> 0.333333333 Infinity Context(prec=9, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[DivisionByZero, Inexact, Rounded], traps=[])
setcontext(BasicContext)
print(Decimal(2) / 3, getcontext())
#> 0.666666667 Context(prec=9, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow])
setcontext(Context(prec=4, Emax=9, Emin=-9, traps=[]))
print(Decimal(99) ** 9, Decimal("1e-9") / 1000, Decimal("1e-9") / 7, getcontext().flags)
#> Infinity 1E-12 1.43E-10 {<class 'decimal.InvalidOperation'>:False, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:False, <class 'decimal.Overflow'>:True, <class 'decimal.Underflow'>:True, <class 'decimal.Subnormal'>:True, <class 'decimal.Inexact'>:True, <class 'decimal.Rounded'>:True, <class 'decimal.Clamped'>:False}
# --- what contexts compute themselves
from decimal import *

c = Context(prec=5, rounding=ROUND_HALF_UP)
print(c)
#> Context(prec=5, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
print(c.add(Decimal("1.23456"), 1), c.subtract(1, Decimal("0.00001")), c.multiply(3, 4), c.divide(1, 3), c.divide_int(7, 2), c.divmod(7, 2))
#> 2.2346 0.99999 12 0.33333 3 (Decimal('3'), Decimal('1'))
print(c.power(2, 10), c.power(3, 4, 5), c.sqrt(2), c.exp(1), c.ln(10), c.log10(1000), c.remainder(7, 3), c.remainder_near(8, 3))
#> 1024 1 1.4142 2.7183 2.3026 3 1 -1
print(c.create_decimal("1.234567"), c.create_decimal(0.1), c.create_decimal_from_float(0.1), c.plus(Decimal("1.234567")), c.minus(1), c.abs(-1))
#> 1.2346 0.10000 0.10000 1.2346 -1 1
print(c.quantize(Decimal("1.25"), Decimal("0.1")), c.normalize(Decimal("1.00")), c.compare(1, 2), c.max(1, 2), c.min(1, 2), c.fma(2, 3, 4))
#> 1.3 1 -1 2 1 10
print(c.is_zero(0), c.is_nan(Decimal("nan")), c.number_class(1), c.to_sci_string(Decimal("1E+5")), c.to_eng_string(Decimal("1E+5")), c.radix())
#> True True +Normal 1E+5 100E+3 10
print(c.copy().prec, c.copy() is c, c.logical_invert(Decimal(101)), c.scaleb(1, 2), c.shift(12345, 1), c.next_plus(1), c.same_quantum(1, 2))
#> 5 False 11010 1E+2 23450 1.0001 True
print(Decimal("2").sqrt(c), Decimal(1).exp(context=c), Decimal("1.255").quantize(Decimal("0.01"), context=c), Decimal("7").ln(c))
#> 1.4142 2.7183 1.26 1.9459
for wrong in (
    lambda: c.add(1.5, 1), lambda: c.add("1", 1), lambda: setattr(c, "prec", 0), lambda: setattr(c, "prec", "5"), lambda: setattr(c, "rounding", "UP"),
    lambda: setattr(c, "Emax", -1), lambda: setattr(c, "capitals", 5), lambda: setattr(c, "other", 1), lambda: c.other, lambda: c.flags[1],
    lambda: Context(prec=-1), lambda: Context(foo=1), lambda: setcontext(5), lambda: localcontext(5), lambda: localcontext(bar=1), lambda: c.sqrt("4"),
    lambda: Decimal(1).sqrt(5), lambda: Decimal("1", 5), lambda: c.create_decimal("x"), lambda: c.sqrt(-1), lambda: Decimal(1).max("a"),
):  # fmt: skip
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#> TypeError conversion from float to Decimal is not supported
#> TypeError conversion from str to Decimal is not supported
#> ValueError valid range for prec is [1, MAX_PREC]
#> TypeError an integer is required
#> TypeError valid values for rounding are:
#>   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#>    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#>    ROUND_05UP]
#> ValueError valid range for Emax is [0, MAX_EMAX]
#> ValueError valid values for capitals are 0 or 1
#> AttributeError 'decimal.Context' object has no attribute 'other'
#> AttributeError 'decimal.Context' object has no attribute 'other'
#> KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
#> ValueError valid range for prec is [1, MAX_PREC]
#> TypeError 'foo' is an invalid keyword argument for this function
#> TypeError argument must be a context
#> TypeError optional argument must be a context
#> TypeError 'bar' is an invalid keyword argument for this function
#> TypeError conversion from str to Decimal is not supported
#> TypeError optional argument must be a context
#> TypeError optional argument must be a context
#> InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> TypeError conversion from str to Decimal is not supported
c.traps[Inexact] = True
print(c.traps, c.flags == Context().flags, dict(c.traps)[Inexact])
#> {<class 'decimal.InvalidOperation'>:True, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:True, <class 'decimal.Overflow'>:True, <class 'decimal.Underflow'>:False, <class 'decimal.Subnormal'>:False, <class 'decimal.Inexact'>:True, <class 'decimal.Rounded'>:False, <class 'decimal.Clamped'>:False} False True
try:
    c.divide(1, 3)
except Inexact as error:
    print(error)
#> [<class 'decimal.Inexact'>]
# --- a class of one's own
from decimal import Decimal


class Money(Decimal):
    def __new__(cls, amount, currency="EUR"):
        made = super().__new__(cls, amount)
        made.currency = currency
        return made

    def __add__(self, other):
        return Money(super().__add__(other), self.currency)

    def __repr__(self):
        return f"Money({str(self)!r}, {self.currency!r})"


m = Money("10.50")
print(m, repr(m), m + 1, repr(m + m), m * 2, type(m * 2).__name__, m > 10, isinstance(m, Decimal), m.currency, f"{m:.1f}", hash(m) == hash(Decimal("10.5")))
#> 10.50 Money('10.50', 'EUR') 11.50 Money('21.00', 'EUR') 21.00 Decimal True True EUR 10.5 True
print(m.quantize(Decimal("1")), round(m), max(m, Money(3)), sorted([Money(3), m]), {m: 1}[Decimal("10.5")], m == 10.5)
#> 10 10 10.50 [Money('3', 'EUR'), Money('10.50', 'EUR')] 1 True
# --- formats
from decimal import Decimal

d = Decimal("-1234567.8905")
for spec in ("", ".2f", ",.2f", "e", ".3e", "g", ".3g", "G", "%", ".1%", "+.1f", " .1f", "15.2f", "<15.1f", ">15.1f", "^15.1f", "*^15.1f", "=+15.1f", "015.1f", "n", "_.2f", ",", "F", "E", ".0f"):
    try:
        print(repr(spec), repr(format(d, spec)))
    except ValueError as error:
        print(repr(spec), error)
#> '' '-1234567.8905'
#> '.2f' '-1234567.89'
#> ',.2f' '-1,234,567.89'
#> 'e' '-1.2345678905e+6'
#> '.3e' '-1.235e+6'
#> 'g' '-1234567.8905'
#> '.3g' '-1.23e+6'
#> 'G' '-1234567.8905'
#> '%' '-123456789.05%'
#> '.1%' '-123456789.0%'
#> '+.1f' '-1234567.9'
#> ' .1f' '-1234567.9'
#> '15.2f' '    -1234567.89'
#> '<15.1f' '-1234567.9     '
#> '>15.1f' '     -1234567.9'
#> '^15.1f' '  -1234567.9   '
#> '*^15.1f' '**-1234567.9***'
#> '=+15.1f' '-     1234567.9'
#> '015.1f' '-000001234567.9'
#> 'n' '-1234567.8905'
#> '_.2f' invalid format string
#> ',' '-1,234,567.8905'
#> 'F' '-1234567.8905'
#> 'E' '-1.2345678905E+6'
#> '.0f' '-1234568'
print("%s %r %.2f %d %5.1f %e" % (d, d, d, d, d, d), "{:.3f} {!r} {:>20}".format(d, d, d), f"{d!s:>20}|{Decimal('inf'):10}|{Decimal('nan'):f}")
#> -1234567.8905 Decimal('-1234567.8905') -1234567.89 -1234567 -1234567.9 -1.234568e+06 -1234567.890 Decimal('-1234567.8905')        -1234567.8905        -1234567.8905|  Infinity|NaN
for text in ("1E+3", "0.000001", "0.0000001", "1E-7", "123456789012345678901234567890", "1e28", "0E+3", "-0.0"):
    print(str(Decimal(text)), f"{Decimal(text):f}", f"{Decimal(text):e}", Decimal(text).to_eng_string())
#> 1E+3 1000 1e+3 1E+3
#> 0.000001 0.000001 1e-6 0.000001
#> 1E-7 0.0000001 1e-7 100E-9
#> 1E-7 0.0000001 1e-7 100E-9
#> 123456789012345678901234567890 123456789012345678901234567890 1.23456789012345678901234567890e+29 123456789012345678901234567890
#> 1E+28 10000000000000000000000000000 1e+28 10E+27
#> 0E+3 0 0e+3 0E+3
#> -0.0 -0.0 -0e-1 -0.0
for wrong in ("q", "d", "x", ".", "s", "5.5.5"):
    try:
        print(format(d, wrong))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
#> ValueError invalid format string
#> ValueError invalid format string
#> ValueError invalid format string
#> ValueError invalid format string
#> ValueError invalid format string
#> ValueError invalid format string
# --- with other modules
import copy
import json
import math
import statistics
from decimal import Decimal
from fractions import Fraction

d = Decimal("2.75")
print(math.floor(d), math.ceil(d), math.trunc(d), math.sqrt(Decimal(16)), math.isclose(d, 2.75), math.fsum([d, d]))
#> 2 3 2 4.0 True 5.5
print(Fraction(d), Fraction(Decimal("0.1")), Fraction.from_decimal(d), Fraction(1, 2) + Fraction(d))
#> 11/4 1/10 11/4 13/4
print(statistics.mean([Decimal("1.5"), Decimal("2.5")]), statistics.median([Decimal(1), Decimal(2)]), statistics.mean([Decimal(1), 2]))
#> 2 1.5 1.5
print(copy.copy(d) is d, copy.deepcopy([d])[0] is d)
#> True True
try:
    json.dumps({"price": d})
except TypeError as error:
    print(error)
#> Object of type Decimal is not JSON serializable
print(json.dumps({"price": str(d), "f": float(d)}), json.dumps({"price": d}, default=str))
#> {"price": "2.75", "f": 2.75} {"price": "2.75"}
match d:
    case Decimal():
        print("matched")
#> matched
match d:
    case int() | float():
        print("number")
    case _:
        print("neither int nor float")
#> neither int nor float


def average(values: list[Decimal]) -> Decimal:
    return sum(values, Decimal(0)) / len(values)


print(average([Decimal("1.10"), Decimal("2.20")]), isinstance(d, (int, float)), type(d), Decimal.__name__, Decimal)
#> 1.65 False <class 'decimal.Decimal'> Decimal <class 'decimal.Decimal'>
