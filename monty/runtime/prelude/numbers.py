"""`numbers`: the kinds of numbers, as abstract classes."""

from abc import ABCMeta, abstractmethod


def _abstract(name):
    def method(self, *args):
        raise NotImplementedError

    method.__name__ = name
    method.__module__ = "numbers"
    return abstractmethod(method)


def _abstract_property(name):
    return property(_abstract(name))


class Number(metaclass=ABCMeta):
    """All numbers inherit from this class."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """Complex defines the operations that work on the builtin complex type."""

    __slots__ = ()
    real = _abstract_property("real")
    imag = _abstract_property("imag")
    __complex__ = _abstract("__complex__")
    __add__ = _abstract("__add__")
    __radd__ = _abstract("__radd__")
    __neg__ = _abstract("__neg__")
    __pos__ = _abstract("__pos__")
    __mul__ = _abstract("__mul__")
    __rmul__ = _abstract("__rmul__")
    __truediv__ = _abstract("__truediv__")
    __rtruediv__ = _abstract("__rtruediv__")
    __pow__ = _abstract("__pow__")
    __rpow__ = _abstract("__rpow__")
    __abs__ = _abstract("__abs__")
    conjugate = _abstract("conjugate")
    __eq__ = _abstract("__eq__")

    def __bool__(self):
        """True if self != 0. Called for bool(self)."""
        return self != 0

    def __sub__(self, other):
        """self - other"""
        return self + -other

    def __rsub__(self, other):
        """other - self"""
        return -self + other


class Real(Complex):
    """To Complex, Real adds the operations that work on real numbers."""

    __slots__ = ()
    __float__ = _abstract("__float__")
    __trunc__ = _abstract("__trunc__")
    __floor__ = _abstract("__floor__")
    __ceil__ = _abstract("__ceil__")
    __round__ = _abstract("__round__")
    __floordiv__ = _abstract("__floordiv__")
    __rfloordiv__ = _abstract("__rfloordiv__")
    __mod__ = _abstract("__mod__")
    __rmod__ = _abstract("__rmod__")
    __lt__ = _abstract("__lt__")
    __le__ = _abstract("__le__")

    def __divmod__(self, other):
        """divmod(self, other): The pair (self // other, self % other)."""
        return (self // other, self % other)

    def __rdivmod__(self, other):
        """divmod(other, self): The pair (other // self, other % self)."""
        return (other // self, other % self)

    def __complex__(self):
        """complex(self) == complex(float(self), 0)"""
        return complex(float(self))

    @property
    def real(self):
        """Real numbers are their real component."""
        return +self

    @property
    def imag(self):
        """Real numbers have no imaginary component."""
        return 0

    def conjugate(self):
        """Conjugate is a no-op for Reals."""
        return +self


class Rational(Real):
    """.numerator and .denominator should be in lowest terms."""

    __slots__ = ()
    numerator = _abstract_property("numerator")
    denominator = _abstract_property("denominator")

    def __float__(self):
        """float(self) = self.numerator / self.denominator"""
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Integral adds methods that work on integral numbers."""

    __slots__ = ()
    __int__ = _abstract("__int__")
    __pow__ = _abstract("__pow__")
    __lshift__ = _abstract("__lshift__")
    __rlshift__ = _abstract("__rlshift__")
    __rshift__ = _abstract("__rshift__")
    __rrshift__ = _abstract("__rrshift__")
    __and__ = _abstract("__and__")
    __rand__ = _abstract("__rand__")
    __xor__ = _abstract("__xor__")
    __rxor__ = _abstract("__rxor__")
    __or__ = _abstract("__or__")
    __ror__ = _abstract("__ror__")
    __invert__ = _abstract("__invert__")

    def __index__(self):
        """Called whenever an index is needed, such as in slicing"""
        return int(self)

    def __float__(self):
        """float(self) == float(int(self))"""
        return float(int(self))

    @property
    def numerator(self):
        """Integers are their own numerators."""
        return +self

    @property
    def denominator(self):
        """Integers have a denominator of 1."""
        return 1


for _cls in (Number, Complex, Real, Rational, Integral):
    at_numbers_recognise(_cls)
