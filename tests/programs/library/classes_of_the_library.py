from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, InitVar
from enum import Enum, IntEnum, Flag, auto, StrEnum, unique
from typing import NamedTuple, Optional, Protocol, TypedDict, Generic, TypeVar, ClassVar, runtime_checkable
from abc import ABC, abstractmethod
from collections import namedtuple, OrderedDict, defaultdict, Counter, deque, ChainMap
import functools
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
    cv: ClassVar[int] = 5
    def __post_init__(self):
        if self.x < 0: raise ValueError("neg")
p = P(1, 2); q = P(1, 3, ["a"])
print(p, p == P(1, 2), p < q, sorted([q, p]), asdict(q), astuple(q), replace(p, x=9), [f.name for f in fields(P)], P.__match_args__, P.cv)
#> P(x=1, y=2, tags=[]) True True [P(x=1, y=2, tags=[]), P(x=1, y=3, tags=['a'])] {'x': 1, 'y': 3, 'tags': ['a']} (1, 3, ['a']) P(x=9, y=2, tags=[]) ['x', 'y', 'tags'] ('x', 'y', 'tags') 5
try: P(-1)
except ValueError as e: print(e)
#> neg
try: P()
except TypeError as e: print(e)
#> P.__init__() missing 1 required positional argument: 'x'
try: hash(p)
except TypeError as e: print(e)
#> unhashable type: 'P'
@dataclass(frozen=True, slots=True)
class Fz:
    a: int
    b: str = "b"
f = Fz(1); print(f, hash(f) == hash(Fz(1)), {f: 1}[Fz(1)])
#> Fz(a=1, b='b') True 1
try: f.a = 2
except Exception as e: print(type(e).__name__, e)
#> FrozenInstanceError cannot assign to field 'a'
try: f.zz = 2
except Exception as e: print(type(e).__name__, e)
#> TypeError super(type, obj): obj must be an instance or subtype of type
@dataclass
class Base: a: int = 1
@dataclass
class Child(Base):
    b: int = 2
    _: KW_ONLY
    c: int = 3
    d: InitVar[int] = 4
    e: int = field(init=False, repr=False, default=7)
    def __post_init__(self, d): self.f = d
c = Child(5, 6, c=7, d=8); print(c, c.f, c.e)
#> Child(a=5, b=6, c=7) 8 7
try:
    @dataclass
    class Wrong:
        a: int = 1
        b: str
except TypeError as e: print(e)
#> non-default argument 'b' follows default argument
try:
    @dataclass
    class Wrong2:
        a: list = []
except ValueError as e: print(e)
#> mutable default <class 'list'> for field a is not allowed: use default_factory
class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = "b"
    ALIAS = 1
    @property
    def nice(self): return self.name.title()
    @classmethod
    def default(cls): return cls.RED
    def __str__(self): return f"C.{self.name}"
