"""One test program under monty, in this process: what the engines share. Its answers are transcripts, always."""

from __future__ import annotations

import ast
import asyncio
import gc
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import monty
from monty.errors import LimitError, MontyError, MontyRuntimeError, SourceError
from monty.limits import Limits
from tests.harness.host import ASYNC, Host, stable_repr, used_functions
from tests.harness.program import SCRIPT_NAME, Program
from tests.harness.transcript import Raised, Transcript, module_line


class Printed:
    """Collects what a run prints; a `Printed` is a `print_callback`."""

    def __init__(self) -> None:
        self.streams: dict[str, list[str]] = {"stdout": [], "stderr": []}

    def __call__(self, stream: str, text: str) -> None:
        self.streams[stream].append(text)

    @property
    def output(self) -> str:
        """All of standard output."""
        return "".join(self.streams["stdout"])

    @property
    def errors(self) -> str:
        """All of standard error."""
        return "".join(self.streams["stderr"])


def construct(program: Program) -> monty.Monty:
    """The program as a host would make it, not type-checked: test programs also do what no checker lets through."""
    names = [f"async {name}" if name in ASYNC else name for name in sorted(used_functions(program))]
    return monty.Monty(
        program.text,
        inputs=list(program.inputs),
        external_functions=names,
        type_check=False,
        script_name=SCRIPT_NAME,
    )


def limits_of(program: Program) -> Limits:
    """The limits that the program's settings ask for, or the default ones."""
    call = ast.parse(f"Limits({program.settings.get('limits', '')})", mode="eval").body
    assert isinstance(call, ast.Call)
    return Limits(**{str(keyword.arg): ast.literal_eval(keyword.value) for keyword in call.keywords})


def run_program(program: Program) -> Transcript:
    """Run a program the plain way: all external calls answered in place, asynchronous ones on an event loop."""
    host, printed = Host(), Printed()

    def run() -> Any:
        compiled = construct(program)
        functions = host.functions(used_functions(program))
        options: dict[str, Any] = {
            "inputs": program.inputs,
            "external_functions": functions,
            "limits": limits_of(program),
            "print_callback": printed,
        }
        if functions.keys() & ASYNC.keys():
            return asyncio.run(compiled.run_async(**options))
        return compiled.run(**options)

    return told(run, host, printed)


def run_paused(program: Program) -> Transcript:
    """Run a program by `start` and `resume`, in memory: each pause is answered as it comes."""
    host, printed = Host(), Printed()

    def run() -> Any:
        compiled = construct(program)
        state: Any = compiled.start(inputs=program.inputs, limits=limits_of(program), print_callback=printed)
        while not isinstance(state, monty.Finished):
            state = answer(state, host)
        return state.output

    return told(run, host, printed)


def answer(state: Any, host: Host) -> Any:
    """Answer a pause as the host does; the next state. Pending calls are answered all at once, as on an event loop."""
    for call in getattr(state, "new_calls", ()):
        host.note(call.function_name, tuple(call.args), dict(call.kwargs))
    if not hasattr(state, "function_name"):
        return _answer_all(state, host)
    try:
        value = host.answer(state.function_name, tuple(state.args), dict(state.kwargs))
    except Exception as error:
        return state.resume(exception=error)
    return state.resume(return_value=value)


def _answer_all(state: Any, host: Host) -> Any:
    if not state.calls:
        time.sleep(state.wake_after or 0.0)
    values: dict[int, Any] = {}
    errors: dict[int, Exception] = {}
    for call in state.calls:
        try:
            values[call.call_id] = host.value(call.function_name, tuple(call.args), dict(call.kwargs))
        except Exception as error:
            errors[call.call_id] = error
    return state.resume(values, exceptions=errors)


def told(run: Callable[[], Any], host: Host, printed: Printed) -> Transcript:
    """Call `run`, which runs a program to its end, and tell what happened, also to what the program left behind."""
    left_behind: list[str] = []
    reported, sys.unraisablehook = sys.unraisablehook, _note_in(left_behind)
    try:
        transcript = _told(run, host, printed)
        # What is collected later would spoil whatever test runs then.
        gc.collect()
    finally:
        sys.unraisablehook = reported
    return replace(transcript, broken="\n".join(left_behind)) if left_behind and not transcript.broken else transcript


def _note_in(noted: list[str]) -> Callable[[sys.UnraisableHookArgs], None]:
    def note(unraisable: sys.UnraisableHookArgs) -> None:
        text = "".join(traceback.format_exception(unraisable.exc_value))
        noted.append(f"after the run, in {unraisable.object!r}:\n{text}")

    return note


def _told(run: Callable[[], Any], host: Host, printed: Printed) -> Transcript:
    value, broken = "", ""
    raised: Raised | None = None
    refused: tuple[tuple[int, str, str], ...] = ()
    try:
        value = stable_repr(run())
    except SourceError as error:
        refused = tuple((found.line, found.code, found.message) for found in error.diagnostics)
    except (MontyError, LimitError) as error:
        raised = raised_of(error)
    except Exception:
        broken = traceback.format_exc()
    return Transcript(printed.output, printed.errors, tuple(host.calls), value, raised, refused, broken)


def raised_of(error: MontyError | LimitError) -> Raised:
    """What left the run, in the transcript's terms."""
    if isinstance(error, MontyRuntimeError):
        return Raised(error.type_name, error.message, module_line(error.traceback), error.traceback)
    text = error.traceback if isinstance(error, LimitError) else ""
    return Raised(type(error).__name__, str(error), module_line(text), text)
