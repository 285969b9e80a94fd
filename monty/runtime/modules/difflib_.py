"""The module `difflib`: the host's algorithms on plain sequences; what is compared by the program's own methods, or junk by its own functions, is
told by guest source before, as numbers and sets.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.guards.sizes import SCALARS, SEQUENCES
from monty.runtime.modules.forwarded import plain
from monty.runtime.surface import Module, Prelude

Junk = frozenset[Any] | None
PLAIN: Final = frozenset({str, bytes, range})


def is_plain(values: Any) -> bool:
    """Whether the host may compare the items of a sequence itself."""
    kind = type(values)
    return kind in PLAIN or (kind in SEQUENCES and SCALARS.issuperset(map(type, values)))


def test_of(junk: Any) -> Callable[[Any], bool] | None:
    """The test of what is junk, from the set of it."""
    return None if junk is None else frozenset(junk).__contains__


def matcher(a: Any, b: Any, junk: Any, autojunk: Any) -> difflib.SequenceMatcher[Any]:
    """The host's matcher of two plain sequences."""
    return difflib.SequenceMatcher(test_of(junk), a, b, bool(autojunk))


def blocks(a: Any, b: Any, junk: Any, autojunk: Any) -> list[tuple[int, ...]]:
    """The matching blocks."""
    return [tuple(found) for found in matcher(a, b, junk, autojunk).get_matching_blocks()]


def longest(a: Any, b: Any, junk: Any, autojunk: Any, bounds: tuple[Any, ...]) -> tuple[int, ...]:
    """The longest matching block within bounds."""
    return tuple(matcher(a, b, junk, autojunk).find_longest_match(*bounds))


def chains(b: Any, junk: Any, autojunk: Any) -> tuple[dict[Any, list[int]], set[Any], set[Any]]:
    """Where each item stands, what is junk, what is too common to tell."""
    made: Any = matcher((), b, junk, autojunk)
    return made.b2j, made.bjunk, made.bpopular


def grouped(codes: list[Any], count: int) -> list[list[tuple[Any, ...]]]:
    """Operations in groups with so much context."""
    made: Any = difflib.SequenceMatcher()
    made.opcodes = codes
    return list(made.get_grouped_opcodes(count))


def close(word: Any, possibilities: Any, count: Any, cutoff: Any) -> list[Any]:
    """The closest texts."""
    return difflib.get_close_matches(word, possibilities, count, cutoff)


def lines(name: str, a: Any, b: Any, options: tuple[Any, ...]) -> list[str]:
    """The lines of a diff."""
    function: Any = {"unified": difflib.unified_diff, "context": difflib.context_diff}[name]
    return list(function(plain(a), plain(b), *map(plain, options)))


def compared(a: Any, b: Any, line_junk: Any, character_junk: Any) -> list[str]:
    """The lines of a `Differ`."""
    return list(difflib.Differ(test_of(line_junk), test_of(character_junk)).compare(plain(a), plain(b)))


class Numbered(difflib.HtmlDiff):
    """The host's tables of differences, whose names of anchors are counted by the run."""

    def __init__(self, number: int, *settings: Any) -> None:
        super().__init__(*settings)
        self.number = number

    def _make_prefix(self) -> None:
        self._prefix = [f"from{self.number}_", f"to{self.number}_"]


def table(number: int, settings: tuple[Any, ...], a: Any, b: Any, options: tuple[Any, ...], charset: str) -> str:
    """A table of differences, as a whole page where a charset is given."""
    tab, wrap, line_junk, character_junk = settings
    made = Numbered(number, plain(tab), plain(wrap), test_of(line_junk), test_of(character_junk))
    values = [plain(value) for value in options]
    if charset:
        return made.make_file(plain(a), plain(b), *values, charset=plain(charset))
    return made.make_table(plain(a), plain(b), *values)


GUARDS: Final[dict[str, Any]] = {
    "@difflib_is_plain": is_plain, "@difflib_blocks": blocks, "@difflib_longest": longest, "@difflib_chains": chains, "@difflib_grouped": grouped,
    "@difflib_close": close, "@difflib_lines": lines, "@difflib_compared": compared, "@difflib_table": table,
}  # fmt: skip
NAMES: Final = """
    Differ HtmlDiff IS_CHARACTER_JUNK IS_LINE_JUNK Match SequenceMatcher context_diff diff_bytes get_close_matches ndiff restore unified_diff
""".split()
MODULE: Final = Module("difflib", {name: Prelude(name) for name in NAMES}, prelude="difflib")
