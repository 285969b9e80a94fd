"""Follow one function's code along every path, with the kinds of values on its stack in place of the values.

In: the shape of a code object and its instructions. Out: nothing, or the first rule broken. This is where raw host
objects are held to their places: what is on the stack is known everywhere, and an instruction takes only the kinds
that its row names (see `kinds`).

CPython's compiler is trusted for what no syntax tree can make it do wrong: to test a local where it may be unbound
(3.12 and later have an instruction for each case), and to make a bool for what takes nothing else (3.13).
"""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import Final

from monty.runtime.verify.decode import Instructions, broken
from monty.runtime.verify.dialect import Dialect
from monty.runtime.verify.kinds import fits, joined
from monty.runtime.verify.policy import Rule, VerificationError
from monty.runtime.verify.shape import SUSPENDING, Handler, Shape

NO_PLACE: Final = 1 << 31
"""Higher than any stack: where this is the floor, no instruction goes the short way."""
PROLOGUE: Final = frozenset({"COPY_FREE_VARS", "MAKE_CELL", "RETURN_GENERATOR"})


class Walk:
    """One code object on its way through the rules. The checks of the tables read it and change its stack."""

    def __init__(self, shape: Shape, instructions: Instructions, dialect: Dialect) -> None:
        self.shape = shape
        self.instructions = instructions
        self.dialect = dialect
        self.stack = ""
        self.position = self.block = 0
        self.ended = False
        self.cells: list[str] = []
        self.closure: tuple[str, ...] = ()
        # Stacks at the heads of blocks, and the blocks whose stack is news.
        self.states: dict[int, str] = {0: ""}
        self.pending: list[int] = [0]
        # What an error reaches: its handler, and how much of the stack that keeps. `exposed` until the handler has
        # been told.
        self.handler: Handler | None = None
        self.exposed = False
        self.floor = 0
        self.kept = ""
        self.covering = covered(shape, instructions) if shape.handlers else {}
        self.searches_loops = dialect.numbers["JUMP_BACKWARD_NO_INTERRUPT"] in instructions.opcodes
        self.uninterrupted: dict[int, set[int]] = {}
        self.head = head_of(self)

    def run(self) -> None:
        """Follow every path until no stack at the head of a block is news."""
        while self.pending:
            self.follow(self.pending.pop())
        try:
            TopologicalSorter(self.uninterrupted).prepare()
        except CycleError:
            raise self.broken(Rule.JUMP, "a loop in which no interrupt is ever delivered") from None

    def follow(self, first: int) -> None:
        """Go through a block: from where control may enter to the next such place, or to where control leaves for good.

        What only rewrites the stack goes a short way, which gives up on anything unusual.
        """
        opcodes, arguments, steps = self.instructions.opcodes, self.instructions.arguments, self.instructions.steps
        places, silent = self.shape.places, self.dialect.silent
        stack = self.begin(first)
        last, floor = self.instructions.blocks[first], NO_PLACE if self.exposed else 0
        for position in range(first, last):
            before, size, after, check = steps[position]
            rest = len(stack) - size
            if rest >= floor and stack.endswith(before):
                changed = stack[:rest] + after
                if len(changed) <= places:
                    stack = changed
                    continue
            self.stack = stack
            self.position = position
            if self.exposed and not silent[opcodes[position]]:
                self.protect()
            check(self, arguments[position])
            if self.ended:
                return
            stack = self.stack
            if not stack.startswith(self.kept):
                self.exposed, self.floor, self.kept = True, 0, ""
            floor = NO_PLACE if self.exposed else self.floor
        self.position = last - 1
        self.flow(last, stack)

    def begin(self, first: int) -> str:
        """Stand at the head of a block. Cells on the stack there have lost their names: no function is made of them."""
        self.stack = self.states[first]
        self.block = self.position = first
        self.ended = False
        self.cells, self.closure = [], ()
        self.handler = self.covering.get(first)
        self.exposed, self.floor, self.kept = self.handler is not None, 0, ""
        return self.stack

    def protect(self) -> None:
        """Let an error from here on reach the handler, with what the handler keeps of the stack."""
        self.exposed = False
        handler = self.handler
        assert handler is not None
        if len(self.stack) < handler.depth:
            raise self.broken(Rule.HANDLER, f"a handler keeps {handler.depth} values of {self.stack!r}")
        self.floor, self.kept = handler.depth, self.stack[: handler.depth]
        place = "i" if handler.keeps_place else ""
        self.flow(self.instructions.position_of[handler.target], self.kept + place + "e")

    def flow(self, target: int, stack: str, *, uninterrupted: bool = True) -> None:
        """Control may go on at `target` with this stack. `uninterrupted`: no interrupt is delivered on its way."""
        if uninterrupted and self.searches_loops:
            self.uninterrupted.setdefault(self.block, set()).add(target)
        known = self.states.get(target)
        if known == stack:
            return
        if target == len(self.instructions.opcodes):
            raise self.broken(Rule.JUMP, "the code runs off its end")
        if len(stack) > self.shape.places:
            raise self.too_much(len(stack))
        if known is not None:
            met = joined(known, stack)
            if met is None:
                raise self.broken(Rule.STACK, f"paths meet with the stacks {known!r} and {stack!r}")
            if met == known:
                return
            stack = met
        self.states[target] = stack
        self.pending.append(target)

    def take(self, kinds: str) -> None:
        """Take values of these kinds off the stack; the last one is its top."""
        rest = len(self.stack) - len(kinds)
        if rest < self.floor or not fits(self.stack[rest:], kinds):
            raise self.broken(
                Rule.OPERAND, f"it takes {kinds!r} from the stack {self.stack!r} above place {self.floor}"
            )
        self.stack = self.stack[:rest]

    def push(self, kinds: str) -> None:
        """Put values of these kinds on the stack."""
        self.stack += kinds
        if len(self.stack) > self.shape.places:
            raise self.too_much(len(self.stack))

    def has(self, kinds: str) -> bool:
        """Whether the top of the stack is of these kinds."""
        rest = len(self.stack) - len(kinds)
        return rest >= 0 and fits(self.stack[rest:], kinds)

    def constant(self, argument: int) -> object:
        """A constant itself."""
        constants = self.shape.code.co_consts
        return constants[argument] if argument < len(constants) else None

    def target(self) -> int:
        """Where this instruction jumps to."""
        return self.instructions.targets[self.position]

    def names_from(self, position: int, count: int) -> tuple[str, ...]:
        """The names of the opcodes there."""
        return tuple(self.dialect.names[opcode] for opcode in self.instructions.opcodes[position : position + count])

    def neighbour(self, distance: int) -> tuple[str, int]:
        """The opcode's name and the argument of an instruction before or after, unless a jump leads in between."""
        position = self.position + distance
        low, high = sorted((position, self.position))
        if low < 0 or high >= len(self.instructions.opcodes):
            return "", 0
        if any(between in self.instructions.entered for between in range(low + 1, high + 1)):
            return "", 0
        return self.dialect.names[self.instructions.opcodes[position]], self.instructions.arguments[position]

    def too_much(self, count: int) -> VerificationError:
        """The error for more values than the stack has places for."""
        return self.broken(Rule.STACK, f"{count} values are too many for a stack of {self.shape.places}")

    def broken(self, rule: Rule, message: str) -> VerificationError:
        """The error for the instruction at hand."""
        name = self.dialect.names[self.instructions.opcodes[self.position]]
        return broken(self.shape, rule, f"{name}: {message}", self.instructions.units[self.position])


