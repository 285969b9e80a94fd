"""Answers a paused program's calls with the host's tools, each noted in the record, until it ends or calls what needs approval.

Two ways: at once, for tools that are plain functions, and on an event loop, where calls that are pending together run together.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from monty.agents.encoding import from_json, to_json
from monty.agents.records import Attempt, Call
from monty.agents.tools import Toolbox, is_marked
from monty.errors import InputError
from monty.runtime.driver import method_of
from monty.snapshot.futures import PausedFutures
from monty.snapshot.hosting import give_up
from monty.snapshot.pausing import Call as PendingCall
from monty.snapshot.pausing import Finished, Paused

Outcome = Paused | PausedFutures | Finished


class Ledger:
    """The calls of one attempt, and what earlier attempts' calls were answered with."""

    def __init__(
        self, attempt: Attempt, earlier: Iterable[Attempt], classes: Mapping[str, type], changed: Callable[[], object]
    ) -> None:
        self.attempt = attempt
        self.classes = classes
        self.changed = changed
        self.ended = 0
        self.known: dict[str, list[Call]] = {}
        for one in earlier:
            answered: dict[str, list[Call]] = {}
            for call in one.calls:
                if call.ended is not None and call.error is None:
                    answered.setdefault(key_of(call), []).append(call)
            # The nth call with the same arguments gets the nth answer; an attempt that came further knows more of them.
            for key, calls in answered.items():
                if len(calls) > len(self.known.get(key, ())):
                    self.known[key] = calls

    def begin(self, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], source: str = "made") -> Call:
        """Note a call that is about to be made."""
        call = Call(
            name, [to_json(one) for one in args], {key: to_json(one) for key, one in kwargs.items()}, source=source
        )
        self.attempt.calls.append(call)
        return call

    def earlier(self, call: Call) -> Call | None:
        """The earlier call whose answer stands for this one's."""
        key = key_of(call)
        count = sum(1 for one in self.attempt.calls if key_of(one) == key) - 1
        calls = self.known.get(key, [])
        return calls[count] if count < len(calls) else None

    def end(self, call: Call, began: float, result: Any = None, error: BaseException | None = None) -> None:
        """Note how a call ended."""
        call.seconds = round(time.perf_counter() - began, 6)
        self.ended += 1
        call.ended = self.ended
        if error is None:
            call.result = to_json(result)
        else:
            call.error = {
                "type": type(error).__name__,
                "message": str(error),
                "args": [to_json(one) for one in error.args],
            }
        self.changed()


def key_of(call: Call) -> str:
    """What makes two calls the same: name and arguments."""
    return json.dumps([call.name, call.args, call.kwargs], sort_keys=True)


class Answers:
    """What both ways share: who answers, what needs approval, what is noted."""

    def __init__(self, tools: Toolbox, ledger: Ledger, *, replay_calls: bool) -> None:
        self.tools = tools
        self.ledger = ledger
        self.replay_calls = replay_calls

    def needs_approval(self, name: str, outcome: Paused | PausedFutures) -> bool:
        """Whether a tool, or a method of a declared class, is marked."""
        if name in self.tools.approvals:
            return True
        classes = outcome.execution.state.classes
        owner, _, member = name.partition(".")
        return classes is not None and is_marked(classes.hosts.get(owner), member)

    def stops_at(self, call: Paused | PendingCall, outcome: Paused | PausedFutures) -> bool:
        """Whether a call waits for the host's decision: one that was approved before, with the same arguments, need not."""
        if not self.needs_approval(call.function_name, outcome):
            return False
        if not self.replay_calls:
            return True
        args, kwargs = call.args, call.kwargs
        probe = Call(
            call.function_name, [to_json(one) for one in args], {key: to_json(one) for key, one in kwargs.items()}
        )
        made = sum(1 for one in self.ledger.attempt.calls if key_of(one) == key_of(probe))
        return made >= len(self.ledger.known.get(key_of(probe), ()))

    def function(self, name: str, outcome: Paused | PausedFutures) -> Callable[..., Any]:
        """What answers a call: a tool, or a method of a declared class."""
        return self.tools.functions.get(name) or method_of(outcome.execution.state.classes, name)

    def repeated(self, call: Call) -> tuple[bool, Any]:
        """The answer that an earlier attempt got, if it stands."""
        earlier = self.ledger.earlier(call) if self.replay_calls else None
        if earlier is None:
            return False, None
        call.source = "repeated"
        return True, from_json(earlier.result, self.ledger.classes)


