"""The ways to run a test program, one row each: `ENGINES`. An engine takes a `Program` and gives a `Transcript`,
whatever happens.

An engine whose feature monty does not have yet is skipped: the test is for public names alone, so an engine wakes up,
and fails loudly if it must, on the day that the names appear.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Final, Self

import monty
from tests.harness import monty_run, oracle, reload
from tests.harness.forkserver import ForkServer
from tests.harness.host import ASYNC, used_functions
from tests.harness.program import Program
from tests.harness.transcript import Transcript, transcript_from_json

# Interpreters that have monty installed, separated as in PATH; `.ci/run` sets it. Snapshots move between them.
TEST_PYTHONS: Final = "MONTY_TEST_PYTHONS"


class Servers:
    """The child processes of one test session: started when first asked for, ended together. Keeps CPython's
    transcripts.
    """

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], ForkServer] = {}
        self._oracle: dict[str, Transcript] = {}

    def server(self, module: str, python: str = sys.executable) -> ForkServer:
        """The fork server on a module of jobs."""
        key = module, python
        if key not in self._open:
            self._open[key] = ForkServer(module, python)
        return self._open[key]

    def cpython(self, program: Program) -> Transcript:
        """What plain CPython, this version, does with a program."""
        if program.text not in self._oracle:
            reply = self.server(oracle.__name__).ask(oracle.request_for(program))
            died = reply.get("died")
            self._oracle[program.text] = Transcript(broken=died) if died else transcript_from_json(reply)
        return self._oracle[program.text]

    def close(self) -> None:
        """End all child processes."""
        for server in self._open.values():
            server.close()
        self._open.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Engine:
    """One way to run a program under monty. `needs` are the public names that it is written against."""

    name: str
    needs: tuple[str, ...]
    run: Callable[[Program, Servers], Transcript]
    applies: Callable[[Program], bool]

    @property
    def missing(self) -> list[str]:
        """The names that monty does not have yet."""
        return [name for name in self.needs if not hasattr(monty, name)]


def _in_process(program: Program, servers: Servers) -> Transcript:
    return monty_run.run_program(program)


def _paused(program: Program, servers: Servers) -> Transcript:
    return monty_run.run_paused(program)


def _reloaded(program: Program, servers: Servers) -> Transcript:
    return reload.drive(program, [servers.server(reload.__name__)])


def _moved(program: Program, servers: Servers) -> Transcript:
    transcript = reload.drive(program, [servers.server(reload.__name__, python) for python in moving_pythons()])
    told = servers.cpython(program).raised
    if transcript.raised is None or told is None:
        return transcript
    # Each version draws tracebacks of its own, and the last leg's need not be the oracle's.
    return replace(transcript, raised=replace(transcript.raised, traceback=told.traceback))


def moving_pythons() -> list[str]:
    """The interpreters that a program's snapshots are moved between: this one first, then those of other versions."""
    others = [python for python in os.environ.get(TEST_PYTHONS, "").split(os.pathsep) if python]
    return [sys.executable, *(python for python in others if python != sys.executable)]


def _calls_out(program: Program) -> bool:
    return bool(used_functions(program))


def _awaits_host(program: Program) -> bool:
    return bool(used_functions(program) & ASYNC.keys())


def _calls_out_and_can_move(program: Program) -> bool:
    # What a program does may differ from version to version where it says which version it needs.
    return _calls_out(program) and "python" not in program.settings and len(moving_pythons()) > 1


_SNAPSHOTS: Final = ("Monty", "Paused", "PausedFutures", "Finished", "load")

ENGINES: Final = (
    Engine("in-process", ("Monty",), _in_process, lambda program: not _awaits_host(program)),
    Engine("event-loop", ("Monty", "run_monty_async"), _in_process, _awaits_host),
    Engine(
        "paused",
        ("Monty", "Paused", "Finished"),
        _paused,
        lambda program: _calls_out(program) and not _awaits_host(program),
    ),
    Engine("paused-futures", ("Monty", "PausedFutures", "Finished"), _paused, _awaits_host),
    Engine("reload", _SNAPSHOTS, _reloaded, _calls_out),
    Engine("move", _SNAPSHOTS, _moved, _calls_out_and_can_move),
)
