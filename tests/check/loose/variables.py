# None first, something later.
best = None
for order in orders:
    if best is None or order["total"] > best["total"]:
        best = order
print(best["customer"], best["total"] + 1)
best["id"]
# ---
best_name = None
best_score = -1
for text in search("monty", limit=3):
    score = len(text) / 10
    if score > best_score:
        best_score = score
        best_name = text
print(best_name.upper(), round(best_score, 1))
# ---
# A zero that becomes a float, a string that becomes a list, a variable used again.
total = 0
for order in orders:
    total += order["total"] * 0.5
average = total / len(orders)
data = read_text("data.csv")
data = data.split("\n")
data = [line.split(",") for line in data if line]
data = {row[0]: row[1] for row in data[1:]}
result = len(data)
result = f"{result} rows, {average:.1f} each"
print(result.upper(), data.get("ann"))
# ---
# A string held in a variable and passed where only some strings are accepted.
status = "paid"
found = list_orders(status)
currency = "USD"
for unit in ["c", "f"]:
    print(weather("Rome", unit)["temperature"])
wanted = "open" if limit > 3 else "shipped"
found += list_orders(status=wanted)
price = get_price("SKU-1", currency=currency)
options = {"unit": "c"}
print(len(found), price, weather("Oslo", **options)["humidity"])
for code in ("EUR", "USD"):
    print(get_price("SKU-2", code))
# ---
value = None
if limit > 3:
    value = 10
else:
    value = "none"
if isinstance(value, int):
    value = value + 1
print(value)
count = ""
count = 0
count += 1
flag = None
flag = False
flag = flag or limit > 2
items = None
items = []
items.append(1)
print(count, flag, items)
# ---
text = "5"
number = int(text) if text.isdigit() else None
doubled = number * 2
ratio = number and number / 3
print(doubled, ratio)
for text in [1, 2]:
    text += 1
    print(text)
# ---
minimum = float("inf")
maximum = -float("inf")
cheapest = ""
for sku in ["SKU-1", "SKU-22"]:
    price = get_price(sku)
    if price < minimum:
        minimum = price
        cheapest = sku
    maximum = max(maximum, price)
if minimum == float("inf"):
    minimum = None
print(cheapest, minimum, maximum - minimum)
# ---
a, b = 0, 1
sequence = []
while a < 50:
    sequence.append(a)
    a, b = b, a + b
sequence = sequence[::-1]
head, *rest = sequence
first = last = None
first, last = head, rest[-1]
first -= 0.5
print(first, last, first * 2)
# ---
import re

match = re.search(r"(\d+)", "order 17")
number = match.group(1) if match else "0"
number = int(number)
print(number + 1)
pattern = re.compile(r"(?P<name>\w+)@(?P<host>\w+)")
who = pattern.match("ann@example")
if who:
    print(who["name"], who.group("host").upper(), who.groups()[0])
if m := re.match(r"(\w+) (\w+)", "summarise the orders"):
    parts = m.groups()
    print(parts[0].title())
# ---
current = None
lines = []
for word in prompt.split():
    if current is None:
        current = word
    elif len(current) + len(word) < 12:
        current += " " + word
    else:
        lines.append(current)
        current = word
if current:
    lines.append(current)
print("\n".join(lines))
# ---
previous = None
changes = []
for order in orders:
    if previous is not None:
        changes.append(order["total"] - previous)
    previous = order["total"]
largest = max(changes) if changes else None
print(largest > 1, sum(changes))
# ---
from datetime import datetime, timedelta

start = None
days = []
for offset in range(3):
    day = datetime(2024, 1, 1) + timedelta(days=offset)
    if start is None:
        start = day
    days.append(day.strftime("%A"))
span = (day - start).days
deadline = now() + timedelta(hours=2)
deadline = deadline.isoformat()
print(span, days, start.year, deadline[:10])
# ---
answer = await ask("is it open?")
answer = answer.lower() == "yes"
pages = [await fetch(f"https://example.com/{n}") for n in range(2)]
pages = {n: page for n, page in enumerate(pages)}
amount = await stock("SKU-1")
amount = amount or 0
amount -= 1
print(answer, len(pages[0]), amount)
# ---
state = {"step": 0, "done": False, "result": None}
while not state["done"]:
    state["step"] += 1
    if state["step"] >= 3:
        state["done"] = True
        state["result"] = {"steps": state["step"]}
print(state["result"]["steps"])
# ---
low, high = 0, 100
guess = None
target = 37
while low <= high:
    guess = (low + high) / 2
    if guess < target:
        low = guess + 1
    elif guess > target:
        high = guess - 1
    else:
        break
    low = int(low)
    high = int(high)
print(round(guess), low, high)
# ---
x = 5
x = str(x)
x = list(x)
x = tuple(x)
x = {"x": x}
print(x["x"][0])
y = input_text = prompt
y = len(y)
z = y if y > 3 else "short"
z = z if isinstance(z, str) else z + 1
print(z, input_text.title())
del x
x = 1.5
print(x / 2)
