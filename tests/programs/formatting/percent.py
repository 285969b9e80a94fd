# Every conversion with flags, width, precision.
print("%s %r %a %d %i %u %o %x %X %e %E %f %F %g %G %c %c %%" % ("s", "r", "é", 1, 2, 3, 8, 255, 255, 1.5, 1.5, 1.5, 1.5, 0.00001, 1e20, 65, "z"))
#> s 'r' '\xe9' 1 2 3 10 ff FF 1.500000e+00 1.500000E+00 1.500000 1.500000 1e-05 1E+20 A z %
print("|%5d|%-5d|%05d|%+d|% d|%+5d|%-+5d|%x|%#x|%#o|%#X|%08.3f|%.0f|%#.0f|%5s|%-5s|%.2s|%5.1s|" % (42, 42, 42, 42, 42, 42, 42, 255, 255, 8, 255, 3.14159, 2.5, 2.5, "a", "a", "abc", "abc"))
#> |   42|42   |00042|+42| 42|  +42|+42  |ff|0xff|0o10|0XFF|0003.142|2|2.|    a|a    |ab|    a|
print("%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 1, 2.55), "%.3d" % 5, "%+.2e" % 12345.678, "%5.3d|" % 7, "%d" % 3.99, "%d" % True, "%s" % None, "%x" % -255, "%i" % -0.5)
#>     1|2    |3.14|     2.5 005 +1.23e+04   007| 3 1 None -ff 0
print("%ld %hd %Ld" % (1, 2, 3), "%s" % ((1, 2),), "%s %s" % (1, [2]), "%r" % ["a"], "%c" % "é")
#> 1 2 3 (1, 2) 1 [2] ['a'] é
# ---
# One value, a tuple, a mapping.
print("%s" % 5, "%s" % (5,), "%s %s" % ("a", "b"), "%(k)s %(n)03d %(k)r" % {"k": "v", "n": 7}, "%s" % {"a": 1}, "no directives" % {}, "%s" % [1, 2], "%(a)s" % {"a": (1, 2)}, "" % (), "x" % [])
#> 5 5 a b v 007 'v' {'a': 1} no directives [1, 2] (1, 2)  x
class M:
    def __getitem__(self, k): return k.upper()
print("%(abc)s %(with space)s %(a(b)c)s" % M())
#> ABC WITH SPACE A(B)C
# ---
# Errors: count, type, unknown, incomplete.
for template, value in (
    ("%s %s", "a"), ("%s", (1, 2)), ("none", 5), ("%d", "a"), ("%d", None), ("%x", 1.5), ("%f", "a"), ("%c", "ab"), ("%c", -1), ("%c", 1.5), ("%z", 1), ("%", 1), ("%(k)s", "a"), ("%(k)s", {}), ("%(k", {}), ("%*d", ("a", 1)), ("%s %(k)s", {"k": 1}), ("%.*f", (1.5, 2)), ("%5", 1), ("%y", ()), ("%d", [1]), ("%o", "8"), ("%i", 1j),
):
    try:
        print(repr(template % value))
    except Exception as e:
        print(template, "->", type(e).__name__, e)
#> %s %s -> TypeError not enough arguments for format string
#> %s -> TypeError not all arguments converted during string formatting
#> none -> TypeError not all arguments converted during string formatting
#> %d -> TypeError %d format: a real number is required, not str
#> %d -> TypeError %d format: a real number is required, not NoneType
#> %x -> TypeError %x format: an integer is required, not float
#> %f -> TypeError must be real number, not str
#> %c -> TypeError %c requires int or char
#> %c -> OverflowError %c arg not in range(0x110000)
#> %c -> TypeError %c requires int or char
#> %z -> ValueError unsupported format character 'z' (0x7a) at index 1
#> % -> ValueError incomplete format
#> %(k)s -> TypeError format requires a mapping
#> %(k)s -> KeyError 'k'
#> %(k -> ValueError incomplete format key
#> %*d -> TypeError * wants int
#> "{'k': 1} 1"
#> %.*f -> TypeError * wants int
#> %5 -> ValueError incomplete format
#> %y -> TypeError not enough arguments for format string
#> %d -> TypeError %d format: a real number is required, not list
#> %o -> TypeError %o format: an integer is required, not str
#> %i -> TypeError %i format: a real number is required, not complex
# ---
# User classes: __str__, __repr__, __int__, __float__, __index__.
class V:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 15
print("%s %r %10s| %-6r| %d %f %x %.1s" % (V(), V(), V(), V(), V(), V(), V(), V()))
#> str repr        str| repr  | 7 2.500000 f s
class T(tuple): pass
print("%s-%s" % T((1, 2)), "%s" % (T((1, 2)),))
#> 1-2 (1, 2)
# ---
# Bytes formatting.
print(b"%d %s %b %x %c %a %5.1f %%" % (1, b"by", bytearray(b"ba"), 255, 65, "é", 1.25), b"%(k)s" % {b"k": b"v"}, type(bytearray(b"%d") % 1))
#> b"1 by ba ff A '\\xe9'   1.2 %" b'v' <class 'bytearray'>
for template, value in ((b"%s", "text"), (b"%d", "x"), (b"%c", 300), (b"%b", 5)):
    try:
        template % value
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> TypeError %d format: a real number is required, not str
#> OverflowError %c arg not in range(256)
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# ---
# %= and % chained with other operators.
s = "%s-%%s"
s %= 1
print(s, s % 2, "%s" % "a" + "b", "%d" % 5 * 2, ("%d" % 5) * 2, "%s %s" % ("a", "b") * 2, 17 % 5, -17 % 5 % 3)
#> 1-%s 1-2 ab 55 55 a ba b 2 0
