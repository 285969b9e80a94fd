"""The driver: runs a linked function as a guest, within its limits, and turns what leaves it into what the host gets.

Entering and leaving guest code is written out in place (see `interrupts`): between `in_guest = False` and the withdrawal no Python
function is called.
"""

from __future__ import annotations

import sys
import threading
import types
from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Any, Final

from monty.errors import BoundaryError, InputError, LimitError, MemoryLimitError, MontyError, TimeLimitError
from monty.runtime.boundary import ATOMS, arguments_to_host, to_guest
from monty.runtime.crossing import Crossing, guest_error
from monty.runtime.guards.errors import GUEST_EXCEPTION, barrier
from monty.runtime.guards.registry import heed_digits
from monty.runtime.interrupts import WATCHDOG, Interrupt, withdraw_from
from monty.runtime.state import RUNS, RunState
from monty.runtime.tracebacks import host_error, limit_traceback
from monty.runtime.values import GuestCancelled

_ident: Final = threading.get_ident
DEPTH_TOLERANCE: Final = 150
DIGITS_SEEN: Final = [4300]
digits_allowed: Final = sys.get_int_max_str_digits
HostFunction = Callable[..., Any]


def host_depth() -> int:
    """How many Python frames are on the stack."""
    depth = 0
    frame: types.FrameType | None = sys._getframe(1)
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return depth


