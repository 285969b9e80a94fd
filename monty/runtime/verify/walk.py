"""Follow one function's code along every path, with the kinds of values on its stack in place of the values.

In: the shape of a code object and its instructions. Out: nothing, or the first rule broken. This is where raw host objects are held to
their places: what is on the stack is known everywhere, and an instruction takes only the kinds that its row names (see `kinds`).

CPython's compiler is trusted for what no syntax tree can make it do wrong: to test a local that may be unbound, and to keep operands of
operators that need a bool.
"""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from os.path import commonprefix
from typing import Final

from monty.runtime.verify.decode import Instructions, broken
from monty.runtime.verify.dialect import Dialect
from monty.runtime.verify.kinds import fits, joined
from monty.runtime.verify.policy import Policy, Rule, VerificationError
from monty.runtime.verify.shape import SUSPENDING, Handler, Shape

UNINTERRUPTED: Final = "JUMP_BACKWARD_NO_INTERRUPT"
NO_PLACE: Final = 1 << 31
"""Higher than any stack: where this is the floor, no instruction goes the short way."""
PROLOGUE: Final = frozenset({"COPY_FREE_VARS", "MAKE_CELL", "RETURN_GENERATOR"})


class Walk:
    """One code object on its way through the rules. The checks of the tables read it and change its stack."""

    __slots__ = (
        "block", "cells", "closure", "covering", "dialect", "ended", "exposed", "floor", "handler", "head", "instructions", "keywords", "kept", "pending", "policy",
        "position", "searches_loops", "shape", "stack", "states", "uninterrupted",
    )  # fmt: skip

    def __init__(self, shape: Shape, instructions: Instructions, policy: Policy, dialect: Dialect) -> None:
        self.shape = shape
        self.instructions = instructions
        self.policy = policy
        self.dialect = dialect
        self.stack = ""
        self.position = 0
        self.ended = False
        self.keywords = 0
        self.cells: list[str] = []
        self.closure: tuple[str, ...] = ()
        self.states: dict[int, str] = {0: ""}
        self.pending: list[int] = [0]
        self.block = 0
        self.handler: Handler | None = None
        self.exposed = False
        # Other than by such a jump, and by jumps that deliver interrupts, control only goes forward.
        self.searches_loops = any(dialect.names[opcode] == UNINTERRUPTED for opcode in instructions.opcodes)
        self.uninterrupted: dict[int, set[int]] = {}
        self.floor = 0
        self.kept = ""
        self.covering: dict[int, Handler] = {}
        for handler in shape.handlers:
            first, last = instructions.position_of[handler.start], instructions.position_of[handler.end]
            while first < last:
                self.covering[first] = handler
                first = instructions.blocks[first]
        self.head = head_of(self)

    def run(self) -> None:
        """Follow every path until no stack at the entry of a block is news."""
        while self.pending:
            self.follow(self.pending.pop())
        try:
            TopologicalSorter(self.uninterrupted).prepare()
        except CycleError:
            raise self.broken(Rule.JUMP, "a loop in which no interrupt is ever delivered") from None

    def follow(self, first: int) -> None:
        """Go through a block: from where control may enter to the next such place, or to where control leaves for good."""
        opcodes, arguments = self.instructions.opcodes, self.instructions.arguments
        effects, checks = self.dialect.effects, self.dialect.checks
        stack = self.begin(first)
        last, floor = self.instructions.blocks[first], NO_PLACE
        for position in range(first, last):
            opcode = opcodes[position]
            effect = effects[opcode]
            if effect is not None:
                before, size, after, most = effect
                rest = len(stack) - size
                if rest >= floor and stack.endswith(before) and arguments[position] <= most:
                    stack = stack[:rest] + after
                    continue
            self.stack = stack
            self.position = position
            if self.exposed and not self.dialect.silent[opcode]:
                self.protect()
            checks[opcode](self, arguments[position])  # type: ignore[misc]  # `decode` refuses opcodes without a check
            if self.ended:
                return
            stack = self.stack
            if not stack.startswith(self.kept):
                self.exposed, self.floor, self.kept = True, 0, ""
            floor = NO_PLACE if self.exposed else self.floor
        self.flow(last, stack)

    def begin(self, first: int) -> str:
        """Stand at the head of a block. Cells that lie on the stack there have no names, so no function can be made of them."""
        self.stack = self.states[first]
        self.block = self.position = first
        self.ended = False
        self.cells, self.closure = [], ()
        self.handler = self.covering.get(first)
        self.exposed, self.floor, self.kept = True, 0, ""
        return self.stack

    def protect(self) -> None:
        """Let an error from here on reach the handler, with what the handler keeps of the stack."""
        self.exposed = False
        handler = self.handler
        if handler is None:
            return
        if len(self.stack) < handler.depth:
            raise self.broken(Rule.HANDLER, f"a handler keeps {handler.depth} values of {self.stack!r}")
        self.floor, self.kept = handler.depth, self.stack[: handler.depth]
        place = "i" if handler.keeps_place else ""
        self.flow(self.instructions.position_of[handler.target], self.kept + place + "e")

    def flow(self, target: int, stack: str, *, uninterrupted: bool = True) -> None:
        """Control may go on at `target` with this stack. `uninterrupted`: on its way it passes no place where interrupts are delivered."""
        if uninterrupted and self.searches_loops:
            self.uninterrupted.setdefault(self.block, set()).add(target)
        known = self.states.get(target)
        if known == stack:
            return
        if target == len(self.instructions.opcodes):
            raise self.broken(Rule.JUMP, "the code runs off its end")
        if len(stack) > self.shape.code.co_stacksize:
            raise self.broken(
                Rule.STACK, f"{stack!r} needs more than the {self.shape.code.co_stacksize} places of the stack"
            )
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

    def replace(self, before: str, after: str) -> None:
        """Take values of these kinds off the stack and put others there. What stays where it was is only looked at."""
        stays = len(commonprefix((before, after)))
        if stays and self.has(before):
            before, after = before[stays:], after[stays:]
        self.take(before)
        self.push(after)

    def push(self, kinds: str) -> None:
        """Put values of these kinds on the stack."""
        self.stack += kinds
        if len(self.stack) > self.shape.code.co_stacksize:
            raise self.broken(
                Rule.STACK, f"{self.stack!r} needs more than the {self.shape.code.co_stacksize} places of the stack"
            )

    def bound_argument(self, argument: int, most: int) -> None:
        """Refuse an argument that the interpreter has no meaning for."""
        if argument > most:
            raise self.broken(Rule.ARGUMENT, f"an argument of {argument}, where {most} is the greatest")

    def kind_of(self, kinds: list[str], argument: int, rule: Rule) -> str:
        """The kind that a load of this operand gives."""
        kind = kinds[argument] if argument < len(kinds) else ""
        if not kind:
            raise self.broken(rule, f"operand {argument} is none that this instruction may use")
        return kind

    def has(self, kinds: str) -> bool:
        """Whether the top of the stack is of these kinds."""
        rest = len(self.stack) - len(kinds)
        return rest >= 0 and fits(self.stack[rest:], kinds)

    def guests(self, count: int) -> str:
        """Guest values, so many that the stack can hold them."""
        if count > self.shape.code.co_stacksize:
            raise self.broken(
                Rule.STACK, f"{count} values need more than the {self.shape.code.co_stacksize} places of the stack"
            )
        return "g" * count

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
        """The opcode's name and the argument of the instruction before or after, unless a jump leads in between."""
        position = self.position + distance
        if (
            not 0 <= position < len(self.instructions.opcodes)
            or max(position, self.position) in self.instructions.entered
        ):
            return "", 0
        return self.dialect.names[self.instructions.opcodes[position]], self.instructions.arguments[position]

    def broken(self, rule: Rule, message: str) -> VerificationError:
        """The error for the instruction at hand."""
        name = self.dialect.names[self.instructions.opcodes[self.position]]
        return broken(self.shape, rule, f"{name}: {message}", self.instructions.units[self.position])


def head_of(walk: Walk) -> int:
    """How many instructions stand before the body: they make every cell and, where the function suspends, its generator, once."""
    shape, instructions = walk.shape, walk.instructions
    found: list[tuple[str, int]] = []
    for opcode, argument in zip(instructions.opcodes, instructions.arguments, strict=True):
        if walk.dialect.names[opcode] not in PROLOGUE:
            break
        found.append((walk.dialect.names[opcode], argument))
    free = len(shape.code.co_freevars)
    needed = [("MAKE_CELL", slot) for slot in range(len(shape.cells) - free) if shape.cells[slot]]
    needed += [("COPY_FREE_VARS", free)] if free else []
    needed += [("RETURN_GENERATOR", 0)] if shape.code.co_flags & SUSPENDING else []
    if sorted(found) != sorted(needed):
        raise walk.broken(Rule.PROLOGUE, f"the code begins with {found}, and must with {needed}")
    if any(position < len(found) for position in instructions.entered):
        raise walk.broken(Rule.PROLOGUE, "a jump leads back to before the body")
    return len(found)
