# Held iterators of every builtin, half consumed, go on where they were.
from itertools import count, cycle, chain, islice, zip_longest, accumulate, groupby, product, combinations, permutations, repeat, starmap, takewhile, dropwhile, tee, compress, pairwise
def squares(n):
    for i in range(n):
        yield i * i
held = {
    "list": iter([1, 2, 3]), "tuple": iter((1, 2, 3)), "str": iter("abc"), "range": iter(range(3)), "dict": iter({"a": 1, "b": 2, "c": 3}),
    "values": iter({"a": 1, "b": 2, "c": 3}.values()), "items": iter({"a": 1, "b": 2, "c": 3}.items()), "reversed": reversed([1, 2, 3]),
    "enumerate": enumerate("abc", 5), "zip": zip([1, 2, 3], "abc"), "map": map(str, [1, 2, 3]), "filter": filter(None, [0, 1, 2, 3]),
    "gen": squares(4), "bytes": iter(b"abc"), "count": count(3, 2), "cycle": cycle("ab"), "chain": chain([1], [2, 3]), "islice": islice(count(), 2, 9, 2),
    "zl": zip_longest([1, 2], "abc"), "acc": accumulate([1, 2, 3]), "prod": product("ab", [1, 2]), "comb": combinations("abc", 2),
    "perm": permutations([1, 2, 3], 2), "rep": repeat("x", 3), "star": starmap(pow, [(2, 3), (3, 2), (1, 1)]), "tw": takewhile(lambda x: x < 3, [1, 2, 3]),
    "dw": dropwhile(lambda x: x < 2, [1, 2, 3]), "comp": compress("abcd", [1, 0, 1, 1]), "pair": pairwise([1, 2, 3]), "call": iter(iter([1, 2, 0]).__next__, 0),
    "revdict": reversed({"a": 1, "b": 2, "c": 3}), "genexp": (x + 1 for x in [1, 2, 3]),
}
for name, it in held.items():
    print(name, next(it), end=" ")
print(ask("pause"))
#> list 1 tuple 1 str a range 0 dict a values 1 items ('a', 1) reversed 3 enumerate (5, 'a') zip (1, 'a') map 1 filter 1 gen 0 bytes 97 count 3 cycle a chain 1 islice 2 zl (1, 'a') acc 1 prod ('a', 1) comb ('a', 'b') perm (1, 2) rep x star 8 tw 1 dw 2 comp a pair (1, 2) call 1 revdict c genexp 2 pause
for name, it in held.items():
    print(name, [x for x, _ in zip(it, range(3))])
