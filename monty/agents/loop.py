"""The retry loop: prompt, reply, program, check, run; what fails goes back to the model, until a program gives a value.

The loop is one coroutine. Without an event loop nothing in it ever waits, and `run_now` runs it; on one it is awaited.
"""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, Final, TypeVar

from monty.agents.answering import DirectAnswers, Ledger, LoopAnswers, Outcome
from monty.agents.encoding import class_to_json, to_json
from monty.agents.feedback import feedback
from monty.agents.records import Attempt, Problem, Record
from monty.agents.reply import MOST_CHARACTERS, ReplyError, program_in, read_reply
from monty.agents.tools import Toolbox
from monty.check import DeclarationsError, check_elsewhere, check_with
from monty.declaring import Offer
from monty.diagnostics import Diagnostic, Severity
from monty.engine import Monty
from monty.errors import (
    BoundaryError,
    InputError,
    LimitError,
    MontyError,
    MontyRuntimeError,
    MontySyntaxError,
    SourceError,
)
from monty.limits import DEFAULT_LIMITS, Limits
from monty.prompting import prompt_of
from monty.snapshot.futures import PausedFutures
from monty.snapshot.pauses import program_body
from monty.snapshot.pausing import Finished, Paused

Message = dict[str, str]
Generate = Callable[[list[Message]], Any]
T = TypeVar("T")
MOST_SAID: Final = 600
FIRST: Final = "Write the program. Reply with it in one ```python block."


class Unsolved(MontyError):
    """No attempt gave a value. `reason` says why it was given up; `record` holds every attempt with the calls that were made."""

    def __init__(self, reason: str, record: Record) -> None:
        last = record.attempts[-1] if record.attempts else None
        said = f"; the last problem ({last.problem.kind}): {last.problem.message}" if last and last.problem else ""
        super().__init__(f"{reason}{said[:MOST_SAID]}")
        self.reason = reason
        self.record = record


class Result:
    """What came out: `value`, and the `record` of the attempts. `value, record = result` works too.

    `paused` is set where the program called a tool that needs approval: the paused run, to be dumped, or gone on with here by `approve` or `deny`.
    """

    def __init__(self, loop: Loop, value: Any = None, paused: Paused | PausedFutures | None = None) -> None:
        self.value = value
        self.record = loop.record
        self.paused = paused
        self._loop = loop

    def __iter__(self) -> Iterator[Any]:
        return iter((self.value, self.record))

    def __repr__(self) -> str:
        state = f"paused={self.paused!r}" if self.paused is not None else f"value={self.value!r}"
        return f"Result({state}, attempts={len(self.record.attempts)})"

    def approve(self) -> Result:
        """Make the call that waits, and go on. Raises `Unsolved` as `solve` does."""
        return self._loop.finish(self._loop.approved(self._waiting()))

    def deny(self, reason: str = "the host does not allow this call") -> Result:
        """Refuse the call that waits: the program gets a `PermissionError`, and goes on."""
        return self._loop.finish(self._loop.denied(self._waiting(), reason))

    async def approve_async(self) -> Result:
        """The same as `approve`, after `solve_async`."""
        return await self._loop.approved(self._waiting())

    async def deny_async(self, reason: str = "the host does not allow this call") -> Result:
        """The same as `deny`, after `solve_async`."""
        return await self._loop.denied(self._waiting(), reason)

    def _waiting(self) -> Paused | PausedFutures:
        if self.paused is None:
            raise InputError("nothing waits for approval here")
        return self.paused


