"""Sets of characters as bit masks, for the cost analysis: which units of a pattern can match the same character?

A mask has a bit for each ASCII character, one for the end of the text, one for each of four kinds of other characters
(spaces, digits, other word characters, the rest), and one for each other character that the pattern names, which its
kind then leaves out. ASCII and named characters are asked of the C matcher, so they are exact. A kind is all or
nothing, so each set has two masks: what it `may` match is never too small, what it `must` match is never too large;
the analysis picks the safe one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from monty.runtime.regex.program import unit_probe
from monty.runtime.regex.syntax import CATEGORIES, CODES, OP
from monty.runtime.regex.tree import Unit

ASCII: Final = 128
END: Final = 1 << ASCII
SPACE, DIGIT, WORD, REST = (1 << (ASCII + 1 + kind) for kind in range(4))
KINDS: Final = SPACE | DIGIT | WORD | REST
FIRST_NAMED: Final = ASCII + 5
# More named characters than this are left to their kinds: masks stay small.
MOST_NAMED: Final = 64
# A set with more members than this beyond ASCII is taken to have members of every kind.
MOST_MEMBERS: Final = 4096
# Letters have case, and so have a few of the rest (circled letters); spaces and digits have none.
CASED_KINDS: Final = WORD | REST

_ASCII_TEXT: Final = "".join(map(chr, range(ASCII)))


@dataclass(frozen=True, slots=True)
class CharSet:
    """What a unit matches. `weight`: the work of one test, in entries of its set."""

    may: int
    must: int
    weight: int


class Alphabet:
    """The masks of one pattern's units."""

    def __init__(self, units: Iterable[Unit]) -> None:
        found: dict[str, None] = {}
        units = set(units)
        for unit in units:
            found.update(dict.fromkeys(_named(unit)))
        self.named = list(found)[:MOST_NAMED]
        self.everything = (1 << (FIRST_NAMED + len(self.named))) - 1
        self.characters = self.everything & ~END
        self.sets = {unit: self._charset(unit) for unit in units}

    def _charset(self, unit: Unit) -> CharSet:
        name = CODES[unit.code[0]]
        weight = sum(_WEIGHTS.get(entry, 1) for entry, _ in _members(unit)) if name.startswith("IN") else 1
        if "IGNORE" in name:
            weight += FOLDING
        if "_LOC_" in name:
            # The locale may change between the analysis and the match.
            return CharSet(self.characters, 0, weight)
        exact = self._probed(unit)
        may, must = _kinds(unit, name)
        return CharSet(exact | may, exact | must, weight)

    def _probed(self, unit: Unit) -> int:
        probe = unit_probe(unit)
        mask = 0
        for character in probe.findall(_ASCII_TEXT):
            mask |= 1 << ord(character)
        for index, character in enumerate(self.named):
            if probe.match(character):
                mask |= 1 << (FIRST_NAMED + index)
        return mask

    def unit_of(self, mask: int) -> Unit:
        """A unit that matches every character of `mask`, and where that names kinds, every character beyond ASCII."""
        entries: list[int] = []
        for bit in range(ASCII):
            if mask >> bit & 1:
                entries += (OP["LITERAL"], bit)
        for index, character in enumerate(self.named):
            if mask >> (FIRST_NAMED + index) & 1:
                entries += (OP["LITERAL"], ord(character))
        if mask & KINDS:
            entries += (OP["RANGE"], ASCII, sys.maxunicode)
        return Unit((OP["IN"], len(entries) + 2, *entries, OP["FAILURE"]))

    def spell(self, mask: int, most: int) -> list[str] | None:
        """The characters of `mask`, without the end; None when there are more than `most`, or kinds among them."""
        mask &= ~END
        if mask & KINDS or mask.bit_count() > most:
            return None
        spelled = []
        while mask:
            bit = (mask & -mask).bit_length() - 1
            spelled.append(chr(bit) if bit < ASCII else self.named[bit - FIRST_NAMED])
            mask &= mask - 1
        return spelled


def _named(unit: Unit) -> Iterator[str]:
    name = CODES[unit.code[0]]
    if name.startswith(("LITERAL", "NOT_LITERAL")):
        if unit.code[1] >= ASCII:
            yield chr(unit.code[1])
    elif name.startswith("IN"):
        for entry, operands in _members(unit):
            if entry == "LITERAL" and operands[0] >= ASCII:
                yield chr(operands[0])


