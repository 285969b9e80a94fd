"""What the lint of a folder costs: 1,000 programs of 40 lines, cold, warm, and with one program changed.

    python -m benchmarks.lint [--programs 1000] [--jobs 2] [--rounds 3]

Each run is the command as CI runs it: a process from its start to its end. Cold means: no verdict is known; mypy's own cache of
the stubs is there, as it is after the first check on a machine. Processor time is what all processes of the run took together: it
does not grow when the machine has other work.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.measure import in_words, table

STUBS: Final = """
from typing import TypedDict

class Row(TypedDict):
    name: str
    amount: float
    day: int

def rows_of(customer: str, limit: int = ...) -> list[Row]: ...
async def rate(currency: str) -> float: ...
def notify(to: str, text: str) -> bool: ...
"""
HEAD: Final = """
import json
import math
from collections import Counter, defaultdict

customer = "customer-{number}"
rows = rows_of(customer, limit={number})
"""
PARTS: Final = (
    """
totals{part} = defaultdict(float)
for row in rows:
    totals{part}[row["name"]] += row["amount"] * {number}
best{part} = max(totals{part}, key=lambda name: totals{part}[name]) if totals{part} else None
print(best{part}, round(sum(totals{part}.values()), 2))
""",
    """
def mean_{part}(values, scale={number}):
    if not values:
        return 0.0
    return sum(values) / len(values) * scale


spread{part} = mean_{part}([row["amount"] for row in rows if row["day"] > {part}])
""",
    """
class Account{part}:
    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.entries: list[float] = []

    def add(self, amount: float) -> None:
        self.entries.append(amount)

    def total(self) -> float:
        return math.fsum(self.entries)


account{part} = Account{part}(customer)
for row in rows:
    account{part}.add(row["amount"])
""",
    """
words{part} = Counter(word for row in rows for word in row["name"].lower().split("-"))
common{part} = [word for word, count in words{part}.most_common({part} + 1) if count > 1]
usd{part} = await rate("USD")
notify(customer, f"{{len(common{part})}} words, {{usd{part}:.2f}}")
""",
    """
best = None
for row in rows:
    if best is None or row["amount"] > best["amount"]:
        best = row
report{part} = {{"best": best["name"] if best else "", "days": sorted({{row["day"] for row in rows}})}}
print(json.dumps(report{part}, indent=2))
""",
)


def program(number: int) -> str:
    """A clean program of about 40 lines, like no other."""
    text = HEAD.format(number=number)
    part = number
    while text.count("\n") < 38:
        text += PARTS[part % len(PARTS)].format(number=number, part=part)
        part += 1
    return text


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: seconds on the clock, and seconds of processors."""

    elapsed: float
    processors: float


def cost_of(folder: Path, environment: dict[str, str], jobs: int) -> Cost:
    """What the command costs."""
    command = [sys.executable, "-m", "monty", "check", str(folder), "--stubs", str(folder / "tools.pyi")]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run([*command, "--jobs", str(jobs)], env=environment, capture_output=True, text=True)
    elapsed, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"the programs are not clean:\n{done.stdout[:2000]}{done.stderr[:2000]}")
    return Cost(elapsed, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main() -> None:
    """Measure and tell."""
    options = argparse.ArgumentParser(description="What the lint of a folder costs.")
    options.add_argument("--programs", type=int, default=1000)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_args()
    costs: dict[str, list[Cost]] = {"cold": [], "nothing changed": [], "one program changed": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "programs"
        folder.mkdir()
        (folder / "tools.pyi").write_text(STUBS, encoding="utf-8")
        for number in range(given.programs):
            (folder / f"program{number}.py").write_text(program(number), encoding="utf-8")
        environment = {
            **os.environ,
            "MONTY_CACHE_DIR": str(Path(name) / "cache"),
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        cost_of(folder, environment, given.jobs)
        for turn in range(given.rounds):
            for found in (Path(name) / "cache" / "verdicts").iterdir():
                found.unlink()
            costs["cold"].append(cost_of(folder, environment, given.jobs))
            costs["nothing changed"].append(cost_of(folder, environment, given.jobs))
            (folder / "program0.py").write_text(f"{program(0)}\nturn = {turn}\n", encoding="utf-8")
            costs["one program changed"].append(cost_of(folder, environment, given.jobs))
    print(f"CPython {platform.python_version()}, {given.programs} programs, {given.jobs} jobs, {given.rounds} rounds\n")
    print(table(["run", "median", "best", "processors"], [row(run, each) for run, each in costs.items()]))


def row(run: str, costs: list[Cost]) -> list[str]:
    """One line of the table."""
    elapsed = [cost.elapsed for cost in costs]
    processors = median(cost.processors for cost in costs)
    return [run, in_words(median(elapsed)), in_words(min(elapsed)), in_words(processors)]


if __name__ == "__main__":
    main()
