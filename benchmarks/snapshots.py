"""What it costs to dump, load and resume a paused program: `python -m benchmarks.snapshots`, beside pydantic-monty in
the same run.
"""

from __future__ import annotations

import argparse
import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any, Final

import monty
from benchmarks.measure import ROUNDS, in_words, table
from benchmarks.rival import Rival, open_rival

RECURSION: Final = 2000


@dataclass(frozen=True, slots=True)
class Case:
    """A program that pauses once, in `pause`, and what monty promises for its snapshot."""

    program: str
    dump: str
    resume: str
    size: str


CASES: Final[Mapping[str, Case]] = {
    "tiny state": Case("x = 1\ny = pause(x)\nx + y\n", "100 µs", "300 µs", "1.5 KB"),
    "10,000 dicts under three calls": Case(
        """
def outer(rows):
    return middle(rows)

def middle(rows):
    return inner(rows) + len(rows)

def inner(rows):
    answer = pause(len(rows))
    return answer + rows[-1]["id"]

outer([{"id": i, "name": f"item {i}", "price": i * 1.5, "tags": ["a", "b"]} for i in range(10_000)])
""",
        "12 ms",
        "16 ms",
        "1.37 MB",
    ),
    "1 MB of text": Case("text = 'abcdefghij' * 100_000\npause(1)\nlen(text)\n", "3 ms", "3 ms", ""),
    "1,000 frames deep": Case(
        """
def deep(n):
    if n == 0:
        return pause(n)
    return deep(n - 1) + 1

deep(1_000)
""",
        "15 ms",
        "15 ms",
        "50 KB",
    ),
}


@dataclass(slots=True)
class Times:
    """Seconds to dump and to load and resume, round by round, and the bytes of a dump."""

    dump: list[float]
    resume: list[float]
    size: int = 0


def timed(call: Callable[[], Any], seconds: list[float]) -> Any:
    """The result of a call, its time noted."""
    start = time.perf_counter()
    result = call()
    seconds.append(time.perf_counter() - start)
    return result


def once(program: monty.Monty, times: Times) -> object:
    """Pause, dump, load, resume to the end."""
    paused: Any = program.start(limits=monty.Limits(recursion=RECURSION))
    dump = timed(paused.dump, times.dump)
    times.size = len(dump)
    load: Any = monty.load
    finished = timed(lambda: load(dump).resume(return_value=1), times.resume)
    return finished.output


def once_rival(rival: Rival, text: str, times: Times) -> object:
    """The same, by pydantic-monty; a dump can only be loaded into a fresh session, which is not timed."""
    with rival.session(RECURSION) as session:
        paused = session.feed_start(text, external_lookup={"pause": lambda value: value})
        while paused.__class__.__name__ == "NameLookupSnapshot":
            paused = paused.resume_auto()
        dump = timed(paused.dump, times.dump)
    times.size = len(dump)
    with rival.session(RECURSION) as session:
        loaded = timed(lambda: session.load_snapshot(dump).resume({"return_value": 1}), times.resume)
    return loaded.output


def measure(case: Case, rival: Rival | None, rounds: int) -> dict[str, Times]:
    """Both contestants in turn, after one round that does not count."""
    program = monty.Monty(case.program, external_functions=["pause"])
    times: dict[str, Times] = {}
    for number in range(rounds + 1):
        if number <= 1:
            times = {name: Times([], []) for name in ("monty", "pydantic-monty")}
        ours = once(program, times["monty"])
        if rival is not None and (theirs := once_rival(rival, case.program, times["pydantic-monty"])) != ours:
            raise SystemExit(f"monty ends with {ours!r}, pydantic-monty with {theirs!r}")
    return {name: found for name, found in times.items() if found.dump}


def in_bytes(size: int) -> str:
    """A size as a person reads it."""
    return f"{size} B" if size < 1000 else f"{size / 1000:.3g} KB" if size < 1_000_000 else f"{size / 1e6:.3g} MB"


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.snapshots", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    rows = []
    with open_rival() as rival:
        for name, case in CASES.items():
            found = measure(case, rival, rounds)
            times = [found.get(contestant) for contestant in ("monty", "pydantic-monty")]
            for what, promise, told in (
                ("dump", case.dump, [in_words(median(one.dump)) if one else "-" for one in times]),
                ("load and resume", case.resume, [in_words(median(one.resume)) if one else "-" for one in times]),
                ("size", case.size or "-", [in_bytes(one.size) if one else "-" for one in times]),
            ):
                rows.append([f"{name}: {what}", promise, *told])
    print(f"Python {platform.python_version()}; medians of {rounds} rounds\n")
    print(table(["what", "promise", "monty", "pydantic-monty"], rows))


if __name__ == "__main__":
    main()
