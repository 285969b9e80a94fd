# What models write when they are sure: narrowing, state in dicts, classes with registries, protocols of Python.
# optional narrowing by helper
import re
def find(pattern, text):
    m = re.search(pattern, text)
    return m.group(1) if m else None
year = find(r"(\d{4})", "in 2024")
if year:
    print(int(year) + 1)
if (m := re.match(r"(\w+)@(\w+)", "a@b")) and m.group(1) == "a":
    print(m.group(2).upper())
# ---
# dict get then use
prices = {"a": 1.5, "b": 2}
for k in ["a", "z"]:
    p = prices.get(k)
    if p is None:
        continue
    print(p * 2)
total = sum(prices.get(k, 0) for k in "abz")
best = max(prices, key=prices.get)
worst = min(prices.items(), key=lambda kv: kv[1])
ranked = sorted(prices, key=prices.get, reverse=True)
print(total, best, worst[0], ranked)
# ---
# accumulate mixed
stats = dict(count=0, total=0.0, items=[], last=None)
for n in [1, 2.5]:
    stats["count"] += 1
    stats["total"] += n
    stats["items"].append(n)
    stats["last"] = n
print(stats["total"] / stats["count"], stats["items"][-1], stats["last"])
# ---
# nested defaultdict
from collections import defaultdict
tree = lambda: defaultdict(tree)
root = tree()
root["a"]["b"]["c"] = 1
print(dict(root["a"]["b"]))
graph = defaultdict(set)
for a, b in [("x", "y"), ("y", "z")]:
    graph[a].add(b)
    graph[b].add(a)
print(sorted(graph["y"]), {k: len(v) for k, v in graph.items()})
index = defaultdict(lambda: {"n": 0, "words": []})
for w in ["apple", "ant"]:
    index[w[0]]["n"] += 1
    index[w[0]]["words"].append(w)
print(index["a"]["n"])
# ---
# class with class-level containers & counters
class Item:
    count = 0
    registry = {}
    names = []
    default = None
    def __init__(self, name, tags=None):
        self.name = name
        self.tags = tags or []
        self.parent = None
        self.children = []
        Item.count += 1
        Item.registry[name] = self
        self.names.append(name)
        self.meta = {}
    def add(self, child):
        child.parent = self
        self.children.append(child)
        self.meta["last"] = child.name
        self.meta["n"] = len(self.children)
        return self
    def path(self):
        return (self.parent.path() + "/" if self.parent else "") + self.name
a = Item("a").add(Item("b", ["t"]))
Item.default = a
print(Item.registry["b"].path(), Item.count, a.meta["n"] + 1, Item.default.name)
# ---
# string building & formatting
rows = [("Ann", 3, 4.5), ("Bo", 10, None)]
width = max(len(r[0]) for r in rows)
for name, n, score in rows:
    print(f"{name:<{width}} {n:>3} {score if score is not None else '-':>5}")
print("%s has %d (%.1f%%)" % ("x", 3, 4.25), "{:,}".format(12345), "{0}-{1}".format("a", 1), "{name}".format(name="z"))
# ---
# sorting by multiple keys & stability
data = [{"n": "b", "v": 2, "d": "2024-01-02"}, {"n": "a", "v": 2, "d": "2024-01-01"}]
data.sort(key=lambda r: (-r["v"], r["n"]))
by = {}
for r in data:
    by.setdefault(r["d"][:7], {"rows": [], "sum": 0})
    by[r["d"][:7]]["rows"].append(r["n"])
    by[r["d"][:7]]["sum"] += r["v"]
print(data[0]["n"], by["2024-01"]["sum"], by["2024-01"]["rows"])
# ---
# try/except/else with None init
value = None
error = None
try:
    value = int("12")
except ValueError as exc:
    error = str(exc)
else:
    value += 1
status = "ok" if error is None else f"failed: {error}"
print(value, status)
# ---
# generators with send and state
def averager():
    total, count, avg = 0.0, 0, None
    while True:
        x = yield avg
        if x is None:
            return total
        total += x
        count += 1
        avg = total / count
