"""What it costs to start and to call the host, beside what monty promises: `python -m benchmarks.start`."""

from __future__ import annotations

import argparse
import itertools
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from statistics import median
from typing import Any, Final

import monty
from benchmarks.measure import ROUNDS, in_words, interleave, table
from benchmarks.rival import Rival, open_rival

CALLS: Final = 1000
CALLING: Final = f"for i in range({CALLS}):\n    echo(i)\n"
LOOPING: Final = f"for i in range({CALLS}):\n    pass\n"


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing to measure, by one or both. `calls` is how many of the thing one call of a contestant does."""

    name: str
    promise: str
    ours: Callable[[], object] | None
    theirs: Callable[[], object] | None
    calls: int = 1


def echo(value: object) -> object:
    """The host function that programs call."""
    return value


def start_and_resume() -> None:
    """A program of many external calls, each answered by `resume`."""
    state: Any = monty.Monty(CALLING, external_functions=["echo"]).start()
    while not isinstance(state, monty.Finished):
        state = state.resume(return_value=state.args[0])


def run_with_calls() -> None:
    """The same program, its calls answered in place."""
    monty.Monty(CALLING, external_functions=["echo"]).run(external_functions={"echo": echo})


def start_and_resume_rival(session: Any) -> None:
    """The same program under pydantic-monty."""
    state = session.feed_start(CALLING, external_lookup={"echo": echo})
    while hasattr(state, "resume_auto"):
        state = state.resume_auto()


@contextmanager
def figures(rival: Rival | None) -> Iterator[list[Figure]]:
    """All figures, with what they need open."""
    numbers = itertools.count()
    compiled = monty.Monty("1 + 1")
    can_pause = hasattr(monty, "Finished")
    with ExitStack() as stack:
        session: Any = stack.enter_context(rival.session()) if rival else None

        def theirs(call: Callable[[Any], object]) -> Callable[[], object] | None:
            return (lambda: call(session)) if session is not None else None

        yield [
            # A new text each time: no cache of programs may answer.
            Figure(
                "text to result, `1 + 1`",
                "100 µs",
                lambda: monty.Monty(f"1 + 1  # {next(numbers)}").run(),
                theirs(lambda session: session.feed_run(f"1 + 1  # {next(numbers)}")),
            ),
            Figure("compiled already, `1 + 1`", "2 µs", compiled.run, None),
            Figure(
                "external call in `run`",
                "3 µs",
                run_with_calls,
                theirs(lambda session: session.feed_run(CALLING, external_lookup={"echo": echo})),
                CALLS,
            ),
            Figure(
                "external call in `start`/`resume`",
                "10 µs",
                start_and_resume if can_pause else None,
                theirs(start_and_resume_rival),
                CALLS,
            ),
        ]


def import_seconds(code: str, rounds: int) -> float:
    """What a text adds to a bare interpreter: medians of processes started in turn."""

    def start(code: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", code], check=True)

    seconds = interleave({"bare": start("pass"), "import": start(code)}, rounds)
    return median(ours - bare for ours, bare in zip(seconds["import"], seconds["bare"], strict=True))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    rows = [
        ["`import monty` over bare Python", "40 ms", in_words(import_seconds("import monty", rounds)), "-"],
        ["the same, and `monty.Monty` named", "-", in_words(import_seconds("import monty; monty.Monty", rounds)), "-"],
    ]
    with open_rival() as rival, figures(rival) as wanted:
        for figure in wanted:
            contestants = {"ours": figure.ours, "theirs": figure.theirs}
            seconds = interleave({name: call for name, call in contestants.items() if call is not None}, rounds)
            told = [in_words(median(seconds[n]) / figure.calls) if n in seconds else "-" for n in contestants]
            rows.append([figure.name, figure.promise, *told])
    print(f"Python {platform.python_version()}; medians of {rounds} interleaved rounds\n")
    print(table(["what", "promise", "monty", "pydantic-monty"], rows))


if __name__ == "__main__":
    main()
