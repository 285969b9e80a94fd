"""One CPython version's opcodes as the verifier sees them: what each may do, and how wide it is.

Deny by default: an opcode that has no row cannot occur. Rows are keyed by name in the tables `opcodes_3_*`; a
`Dialect` is the same by number, made once for the Python that runs.
"""

from __future__ import annotations

import opcode
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from monty.runtime.verify.policy import Rule

if TYPE_CHECKING:
    from monty.runtime.verify.shape import Shape
    from monty.runtime.verify.walk import Walk

Ways = tuple[tuple[str, str], ...]
"""Rewritings of the top of the stack, kinds before and kinds after; the first that fits is taken."""
Check = Callable[["Walk", int], None]
"""What one rewriting cannot say: it gets the walk, standing at the instruction, and the instruction's argument."""


class Step(NamedTuple):
    """An instruction as the walk reads it: its first way, the length of what that takes, the check that knows all."""

    before: str
    size: int
    after: str
    check: Check


Means = Callable[["Shape", int], Step]
"""What an instruction with this argument is; raises `Refused` for one that it may not have."""

FORWARD: Final = 1
BACKWARD: Final = -1
SILENT: Final = frozenset({"PUSH_EXC_INFO", "POP_EXCEPT", "SWAP"})
"""What cannot fail, so that no handler is entered from it, whatever it does to what a handler keeps."""
MOST_ARGUMENT: Final = 0x7FFFFFFF
"""CPython keeps arguments in a C `int`."""
NEVER: Final = "!"
"""A kind that nothing has."""


@dataclass(frozen=True, slots=True)
class Effect:
    """Takes the kinds `before` off the stack and leaves `after`, whatever the argument, which is at most `most`.

    `ways`: other kinds that it may take, and what it leaves then.
    """

    before: str
    after: str
    most: int = 0
    ways: Ways = ()


@dataclass(frozen=True, slots=True)
class Operand:
    """What it does is in its argument: looked up once for each argument in a code object."""

    means: Means


@dataclass(frozen=True, slots=True)
class Special:
    """What it does depends on where it stands. `jump`: +1 or -1 when the argument is a distance."""

    check: Check
    jump: int = 0


Row = Effect | Operand | Special


@dataclass(frozen=True, slots=True)
class Table:
    """What one `opcodes_3_*` module states, by opcode name."""

    version: tuple[int, int]
    rows: Mapping[str, Row]
    refused: frozenset[str]
    caches: Mapping[str, int]
    """Code units that follow an instruction and are no code."""
    flags: int
    """The `co_flags` that may be set."""
    followed: Mapping[str, str]
    """Opcodes that may do the work of the next instruction too, and skip it: what that must be."""
    loads_cells_as_locals: bool
    """Whether `LOAD_FAST` of a cell variable gives the cell, as `LOAD_CLOSURE` does elsewhere."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """A `Table` by opcode number; lists and bytes have 256 entries."""

    table: Table
    numbers: dict[str, int]
    names: list[str]
    fixed: list[tuple[Step, int] | None]
    """The steps that are the same for every argument, and the greatest argument of each."""
    operands: list[Means | None]
    """What the others mean."""
    allowed: bytes
    widths: bytes
    """How many code units an instruction takes, without its prefixes."""
    silent: list[bool]
    jumps: re.Pattern[bytes]
    """Finds the jumps among opcodes."""
    directions: list[int]
    followed: dict[int, int]


class Refused(Exception):
    """An argument that breaks a rule wherever the instruction stands."""

    def __init__(self, rule: Rule, message: str) -> None:
        super().__init__(message)
        self.rule = rule


def step(meaning: Ways | Check) -> Step:
    """The step that an instruction is."""
    return step_of(meaning) if isinstance(meaning, tuple) else Step(NEVER, 0, "", meaning)


@lru_cache(maxsize=1024)
def step_of(ways: Ways) -> Step:
    """The step that takes the first way that fits. Few differ, and all programs have the same ones."""
    parts = [(before, *split_common(before, after)) for before, after in ways]

    def check(walk: Walk, argument: int) -> None:
        for before, _, taken, left in parts:
            if walk.has(before):
                walk.take(taken)
                walk.push(left)
                return
        wanted = " or ".join(before for before, _ in ways)
        raise walk.broken(Rule.OPERAND, f"it takes {wanted}, and finds {walk.stack}")

    before, after = ways[0]
    return Step(before, len(before), after, check)


def split_common(before: str, after: str) -> tuple[str, str, str]:
    """What stays where it is, what is taken, what is put there: a handler may keep the first."""
    stays = 0
    while before[stays : stays + 1] == after[stays : stays + 1] != "":
        stays += 1
    return before[:stays], before[stays:], after[stays:]


def fixed_step(row: Row | None) -> tuple[Step, int] | None:
    """The step of an instruction that means the same whatever its argument is, and the greatest that it may have."""
    if isinstance(row, Special):
        return step(row.check), MOST_ARGUMENT
    if isinstance(row, Effect):
        return step(((row.before, row.after), *row.ways)), row.most
    return None


def dialect_of(table: Table, opmap: Mapping[str, int] = opcode.opmap) -> Dialect:
    """The table by a Python's opcode numbers; those beyond a byte never leave its compiler."""
    numbers = {name: number for name, number in opmap.items() if number < 256}
    named = {number: name for name, number in numbers.items()}
    names = [named.get(number, f"opcode {number}") for number in range(256)]
    rows = [table.rows.get(name) for name in names]
    directions = [row.jump if isinstance(row, Special) else 0 for row in rows]
    jumps = bytes(number for number in range(256) if directions[number])
    return Dialect(
        table=table,
        numbers=numbers,
        names=names,
        fixed=[fixed_step(row) for row in rows],
        operands=[row.means if isinstance(row, Operand) else None for row in rows],
        allowed=bytes(numbers[name] for name in (*table.rows, "EXTENDED_ARG")),
        widths=bytes(1 + table.caches.get(name, 0) for name in names),
        silent=[name in SILENT for name in names],
        jumps=re.compile(b"[" + re.escape(jumps) + b"]"),
        directions=directions,
        followed={numbers[name]: numbers[needed] for name, needed in table.followed.items()},
    )
