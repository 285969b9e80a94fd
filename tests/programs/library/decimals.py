# Money: exact arithmetic, quantize with each rounding mode.
from decimal import (
    ROUND_05UP,
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    Decimal,
)

CENT = Decimal("0.01")
prices = [Decimal("19.99"), Decimal("5.005"), Decimal("0.1"), Decimal(3)]
print(sum(prices), sum(prices, Decimal("0.00")), max(prices), min(prices), sorted(prices))
#> 28.095 28.095 19.99 0.1 [Decimal('0.1'), Decimal('3'), Decimal('5.005'), Decimal('19.99')]
for mode in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
    print(mode, [str(Decimal(text).quantize(CENT, rounding=mode)) for text in ("2.675", "-2.675", "2.665", "1.001", "-1.009")])
#> ROUND_CEILING ['2.68', '-2.67', '2.67', '1.01', '-1.00']
#> ROUND_DOWN ['2.67', '-2.67', '2.66', '1.00', '-1.00']
#> ROUND_FLOOR ['2.67', '-2.68', '2.66', '1.00', '-1.01']
#> ROUND_HALF_DOWN ['2.67', '-2.67', '2.66', '1.00', '-1.01']
#> ROUND_HALF_EVEN ['2.68', '-2.68', '2.66', '1.00', '-1.01']
#> ROUND_HALF_UP ['2.68', '-2.68', '2.67', '1.00', '-1.01']
#> ROUND_UP ['2.68', '-2.68', '2.67', '1.01', '-1.01']
#> ROUND_05UP ['2.67', '-2.67', '2.66', '1.01', '-1.01']
print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), 0.1 + 0.2 == 0.3)
#> True False
total = sum((price * quantity for price, quantity in zip(prices, [3, 2, 10, 1])), Decimal(0))
tax = (total * Decimal("0.0825")).quantize(CENT)
print(total, tax, total + tax, f"{total + tax:,.2f}", f"{total:>12.2f}|{total:<12}|{total:^12.1f}|{total:012.3f}|{-total:+.1f}")
#> 73.980 6.10 80.080 80.08        73.98|73.980      |    74.0    |00000073.980|-74.0
# --- operators, with ints on either side
from decimal import Decimal

