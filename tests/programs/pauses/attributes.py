# Properties: getter, setter, deleter; through getattr, setattr, hasattr, augmented assignment.
class T:
    def __init__(self): self._v = 1
    @property
    def v(self): return ask(self._v)
    @v.setter
    def v(self, x): self._v = ask(x)
    @v.deleter
    def v(self): self._v = ask("deleted")
t = T()
t.v = 5
t.v += ask(10)
print(t.v, getattr(t, "v"), hasattr(t, "v"), t._v)
#> 15 15 True 15
setattr(t, "v", 7)
[t.v for t.v in (8, 9)]
del t.v
print(t.v, f"{t.v:>8}", [t.v, t.v], t.v.upper())
#> deleted  deleted ['deleted', 'deleted'] DELETED
# ---
# Descriptors of one's own: get, set, delete, set_name; on class and instance.
class D:
    def __set_name__(self, owner, name): self.name = ask(name)
    def __get__(self, obj, owner):
        if obj is None: return ask(("class", owner.__name__))
        return ask(obj.__dict__.get(self.name, "unset"))
    def __set__(self, obj, v): obj.__dict__[self.name] = ask(v)
    def __delete__(self, obj): obj.__dict__.pop(ask(self.name))
class C:
    d = D()
    e = D()
c = C()
print(c.d, C.d, C.e)
#> unset ('class', 'C') ('class', 'C')
c.d = 1
c.e = c.d + 1
c.d += 5
print(c.d, c.e, vars(c))
#> 6 2 {'d': 6, 'e': 2}
del c.d
print(c.d)
#> unset
# ---
# __getattr__, __setattr__, __delattr__, through every way of asking.
class P:
    def __getattr__(self, name):
        if ask(name).startswith("no"): raise AttributeError(name)
        return name * 2
    def __setattr__(self, name, value): object.__setattr__(self, ask(name), value)
    def __delattr__(self, name): object.__delattr__(self, ask(name))
p = P()
p.x = 1
p.x += ask(4)
p.n = p.fresh
print(p.x, p.abc, p.n, getattr(p, "q"), getattr(p, "nope", "default"), hasattr(p, "no"), hasattr(p, "x"), [p.a, p.b], f"{p.c}", p.d.upper(), vars(p))
#> 5 abcabc freshfresh qq default False True ['aa', 'bb'] cc DD {'x': 5, 'n': 'freshfresh'}
del p.x
print(vars(p), p.x)
#> {'n': 'freshfresh'} xx
try:
    p.not_there
except AttributeError as e:
    print("AttributeError", e)
#> AttributeError not_there
# ---
# A property whose AttributeError falls to __getattr__ after a pause.
class C:
    @property
    def broken(self):
        ask("in property")
        return self.missing
    def __getattr__(self, name):
        if name == "missing": raise AttributeError(name)
        return ask(f"fallback {name}")
print(C().broken)
#> fallback broken
# ---
# Instances: __new__, __init__, __call__, __init_subclass__, __class_getitem__.
class A:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = ask(tag)
    def __new__(cls, *args):
        ask(("new", cls.__name__))
        return super().__new__(cls)
    def __init__(self, x, y=ask("default y")):
        self.x = ask(x)
        self.y = y
    def __call__(self, *args): return ask(("called", self.x, args))
    def __class_getitem__(cls, item): return ask((cls.__name__, item))
class B(A, tag=ask("b")):
    def __init__(self, x):
        super().__init__(ask(x) + 1)
        self.z = ask("z")
a, b = A(1), B(ask(10))
print(vars(a), vars(b), B.tag, a(ask(1), 2), b(), A[1], B["k"], A(A(5).x + 1).x, [A(i).x for i in range(2)], isinstance(b, A))
#> {'x': 1, 'y': 'default y'} {'x': 11, 'y': 'default y', 'z': 'z'} b ('called', 1, (1, 2)) ('called', 11, ()) ('A', 1) ('B', 'k') 6 [0, 1] True
# ---
# Class bodies: statements, loops, decorators, bases, keywords, nested classes; half-built namespace kept.
def deco(name):
    ask(f"make {name}")
    def apply(thing):
        ask(f"apply {name}")
        thing.mark = getattr(thing, "mark", ()) + (name,)
        return thing
    return apply
