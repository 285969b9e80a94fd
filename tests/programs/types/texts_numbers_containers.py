x, w, name = 3.14159, 10, "bob"
print(f"{x!r:>{w}}|{x:.2f}|{x=}|{x = :.1f}|{name!r:^{w}}|{name:*^{w+1}}|{{}}|{1+1=}|{name.upper()=}|{x:{w}.{2}f}")
#>    3.14159|3.14|x=3.14159|x = 3.1|  'bob'   |****bob****|{}|1+1=2|name.upper()='BOB'|      3.14
print(f"{'a' if x > 3 else 'b'} {[i for i in range(3)]} {dict(a=1)['a']} {(lambda v: v * 2)(3)} {x:e} {1e10:g} {255:#x} {255:08b} {1234567:,} {1234567:_} {-5:+d} {5:+d} {5: d} {0.25:.0%} {True:d} {True} {None} {b'x'}")
#> a [0, 1, 2] 1 6 3.141590e+00 1e+10 0xff 11111111 1,234,567 1_234_567 -5 +5  5 25% 1 True None b'x'
print(f"""multi
{name}
  {x:>8.3f}""", f'{name!s:5}|', f"{'nested ' + f'{name}'}", f"{w:05d} {w:<5}| {w:>5}| {w:^5}| {w:=+5}")
#> multi
#> bob
#>      3.142 bob  | nested bob 00010 10   |    10|  10  | +  10
class F:
    def __format__(s, spec): return f"F({spec})"
    def __repr__(s): return "repr"
    def __str__(s): return "str"
f = F()
print(f"{f} {f:abc} {f!r} {f!s:>5} {f!r:>6} {[f]}", "{:x} {} {!r}".format(f, f, f), "%s %r" % (f, f), format(f, "q"), str(f))
#> F() F(abc) repr   str   repr [repr] F(x) F() repr str repr F(q) str
print("{0} {1} {0} {k} {k!r:>5} {d[a]} {l[1]} {o.real}".format(1, 2, k="z", d={"a": 5}, l=[7, 8], o=3))
#> 1 2 1 z   'z' 5 8 3
print("{:>{w}.{p}f}|{:{fill}^{w}}|{:,.2f}".format(3.14159, "x", 12345.678, w=8, p=2, fill="-"))
#>     3.14|---x----|12,345.68
print("%d %5d %-5d| %05d %+d %x %X %o %#x %e %.3f %g %s %r %c %c %% %10.3s|" % (5, 5, 5, 5, 5, 255, 255, 8, 255, 12345.678, 3.14159, 0.0001, "s", "r", "c", 65, "truncate"))
#> 5     5 5    | 00005 +5 ff FF 10 0xff 1.234568e+04 3.142 0.0001 s 'r' c A %        tru|
print("%(a)s-%(b)05.1f" % {"a": 1, "b": 2.55}, "%s" % [1], "%s %s" % ("a", (1, 2)), "%s" % (1,), "%*d|%-*d|" % (5, 3, 5, 3))
#> 1-002.5 [1] a (1, 2) 1     3|3    |
for fn in (lambda: "%d" % "x", lambda: "%s %s" % "a", lambda: "%s" % (1, 2), lambda: "%(a)s" % {"b": 1}, lambda: "%q" % 1, lambda: "{} {}".format(1), lambda: "{a}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{0} {}".format(1, 2), lambda: "{:d}".format("x"), lambda: "{:.2f}".format("x"), lambda: f"{'x':d}", lambda: f"{3.5:d}", lambda: f"{3:.2d}", lambda: f"{'a':+}", lambda: f"{'a':=5}", lambda: f"{5:s}", lambda: format(3, "zz"), lambda: "{!x}".format(1), lambda: "{a.b}".format(a=1), lambda: "{a[0]}".format(a=1), lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "%", lambda: "%" % (), lambda: "%d" % None, lambda: "{0[a]}".format([1]), lambda: f"{[1]:>5}", lambda: f"{None:>5}", lambda: f"{object:>5}"[:8], lambda: "{:10}".format([1]), lambda: "%.2f" % "1", lambda: "%i" % 3.99, lambda: "%s" % b"x", lambda: "abc" % 1, lambda: "abc" % [1], lambda: "abc" % {"a": 1}, lambda: b"%d %s" % (5, b"x")):
    try: print(repr(fn()))
    except Exception as e: print(type(e).__name__, e)