class DirectAnswers(Answers):
    """Calls are answered one by one, at once."""

    async def drive(self, outcome: Outcome) -> Outcome:
        """Answer until the end, or until a call that needs approval. Nothing is awaited here."""
        while not isinstance(outcome, Finished):
            if isinstance(outcome, Paused):
                if self.stops_at(outcome, outcome):
                    return outcome
                outcome = self.answer(outcome)
                continue
            values: dict[int, Any] = {}
            errors: dict[int, BaseException] = {}
            for call in outcome.calls:
                if not self.stops_at(call, outcome):
                    done, value = self.call(call.function_name, call.args, call.kwargs, outcome)
                    (values if done else errors)[call.call_id] = value
            if not values and not errors:
                if outcome.calls:
                    return outcome
                time.sleep(outcome.wake_after or 0.0)
            outcome = outcome.resume(values, exceptions=errors)
        return outcome

    def answer(self, paused: Paused) -> Outcome:
        """Answer the call that the program waits for."""
        done, value = self.call(paused.function_name, paused.args, paused.kwargs, paused)
        return paused.resume(value) if done else paused.resume(exception=value)

    def call(
        self,
        name: str,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
        outcome: Paused | PausedFutures,
        source: str = "made",
    ) -> tuple[bool, Any]:
        """Make one call; whether it gave a value, and that value or the exception."""
        function = self.function(name, outcome)
        call = self.ledger.begin(name, args, kwargs, source)
        began = time.perf_counter()
        known, value = self.repeated(call)
        try:
            value = value if known else function(*args, **kwargs)
        except Exception as error:
            self.ledger.end(call, began, error=error)
            return False, error
        if inspect.iscoroutine(value):
            value.close()
            raise InputError(f"the tool {name!r} gave something to await; use solve_async")
        self.ledger.end(call, began, value)
        return True, value


class LoopAnswers(Answers):
    """Calls are answered on the event loop; those that are pending together run together. `tasks` outlive a stop for approval."""

    def __init__(self, tools: Toolbox, ledger: Ledger, *, replay_calls: bool) -> None:
        super().__init__(tools, ledger, replay_calls=replay_calls)
        self.tasks: dict[int, asyncio.Task[tuple[bool, Any]]] = {}

    async def drive(self, outcome: Outcome) -> Outcome:
        """Answer until the end, or until a call that needs approval."""
        self.tasks = {number: task for number, task in self.tasks.items() if not task.cancelled()}
        try:
            while not isinstance(outcome, Finished):
                self.begin(outcome)
                if isinstance(outcome, Paused):
                    if self.stops_at(outcome, outcome):
                        return outcome
                    outcome = await self.answer(outcome)
                elif self.tasks or not outcome.calls:
                    outcome = await self.answer_some(outcome)
                else:
                    return outcome
        except BaseException as error:
            if isinstance(error, asyncio.CancelledError):
                give_up(outcome)
            await self.cancel()
            raise
        if self.tasks:
            await self.cancel()
        return outcome

    def begin(self, outcome: Paused | PausedFutures) -> None:
        """Make a task of every pending call that has none yet and needs no approval."""
        for number, call in outcome.execution.futures.calls.items():
            if number not in self.tasks and not self.stops_at(call, outcome):
                making = self.call(call.function_name, call.args, call.kwargs, outcome)
                self.tasks[number] = asyncio.create_task(making, name=call.function_name)

    async def answer(self, paused: Paused) -> Outcome:
        """Answer the call that the whole program waits for."""
        done, value = await self.call(paused.function_name, paused.args, paused.kwargs, paused)
        return paused.resume(value) if done else paused.resume(exception=value)

    async def answer_some(self, paused: PausedFutures) -> Outcome:
        """Wait for the first answers, or for the program's timer."""
        waiting = {call.call_id for call in paused.calls}
        for number in [number for number in self.tasks if number not in waiting]:
            self.tasks.pop(number).cancel()
        if self.tasks:
            await asyncio.wait(self.tasks.values(), timeout=paused.wake_after, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(paused.wake_after or 0.0)
        values: dict[int, Any] = {}
        errors: dict[int, BaseException] = {}
        for number in [number for number, task in self.tasks.items() if task.done()]:
            done, value = self.tasks.pop(number).result()
            (values if done else errors)[number] = value
        return paused.resume(values, exceptions=errors)

    async def call(
        self,
        name: str,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
        outcome: Paused | PausedFutures,
        source: str = "made",
    ) -> tuple[bool, Any]:
        """Make one call; whether it gave a value, and that value or the exception."""
        function = self.function(name, outcome)
        call = self.ledger.begin(name, args, kwargs, source)
        began = time.perf_counter()
        known, value = self.repeated(call)
        try:
            if not known:
                value = function(*args, **kwargs)
                if inspect.isawaitable(value):
                    value = await value
        except Exception as error:
            self.ledger.end(call, began, error=error)
            return False, error
        self.ledger.end(call, began, value)
        return True, value

    async def cancel(self) -> None:
        """Cancel the calls that nobody waits for any more."""
        left = list(self.tasks.values())
        self.tasks.clear()
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
