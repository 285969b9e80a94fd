"""Code objects of instructions that no compiler would write, for the Python that runs the tests."""

from __future__ import annotations

import opcode
import sys
import types
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import monty.runtime.verify
from monty.runtime.verify.dialect import Dialect
from tests.verify.lowering import POLICY

VERSION: Final = sys.version_info[:2]
FUNCTION: Final = 0x1 | 0x2
GENERATOR: Final = 0x20
COROUTINE: Final = 0x80
ASYNC_GENERATOR: Final = 0x200
LOCALS: Final = ("x", "y", "z")
FREE: Final = tuple(sorted(POLICY.guards))

Instruction = tuple[str, int] | str


def dialect() -> Dialect:
    """The dialect of the running Python."""
    found = monty.runtime.verify.DIALECT
    assert found is not None
    return found


@dataclass(frozen=True)
class Range:
    """A row of an exception table, by the index of instructions."""

    start: int
    end: int
    target: int
    depth: int = 0
    keeps_place: bool = False


def assemble(
    *instructions: Instruction,
    constants: Sequence[object] = (None,),
    names: tuple[str, ...] = (),
    local: tuple[str, ...] = LOCALS,
    cells: tuple[str, ...] = (),
    free: tuple[str, ...] = FREE,
    flags: int = FUNCTION,
    places: int = 20,
    ranges: Sequence[Range] = (),
    has_head: bool = True,
) -> types.CodeType:
    """Code of a function without parameters whose locals, but for `local[0]`, are bound nowhere.

    `has_head`: the instructions that make cells and the generator, and the `RESUME` after them, are added in front.
    `ranges` count from the first instruction given.
    """
    head = _head(local, cells, free, flags) if has_head else []
    units = b"".join(encoded(instruction) for instruction in (*head, *instructions))
    return (lambda x: None).__code__.replace(
        co_code=units,
        co_consts=tuple(constants),
        co_names=names,
        co_varnames=local,
        co_nlocals=len(local),
        co_cellvars=cells,
        co_freevars=free,
        co_flags=flags,
        co_stacksize=places,
        co_linetable=lines_of(len(units) // 2),
        co_exceptiontable=_table(ranges, _starts((*head, *instructions))[len(head) :]),
        co_name="assembled",
    )


def _table(ranges: Sequence[Range], starts: list[int]) -> bytes:
    return b"".join(
        handler_row(starts[r.start], starts[r.end] - starts[r.start], starts[r.target], r.depth << 1 | r.keeps_place)
        for r in ranges
    )


def _head(local: tuple[str, ...], cells: tuple[str, ...], free: tuple[str, ...], flags: int) -> list[Instruction]:
    slots = (*local, *(cell for cell in cells if cell not in local))
    head: list[Instruction] = [("COPY_FREE_VARS", len(free))] if free else []
    head += [("MAKE_CELL", slots.index(cell)) for cell in cells]
    head += ["RETURN_GENERATOR", "POP_TOP"] if flags & (GENERATOR | COROUTINE | ASYNC_GENERATOR) else []
    return [*head, ("RESUME", 0)]


def encoded(instruction: Instruction) -> bytes:
    """An instruction with its prefixes and its caches."""
    name, argument = (instruction, 0) if isinstance(instruction, str) else instruction
    number = opcode.opmap[name]
    prefixes = b"".join(
        bytes([opcode.opmap["EXTENDED_ARG"], argument >> shift & 0xFF]) for shift in (24, 16, 8) if argument >> shift
    )
    return prefixes + bytes([number, argument & 0xFF]) + bytes(2 * (dialect().widths[number] - 1))


def _starts(instructions: Sequence[Instruction]) -> list[int]:
    starts = [0]
    for instruction in instructions:
        starts.append(starts[-1] + len(encoded(instruction)) // 2)
    return starts


def distance(instructions: Sequence[Instruction]) -> int:
    """How many code units the instructions take: what a jump over them is worth."""
    return _starts(instructions)[-1]


def lines_of(units: int) -> bytes:
    """A table of lines without any line."""
    return bytes(0xF8 | min(8, units - start) - 1 for start in range(0, units, 8))


def handler_row(start: int, length: int, target: int, depth: int) -> bytes:
    """A row of an exception table, in code units."""
    row = b"".join(_varint(number) for number in (start, length, target, depth))
    return bytes([row[0] | 0x80]) + row[1:]


def _varint(number: int) -> bytes:
    digits = [number & 0x3F]
    while number := number >> 6:
        digits.insert(0, number & 0x3F | 0x40)
    return bytes(digits)


def guard(name: str, local: tuple[str, ...] = LOCALS) -> Instruction:
    """Load a guard."""
    return ("LOAD_DEREF", len(local) + FREE.index(name))


def called(callee: Sequence[Instruction], *arguments: Instruction, count: int | None = None) -> list[Instruction]:
    """A call in the order of this version."""
    given = len(arguments) if count is None else count
    if VERSION >= (3, 13):
        return [*callee, "PUSH_NULL", *arguments, ("CALL", given)]
    precall: list[Instruction] = [("PRECALL", given)] if VERSION < (3, 12) else []
    return ["PUSH_NULL", *callee, *arguments, *precall, ("CALL", given)]
