# int(): text in every base, spaces, underscores, signs, floats cut towards zero.
print(int(), int("42"), int(" -7\n"), int("+5"), int("1_000"), int("ff", 16), int("0xff", 16), int("0b101", 0), int("0o17", 0), int("z", 36), int("10", 2), int(3.99), int(-3.99), int(True), int("٣"), int(b"12"), int("0"), int("-0"), int("00012"), int(1e20), int("1" * 30))
#> 0 42 -7 5 1000 255 255 5 15 35 2 3 -3 1 3 12 0 0 12 100000000000000000000 111111111111111111111111111111
for f in (lambda: int("a"), lambda: int(""), lambda: int("1.5"), lambda: int("1__0"), lambda: int("_1"), lambda: int("9", 8), lambda: int("010", 0), lambda: int(None), lambda: int([1]), lambda: int("1", 37), lambda: int(5, 2), lambda: int("0x"), lambda: int(" "), lambda: int("1 2"), lambda: int(float("nan")), lambda: int(1j), lambda: int("é"), lambda: int("12abc"), lambda: int("1", "2"), lambda: int(b"x")):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError invalid literal for int() with base 10: 'a'
#> ValueError invalid literal for int() with base 10: ''
#> ValueError invalid literal for int() with base 10: '1.5'
#> ValueError invalid literal for int() with base 10: '1__0'
#> ValueError invalid literal for int() with base 10: '_1'
#> ValueError invalid literal for int() with base 8: '9'
#> ValueError invalid literal for int() with base 0: '010'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> TypeError int() can't convert non-string with explicit base
#> ValueError invalid literal for int() with base 10: '0x'
#> ValueError invalid literal for int() with base 10: ' '
#> ValueError invalid literal for int() with base 10: '1 2'
#> ValueError cannot convert float NaN to integer
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> ValueError invalid literal for int() with base 10: 'é'
#> ValueError invalid literal for int() with base 10: '12abc'
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError invalid literal for int() with base 10: b'x'
# ---
# Methods and attributes of int.
print((10).bit_length(), (0).bit_length(), (-8).bit_length(), (255).bit_count(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (7).__add__(3), (7).__floordiv__(2), (2).__pow__(10), (7).__divmod__(2), (3).as_integer_ratio(), (-5).__abs__(), (5).__index__(), True.bit_length(), (3).__rsub__(10), (1).__add__("a"), (2).__eq__(2.0), (5).__bool__(), int.__add__(1, 2))
#> 4 0 4 8 5 0 5 1 5 10 3 1024 (3, 1) (3, 1) 5 5 1 7 NotImplemented NotImplemented True 3
print(abs(-5), pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(3, -1, 7), divmod(17, 5), divmod(-17, 5), hex(255), oct(8), bin(-5), hex(-255), bin(0), chr(97), ord("a"), round(15, -1), round(25, -1), (10).__format__("x"), 7 .__class__.__name__)
#> 5 1024 0.5 1 5 (3, 2) (-4, 3) 0xff 0o10 -0b101 -0xff 0b0 a 97 20 20 a int
for f in (lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: hex(1.5), lambda: bin("a"), lambda: chr(-1), lambda: chr(1114112), lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: (5).to_bytes(0, "big"), lambda: pow("a", 2)):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError base is not invertible for the given modulus
#> ValueError pow() 3rd argument cannot be 0
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError chr() arg not in range(0x110000)
#> ValueError chr() arg not in range(0x110000)
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected a character, but string of length 0 found
#> TypeError ord() expected string of length 1, but int found
#> OverflowError int too big to convert
#> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# ---
# float(): text of every form; errors.
print(float(), float("1.5"), float(" 1e3 "), float("-inf"), float("Infinity"), float("nan"), float("1_0.5"), float(".5"), float("5."), float(10), float("1e400"), float(True), float("-0"), float(b"2.5"), float("+1"), float("٣.٥"))
#> 0.0 1.5 1000.0 -inf inf nan 10.5 0.5 5.0 10.0 inf 1.0 -0.0 2.5 1.0 3.5
for f in (lambda: float("a"), lambda: float(""), lambda: float("1.5.2"), lambda: float("1e"), lambda: float(None), lambda: float([1]), lambda: float(1j), lambda: float("0x10"), lambda: float("1,5"), lambda: float("--1"), lambda: float("inf inity")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError could not convert string to float: 'a'
#> ValueError could not convert string to float: ''
#> ValueError could not convert string to float: '1.5.2'
#> ValueError could not convert string to float: '1e'
#> TypeError float() argument must be a string or a real number, not 'NoneType'
#> TypeError float() argument must be a string or a real number, not 'list'
#> TypeError float() argument must be a string or a real number, not 'complex'
#> ValueError could not convert string to float: '0x10'
#> ValueError could not convert string to float: '1,5'
#> ValueError could not convert string to float: '--1'
#> ValueError could not convert string to float: 'inf inity'
# ---
# Methods of float.
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p+0"), (2.5).real, (-0.0).__neg__(), (7.5).__floordiv__(2), (7.5).__mod__(2), (1.5).__round__(), (1.5).__trunc__(), (1.5).__int__(), (2.5).conjugate(), (1.0).__eq__(1), float("nan").__eq__(float("nan")), (0.1).__add__(0.2))
#> False True (3, 4) 0x1.8000000000000p+0 1.5 2.5 0.0 3.0 1.5 2 1 1 2.5 True False 0.30000000000000004
for f in (lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: round(float("nan")), lambda: round(float("inf")), lambda: float.fromhex("zz"), lambda: round(1.5, "a")):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError cannot convert Infinity to integer ratio
#> ValueError cannot convert NaN to integer ratio
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> ValueError invalid hexadecimal floating-point string
#> TypeError 'str' object cannot be interpreted as an integer
# ---
# round: half to even, digits, negative digits, big values.
print([round(x) for x in (0.5, 1.5, 2.5, -1.5, 2.51, -0.4)], [round(2.675, 2), round(1.005, 2), round(0.125, 2), round(-2.345, 2), round(1e15 + 0.5), round(123.456, -1), round(150.0, -2), round(250, -2), round(350, -2), round(1.5, None), round(1e300, 2), round(5e-324, 300)])
#> [0, 2, 2, -2, 3, 0] [2.67, 1.0, 0.12, -2.35, 1000000000000000, 120.0, 200.0, 200, 400, 2, 1e+300, 0.0]
# ---
# complex: constructor, parts, arithmetic, printing of special values.
print(complex(), complex(1), complex(1, 2), complex("1+2j"), complex(" -1j "), complex("(3-4j)"), complex("inf"), complex("nan+infj"), complex(1j, 2), complex(2.5), complex(True, False), complex(0, -0.0), complex("1e3-2e-2j"))
#> 0j (1+0j) (1+2j) (1+2j) -1j (3-4j) (inf+0j) (nan+infj) 3j (2.5+0j) (1+0j) -0j (1000-0.02j)
z = 3 - 4j
print(z.real, z.imag, abs(z), z.conjugate(), -z, z + 1, 1 - z, z * z, z / 2, z ** 2, z ** 0.5, z == 3 - 4j, z != 1, bool(0j), hash(3 + 0j) == hash(3), z.__class__.__name__, [complex(round(w.real, 3), round(w.imag, 3)) for w in (1j ** 1j, (1 + 1j) / (1 - 1j))])
#> 3.0 -4.0 5.0 (3+4j) (-3+4j) (4-4j) (-2+4j) (-7-24j) (1.5-2j) (-7-24j) (2-1j) True True False True complex [(0.208+0j), 1j]
for f in (lambda: complex("a"), lambda: complex("1 + 2j"), lambda: complex("1", 2), lambda: complex(None), lambda: z < 1, lambda: int(z), lambda: z // 1, lambda: z % 2, lambda: divmod(z, 1), lambda: z / 0, lambda: 0j ** -1, lambda: complex("")):
    try:
        print(f())
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> TypeError complex() can't take second arg if first is a string
#> TypeError complex() first argument must be a string or a number, not 'NoneType'
#> TypeError '<' not supported between instances of 'complex' and 'int'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> ZeroDivisionError complex division by zero
#> ZeroDivisionError 0.0 to a negative or complex power
#> ValueError complex() arg is a malformed string
# ---
# bool: an int with two values.
print(bool(), bool(""), bool("False"), True + True, True * 3, -True, True / 2, True // 1, True & False, True | 1, True ^ True, ~int(False), isinstance(True, int), bool.__mro__[1].__name__, str(True), repr(False), int(True), {True: 1}[1], [10, 20][True], sum([True, False, True]), True == 1, "abc"[False], max(True, 2), sorted([True, False, 0.5]), f"{True:d} {True} {True:>6}", True < 2, hash(True))
#> False False True 2 3 -1 0.5 1 False 1 False -1 True int True False 1 1 20 2 True a 2 [False, 0.5, True] 1 True      1 True 1
# ---
# Integer square roots, gcds, digits, primes: big-number algorithms are exact.
import math
print(math.isqrt(10**40), math.gcd(12, 18, 27), math.lcm(4, 6), math.factorial(25), math.comb(50, 25), math.perm(10, 3), sum(int(c) for c in str(2**1000)), [p for p in range(2, 30) if all(p % q for q in range(2, math.isqrt(p) + 1))], math.prod(range(1, 15)), 3**100 % 10**9, (10**50 + 1) // (10**25 + 1), -(10**20) >> 3)
#> 100000000000000000000 3 12 15511210043330985984000000 126410606437752 720 1366 [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] 87178291200 107522001 9999999999999999999999999 -12500000000000000000
# ---
# Floats do not add up; compare with a tolerance; fsum and sums of many.
import math
print(0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3), abs(0.1 + 0.2 - 0.3) < 1e-9, math.fsum([0.1] * 10), 0.1 + 0.1 + 0.1, 1e16 + 1 == 1e16, 1e308 + 1e308, (1 - 0.9) * 10, 3 * 1.1, 4.35 * 100, 1.1 + 2.2, math.floor(-0.5), math.ceil(-0.5), math.trunc(-1.7), math.copysign(1, -0.0), math.inf > 10**400, math.nan == math.nan, math.isnan(math.nan), math.modf(-2.5), math.frexp(8.0))
#> False True True 1.0 0.30000000000000004 True inf 0.9999999999999998 3.3000000000000003 434.99999999999994 3.3000000000000003 -1 0 -1 -1.0 True False True (-0.5, -2.0) (0.5, 4)
