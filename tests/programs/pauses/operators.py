# Binary dunders that pause: plain, reflected, NotImplemented and then the other side.
class A:
    def __add__(self, o):
        ask("A.add")
        return NotImplemented
    def __sub__(self, o): return ask("A.sub"), o
    def __mul__(self, o): return ask("A.mul"), o
    def __rmul__(self, o): return ask("A.rmul"), o
    def __floordiv__(self, o): return ask(NotImplemented is None) or NotImplemented
    def __mod__(self, o): return ask("A.mod")
    def __divmod__(self, o): return ask("divmod"), ask(o)
    def __lshift__(self, o): return ask("shift")
    def __and__(self, o): return ask("and")
    def __ror__(self, o): return ask("ror")
    def __matmul__(self, o): return ask("matmul")
    def __truediv__(self, o): return ask("div")
    def __pow__(self, o, m=None): return ask(("pow", o, m))
class B:
    def __radd__(self, o): return ask("B.radd"), type(o).__name__
print(A() + B(), A() - 1, A() * 2, 2 * A(), A() % 1, divmod(A(), 3), A() << 1, A() & 1, 1 | A(), A() @ 1, A() / 1, A() ** 2, pow(A(), 2, 5))
#> ('B.radd', 'A') ('A.sub', 1) ('A.mul', 2) ('A.rmul', 2) A.mod ('divmod', 3) shift and ror matmul div ('pow', 2, None) ('pow', 2, 5)
for f in (lambda: A() + 1, lambda: A() // 1):
    try:
        f()
    except TypeError as e:
        print(e)
#> unsupported operand type(s) for +: 'A' and 'int'
#> unsupported operand type(s) for //: 'A' and 'int'
# ---
# Reflected goes first for a subclass; both pause.
class Base:
    def __add__(self, o): return ask("Base.add")
    def __radd__(self, o): return ask("Base.radd")
    def __lt__(self, o): return ask("Base.lt")
class Sub(Base):
    def __radd__(self, o):
        ask("Sub.radd")
        return NotImplemented
    def __gt__(self, o): return ask("Sub.gt")
print(Base() + Sub(), Sub() + Base(), Base() < Sub(), "skipped" if ask(True) else 1 + Sub())
#> Base.add Base.add Sub.gt skipped
# ---
# In-place dunders: the value that comes back after the pause is what is bound.
class Acc:
    def __init__(self): self.xs = []
    def __iadd__(self, o):
        self.xs.append(ask(o))
        return self
    def __isub__(self, o):
        ask("isub")
        return NotImplemented
    def __sub__(self, o): return ask("sub"), o
class Holder:
    acc = Acc()
a = b = Acc()
a += ask(1)
a += 2
d = {"k": a}
d["k"] += 3
h = Holder()
h.acc += 4
print(a is b, a.xs, d["k"] is a, h.__dict__["acc"] is Holder.acc, h.acc.xs)
#> True [1, 2, 3] True True [4]
a -= 5
print(a, b.xs)
#> ('sub', 5) [1, 2, 3]
# ---
# Unary dunders and conversions.
import math
class N:
    def __neg__(self): return ask("neg")
    def __pos__(self): return ask("pos")
    def __invert__(self): return ask("invert")
    def __abs__(self): return ask("abs")
    def __int__(self): return ask(7)
    def __float__(self): return ask(2.5)
    def __complex__(self): return ask(1j)
    def __index__(self): return ask(2)
    def __round__(self, n=None): return ask(("round", n))
    def __trunc__(self): return ask("trunc")
    def __floor__(self): return ask("floor")
    def __ceil__(self): return ask("ceil")
    def __bool__(self): return ask(False)
    def __bytes__(self): return ask(b"by")
    def __hash__(self): return ask(5)
    def __len__(self): return ask(3)
n = N()
print(-n, +n, ~n, abs(n), int(n), float(n), complex(n), round(n), round(n, 1), math.trunc(n), math.floor(n), math.ceil(n), bytes(n), hash(n), len(n))
#> neg pos invert abs 7 2.5 1j ('round', None) ('round', 1) trunc floor ceil b'by' 5 3
print([10, 20, 30][n], "abcd"[n:], [1, 2, 3][:n], list(range(n)), hex(n), "ab" * n, [0] * n, bin(n))
#> 30 cd [1, 2] [0, 1] 0x2 abab [0, 0] 0b10
print(not n, "yes" if n else "no", (n and 1) is n, n or 2, bool(n), [x for x in (1, 2) if n], any([n]), all([n]), list(filter(None, [n, 1])))
#> True no True 2 False [] False False [1]
while n:
    pass
assert not n
# ---
# Comparison dunders from operators, `in`, ==, chains, lists, tuples and dicts.
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return ask(self.v) == (o.v if isinstance(o, E) else o)
    def __lt__(self, o): return ask(self.v) < o.v
    def __le__(self, o): return ask(self.v <= o.v)
    def __hash__(self): return hash(self.v)
a, b, c = E(1), E(1), E(2)
print(a == b, a != b, a != c, a < c, c > a, a <= b, c >= a, a < c <= c, a == 1, 1 == a)
#> True False True True True True True True True True
print(a in [c, b], E(9) in [a, c], [a, c] == [b, E(2)], (a, c) == (b, c), [a] != [c], (a, 1) < (b, 2), [c].index(E(2)), [a, b, c].count(E(1)), {"k": a} == {"k": b})
#> True False True True True True 0 2 True
xs = [a, c, b]
xs.remove(E(2))
print([x.v for x in xs], 2 in (x for x in [a, c]), E(2) in {1: c}.values(), max(a, c).v, min([c, a]).v)
#> [1, 1] True True 2 1
# ---
# Truth of comparison results that pause.
class R:
    def __init__(self, v): self.v = v
    def __bool__(self): return ask(self.v)
class L:
    def __lt__(self, o): return R(ask(True))
    def __eq__(self, o): return R(False)
print(type(L() < L()).__name__, bool(L() < L()), not (L() == 1), "in" if L() in [2] else "out", type(L() < L() < L()).__name__, sorted([3, 1], key=lambda x: x)[0] if L() < 1 else 0)
#> R True True out R 1
# ---
# Hashing and equality from sets and dicts: building, looking up, adding, deleting.
class K:
    def __init__(self, n): self.n = n
    def __hash__(self):
        ask(("hash", self.n))
        return self.n % 2
    def __eq__(self, o):
        ask(("eq", self.n, o.n))
        return self.n == o.n
    def __repr__(self): return f"K{self.n}"
a, b, c = K(1), K(3), K(1)
d = {a: "a", b: "b"}
print(d[c], d.get(K(5)), c in d, K(2) in d, len(d))
#> a None True False 2
d[c] = "again"
d.setdefault(K(3), "never")
print(d, d.pop(K(3)), d)
#> {K1: 'again'} b {K1: 'again'}
del d[K(1)]
print(d)
#> {}
s = {K(1), K(3), K(1)}
s.add(K(5)); s.add(K(3)); s.discard(K(1))
print(sorted(k.n for k in s), K(5) in s, len({K(2), K(4)} & {K(4)}), len({K(1)} | {K(1), K(2)}), {K(1)} == {K(1)}, {K(1)} <= {K(1), K(2)}, len({K(1), K(2)} - {K(2)}), dict.fromkeys([K(1), K(1)], 0))
#> [3, 5] True 1 2 True True 1 {K1: 0}
print({k: v for k, v in [(K(1), 1), (K(1), 2)]}, list(dict([(K(7), 1)])), frozenset([K(1), K(1)]), set([K(2)]).isdisjoint([K(2)]))
#> {K1: 2} [K7] frozenset({K1}) False
# ---
# Containers: getitem, setitem, delitem, contains, missing, iteration.
class C:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return ask(("get", k))
    def __setitem__(self, k, v): self.d[ask(k)] = ask(v)
    def __delitem__(self, k): del self.d[ask(k)]
    def __contains__(self, k): return ask(k) in self.d
    def __len__(self): return ask(len(self.d))
    def __iter__(self): return iter(ask([1, 2]))
    def __reversed__(self): return iter(ask([2, 1]))
c = C()
c["a"] = 1
c["b"], c["c"] = 2, 3
c["a"] += ("more",)
del c["b"]
print(c["q"], c[ask(0)], "c" in c, "zz" not in c, len(c), [*c], list(reversed(c)), sorted(c.d), dict(zip(c, "xy")), max(c), sum(c), tuple(c), set(c), [x for x in c], "".join(map(str, c)), list(enumerate(c)))
#> ('get', 'q') ('get', 0) True True 2 [1, 2] [2, 1] ['a', 'c'] {1: 'x', 2: 'y'} 2 3 (1, 2) {1, 2} [1, 2] 12 [(0, 1), (1, 2)]
first, second = c
print(first, second, bool(c))
#> 1 2 True
class Miss(dict):
    def __missing__(self, k): return ask(("missing", k))
m = Miss(a=1)
print(m["a"], m["b"], m.get("b"), "%(x)s" % m, "{y}".format_map(m))
#> 1 ('missing', 'b') None ('missing', 'x') ('missing', 'y')
class Old:
    def __getitem__(self, i):
        if ask(i) == 2: raise IndexError
        return i * 10
print(list(Old()), 10 in Old(), [*Old()], dict(enumerate(Old())))
#> [0, 10] True [0, 10] {0: 0, 1: 10}
# ---
# Iterators written as classes: __iter__ and __next__ pause everywhere they are driven.
class It:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self):
        ask("iter")
        return self
    def __next__(self):
        self.i += 1
        if ask(self.i) > self.n: raise StopIteration
        return self.i
