# The methods that formatting calls may wait for the host, wherever they are called from.
class P:
    def __format__(self, spec): return ask(spec) + "!"
    def __str__(self): return ask("str")
    def __repr__(self): return ask("repr")
    def __int__(self): return ask(7)
    def __float__(self): return ask(2.5)
    def __index__(self): return ask(65)
    def __bytes__(self): return ask(b"by")
    def __getattr__(self, name): return ask(name)
    def __getitem__(self, key): return ask(key)
p = P()
print("{:x} {!r} {!s:>5} {p.a} {p[k]} {:{}} {p[3]:>{p[5]}}".format(p, p, p, p, "<", p=p))
#> x! repr   str a k <!     3
print("%s %r %d %f %x %c %a %5.1s|" % (p, p, p, p, p, p, p, p))
#> str repr 7 2.500000 41 A repr     s|
print(b"%s %d %a %.1f %x %c" % (p, p, p, p, p, p))
#> b'by 7 repr 2.5 41 A'
print(f"{p} {p:q} {p!r:>6} {p!s}", format(p, "z"), format(p))
#> ! q!   repr str z! !
print("%(k)s %(j)s %(k)r" % p, "{a} {b!r}".format_map(p))
#> k j 'k' a 'b'
# ---
# A method that raises after a pause, with a handler around the call.
class P:
    def __init__(self, error): self.error = error
    def __format__(self, spec): fail("format " + spec, self.error)
    def __str__(self): fail("str", self.error)
    def __int__(self): fail("int", self.error)
    def __float__(self): fail("float", self.error)
    def __index__(self): fail("index", self.error)
    def __bytes__(self): fail("bytes", self.error)
for kind in ("ValueError", "TypeError"):
    p = P(kind)
    for name, how in (
        ("format", lambda: "{:a}{}".format(p, 1)), ("f-string", lambda: f"{p:b}"), ("str", lambda: "%s" % p), ("int", lambda: "%d" % p),
        ("float", lambda: "%.1f" % p), ("index", lambda: "%x" % p), ("char", lambda: "%c" % p), ("bytes", lambda: b"%b" % p),
        ("bytes float", lambda: b"%f" % p), ("bytes char", lambda: b"%c" % p),
    ):
        try:
            how()
        except Exception as error:
            print(name, type(error).__name__, error, repr(error.__context__))
#> format ValueError format a None
#> f-string ValueError format b None
#> str ValueError str None
#> int ValueError int None
#> float ValueError float None
#> index ValueError index None
#> char ValueError index None
#> bytes ValueError bytes None
#> bytes float TypeError float argument required, not P None
#> bytes char ValueError index None
#> format TypeError format a None
#> f-string TypeError format b None
#> str TypeError str None
#> int TypeError %d format: a real number is required, not P None
#> float TypeError float None
#> index TypeError %x format: an integer is required, not P None
#> char TypeError %c requires int or char None
#> bytes TypeError bytes None
#> bytes float TypeError float argument required, not P None
#> bytes char TypeError %c requires an integer in range(256) or a single byte None
# ---
# What comes before a fault of the template is formatted first.
class P:
    def __init__(self, name): self.name = name
    def __format__(self, spec):
        print("format", self.name, repr(spec))
        return self.name
    def __str__(self):
        print("str", self.name)
        return self.name
for template in ("{0} {1} }", "{0} {", "{0} {1.missing} {1}", "{0}{} ", "{0:{1}}{2}", "{0!z}{1}", "{0}{1!r:{0}}{", "{0[}", "{0}{1:{1:{1}}}"):
    try:
        print(template.format(P("a"), P("b")))
    except Exception as error:
        print(template, "->", type(error).__name__, error)
#> format a ''
#> format b ''
#> {0} {1} } -> ValueError Single '}' encountered in format string
#> format a ''
#> {0} { -> ValueError Single '{' encountered in format string
#> format a ''
#> {0} {1.missing} {1} -> AttributeError 'P' object has no attribute 'missing'
#> format a ''
#> {0}{}  -> ValueError cannot switch from manual field specification to automatic field numbering
#> format b ''
#> format a 'b'
#> {0:{1}}{2} -> IndexError Replacement index 2 out of range for positional args tuple
#> {0!z}{1} -> ValueError Unknown conversion specifier z
#> format a ''
#> format a ''
#> {0}{1!r:{0}}{ -> ValueError Unknown format code 'a' for object of type 'str'
#> {0[} -> ValueError expected '}' before end of string
#> format a ''
#> {0}{1:{1:{1}}} -> ValueError Max string recursion exceeded
for template in ("%s %", "%s %s %z", "%s %d", "%s %s %s", "%s %*d", "%s %(a)s", "%s %.99999999999999999999d", "%s", "%s%%%s%%"):
    try:
        print(template % (P("a"), P("b")))
    except Exception as error:
        print(template, "->", type(error).__name__, error)
#> str a
#> %s % -> ValueError incomplete format
#> str a
#> str b
#> %s %s %z -> TypeError not enough arguments for format string
#> str a
#> %s %d -> TypeError %d format: a real number is required, not P
#> str a
#> str b
#> %s %s %s -> TypeError not enough arguments for format string
#> str a
#> %s %*d -> TypeError * wants int
#> str a
#> %s %(a)s -> TypeError format requires a mapping
#> str a
#> %s %.99999999999999999999d -> ValueError precision too big
#> str a
#> %s -> TypeError not all arguments converted during string formatting
#> str a
#> str b
#> a%b%
