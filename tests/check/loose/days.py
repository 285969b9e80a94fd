# A day's work of agents: totals, tables, texts.
totals = {}
for order in orders:
    for line in order["items"]:
        sku = line["sku"]
        if sku not in totals:
            totals[sku] = {"quantity": 0, "revenue": 0}
        totals[sku]["quantity"] += line["quantity"]
        totals[sku]["revenue"] += line["quantity"] * line["price"]
best = None
for sku, row in totals.items():
    if best is None or row["revenue"] > best[1]["revenue"]:
        best = (sku, row)
print(f"{best[0]}: {best[1]['revenue']:.2f}" if best else "none")
# ---
text = """name,amount,city
Ann,12.5,Oslo
Bo,7,Rome
Cy,,Oslo
"""
rows = []
header = None
for raw in text.strip().splitlines():
    cells = raw.split(",")
    if header is None:
        header = cells
        continue
    row = dict(zip(header, cells))
    row["amount"] = float(row["amount"]) if row["amount"] else None
    rows.append(row)
known = [r["amount"] for r in rows if r["amount"] is not None]
by_city = {}
for r in rows:
    by_city.setdefault(r["city"], []).append(r)
report = {city: {"count": len(rs), "names": sorted(r["name"] for r in rs)} for city, rs in by_city.items()}
report["average"] = sum(known) / len(known)
print(report)
# ---
import csv
import io
reader = csv.DictReader(io.StringIO("id;score\n1;3.5\n2;4\n"), delimiter=";")
scores = {int(row["id"]): float(row["score"]) for row in reader}
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["id", "score", "rank"])
writer.writeheader()
for rank, (key, score) in enumerate(sorted(scores.items(), key=lambda kv: -kv[1]), start=1):
    writer.writerow({"id": key, "score": score, "rank": rank})
print(out.getvalue().splitlines()[1])
# ---
import re
from collections import Counter, defaultdict
log = "2024-01-02 ERROR db: timeout\n2024-01-02 INFO api: ok\n2024-01-03 ERROR db: down"
pattern = re.compile(r"(?P<day>\d{4}-\d\d-\d\d) (?P<level>\w+) (?P<source>\w+): (?P<text>.*)")
by_level = Counter()
by_day = defaultdict(lambda: defaultdict(int))
messages = defaultdict(list)
for entry in log.splitlines():
    m = pattern.match(entry)
    if not m:
        continue
    by_level[m["level"]] += 1
    by_day[m.group("day")][m.group("level")] += 1
    messages[m["source"]].append(m.groupdict())
