"""Follow one function's code along every path, with the kinds of values on its stack in place of the values.

In: the shape of a code object and its instructions. Out: nothing, or the first rule broken. This is where raw host objects are held to
their places: what is on the stack is known everywhere, and an instruction takes only the kinds that its row names (see `kinds`).

CPython's compiler is trusted for what no syntax tree can make it do wrong: to test a local that may be unbound, and to keep operands of
operators that need a bool.
"""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import Final

from monty.runtime.verify.decode import Instructions, broken
from monty.runtime.verify.dialect import Dialect
from monty.runtime.verify.kinds import fits, joined
from monty.runtime.verify.policy import Policy, Rule, VerificationError
from monty.runtime.verify.shape import SUSPENDING, Handler, Shape

NOTHING: Final[list[str]] = []
NO_PLACE: Final = 1 << 31
"""Higher than any stack: where this is the floor, no instruction goes the short way."""
PROLOGUE: Final = frozenset({"COPY_FREE_VARS", "MAKE_CELL", "RETURN_GENERATOR"})


class Walk:
    """One code object on its way through the rules. The checks of the tables read it and change its stack."""

    def __init__(self, shape: Shape, instructions: Instructions, policy: Policy, dialect: Dialect) -> None:
        self.shape = shape
        self.instructions = instructions
        self.policy = policy
        self.dialect = dialect
        self.places = shape.code.co_stacksize
        self.stack = ""
        self.position = self.block = 0
        self.ended = False
        self.keywords = 0
        self.cells: list[str] = []
        self.closure: tuple[str, ...] = ()
        # Stacks at the heads of blocks, and the blocks whose stack is news.
        self.states: dict[int, str] = {0: ""}
        self.pending: list[int] = [0]
        # What an error reaches: its handler, and how much of the stack that keeps. `exposed` until the handler has been told.
        self.handler: Handler | None = None
        self.exposed = False
        self.floor = 0
        self.kept = ""
        self.covering = covered(shape, instructions) if shape.handlers else {}
        self.searches_loops = dialect.numbers["JUMP_BACKWARD_NO_INTERRUPT"] in instructions.opcodes
        self.uninterrupted: dict[int, set[int]] = {}
        self.head = head_of(self)
        numbers = dialect.numbers
        self.loads = {
            numbers["LOAD_CONST"]: shape.constants,
            numbers["LOAD_FAST"]: shape.plain,
            numbers["LOAD_DEREF"]: shape.cells,
            numbers["PUSH_NULL"]: ["0"],
        }

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

        What loads something and what only rewrites the stack goes a short way, which gives up on anything unusual.
        """
        opcodes, arguments, loads = self.instructions.opcodes, self.instructions.arguments, self.loads
        effects, checks, silent, places = self.dialect.effects, self.dialect.checks, self.dialect.silent, self.places
        stack = self.begin(first)
        last, floor = self.instructions.blocks[first], NO_PLACE if self.exposed else 0
        for position in range(first, last):
            opcode, argument = opcodes[position], arguments[position]
            effect = effects[opcode]
            if effect is not None:
                before, size, after, most = effect
                rest = len(stack) - size
                if rest >= floor and stack.endswith(before) and argument <= most:
                    stack = stack[:rest] + after
                    continue
            else:
                kinds = loads.get(opcode, NOTHING)
                if argument < len(kinds) and kinds[argument] and floor < NO_PLACE:
                    loaded = stack + kinds[argument]
                    if len(loaded) <= places:
                        stack = loaded
                        continue
            self.stack = stack
            self.position = position
            if self.exposed and not silent[opcode]:
                self.protect()
            checks[opcode](self, argument)  # type: ignore[misc]  # `decode` refuses opcodes without a check
            if self.ended:
                return
            stack = self.stack
            if not stack.startswith(self.kept):
                self.exposed, self.floor, self.kept = True, 0, ""
            floor = NO_PLACE if self.exposed else self.floor
        self.position = last - 1
        self.flow(last, stack)

    def begin(self, first: int) -> str:
        """Stand at the head of a block. Cells that lie on the stack there have no names, so no function can be made of them."""
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
        """Control may go on at `target` with this stack. `uninterrupted`: on its way it passes no place where interrupts are delivered."""
        if uninterrupted and self.searches_loops:
            self.uninterrupted.setdefault(self.block, set()).add(target)
        known = self.states.get(target)
        if known == stack:
            return
        if target == len(self.instructions.opcodes):
            raise self.broken(Rule.JUMP, "the code runs off its end")
        if len(stack) > self.places:
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
        if len(self.stack) > self.places:
            raise self.too_much(len(self.stack))

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
        if count > self.places:
            raise self.too_much(count)
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

    def too_much(self, count: int) -> VerificationError:
        """The error for more values than the stack has places for."""
        return self.broken(Rule.STACK, f"{count} values are too many for a stack of {self.places}")

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
    """How many instructions stand before the body: they make every cell and, where the function suspends, its generator, once."""
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
