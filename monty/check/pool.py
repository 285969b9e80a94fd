"""Checks in processes of their own, with a deadline and a memory limit that hold whatever mypy does.

In: what `monty.check.check` takes. Out: the diagnostics. A worker that takes too long or too much is killed, and costs
its own program a diagnostic, nothing else; the next check gets a fresh one. Frames are msgpack behind their length: no
pickle, no code. Thread-safe; as many checks at once as there are workers, the others wait.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from types import TracebackType
from typing import Any, Final, Self

from monty.check.settings import DEFAULT_SETTINGS, CheckSettings, DeclarationsError
from monty.check.wire import diagnostics_from, receive, send, settings_to
from monty.diagnostics import Diagnostic, Span
from monty.errors import MontySyntaxError
from monty.limits import MEBIBYTE
from monty.source import MOST_CHARACTERS, parse

MEMORY: Final = 768 * MEBIBYTE
GRACE: Final = 1.0
"""Seconds beyond a check's own deadline before its worker is killed."""

START_UP: Final = 60.0
"""Seconds that a worker may take to start, on a machine that does other things."""

_MAIN: Final = (
    "import sys; sys.path[:] = sys.argv[2].split('\\n'); from monty.check.worker import main; main(int(sys.argv[1]))"
)


class CheckerPool:
    """Worker processes that check programs. They start when they are first needed and end with the pool."""

    def __init__(self, size: int | None = None, *, memory: int = MEMORY) -> None:
        """`size`: workers (one for each processor). `memory`: bytes that a worker may add to what it starts with."""
        if size is not None and size < 1:
            raise ValueError(f"a CheckerPool of {size} workers; it needs at least one")
        self._memory = memory
        self._closed = False
        self._places: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        for _ in range(size or os.cpu_count() or 1):
            self._places.put(None)

    def check_declared(
        self,
        code: str,
        *,
        declarations: str = "",
        names: Collection[str] = (),
        script_name: str = "main.py",
        settings: CheckSettings = DEFAULT_SETTINGS,
        previous: Sequence[str] = (),
    ) -> tuple[Diagnostic, ...]:
        """Check a program in a worker, as soon as one is free. The arguments are those of `composed.check_declared`."""
        if not _can_be_sent(code):
            try:
                parse(code, script_name)
            except MontySyntaxError as error:
                return error.diagnostics
        request = {
            "code": code,
            "declarations": declarations,
            "names": list(names),
            "script_name": script_name,
            "settings": settings_to(settings),
            "previous": list(previous),
        }
        answer = self._ask(request, settings.deadline + GRACE)
        if answer is None:
            return (_lost(settings),)
        if "refused" in answer:
            raise DeclarationsError(diagnostics_from(answer["refused"]))
        return diagnostics_from(answer["diagnostics"])

    def _ask(self, request: dict[str, Any], deadline: float) -> dict[str, Any] | None:
        if self._closed:
            raise ValueError("the CheckerPool is closed")
        worker = self._places.get()
        answer = None
        try:
            if worker is None:
                worker = _Worker(self._memory)
            answer = worker.ask(request, deadline)
            return answer
        finally:
            if worker is not None and (answer is None or self._closed):
                worker.kill()
                worker = None
            self._places.put(worker)

    def close(self) -> None:
        """End the workers. A check that is running ends first."""
        self._closed = True
        with contextlib.suppress(queue.Empty):
            while True:
                worker = self._places.get_nowait()
                if worker is not None:
                    worker.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class _Worker:
    """One process, ready to be asked."""

    def __init__(self, memory: int) -> None:
        command = [sys.executable, "-c", _MAIN, str(memory), "\n".join(sys.path)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        if self._within(START_UP) is None:
            self.kill()
            raise RuntimeError(f"a checker process did not start within {START_UP:g} s")

    def ask(self, request: dict[str, Any], deadline: float) -> dict[str, Any] | None:
        """The answer; None where the process died, or was killed at the deadline."""
        assert self._process.stdin is not None
        try:
            send(self._process.stdin, request)
        except OSError:
            return None
        return self._within(deadline)

    def kill(self) -> None:
        """End the process and let go of its pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _within(self, seconds: float) -> dict[str, Any] | None:
        assert self._process.stdout is not None
        timer = threading.Timer(seconds, self._process.kill)
        timer.daemon = True
        timer.start()
        try:
            return receive(self._process.stdout)
        finally:
            timer.cancel()


def _can_be_sent(code: str) -> bool:
    """Whether a worker is asked at all: text that is too long, or holds lone surrogates, is no program."""
    if len(code) > MOST_CHARACTERS:
        return False
    try:
        code.encode()
    except UnicodeEncodeError:
        return False
    return True


def _lost(settings: CheckSettings) -> Diagnostic:
    message = (
        f"the check was ended: it took longer than {settings.deadline:g} s, or more memory than it may; the program is"
        " too large or too deeply nested"
    )
    return Diagnostic("check-limit", message, Span(1, 1, 1, 2), hint="split the program; raise CheckSettings.deadline")


@cache
def isolated_pool() -> CheckerPool:
    """The one worker that this process sends suspicious programs to; it starts with the first of them."""
    pool = CheckerPool(1)
    atexit.register(pool.close)
    return pool


@cache
def server_pool() -> CheckerPool:
    """A worker for each processor, for checks off an event loop; they start as they are needed."""
    pool = CheckerPool()
    atexit.register(pool.close)
    return pool


@cache
def waiting_threads() -> ThreadPoolExecutor:
    """The threads in which checks off an event loop wait for their workers: no more than there are workers, the rest queue."""
    return ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="monty-check")
