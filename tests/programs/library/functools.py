# lru_cache and cache: hits, misses, keys, limits, methods.
from functools import lru_cache, cache
calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append((x, y))
    return x * 10 + y
print(f(1), f(1), f(1, 0), f(2), f(3), f(1), calls, f.cache_info())
#> 10 10 10 20 30 10 [(1, 0), (1, 0), (2, 0), (3, 0), (1, 0)] CacheInfo(hits=1, misses=5, maxsize=2, currsize=2)
f.cache_clear()
print(f.cache_info(), f.__name__, f.__wrapped__(4))
#> CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) f 40
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().hits, fib.cache_info().currsize)
#> 23416728348467685 78 81
@lru_cache
def g(*args, **kw): return len(args) + len(kw)
print(g(1), g(1.0), g(a=1), g(a=1, b=2), g(b=2, a=1), g.cache_info().misses)
#> 1 1 1 2 2 5
@lru_cache(typed=True)
def typed(x): return type(x).__name__
print(typed(1), typed(1.0), typed(True))
#> int float bool
try:
    f([1])
except TypeError as e:
    print(e)
#> unhashable type: 'list'
@lru_cache(maxsize=None)
def fails(x):
    calls.append("fails")
    raise ValueError(x)
for _ in range(2):
    try:
        fails(1)
    except ValueError:
        pass
print(calls.count("fails"))
#> 2
# ---
# partial: positional, keywords overridable, nested, attributes; partialmethod.
from functools import partial, partialmethod
def f(a, b=2, *args, c=3, **kw): return a, b, args, c, kw
p = partial(f, 1, c=5)
print(p(), p(9), p(9, 8, c=0, d=1), partial(p, 7)(), p.func is f, p.args, p.keywords, partial(int, base=2)("101"), list(map(partial(pow, 2), [1, 2, 3])), callable(p))
#> (1, 2, (), 5, {}) (1, 9, (), 5, {}) (1, 9, (8,), 0, {'d': 1}) (1, 7, (), 5, {}) True (1,) {'c': 5} 5 [2, 4, 8] True
class Cell:
    def __init__(self): self.alive = False
    def set(self, state): self.alive = state
    on = partialmethod(set, True)
c = Cell()
c.on()
print(c.alive)
#> True
try:
    partial(5)
except TypeError as e:
    print(e)
#> the first argument must be callable
try:
    p(1, 2, 3, a=5)
except TypeError as e:
    print(e)
#> f() got multiple values for argument 'a'
# ---
# reduce: with and without a start, one item, none.
from functools import reduce
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + [b], "ab", []), reduce(max, [3]), reduce(lambda a, b: f"({a}{b})", "abcd"), reduce(lambda a, b: {**a, **b}, [{"x": 1}, {"y": 2}]), reduce(lambda a, b: b, [], "start"))
#> 120 ['a', 'b'] 3 (((ab)c)d) {'x': 1, 'y': 2} start
for f in (lambda: reduce(max, []), lambda: reduce(max), lambda: reduce(max, 5), lambda: reduce(lambda a: a, [1, 2])):
    try:
        f()
    except TypeError as e:
        print(e)
#> reduce() of empty iterable with no initial value
#> reduce expected at least 2 arguments, got 1
#> reduce() arg 2 must support iteration
#> <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
# ---
# singledispatch by type, with ABCs, unions in register, methods.
from functools import singledispatch, singledispatchmethod
from collections.abc import Sequence
@singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
@show.register(tuple)
def _(x): return f"sequence of {len(x)}: {', '.join(map(show, x))}"
@show.register
def _(x: str | bytes): return f"text {x!r}"
@show.register
def _(x: bool): return f"bool {x}"
print(show(1), show([1, "a", (2.5,)]), show(True), show(None), show(b"b"), show.dispatch(float)(1) == show.dispatch(object)(1))
#> int 1 sequence of 3: int 1, text 'a', sequence of 1: object 2.5 bool True object None text b'b' True
class Fmt:
    @singledispatchmethod
    def fmt(self, x): return "default"
    @fmt.register
    def _(self, x: int): return f"int {x}"
    @fmt.register
    def _(self, x: list): return [self.fmt(y) for y in x]
print(Fmt().fmt(1), Fmt().fmt([1, "a"]))
#> int 1 ['int 1', 'default']
# ---
# cached_property computes once per instance; deleting it computes again.
from functools import cached_property
class Data:
    def __init__(self, xs): self.xs = xs
    @cached_property
    def total(self):
        "The total."
        print("computing")
        return sum(self.xs)
d, e = Data([1, 2]), Data([5])
print(d.total, d.total, e.total, "total" in vars(d), Data.total.__doc__)
#> computing
#> computing
#> 3 3 5 True The total.
del d.total
d.xs.append(3)
print(d.total)
#> computing
#> 6
d.total = 100
print(d.total)
#> 100
# ---
# cmp_to_key, total_ordering, wraps together.
from functools import cmp_to_key, total_ordering, wraps, update_wrapper
def compare(a, b):
    if len(a) != len(b): return len(a) - len(b)
    return (a > b) - (a < b)
print(sorted(["bb", "a", "ab", "c"], key=cmp_to_key(compare)), max(["x", "yy"], key=cmp_to_key(compare)), cmp_to_key(compare)("a") < cmp_to_key(compare)("b"))
#> ['a', 'c', 'ab', 'bb'] yy True
@total_ordering
class Size:
    names = ["S", "M", "L"]
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __gt__(self, o): return self.names.index(self.n) > self.names.index(o.n)
    def __repr__(self): return self.n
print(sorted(map(Size, "LSM")), Size("S") <= Size("M"), Size("L") >= Size("L"), Size("L") < Size("S"))
#> [S, M, L] True True False
def outer(f):
    @wraps(f, updated=())
    def w(*a): return f(*a)
    return w
@outer
def named():
    "doc"
named.extra = 1
print(named.__name__, named.__doc__, named.__wrapped__ is not named)
#> named doc True