def _members(unit: Unit) -> Iterator[tuple[str, Sequence[int]]]:
    """The entries of a set: their names and operands."""
    code, at = unit.code, 2
    while code[at] != OP["FAILURE"]:
        name = CODES[code[at]]
        words = 64 + 8 * code[at + 1] + 1 if name == "BIGCHARSET" else _ENTRY_WORDS[name]
        yield name, code[at + 1 : at + 1 + words]
        at += 1 + words


def _kinds(unit: Unit, name: str) -> tuple[int, int]:
    """Which kinds a unit may match, and must match: named characters do not count as of their kind."""
    if name in ("ANY", "ANY_ALL"):
        return KINDS, KINDS
    negated = name.startswith("NOT_")
    if name.startswith("IN"):
        may = must = 0
        for entry, operands in _members(unit):
            if entry == "NEGATE":
                negated = True
            else:
                more, surely = _entry_kinds(entry, operands)
                may, must = may | more, must | surely
        if name == "IN_UNI_IGNORE":
            may, must = may | CASED_KINDS, must & ~CASED_KINDS
    else:
        may, must = (CASED_KINDS if "_UNI_" in name else 0), 0
    return (KINDS & ~must, KINDS & ~may) if negated else (may, must)


def _entry_kinds(name: str, operands: Sequence[int]) -> tuple[int, int]:
    if name == "CATEGORY":
        kinds = _CATEGORY_KINDS.get(CATEGORIES[operands[0]])
        return (KINDS, 0) if kinds is None else (kinds, kinds)
    if name == "RANGE":
        return (kinds_of(range(max(operands[0], ASCII), operands[1] + 1)), 0)
    if name == "CHARSET":
        return (kinds_of(_bits(operands, ASCII, 256)), 0)
    if name == "BIGCHARSET":
        return (_big_kinds(operands), 0)
    return (0, 0) if name == "LITERAL" else (KINDS, 0)


def _bits(words: Sequence[int], start: int, stop: int) -> list[int]:
    return [bit for bit in range(start, stop) if words[bit // 32] >> (bit % 32) & 1]


def _big_kinds(operands: Sequence[int]) -> int:
    mapping = b"".join(word.to_bytes(4, sys.byteorder) for word in operands[1:65])
    blocks = operands[65:]
    sizes = [sum(word.bit_count() for word in blocks[8 * block : 8 * block + 8]) for block in range(operands[0])]
    if sum(sizes[block] for block in mapping) > MOST_MEMBERS:
        return KINDS
    kinds = 0
    for high, block in enumerate(mapping):
        if sizes[block]:
            words = blocks[8 * block : 8 * block + 8]
            kinds |= kinds_of([high * 256 + low for low in _bits(words, 0, 256) if high * 256 + low >= ASCII])
    return kinds


def kinds_of(codes: Sequence[int]) -> int:
    """The kinds of these characters, none of which is ASCII."""
    if len(codes) > MOST_MEMBERS:
        return KINDS
    kinds = 0
    for code in codes:
        character = chr(code)
        if character.isdecimal():
            kinds |= DIGIT
        elif character.isalnum():
            kinds |= WORD
        else:
            kinds |= SPACE if character.isspace() else REST
        if kinds == KINDS:
            break
    return kinds


# Entries that take a call each, and what it takes to fold a character's case first.
_WEIGHTS: Final = {"CATEGORY": 3, "RANGE_UNI_IGNORE": 8}
FOLDING: Final = 5
_ENTRY_WORDS: Final = {"NEGATE": 0, "LITERAL": 1, "CATEGORY": 1, "RANGE": 2, "RANGE_UNI_IGNORE": 2, "CHARSET": 8}
_CATEGORY_KINDS: Final[dict[str, int]] = {
    "CATEGORY_DIGIT": 0,
    "CATEGORY_NOT_DIGIT": KINDS,
    "CATEGORY_SPACE": 0,
    "CATEGORY_NOT_SPACE": KINDS,
    "CATEGORY_WORD": 0,
    "CATEGORY_NOT_WORD": KINDS,
    "CATEGORY_UNI_DIGIT": DIGIT,
    "CATEGORY_UNI_NOT_DIGIT": KINDS & ~DIGIT,
    "CATEGORY_UNI_SPACE": SPACE,
    "CATEGORY_UNI_NOT_SPACE": KINDS & ~SPACE,
    "CATEGORY_UNI_WORD": DIGIT | WORD,
    "CATEGORY_UNI_NOT_WORD": SPACE | REST,
}
