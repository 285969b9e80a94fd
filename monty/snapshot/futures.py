"""Several calls that wait for the host at once: what the guest's scheduler parks with, and what the host answers.

The parked stack stands in the scheduler's one call of `wait`; the tasks are values that the scheduler holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from monty.errors import BoundaryError, InputError
from monty.runtime.boundary import arguments_to_host
from monty.runtime.driver import answer_to_guest, guest_exception
from monty.runtime.interrupts import Interrupt, withdraw_from
from monty.runtime.values import GuestCancelled

if TYPE_CHECKING:
    from monty.runtime.scheduling import Answer
    from monty.snapshot.inspection import Inspection
    from monty.snapshot.pausing import Call, Execution, Finished, Paused

NO_ANSWERS: Final[Mapping[int, Any]] = {}


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """What a run is parked with when every task waits: `seconds` until its earliest timer, if it has one."""

    seconds: float | None


class PendingCalls:
    """The scheduler's host in a run that can be paused (see `monty.runtime.scheduling`)."""

    def __init__(self, execution: Execution) -> None:
        self.execution = execution
        self.calls: dict[int, Call] = {}
        self.given_up = False

    def begin(self, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> int:
        """Note a call that the host will see at the next pause. In a run that was given up it is cancelled at once."""
        state = self.execution.state
        state.count_suspension()
        if self.given_up:
            raise GuestCancelled
        try:
            arguments, keywords = arguments_to_host(name, arguments, keywords, state.classes)
        except BoundaryError as error:
            state.verdict = error
            raise Interrupt from None
        call = self.execution.next_call(name, arguments, keywords)
        self.calls[call.call_id] = call
        return call.call_id

    def drop(self, number: int) -> None:
        """The guest has cancelled a call: the host need not answer."""
        self.calls.pop(number, None)

    def new_calls(self) -> tuple[Call, ...]:
        """The calls that the host has not seen at an earlier pause."""
        return tuple(call for number, call in self.calls.items() if number > self.execution.shown)

    def wait(self, seconds: float | None) -> Any:
        """Leave guest code until the host has answers or the time has come. Written out as `interrupts` demands."""
        execution = self.execution
        state = execution.state
        state.in_guest = False
        if state.fired:
            withdraw_from(state.thread, None)
        execution.left()
        return execution.unpark(execution.hand_over(Waiting(seconds)))


class PausedFutures:
    """A run all of whose tasks wait. `calls`: what they asked of the host; `wake_after`: seconds until a timer is due, or None.

    `new_calls`: those of `calls` that no earlier pause showed.
    """

    def __init__(self, execution: Execution, waiting: Waiting) -> None:
        self.execution = execution
        self.call = waiting
        self.calls: tuple[Call, ...] = tuple(execution.futures.calls.values())
        self.new_calls = execution.futures.new_calls()
        self.wake_after = waiting.seconds

    def __repr__(self) -> str:
        names = ", ".join(f"{call.call_id}: {call.function_name}" for call in self.calls)
        return f"PausedFutures(calls=<{names}>, wake_after={self.wake_after!r})"

    def dump(self, *, key: bytes | None = None) -> bytes:
        """The paused run as bytes, for `monty.load`; signed under `key` when there is one. Raises `SnapshotError`."""
        from monty.snapshot.pauses import dump_paused

        return dump_paused(self, key)

    def inspect(self) -> Inspection:
        """Where the run waits: the calls, the guest's stack, what was used."""
        from monty.snapshot.inspection import inspect_paused

        return inspect_paused(self)

    def resume(
        self, values: Mapping[int, Any] = NO_ANSWERS, *, exceptions: Mapping[int, BaseException] = NO_ANSWERS
    ) -> Paused | PausedFutures | Finished:
        """Answer some or all of the calls, by `call_id`, or none when a timer is due. Raises `InputError` for numbers that wait for nothing."""
        self.check_latest()
        calls = self.execution.futures.calls
        unknown = [number for number in (*values, *exceptions) if number not in calls]
        twice = [number for number in values if number in exceptions]
        if unknown or twice:
            said = f"no call waits under {unknown}" if unknown else f"both a value and an exception for {twice}"
            raise InputError(f"{said}; the calls that wait are {list(calls)}")
        answers: list[Answer] = []
        state = self.execution.state
        for number in sorted((*values, *exceptions)):
            if number in values:
                answers.append((number, True, answer_to_guest(state, calls[number].function_name, values[number])))
            else:
                answers.append((number, False, guest_exception(exceptions[number], state.classes)))
        for number, _, _ in answers:
            del calls[number]
        return self.execution.advance(answers)

    def give_up(self) -> Paused | PausedFutures | Finished:
        """Cancel the program's tasks: `CancelledError` at their awaits, and at every call that they make from now on."""
        self.check_latest()
        self.execution.futures.given_up = True
        return self.execution.advance(None)

    def check_latest(self) -> None:
        """Raise `InputError` when this pause was answered already."""
        if self.execution.pending is not self.call:
            raise InputError("this pause was answered already; resume the latest pause, or load a dump to fork")