g = averager()
next(g)
print(g.send(10), g.send(20))
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value)
# ---
# dynamic dispatch via getattr and dict of methods
class Robot:
    def __init__(self):
        self.x = self.y = 0
        self.log = []
    def move(self, dx=0, dy=0):
        self.x += dx
        self.y += dy
    def say(self, text):
        self.log.append(text)
    def run(self, commands):
        for name, *args in commands:
            method = getattr(self, name, None)
            if callable(method):
                method(*args)
            else:
                self.log.append(f"unknown {name}")
r = Robot()
r.run([("move", 1, 2), ("say", "hi"), ("fly",)])
print(r.x, r.y, r.log)
# ---
# dataclass inheritance with defaults and post_init
from dataclasses import dataclass, field
@dataclass
class Base:
    name: str
    created: float = 0.0
@dataclass
class Invoice(Base):
    lines: list = field(default_factory=list)
    total: float = field(init=False, default=0)
    def __post_init__(self):
        self.total = sum(l["price"] * l.get("qty", 1) for l in self.lines)
    def __add__(self, other):
        if not isinstance(other, Invoice):
            return NotImplemented
        return Invoice(self.name, lines=self.lines + other.lines)
inv = Invoice("a", lines=[{"price": 2.5, "qty": 2}]) + Invoice("b", lines=[{"price": 1}])
print(inv.total, inv)
# ---
# matrix / grid algorithms
def flood(grid, r, c, new):
    old = grid[r][c]
    if old == new:
        return 0
    stack, filled = [(r, c)], 0
    while stack:
        y, x = stack.pop()
        if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == old:
            grid[y][x] = new
            filled += 1
            stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    return filled
grid = [list("..#"), list(".##")]
print(flood(grid, 0, 0, "o"), ["".join(row) for row in grid])
memo = {}
def ways(i, j):
    if (i, j) in memo:
        return memo[i, j]
    if i == 0 or j == 0:
        return 1
    memo[i, j] = ways(i - 1, j) + ways(i, j - 1)
    return memo[i, j]
print(ways(3, 3))
# ---
# zip/enumerate/unpack
names, ages = zip(*[("a", 1), ("b", 2)])
pairs = dict(zip(names, ages))
for i, (n, a) in enumerate(zip(names, ages), 1):
    print(i, n, a + 1)
inverse = {v: k for k, v in pairs.items()}
lo, hi = min(ages), max(ages)
print(inverse[lo], hi, *names, sep="-")
matrix = [[1, 2], [3, 4]]
print([sum(col) for col in zip(*matrix)], list(map(lambda a, b: a * b, *matrix)))
# ---
# int/float variable reuse, ternaries
x = "5"
x = int(x)
x = x / 2
x = round(x, 1)
label = "big" if x > 2 else None
label = label or "small"
items = "a,b".split(",")
items = {i: n for n, i in enumerate(items)}
result = []
result = ", ".join(str(v) for v in items.values())
print(x, label.upper(), result)
# ---
# recursion returning various
def deep(x):
    if isinstance(x, dict):
        return {k: deep(v) for k, v in x.items()}
    if isinstance(x, list):
        return [deep(v) for v in x]
    if isinstance(x, str):
        return x.strip()
    return x
clean = deep({"a": [" x ", 1], "b": {"c": " y"}})
print(clean["a"][0], clean["b"]["c"].upper())
def search_tree(node, key):
    if node is None:
        return None
    if node["key"] == key:
        return node["value"]
    return search_tree(node["left"] if key < node["key"] else node["right"], key)
tree2 = {"key": 5, "value": "five", "left": {"key": 2, "value": "two", "left": None, "right": None}, "right": None}
print(search_tree(tree2, 2), search_tree(tree2, 9))
# ---
# async classes
import asyncio
class Client:
    def __init__(self, limit=2):
        self.sem = asyncio.Semaphore(limit)
        self.seen = {}
    async def get(self, url):
        async with self.sem:
            if url not in self.seen:
                self.seen[url] = await fetch(url)
            return self.seen[url]
    async def get_all(self, *urls):
        return dict(zip(urls, await asyncio.gather(*(self.get(u) for u in urls))))
    async def __aenter__(self):
        return self
    async def __aexit__(self, *exc):
        self.seen.clear()
