"""The inside of a checker process: requests from standard input, answers to standard output, one after the other.

It trusts its parent and nothing else: the programs are strangers', so the process has a memory limit, and mypy a stack
that is large enough for whatever passes the bounds on nesting.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from contextlib import suppress
from typing import IO, Any, Final

from monty.check.composed import check_declared
from monty.check.engine import shared_checker
from monty.check.settings import DeclarationsError
from monty.check.wire import diagnostics_to, receive, send, settings_from

STACK: Final = 256 * 1024 * 1024
PROGRAMS_PER_COLLECTION: Final = 64


def main(memory: int) -> None:
    """Serve until the parent closes the pipe."""
    # Whatever mypy prints must not end up among the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    threading.stack_size(STACK)
    _limit_memory(memory)
    shared_checker().warm()
    # All that is there now stays: no collection need look at it again. Others are made between programs, not after each.
    gc.collect()
    gc.freeze()
    gc.disable()
    server = threading.Thread(target=_serve, args=(sys.stdin.buffer, answers))
    server.start()
    server.join()


def _serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    send(answers, {"ready": True})
    count = 0
    while (request := receive(requests)) is not None:
        send(answers, _answer(request))
        count += 1
        if count % PROGRAMS_PER_COLLECTION == 0:
            gc.collect()


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    try:
        request["settings"] = settings_from(request["settings"])
        return {"diagnostics": diagnostics_to(check_declared(**request))}
    except DeclarationsError as error:
        return {"refused": diagnostics_to(error.diagnostics)}


def _limit_memory(memory: int) -> None:
    """Where the system can: more than `memory` beyond what the process has is refused, and a check that asks for it
    fails.
    """
    with suppress(ImportError, ValueError, OSError):
        import resource

        with open("/proc/self/statm", encoding="ascii") as file:
            used = int(file.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + memory + STACK,) * 2)
