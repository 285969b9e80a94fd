# Conversions, specs, nested specs, expressions of every kind.
x, name, width, prec = 3.14159, "bob", 10, 2
print(f"{x} {x:.2f} {x:{width}.{prec}f}| {name!r} {name!s:>6} {name!a:^9}| {x!r:.4}")
#> 3.14159 3.14       3.14| 'bob'    bob   'bob'  | 3.14
print(f"{name:*^{width}} {name:{'<'}{5}}| {'nested ' + f'{x:.1f}'} {x if x > 5 else 'small'} {[i * 2 for i in range(3)]} {(lambda v: v + 1)(2)}")
#> ***bob**** bob  | nested 3.1 small [0, 2, 4] 3
print(f"{ {'a': 1}['a'] } {{literal}} {{{x:.0f}}} {'a' 'b'} {1,} {1, 2} {x!r}")
#> 1 {literal} {3} ab (1,) (1, 2) 3.14159
print(f"{width:0{width}d} {width:{'+'}d} {width:>{width}{'x'}} {prec:<{prec * 2}}|")
#> 0000000010 +10          a 2   |
# ---
# The = specifier keeps the text of the expression, spaces included, and shows repr unless told otherwise.
user = "ann"
n = 41
d = {"k": [1, 2]}
print(f"{user=} {user = } {user=!s} {user=:>5} {n+1=} { n + 1 = } {d['k']=} {n=:>5}")
#> user='ann' user = 'ann' user=ann user=  ann n+1=42  n + 1 = 42 d['k']=[1, 2] n=   41
print(f"{len(user) * 2=}, {n == 41=}, {user.upper()=!r:>8}, {3.14159=:.2f}, {(lambda: 5)()=}")
#> len(user) * 2=6, n == 41=True, user.upper()=   'ANN', 3.14159=3.14, (lambda: 5)()=5
# ---
# Evaluation order: value, then its spec, left to right; __format__ gets the built spec.
class F:
    def __init__(self, n): self.n = n
    def __format__(self, spec):
        print("format", self.n, repr(spec))
        return f"<{self.n}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
def say(x):
    print("eval", x)
    return x
print(f"{F(say(1)):a{say(2)}b{say(3)}} {F(say(4))} {F(5)!s} {F(6)!r:>6}")
#> eval 1
#> eval 2
#> eval 3
#> format 1 'a2b3'
#> eval 4
#> format 4 ''
#> <1> <4> str   repr
# ---
# Multi-line and triple-quoted, raw, adjacent, empty and format-only strings.
n = 5
print(f"""first {n}
  second {n + 1:>3} "quoted"
""" f'third {n}' "{n}")
#> first 5
#>   second   6 "quoted"
#> third 5{n}
print(rf"\d{n}\n", Rf"\{n}", f"", f"{''}", f"{n}" "" f"{n}")
#> \d5\n \5   55
print(f"{n!r:{'>'}{4}}", f'{"double in single"}', f"{'single in double'}", f"{n:}", f"{n!s}")
#>    5 double in single single in double 5 5
# ---
# Errors inside an f-string are ordinary errors.
for f in (lambda: f"{1 / 0}", lambda: f"{undefined_name}", lambda: f"{'a':d}", lambda: f"{1:s}", lambda: f"{1.5:d}", lambda: f"{[]:>5}", lambda: f"{None:5}", lambda: f"{1:{'zz'}}", lambda: f"{'a':.{-1}}", lambda: f"{5:,_}", lambda: f"{'x':,}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> ZeroDivisionError division by zero
#> NameError name 'undefined_name' is not defined
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Unknown format code 's' for object of type 'int'
#> ValueError Unknown format code 'd' for object of type 'float'
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> ValueError Unknown format code 'z' for object of type 'int'
#> ValueError Format specifier missing precision
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Cannot specify ',' with 's'.
# ---
# Names in an f-string are closures and locals like any others.
def make(a):
    def inner(b):
        return f"{a}{b}{(c := a + b)}{c}"
    return inner
print(make(1)(2), [f"{i}{j}" for i in "ab" for j in range(2)], {f"k{i}": f"{i:02}" for i in range(2)})
#> 1233 ['a0', 'a1', 'b0', 'b1'] {'k0': '00', 'k1': '01'}
class C:
    y = 4
    text = f"{y} in class body"
    def m(self): return f"{self.y} {self.__class__.__name__!r}"
print(C.text, C().m())
#> 4 in class body 4 'C'
# ---
# Dates-like and custom mini-languages through __format__.
class Money:
    def __init__(self, cents): self.cents = cents
    def __format__(self, spec):
        if spec == "": return f"{self.cents / 100:.2f}"
        if spec.startswith("~"): return f"~{self.cents // 100}"
        return format(self.cents / 100, spec)
m = Money(123456)
print(f"{m} {m:~} {m:,.1f} {m:>12.2f}|", "{:~}/{}".format(m, m), format(m, ".0f"))
#> 1234.56 ~1234 1,234.6      1234.56| ~1234/1234.56 1235
