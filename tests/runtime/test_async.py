"""The host's side of asynchronous programs: concurrency, cancelling, answers in any order, waiting for timers."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

import monty
from monty import Finished, InputError, Limits, Monty, MontyRuntimeError, PausedFutures

GATHER = """
import asyncio
async def one(n):
    try:
        return await fetch(n)
    finally:
        print("end", n)
await asyncio.gather(*[one(n) for n in range(3)])
"""


def program(code: str, *functions: str) -> Monty:
    """A program with external functions declared by name."""
    return Monty(code, external_functions=list(functions or ("async fetch",)))


def silent(stream: str, text: str) -> None:
    """A print callback that forgets."""


def test_gathered_calls_run_concurrently() -> None:
    running = most = 0

    async def fetch(n: int) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.01)
        running -= 1
        return n

    result = asyncio.run(program(GATHER).run_async(external_functions={"fetch": fetch}, print_callback=silent))
    assert (result, most) == ([0, 1, 2], 3)


def test_sync_functions_answer_async_calls() -> None:
    assert asyncio.run(program("await fetch(1)").run_async(external_functions={"fetch": lambda n: n + 1})) == 2
    assert program("await fetch(1)").run(external_functions={"fetch": lambda n: n + 1}) == 2


def test_host_exceptions_surface_at_the_await() -> None:
    async def fetch() -> None:
        raise KeyError("gone")

    code = "try:\n    await fetch()\nexcept KeyError as e:\n    x = repr(e)\nx"
    assert asyncio.run(program(code).run_async(external_functions={"fetch": fetch})) == "KeyError('gone')"
    with pytest.raises(MontyRuntimeError, match="gone"):
        asyncio.run(program("await fetch()").run_async(external_functions={"fetch": fetch}))


def test_cancelling_the_host_cancels_the_guest() -> None:
    events: list[str] = []

    async def fetch(n: int) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            events.append(f"host {n}")

    async def main() -> set[asyncio.Task[Any]]:
        run = program(GATHER).run_async(
            external_functions={"fetch": fetch}, print_callback=lambda _, text: events.append(text.strip())
        )
        task = asyncio.create_task(run)
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return asyncio.all_tasks() - {asyncio.current_task()}

    left = asyncio.run(main())
    assert not left
    assert sorted(filter(None, events)) == ["end 0", "end 1", "end 2", "host 0", "host 1", "host 2"]


def test_a_guest_that_swallows_cancellation_is_ended() -> None:
    code = "import asyncio\nwhile True:\n    try:\n        await asyncio.sleep(60)\n    except BaseException:\n        pass"

    async def main() -> None:
        task = asyncio.create_task(program(code).run_async(external_functions={"fetch": None}))  # type: ignore[dict-item]  # never called
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    began = time.perf_counter()
    asyncio.run(main())
    assert time.perf_counter() - began < 10


def test_a_call_that_the_guest_cancels_is_cancelled_at_the_host() -> None:
    ended: list[str] = []

    async def fetch() -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    code = "import asyncio\ntry:\n    await asyncio.wait_for(fetch(), 0.02)\nexcept TimeoutError:\n    x = 'late'\nx"
    assert asyncio.run(program(code).run_async(external_functions={"fetch": fetch})) == "late"
    assert ended == ["cancelled"]


def test_answers_in_any_order_and_in_part() -> None:
    paused = program(GATHER).start(print_callback=silent)
    assert isinstance(paused, PausedFutures)
    assert [(c.call_id, c.function_name, c.args, c.kwargs) for c in paused.calls] == [
        (n + 1, "fetch", (n,), {}) for n in range(3)
    ]
    assert paused.wake_after is None
    for answered, left in ((3, [1, 2]), (1, [2])):
        paused = paused.resume({answered: f"a{answered}"})
        assert isinstance(paused, PausedFutures)
        assert [call.call_id for call in paused.calls] == left
    assert paused.resume({2: "a2"}) == Finished(["a1", "a2", "a3"])


def test_wrong_answers_are_refused() -> None:
    paused = program(GATHER).start(print_callback=silent)
    assert isinstance(paused, PausedFutures)
    with pytest.raises(InputError, match="no call waits under"):
        paused.resume({9: 1})
    with pytest.raises(InputError, match="both a value and an exception"):
        paused.resume({1: 1}, exceptions={1: ValueError()})
    paused.resume({1: 1})
    with pytest.raises(InputError, match="answered already"):
        paused.resume({2: 1})


def test_a_timer_is_waited_for_by_the_host() -> None:
    paused = program("import asyncio\nawait asyncio.sleep(0.05, 'slept')").start()
    assert isinstance(paused, PausedFutures)
    assert paused.calls == ()
    assert paused.wake_after is not None and 0 < paused.wake_after <= 0.05
    time.sleep(paused.wake_after)
    assert paused.resume({}) == Finished("slept")


def test_sleeping_is_the_guests_time() -> None:
    """Nobody but the guest wants to wait: a program that sleeps for ever ends as one that loops for ever does."""
    code = "import asyncio\nawait asyncio.sleep(60, 'slept')"
    with pytest.raises(monty.TimeLimitError):
        Monty(code).run(limits=Limits(duration=0.1))
    with pytest.raises(monty.TimeLimitError):
        asyncio.run(Monty(code).run_async(limits=Limits(duration=0.1)))


def test_waiting_for_the_host_is_not() -> None:
    async def ask() -> str:
        await asyncio.sleep(0.3)
        return "answered"

    made = Monty("import asyncio\nawait asyncio.gather(asyncio.sleep(0.01), ask())", external_functions={"ask": ask})
    assert asyncio.run(made.run_async(limits=Limits(duration=0.2))) == [None, "answered"]


def test_a_deadlock_is_an_error() -> None:
    with pytest.raises(MontyRuntimeError, match="every task waits"):
        Monty("import asyncio\nawait asyncio.Event().wait()").run()


def test_pending_calls_survive_a_dump() -> None:
    paused = program(GATHER).start(print_callback=silent)
    assert isinstance(paused, PausedFutures)
    paused = paused.resume({2: "b"})
    assert isinstance(paused, PausedFutures)
    data = paused.dump()
    loaded = monty.load(data, print_callback=silent)
    assert isinstance(loaded, PausedFutures)
    assert [call.call_id for call in loaded.calls] == [1, 3]
    assert loaded.resume({1: "a", 3: "c"}) == Finished(["a", "b", "c"])