async def main():
    async with Client() as client:
        pages = await client.get_all("a", "b")
        first = await client.get("a")
        return {u: len(t) for u, t in pages.items()}, first
sizes, first = await main()
tasks = [asyncio.create_task(fetch(u)) for u in "ab"]
done = [await t for t in tasks]
for coro in asyncio.as_completed([fetch("x")]):
    print(len(await coro))
print(sizes, first[:1], len(done))
# ---
# typed code with unions & narrowing
from typing import Optional, Union
def area(shape: Union[tuple, float, dict]) -> float:
    if isinstance(shape, tuple):
        w, h = shape
        return w * h
    if isinstance(shape, dict):
        return shape["w"] * shape.get("h", 1)
    return shape ** 2
def first(xs: list[int], default: Optional[int] = None) -> int:
    if xs:
        return xs[0]
    if default is None:
        raise ValueError("empty")
    return default
Number = Union[int, float]
def scale(values: list[Number], by: Number = 1) -> list[Number]:
    return [v * by for v in values]
print(area((2, 3)), area({"w": 2}), area(2.0), first([], 3), scale([1, 2.5], 2))
# ---
# TypedDict built step by step
from typing import TypedDict
class Row(TypedDict):
    name: str
    score: float
rows2: list[Row] = []
for n, s in [("a", 1), ("b", 2.5)]:
    rows2.append({"name": n, "score": s})
