"""Seeded mistakes: each program in `hints/` is checked as a user would check it; each mistake must carry its repair.

A file holds programs, divided by `# ---`, in the style of models and with mistakes in them. `#? code: text` at the end
of a line expects a diagnostic of that code (any code where it is left out) at that line, with the text somewhere in its
message, hint or notes; nothing else may be reported. The declarations of inputs and external functions are
`declared.pyi` in the same folder.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from monty.check.engine import Checker
from monty.check.gate import gate
from monty.check.hints import HintContext, Library, improve
from monty.check.hints.shapes import shapes_of
from monty.check.settings import typeshed
from monty.diagnostics import Diagnostic

SEEDS = Path(__file__).parent / "hints"
_EXPECTED = re.compile(r"#\? ([\w-]*): (.*?)(?=  #\?|$)")


@dataclass(frozen=True)
class Expected:
    """A diagnostic that a line calls for."""

    line: int
    code: str
    text: str

    def fits(self, diagnostic: Diagnostic) -> bool:
        told = [diagnostic.message, diagnostic.hint or "", *(note.message for note in diagnostic.notes)]
        here = diagnostic.line == self.line and self.code in ("", diagnostic.code)
        return here and self.text in "\n".join(told)


@dataclass(frozen=True)
class Seeded:
    """One program with its mistakes."""

    path: Path
    start: int
    text: str
    expected: tuple[Expected, ...]

    def __str__(self) -> str:
        return f"{self.path.relative_to(SEEDS)}:{self.start + 1}"


def seeded(path: Path) -> list[Seeded]:
    """The programs of a file."""
    found, start = [], 0
    lines = path.read_text(encoding="utf-8").splitlines()
    for end, line in enumerate([*lines, "# ---"]):
        if line == "# ---":
            body = lines[start:end]
            text = "\n".join(re.sub(r"\s*#\?.*", "", each) for each in body) + "\n"
            expected = [
                Expected(number, code, said.strip())
                for number, each in enumerate(body, 1)
                for code, said in _EXPECTED.findall(each)
            ]
            found.append(Seeded(path, start, text, tuple(expected)))
            start = end + 1
    return found


@cache
def library() -> Library:
    stubs = typeshed()
    assert stubs is not None
    return Library(stubs)


@cache
def checker() -> Checker:
    return Checker()


def checked(text: str, declarations: str) -> tuple[Diagnostic, ...]:
    """What the user of a check gets to see."""
    verdict = checker().check(text, declarations=declarations)
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return improve(verdict.diagnostics, HintContext(text, ast.Module([], []), declarations, library()))
    shapes = shapes_of(ast.parse(declarations))
    declared = {*shapes.functions, *shapes.classes, *shapes.variables}
    refused = gate(text, tree, modules=library().modules, declared=declared)
    return improve((*refused, *verdict.diagnostics), HintContext(text, tree, declarations, library(), types=verdict))


ALL = [program for path in sorted(SEEDS.rglob("*.py")) for program in seeded(path)]


@pytest.mark.parametrize("program", ALL, ids=str)
def test_each_mistake_carries_its_repair(program: Seeded) -> None:
    declarations = (program.path.parent / "declared.pyi").read_text(encoding="utf-8")
    left = list(checked(program.text, declarations))
    missing = []
    for expected in program.expected:
        fitting = next((diagnostic for diagnostic in left if expected.fits(diagnostic)), None)
        if fitting is None:
            missing.append(expected)
        else:
            left.remove(fitting)
    assert not missing and not left, f"missing: {missing}\nbeyond: {left}"


def test_there_are_seeds_of_many_kinds() -> None:
    assert sum(len(program.expected) for program in ALL) > 700
    assert len({program.path for program in ALL}) >= 27
