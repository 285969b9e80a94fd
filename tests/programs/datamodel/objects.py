# repr, str, format: fallbacks among them.
class R:
    def __repr__(self): return "R!"
class S:
    def __str__(self): return "S!"
    def __repr__(self): return "S repr"
class F(S):
    def __format__(self, spec): return f"<{spec}>"
print(R(), str(R()), f"{R()}", [R()], f"{R()!s:>4}|")
#> R! R! R! [R!]   R!|
print(S(), [S()], f"{S()} {S()!r}", {S(): S()}, (S(),))
#> S! [S repr] S! S repr {S repr: S repr} (S repr,)
print(f"{F()} {F():abc} {F()!s}", format(F()), format(F(), "x"), "{:spec} {!r}".format(F(), F()), "%s %r" % (F(), F()))
#> <> <abc> S! <> <x> <spec> S repr S! S repr
for bad in (lambda: f"{R():>10}", lambda: format(R(), "x")):
    try:
        bad()
    except TypeError as error:
        print(error)
#> unsupported format string passed to R.__format__
#> unsupported format string passed to R.__format__
class BadStr:
    def __str__(self): return 5
    def __repr__(self): return None
for f in (lambda: str(BadStr()), lambda: repr(BadStr()), lambda: f"{BadStr()}"):
    try:
        f()
    except TypeError as error:
        print(error)
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type NoneType)
#> __str__ returned non-string (type int)
# ---
# Containers print their items' repr; recursion through user classes stays the user's.
class Node:
    def __init__(self, v): self.v, self.next = v, None
    def __repr__(self): return f"Node({self.v!r}, {self.next!r})"
n = Node("a")
n.next = [Node("b"), {"k": Node(None)}]
print(n)
#> Node('a', [Node('b', None), {'k': Node(None, None)}])
print({1: Node(1)}, (Node(2),), {"x": {Node(3).v}})
#> {1: Node(1, None)} (Node(2, None),) {'x': {3}}
# ---
# __new__ and __init__: order, arguments, another type's instance skips __init__.
class A:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw):
        print("init", args, kw)
class B(A):
    def __new__(cls, x):
        return x if isinstance(x, int) else super().__new__(cls, x)
A(1, k=2)
#> new A (1,) {'k': 2}
#> init (1,) {'k': 2}
print(B(5), type(B("s")).__name__)
#> new B ('s',) {}
#> init ('s',) {}
#> 5 B
class Single:
    _one = None
    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one
    def __init__(self): print("init again")
print(Single() is Single())
#> init again
#> init again
#> True
# ---
# __init__ must return None; missing and surplus constructor arguments.
class A:
    def __init__(self): return 5
class B: pass
class C:
    def __init__(self, x): self.x = x
class D:
    def __new__(cls, x): return super().__new__(cls)
for f in (A, lambda: B(1), C, lambda: C(1, 2), lambda: C(y=1), D, lambda: B(x=1)):
    try:
        f()
    except TypeError as error:
        print(error)
#> __init__() should return None, not 'int'
#> B() takes no arguments
#> C.__init__() missing 1 required positional argument: 'x'
#> C.__init__() takes 2 positional arguments but 3 were given
#> C.__init__() got an unexpected keyword argument 'y'
#> D.__new__() missing 1 required positional argument: 'x'
#> B() takes no arguments
# ---
# Subclasses of immutable builtins make their value in __new__.
class Celsius(float):
    def __new__(cls, text): return super().__new__(cls, text.rstrip("C"))
    def __repr__(self): return f"{float(self)}C"
class Name(str):
    def __new__(cls, s): return super().__new__(cls, s.title())
    def initials(self): return "".join(w[0] for w in self.split())
class Even(int):
    def __new__(cls, n): return super().__new__(cls, n - n % 2)
    def __add__(self, o): return Even(int(self) + o)
class Frozen(frozenset):
    def __repr__(self): return f"Frozen{sorted(self)}"
t = Celsius("21.5C")
n = Name("ada king lovelace")
print(t, t + 1, n, n.initials(), n.upper(), type(n.upper()).__name__, Even(7), Even(7) + 3, type(Even(7) + 3).__name__, Frozen([2, 1]), Frozen([1]) | {3}, isinstance(t, float), f"{t:.2f}", t == 21.5)
#> 21.5C 22.5 Ada King Lovelace AKL ADA KING LOVELACE str 6 8 Even Frozen[1, 2] frozenset({1, 3}) True 21.50 True
t.note = "attributes too"
print(t.note, [Celsius("1C")], str(Name("x y")), repr(Name("x y")), {Even(3): 1}[2])
#> attributes too [1.0C] X Y 'X Y' 1
# ---
# super() in all its forms.
class A:
    def f(self): return "A.f"
    @classmethod
    def make(cls): return f"make {cls.__name__}"
    @staticmethod
    def st(): return "A.st"
    @property
    def p(self): return "A.p"
    attr = "A.attr"
class B(A):
    attr = "B.attr"
    def f(self): return "B." + super().f()
    def g(self): return super(B, self).f()
    @classmethod
    def make(cls): return "B:" + super().make()
    @staticmethod
    def st(): return "B:" + super(B, B).st()
    @property
    def p(self): return "B:" + super().p
    def in_inner(self):
        def inner(): return super(B, self).attr
        return inner()
    def in_comp(self): return [super(B, self).f() for _ in range(1)]
    def a(self): return super().attr, self.attr
