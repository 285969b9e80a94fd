"""The whole check, as a user runs it: hints look where words say that they may be needed, and hostile text costs no time."""

from __future__ import annotations

import time

import pytest

from monty.check import check
from tests.check.test_hints import ALL, Seeded

TOOLS = "from enum import Enum\nclass Stage(Enum):\n    NEW = 'new'\nstage: Stage\nasync def look(key: str) -> int: ...\ndef plain() -> int: ...\n"


@pytest.mark.parametrize("program", ALL, ids=str)
def test_each_seeded_mistake_is_told_on_its_line(program: Seeded) -> None:
    declarations = (program.path.parent / "declared.pyi").read_text(encoding="utf-8")
    told = {one.line for one in check(program.text, stubs=declarations)}
    assert {expected.line for expected in program.expected} <= told


@pytest.mark.parametrize(
    ("program", "codes"),
    [
        ("if look('a'):\n    print(1)\n", ["unused-coroutine"]),
        ("if await look('a'):\n    print(1)\n", []),
        ("class A:\n    async def get(self):\n        return 1\nprint(A().get())\n", ["unused-coroutine"]),
        ("print(stage == 'new')\n", ["comparison-overlap"]),
        ("print(stage == Stage.NEW)\n", []),
        ("print(Stage('old'))\n", ["enum-value"]),
        ("print(plain)\n", ["truthy-function"]),
        ("def own():\n    return 1\nprint(f'{own}')\n", ["truthy-function"]),
        ("def own():\n    return 1\nprint(own(), {own: 1})\n", []),
    ],
)
def test_what_mypy_is_silent_about(program: str, codes: list[str]) -> None:
    assert [one.code for one in check(program, stubs=TOOLS)] == codes


@pytest.mark.parametrize(
    "text",
    [
        "for a, b in [" + '"x"  ' * 5000 + "\n",
        'a, *b = "x"\nx = [' + "*a, " * 10_000 + "]\n",
        "class x(" * 5000 + "\n",
        "from collections import defaultdict\n" + "x = defaultdict(int)\n" * 2000,
        "case " * 8000 + "\n",
        "".join(f"async def f{number}(): pass\n" for number in range(1000)) + "f1()\n" * 1000,
        "def f(): pass\n" * 2000,
    ],
    ids=["texts", "stars", "classes", "counters", "cases", "coroutines", "definitions"],
)
def test_text_that_is_hard_to_look_through_costs_no_time(text: str) -> None:
    start = time.thread_time()
    check(text)
    assert time.thread_time() - start < 3