def run_guest(state: RunState, function: Callable[[], Any]) -> Any:
    """Call `function` as guest code of the run. Returns a guest value; raises the host's errors."""
    if sys.exception() is not None:
        function = partial(set_apart, function)
    depth = host_depth()
    recursion = state.limits.recursion
    spare = sys.getrecursionlimit() - depth - recursion
    if spare < 20:
        sys.setrecursionlimit(depth + recursion + 50)
    elif spare > DEPTH_TOLERANCE:
        return deeper(spare - DEPTH_TOLERANCE // 2, state, function)
    return enter(state, function)


def set_apart(function: Callable[[], Any]) -> Any:
    """Call guest code as if no exception was being handled: the host's must not be the context of the guest's.

    What is being handled instead is what a bare `raise` has to raise then.
    """
    try:
        raise barrier()
    except RuntimeError as error:
        error.__context__ = None
        return function()


def deeper(frames: int, state: RunState, function: Callable[[], Any]) -> Any:
    """Use up stack depth that the run may not have: the process's own limit is never lowered for a guest."""
    return enter(state, function) if frames <= 0 else deeper(frames - 1, state, function)


def enter(state: RunState, function: Callable[[], Any]) -> Any:
    """Run guest code on this thread until it returns or fails."""
    thread = _ident()
    outer = begin(state, thread)
    failure: BaseException | None = None
    failed: BaseException | None = None
    try:
        state.in_guest = True
        result = function()
        state.in_guest = False
    except BaseException as error:
        failure = error
    if failure is not None:
        try:
            failed = describe(state, failure)
        except BaseException as again:
            failed = again
        state.in_guest = False
    if state.fired:
        withdraw_from(thread, None)
    end(state, thread, outer)
    if state.verdict is not None or isinstance(failed, Interrupt):
        raise finished_limit(state, failure) from None
    if failed is not None:
        raise failed from None
    return result


def begin(state: RunState, thread: int) -> RunState | None:
    """Put the run under the watchdog, its clock running; the run that this thread was in, if any."""
    outer = RUNS.get(thread)
    RUNS[thread] = state
    state.thread = thread
    digits = digits_allowed()
    if digits != DIGITS_SEEN[0]:
        DIGITS_SEEN[0] = digits
        heed_digits()
    WATCHDOG.runs[state] = None
    if WATCHDOG.asleep:
        WATCHDOG.start_watching()
    if not state.memory_base:
        state.memory_base = WATCHDOG.resident
    duration = state.limits.duration
    state.entered_at = now = perf_counter()
    state.deadline = now + duration - state.used if duration is not None else 0.0
    return outer


def end(state: RunState, thread: int, outer: RunState | None) -> None:
    """Take the run from under the watchdog; nothing is pending any more."""
    state.used += perf_counter() - state.entered_at
    del WATCHDOG.runs[state]
    if outer is None:
        del RUNS[thread]
    else:
        RUNS[thread] = outer


def describe(state: RunState, error: BaseException) -> BaseException:
    """The host's error for what left guest code; still within the run's limits, since a guest's `__str__` may be called."""
    if isinstance(error, Interrupt):
        return error
    if isinstance(error, LimitError):
        state.verdict = error
        return error
    if isinstance(error, MemoryError) and not isinstance(error, MontyError):
        limit = state.limits.memory
        if limit is not None:
            state.verdict = MemoryLimitError(limit, limit, "the system has no more memory")
            return error
    if isinstance(error, GUEST_EXCEPTION):
        return host_error(error, state)
    return error


def finished_limit(state: RunState, failure: BaseException | None) -> BaseException:
    """The run's limit error, with the guest's traceback."""
    error = state.verdict
    if error is None:
        limit = state.limits.duration or 0.0
        error = state.verdict = TimeLimitError(state.used, limit)
    if failure is not None:
        if isinstance(error, LimitError):
            error.traceback = limit_traceback(error, failure, state)
        if failure is not error:
            error.__traceback__ = None
    return error


class Caller:
    """Answers external calls directly, on the guest's own stack: what `run` uses."""

    __slots__ = ("functions", "state")

    def __init__(self, state: RunState, functions: dict[str, HostFunction]) -> None:
        self.state = state
        self.functions = functions

    def __call__(self, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        state = self.state
        state.in_guest = False
        if state.fired:
            withdraw_from(state.thread, None)
        left = perf_counter()
        state.used += left - state.entered_at
        state.count_suspension()
        failure: BaseException | None = None
        try:
            function = self.functions.get(name) or method_of(state.classes, name)
            if not (ATOMS.issuperset(map(type, arguments)) and not keywords):
                arguments, keywords = arguments_to_host(name, arguments, keywords, state.classes)
            try:
                result = function(*arguments, **keywords)
            except Exception as error:
                failure = guest_exception(error, state.classes)
            else:
                if type(result) not in ATOMS or state.validate is not None:
                    result = answer_to_guest(state, name, unawaited(result))
        except (BoundaryError, InputError) as error:
            state.verdict = error
        state.entered_at = now = perf_counter()
        if state.deadline:
            state.deadline += now - left
        state.settle_verdict()
        if state.verdict is not None:
            raise Interrupt
        state.in_guest = True
        if failure is not None:
            raise failure from None
        return result


def method_of(classes: Crossing | None, name: str) -> HostFunction:
    """The host's answer to a call that a declared class makes. Raises `InputError` where the host has none."""
    found = classes.method(name) if classes is not None else None
    if found is not None:
        return found
    raise InputError(
        f"the program called {name}(), which nothing of the host's answers; give it in external_functions={{{name!r}: ...}}"
    )


def unawaited(result: Any) -> Any:
    """What a host function gave to a run that does not await: a coroutine will be refused, and is closed so that nobody waits for it."""
    if type(result) is types.CoroutineType:
        result.close()
    return result


def answer_to_guest(state: RunState, name: str, value: Any) -> Any:
    """What the host answers to a call, as the guest may hold it."""
    if state.validate is not None:
        state.validate(name, value)
    return to_guest(value, f"the result of {name}()", state.classes)


def guest_exception(error: BaseException, classes: Crossing | None = None) -> BaseException:
    """A host's exception as the guest may catch it: of the nearest class that is declared or builtin, with its arguments where they can cross."""
    if isinstance(error, KeyboardInterrupt | SystemExit | GuestCancelled):
        return error
    declared = classes.exception_of(error) if classes is not None else None
    for kind in type(error).__mro__:
        if kind.__module__ == "builtins" and issubclass(kind, BaseException):
            break
    arguments: list[Any] = []
    for argument in error.args:
        try:
            arguments.append(to_guest(argument, "an exception's argument", classes))
        except MontyError:
            arguments = [str(error)]
            break
    if declared is not None:
        return guest_error(declared, tuple(arguments))
    made: BaseException
    try:
        made = kind(*arguments)
        if kind is not type(error) and str(made) != str(error):
            made = kind(str(error))  # a class that words its message itself
    except TypeError:
        made = RuntimeError(str(error))
    if kind is not type(error) and not isinstance(error, OSError):
        made.add_note(f"(raised by the host as {type(error).__name__})")
    return made
