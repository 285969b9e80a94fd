"""One CPython version's opcodes as the verifier sees them: what each may do, and how wide it is.

A rule is deny by default: an opcode that has no row cannot occur. Rows are keyed by name in the tables `opcodes_3_*`; `Dialect` is
the same by number, made once for the Python that runs.
"""

from __future__ import annotations

import opcode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from monty.runtime.verify.walk import Walk

Check = Callable[["Walk", int], None]
FORWARD: Final = 1
BACKWARD: Final = -1
SILENT: Final = frozenset({"PUSH_EXC_INFO", "POP_EXCEPT", "SWAP"})
"""What cannot fail, so that no handler is entered from it, whatever it does to what a handler keeps."""


@dataclass(frozen=True, slots=True)
class Effect:
    """Takes the kinds `before` off the stack and leaves `after`; the instruction's argument is at most `most`.

    `ways`: other kinds that it may take, and what it leaves then.
    """

    before: str
    after: str
    most: int = 0
    ways: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Special:
    """What one rewriting of the stack cannot say.

    `jump`: +1 or -1 when the argument is a distance.
    """

    check: Check
    jump: int = 0


Row = Effect | Special


@dataclass(frozen=True, slots=True)
class Table:
    """What one `opcodes_3_*` module states, by opcode name. `caches`: code units that follow an instruction and are no code."""

    version: tuple[int, int]
    rows: Mapping[str, Row]
    refused: frozenset[str]
    caches: Mapping[str, int]
    flags: int
    """The `co_flags` that may be set."""
    loads_cells_as_locals: bool
    """Whether `LOAD_FAST` of a cell variable gives the cell, as `LOAD_CLOSURE` does elsewhere."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """A `Table` by opcode number; lists have 256 entries, and no row means refused."""

    table: Table
    names: list[str] = field(default_factory=lambda: [f"<{number}>" for number in range(256)])
    effects: list[tuple[str, int, str, int] | None] = field(default_factory=lambda: [None] * 256)
    checks: list[Check | None] = field(default_factory=lambda: [None] * 256)
    silent: list[bool] = field(default_factory=lambda: [False] * 256)
    jumps: list[int] = field(default_factory=lambda: [0] * 256)
    caches: list[int] = field(default_factory=lambda: [0] * 256)
    extended_argument: int = opcode.opmap["EXTENDED_ARG"]


def apply(effect: Effect) -> Check:
    """The check that an `Effect` stands for, in the words that the walk understands."""

    def check(walk: Walk, argument: int) -> None:
        walk.bound_argument(argument, effect.most)
        before, after = next((way for way in effect.ways if walk.has(way[0])), (effect.before, effect.after))
        walk.replace(before, after)

    return check


def dialect_of(table: Table) -> Dialect:
    """The table by the numbers that the running Python gives its opcodes."""
    dialect = Dialect(table)
    for name, number in opcode.opmap.items():
        if number >= len(dialect.names):
            continue
        dialect.names[number] = name
        dialect.silent[number] = name in SILENT
        dialect.caches[number] = table.caches.get(name, 0)
        row = table.rows.get(name)
        if isinstance(row, Effect):
            dialect.checks[number] = apply(row)
            if len(row.after) <= len(row.before):
                # Only what cannot overflow the stack takes the short way, which does not look at its size.
                dialect.effects[number] = (row.before, len(row.before), row.after, row.most)
        elif row is not None:
            dialect.checks[number] = row.check
            dialect.jumps[number] = row.jump
    return dialect