worst = max(by_day, key=lambda day: by_day[day]["ERROR"])
print(by_level.most_common(1)[0], worst, {k: len(v) for k, v in messages.items()}, messages["db"][0]["text"].upper())
# ---
from datetime import date, datetime, timedelta
start = date(2024, 2, 26)
days = [start + timedelta(days=n) for n in range(5)]
weekends = [d for d in days if d.weekday() >= 5]
deadline = datetime.strptime("2024-03-01 12:30", "%Y-%m-%d %H:%M")
left = deadline - datetime.combine(start, datetime.min.time())
hours, rest = divmod(left.total_seconds(), 3600)
next_month = (start.replace(day=1) + timedelta(days=32)).replace(day=1)
schedule = {d.isoformat(): ("weekend" if d in weekends else "work") for d in days}
print(int(hours), rest // 60, next_month, schedule[start.isoformat()], max(days) - min(days))
# ---
import json
raw = '{"users": [{"name": "Ann", "tags": ["a", "b"], "age": 31}, {"name": "Bo", "tags": [], "age": null}]}'
data = json.loads(raw)
ages = [u["age"] for u in data["users"] if u.get("age")]
tagged = {u["name"]: ", ".join(u["tags"]) or "-" for u in data["users"]}
data["summary"] = {"mean_age": sum(ages) / len(ages), "names": list(tagged)}
for user in data["users"]:
    user["age"] = user["age"] or 0
    user["label"] = f"{user['name']} ({user['age']})"
print(json.dumps(data, indent=2, sort_keys=True)[:20], sorted(data["users"], key=lambda u: u["age"])[-1]["label"])
# ---
from dataclasses import asdict, dataclass, field, replace
@dataclass
class Task:
    name: str
    minutes: int = 30
    done: bool = False
    tags: list = field(default_factory=list)
    parent: "Task | None" = None
    def label(self):
        return f"[{'x' if self.done else ' '}] {self.name}"
@dataclass(order=True, frozen=True)
class Slot:
    start: int
    end: int
    def overlaps(self, other: "Slot") -> bool:
        return self.start < other.end and other.start < self.end
tasks = [Task("write"), Task("test", 45, tags=["ci"]), Task("ship", parent=Task("write"))]
tasks[0].done = True
later = [replace(t, minutes=t.minutes * 2) for t in tasks if not t.done]
slots = sorted([Slot(3, 5), Slot(1, 4)])
print([t.label() for t in tasks], sum(t.minutes for t in later), slots[0].overlaps(slots[1]), asdict(tasks[1])["tags"], tasks[2].parent.name if tasks[2].parent else None)
# ---
def make_counter(step=1):
    count = 0
    history = []
    def bump(by=None):
        nonlocal count
        count += step if by is None else by
        history.append(count)
        return count
    def reset():
        nonlocal count
        count = 0
        history.clear()
    bump.reset = reset
    return bump, history
bump, history = make_counter(2)
bump(); bump(5)
print(history, [f() for f in [lambda n=n: n * n for n in range(3)]])
# ---
def chunks(items, size):
    for start in range(0, len(items), size):
        yield items[start:start + size]
def running(values):
    total = 0
    for value in values:
        total += value
        yield total
def flatten(nested):
    for item in nested:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item
print(list(chunks("abcdefg", 3)), list(running([1, 2.5, 3])), list(flatten([1, [2, (3, [4])]])), sum(running(range(4))))
gen = running([5, 6])
first = next(gen)
rest = list(gen)
print(first + rest[0], next(gen, None))
# ---
def handle(event):
    match event:
        case {"type": "click", "pos": (x, y)}:
            return f"click {x + y}"
        case {"type": "key", "key": str(key), **extra}:
            return key.upper() + str(extra.get("mods", []))
        case ["move", int(dx), int(dy)] | ["shift", int(dx), int(dy)]:
            return dx * dy
        case [first, *others] if others:
            return [first, len(others)]
        case None | False:
            return "nothing"
        case str() as word:
            return word[::-1]
        case _:
            return event
for e in [{"type": "click", "pos": (1, 2)}, {"type": "key", "key": "a", "mods": ["ctrl"]}, ["move", 2, 3], ["a", "b"], None, "abc", 4.5]:
    print(handle(e))
# ---
import asyncio
async def price_of(sku):
    count = await stock(sku)
    return sku, count if count is not None else 0
async def main():
    pairs = await asyncio.gather(*[price_of(s) for s in ["a", "b"]])
    counts = dict(pairs)
    texts = await asyncio.gather(fetch("u1"), fetch("u2"), return_exceptions=True)
    good = [t for t in texts if isinstance(t, str)]
    first, second = await asyncio.gather(fetch_order(1), ask("why?"))
    return {"counts": counts, "length": sum(len(t) for t in good), "total": first["total"], "answer": second.strip()}
result = await main()
print(result["counts"], result["total"] + 1)
# ---
class Shape:
    sides = 0
    def __init__(self, name):
        self.name = name
        self._cache = None
    def area(self):
        raise NotImplementedError
    @property
    def size(self):
        if self._cache is None:
            self._cache = self.area()
        return self._cache
    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"
    def __lt__(self, other):
        return self.size < other.size
class Square(Shape):
    sides = 4
    def __init__(self, side):
        super().__init__("square")
        self.side = side
    def area(self):
        return self.side ** 2
class Circle(Shape):
    def __init__(self, radius: float):
        super().__init__("circle")
        self.radius = radius
    def area(self):
        return 3.14159 * self.radius * self.radius
    @classmethod
    def unit(cls):
        return cls(1)
    @staticmethod
    def describe(shape):
        return f"{shape.name} of {shape.size:.1f}"
shapes = [Square(3), Circle.unit(), Circle(2.5)]
shapes.sort()
print(shapes, Circle.describe(shapes[0]), max(shapes).sides, sum(s.size for s in shapes) > 10)
# ---
from typing import Protocol, runtime_checkable
@runtime_checkable
class Speaks(Protocol):
    def speak(self) -> str: ...
class Dog:
    def speak(self) -> str:
        return "woof"
class Robot:
    def __init__(self, words): self.words = words
    def speak(self): return " ".join(self.words)
def chorus(members: list[Speaks]) -> str:
    return ", ".join(m.speak() for m in members)
print(chorus([Dog(), Robot(["bee", "p"])]), isinstance(Dog(), Speaks))
# ---
from abc import ABC, abstractmethod
from typing import Generic, TypeVar
T = TypeVar("T")
class Repo(ABC, Generic[T]):
    def __init__(self) -> None:
        self.items: dict[int, T] = {}
    @abstractmethod
    def key(self, item: T) -> int: ...
    def add(self, item: T) -> "Repo[T]":
        self.items[self.key(item)] = item
        return self
    def get(self, key: int, default=None):
        return self.items.get(key, default)
class Words(Repo[str]):
    def key(self, item):
        return len(item)
repo = Words().add("one").add("three")
print(repo.get(3), repo.get(9, "none"), len(repo.items))
# ---
from enum import Enum, Flag, IntEnum, auto
class Level(IntEnum):
    LOW = 1
    HIGH = 3
class State(Enum):
    NEW = "new"
    DONE = "done"
    @property
    def final(self):
        return self is State.DONE
    @classmethod
    def parse(cls, text):
        for member in cls:
            if member.value == text.lower():
                return member
        raise ValueError(text)
class Perm(Flag):
    R = auto()
    W = auto()
moves = {State.NEW: [State.DONE], State.DONE: []}
state = State.parse("NEW")
while moves[state]:
    state = moves[state][0]
both = Perm.R | Perm.W
print(state.final, Level.HIGH > Level.LOW, sum(Level), [s.name for s in State], Perm.R in both, State("done").value.upper())
# ---
class Stack:
    def __init__(self, items=None):
        self._items = list(items) if items else []
    def push(self, item):
        self._items.append(item)
        return self
    def pop(self):
        if not self._items:
            raise IndexError("empty")
        return self._items.pop()
    def __len__(self): return len(self._items)
    def __iter__(self): return iter(reversed(self._items))
    def __contains__(self, item): return item in self._items
    def __getitem__(self, index): return self._items[index]
    def __bool__(self): return bool(self._items)
def evaluate(expression):
    stack = Stack()
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}
    for token in expression.split():
        if token in ops:
            b, a = stack.pop(), stack.pop()
            stack.push(ops[token](a, b))
        else:
            stack.push(float(token) if "." in token else int(token))
    return stack.pop()
