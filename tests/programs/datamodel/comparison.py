# Every rich comparison; each has its mirror.
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt"); return self.n < o.n
    def __le__(self, o): print("le"); return self.n <= o.n
a, b = C(1), C(2)
print(a < b, a > b, a <= b, a >= b)
#> lt
#> lt
#> le
#> le
#> True False True False
try:
    a > 1
except TypeError as error:
    print(error)
#> '>' not supported between instances of 'C' and 'int'
try:
    1 > a
except AttributeError as error:
    print(error)
#> lt
#> 'int' object has no attribute 'n'
# ---
# Fallback: left, then right mirrored, then identity for == and !=, TypeError for order.
class L:
    def __eq__(self, o): print("L.eq"); return NotImplemented
    def __lt__(self, o): print("L.lt"); return NotImplemented
class R:
    def __eq__(self, o): print("R.eq"); return NotImplemented
    def __gt__(self, o): print("R.gt"); return NotImplemented
print(L() == R(), L() != R())
#> L.eq
#> R.eq
#> L.eq
#> R.eq
#> False True
try:
    L() < R()
except TypeError as error:
    print(error)
#> L.lt
#> R.gt
#> '<' not supported between instances of 'L' and 'R'
x = L()
print(x == x, x == 1, 1 == x)
#> L.eq
#> L.eq
#> L.eq
#> L.eq
#> True False False
# ---
# Comparisons may return anything; `in`, sort and not take its truth.
class Expr:
    def __init__(self, text): self.text = text
    def __eq__(self, o): return Expr(f"({self.text} = {o.text if isinstance(o, Expr) else o!r})")
    def __lt__(self, o): return Expr(f"({self.text} < {o.text if isinstance(o, Expr) else o!r})")
    def __bool__(self): return "5" in self.text
    __hash__ = None
e = Expr("a")
print((e == 5).text, (e < Expr("b")).text, (7 == e).text, e in [5], e in [6], not (e == 6), [e == 1][0].text)
#> (a = 5) (a < 'b') (a = 7) True False True (a = 1)
# ---
# __eq__ makes a class unhashable unless it gives a hash, also in a subclass.
class A:
    def __eq__(self, o): return True
class B(A):
    def __hash__(self): return 1
class C(B):
    def __eq__(self, o): return False
class D(B): pass
for cls in (A, B, C, D):
    try:
        print(cls.__name__, hash(cls()))
    except TypeError as error:
        print(error)
#> unhashable type: 'A'
#> B 1
#> unhashable type: 'C'
#> D 1
# ---
# Dict and set lookups: hash first, then identity, then __eq__.
class Key:
    def __init__(self, name, h): self.name, self.h = name, h
    def __hash__(self):
        print("hash", self.name)
        return self.h
    def __eq__(self, o):
        print("eq", self.name, o.name)
        return self.name == o.name
a, a2, b = Key("a", 1), Key("a", 1), Key("b", 1)
d = {a: "first"}
#> hash a
print(d[a])
#> hash a
#> first
print(d[a2])
#> hash a
#> eq a a
#> first
print(d.get(b))
#> hash b
#> eq a b
#> None
d[a2] = "second"
#> hash a
#> eq a a
print(len(d), list(d)[0] is a, d[a])
#> hash a
#> 1 True second
c = Key("c", 2)
print(c in {a: 1})
#> hash a
#> hash c
#> False
# ---
# Bad hashes.
class S:
    def __hash__(self): return "text"
class Big:
    def __hash__(self): return 2**70 + 5
class MinusOne:
    def __hash__(self): return -1
try:
    hash(S())
except TypeError as error:
    print(error)
#> __hash__ method should return an integer
print(hash(Big()) == hash(2**70 + 5), hash(MinusOne()), hash(-1), hash(2**61 - 1), hash(0.0) == hash(-0.0) == hash(False))
#> True -2 -2 0 True
# ---
# functools.total_ordering fills in the others, and keeps NotImplemented.
from functools import total_ordering
@total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(int(p) for p in text.split("."))
    def __eq__(self, o): return self.parts == o.parts if isinstance(o, Version) else NotImplemented
    def __lt__(self, o): return self.parts < o.parts if isinstance(o, Version) else NotImplemented
    def __repr__(self): return ".".join(map(str, self.parts))
a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a < b, a <= c, a > b, a >= c, b != a, sorted([b, a]), max(a, b), a == 1)
#> True True False True True [1.2, 1.10] 1.10 False
try:
    a <= 1
except TypeError as error:
    print(error)
#> '<=' not supported between instances of 'Version' and 'int'
# ---
# Sorting by __lt__ only, stable, with equal keys; min and max use < and >.
class Card:
    order = "LMH"
    def __init__(self, s): self.s = s
    def __lt__(self, o): return self.order.index(self.s[0]) < self.order.index(o.s[0])
    def __repr__(self): return self.s
cards = [Card(s) for s in ("H1", "L1", "M1", "L2", "H2")]
print(sorted(cards), sorted(cards, reverse=True), min(cards), max(cards))
#> [L1, L2, M1, H1, H2] [H1, H2, M1, L1, L2] L1 H1
cards.sort()
print(cards)
#> [L1, L2, M1, H1, H2]
# ---
# Comparison of lists, tuples and dicts reaches the items' __eq__ and __lt__.
class N:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print("eq", self.n, o.n); return self.n == o.n
    def __lt__(self, o): print("lt", self.n, o.n); return self.n < o.n
one, uno, two = N(1), N(1), N(2)
print([one, two] == [uno, two])
#> eq 1 1
#> True
print((one, two) < (uno, N(3)))
#> eq 1 1
#> eq 2 3
#> lt 2 3
#> True
print({"k": one} == {"k": uno})
#> eq 1 1
#> True
print([one] == [two], [one] != [two], [one, two].index(N(2)), [one, two].count(uno))
#> eq 1 2
#> eq 1 2
#> eq 1 2
#> eq 2 2
#> eq 1 1
#> eq 2 1
#> False True 1 1
xs = [one, two]
xs.remove(N(2))
#> eq 1 2
#> eq 2 2
print(len(xs))
#> 1
# ---
# Subclass of int, str, list, dict, tuple: comparisons and hash inherited or overridden.
class CaseInsensitive(str):
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
d = {CaseInsensitive("Key"): 1}
print(d[CaseInsensitive("KEY")], "KEY" == CaseInsensitive("key"), "x" in [CaseInsensitive("X")], CaseInsensitive("a") != "A")
#> 1 True True True
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
print(Point(1, 2) == (1, 2), hash(Point(1, 2)) == hash((1, 2)), Point(3, 4).x, {(1, 2): "t"}[Point(1, 2)], Point(1, 2) < Point(1, 3), isinstance(Point(1, 2), tuple), Point(1, 2))
#> True True 3 t True True (1, 2)
