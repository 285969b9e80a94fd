"""General repeats of our matcher: greedy, lazy and possessive, with CPython's rules for groups and for empty rounds."""

from __future__ import annotations

from functools import cache

from monty.runtime.regex.machine import FAILED, Frame, Loop, Machine, Operation
from monty.runtime.regex.operations import enter_loop
from monty.runtime.regex.syntax import compile_pattern


class Begin:
    """Begins a repeat, then asks its `Until` as after every round."""

    __slots__ = ("until",)

    def __init__(self, until: Until) -> None:
        self.until = until

    def enter(self, machine: Machine, place: int) -> int:
        enter_loop(machine)
        machine.operation = self.until
        return place


class Until:
    """What follows each round of a repeat: another round, or what comes after the repeat."""

    __slots__ = ("body", "least", "most", "next")

    def __init__(self, least: int, most: int | None, following: Operation | None) -> None:
        self.least = least
        self.most = most
        self.next = following
        self.body: Operation | None = None

    def enter(self, machine: Machine, place: int) -> int:
        loop = machine.loop
        assert loop is not None
        count = loop.count + 1
        if count < self.least:
            loop.count = count
            machine.frames.append((_uncount, loop, count))
            machine.operation = self.body
            return place
        return self.decide(machine, loop, count, place)

    def decide(self, machine: Machine, loop: Loop, count: int, place: int) -> int:
        """Enough rounds are done: try another one or go on, in the order of the repeat."""
        raise NotImplementedError

    def another(self, machine: Machine, loop: Loop, count: int, place: int) -> int:
        loop.count = count
        loop.last = place
        machine.operation = self.body
        return place

    def may_repeat(self, loop: Loop, count: int, place: int) -> bool:
        # A round that consumed nothing is the last one.
        return (self.most is None or count < self.most) and place != loop.last


def _uncount(machine: Machine, frame: Frame) -> int:
    _, loop, count = frame
    loop.count = count - 1
    return FAILED


class UntilMost(Until):
    """Greedy: another round first."""

    __slots__ = ()

    def decide(self, machine: Machine, loop: Loop, count: int, place: int) -> int:
        if not self.may_repeat(loop, count, place):
            return self.leave(machine, loop, place)
        # Saved without condition here: a round may overwrite groups of the round before.
        groups = (machine.last_mark, machine.last_index, machine.saved_marks())
        machine.frames.append((_no_more, self, loop, count, place, loop.last, groups))
        return self.another(machine, loop, count, place)

    def leave(self, machine: Machine, loop: Loop, place: int) -> int:
        machine.frames.append((_reenter_loop, loop))
        machine.loop = loop.outer
        machine.operation = self.next
        return place


def _no_more(machine: Machine, frame: Frame) -> int:
    _, until, loop, count, place, last, groups = frame
    loop.last = last
    machine.restore(*groups)
    loop.count = count - 1
    left: int = until.leave(machine, loop, place)
    return left


def _reenter_loop(machine: Machine, frame: Frame) -> int:
    machine.loop = frame[1]
    return FAILED


class UntilFewest(Until):
    """Lazy: go on first."""

    __slots__ = ()

    def decide(self, machine: Machine, loop: Loop, count: int, place: int) -> int:
        machine.loop = loop.outer
        groups = (machine.last_mark, machine.last_index, machine.saved_marks())
        machine.frames.append((_one_more, self, loop, count, place, groups))
        machine.operation = self.next
        return place


def _one_more(machine: Machine, frame: Frame) -> int:
    _, until, loop, count, place, groups = frame
    machine.loop = loop
    machine.restore(*groups)
    if not until.may_repeat(loop, count, place):
        return FAILED
    machine.frames.append((_forget_round, loop, count, loop.last))
    again: int = until.another(machine, loop, count, place)
    return again


def _forget_round(machine: Machine, frame: Frame) -> int:
    _, loop, count, last = frame
    loop.last = last
    loop.count = count - 1
    return FAILED


class Keep:
    """Possessive: rounds one after another, each kept as it matched."""

    __slots__ = ("body", "least", "most", "next")

    def __init__(self, least: int, most: int | None, body: Operation, following: Operation | None) -> None:
        self.least = least
        self.most = most
        self.body = body
        self.next = following

    def enter(self, machine: Machine, place: int) -> int:
        return self.round(machine, machine.loop, 0, place, -1)

    def round(self, machine: Machine, outer: Loop | None, count: int, place: int, last: int) -> int:
        """Begin round `count` at `place`, or go on when it may not begin. `last` is where the round before began."""
        needed = count < self.least
        if not needed and ((self.most is not None and count >= self.most) or place == last):
            machine.operation = self.next
            return place
        groups = None if needed else (machine.last_mark, machine.last_index, machine.marks[: machine.last_mark + 1])
        last = -1 if needed else place
        machine.open_bracket((_round_failed, _round_kept, self, outer, count, place, last, groups))
        if saves_groups_in_rounds():
            machine.loop = Loop(outer)
        machine.operation = self.body
        return place


def _round_failed(machine: Machine, frame: Frame) -> int:
    _, _, keep, outer, _, place, _, groups = frame
    machine.brackets.pop()
    machine.loop = outer
    if groups is None:
        return FAILED
    machine.restore(*groups)
    machine.operation = keep.next
    stopped: int = place
    return stopped


def _round_kept(machine: Machine, frame: Frame, place: int) -> int:
    _, _, keep, outer, count, _, last, _ = frame
    machine.loop = outer
    going_on: int = keep.round(machine, outer, count + 1, place, last)
    return going_on


@cache
def saves_groups_in_rounds() -> bool:
    """Whether the host's matcher saves groups inside rounds of a possessive repeat, as it does since 3.12.8 and 3.13.1.

    Asked of the host with the pattern of the bug report: without it the span of a group comes out wrong.
    """
    try:
        compile_pattern("((x)|y|z)*+", 0).native.match("xyz")
    except SystemError:
        return False
    return True
