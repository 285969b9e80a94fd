# Power: right-associative, tighter than a sign on its left, looser than one on its right.
print(2**3**2, -2**2, (-2)**2, 2**-1, -2**-2, 2**-2**1, 4**0.5, (-8)**(1/3))
#> 512 -4 4 0.5 -0.25 0.25 2.0 (1.0000000000000002+1.7320508075688772j)
print(0**0, 0.0**0, 10**-2, True**2, 2**0.5 == 2 ** (1 / 2), (1+2j)**2, 1j**2)
#> 1 1.0 0.01 1 True (-3+4j) (-1+0j)
# ---
# Floor division and remainder follow the sign of the divisor.
for a in (7, -7):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b), a == (a // b) * b + a % b)
#> 7 2 3 1 (3, 1) True
#> 7 -2 -4 -1 (-4, -1) True
#> 7 3 2 1 (2, 1) True
#> 7 -3 -3 -2 (-3, -2) True
#> -7 2 -4 1 (-4, 1) True
#> -7 -2 3 -1 (3, -1) True
#> -7 3 -3 2 (-3, 2) True
#> -7 -3 2 -1 (2, -1) True
# ---
# The same for floats, with their zeros and infinities.
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), divmod(5, -0.3))
#> 3.0 -4.0 1.5 0.5 -0.5 (-4.0, 0.5) (-17.0, -0.09999999999999981)
print(-0.0 % 3, 0.0 // -3, 5.0 % float("inf"), -5.0 % float("inf"), 1e300 // 1e-10)
#> 0.0 -0.0 5.0 inf inf
print(6 // 1.5, 1 // 0.1, 1 % 0.1, float("inf") % 2, float("inf") // 1)
#> 4.0 9.0 0.09999999999999995 nan nan
# ---
# True division gives a float, exact for big integers as well.
print(6 / 3, 7 / 2, -1 / 3, 10**40 / 10**20, 1 / 10**400, True / 2, 2**1000 / 2**999)
#> 2.0 3.5 -0.3333333333333333 1e+20 0.0 0.5 2.0
try:
    2**2000 / 1
except OverflowError as error:
    print(error)
#> integer division result too large for a float
# ---
# Division by zero, each in its own words.
for f in (
    lambda: 1 / 0, lambda: 1 // 0, lambda: divmod(1, 0), lambda: 1j / 0, lambda: 0 ** -1, lambda: 0.0 ** -1,
):
    try:
        print(f())
    except ZeroDivisionError as error:
        print(error)
#> division by zero
#> integer division or modulo by zero
#> integer division or modulo by zero
#> complex division by zero
#> 0.0 cannot be raised to a negative power
#> 0.0 cannot be raised to a negative power
# ---
# Overflow and domain.
for f in (lambda: 10.0 ** 400, lambda: 2.0 ** 1024, lambda: float(10**400), lambda: int(float("inf")), lambda: int(float("nan")), lambda: 10**400 * 1.0):
    try:
        print(f())
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
#> OverflowError (34, 'Numerical result out of range')
#> OverflowError (34, 'Numerical result out of range')
#> OverflowError int too large to convert to float
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> OverflowError int too large to convert to float
# ---
# Mixed operand types widen: bool, int, float, complex.
print(True + 1, 1 + 1.0, 1 + 1j, 1.5 * 2j, True * 2.5, 3 - True, 2 * (1 + 0j), 5 // True, -True, +True, ~True if False else ~1)
#> 2 2.0 (1+1j) 3j 2.5 2 (2+0j) 5 -1 1 -2
print(type(True + True), type(1 * 1.0), type(2 ** -1), type(2 // 1.0), type(1 - 0j))
#> <class 'int'> <class 'float'> <class 'float'> <class 'float'> <class 'complex'>
# ---
# Unary operators stack.
print(--1, -+-1, ~~5, ~-1, not not 0, -~0, not -1, - - -2)
#> 1 1 5 0 False 1 False -2
print(-0.0, +(-0.0), -0, -(0.0), abs(-0.0))
#> -0.0 -0.0 0 -0.0 0.0
# ---
# Sequence repetition and concatenation, on either side, zero or negative counts.
print("ab" * 3, 3 * "ab", [0] * 2, 2 * (1,), "x" * 0, "x" * -1, [1] * True, b"a" * 2, 2 * bytearray(b"z"))
#> ababab ababab [0, 0] (1, 1)   [1] b'aa' bytearray(b'zz')
print([1] + [2], (1,) + (2,), "a" + "b", b"a" + bytearray(b"b"), bytearray(b"a") + b"b")
#> [1, 2] (1, 2) ab b'ab' bytearray(b'ab')
# ---
# Operand errors name the operator and both types.
class Plain: pass
for f in (
    lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: None - 1, lambda: {} * 2, lambda: "a" * "b", lambda: "a" * 1.5, lambda: 2 ** "x",
    lambda: 1 // [], lambda: "s" / 2, lambda: Plain() + 1, lambda: 1 @ 2, lambda: 1 << 1.0, lambda: 1.0 | 1, lambda: {} & {1}, lambda: -"a",
    lambda: ~1.5, lambda: +[], lambda: 5 % None, lambda: divmod(1, "a"), lambda: b"a" + "a", lambda: set() + set(), lambda: pow(2, "a"), lambda: (1,) + [2],
    lambda: print + 1, lambda: Plain - 1, lambda: 1j // 1, lambda: 1j % 2,
):
    try:
        f()
    except TypeError as error:
        print(error)
#> unsupported operand type(s) for +: 'int' and 'str'
#> can only concatenate str (not "int") to str
#> can only concatenate list (not "tuple") to list
#> unsupported operand type(s) for -: 'NoneType' and 'int'
#> unsupported operand type(s) for *: 'dict' and 'int'
#> can't multiply sequence by non-int of type 'str'
#> can't multiply sequence by non-int of type 'float'
#> unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> unsupported operand type(s) for //: 'int' and 'list'
#> unsupported operand type(s) for /: 'str' and 'int'
#> unsupported operand type(s) for +: 'Plain' and 'int'
#> unsupported operand type(s) for @: 'int' and 'int'
#> unsupported operand type(s) for <<: 'int' and 'float'
#> unsupported operand type(s) for |: 'float' and 'int'
#> unsupported operand type(s) for &: 'dict' and 'set'
#> bad operand type for unary -: 'str'
#> bad operand type for unary ~: 'float'
#> bad operand type for unary +: 'list'
#> unsupported operand type(s) for %: 'int' and 'NoneType'
#> unsupported operand type(s) for divmod(): 'int' and 'str'
#> can't concat str to bytes
#> unsupported operand type(s) for +: 'set' and 'set'
#> unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> can only concatenate tuple (not "list") to tuple
#> unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
#> unsupported operand type(s) for -: 'type' and 'int'
#> unsupported operand type(s) for //: 'complex' and 'int'
#> unsupported operand type(s) for %: 'complex' and 'int'
# ---
# Matrix multiplication has only user-defined meaning.
class Vector:
    def __init__(self, *xs):
        self.xs = xs
    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))
    def __imatmul__(self, n):
        return Vector(*[x * n for x in self.xs])
v = Vector(1, 2, 3)
print(v @ Vector(4, 5, 6))
#> 32
v @= 2
print(v.xs)
#> (2, 4, 6)
# ---
# Precedence: multiplicative over additive over shift over & ^ | over comparison over not and or.
print(1 + 2 * 3 - 4 // 2 % 3, 1 << 2 + 1, 6 & 3 ^ 1 | 8, 1 | 2 == 3, (1 | 2) == 3, not 1 == 2, 2 * 3 % 4, 8 >> 1 << 2, 5 & 4 == 4)
#> 5 8 11 True True True 2 16 True
print(1 or 0 and 0, not 0 or 1, 1 if 0 else 2 if 0 else 3, 2 ** 3 * 2, -3 // 2, -(3 // 2), 10 - 5 - 2, 100 / 10 / 2)
#> 1 True 3 16 -2 -1 3 5.0
# ---
# Complex numbers: arithmetic, printing, equality with reals.
z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), z * z, z / (1 - 1j), -z, z == 3, complex(3, 0) == 3)
#> (3+4j) 5.0 3.0 4.0 (3-4j) (-7+24j) (-0.5+3.5j) (-3-4j) False True
print(complex(1, -0.0), complex("1+2j"), complex(-0.0, 1), 1e20 + 1j, complex(float("inf"), float("nan")), 2j * 2j, hash(complex(5, 0)) == hash(5))
#> (1-0j) (1+2j) (-0+1j) (1e+20+1j) (inf+nanj) (-4+0j) True
try:
    z < 1
except TypeError as error:
    print(error)
#> '<' not supported between instances of 'complex' and 'int'
# ---
# Rounding to even, with digits, negative digits.
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(2.5, 0), round(-1.55, 1))
#> 0 2 2 0 2.67 1200 1200 1400 2.0 -1.6
print(type(round(1.0)), type(round(1.0, 0)), type(round(5, 1)), round(1e20), round(True))
#> <class 'int'> <class 'float'> <class 'int'> 100000000000000000000 1
# ---
# Shifts: of negatives, by zero, big; negative counts are errors.
print(1 << 70, 1 << 0, -1 << 3, -8 >> 1, -1 >> 100, 5 >> 64, True << 3, 2**80 >> 79)
#> 1180591620717411303424 1 -8 -4 -1 0 8 2
for f in (lambda: 1 << -1, lambda: 1 >> -1):
    try:
        f()
    except ValueError as error:
        print(error)
#> negative shift count
#> negative shift count
# ---
# Bitwise operators on negatives behave as infinite two's complement; bools stay bools.
print(-1 & 0xFF, -256 | 1, -5 ^ 3, ~0, ~-1, 6 & -6, -2**70 & 2**70 - 1, 12 & 10 | 12 ^ 10)
#> 255 -255 -8 -1 0 2 0 14
print(True & False, True | 0, True ^ True, type(True & 1), type(True & True), True & 3)
#> False 1 False <class 'int'> <class 'bool'> 1
# ---
# Set and dict operators share the signs.
print({1, 2} | {3}, {1, 2} & {2, 3}, {1, 2} - {2}, {1, 2} ^ {2, 3}, frozenset([1]) | {2}, {"a": 1} | {"a": 2, "b": 3})
#> {1, 2, 3} {2} {1} {1, 3} frozenset({1, 2}) {'a': 2, 'b': 3}
print(type({1} | frozenset()), type(frozenset() | {1}), {1: 0}.keys() & {1, 2}, {1: 0}.keys() - [1], {"k": 1}.items() | {("z", 2)} == {("k", 1), ("z", 2)})
#> <class 'set'> <class 'frozenset'> {1} set() True
