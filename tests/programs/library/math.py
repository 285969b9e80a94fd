# math: every common function on ordinary, edge and integer arguments.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), round(math.cbrt(27.0), 12), round(math.exp(1), 12), math.exp2(3), math.expm1(1e-10), math.log(math.e), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10))
#> 3.141592653589793 2.718281828459045 6.283185307179586 inf nan 1.4142135623730951 3.0 2.718281828459 8.0 1.00000000005e-10 1.0 3.0 3.0 3.0 9.999999999500001e-11
print([round(f(0.5), 12) for f in (math.sin, math.cos, math.tan, math.asin, math.acos, math.atan, math.sinh, math.cosh, math.tanh, math.asinh, math.atanh, math.erf, math.erfc, math.gamma, math.lgamma)], math.acosh(1), math.atan2(1, -1), math.atan2(-0.0, -1))
#> [0.479425538604, 0.87758256189, 0.546302489844, 0.523598775598, 1.047197551197, 0.463647609001, 0.521095305494, 1.127625965206, 0.46211715726, 0.48121182506, 0.549306144334, 0.520499877813, 0.479500122187, 1.772453850906, 0.572364942925] 0.0 2.356194490192345 -3.141592653589793
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.floor(5), math.fabs(-3), math.fmod(-7, 3), math.remainder(7, 4), math.copysign(3, -0.0), math.modf(3.25), math.frexp(10), math.ldexp(0.5, 4), math.hypot(3, 4), math.hypot(1, 2, 2), math.dist([0, 0], [3, 4]), math.degrees(math.pi), math.radians(180))
#> -3 -2 -2 5 3.0 -1.0 -1.0 -3.0 (0.25, 3.0) (0.625, 4) 8.0 5.0 3.0 5.0 180.0 3.141592653589793
print(math.gcd(), math.gcd(12, -18), math.lcm(4, 6, 10), math.lcm(), math.factorial(20), math.comb(5, 2), math.comb(2, 5), math.perm(5, 2), math.perm(4), math.isqrt(99), math.prod([1, 2, 3], start=10), math.fsum([0.1] * 10), math.isclose(1, 1 + 1e-10), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isfinite(math.inf), math.isinf(-math.inf), math.isnan(math.nan), math.nextafter(1, 2), math.ulp(1.0))
#> 0 6 60 1 2432902008176640000 10 0 20 24 9 60 1.0 True False True False True True 1.0000000000000002 2.220446049250313e-16
# ---
# Domain and type errors, in CPython's words.
import math
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1, 2), lambda: math.acos(2), lambda: math.exp(1000), lambda: math.pow(10, 400), lambda: math.sqrt("4"), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.gcd(1.5, 2), lambda: math.isqrt(-1), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.comb(-1, 2), lambda: math.sqrt(), lambda: math.hypot("a"), lambda: math.fmod(1, 0), lambda: math.gamma(0), lambda: math.dist([1], [1, 2]), lambda: math.floor("a"), lambda: math.atanh(1), lambda: math.log("x"), lambda: math.cosh(1000)):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError math domain error
#> ValueError math domain error
#> ValueError math domain error
#> ValueError math domain error
#> OverflowError math range error
#> OverflowError math range error
#> TypeError must be real number, not str
#> ValueError factorial() not defined for negative values
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError isqrt() argument must be nonnegative
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> ValueError n must be a non-negative integer
#> TypeError math.sqrt() takes exactly one argument (0 given)
#> TypeError must be real number, not str
#> ValueError math domain error
#> ValueError math domain error
#> ValueError both points must have the same number of dimensions
#> TypeError must be real number, not str
#> ValueError math domain error
#> TypeError must be real number, not str
#> OverflowError math range error
# ---
# Big integers go through log, isqrt, gcd exactly; functions as values.
import math
print(math.log10(10**400), math.log2(2**5000), math.isqrt(10**60) == 10**30, math.gcd(2**200, 6**50) == 2**50, math.prod(range(1, 26)) == math.factorial(25), list(map(math.sqrt, [1, 4])), max([3, -5], key=math.fabs), {f.__name__: f(2.5) for f in (math.floor, math.ceil)}, [getattr(math, n)(1) for n in ("sqrt", "exp")][0])
#> 400.0 5000.0 True True True [1.0, 2.0] -5 {'floor': 2, 'ceil': 3} 1.0
# ---
# cmath beside math; polar forms.
import cmath
print(cmath.sqrt(-4), [round(x, 6) for x in cmath.polar(1 + 1j)], cmath.rect(2, 0), round(cmath.phase(-1 + 0j), 6), cmath.exp(0j), cmath.isclose(1j**2, -1), cmath.isnan(complex("nan")), cmath.log(1), abs(cmath.exp(1j * cmath.pi) + 1) < 1e-12)
#> 2j [1.414214, 0.785398] (2+0j) 3.141593 (1+0j) True True 0j True
for f in (lambda: cmath.log(0), lambda: cmath.sqrt("a")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError math domain error
#> TypeError must be real number, not str
# ---
# statistics: averages, spreads, errors on nothing.
import statistics as st
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.fmean(data), st.median([1, 3, 2]), st.median([1, 2, 3, 4]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.mode("aabbb"), st.multimode("aabb"), st.pstdev(data), st.pvariance(data), round(st.stdev(data), 6), round(st.variance(data), 6), st.geometric_mean([1, 4, 16]), st.harmonic_mean([40, 60]), st.quantiles([1, 2, 3, 4, 5]), round(st.correlation([1, 2, 3], [2, 4, 6.5]), 6), st.linear_regression([1, 2, 3], [3, 5, 7]))
#> 5 5.0 2 2.5 2 3 b ['a', 'b'] 2.0 4 2.13809 4.571429 4.0 48.0 [1.5, 3.0, 4.5] 0.997949 LinearRegression(slope=2.0, intercept=1.0)
from fractions import Fraction
from decimal import Decimal
print(st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal("0.1"), Decimal("0.2")]), st.median([Decimal(1), Decimal(2)]))
#> 5/12 0.15 1.5
for f in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1])):
    try:
        f()
    except st.StatisticsError as e:
        print(e)
#> mean requires at least one data point
#> no median for empty data
#> no mode for empty data
#> stdev requires at least two data points
