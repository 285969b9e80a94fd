# Nested targets, lists or tuples, from any iterable.
(a, b), c = (1, 2), 3
[d, [e, f]] = "xy", "zw"
((g,),) = [[5]]
(h) = 6
i, = [7]
[j] = {8}
print(a, b, c, d, e, f, g, h, i, j)
#> 1 2 3 xy z w 5 6 7 8
k, l = {"p": 1, "q": 2}
m, n = (x * x for x in (3, 4))
print(k, l, m, n)
#> p q 9 16
# ---
# A starred target takes the rest as a list, anywhere, maybe empty.
first, *rest = "abc"
*init, last = range(4)
head, *middle, tail = 1, 2
a, (b, *c), *d = 1, "xyz", 2, 3
[*all_] = ()
*x, = "hi"
print(first, rest, init, last, head, middle, tail, a, b, c, d, all_, x)
#> a ['b', 'c'] [0, 1, 2] 3 1 [] 2 1 x ['y', 'z'] [2, 3] [] ['h', 'i']
# ---
# Too many, too few: the words of each.
def check(text, f):
    try:
        f()
        print("ok")
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
def two(v):
    a, b = v
def starred(v):
    a, b, *c = v
def nested(v):
    (a, b), c = v
def one(v):
    a, = v
def none(v):
    [] = v
for v in ([1], [1, 2, 3], (), "abc", iter([1]), {1: 2}, 5, None, range(3), (x for x in range(9))):
    check(v, lambda: two(v))
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 2, got 0)
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError not enough values to unpack (expected 2, got 1)
#> TypeError cannot unpack non-iterable int object
#> TypeError cannot unpack non-iterable NoneType object
#> ValueError too many values to unpack (expected 2)
#> ValueError too many values to unpack (expected 2)
for v in ([1], (), [1, 2], 7):
    check(v, lambda: starred(v))
#> ValueError not enough values to unpack (expected at least 2, got 1)
#> ValueError not enough values to unpack (expected at least 2, got 0)
#> ok
#> TypeError cannot unpack non-iterable int object
check("", lambda: nested([[1], 2]))
#> ValueError not enough values to unpack (expected 2, got 1)
check("", lambda: nested([1, 2]))
#> TypeError cannot unpack non-iterable int object
check("", lambda: one([1, 2]))
#> ValueError too many values to unpack (expected 1)
check("", lambda: none([1]))
#> ValueError too many values to unpack (expected 0)
check("", lambda: none([]))
#> ok
# ---
# Only as many items are taken from the iterator as show that there are too many.
def source():
    for i in range(10):
        print("yield", i)
        yield i
it = source()
try:
    a, b = it
except ValueError as error:
    print(error)
#> yield 0
#> yield 1
#> yield 2
#> too many values to unpack (expected 2)
print(next(it))
#> yield 3
#> 3
# ---
# Targets before the failing one stay bound.
a = b = "unset"
try:
    a, (b, c) = 1, 5
except TypeError as error:
    print(error, a, b)
#> cannot unpack non-iterable int object 1 unset
class Fussy:
    def __setattr__(self, name, value):
        raise AttributeError(f"no {name}")
f = Fussy()
try:
    x, f.y, z = 1, 2, 3
except AttributeError as error:
    print(error, x)
#> no y 1
try:
    print(z)
except NameError as error:
    print(error)
#> name 'z' is not defined
# ---
# Unpacking an instance uses its __iter__, or __getitem__.
class Pair:
    def __init__(self, a, b):
        self.a, self.b = a, b
    def __iter__(self):
        yield self.a
        yield self.b
class Old:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * 10
a, b = Pair(1, 2)
(c, d), *e = [Pair(3, 4), Pair]
f, *g = Old()
print(a, b, c, d, e == [Pair], f, g)
#> 1 2 3 4 True 0 [10, 20]
class NotIter:
    __iter__ = None
try:
    a, b = NotIter()
except TypeError as error:
    print(error)
#> 'NotIter' object is not iterable
# ---
# In for, with and comprehension targets too.
for i, (name, *scores) in enumerate([("ann", 1, 2), ("bob",)]):
    print(i, name, scores)
#> 0 ann [1, 2]
#> 1 bob []
for [a, b], in [["xy"], ["zw"]]:
    print(a, b)
#> x y
#> z w
class Manager:
    def __enter__(self):
        return 1, [2, 3]
    def __exit__(self, *args):
        print(args)
with Manager() as (p, [q, *r]):
    print(p, q, r)
#> 1 2 [3]
#> (None, None, None)
d = {}
for d["k"], d["v"] in [(1, 2), (3, 4)]:
    print(d)
#> {'k': 1, 'v': 2}
#> {'k': 3, 'v': 4}
print([a + b for (a, b), c in [((1, 2), 3)] if c])
#> [3]
# ---
# Unpacking a long iterable into exact positions with the star in the middle.
first, second, *_, before_last, last = range(100)
print(first, second, before_last, last, len(_), _[0], _[-1])
#> 0 1 98 99 96 2 97
head, *body = "one line".split()
(year, month), *_ = [tuple(map(int, d.split("-"))) for d in ["2024-01", "2023-12"]]
print(head, body, year, month)
#> one ['line'] 2024 1
