# Closures made before and after a pause share their cells.
def make():
    n = 0
    def up():
        nonlocal n
        n += ask(1)
        return n
    before = up
    ask("in the middle")
    def get(): return n
    n += 10
    return before, get, up
up, get, same = make()
print(up(), get(), up(), get(), up is same)
#> 11 11 12 12 True
# ---
# Arguments, defaults, keyword-only and variable ones survive in a paused frame.
def f(a, /, b, *args, c=ask("default c"), d, **kw):
    first = ask("inside")
    a += 1
    return a, b, args, c, d, kw, first, sorted(locals())
print(f(1, 2, 3, 4, d=5, e=6), f(1, b=2, d=3))
#> (2, 2, (3, 4), 'default c', 5, {'e': 6}, 'inside', ['a', 'args', 'b', 'c', 'd', 'first', 'kw']) (2, 2, (), 'default c', 3, {}, 'inside', ['a', 'args', 'b', 'c', 'd', 'first', 'kw'])
# ---
# Mutual and deep recursion; the stack of frames comes back.
def even(n): return True if ask(n) == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(4), odd(3))
#> True True
def depth(n, trail=()):
    if n == 0:
        return ask(list(trail))
    result = depth(n - 1, trail + (n,))
    return [n] + result
print(len(depth(60)))
#> 120
def hanoi(n, a, b, c):
    if n == 0: return 0
    moves = hanoi(n - 1, a, c, b)
    if n == 2: ask((a, c))
    return moves + 1 + hanoi(n - 1, b, a, c)
print(hanoi(4, "A", "B", "C"))
#> 15
# ---
# Functions as values: in lists, dicts, partials, bound methods, held across a pause and equal after it.
from functools import partial
class C:
    def __init__(self, n): self.n = n
    def m(self, x=0): return self.n + ask(x)
    @classmethod
    def k(cls): return cls.__name__ + ask("!")
    @staticmethod
    def s(x): return ask(x)
c = C(5)
m, table = c.m, {"m": c.m, "k": C.k, "s": C.s, "len": len, "up": str.upper, "get": {"a": 1}.get, "append": [].append, "part": partial(c.m, 7), "lam": lambda v: ask(v)}
ask("held")
print(m(1), m == c.m, m.__self__ is c, table["m"](2), table["k"](), table["s"](3), table["len"]("ab"), table["up"]("x"), table["get"]("a"), table["part"](), table["lam"](4), table["append"](1), C.m(c, 3))
#> 6 True True 7 C! 3 2 X 1 12 4 None 8
# ---
# Function attributes, defaults that are mutable, memo dicts and counters stay.
def f(x, memo={}):
    if x not in memo:
        memo[x] = ask(x * 2)
    f.calls += 1
    return memo[x]
f.calls = 0
print([f(x) for x in (1, 2, 1, 2)], f.calls, f.__defaults__, f.__name__, f.__dict__)
#> [2, 4, 2, 4] 4 ({1: 2, 2: 4},) f {'calls': 4}
# ---
# Decorators with state, applied with pauses; stacked; on methods.
def counted(f):
    ask(f"decorate {f.__name__}")
    def wrapper(*a, **k):
        wrapper.n += 1
        return ask(wrapper.n), f(*a, **k)
    wrapper.n = 0
    return wrapper
def times(n):
    def deco(f): return lambda *a: [f(*a) for _ in range(ask(n))]
    return deco
@counted
@times(ask(2))
def g(x): return ask(x)
class C:
    @counted
    def m(self, x): return ask(x) + 1
print(g("a"), g("b"), C().m(1), C().m(2), g.n)
#> (1, ['a', 'a']) (2, ['b', 'b']) (1, 2) (2, 3) 2
# ---
# Nested functions that outlive their maker; late binding in loops; nonlocal in comprehensions.
fs = []
for i in range(3):
    def f(j=ask(i)): return i, j, ask("late")
    fs.append(f)
print([f() for f in fs])
#> [(2, 0, 'late'), (2, 1, 'late'), (2, 2, 'late')]
def outer():
    total = 0
    def add(x):
        nonlocal total
        total += x
        return total
    return [add(ask(x)) for x in (1, 2, 3)], total
print(outer())
#> ([1, 3, 6], 6)
# ---
# Global state of the program: modules, names, deleted names, redefined functions.
import math, json
from collections import Counter as Count
def f(): return "old"
g = f
gone = 1
def change():
    global f, gone
    def f(): return "new"
    del gone
    return ask("changed")
print(g(), f(), change(), f(), g(), math.pi > ask(3), json.dumps([ask(1)]), Count("aa")[ask("a")], "gone" in globals())
#> old old changed new old True [1] 2 False
math_ = math
ask("modules held")
print(math_ is math, math.floor(ask(2.5)))
#> True 2
# ---
# eval and exec of text that pauses.
x = 10
print(eval("ask(x) + 1"), eval("[ask(i) for i in range(2)]"), eval("a + ask(b)", {"a": 1, "b": 2, "ask": ask}))
#> 11 [0, 1] 3
exec("y = ask(5)\ndef f(n):\n    return ask(n) * y\nz = f(2)")
print(y, z, f(3))
#> 5 10 15
# ---
# locals, globals and vars seen around pauses.
def f(a):
    b = ask(a + 1)
    before = sorted(locals())
    c = ask(b)
    return before, sorted(locals()), locals()["c"]
print(f(1), "f" in globals())
#> (['a', 'b'], ['a', 'b', 'before', 'c'], 2) True
