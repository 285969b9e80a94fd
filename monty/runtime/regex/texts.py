"""What is known of a subject, for the cost analysis: nothing but its length, or what a first look at it finds.

Looking is linear and cheap (C scans of bounded length with interrupt points between), and it pays: a bound that is
quadratic in the length of the text is often linear in the length of its longest word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Protocol

from monty.runtime.regex.charsets import END, Alphabet
from monty.runtime.regex.program import run_probe
from monty.runtime.regex.syntax import Subject
from monty.runtime.regex.tree import Unit

# Texts are scanned in windows of this many characters.
WINDOW: Final = 1 << 16
# Counting more characters than this one by one is not worth it.
MOST_COUNTED: Final = 8


class Text(Protocol):
    """Upper bounds on what any part of a subject holds."""

    @property
    def length(self) -> int:
        """The number of characters."""

    def longest(self, unit: Unit) -> int:
        """The length of the longest run of `unit`."""

    def stretch(self, mask: int) -> int:
        """The length of the longest run of characters of `mask`."""

    def within(self, unit: Unit, mask: int) -> int:
        """The most characters of `mask`, which `unit` matches all, in one run of `unit`."""

    def count(self, mask: int) -> int:
        """The number of places, the end among them, where a character of `mask` follows."""


class AnyText:
    """Any subject of at most `length` characters."""

    def __init__(self, length: int) -> None:
        self.length = length

    def longest(self, unit: Unit) -> int:
        return self.length

    def stretch(self, mask: int) -> int:
        return self.length if mask else 0

    def within(self, unit: Unit, mask: int) -> int:
        return self.length if mask else 0

    def count(self, mask: int) -> int:
        return self.length + 1 if mask else 0


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of a set of characters in a text: the longest one's length, and that of all together."""

    longest: int
    total: int


class KnownText:
    """One subject. Facts are found when they are asked for, and kept."""

    def __init__(self, alphabet: Alphabet, subject: Subject) -> None:
        self.alphabet = alphabet
        self.subject = subject
        self.length = len(subject)
        self._runs: dict[Unit | int, Runs] = {}
        self._counts: dict[int, int] = {}
        self._within: dict[tuple[Unit, int], int] = {}

    def longest(self, unit: Unit) -> int:
        return self.runs(unit).longest

    def stretch(self, mask: int) -> int:
        return self.runs(mask).longest if mask else 0

    def count(self, mask: int) -> int:
        found = self._counts.get(mask)
        if found is None:
            found = self._counts[mask] = self._count(mask)
        return found

    def within(self, unit: Unit, mask: int) -> int:
        found = self._within.get((unit, mask))
        if found is None:
            most = min(self.count(mask), self.longest(unit))
            found = self._within[unit, mask] = self._densest(unit, mask) if most > MOST_COUNTED else most
        return found

    def _densest(self, unit: Unit, mask: int) -> int:
        """In a text of one window: the runs of a longer one are not looked at one by one."""
        characters = self.alphabet.spell(mask, MOST_COUNTED)
        if characters is None or self.length > WINDOW:
            return self.longest(unit)
        wanted: list[Any] = characters if isinstance(self.subject, str) else [c.encode("latin-1") for c in characters]
        runs = run_probe(unit, least=1).findall(self.subject)
        return max((sum(map(run.count, wanted)) for run in runs), default=0)

    def _count(self, mask: int) -> int:
        end = 1 if mask & END else 0
        characters = self.alphabet.spell(mask, MOST_COUNTED)
        if characters is None:
            return end + self.runs(mask & ~END).total
        return end + sum(map(self._occurrences, characters))

    def _occurrences(self, character: str) -> int:
        if isinstance(self.subject, str):
            return self.subject.count(character)
        return self.subject.count(ord(character)) if ord(character) < 256 else 0

    def runs(self, members: Unit | int) -> Runs:
        """The runs of a unit or of a mask."""
        found = self._runs.get(members)
        if found is None:
            unit = members if isinstance(members, Unit) else self.alphabet.unit_of(members)
            found = self._runs[members] = self._look(unit)
        return found

    def _look(self, unit: Unit) -> Runs:
        runs = run_probe(unit, least=1)
        longest = carried = total = 0
        window = min(WINDOW, unit.slice)
        for at in range(0, self.length, window):
            stop = min(self.length, at + window)
            lengths = list(map(len, runs.findall(self.subject, at, stop)))
            here = max(lengths, default=0)
            # A run may go on from one window into the next.
            longest = max(longest, carried + here)
            carried = carried + here if here == stop - at else here
            total += sum(lengths)
        return Runs(longest, total)
