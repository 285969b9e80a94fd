# Classes derived from numbers and texts: the value is formatted, the methods are asked where CPython asks them.
class Count(int):
    def __str__(self): return "count"
    def __repr__(self): return "Count"
    def __int__(self): return 99
    def __float__(self): return 0.25
    def __index__(self): return 98
class Ratio(float):
    def __str__(self): return "ratio"
    def __float__(self): return 9.0
    def __int__(self): return 77
class Name(str):
    def __str__(self): return "name"
    def __repr__(self): return "Name"
    def __len__(self): return 100
c, r, n = Count(5), Ratio(1.5), Name("ab")
print(f"{c} {c:d} {c:>4} {c:x} {c:.1f} {c:e} {c:%} {c!r} {c:c} {c:n} {c:05,}", "{} {:d} {!s:>6}".format(c, c, c))
#> count 5    5 5 0.2 2.500000e-01 25.000000% Count  5 0,005 count 5  count
print(f"{r} {r:.2f} {r:>6} {r:g} {r:n} {r!s}", f"{n} {n:>4} {n:.1} {n!r} {n!s}", "{} {:s} {!s}".format(n, n, n))
#> ratio 1.50    1.5 1.5 1.5 ratio name   ab a Name name name ab name
print("%d %i %x %f %s %r %c %5d|" % (c, c, c, c, c, c, c, c), "%d %f %.3f %s" % (r, r, r, r), "%s %r %.1s %5s|" % (n, n, n, n))
#> 5 5 5 0.250000 count Count      5| 77 1.500000 1.500 ratio name Name n  name|
for value in (c, r, n):
    for spec in ("q", ",n", "5.", ".2d", "=+#5", "be"):
        try:
            print(format(value, spec))
        except Exception as error:
            print(spec, type(error).__name__, error)
#> q ValueError Unknown format code 'q' for object of type 'Count'
#> ,n ValueError Cannot specify ',' with 'n'.
#> 5. ValueError Format specifier missing precision
#> .2d ValueError Precision not allowed in integer format specifier
#> +   5
#> be ValueError Invalid format specifier 'be' for object of type 'Count'
#> q ValueError Unknown format code 'q' for object of type 'Ratio'
#> ,n ValueError Cannot specify ',' with 'n'.
#> 5. ValueError Format specifier missing precision
#> .2d ValueError Unknown format code 'd' for object of type 'Ratio'
#> + 1.5
#> be ValueError Invalid format specifier 'be' for object of type 'Ratio'
#> q ValueError Unknown format code 'q' for object of type 'Name'
#> ,n ValueError Cannot specify ',' with 'n'.
#> 5. ValueError Format specifier missing precision
#> .2d ValueError Unknown format code 'd' for object of type 'Name'
#> =+#5 ValueError Sign not allowed in string format specifier
#> be ValueError Invalid format specifier 'be' for object of type 'Name'
# ---
# A template of a class of its own, and who is asked to do `%`.
class Template(str):
    def __mod__(self, other): return NotImplemented if other == 0 else ("mod", str(self), other)
    def __rmod__(self, other): return ("rmod", str(self), other)
class Plain(str): pass
class Other:
    def __rmod__(self, other): return ("other", other)
    def __repr__(self): return "Other()"
print(Template("%d") % 1, Plain("%d %s") % (1, Plain("x")), "%s" % Template("t"), Plain("%s") % Template("t"), "%s" % Other(), Template("%d") % Other())
#> ('mod', '%d', 1) 1 x ('rmod', 't', '%s') t Other() ('mod', '%d', Other())
for how in (lambda: Template("%d") % 0, lambda: Template("%s") % Template("u"), lambda: "" % Other(), lambda: b"%b" % Other(), lambda: Plain("%d") % "x"):
    try:
        print(how())
    except TypeError as error:
        print(error)
#> unsupported operand type(s) for %: 'Template' and 'int'
#> ('mod', '%s', 'u')
#> not all arguments converted during string formatting
#> %b requires a bytes-like object, or an object that implements __bytes__, not 'Other'
#> %d format: a real number is required, not str
t = Plain("{} {:>{}}")
print(t.format(1, Plain("x"), 3), type(t.format(1, 2, 3)).__name__, Plain("{a}").format_map({"a": Plain("v")}), type(Plain("%s") % 1).__name__)
#> 1   x str v str
t %= ()
print(t, type(t).__name__)
#> {} {:>{}} Plain
# ---
# Tuples, dicts and bytes of classes of their own.
class Pair(tuple):
    def __len__(self): return 9
    def __getitem__(self, index): return "item"
    def __iter__(self): return iter("xy")
class Table(dict):
    def __missing__(self, key): return "<" + key + ">"
class Blob(bytes):
    def __bytes__(self): return b"other"
