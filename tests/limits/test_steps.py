"""`Limits.steps`: the same count for the same program, whatever runs beside it and whatever the guest catches."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import monty
from monty.snapshot.pausing import Finished, Paused

COUNTED: dict[str, int] = {
    "x = 1": 0,
    "for i in range(10): pass": 10,
    "n = 0\nwhile n < 7: n += 1": 7,
    "def f(): return 1\nf(); f()": 2,
    "f = lambda: 1\nf(); f(); f()": 3,
    "[i for i in range(5)]": 5,
    "[i for i in range(3) for j in range(2)]": 9,
    "{i for i in range(4)}; {i: 1 for i in range(4)}": 8,
    "sum(i for i in range(6))": 6,
    "def g():\n    yield 1\n    yield 2\nlist(g())": 1,
    "list(range(100000)); sorted(range(1000)); 'x' * 1000": 0,
    "sorted([3, 1, 2], key=lambda x: x)": 3,
    "class A:\n    def __init__(self): pass\n    def m(self): pass\nA().m()": 2,
    "async def f(): return 1\nawait f()": 1,
    "exec('for i in range(3): pass')": 3,
    "for i in range(9):\n    if i == 4: break": 5,
    "import json\njson.dumps([1, 2, 3])": 0,
}


def least(run: Callable[[int], Any]) -> int:
    """The smallest limit that a run stays within."""
    low, high = 0, 200
    while low < high:
        middle = (low + high) // 2
        try:
            run(middle + 1)
        except monty.StepLimitError:
            low = middle + 1
        else:
            high = middle
    return low + 1


@pytest.mark.parametrize("code", COUNTED, ids=[code.replace("\n", "; ")[:40] for code in COUNTED])
def test_steps_are_calls_and_trips(code: str) -> None:
    program = monty.Monty(code)
    assert least(lambda most: program.run(limits=monty.Limits(steps=most))) == max(1, COUNTED[code])


def test_error_tells_numbers() -> None:
    with pytest.raises(monty.StepLimitError) as caught:
        monty.Monty("while True: pass").run(limits=monty.Limits(steps=1000))
    assert (caught.value.used, caught.value.limit) == (1001, 1000)


@pytest.mark.parametrize(
    "code",
    [
        "try:\n    while True: pass\nexcept BaseException: print('caught')",
        "try:\n    while True: pass\nfinally: print('after')",
        "import contextlib\nwith contextlib.suppress(BaseException):\n    while True: pass\nprint('after')",
        "class A:\n    def __exit__(self, *a): print('exit')\n    def __enter__(self): pass\nwith A():\n    while True: pass",
    ],
)
def test_nothing_runs_after_the_last_step(code: str) -> None:
    printed: list[str] = []
    with pytest.raises(monty.StepLimitError):
        monty.Monty(code).run(limits=monty.Limits(steps=100), print_callback=lambda _, text: printed.append(text))
    assert not printed


def test_the_plain_program_is_not_counted() -> None:
    program = monty.Monty("for i in range(1000): pass\ni")
    with pytest.raises(monty.StepLimitError):
        program.run(limits=monty.Limits(steps=10))
    assert program.run() == 999


def test_a_dump_keeps_the_count() -> None:
    program = monty.Monty("for i in range(5): ask(i)\nfor i in range(5): pass", external_functions=["ask"])
    for most, ends in ((10, True), (9, False)):
        outcome: Any = program.start(limits=monty.Limits(steps=most))
        if ends:
            while isinstance(outcome, Paused):
                outcome = monty.load(outcome.dump()).resume(None)  # type: ignore[arg-type]  # a call waits
            assert isinstance(outcome, Finished)
        else:
            with pytest.raises(monty.StepLimitError):
                while isinstance(outcome, Paused):
                    outcome = monty.load(outcome.dump()).resume(None)  # type: ignore[arg-type]  # likewise


def test_a_session_counts_each_snippet() -> None:
    session = monty.Session(limits=monty.Limits(steps=10))
    session.run("def f():\n    for i in range(9): pass")
    session.run("f()")
    session.run("f()")
    with pytest.raises(monty.StepLimitError):
        session.run("f(); f()")
