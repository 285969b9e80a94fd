# Every parameter kind in one signature.
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs
print(f(1, d=4), f(1, 9, 8, 7, 6, d=4, e=0, z=1, a=2), f(*[1, 2, 3, 4], **{"d": 5}))
#> (1, 2, 3, (), 4, 5, {}) (1, 9, 8, (7, 6), 4, 0, {'z': 1, 'a': 2}) (1, 2, 3, (4,), 5, 5, {})
def g(*, only): return only
def h(a, /): return a
def k(*args, sep="-", **kw): return sep.join(map(str, args)), kw
print(g(only=1), h(2), k(1, 2, sep="+"), k(), k(*"ab", x=1))
#> 1 2 ('1+2', {}) ('', {}) ('a-b', {'x': 1})
# ---
# Defaults are evaluated once, at definition, in the defining scope; a mutable one is shared.
def n(x):
    print("default", x)
    return x
x = 1
def f(a=n(x), b=n([]), *, c=n(x + 1)):
    b.append(a)
    return a, b, c
#> default 1
#> default []
#> default 2
x = 100
print(f(), f(5), f(6, []), f())
#> (1, [1, 5, 1], 2) (5, [1, 5, 1], 2) (6, [6], 2) (1, [1, 5, 1], 2)
# ---
# Defaults can be seen and changed through the function.
def f(a, b=1, *, c=2):
    return a, b, c
print(f.__defaults__, f.__kwdefaults__)
#> (1,) {'c': 2}
f.__defaults__ = (8, 9)
f.__kwdefaults__ = {"c": 7}
print(f(), f(1))
#> (8, 9, 7) (1, 9, 7)
f.__defaults__ = None
try:
    f()
except TypeError as error:
    print(error)
#> f() missing 2 required positional arguments: 'a' and 'b'
# ---
# A function's own data: name, qualname, doc, module, defaults, dict.
def outer(a: int = 1) -> str:
    "The doc."
    def inner(): pass
    return inner
class C:
    def method(self): pass
    class D:
        def deep(self): pass
print(outer.__name__, outer.__qualname__, outer.__doc__, outer.__module__, outer().__qualname__)
#> outer outer The doc. __main__ outer.<locals>.inner
print(C.method.__qualname__, C.D.deep.__qualname__, C().method.__name__, C.D.__qualname__, C.D.deep.__module__)
#> C.method C.D.deep method C.D __main__
print(callable(outer), outer.__dict__, outer == outer, outer == outer(), type(outer).__name__, type(C().method).__name__, type(len).__name__)
#> True {} True False function method builtin_function_or_method
# ---
# Star-parameters: args is a tuple, kwargs a fresh dict in order of passing.
def f(*args, **kwargs):
    kwargs["added"] = True
    return args, kwargs
options = {"b": 1, "a": 2}
print(f(1, *[], z=0, **options), options)
#> ((1,), {'z': 0, 'b': 1, 'a': 2, 'added': True}) {'b': 1, 'a': 2}
print(f.__defaults__, f())
#> None ((), {'added': True})
# ---
# Recursion keeps each frame's variables; deep but bounded.
def hanoi(n, a="A", b="B", c="C"):
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c) if n else []
print(len(hanoi(8)), hanoi(2))
#> 255 ['AB', 'AC', 'BC']
def flatten(x):
    return [y for item in x for y in flatten(item)] if isinstance(x, (list, tuple)) else [x]
print(flatten([1, [2, (3, [4, []])], "ab"]))
#> [1, 2, 3, 4, 'ab']
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(500))
#> 500
# ---
# Unbounded recursion is a RecursionError that can be caught, and the program goes on.
def forever(n):
    return forever(n + 1)
try:
    forever(0)
except RecursionError as error:
    print("RecursionError", str(error)[:32])
#> RecursionError maximum recursion depth exceeded
print("still here")
#> still here
# ---
# Inner functions see parameters, also rebound ones and deleted ones.
def f(x, y=10):
    def read():
        return x + y
    first = read()
    x += 1
    y = 20
    return first, read()
print(f(1))
#> (11, 22)
def accumulate(start):
    total = start
    def add(n):
        nonlocal total
        total += n
        return total
    def reset(): nonlocal total; total = start
    return add, reset
add, reset = accumulate(5)
print(add(1), add(2), reset(), add(1))
#> 6 8 None 6
# ---
# Functions are values: in containers, as keys, returned, passed, compared by identity.
def double(x): return x * 2
def apply(f, *args, **kw): return f(*args, **kw)
table = {"double": double, "neg": lambda x: -x, str: str}
print(apply(table["double"], 4), apply(table["neg"], 4), table[str](4), {double: 1}[double], [f(3) for f in (double, str, float)])
#> 8 -4 4 1 [6, '3', 3.0]
print(apply(apply, apply, apply, double, 1), apply(sorted, [2, 1], reverse=True), list(map(apply, [double, abs], [5, -3])))
#> 2 [2, 1] [10, 3]
# ---
# A generator function is one by containing yield anywhere, even unreachable.
def f():
    return 1
    yield
def g():
    if False:
        yield
print(list(f()), list(g()), type(f()).__name__)
#> [] [] generator
# ---
# Keyword-only after a bare star; positional-only names free for kwargs.
def move(src, dst, /, *, force=False, **extra):
    return src, dst, force, extra
print(move("a", "b", force=True, src=1, dst=2))
#> ('a', 'b', True, {'src': 1, 'dst': 2})
for call in (lambda: move("a"), lambda: move(src="a", dst="b"), lambda: move("a", "b", True)):
    try:
        call()
    except TypeError as error:
        print(error)
#> move() missing 1 required positional argument: 'dst'
#> move() missing 2 required positional arguments: 'src' and 'dst'
#> move() takes 2 positional arguments but 3 were given
# ---
# Parameters shadow; a parameter named like a builtin or like the function itself.
def f(f, list, id=3):
    return f, list, id
print(f(1, 2))
#> (1, 2, 3)
def max_of(max, *rest):
    for r in rest:
        if r > max:
            max = r
    return max
print(max_of(3, 9, 2), max(1, 2))
#> 9 2
# ---
# Very many parameters and arguments.
def many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z=26, *more, last=None):
    return a + z, len(more), last
print(many(*range(1, 26)), many(*range(300), last="l"), many(*range(1, 26), z=5) if False else many(**{c: 1 for c in "abcdefghijklmnopqrstuvwxyz"}))
#> (27, 0, None) (25, 274, 'l') (2, 0, None)
