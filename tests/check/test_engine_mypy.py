"""The engine drives mypy's internals; the `mypy` command is the judge of whether it still does so rightly."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from monty.check.engine import Checker
from monty.check.settings import STYLE_CODES, CheckSettings, typeshed
from tests.check.corpus import loose_programs, mistaken_programs
from tests.harness.program import Program

# What the command can be told too: no passes of our own, no declared names.
PLAIN = CheckSettings(
    loose=False,
    infer_returns=False,
    most_errors=1000,
    # We word missing modules ourselves, and see through overloads of what returns nothing.
    disabled=STYLE_CODES | {"import-not-found", "import-untyped", "func-returns-value"},
)
DISABLED = [f"--disable-error-code={code}" for code in sorted(PLAIN.disabled)]
FLAGS = [
    "--config-file=",
    "--check-untyped-defs",
    "--allow-redefinition",
    "--platform=linux",
    "--no-site-packages",
    "--show-column-numbers",
    "--no-error-summary",
    "--hide-error-context",
    "--no-color-output",
    "--no-pretty",
]
LINE = re.compile(r"p(?P<number>\d+)\.py:(?P<place>\d+:\d+): error: (?P<message>.*?)(?:  \[(?P<code>[a-z-]+)\])?$")


def test_verdicts_are_those_of_the_command(tmp_path: Path) -> None:
    programs = [program for program in [*loose_programs(), *mistaken_programs()] if program.text.isascii()]
    for number, program in enumerate(programs):
        (tmp_path / f"p{number}.py").write_text(program.text)
    command = [sys.executable, "-m", "mypy", *FLAGS, *DISABLED, "--cache-dir", str(tmp_path / "cache")]
    command += ["--custom-typeshed-dir", str(typeshed())]
    done = subprocess.run(
        [*command, *(f"p{number}.py" for number in range(len(programs)))],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    expected: dict[int, set[tuple[str, str, str]]] = {}
    for line in done.stdout.splitlines():
        if found := LINE.match(line):
            expected.setdefault(int(found["number"]), set()).add((found["place"], found["code"], found["message"]))
    assert sum(map(len, expected.values())) > 50
    checker = Checker()
    for number, program in enumerate(programs):
        assert _found(checker, program) == expected.get(number, set()), program.text


def _found(checker: Checker, program: Program) -> set[tuple[str, str, str]]:
    found = set()
    for one in checker.check(program.text, settings=PLAIN).diagnostics:
        found.add((f"{one.line}:{one.column}", one.code, one.message))
    return found