print(evaluate("3 4 + 2 *"), evaluate("1.5 2 *"), list(Stack([1, 2])), 2 in Stack([2]), Stack("ab")[0])
# ---
import heapq
from collections import deque
graph = {"a": {"b": 1, "c": 4}, "b": {"c": 2, "d": 5}, "c": {"d": 1}, "d": {}}
def dijkstra(start):
    dist = {node: float("inf") for node in graph}
    dist[start] = 0
    prev = {}
    queue = [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if d > dist[node]:
            continue
        for other, weight in graph[node].items():
            new = d + weight
            if new < dist[other]:
                dist[other] = new
                prev[other] = node
                heapq.heappush(queue, (new, other))
    return dist, prev
dist, prev = dijkstra("a")
path = ["d"]
while path[-1] in prev:
    path.append(prev[path[-1]])
seen = set()
todo = deque(["a"])
order = []
while todo:
    node = todo.popleft()
    if node in seen:
        continue
    seen.add(node)
    order.append(node)
    todo.extend(n for n in graph[node] if n not in seen)
print(dist["d"], path[::-1], order)
# ---
def fib(n, memo={}):
    if n in memo:
        return memo[n]
    if n < 2:
        return n
    memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]
primes = []
candidate = 2
while len(primes) < 5:
    if all(candidate % p for p in primes):
        primes.append(candidate)
    candidate += 1
matrix = [[i * j for j in range(3)] for i in range(3)]
transposed = [list(row) for row in zip(*matrix)]
grid = [[None] * 3 for _ in range(3)]
grid[1][2] = "x"
grid[0][0] = 7
print(fib(30), primes, transposed[2], sum(sum(row) for row in matrix), [c for row in grid for c in row if c is not None])
# ---
result = None
errors = []
for attempt in range(3):
    try:
        if attempt < 2:
            raise ValueError(f"try {attempt}")
        result = {"attempt": attempt, "value": 42}
    except (ValueError, KeyError) as error:
        errors.append({"attempt": attempt, "error": str(error), "kind": type(error).__name__})
    else:
        break
    finally:
        limit_left = 3 - attempt
print(result["value"] if result else None, errors[0]["error"], limit_left)
# ---
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.needed = needed
        self.available = available
class Account:
    total = 0
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance
        self.log = []
        Account.total += 1
    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self.log.append(("withdraw", amount))
    def __enter__(self):
        self.log.append(("open", None))
        return self
    def __exit__(self, kind, error, trace):
        self.log.append(("close", error and str(error)))
        return isinstance(error, InsufficientFunds)
