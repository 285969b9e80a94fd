# Agent programs: tools, reports, text.
hits = search(prompt, limit=limit)
if not hits:
    result = "nothing found"
else:
    scored = []
    for hit in hits:
        label = classify(hit, ["relevant", "noise"])
        if label == "relevant":
            scored.append((len(hit), hit))
    scored.sort(reverse=True)
    result = [hit for _, hit in scored[:2]]
result
# ---
import json

report = {"customers": {}, "errors": []}
for order in orders:
    customer_info = find_customer(f"{order['customer']}@example.com")
    entry = report["customers"].setdefault(order["customer"], {"orders": [], "total": 0, "email": None})
    entry["orders"].append(order["id"])
    entry["total"] += order["total"]
    if customer_info:
        entry["email"] = customer_info.email
    else:
        report["errors"].append(f"no customer for order {order['id']}")
text = json.dumps(report, indent=2, sort_keys=True)
save("report", text)
parsed = json.loads(text)
print(parsed["customers"]["ann"]["total"] + 1)
text
# ---
data = fetch_json("https://example.com/items")
items = data["items"]
priced = [item for item in items if item.get("price")]
total = sum(item["price"] for item in priced)
cheapest = min(priced, key=lambda item: item["price"], default=None)
names = {item["name"]: item["price"] or 0 for item in items}
by_price = sorted(names, key=names.get)
by_value = sorted(names.items(), key=lambda kv: kv[1], reverse=True)
print(cheapest and cheapest["name"], total / len(priced), by_price[0], by_value[0][1] + 1)
# ---
rows = read_rows("people.csv")
for row in rows:
    row["amount"] = float(row["amount"])
total = sum(row["amount"] for row in rows)
average = total / len(rows)
rich = [row["name"] for row in rows if row["amount"] > average]
columns = list(rows[0].keys())
table = [columns] + [[row[c] for c in columns] for row in rows]
widths = [max(len(str(line[i])) for line in table) for i in range(len(columns))]
for line in table:
    print("  ".join(str(cell).ljust(widths[i]) for i, cell in enumerate(line)))
rich
# ---
order = find_order(limit)
if order is None:
    message = "no such order"
    priority = Priority.LOW
elif order["total"] > threshold:
    message = f"Order {order['id']} of {order['customer'].title()} is large"
    priority = Priority.HIGH
else:
    message = "fine"
    priority = Priority.NORMAL
ticket = create_ticket(message, priority)
if ticket.assignee is not None:
    send_email(ticket.assignee.email or "nobody", ticket.title, message, priority=priority)
sent = send_email("ann@example.com", "Order", message, cc=["boss@example.com"])
{"ticket": ticket.id, "sent": sent, "priority": ticket.priority.name}
# ---
lines = []
for order in sorted(orders, key=lambda o: o["total"], reverse=True):
    quantity = 0
    for line in order["items"]:
        quantity += line["quantity"]
        lines.append({**line, "order": order["id"], "value": line["quantity"] * line["price"]})
    order["note"] = f"{quantity} pieces"
best = max(lines, key=lambda line: line["value"])
by_sku = {}
for line in lines:
    by_sku[line["sku"]] = by_sku.get(line["sku"], 0) + line["value"]
print(best["sku"].lower(), best["value"] * 2, max(by_sku.values()))
for key in ("customer", "status"):
    print(orders[0][key])
for key in ["sku", "price"]:
    print(lines[0][key])
# ---
import math


def similarity(a, b):
    dot = sum(x * y for x, y in zip(a, b))
    norm_a = math.sqrt(sum(x * x for x in a))
    norm_b = math.sqrt(sum(y * y for y in b))
    if not norm_a or not norm_b:
        return 0
    return dot / (norm_a * norm_b)


documents = search("monty", 3)
vectors = {document: embed(document) for document in documents}
query = embed(prompt)
scores = {document: similarity(query, vector) for document, vector in vectors.items()}
ranking = sorted(scores, key=scores.get, reverse=True)
top = ranking[0]
print(top.title(), round(scores[top], 3), max(scores.values()) * 100)
# ---
history = []
question = prompt
for step in range(3):
    answer = await ask(question, temperature=step / 10)
    history.append({"role": "user", "content": question, "step": step})
    history.append({"role": "assistant", "content": answer})
    if answer.strip().lower().startswith("yes"):
        break
    question = f"Are you sure? {answer}"
else:
    answer = None
transcript = "\n".join(f"{m['role']}: {m['content']}" for m in history)
print(transcript[:10], history[-1]["content"].upper(), history[0]["step"] + 1)
# ---
import re
from collections import Counter