print(Color.RED, repr(Color.RED), Color(1), Color["BLUE"], Color.ALIAS is Color.RED, list(Color), Color.GREEN.value, Color.RED.nice, Color.default(), len(Color), Color.RED in Color, Color.RED == 1, {Color.RED: 1}, Color.__members__.keys(), f"{Color.RED}", isinstance(Color.RED, Color), Color.RED.name)
#> C.RED <Color.RED: 1> C.RED C.BLUE True [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 'b'>] 2 Red C.RED 3 True False {<Color.RED: 1>: 1} dict_keys(['RED', 'GREEN', 'BLUE', 'ALIAS']) C.RED True RED
for bad in (lambda: Color(99), lambda: Color["X"], lambda: Color.X, lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
#> ValueError 99 is not a valid Color
#> KeyError 'X'
#> AttributeError X
#> AttributeError cannot reassign member 'RED'
#> TypeError '<' not supported between instances of 'Color' and 'Color'
class Pr(IntEnum): LOW = 1; HIGH = 2
class Pm(Flag): R = auto(); W = auto(); X = auto(); RW = R | W
class SE(StrEnum): A = auto(); B = "bee"
print(Pr.LOW < Pr.HIGH, Pr.LOW + 1, sorted(Pr, reverse=True), Pr(2), f"{Pr.LOW}", repr(Pr.LOW), Pm.R | Pm.X, Pm.RW, Pm.R in Pm.RW, ~Pm.R, Pm(0), Pm.R & Pm.W, bool(Pm.R & Pm.W), [m for m in Pm.RW], SE.A, SE.A == "a", SE.B.upper(), repr(SE.B), f"{SE.A:>3}", Pm.R.value)
#> True 2 [<Pr.HIGH: 2>, <Pr.LOW: 1>] 2 1 <Pr.LOW: 1> Pm.R|X Pm.RW True Pm.W|X Pm(0) Pm(0) False [<Pm.R: 1>, <Pm.W: 2>] a True BEE <SE.B: 'bee'>   a 1
try:
    @unique
    class U(Enum): A = 1; B = 1
except ValueError as e: print(e)
#> duplicate values found in <enum 'U'>: B -> A
class NT(NamedTuple):
    a: int
    b: str = "x"
    def total(self): return self.a * 2
n = NT(3); print(n, n.total(), n._replace(a=9), n._asdict(), NT._fields, n == (3, "x"), n[0], [*n], NT._make([1, 2]), n._field_defaults, isinstance(n, tuple))
#> NT(a=3, b='x') 6 NT(a=9, b='x') {'a': 3, 'b': 'x'} ('a', 'b') True 3 [3, 'x'] NT(a=1, b=2) {'b': 'x'} True
Pt = namedtuple("Pt", "x y z", defaults=[0]); pt = Pt(1, y=2); print(pt, pt.x, pt._fields, hash(pt) == hash((1, 2, 0)))
#> Pt(x=1, y=2, z=0) 1 ('x', 'y', 'z') True
for bad in (lambda: NT(), lambda: Pt(1), lambda: Pt(1, 2, 3, 4), lambda: setattr(pt, "x", 3), lambda: pt._replace(q=1), lambda: Pt(1, 2, w=1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
#> TypeError NT.__new__() missing 1 required positional argument: 'a'
#> TypeError Pt.__new__() missing 1 required positional argument: 'y'
#> TypeError Pt.__new__() takes from 3 to 4 positional arguments but 5 were given
#> AttributeError can't set attribute
#> ValueError Got unexpected field names: ['q']
#> TypeError Pt.__new__() got an unexpected keyword argument 'w'
class Sh(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def desc(self): return f"{self.name} {self.area()}"
class Sq(Sh):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = property(lambda self: "sq")
print(Sq(3).desc(), isinstance(Sq(1), Sh))
#> sq 9 True
try: Sh()
except TypeError as e: print(e)
#> Can't instantiate abstract class Sh with abstract methods area, name
class Half(Sh):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
#> Can't instantiate abstract class Half with abstract method name
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
print(Stack[int]().push(1).items, Stack.__name__, Stack[int])
#> [1] Stack __main__.Stack[int]
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(5, HasLen))
#> True False
class TD(TypedDict, total=False): a: int; b: str
td: TD = {"a": 1}; print(td, TD(a=5), TD.__annotations__)
#> {'a': 1} {'a': 5} {'a': <class 'int'>, 'b': <class 'str'>}
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())
#> 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
@functools.wraps(fib)
def wrapped(*a): "mine"; return fib(*a)
print(wrapped.__name__, functools.reduce(lambda a, b: a * b, [1, 2, 3]), functools.partial(pow, 2)(5), sorted([3, 1], key=functools.cmp_to_key(lambda a, b: b - a)))
#> fib 6 32 [3, 1]
class Cp:
    @functools.cached_property
    def v(self): print("once"); return 5
cp = Cp(); print(cp.v, cp.v)
#> once
#> 5 5
@functools.total_ordering
class To:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(To(1) <= To(2), To(3) > To(2), To(1) >= To(1))
#> True True True
@functools.singledispatch
def sd(x): return "obj"
@sd.register
def _(x: int): return "int"
@sd.register(list)
def _(x): return "list"
print(sd(1), sd([]), sd("a"))
#> int list obj
dd = defaultdict(list); dd["a"].append(1); print(dd, dd["zz"], dict(dd))
#> defaultdict(<class 'list'>, {'a': [1], 'zz': []}) [] {'a': [1], 'zz': []}
ct = Counter("abracadabra"); print(ct, ct.most_common(2), ct["zz"], ct + Counter("aa"), ct - Counter("aaaaa"), sum(ct.values()), list(Counter(a=2).elements()))
#> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 0 Counter({'a': 7, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({'b': 2, 'r': 2, 'c': 1, 'd': 1}) 11 ['a', 'a']
dq = deque([1, 2, 3], maxlen=3); dq.append(4); dq.appendleft(0); dq.rotate(1); print(dq, dq.popleft(), dq[0], list(dq), dq.maxlen)
#> deque([0, 2], maxlen=3) 3 0 [0, 2] 3
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], dict(cm), cm)
#> 1 3 {'a': 1, 'b': 3} ChainMap({'a': 1}, {'a': 2, 'b': 3})
od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od, list(od), od.popitem(last=False))
#> OrderedDict([('a', 1)]) ['b', 'a'] ('b', 2)