#> list [2, 3]
#> tuple [2, 3]
#> str ['b', 'c']
#> range [1, 2]
#> dict ['b', 'c']
#> values [2, 3]
#> items [('b', 2), ('c', 3)]
#> reversed [2, 1]
#> enumerate [(6, 'b'), (7, 'c')]
#> zip [(2, 'b'), (3, 'c')]
#> map ['2', '3']
#> filter [2, 3]
#> gen [1, 4, 9]
#> bytes [98, 99]
#> count [5, 7, 9]
#> cycle ['b', 'a', 'b']
#> chain [2, 3]
#> islice [4, 6, 8]
#> zl [(2, 'b'), (None, 'c')]
#> acc [3, 6]
#> prod [('a', 2), ('b', 1), ('b', 2)]
#> comb [('a', 'c'), ('b', 'c')]
#> perm [(1, 3), (2, 1), (2, 3)]
#> rep ['x', 'x']
#> star [9, 1]
#> tw [2]
#> dw [3]
#> comp ['c', 'd']
#> pair [(2, 3)]
#> call [2]
#> revdict ['b', 'a']
#> genexp [3, 4]
left, right = tee(iter([1, 2, 3]))
print(next(left), ask("tee"), list(right), list(left))
#> 1 tee [1, 2, 3] [2, 3]
groups = groupby("aabbc")
key, group = next(groups)
print(key, next(group), ask("group"), list(group), [(k, list(g)) for k, g in groups])
#> a a group ['a'] [('b', ['b', 'b']), ('c', ['c'])]
# ---
# Static methods and unbound methods held in variables across pauses.
from datetime import datetime, date, timedelta
import math
parse = date.fromisoformat
strp = datetime.strptime
up = str.upper
join = ",".join
app = [].append
get = {"k": 1}.get
fromkeys = dict.fromkeys
pi, sq = math.pi, math.sqrt
conv = int.from_bytes
ask("held")
app(1)
print(parse("2024-01-02"), strp("2024", "%Y").year, up("x"), join("ab"), get("k"), fromkeys("ab"), sq(4), conv(b"\x01\x02", "big"), app.__self__)
#> 2024-01-02 2024 X a,b 1 {'a': None, 'b': None} 2.0 258 [1]
print(date(2024, 1, 1) + timedelta(days=ask(3)), max, min, len, sorted([3, 1]), isinstance(1, int))
#> 2024-01-04 <built-in function max> <built-in function min> <built-in function len> [1, 3] True
# ---
# TypedDict, NamedTuple, Protocol, generics, TypeVar and NewType across pauses.
from typing import TypedDict, NamedTuple, Protocol, Generic, TypeVar, NewType, Optional, Union, Callable, Any, Literal
T = TypeVar("T", bound=int)
K = TypeVar("K", int, str)
class Movie(TypedDict, total=False):
    name: str
    year: int
class Pair(NamedTuple):
    a: int
    b: str = "x"
class Sized(Protocol):
    def size(self) -> int: ...
class Box(Generic[T]):
    def __init__(self, item: T) -> None: self.item = item
    def get(self) -> T: return self.item
UserId = NewType("UserId", int)
Alias = dict[str, list[int]]
Maybe = Optional[Union[int, str]]
m: Movie = {"name": "m"}
p = Pair(1)
b = Box[int](3)
print(ask("a"))
#> a
print(m, Movie(name="x"), Movie.__annotations__, p, p._replace(b="y"), Pair._fields, b.get(), Box[int], T, T.__bound__, K.__constraints__, UserId(4), Alias, Maybe, Literal["a"], Callable[[int], str])
#> {'name': 'm'} {'name': 'x'} {'name': <class 'str'>, 'year': <class 'int'>} Pair(a=1, b='x') Pair(a=1, b='y') ('a', 'b') 3 __main__.Box[int] ~T <class 'int'> (<class 'int'>, <class 'str'>) 4 dict[str, list[int]] typing.Union[int, str, NoneType] typing.Literal['a'] typing.Callable[[int], str]
class Sub(Movie):
    extra: int
print(ask("b"), Sub(name="s", extra=1), Sub.__total__, Movie.__total__)
#> b {'name': 's', 'extra': 1} True False
# ---
# Classes with slots, class attributes, properties, inheritance, class methods and __dict__ across pauses.
class A:
    __slots__ = ("x", "_y")
    count = 0
    def __init__(self, x):
        self.x = ask(x)
        A.count += 1
    @property
    def y(self): return self._y
    @y.setter
    def y(self, v): self._y = ask(v)
class B(A):
    __slots__ = ("z",)
    def __init__(self, x, z):
        super().__init__(x)
        self.z = ask(z)
    def __repr__(self): return f"B({self.x}, {self.z})"
b = B(1, 2)
b.y = 3
ask("made")
try:
    b.w = 1
except AttributeError as e:
    print(type(e).__name__)
#> AttributeError
print(b, b.y, A.count, hasattr(b, "__dict__"), isinstance(b, A), [c.__name__ for c in B.__mro__])
#> B(1, 2) 3 1 False True ['B', 'A', 'object']
# ---
# f-string specs, nested fields, conversions, debug fields.
class F:
    def __init__(self, v): self.v = v
    def __format__(self, spec): return f"<{ask(self.v)}:{spec}>"
    def __repr__(self): return f"r{ask(self.v)}"
