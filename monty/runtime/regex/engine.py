"""One pattern and all that serves its calls; a call that CPython's matcher may not serve in time is served by ours.

Both give the same answer. Nothing here keeps a host object that a guest could reach: an answer is spans, nothing more.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from monty.runtime.regex.charsets import END
from monty.runtime.regex.machine import FAILED, Machine
from monty.runtime.regex.planner import Plan, Planner, Question, Way
from monty.runtime.regex.program import Program, finder, link, window
from monty.runtime.regex.syntax import Compiled, Probe, Subject
from monty.runtime.regex.tree import Tree, decode

Spans = tuple[tuple[int, int], ...]


class Found(NamedTuple):
    """A match: the spans of all groups ((-1, -1) for one that took no part), and the group that ended last."""

    spans: Spans
    last_index: int | None


class Engine:
    """A compiled pattern. What only some calls need is made when one needs it; making it twice does no harm."""

    __slots__ = ("_next_start", "_planner", "_program", "_tree", "_windows", "compiled", "native")

    def __init__(self, compiled: Compiled) -> None:
        self.compiled = compiled
        self.native = compiled.native
        self._tree: Tree | None = None
        self._planner: Planner | None = None
        self._program: Program | None = None
        self._next_start: tuple[Probe | None, int] | None = None
        self._windows: dict[int, Probe] = {}

    @property
    def tree(self) -> Tree:
        if self._tree is None:
            self._tree = decode(self.compiled.code, self.compiled.groups)
        return self._tree

    @property
    def planner(self) -> Planner:
        if self._planner is None:
            self._planner = Planner(self.tree)
        return self._planner

    @property
    def program(self) -> Program:
        if self._program is None:
            self._program = link(self.tree, isinstance(self.compiled.pattern, bytes))
        return self._program

    @property
    def next_start(self) -> tuple[Probe | None, int]:
        """Finds the next place where a match can begin, in slices of so many characters; None when that is any place."""
        if self._next_start is None:
            alphabet, first = self.planner.alphabet, self.planner.first
            unit = alphabet.unit_of(first)
            self._next_start = (None if first == alphabet.everything else finder(unit), unit.slice)
        return self._next_start

    def match(self, subject: Subject, start: int, end: int) -> Found | None:
        """The match that begins at `start`."""
        if self.planner.plan(Question.MATCH, subject, start, end).way is Way.DIRECT:
            return _found(self.native.match(subject, start, end))
        return self.attempt(subject, start, end)

    def fullmatch(self, subject: Subject, start: int, end: int) -> Found | None:
        """The match of everything from `start` to `end`."""
        if self.planner.plan(Question.FULL, subject, start, end).way is Way.DIRECT:
            return _found(self.native.fullmatch(subject, start, end))
        return self.attempt(subject, start, end, whole=True)

    def search(self, subject: Subject, start: int, end: int) -> Found | None:
        """The first match from `start`."""
        if self.planner.plan(Question.SEARCH, subject, start, end).way is Way.DIRECT:
            return _found(self.native.search(subject, start, end))
        return Search(self, subject, start, end).find()

    def attempt(
        self, subject: Subject, start: int, end: int, whole: bool = False, advance: bool = False
    ) -> Found | None:
        """One attempt of our own matcher."""
        return self.attempt_with(Machine(subject, end, self.program.groups), start, whole, advance)

    def attempt_with(self, machine: Machine, start: int, whole: bool = False, advance: bool = False) -> Found | None:
        """The same, with a machine that other attempts in the same subject use too."""
        program = self.program
        if program.least and machine.end - start < program.least:
            return None
        stop = machine.run(program.first, start, whole, advance)
        if stop == FAILED:
            return None
        return Found(machine.spans(start, stop), None if machine.last_index < 0 else machine.last_index)

    def finds_all(self, subject: Subject, start: int, end: int) -> bool:
        """Whether CPython may find all matches from `start` to `end` in one call."""
        return self.planner.plan(Question.ALL, subject, start, end).way is Way.DIRECT

    def window(self, width: int) -> Probe:
        """CPython's pattern that looks for a match among the next `width` places."""
        probe = self._windows.get(width)
        if probe is None:
            probe = self._windows[width] = window(self.tree, self.compiled.code, width)
        return probe


class Search:
    """The matches in one subject, from left to right: each `find` gives the next one.

    `start` and `advance` (the next match must not be empty at `start`) are its whole state: another `Search` made
    with them goes on where this one is.
    """

    __slots__ = ("advance", "end", "engine", "plan", "scanner", "start", "subject")

    def __init__(self, engine: Engine, subject: Subject, start: int, end: int, advance: bool = False) -> None:
        self.engine = engine
        self.subject = subject
        self.start = start
        self.end = end
        self.advance = advance
        self.plan: Plan | None = None
        self.scanner: Any = None

    def find(self) -> Found | None:
        """The next match, or None when there is no more."""
        if self.start > self.end:
            return None
        found = self.find_direct() if self.scanner is not None else self.find_planned()
        if found is None:
            self.start, self.advance, self.scanner = self.end + 1, False, None
            return None
        begin, stop = found.spans[0]
        self.start, self.advance = stop, begin == stop
        return found

    def find_direct(self) -> Found | None:
        return _found(self.scanner.search())

    def find_planned(self) -> Found | None:
        plan = self.plan
        if plan is None:
            plan = self.plan = self.engine.planner.plan(Question.SEARCH, self.subject, self.start, self.end)
        start = self.start
        if plan.way is Way.DIRECT and (plan.advance or not self.advance):
            return self.begin_direct(plan)
        if self.advance:
            found = self.engine.attempt(self.subject, start, self.end, advance=True)
            if found is not None:
                return found
            start += 1
        if plan.way is Way.DIRECT:
            return _found(self.engine.native.search(self.subject, start, self.end)) if start <= self.end else None
        return self.find_in_windows(start, plan.window) if plan.way is Way.WINDOWS else self.find_own(start)

    def begin_direct(self, plan: Plan) -> Found | None:
        """Search with CPython's scanner, and keep it for the rest when it may serve that too."""
        if not plan.advance:
            return _found(self.engine.native.search(self.subject, self.start, self.end))
        self.scanner = self.engine.native.scanner(self.subject, self.start, self.end)  # type: ignore[attr-defined]  # not in the stub
        if self.advance:
            # The scanner learns what we know: the match here, from where the next one must advance, is empty.
            self.scanner.match()
        return self.find_direct()

    def next_start(self, start: int) -> int | None:
        """The next place from `start` where a match can begin."""
        skip, length = self.engine.next_start
        if skip is None:
            return start if start <= self.end else None
        while start < self.end:
            stop = min(self.end, start + length)
            found = skip.search(self.subject, start, stop)
            if found is not None:
                return found.start()
            start = stop
        return start if start == self.end and self.engine.planner.first & END else None

    def find_in_windows(self, at: int, width: int) -> Found | None:
        probe = self.engine.window(width)
        while (start := self.next_start(at)) is not None:
            found = probe.match(self.subject, start, self.end)
            if found is not None:
                return _found(self.engine.native.match(self.subject, found.end(), self.end))
            at = start + width + 1
        return None

    def find_own(self, at: int) -> Found | None:
        machine = Machine(self.subject, self.end, self.engine.program.groups)
        while (start := self.next_start(at)) is not None:
            found = self.engine.attempt_with(machine, start)
            if found is not None:
                return found
            at = start + 1
        return None


def _found(match: Any) -> Found | None:
    return None if match is None else Found(match.regs, match.lastindex)
