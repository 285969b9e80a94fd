"""The code of CPython's matcher → a tree of nodes, the one form that both the cost analysis and our own matcher read.

Working from the code, not from the pattern's text, makes both follow what the C matcher will do, with every choice
that the host's compiler made. The code is the host compiler's own and trusted to be well formed; an operation that is
not known here (a newer Python's) is an `InternalError`, never a guess.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from monty.errors import InternalError
from monty.runtime.regex.syntax import CODES, ENDLESS, OP, POSITIONS

# Words of code that one call of the host may look at when it tests character after character.
MOST_TESTED: Final = 1 << 21
FEWEST_TESTED: Final = 64


class Greed(Enum):
    """The order in which a repeat tries its counts, and whether it ever takes one back."""

    GREEDY = "most first"
    LAZY = "fewest first"
    POSSESSIVE = "most, and keeps them"


class Fold(Enum):
    """How a back reference compares characters."""

    EXACT = "GROUPREF"
    ASCII = "GROUPREF_IGNORE"
    UNICODE = "GROUPREF_UNI_IGNORE"
    LOCALE = "GROUPREF_LOC_IGNORE"


@dataclass(frozen=True, slots=True)
class Unit:
    """Exactly one character of a set; `code` is the operation that tests it."""

    code: tuple[int, ...]

    @property
    def slice(self) -> int:
        """So many characters can be tested in one call that is not long: fewer for a set of many entries."""
        return max(FEWEST_TESTED, MOST_TESTED // (len(self.code) + 16))


@dataclass(frozen=True, slots=True)
class At:
    """A condition on the place: a beginning, an end, a word boundary."""

    place: str
    code: int


@dataclass(frozen=True, slots=True)
class Mark:
    """The beginning (even index) or end (odd) of a group."""

    index: int


@dataclass(frozen=True, slots=True)
class Fail:
    """Never matches."""


@dataclass(frozen=True, slots=True)
class Branch:
    """The first alternative that leads to a match."""

    alternatives: tuple[Nodes, ...]


@dataclass(frozen=True, slots=True)
class UnitRepeat:
    """A repeat of one character, which the matcher counts in one go. `most` is None for no bound."""

    greed: Greed
    least: int
    most: int | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class Repeat:
    """A repeat of anything else."""

    greed: Greed
    least: int
    most: int | None
    body: Nodes


@dataclass(frozen=True, slots=True)
class Atomic:
    """What matched inside is never taken back."""

    body: Nodes


@dataclass(frozen=True, slots=True)
class Look:
    """Looks ahead, or from `back` characters before; `wanted` says whether the body must match or must not."""

    back: int
    body: Nodes
    wanted: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """The text of a group again; `group` counts from zero."""

    group: int
    fold: Fold


@dataclass(frozen=True, slots=True)
class Conditional:
    """One of two continuations, by whether a group took part; `group` counts from zero."""

    group: int
    present: Nodes
    absent: Nodes


Node = Unit | At | Mark | Fail | Branch | UnitRepeat | Repeat | Atomic | Look | Reference | Conditional
Nodes = tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """A whole pattern. `least` is the fewest characters of a match; `body_offset` is where the code proper begins."""

    nodes: Nodes
    least: int
    groups: int
    body_offset: int


def decode(code: Sequence[int], groups: int) -> Tree:
    """The tree of `code`, which belongs to a pattern of `groups` groups."""
    least = body = 0
    if code[0] == OP["INFO"]:
        least, body = code[3], code[1] + 1
    nodes, at = _sequence(code, body, len(code) - 1)
    if at != len(code) - 1:
        raise InternalError(f"regular expression code stops at {at} of {len(code)}")
    return Tree(nodes, least, groups, body)


def _sequence(code: Sequence[int], at: int, end: int) -> tuple[Nodes, int]:
    """The nodes from `at` up to `end`, or up to the jump over a conditional's other part; and where that is."""
    nodes: list[Node] = []
    while at < end and code[at] != OP["JUMP"]:
        name = CODES.get(code[at], "")
        read = _READERS.get(name)
        if read is None:
            raise InternalError(f"regular expression code {code[at]} ({name or 'unknown'}) at {at} has no reader")
        node, at = read(code, at)
        nodes.append(node)
    return tuple(nodes), at


def _body(code: Sequence[int], at: int, end: int) -> Nodes:
    return _sequence(code, at, end)[0]


def _bound(most: int) -> int | None:
    return None if most == ENDLESS else most


