"""A run that can be paused: its program in a greenlet, parked at an external call until the host answers.

The parked greenlet is the state in memory; `write` turns it into bytes. Time while parked is the host's and is not counted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

import greenlet

from monty.errors import BoundaryError, Cancelled, InputError, SuspensionLimitError
from monty.runtime.boundary import ATOMS, arguments_to_host, to_host
from monty.runtime.driver import answer_to_guest, guest_exception, run_guest
from monty.runtime.interrupts import WATCHDOG, Interrupt, withdraw_from
from monty.runtime.scheduling import deferred_call, outside_of_loops
from monty.runtime.state import RUNS, RunState, thread_ident
from monty.snapshot.futures import PausedFutures, PendingCalls, Waiting

if TYPE_CHECKING:
    from monty.snapshot.inspection import Inspection


@dataclass(frozen=True, slots=True)
class Call:
    """An external call that waits for its answer."""

    function_name: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    call_id: int


@dataclass(frozen=True, slots=True)
class Failure:
    """An answer that is raised at the call."""

    error: BaseException


@dataclass(frozen=True, slots=True)
class Deferred:
    """An answer that is yet to come: the call gives an awaitable."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of a run: the value of the program's last expression."""

    output: Any


class Execution:
    """One run in a greenlet of its own."""

    def __init__(self, program: Any, state: RunState) -> None:
        self.program = program
        self.state = state
        self.greenlet: greenlet.greenlet | None = None
        self.calls = 0
        self.pending: Call | Waiting | None = None
        self.futures = PendingCalls(self)
        self.shown = 0
        self.parent_greenlet: greenlet.greenlet | None = None
        self.restored: dict[str, Any] | None = None
        self.entry: Callable[[], Any] | None = None
        self.loaded: Any = None
        self.loaded_frames: list[tuple[Any, dict[str, Any]]] = []
        state.call_external = self.park
        state.scheduler = self.futures

    def start(self, body: Callable[[], Any]) -> Paused | PausedFutures | Finished:
        """Run until the first external call, or to the end."""
        state = self.state
        self.greenlet = greenlet.greenlet(lambda _: run_guest(state, body))
        return self.advance(None)

    def restore(self, call: Call | Waiting, entry: Callable[[], Any], body: dict[str, Any]) -> None:
        """Make this the run that a dump describes: it waits for the answer to `call`, and `entry` goes on with it."""
        self.pending, self.entry, self.restored = call, entry, body

    def loaded_answer(self) -> Any:
        """The answer that a loaded run was resumed with: what its innermost frame waits for."""
        answer, self.loaded = self.loaded, None
        return given_by(answer)

    def advance(self, answer: Any) -> Paused | PausedFutures | Finished:
        """Switch to the program with an answer, and come back with its next call or its result."""
        if self.entry is not None:
            entry, self.entry, self.restored = self.entry, None, None
            self.loaded, self.loaded_frames = answer, []
            return self.start(entry)
        assert self.greenlet is not None
        parked = self.greenlet
        try:
            parked.parent = greenlet.getcurrent()
        except ValueError:  # Of another thread. An ended thread's number may be this one's by now, so it tells nothing.
            return self.moved(answer)
        self.pending, self.shown = None, self.calls
        self.parent_greenlet = parked.parent
        outcome = outside_of_loops(parked.switch, answer)
        if parked.dead:
            self.greenlet = None
            return Finished(outcome if type(outcome) in ATOMS else to_host(outcome, "the result", self.state.classes))
        self.pending = outcome
        return PausedFutures(self, outcome) if type(outcome) is Waiting else Paused(self, outcome)

    def moved(self, answer: Any) -> Paused | PausedFutures | Finished:
        """Go on in another thread than the one whose stack the program stands on: as a dump does, without its bytes. Raises `SnapshotError`
        where there can be no dump.
        """
        from monty.snapshot.pauses import here

        execution = here(self)
        self.pending = None
        return execution.advance(answer)

    def park(self, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        """Called by the program: leave guest code, hand the call to the host, and wait. Leaving is written out in place (see `interrupts`)."""
        state = self.state
        state.in_guest = False
        if state.fired:
            withdraw_from(state.thread, None)
        self.left()
        answer: Any = None
        try:
            state.count_suspension()
            if not (ATOMS.issuperset(map(type, arguments)) and not keywords):
                arguments, keywords = arguments_to_host(name, arguments, keywords, state.classes)
        except (BoundaryError, SuspensionLimitError) as error:
            state.verdict = error
        else:
            answer = self.hand_over(self.next_call(name, arguments, keywords))
        return self.unpark(answer)

    def left(self) -> None:
        """The program has left guest code: its clock stands, and its thread is the host's."""
        state = self.state
        state.used += perf_counter() - state.entered_at
        WATCHDOG.runs.pop(state, None)
        RUNS.pop(state.thread, None)

    def next_call(self, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Call:
        """A call with a number of its own."""
        self.calls += 1
        return Call(name, arguments, keywords, self.calls)

    def hand_over(self, outcome: Call | Waiting) -> Any:
        """Give the host what the program waits for; the host's answer."""
        parent = self.parent_greenlet
        assert parent is not None
        try:
            return parent.switch(outcome)
        except greenlet.GreenletExit:
            self.state.verdict = Cancelled("the paused run was given up")
            return None

    def unpark(self, answer: Any) -> Any:
        """Enter guest code again with the host's answer."""
        state = self.state
        state.thread = thread_ident()
        RUNS[state.thread] = state
        WATCHDOG.runs[state] = None
        if WATCHDOG.asleep:
            WATCHDOG.start_watching()
        state.entered_at = now = perf_counter()
        duration = state.limits.duration
        state.deadline = now + duration - state.used if duration is not None else 0.0
        state.settle_verdict()
        if state.verdict is not None:
            raise Interrupt
        state.in_guest = True
        return given_by(answer)


def given_by(answer: Any) -> Any:
    """What the guest's call gives, or raises, for the host's answer."""
    if type(answer) is Failure:
        raise answer.error from None
    return deferred_call(answer.name, answer.number) if type(answer) is Deferred else answer


NO_VALUE: Final[Any] = object()


class Paused:
    """A run that waits for the host to answer an external call: `function_name`, `args`, `kwargs`, `call_id`.

    `new_calls`: the asynchronous calls made since the last pause; they are answered at a `PausedFutures`.
    """

    def __init__(self, execution: Execution, call: Call) -> None:
        self.execution = execution
        self.function_name = call.function_name
        self.args = call.args
        self.kwargs = call.kwargs
        self.call_id = call.call_id
        self.call = call
        self.new_calls = execution.futures.new_calls()

    def __repr__(self) -> str:
        return f"Paused(function_name={self.function_name!r}, args={self.args!r}, kwargs={dict(self.kwargs)!r}, call_id={self.call_id})"

    def dump(self, *, key: bytes | None = None) -> bytes:
        """The paused run as bytes, for `monty.load`; signed under `key` when there is one. Raises `SnapshotError`."""
        from monty.snapshot.pauses import dump_paused

        return dump_paused(self, key)

    def inspect(self) -> Inspection:
        """Where the run waits: the call, the guest's stack with lines and variables, what was used."""
        from monty.snapshot.inspection import inspect_paused

        return inspect_paused(self)

    def resume(
        self, return_value: Any = NO_VALUE, *, exception: BaseException | None = None
    ) -> Paused | PausedFutures | Finished:
        """Answer the call with a value or an exception, and run to the next call or the end.

        Raises `InputError` when the pause was answered already, or for no answer or two.
        """
        execution = self.execution
        self.check_latest()
        if (return_value is NO_VALUE) == (exception is None):
            raise InputError("resume() takes either a return value or exception=..., one of them")
        if exception is not None:
            return execution.advance(Failure(guest_exception(exception, execution.state.classes)))
        if type(return_value) not in ATOMS or execution.state.validate is not None:
            return_value = answer_to_guest(execution.state, self.function_name, return_value)
        return execution.advance(return_value)

    def defer(self) -> Paused | PausedFutures | Finished:
        """Answer later: the call gives an awaitable and stays pending, to be answered under its `call_id` at a `PausedFutures`."""
        self.check_latest()
        self.execution.futures.calls[self.call_id] = self.call
        return self.execution.advance(Deferred(self.function_name, self.call_id))

    def check_latest(self) -> None:
        """Raise `InputError` when this pause was answered already."""
        if self.execution.pending is not self.call:
            raise InputError(
                f"the call {self.function_name}() of this pause was answered already; resume the latest pause, or load a dump to fork"
            )