def run_now(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that never waits."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        value: T = end.value
        return value
    finally:
        coroutine.close()
    raise InputError("something had to be awaited; use solve_async, or approve_async and deny_async after it")


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far the loop may go."""

    max_attempts: int = 4
    limits: Limits = DEFAULT_LIMITS
    replay_calls: bool = False
    most_repeats: int = 2
    most_characters: int = MOST_CHARACTERS

    def __post_init__(self) -> None:
        for name in ("max_attempts", "most_repeats", "most_characters"):
            if getattr(self, name) < 1:
                raise InputError(f"{name} is {getattr(self, name)}; it must be at least 1")


class Loop:
    """One task being solved."""

    def __init__(
        self,
        generate: Generate,
        task: str,
        tools: Toolbox,
        given: Offer,
        bounds: Bounds,
        *,
        on_loop: bool,
        on_progress: Callable[[Record], object] | None,
    ) -> None:
        self.generate = generate
        self.tools = tools
        self.given = given
        self.bounds = bounds
        self.on_loop = on_loop
        self.on_progress = on_progress
        text = prompt_of(given.for_check())
        values = {name: to_json(value) for name, value in given.values.items()}
        self.record = Record(task, text, declared_body(given), values, asdict(bounds.limits), host_classes(given))
        self.messages: list[Message] = [
            {"role": "system", "content": text},
            {"role": "user", "content": f"{task}\n\n{FIRST}".lstrip()},
        ]
        self.answers: DirectAnswers | LoopAnswers | None = None

    def finish(self, work: Coroutine[Any, Any, T]) -> T:
        """Do the work from outside of any event loop, on one of its own where it is needed."""
        if not self.on_loop:
            return run_now(work)
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(work)
        work.close()
        raise InputError(
            "something is async, and an event loop runs here already; await solve_async, approve_async, deny_async"
        )

    async def solve(self) -> Result:
        """Attempt until there is a value, a call that needs approval, or no more sense in it."""
        attempts = self.record.attempts
        while len(attempts) < self.bounds.max_attempts:
            attempt = Attempt(len(attempts) + 1)
            attempts.append(attempt)
            await self.ask(attempt)
            program = await self.program_of(attempt) if attempt.program is not None else None
            if program is not None:
                self.answers = self.new_answers(attempt)
                start = partial(program.start, limits=self.bounds.limits, print_callback=self.noted(attempt))
                result = await self.run(attempt, start)
                if result is not None:
                    return result
            self.tell(attempt)
        raise self.unsolved(f"no program gave a value in {self.bounds.max_attempts} attempts")

    async def ask(self, attempt: Attempt) -> None:
        """Get a reply, and the program in it."""
        began = time.perf_counter()
        try:
            made = self.generate([dict(message) for message in self.messages])
            attempt.reply = await read_reply(made, self.bounds.most_characters)
            attempt.program = program_in(attempt.reply)
        except ReplyError as error:
            attempt.problem = Problem(error.kind, str(error))
        except InputError:
            raise
        except Exception as error:
            attempt.problem = Problem("generate", f"{type(error).__name__}: {error}")
            raise self.unsolved("generate failed") from error
        finally:
            attempt.seconds["generate"] = since(began)

    async def program_of(self, attempt: Attempt) -> Monty | None:
        """The attempt's program, checked and compiled; None where it is refused."""
        code = attempt.program
        assert code is not None
        began = time.perf_counter()
        try:
            found = await self.check(code)
            attempt.diagnostics = [diagnostic_body(one) for one in found]
            if any(one.severity is Severity.ERROR and one.code != "syntax" for one in found):
                attempt.problem = Problem("types", "; ".join(one.message for one in found), for_model(code, found))
                return None
            program = Monty.__new__(Monty)
            program.take(code, self.given, "main.py")
        except DeclarationsError as error:
            # The host's to mend.
            attempt.problem = Problem("declarations", str(error))
            raise self.unsolved("the host's side failed") from error
        except SourceError as error:
            kind = "syntax" if isinstance(error, MontySyntaxError) else "unsupported"
            attempt.problem = Problem(kind, "; ".join(one.message for one in error.diagnostics), error.for_model())
            return None
        finally:
            attempt.seconds["check"] = since(began)
        return program

    def check(self, code: str) -> Awaitable[Sequence[Diagnostic]]:
        """The diagnostics; on an event loop, from a worker process."""
        declared = self.given.for_check()
        return check_elsewhere(code, declared) if self.on_loop else _at_once(lambda: check_with(code, declared))

    async def run(self, attempt: Attempt, step: Callable[[], Outcome]) -> Result | None:
        """Run until the end, or a call that needs approval; None where it failed."""
        began = time.perf_counter()
        assert self.answers is not None
        try:
            outcome = await self.answers.drive(step())
        except MontyRuntimeError as error:
            attempt.problem = Problem("error", str(error), error.traceback)
            return None
        except LimitError as error:
            attempt.problem = Problem("limit", str(error), error.traceback)
            return None
        except MontyError as error:
            attempt.problem = Problem("value", str(error))
            if not isinstance(error, BoundaryError) or error.path.startswith("the result of "):
                # The host's to mend: no other program would do better.
                raise self.unsolved("the host's side failed") from error
            return None
        finally:
            attempt.seconds["run"] = attempt.seconds.get("run", 0.0) + since(began)
        if isinstance(outcome, Finished):
            self.record.outcome, self.record.value = "solved", to_json(outcome.output)
            self.progressed()
            return Result(self, outcome.output)
        self.record.outcome = "paused"
        return Result(self, paused=outcome)

    async def approved(self, paused: Paused | PausedFutures) -> Result:
        """Make the calls that wait for approval, and go on."""
        return await self.decided(paused, None)

    async def denied(self, paused: Paused | PausedFutures, reason: str) -> Result:
        """Refuse the calls that wait for approval, and go on."""
        return await self.decided(paused, PermissionError(reason))

    async def decided(self, paused: Paused | PausedFutures, refusal: Exception | None) -> Result:
        """Answer the calls that wait, and go on; where the program fails then, with the next attempt."""
        answers = self.answers
        assert answers is not None
        values: dict[int, Any] = {}
        errors: dict[int, BaseException] = {}
        waiting = (paused.call,) if isinstance(paused, Paused) else paused.calls
        for call in waiting:
            if answers.needs_approval(call.function_name, paused):
                done, value = await self.decide(answers, paused, call, refusal)
                (values if done else errors)[call.call_id] = value
        resume: Any = paused.resume
        if isinstance(paused, Paused):
            number = paused.call_id
            step = partial(resume, values[number]) if values else partial(resume, exception=errors[number])
        else:
            step = partial(resume, values, exceptions=errors)
        attempt = self.record.attempts[-1]
        result = await self.run(attempt, step)
        if result is not None:
            return result
        self.record.outcome = "unsolved"
        self.tell(attempt)
        return await self.solve()

    async def decide(
        self,
        answers: DirectAnswers | LoopAnswers,
        paused: Paused | PausedFutures,
        call: Any,
        refusal: Exception | None,
    ) -> tuple[bool, Any]:
        """Make one call that waited, or refuse it."""
        if refusal is not None:
            noted = answers.ledger.begin(call.function_name, call.args, call.kwargs, "denied")
            answers.ledger.end(noted, time.perf_counter(), error=refusal)
            return False, refusal
        made: Any = answers.call(call.function_name, call.args, call.kwargs, paused, "approved")
        answer: tuple[bool, Any] = await made if inspect.isawaitable(made) else made
        return answer

    def progressed(self) -> None:
        """Tell the host that the record has changed."""
        if self.on_progress is not None:
            self.on_progress(self.record)

    def tell(self, attempt: Attempt) -> None:
        """Put the failed attempt and what is wrong with it into the conversation; give up where the same comes again and again."""
        attempt.feedback = feedback(attempt, replay_calls=self.bounds.replay_calls)
        self.messages += [
            {"role": "assistant", "content": attempt.reply},
            {"role": "user", "content": attempt.feedback},
        ]
        self.progressed()
        recent = self.record.attempts[-self.bounds.most_repeats :]
        if len(recent) == self.bounds.most_repeats and len({signature(one) for one in recent}) == 1:
            raise self.unsolved(f"the same error came {self.bounds.most_repeats} times in a row")

    def unsolved(self, reason: str) -> Unsolved:
        """The end without a value."""
        self.record.outcome, self.record.reason = "unsolved", reason
        return Unsolved(reason, self.record)

    def new_answers(self, attempt: Attempt) -> DirectAnswers | LoopAnswers:
        """Who answers the calls of an attempt."""
        ledger = Ledger(attempt, self.record.attempts[:-1], self.given.hosts, self.progressed)
        kind = LoopAnswers if self.on_loop else DirectAnswers
        return kind(self.tools, ledger, replay_calls=self.bounds.replay_calls)

    def noted(self, attempt: Attempt) -> Callable[[str, str], None]:
        """What takes an attempt's printed text."""

        def note(stream: str, text: str) -> None:
            attempt.output += text

        return note


def signature(attempt: Attempt) -> tuple[str, str]:
    """What makes two failures the same."""
    assert attempt.problem is not None
    return attempt.problem.kind, attempt.problem.message


def since(began: float) -> float:
    """Seconds that have passed."""
    return round(time.perf_counter() - began, 6)


async def _at_once(make: Callable[[], T]) -> T:
    return make()


def declared_body(given: Offer) -> dict[str, Any]:
    """What programs are given, as a record holds it."""
    program = Monty.__new__(Monty)
    program.take("None", given, "main.py")
    return program_body(program.program)


def host_classes(given: Offer) -> dict[str, Any]:
    """The host's classes among it."""
    described = {name: class_to_json(host) for name, host in given.hosts.items()}
    return {name: one for name, one in described.items() if one is not None}


def diagnostic_body(one: Diagnostic) -> dict[str, Any]:
    """A diagnostic as JSON."""
    return {
        "code": one.code, "message": one.message, "severity": one.severity.value, "line": one.span.line, "column": one.span.column,
        "end_line": one.span.end_line, "end_column": one.span.end_column, "hint": one.hint, "notes": [note.message for note in one.notes],
    }  # fmt: skip


def for_model(code: str, found: Sequence[Diagnostic]) -> str:
    """The findings as the model is told them."""
    from monty.check.renderings import FileReport, Format, render

    return render([FileReport("main.py", code, tuple(found))], Format.MODEL)