with Account("ann", 10) as account:
    account.withdraw(2.5)
    account.withdraw(100)
print(account.balance, account.log[-1][1], Account.total)
# ---
from contextlib import contextmanager, suppress
events = []
@contextmanager
def timed(label, **extra):
    events.append(f"start {label}")
    try:
        yield {"label": label, **extra}
    finally:
        events.append(f"end {label}")
with timed("a", depth=1) as info, suppress(KeyError):
    info["depth"] += 1
    {}["missing"]
print(events, info)
# ---
from functools import partial, reduce
from itertools import accumulate, chain, groupby, product, zip_longest
words = ["apple", "avocado", "bean", "beet", "carrot"]
grouped = {letter: list(group) for letter, group in groupby(words, key=lambda w: w[0])}
lengths = list(map(len, words))
power = partial(pow, 2)
total = reduce(lambda acc, w: acc + len(w), words, 0)
merged = reduce(lambda a, b: {**a, **b}, [{"x": 1}, {"y": "two"}], {})
pairs = [f"{a}{b}" for a, b in product("ab", [1, 2])]
print(grouped["b"], power(5), total, merged, pairs, list(accumulate(lengths, max)), list(zip_longest([1], [2, 3], fillvalue=0)), list(chain.from_iterable([[1], "ab"])))
# ---
inventory = [
    {"name": "pen", "price": 1.5, "stock": 10, "tags": {"office"}},
    {"name": "lamp", "price": 30, "stock": 0, "tags": {"home", "light"}},
    {"name": "desk", "price": 120, "stock": 2, "tags": set()},
]
in_stock = [item for item in inventory if item["stock"]]
cheapest = min(in_stock, key=lambda item: item["price"])
value = sum(item["price"] * item["stock"] for item in inventory)
tags = set()
for item in inventory:
    tags |= item["tags"]
table = "\n".join(f"{item['name']:<8}{item['price']:>8.2f}{item['stock']:>4}" for item in inventory)
index = {item["name"]: item for item in inventory}
index["pen"]["price"] *= 2
print(cheapest["name"].title(), value, sorted(tags), table.count("\n"), index["pen"]["price"])
# ---
def parse(text: str):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            tokens.append(("num", int(text[i:j])))
            i = j
        elif c in "+-*/()":
            tokens.append(("op", c))
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {i}")
    pos = 0
    def peek():
        return tokens[pos] if pos < len(tokens) else (None, None)
    def advance():
        nonlocal pos
        pos += 1
        return tokens[pos - 1]
    def factor():
        kind, value = advance()
        if kind == "num":
            return value
        if value == "(":
            inner = expr()
            advance()
            return inner
        if value == "-":
            return -factor()
        raise SyntaxError(value)
    def term():
        left = factor()
        while peek()[1] in ("*", "/"):
            op = advance()[1]
            right = factor()
            left = left * right if op == "*" else left / right
        return left
    def expr():
        left = term()
        while peek()[1] in ("+", "-"):
            if advance()[1] == "+":
                left += term()
            else:
                left -= term()
        return left
    return expr()
print(parse("2 * (3 + 4) - 6 / 3"), parse("-5 + 2"))
# ---
from collections import OrderedDict, namedtuple
from typing import NamedTuple, Optional, TypedDict
class LRU:
    def __init__(self, size: int = 2):
        self.size = size
        self.data: OrderedDict = OrderedDict()
    def get(self, key, default=None):
        if key not in self.data:
            return default
        self.data.move_to_end(key)
        return self.data[key]
    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            self.data.popitem(last=False)
Point = namedtuple("Point", ["x", "y"], defaults=[0])
class Reading(NamedTuple):
    sensor: str
    value: float
    unit: Optional[str] = None
class Config(TypedDict, total=False):
    host: str
    port: int
cache = LRU()
for key, value in [("a", 1), ("b", "two"), ("c", None)]:
    cache.put(key, value)
