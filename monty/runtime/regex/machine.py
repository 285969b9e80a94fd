"""A backtracking matcher in Python loops, with the semantics of CPython's C matcher down to its quirks.

An interrupt (an asynchronous exception) reaches into it at every step, and it keeps what is still to be tried on a
list, not on the host's stack. Which groups a failed attempt leaves set follows the C matcher exactly: what it saves
before it tries something, and what it does not, is part of CPython's observable behaviour.

A *step* enters one operation. A *frame* is what to do when everything after it has failed: a tuple whose first item
is called with the machine and the frame, and returns the place to go on from, or `FAILED`. A *bracket* is the frame
of a match inside the match (a look-around, an atomic group): its second item is called with the machine, the frame
and the place where it matched, after all frames above it are dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from monty.runtime.regex.syntax import Subject

FAILED: Final = -1

Frame = tuple[Any, ...]
OnFailure = Callable[["Machine", Frame], int]
OnMatch = Callable[["Machine", Frame, int], int]


class Operation(Protocol):
    """One operation of a program: `enter` goes on at `machine.operation` from the place that it returns, or
    `FAILED`.
    """

    def enter(self, machine: Machine, place: int) -> int: ...


class Loop:
    """The state of one general repeat while it is under way: how many rounds, and where the last one began."""

    __slots__ = ("count", "last", "outer")

    def __init__(self, outer: Loop | None) -> None:
        self.count = -1
        self.last = -1
        self.outer = outer


class Machine:
    """One attempt after another over one subject. Nothing survives a call but `steps`, which tests read."""

    __slots__ = (
        "advance",
        "brackets",
        "end",
        "frames",
        "last_index",
        "last_mark",
        "loop",
        "marks",
        "operation",
        "start",
        "steps",
        "subject",
        "whole",
    )

    def __init__(self, subject: Subject, end: int, groups: int) -> None:
        self.subject = subject
        self.end = end
        self.marks = [-1] * (2 * groups)
        self.last_mark = -1
        self.last_index = -1
        self.loop: Loop | None = None
        self.frames: list[Frame] = []
        self.brackets: list[int] = []
        self.operation: Operation | None = None
        self.start = 0
        self.whole = False
        self.advance = False
        self.steps = 0

    def run(self, first: Operation, start: int, whole: bool = False, advance: bool = False) -> int:
        """Try to match at `start`; the end of the match, or `FAILED`. `whole`: it must reach the end; `advance`:
        must not be empty.
        """
        self.last_mark = self.last_index = -1
        self.loop = None
        self.frames.clear()
        self.brackets.clear()
        self.start, self.whole, self.advance = start, whole, advance
        operation: Operation | None = first
        place = start
        frames = self.frames
        steps = 0
        while operation is not None:
            steps += 1
            place = operation.enter(self, place)
            while place < 0:
                steps += 1
                if not frames:
                    self.steps += steps
                    return FAILED
                frame = frames.pop()
                place = frame[0](self, frame)
            operation = self.operation
        self.steps += steps
        return place

    def saved_marks(self) -> list[int] | None:
        """The marks set so far, where the C matcher saves them: inside a general repeat only."""
        return self.marks[: self.last_mark + 1] if self.loop is not None else None

    def restore(self, last_mark: int, last_index: int, marks: list[int] | None) -> None:
        """Back to the groups of an earlier moment. Marks that were not saved keep what a failed attempt left in
        them.
        """
        if marks is not None:
            self.marks[: len(marks)] = marks
        self.last_mark = last_mark
        self.last_index = last_index

    def open_bracket(self, frame: Frame) -> None:
        """Begin a match inside the match: `frame` is told how it ends."""
        self.brackets.append(len(self.frames))
        self.frames.append(frame)

    def close_bracket(self, place: int) -> int:
        """The innermost match inside the match is complete at `place`."""
        height = self.brackets.pop()
        frame = self.frames[height]
        del self.frames[height:]
        on_match: OnMatch = frame[1]
        return on_match(self, frame, place)

    def spans(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The spans of all groups after a match from `start` to `end`."""
        spans = [(start, end)]
        for index in range(0, len(self.marks), 2):
            span = (self.marks[index], self.marks[index + 1])
            if index + 1 > self.last_mark or span[0] < 0 or span[1] < 0:
                spans.append((-1, -1))
            elif span[0] > span[1]:
                raise SystemError("The span of capturing group is wrong, please report a bug for the re module.")
            else:
                spans.append(span)
        return tuple(spans)
