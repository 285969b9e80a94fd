# inventory
from __future__ import annotations
from dataclasses import dataclass, field
from typing import Iterator, Callable, Any
from collections import defaultdict, deque
import heapq, itertools, functools, re, json
@dataclass
class Item:
    sku: str
    qty: int
    price: float
    tags: set[str] = field(default_factory=set)
    @property
    def total(self) -> float: return self.qty * self.price
    def __post_init__(self):
        if self.qty < 0: raise ValueError(f"qty must be >= 0, got {self.qty!r}")
class InsufficientStock(Exception):
    def __init__(self, sku, want, have):
        self.sku, self.want, self.have = sku, want, have
        super().__init__(f"{sku}: want {want}, have {have}")
class Inventory:
    def __init__(self): self._items: dict[str, Item] = {}; self.log: list[tuple[str, Any]] = []
    def __contains__(self, sku): return sku in self._items
    def __getitem__(self, sku): return self._items[sku]
    def __iter__(self) -> Iterator[Item]: return iter(sorted(self._items.values(), key=lambda i: i.sku))
    def __len__(self): return len(self._items)
    def add(self, *items: Item) -> "Inventory":
        for it in items:
            if it.sku in self: self[it.sku].qty += it.qty
            else: self._items[it.sku] = it
            self.log.append(("add", it.sku))
        return self
    def remove(self, sku, n=1):
        try: it = self[sku]
        except KeyError: raise LookupError(f"no such item {sku!r}") from None
        if it.qty < n: raise InsufficientStock(sku, n, it.qty)
        it.qty -= n
        if not it.qty: del self._items[sku]
    def value(self): return round(sum(i.total for i in self), 2)
inv = Inventory().add(Item("b", 2, 1.5, {"x"}), Item("a", 5, 2.25), Item("b", 1, 9))
print(len(inv), [i.sku for i in inv], inv.value(), inv["b"].qty, "z" in inv)
#> 2 ['a', 'b'] 15.75 3 False
for args in (("a", 2), ("a", 10), ("zz",), ("b", 3)):
    try: inv.remove(*args); print("ok", args)
    except InsufficientStock as e: print("short:", e, e.have)
    except LookupError as e: print(type(e).__name__, e, e.__cause__, e.__suppress_context__)
#> ok ('a', 2)
#> short: a: want 10, have 3 3
#> LookupError no such item 'zz' None True
#> ok ('b', 3)
print(inv.log, list(inv))
#> [('add', 'b'), ('add', 'a'), ('add', 'b')] [Item(sku='a', qty=3, price=2.25, tags=set())]
try: Item("x", -1, 1)
except ValueError as e: print(e)
#> qty must be >= 0, got -1
# ---
# event system, LRU, graph
class Event:
    def __init__(self): self._h = []
    def __iadd__(self, f): self._h.append(f); return self
    def __isub__(self, f): self._h.remove(f); return self
    def __call__(self, *a, **k): return [h(*a, **k) for h in self._h]
class Btn:
    def __init__(self): self.clicked = Event()
