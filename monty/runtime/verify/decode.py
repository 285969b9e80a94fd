"""Code units to instructions. In: the shape of a code object. Out: its opcodes and arguments in order, and where
control may enter.

Promise: every opcode has a row in the table, and every jump leads to the start of an instruction.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from itertools import accumulate

from monty.runtime.verify.dialect import MOST_ARGUMENT, Dialect, Refused, Step
from monty.runtime.verify.policy import Rule, VerificationError
from monty.runtime.verify.rules import PUSHED
from monty.runtime.verify.shape import Handler, Shape


@dataclass(frozen=True, slots=True)
class Instructions:
    """Lists by position: the first instruction has position 0, a prefix has none."""

    units: list[int]
    """The code units that the instructions start at, their prefixes included."""
    opcodes: bytes
    arguments: list[int]
    steps: list[Step]
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
    count, end = len(units), len(shape.instructions) // 2
    position_of = dict(zip(units, range(count), strict=True))
    position_of[end] = count
    targets: dict[int, int] = {}
    for found in dialect.jumps.finditer(opcodes):
        position = found.start()
        following = units[position + 1] if position + 1 < count else end
        unit = following + dialect.directions[opcodes[position]] * arguments[position]
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
    blocks = dict(zip(ordered, ordered[1:], strict=False))
    steps = interpret(shape, dialect, units, opcodes, arguments)
    instructions = Instructions(units, opcodes, arguments, steps, targets, position_of, entered, blocks)
    check_followed(shape, dialect, instructions)
    return instructions


def scan(shape: Shape, dialect: Dialect) -> tuple[list[int], bytes, list[int]]:
    """The units, opcodes and arguments of the instructions.

    What is not code has the opcode 0, which is none, so the opcodes are the rest; their widths must say the same.
    """
    code, values = shape.instructions[::2], shape.instructions[1::2]
    opcodes = code.translate(None, b"\0")
    units = [0, *accumulate(opcodes.translate(dialect.widths))]
    if units.pop() != len(code) or bytes(map(code.__getitem__, units)) != opcodes or not opcodes:
        raise broken(shape, Rule.OPCODE, "what is no code stands where code must, or the other way about", 0)
    refused = opcodes.translate(None, dialect.allowed)
    if refused:
        unit = units[opcodes.index(refused[0])]
        raise broken(shape, Rule.OPCODE, f"{dialect.names[refused[0]]} is not allowed", unit)
    arguments = list(map(values.__getitem__, units))
    if dialect.numbers["EXTENDED_ARG"] in opcodes:
        return without_prefixes(shape, dialect, units, opcodes, arguments)
    return units, opcodes, arguments


def without_prefixes(
    shape: Shape, dialect: Dialect, units: list[int], opcodes: bytes, arguments: list[int]
) -> tuple[list[int], bytes, list[int]]:
    """The same, with prefixes made part of the instructions that they give the upper bytes of their argument to."""
    starts: list[int] = []
    values: list[int] = []
    start = prefix = 0
    prefixed = False
    for unit, number, argument in zip(units, opcodes, arguments, strict=True):
        if not prefixed:
            start, prefix = unit, 0
        prefixed = number == dialect.numbers["EXTENDED_ARG"]
        prefix = prefix << 8 | argument
        if prefix > MOST_ARGUMENT:
            raise broken(shape, Rule.ARGUMENT, f"an argument of {prefix:#x}", start)
        if not prefixed:
            starts.append(start)
            values.append(prefix)
    if prefixed:
        raise broken(shape, Rule.OPCODE, "the code ends with a prefix", start)
    return starts, opcodes.translate(None, bytes([dialect.numbers["EXTENDED_ARG"]])), values


class Meanings(dict[tuple[int, int], Step]):
    """The steps of opcodes with arguments, each looked up when it first occurs; most occur more than once."""

    def __init__(self, shape: Shape, dialect: Dialect) -> None:
        numbers = dialect.numbers
        # The most frequent ones, all at once.
        loads = (
            (numbers["LOAD_CONST"], shape.constants),
            (numbers["LOAD_FAST"], shape.plain),
            (numbers["LOAD_DEREF"], shape.cells),
        )
        super().__init__(
            {(number, index): PUSHED[kind] for number, kinds in loads for index, kind in enumerate(kinds) if kind}
        )
        self.shape = shape
        self.dialect = dialect

    def __missing__(self, pair: tuple[int, int]) -> Step:
        number, argument = pair
        fixed = self.dialect.fixed[number]
        if fixed is not None:
            found, most = fixed
            if argument > most:
                raise Refused(Rule.ARGUMENT, f"an argument of {argument}, where {most} is the greatest")
        else:
            means = self.dialect.operands[number]
            assert means is not None  # `scan` refuses what has no row, and a row is either
            found = means(self.shape, argument)
        self[pair] = found
        return found


def interpret(shape: Shape, dialect: Dialect, units: list[int], opcodes: bytes, arguments: list[int]) -> list[Step]:
    """What each instruction does to the stack."""
    meanings = Meanings(shape, dialect)
    try:
        return list(map(meanings.__getitem__, zip(opcodes, arguments, strict=True)))
    except Refused as refused:
        # It stopped at the first pair that has no meaning.
        position = next(p for p, pair in enumerate(zip(opcodes, arguments, strict=True)) if pair not in meanings)
        name = dialect.names[opcodes[position]]
        raise broken(shape, refused.rule, f"{name}: {refused}", units[position]) from None


def check_followed(shape: Shape, dialect: Dialect, instructions: Instructions) -> None:
    """What may do the next instruction's work and skip it must find the right one, and nothing jumps in between."""
    opcodes, arguments = instructions.opcodes, instructions.arguments
    for number, needed in dialect.followed.items():
        position = opcodes.find(number)
        while position >= 0:
            following = position + 1
            is_right = (
                opcodes[following : following + 1] == bytes([needed]) and arguments[position] == arguments[following]
            )
            if not is_right or following in instructions.entered:
                message = f"{dialect.names[number]} wants {dialect.names[needed]} {arguments[position]} just after it"
                raise broken(shape, Rule.ARGUMENT, message, instructions.units[position])
            position = opcodes.find(number, following)


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
