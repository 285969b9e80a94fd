"""What is known of a subject, for the cost analysis: nothing but its length, or what a first look at it finds.

Looking is linear and cheap (C scans of bounded length with interrupt points between), and it pays: a bound that is
quadratic in the length of the text is often linear in the length of its longest word.
"""

from __future__ import annotations

from typing import Final, Protocol

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

    def count(self, mask: int) -> int:
        return self.length + 1 if mask else 0


class KnownText:
    """One subject. Facts are found when they are asked for, and kept."""

    def __init__(self, alphabet: Alphabet, subject: Subject) -> None:
        self.alphabet = alphabet
        self.subject = subject
        self.length = len(subject)
        self._longest: dict[Unit, int] = {}
        self._stretches: dict[int, int] = {}
        self._counts: dict[int, int] = {}

    def longest(self, unit: Unit) -> int:
        found = self._longest.get(unit)
        if found is None:
            found = self._longest[unit] = self._longest_run(unit)
        return found

    def stretch(self, mask: int) -> int:
        found = self._stretches.get(mask)
        if found is None:
            found = self._stretches[mask] = self._longest_run(self.alphabet.unit_of(mask)) if mask else 0
        return found

    def _longest_run(self, unit: Unit) -> int:
        runs = run_probe(unit, least=1)
        longest = carried = 0
        for at in range(0, self.length, WINDOW):
            stop = min(self.length, at + WINDOW)
            here = max(map(len, runs.findall(self.subject, at, stop)), default=0)
            # A run may go on from one window into the next.
            longest = max(longest, carried + here)
            carried = carried + here if here == stop - at else here
        return longest

    def count(self, mask: int) -> int:
        found = self._counts.get(mask)
        if found is None:
            found = self._counts[mask] = self._count(mask)
        return found

    def _count(self, mask: int) -> int:
        characters = self.alphabet.spell(mask, MOST_COUNTED)
        if characters is None:
            return self.length + 1
        total = 1 if mask & END else 0
        for character in characters:
            total += self._occurrences(character)
        return total

    def _occurrences(self, character: str) -> int:
        if isinstance(self.subject, str):
            return self.subject.count(character)
        return self.subject.count(ord(character)) if ord(character) < 256 else 0