b = Btn(); f = lambda x: x + 1
b.clicked += f; b.clicked += str; print(b.clicked(4)); b.clicked -= f; print(b.clicked(4))
#> [5, '4']
#> ['4']
from collections import OrderedDict
class LRU:
    def __init__(self, cap): self.cap, self.d = cap, OrderedDict()
    def get(self, k, default=-1):
        if k not in self.d: return default
        self.d.move_to_end(k); return self.d[k]
    def put(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        if len(self.d) > self.cap: self.d.popitem(last=False)
c = LRU(2); c.put(1, 1); c.put(2, 2); print(c.get(1)); c.put(3, 3); print(c.get(2), c.get(3), list(c.d.items()))
#> 1
#> -1 3 [(1, 1), (3, 3)]
import heapq
def dijkstra(g, s):
    dist, pq, prev = {s: 0}, [(0, s)], {}
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist.get(u, float("inf")): continue
        for v, w in g.get(u, {}).items():
            if (nd := d + w) < dist.get(v, float("inf")):
                dist[v], prev[v] = nd, u
                heapq.heappush(pq, (nd, v))
    return dist, prev
print(dijkstra({"a": {"b": 1, "c": 4}, "b": {"c": 2, "d": 5}, "c": {"d": 1}}, "a"))
#> ({'a': 0, 'b': 1, 'c': 3, 'd': 4}, {'b': 'a', 'c': 'b', 'd': 'c'})
def topo(g):
    seen, out = set(), []
    def visit(n, path=()):
        if n in path: raise ValueError(f"cycle: {' -> '.join(path + (n,))}")
        if n in seen: return
        for m in g.get(n, ()): visit(m, path + (n,))
        seen.add(n); out.append(n)
    for n in g: visit(n)
    return out[::-1]
print(topo({"a": ["b", "c"], "b": ["d"], "c": ["d"]}))
#> ['a', 'c', 'b', 'd']
try: topo({"a": ["b"], "b": ["a"]})
except ValueError as e: print(e)
#> cycle: a -> b -> a
def perms(xs):
    if len(xs) <= 1: yield list(xs); return
    for i, x in enumerate(xs):
        for rest in perms(xs[:i] + xs[i + 1:]): yield [x, *rest]
print(list(perms("abc"))[:3], sum(1 for _ in perms([1, 2, 3, 4])))
#> [['a', 'b', 'c'], ['a', 'c', 'b'], ['b', 'a', 'c']] 24
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n: return 1
    return sum(queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,)) for c in range(n) if c not in cols and row + c not in d1 and row - c not in d2)
print(queens(6))
#> 4
from functools import lru_cache, reduce, partial, wraps
@lru_cache(None)
def lev(a, b):
    if not a or not b: return len(a) + len(b)
    return min(lev(a[1:], b) + 1, lev(a, b[1:]) + 1, lev(a[1:], b[1:]) + (a[0] != b[0]))
print(lev("kitten", "sitting"))
#> 3
def memo(f):
    cache = {}
    @wraps(f)
    def w(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def fibm(n): return n if n < 2 else fibm(n - 1) + fibm(n - 2)
print(fibm(30), len(fibm.cache), fibm.__name__)
#> 832040 31 fibm
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, lambda x: x - 10)(3), list(map(partial(pow, 2), range(4))))
#> 7 [1, 2, 4, 8]
def retry(times):
    def deco(f):
        def w(*a, **k):
            for i in range(1, times + 1):
                try: return f(*a, **k)
                except ValueError as e:
                    last = e
                    print(f"try {i}: {e}")
            raise RuntimeError("gave up") from last
        return w
    return deco
calls = iter([1, 1, 0])
@retry(3)
def flaky():
    if next(calls): raise ValueError("no")
    return "ok"
print(flaky())
#> try 1: no
#> try 2: no
#> ok
@retry(2)
def never(): raise ValueError("never")
try: never()
except RuntimeError as e: print(e, repr(e.__cause__))
#> try 1: never
#> try 2: never
#> gave up ValueError('never')
# ---
# parser / tokenizer / state machine
import re
TOK = re.compile(r"\s*(?:(\d+\.?\d*)|(.))")
class Parser:
    def __init__(self, s): self.t = [(float(n) if n else o) for n, o in TOK.findall(s)]; self.i = 0
    def peek(self): return self.t[self.i] if self.i < len(self.t) else None
    def eat(self): v = self.peek(); self.i += 1; return v
    def expr(self):
        v = self.term()
        while self.peek() in ("+", "-"): v = v + self.term() if self.eat() == "+" else v - self.term()
        return v
    def term(self):
        v = self.factor()
        while self.peek() in ("*", "/"):
            op = self.eat(); r = self.factor()
            if op == "/" and not r: raise ZeroDivisionError("div by zero in expr")
            v = v * r if op == "*" else v / r
        return v
    def factor(self):
        match self.eat():
            case float(n): return n
            case "-": return -self.factor()
            case "(":
                v = self.expr()
                if self.eat() != ")": raise SyntaxError("expected )")
                return v
            case None: raise SyntaxError("unexpected end")
            case t: raise SyntaxError(f"unexpected {t!r}")
