"""The flags of patterns as guests hold them: numbers that print as `re.IGNORECASE|re.MULTILINE`.

The host's own flags are members of an enum, which would lead a guest to the host's class and keep every number that
is ever made one. Ours are numbers of an exact type, with the same arithmetic and texts.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any, Final

NAMES: Final[dict[str, int]] = {
    name: int(re.RegexFlag[name])
    for name in re.RegexFlag.__members__
    if len(name) > 1 and re.RegexFlag[name].name == name
}
LETTERS: Final[dict[str, int]] = {
    name: int(member) for name, member in re.RegexFlag.__members__.items() if len(name) == 1
}
KNOWN_BITS: Final = sum(NAMES.values())
ALL_BITS: Final = (1 << KNOWN_BITS.bit_length()) - 1


class RegexFlag(int):
    """A set of flags."""

    __slots__ = ()

    def __new__(cls, value: int) -> RegexFlag:
        if value < 0:
            # Negative numbers mean "all but", in as many bits as are needed.
            value += ALL_BITS + 1 if value >= -ALL_BITS - 1 else 1 << value.bit_length()
        return _MADE[value] if value < len(_MADE) else int.__new__(cls, value)

    def __or__(self, other: int) -> RegexFlag:
        return RegexFlag(int(self) | int.__index__(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other: int) -> RegexFlag:
        return RegexFlag(int(self) & int.__index__(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other: int) -> RegexFlag:
        return RegexFlag(int(self) ^ int.__index__(other)) if isinstance(other, int) else NotImplemented

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self) -> RegexFlag:
        return RegexFlag(~int(self))

    def __iter__(self) -> Iterator[RegexFlag]:
        return iter([RegexFlag(bit) for bit in NAMES.values() if int(self) & bit])

    def __len__(self) -> int:
        return int(self).bit_count()

    def __bool__(self) -> bool:
        return int(self) != 0

    def __contains__(self, other: object) -> bool:
        if not isinstance(other, RegexFlag):
            name = type(other).__qualname__
            raise TypeError(f"unsupported operand type(s) for 'in': '{name}' and 'RegexFlag'")
        return int(other) & int(self) == int(other)

    def __repr__(self) -> str:
        name = flag_name(self)
        if name is None:
            return f"re.RegexFlag({int(self)})"
        return "|".join(part if part[0].isdigit() else f"re.{part}" for part in name.split("|"))

    def __str__(self) -> str:
        return repr(self)


def flag_name(flags: RegexFlag) -> str | None:
    """`flags.name`: the names of all flags, and what is left as a number; None when none is known."""
    value = int(flags)
    if not value:
        return "NOFLAG"
    parts = [name for name, bit in NAMES.items() if bit and value & bit]
    unknown = value & ~KNOWN_BITS
    if not parts:
        return None
    return "|".join([*parts, hex(unknown)] if unknown else parts)


def make_flags(*values: Any) -> RegexFlag:
    """`RegexFlag(value)` in guest code."""
    if len(values) != 1:
        raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
    if not isinstance(values[0], int):
        raise ValueError(f"{values[0]!r} is not a valid RegexFlag")
    return RegexFlag(int.__index__(values[0]))


# The usual ones exist once, as the members of CPython's enum do.
_MADE: Final[list[RegexFlag]] = []
_MADE.extend(int.__new__(RegexFlag, value) for value in range(ALL_BITS + 1))


# The order and names in which the C code of `Pattern.__repr__` writes flags.
_SHOWN: Final = tuple(
    name
    for name in ("TEMPLATE", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII")
    if name in NAMES
)


def shown_flags(flags: int, binary: bool) -> str:
    """The flags of a pattern as its `repr` writes them."""
    meaning = NAMES["LOCALE"] | NAMES["ASCII"] | NAMES["UNICODE"]
    if not binary and flags & meaning == NAMES["UNICODE"]:
        flags &= ~NAMES["UNICODE"]
    parts = [f"re.{name}" for name in _SHOWN if flags & NAMES[name]]
    rest = flags & ~KNOWN_BITS
    return "|".join([*parts, hex(rest)] if rest else parts)


HAS_TEMPLATE: Final = sys.version_info < (3, 13)