for x in It(2): print(x)
#> 1
#> 2
a, b = It(2)
c, *d = It(3)
print(a, b, c, d, list(It(2)), [*It(1)], (*It(2), 0), {**dict.fromkeys(It(1))}, sum(It(3)), max(It(2)), sorted(It(2), reverse=True), 2 in It(3), list(zip(It(2), "ab")), list(map(str, It(2))), list(filter(None, It(1))), list(enumerate(It(1))), dict(zip(It(1), It(1))), next(It(1)), next(iter(It(0)), "none"), any(x == 1 for x in It(2)), ",".join(map(str, It(2))), print(*It(2)), [x for x in It(2) if x > 1], {x for x in It(1)})
#> 1 2
#> 1 2 1 [2, 3] [1, 2] [1] (1, 2, 0) {1: None} 6 2 [2, 1] True [(1, 'a'), (2, 'b')] ['1', '2'] [1] [(0, 1)] {1: 1} 1 none True 1,2 None [2] {1}
xs = [0]
xs.extend(It(2)); xs += It(1); xs[0:1] = It(1)
print(xs, set(It(1)) | {5}, {1, 2}.union(It(3)), tuple(It(2)), bytes(It(2)), str(list(It(1))))
#> [1, 1, 2, 1] {1, 5} {1, 2, 3} (1, 2) b'\x01\x02' [1]
# ---
# str, repr, format, print and f-strings over user classes.
class S:
    def __str__(self): return ask("str")
    def __repr__(self): return ask("repr")
    def __format__(self, spec): return ask(f"<{spec}>")
s = S()
print(s, [s, (s,)], {"k": s}, f"{s}", f"{s:>5}", f"{s!r}", f"{s!s:>6}|", str(s), repr(s), format(s, "x"), "{} {!r} {:abc}".format(s, s, s), "%s %r" % (s, s), str([s]), repr({1: s}), s.__str__(), f"{[s]}", "".join(map(str, [s, s])), ascii(s))
#> str [repr, (repr,)] {'k': repr} <> <>5> repr    str| str repr <x> <> repr <abc> str repr [repr] {1: repr} str [repr] strstr repr
print("a", s, "b", sep=ask("-"), end=ask("!\n"))
#> a-str-b!
class Bad:
    def __str__(self): raise ValueError(ask("in str"))
try:
    print("never", Bad())
except ValueError as e:
    print(e)
#> never in str
