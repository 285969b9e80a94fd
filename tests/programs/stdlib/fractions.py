# Exact ratios: made of anything, mixed with anything.
import math
from fractions import Fraction as F

print(F(), F(3), F("  -7/3 "), F("1.5e-2"), F("1_000"), F(2.5), F(F(1, 2), F(3, 4)), F(True), F(numerator=1, denominator=4), repr(F(-6, -4)))
#> 0 3 -7/3 3/200 1000 5/2 2/3 1 1/4 Fraction(3, 2)
a, b = F(7, 3), F(-2, 5)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +b, abs(b), a**3, a**-2, b**-3, 2**a, F(2) ** F(2), 1 + a, 1 - a, 2 * a, 2 / a, 7 // a, 7 % a)
#> 29/15 41/15 -14/15 -35/6 -6 -1/15 (-6, Fraction(-1, 15)) -7/3 -2/5 2/5 343/27 9/49 -125/8 5.039684199579493 4 10/3 -4/3 14/3 6/7 3 0
print(a + 0.5, 0.5 - a, a * 1j, a / 0.5, 2.0**a, a**0.5, a // 0.3, 5.5 % a, divmod(5, a))
#> 2.8333333333333335 -1.8333333333333335 2.3333333333333335j 4.666666666666667 5.039684199579493 1.5275252316519468 7.0 0.833333333333333 (2, Fraction(1, 3))
print(a < b, a > 2, a <= 2.5, 2 < a, a == F(14, 6), F(1, 2) == 0.5, F(1, 2) == 0.5 + 0j, F(1) == True, a != "x", a < float("inf"), sorted([a, b, 1, 0.5]))
#> False True True True True True True True True True [Fraction(-2, 5), 0.5, 1, Fraction(7, 3)]
print(hash(F(1, 2)) == hash(0.5), hash(F(-1)) == hash(-1), hash(F(3, 7)), hash(F(-3, 7)), {F(1, 2): "half"}[0.5], bool(F(0)), bool(b))
#> True True 1317624576693539401 -1317624576693539401 half False True
print(int(a), float(a), complex(a), round(a), round(a, 2), round(F(5, 2)), round(F(1234), -2), math.floor(b), math.ceil(b), math.trunc(b), a.numerator, a.denominator, a.real, a.imag, a.conjugate())
#> 2 2.3333333333333335 (2.3333333333333335+0j) 2 233/100 2 1200 -1 0 0 7 3 7/3 0 7/3
print(F(math.pi).limit_denominator(1000), F("3.1415926535897932").limit_denominator(), F(0.1), F.from_float(0.25), a.as_integer_ratio(), sum([F(1, 3)] * 3), F("0.1") + F("0.2") == F("0.3"), f"{a}", f"{a!r}", f"{a!s:>8}")
#> 355/113 3126535/995207 3602879701896397/36028797018963968 1/4 (7, 3) 1 True 7/3 Fraction(7, 3)      7/3


class Sub(F):
    pass


print(Sub(1, 2), repr(Sub(1, 2)), type(Sub(1, 2) + 1).__name__, isinstance(Sub(3), F))
#> 1/2 Sub(1, 2) Fraction True
for attempt in (
    lambda: F(1, 0),
    lambda: F("1/0"),
    lambda: F("abc"),
    lambda: F("1 / 2"),
    lambda: F([]),
    lambda: F(1.5, 2),
    lambda: F(1, 2) / 0,
    lambda: F(0) ** -1,
    lambda: F(1, 2) + "a",
    lambda: "a" * F(1, 2),
    lambda: F(1, 2) < "a",
    lambda: F(float("nan")),
    lambda: F(float("inf")),
    lambda: F(1, 2).limit_denominator(0),
    lambda: F(1, 2) // 0,
    lambda: F.from_float("x"),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> ZeroDivisionError Fraction(1, 0)
#> ZeroDivisionError Fraction(1, 0)
#> ValueError Invalid literal for Fraction: 'abc'
#> ValueError Invalid literal for Fraction: '1 / 2'
#> TypeError argument should be a string or a Rational instance
#> TypeError both arguments should be Rational instances
#> ZeroDivisionError Fraction(1, 0)
#> ZeroDivisionError Fraction(1, 0)
#> TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
#> TypeError can't multiply sequence by non-int of type 'Fraction'
#> TypeError '<' not supported between instances of 'Fraction' and 'str'
#> ValueError cannot convert NaN to integer ratio
#> OverflowError cannot convert Infinity to integer ratio
#> ValueError max_denominator should be at least 1
#> ZeroDivisionError integer division or modulo by zero
#> TypeError Fraction.from_float() only takes floats, not 'x' (str)
