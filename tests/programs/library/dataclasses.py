# What @dataclass makes: init, repr, eq; fields in order; defaults.
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int = 0
    tag: str = "none"
    not_a_field = 5
p = Point(1)
print(p, Point(1, 2, tag="t"), p == Point(1, 0), p == Point(2), p == (1, 0, "none"), p.not_a_field, Point.y, Point.__match_args__)
#> Point(x=1, y=0, tag='none') Point(x=1, y=2, tag='t') True False False 5 0 ('x', 'y', 'tag')
p.x += 5
print(p, repr(p) == str(p), vars(p), Point.__hash__)
#> Point(x=6, y=0, tag='none') True {'x': 6, 'y': 0, 'tag': 'none'} None
for f in (lambda: Point(), lambda: Point(1, 2, "t", 4), lambda: Point(1, z=2), lambda: hash(p), lambda: p < p):
    try:
        f()
    except TypeError as e:
        print(e)
#> Point.__init__() missing 1 required positional argument: 'x'
#> Point.__init__() takes from 2 to 4 positional arguments but 5 were given
#> Point.__init__() got an unexpected keyword argument 'z'
#> unhashable type: 'Point'
#> '<' not supported between instances of 'Point' and 'Point'
# ---
# field: factories are called for each instance; repr, compare, init, hash, metadata, kw_only.
from dataclasses import dataclass, field, fields
counter = 0
def next_id():
    global counter
    counter += 1
    return counter
@dataclass
class Item:
    name: str
    tags: list[str] = field(default_factory=list)
    id: int = field(default_factory=next_id, init=False)
    secret: str = field(default="s", repr=False, compare=False)
    price: float = field(default=1.5, metadata={"unit": "EUR"}, kw_only=True)
a, b = Item("a"), Item("a", price=2)
a.tags.append("x")
print(a, b, a.id, b.id, b.tags, a.secret)
#> Item(name='a', tags=['x'], id=1, price=1.5) Item(name='a', tags=[], id=2, price=2) 1 2 [] s
b.id, b.tags, b.price, b.secret = a.id, ["x"], 1.5, "other"
print(a == b, [(f.name, f.init, f.repr, f.kw_only) for f in fields(Item)], fields(a)[4].metadata["unit"], fields(Item)[1].default_factory is list)
#> True [('name', True, True, False), ('tags', True, True, False), ('id', False, True, False), ('secret', True, False, False), ('price', True, True, True)] EUR True
try:
    Item("a", [], "s", 5)
except TypeError as e:
    print(e)
#> Item.__init__() takes from 2 to 4 positional arguments but 5 were given
# ---
# A mutable default is refused; a field without default may not follow one with.
from dataclasses import dataclass, field
def mutable():
    @dataclass
    class C:
        xs: list = []
def order():
    @dataclass
    class C:
        a: int = 1
        b: int
def both():
    @dataclass
    class C:
        a: int = field(default=1, default_factory=int)
for f in (mutable, order, both):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e).removesuffix(" 'a'"))
#> ValueError mutable default <class 'list'> for field xs is not allowed: use default_factory
#> TypeError non-default argument 'b' follows default argument
#> ValueError cannot specify both default and default_factory
# ---
# order=True compares as tuples of the same class; frozen=True refuses to change and hashes.
from dataclasses import dataclass, FrozenInstanceError, field
@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)
@dataclass(frozen=True)
class K:
    a: int
    b: tuple = ()
print(V(1, 2) < V(1, 3), sorted([V(2), V(1, 5), V(1)]), max(V(1), V(2)), V(1, note="x") == V(1, note="y"), V(1) <= V(1), {K(1): "k"}[K(1)], hash(K(1, (2,))) == hash(K(1, (2,))), len({K(1), K(1), K(2)}))
#> True [V(major=1, minor=0, note=''), V(major=1, minor=5, note=''), V(major=2, minor=0, note='')] V(major=2, minor=0, note='') True True k True 2
for f in (lambda: V(1) < 1, lambda: V(1) < K(1), lambda: setattr(K(1), "a", 2), lambda: delattr(K(1), "a"), lambda: setattr(K(1), "new", 2), lambda: hash(V(1))):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> TypeError '<' not supported between instances of 'V' and 'int'
#> TypeError '<' not supported between instances of 'V' and 'K'
#> FrozenInstanceError cannot assign to field 'a'
#> FrozenInstanceError cannot delete field 'a'
#> FrozenInstanceError cannot assign to field 'new'
#> TypeError unhashable type: 'V'
# ---
# eq=False keeps identity; unsafe_hash; repr=False; a user's own methods win.
from dataclasses import dataclass
@dataclass(eq=False)
class A:
    x: int
@dataclass(unsafe_hash=True)
class B:
    x: int
@dataclass(repr=False)
class C:
    x: int
@dataclass
class D:
    x: int
    def __repr__(self): return f"own {self.x}"
    def __eq__(self, o): return True
@dataclass(init=False)
class E:
    x: int = 3
    def __init__(self, *a): self.got = a
a = A(1)
print(a == A(1), a == a, len({a, A(1)}), hash(B(1)) == hash(B(1)), repr(C(1)).startswith("<__main__.C object"), D(1), D(1) == 5, E(1, 2).got, E().x, C(1) == C(1))
#> False True 2 True True own 1 True (1, 2) 3 True
# ---
# __post_init__, InitVar, ClassVar, and properties of dataclasses.
from dataclasses import dataclass, field, InitVar, fields
from typing import ClassVar
@dataclass
class Rect:
    w: float
    h: float
    scale: InitVar[int] = 1
    count: ClassVar[int] = 0
    area: float = field(init=False)
    def __post_init__(self, scale):
        if self.w < 0:
            raise ValueError(f"negative width {self.w}")
        self.w *= scale
        self.area = self.w * self.h
        Rect.count += 1
    @property
    def perimeter(self): return 2 * (self.w + self.h)
