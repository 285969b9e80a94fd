# What programs do with decimals: recipes, dataclasses, formats, other modules.
from decimal import *
import decimal, operator, functools, numbers, math, random, statistics
from dataclasses import dataclass, field
from collections import defaultdict, Counter
def pi():
    getcontext().prec += 2
    three = Decimal(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n+na, na+8
        d, da = d+da, da+32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s
def cos(x):
    getcontext().prec += 2
    i, lasts, s, fact, num, sign = 0, 0, 1, 1, 1, 1
    while s != lasts:
        lasts = s
        i += 2
        fact *= i * (i-1)
        num *= x * x
        sign *= -1
        s += num / fact * sign
    getcontext().prec -= 2
    return +s
def moneyfmt(value, places=2, curr='', sep=',', dp='.', pos='', neg='-', trailneg=''):
    q = Decimal(10) ** -places
    sign, digits, exp = value.quantize(q).as_tuple()
    result = []
    digits = list(map(str, digits))
    build, next = result.append, digits.pop
    if sign: build(trailneg)
    for i in range(places): build(next() if digits else '0')
    if places: build(dp)
    if not digits: build('0')
    i = 0
    while digits:
        build(next())
        i += 1
        if i == 3 and digits:
            i = 0
            build(sep)
    build(curr)
    build(neg if sign else pos)
    return ''.join(reversed(result))
print(pi(), cos(Decimal('0.5')), cos(0.5) if False else "", moneyfmt(Decimal('-1234567.8901'), curr='$'), moneyfmt(Decimal(123456789), sep=' '))
#> 3.141592653589793238462643383 0.8775825618903727161162815826  -$1,234,567.89 123 456 789.00
d=Decimal("2.50")
print(functools.reduce(operator.mul,[d,2,d]), operator.add(d,1), d.__add__(1), Decimal.__add__(d,1), isinstance(d, numbers.Number), isinstance(d, numbers.Real), Decimal.quantize(d, Decimal(1)), Decimal.max(d, 3), Decimal.from_float(0.5), d.__class__, d.__class__.__name__, type(d) is Decimal)
#> 12.5000 3.50 3.50 3.50 True False 2 3 0.5 <class 'decimal.Decimal'> Decimal True
@dataclass(order=True)
class P:
    price: Decimal = Decimal("1.0")
    tags: dict[str, Decimal] = field(default_factory=dict)
print(P(), P(d) > P(), P(d) == P(Decimal("2.5")), sorted([P(d), P()]))
#> P(price=Decimal('1.0'), tags={}) True True [P(price=Decimal('1.0'), tags={}), P(price=Decimal('2.50'), tags={})]
print(f"{d:>{10}} {d!r:>20} {d:.{1}f} {d=}", "%s %r %5.1f" % (d,d,d), "{:.1f} {}".format(d, d), str(d), d.normalize(), math.log(d), math.floor(d), round(d), int(d), range(int(d)))
#>       2.50      Decimal('2.50') 2.5 d=Decimal('2.50') 2.50 Decimal('2.50')   2.5 2.5 2.50 2.50 2.5 0.9162907318741551 2 2 2 range(0, 2)
t=defaultdict(Decimal); t["a"]+=d; t["a"]+=1; print(dict(t), Counter({"x": d}).most_common(), sum(t.values()))
#> {'a': Decimal('3.50')} [('x', Decimal('2.50'))] 3.50
print(statistics.mean([d,1,2]), statistics.stdev([d,d+1]), statistics.median([d]), statistics.pvariance([d, d+2]), statistics.fmean([d, 1]))
#> 1.833333333333333333333333333 0.7071067811865475244008443621 2.50 1 1.75
print(getcontext() == getcontext(), getcontext() is getcontext(), getcontext().prec, decimal.getcontext().rounding, ROUND_HALF_UP)
#> True True 28 ROUND_HALF_EVEN ROUND_HALF_UP
print([Decimal(x) for x in ("1","2.2")], {Decimal(1), Decimal("1.0")}, (Decimal(1),), hash(Decimal("1.0")) == hash(Decimal(1)), Decimal("1.0") in {1: 2})
#> [Decimal('1'), Decimal('2.2')] {Decimal('1')} (Decimal('1'),) True True
print(Decimal("3.7") // 1, Decimal("-3.7") // 1, Decimal("-3.7") % 1, -3.7 // 1, divmod(Decimal("-7"), 2), Decimal(7) % -3)
#> 3 -3 -0.7 -4.0 (Decimal('-3'), Decimal('-1')) 1
print(Decimal("1E+3"), Decimal("1E+3").normalize(), Decimal("1E+3") + 0, format(Decimal("1E+3"), "f"), Decimal("1000").normalize(), Decimal("0.000001"), Decimal("0.0000001"))
#> 1E+3 1E+3 1000 1000 1E+3 0.000001 1E-7
print(min(Decimal(1), 2), max([Decimal("1.5"), 2, 1.7]), abs(Decimal("-1")), pow(Decimal(2), 3), Decimal(2) ** -1, Decimal(4) ** Decimal("0.5"), 2 ** Decimal(3))
#> 1 2 1 8 0.5 2.000000000000000000000000000 8
try: print(Decimal("1") + 1.0)
except TypeError as e: print(e)
#> unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
try: print(Decimal("abc"))
except decimal.InvalidOperation as e: print("bad", e)
#> bad [<class 'decimal.ConversionSyntax'>]
try: Decimal(1)/Decimal(0)
except DivisionByZero as e: print("dz", type(e).__mro__[1:3], isinstance(e, ZeroDivisionError))
except ZeroDivisionError: print("z")
#> dz (<class 'decimal.DecimalException'>, <class 'ZeroDivisionError'>) True
with localcontext(Context(prec=5)) as c:
    c.rounding=ROUND_DOWN
    print(Decimal(2)/3, c.prec)
    def inner():
        with localcontext() as k:
            k.prec=2
            return Decimal(2)/3
    print(inner(), Decimal(2)/3)
    try:
        with localcontext(prec=1): 1/0
    except ZeroDivisionError: print(getcontext().prec)
#> 0.66666 5
#> 0.66 0.66666
#> 5
print(getcontext())
#> Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[InvalidOperation, DivisionByZero, Inexact, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
x = Decimal("10"); x += 5; x -= Decimal("0.5"); x *= 2; x /= 3; x //= 1; x **= 2; x %= 7; print(x)
#> 4
def fn(a: Decimal, b: "Decimal | int" = 0) -> Decimal: return a + b
print(fn(d), fn.__annotations__["a"], Decimal.__module__, callable(Decimal), d.real, d.imag, d.conjugate(), bool(d), d and 1, not d)
#> 2.50 <class 'decimal.Decimal'> decimal True 2.50 0 2.50 True 1 False
print(sorted([Decimal("3"), 1, 2.5, Decimal("-1")], reverse=True), any(Decimal(0) for _ in [1]), all([d]), list(map(Decimal, ["1", "2"])), [*map(str, map(Decimal, (1, 2)))], sum(map(Decimal, "123")))
#> [Decimal('3'), 2.5, 1, Decimal('-1')] False True [Decimal('1'), Decimal('2')] ['1', '2'] 6
print(Decimal(1).compare(Decimal(2)), Decimal("1.20").compare_total(Decimal("1.2")), Decimal("Infinity") > 10**1000, Decimal(10)**400 > 1e308, Decimal(10**50), int(Decimal(10)**50), Decimal("1e20").to_integral_value(), Decimal("123.456").__round__(1), Decimal("0.1") + Decimal("0.2"))
#> -1 -1 True True 100000000000000000000000000000000000000000000000000 100000000000000000000000000000000000000000000000000 1E+20 123.5 0.3
print(dir(Decimal)[:0], hasattr(d, "sqrt"), getattr(d, "sqrt")(), [n for n in ("sqrt","ln","foo") if hasattr(Decimal, n)], vars(P())["price"], repr(Context(prec=3)), Context(prec=3).sqrt(Decimal(2)))
#> [] True 1.581138830084189665999446772 ['sqrt', 'ln'] 1.0 Context(prec=3, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow]) 1.41
