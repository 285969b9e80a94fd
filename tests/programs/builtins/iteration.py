# enumerate: start, laziness, unpacking.
e = enumerate("ab", 5)
print(next(e), list(e), list(e), list(enumerate([])), [f"{i}{c}" for i, c in enumerate("xy", start=1)], dict(enumerate("ab")), list(enumerate("a", -1)), list(enumerate("a", True)))
#> (5, 'a') [(6, 'b')] [] [] ['1x', '2y'] {0: 'a', 1: 'b'} [(-1, 'a')] [(1, 'a')]
for f in (lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: enumerate(), lambda: enumerate([1], 1.5)):
    try:
        f()
    except TypeError as e:
        print(str(e).split(" (")[0])
#> 'int' object is not iterable
#> 'str' object cannot be interpreted as an integer
#> enumerate() missing required argument 'iterable'
#> 'float' object cannot be interpreted as an integer
# ---
# zip stops at the shortest; strict says which differs; it takes one item too many from earlier ones.
a, b = iter([1, 2, 3]), iter("xy")
print(list(zip(a, b)), list(a), list(zip()), list(zip([1, 2])), list(zip("ab", [1, 2], (True, False))), dict(zip("ab", range(9))), list(zip(*[(1, "a"), (2, "b")])), list(zip("ab", "cd", strict=True)))
#> [(1, 'x'), (2, 'y')] [] [] [(1,), (2,)] [('a', 1, True), ('b', 2, False)] {'a': 0, 'b': 1} [(1, 2), ('a', 'b')] [('a', 'c'), ('b', 'd')]
c, d = iter([1, 2, 3]), iter("xy")
print(list(zip(d, c)), list(c))
#> [('x', 1), ('y', 2)] [3]
for args in (([1, 2], [1]), ([1], [1, 2]), ([1, 2], [1, 2], [1]), ([], [1])):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as e:
        print(e)
#> zip() argument 2 is shorter than argument 1
#> zip() argument 2 is longer than argument 1
#> zip() argument 3 is shorter than arguments 1-2
#> zip() argument 2 is longer than argument 1
for f in (lambda: zip(1), lambda: zip([1], 5)):
    try:
        f()
    except TypeError as e:
        print(e)
#> 'int' object is not iterable
#> 'int' object is not iterable
# ---
# map: lazy, several iterables, stops at the shortest, errors at the item.
def f(*args):
    print("call", args)
    return sum(args)
m = map(f, [1, 2, 3], [10, 20])
print(next(m))
#> call (1, 10)
#> 11
print(list(m), list(map(str, [1, None])), list(map(lambda a, b: a + b, "ab", "cd")), list(map(int, "123")), list(map(pow, [2, 3], [3, 2])), list(map(len, [])), list(map(str.upper, "ab")), sum(map(int, "12")))
#> call (2, 20)
#> [22] ['1', 'None'] ['ac', 'bd'] [1, 2, 3] [8, 9] [] ['A', 'B'] 3
for g in (lambda: map(str), lambda: map(str, 5), lambda: list(map(5, [1])), lambda: list(map(int, ["x"])), lambda: list(map(len, [1])), lambda: map()):
    try:
        g()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError map() must have at least two arguments.
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not callable
#> ValueError invalid literal for int() with base 10: 'x'
#> TypeError object of type 'int' has no len()
#> TypeError map() must have at least two arguments.
# ---
# filter: lazy, None keeps true items, the function's truth counts.
def odd(x):
    print("test", x)
    return x % 2
f = filter(odd, [1, 2, 3])
print(next(f))
#> test 1
#> 1
print(list(f), list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(str.isdigit, "a1b2")), list(filter({1, 2}.__contains__, [1, 3, 2])), list(filter(bool, [0.0, 0.5])))
#> test 2
#> test 3
#> [3] [1, 'a', [0]] ['1', '2'] [1, 2] [0.5]
for g in (lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1]))):
    try:
        g()
    except TypeError as e:
        print(e)