def _unit(code: Sequence[int], at: int) -> tuple[Node, int]:
    end = at + _UNIT_WORDS.get(CODES[code[at]], 0)
    if end == at:  # A set: its second word says how far it reaches.
        end = at + 1 + code[at + 1]
    return Unit(tuple(code[at:end])), end


def _at(code: Sequence[int], at: int) -> tuple[Node, int]:
    return At(POSITIONS[code[at + 1]], code[at + 1]), at + 2


def _mark(code: Sequence[int], at: int) -> tuple[Node, int]:
    return Mark(code[at + 1]), at + 2


def _fail(code: Sequence[int], at: int) -> tuple[Node, int]:
    return Fail(), at + 1


def _branch(code: Sequence[int], at: int) -> tuple[Node, int]:
    alternatives: list[Nodes] = []
    at += 1
    while code[at]:
        # Each alternative ends in a jump of two words to the end of the branch.
        alternatives.append(_body(code, at + 1, at + code[at] - 1))
        at += code[at]
    return Branch(tuple(alternatives)), at + 1


def _unit_repeat(greed: Greed) -> Reader:
    def read(code: Sequence[int], at: int) -> tuple[Node, int]:
        unit, _ = _unit(code, at + 4)
        assert type(unit) is Unit
        return UnitRepeat(greed, code[at + 2], _bound(code[at + 3]), unit), at + 1 + code[at + 1]

    return read


def _repeat(code: Sequence[int], at: int) -> tuple[Node, int]:
    end = at + 1 + code[at + 1]
    greed = Greed.GREEDY if code[end] == OP["MAX_UNTIL"] else Greed.LAZY
    return Repeat(greed, code[at + 2], _bound(code[at + 3]), _body(code, at + 4, end)), end + 1


def _possessive(code: Sequence[int], at: int) -> tuple[Node, int]:
    end = at + 1 + code[at + 1]
    return Repeat(Greed.POSSESSIVE, code[at + 2], _bound(code[at + 3]), _body(code, at + 4, end)), end + 1


def _atomic(code: Sequence[int], at: int) -> tuple[Node, int]:
    end = at + 1 + code[at + 1]
    return Atomic(_body(code, at + 2, end - 1)), end


def _look(wanted: bool) -> Reader:
    def read(code: Sequence[int], at: int) -> tuple[Node, int]:
        end = at + 1 + code[at + 1]
        return Look(code[at + 2], _body(code, at + 3, end - 1), wanted), end

    return read


def _reference(fold: Fold) -> Reader:
    def read(code: Sequence[int], at: int) -> tuple[Node, int]:
        return Reference(code[at + 1], fold), at + 2

    return read


def _conditional(code: Sequence[int], at: int) -> tuple[Node, int]:
    end = at + 2 + code[at + 2] - 1
    present, stopped = _sequence(code, at + 3, end)
    if stopped == end:
        return Conditional(code[at + 1], present, ()), end
    # The jump over the other part: its operand is relative to itself.
    after = stopped + 1 + code[stopped + 1]
    return Conditional(code[at + 1], present, _body(code, end, after)), after


Reader = Callable[[Sequence[int], int], tuple[Node, int]]
_LITERALS: Final = ("LITERAL", "NOT_LITERAL")
_SETS: Final = ("IN", "IN_IGNORE", "IN_UNI_IGNORE", "IN_LOC_IGNORE")
_UNIT_WORDS: Final = {"ANY": 1, "ANY_ALL": 1} | {
    name + fold: 2 for name in _LITERALS for fold in ("", "_IGNORE", "_UNI_IGNORE", "_LOC_IGNORE")
}
_READERS: Final[dict[str, Reader]] = {
    **dict.fromkeys((*_UNIT_WORDS, *_SETS), _unit),
    "AT": _at,
    "MARK": _mark,
    "FAILURE": _fail,
    "BRANCH": _branch,
    "REPEAT_ONE": _unit_repeat(Greed.GREEDY),
    "MIN_REPEAT_ONE": _unit_repeat(Greed.LAZY),
    "POSSESSIVE_REPEAT_ONE": _unit_repeat(Greed.POSSESSIVE),
    "REPEAT": _repeat,
    "POSSESSIVE_REPEAT": _possessive,
    "ATOMIC_GROUP": _atomic,
    "ASSERT": _look(True),
    "ASSERT_NOT": _look(False),
    **{fold.value: _reference(fold) for fold in Fold},
    "GROUPREF_EXISTS": _conditional,
}