def covered(shape: Shape, instructions: Instructions) -> dict[int, Handler]:
    """The handler of each block that has one."""
    found: dict[int, Handler] = {}
    for handler in shape.handlers:
        first, last = instructions.position_of[handler.start], instructions.position_of[handler.end]
        while first < last:
            found[first] = handler
            first = instructions.blocks[first]
    return found


def head_of(walk: Walk) -> int:
    """How many instructions stand before the body: they make every cell and, where it suspends, the generator, once."""
    shape, instructions, code = walk.shape, walk.instructions, walk.shape.code
    free = len(code.co_freevars)
    needed = [("COPY_FREE_VARS", free)] if free else []
    if code.co_cellvars:
        needed += [("MAKE_CELL", slot) for slot in range(len(shape.cells) - free) if shape.cells[slot]]
    needed += [("RETURN_GENERATOR", 0)] if code.co_flags & SUSPENDING else []
    found: list[tuple[str, int]] = []
    for opcode, argument in zip(instructions.opcodes, instructions.arguments, strict=True):
        if walk.dialect.names[opcode] not in PROLOGUE:
            break
        found.append((walk.dialect.names[opcode], argument))
    if sorted(found) != sorted(needed):
        raise walk.broken(Rule.PROLOGUE, f"the code begins with {found}, and must with {needed}")
    if any(position < len(found) for position in instructions.entered):
        raise walk.broken(Rule.PROLOGUE, "a jump leads back to before the body")
    return len(found)