b = B()
print(b.f(), b.g(), B.make(), B.st(), b.p, b.in_inner(), b.in_comp(), b.a())
#> B.A.f A.f B:make B B:A.st B:A.p A.attr ['A.f'] ('A.attr', 'B.attr')
s = super(B, b)
print(s.f(), s.attr, type(s).__name__, super(B, B).f(b))
#> A.f A.attr super A.f
for f in (lambda: s.nothing, lambda: super(A, b).f(), lambda: super(5, b)):
    try:
        f()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
#> AttributeError 'super' object has no attribute 'nothing'
#> AttributeError 'super' object has no attribute 'f'
#> TypeError super() argument 1 must be a type, not int
# ---
# __class__ in a method is the class being defined; super() works in a method made elsewhere only with arguments.
class A:
    def me(self): return __class__.__name__, type(self).__name__
class B(A): pass
print(A().me(), B().me())
#> ('A', 'A') ('A', 'B')
def loose(self): return super().me()
B.me = loose
try:
    B().me()
except RuntimeError as error:
    print(error)
#> super(): __class__ cell not found
B.me = lambda self: super(B, self).me()
print(B().me())
#> ('A', 'B')
# ---
# Callable instances, with state, keywords, as callbacks and decorators; __call__ of a subclass.
class Scale:
    def __init__(self, k): self.k, self.n = k, 0
    def __call__(self, x, *, plus=0):
        self.n += 1
        return x * self.k + plus
s = Scale(3)
print(s(2), s(2, plus=1), list(map(s, [1, 2])), sorted([3, 1, 2], key=Scale(-1)), s.n, callable(s), callable(Scale), callable(5))
#> 6 7 [3, 6] [3, 2, 1] 4 True True False
class Loud(Scale):
    def __call__(self, x): return f"{super().__call__(x)}!"
print(Loud(2)(5), max([1, 5, 3], key=Loud(1)))
#> 10! 5
try:
    s()
except TypeError as error:
    print(error)
#> Scale.__call__() missing 1 required positional argument: 'x'
# ---
# Context managers by class, truth by __bool__ and __len__, index by __index__, all in one object.
class Meter:
    def __init__(self): self.readings = []
    def __enter__(self): return self
    def __exit__(self, *a): self.readings.append("closed")
    def __len__(self): return len(self.readings)
    def __iadd__(self, r): self.readings.append(r); return self
    def __getitem__(self, i): return self.readings[i]
    def __index__(self): return len(self)
with Meter() as m:
    print(bool(m))
    m += 5
    m += 6
#> False
print(bool(m), m[-1], [*m], "abcdef"[m], len(m), range(m))
#> True closed [5, 6, 'closed'] d 3 range(0, 3)
# ---
# isinstance and issubclass: tuples, unions, None, ABCs, errors.
from collections.abc import Iterable, Callable, Hashable, Sized, Mapping
class A:
    def __iter__(self): return iter(())
    def __call__(self): pass
class B(A): pass
print(isinstance(1, (str, int)), isinstance(True, int), isinstance(B(), A), isinstance("s", int | str), isinstance(None, int | None), isinstance(1, ((str,), (bytes, (int,)))), issubclass(bool, (int, str)), issubclass(B, A | int))
#> True True True True True True True True
print(isinstance(A(), Iterable), isinstance(A(), Callable), isinstance([], Hashable), isinstance({}, Mapping), isinstance(5, Sized), issubclass(dict, Mapping), isinstance(A, type), isinstance(int, type), isinstance(len, Callable))
#> True True False True False True True True True
for f in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: isinstance(1, [int]), lambda: isinstance(1, list[int]), lambda: issubclass(int, "int"), lambda: isinstance(1)):
    try:
        f()
    except TypeError as error:
        print(error)
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass() arg 1 must be a class
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() argument 2 cannot be a parameterized generic
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> isinstance expected 2 arguments, got 1
# ---
# Virtual subclasses by ABC.register: isinstance says yes, the MRO does not know.
from abc import ABC, abstractmethod
class Drawable(ABC):
    @abstractmethod
    def draw(self): ...
class Alien:
    def draw(self): return "alien"
class Child(Alien): pass
Drawable.register(Alien)
@Drawable.register
class Decorated: pass
print(issubclass(Alien, Drawable), isinstance(Child(), Drawable), isinstance(Decorated(), Drawable), issubclass(int, Drawable), Drawable in Alien.__mro__, Child().draw())
#> True True True False False alien
# ---
# object(): the bare base.
a, b = object(), object()
print(a == a, a == b, a != b, hash(a) == hash(a), isinstance(a, object), type(a).__name__, bool(a), a is not b, issubclass(type, object))
#> True False True True True object True True True
sentinel = object()
def f(x=sentinel): return "given" if x is not sentinel else "missing"
print(f(), f(None), f(sentinel))
#> missing given missing
try:
    object(1)
except TypeError as error:
    print(error)
#> object() takes no arguments
