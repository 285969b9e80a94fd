"""The programs that monty does not do yet: `tests/programs/pending.txt`, one test a line. They run, and are expected to fail.

    python -m tests.harness.pending          # run all program tests here, and add what fails to the list
    python -m tests.harness.pending --new    # begin the list anew first

A program leaves the list by passing: the command writes only what fails. Run it under each Python, since some fail on one only.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent.parent
LIST: Final = ROOT / "tests" / "programs" / "pending.txt"
VARIABLE: Final = "MONTY_RUN_PENDING"
HEADER: Final = "# Tests of programs that monty does not do yet; written by `python -m tests.harness.pending`.\n"
_FAILED: Final = re.compile(r"^(?:FAILED|ERROR) tests/test_programs\.py::(\S+\[.+?\])(?: - .*)?$", re.MULTILINE)


def pending() -> frozenset[str]:
    """The names of the tests on the list."""
    if not LIST.exists():
        return frozenset()
    return frozenset(line for line in LIST.read_text().splitlines() if line and not line.startswith("#"))


def program_of(name: str) -> str:
    """The program that a test is of, whatever the engine: `test_like_cpython[a/b:3-reload]` is of `a/b:3`."""
    inside = name.partition("[")[2].removesuffix("]")
    for engine in ("in-process", "event-loop", "paused-futures", "paused", "reload", "move"):
        inside = inside.removesuffix(f"-{engine}")
    return inside


def is_pending(name: str) -> bool:
    """Whether a test is expected to fail: its program is on the list, or, where only going on in fresh processes is, its way to run it."""
    return (program_of(name), False) in listed() or (program_of(name), is_fresh(name)) in listed()


@cache
def listed() -> frozenset[tuple[str, bool]]:
    """The programs on the list, and whether it is going on in fresh processes that fails."""
    return frozenset((program_of(name), is_fresh(name)) for name in pending())


def is_fresh(name: str) -> bool:
    """Whether a test goes on in a fresh process at every pause."""
    return name.endswith(("-reload]", "-move]"))


def main(arguments: list[str]) -> int:
    """Run the program tests as if nothing were pending, and write the list."""
    known = frozenset() if "--new" in arguments else pending()
    command = [
        sys.executable,
        "-m",
        "pytest",
        "tests/test_programs.py",
        "-q",
        "-p",
        "no:cacheprovider",
        "-rfE",
        "--tb=no",
    ]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env={**os.environ, VARIABLE: "1"})
    failed = frozenset(_FAILED.findall(run.stdout))
    LIST.write_text(HEADER + "".join(f"{name}\n" for name in sorted(known | failed)))
    print(run.stdout.strip().splitlines()[-1])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