print("%s %s" % Pair((1, 2)), "%(a)s %(b)s" % Table(a=1), "{a} {b}".format_map(Table(a=1)), "{0[a]} {0[b]} {1[0]}".format(Table(a=1), Pair((1, 2))))
#> 1 2 1 <b> 1 <b> 1 <b> item
print(b"%s|%b" % (Blob(b"blob"), bytearray(b"array")), Blob(b"%d") % 5, type(Blob(b"%d") % 5).__name__, bytearray(b"%s") % b"x")
#> b'blob|array' b'5' bytes bytearray(b'x')
# ---
# What __format__ and its kin return is checked, and a text of a class of its own is taken as it is.
class Loud(str):
    def __str__(self): return "loud"
    def __format__(self, spec): return "formatted " + spec
class P:
    def __init__(self, result): self.result = result
    def __format__(self, spec): return self.result
    def __str__(self): return self.result
    def __repr__(self): return self.result
    def __float__(self): return self.result
    def __bytes__(self): return self.result
    def __index__(self): return self.result
loud = P(Loud("text"))
print(f"{loud}|{loud:x}|{loud!s}|{loud!r:>4}|{loud!a}", "{} {:x} {!s} {!r:>4}".format(loud, loud, loud, loud), "%s|" % loud, "%r|" % loud, "%a|" % loud)
#> text|text|formatted |formatted >4|formatted  text text formatted  formatted >4 text| text| text|
print(format(loud), type(format(loud)).__name__, type(str(loud)).__name__, type(f" {loud}").__name__, type(" {}".format(loud)).__name__)
#> loud Loud Loud str str
for result in (None, 5, b"x", 1.5, [1]):
    p = P(result)
    for how in (lambda: format(p), lambda: f"{p:5}", lambda: "{}".format(p), lambda: "%s" % p, lambda: "%r" % p, lambda: b"%b" % p, lambda: "%.1f" % p, lambda: "%x" % p, lambda: b"%c" % p):
        try:
            print(how())
        except Exception as error:
            print(type(error).__name__, error)
#> TypeError __format__ must return a str, not NoneType
#> TypeError __format__ must return a str, not NoneType
#> TypeError __format__ must return a str, not NoneType
#> TypeError __str__ returned non-string (type NoneType)
#> TypeError __repr__ returned non-string (type NoneType)
#> TypeError __bytes__ returned non-bytes (type NoneType)
#> TypeError P.__float__ returned non-float (type NoneType)
#> TypeError %x format: an integer is required, not P
#> TypeError %c requires an integer in range(256) or a single byte
#> TypeError __format__ must return a str, not int
#> TypeError __format__ must return a str, not int
#> TypeError __format__ must return a str, not int
#> TypeError __str__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type int)
#> TypeError __bytes__ returned non-bytes (type int)
#> TypeError P.__float__ returned non-float (type int)
#> 5
#> b'\x05'
#> TypeError __format__ must return a str, not bytes
#> TypeError __format__ must return a str, not bytes
#> TypeError __format__ must return a str, not bytes
#> TypeError __str__ returned non-string (type bytes)
#> TypeError __repr__ returned non-string (type bytes)
#> b'x'
#> TypeError P.__float__ returned non-float (type bytes)
#> TypeError %x format: an integer is required, not P
#> TypeError %c requires an integer in range(256) or a single byte
#> TypeError __format__ must return a str, not float
#> TypeError __format__ must return a str, not float
#> TypeError __format__ must return a str, not float
#> TypeError __str__ returned non-string (type float)
#> TypeError __repr__ returned non-string (type float)
#> TypeError __bytes__ returned non-bytes (type float)
#> 1.5
#> TypeError %x format: an integer is required, not P
#> TypeError %c requires an integer in range(256) or a single byte
#> TypeError __format__ must return a str, not list
#> TypeError __format__ must return a str, not list
#> TypeError __format__ must return a str, not list
#> TypeError __str__ returned non-string (type list)
#> TypeError __repr__ returned non-string (type list)
#> TypeError __bytes__ returned non-bytes (type list)
#> TypeError P.__float__ returned non-float (type list)
#> TypeError %x format: an integer is required, not P
#> TypeError %c requires an integer in range(256) or a single byte
# ---
# object.__format__ takes no spec; format wants a text for one.
class C: pass
class D(list): pass
for value in (C(), D(), None, [1], {}, len, int, C, print, (x for x in ()), ...):
    try:
        format(value, "5")
    except TypeError as error:
        print(error)
#> unsupported format string passed to C.__format__
#> unsupported format string passed to D.__format__
#> unsupported format string passed to NoneType.__format__
#> unsupported format string passed to list.__format__
#> unsupported format string passed to dict.__format__
#> unsupported format string passed to builtin_function_or_method.__format__
#> unsupported format string passed to type.__format__
#> unsupported format string passed to type.__format__
#> unsupported format string passed to builtin_function_or_method.__format__
#> unsupported format string passed to generator.__format__
#> unsupported format string passed to ellipsis.__format__
for spec in (None, 5, b"x", ["5"]):
    try:
        format(1, spec)
    except TypeError as error:
        print(error)
#> format() argument 2 must be str, not None
#> format() argument 2 must be str, not int
#> format() argument 2 must be str, not bytes
#> format() argument 2 must be str, not list
print(format(D([1])), format(C, ""), format(int), "{:}".format(None))
#> [1] <class '__main__.C'> <class 'int'> None
