"""What goes over all matches: `findall`, `split`, `sub`, and the iterators that guests or the prelude hold.

CPython's own loop is taken where it ends within the budget; else it is a loop of ours, with an interrupt point at
each match. Iterators keep their state in plain values, so that a paused program can be dumped.
"""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.guards.sizes import bound_memory
from monty.runtime.regex.engine import Found, Search
from monty.runtime.regex.syntax import Subject
from monty.runtime.regex.template import Template, expand, is_literal, width
from monty.runtime.regex.values import LARGEST, Match, Pattern, index_of

# CPython may make a text of at most this size in one call.
LARGEST_TEXT: Final = 16 << 20
# So many pieces are joined in one call.
BATCH: Final = 1 << 16


def findall(pattern: Pattern, string: Any, pos: Any = 0, endpos: Any = LARGEST) -> list[Any]:
    """All matches: their texts, or those of their groups when there are groups."""
    search = pattern.search_of(string, pos, endpos)
    subject = search.subject
    if pattern.engine.finds_all(subject, search.start, search.end):
        return pattern.engine.native.findall(subject, search.start, search.end)
    results: list[Any] = []
    while (found := search.find()) is not None:
        spans = found.spans
        if len(spans) < 3:
            begin, end = spans[-1]
            results.append(subject[max(begin, 0) : max(end, 0)])
        else:
            results.append(tuple([subject[max(begin, 0) : max(end, 0)] for begin, end in spans[1:]]))
    return results


def split(pattern: Pattern, string: Any, maxsplit: Any = 0) -> list[Any]:
    """The texts between matches, and those of the groups of each match."""
    most = index_of(maxsplit)
    search = pattern.search_of(string)
    subject = search.subject
    if pattern.engine.finds_all(subject, 0, search.end):
        return pattern.engine.native.split(subject, most)
    pieces: list[Any] = []
    done = splits = 0
    while (most == 0 or splits < most) and (found := search.find()) is not None:
        begin, end = found.spans[0]
        pieces.append(subject[done:begin])
        pieces.extend([subject[first:last] if first >= 0 else None for first, last in found.spans[1:]])
        done = end
        splits += 1
    pieces.append(subject[done:])
    return pieces


def substitute(pattern: Pattern, repl: Any, string: Any, count: Any = 0) -> tuple[Any, int]:
    """`subn` with a replacement text."""
    most = index_of(count)
    literal = is_literal(repl)
    template: Template = (repl,) if literal else pattern.template(repl)
    search = pattern.search_of(string)
    subject = search.subject
    if literal and _fits(subject, repl) and pattern.engine.finds_all(subject, 0, search.end):
        return pattern.engine.native.subn(repl, subject, most)
    result = Substitution(search, most)
    while (found := result.advance()) is not None:
        result.put(repl if literal else expand(template, subject, found.spans))
    return result.text(), result.number


def _fits(subject: Subject, repl: Subject) -> bool:
    return (len(subject) + 1) * (len(repl) + 1) * width(subject) * 4 <= LARGEST_TEXT


class Substitution:
    """A text in the making: what stands between matches, and what replaces them.

    The first `joined` pieces are whole batches: one call that joins millions of pieces would be too long.
    """

    __slots__ = ("done", "joined", "most", "number", "pieces", "search", "size")

    def __init__(self, search: Search, most: int) -> None:
        self.search = search
        self.most = most
        self.pieces: list[Any] = []
        self.joined = 0
        self.done = 0
        self.number = 0
        self.size = 0

    def advance(self) -> Found | None:
        """Take the text up to the next match, which is returned; None when there is none to replace."""
        if self.most and self.number >= self.most:
            return None
        found = self.search.find()
        if found is None:
            return None
        begin, end = found.spans[0]
        if self.done < begin:
            self.pieces.append(self.search.subject[self.done : begin])
        self.done = end
        self.number += 1
        return found

    def put(self, piece: Any) -> None:
        """Take what replaces the match; None stands for nothing."""
        if piece is None:
            return
        if isinstance(piece, str | bytes | bytearray):
            # One long text may stand in many places: their sum is not live before it is joined.
            self.size += len(piece) * (1 if isinstance(piece, bytearray) else width(piece))
            bound_memory(self.size, "a text with replacements")
        self.pieces.append(piece)
        if len(self.pieces) - self.joined >= BATCH:
            self.join_batch()

    def join_batch(self) -> None:
        """Make one piece of the latest ones, if they can be joined: if not, the error must come at the end."""
        batch = self.pieces[self.joined :]
        kind = type(self.search.subject)
        if all(type(piece) is kind for piece in batch):
            self.pieces[self.joined :] = [kind().join(batch)]
            self.joined += 1

    def text(self) -> Any:
        """The whole text."""
        subject = self.search.subject
        bound_memory(self.size + len(subject) * width(subject), "a text with replacements")
        pieces: list[Any] = [*self.pieces, subject[self.done :]] if self.done < len(subject) else self.pieces
        return subject[:0].join(pieces)