text = read_text("data.csv")
words = re.findall(r"[a-z]+", text.lower())
counter = Counter(words)
stop = {"the", "of"}
top = [(word, n) for word, n in counter.most_common(5) if word not in stop]
longest = max(counter, key=len)
ratio = {word: n / len(words) for word, n in counter.items()}
numbers = [int(n) for n in re.findall(r"\d+", text)]
sentences = [s.strip().capitalize() for s in re.split(r"[.\n]+", text) if s.strip()]
print(top[0][0].upper(), longest, max(ratio.values()), sum(numbers), sentences[0][0])
# ---
results = {"passed": 0, "failed": 0, "details": []}
checks = [
    ("adult", customer.is_adult()),
    ("mail", customer.email and "@" in customer.email),
    ("tags", len(customer.tags) > 1),
    ("name", customer.name == "Ann"),
]
for name, ok in checks:
    results["passed" if ok else "failed"] += 1
    results["details"].append({"name": name, "ok": bool(ok)})
first_failed = next((d for d in results["details"] if not d["ok"]), None)
print(results["passed"] * 10, first_failed)
if first_failed:
    print(first_failed["name"].upper())
# ---
budget = 100
plan = []
spent = 0
prices = {sku: get_price(sku) for sku in ["SKU-1", "SKU-22", "SKU-333"]}
while prices and spent < budget:
    sku, price = min(prices.items(), key=lambda kv: kv[1])
    if spent + price > budget:
        break
    plan.append(sku)
    spent += price
    del prices[sku]
remaining = budget - spent
budget = {"spent": round(spent, 2), "left": round(remaining, 2), "plan": plan}
print(budget["spent"] + budget["left"], budget["plan"][0].lower())
# ---
from datetime import datetime, date, timedelta

events = [
    {"name": "launch", "when": "2024-03-01", "people": 12},
    {"name": "review", "when": "2024-02-10", "people": None},
]
for event in events:
    event["date"] = datetime.strptime(event["when"], "%Y-%m-%d").date()
    event["weekday"] = event["date"].strftime("%a")
events.sort(key=lambda e: e["date"])
gap = events[1]["date"] - events[0]["date"]
years = (date(2024, 5, 17) - customer.joined).days // 365
upcoming = [e for e in events if e["date"] > date(2024, 2, 15)]
print(gap.days, events[0]["name"].title(), upcoming[0]["people"] + 1, years, now() - timedelta(days=1) < now())
# ---
inputs = {"a": 1, "b": [1, 2], "c": {"d": "x"}}


def visit(value, path=""):
    found = []
    if isinstance(value, dict):
        for key in value:
            found += visit(value[key], f"{path}.{key}" if path else key)
    elif isinstance(value, (list, tuple)):
        for i, inner in enumerate(value):
            found += visit(inner, f"{path}[{i}]")
    else:
        found.append((path, value))
    return found


paths = dict(visit(inputs))
print(paths["b[1]"] + 1, paths["c.d"].upper(), len(paths))
# ---
email = customer.email
domain = email.split("@")[1] if email else "none"
name = region.upper() if region else "?"
where = region or "unknown"
tags = sorted(set(customer.tags) | {where})
age_group = "adult" if customer.age >= 18 else "minor"
summary = dict(domain=domain, tags=tags, age=customer.age, group=age_group)
summary["next_age"] = summary["age"] + 1
summary["title"] = f"{summary['group'].title()} at {summary['domain']}"
print(summary["title"], name, summary["tags"][0].upper())
# ---
prompt = prompt.strip().split()
limit = str(limit)
threshold = None
settings["retries"] = settings["retries"] + "0"
settings = {key: value.upper() for key, value in settings.items()}
orders = [order["id"] for order in orders]
orders.append(99)
print(prompt[0], limit.zfill(3), threshold, settings["currency"], orders[-1] + 1)


# ---
def call_with_retry(tool, *args, attempts=3, **kwargs):
    last_error = None
    for attempt in range(attempts):
        try:
            return {"ok": True, "value": tool(*args, **kwargs), "attempt": attempt + 1}
        except Exception as error:
            last_error = error
    return {"ok": False, "error": str(last_error), "attempt": attempts}


outcome = call_with_retry(get_price, "SKU-1", currency="USD")
if outcome["ok"]:
    print(outcome["value"] * 2, outcome["attempt"] + 1)
else:
    print(outcome["error"].upper())
found = call_with_retry(search, "monty", limit=2)["value"]
print(found[0].upper())
