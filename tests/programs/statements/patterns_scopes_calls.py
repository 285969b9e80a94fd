# match
from dataclasses import dataclass
@dataclass
class Pt:
    x: int
    y: int = 0
class K:
    A = 1
    B = "b"
def m(v):
    match v:
        case 0 | 1: return "small"
        case int(n) if n > 100: return f"big {n}"
        case bool(): return "bool"
        case int() | float() as num: return f"num {num}"
        case K.B: return "K.B"
        case "lit": return "lit"
        case str(s): return f"str {s}"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [Pt(x=0), *rest]: return f"pt0 {rest}"
        case [1, [a, b], *_]: return f"nested {a} {b}"
        case (a, b, *rest) if rest: return f"rest {a} {b} {rest}"
        case [a, b]: return f"two {a} {b}"
        case {"type": "c", "v": {"w": w}}: return f"map {w}"
        case {"k": v, **rest}: return f"k {v} {rest}"
        case {}: return "mapping"
        case Pt(0, y): return f"on y {y}"
        case Pt(x, y=5): return f"y5 {x}"
        case Pt() as p: return f"pt {p}"
        case None: return "none"
        case _: return "other"
for v in (0, 1, True, 500, 50, 2.5, "b", "lit", "zz", [], [9], [Pt(0, 1), 2], [1, [2, 3], 4], [1, 2, 3], (5, 6), {"type": "c", "v": {"w": 1}}, {"k": 1, "o": 2}, {}, {"zz": 1}, Pt(0, 3), Pt(2, 5), Pt(7, 7), None, {1}, b"x", range(2), iter([])):
    print(repr(v)[:30] if not hasattr(v, "__next__") else "it", "->", m(v))
#> 0 -> small
#> 1 -> small
#> True -> small
#> 500 -> big 500
#> 50 -> num 50
#> 2.5 -> num 2.5
#> 'b' -> K.B
#> 'lit' -> lit
#> 'zz' -> str zz
#> [] -> empty
#> [9] -> one 9
#> [Pt(x=0, y=1), 2] -> pt0 [2]
#> [1, [2, 3], 4] -> nested 2 3
#> [1, 2, 3] -> rest 1 2 [3]
#> (5, 6) -> two 5 6
#> {'type': 'c', 'v': {'w': 1}} -> map 1
#> {'k': 1, 'o': 2} -> k 1 {'o': 2}
#> {} -> mapping
#> {'zz': 1} -> mapping
#> Pt(x=0, y=3) -> on y 3
#> Pt(x=2, y=5) -> y5 2
#> Pt(x=7, y=7) -> pt Pt(x=7, y=7)
#> None -> none
#> {1} -> other
#> b'x' -> other
#> range(0, 2) -> two 0 1
#> it -> other
class Bad:
    __match_args__ = ("a",)
    def __init__(s): s.a = 1
match Bad():
    case Bad(1): print("bad ok")
#> bad ok
try:
    match Bad():
        case Bad(1, 2): pass
except TypeError as e: print(e)
#> Bad() accepts 1 positional sub-pattern (2 given)
try:
    match 5:
        case int(1, 2): pass
except TypeError as e: print(e)
#> int() accepts 1 positional sub-pattern (2 given)
class NoArgs: pass
try:
    match NoArgs():
        case NoArgs(1): pass
except TypeError as e: print(e)
#> NoArgs() accepts 0 positional sub-patterns (1 given)
match (1, 2):
    case (a, b) if a > b: print("gt")
    case (a, b): print("bound", a, b)
#> bound 1 2
match {"a": [1, {"b": (2, 3)}]}:
    case {"a": [_, {"b": (p, q)}]}: print(p, q)
#> 2 3
match -1, 1+2j, "s", b"b", 1.5:
    case -1, 1+2j, "s", b"b", 1.5: print("lits")
#> lits
x = 5
match x:
    case y: print(y)
#> 5
match "abc":
    case [*_]: print("seq")
    case _: print("str is no seq")