readings = [Reading("t", 21.5, "C"), Reading("h", 40)]
config: Config = {"host": "x"}
config["port"] = config.get("port", 80) + 1
print(cache.get("a"), list(cache.data), Point(1)._replace(y=5), max(readings, key=lambda r: r.value).sensor, readings[1].unit or "%", config)
# ---
import math
import statistics
import random
values = [3, 1.5, 4, 1, 5]
rng = random.Random(7)
shuffled = values[:]
rng.shuffle(shuffled)
stats = {
    "mean": statistics.mean(values),
    "median": statistics.median(values),
    "stdev": round(statistics.stdev(values), 3),
    "range": max(values) - min(values),
}
normal = [(v - stats["mean"]) / stats["stdev"] for v in values]
stats["outliers"] = [v for v, z in zip(values, normal) if abs(z) > 1]
stats["label"] = "wide" if stats["range"] > 3 else "narrow"
x = math.sqrt(sum(v ** 2 for v in values))
print(stats["label"].upper(), len(stats["outliers"]), f"{x:.3f}", math.isclose(x, 7.4, rel_tol=0.1), sorted(shuffled) == sorted(values))
# ---
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
prices = [Decimal("19.99"), Decimal("5.01")]
subtotal = sum(prices)
tax = (subtotal * Decimal("0.19")).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
lines = [("Subtotal", subtotal), ("Tax", tax), ("Total", subtotal + tax)]
third = Fraction(1, 3)
print("\n".join(f"{name:<10}{amount:>8}" for name, amount in lines), third * 3 == 1, float(third) < 0.34, sum([third, third], Fraction(0)))
# ---
def retry(times=3, errors=(ValueError,)):
    def decorate(func):
        def wrapper(*args, **kwargs):
            last = None
            for _ in range(times):
                try:
                    return func(*args, **kwargs)
                except errors as error:
                    last = error
            raise RuntimeError("gave up") from last
        return wrapper
    return decorate
calls = 0
@retry(times=5)
def flaky(x, *, scale=1):
    global calls
    calls += 1
    if calls < 3:
        raise ValueError("no")
    return x * scale
print(flaky(2, scale=10), calls)
# ---
registry = {}
def register(name=None):
    def wrap(cls):
        registry[name or cls.__name__.lower()] = cls
        return cls
    return wrap
@register()
class Upper:
    def run(self, text): return text.upper()
@register("rev")
class Reverse:
    def __init__(self, twice=False): self.twice = twice
    def run(self, text): return text if self.twice else text[::-1]
pipeline = [registry["upper"](), registry["rev"]()]
text = "abc"
for step in pipeline:
    text = step.run(text)
print(text, sorted(registry))
# ---
ticket = create_ticket("Broken lamp", Priority.HIGH)
person = find_customer("ann@example.com")
if person is None:
    note = "unknown"
elif person.email and person.is_adult():
    note = send_email(person.email, ticket.title, f"#{ticket.id} for {person.name}", cc=[e for e in [person.email] if "@" in e])
else:
    note = None
owner = ticket.assignee.name if ticket.assignee else "nobody"
rank = {Priority.LOW: 0, Priority.NORMAL: 1, Priority.HIGH: 2}[ticket.priority]
print(note, owner, rank, ticket.priority.name.lower())
# ---
temps = {}
for city in ("Oslo", "Rome"):
    report = weather(city)
    temps[city] = report.get("temp", 0)
warm = [c for c, t in temps.items() if t > 10]
latest = now()
rows = read_rows("x.csv")
numbers = []
for row in rows:
    try:
        numbers.append(int(row.get("value", "")))
    except ValueError:
        numbers.append(0)
data = fetch_json("http://x")
names = [d["name"] for d in data] if isinstance(data, list) else list(data)
save("report", {"warm": warm, "at": latest.isoformat(), "numbers": numbers, "names": names})
print(len(numbers), f"{latest:%Y}", region.upper() if region else "none", settings.get("retries", "0").isdigit())
# ---
def walk(tree, depth=0, path=()):
    if isinstance(tree, dict):
        for key, sub in tree.items():
            yield from walk(sub, depth + 1, path + (key,))
    elif isinstance(tree, list):
        for i, sub in enumerate(tree):
            yield from walk(sub, depth + 1, (*path, i))
    else:
        yield ".".join(map(str, path)), tree, depth
flat = {path: value for path, value, _ in walk({"a": {"b": [1, "x"]}, "c": None})}
deepest = max(walk({"a": {"b": [1]}}), key=lambda t: t[2])
def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        if k in out and isinstance(out[k], dict) and isinstance(v, dict):
            out[k] = merge(out[k], v)
        else:
            out[k] = v
    return out
print(flat, deepest[0], merge({"a": {"x": 1}}, {"a": {"y": 2}, "b": 3}))
# ---
class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right
def insert(node, value):
    if node is None:
        return Node(value)
    if value < node.value:
        node.left = insert(node.left, value)
    else:
        node.right = insert(node.right, value)
    return node
def inorder(node):
    return [] if node is None else inorder(node.left) + [node.value] + inorder(node.right)
