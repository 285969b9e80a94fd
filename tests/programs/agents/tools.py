# A script with a main function, type hints, a guard, and tools called in a loop.
from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Summary:
    count: int = 0
    total: float = 0.0
    dearest: str | None = None

    def add(self, product: dict) -> None:
        self.count += 1
        self.total += product["price"]
        if self.dearest is None or product["price"] >= self._top:
            self.dearest, self._top = product["name"], product["price"]


def collect(ids: list[int]) -> Summary:
    summary = Summary()
    for product_id in ids:
        summary.add(fetch(product_id))
    return summary


def main() -> None:
    summary = collect([3, 1, 4, 1, 5])
    record("summary", count=summary.count, total=summary.total)
    print(f"{summary.count} products, {summary.total:.2f} in all, dearest {summary.dearest}")


if __name__ == "__main__":
    main()
#> 5 products, 21.00 in all, dearest item 5
# ---
# The answer of a tool decides the next call; a plan with branches.
#@ check: on
def investigate(item_id: int) -> list[str]:
    notes = []
    item = fetch(item_id)
    notes.append(f"{item['name']} costs {item['price']}")
    if "even" in item["tags"]:
        partner = fetch(item_id // 2)
        notes.append(f"half of it is {partner['name']}")
        if partner["price"] > 2:
            notes.append(ask(f"why is {partner['name']} so dear?"))
    else:
        notes.append("odd one out")
    return notes


for item_id in (3, 4):
    print(*investigate(item_id), sep="; ")
#> item 3 costs 4.5; odd one out
#> item 4 costs 6.0; half of it is item 2; why is item 2 so dear?
# ---
# Memoise an expensive tool; call it once for each different argument.
#@ check: on
cache: dict[tuple, object] = {}


def remember(function):
    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]

    return wrapper


lookup = remember(lambda n: fetch(n)["price"])
basket = [1, 2, 1, 3, 2, 1]
print(sum(lookup(n) for n in basket), len(cache), sorted(cache))
#> 15.0 3 [(1,), (2,), (3,)]
# ---
# Pages of results until an empty one; keep only what is new.
#@ check: on
def pages(size: int):
    everything = rows(7)
    start = 0
    while chunk := ask(everything[start : start + size]):
        yield chunk
        start += size


names: list[str] = []
for number, page in enumerate(pages(3), 1):
    names += [row["name"] for row in page]
    print(f"page {number}: {len(page)} rows")
#> page 1: 3 rows
#> page 2: 3 rows
#> page 3: 1 rows
print(names[0], names[-1], len(names))
#> item 0 item 6 7
# ---
# Several tools fail in different ways; each failure is answered differently.
def try_all(calls):
    results = {}
    for name, call in calls.items():
        try:
            results[name] = call()
        except KeyError as error:
            results[name] = f"missing {error}"
        except (ValueError, TypeError) as error:
            results[name] = f"bad input: {error}"
        except Exception as error:
            results[name] = f"unexpected {type(error).__name__}"
        else:
            results[name] = results[name]["name"]
        finally:
            record("tried", name)
    return results


print(try_all({"good": lambda: fetch(2), "key": lambda: fail("k9", "KeyError"), "value": lambda: fail("not a number"), "own": lambda: fetch(1)["nothing"], "other": lambda: fail("down", "OSError"), "mistake": lambda: len(5)}))
#> {'good': 'item 2', 'key': "missing 'k9'", 'value': 'bad input: not a number', 'own': "missing 'nothing'", 'other': 'unexpected OSError', 'mistake': "bad input: object of type 'int' has no len()"}
# ---
# A report that depends on concurrent tools with a limit on how many run at once.
#@ check: on
import asyncio

limit = asyncio.Semaphore(2)
started: list[int] = []


async def price(n: int) -> float:
    async with limit:
        started.append(n)
        product = await fetch_later(n)
        return product["price"]


async def safely(coro, default):
    try:
        return await coro
    except Exception as error:
        record("failed", type(error).__name__)
        return default


async def main():
    prices = await asyncio.gather(*(price(n) for n in (4, 2, 6)))
    extra = await safely(fail_later("no", "LookupError"), -1)
    return dict(zip("abc", prices)), extra, started


print(asyncio.run(main()))
#> ({'a': 6.0, 'b': 3.0, 'c': 9.0}, -1, [4, 2, 6])
# ---
# A conversation kept as messages, tools dispatched by name, a final answer.
from typing import Callable

tools: dict[str, Callable] = {}


def tool(f):
    tools[f.__name__] = f
    return f


@tool
def search(query: str) -> list[str]:
    return [r["name"] for r in rows(5) if query in " ".join(r["tags"])]


@tool
def price(name: str) -> float:
    return fetch(int(name.split()[-1]))["price"]


@tool
def add(a: float, b: float) -> float:
    return a + b


script = [("search", {"query": "odd"}), ("price", {"name": "item 1"}), ("price", {"name": "item 3"}), ("add", {"a": 1.5, "b": 4.5}), ("fly", {}), ("add", {"a": 1})]
messages: list[dict[str, object]] = []
for name, arguments in script:
    try:
        result: object = tools[name](**arguments)
        ok = True
    except KeyError as error:
        result, ok = f"no tool {error}", False
    except TypeError as error:
        result, ok = str(error), False
    messages.append({"tool": name, "ok": ok, "result": result})
for message in messages:
    print(message)
#> {'tool': 'search', 'ok': True, 'result': ['item 1', 'item 3']}
#> {'tool': 'price', 'ok': True, 'result': 1.5}
#> {'tool': 'price', 'ok': True, 'result': 4.5}
#> {'tool': 'add', 'ok': True, 'result': 6.0}
#> {'tool': 'fly', 'ok': False, 'result': "no tool 'fly'"}
#> {'tool': 'add', 'ok': False, 'result': "add() missing 1 required positional argument: 'b'"}
answer = next(m["result"] for m in reversed(messages) if m["ok"])
print("answer:", answer)
#> answer: 6.0
# ---
# Structured output: build nested plain data and leave it as the value.
#@ check: on
products = [fetch(n) for n in range(3)]
result = {
    "products": [{k: p[k] for k in ("id", "name")} for p in products],
    "by_tag": {tag: [p["id"] for p in products if tag in p["tags"]] for tag in sorted({t for p in products for t in p["tags"]})},
    "totals": {"price": sum(p["price"] for p in products), "mean": round(sum(p["price"] for p in products) / len(products), 3)},
    "ids": tuple(p["id"] for p in products),
    "empty": None,
}
result
# ---
# Budgeted search: stop when the budget is spent, tell what is left.
#@ check: on
from collections import deque


class Budget(Exception):
    pass


def spend(budget: list[int], cost: int) -> None:
    if budget[0] < cost:
        raise Budget(f"{budget[0]} left, {cost} needed")
    budget[0] -= cost


def explore(start: int, budget: list[int]) -> list[int]:
    seen, queue = [], deque([start])
    while queue:
        node = queue.popleft()
        if node in seen or node > 20:
            continue
        try:
            spend(budget, 3)
        except Budget as error:
            record("stopped", str(error))
            return seen
        seen.append(ask(node))
        queue.extend([node * 2, node * 2 + 1])
    return seen


budget = [20]
print(explore(1, budget), budget)
#> [1, 2, 3, 4, 5, 6] [2]
