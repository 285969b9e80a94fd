# Sequence patterns: fixed, starred, nested; lists and tuples alike.
def f(x):
    match x:
        case []: return "empty"
        case [a]: return "one", a
        case (1, b): return "1 and", b
        case [a, [b, c]]: return "nested", a, b, c
        case [a, *_, z] if a == z: return "ends", a
        case [first, second, *rest]: return first, second, rest
        case _: return "no"
print([f(x) for x in ([], (), [5], (5,), [1, 2], [0, [7, 8]], "ab", b"ab", bytearray(b"ab"), [3, 1, 3], (4, 5, 6, 7), {1, 2}, {}, range(2), iter([1]))])
#> ['empty', 'empty', ('one', 5), ('one', 5), ('1 and', 2), ('nested', 0, 7, 8), 'no', 'no', 'no', ('ends', 3), (4, 5, [6, 7]), 'no', 'no', (0, 1, []), 'no']
# ---
# Strings, bytes and iterators are no sequences; deque, range, array-like classes are.
from collections import deque
from collections.abc import Sequence
class Seq(Sequence):
    def __init__(self, *items):
        self.items = items
    def __len__(self):
        return len(self.items)
    def __getitem__(self, i):
        return self.items[i]
class NotSeq:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return i
def f(x):
    match x:
        case [a, b]: return a, b
        case str(): return "str"
        case _: return "no"
print(f(deque([1, 2])), f(range(2)), f(Seq("p", "q")), f(NotSeq()), f("xy"), f(x for x in (1, 2)), f({1: 2, 3: 4}))
#> (1, 2) (0, 1) ('p', 'q') no str no no
# ---
# A star at any place, once.
def f(x):
    match x:
        case [*init, 0]: return "ends with 0", init
        case [0, *rest]: return "starts with 0", rest
        case [a, *middle, b]: return a, middle, b
        case [*all_]: return all_
print(f([1, 2, 0]), f([0, 1]), f([1, 2]), f([1, 2, 3, 4]), f([5]), f([]), f((0,)))
#> ('ends with 0', [1, 2]) ('starts with 0', [1]) (1, [], 2) (1, [2, 3], 4) [5] [] ('ends with 0', [])
# ---
# Mapping patterns: extra keys are allowed, **rest takes them.
def f(x):
    match x:
        case {"type": "point", "x": x, "y": y}: return "point", x, y
        case {"type": "named", **rest}: return "named", rest
        case {1: one, -2: two, None: n}: return one, two, n
        case {"a": {"b": [_, deep]}}: return "deep", deep
        case {}: return "any mapping", len(x)
        case _: return "no"
print(f({"type": "point", "x": 1, "y": 2, "z": 3}), f({"type": "named", "k": 1, "l": 2}), f({"type": "named"}))
#> ('point', 1, 2) ('named', {'k': 1, 'l': 2}) ('named', {})
print(f({1: "a", -2: "b", None: "c"}), f({"a": {"b": (1, 9)}}), f({"q": 0}), f({}), f([("type", "point")]))
#> ('a', 'b', 'c') ('deep', 9) ('any mapping', 1) ('any mapping', 0) no
# ---
# A mapping pattern does not create keys of a defaultdict, and takes value patterns as keys.
from collections import defaultdict
class K:
    NAME = "name"
d = defaultdict(list)
match d:
    case {"missing": v}:
        print("found", v)
    case {**rest}:
        print("rest", rest, type(rest).__name__)
#> rest {} dict
print(len(d))
#> 0
match {"name": "ann", "age": 3}:
    case {K.NAME: who, **others}:
        print(who, others)
#> ann {'age': 3}
class D(dict):
    pass
match D(a=1):
    case {"a": a}:
        print(a)
#> 1
try:
    match {"x": 1}:
        case {"x": 1, K.NAME: _} | {"x": _}:
            print("second")
except ValueError as error:
    print(error)
#> second
class L:
    A = "x"
try:
    match {"x": 1}:
        case {"x": a, L.A: b}:
            print("no")
except ValueError as error:
    print(error)
# ---
# Class patterns: keyword attributes, positional by __match_args__.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y
class Point3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
def where(p):
    match p:
        case Point(0, 0): return "origin"
        case Point3(x, y, z): return "3d", x, y, z
        case Point(x, y=0): return "on x", x
        case Point(x=0, y=y): return "on y", y
        case Point(x, y) if x == y: return "diagonal", x
        case Point(): return "somewhere"
        case _: return "no point"
