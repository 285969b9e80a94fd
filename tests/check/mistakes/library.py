# Wrong use of the standard library, and mistakes that un-annotated code hides.
import math

print(math.sqroot(2))  #? attr-defined: ...
# ---
import math

print(math.sqrt("2"))  #? arg-type: ...
# ---
import math

print(math.floor(2.5, 1))  #? call-overload: ...
# ---
import json

print(json.parse("{}"))  #? attr-defined: ...
# ---
import json

data = json.loads({"a": 1})  #? arg-type: ...
# ---
import json

text = json.dumps({"a": 1}, indent=2, ensure_ascii="x")  #? arg-type: ...
# ---
import json

print(json.dumps({"a": 1})["a"])  #? index: ...
# ---
import re

print(re.find("a", "abc"))  #? attr-defined: ...
# ---
import re

print(re.search("a", "abc").group())  #? union-attr: ...
# ---
import re

for m in re.findall("a", "abc"):
    print(m)
print(re.sub("a", "b"))  #? call-overload: ...
# ---
from datetime import datetime

print(datetime.now().format("%Y"))  #? attr-defined: ...
# ---
import datetime

print(datetime.now())  #? attr-defined: ...
# ---
from datetime import datetime, timedelta

print(datetime.now() + 5)  #? operator: ...
# ---
from datetime import timedelta

print(timedelta(day=1))  #? call-arg: ...
# ---
from datetime import date

print(date("2024-01-01"))  #? call-arg: ...
# ---
from collections import Counter

counts = Counter("abc")
print(counts.most_common("2"))  #? arg-type: ...
# ---
from collections import defaultdict

groups = defaultdict(list)
groups["a"].add(1)  #? attr-defined: ...
# ---
from collections import deque

queue = deque([1])
queue.push(2)  #? attr-defined: ...
# ---
from collections import defaultdct  #? attr-defined: ...
# ---
import itertools

print(list(itertools.flatten([[1]])))  #? attr-defined: ...
# ---
import functools

print(functools.reduce(lambda a, b: a + b))  #? call-overload: ...
# ---
import statistics

print(statistics.average([1, 2]))  #? attr-defined: ...
# ---
from decimal import Decimal

print(Decimal("1") + 1.5)  #? operator: ...
# ---
import asyncio

pages = asyncio.gather(fetch("a"), fetch("b"))
print(pages[0])  #? index: ...
# ---
import asyncio


async def main():
    pages = await asyncio.gather(fetch("a"), fetch("b"))
    return pages[0] + 1  #? operator: ...


await main()
# ---
import random

print(random.choice(5))  #? arg-type: ...
# ---
import random

print(random.randint(5))  #? call-arg: ...
# ---
import textwrap

print(textwrap.wrap("x", "5"))  #? arg-type: ...
# ---
totals = {}
for order in orders:
    totals[order["custmer"]] = order["total"]  #? typeddict-item: ...
# ---
rows = []
for order in orders:
    rows.append({"id": order["id"], "total": order["total"]})
rows.sort_by("total")  #? attr-defined: ...
# ---
best = None
for order in orders:
    if best is None or order["total"] > best["total"]:
        best = order
print(best.total)  #? union-attr: ...
# ---
best = None
for order in orders:
    best = order
print(best["ttal"])  #? typeddict-item: ...
# ---
names = []
for order in orders:
    names.append(order["customer"])
print(names.join(","))  #? attr-defined: ...
# ---
report = {"count": 0, "names": [], "total": 0.0}
for order in orders:
    report["count"] += 1
    report["names"].append(order["name"])  #? typeddict-item: ...
# ---
products = [{"name": "pen", "price": 2.5}, {"name": "ink", "price": 7}]
for product in products:
    print(product.name)  #? attr-defined: ...
# ---
products = [{"name": "pen", "price": 2.5}]
print(products["name"])  #? call-overload: ...
# ---
def find(items, key):
    for item in items:
        if item["id"] == key:
            return item
    return None


order = find(orders, 1, 2)  #? call-arg: ...
# ---
class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.push(item)  #? attr-defined: ...
# ---
class Stack:
    def __init__(self):
        self.items = []
        self.top = None

    def push(self, item):
        self.items.append(item)
        self.top = item


stack = Stack()
stack.push()  #? call-arg: ...
# ---
class Stack:
    def __init__(self):
        self.items = []

    def size(self):
        return len(self.items)


stack = Stack()
print(stack.size() + "x")  #? operator: ...
# ---
class Stack:
    def __init__(self):
        self.items = []

    @property
    def size(self):
        return len(self.items)


print(Stack().size())  #? operator: ...
# ---
def wrap(function):
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


@wrap
def area(width, height):
    return width * height


print(area(1))  #? call-arg: ...
# ---
def wrap(function):
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


@wrap
def label(n: int) -> str:
    return str(n)


print(label("x"))  #? arg-type: ...
# ---
def label(n):
    return "n" * 3


def shout(n):
    return label(n) + 1  #? operator: ...


print(shout(1))
# ---
def shout(n):
    return label(n) + 1  #? operator: ...


def label(n):
    return "n" * 3


print(shout(1))
# ---
def numbers(n):
    for i in range(n):
        yield i


print(numbers(3)[0])  #? index: ...
# ---
def numbers(n):
    for i in range(n):
        yield i


print(len(numbers(3)))  #? arg-type: ...
# ---
total = 0
for order in orders:
    total += order["status"]  #? operator: ...
# ---
total = ""
for order in orders:
    total += order["total"]  #? operator: ...
# ---
matrix = [[1, 2], [3, 4]]
for row in matrix:
    print(row.sum())  #? attr-defined: ...
# ---
matrix = [[1, 2], [3, 4]]
print(matrix[0, 1])  #? call-overload: ...
# ---
lookup = {row["name"]: row for row in read_rows("x")}
print(lookup["ann"].name)  #? attr-defined: ...
# ---
answer = ask("x")
if answer == "yes":
    print(answer.lower())  #? attr-defined: ...
# ---
orders_by_id = {order["id"]: order for order in orders}
print(orders_by_id[1]["amount"])  #? typeddict-item: ...
# ---
import requests  #? import-not-found: ...

print(requests.get("x"))
# ---
from collections.abc import Mapping
from subprocess import run  #? import-not-found: ...
