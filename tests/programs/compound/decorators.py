# Applied inside out; each replaces the name's value; evaluated before the function is made.
def tag(t):
    print("make", t)
    def apply(f):
        print("apply", t, f if isinstance(f, str) else f.__name__)
        def wrapper(*args):
            return f"<{t}>{f(*args)}</{t}>"
        return wrapper
    return apply
@tag("b")
@tag("i")
def hello(name):
    return f"hello {name}"
#> make b
#> make i
#> apply i hello
#> apply b wrapper
print(hello("ann"), hello.__name__)
#> <b><i>hello ann</i></b> wrapper
# ---
# A decorator may give anything, and any expression is allowed.
@str
def f(): pass
print(f.startswith("<function f at"))
#> True
registry = {}
@registry.setdefault("g", lambda f: f.__name__.upper())
def g(): pass
@(lambda f: [f, f()])
def h(): return "called"
@[lambda f: "no", lambda f: "indexed"][1]
def i(): pass
@len if False else callable
def j(): pass
print(g, h[1], i, j)
#> G called indexed True
# ---
# The name is bound only after all decorators; on failure not at all.
def check(f):
    try:
        thing
    except NameError:
        print("thing not yet bound")
    return f
@check
def thing(): pass
#> thing not yet bound
def refuse(f):
    raise ValueError(f.__name__)
try:
    @refuse
    def other(): pass
except ValueError as error:
    print(error)
#> other
try:
    other
except NameError as error:
    print(error)
#> name 'other' is not defined
# ---
# Class decorators; decorators on methods, static and class methods, properties.
def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v}' for k, v in vars(self).items())})"
    return cls
def logged(f):
    def wrapper(self, *args):
        print("call", f.__name__, args)
        return f(self, *args)
    return wrapper
@add_repr
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    @logged
    def move(self, by):
        self.x += by
        return self
    @staticmethod
    def origin():
        return Point(0, 0)
    @classmethod
    @logged
    def diagonal(cls, n):
        return cls(n, n)
    @property
    @logged
    def size(self):
        return abs(self.x) + abs(self.y)
print(Point(1, 2).move(3), Point.origin(), Point.diagonal(4), Point(3, 4).size)
#> call move (3,)
#> call diagonal (4,)
#> call size ()
#> Point(x=4, y=2) Point(x=0, y=0) Point(x=4, y=4) 7
# ---
# functools.wraps copies name, doc and dict, and keeps the original.
import functools
def timed(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        "wrapper doc"
        wrapper.calls += 1
        return f(*args, **kwargs)
    wrapper.calls = 0
    return wrapper
@timed
def add(a: int, b: int = 2) -> int:
    "Adds."
    return a + b
print(add(1), add(1, 5), add.calls, add.__name__, add.__doc__, add.__wrapped__(2), add.__annotations__, add.__qualname__)
#> 3 6 2 add Adds. 4 {'a': <class 'int'>, 'b': <class 'int'>, 'return': <class 'int'>} add
# ---
# A decorator with and without arguments; a class as decorator with state.
def repeat(f=None, *, times=2):
    def apply(f):
        return lambda *a: [f(*a) for _ in range(times)]
    return apply if f is None else apply(f)
@repeat
def a(): return "a"
@repeat(times=3)
def b(x): return x
class Memo:
    def __init__(self, f):
        self.f, self.seen = f, {}
    def __call__(self, n):
        if n not in self.seen:
            print("compute", n)
            self.seen[n] = self.f(n)
        return self.seen[n]
    def __get__(self, obj, owner):
        return functools.partial(self, obj) if obj else self
import functools
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(a(), b("x"), fib(5), fib(5), sorted(fib.seen))
#> compute 5
#> compute 4
#> compute 3
#> compute 2
#> compute 1
#> compute 0
#> ['a', 'a'] ['x', 'x', 'x'] 5 5 [0, 1, 2, 3, 4, 5]
# ---
# A registry of handlers.
handlers = {}
def on(event, *more):
    def register(f):
        for e in (event, *more):
            handlers.setdefault(e, []).append(f)
        return f
    return register
@on("start", "restart")
def boot(e): return f"boot on {e}"
@on("restart")
def log(e): return f"log {e}"
print([h(e) for e in ("start", "restart", "stop") for h in handlers.get(e, [])], boot("direct"))
#> ['boot on start', 'boot on restart', 'log restart'] boot on direct