print([where(p) for p in (Point(0, 0), Point3(1, 2, 3), Point(5, 0), Point(0, 6), Point(7, 7), Point(1, 2), (0, 0))])
#> ['origin', ('3d', 1, 2, 3), ('on x', 5), ('on y', 6), ('diagonal', 7), 'somewhere', 'no point']
# ---
# Builtin classes take one positional pattern: the value itself.
def f(x):
    match x:
        case bool(b): return "bool", b
        case int(n) if n > 100: return "big", n
        case int(1 | 2 as n): return "one or two", n
        case float(v) | (complex() as v): return "number", v
        case str(s): return "str", s
        case list([a, b]): return "list of two", a, b
        case tuple(t): return "tuple", t
        case dict(d): return "dict", d
        case bytes() | bytearray() | set() | frozenset(): return "other builtin", type(x).__name__
        case object(): return "object"
print([f(x) for x in (True, 500, 2, 3, 1.5, 2j, "s", [1, 2], [1], (1, 2), {"k": 1}, b"b", {1}, None)])
#> [('bool', True), ('big', 500), ('one or two', 2), 'object', ('number', 1.5), ('number', 2j), ('str', 's'), ('list of two', 1, 2), 'object', ('tuple', (1, 2)), ('dict', {'k': 1}), ('other builtin', 'bytes'), ('other builtin', 'set'), 'object']
# ---
# Class pattern errors.
class NoArgs: pass
class BadArgs:
    __match_args__ = ["x"]
class NotStr:
    __match_args__ = (1,)
class Dup:
    __match_args__ = ("x",)
    x = 1
def one(x, cls):
    match x:
        case cls(a): return a
def none(x, cls):
    match x:
        case cls(): return "matched"
def dup(x, cls):
    match x:
        case cls(a, x=b): return a, b
for f, x, cls in ((one, NoArgs(), NoArgs), (one, BadArgs(), BadArgs), (one, NotStr(), NotStr), (dup, Dup(), Dup), (none, NoArgs(), NoArgs), (one, Dup(), Dup)):
    try:
        print(f(x, cls))
    except TypeError as error:
        print(error)
#> NoArgs() accepts 0 positional sub-patterns (1 given)
#> BadArgs.__match_args__ must be a tuple (got list)
#> __match_args__ elements must be strings (got int)
#> Dup() got multiple sub-patterns for attribute 'x'
#> matched
#> 1
def two(x):
    match x:
        case int(a, b): return a
def missing(x):
    match x:
        case NoArgs(nothing=1): return "no"
        case _: return "attribute missing: no match"
try:
    two(1)
except TypeError as error:
    print(error)
#> int() accepts 1 positional sub-pattern (2 given)
print(missing(NoArgs()))
#> attribute missing: no match
# ---
# Class patterns read attributes, properties included, once each, in order.
class Loud:
    __match_args__ = ("a",)
    def __getattr__(self, name):
        print("get", name)
        if name == "missing":
            raise AttributeError(name)
        return name * 2
match Loud():
    case Loud(missing=_):
        print("no")
    case Loud("bb"):
        print("no")
    case Loud("aa", b="bb", c=c):
        print(c)
#> get missing
#> get a
#> get a
#> get b
#> get c
#> cc
class Prop:
    @property
    def value(self):
        raise ValueError("from property")
try:
    match Prop():
        case Prop(value=1):
            pass
except ValueError as error:
    print(error)
#> from property
# ---
# Dataclasses and namedtuples match by position; ABCs and unions of classes by isinstance.
from dataclasses import dataclass, field
from collections import namedtuple
from collections.abc import Mapping, Sized
@dataclass
class Add:
    left: object
    right: object
@dataclass
class Num:
    value: int
    note: str = field(default="", kw_only=True)
@dataclass
class Neg:
    of: object
Pair = namedtuple("Pair", "a b")
def evaluate(e):
    match e:
        case Num(v): return v
        case Neg(Neg(inner)): return evaluate(inner)
        case Neg(e): return -evaluate(e)
        case Add(Num(0), e) | Add(e, Num(0)): return evaluate(e)
        case Add(a, b): return evaluate(a) + evaluate(b)
        case Pair(a, [b]): return a, b
        case Mapping(): return "mapping"
        case Sized(): return "sized"
print(evaluate(Add(Num(2), Neg(Neg(Add(Num(0), Num(5)))))), evaluate(Neg(Num(3))), evaluate(Pair(1, [2])), evaluate({}), evaluate("sz"), evaluate(7))
#> 7 -3 (1, 2) mapping sized None
print(Num.__match_args__, Add.__match_args__)
#> ('value',) ('left', 'right')
# ---
# == of a value pattern may be the user's own; the subject is on the left.
class Any:
    def __eq__(self, other):
        print("eq", other)
        return True
match Any():
    case 5:
        print("matched five")
#> eq 5
#> matched five
class Consts:
    ANY = Any()
match 7:
    case Consts.ANY:
        print("matched any")
#> eq 7
#> matched any