a, b = Decimal("7.25"), Decimal("-2.5")
print(a + b, a - b, a * b, a / b, a // b, a % b, a**2, divmod(a, b))
#> 4.75 9.75 -18.125 -2.9 -2 2.25 52.5625 (Decimal('-2'), Decimal('2.25'))
print(2 + a, 2 - a, 2 * a, 2 / a, 20 // a, 20 % a, 2**a, divmod(20, a))
#> 9.25 -5.25 14.50 0.2758620689655172413793103448 2 5.50 152.2185107203482965398399962 (Decimal('2'), Decimal('5.50'))
print(a + 2, a - 2, a * 2, a / 2, a // 2, a % 2, a**-1, divmod(a, 2))
#> 9.25 5.25 14.50 3.625 3 1.25 0.1379310344827586206896551724 (Decimal('3'), Decimal('1.25'))
print(-a, +a, abs(b), bool(a), bool(Decimal("0.00")), bool(Decimal("nan")), not Decimal(0))
#> -7.25 7.25 2.5 True False True True
print(int(a), int(b), float(a), complex(a), round(a), round(Decimal("2.5")), round(Decimal("3.5")), round(a, 1), round(a, -1))
#> 7 -2 7.25 (7.25+0j) 7 2 4 7.2 1E+1
print(pow(Decimal(7), 3, 5), pow(Decimal(2), 10), pow(2, Decimal(10)))
#> 3 1024 1024
print(repr(round(a, 1)), repr(round(Decimal("1234.5"), -2)), type(round(a)).__name__)
#> Decimal('7.2') Decimal('1.2E+3') int
a += 1
a *= 3
a -= Decimal("0.75")
a /= 4
a //= 2
print(a, repr(a))
#> 3 Decimal('3')
print(True + Decimal(1), Decimal(True), Decimal(False) * 2)
#> 2 1 0
# --- mixing with floats and texts is refused
from decimal import Decimal

d = Decimal("1.5")
for make in (
    lambda: d + 1.5, lambda: 1.5 - d, lambda: d * "a", lambda: d / None, lambda: d < "x", lambda: [] > d, lambda: d % 1.0, lambda: d ** 0.5,
    lambda: 2.0 ** d, lambda: d & 1, lambda: ~d, lambda: d[0], lambda: len(d), lambda: d(), lambda: d.missing, lambda: round(d, 1.5),
    lambda: round(d, "1"), lambda: d << 1, lambda: divmod(d, 1.5), lambda: iter(d), lambda: int(d, 2), lambda: d.quantize(0.1), lambda: range(d),
    lambda: [1, 2][d], lambda: "a" * d, lambda: chr(d),
):  # fmt: skip
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
#> TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#> TypeError unsupported operand type(s) for -: 'float' and 'decimal.Decimal'
#> TypeError can't multiply sequence by non-int of type 'decimal.Decimal'
#> TypeError unsupported operand type(s) for /: 'decimal.Decimal' and 'NoneType'
#> TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
#> TypeError '>' not supported between instances of 'list' and 'decimal.Decimal'
#> TypeError unsupported operand type(s) for %: 'decimal.Decimal' and 'float'
#> TypeError unsupported operand type(s) for ** or pow(): 'decimal.Decimal' and 'float'
#> TypeError unsupported operand type(s) for ** or pow(): 'float' and 'decimal.Decimal'
#> TypeError unsupported operand type(s) for &: 'decimal.Decimal' and 'int'
#> TypeError bad operand type for unary ~: 'decimal.Decimal'
#> TypeError 'decimal.Decimal' object is not subscriptable
#> TypeError object of type 'decimal.Decimal' has no len()
#> TypeError 'decimal.Decimal' object is not callable
#> AttributeError 'decimal.Decimal' object has no attribute 'missing'
#> TypeError optional arg must be an integer
#> TypeError optional arg must be an integer
#> TypeError unsupported operand type(s) for <<: 'decimal.Decimal' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'decimal.Decimal' and 'float'
#> TypeError 'decimal.Decimal' object is not iterable
#> TypeError int() can't convert non-string with explicit base
#> TypeError conversion from float to Decimal is not supported
#> TypeError 'decimal.Decimal' object cannot be interpreted as an integer
#> TypeError list indices must be integers or slices, not decimal.Decimal
#> TypeError can't multiply sequence by non-int of type 'decimal.Decimal'
#> TypeError 'decimal.Decimal' object cannot be interpreted as an integer
# --- comparison and hashing with other numbers
from decimal import Decimal
from fractions import Fraction

half = Decimal("0.5")
print(half == 0.5, 0.5 == half, half == Fraction(1, 2), Fraction(1, 2) == half, half == 1, half != 0.5, half == "0.5", half == None)
#> True True True True False False False False
print(half < 1, half <= 0.5, half > 0.4, half >= Fraction(1, 3), Fraction(1, 3) < half, 1 > half, 0.1 < half, half < float("inf"))
#> True True True True True True True True
print(Decimal("1.10") == Decimal("1.1"), Decimal("0.1") == 0.1, Decimal(0.1) == 0.1, half == 0.5 + 0j, Decimal(1) == True)
#> True False True True True
print(hash(Decimal("1.0")) == hash(1), hash(half) == hash(0.5), {Decimal(1): "one"}[1], {1: "a"}[Decimal("1.00")], len({1, 1.0, Decimal(1)}))
#> True True one a 1
print(Decimal("-0") == 0, Decimal("-0"), Decimal("Infinity") > 10**100, Decimal("-Infinity") < -1e308)
#> True -0 True True
nan = Decimal("NaN")
print(nan == nan, nan != nan, nan == 1, nan in [nan], nan.is_nan())
#> False True False True True
for test in (lambda: nan < 1, lambda: 1 >= nan, lambda: nan < nan, lambda: Decimal("sNaN") == 1, lambda: hash(Decimal("sNaN")), lambda: max(nan, Decimal(1))):
    try:
        print(test())
    except Exception as error:
        print(type(error).__name__, error)
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> TypeError Cannot hash a signaling NaN value
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
# --- construction
from decimal import Decimal, InvalidOperation

for source in ("3.14", "-0.00", "1e5", "  12.5  ", "1_000.5", "Inf", "-infinity", "nan", "NaN123", "sNaN", "1E-10", "+5", ".5", "5.", "٣", "0e-7", "1e+400"):
    print(repr(Decimal(source)), Decimal(source))
#> Decimal('3.14') 3.14
#> Decimal('-0.00') -0.00
#> Decimal('1E+5') 1E+5
#> Decimal('12.5') 12.5
#> Decimal('1000.5') 1000.5
#> Decimal('Infinity') Infinity
#> Decimal('-Infinity') -Infinity
#> Decimal('NaN') NaN
#> Decimal('NaN123') NaN123
#> Decimal('sNaN') sNaN
#> Decimal('1E-10') 1E-10
#> Decimal('5') 5
#> Decimal('0.5') 0.5
#> Decimal('5') 5
#> Decimal('3') 3
#> Decimal('0E-7') 0E-7
#> Decimal('1E+400') 1E+400
print(Decimal(), Decimal(10), Decimal(-3), Decimal(0.1), Decimal(1e300), Decimal((0, (1, 2, 3), -2)), Decimal((1, [4, 5], 2)), Decimal([0, (7,), 0]))
#> 0 10 -3 0.1000000000000000055511151231257827021181583404541015625 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 1.23 -4.5E+3 7
print(Decimal((0, (), "F")), Decimal((1, (1,), "n")), Decimal(Decimal("1.20")), Decimal(value="5"), Decimal.from_float(0.25), Decimal.from_float(3))
#> Infinity -NaN1 1.20 5 0.25 3
for source in ("abc", "", "1.2.3", "1 2", None, [], (1, 2), {}, b"1", 1j, object, "1e", "--1", (0, (1, 2, 30), 1), (2, (1,), 0)):
    try:
        print(Decimal(source))
    except InvalidOperation as error:
        print("invalid", error, error.args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
#> invalid [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
#> invalid [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
#> invalid [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
#> invalid [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
#> TypeError conversion from NoneType to Decimal is not supported
#> ValueError argument must be a sequence of length 3
#> ValueError argument must be a sequence of length 3
#> TypeError conversion from dict to Decimal is not supported
#> TypeError conversion from bytes to Decimal is not supported
#> TypeError conversion from complex to Decimal is not supported
#> TypeError conversion from type to Decimal is not supported
#> invalid [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
#> invalid [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
#> ValueError coefficient must be a tuple of digits
#> ValueError sign must be an integer with the value 0 or 1
# --- methods of numbers
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

x, y = Decimal("-123.4560"), Decimal("99.9")
print(x.adjusted(), x.as_tuple(), x.as_integer_ratio(), x.canonical(), x.compare(y), x.compare_total(y), x.compare_total_mag(y))
#> 2 DecimalTuple(sign=1, digits=(1, 2, 3, 4, 5, 6, 0), exponent=-4) (-15432, 125) -123.4560 -1 -1 1
print(x.conjugate(), x.copy_abs(), x.copy_negate(), x.copy_sign(y), y.exp(), x.fma(2, 3), x.is_finite(), x.is_signed(), x.is_zero())
#> -123.4560 123.4560 123.4560 123.4560 2.432308973979115374915161690E+43 -243.9120 True True False
print(y.ln(), y.log10(), y.logb(), x.max(y), x.min(y), x.max_mag(y), x.min_mag(y), x.next_minus(), x.next_plus(), x.next_toward(y))
#> 4.604169685654507834535839927 1.999565488225982308693534399 1 99.9 -123.4560 -123.4560 99.9 -123.4560000000000000000000001 -123.4559999999999999999999999 -123.4559999999999999999999999
print(x.normalize(), x.number_class(), x.quantize(Decimal("1")), x.quantize(Decimal("1.0"), ROUND_CEILING), x.radix(), x.remainder_near(y))
#> -123.456 -Normal -123 -123.4 10 -23.5560
print(x.same_quantum(Decimal("0.0001")), x.scaleb(3), y.sqrt(), x.to_eng_string(), x.to_integral_value(), x.to_integral_exact(ROUND_FLOOR))
#> True -123456.0 9.994998749374609101357260611 -123.4560 -123 -124
print(Decimal("1100").logical_and(Decimal("1010")), Decimal("1100").logical_or(Decimal("1010")), Decimal("1100").logical_xor(Decimal("1010")))
#> 1000 1110 110
print(Decimal("12345").rotate(2), Decimal("12345").shift(-2), Decimal("1E+5").normalize(), Decimal("100").normalize(), Decimal("123E+4").to_eng_string())
#> 1234500 123 1E+5 1E+2 1.23E+6
print(x.real, x.imag, x.is_normal(), x.is_subnormal(), x.is_qnan(), x.is_snan(), x.is_infinite(), x.is_nan(), x.is_canonical())
#> -123.4560 0 True False False False False False True
sign, digits, exponent = Decimal("3.14").as_tuple()
print(sign, digits, exponent, Decimal("3.14").as_tuple().exponent, Decimal("3.14").as_tuple()._asdict(), Decimal("inf").as_tuple())
#> 0 (3, 1, 4) -2 -2 {'sign': 0, 'digits': (3, 1, 4), 'exponent': -2} DecimalTuple(sign=0, digits=(0,), exponent='F')
print(Decimal("2").sqrt().quantize(Decimal("1e-10")), Decimal(2) ** Decimal("0.5"), Decimal("1").exp())
#> 1.4142135624 1.414213562373095048801688724 2.718281828459045235360287471
for call in (lambda: x.sqrt(), lambda: Decimal(0).ln(), lambda: Decimal(-1).log10(), lambda: x.quantize(Decimal("1e-40")), lambda: Decimal("inf").as_integer_ratio(), lambda: int(Decimal("nan")), lambda: int(Decimal("inf")), lambda: Decimal("inf") - Decimal("inf"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(5) % 0, lambda: Decimal("1e30") // 1, lambda: float(Decimal("snan"))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> -Infinity
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> OverflowError cannot convert Infinity to integer ratio
#> ValueError cannot convert NaN to integer
#> OverflowError cannot convert Infinity to integer
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> DivisionByZero [<class 'decimal.DivisionByZero'>]
#> InvalidOperation [<class 'decimal.DivisionUndefined'>]
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> InvalidOperation [<class 'decimal.DivisionImpossible'>]
#> ValueError cannot convert signaling NaN to float