#> TypeError %d format: a real number is required, not str
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> KeyError 'a'
#> ValueError unsupported format character 'q' (0x71) at index 1
#> IndexError Replacement index 1 out of range for positional args tuple
#> KeyError 'a'
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Unknown format code 'f' for object of type 'str'
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError Precision not allowed in integer format specifier
#> ValueError Sign not allowed in string format specifier
#> ValueError '=' alignment not allowed in string format specifier
#> ValueError Unknown format code 's' for object of type 'int'
#> ValueError Unknown format code 'z' for object of type 'int'
#> ValueError Unknown conversion specifier x
#> AttributeError 'int' object has no attribute 'b'
#> TypeError 'int' object is not subscriptable
#> TypeError %c requires int or char
#> OverflowError %c arg not in range(0x110000)
#> TypeError %x format: an integer is required, not float
#> '%'
#> ValueError incomplete format
#> TypeError %d format: a real number is required, not NoneType
#> TypeError list indices must be integers or slices, not str
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to type.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError must be real number, not str
#> '3'
#> "b'x'"
#> TypeError not all arguments converted during string formatting
#> 'abc'
#> 'abc'
#> b'5 x'
# ---
s = "Hello, World"
print(s.lower(), s.upper(), s.title(), s.swapcase(), s.capitalize(), s.casefold(), s.center(20, "*"), s.ljust(15, "."), s.rjust(15), s.zfill(15), "-5".zfill(4))
#> hello, world HELLO, WORLD Hello, World hELLO, wORLD Hello, world hello, world ****Hello, World**** Hello, World...    Hello, World 000Hello, World -005
print(s.find("o"), s.rfind("o"), s.index("W"), s.count("l"), s.find("z"), s.find("o", 5), s.find("o", 5, 7), s.startswith("He"), s.startswith(("x", "H")), s.endswith("ld", 3), s.replace("l", "L", 2), s.split(", "), s.partition(", "), s.rpartition("o"), s.rsplit("o", 1))
#> 4 8 7 3 -1 8 -1 True True True HeLLo, World ['Hello', 'World'] ('Hello', ', ', 'World') ('Hello, W', 'o', 'rld') ['Hello, W', 'rld']
print("a b  c".split(), "a b  c".split(" "), " x ".strip(), "xxaxx".strip("x"), "xxaxx".lstrip("x"), "abc".removeprefix("a"), "abc".removesuffix("c"), "a\nb\r\nc".splitlines(), "a\nb".splitlines(True), "1,2,,3".split(","), "".split(), "".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1))
#> ['a', 'b', 'c'] ['a', 'b', '', 'c'] x a axx bc ab ['a', 'b', 'c'] ['a\n', 'b'] ['1', '2', '', '3'] [] [''] ['a', 'b,c'] ['a,b', 'c']
print("abc".isalpha(), "ab1".isalnum(), "123".isdigit(), "½".isnumeric(), "Ⅷ".isdecimal(), " ".isspace(), "Ab".istitle(), "AB".isupper(), "ab".islower(), "a_b".isidentifier(), "\n".isprintable(), "".isalpha(), "é".isascii())
#> True True True True False True True True True True False False False
print(",".join(["a", "b"]), "".join("abc"), "-".join({"k": 1}), "ab" * 3, 2 * "x", "a" "b", "abc"[::-1], "abc"[1:], "abc"[-1], "abcdef"[1:5:2], "b" in "abc", "" in "a", "a" < "b", "a" < "B", "a" + "b", len("héllo"), ord("a"), chr(97), "a" == "a")
#> a,b abc k ababab xx ab cba bc c bd True True True False ab 5 97 a True
print("abc".translate({97: "x", 98: None, 99: 120}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": "1"}), "tab\there".expandtabs(4), "%s" % "x", "é".encode(), b"\xc3\xa9".decode(), "ß".upper(), "İ".lower(), "ǆ".title())
#> xx xy {97: '1'} tab here x b'\xc3\xa9' é SS i̇ ǅ
for fn in (lambda: "a".index("b"), lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a"[5], lambda: ",".join([1, 2]), lambda: "a".join(5), lambda: "abc".split(""), lambda: "a".center("x"), lambda: "a".foo, lambda: "a".center(5, "xx"), lambda: "a" < 1, lambda: ord("ab"), lambda: ord(""), lambda: chr(-1), lambda: chr(0x110000), lambda: "a".replace("a"), lambda: "a".startswith(1), lambda: "a".startswith(["x"]), lambda: str(1, 2), lambda: str(b"a", "ascii"), lambda: "a".encode("bad"), lambda: 5 in "abc", lambda: "".join(["a", None]), lambda: "a" in 5, lambda: "abc".count(), lambda: "a".zfill(), lambda: "x".partition(""), lambda: "a".rsplit(None, "x"), lambda: "é".encode("ascii"), lambda: int("12a"), lambda: int("", 10), lambda: int("z", 36), lambda: int("10", 1), lambda: int("0x1f", 16), lambda: int("0b101", 0), lambda: int(None), lambda: int([]), lambda: int("1_000"), lambda: int(" 5 "), lambda: int(3.99), lambda: int(-3.99), lambda: int(float("nan")), lambda: int(float("inf")), lambda: float("abc"), lambda: float(""), lambda: float(None), lambda: float("1e5"), lambda: float(" inf "), lambda: float("1_0.5"), lambda: complex("1+2j"), lambda: complex("1 + 2j"), lambda: bool("False"), lambda: len(5), lambda: len(None), lambda: abs("x"), lambda: round("x"), lambda: sum("ab"), lambda: sum(["a"]), lambda: max([]), lambda: min(), lambda: max(1), lambda: max(1, "a"), lambda: sorted([1, "a"]), lambda: sorted(5), lambda: range(1.5), lambda: range(1, 5, 0), lambda: list(range(5))[10], lambda: hash([]), lambda: hash({}), lambda: {[]: 1}, lambda: {{}}, lambda: set([[1]]), lambda: iter(5), lambda: next(5), lambda: list(zip([1], [2, 3], strict=True)), lambda: enumerate(5), lambda: reversed(5), lambda: reversed({1}), lambda: isinstance(1, "int"), lambda: issubclass(1, int), lambda: callable(), lambda: divmod(1, 0), lambda: pow(2, -1, 5), lambda: pow(2, -1, 4), lambda: 2 ** -1, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: (-8) ** (1/3), lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 1 << -1, lambda: 1.5 << 1, lambda: 1 & 1.5, lambda: ~1.5, lambda: -"a", lambda: not [], lambda: [1] + (2,), lambda: [1] * 1.5, lambda: (1,) + [2], lambda: {1} + {2}, lambda: {1} | [2], lambda: {} | [1], lambda: {} + {}, lambda: [] < (), lambda: {} < {}, lambda: None < 1, lambda: 1j < 2j, lambda: None + 1, lambda: {}["a"], lambda: (1,)[1], lambda: [].pop(), lambda: [1].pop(5), lambda: {}.pop("a"), lambda: {}.popitem(), lambda: set().pop(), lambda: [].remove(1), lambda: [].index(1), lambda: {1}.remove(2), lambda: (1, 2).index(3), lambda: "".index("a"), lambda: [1, 2].insert(), lambda: [].append(), lambda: [].append(1, 2), lambda: [].extend(5), lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update([(1, 2, 3)]), lambda: dict([1]), lambda: dict(5), lambda: list(5), lambda: tuple(5), lambda: set(5), lambda: bytes("a"), lambda: bytes([256]), lambda: bytes(-1), lambda: bytes([1.5]), lambda: b"a" + "a", lambda: b"a"[5], lambda: bytearray(b"a").append(300), lambda: slice(), lambda: [1, 2, 3][::0], lambda: int("9" * 5000), lambda: len(str(10 ** 4999)), lambda: str(10 ** 5000)):
    try: print(repr(fn()))
    except Exception as e: print(type(e).__name__, e)
#> ValueError substring not found
#> TypeError can only concatenate str (not "int") to str
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError can't multiply sequence by non-int of type 'str'
#> IndexError string index out of range
#> TypeError sequence item 0: expected str instance, int found
#> TypeError can only join an iterable
#> ValueError empty separator
#> TypeError 'str' object cannot be interpreted as an integer
#> AttributeError 'str' object has no attribute 'foo'
#> TypeError The fill character must be exactly one character long
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected a character, but string of length 0 found
#> ValueError chr() arg not in range(0x110000)
#> ValueError chr() arg not in range(0x110000)
#> TypeError replace expected at least 2 arguments, got 1
#> TypeError startswith first arg must be str or a tuple of str, not int
#> TypeError startswith first arg must be str or a tuple of str, not list
#> TypeError str() argument 'encoding' must be str, not int
#> 'a'
#> LookupError unknown encoding: bad
#> TypeError 'in <string>' requires string as left operand, not int
#> TypeError sequence item 1: expected str instance, NoneType found
#> TypeError argument of type 'int' is not iterable
#> TypeError count() takes at least 1 argument (0 given)
#> TypeError str.zfill() takes exactly one argument (0 given)
#> ValueError empty separator
#> TypeError 'str' object cannot be interpreted as an integer
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> ValueError invalid literal for int() with base 10: '12a'
#> ValueError invalid literal for int() with base 10: ''
#> 35
#> ValueError int() base must be >= 2 and <= 36, or 0
#> 31
#> 5
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> 1000
#> 5
#> 3
#> -3
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> ValueError could not convert string to float: 'abc'
#> ValueError could not convert string to float: ''
#> TypeError float() argument must be a string or a real number, not 'NoneType'
#> 100000.0
#> inf
#> 10.5
#> (1+2j)
#> ValueError complex() arg is a malformed string
#> True
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'NoneType' has no len()
#> TypeError bad operand type for abs(): 'str'
#> TypeError type str doesn't define __round__ method
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> ValueError max() arg is an empty sequence
#> TypeError min expected at least 1 argument, got 0
#> TypeError 'int' object is not iterable
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not iterable
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError range() arg 3 must not be zero
#> IndexError list index out of range
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not an iterator
#> ValueError zip() argument 2 is longer than argument 1
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not reversible
#> TypeError 'set' object is not reversible
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError issubclass() arg 1 must be a class
#> TypeError callable() takes exactly one argument (0 given)
#> ZeroDivisionError integer division or modulo by zero
#> 3
#> ValueError base is not invertible for the given modulus
#> 0.5
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> (1.0000000000000002+1.7320508075688772j)
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ValueError negative shift count
#> TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> TypeError unsupported operand type(s) for &: 'int' and 'float'
#> TypeError bad operand type for unary ~: 'float'
#> TypeError bad operand type for unary -: 'str'
#> True
#> TypeError can only concatenate list (not "tuple") to list
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError unsupported operand type(s) for +: 'set' and 'set'
#> TypeError unsupported operand type(s) for |: 'set' and 'list'
#> TypeError unsupported operand type(s) for |: 'dict' and 'list'
#> TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#> TypeError '<' not supported between instances of 'list' and 'tuple'
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> KeyError 'a'
#> IndexError tuple index out of range
#> IndexError pop from empty list
#> IndexError pop index out of range
#> KeyError 'a'
#> KeyError 'popitem(): dictionary is empty'
#> KeyError 'pop from an empty set'
#> ValueError list.remove(x): x not in list
#> ValueError 1 is not in list
#> KeyError 2
#> ValueError tuple.index(x): x not in tuple
#> ValueError substring not found
#> TypeError insert expected 2 arguments, got 0
#> TypeError list.append() takes exactly one argument (0 given)
#> TypeError list.append() takes exactly one argument (2 given)
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError string argument without an encoding
#> ValueError bytes must be in range(0, 256)
#> ValueError negative count
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError can't concat str to bytes
#> IndexError index out of range
#> ValueError byte must be in range(0, 256)
#> TypeError slice expected at least 1 argument, got 0
#> ValueError slice step cannot be zero
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# ---
l = [5, 3, 8, 1]
l.sort(); print(l); l.sort(reverse=True); print(l); l.sort(key=lambda v: v % 3); print(l)
#> [1, 3, 5, 8]
#> [8, 5, 3, 1]
#> [3, 1, 8, 5]
l.insert(1, 99); l.insert(-1, 7); l.insert(100, 0); l.extend("ab"); l += [1]; l.remove(99); print(l, l.index(1), l.count(1), l.index(1, 4))
#> [3, 1, 8, 7, 5, 0, 'a', 'b', 1] 1 2 8
l[1:3] = ["x", "y", "z"]; print(l); del l[::2]; print(l); l[:] = [1, 2, 3]; l[::2] = "ab"; print(l, l.copy() == l, l * 2, l[-2:], l[5:], l[::-1])
#> [3, 'x', 'y', 'z', 7, 5, 0, 'a', 'b', 1]
#> ['x', 'z', 5, 'a', 1]
#> ['a', 2, 'b'] True ['a', 2, 'b', 'a', 2, 'b'] [2, 'b'] [] ['b', 2, 'a']
try: l[::2] = [1]
except ValueError as e: print(e)
#> attempt to assign sequence of size 1 to extended slice of size 2
l.clear(); print(l, not l, l == [], [] == False)
#> [] True True False
a = b = [1]; b.append(2); print(a, a is b, a[:] is a, [[0] * 2] * 2)
#> [1, 2] True False [[0, 0], [0, 0]]
n = [[1, [2]], 3]; import copy; c = copy.deepcopy(n); c[0][1].append(9); print(n, c, n < c, [1, 2] < [1, 3], [1] < [1, 0], (1, "a") < (1, "b"))
#> [[1, [2]], 3] [[1, [2, 9]], 3] True True True True
d = {"a": 1, "b": 2}
d["c"] = 3; d.update(a=9, z=0); d.update({"q": 1}); d.setdefault("a", 5); d.setdefault("new", []).append(1)
print(d, d.get("zz"), d.get("zz", 0), d.pop("z"), d.pop("none", None), d.popitem(), list(d), list(d.items()), "a" in d, len(d), dict(d) == d, {**d, "a": 0}, d | {"x": 1})
#> {'a': 9, 'b': 2, 'c': 3, 'q': 1} None 0 0 None ('new', [1]) ['a', 'b', 'c', 'q'] [('a', 9), ('b', 2), ('c', 3), ('q', 1)] True 4 True {'a': 0, 'b': 2, 'c': 3, 'q': 1} {'a': 9, 'b': 2, 'c': 3, 'q': 1, 'x': 1}
for k in list(d): del d[k]
print(d, dict.fromkeys("ab", 0), dict(zip("ab", [1, 2])), dict([("k", "v")], x=1), {1: "a", 1.0: "b", True: "c"}, {(1, 2): 3}[1, 2])
#> {} {'a': 0, 'b': 0} {'a': 1, 'b': 2} {'k': 'v', 'x': 1} {1: 'c'} 3
try:
    for k in (e := {"a": 1}): e["b"] = 2
except RuntimeError as x: print(x)
#> dictionary changed size during iteration
try:
    s = {1}
    for k in s: s.add(k + 1)
except RuntimeError as x: print(x)
#> Set changed size during iteration
d = {"b": 1, "a": 2}; print(sorted(d), sorted(d.items(), key=lambda kv: kv[1]), max(d, key=d.get), min(d.values()), sum(d.values()), list(reversed(d)), d.keys() & {"a"}, d.keys() | {"z"} == {"a", "b", "z"}, d.items() >= {("a", 2)}, d.keys() == {"a", "b"})
#> ['a', 'b'] [('b', 1), ('a', 2)] a 1 3 ['a', 'b'] {'a'} True True True
s, t = {1, 2, 3}, {3, 4}
print(s | t, s & t, s - t, s ^ t, s <= t, s < {1, 2, 3, 4}, s.isdisjoint({9}), s.union([7]), s.intersection({1}, [1]), s.difference(t), s.symmetric_difference([1]), frozenset(s) == s, {frozenset([1]): 1}, 1 in s, len(s))
#> {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} False True True {1, 2, 3, 7} {1} {1, 2} {2, 3} True {frozenset({1}): 1} True 3
s.add(5); s.discard(99); s.update([6], (7,)); s -= {1}; s |= {10}; s &= {5, 6, 10}; s ^= {5}; print(sorted(s), s.pop() in {6, 10}, set("aab") == {"a", "b"}, set(), {*"ab"} == set("ba"))
#> [6, 10] True True set() True
t = (1, 2, 3, 2); print(t.count(2), t.index(3), t + (4,), t * 2, t[1:], (1,), (), tuple("ab"), 2 in t, t == (1, 2, 3, 2), hash(t) == hash((1, 2, 3, 2)), len(t), t[-1], max(t), sum(t))
#> 2 2 (1, 2, 3, 2, 4) (1, 2, 3, 2, 1, 2, 3, 2) (2, 3, 2) (1,) () ('a', 'b') True True True 4 2 3 8
print(bytes(3), bytes([65, 66]), b"ab" + b"c", b"abc"[0], b"abc"[1:], b"a,b".split(b","), b"abc".hex(), bytes.fromhex("6162"), b"ab".upper(), bytearray(b"x") + b"y", b"a" in b"abc", 97 in b"abc", list(b"ab"), b"%d" % 5, b"abc".find(b"c"), memoryview(b"abc")[1], b"\x00\xff", b"it's", b'"', bytes("é", "utf8"))
#> b'\x00\x00\x00' b'AB' b'abc' 97 b'bc' [b'a', b'b'] 616263 b'ab' b'AB' bytearray(b'xy') True True [97, 98] b'5' 2 98 b'\x00\xff' b"it's" b'"' b'\xc3\xa9'
ba = bytearray(b"abc"); ba[0] = 120; ba.extend(b"d"); ba += b"e"; del ba[1]; print(ba, ba.decode(), bytes(ba), ba.pop(), ba[::-1])
#> bytearray(b'xcd') xcde b'xcde' 101 bytearray(b'dcx')
print(range(5), list(range(1, 10, 3)), range(10)[2:5], range(10)[-1], 5 in range(3, 9, 2), len(range(0, -10, -3)), list(range(5, 0, -2)), range(3) == range(0, 3), range(0), range(10).index(4), range(0, 10, 2).count(4), list(reversed(range(3))), hash(range(3)) == hash(range(3)))
#> range(0, 5) [1, 4, 7] range(2, 5) 9 True 4 [5, 3, 1] True range(0, 0) 4 1 [2, 1, 0] True
print(0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e-5, 1e22, 1.0, -0.0, 5 / 2, 5 // 2, -5 // 2, 5 % -3, -5 % 3, 5.5 % 2, 2 ** 10, 2 ** 0.5, 7 // 2.0, divmod(-7, 2), divmod(7.5, 2), round(2.5), round(3.5), round(2.675, 2), round(1234, -2), round(-1.5), abs(-3), 10 ** 20, 1_000, 0xff, 0b11, 0o17, 1e3, float("inf"), float("-inf"), float("nan"), 3 == 3.0, hash(3) == hash(3.0), 1 < 2 < 3, 1 < 3 > 2, int("ff", 16), bin(10), hex(255), oct(8), (5).bit_length(), (1.5).is_integer(), (0.5).as_integer_ratio(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), 3 .__add__(4), True + True, True & False, True ^ True, ~5, 5 & 3, 5 | 3, 5 ^ 3, 1 << 4, 256 >> 2, -1 >> 1, complex(1, 2) * 1j, (1 + 2j).conjugate(), abs(3 + 4j), 1j ** 2, float("1e400"), 1e308 * 10, 10 ** -2, 3.0 .hex(), float.fromhex("0x1p3"), (1.1).__repr__(), 1.5e300 * 1e10, 5 .real, 100000000000000000000 // 3, 2 ** 100 % 7, -7 // 2, -7 % 2, int(1e20), 0.1 + 0.7, 1 / 3, 100 * 1.1)
#> 0.30000000000000004 1e+16 1000000000000000.0 123456789.12345679 1e-05 1e+22 1.0 -0.0 2.5 2 -3 -1 1 1.5 1024 1.4142135623730951 3.0 (-4, 1) (3.0, 1.5) 2 4 2.67 1200 -2 3 100000000000000000000 1000 255 3 15 1000.0 inf -inf nan True True True True 255 0b1010 0xff 0o10 3 False (1, 2) b'\x00\xff' 1 7 2 False False -6 1 7 6 16 64 -1 (-2+1j) (1-2j) 5.0 (-1+0j) inf inf 0.01 0x1.8000000000000p+1 8.0 1.1 inf 5 33333333333333333333 2 -4 1 100000000000000000000 0.7999999999999999 0.3333333333333333 110.00000000000001
