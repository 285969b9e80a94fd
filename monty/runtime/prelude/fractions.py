"""`fractions.Fraction`: two ints without a common divisor, the second positive."""


def _make(above, below):
    divisor = at_fractions_gcd(above, below)
    if divisor != 1:
        above = above // divisor
        below = below // divisor
    if below < 0:
        above = -above
        below = -below
    return _exact(above, below)


def _exact(above, below):
    made = object.__new__(Fraction)
    made._numerator = above
    made._denominator = below
    return made


def _is_rational(value):
    return isinstance(value, (int, Fraction))


def _ratio(value):
    """The ints of a float or a Decimal."""
    return value.as_integer_ratio()


class Fraction:
    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                above, below = numerator, 1
            elif _is_rational(numerator):
                above, below = numerator.numerator, numerator.denominator
            elif isinstance(numerator, str):
                above, below = at_fractions_parse(str(numerator))
            elif isinstance(numerator, float) or type(numerator).__name__ == "Decimal":
                above, below = _ratio(numerator)
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif _is_rational(numerator) and _is_rational(denominator):
            above = numerator.numerator * denominator.denominator
            below = denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if below == 0:
            raise ZeroDivisionError(f"Fraction({above}, 0)")
        divisor = at_fractions_gcd(above, below)
        if below < 0:
            divisor = -divisor
        made = super().__new__(cls)
        made._numerator = above // divisor
        made._denominator = below // divisor
        return made

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*_ratio(f))

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(dec)
        if type(dec).__name__ != "Decimal":
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls(*_ratio(dec))

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(p1, q1)
        return _make(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, format_spec, /):
        if format_spec == "":
            return str(self)
        if at_version() < (3, 12):
            raise TypeError("unsupported format string passed to Fraction.__format__")
        format(0.0, "".join([c for c in format_spec if c in "0123456789."]))
        return at_fractions_format(self._numerator, self._denominator, format_spec)

    def __add__(a, b):
        if _is_rational(b):
            d = b.denominator
            return _make(a._numerator * d + b.numerator * a._denominator, a._denominator * d)
        if isinstance(b, (float, complex)):
            return a._mixed(b) + b
        return NotImplemented

    def __radd__(b, a):
        if _is_rational(a):
            return _make(a.numerator * b._denominator + b._numerator * a.denominator, a.denominator * b._denominator)
        if isinstance(a, (float, complex)):
            return a + b._mixed(a)
        return NotImplemented

    def __sub__(a, b):
        if _is_rational(b):
            d = b.denominator
            return _make(a._numerator * d - b.numerator * a._denominator, a._denominator * d)
        if isinstance(b, (float, complex)):
            return a._mixed(b) - b
        return NotImplemented

    def __rsub__(b, a):
        if _is_rational(a):
            return _make(a.numerator * b._denominator - b._numerator * a.denominator, a.denominator * b._denominator)
        if isinstance(a, (float, complex)):
            return a - b._mixed(a)
        return NotImplemented

    def __mul__(a, b):
        if _is_rational(b):
            return _make(a._numerator * b.numerator, a._denominator * b.denominator)
        if isinstance(b, (float, complex)):
            return a._mixed(b) * b
        return NotImplemented

    def __rmul__(b, a):
        if _is_rational(a):
            return _make(a.numerator * b._numerator, a.denominator * b._denominator)
        if isinstance(a, (float, complex)):
            return a * b._mixed(a)
        return NotImplemented

    def __truediv__(a, b):
        if _is_rational(b):
            return _quotient(a, b)
        if isinstance(b, (float, complex)):
            return a._mixed(b) / b
        return NotImplemented

    def __rtruediv__(b, a):
        if _is_rational(a):
            return _quotient(a, b)
        if isinstance(a, (float, complex)):
            return a / b._mixed(a)
        return NotImplemented

    def __floordiv__(a, b):
        if _is_rational(b):
            return (a._numerator * b.denominator) // (a._denominator * b.numerator)
        if isinstance(b, float):
            return float(a) // b
        return NotImplemented

    def __rfloordiv__(b, a):
        if _is_rational(a):
            return (a.numerator * b._denominator) // (a.denominator * b._numerator)
        if isinstance(a, float):
            return a // float(b)
        return NotImplemented

    def __mod__(a, b):
        if _is_rational(b):
            return _remainder(a, b)
        if isinstance(b, float):
            return float(a) % b
        return NotImplemented

    def __rmod__(b, a):
        if _is_rational(a):
            return _remainder(a, b)
        if isinstance(a, float):
            return a % float(b)
        return NotImplemented

    def __divmod__(a, b):
        if _is_rational(b) or isinstance(b, float):
            return (a // b, a % b)
        return NotImplemented

    def __rdivmod__(b, a):
        if _is_rational(a) or isinstance(a, float):
            return (a // b, a % b)
        return NotImplemented

    def __pow__(a, b):
        if not _is_rational(b):
            if isinstance(b, (float, complex)):
                return float(a) ** b
            return NotImplemented
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return _exact(a._numerator**power, a._denominator**power)
        if a._numerator > 0:
            return _exact(a._denominator**-power, a._numerator**-power)
        if a._numerator == 0:
            raise ZeroDivisionError(f"Fraction({a._denominator**-power}, 0)")
        return _exact((-a._denominator) ** -power, (-a._numerator) ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if _is_rational(a):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def _mixed(self, other):
        return complex(self) if isinstance(other, complex) and not isinstance(other, float) else float(self)

    def __pos__(a):
        return _exact(a._numerator, a._denominator)

    def __neg__(a):
        return _exact(-a._numerator, a._denominator)

    def __abs__(a):
        return _exact(abs(a._numerator), a._denominator)

    def __int__(a):
        return a.__trunc__()

    def __float__(a):
        return a._numerator / a._denominator

    def __complex__(self):
        return complex(float(self))

    def __trunc__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 < self._denominator:
                return floor
            if remainder * 2 > self._denominator:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        modulus = 2305843009213693951
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            found = 314159
        else:
            found = hash(hash(abs(self._numerator)) * inverse)
        result = found if self._numerator >= 0 else -found
        return -2 if result == -1 else result

    def __eq__(a, b):
        if _is_rational(b):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, complex) and not isinstance(b, float):
            if b.imag != 0:
                return NotImplemented
            b = b.real
        if isinstance(b, float):
            if b != b or b - b != 0:
                return 0.0 == b
            return a == Fraction.from_float(b)
        return NotImplemented

    def __lt__(a, b):
        sign = a._sign_of_difference(b)
        return sign if sign is NotImplemented else sign < 0

    def __gt__(a, b):
        sign = a._sign_of_difference(b)
        return sign if sign is NotImplemented else sign > 0

    def __le__(a, b):
        sign = a._sign_of_difference(b)
        return sign if sign is NotImplemented else sign <= 0

    def __ge__(a, b):
        sign = a._sign_of_difference(b)
        return sign if sign is NotImplemented else sign >= 0

    def _sign_of_difference(a, b):
        if _is_rational(b):
            return a._numerator * b.denominator - a._denominator * b.numerator
        if isinstance(b, float):
            if b != b or b - b != 0:
                return 0.0 - b
            above, below = b.as_integer_ratio()
            return a._numerator * below - a._denominator * above
        return NotImplemented

    def __bool__(a):
        return bool(a._numerator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _quotient(a, b):
    above = a.numerator * b.denominator
    below = a.denominator * b.numerator
    if below == 0:
        shown = 1 if at_version() >= (3, 12) or above > 0 else 0 if above == 0 else -1
        raise ZeroDivisionError(f"Fraction({shown}, 0)")
    return _make(above, below)


def _remainder(a, b):
    d = a.denominator * b.denominator
    return _make((a.numerator * b.denominator) % (b.numerator * a.denominator), d)
