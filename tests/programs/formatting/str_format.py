# Automatic, numbered and named fields; attributes and items; conversions and specs.
class P:
    x = 1
    items = {"k": [5, 6]}
    def __repr__(self): return "P()"
p = P()
print("{} {} {}".format(1, "b", None), "{1} {0} {1}".format("a", "b"), "{name}={value!r:>6}".format(name="n", value="v"))
#> 1 b None b a b n=   'v'
print("{0.x} {0.items[k][1]} {p.x:03} {0!r} {d[key]} {l[0]} {l[1][0]}".format(p, p=p, d={"key": 7}, l=[8, [9]]))
#> 1 6 001 P() 7 8 9
print("{:>{w}.{p}f}|{:{}}|{:{f}^{w}}".format(3.14159, "x", 4, "y", w=8, p=2, f="*"), "{{}} {{{}}}".format(1), "{0:{1}}".format("a", ">5"))
#>     3.14|x   |***y**** {} {1}     a
print("{0[0]} {0[a]} {0[-1]} {0[b c]}".format({0: "int key", "a": "str key", "-1": "minus is text", "b c": "spaces"}), "{!s} {!r} {!a}".format("é", "é", "é"))
#> int key str key minus is text spaces é 'é' '\xe9'
# ---
# Errors of the template and of the fields.
class P:
    x = 1
for template, args, kw in (
    ("{", (), {}), ("}", (), {}), ("{0} {}", (1, 2), {}), ("{} {0}", (1, 2), {}), ("{} {}", (1,), {}), ("{3}", (1,), {}), ("{name}", (), {}), ("{0.y}", (P(),), {}), ("{0[k]}", ({},), {}), ("{0[5]}", ([1],), {}),
    ("{!x}", (1,), {}), ("{!}", (1,), {}), ("{0!r", (1,), {}), ("{:d}", ("a",), {}), ("{0[}", (1,), {}), ("{0[k}", (1,), {}), ("{0.}", (1,), {}), ("{0[]}", ([1],), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{a b}", (), {"a b": "space is fine"}), ("{0x}", (1,), {}), ("{0[a]}", ([1],), {}), ("{a!r:>{w}}", (), {"a": 1, "w": 4}),
):
    try:
        print(template.format(*args, **kw))
    except Exception as e:
        print(template, "->", type(e).__name__, e)
#> { -> ValueError Single '{' encountered in format string
#> } -> ValueError Single '}' encountered in format string
#> {0} {} -> ValueError cannot switch from manual field specification to automatic field numbering
#> {} {0} -> ValueError cannot switch from automatic field numbering to manual field specification
#> {} {} -> IndexError Replacement index 1 out of range for positional args tuple
#> {3} -> IndexError Replacement index 3 out of range for positional args tuple
#> {name} -> KeyError 'name'
#> {0.y} -> AttributeError 'P' object has no attribute 'y'
#> {0[k]} -> KeyError 'k'
#> {0[5]} -> IndexError list index out of range
#> {!x} -> ValueError Unknown conversion specifier x
#> {!} -> ValueError unmatched '{' in format spec
#> {0!r -> ValueError unmatched '{' in format spec
#> {:d} -> ValueError Unknown format code 'd' for object of type 'str'
#> {0[} -> ValueError expected '}' before end of string
#> {0[k} -> ValueError expected '}' before end of string
#> {0.} -> ValueError Empty attribute in format string
#> {0[]} -> ValueError Empty attribute in format string
#> {:{:{}}} -> ValueError Max string recursion exceeded
#> space is fine
#> {0x} -> KeyError '0x'
#> {0[a]} -> TypeError list indices must be integers or slices, not str
#>    1
# ---
# format_map takes any mapping, with __missing__.
class Default(dict):
    def __missing__(self, key): return f"<{key}>"
print("{a} {b} {c.d}".format_map(Default(a=1, c=type("O", (), {"d": 2}))), "{x}".format_map({"x": 5}))
#> 1 <b> 2 5
class Lookup:
    def __getitem__(self, key):
        print("lookup", key)
        return key * 2
print("{ab} {ab!r:>6} {cd[1]}".format_map(Lookup()))
#> lookup ab
#> lookup ab
#> lookup cd
#> abab 'abab' d
# ---
# Field access uses getattr and getitem of the objects, in order, once each.
class Loud:
    def __getattr__(self, name):
        print("getattr", name)
        return self
    def __getitem__(self, key):
        print("getitem", repr(key))
        return self
    def __format__(self, spec):
        print("format", repr(spec))
        return "!"
print("{0.a.b[1][k].c:spec} {0}".format(Loud()))
#> getattr a
#> getattr b
#> getitem 1
#> getitem 'k'
#> getattr c
#> format 'spec'
#> format ''
#> ! !
# ---
# Dunder attributes of guest classes through format fields are what they are in code.
class C:
    "doc"
    secret = 5
c = C()
print("{0.__class__.__name__} {0.__doc__} {0.secret}".format(c), "{0.real} {0.imag}".format(3))
#> C doc 5 3 0
# ---
# Templates kept as data and used many times; partial application; joins of formats.
template = "{greeting}, {name:>{width}}!"
print([template.format(greeting=g, name=n, width=5) for g, n in (("hi", "ann"), ("yo", "bobby"))])
#> ['hi,   ann!', 'yo, bobby!']
line = "{:<6}{:>8.2f}".format
print(line("a", 1.5), line("total", 1234.567), "|".join(map("{:02d}".format, [1, 22])), "{:{}{}{}}".format(5, "*", "^", 7))
#> a         1.50 total  1234.57 01|22 ***5***
