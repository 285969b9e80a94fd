"""Compiled patterns and matches as guests hold them.

They are our own classes: nothing in them leads to a host object, and both can be put together again from plain values
(`state`, `from_state`), so that a paused program can be dumped. What is public of them is in the tables of the module
`re`.
"""

from __future__ import annotations

import sys
from typing import Any, Final

from monty.runtime.guards.tables import type_name
from monty.runtime.regex.engine import Engine, Found, Search, Spans
from monty.runtime.regex.flags import shown_flags
from monty.runtime.regex.syntax import Subject, compile_pattern
from monty.runtime.regex.template import Template, expand, parsed_template

LARGEST: Final = sys.maxsize
UNHASHABLE: Final = (list, dict, set, bytearray)
SHOWN_PATTERN: Final = 200
SHOWN_MATCH: Final = 50
# Patterns whose code has at most this many words are kept when they are compiled, so many in all: what one program
# leaves here must not become the memory of the next.
LONGEST_KEPT: Final = 600
MOST_KEPT: Final = 256


def index_of(value: Any) -> int:
    """A number given as an argument, as C code reads it."""
    if not isinstance(value, int):
        raise TypeError(f"'{type_name(value)}' object cannot be interpreted as an integer")
    number = int.__index__(value)
    if not -LARGEST - 1 <= number <= LARGEST:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return number


def clipped_repr(text: Subject, most: int) -> str:
    """The first `most` characters of a text's `repr`, without making all of it."""
    sample = text[:most]
    if len(sample) < len(text):
        # Which quotes are written depends on the quotes in all of the text.
        for quote in ("'", '"'):
            sample += _in_kind(quote, text) if _in_kind(quote, text) in text else text[:0]  # type: ignore[operator]  # both are of one kind
    return repr(sample)[:most]


def _in_kind(quote: str, text: Subject) -> Any:
    return quote if isinstance(text, str) else quote.encode()


class Pattern:
    """A compiled regular expression. It does not change, so programs may share it."""

    __slots__ = ("bits", "engine", "names", "templates", "text")

    def __init__(self, text: Subject, flags: int) -> None:
        compiled = compile_pattern(text, flags)
        self.engine = Engine(compiled)
        self.text = text
        self.bits = compiled.flags
        names: list[str | None] = [None] * (compiled.groups + 1)
        for name, index in compiled.groupindex.items():
            names[index] = name
        self.names = tuple(names)
        self.templates: dict[Subject, Template] = {}

    def state(self) -> tuple[Subject, int]:
        """The plain values from which `from_state` makes an equal pattern."""
        return self.text, self.bits

    @classmethod
    def from_state(cls, text: Subject, bits: int) -> Pattern:
        """A pattern from another process. Raises what compiling raises: the values are not trusted."""
        if type(text) not in (str, bytes) or type(bits) is not int:
            raise ValueError(f"{text!r} with flags {bits!r} is no pattern")
        return compiled_pattern(text, bits)

    def __eq__(self, other: object) -> bool:
        if type(other) is not Pattern:
            return NotImplemented
        return self.bits == other.bits and type(self.text) is type(other.text) and self.text == other.text

    def __hash__(self) -> int:
        return hash((self.bits, self.text))

    def __repr__(self) -> str:
        flags = shown_flags(self.bits, isinstance(self.text, bytes))
        return f"re.compile({clipped_repr(self.text, SHOWN_PATTERN)}{', ' if flags else ''}{flags})"

    def __copy__(self) -> Pattern:
        return self

    def __deepcopy__(self, memo: Any) -> Pattern:
        return self

    def subject(self, string: Any) -> Subject:
        """What is searched, as an exact text: a snapshot of what can change."""
        kind = type(string)
        if kind is str or kind is bytes:
            subject: Subject = string
        elif isinstance(string, str):
            subject = str.__str__(string)
        elif isinstance(string, bytes | bytearray | memoryview):
            subject = bytes(string)
        else:
            raise TypeError(f"expected string or bytes-like object, got '{type_name(string)}'")
        if type(subject) is not type(self.text):
            if isinstance(subject, str):
                raise TypeError("cannot use a bytes pattern on a string-like object")
            raise TypeError("cannot use a string pattern on a bytes-like object")
        return subject

    def bounds(self, string: Any, pos: Any, endpos: Any) -> tuple[Subject, int, int]:
        """What is searched and between which places, which are moved into it as CPython does."""
        subject = self.subject(string)
        length = len(subject)
        if endpos is LARGEST and type(pos) is int and pos == 0:
            return subject, 0, length
        lower, upper = index_of(pos), index_of(endpos)
        return subject, min(max(lower, 0), length), min(max(upper, 0), length)

    def search(self, string: Any, pos: Any = 0, endpos: Any = LARGEST) -> Match | None:
        """The first match anywhere."""
        subject, start, end = self.bounds(string, pos, endpos)
        found = self.engine.search(subject, start, end)
        return None if found is None else Match(self, string, (start, end), found)

    def match(self, string: Any, pos: Any = 0, endpos: Any = LARGEST) -> Match | None:
        """The match at the beginning."""
        subject, start, end = self.bounds(string, pos, endpos)
        found = self.engine.match(subject, start, end)
        return None if found is None else Match(self, string, (start, end), found)

    def fullmatch(self, string: Any, pos: Any = 0, endpos: Any = LARGEST) -> Match | None:
        """The match of everything."""
        subject, start, end = self.bounds(string, pos, endpos)
        found = self.engine.fullmatch(subject, start, end)
        return None if found is None else Match(self, string, (start, end), found)

    def search_of(self, string: Any, pos: Any = 0, endpos: Any = LARGEST) -> Search:
        """The search for all matches."""
        return Search(self.engine, *self.bounds(string, pos, endpos))

    def template(self, template: Any) -> Template:
        """A replacement text's pieces."""
        return parsed_template(template, self.engine.native, self.templates)


