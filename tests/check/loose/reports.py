# Longer programs, as agents write them: typed in part, or not at all.
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Summary:
    customer: str
    total: float = 0.0
    count: int = 0
    skus: set = field(default_factory=set)
    largest: Optional[dict] = None

    @property
    def average(self):
        return self.total / self.count if self.count else 0.0


def summarise(orders) -> dict[str, Summary]:
    summaries = {}
    for order in orders:
        key = order["customer"]
        if key not in summaries:
            summaries[key] = Summary(key)
        summary = summaries[key]
        summary.total += order["total"]
        summary.count += 1
        summary.skus |= {line["sku"] for line in order["items"]}
        if summary.largest is None or order["total"] > summary.largest["total"]:
            summary.largest = {"id": order["id"], "total": order["total"]}
    return summaries


def format_summary(summary: Summary) -> str:
    parts = [f"{summary.customer}: {summary.count} orders"]
    parts.append(f"total {summary.total:.2f}, average {summary.average:.2f}")
    if summary.largest:
        parts.append(f"largest #{summary.largest['id']}")
    return "; ".join(parts)


summaries = summarise(orders)
lines = [format_summary(s) for s in sorted(summaries.values(), key=lambda s: -s.total)]
result = {"text": "\n".join(lines), "customers": len(summaries), "skus": sorted(summaries["ann"].skus)}
print(result["text"])
result
# ---
def parse_csv(text, delimiter=","):
    rows = [line.split(delimiter) for line in text.strip().split("\n") if line.strip()]
    header, *body = rows
    return [dict(zip(header, row)) for row in body]


def to_number(value):
    try:
        return int(value)
    except (TypeError, ValueError):
        try:
            return float(value)
        except (TypeError, ValueError):
            return None


table = parse_csv(read_text("data.csv"))
numeric = [{**row, "amount": to_number(row.get("amount"))} for row in table]
valid = [row for row in numeric if row["amount"] is not None]
stats = {
    "n": len(valid),
    "sum": sum(row["amount"] for row in valid),
    "max": max(valid, key=lambda row: row["amount"])["name"],
    "min": min((row["amount"] for row in valid), default=0),
}
stats["mean"] = stats["sum"] / stats["n"]
histogram = {}
for row in valid:
    bucket = row["amount"] // 5 * 5
    histogram.setdefault(bucket, []).append(row["name"])
for bucket in sorted(histogram):
    print(f"{bucket:>4}+ {'#' * len(histogram[bucket])} {', '.join(histogram[bucket])}")
print(stats["max"].upper(), round(stats["mean"], 1))
# ---
import random

random.seed(7)


class Agent:
    def __init__(self, name, tools=None, memory=None):
        self.name = name
        self.tools = tools or {}
        self.memory = memory if memory is not None else []
        self.steps = 0
        self.result = None

    def use(self, tool, *args, **kwargs):
        if tool not in self.tools:
            raise KeyError(f"no tool {tool}")
        self.steps += 1
        value = self.tools[tool](*args, **kwargs)
        self.memory.append({"tool": tool, "args": args, "value": value})
        return value

    def last(self, tool=None):
        for entry in reversed(self.memory):
            if tool is None or entry["tool"] == tool:
                return entry["value"]
        return None

    def summary(self):
        used = {}
        for entry in self.memory:
            used[entry["tool"]] = used.get(entry["tool"], 0) + 1
        return ", ".join(f"{tool} x{n}" for tool, n in sorted(used.items()))


agent = Agent("helper", {"search": search, "price": get_price, "roll": lambda sides=6: random.randint(1, sides)})
hits = agent.use("search", "monty", limit=2)
price = agent.use("price", "SKU-1")
roll = agent.use("roll", sides=20)
agent.result = {"hits": len(hits), "price": price * 2, "roll": roll > 0}
print(agent.summary(), agent.last("price") + 1, agent.result["hits"] + 1, agent.last()["x"] if False else "")
# ---
board = [[" "] * 3 for _ in range(3)]
moves = [(0, 0), (1, 1), (0, 1), (2, 2), (0, 2)]
player = "X"
winner = None
for turn, (row, col) in enumerate(moves, start=1):
    board[row][col] = player
    lines = board + [list(column) for column in zip(*board)]
    lines.append([board[i][i] for i in range(3)])
    lines.append([board[i][2 - i] for i in range(3)])
    if any(line == [player] * 3 for line in lines):
        winner = player
        break
    player = "O" if player == "X" else "X"
