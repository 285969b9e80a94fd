from itertools import groupby
def src(s):
    for c in s:
        print("get", c)
        yield c
for k, g in groupby(src("aabbbc"), key=lambda c: (print("key", c), c)[1]):
    print("group", k)
    for x in g: print("item", x)
#> get a
#> key a
#> group a
#> item a
#> get a
#> key a
#> item a
#> get b
#> key b
#> group b
#> item b
#> get b
#> key b
#> item b
#> get b
#> key b
#> item b
#> get c
#> key c
#> group c
#> item c
for k, g in groupby(src("aabbbc")):
    print("group", k)
#> get a
#> group a
#> get a
#> get b
#> group b
#> get b
#> get b
#> get c
#> group c
gs = [(k, list(g)) for k, g in groupby("aabb")]
print(gs)
#> [('a', ['a', 'a']), ('b', ['b', 'b'])]
gs = [(k, g) for k, g in groupby("aabb")]
print([(k, list(g)) for k, g in gs])
#> [('a', []), ('b', [])]
it = groupby("aab")
k, g = next(it)
print(k, next(g), next(it)[0], list(g))
#> a a b []
from functools import reduce
for f in (lambda: reduce(), lambda: reduce(1), lambda: reduce(1, 2, 3, 4), lambda: reduce(lambda a, b: a, [])):
    try: f()
    except TypeError as e: print(e)
#> reduce expected at least 2 arguments, got 0
#> reduce expected at least 2 arguments, got 1
#> reduce expected at most 3 arguments, got 4
#> reduce() of empty iterable with no initial value
class It:
    def __init__(s, n): s.n = n; s.i = 0
    def __iter__(s): print("iter"); return s
    def __next__(s):
        if s.i >= s.n: raise StopIteration
        s.i += 1; return s.i
c, *d = It(3)
#> iter
#> iter
*e, f = It(2)
#> iter
#> iter
print(c, d, e, f)
#> 1 [2, 3] [1] 2
x = [1, 2, 3]
x[1:2] = It(2)
#> iter
#> iter
print(x, ",".join(str(v) for v in It(2)))
#> iter
#> [1, 1, 2, 3] 1,2
class SI(It):
    def __next__(s): return str(super().__next__())
print("-".join(SI(3)))
#> iter
#> iter
#> 1-2-3
for bad in (lambda: x.__setitem__(slice(0, 1), 5),):
    try: bad()
    except TypeError as e: print(e)
#> can only assign an iterable
try: x[0:1] = 5
except TypeError as e: print(e)
#> can only assign an iterable
try: x[::2] = 5
except TypeError as e: print(e)
#> must assign iterable to extended slice
try: a, *b = 5
except TypeError as e: print(e)
#> cannot unpack non-iterable int object
try: a, *b, c = iter([1])
except ValueError as e: print(e)
#> not enough values to unpack (expected at least 2, got 1)
try: a, b, c = iter([1])
except ValueError as e: print(e)
#> not enough values to unpack (expected 3, got 1)