class Match:
    """One match. `bounds` are the places between which was searched."""

    __slots__ = ("bounds", "last", "pattern", "spans", "string")

    def __init__(self, pattern: Pattern, string: Any, bounds: tuple[int, int], found: Found) -> None:
        self.pattern = pattern
        self.string = string
        self.bounds = bounds
        self.spans = found.spans
        self.last = found.last_index

    def state(self) -> tuple[Pattern, Any, tuple[int, int], Spans, int | None]:
        """The values from which `from_state` makes the same match."""
        return self.pattern, self.string, self.bounds, self.spans, self.last

    @classmethod
    def from_state(
        cls, pattern: Pattern, string: Any, bounds: tuple[int, int], spans: Spans, last: int | None
    ) -> Match:
        """A match from another process, whose values are not trusted. Raises `ValueError` for impossible spans."""
        if type(pattern) is not Pattern:
            raise ValueError(f"{pattern!r} is no pattern")
        length = len(pattern.subject(string))
        whole = all(type(end) is int for span in (bounds, *spans) for end in span)
        shaped = whole and all(len(span) == 2 for span in (bounds, *spans)) and len(spans) == len(pattern.names)
        placed = shaped and all(span == (-1, -1) or 0 <= span[0] <= span[1] <= length for span in (bounds, *spans))
        if not placed or spans[0][0] < 0 or bounds[0] < 0 or not (last is None or 0 < last < len(spans)):
            raise ValueError(f"{spans!r} is no match of {pattern!r} in {length} characters")
        return cls(pattern, string, bounds, Found(spans, last))

    def __repr__(self) -> str:
        text = self.text(0)
        return f"<re.Match object; span={self.spans[0]!r}, match={clipped_repr(text, SHOWN_MATCH)}>"

    def __copy__(self) -> Match:
        return self

    def __deepcopy__(self, memo: Any) -> Match:
        return self

    def __getitem__(self, group: Any) -> Any:
        return self.text(self.index(group))

    # Subscripting alone would make it iterable.
    __iter__ = None

    def index(self, group: Any) -> int:
        """The number of a group that is given by number or name."""
        if isinstance(group, int):
            number = int.__index__(group)
        elif isinstance(group, str):
            number = self.pattern.engine.compiled.groupindex.get(str.__str__(group), -1)
        else:
            number = -1
            if type(group) in UNHASHABLE and self.pattern.engine.compiled.groupindex:
                raise TypeError(f"unhashable type: '{type_name(group)}'")
        if not 0 <= number < len(self.spans):
            raise IndexError("no such group")
        return number

    def text(self, index: int, default: Any = None) -> Any:
        """The text of a group; `default` for one that took no part."""
        begin, end = self.spans[index]
        if begin < 0:
            return default
        string = self.string
        if type(string) is str or type(string) is bytes:
            return string[begin:end]
        if isinstance(string, bytearray | memoryview):
            # What can change is read as it is now.
            return bytes(string[begin:end])
        return self.pattern.subject(string)[begin:end]

    def group(self, *groups: Any) -> Any:
        """The text of the match, of one group, or of several as a tuple."""
        if not groups:
            return self.text(0)
        if len(groups) == 1:
            return self.text(self.index(groups[0]))
        return tuple([self.text(self.index(group)) for group in groups])

    def groups(self, default: Any = None) -> tuple[Any, ...]:
        """The texts of all groups."""
        return tuple([self.text(index, default) for index in range(1, len(self.spans))])

    def groupdict(self, default: Any = None) -> dict[str, Any]:
        """The texts of all groups that have names."""
        return {name: self.text(index, default) for name, index in self.pattern.engine.compiled.groupindex.items()}

    def start(self, group: Any = 0) -> int:
        """Where a group begins."""
        return self.spans[self.index(group)][0]

    def end(self, group: Any = 0) -> int:
        """Where a group ends."""
        return self.spans[self.index(group)][1]

    def span(self, group: Any = 0) -> tuple[int, int]:
        """Where a group begins and ends."""
        return self.spans[self.index(group)]

    def expand(self, template: Any) -> Any:
        """A replacement text with the groups of this match filled in."""
        return expand(self.pattern.template(template), self.pattern.subject(self.string), self.spans)

    @property
    def last_group(self) -> str | None:
        """The name of the group that ended last."""
        return None if self.last is None else self.pattern.names[self.last]


Pattern.__module__ = Match.__module__ = "re"
# The names that CPython's own messages carry ("unsupported operand type(s) for +: 're.Match' and 'int'").
Pattern.__name__, Match.__name__ = "re.Pattern", "re.Match"
Pattern.__qualname__, Match.__qualname__ = "Pattern", "Match"

_KEPT: Final[dict[tuple[type, Subject, int], Pattern]] = {}


def is_small(pattern: Pattern) -> bool:
    """Whether a pattern is kept for other programs."""
    return len(pattern.engine.compiled.code) <= LONGEST_KEPT


def compiled_pattern(text: Subject, flags: int) -> Pattern:
    """A pattern, kept for the next time: `text` is an exact `str` or `bytes`, `flags` a plain number."""
    key = (type(text), text, flags)
    pattern = _KEPT.get(key)
    if pattern is None:
        pattern = Pattern(text, flags)
        if is_small(pattern):
            # One step each, so that threads and interrupts find the table whole.
            if len(_KEPT) >= MOST_KEPT:
                _KEPT.clear()
            _KEPT[key] = pattern
    return pattern
