"""`python -m tests.fuzz [programs|code] [--examples N] [--seed N]`: search, and end with the first find, made as small as it gets.

`programs` runs guest programs changed at random, each in a process of its own. `code` changes the emitted code of programs, and holds against what the
verifier lets pass the rules that can be seen from outside; nothing of that is run.
"""

from __future__ import annotations

import argparse
import sys

from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.judge import code_of, finds_in_child
from tests.fuzz.mutate import mutants
from tests.harness.program import find_programs
from tests.verify import test_mutations
from tests.verify.lowering import all_code

PHASES = (Phase.generate, Phase.shrink)


def search_programs(number: int, start: int | None) -> None:
    """Guest programs, changed."""

    @settings(
        max_examples=number, deadline=None, database=None, phases=PHASES, suppress_health_check=list(HealthCheck), verbosity=Verbosity.normal,
        derandomize=False,
    )  # fmt: skip
    @given(mutants())
    def search(text: str) -> None:
        found = finds_in_child(text)
        assert not found, "\n".join([*found, "--- the program:", text])

    (search if start is None else seed(start)(search))()


def search_code(number: int, start: int | None) -> None:
    """Emitted code, changed."""
    whole = [code for program in find_programs() if program.runs and (code := code_of(program.text)) is not None]
    parts = [part for code in whole for part in all_code(code) if len(part.co_code) < 2000]

    @settings(
        max_examples=number,
        deadline=None,
        database=None,
        phases=PHASES,
        suppress_health_check=list(HealthCheck),
        derandomize=False,
    )
    @given(st.data())
    def search(data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(parts))
        changed = data.draw(test_mutations.changed_bytes(code.co_code))
        if len(changed) == len(code.co_code):
            test_mutations.judge(code.replace(co_code=changed))

    (search if start is None else seed(start)(search))()


def main() -> None:
    """Read the command line, search, say how it ended."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("what", nargs="?", choices=["programs", "code"], default="programs")
    parser.add_argument("--examples", type=int, default=1000)
    parser.add_argument("--seed", type=int)
    given_ = parser.parse_args()
    {"programs": search_programs, "code": search_code}[given_.what](given_.examples, given_.seed)
    print(f"nothing found in {given_.examples} examples", file=sys.stderr)


if __name__ == "__main__":
    main()
