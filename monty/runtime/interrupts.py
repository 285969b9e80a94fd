"""Interrupts: one watchdog thread per process ends runs that are over their time or memory, or cancelled.

Nothing is emitted for this. The watchdog raises `Interrupt` in the thread that is in guest code, with `PyThreadState_SetAsyncExc`; CPython
delivers it at loop back-edges and function entries, and the watchdog raises it again until the run is over. Two rules keep it out
of host code: it fires only while a run says that its thread is in guest code, with no release of the GIL between the test and the call;
and whoever leaves guest code withdraws what is still pending, written out in place, since a Python call would be a point of delivery.

This file uses `os` and `ctypes` to read the process's resident memory, not on behalf of a guest's value.
"""

from __future__ import annotations

import ctypes
import os
import threading
import time
from typing import Any, Final

from monty.errors import Cancelled, MemoryLimitError, TimeLimitError
from monty.runtime.raising import Interrupt, raise_in, withdraw_from
from monty.runtime.state import RunState

POLL_SECONDS: Final = 0.004
IDLE_SECONDS: Final = 0.2
PAGE_BYTES: Final = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


def resident_bytes() -> int:
    """The memory of this process that is in use now, in bytes; 0 where the system does not tell.

    `os.pread` would release the GIL: a run that is over its memory would get to make one more call of C, of any length, before
    what was read is looked at.
    """
    descriptor = STATM[0]
    if descriptor < 0:
        return 0
    buffer = ctypes.create_string_buffer(STATM_BYTES)
    count = _PREAD(descriptor, buffer, STATM_BYTES, 0)
    return int(buffer.raw[:count].split()[1]) * PAGE_BYTES


def _open_statm() -> int:
    try:
        return os.open("/proc/self/statm", os.O_RDONLY)
    except OSError:
        return -1


STATM: Final = [_open_statm()]
STATM_BYTES: Final = 64
_PREAD: Final[Any] = getattr(ctypes.PyDLL(None), "pread", None)  # only asked where the system has the file
if _PREAD is not None:
    _PREAD.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_long)
    _PREAD.restype = ctypes.c_ssize_t


class Watchdog:
    """The thread that watches all runs of the process. Asleep while nothing runs."""

    def __init__(self) -> None:
        self.runs: dict[RunState, None] = {}
        self.asleep = True
        self.resident = 0
        self.wake = threading.Event()
        self.thread: threading.Thread | None = None
        self.lock = threading.Lock()
        self.process = os.getpid()

    def start_watching(self) -> None:
        """Wake the thread, or make it: called when a run begins while the watchdog sleeps."""
        with self.lock:
            if self.thread is None or not self.thread.is_alive() or self.process != os.getpid():
                self.process = os.getpid()
                self.wake = threading.Event()
                self.thread = threading.Thread(target=self.watch, name="monty-watchdog", daemon=True)
                self.asleep = False
                self.thread.start()
            self.resident = resident_bytes()
            self.asleep = False
            self.wake.set()

    def watch(self) -> None:
        """Look at every run every few milliseconds, until there has been none for a while."""
        idle = 0.0
        while True:
            time.sleep(POLL_SECONDS)
            if self.runs:
                idle = 0.0
                self.look()
                continue
            idle += POLL_SECONDS
            if idle > IDLE_SECONDS:
                self.wake.clear()
                self.asleep = True
                if not self.runs:
                    self.wake.wait()
                self.asleep = False
                idle = 0.0

    def look(self) -> None:
        """Fire at the runs that are over."""
        now = time.perf_counter()
        memory = self.resident = resident_bytes()
        for state in list(self.runs):
            if state.verdict is None:
                if state.cancellation is not None and state.cancellation.requested:
                    state.verdict = Cancelled("the host cancelled the run")
                elif state.deadline and state.deadline < now and state.in_guest:
                    limit = state.limits.duration
                    assert limit is not None
                    state.verdict = TimeLimitError(round(limit + now - state.deadline, 3), limit)
                elif state.limits.memory is not None:
                    used = memory - state.memory_base
                    if used > state.limits.memory:
                        state.verdict = MemoryLimitError(used, state.limits.memory, "measured in the process")
            if state.verdict is not None:
                thread = state.thread
                if state.in_guest:  # from here to the call nothing releases the GIL
                    state.fired = True
                    raise_in(thread, Interrupt)

    def forget_parent(self) -> None:
        """In a forked child: the parent's thread does not exist here, and its runs are not ours."""
        self.__init__()  # type: ignore[misc]  # a child's watchdog is a new one under the same name
        if STATM[0] >= 0:
            os.close(STATM[0])
        STATM[0] = _open_statm()  # the parent's tells the parent's memory


__all__ = ["WATCHDOG", "Interrupt", "withdraw_from"]
WATCHDOG: Final = Watchdog()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=WATCHDOG.forget_parent)
