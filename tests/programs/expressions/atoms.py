# Numeric literals: bases, underscores, exponents, imaginary parts.
print(0x_ff, 0b1010_0101, 0o777, 1_000_000, 00)
#> 255 165 511 1000000 0
print(1e3, 1E-3, 1_0.0_1, .5, 5., 0e0, 1e400, 5e-324)
#> 1000.0 0.001 10.01 0.5 5.0 0.0 inf 5e-324
print(3j, 1.5e2j, 0j, 3 + 4j, -1j, -(1j))
#> 3j 150j 0j (3+4j) (-0-1j) (-0-1j)
print(type(1_0), type(1e0), type(1j))
#> <class 'int'> <class 'float'> <class 'complex'>
print(0xdeadbeef, 0XAB, 0B11, 0O17)
#> 3735928559 171 3 15
# ---
# Adjacent strings join, across prefixes and lines; raw keeps backslashes.
name = "x"
print("a" 'b' """c""" r"\n" f"{name}{{}}" "!")
#> abc\nx{}!
print(r'\'', r"\\", len(r"\""), '\'', "\"")
#> \' \\ 2 ' "
print("tab\tend", "nul\0end" == "nul\x00end", "\x41\u0042\U00000043\N{LATIN SMALL LETTER D}")
#> tab	end True ABCd
print("one \
two", """three
four""")
#> one two three
#> four
print(b"a" b'\xff' rb"\x00", len(b"\0\x01\n"))
#> b'a\xff\\x00' 3
print("\101\60", b"\101")
#> A0 b'A'
# ---
# Escapes that only text has stay as they are in bytes.
print("\u00e9 \u20ac", len("\U0001F600"))
#> é € 1
print(ascii("\u00e9\u20ac\U0001F600"), repr("\x7f\x80\xa0\xad\u200b"))
#> '\xe9\u20ac\U0001f600' '\x7f\x80\xa0\xad\u200b'
print(repr("it's"), repr('say "hi"'), repr('both \' and "'))
#> "it's" 'say "hi"' 'both \' and "'
print(repr(b"it's"), repr(b'both \' and "'), repr(b"\t\n\r\\\x00\x7f\xff"))
#> b"it's" b'both \' and "' b'\t\n\r\\\x00\x7f\xff'
# ---
# Parentheses alone do not make a tuple; commas do.
a = (1)
b = (1,)
c = 1, 2,
d = ()
print(a, b, c, d)
#> 1 (1,) (1, 2) ()
print(type(()), (()) == (), ((1, 2)) == (1, 2))
#> <class 'tuple'> True True
print((yield_ := 3), [(1, 2)], {(1,): 2})
#> 3 [(1, 2)] {(1,): 2}
# ---
# Singletons are identical to themselves and have no truth but their own.
print(None is None, ... is Ellipsis, NotImplemented is NotImplemented)
#> True True True
print(repr(...), repr(None), repr(NotImplemented), bool(...), bool(None))
#> Ellipsis None NotImplemented True False
print(True + True, True == 1, True is not False, isinstance(True, int))
#> 2 True True True
print({True: "t", 1: "one", 1.0: "float"})
#> {True: 'float'}
print({1: "int", True: "bool"}, {0: "a", False: "b", -0.0: "c"})
#> {1: 'bool'} {0: 'c'}
# ---
# Identifiers: unicode letters, normalised to NFKC, soft keywords.
π = 3.14
ﬁle = "ligature"
print(π, file)
#> 3.14 ligature
match = 1
case = 2
_ = 3
type = 4
print(match + case + _ + type)
#> 10
# ---
# Names: a global is found before the builtin, and uncovered again when deleted.
len = lambda x: "mine"
print(len([1, 2, 3]))
#> mine
del len
print(len([1, 2, 3]))
#> 3
# ---
# Line joining inside brackets, with comments and blank lines between.
total = (
    1  # one

    + 2
    # nothing here
    + 3
)
items = [
    1,
    2,  # trailing comma
]
print(total, items); print("same line"); x = 1; print(x)
#> 6 [1, 2]
#> same line
#> 1
if True: print("suite on the line"); print("both statements")
#> suite on the line
#> both statements
# ---
# Big integers: exact arithmetic, bases, bit counts.
big = 2**200
print(big)
#> 1606938044258990275541962092341162602522202993782792835301376
print(big - 1 & 0xFFFF, big.bit_length(), (-big).bit_count(), hex(big >> 190))
#> 65535 201 1 0x400
print(10**30 // 7, -10**30 // 7, 10**30 % -7, divmod(-10**25, 3 * 10**12))
#> 142857142857142857142857142857 -142857142857142857142857142858 -6 (-3333333333334, 2000000000000)
print(int("9" * 40) + 1 == 10**40, 123456789 ** 5)
#> True 28679718602997181072337614380936720482949
# ---
# Floats print with the shortest digits that round-trip.
print(0.1 + 0.2, 1e16, 1e15, 123456789012345680.0, 1e22, 1e-5, 0.0001)
#> 0.30000000000000004 1e+16 1000000000000000.0 1.2345678901234568e+17 1e+22 1e-05 0.0001
print(1.0, 100.0, 1e100, -0.0, 2.5e-10, 1/3)
#> 1.0 100.0 1e+100 -0.0 2.5e-10 0.3333333333333333
print(float("inf"), -float("inf"), float("nan"), 1e308 * 10)
#> inf -inf nan inf
print(0.1 + 0.1 + 0.1 == 0.3, 0.5 + 0.25 == 0.75)
#> False True
# ---
# __debug__ is a constant and docstrings are the first string only.
def f():
    "doc " "joined"
    return 1
def g():
    f"not {1} doc"
def h():
    """
    Indented.
    """
print(f.__doc__, g.__doc__, repr(h.__doc__.strip()), __debug__)
#> doc joined None 'Indented.' True
class C:
    "class doc"
print(C.__doc__, (lambda: 0).__doc__)
#> class doc None
