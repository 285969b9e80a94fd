"""Runs the programs of one file of attacks, each in a process of its own: `python -m tests.limits.attack FILE`. Prints what is wrong, as JSON.

A fresh process, so that what an earlier attack has left behind is no memory to play with; a forked child for each program, so that one that
hangs or crashes is one failure and no more.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import monty
from tests.harness.children import found_in_child
from tests.harness.judge import judge_comments
from tests.harness.monty_run import limits_of, run_program
from tests.harness.program import Program, read_programs

MOST_SECONDS = 60
LATE_SECONDS = 0.25
"""How long after its time a run may end, of processor time."""
SLACK_SECONDS = 3.0
"""Compiling, loading preludes and collecting garbage are in what is measured, and are no overshoot."""
MOST_ADDRESSES = 16 << 30
MOST_TEXT = 300
MEBIBYTE = 1 << 20


def faults(program: Program) -> list[str]:
    """What a program does that its comments do not say, and by how much it has passed its limits."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    found = judge_comments(program, run_program(program))
    took = time.process_time() - began
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    limits = limits_of(program)
    if limits.duration is not None and took > limits.duration + LATE_SECONDS + SLACK_SECONDS:
        found.append(f"it took {took:.2f} s of {limits.duration} s")
    # The largest live value may be as large as the limit, and may be there twice while it grows.
    if limits.memory is not None and grown > 3 * limits.memory + 64 * MEBIBYTE:
        found.append(f"it took {grown // MEBIBYTE} MiB of {limits.memory // MEBIBYTE} MiB")
    return found


def in_child(program: Program) -> list[str]:
    """The faults, found in a child that may hang or die."""
    return found_in_child(
        lambda: faults(program), most_seconds=MOST_SECONDS, most_addresses=MOST_ADDRESSES, most_text=MOST_TEXT
    )


def main(path: str) -> None:
    """Run a file's programs and print their faults by name."""
    monty.Monty("print(sorted([1]))").run(print_callback=lambda stream, text: None)
    programs = [program for program in read_programs(Path(path).resolve()) if program.runs]
    print(
        json.dumps(
            {
                program.identity: [fault[:MOST_TEXT] for fault in found]
                for program in programs
                if (found := in_child(program))
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1])
