"""Programs in, verdicts out: each different program once, those that are known from the cache, the others in parallel.

Each worker process has one warm checker; a hostile program costs its own verdict and its worker, nothing else. Programs whose
declarations are not known are checked here for what needs none: syntax, and what the sandbox refuses.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from monty.check.pool import CheckerPool
from monty.check.settings import CheckSettings, DeclarationsError
from monty.cli.lint.declaring import Declared
from monty.cli.lint.verdicts import Verdicts, key_of
from monty.diagnostics import Diagnostic

PROGRAMS_PER_WORKER: Final = 40
"""A worker takes as long to start as to check so many programs."""


@dataclass(frozen=True, slots=True)
class Task:
    """One program to be checked."""

    code: str
    declared: Declared
    settings: CheckSettings

    @property
    def key(self) -> bytes:
        """What the verdict depends on."""
        return key_of(self.code, self.declared.stub, self.declared.names, self.settings)


Refused = Mapping[Declared, DeclarationsError]
"""Declarations that are themselves wrong."""


class Judge:
    """Checks programs with `jobs` workers (one for each processor). `told` is called with the count of programs done."""

    def __init__(
        self, verdicts: Verdicts, jobs: int | None = None, told: Callable[[int], None] = lambda done: None
    ) -> None:
        self._verdicts, self._jobs, self._told = verdicts, jobs or os.cpu_count() or 1, told
        self._found: dict[bytes, tuple[Diagnostic, ...]] = {}
        self._refused: dict[Declared, DeclarationsError] = {}
        self._done = 0
        self._lock = threading.Lock()

    def judge(self, tasks: Sequence[Task]) -> tuple[list[tuple[Diagnostic, ...]], Refused]:
        """The verdicts in the order of the tasks, and which declarations the checker refused: their programs have none."""
        keys = [task.key for task in tasks]
        waiting: dict[bytes, Task] = {}
        for key, task in zip(keys, tasks, strict=True):
            known = self._verdicts.get(key)
            if known is None:
                waiting.setdefault(key, task)
            else:
                self._found[key] = known
        self._count(len(tasks) - len(waiting))
        if waiting:
            self._check(waiting)
            self._verdicts.save()
        return [self._found.get(key, ()) for key in keys], self._refused

    def _check(self, waiting: Mapping[bytes, Task]) -> None:
        workers = min(self._jobs, -(-len(waiting) // PROGRAMS_PER_WORKER))
        tasks: queue.SimpleQueue[tuple[bytes, Task]] = queue.SimpleQueue()
        for pair in waiting.items():
            tasks.put(pair)
        failures: list[BaseException] = []
        with CheckerPool(workers) as pool:
            threads = [
                threading.Thread(target=self._work, args=(pool, tasks, failures), daemon=True) for _ in range(workers)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        if failures:
            raise failures[0]

    def _work(
        self, pool: CheckerPool, tasks: queue.SimpleQueue[tuple[bytes, Task]], failures: list[BaseException]
    ) -> None:
        try:
            while not failures:
                try:
                    key, task = tasks.get_nowait()
                except queue.Empty:
                    return
                self._check_one(pool, key, task)
        except BaseException as error:
            # Handed to the thread that waits, which raises it.
            failures.append(error)

    def _check_one(self, pool: CheckerPool, key: bytes, task: Task) -> None:
        declared = task.declared
        if declared not in self._refused:
            try:
                found = pool.check_declared(
                    task.code, declarations=declared.stub, names=declared.names, settings=task.settings
                )
            except DeclarationsError as error:
                self._refused[declared] = error
            else:
                self._verdicts.put(key, found)
                self._found[key] = found
        self._count(1)

    def _count(self, programs: int) -> None:
        with self._lock:
            self._done += programs
            self._told(self._done)
