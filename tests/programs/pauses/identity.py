# Sharing, cycles and identity of everything held across a pause.
shared = [1]
a = {"x": shared, "y": shared, "t": (shared, [shared])}
a["me"] = a
cyc = []
cyc.append(cyc)
class Node:
    def __init__(self, v): self.v, self.next, self.prev = v, None, None
n1, n2 = Node(1), Node(2)
n1.next, n2.prev = n2, n1
n2.next, n1.prev = n1, n2
loop = {n1: n2}
ask("pause")
shared.append(2)
print(a["x"] is shared, a["y"], a["t"][1][0] is shared, a["me"] is a, cyc[0] is cyc, n1.next.next is n1, n2.prev.v, loop[n1] is n2, n1 in loop)
#> True [1, 2] True True True True 1 True True
# ---
# Classes and instances: type identity, isinstance, class attributes, methods changed at run time.
class A:
    count = 0
    registry = []
    def __init__(self):
        A.count += 1
        self.registry.append(self)
class B(A):
    __slots__ = ("s",)
    def __init__(self, s):
        super().__init__()
        self.s = s
a, b = A(), B(ask("slot"))
a.extra = {"k": [b]}
A.late = lambda self: ("late", ask(self.count))
ask("pause")
print(type(a) is A, isinstance(b, A), b.s, A.count, B.count, A.registry[1] is b, a.extra["k"][0] is b, b.late(), A().late(), type(b)("t").s, B.__mro__[1] is A, A.registry is B.registry)
#> True True slot 2 2 True True ('late', 2) ('late', 3) t True True
# ---
# Singletons and builtins are still themselves.
from enum import Enum, Flag, auto
class Color(Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1
class P(Flag):
    R = auto()
    W = auto()
values = [None, True, False, ..., NotImplemented, int, str, len, Color.RED, P.R | P.W, ValueError, type, object, (), ""]
table = {Color.RED: "r", int: "i", None: "n", P.R: "p", ValueError: "v"}
ask("pause")
print(values[0] is None, values[1] is True, values[3] is ..., values[4] is NotImplemented, values[5] is int, values[7] is len, values[8] is Color.RED, values[8] is Color.ALIAS, Color(2) is Color.GREEN, values[9] == P.R | P.W, values[10] is ValueError, table[Color.RED], table[type(5)], table[None], table[P.R], table[ValueError], values[12] is object)
#> True True True True True True True True True True True r i n p v True
# ---
# Numbers, text and bytes of every size; nan, inf, -0.0; surrogate-free unicode; empty ones.
values = [0, -1, 2**63, -2**64, 10**50, 0.1, -0.0, float("inf"), float("nan"), 1e-320, 3 + 4j, -0j, "", "é€😀\x00", b"", b"\x00\xff", True, "a" * 3000, bytearray(b"ab"), range(3, 9, 2), slice(1, None, 2), frozenset({1}), {1, 2}, (1, (2, (3,)))]
ask("pause")
print([v if not isinstance(v, str) or len(v) < 50 else len(v) for v in values], str(values[6]), values[8] != values[8], [type(v).__name__ for v in values])
#> [0, -1, 9223372036854775808, -18446744073709551616, 100000000000000000000000000000000000000000000000000, 0.1, -0.0, inf, nan, 1e-320, (3+4j), (-0-0j), '', 'é€😀\x00', b'', b'\x00\xff', True, 3000, bytearray(b'ab'), range(3, 9, 2), slice(1, None, 2), frozenset({1}), {1, 2}, (1, (2, (3,)))] -0.0 True ['int', 'int', 'int', 'int', 'int', 'float', 'float', 'float', 'float', 'float', 'complex', 'complex', 'str', 'str', 'bytes', 'bytes', 'bool', 'str', 'bytearray', 'range', 'slice', 'frozenset', 'set', 'tuple']
# ---
# Order of dicts, sets built again, deques, counters, defaultdicts with their factories, chained maps.
from collections import deque, Counter, defaultdict, OrderedDict, ChainMap, namedtuple
d = {"z": 1, "a": 2}
del d["z"]
d["z"] = 3
dd, dq, c, o = defaultdict(list, k=[1]), deque([1, 2, 3], maxlen=3), Counter("aab"), OrderedDict(b=1, a=2)
o.move_to_end("b")
cm = ChainMap(d, {"q": 9})
Pt = namedtuple("Pt", "x y", defaults=[5])
p = Pt(1)
ask("pause")
dd["new"].append(2)
dq.append(4)
c.update("b")
print(list(d), dd, dq, c, list(o), cm["q"], cm.maps[0] is d, p, p.y, type(p) is Pt, Pt(3)._replace(y=4), dq.maxlen)
#> ['a', 'z'] defaultdict(<class 'list'>, {'k': [1], 'new': [2]}) deque([2, 3, 4], maxlen=3) Counter({'a': 2, 'b': 2}) ['a', 'b'] 9 True Pt(x=1, y=5) 5 True Pt(x=3, y=4) 3
# ---
# Iterators half consumed: list, dict, range, zip, enumerate, map, filter, reversed, string, itertools, generators.
from itertools import count, cycle, chain, islice, repeat, accumulate, product, permutations, combinations, groupby, tee, zip_longest
xs = [1, 2, 3, 4]
its = [iter(xs), iter({"a": 1, "b": 2}), iter(range(5)), zip("abc", count(1)), enumerate("abc"), map(str, [1, 2, 3]), filter(None, [0, 1, 2, 3]), reversed(xs), iter("abc"), iter((1, 2, 3)), iter({"k": 1, "l": 2}.items()), count(10, 5), cycle("ab"), chain([1], [2, 3]), islice(count(), 2, 9), repeat("r", 3), accumulate([1, 2, 3]), product("ab", [1, 2]), permutations([1, 2, 3], 2), combinations("abc", 2), zip_longest("ab", [1]), iter(b"xy"), (x * x for x in xs), iter([5, 6].pop, 0), reversed(range(4)), iter(bytearray(b"pq"))]
firsts = [next(it) for it in its]
ask("all half consumed")
xs.append(5)
print(firsts)
#> [1, 'a', 0, ('a', 1), (0, 'a'), '1', 1, 4, 'a', 1, ('k', 1), 10, 'a', 1, 2, 'r', 1, ('a', 1), (1, 2), ('a', 'b'), ('a', 1), 120, 1, 6, 3, 112]
print([list(islice(it, 2)) for it in its if it is not its[23]])
#> [[2, 3], ['b'], [1, 2], [('b', 2), ('c', 3)], [(1, 'b'), (2, 'c')], ['2', '3'], [2, 3], [3, 2], ['b', 'c'], [2, 3], [('l', 2)], [15, 20], ['b', 'a'], [2, 3], [3, 4], ['r', 'r'], [3, 6], [('a', 2), ('b', 1)], [(1, 3), (2, 1)], [('a', 'c'), ('b', 'c')], [('b', None)], [121], [4, 9], [2, 1], [113]]
a, b = tee(iter([1, 2, 3]))
next(a)
g = groupby("aabbb")
k, grp = next(g)
next(grp)
ask("tee and groupby")
print(list(a), list(b), list(grp), [(k, len(list(v))) for k, v in g])
#> [2, 3] [1, 2, 3] ['a'] [('b', 3)]
# ---
# random keeps its state across a pause.
import random
r = random.Random(5)
before = [r.random() for _ in range(3)]
state_twin = random.Random(5)
[state_twin.random() for _ in range(3)]
random.seed(42)
x = random.randint(1, 100)
ask("pause")
print(r.random() == state_twin.random(), r.choice("abc") == state_twin.choice("abc"), random.randint(1, 100) == (random.seed(42), random.randint(1, 100), random.randint(1, 100))[2], x == (random.seed(42), random.randint(1, 100))[1])
#> True True True True
# ---
# Exceptions, groups, tracebacks and contexts held as values.
def boom(n):
    try:
        {}[n]
    except KeyError as e:
        raise ValueError(n) from e
held = []
for n in (1, 2):
    try:
        boom(n)
    except ValueError as e:
        held.append(e)
group = ExceptionGroup("g", held)
ask("pause")
print(held, repr(held[0].__cause__), group.exceptions[1] is held[1], [e.args for e in held], held[0].__traceback__ is not None)
#> [ValueError(1), ValueError(2)] KeyError(1) True [(1,), (2,)] True
try:
    raise group
except* ValueError as part:
    print(part.exceptions == tuple(held))
#> True
# ---
# Objects of the library: datetime, decimal, fractions, compiled patterns, matches, StringIO, partial, dataclasses, paths.
import datetime, decimal, fractions, re, io, dataclasses, json
@dataclasses.dataclass(order=True, frozen=True)
class D:
    x: int
    ys: tuple = ()
day = datetime.date(2024, 2, 28)
moment = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
delta = datetime.timedelta(days=2, hours=3)
money, third = decimal.Decimal("1.10"), fractions.Fraction(1, 3)
pattern = re.compile(r"(?P<k>\w+)=(\d+)")
match = pattern.search("a=1 b=22")
buffer = io.StringIO()
buffer.write("before ")
d = D(1, (2,))
ask("pause")
buffer.write("after")
print(day + delta, moment.isoformat(), delta * 2, money + decimal.Decimal("2.2"), third * 3, pattern.findall("x=1 y=2"), match["k"], match.groups(), match.span(2), buffer.getvalue(), d < D(2), hash(d) == hash(D(1, (2,))), {d: "k"}[D(1, (2,))], pattern.pattern)
#> 2024-03-01 2024-01-02T03:04:05+00:00 4 days, 6:00:00 3.30 1 [('x', '1'), ('y', '2')] a ('a', '1') (2, 3) before after True True k (?P<k>\w+)=(\d+)
# ---
# Class-level machinery made before the pause and used after it: properties, descriptors, caches, dispatch.
from functools import lru_cache, cached_property, singledispatch
class Desc:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner): return (self.name, obj and obj.v)
class C:
    d = Desc()
    def __init__(self, v): self.v = v
    @property
    def twice(self): return self.v * 2
    @twice.setter
    def twice(self, x): self.v = x // 2
    @cached_property
    def lazy(self): return [self.v]
    @staticmethod
    def st(x): return x
    @classmethod
    def cl(cls, v): return cls(v)