#> str is no seq
def f(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return d
        case ["get", obj, *more]: return obj, more
        case [single]: return single
print(f("go north"), f("get a b c"), f("look"), f("a b"))
#> north ('a', ['b', 'c']) look None
# ---
# scopes
x = "g"
def a():
    x = "a"
    def b():
        nonlocal x
        x = "b"
        def c():
            global x
            x = "c"
        c()
        return x
    r = b()
    return x, r
print(a(), x)
#> ('b', 'b') c
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
#> [2, 2, 2]
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
#> [0, 1, 2]
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter(); inc(); inc(5); print(get())
#> 6
def mut(v, acc=[]): acc.append(v); return acc
print(mut(1), mut(2), mut.__defaults__)
#> [1, 2] [1, 2] ([1, 2],)
def args(a, b=2, /, c=3, *rest, d, e=5, **kw): return a, b, c, rest, d, e, kw
print(args(1, d=4), args(1, 2, 3, 4, 5, d=6, f=7), args(*[1, 2], **{"d": 1}), args(1, c=9, d=0))
#> (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (4, 5), 6, 5, {'f': 7}) (1, 2, 3, (), 1, 5, {}) (1, 2, 9, (), 0, 5, {})
for bad in (lambda: args(), lambda: args(1), lambda: args(a=1, d=2), lambda: args(1, d=2, d2=3, **{"d": 1}), lambda: (lambda a, b: 0)(1), lambda: (lambda a: 0)(1, 2), lambda: (lambda *, k: 0)(), lambda: (lambda a: 0)(b=1), lambda: (lambda a: 0)(1, a=1), lambda: (lambda: 0)(1), lambda: (lambda a, b, c: 0)(), lambda: mut(), lambda: print(foo=1), lambda: len(), lambda: int(1, 2, 3), lambda: sorted(), lambda: sorted([1], 2), lambda: "a".split(1, 2, 3), lambda: isinstance(1), lambda: dict(1, 2), lambda: range(), lambda: range(1, 2, 3, 4), lambda: enumerate()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
#> TypeError args() missing 1 required positional argument: 'a'
#> TypeError args() missing 1 required keyword-only argument: 'd'
#> TypeError args() missing 1 required positional argument: 'a'
#> TypeError __main__.args() got multiple values for keyword argument 'd'
#> TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
#> TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#> TypeError <lambda>.<locals>.<lambda>() missing 1 required keyword-only argument: 'k'
#> TypeError <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'b'
#> TypeError <lambda>.<locals>.<lambda>() got multiple values for argument 'a'
#> TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#> TypeError <lambda>.<locals>.<lambda>() missing 3 required positional arguments: 'a', 'b', and 'c'
#> TypeError mut() missing 1 required positional argument: 'v'
#> TypeError 'foo' is an invalid keyword argument for print()
#> TypeError len() takes exactly one argument (0 given)
#> TypeError int() takes at most 2 arguments (3 given)
#> TypeError sorted expected 1 argument, got 0
#> TypeError sorted expected 1 argument, got 2
#> TypeError split() takes at most 2 arguments (3 given)
#> TypeError isinstance expected 2 arguments, got 1
#> TypeError dict expected at most 1 argument, got 2
#> TypeError range expected at least 1 argument, got 0
#> TypeError range expected at most 3 arguments, got 4
#> TypeError enumerate() missing required argument 'iterable'
print([(x, y) for x in range(3) for y in range(x)], [x for x in range(5) if x % 2 if x > 1], {k: v for k, v in zip("ab", [1, 2])}, [y := 5, y ** 2], (lambda: (z := 3) + z)())
#> [(1, 0), (2, 0), (2, 1)] [3] {'a': 1, 'b': 2} [5, 25] 6
print(any((hit := n) > 2 for n in [1, 3, 2]), hit)
#> True 3
def deco(n):
    print("deco", n)
    def wrap(f):
        print("wrap", n, f.__name__)
        def inner(*a, **k):
            return (n, f(*a, **k))
        return inner
    return wrap
@deco(1)
@deco(2)
def decorated(v): return v
#> deco 1
#> deco 2
#> wrap 2 decorated
#> wrap 1 inner
print(decorated(5))
#> (1, (2, 5))
class Cls:
    y = 10
    z = [y for _ in range(2)] if False else [1]
    w = y + 1
    def m(self): return self.y, Cls.w, __class__.__name__
    class In:
        v = 5
    __private = 7
    def get(self): return self.__private, self._Cls__private
print(Cls().m(), Cls.In.v, Cls.In.__qualname__, Cls().get(), Cls._Cls__private)
#> (10, 11, 'Cls') 5 Cls.In (7, 7) 7
try: Cls.__private
except AttributeError as e: print(e)
#> type object 'Cls' has no attribute '__private'
try:
    class Q:
        v = [y for _ in range(2)]
        y = 1
except NameError as e: print(e)
g = 10
class Glob:
    global g
    g = 20
    h = g
print(g, Glob.h, hasattr(Glob, "g"))
#> 20 20 False
def func(a: int, b: "str" = "x", *c: float, **d) -> list: "docs"; return 1
func.attr = 1
print(func.__annotations__, func.__doc__, func.__name__, func.__qualname__, func.__module__, func.__defaults__, func.__kwdefaults__, func.attr, func.__dict__, a.__doc__)
#> {'a': <class 'int'>, 'b': 'str', 'c': <class 'float'>, 'return': <class 'list'>} docs func func __main__ ('x',) None 1 {'attr': 1} None
del x
try: x
except NameError as e: print(e)
#> name 'x' is not defined
def unb():
    del q
    q = 1
try: unb()
except UnboundLocalError as e: print(e)
#> cannot access local variable 'q' where it is not associated with a value
def fr():
    def inner(): return later
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    later = 1
    return inner()
print(fr())
#> NameError cannot access free variable 'later' where it is not associated with a value in enclosing scope
#> 1
print(__name__, __doc__)
#> __main__ None
if __name__ == "__main__": print("main")
#> main
import sys
print("err", file=sys.stderr)
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d)
#> 1 2 [3, 4] 5
[p, q], r = "ab", "c"; print(p, q, r)
#> a b c
first, *mid, last = range(5); print(first, mid, last)
#> 0 [1, 2, 3] 4
*init, = "abc"; print(init)
#> ['a', 'b', 'c']
for bad in ("a, b = 1", "a, b = 1, 2, 3", "a, b, c = 1, 2", "a, *b, c = [1]", "a, b = None", "(a, b), c = 1, 2"):
    try: exec(bad)
    except Exception as e: print(type(e).__name__, e)
#> TypeError cannot unpack non-iterable int object
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 3, got 2)
#> ValueError not enough values to unpack (expected at least 2, got 1)
#> TypeError cannot unpack non-iterable NoneType object
#> TypeError cannot unpack non-iterable int object
i = 0; i += 1; i -= 3; i *= -2; i **= 2; i //= 3; i %= 4; i <<= 2; i |= 1; i ^= 3; i &= 6; i >>= 1; print(i)
#> 3
x = y = z = 0; x += 1; print(x, y, z)
#> 1 0 0
print(1 if 0 else 2, 0 or "d", 1 and 2, None or 0 or [], not 0, 1 < 2 == True, (1, 2) == (1, 2), [] is [], "a" not in "b", None is not None)
#> 2 d 2 [] True False True False True False
print(*[1, 2], *"ab", sep="-", end="!\n"); print(); print("a", "b", sep=""); print(1, None, True, [1], sep=" | ")
#> 1-2-a-b!
#>
#> ab
#> 1 | None | True | [1]
while True:
    break
else: print("no")
for i in []: pass
else: print("for else")
#> for else
pass; ...; "str"; 5
print(type(...), Ellipsis, NotImplemented, type(NotImplemented))
#> <class 'ellipsis'> Ellipsis NotImplemented <class 'NotImplementedType'>