#> filter expected 2 arguments, got 1
#> 'int' object is not iterable
#> 'int' object is not callable
# ---
# iter with a sentinel; next with a default; iter of iterators.
values = iter([1, 2, 0, 3])
print(list(iter(lambda: next(values), 0)), list(values))
#> [1, 2] [3]
it = iter([].pop, "never")
try:
    next(it)
except IndexError as e:
    print(e)
#> pop from empty list
n = 0
def count():
    global n
    n += 1
    return n
print(list(iter(count, 4)), n, next(iter([]), "default"), next(iter([1]), None), iter([1]).__next__(), type(iter(count, 4)).__name__)
#> [1, 2, 3] 4 default 1 1 callable_iterator
x = iter("ab")
print(iter(x) is x, list(x), list(x))
#> True ['a', 'b'] []
for g in (lambda: iter(5), lambda: next([]), lambda: next(iter([])), lambda: iter(), lambda: next(iter([]), 1, 2)):
    try:
        print(g())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
#> TypeError 'int' object is not iterable
#> TypeError 'list' object is not an iterator
#> StopIteration
#> TypeError iter expected at least 1 argument, got 0
#> TypeError next expected at most 2 arguments, got 3
# ---
# sum: start, types, no strings; floats and ints mixed; lists joined.
print(sum([1, 2.5]), sum([], 5), sum([[1], [2]], []), sum(range(5), start=10), sum([True, True]), sum((x for x in (1, 2)), -3), sum({1: 5, 2: 6}), sum([1j, 2]), sum([0.1] * 3), type(sum([])), sum([(1,), (2,)], ()))
#> 3.5 5 [1, 2] 20 2 0 3 (2+1j) 0.30000000000000004 <class 'int'> (1, 2)
for f in (lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum(5), lambda: sum([[1]]), lambda: sum([b"a"], b""), lambda: sum(), lambda: sum([1], [2]), lambda: sum([None])):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> unsupported operand type(s) for +: 'int' and 'str'
#> sum() can't sum strings [use ''.join(seq) instead]
#> 'int' object is not iterable
#> unsupported operand type(s) for +: 'int' and 'list'
#> sum() can't sum bytes [use b''.join(seq) instead]
#> sum() takes at least 1 positional argument (0 given)
#> can only concatenate list (not "int") to list
#> unsupported operand type(s) for +: 'int' and 'NoneType'
class V:
    def __init__(self, n): self.n = n
    def __add__(self, o): print("add"); return V(self.n + (o.n if isinstance(o, V) else o))
    __radd__ = __add__
print(sum([V(1), V(2)]).n, sum([V(3)], V(10)).n)
#> add
#> add
#> add
#> 3 13
# ---
# Nested lazy chains do the least work.
def log(name):
    def f(x):
        print(name, x)
        return x
    return f
chain = filter(lambda x: log("filter")(x) % 2, map(log("map"), iter([1, 2, 3, 4])))
print(next(chain), next(chain))
#> map 1
#> filter 1
#> map 2
#> filter 2
#> map 3
#> filter 3
#> 1 3
print(list(zip(range(10**12), "ab")), next(x for x in range(10**12) if x > 5), any(x > 3 for x in range(10**12)))
#> [(0, 'a'), (1, 'b')] 6 True
# ---
# Iterators' truth, length, types; copying an iterator is sharing it.
it = iter([1, 2, 3])
other = it
print(next(it), next(other), bool(it), list(it), it is other)
#> 1 2 True [3] True
for f in (lambda: len(it), lambda: it[0], lambda: it + [1], lambda: len(x for x in ()), lambda: len(map(str, []))):
    try:
        f()
    except TypeError as e:
        print(e)
#> object of type 'list_iterator' has no len()
#> 'list_iterator' object is not subscriptable
#> unsupported operand type(s) for +: 'list_iterator' and 'list'
#> object of type 'generator' has no len()
#> object of type 'map' has no len()