@lru_cache
def slow(n): return [n]
@singledispatch
def show(x): return "other"
@show.register
def _(x: int): return "int"
c = C(1)
lazy, first = c.lazy, slow(1)
ask("pause")
c.twice = 20
print(c.v, c.twice, c.d, c.lazy is lazy, slow(1) is first, slow.cache_info().hits, show(1), show("a"), C.st(3), C.cl(4).v, C.d)
#> 10 20 ('d', 10) True True 1 int other 3 4 ('d', None)
# ---
# Two functions over one cell, one default list, one class attribute: all the same after several pauses.
def pair():
    box = [0]
    def put(x): box.append(x)
    def get(): return box
    return put, get
put, get = pair()
def acc(x, seen=[]):
    seen.append(x)
    return seen
for i in range(3):
    put(ask(i))
    acc(i)
print(get(), get() is get(), acc("last"), acc.__defaults__[0] is acc(0))
#> [0, 0, 1, 2] True [0, 1, 2, 'last', 0] True
# ---
# A large structure held by three nested calls comes back whole.
def level3(data):
    total = sum(d["n"] for d in data)
    return ask(total)
def level2(data):
    local = [dict(d, extra=[d["n"]]) for d in data]
    result = level3(local)
    return result + len(local), local[-1]["extra"]
def level1(n):
    data = [{"n": i, "name": f"row {i}", "tags": ("a", i % 3)} for i in range(n)]
    index = {d["name"]: d for d in data}
    result = level2(data)
    return result, index["row 5"] is data[5], len(index), data[-1]["tags"]
print(level1(300))
#> ((45150, [299]), True, 300, ('a', 2))
