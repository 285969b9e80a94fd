"""A record in, the same run again out: no model, no tool; the recorded program gets the recorded answers, and must make the same calls."""

from __future__ import annotations

import builtins
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from monty.agents.answering import Outcome, key_of
from monty.agents.encoding import NO_CLASSES, from_json, stand_in, to_json
from monty.agents.records import Attempt, Call, Record, RecordError
from monty.declaring import offer_of
from monty.engine import Monty
from monty.errors import MontyError, SnapshotError
from monty.limits import Limits
from monty.snapshot.futures import PausedFutures
from monty.snapshot.pauses import program_of
from monty.snapshot.pausing import Finished, Paused


class ReplayError(MontyError):
    """The program did something else than the record says."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """What the program gave this time: its value as JSON, and what it printed."""

    value: Any
    output: str


def replay(record: Record, attempt: int = -1, *, classes: Sequence[type] = ()) -> Replayed:
    """Run an attempt's program again, the last one's by default, with the recorded answers.

    `classes`: the host's own that it declares; without them stand-ins of their names cross. Raises `ReplayError` where the program makes another
    call than the record has, and what the program itself raises.
    """
    try:
        chosen = record.attempts[attempt]
    except IndexError:
        raise RecordError(
            f"the record has {len(record.attempts)} attempts; there is none with the index {attempt}"
        ) from None
    if chosen.program is None:
        raise RecordError(f"attempt {chosen.number} has no program")
    own = {cls.__name__: cls for cls in classes}
    hosts = {name: own.get(name) or stand_in(name, one) for name, one in record.classes.items()} | own
    program = _program(record, chosen.program, list(hosts.values()))
    printed: list[str] = []
    try:
        limits = Limits(**record.limits)
    except (TypeError, ValueError) as error:
        raise RecordError(f"the record's limits are none: {error}") from None
    inputs = {name: from_json(value, hosts) for name, value in record.inputs.items()}
    outcome = program.start(inputs=inputs, limits=limits, print_callback=lambda stream, text: printed.append(text))
    end = _Answers(chosen, hosts).drive(outcome)
    return Replayed(to_json(end.output), "".join(printed))


def _program(record: Record, text: str, classes: Sequence[type]) -> Monty:
    try:
        program = program_of({**record.declarations, "text": text})
    except (SnapshotError, TypeError) as error:
        raise RecordError(f"the record's program cannot be made: {error}") from None
    made = Monty.__new__(Monty)
    made.take(text, offer_of(program.declarations, classes), program.source.name)
    return made


class _Answers:
    """The recorded calls of an attempt that were not asked for yet."""

    def __init__(self, attempt: Attempt, classes: Mapping[str, type] = NO_CLASSES) -> None:
        self.left = [call for call in attempt.calls if call.ended is not None]
        self.classes = classes

    def drive(self, outcome: Outcome) -> Finished:
        """Answer every call from the record, until the end."""
        while not isinstance(outcome, Finished):
            outcome = self.answer(outcome) if isinstance(outcome, Paused) else self.answer_first(outcome)
        return outcome

    def answer(self, paused: Paused) -> Outcome:
        call = self.recorded(paused.function_name, paused.args, paused.kwargs)
        if call is None:
            raise ReplayError(f"the program calls {_asked(paused)}, which the record does not have{self.said()}")
        self.left.remove(call)
        if call.error is not None:
            return paused.resume(exception=self.error(call))
        return paused.resume(from_json(call.result, self.classes))

    def answer_first(self, paused: PausedFutures) -> Outcome:
        """Of the calls that wait together, the one that ended first then."""
        found = [(call, self.recorded(call.function_name, call.args, call.kwargs)) for call in paused.calls]
        known = [(waiting, call) for waiting, call in found if call is not None]
        if not known:
            if paused.calls and paused.wake_after is None:
                raise ReplayError(
                    f"the program waits for {paused.calls[0].function_name}(), which the record does not have{self.said()}"
                )
            time.sleep(paused.wake_after or 0.0)
            return paused.resume()
        waiting, call = min(known, key=lambda pair: pair[1].ended or 0)
        self.left.remove(call)
        if call.error is not None:
            return paused.resume(exceptions={waiting.call_id: self.error(call)})
        return paused.resume({waiting.call_id: from_json(call.result, self.classes)})

    def recorded(self, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Call | None:
        """The first recorded call of this name with these arguments."""
        asked = key_of(Call(name, [to_json(one) for one in args], {key: to_json(one) for key, one in kwargs.items()}))
        return next((call for call in self.left if key_of(call) == asked), None)

    def said(self) -> str:
        return f"; the next one there is {self.left[0].text()}" if self.left else " (no call is left there)"

    def error(self, call: Call) -> BaseException:
        """The exception that the tool raised then: of its builtin class, or of a stand-in with its name."""
        assert call.error is not None
        name = str(call.error.get("type"))
        kind: Any = self.classes.get(name) or getattr(builtins, name, None)
        if not (isinstance(kind, type) and issubclass(kind, Exception)):
            kind = type(name, (Exception,), {})
        arguments = [from_json(one, self.classes) for one in call.error.get("args", [])]
        try:
            made: BaseException = kind(*arguments)
        except TypeError:
            made = RuntimeError(str(call.error.get("message")))
        return made


def _asked(paused: Paused) -> str:
    given = [repr(one) for one in paused.args] + [f"{name}={one!r}" for name, one in paused.kwargs.items()]
    return f"{paused.function_name}({', '.join(given)})"[:300]