def height(node):
    if not node:
        return 0
    return 1 + max(height(node.left), height(node.right))
root = None
for v in [5, 2, 8, 1, 9]:
    root = insert(root, v)
print(inorder(root), height(root), root.left.value)
# ---
class LinkedList:
    class _Node:
        __slots__ = ("value", "next")
        def __init__(self, value, next=None):
            self.value, self.next = value, next
    def __init__(self):
        self.head = self.tail = None
        self.size = 0
    def append(self, value):
        node = self._Node(value)
        if self.tail is None:
            self.head = self.tail = node
        else:
            self.tail.next = node
            self.tail = node
        self.size += 1
    def __iter__(self):
        current = self.head
        while current:
            yield current.value
            current = current.next
    def reverse(self):
        previous, current = None, self.head
        self.tail = self.head
        while current:
            current.next, previous, current = previous, current, current.next
        self.head = previous
items = LinkedList()
for x in "abc":
    items.append(x)
items.reverse()
print(list(items), items.size, items.head.value)
# ---
class Vector:
    def __init__(self, *parts):
        self.parts = tuple(parts)
    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))
    def __mul__(self, k):
        if isinstance(k, Vector):
            return sum(a * b for a, b in zip(self.parts, k.parts))
        return Vector(*(a * k for a in self.parts))
    __rmul__ = __mul__
    def __eq__(self, other):
        return isinstance(other, Vector) and self.parts == other.parts
    def __hash__(self):
        return hash(self.parts)
    def __abs__(self):
        return (self * self) ** 0.5
    def __neg__(self):
        return self * -1
    def __str__(self):
        return "<" + ", ".join(map(str, self.parts)) + ">"
v = Vector(3, 4)
print(v + v, 2 * v, abs(v), -v, v == Vector(3, 4), {v: "x"}[Vector(3, 4)], v * v)
# ---
def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else None
def summarise(records, *keys, default=0, **options):
    out = {}
    for key in keys:
        column = [r.get(key, default) for r in records]
        out[key] = {"mean": mean(column), "top": max(column), "n": len(column)}
    if options.get("sort"):
        out = dict(sorted(out.items(), key=lambda kv: kv[1]["mean"], reverse=True))
    return out
records = [{"a": 1, "b": 2.5}, {"a": 4}]
summary = summarise(records, "a", "b", sort=True)
print(list(summary), summary["b"]["top"], mean([]))
# ---
lines = ["alpha=1", "beta = two", "# note", "", "gamma=3.5", "flag"]
config = {}
for number, line in enumerate(lines, 1):
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    key, sep, value = line.partition("=")
    key = key.strip()
    if not sep:
        config[key] = True
        continue
    value = value.strip()
    for convert_to in (int, float):
        try:
            config[key] = convert_to(value)
            break
        except ValueError:
            pass
    else:
        config[key] = value
print(config, {k: type(v).__name__ for k, v in config.items()}, config["alpha"] + 1, config["beta"].upper())
# ---
seats = [["." for _ in range(4)] for _ in range(3)]
bookings = {}
def book(name, row, col):
    if seats[row][col] != ".":
        return False
    seats[row][col] = "#"
    bookings[name] = (row, col)
    return True
print(book("ann", 0, 1), book("bo", 0, 1), bookings.get("ann"))
free = sum(row.count(".") for row in seats)
nearest = min(((r, c) for r in range(3) for c in range(4) if seats[r][c] == "."), key=lambda rc: abs(rc[0] - 1) + abs(rc[1] - 1))
print(free, nearest, "\n".join("".join(row) for row in seats))
# ---
from typing import Any, Callable, Iterable, Literal, Union
Handler = Callable[[dict[str, Any]], str]
def first(items: Iterable[int], default: Union[int, None] = None) -> int | None:
    return next(iter(items), default)
def dispatch(kind: Literal["a", "b"], handlers: dict[str, Handler]) -> str:
    return handlers[kind]({"kind": kind})
