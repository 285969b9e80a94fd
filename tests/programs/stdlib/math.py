# Ints of any size, iterables, and the errors' words.
import math

print(math.gcd(), math.gcd(12, 18), math.gcd(-4, 6, 10), math.gcd(0, 0), math.lcm(), math.lcm(4, -6), math.lcm(3, 0, 5))
#> 0 6 2 0 1 12 0
print(math.factorial(0), math.factorial(20), len(str(math.factorial(600))), math.factorial(1000) % 1_000_003, math.factorial(2000) // math.factorial(1998))
#> 1 2432902008176640000 1409 864722 3998000
print(math.comb(5, 2), math.comb(5, 7), math.comb(100, 50), math.perm(5), math.perm(5, 2), math.perm(2, 3), math.comb(5000, 2400) % 1_000_007, math.perm(5000, 4000) % 1_000_003)
#> 10 0 100891344545564193334812497256 120 20 0 812029 527404
print(math.isqrt(0), math.isqrt(10**40 + 1), math.prod([]), math.prod([2, 3.5]), math.prod((1, 2, 3), start=10), math.prod(range(1, 6)))
#> 0 100000000000000000000 1 7.0 60 120
print(math.fsum([0.1] * 10), math.fsum([]), math.fsum(iter([1e100, 1.0, -1e100])), math.fsum([True, 2]))
#> 1.0 0.0 1.0 3.0
print(math.dist((1, 2), (4, 6)), math.dist([0.0], [3]), math.hypot(3, 4), math.hypot())
#> 5.0 3.0 5.0 0.0
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.5), math.pow(2, 0.5), math.log(8, 2), math.log(10**400), math.log2(2**70), math.log10(1000))
#> 2 3 -2 -3 1.4142135623730951 3.0 921.0340371976182 70.0 3.0
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(math.inf), math.copysign(1, -0.0), math.frexp(8), math.modf(2.5), math.ulp(1.0))
#> True True True -1.0 (0.5, 4) (0.5, 2.0) 2.220446049250313e-16
print(math.pi, math.e, math.tau, math.inf, math.nan, math.degrees(math.pi), math.radians(180), math.cbrt(27), math.nextafter(1.0, 2.0))
#> 3.141592653589793 2.718281828459045 6.283185307179586 inf nan 180.0 3.141592653589793 3.0000000000000004 1.0000000000000002


class Half:
    def __float__(self):
        return 0.5

    def __index__(self):
        return 7

    def __floor__(self):
        return "floor"

    def __mul__(self, other):
        return ("mul", other)

    def __rmul__(self, other):
        return ("rmul", other)


print(math.sqrt(Half()), math.fsum([Half(), Half()]), math.factorial(Half()), math.gcd(Half(), 14), math.floor(Half()), math.prod([Half()]), math.dist([Half()], [1]))
#> 0.7071067811865476 1.0 5040 7 floor ('rmul', 1) 0.5
for attempt in (
    lambda: math.factorial(-1),
    lambda: math.factorial(2.0),
    lambda: math.factorial(10**30),
    lambda: math.comb(-1, 2),
    lambda: math.comb(1, -2),
    lambda: math.perm(-1),
    lambda: math.perm(3, -1),
    lambda: math.isqrt(-1),
    lambda: math.isqrt(2.5),
    lambda: math.gcd(1.5),
    lambda: math.lcm("a"),
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.sqrt("x"),
    lambda: math.fsum(["x"]),
    lambda: math.fsum(5),
    lambda: math.fsum([math.inf, -math.inf]),
    lambda: math.dist([1], [1, 2]),
    lambda: math.exp(1000),
    lambda: math.floor(math.inf),
    lambda: math.floor(math.nan),
    lambda: math.prod(3),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError factorial() not defined for negative values
#> TypeError 'float' object cannot be interpreted as an integer
#> OverflowError factorial() argument should not exceed 9223372036854775807
#> ValueError n must be a non-negative integer
#> ValueError k must be a non-negative integer
#> ValueError factorial() not defined for negative values
#> ValueError k must be a non-negative integer
#> ValueError isqrt() argument must be nonnegative
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError math domain error
#> ValueError math domain error
#> TypeError must be real number, not str
#> TypeError must be real number, not str
#> TypeError 'int' object is not iterable
#> ValueError -inf + inf in fsum
#> ValueError both points must have the same number of dimensions
#> OverflowError math range error
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> TypeError 'int' object is not iterable
# ---
# What newer Pythons have.
import math

if hasattr(math, "sumprod"):
    assert math.sumprod([1, 2, 3], [4, 5, 6]) == 32
    assert math.sumprod([0.1] * 10, [1.0] * 10) == 1.0
    assert math.sumprod([], []) == 0
    assert math.sumprod([1, 2.5], [2, 2]) == 7.0
    try:
        math.sumprod([1], [])
    except ValueError as e:
        assert str(e) == "Inputs are not the same length"
if hasattr(math, "fma"):
    assert math.fma(2.0, 3.0, 1.0) == 7.0
print("as expected")
#> as expected
