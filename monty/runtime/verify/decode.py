"""Code units to instructions. In: the shape of a code object. Out: its opcodes and arguments in order, and where control may enter.

Promise: every opcode has a row in the table, and every jump leads to the start of an instruction.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import Final

from monty.runtime.verify.dialect import Dialect
from monty.runtime.verify.policy import Rule, VerificationError
from monty.runtime.verify.shape import Handler, Shape

MOST_ARGUMENT: Final = 0x7FFFFFFF
"""CPython keeps arguments in a C `int`."""


@dataclass(frozen=True, slots=True)
class Instructions:
    """Lists by position: the first instruction has position 0, a prefix has none."""

    units: list[int]
    """The code units that the instructions start at, their prefixes included."""
    opcodes: list[int]
    arguments: list[int]
    targets: dict[int, int]
    """From the position of a jump to that of its target."""
    position_of: dict[int, int]
    """From a code unit to the instruction that starts there; the end of the code is the end of the list."""
    entered: Set[int]
    """Where control may come from elsewhere than the instruction before."""
    blocks: dict[int, int]
    """Where control may enter or another handler begins, and where the next such place is."""


def decode(shape: Shape, dialect: Dialect) -> Instructions:
    """Take the code apart."""
    units, opcodes, arguments = scan(shape, dialect)
    count = len(units)
    position_of = dict(zip(units, range(count), strict=True))
    position_of[len(shape.instructions) // 2] = count
    jumps = dialect.jumps
    targets: dict[int, int] = {}
    ends = [*units[1:], len(shape.instructions) // 2]
    for position in [position for position, number in enumerate(opcodes) if jumps[number]]:
        unit = ends[position] + jumps[opcodes[position]] * arguments[position]
        target = position_of.get(unit, count)
        if target == count:
            raise broken(shape, Rule.JUMP, f"a jump to unit {unit}, where no instruction starts", units[position])
        targets[position] = target
    entered = set(targets.values())
    leaders = {0, count, *entered}
    for handler in shape.handlers:
        leaders.update(entries(shape, handler, position_of))
        entered.add(position_of[handler.target])
    ordered = sorted(leaders)
    return Instructions(
        units, opcodes, arguments, targets, position_of, entered, dict(zip(ordered, ordered[1:], strict=False))
    )


def scan(shape: Shape, dialect: Dialect) -> tuple[list[int], list[int], list[int]]:
    """The units, opcodes and arguments of the instructions."""
    widths = dialect.widths
    code, values = shape.instructions[::2], shape.instructions[1::2]
    units: list[int] = []
    unit = 0
    while unit < len(code):
        units.append(unit)
        unit += widths[code[unit]]
    opcodes = [code[unit] for unit in units]
    if unit != len(code) or opcodes[-1:] in ([], [dialect.extended_argument]):
        raise broken(shape, Rule.OPCODE, "the code ends within an instruction", len(code))
    refused = set(opcodes) - dialect.allowed
    if refused:
        first = next(unit for unit, number in zip(units, opcodes, strict=True) if number in refused)
        raise broken(shape, Rule.OPCODE, f"{dialect.names[code[first]]} is not allowed", first)
    arguments = [values[unit] for unit in units]
    if dialect.extended_argument in opcodes:
        return without_prefixes(shape, dialect, units, opcodes, arguments)
    return units, opcodes, arguments


def without_prefixes(
    shape: Shape, dialect: Dialect, units: list[int], opcodes: list[int], arguments: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """The same, with prefixes made part of the instructions that they give the upper bytes of their argument to."""
    starts: list[int] = []
    numbers: list[int] = []
    values: list[int] = []
    start, prefix = 0, 0
    prefixed = False
    for unit, number, argument in zip(units, opcodes, arguments, strict=True):
        if not prefixed:
            start, prefix = unit, 0
        prefixed = number == dialect.extended_argument
        prefix = prefix << 8 | argument
        if prefix > MOST_ARGUMENT:
            raise broken(shape, Rule.ARGUMENT, f"{dialect.names[number]} has an argument of {prefix:#x}", start)
        if not prefixed:
            starts.append(start)
            numbers.append(number)
            values.append(prefix)
    return starts, numbers, values


def entries(shape: Shape, handler: Handler, position_of: dict[int, int]) -> list[int]:
    """Where control may enter because of one row of the exception table, or is looked after by another."""
    places = (handler.start, handler.end, handler.target)
    if not all(place in position_of for place in places):
        raise broken(shape, Rule.HANDLER, f"no instructions start at units {places}", handler.start)
    return [position_of[place] for place in places]


def broken(shape: Shape, rule: Rule, message: str, unit: int) -> VerificationError:
    """The error for the instruction at a code unit, with its line."""
    offset = 2 * unit
    line = next((line for start, end, line in shape.code.co_lines() if start <= offset < end), None)
    return VerificationError(rule, message, shape.code.co_name, offset, line)