modes: list[Literal["a", "b"]] = ["a", "b"]
print([dispatch(m, {"a": lambda d: d["kind"] * 2, "b": lambda d: "B"}) for m in modes], (first([]) or 0) + 1)
# ---
import copy
import string
import textwrap
import uuid
template = string.Template("Dear $name, you owe $$${amount}")
letter = template.substitute(name="Ann", amount=12)
shift = {c: string.ascii_lowercase[(i + 3) % 26] for i, c in enumerate(string.ascii_lowercase)}
secret = "".join(shift.get(c, c) for c in "hello, abc")
table = str.maketrans("aeiou", "*****")
state = {"list": [1, [2]], "n": 1}
clone = copy.deepcopy(state)
clone["list"][1].append(3)
clone["n"] += 1
print(letter, secret, "queue".translate(table), textwrap.fill("a b c d " * 5, 20).count("\n"), state["list"], len(str(uuid.UUID(int=1))))
# ---
balance = 100
history = []
for kind, amount in [("in", 50), ("out", 30.5), ("out", 500)]:
    before = balance
    if kind == "in":
        balance += amount
    elif amount <= balance:
        balance -= amount
    else:
        history.append((kind, amount, "refused"))
        continue
    history.append((kind, amount, balance - before))
refused = [h for h in history if h[2] == "refused"]
moved = sum(h[2] for h in history if not isinstance(h[2], str))
print(balance, len(refused), moved)
# ---
word_counts = {}
for word in "the cat and the dog and the bird".split():
    word_counts[word] = word_counts.get(word, 0) + 1
top = sorted(word_counts.items(), key=lambda pair: (-pair[1], pair[0]))[:2]
longest = max(word_counts, key=len)
inverted = {}
for w, n in word_counts.items():
    inverted.setdefault(n, set()).add(w)
by_length = {n: [w for w in word_counts if len(w) == n] for n in {len(w) for w in word_counts}}
print(top, longest, sorted(inverted[1]), by_length[4], any(n > 2 for n in word_counts.values()))
# ---
class Matrix(list):
    def __init__(self, rows):
        super().__init__(rows)
    @property
    def shape(self):
        return len(self), len(self[0])
    def column(self, i):
        return [row[i] for row in self]
    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, other.column(j))) for j in range(other.shape[1])] for row in self])
m = Matrix([[1, 2], [3, 4]])
print((m @ m)[1], m.shape, m.column(0))
class Bag(dict):
    def __missing__(self, key):
        self[key] = []
        return self[key]
    def add(self, key, value):
        self[key].append(value)
bag = Bag()
bag.add("x", 1)
print(bag["x"], len(bag))
# ---
class Celsius:
    def __init__(self, degrees=0):
        self.degrees = degrees
    @property
    def degrees(self):
        return self._degrees
    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._degrees = value
    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32
    @fahrenheit.setter
    def fahrenheit(self, value):
        self.degrees = (value - 32) * 5 / 9
t = Celsius(20)
t.fahrenheit = 50
t.degrees += 1.5
print(round(t.degrees, 1), t.fahrenheit)
class Positive:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, value):
        if value <= 0: raise ValueError(self.name)
        setattr(obj, self.name, value)
class Product:
    price = Positive()
    def __init__(self, price): self.price = price
p = Product(3)
p.price = 4.5
print(p.price * 2)
# ---
import asyncio
results = {}
async def worker(name, queue, delay=0):
    while not queue.empty():
        job = await queue.get()
        await asyncio.sleep(delay)
        results[job] = f"{name}:{job * 2}"
        queue.task_done()
async def run_all(jobs):
    queue = asyncio.Queue()
    for job in jobs:
        queue.put_nowait(job)
    workers = [asyncio.create_task(worker(f"w{i}", queue)) for i in range(2)]
    await asyncio.gather(*workers)
    return sorted(results)
print(await run_all([3, 1, 2]), results[1].split(":")[1])
async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
squares = [i * i async for i in ticker(3)]
async with asyncio.timeout(5):
    try:
        answer = await asyncio.wait_for(ask("why?"), timeout=1)
    except asyncio.TimeoutError:
        answer = None
print(squares, answer and answer[:1])
# ---
found = None
for candidate in search("lamp", limit=2):
    if "lamp" in candidate:
        found = candidate
        break
else:
    found = "nothing"
order = find_order(7)
amount = order["total"] if order else 0.0
lines_by_sku = {}
for o in list_orders("paid", page=2) + [get_order(1)]:
    for line in o["items"]:
        lines_by_sku.setdefault(line["sku"], []).append((o["id"], line["quantity"]))
status_count = dict.fromkeys(["open", "paid", "shipped"], 0)
for o in orders:
    status_count[o["status"]] += 1
    o["note"] = o.get("note", "") + "seen"
price = convert(get_price("A"), "EUR", "USD")
print(found.upper(), amount, len(lines_by_sku), status_count["open"], price)
# ---
def compose(*functions):
    def inner(value):
        for function in functions:
            value = function(value)
        return value
    return inner