for s in ("1 + 2 * 3", "(1+2)*3/4-5", "-(2)*-3", "1/0", "(1", "1+", "2*x", "10/4/5"):
    try: print(s, "=", Parser(s).expr())
    except (SyntaxError, ZeroDivisionError) as e: print(s, "!", type(e).__name__, e)
#> 1 + 2 * 3 = 7.0
#> (1+2)*3/4-5 = -2.75
#> -(2)*-3 = 6.0
#> 1/0 ! ZeroDivisionError div by zero in expr
#> (1 ! SyntaxError expected )
#> 1+ ! SyntaxError unexpected end
#> 2*x ! SyntaxError unexpected 'x'
#> 10/4/5 = 0.5
from enum import Enum, auto
class St(Enum):
    IDLE = auto(); RUN = auto(); DONE = auto()
    def next(self):
        members = list(type(self)); return members[(members.index(self) + 1) % len(members)]
s = St.IDLE
for _ in range(4): s = s.next(); print(s.name, end=" ")
print()
#> RUN DONE IDLE RUN
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __pow__(self, n):
        r, b = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: r = r @ b
            b, n = b @ b, n >> 1
        return r
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __repr__(self): return f"Matrix({self.rows})"
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    T = property(lambda self: Matrix(zip(*self.rows)))
m = Matrix([[1, 1], [1, 0]]); print((m ** 10)[0, 1], m.T == m, m @ m, Matrix([[1, 2, 3]]).T); m[0, 0] = 5; print(m)
#> 55 True Matrix([[2, 1], [1, 1]]) Matrix([[1], [2], [3]])
#> Matrix([[5, 1], [1, 0]])
text = "the quick brown fox jumps over the lazy dog the end"
from collections import Counter, defaultdict
words = Counter(text.split()); idx = defaultdict(list)
for i, w in enumerate(text.split()): idx[w[0]].append(i)
print(words.most_common(2), dict(idx), {k: v for k, v in sorted(idx.items()) if len(v) > 1}, max(words, key=lambda w: (len(w), w)))
#> [('the', 3), ('quick', 1)] {'t': [0, 6, 9], 'q': [1], 'b': [2], 'f': [3], 'j': [4], 'o': [5], 'l': [7], 'd': [8], 'e': [10]} {'t': [0, 6, 9]} quick
print("\n".join(f"{w:<8}|{n:>3}|{'#' * n}" for w, n in sorted(words.items(), key=lambda p: (-p[1], p[0]))[:3]))
#> the     |  3|###
#> brown   |  1|#
#> dog     |  1|#
data = [{"n": "a", "s": 3, "g": "x"}, {"n": "b", "s": 1, "g": "y"}, {"n": "c", "s": 2, "g": "x"}]
from itertools import groupby
from operator import itemgetter
for g, rows in groupby(sorted(data, key=itemgetter("g")), key=itemgetter("g")): rows = list(rows); print(g, [r["n"] for r in rows], sum(r["s"] for r in rows) / len(rows))
#> x ['a', 'c'] 2.5
#> y ['b'] 1.0
def flatten(x): return [z for y in x for z in (flatten(y) if isinstance(y, (list, tuple)) else [y])]
print(flatten([1, [2, (3, [4])], [[]], 5]))
#> [1, 2, 3, 4, 5]
def chunks(xs, n): return [xs[i:i + n] for i in range(0, len(xs), n)]
print(chunks(list(range(7)), 3), [*zip(*[iter(range(6))] * 2)])
#> [[0, 1, 2], [3, 4, 5], [6]] [(0, 1), (2, 3), (4, 5)]
primes = lambda n: [p for p in range(2, n) if all(p % d for d in range(2, int(p ** .5) + 1))]
sieve = [True] * 30
for i in range(2, 6):
    if sieve[i]: sieve[i * i::i] = [False] * len(sieve[i * i::i])
print(primes(30), [i for i, p in enumerate(sieve) if p and i > 1] == primes(30))
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] True
