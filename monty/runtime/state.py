"""The state of a run: what it was given, what it has used, and whether its thread is in guest code.

Guards are shared by all programs of the process; what belongs to one run they find here, by their thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from monty.errors import Cancelled, InternalError, OutputLimitError, SuspensionLimitError, TimeLimitError
from monty.limits import Limits
from monty.runtime.raising import Interrupt, withdraw_from

if TYPE_CHECKING:
    import random  # a run without a state of its own never loads it

    from monty.cancellation import Cancellation

RUNS: Final[dict[int, RunState]] = {}
thread_ident = threading.get_ident


class RunState:
    """One run, or one snippet of a session. Only its own thread changes it, but for what the watchdog writes (`fired`)."""

    __slots__ = (
        "call_external", "cancellation", "classes", "steps", "clock", "deadline", "decimals", "depth_before", "entered_at", "fired", "globals", "in_guest",
        "ids", "verdict", "limits", "memory_base", "modules", "output_used", "print_callback", "program",
        "random", "scheduler", "suspensions", "thread", "used",
        "captured", "validate",
        "generators", "view", "warned",
    )  # fmt: skip

    def __init__(self, limits: Limits, guest_globals: dict[str, Any], program: Any) -> None:
        self.limits = limits
        self.globals = guest_globals
        self.program = program
        self.in_guest = False
        self.fired = False
        self.cancellation: Cancellation | None = None
        self.steps = 0
        self.verdict: BaseException | None = None
        self.used = 0.0
        self.deadline = 0.0
        self.entered_at = 0.0
        self.memory_base = 0
        self.thread = 0
        self.output_used = 0
        self.suspensions = 0
        self.print_callback: Callable[[str, str], object] | None = None
        self.captured: list[tuple[str, str]] | None = None
        self.call_external: Callable[[str, tuple[Any, ...], dict[str, Any]], Any] = _no_external
        self.modules: dict[str, Any] = {}
        self.ids: Any = None
        self.view: Any = None
        self.generators: Any = None
        self.warned: set[tuple[str, str, int]] = set()
        self.random: random.Random | None = None
        self.scheduler: Any = None
        self.decimals: Any = None
        self.clock: Callable[[], float] = time.time
        self.classes: Any = None
        self.validate: Callable[[str, Any], None] | None = None

    def write(self, stream: str, text: str) -> None:
        """Hand printed text to the host; raises `OutputLimitError` before the bound is passed, never after."""
        self.output_used += len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
        most = self.limits.output
        if most is not None and self.output_used > most:
            raise OutputLimitError(self.output_used, most)
        if self.captured is not None:
            self.captured.append((stream, text))
        callback = self.print_callback
        if callback is not None:
            self.in_guest = False  # what the host does with the text is not interrupted; see `interrupts`
            if self.fired:
                withdraw_from(self.thread, None)
            try:
                callback(stream, text)
            except BaseException as error:
                self.verdict = error  # the host's fault is the host's to see, and no guest's to catch
            if self.verdict is not None:
                raise Interrupt
            self.in_guest = True

    def settle_verdict(self) -> None:
        """Judge a run that is about to go on, at a time when nobody watches it: is it cancelled, or out of time?"""
        if self.verdict is not None:
            return
        duration = self.limits.duration
        if self.cancellation is not None and self.cancellation.requested:
            self.verdict = Cancelled("the host cancelled the run")
        elif duration is not None and self.used > duration:
            self.verdict = TimeLimitError(round(self.used, 3), duration)

    def count_suspension(self) -> None:
        """Charge one external call."""
        self.suspensions += 1
        most = self.limits.suspensions
        if most is not None and self.suspensions > most:
            raise SuspensionLimitError(self.suspensions, most)


def current() -> RunState:
    """The run whose guest code this thread executes."""
    try:
        return RUNS[thread_ident()]
    except KeyError:
        raise InternalError("guest code runs outside of a run") from None


def _no_external(name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    raise InternalError(f"no host is there to answer {name!r}")