class Replacements:
    """The matches that a function of the guest's replaces: the prelude goes over them and puts each result."""

    __slots__ = ("pattern", "string", "work")

    def __init__(self, pattern: Pattern, string: Any, work: Substitution) -> None:
        self.pattern = pattern
        self.string = string
        self.work = work

    def state(self) -> tuple[Any, ...]:
        """The values from which `from_state` goes on."""
        work, search = self.work, self.work.search
        place = (search.start, search.advance, work.done, work.number, work.size, work.joined)
        return self.pattern, self.string, search.subject, work.most, place, work.pieces

    @classmethod
    def from_state(
        cls, pattern: Pattern, string: Any, subject: Subject, most: int, place: tuple[Any, ...], pieces: list[Any]
    ) -> Replacements:
        """The replacing in another process. Raises `ValueError` for places outside of the text."""
        start, advance, done, number, size, joined = place
        checked_place(pattern, subject, done, start, advance, over=1)
        if any(type(count) is not int or count < 0 for count in (number, size, joined)) or type(most) is not int:
            raise ValueError(f"{(number, size, joined, most)!r} are no counts of replacements")
        if type(pieces) is not list or joined > len(pieces):
            raise ValueError(f"{joined} of the pieces cannot be joined")
        work = Substitution(Search(pattern.engine, subject, start, len(subject), advance), most)
        work.done, work.number, work.size, work.joined, work.pieces = done, number, size, joined, pieces
        return cls(pattern, string, work)

    def __iter__(self) -> Replacements:
        return self

    def __next__(self) -> Match:
        found = self.work.advance()
        if found is None:
            raise StopIteration
        return Match(self.pattern, self.string, (0, self.work.search.end), found)

    def put(self, piece: Any) -> None:
        """Take the result of the guest's function for the match that came last."""
        self.work.put(piece)

    def result(self) -> tuple[Any, int]:
        """The whole text, and how many matches were replaced."""
        return self.work.text(), self.work.number


def replacements(pattern: Pattern, string: Any, count: Any = 0) -> Replacements:
    """What the prelude's `sub` with a function goes over."""
    most = index_of(count)
    search = pattern.search_of(string)
    return Replacements(pattern, string, Substitution(search, most))


class MatchIterator:
    """What `finditer` gives."""

    __slots__ = ("bounds", "pattern", "search", "string")

    def __init__(self, pattern: Pattern, string: Any, bounds: tuple[int, int], search: Search) -> None:
        self.pattern = pattern
        self.string = string
        self.bounds = bounds
        self.search = search

    def state(self) -> tuple[Pattern, Any, Subject, tuple[int, int], int, bool]:
        """The values from which `from_state` goes on."""
        search = self.search
        return self.pattern, self.string, search.subject, self.bounds, search.start, search.advance

    @classmethod
    def from_state(
        cls, pattern: Pattern, string: Any, subject: Subject, bounds: tuple[int, int], start: int, advance: bool
    ) -> MatchIterator:
        """The iterator in another process. Raises `ValueError` for places outside of the text."""
        checked_place(pattern, subject, bounds[0], bounds[1], advance)
        checked_place(pattern, subject, bounds[0], start, advance, over=1)
        return cls(pattern, string, bounds, Search(pattern.engine, subject, start, bounds[1], advance))

    def __iter__(self) -> MatchIterator:
        return self

    def __next__(self) -> Match:
        found = self.search.find()
        if found is None:
            raise StopIteration
        return Match(self.pattern, self.string, self.bounds, found)


def checked_place(pattern: Pattern, subject: Subject, begin: int, end: int, advance: bool, over: int = 0) -> None:
    """Refuse what no iterator over `subject` holds. One that is at its end is one place beyond it: `over`."""
    if type(pattern) is not Pattern or type(subject) is not type(pattern.text):
        raise ValueError(f"{pattern!r} does not search {type(subject).__name__}")
    places = (type(begin), type(end), type(advance)) == (int, int, bool)
    if not places or not 0 <= begin <= end <= len(subject) + over:
        raise ValueError(f"a search from {begin} to {end} in {len(subject)} characters is not one of {pattern!r}")


def finditer(pattern: Pattern, string: Any, pos: Any = 0, endpos: Any = LARGEST) -> MatchIterator:
    """An iterator over all matches."""
    search = pattern.search_of(string, pos, endpos)
    return MatchIterator(pattern, string, (search.start, search.end), search)


MatchIterator.__name__ = MatchIterator.__qualname__ = "callable_iterator"
MatchIterator.__module__ = "builtins"
