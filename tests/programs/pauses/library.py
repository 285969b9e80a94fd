# Context managers of contextlib, in every role.
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext, redirect_stdout, ContextDecorator
import io
@contextmanager
def opened(name):
    ask(f"enter {name}")
    try:
        yield ask(name)
    except ValueError as e:
        print("swallowed", e, ask("in except"))
    finally:
        ask(f"exit {name}")
class Deco(ContextDecorator):
    def __enter__(self): return ask("deco in")
    def __exit__(self, *error): return ask(False)
@Deco()
def decorated(x): return ask(x)
@opened("as decorator")
def other(): return ask("other")
class Closer:
    def close(self): ask("close")
with opened("a") as a, opened("b") as b:
    print(a, b, ask("body"))
#> a b body
with opened("c"):
    raise ValueError(ask("boom"))
#> swallowed boom in except
with ExitStack() as stack:
    names = [stack.enter_context(opened(n)) for n in "xy"]
    stack.callback(lambda *args: print("callback", ask(args)), 1, 2)
    stack.push(lambda *error: ask(None))
    with suppress(KeyError):
        raise KeyError(ask("k"))
    with closing(Closer()), nullcontext(ask("null")) as n:
        print(names, n)
#> ['x', 'y'] null
#> callback (1, 2)
out = io.StringIO()
with redirect_stdout(out):
    print("hidden", ask("out"))
print(decorated(5), other(), repr(out.getvalue()))
#> 5 other 'hidden out\n'
# ---
# Keys and comparisons of the library: heapq, bisect, itertools, functools, statistics, operator.
import heapq, bisect, functools, operator, itertools, statistics
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return ask(self.v) < o.v
    def __repr__(self): return f"V{self.v}"
heap = []
for v in (3, 1, 2):
    heapq.heappush(heap, V(v))
print([heapq.heappop(heap) for _ in range(3)], heapq.nlargest(1, "abc", key=lambda c: ask(c)), list(heapq.merge([1, 4], [ask(2)])))
#> [V1, V2, V3] ['c'] [1, 2, 4]
print(bisect.bisect([1, 5, 9], 5, key=lambda x: ask(x)), sorted([V(2), V(1)]), sorted("bca", key=functools.cmp_to_key(lambda a, b: ask((a > b) - (a < b)))))
#> 2 [V1, V2] ['a', 'b', 'c']
print([(k, list(g)) for k, g in itertools.groupby([1, 1, 2], key=lambda x: ask(x % 2))], list(itertools.accumulate([1, 2, 3], lambda a, b: ask(a + b))), functools.reduce(operator.add, map(ask, [1, 2])))
#> [(1, [1, 1]), (0, [2])] [1, 3, 6] 3
print(min([V(3), V(1)]), max(V(2), V(5)), min([], default=ask("none")), sum((ask(i) for i in (1, 2)), ask(10)), operator.attrgetter("v")(V(ask(3))), operator.methodcaller("upper")(ask("m")), list(map(operator.itemgetter(ask(0)), ["ab", "cd"])))
#> V1 V5 none 13 3 M ['a', 'c']
# ---
# Dataclasses: factories, post-init, order, replace, fields that are properties, frozen, inheritance.
from dataclasses import dataclass, field, replace, asdict, astuple, fields, KW_ONLY
@dataclass(order=True)
class Item:
    sort_key: int = field(init=False, repr=False)
    name: str
    price: float = ask(1.0)
    tags: list = field(default_factory=lambda: ask(["t"]), compare=False)
    def __post_init__(self): self.sort_key = ask(len(self.name))
@dataclass(frozen=True)
class Point:
    x: int
    _: KW_ONLY
    y: int = 0
    def __add__(self, o): return Point(ask(self.x + o.x), y=ask(self.y + o.y))
@dataclass
class Sub(Item):
    extra: int = 0
    def __post_init__(self):
        super().__post_init__()
        self.extra = ask(self.extra + 1)
a, b = Item("bb"), Item("a", tags=[])
print(a, b, a > b, sorted([a, b])[0].name, replace(a, name=ask("ccc")), asdict(b), astuple(b), [f.name for f in fields(Item)])
#> Item(name='bb', price=1.0, tags=['t']) Item(name='a', price=1.0, tags=[]) True a Item(name='ccc', price=1.0, tags=['t']) {'sort_key': 1, 'name': 'a', 'price': 1.0, 'tags': []} (1, 'a', 1.0, []) ['sort_key', 'name', 'price', 'tags']
print(Point(1) + Point(2, y=3), Sub("s", 2.0), Point(1) == Point(ask(1)), hash(Point(1)) == hash(Point(1)))
#> Point(x=3, y=3) Sub(name='s', price=2.0, tags=['t'], extra=1) True True
try:
    Point(1).x = ask(5)
