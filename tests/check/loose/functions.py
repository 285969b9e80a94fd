# Helpers without annotations.
def parse_line(line):
    parts = line.split(",")
    if len(parts) != 2:
        return None
    return {"name": parts[0].strip(), "amount": float(parts[1])}


def summarise(rows):
    total = 0
    names = []
    for row in rows:
        total += row["amount"]
        names.append(row["name"])
    return {"total": total, "names": names, "count": len(rows), "average": total / len(rows) if rows else None}


lines = read_text("data.csv").splitlines()[1:]
rows = [parse_line(line) for line in lines if line and parse_line(line)]
summary = summarise(rows)
print(summary["names"][0].upper(), summary["total"] / 2, round(summary["average"], 2))
summary["note"] = "done"
summary


# ---
def find(items, key, value):
    for item in items:
        if item[key] == value:
            return item
    return None


def get_or(items, index, default=None):
    try:
        return items[index]
    except IndexError:
        return default


order = find(orders, "id", 2)
print(order["total"] * 2, order["customer"].upper())
line = get_or(order["items"], 5, {"sku": "none", "quantity": 0})
print(line["sku"], get_or([1, 2], 7), get_or([1, 2], 0) + 1)


# ---
def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    if n < 2:
        return n
    memo[n] = fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


print([fibonacci(i) for i in range(10)], factorial(10) // 3, is_even(10))


# ---
def describe(value):
    if isinstance(value, dict):
        return {key: describe(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [describe(inner) for inner in value]
    if value is None:
        return "nothing"
    return type(value).__name__


shape = describe(payload)
print(shape["rows"][0]["id"], shape["meta"])


def flatten(nested):
    result = []
    for item in nested:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result


print(sum(flatten([1, [2, [3, 4]], 5])))


# ---
def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    return increment


counter = make_counter()
counter()
counter(2.5)


def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


shout = compose(str.strip, str.upper, lambda s: s + "!")
print(counter(), shout("  hi "))


# ---
def retry(times):
    def decorator(function):
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except ValueError as error:
                    last = error
            raise last

        return wrapper

    return decorator


calls = []


@retry(3)
def flaky(value):
    calls.append(value)
    if len(calls) < 2:
        raise ValueError("again")
    return value * 2


print(flaky(4) + 1)


# ---
def stats(numbers):
    ordered = sorted(numbers)
    n = len(ordered)
    middle = n // 2
    if n % 2:
        median = ordered[middle]
    else:
        median = (ordered[middle - 1] + ordered[middle]) / 2
    return min(ordered), max(ordered), median


low, high, median = stats([4, 1, 7, 2])
print(f"{low}..{high}, {median:.1f}")


def split_name(full):
    first, _, last = full.partition(" ")
    return first, last or None


first, last = split_name("Ann Lee")
print(first.upper(), last.lower())


# ---
def load_settings(overrides=None, **extra):
    result = {"retries": 3, "verbose": False}
    if overrides:
        result.update(overrides)
    result.update(extra)
    return result


options = load_settings({"retries": 5}, name="x", tags=["a"])
print(options["retries"] + 1, options["name"].upper(), options["tags"][0])


def greet(name, greeting=None, *, times=1, suffix=""):
    greeting = greeting or "Hello"
    return " ".join([f"{greeting} {name}{suffix}"] * times)


print(greet("Ann"), greet("Bob", "Hi", times=2, suffix="!"))


# ---
def classify_amount(amount):
    if amount > 20:
        return "large"
    elif amount > 10:
        return "medium"
    elif amount > 0:
        return "small"


labels = {}
for order in orders:
    label = classify_amount(order["total"])
    labels[label] = labels.get(label, 0) + 1
print(labels, classify_amount(15).upper())


# ---
def parse(value):
    try:
        return int(value)
    except ValueError:
        pass
    try:
        return float(value)
    except ValueError:
        return value


values = [parse(v) for v in ["1", "2.5", "x"]]
print(values[0] + values[1], values[2].upper())
total = sum(v for v in values if not isinstance(v, str))
print(total)


# ---
def walk(tree, depth=0):
    yield depth, tree["name"]
    for child in tree.get("children", []):
        yield from walk(child, depth + 1)


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


tree = {"name": "root", "children": [{"name": "leaf"}, {"name": "branch", "children": [{"name": "twig"}]}]}
for depth, name in walk(tree):
    print("  " * depth + name)
print(sum(numbers(4)), list(numbers(2))[0] + 1, next(numbers(1)))


# ---
async def gather_orders(ids):
    found = []
    for order_id in ids:
        order = await fetch_order(order_id)
        if order["total"] > threshold:
            found.append(order)
    return found


async def main():
    found = await gather_orders([1, 2, 3])
    total = sum(order["total"] for order in found)
    answer = await ask(f"Is {total} much?", temperature=0.2)
    return {"total": total, "answer": answer, "count": len(found)}


result = await main()
print(result["answer"].upper(), result["total"] + 1)
# ---
import asyncio


async def check(sku):
    amount = await stock(sku)
    return sku, amount


async def check_all(skus):
    results = await asyncio.gather(*[check(sku) for sku in skus])
    return dict(results)


levels = await check_all(["SKU-1", "SKU-2"])
for sku, amount in levels.items():
    if amount is not None and amount > 2:
        print(sku.lower(), amount)
pages = await asyncio.gather(fetch("a"), fetch("b"))
print(len(pages[0]), sum(levels.values()))


# ---
def apply(function, value, times=1):
    for _ in range(times):
        value = function(value)
    return value


def double(x):
    return x * 2


print(apply(double, 3, times=2), apply(double, "a"), apply(lambda x: x[1:], [1, 2, 3]))
squares = list(map(lambda x: x**2, range(4)))
evens = list(filter(lambda x: x % 2 == 0, squares))
pairs = sorted(zip(squares, "abcd"), key=lambda p: p[1], reverse=True)
[print(p) for p in pairs]
print(evens, pairs[0][0] + 1)


# ---
def process(order):
    order["total"] = round(order["total"], 2)
    if order["total"] > threshold:
        return print("large", order["id"])
    print("small", order["id"])


for order in orders:
    process(order)


def log(message, level="info"):
    print(f"[{level}] {message}")


handlers = {"info": log, "error": lambda message: log(message, "error")}
handlers["info"]("started")
handlers["error"]("failed")


# ---
def normalise(rows):
    rows = [dict(row) for row in rows]
    for row in rows:
        row["amount"] = float(row["amount"])
        row["ok"] = row["amount"] > 3
    return rows


clean = normalise(read_rows("people.csv"))
print(sum(row["amount"] for row in clean), [row["name"].upper() for row in clean if row["ok"]])


def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


for city, people in group_by(clean, "city").items():
    print(city.upper(), len(people), people[0]["amount"] * 2)
# ---
cache = {}


def cached(function):
    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]

    return wrapper


@cached
def slow_square(n):
    return n * n


print(slow_square(4) + slow_square(4), len(cache))


def timed(function):
    from functools import wraps

    @wraps(function)
    def inner(*args, **kwargs):
        result = function(*args, **kwargs)
        return result

    return inner


@timed
def add(a, b=1):
    return a + b


print(add(1), add(1, b=2), add("a", "b"))
