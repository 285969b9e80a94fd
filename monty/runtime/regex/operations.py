"""The operations of our matcher: each does in Python what one operation of CPython's matcher does in C.

Tests of one character, counts of a run and conditions on a place are asked of the C matcher itself, through tiny
patterns that take one operation each: so sets, categories, case and locale mean exactly what they mean there, and
such a call is constant work, or linear in a slice of bounded length. The rest (what is tried when, and which groups
are saved) is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from monty.runtime.regex.machine import FAILED, Frame, Loop, Machine, Operation
from monty.runtime.regex.syntax import Probe, Subject

# A back reference is compared in slices of this many characters, with an interrupt point between.
SLICE: Final = 1 << 20


class Test:
    """One character, or a condition on the place: whatever `probe` says."""

    __slots__ = ("match", "next")

    def __init__(self, probe: Probe, following: Operation | None) -> None:
        self.match = probe.match
        self.next = following

    def enter(self, machine: Machine, place: int) -> int:
        found = self.match(machine.subject, place, machine.end)
        if found is None:
            return FAILED
        machine.operation = self.next
        return found.end()


class Literal:
    """One character that must be exactly this one (`item` is what subscripting the subject gives)."""

    __slots__ = ("item", "next")

    def __init__(self, item: str | int, following: Operation | None) -> None:
        self.item = item
        self.next = following

    def enter(self, machine: Machine, place: int) -> int:
        if place >= machine.end or machine.subject[place] != self.item:
            return FAILED
        machine.operation = self.next
        return place + 1


class SetMark:
    """A group begins (even index) or ends (odd)."""

    __slots__ = ("index", "next")

    def __init__(self, index: int, following: Operation | None) -> None:
        self.index = index
        self.next = following

    def enter(self, machine: Machine, place: int) -> int:
        index = self.index
        if index & 1:
            machine.last_index = index // 2 + 1
        if index > machine.last_mark:
            for skipped in range(machine.last_mark + 1, index):
                machine.marks[skipped] = -1
            machine.last_mark = index
        machine.marks[index] = place
        machine.operation = self.next
        return place


class Never:
    """Fails."""

    __slots__ = ()

    def enter(self, machine: Machine, place: int) -> int:
        return FAILED


class Accept:
    """The end of the pattern, or of a pattern inside it."""

    __slots__ = ()

    def enter(self, machine: Machine, place: int) -> int:
        if machine.brackets:
            return machine.close_bracket(place)
        if (machine.whole and place != machine.end) or (machine.advance and place == machine.start):
            return FAILED
        machine.operation = None
        return place


class Choose:
    """Alternatives, first to last."""

    __slots__ = ("alternatives",)

    def __init__(self, alternatives: tuple[Operation, ...]) -> None:
        self.alternatives = alternatives

    def enter(self, machine: Machine, place: int) -> int:
        if not self.alternatives:
            return FAILED
        frame = (_next_alternative, self, 1, place, machine.last_mark, machine.last_index, machine.saved_marks())
        machine.frames.append(frame)
        machine.operation = self.alternatives[0]
        return place


def _next_alternative(machine: Machine, frame: Frame) -> int:
    _, choose, index, place, last_mark, last_index, marks = frame
    machine.restore(last_mark, last_index, marks)
    if index == len(choose.alternatives):
        return FAILED
    machine.frames.append((_next_alternative, choose, index + 1, place, last_mark, last_index, marks))
    machine.operation = choose.alternatives[index]
    place_again: int = place
    return place_again


@dataclass(frozen=True, slots=True)
class Runs:
    """Probes of a unit: for one character, and for a run of any length, which is asked for in slices."""

    one: Probe
    many: Probe
    slice: int

    def end(self, machine: Machine, place: int, most: int | None) -> int:
        """The end of the longest run from `place`, of at most `most` characters."""
        end = machine.end if most is None else min(machine.end, place + most)
        match = self.many.match
        while place < end:
            stop = min(end, place + self.slice)
            found = match(machine.subject, place, stop)
            place = stop if found is None else found.end()
            if place < stop:
                break
        return place


class Run:
    """A repeat of one character. `literal` is the character that must follow, if it is just one."""

    __slots__ = ("least", "literal", "most", "next", "runs")

    def __init__(self, least: int, most: int | None, runs: Runs, following: Operation | None) -> None:
        self.least = least
        self.most = most
        self.runs = runs
        self.next = following
        self.literal = _as_text(following.item) if type(following) is Literal else None


def _as_text(item: str | int) -> Subject:
    return item if isinstance(item, str) else bytes((item,))


def last_place(subject: Subject, literal: Subject, least: int, end: int) -> int:
    """Where a character stands last between two places; -1 when it does not."""
    if isinstance(subject, str):
        return subject.rfind(str(literal), least, end)
    return subject.rfind(bytes(literal), least, end)  # type: ignore[arg-type]  # one kind


class GreedyRun(Run):
    """Takes all, then gives back one by one."""

    __slots__ = ()

    def enter(self, machine: Machine, place: int) -> int:
        if self.least > machine.end - place:
            return FAILED
        stop = self.runs.end(machine, place, self.most)
        least = place + self.least
        if stop < least:
            return FAILED
        return self.settle(machine, least, stop, (machine.last_mark, machine.last_index, machine.saved_marks()))

    def settle(self, machine: Machine, least: int, stop: int, groups: tuple[int, int, list[int] | None]) -> int:
        """Go on after the longest count, from `stop` down to `least`, that can be followed by what follows."""
        if self.literal is not None:
            # Where the literal does not stand, what follows cannot match: C skips these places, and so do we.
            stop = last_place(machine.subject, self.literal, least, min(stop + 1, machine.end))
            if stop < 0:
                return FAILED
        machine.frames.append((_shorter, self, least, stop, groups))
        machine.operation = self.next
        return stop


def _shorter(machine: Machine, frame: Frame) -> int:
    _, run, least, stop, groups = frame
    machine.restore(*groups)
    if stop <= least:
        return FAILED
    settled: int = run.settle(machine, least, stop - 1, groups)
    return settled


class LazyRun(Run):
    """Takes the fewest, then one more at a time."""

    __slots__ = ()

    def enter(self, machine: Machine, place: int) -> int:
        if self.least > machine.end - place:
            return FAILED
        first = self.runs.end(machine, place, self.least)
        if first < place + self.least:
            return FAILED
        most = None if self.most is None else place + self.most
        groups = (machine.last_mark, machine.last_index, machine.saved_marks())
        machine.frames.append((_longer, self, first, most, groups))
        machine.operation = self.next
        return first


def _longer(machine: Machine, frame: Frame) -> int:
    _, run, stop, most, groups = frame
    machine.restore(*groups)
    if (most is not None and stop >= most) or run.runs.one.match(machine.subject, stop, machine.end) is None:
        return FAILED
    machine.frames.append((_longer, run, stop + 1, most, groups))
    machine.operation = run.next
    longer: int = stop + 1
    return longer


class PossessiveRun(Run):
    """Takes all and keeps them."""

    __slots__ = ()

    def enter(self, machine: Machine, place: int) -> int:
        if self.least > machine.end - place:
            return FAILED
        stop = self.runs.end(machine, place, self.most)
        if stop < place + self.least:
            return FAILED
        machine.operation = self.next
        return stop


class Refer:
    """The text of a group again. `same` compares two characters of different spelling; None when only equals will
    do.
    """

    __slots__ = ("mark", "next", "same")

    def __init__(self, group: int, same: Probe | None, following: Operation | None) -> None:
        self.mark = group * 2
        self.same = same
        self.next = following

    def enter(self, machine: Machine, place: int) -> int:
        span = group_span(machine, self.mark)
        if span is None or span[1] - span[0] > machine.end - place:
            return FAILED
        begin, end = span
        for at in range(begin, end, SLICE):
            length = min(SLICE, end - at)
            if not self.equal(machine.subject, at, place, length):
                return FAILED
            place += length
        machine.operation = self.next
        return place

    def equal(self, subject: Subject, one: int, other: int, length: int) -> bool:
        first, second = subject[one : one + length], subject[other : other + length]
        if first == second or self.same is None:
            return first == second
        # The subject's own slices again: a text of one character, or one byte.
        match, slices = self.same.match, range(length)
        joined = (first[at : at + 1].__add__(second[at : at + 1]) for at in slices)  # type: ignore[operator]  # of one kind
        return all(map(match, joined))


def group_span(machine: Machine, mark: int) -> tuple[int, int] | None:
    """The span of the group whose first mark is `mark`, when it took part."""
    if mark >= machine.last_mark:
        return None
    begin, end = machine.marks[mark], machine.marks[mark + 1]
    return None if begin < 0 or end < begin else (begin, end)


class Either:
    """Goes on by whether a group took part."""

    __slots__ = ("absent", "mark", "present")

    def __init__(self, group: int, present: Operation | None, absent: Operation | None) -> None:
        self.mark = group * 2
        self.present = present
        self.absent = absent

    def enter(self, machine: Machine, place: int) -> int:
        machine.operation = self.absent if group_span(machine, self.mark) is None else self.present
        return place


class Cut:
    """An atomic group."""

    __slots__ = ("body", "next")

    def __init__(self, body: Operation, following: Operation | None) -> None:
        self.body = body
        self.next = following

    def enter(self, machine: Machine, place: int) -> int:
        machine.open_bracket((_no_match, _cut_matched, self, machine.loop))
        machine.operation = self.body
        return place


def _no_match(machine: Machine, frame: Frame) -> int:
    machine.brackets.pop()
    machine.loop = frame[3]
    return FAILED


def _cut_matched(machine: Machine, frame: Frame, place: int) -> int:
    machine.loop = frame[3]
    machine.operation = frame[2].next
    return place


class LookFor:
    """A look-around whose body must match."""

    __slots__ = ("back", "body", "next")

    def __init__(self, back: int, body: Operation, following: Operation | None) -> None:
        self.back = back
        self.body = body
        self.next = following

    def enter(self, machine: Machine, place: int) -> int:
        if place < self.back:
            return FAILED
        machine.open_bracket((_no_match, _look_matched, self, machine.loop, place))
        machine.operation = self.body
        return place - self.back


def _look_matched(machine: Machine, frame: Frame, place: int) -> int:
    machine.loop = frame[3]
    machine.operation = frame[2].next
    looked_from: int = frame[4]
    return looked_from


class LookAgainst(LookFor):
    """A look-around whose body must not match."""

    __slots__ = ()

    def enter(self, machine: Machine, place: int) -> int:
        if place < self.back:
            machine.operation = self.next
            return place
        groups = (machine.last_mark, machine.last_index, machine.saved_marks())
        machine.open_bracket((_absent, _present, self, machine.loop, place, groups))
        machine.operation = self.body
        return place - self.back


def _absent(machine: Machine, frame: Frame) -> int:
    machine.brackets.pop()
    machine.restore(*frame[5])
    return _look_matched(machine, frame, frame[4])


def _present(machine: Machine, frame: Frame, place: int) -> int:
    machine.loop = frame[3]
    return FAILED


def enter_loop(machine: Machine) -> Loop:
    """Begin a general repeat; a failure of all that follows ends it."""
    loop = Loop(machine.loop)
    machine.frames.append((_leave_loop, loop))
    machine.loop = loop
    return loop


def _leave_loop(machine: Machine, frame: Frame) -> int:
    machine.loop = frame[1].outer
    return FAILED