r = Rect(2, 3, scale=10)
print(r, r.area, Rect.count, r.perimeter, [f.name for f in fields(r)], Rect(1, 1) == Rect(1, 1), Rect.count)
#> Rect(w=20, h=3, area=60) 60 1 46 ['w', 'h', 'area'] True 3
try:
    Rect(-1, 2)
except ValueError as e:
    print(e)
#> negative width -1
# ---
# Inheritance: base fields first, overriding keeps the place, post_init chain.
from dataclasses import dataclass, field
@dataclass
class Base:
    a: int
    b: str = "base"
    def __post_init__(self): print("base post", self.a)
@dataclass
class Sub(Base):
    c: list = field(default_factory=list)
    b: str = "sub"
    def __post_init__(self):
        super().__post_init__()
        print("sub post", self.b)
class Plain(Sub): pass
@dataclass
class Kw(Base, ):
    d: int = field(kw_only=True)
print(Sub(1), Sub(1, "x", [2]), Plain(5), Plain(5) == Sub(5), Kw(1, d=3), isinstance(Sub(1), Base))
#> base post 1
#> sub post sub
#> base post 1
#> sub post x
#> base post 5
#> sub post sub
#> base post 5
#> sub post sub
#> base post 5
#> sub post sub
#> base post 1
#> base post 1
#> sub post sub
#> Sub(a=1, b='sub', c=[]) Sub(a=1, b='x', c=[2]) Plain(a=5, b='sub', c=[]) False Kw(a=1, b='base', d=3) True
# ---
# asdict, astuple, replace go deep and copy.
from dataclasses import dataclass, field, asdict, astuple, replace, is_dataclass
@dataclass
class Line:
    sku: str
    qty: int = 1
@dataclass
class Order:
    id: int
    lines: list[Line] = field(default_factory=list)
    by: dict[str, Line] = field(default_factory=dict)
    pair: tuple = ()
o = Order(1, [Line("a"), Line("b", 2)], {"k": Line("c")}, (Line("d"), 5))
d = asdict(o)
print(d, astuple(o))
#> {'id': 1, 'lines': [{'sku': 'a', 'qty': 1}, {'sku': 'b', 'qty': 2}], 'by': {'k': {'sku': 'c', 'qty': 1}}, 'pair': ({'sku': 'd', 'qty': 1}, 5)} (1, [('a', 1), ('b', 2)], {'k': ('c', 1)}, (('d', 1), 5))
o.lines[0].qty = 99
o2 = replace(o, id=2, lines=[])
print(d["lines"][0], o2, o2.by is o.by, o.id, asdict(o, dict_factory=lambda kv: sorted(k for k, v in kv)) , is_dataclass(o), is_dataclass(Order), is_dataclass(5))
#> {'sku': 'a', 'qty': 1} Order(id=2, lines=[], by={'k': Line(sku='c', qty=1)}, pair=(Line(sku='d', qty=1), 5)) True 1 ['by', 'id', 'lines', 'pair'] True True False
for f in (lambda: asdict(5), lambda: replace(o, nope=1), lambda: replace(5)):
    try:
        f()
    except TypeError as e:
        print(e)
#> asdict() should be called on dataclass instances
#> Order.__init__() got an unexpected keyword argument 'nope'
#> replace() should be called on dataclass instances
# ---
# slots=True, kw_only=True, KW_ONLY, make_dataclass, match.
from dataclasses import dataclass, KW_ONLY, make_dataclass, field
@dataclass(slots=True)
class S:
    x: int
    y: int = 2
@dataclass(kw_only=True)
class K:
    a: int = 1
    b: int
@dataclass
class M:
    a: int
    _: KW_ONLY
    b: int = 2
s = S(1)
print(s, hasattr(s, "__dict__"), S.__slots__, K(b=3), M(1, b=5), K.__match_args__, M.__match_args__)
#> S(x=1, y=2) False ('x', 'y') K(a=1, b=3) M(a=1, b=5) () ('a',)
for f in (lambda: setattr(s, "z", 1), lambda: K(1), lambda: M(1, 2)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(str(e).removesuffix(" and no __dict__ for setting new attributes"))
#> 'S' object has no attribute 'z'
#> K.__init__() takes 1 positional argument but 2 were given
#> M.__init__() takes 2 positional arguments but 3 were given
T = make_dataclass("T", ["a", ("b", int), ("c", list, field(default_factory=list))], namespace={"total": lambda self: self.b + len(self.c)})
print(T(1, 2), T(1, 2, [3]).total())
#> T(a=1, b=2, c=[]) 3
match S(5, 6):
    case S(x, y=6): print("matched", x)
#> matched 5
# ---
# Recursive repr, nested in containers, with forward references and generics.
from __future__ import annotations
from dataclasses import dataclass, field
from typing import Generic, TypeVar, Optional
T = TypeVar("T")
@dataclass
class Tree(Generic[T]):
    value: T
    left: Optional[Tree[T]] = None
    right: Tree[T] | None = None
    def __iter__(self):
        if self.left: yield from self.left
        yield self.value
        if self.right: yield from self.right
t = Tree(2, Tree(1), Tree(3))
print(t, list(t), sum(t), Tree[int](5) == Tree(5))
#> Tree(value=2, left=Tree(value=1, left=None, right=None), right=Tree(value=3, left=None, right=None)) [1, 2, 3] 6 True
t.left.left = t
print(t)
#> Tree(value=2, left=Tree(value=1, left=..., right=None), right=Tree(value=3, left=None, right=None))
