"""A child process that has imported what its jobs need and forks a fresh process for each job.

A fresh process per program costs a millisecond this way, and jobs cannot spoil each other. A job is `serve(request) ->
reply` of a module, both plain JSON data; a job that dies or hangs is a reply of its own: `{"died": why}`. A module may have a
`prepare()` too, called once, before the first fork.

Run as `python -m tests.harness.forkserver MODULE`: frames (a 4-byte length, then JSON) come in on standard input and go
out on the standard output that the process was started with; what jobs print goes nowhere.
"""

from __future__ import annotations

import importlib
import json
import os
import select
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

REPOSITORY: Final = Path(__file__).parent.parent.parent
JOB_SECONDS: Final = 20.0
_LENGTH: Final = struct.Struct(">I")


class ForkServer:
    """The parent's end: start it on a module, ask for jobs, close it."""

    def __init__(self, module: str, python: str = sys.executable) -> None:
        # Hashes are fixed so that a program that prints a set of its own prints the same twice.
        environment = {
            **os.environ,
            "PYTHONPATH": str(REPOSITORY),
            "PYTHONHASHSEED": "0",
        }
        command = [python, "-m", "tests.harness.forkserver", module]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd=REPOSITORY
        )

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """The reply of one job in a process of its own."""
        assert self._process.stdin is not None and self._process.stdout is not None
        body = json.dumps(request).encode()
        self._process.stdin.write(_LENGTH.pack(len(body)) + body)
        self._process.stdin.flush()
        (length,) = _LENGTH.unpack(self._process.stdout.read(_LENGTH.size))
        reply: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return reply

    def close(self) -> None:
        """End the process; jobs have ended before, for each is waited for."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def main() -> None:
    """The child: import the module, then serve until the input ends."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1):
        os.dup2(nowhere, descriptor)
    module = importlib.import_module(sys.argv[1])
    getattr(module, "prepare", lambda: None)()
    serve = module.serve
    while header := requests.read(_LENGTH.size):
        body = requests.read(_LENGTH.unpack(header)[0])
        reply = _run_job(serve, json.loads(body))
        replies.write(_LENGTH.pack(len(reply)) + reply)
        replies.flush()


def _run_job(serve: Any, request: dict[str, Any]) -> bytes:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _be_job(serve, request, writing)
    os.close(writing)
    reply = _read_until_end(reading, child)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    if not reply:
        why = f"exit status {os.WEXITSTATUS(status)}" if os.WIFEXITED(status) else f"signal {os.WTERMSIG(status)}"
        reply = json.dumps({"died": why}).encode()
    return reply


def _be_job(serve: Any, request: dict[str, Any], writing: int) -> None:
    status = 1
    try:
        with os.fdopen(writing, "wb") as stream:
            stream.write(json.dumps(serve(request)).encode())
        status = 0
    except BaseException:
        # A forked child must reach os._exit whatever happened, or it would go on as a second server.
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def _read_until_end(reading: int, child: int) -> bytes:
    deadline = time.monotonic() + JOB_SECONDS
    chunks: list[bytes] = []
    while True:
        ready, _, _ = select.select([reading], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            os.kill(child, signal.SIGKILL)
            return json.dumps({"died": f"no reply within {JOB_SECONDS:g} s"}).encode()
        chunk = os.read(reading, 65536)
        if not chunk:
            return b"".join(chunks)
        chunks.append(chunk)


if __name__ == "__main__":
    main()