slug = compose(str.strip, str.lower, lambda s: s.replace(" ", "-"), lambda s: s[:10])
double = lambda x: x * 2
inc = lambda x, by=1: x + by
table = {"double": double, "inc": inc, "neg": lambda x: -x}
print(slug("  Hello Big World "), compose(double, inc)(5), [table[n](3) for n in ("double", "neg")], sorted(table, key=lambda n: n[-1]))
curried = lambda a: lambda b: lambda c: a + b + c
print(curried(1)(2)(3), (lambda *a, **k: (len(a), sorted(k)))(1, 2, z=3))
# ---
queue = [("low", 3), ("high", 1), ("mid", 2)]
ranks = {"high": 0, "mid": 1, "low": 2}
queue.sort(key=lambda job: ranks[job[0]])
name, weight = queue[0]
(first_name, _), *others = queue
a, b = 1, "x"
a, b = b, a
x = y = []
x.append(1)
total = 0
for i, (label, w) in enumerate(queue):
    total += w * (i + 1)
head, *middle, last = [1, 2, 3, 4]
print(name, first_name, len(others), a, b, y, total, middle, last, [*range(2), *"ab"], {**{"k": 1}, "j": [2]})
# ---
data = {"rows": [], "count": 0, "meta": None}
for i in range(3):
    data["rows"].append({"id": i, "score": i * 1.5})
    data["count"] += 1
data["meta"] = {"best": max(data["rows"], key=lambda r: r["score"])}
data["meta"]["best"]["score"] += 1
if data["meta"] and data["count"] > 2:
    print(data["meta"]["best"]["id"], len(data["rows"]))
state = {"step": "start", "data": {}, "errors": []}
def advance(state, **changes):
    return {**state, **changes, "log": state.get("log", []) + [state["step"]]}
state = advance(state, step="middle")
state = advance(state, step="end", data={"x": 1})
print(state["log"], state["data"]["x"])
# ---
class EventBus:
    def __init__(self):
        self._handlers = {}
    def on(self, event, handler=None):
        if handler is None:
            def decorator(func):
                self.on(event, func)
                return func
            return decorator
        self._handlers.setdefault(event, []).append(handler)
        return handler
    def emit(self, event, *args, **kwargs):
        return [h(*args, **kwargs) for h in self._handlers.get(event, [])]
bus = EventBus()
@bus.on("greet")
def hello(name, loud=False):
    return f"HELLO {name}" if loud else f"hello {name}"
bus.on("greet", lambda name, **_: name[::-1])
print(bus.emit("greet", "ann", loud=True), bus.emit("none"))
# ---
from collections import ChainMap, Counter
defaults = {"colour": "red", "size": 3}
merged = ChainMap({"size": 5}, defaults)
votes = Counter(a=3, b=1)
votes.update(["a", "c"])
votes["d"] += 2
votes.subtract({"a": 1})
common = votes & Counter(a=1, d=5)
print(merged["size"], dict(merged)["colour"], votes.most_common(2), sum(votes.values()), common, +votes == votes, (votes + common).total(), max(votes, key=votes.get))
# ---
import operator
people = [("Ann", 31, "Oslo"), ("Bo", 25, "Rome"), ("Cy", 31, "Oslo")]
people.sort(key=operator.itemgetter(1, 0))
oldest = max(people, key=operator.itemgetter(1))
by_age = {}
for name, age, city in people:
    by_age.setdefault(age, {}).setdefault(city, []).append(name)
ops = {"+": operator.add, "max": max, "first": lambda a, b: a}
print(people[0][0], oldest[0], by_age[31]["Oslo"], {k: f(2, 3) for k, f in ops.items()}, sorted(people, key=lambda p: (p[2], -p[1]))[0])
# ---
def validate(record, schema):
    problems = []
    for field, rule in schema.items():
        value = record.get(field)
        if value is None:
            if rule.get("required"):
                problems.append(f"{field}: missing")
            continue
        if not isinstance(value, rule["type"]):
            problems.append(f"{field}: want {rule['type'].__name__}, got {type(value).__name__}")
        elif "min" in rule and value < rule["min"]:
            problems.append(f"{field}: too small")
        elif rule.get("check") and not rule["check"](value):
            problems.append(f"{field}: bad")
    return problems
schema = {
    "age": {"type": int, "required": True, "min": 18},
    "mail": {"type": str, "check": lambda s: "@" in s},
    "score": {"type": (int, float)},
}
print(validate({"age": 3, "mail": "x"}, schema), validate({"mail": "a@b", "score": 1.5}, schema)[0])