def base(name):
    ask(name)
    class Base:
        where = name
    return Base
@deco("outer")
@deco("inner")
class C(base("first"), base("second")):
    a = ask(1)
    items = []
    for i in range(2):
        items.append(ask(i) + a)
    if ask(True):
        def m(self): return self.a
    class Inner:
        b = ask("inner class")
        c = [ask(x) for x in (1, 2)]
    try:
        fail("in body")
    except ValueError as e:
        error = str(e)
    @deco("method")
    def n(self, x=ask("default")): return x, self.items
    @staticmethod
    @deco("static")
    def s(): return ask("static")
    @property
    def p(self): return __class__.__name__
    total = a + len(items)
print(C.a, C.items, C().m(), C.Inner.b, C.Inner.c, C.error, C().n(), C.s(), C.total, C.mark, C.n.mark, C().p, C.where, [k.__name__ for k in C.__mro__])
#> 1 [1, 2] 1 inner class [1, 2] in body ('default', [1, 2]) static 3 ('inner', 'outer') ('method',) C first ['C', 'Base', 'Base', 'object']
# ---
# super() in every form, across pauses; cooperative chains.
class A:
    def f(self): return [ask("A")]
    @classmethod
    def make(cls): return ask(cls.__name__)
    @property
    def p(self): return ask("A.p")
class B(A):
    def f(self): return [ask("B"), *super().f(), ask("B end")]
    @classmethod
    def make(cls): return ask("B>") + super().make()
    @property
    def p(self): return super().p + ask("B.p")
class C(A):
    def f(self): return [ask("C")] + super(C, self).f()
class D(B, C):
    def f(self):
        mine = [ask("D")]
        below = [x for x in super().f()]
        return mine + below
print(D().f(), D.make(), D().p, super(B, D()).f())
#> ['D', 'B', 'C', 'A', 'B end'] B>D A.pB.p ['C', 'A']
# ---
# Comparison and container methods inherited from builtins, overridden with pauses.
class L(list):
    def append(self, x): super().append(ask(x))
    def __getitem__(self, i): return ask(super().__getitem__(i))
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(ask(k), ask(v))
class S(str):
    def upper(self): return ask(super().upper())
class I(int):
    def __add__(self, o): return I(ask(int(self) + int(o)))
    __radd__ = __add__
l, d = L([1]), D()
l.append(2); l.append(3)
d["k"] = 1
d.update(z=2)
print(l, l[0], l[-1], len(l), [x for x in l], d, S("ab").upper(), I(1) + 2 + 3, 5 + I(1), sum([I(1), I(2)]), type(sum([I(1)])).__name__)
#> [1, 2, 3] 1 3 3 [1, 2, 3] {'k': 1, 'z': 2} AB 6 6 3 I
# ---
# A dataclass, an enum and a namedtuple made with pauses in their bodies.
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple
@dataclass
class Item:
    name: str
    price: float = ask(1.5)
    tags: list = field(default_factory=lambda: ask(["t"]))
    total: float = field(init=False)
    def __post_init__(self): self.total = ask(self.price * 2)
    def __eq__(self, o): return ask(self.name) == o.name
class Color(Enum):
    RED = ask(1)
    BLUE = ask("b")
    def label(self): return ask(self.name.lower())
    @classmethod
    def _missing_(cls, value): return ask(None) or cls.RED
class Pair(NamedTuple):
    a: int
    b: int = ask(2)
    def total(self): return self.a + ask(self.b)
a, b = Item("x"), Item("x", 3)
a.tags.append("more")
print(a, b, a == b, a in [b], Color("b"), Color("unknown"), Color.RED.label(), [c.label() for c in Color], Pair(1).total(), Pair(1))
#> Item(name='x', price=1.5, tags=['t', 'more'], total=3.0) Item(name='x', price=3, tags=['t'], total=6) True True Color.BLUE Color.RED red ['red', 'blue'] 3 Pair(a=1, b=2)
