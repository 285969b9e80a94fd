"""One CPython version's opcodes as the verifier sees them: what each may do, and how wide it is.

A rule is deny by default: an opcode that has no row cannot occur. Rows are keyed by name in the tables `opcodes_3_*`; `Dialect` is
the same by number, made once for the Python that runs.
"""

from __future__ import annotations

import opcode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from os.path import commonprefix
from typing import TYPE_CHECKING, Final

from monty.runtime.verify.policy import Rule

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
    """A `Table` by opcode number; lists have 256 entries."""

    table: Table
    numbers: dict[str, int]
    names: list[str]
    allowed: frozenset[int]
    effects: list[tuple[str, int, str, int] | None]
    """What most instructions do, in the form that the walk reads fastest: before, its length, after, the greatest argument."""
    checks: list[Check | None]
    """All that instructions do; None where they are refused."""
    silent: list[bool]
    jumps: list[int]
    widths: list[int]
    """How many code units an instruction takes, without its prefixes."""
    extended_argument: int


def apply(effect: Effect) -> Check:
    """The check that an `Effect` stands for, in the words that the walk understands."""
    ways = [split_common(before, after) for before, after in (*effect.ways, (effect.before, effect.after))]

    def check(walk: Walk, argument: int) -> None:
        walk.bound_argument(argument, effect.most)
        for stays, before, after in ways:
            if walk.has(stays + before):
                walk.take(before)
                walk.push(after)
                return
        raise walk.broken(Rule.OPERAND, f"it takes {effect.before!r}, and finds {walk.stack!r}")

    return check


def split_common(before: str, after: str) -> tuple[str, str, str]:
    """What stays where it is, what is taken, what is put there: a handler may keep the first."""
    stays = commonprefix((before, after))
    return stays, before[len(stays) :], after[len(stays) :]


def dialect_of(table: Table) -> Dialect:
    """The table by the numbers that the running Python gives its opcodes; those beyond a byte are its compiler's own."""
    opcodes = {name: number for name, number in opcode.opmap.items() if number < 256}
    names = {number: name for name, number in opcodes.items()}
    by_number = [names.get(number, f"opcode {number}") for number in range(256)]
    rows = [table.rows.get(name) for name in by_number]
    return Dialect(
        table=table,
        numbers=opcodes,
        names=by_number,
        allowed=frozenset(opcodes[name] for name in (*table.rows, "EXTENDED_ARG")),
        effects=[
            (row.before, len(row.before), row.after, row.most)
            # Only what cannot overflow the stack takes the short way, which does not look at its size.
            if isinstance(row, Effect) and len(row.after) <= len(row.before)
            else None
            for row in rows
        ],
        checks=[apply(row) if isinstance(row, Effect) else row and row.check for row in rows],
        silent=[name in SILENT for name in by_number],
        jumps=[row.jump if isinstance(row, Special) else 0 for row in rows],
        widths=[1 + table.caches.get(name, 0) for name in by_number],
        extended_argument=opcodes["EXTENDED_ARG"],
    )
