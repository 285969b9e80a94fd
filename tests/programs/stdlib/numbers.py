# Which numbers are of which kind; the mixins; registered classes.
import numbers
from numbers import Number, Complex, Real, Rational, Integral
from fractions import Fraction
from decimal import Decimal
kinds = (Number, Complex, Real, Rational, Integral)
class MyInt(int): pass
for v in (1, True, 1.5, 2j, Fraction(1, 2), Decimal("1"), "1", None, [], MyInt(3), float("nan")):
    print(type(v).__name__, [isinstance(v, k) for k in kinds], [issubclass(type(v), k) for k in kinds])
#> int [True, True, True, True, True] [True, True, True, True, True]
#> bool [True, True, True, True, True] [True, True, True, True, True]
#> float [True, True, True, False, False] [True, True, True, False, False]
#> complex [True, True, False, False, False] [True, True, False, False, False]
#> Fraction [True, True, True, True, False] [True, True, True, True, False]
#> Decimal [True, False, False, False, False] [True, False, False, False, False]
#> str [False, False, False, False, False] [False, False, False, False, False]
#> NoneType [False, False, False, False, False] [False, False, False, False, False]
#> list [False, False, False, False, False] [False, False, False, False, False]
#> MyInt [True, True, True, True, True] [True, True, True, True, True]
#> float [True, True, True, False, False] [True, True, True, False, False]
class R(Rational):
    def __init__(self, n, d): self.n, self.d = n, d
    numerator = property(lambda self: self.n)
    denominator = property(lambda self: self.d)
    def __add__(self, o): return R(self.n*o.d+o.n*self.d, self.d*o.d)
    def __neg__(self): return R(-self.n, self.d)
    def __pos__(self): return self
    def __eq__(self, o): return self.n*o.d == o.n*self.d
    def __lt__(self, o): return self.n*o.d < o.n*self.d
    def __repr__(self): return f"R({self.n},{self.d})"
    __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __abs__ = __trunc__ = __floor__ = __ceil__ = __round__ = __add__
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __le__ = __add__
r = R(1, 2)
print(r - R(1, 4), float(r), complex(r), r.real, r.imag, r.conjugate(), isinstance(r, Number), isinstance(r, Integral), bool(r) if 0 else "")
#> R(2,8) 0.5 (0.5+0j) R(1,2) 0 R(1,2) True False
for k in kinds[1:]:
    try: k()
    except TypeError as e: print(e)
#> Can't instantiate abstract class Complex with abstract methods __abs__, __add__, __complex__, __eq__, __mul__, __neg__, __pos__, __pow__, __radd__, __rmul__, __rpow__, __rtruediv__, __truediv__, conjugate, imag, real
#> Can't instantiate abstract class Real with abstract methods __abs__, __add__, __ceil__, __eq__, __float__, __floor__, __floordiv__, __le__, __lt__, __mod__, __mul__, __neg__, __pos__, __pow__, __radd__, __rfloordiv__, __rmod__, __rmul__, __round__, __rpow__, __rtruediv__, __truediv__, __trunc__
#> Can't instantiate abstract class Rational with abstract methods __abs__, __add__, __ceil__, __eq__, __floor__, __floordiv__, __le__, __lt__, __mod__, __mul__, __neg__, __pos__, __pow__, __radd__, __rfloordiv__, __rmod__, __rmul__, __round__, __rpow__, __rtruediv__, __truediv__, __trunc__, denominator, numerator
#> Can't instantiate abstract class Integral with abstract methods __abs__, __add__, __and__, __ceil__, __eq__, __floor__, __floordiv__, __int__, __invert__, __le__, __lshift__, __lt__, __mod__, __mul__, __neg__, __or__, __pos__, __pow__, __radd__, __rand__, __rfloordiv__, __rlshift__, __rmod__, __rmul__, __ror__, __round__, __rpow__, __rrshift__, __rshift__, __rtruediv__, __rxor__, __truediv__, __trunc__, __xor__

try: hash(Number())
except TypeError as e: print(e)
#> unhashable type: 'Number'
class Money: pass
Real.register(Money)
print(isinstance(Money(), Real), isinstance(Money(), Number), isinstance(Money(), Rational), issubclass(Money, Complex))
#> True True False True
def total(values):
    if not all(isinstance(v, numbers.Number) for v in values): raise TypeError("numbers only")
    return sum(values)
print(total([1, 2.5, Fraction(1, 2)]))
#> 4.0
print(Integral.__abstractmethods__ == frozenset(n for n in dir(Integral) if n in Integral.__abstractmethods__), len(Integral.__abstractmethods__), Real.__name__, Real.__module__)
#> True 34 Real numbers
match 5:
    case Integral(): print("integral")
#> integral
