# Empty containers filled later.
totals = {}
for order in orders:
    name = order["customer"]
    if name not in totals:
        totals[name] = 0
    totals[name] += order["total"]
best = max(totals, key=totals.get)
print(best, totals[best])
best
# ---
rows = []
for order in list_orders("open"):
    rows.append({"id": order["id"], "total": order["total"], "customer": order["customer"]})
rows.sort(key=lambda row: row["total"], reverse=True)
top = rows[0]
print(f"{top['customer']}: {top['total'] * 2:.2f}")
for row in rows:
    row["label"] = row["customer"].upper() + str(row["id"])
print([row["label"] for row in rows])
# ---
# A record as a dict of mixed values, read back by key.
report = {
    "title": "Orders",
    "count": 0,
    "total": 0.0,
    "ids": [],
    "by_status": {},
}
for order in orders:
    report["count"] += 1
    report["total"] += order["total"]
    report["ids"].append(order["id"])
    report["by_status"].setdefault(order["status"], []).append(order["id"])
report["average"] = report["total"] / report["count"] if report["count"] else 0
print(report["title"].upper(), len(report["ids"]), sorted(report["by_status"]))
report
# ---
products = [
    {"name": "pen", "price": 2.5, "tags": ["desk"], "stock": 3},
    {"name": "ink", "price": 7, "tags": [], "stock": None},
    {"name": "pad", "price": 4.25, "tags": ["desk", "paper"], "stock": 0},
]
cheap = [p for p in products if p["price"] < 5]
value = sum(p["price"] * (p["stock"] or 0) for p in products)
names = ", ".join(p["name"] for p in cheap)
tags = set()
for p in products:
    tags.update(p["tags"])
    p["price"] *= 1.1
print(names, round(value, 2), sorted(tags))
most = max(products, key=lambda p: p["price"])
print(most["name"].title(), most["price"] + 1)
# ---
# Nested defaults.
data = {}
for row in read_rows("people.csv"):
    city = row["city"]
    if city not in data:
        data[city] = {"people": [], "sum": 0}
    data[city]["people"].append(row["name"])
    data[city]["sum"] += float(row["amount"])
for city, info in data.items():
    print(city, len(info["people"]), info["sum"] / len(info["people"]))
# ---
matrix = []
for i in range(3):
    line = []
    for j in range(3):
        line.append(i * j)
    matrix.append(line)
matrix.append([0.5] * 3)
transposed = list(zip(*matrix))
print(transposed[0], sum(sum(line) for line in matrix))
# ---
# A list whose second append is of another type.
cells = ["total"]
cells.append(3)
cells.append(2.5)
cells.append(None)
print(" | ".join(str(cell) for cell in cells))
label, count, amount, missing = cells
print(label.upper(), count + 1, amount * 2, missing is None)
# ---
counts = {}
for word in prompt.split():
    counts[word] = counts.get(word, 0) + 1
ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
first_word, first_count = ranked[0]
print(first_word, first_count)
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
longest = max(by_length)
print(longest, by_length[longest])
lookup = {word: {"count": n, "length": len(word)} for word, n in counts.items()}
print(lookup["the"]["count"] + lookup["the"]["length"])
# ---
stack = []
stack.append(("start", 0))
seen = set()
graph = {"start": ["a", "b"], "a": ["end"], "b": [], "end": []}
path = None
while stack:
    node, depth = stack.pop()
    if node in seen:
        continue
    seen.add(node)
    if node == "end":
        path = depth
        break
    for nxt in graph[node]:
        stack.append((nxt, depth + 1))
print(path, path * 2)
# ---
from collections import defaultdict, Counter

groups = defaultdict(list)
amounts = defaultdict(float)
nested = defaultdict(lambda: {"n": 0, "names": []})
for order in orders:
    groups[order["status"]].append(order)
    amounts[order["customer"]] += order["total"]
    nested[order["customer"]]["n"] += 1
    nested[order["customer"]]["names"].append(order["status"])
common = Counter(order["customer"] for order in orders).most_common(1)[0][0]
print(common.upper(), amounts[common], nested[common]["n"] + 1, nested[common]["names"][0].upper())
print({status: len(found) for status, found in groups.items()})
# ---
# Tuples that grow, sets of tuples, and a dict that maps to functions.
pairs = ()
for i in range(3):
    pairs += ((i, i * i),)
seen = {(0, 0)}
seen |= {(x, y) for x, y in pairs}
operations = {
    "double": lambda x: x * 2,
    "square": lambda x: x**2,
    "text": str,
}
print([operations[name](4) for name in ("double", "square", "text")], len(seen), pairs[-1][1])
# ---
config = {"retries": 3, "url": "https://example.com", "verbose": False, "timeout": 2.5, "headers": {"a": "b"}}
config["retries"] -= 1
url = config["url"].rstrip("/") + "/orders"
if config["verbose"] or config["timeout"] > 1:
    config["headers"]["x"] = "y"
for key, value in config.items():
    print(f"{key:>10}: {value}")
for attempt in range(config["retries"]):
    print(attempt, url)
# ---
results = []
errors = []
for i, text in enumerate(["3", "x", "4.5"]):
    try:
        results.append(int(text))
    except ValueError:
        try:
            results.append(float(text))
        except ValueError as error:
            errors.append({"index": i, "error": str(error)})
print(sum(results), max(results), errors[0]["error"][:5])
# ---
queue = [1]
queue.insert(0, "first")
queue.extend([2.5, (1, 2)])
head = queue.pop(0)
print(head.upper(), queue[-1][0])
mixed = [1, "two", 3.0, None, [4], {"five": 5}]
for item in mixed:
    if isinstance(item, str):
        print(item.upper())
    elif isinstance(item, (int, float)):
        print(item + 1)
    elif isinstance(item, list):
        print(len(item))
    elif isinstance(item, dict):
        print(item["five"])
# ---
tree = {
    "value": 1,
    "children": [{"value": 2, "children": []}, {"value": 3, "children": [{"value": 4, "children": []}]}],
}


def total(node):
    return node["value"] + sum(total(child) for child in node["children"])


def depth(node):
    if not node["children"]:
        return 1
    return 1 + max(depth(child) for child in node["children"])


print(total(tree), depth(tree), tree["children"][1]["value"] + 1)
# ---
schedule = {}
for day in ["mon", "tue"]:
    schedule[day] = {}
    for hour in range(2):
        schedule[day][hour] = None
schedule["mon"][0] = "standup"
schedule["tue"][1] = ("review", 30)
free = [(day, hour) for day in schedule for hour in schedule[day] if schedule[day][hour] is None]
print(free, schedule["mon"][0].upper(), schedule["tue"][1][1] + 5)
# ---
inventory = {"pen": 3, "ink": 0}
prices = {"pen": 2, "ink": 7.5}
inventory["pad"] = inventory.get("pad", 0) + 2.5
total = 0
for item, quantity in inventory.items():
    total += quantity * prices.get(item, 1)
stock = dict(inventory)
stock.update({"box": "unknown"})
print(total, sorted(stock), {k: v for k, v in sorted(inventory.items(), key=lambda kv: kv[1])})
