"""Programs that compute, as ratios to CPython running the same text: `python -m benchmarks.kernels`.

Each kernel is compiled once by every contestant that can keep it compiled (CPython, monty); what is timed is one run of
the whole program. The value of its last expression has to be the same everywhere, or there is no figure.
"""

from __future__ import annotations

import argparse
import ast
import platform
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from statistics import median
from typing import Any, Final

import monty
from benchmarks.measure import ROUNDS, geometric_mean, in_words, interleave, ratio, table
from benchmarks.rival import Rival, open_rival

KERNELS: Final[Mapping[str, str]] = {
    "fib": """
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

fib(21)
""",
    "loops": """
total = 0
for i in range(300):
    for j in range(300):
        if (i + j) % 3 == 0:
            total += i * j
        else:
            total -= 1
total
""",
    "sieve": """
def sieve(limit):
    prime = [True] * (limit + 1)
    prime[0] = prime[1] = False
    n = 2
    while n * n <= limit:
        if prime[n]:
            for multiple in range(n * n, limit + 1, n):
                prime[multiple] = False
        n += 1
    return [n for n, is_prime in enumerate(prime) if is_prime]

len(sieve(50_000))
""",
    "word count": """
text = "the quick brown fox jumps over the lazy dog and the cat sat on the mat " * 400
counts = {}
for word in text.split():
    word = word.strip(".,").lower()
    counts[word] = counts.get(word, 0) + 1
ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
ranked[:3]
""",
    "method calls": """
class Counter:
    def __init__(self, start):
        self.value = start

    def add(self, amount):
        self.value += amount
        return self

    def get(self):
        return self.value

counter = Counter(0)
for i in range(20_000):
    counter.add(i).add(1)
counter.get()
""",
    "string building": """
lines = []
for i in range(8_000):
    name = "item" + str(i)
    lines.append(f"{name:>10}: {i / 7:8.2f} {'even' if i % 2 == 0 else 'odd'}")
report = "\\n".join(lines)
len(report), report.count("odd"), report.upper()[:20]
""",
    "classes": """
class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)

    @property
    def size(self):
        return abs(self.x) + abs(self.y)

class Body:
    def __init__(self, place, speed):
        self.place = place
        self.speed = speed

    def step(self, time):
        self.place = self.place + self.speed.scaled(time)

bodies = [Body(Vector(i, -i), Vector(1, i % 5)) for i in range(50)]
for _ in range(60):
    for body in bodies:
        body.step(2)
sum(body.place.size for body in bodies), bodies[0].place == bodies[1].place
""",
    "generators": """
def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1

def chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk

sum(max(chunk) - min(chunk) for chunk in chunks((n * n % 101 for n in numbers(30_000)), 7))
""",
    "comprehensions": """
rows = [{"id": i, "price": i * 1.25, "tags": ["a", "b"] if i % 3 else ["c"]} for i in range(5_000)]
cheap = [row for row in rows if row["price"] < 2_000 and "a" in row["tags"]]
by_digit = {digit: sum(row["price"] for row in cheap if row["id"] % 10 == digit) for digit in range(10)}
len(cheap), round(max(by_digit.values()), 2), sorted({tag for row in rows for tag in row["tags"]})
""",
    "matrix": """
def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]

size = 28
a = [[(i * j) % 7 for j in range(size)] for i in range(size)]
b = [[(i + j) % 5 for j in range(size)] for i in range(size)]
for _ in range(2):
    a = multiply(a, b)
sum(map(sum, a))
""",
}


def cpython(text: str) -> Callable[[], object]:
    """The program under CPython: a call runs it and gives the value of its last expression."""
    tree = ast.parse(text)
    last = tree.body.pop()
    assert isinstance(last, ast.Expr)
    body = compile(tree, "main.py", "exec")
    value = compile(ast.Expression(last.value), "main.py", "eval")

    def run() -> object:
        namespace: dict[str, Any] = {"__name__": "__main__"}
        exec(body, namespace)  # noqa: S102 - the text is the table's above
        return eval(value, namespace)  # noqa: S307 - likewise

    return run


def measure(text: str, rival: Rival | None, rounds: int) -> dict[str, list[float]]:
    """Seconds of every contestant that runs the program to the value that it has under CPython."""
    with ExitStack() as stack:
        contestants: dict[str, Callable[[], object]] = {"monty": lambda: monty.Monty(text).run()}
        if rival is not None:
            session = stack.enter_context(rival.session())
            contestants["pydantic-monty"] = lambda: session.feed_run(text)
        base = cpython(text)
        expected = base()
        able = {name: call for name, call in contestants.items() if runs(name, call, expected)}
        if "monty" in able:
            # As CPython's: compiled once.
            able["monty"] = monty.Monty(text).run
        return interleave({"CPython": base, **able}, rounds)


def runs(name: str, call: Callable[[], object], expected: object) -> bool:
    """Whether a contestant can run the program at all, and rightly; says why where it cannot."""
    try:
        value = call()
    except Exception as error:
        print(f"<!-- not run by {name}: {type(error).__name__}: {str(error).splitlines()[-1][:100]} -->")
        return False
    if value != expected:
        print(f"<!-- not the value of CPython from {name}: {value!r}, not {expected!r} -->")
    return bool(value == expected)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kernels", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("only", nargs="*", help="names of kernels; all when none is given")
    options = parser.parse_args()
    chosen = {name: text for name, text in KERNELS.items() if not options.only or name in options.only}
    ratios: dict[str, list[float]] = {"monty": [], "pydantic-monty": []}
    rows = []
    with open_rival() as rival:
        for name, text in chosen.items():
            seconds = measure(text, rival, options.rounds)
            row = [name, in_words(median(seconds["CPython"]))]
            for contestant, found in ratios.items():
                if contestant in seconds:
                    found.append(ratio(seconds[contestant], seconds["CPython"]))
                row.append(f"{found[-1]:.2f}" if contestant in seconds else "-")
            rows.append(row)
    means = [f"{geometric_mean(found):.2f}" if found else "-" for found in ratios.values()]
    print(f"Python {platform.python_version()}; ratios to CPython, medians of {options.rounds} interleaved rounds\n")
    print(table(["kernel", "CPython", "monty", "pydantic-monty"], [*rows, ["geometric mean", "", *means]]))
    if len(ratios["monty"]) < len(chosen):
        raise SystemExit("monty could not run every kernel")


if __name__ == "__main__":
    main()