rows2.append(Row(name="c", score=3))
top: Row = max(rows2, key=lambda r: r["score"])
print(top["name"], {**top, "rank": 1})
# ---
# ABC + property + classmethod factory
from abc import ABC, abstractmethod
class Parser(ABC):
    kinds: dict[str, type["Parser"]] = {}
    def __init_subclass__(cls, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if kind:
            Parser.kinds[kind] = cls
    @property
    @abstractmethod
    def sep(self) -> str: ...
    def parse(self, line: str) -> list[str]:
        return [c.strip() for c in line.split(self.sep)]
    @classmethod
    def make(cls, kind: str) -> "Parser":
        return cls.kinds[kind]()
class Comma(Parser, kind="csv"):
    sep = ","
class Tab(Parser, kind="tsv"):
    @property
    def sep(self):
        return "\t"
print(Parser.make("csv").parse("a, b"), Parser.make("tsv").parse("a\tb"))
# ---
# operators & comparisons of own types in containers
from functools import total_ordering
@total_ordering
class Money:
    def __init__(self, cents=0, currency="EUR"):
        self.cents, self.currency = cents, currency
    def __add__(self, other):
        if other == 0:
            return self
        return Money(self.cents + other.cents, self.currency)
    __radd__ = __add__
    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents
    def __lt__(self, other):
        return self.cents < other.cents
    def __hash__(self):
        return hash((self.cents, self.currency))
    def __str__(self):
        return f"{self.cents / 100:.2f} {self.currency}"
    def __bool__(self):
        return self.cents != 0
wallet = [Money(150), Money(50), Money()]
print(sum(wallet), max(wallet), sorted(wallet)[0], len({Money(50), Money(50)}), [str(m) for m in wallet if m], Money(1) <= Money(2))
# ---
# text parsing state machine
state = "start"
tokens, current = [], ""
for ch in 'say "hello world" now':
    if state == "start":
        if ch == '"':
            state = "quoted"
        elif ch == " ":
            if current:
                tokens.append(current)
            current = ""
        else:
            current += ch
    elif state == "quoted":
        if ch == '"':
            state = "start"
            tokens.append(("q", current))
            current = ""
        else:
            current += ch
if current:
    tokens.append(current)
print([t if isinstance(t, str) else t[1] for t in tokens])
# ---
# itertools heavy
from itertools import combinations, count, cycle, islice, pairwise, permutations, takewhile, tee
print(list(islice(count(10, 5), 3)), [a + b for a, b in pairwise([1, 2, 4])], list(takewhile(lambda n: n < 3, count())))
colours = cycle(["red", "blue"])
print([next(colours) for _ in range(3)], ["".join(p) for p in permutations("ab")], [sum(c) for c in combinations([1, 2, 3], 2)])
a, b = tee(range(3))
next(b, None)
print(list(zip(a, b)))
# ---
# simple LRU / decorator class / callable instances
class Memo:
    def __init__(self, func):
        self.func, self.cache, self.hits = func, {}, 0
    def __call__(self, *args):
        if args in self.cache:
            self.hits += 1
        else:
            self.cache[args] = self.func(*args)
        return self.cache[args]
@Memo
def slow(n):
    return n * n
slow(2); slow(2)
print(slow.hits, slow(3), slow.cache[(2,)])
# ---
# json round trip w/ default
import json
from datetime import date, datetime
from decimal import Decimal
def encode(obj):
    if isinstance(obj, (date, datetime)):
        return obj.isoformat()
    if isinstance(obj, Decimal):
        return float(obj)
    if isinstance(obj, set):
        return sorted(obj)
    raise TypeError(type(obj).__name__)
text = json.dumps({"at": date(2024, 1, 2), "n": Decimal("1.5"), "s": {2, 1}}, default=encode)
back = json.loads(text, parse_float=Decimal)
back["at"] = date.fromisoformat(back["at"])
print(back["at"].year, back["n"] + 1, back["s"][0])
# ---
# loops with else, walrus, flags
found = False
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        last = n
        found = True
data = [3, 8, 2]
while (n := data.pop()) < 5 and data:
    print(n)
print(found and last, any((hit := x) > 7 for x in [1, 8]), hit)
# ---
# enum with values & methods used in dict/match
from enum import Enum
class Op(Enum):
    ADD = "+"
    SUB = "-"
    def apply(self, a, b):
        match self:
            case Op.ADD:
                return a + b
            case Op.SUB:
                return a - b
    @staticmethod
    def of(symbol):
        return {op.value: op for op in Op}[symbol]
print(Op.of("+").apply(1, 2), Op("-").apply(5, 2.5), Op["ADD"].name.title(), sorted(o.value for o in Op))
# ---
# permissions via sets, frozenset keys
roles = {"admin": {"read", "write"}, "guest": frozenset({"read"})}
need = {"read", "delete"}
missing = need - roles["admin"]
common = set.intersection(*[set(r) for r in roles.values()])
groups = {frozenset(["a", "b"]): 1}
groups[frozenset("ab")] += 1
print(missing, common, roles["guest"] <= roles["admin"], groups[frozenset(["b", "a"])], need.isdisjoint({"x"}), need ^ {"read"})
# ---
# sliding windows with deque & heap of tuples/objects
import heapq
from collections import deque
window = deque(maxlen=3)
means = []
for v in [1, 2, 3, 4.5]:
    window.append(v)
    means.append(sum(window) / len(window))
jobs = []
for i, (prio, name) in enumerate([(2, "b"), (1, "a")]):
    heapq.heappush(jobs, (prio, i, {"name": name}))
prio, _, job = heapq.heappop(jobs)
print(means[-1], job["name"], heapq.nlargest(2, means), heapq.nsmallest(1, [{"k": 2}, {"k": 1}], key=lambda d: d["k"])[0]["k"])
# ---
# linked inheritance with super and mixins
class Logged:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.events = []
    def note(self, what):
        self.events.append((type(self).__name__, what))
class Timed:
    def __init__(self, *args, timeout=5, **kwargs):
        super().__init__(*args, **kwargs)
        self.timeout = timeout
class Job(Logged, Timed):
    def __init__(self, name, **kwargs):
        super().__init__(**kwargs)
        self.name = name
    def run(self):
        self.note(f"run {self.name}")
        return self.timeout * 2
job = Job("x", timeout=7)
print(job.run(), job.events[0][1])
# ---
# simulation with random & dict state
import random
random.seed(3)
world = {"rabbits": 10, "foxes": 2, "history": []}
for year in range(3):
    born = int(world["rabbits"] * random.uniform(0.1, 0.3))
    eaten = min(world["rabbits"], world["foxes"] * random.randint(1, 2))
    world["rabbits"] += born - eaten
    world["history"].append({"year": year, "rabbits": world["rabbits"]})
choice = random.choice(list(world))
print(len(world["history"]), world["history"][-1]["rabbits"] >= 0, isinstance(choice, str), random.sample(range(5), k=2) != [])
