# Decimal: exact arithmetic, contexts, rounding, printing.
from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP, ROUND_DOWN, ROUND_CEILING, InvalidOperation, DivisionByZero, Inexact
a, b = Decimal("0.1"), Decimal("0.20")
print(a + b, a * b, a / 3, b - a, -a, a == Decimal("0.10"), a < b, Decimal(1) / Decimal(7), Decimal(7) // 2, Decimal(-7) % 3, Decimal(2) ** 10, Decimal("1E+3"), Decimal("1.10").normalize(), Decimal("100").normalize(), Decimal(0.1), Decimal((1, (1, 2), -1)), str(Decimal("1e-7")), repr(a), Decimal("Infinity"), Decimal("NaN").is_nan(), Decimal("-0"), max(a, b), sum([a, b]), abs(Decimal(-2)), round(Decimal("2.675"), 2), round(Decimal("2.5")), int(Decimal("3.9")), float(a), hash(Decimal(1)) == hash(1), Decimal(1) == 1.0)
#> 0.30 0.020 0.03333333333333333333333333333 0.10 -0.1 True True 0.1428571428571428571428571429 3 -1 1024 1E+3 1.1 1E+2 0.1000000000000000055511151231257827021181583404541015625 -1.2 1E-7 Decimal('0.1') Infinity True -0 0.20 0.30 2 2.68 2 3 0.1 True True
print(Decimal("2.665").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("2.669").quantize(Decimal("0.01"), rounding=ROUND_DOWN), Decimal("-1.1").to_integral_value(ROUND_CEILING), Decimal("1.23456").as_tuple(), Decimal("123.45").adjusted(), Decimal("1234567.891").__format__(",.2f"), f"{Decimal('0.5'):.0%}", f"{Decimal('1.5'):>8}", Decimal(2).sqrt(), Decimal("1.0").compare(Decimal("1.00")), Decimal(3).as_integer_ratio(), Decimal("10").ln().quantize(Decimal("1.000")), Decimal("5").exp().quantize(Decimal("1.00")))
#> 2.67 2.66 -1 DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6), exponent=-5) 2 1,234,567.89 50%      1.5 1.414213562373095048801688724 0 (3, 1) 2.303 148.41
with localcontext() as c:
    c.prec = 5
    print(Decimal(1) / 3, +Decimal("1.23456789"))
#> 0.33333 1.2346
print(getcontext().prec, Decimal(1) / 3)
#> 28 0.3333333333333333333333333333
for f in (lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: a + 0.1, lambda: Decimal("NaN") < 1, lambda: Decimal(1) + "1", lambda: Decimal([1]), lambda: Decimal("-1").sqrt()):
    try:
        print(f())
    except (InvalidOperation, DivisionByZero, TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> DivisionByZero [<class 'decimal.DivisionByZero'>]
#> InvalidOperation [<class 'decimal.DivisionUndefined'>]
#> TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
#> ValueError argument must be a sequence of length 3
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
# ---
# Fraction: exact, reduced, from anything; mixed arithmetic.
from fractions import Fraction as F
print(F(6, 4), F("3/8"), F("0.125"), F(0.5), F(-1, -2), F(3, -6), F(1, 3) + F(1, 6), F(1, 2) * 3, F(1, 2) / F(1, 4), F(7, 2) // 1, F(7, 2) % 1, F(1, 2) ** 2, F(1, 2) ** -1, F(4) ** F(1, 2), 1 - F(1, 3), F(1, 2) + 0.5, F(1, 3) < F(1, 2), F(1, 2) == 0.5, hash(F(1, 2)) == hash(0.5), F(22, 7).limit_denominator(5), F(3.14159).limit_denominator(100), round(F(5, 2)), round(F(22, 7), 2), int(F(7, 2)), float(F(1, 8)), F(7, 3).numerator, abs(F(-1, 2)), repr(F(1, 2)), str(F(4, 2)), sum([F(1, 2), F(1, 3)]), max(F(1, 3), F(1, 4)), divmod(F(7, 2), F(3, 4)), F(1, 3).as_integer_ratio())
#> 3/2 3/8 1/8 1/2 1/2 -1/2 1/2 3/2 2 3 1/2 1/4 2 2.0 2/3 1.0 True True True 16/5 311/99 2 157/50 3 0.125 7 1/2 Fraction(1, 2) 2 5/6 1/3 (4, Fraction(1, 2)) (1, 3)
for f in (lambda: F(1, 0), lambda: F("x"), lambda: F(1.5, 2), lambda: F(1, 2) / 0, lambda: F(None), lambda: F(1, 2) + "a", lambda: F(float("nan")), lambda: F(float("inf"))):
    try:
        print(f())
    except (ZeroDivisionError, ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> ZeroDivisionError Fraction(1, 0)
#> ValueError Invalid literal for Fraction: 'x'
#> TypeError both arguments should be Rational instances
#> ZeroDivisionError Fraction(1, 0)
#> TypeError argument should be a string or a Rational instance
#> TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
#> ValueError cannot convert NaN to integer ratio
#> OverflowError cannot convert Infinity to integer ratio
# ---
# heapq, bisect, operator, copy: functions that models reach for.
import heapq, bisect, operator, copy
h = [5, 1, 4]
heapq.heapify(h)
heapq.heappush(h, 0)
print(h, heapq.heappop(h), heapq.heappushpop(h, 3), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [3, 1, 5]), heapq.nsmallest(2, "hello", key=ord), list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3], reverse=True)))
#> [4, 5, 9] 0 1 3 [4, 5, 9] [5, 3] ['e', 'h'] [1, 2, 3, 4] [4, 3, 1]
xs = [1, 3, 3, 5]
print(bisect.bisect_left(xs, 3), bisect.bisect_right(xs, 3), bisect.bisect(xs, 9), bisect.insort(xs, 4), xs, bisect.bisect_left(["a", "bbb"], 2, key=len), bisect.bisect([1, 2, 3], 2, 2))
#> 1 3 4 None [1, 3, 3, 4, 5] 1 2
print(operator.add(1, 2), operator.itemgetter(1)("ab"), operator.itemgetter("a", "b")({"a": 1, "b": 2}), operator.attrgetter("real")(5), operator.attrgetter("__class__.__name__")(5), operator.methodcaller("split", ",")("a,b"), operator.mul([1], 2), operator.contains([1], 1), operator.not_(0), operator.truediv(1, 4), operator.neg(3), operator.concat("a", "b"), operator.getitem([1, 2], 1), operator.index(True), operator.iadd([1], [2]), sorted([(2, "a"), (1, "b")], key=operator.itemgetter(1)), operator.is_(None, None), operator.xor(5, 1), operator.countOf([1, 1], 1), operator.le(1, 2), operator.pow(2, 5))
#> 3 b (1, 2) 5 int ['a', 'b'] [1, 1] True True 0.25 -3 ab 2 1 [1, 2] [(2, 'a'), (1, 'b')] True 4 2 True 32
class P:
    def __init__(self, xs): self.xs = xs
    def __eq__(self, o): return self.xs == o.xs
    def __copy__(self): return P(self.xs + ["copied"])
a = [1, [2], {"k": [3]}, P([4])]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append("x"); a[2]["k"].append("y")
print(b[1], c[1], c[2], c[3].xs, b[1] is a[1], c[3] == a[3], c[3] is a[3], copy.copy(P([1])).xs, copy.copy((1, 2)), copy.deepcopy({1: {2}}), copy.copy({"a": []}))
#> [2, 'x'] [2] {'k': [3]} [4] True True False [1, 'copied'] (1, 2) {1: {2}} {'a': []}
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is not loop, copy.copy(5), copy.deepcopy("s"))
#> True True 5 s
for f in (lambda: heapq.heappop([]), lambda: operator.itemgetter(5)("ab"), lambda: operator.attrgetter("x")(5), lambda: operator.methodcaller("nope")("a"), lambda: heapq.heappush((1,), 2), lambda: bisect.bisect([1], "a"), lambda: operator.itemgetter()):
    try:
        f()
    except (IndexError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
#> IndexError index out of range
#> IndexError string index out of range
#> AttributeError 'int' object has no attribute 'x'
#> AttributeError 'str' object has no attribute 'nope'
#> TypeError heappush() argument 1 must be list, not tuple
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError itemgetter expected 1 argument, got 0
