# Bytes: every directive, and what each of them takes.
class Raw:
    def __bytes__(self): return b"raw"
    def __repr__(self): return "Raw(é)"
print(b"%s %b %a %r" % (b"x", bytearray(b"y"), "é", Raw()), b"%s" % Raw(), b"%d %i %u %5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5, 6, 7, 8))
#> b"x y '\\xe9' Raw(\\xe9)" b'raw' b'1 2 3     4|5    |00006|+7| 8'
print(b"%o %x %X %#x %#o" % (8, 255, 255, 255, 8), b"%e %f %g %.1f %E %G" % (1.5, 1.5, 1.5, 1.25, 1.5, 1e20), b"%c%c%c" % (65, b"b", bytearray(b"c")))
#> b'10 ff FF 0xff 0o10' b'1.500000e+00 1.500000 1.5 1.2 1.500000E+00 1E+20' b'Abc'
print(b"%*d|%-*d|%.*f|%.2s|%5.1s|%%" % (4, 1, 4, 2, 1, 2.55, b"abc", b"abc"), b"%(k)s %(n)03d" % {b"k": b"v", b"n": 7}, b"no" % {}, b"" % (), b"%ld %hd" % (1, 2))
#> b'   1|2   |2.5|ab|    a|%' b'v 007' b'no' b'' b'1 2'
print(bytearray(b"%d-%s") % (1, b"x"), type(bytearray(b"%d") % 1).__name__)
#> bytearray(b'1-x') bytearray
# ---
# Errors in its own words.
for template, value in (
    (b"%s", "text"), (b"%s", None), (b"%b", 5), (b"%d", "x"), (b"%i", "x"), (b"%x", 1.5), (b"%f", "x"), (b"%c", 300), (b"%c", -1), (b"%c", b"ab"), (b"%c", "a"),
    (b"%z", 1), (b"%", 1), (b"%(k)s", b"v"), (b"%(k)s", {}), (b"%(k", {}), (b"%*d", (b"a", 1)), (b"%s %s", b"a"), (b"%s", (b"a", b"b")), (b"none", 5),
    (b"%5%", 1), (b"%.99999999999d", 1), (b"%99999999999999999999d", 1), (b"%s", [b"x"]),
):
    try:
        print(template % value)
    except Exception as error:
        print(template, "->", type(error).__name__, error)
#> b'%s' -> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> b'%s' -> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
#> b'%b' -> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#> b'%d' -> TypeError %d format: a real number is required, not str
#> b'%i' -> TypeError %d format: a real number is required, not str
#> b'%x' -> TypeError %x format: an integer is required, not float
#> b'%f' -> TypeError float argument required, not str
#> b'%c' -> OverflowError %c arg not in range(256)
#> b'%c' -> OverflowError %c arg not in range(256)
#> b'%c' -> TypeError %c requires an integer in range(256) or a single byte
#> b'%c' -> TypeError %c requires an integer in range(256) or a single byte
#> b'%z' -> ValueError unsupported format character 'z' (0x7a) at index 1
#> b'%' -> ValueError incomplete format
#> b'%(k)s' -> TypeError format requires a mapping
#> b'%(k)s' -> KeyError b'k'
#> b'%(k' -> ValueError incomplete format key
#> b'%*d' -> TypeError * wants int
#> b'%s %s' -> TypeError not enough arguments for format string
#> b'%s' -> TypeError not all arguments converted during bytes formatting
#> b'none' -> TypeError not all arguments converted during bytes formatting
#> b'%5%' -> ValueError unsupported format character '%' (0x25) at index 2
#> b'%.99999999999d' -> ValueError prec too big
#> b'%99999999999999999999d' -> ValueError width too big
#> b'%s' -> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'list'