f = F(1)
print(f"{f:{ask('>')}{ask(5)}}|{ask(2):0{ask(3)}d}|{f=}|{ask(1.5):.{ask(2)}f}|{'a' if ask(0) else f:x}")
#> <1:>5>|002|f=r1|1.50|<1:x>
print("{:{}} {!r}".format(f, ask("w"), f), "%s-%r" % (ask("s"), f))
#> <1:w> r1 s-r1
# ---
# Star arguments and keyword arguments evaluated around pauses.
def show(*args, **kwargs): return args, sorted(kwargs.items())
def more(n): return {"k%d" % i: ask(i) for i in range(n)}
print(show(ask(1), *[ask(2), ask(3)], ask(4), *(ask(i) for i in (5, 6)), a=ask("a"), **more(2), b=ask("b"), **{"c": ask("c")}))
#> ((1, 2, 3, 4, 5, 6), [('a', 'a'), ('b', 'b'), ('c', 'c'), ('k0', 0), ('k1', 1)])
print([*[ask(1)], ask(2), *(ask(3),)], {**more(1), "x": ask("x"), **{"y": ask("y")}}, {ask(1), *[ask(2)]}, (ask(1), *[ask(2)]))
#> [1, 2, 3] {'k0': 0, 'x': 'x', 'y': 'y'} {1, 2} (1, 2)
# ---
# Subscript and attribute targets of augmented assignments, and multiple targets.
class O: pass
o = O()
o.n = 1
o.l = [1, 2, 3]
def get(): 
    record("get")
    return o
get().n += ask(2)
get().l[ask(0)] += ask(10)
get().l[ask(0):ask(2)] = [ask(7)]
a = b = o.m = ask("multi")
(x, [y, *z]), w = (ask(1), [ask(2), ask(3), ask(4)]), ask(5)
o.l[0], o.l[1] = o.l[ask(1)], o.l[ask(0)]
for o.n, o.l[ask(0)] in [(1, ask(2)), (3, 4)]:
    record(o.n, o.l)
del o.l[ask(0)], o.m
print(o.n, o.l, hasattr(o, "m"), a, b, x, y, z, w)
#> 3 [7] False multi multi 1 2 [3, 4] 5
# ---
# Nested functions, closures that share cells, nonlocal, defaults, recursion across pauses.
def make():
    n = 0
    def up(by=ask(1)):
        nonlocal n
        n += ask(by)
        return n
    def get(): return n
    def both():
        return up(), get()
    return up, get, both
up, get, both = make()
print(up(), up(5), get(), both(), both(), get())
#> 1 6 6 (7, 7) (8, 8) 8
fs = [lambda x, i=i: ask(x + i) for i in range(3)]
print([f(10) for f in fs])
#> [10, 11, 12]
def fact(n): return 1 if n < 2 else n * fact(ask(n - 1))
print(fact(5))
#> 120
# ---
# match with guards, captures, class patterns and pauses everywhere.
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int
def kind(v):
    match ask(v):
        case [a, b, *rest] if ask(len(rest)) > 1:
            return "long", a, b, rest
        case [a, *_] | (a, _) if ask(a) == 1:
            return "one", a
        case {"k": val, **others} if ask(val):
            return "map", val, others
        case str() as s if s.startswith(ask("x")):
            return "str", s
        case _:
            return "other"
print([kind(v) for v in ([1, 2, 3, 4], [1], {"k": 1, "z": 2}, {"k": 0}, "xyz", "abc", 5)])
#> [('long', 1, 2, [3, 4]), ('one', 1), ('map', 1, {'z': 2}), 'other', ('str', 'xyz'), 'other', 'other']
match P(ask(1), ask(2)):
    case P(x=1, y=yy) if ask(yy) == 2:
        print("point", yy)
#> point 2
