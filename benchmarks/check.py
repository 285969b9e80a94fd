"""What a check costs, beside the `mypy` command on the same programs: `python -m benchmarks.check`.

Three programs of 60 lines: a clean one, a loose one that plain mypy rejects and the further passes clear, one with a
mistake. `mypy` runs as a process with a warm cache, `dmypy` as a daemon that sees the file change.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.measure import ROUNDS, in_words, interleave, ratio, table
from monty.check import check

CLEAN: Final = """
import json
import math
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Item:
    name: str
    price: float
    quantity: int = 1
    tags: list[str] = field(default_factory=list)

    def total(self) -> float:
        return self.price * self.quantity


class Cart:
    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.items: list[Item] = []
        self.discount: Optional[float] = None

    def add(self, item: Item) -> None:
        self.items.append(item)

    def total(self) -> float:
        total = sum(item.total() for item in self.items)
        if self.discount is not None:
            total = total * (1 - self.discount)
        return round(total, 2)


def load(text: str) -> list[Item]:
    rows = json.loads(text)
    return [Item(row["name"], float(row["price"]), int(row.get("quantity", 1))) for row in rows]


def by_tag(items):
    groups = defaultdict(list)
    for item in items:
        for tag in item.tags:
            groups[tag].append(item.name)
    return dict(groups)


cart = Cart("ann")
for item in load('[{"name": "pen", "price": 2.5}, {"name": "ink", "price": 7, "quantity": 3}]'):
    item.tags.append("desk")
    cart.add(item)
cart.discount = 0.1
names = sorted(item.name for item in cart.items)
label = ", ".join(names)
average = cart.total() / len(cart.items) if cart.items else 0.0
report = {"owner": cart.owner, "total": cart.total(), "average": math.floor(average)}
groups = by_tag(cart.items)
for tag, members in sorted(groups.items()):
    print(f"{tag}: {len(members)} of {label}")
if report["total"]:
    print(json.dumps(report))
report
"""
LOOSE: Final = CLEAN.replace('if report["total"]:\n', 'if report["total"] > 1:\n')
MISTAKE: Final = CLEAN.replace('label = ", ".join(names)\n', 'label = ", ".join(names) + 1\n')
PROGRAMS: Final[Mapping[str, str]] = {"clean": CLEAN, "loose": LOOSE, "mistake": MISTAKE}
FLAGS: Final = ["--config-file=", "--check-untyped-defs", "--allow-redefinition", "--no-error-summary"]
FIRST: Final = "from monty.check import check; check('x = 1')"


def process(*command: str) -> Callable[[], object]:
    """A process to its end, whatever it finds."""
    return lambda: subprocess.run(command, capture_output=True, check=False)


def on_changed(program: Path, text: str, *command: str) -> Callable[[], object]:
    """A process that checks a program which is not as it was the last time."""
    versions = count()

    def check_changed() -> object:
        program.write_text(f"{text}\nversion = {next(versions)}\n", encoding="utf-8")
        return subprocess.run([*command, str(program)], capture_output=True, check=False)

    return check_changed


def main() -> None:
    """Measure and tell."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--rounds", type=int, default=ROUNDS)
    rounds: int = options.parse_args().rounds
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mypy = [sys.executable, "-m", "mypy", *FLAGS, "--cache-dir", str(folder / "cache")]
        daemon = [sys.executable, "-m", "mypy.dmypy", "--status-file", str(folder / "status.json")]
        try:
            for title, text in PROGRAMS.items():
                contestants: dict[str, Callable[[], object]] = {
                    "monty": partial(check, text),
                    "mypy": on_changed(folder / "one.py", text, *mypy),
                    "dmypy": on_changed(folder / "two.py", text, *daemon, "run", "--", *FLAGS),
                }
                rows.append(row(title, interleave(contestants, rounds)))
        finally:
            subprocess.run([*daemon, "kill"], capture_output=True, check=False)
        first = process(sys.executable, "-c", FIRST)
        rows.append(row("first check of a process", interleave({"monty": first}, rounds)))
    print(f"CPython {platform.python_version()}, {platform.machine()}, {rounds} rounds\n")
    print(table(["program", "monty", "mypy", "dmypy", "mypy / monty"], rows))


def row(title: str, seconds: Mapping[str, list[float]]) -> list[str]:
    """One line of the table."""
    times = [in_words(median(seconds[name])) if name in seconds else "" for name in ("monty", "mypy", "dmypy")]
    times.append(f"{ratio(seconds['mypy'], seconds['monty']):.0f}x" if "mypy" in seconds else "")
    return [title, *times]


if __name__ == "__main__":
    main()