print("\n".join("|".join(row) for row in board))
print(f"{winner} wins after {turn} moves" if winner else "draw")
score = {"X": 0, "O": 0, None: 0}
score[winner] += 1
print(score["X"])
# ---
def dijkstra(graph, start):
    import heapq

    distances = {node: float("inf") for node in graph}
    distances[start] = 0
    previous = {start: None}
    heap = [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if distance > distances[node]:
            continue
        for neighbour, weight in graph[node].items():
            candidate = distance + weight
            if candidate < distances[neighbour]:
                distances[neighbour] = candidate
                previous[neighbour] = node
                heapq.heappush(heap, (candidate, neighbour))
    return distances, previous


def path_to(previous, node):
    path = []
    while node is not None:
        path.append(node)
        node = previous[node]
    return path[::-1]


graph = {"a": {"b": 1, "c": 4.5}, "b": {"c": 2, "d": 6}, "c": {"d": 3}, "d": {}}
distances, previous = dijkstra(graph, "a")
print(distances["d"] + 1, "->".join(path_to(previous, "d")))
# ---
class Inventory:
    def __init__(self):
        self._items = {}
        self.log = []

    def add(self, sku, quantity=1, price=None):
        item = self._items.get(sku)
        if item is None:
            item = self._items[sku] = {"quantity": 0, "price": price or get_price(sku)}
        item["quantity"] += quantity
        self.log.append(("add", sku, quantity))
        return item

    def remove(self, sku, quantity=1):
        item = self._items.get(sku)
        if not item or item["quantity"] < quantity:
            raise ValueError(f"not enough {sku}")
        item["quantity"] -= quantity
        if item["quantity"] == 0:
            del self._items[sku]
        self.log.append(("remove", sku, quantity))

    @property
    def value(self):
        return sum(item["quantity"] * item["price"] for item in self._items.values())

    def __contains__(self, sku):
        return sku in self._items

    def __iter__(self):
        return iter(sorted(self._items))

    def __getitem__(self, sku):
        return self._items[sku]


inventory = Inventory()
inventory.add("SKU-1", 3)
inventory.add("SKU-22", 1, price=2.5)["quantity"] += 1
try:
    inventory.remove("SKU-9")
except ValueError as error:
    message = str(error)
inventory.remove("SKU-1")
print(round(inventory.value, 2), list(inventory), "SKU-1" in inventory, inventory["SKU-22"]["quantity"], message)
counts = {action: len([entry for entry in inventory.log if entry[0] == action]) for action in ("add", "remove")}
print(counts["add"] - counts["remove"])
# ---
async def enrich(order):
    details = await fetch_order(order["id"])
    available = []
    for line in details["items"]:
        amount = await stock(line["sku"])
        available.append({"sku": line["sku"], "ok": amount is not None and amount >= line["quantity"], "have": amount})
    return {"order": order["id"], "lines": available, "complete": all(entry["ok"] for entry in available)}


async def run(orders, limit=None):
    results = []
    for order in orders[:limit]:
        enriched = await enrich(order)
        results.append(enriched)
        if not enriched["complete"]:
            break
    done = [r for r in results if r["complete"]]
    return {"done": done, "failed": len(results) - len(done), "first": results[0] if results else None}


outcome = await run(orders, limit=2)
print(len(outcome["done"]), outcome["failed"] + 1)
if outcome["first"]:
    print(outcome["first"]["lines"][0]["sku"].lower(), outcome["first"]["order"] * 2)
outcome["done"]
# ---
text = """
host = example.com
port = 8080
[paths]
data = /tmp/data
[flags]
debug = true
ratio = 0.5
"""
config = {}
section = config
for raw in text.splitlines():
    line = raw.strip()
    if not line:
        continue
    if line.startswith("[") and line.endswith("]"):
        section = config.setdefault(line[1:-1], {})
        continue
    key, _, value = (part.strip() for part in line.partition("="))
    if value.isdigit():
        value = int(value)
    elif value in ("true", "false"):
        value = value == "true"
    else:
        try:
            value = float(value)
        except ValueError:
            pass
    section[key] = value
print(config["port"] + 1, config["paths"]["data"].upper(), config["flags"]["debug"], config["flags"]["ratio"] * 2)
# ---
from collections import defaultdict
from datetime import datetime, timedelta

events = [
    ("2024-05-01 09:00", "login", "ann"),
    ("2024-05-01 09:05", "view", "ann"),
    ("2024-05-01 11:00", "login", "bob"),
    ("2024-05-02 09:10", "logout", "ann"),
]
sessions = defaultdict(list)
last_seen = {}
for stamp, kind, user in events:
    when = datetime.strptime(stamp, "%Y-%m-%d %H:%M")
    previous = last_seen.get(user)
    if previous is None or when - previous > timedelta(hours=1):
        sessions[user].append({"start": when, "events": []})
    sessions[user][-1]["events"].append(kind)
    sessions[user][-1]["end"] = when
    last_seen[user] = when
report = {}
for user, found in sessions.items():
    longest = max(found, key=lambda s: s["end"] - s["start"])
    report[user] = {
        "sessions": len(found),
        "minutes": sum((s["end"] - s["start"]).total_seconds() for s in found) / 60,
        "kinds": sorted({kind for s in found for kind in s["events"]}),
        "longest": longest["start"].isoformat(),
    }
print(report["ann"]["sessions"] + 1, report["bob"]["kinds"][0].title(), report["ann"]["minutes"] * 2)
busiest = max(report, key=lambda user: report[user]["sessions"])
print(busiest.upper())
# ---
def validate(record, schema):
    errors = []
    for name, rule in schema.items():
        value = record.get(name)
        if value is None:
            if rule.get("required"):
                errors.append(f"{name} is missing")
            continue
        if not isinstance(value, rule["type"]):
            errors.append(f"{name} must be {rule['type'].__name__}")
        elif "check" in rule and not rule["check"](value):
            errors.append(f"{name} is invalid")
    return errors


schema = {
    "name": {"type": str, "required": True},
    "age": {"type": int, "check": lambda v: 0 <= v < 150},
    "email": {"type": str, "required": True, "check": lambda v: "@" in v},
}
records = [
    {"name": "Ann", "age": 34, "email": "ann@example.com"},
    {"name": "Bob", "age": "x"},
    {"age": 200, "email": "nobody", "name": None},
]
problems = {i: validate(record, schema) for i, record in enumerate(records)}
bad = {i: found for i, found in problems.items() if found}
for i, found in bad.items():
    print(i, len(found), found[0])
clean = [r for i, r in enumerate(records) if i not in bad]
print(clean[0]["name"].upper(), clean[0]["age"] + 1)
# ---
def tokenize(text):
    tokens = []
    current = ""
    for char in text:
        if char.isdigit() or char == ".":
            current += char
        else:
            if current:
                tokens.append(float(current) if "." in current else int(current))
                current = ""
            if char.strip():
                tokens.append(char)
    if current:
        tokens.append(float(current) if "." in current else int(current))
    return tokens


class Parser:
    def __init__(self, tokens):
        self.tokens = tokens
        self.position = 0

    def peek(self):
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def take(self):
        token = self.peek()
        self.position += 1
        return token

    def expression(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            if self.take() == "+":
                value += self.term()
            else:
                value -= self.term()
        return value

    def term(self):
        value = self.factor()
        while self.peek() in ("*", "/"):
            operator = self.take()
            right = self.factor()
            value = value * right if operator == "*" else value / right
        return value

    def factor(self):
        token = self.take()
        if token == "(":
            value = self.expression()
            self.take()
            return value
        if token == "-":
            return -self.factor()
        return token


print(Parser(tokenize("2 * (3 + 4) - 1.5 / 3")).expression() + 1)
# ---
memory = {"facts": [], "goals": ["ship"], "scratch": {}}


def remember(kind, value, **meta):
    if kind not in memory:
        memory[kind] = []
    entry = {"value": value, **meta} if meta else value
    memory[kind].append(entry)
    return len(memory[kind])


remember("facts", "orders are small", confidence=0.9)
remember("facts", len(orders))
remember("notes", ["a", "b"])
memory["scratch"]["total"] = sum(o["total"] for o in orders)
memory["scratch"]["best"] = max(orders, key=lambda o: o["total"])
confident = [f["value"] for f in memory["facts"] if isinstance(f, dict) and f["confidence"] > 0.5]
print(confident[0].upper(), memory["scratch"]["total"] + 1, memory["scratch"]["best"]["customer"].title())
print(memory["notes"][0][0], memory["goals"][0].upper())
# ---
attempts = 0
response = None
backoff = 0.5
while response is None and attempts < 3:
    attempts += 1
    try:
        if attempts < 2:
            raise TimeoutError("slow")
        response = fetch_json("https://example.com")
    except TimeoutError as error:
        last_error = error
        backoff *= 2
items = response["items"]
next_page = response.get("next")
names = [item["name"] for item in items]
if next_page:
    names += [item["name"] for item in fetch_json(next_page)["items"]]
print(names[0].upper(), attempts, backoff, str(last_error))
# ---
import json
import re

reply = 'Sure! ```json\n{"action": "search", "args": {"query": "monty", "limit": 2}, "thought": null}\n```'
found = re.search(r"```json\n(.*?)\n```", reply, re.DOTALL)
data = json.loads(found.group(1)) if found else {}
tools = {"search": search, "price": get_price}
name = data.get("action", "none")
arguments = data.get("args") or {}
if name in tools:
    output = tools[name](**arguments)
else:
    output = f"unknown tool {name}"
log = [{"tool": name, "ok": not isinstance(output, str)}]
log.append({"tool": "end", "ok": True, "extra": [1, 2]})
print(len(output), log[-1]["extra"][0] + 1, log[0]["tool"].upper())
summary = "; ".join(f"{entry['tool']}={entry['ok']}" for entry in log)
print(summary)
# ---
def chunk(items, size):
    for start in range(0, len(items), size):
        yield items[start : start + size]


def moving_average(values, window=3):
    result = []
    for i in range(len(values) - window + 1):
        result.append(sum(values[i : i + window]) / window)
    return result


def compare(a, b):
    if a is None or b is None:
        return None
    change = (b - a) / a * 100
    return {"change": change, "direction": "up" if change > 0 else "down" if change < 0 else "flat"}


values = [order["total"] for order in orders] * 2
pages = list(chunk(values, 4))
averages = moving_average(values)
trend = compare(averages[0], averages[-1])
print(len(pages), pages[0][0] + 1, trend["direction"].upper(), round(trend["change"], 1))
baseline = {"total": 0, "best": None}
for i, value in enumerate(values):
    baseline["total"] += value
    if baseline["best"] is None or value > values[baseline["best"]]:
        baseline["best"] = i
print(baseline["best"] + 1, baseline["total"] / len(values))
# ---
EMPTY, WALL, START, END = ".", "#", "S", "E"
maze = """
S.#.
..#E
....
""".split()
grid = {(x, y): char for y, row in enumerate(maze) for x, char in enumerate(row)}
start = next(pos for pos, char in grid.items() if char == START)
end = next(pos for pos, char in grid.items() if char == END)
queue = [(start, [])]
seen = {start}
route = None
while queue:
    (x, y), path = queue.pop(0)
    if (x, y) == end:
        route = path
        break
    for name, dx, dy in [("right", 1, 0), ("left", -1, 0), ("down", 0, 1), ("up", 0, -1)]:
        target = (x + dx, y + dy)
        if target in grid and target not in seen and grid[target] != WALL:
            seen.add(target)
            queue.append((target, path + [name]))
print(len(route), route[0].upper(), route.count("right"))
# ---
def tool_call(name, **arguments):
    return {"name": name, "arguments": arguments}


plan = [
    tool_call("search", query=prompt, limit=3),
    tool_call("price", sku="SKU-1"),
    tool_call("finish"),
]
handlers = {
    "search": lambda query, limit=10: search(query, limit),
    "price": lambda sku: get_price(sku),
    "finish": lambda: None,
}
trace = []
for step, call in enumerate(plan):
    value = handlers[call["name"]](**call["arguments"])
    trace.append({"step": step, "tool": call["name"], "value": value})
    if value is None:
        break
values = {entry["tool"]: entry["value"] for entry in trace}
print(values["search"][0].title(), values["price"] + 1, trace[-1]["step"] * 2)
