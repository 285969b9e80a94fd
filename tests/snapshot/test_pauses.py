"""What a host does with a paused run beside resuming it: dumps it twice, answers later, moves it, looks at it."""

from __future__ import annotations

import threading
from typing import Any

import pytest

import monty
from monty.errors import InputError, OutputLimitError, SuspensionLimitError

COUNTING = """
def step(total, n):
    got = ask(n)
    print("got", got)
    return total + got
total = 0
for n in range(3):
    total = step(total, n)
total
"""


def start(text: str, **options: Any) -> Any:
    """The first pause of a program that calls `ask`."""
    return monty.Monty(text, external_functions=["ask"], type_check=False).start(**options)


def loaded(state: Any) -> Any:
    """The same pause, of a run of its own."""
    return monty.load(state.dump(), print_callback=lambda stream, text: None)


def finish(state: Any, answer: int) -> Any:
    """Answer every call alike."""
    while not isinstance(state, monty.Finished):
        state = state.resume(answer)
    return state.output


def test_forks_are_independent() -> None:
    paused = start("xs = []\nfor i in range(3):\n    xs.append(ask(i))\nxs").resume(7)
    dump = paused.dump()
    first, second = monty.load(dump), monty.load(dump)
    assert finish(first, 1) == [7, 1, 1]
    assert finish(second, 2) == [7, 2, 2]
    assert finish(paused, 3) == [7, 3, 3]


def test_a_pause_is_answered_once() -> None:
    paused = start(COUNTING)
    paused.resume(1)
    with pytest.raises(InputError):
        paused.resume(1)
    with pytest.raises(InputError):
        paused.dump()


def test_a_dump_of_a_loaded_run_is_the_same_state() -> None:
    state = start(COUNTING, print_callback=lambda stream, text: None)
    for _ in range(3):
        state = loaded(loaded(state)).resume(10)
    assert state.output == 30


@pytest.mark.parametrize("again", [lambda state: state, loaded], ids=["in memory", "loaded"])
def test_deferred_calls(again: Any) -> None:
    state = start("""
import asyncio
async def main():
    first, second = ask(1), ask(2)
    await asyncio.sleep(0)
    return await asyncio.gather(first, second)
asyncio.run(main())
""")
    state = again(again(state).defer())
    state = again(state.defer())
    assert [call.call_id for call in state.calls] == [1, 2]
    state = again(state.resume({2: "second"}))
    assert state.resume({1: "first"}).output == ["first", "second"]


def test_answers_of_deferred_calls_may_come_before_they_are_awaited() -> None:
    state = start("""
import asyncio
async def main():
    early = ask(1)
    later = await ask(2)
    return later, await early
asyncio.run(main())
""")
    state = loaded(state.defer()).defer()
    state = state.resume({1: "early"})
    assert loaded(state).resume({2: "later"}).output == ("later", "early")


def test_a_run_goes_on_in_another_thread() -> None:
    state = start(COUNTING, print_callback=lambda stream, text: None)
    outcomes: list[Any] = [state]
    while not isinstance(outcomes[-1], monty.Finished):
        thread = threading.Thread(target=lambda: outcomes.append(outcomes[-1].resume(5)))
        thread.start()
        thread.join()
    assert outcomes[-1].output == 15


def test_what_was_used_travels() -> None:
    limits = monty.Limits(suspensions=3, output=20)
    state = start(COUNTING, limits=limits, print_callback=lambda stream, text: None)
    state = loaded(loaded(state).resume(1))
    with pytest.raises(OutputLimitError):
        loaded(loaded(state).resume(1)).resume(10**9)
    state = start("while True: ask(0)", limits=limits)
    for _ in range(2):
        state = loaded(state).resume(1)
    with pytest.raises(SuspensionLimitError):
        loaded(state).resume(1)


@pytest.mark.parametrize("again", [lambda state: state, loaded], ids=["in memory", "loaded"])
def test_inspection(again: Any) -> None:
    state = start("""
rows = [1, 2]
def inner(n):
    kept = {"n": n}
    def up(): return n
    return ask(n, key="k")
inner(3)
""")
    found = again(state).inspect()
    assert found.call == "ask(3, key='k')"
    assert [(view.function, view.line) for view in found.stack] == [("<module>", 7), ("inner", 6)]
    assert found.stack[0].variables == {"rows": "<list of 2 items>"}
    assert found.stack[1].variables == {"n": "3", "kept": "<dict of 1 items>", "up": "<function>"}
    assert found.suspensions == 1