except AttributeError as e:
    print(type(e).__name__, e)
#> FrozenInstanceError cannot assign to field 'x'
# ---
# Enumerations and flags with pauses in their bodies and methods; copies; random state.
from enum import Enum, IntEnum, Flag, auto
import copy, random
class Color(Enum):
    RED = ask(1)
    GREEN = auto()
    def __str__(self): return ask(self.name)
    @property
    def mixed(self): return ask(self.value) * 2
class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W
class Size(IntEnum):
    S = 1
    L = ask(5)
print(str(Color.RED), Color(ask(2)).mixed, Color["RED"] is Color.RED, [c.name for c in Color], Perm.R | Perm.W is Perm.RW, Perm.RW & Perm.R, Size.L + ask(1), Size(ask(1)))
#> RED 4 True ['RED', 'GREEN'] True Perm.R 6 1
class Deep:
    def __init__(self, v): self.v = v
    def __deepcopy__(self, memo): return Deep(ask(self.v) + 1)
    def __copy__(self): return Deep(ask("copied"))
d = {"a": [Deep(1)]}
e = copy.deepcopy(d)
print(e["a"][0].v, copy.copy(d["a"][0]).v, e["a"] is d["a"])
#> 2 copied False
random.seed(ask(42))
print(random.random(), random.randint(1, 10), ask("between"), random.random(), random.sample(range(10), 3), random.choice("abc"))
#> 0.6394267984578837 1 between 0.7415504997598329 [3, 9, 2] c
r = random.Random(7)
x = r.random()
ask("own")
print(x, r.random(), r.getrandbits(8))
#> 0.32383276483316237 0.15084917392450192 166
# ---
# Texts: format, templates, json with default, csv rows, re callbacks, print to files.
import json, re, io, csv, string, textwrap
class T:
    def __init__(self, v): self.v = v
    def __str__(self): return f"T{ask(self.v)}"
    def __format__(self, spec): return f"[{ask(spec)}]"
print("{} {:>3} {!s}".format(T(1), T(2), T(3)), "%s %5s" % (T(4), T(5)), f"{T(6)!s:>4}|{T(7):x}")
#> [] [>3] T3 T4    T5   T6|[x]
print(json.dumps({"t": T(8), "l": [1, None]}, default=lambda t: ask(t.v), sort_keys=True), json.loads(ask("[1]"), object_hook=lambda d: d), json.loads('{"a": {"b": 1}}', object_hook=lambda d: ask(list(d))))
#> {"l": [1, null], "t": 8} [1] ['a']
print(re.sub(r"[a-c]", lambda m: ask(m[0].upper()), "abcd"), [ask(m.start()) for m in re.finditer("a", "banana")], string.Template("$x ${y}").substitute(x=T(9), y=ask("y")))
#> ABCd [1, 3, 5] T9 y
out = io.StringIO()
print(T(10), "x", sep=ask("-"), end=ask("!"), file=out)
print(out.getvalue(), [row for row in csv.reader(ask(["a,b", "c,d"]))], textwrap.shorten(ask("some long text here"), 10))
#> T10-x! [['a', 'b'], ['c', 'd']] some [...]
# ---
# Caches, partials, dispatch, cached properties, wrapped functions.
from functools import lru_cache, partial, singledispatch, cached_property, wraps, partialmethod, total_ordering
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else ask(fib(n - 1) + fib(n - 2))
@singledispatch
def show(x): return ask(f"any {x}")
@show.register
def _(x: int): return ask(f"int {x}")
@show.register(list)
def _(x): return [show(i) for i in x]
def logged(f):
    @wraps(f)
    def inner(*args, **kw):
        record(f.__name__, len(args))
        return f(*args, **kw)
    return inner
@total_ordering
class Ver:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return ask(self.n) == o.n
    def __lt__(self, o): return ask(self.n) < o.n
class C:
    def __init__(self): self.n = 0
    @cached_property
    def slow(self):
        self.n += 1
        return ask(self.n)
    def set(self, a, b): return ask((self.n, a, b))
    first = partialmethod(set, 1)
    @logged
    def m(self, x=ask("default")): return ask(x)
c = C()
add = partial(lambda a, b, c=0: ask(a + b + c), 1, c=ask(5))
print(fib(6), fib.cache_info().hits, show(1), show([1, "s"]), c.slow, c.slow, c.n, c.first(2), c.m(), c.m(3), C.m.__name__, add(2), add(3, c=0))
#> 8 4 int 1 ['int 1', 'any s'] 1 1 1 (1, 1, 2) default 3 m 8 4
print(Ver(1) <= Ver(2), Ver(2) > Ver(1), Ver(1) >= Ver(1), Ver(1) != Ver(2))
#> True True True True
