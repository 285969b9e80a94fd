"""What the guest's scheduler asks of the host: the time, calls of asynchronous external functions, and to wait.

A run that nobody has given another scheduler has `Direct`: the host's functions are called at once, and waiting is sleeping.
"""

from __future__ import annotations

import sys
import time
import weakref
from collections.abc import Callable
from time import perf_counter
from typing import Any, Final, Protocol

from monty.runtime.guards.imports import find_module
from monty.runtime.interrupts import Interrupt, withdraw_from
from monty.runtime.modules.index import NAMESPACE_KEY
from monty.runtime.state import RUNS, RunState, current, thread_ident
from monty.runtime.values import PENDING_CALL

LONGEST_SLEEP: Final = 0.05
Answer = tuple[int, bool, Any]


class Scheduler(Protocol):
    """Who answers a run's pending calls."""

    def begin(self, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> int:
        """Make a call that stays pending; its number."""

    def drop(self, number: int) -> None:
        """Nobody waits for the call any more."""

    def wait(self, seconds: float | None) -> list[Answer] | None:
        """Wait until a pending call is answered, or so long. None: the host gives the run up."""


class Direct:
    """Calls are made at once, by the run's own caller; their answers are handed over when the guest waits."""

    def __init__(self, state: RunState) -> None:
        self.state = state
        self.calls = 0
        self.answers: list[Answer] = []

    def begin(self, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> int:
        """Call the host's function now."""
        self.calls += 1
        try:
            value = self.state.call_external(name, arguments, keywords)
        except Exception as error:
            self.answers.append((self.calls, False, error))
        else:
            self.answers.append((self.calls, True, value))
        return self.calls

    def drop(self, number: int) -> None:
        """Nothing to be done: the guest ignores answers that it does not wait for."""

    def wait(self, seconds: float | None) -> list[Answer]:
        """The answers so far; without any, sleep outside of guest code."""
        answers, self.answers = self.answers, []
        if not answers and seconds:
            sleep_outside(self.state, seconds)
        return answers


def sleep_outside(state: RunState, seconds: float) -> None:
    """Leave guest code and sleep, in pieces so that a run that is cancelled, or out of time, ends. Written out as `interrupts` demands.

    Nobody but the guest wants to wait here, so its clock goes on, as it does in `time.sleep`.
    """
    state.in_guest = False
    if state.fired:
        withdraw_from(state.thread, None)
    left = perf_counter()
    skip = getattr(state.clock, "skip", None)
    if skip is not None:
        skip(seconds)
    else:
        until = left + seconds
        if state.deadline:
            until = min(until, state.deadline + LONGEST_SLEEP)
        while state.verdict is None and (now := perf_counter()) < until:
            time.sleep(min(until - now, LONGEST_SLEEP))
    if state.verdict is not None:
        raise Interrupt
    state.in_guest = True


def scheduler_of(state: RunState) -> Scheduler:
    """The run's scheduler."""
    found: Scheduler | None = state.scheduler
    if found is None:
        found = state.scheduler = Direct(state)
    return found


def time_of_run() -> float:
    """The time by the run's clock, in seconds."""
    return current().clock()


def begin_call(name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> int:
    """Make a call of an asynchronous external function."""
    return scheduler_of(current()).begin(name, arguments, keywords)


def drop_call(number: int) -> None:
    """A pending call was cancelled by the guest."""
    scheduler_of(current()).drop(number)


def wait(seconds: float | None) -> list[Answer] | None:
    """Wait for answers or for a timer."""
    return scheduler_of(current()).wait(seconds)


def pending_call(name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """What calling an asynchronous external function gives: a coroutine of the prelude, which makes the call when it is awaited."""
    made = find_module("asyncio").__dict__[NAMESPACE_KEY]["external_call"](name, arguments, keywords)
    made.__name__ = made.__qualname__ = name
    return made


def deferred_call(name: str, number: int) -> Any:
    """What a call gives that the host has put off: a coroutine that ends when the host answers."""
    made = find_module("asyncio").__dict__[NAMESPACE_KEY]["deferred_call"](number)
    made.__name__ = made.__qualname__ = name
    return made


PENDING_CALL.append(pending_call)


def scheduled(body: Callable[[], Any]) -> Callable[[], Any]:
    """A body that awaits at its top level, as a function that runs it to its end."""

    def run_main() -> Any:
        return find_module("asyncio").__dict__[NAMESPACE_KEY]["run_main"](body)

    return run_main


class Generators:
    """The asynchronous generators of a run that have started, and those that nobody holds any more before they are done: the loop closes them."""

    __slots__ = ("left", "started")

    def __init__(self) -> None:
        self.started: weakref.WeakSet[Any] = weakref.WeakSet()
        self.left: list[Any] = []


def generators_of(state: RunState) -> Generators:
    """The run's asynchronous generators."""
    found: Generators | None = state.generators
    if found is None:
        found = state.generators = Generators()
    return found


def note_started(generator: Any) -> None:
    """CPython's hook for an asynchronous generator that starts."""
    state = RUNS.get(thread_ident())
    if state is not None:
        generators_of(state).started.add(generator)


def note_left(generator: Any) -> None:
    """CPython's hook for one that is let go of before it is done: held until the loop closes it."""
    state = RUNS.get(thread_ident())
    if state is not None:
        generators_of(state).left.append(generator)


def left_generators() -> list[Any]:
    """The generators for the loop to close now."""
    found: Generators | None = current().generators
    if found is None or not found.left:
        return []
    left, found.left = found.left, []
    return left


def started_generators() -> list[Any]:
    """The generators that the end of the loop closes, the oldest first."""
    found: Generators | None = current().generators
    return list(found.started) if found is not None else []


def outside_of_loops(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what enters guest code, with no event loop of the host told of the guest's asynchronous generators: the guest's own is."""
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(note_started, note_left)
    try:
        return function(*arguments)
    finally:
        sys.set_asyncgen_hooks(*hooks)
