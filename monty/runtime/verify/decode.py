"""Code units to instructions. In: the bytes of a code object. Out: opcodes and arguments in order, and where control may enter.

Promise: every opcode has a row in the table, and every jump leads to the start of an instruction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from monty.runtime.verify.dialect import Dialect
from monty.runtime.verify.policy import Rule, VerificationError
from monty.runtime.verify.shape import Handler, Shape

MOST_ARGUMENT: Final = 0x7FFFFFFF


@dataclass(frozen=True, slots=True)
class Instructions:
    """Lists by position: the first instruction has position 0. `units`: the code unit that an instruction starts at, its prefixes included."""

    opcodes: list[int]
    arguments: list[int]
    units: list[int]
    targets: dict[int, int]
    """From the position of a jump to that of its target."""
    position_of: dict[int, int]
    """From a code unit to the instruction that starts there; the end of the code is the end of the list."""
    entered: frozenset[int]
    """Where control may come from elsewhere than the instruction before."""
    blocks: dict[int, int]
    """Where control may enter or another handler begins, and where the next such place is."""


def decode(shape: Shape, dialect: Dialect) -> Instructions:
    """Take the code apart."""
    units, opcodes, arguments = scan(shape, dialect)
    count = len(units)
    position_of = dict(zip(units, range(count), strict=True))
    position_of[len(shape.instructions) // 2] = count
    targets: dict[int, int] = {}
    jumps, widths = dialect.jumps, dialect.widths
    for position in [position for position, number in enumerate(opcodes) if jumps[number]]:
        number = opcodes[position]
        # Prefixes stand before the instruction, so what follows it is found from the next one.
        following = units[position + 1] if position + 1 < count else len(shape.instructions) // 2
        target = position_of.get(following + jumps[number] * arguments[position], count)
        if target == count:
            raise broken(shape, Rule.JUMP, f"{dialect.names[number]} {arguments[position]} leads to no instruction", units[position])
        targets[position] = target
    entered = set(targets.values())
    leaders = {0, count, *entered}
    for handler in shape.handlers:
        leaders.update(entries(shape, handler, position_of))
        entered.add(position_of[handler.target])
    ordered = sorted(leaders)
    blocks = dict(zip(ordered, ordered[1:], strict=False))
    return Instructions(opcodes, arguments, units, targets, position_of, entered, blocks)


def scan(shape: Shape, dialect: Dialect) -> tuple[list[int], list[int], list[int]]:
    """The units, opcodes and arguments of the instructions; prefixes are folded into what they belong to."""
    widths = dialect.widths
    code = shape.instructions[::2]
    values = shape.instructions[1::2]
    units: list[int] = []
    unit, end = 0, len(code)
    while unit < end:
        units.append(unit)
        unit += widths[code[unit]]
    opcodes = [code[unit] for unit in units]
    arguments = [values[unit] for unit in units]
    refused = set(opcodes) - dialect.allowed
    if refused - {dialect.extended_argument}:
        unit, number = next((unit, number) for unit, number in zip(units, opcodes, strict=True) if number not in dialect.allowed and number != dialect.extended_argument)
        raise broken(shape, Rule.OPCODE, f"{dialect.names[number]} is not allowed", unit)
    if refused:
        units, opcodes, arguments = fold(shape, dialect, units, opcodes, arguments)
    if unit != end or not units:
        raise broken(shape, Rule.OPCODE, "the code ends within an instruction", 0)
    return units, opcodes, arguments


def fold(
    shape: Shape, dialect: Dialect, units: list[int], opcodes: list[int], arguments: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """Prefixes give an instruction the upper bytes of its argument, and are where it starts."""
    folded: tuple[list[int], list[int], list[int]] = ([], [], [])
    start, prefix = -1, 0
    for unit, number, argument in zip(units, opcodes, arguments, strict=True):
        argument |= prefix
        start = unit if start < 0 else start
        if number == dialect.extended_argument:
            prefix = argument << 8
            continue
        for parts, part in zip(folded, (start, number, argument), strict=True):
            parts.append(part)
        start, prefix = -1, 0
    if prefix or ...
    return folded


def entries(shape: Shape, handler: Handler, position_of: dict[int, int]) -> list[int]:
    """Where control may enter because of one row of the exception table."""
    places = (handler.start, handler.end, handler.target)
    if not all(place in position_of for place in places):
        raise broken(shape, Rule.HANDLER, f"no instructions start at units {places}", handler.start)
    return [position_of[place] for place in places]


def broken(shape: Shape, rule: Rule, message: str, unit: int) -> VerificationError:
    """The error for the instruction at a code unit, with its line."""
    offset = 2 * unit
    line = next((line for start, end, line in shape.code.co_lines() if start <= offset < end), None)
    return VerificationError(rule, message, shape.code.co_name, offset, line)
