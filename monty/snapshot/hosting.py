"""A paused run on the host's event loop: the calls that wait are host tasks, and the guest goes on as they finish.

When the host's own task is cancelled, so is the guest: `CancelledError` at its awaits and calls, its `finally` blocks run within the limits.
No task is left behind, however it ends.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Mapping
from typing import Any, Final

from monty.errors import Cancelled, LimitError, MontyError
from monty.runtime.driver import method_of
from monty.runtime.values import GuestCancelled
from monty.snapshot.futures import PausedFutures
from monty.snapshot.pausing import Execution, Finished, Paused

LATE_SECONDS: Final = 0.01
"""So much more than a run has left, so that its time is over when it goes on."""
MOST_PAUSES_AFTER_CANCEL: Final = 1000
Outcome = Paused | PausedFutures | Finished
Functions = Mapping[str, Callable[..., Any]]


async def finish(outcome: Outcome, functions: Functions) -> Any:
    """Run to the end, the host's functions answering; the value of the program's last expression."""
    tasks: dict[int, asyncio.Task[Any]] = {}
    try:
        while not isinstance(outcome, Finished):
            try:
                outcome = await (
                    answer_call(outcome, functions, tasks)
                    if isinstance(outcome, Paused)
                    else answer_some(outcome, functions, tasks)
                )
            except asyncio.CancelledError:
                give_up(outcome)
                raise
        return outcome.output
    finally:
        await cancel_all(tasks)


async def answer_call(paused: Paused, functions: Functions, tasks: dict[int, asyncio.Task[Any]]) -> Outcome:
    """Answer one call that the whole program waits for; what else is pending is begun first, as it was called first."""
    if begin(paused.execution, functions, tasks):
        await asyncio.sleep(0)
    try:
        function = function_of(paused.function_name, functions, paused.execution)
        answer = function(*paused.args, **paused.kwargs)
        if inspect.isawaitable(answer):
            answer = await answer
    except Exception as error:
        return paused.resume(exception=error)
    return paused.resume(answer)


async def answer_some(paused: PausedFutures, functions: Functions, tasks: dict[int, asyncio.Task[Any]]) -> Outcome:
    """Wait for the first answers, or for the guest's timer."""
    calls = {call.call_id: call for call in paused.calls}
    begin(paused.execution, functions, tasks)
    for number in [number for number in tasks if number not in calls]:
        tasks.pop(number).cancel()
    if tasks:
        done, _ = await asyncio.wait(tasks.values(), timeout=paused.wake_after, return_when=asyncio.FIRST_COMPLETED)
    else:
        done = set()
        await sleep_of(paused)
    values: dict[int, Any] = {}
    errors: dict[int, BaseException] = {}
    for number in [number for number, task in tasks.items() if task in done]:
        task = tasks.pop(number)
        error = GuestCancelled() if task.cancelled() else task.exception()
        if error is None:
            values[number] = task.result()
        elif isinstance(error, Exception | GuestCancelled):
            errors[number] = error
        else:
            raise error
    return paused.resume(values, exceptions=errors)


async def sleep_of(paused: PausedFutures) -> None:
    """Nothing but the guest's own timer is waited for: that is the guest's time."""
    state = paused.execution.state
    seconds = paused.wake_after or 0.0
    duration = state.limits.duration
    if duration is not None:
        seconds = min(seconds, max(0.0, duration - state.used) + LATE_SECONDS)
    await asyncio.sleep(seconds)
    state.used += seconds


def function_of(name: str, functions: Functions, execution: Execution) -> Callable[..., Any]:
    """What answers a call: a function given for the run, or a method of a declared class."""
    return functions.get(name) or method_of(execution.state.classes, name)


def begin(execution: Execution, functions: Functions, tasks: dict[int, asyncio.Task[Any]]) -> bool:
    """Make a host task of every pending call that has none yet; whether there was one."""
    new = [call for number, call in execution.futures.calls.items() if number not in tasks]
    for call in new:
        function = function_of(call.function_name, functions, execution)
        tasks[call.call_id] = asyncio.create_task(call_host(function, call), name=call.function_name)
    return bool(new)


async def call_host(function: Callable[..., Any], call: Any) -> Any:
    """One call of a host function, which may be sync or async."""
    answer = function(*call.args, **call.kwargs)
    return await answer if inspect.isawaitable(answer) else answer


def give_up(outcome: Outcome) -> None:
    """Cancel the guest and let it end: nothing is awaited any more, and what it still calls is cancelled at once."""
    try:
        for _ in range(MOST_PAUSES_AFTER_CANCEL):
            if isinstance(outcome, Finished):
                return
            outcome.execution.futures.given_up = True
            outcome = outcome.resume(exception=GuestCancelled()) if isinstance(outcome, Paused) else outcome.give_up()
        if not isinstance(outcome, Finished):
            outcome.execution.state.verdict = Cancelled("the guest goes on though its host was cancelled")
            outcome.resume(exception=GuestCancelled()) if isinstance(outcome, Paused) else outcome.give_up()
    except (MontyError, LimitError, Cancelled):
        return  # How the guest ended is of no interest: the host's cancellation goes on.


async def cancel_all(tasks: dict[int, asyncio.Task[Any]]) -> None:
    """Cancel what still runs, and wait until it has ended."""
    left = list(tasks.values())
    for task in left:
        task.cancel()
    if left:
        await asyncio.gather(*left, return_exceptions=True)
