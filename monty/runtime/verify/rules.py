"""What instructions mean, where a row of two texts does not say it, and the rows that all supported versions of
CPython share.

Functions that get a `Shape` look an argument up; those that get a `Walk` stand at the instruction. Kinds are the
letters of `kinds`. What calls, makes functions and suspends is in `calls`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from monty.runtime.verify.dialect import (
    BACKWARD,
    FORWARD,
    Check,
    Effect,
    Means,
    Operand,
    Refused,
    Row,
    Special,
    Step,
    Ways,
    step,
)
from monty.runtime.verify.kinds import KNOWN
from monty.runtime.verify.policy import HIDDEN, Rule
from monty.runtime.verify.shape import Shape

if TYPE_CHECKING:
    from monty.runtime.verify.walk import Walk

COPIED: Final = frozenset("gp" + KNOWN)
SWAPPED: Final = COPIED | frozenset("nwzi")
BINARY_OPERATORS: Final = 25


def kind_at(kinds: list[str], argument: int, rule: Rule) -> str:
    """The kind of the operand that an argument points to."""
    kind = kinds[argument] if argument < len(kinds) else ""
    if not kind:
        raise Refused(rule, f"operand {argument} is none that it may use")
    return kind


PUSHED: Final = {kind: step((("", kind),)) for kind in "guoctjr"}
"""What loads of the kinds are that constants, locals and cells can have."""


def load_constant(shape: Shape, argument: int) -> Step:
    return PUSHED[kind_at(shape.constants, argument, Rule.CONSTANT)]


def load_local(shape: Shape, argument: int) -> Step:
    """Where a cell variable is loaded like a local, what is loaded is its cell."""
    kind = kind_at(shape.locals, argument, Rule.LOCAL)
    return PUSHED[kind] if kind == "g" else CELL


def load_cell(shape: Shape, argument: int) -> Step:
    kind_at(shape.cells, argument, Rule.LOCAL)
    return CELL


def push_cell(walk: Walk, argument: int) -> None:
    """Cells are known by name until a function is made of them."""
    walk.cells.append(walk.shape.slots[argument])
    walk.push("b")


CELL: Final = step(push_cell)


def load_from_cell(shape: Shape, argument: int) -> Step:
    return PUSHED[kind_at(shape.cells, argument, Rule.LOCAL)]


def change_local(before: str) -> Means:
    """Only a plain local is changed: never a cell itself, which CPython would drop without asking."""
    changes = step(((before, ""),))

    def means(shape: Shape, argument: int) -> Step:
        kind_at(shape.plain, argument, Rule.LOCAL)
        return changes

    return means


def change_in_cell(before: str) -> Means:
    """A guard is what link made it, for every function that shares it."""
    changes = step(((before, ""),))

    def means(shape: Shape, argument: int) -> Step:
        kind_at(shape.cells, argument, Rule.LOCAL)
        if shape.slots[argument] in shape.policy.guards:
            raise Refused(Rule.GUARD, f"it changes the guard {shape.slots[argument]!r}")
        return changes

    return means


def name_at(shape: Shape, argument: int) -> str:
    """The name that an argument points to."""
    names = shape.code.co_names
    if argument >= len(names):
        raise Refused(Rule.ARGUMENT, f"it wants name {argument} of {len(names)}")
    return names[argument]


def check_attribute(shape: Shape, argument: int) -> None:
    """A hidden name, which no host object has, or one that is the same in guest and host and safe everywhere."""
    name = name_at(shape, argument)
    if not name.startswith(HIDDEN) and name not in shape.policy.native_names:
        raise Refused(Rule.ATTRIBUTE, f"the attribute {name!r} is neither hidden nor a native name")


def check_global(shape: Shape, argument: int) -> None:
    """A guest's identifier: hidden names are no globals, and the host's own are out of reach."""
    name = name_at(shape, argument)
    if name in shape.policy.forbidden_globals or not name.isidentifier():
        raise Refused(Rule.GLOBAL, f"the global {name!r} is no guest's")


def named(check: Callable[[Shape, int], None], before: str, after: str) -> Means:
    """An instruction with a name, which must pass the check."""
    found = step(((before, after),))

    def means(shape: Shape, argument: int) -> Step:
        check(shape, argument)
        return found

    return means


def named_or_pair(check: Callable[[Shape, int], None], before: str, after: str, pair: str) -> Means:
    """The same, where the low bit of the argument asks for a callee or method and what a call wants beside it."""
    found = (step(((before, after),)), step(((before, pair),)))

    def means(shape: Shape, argument: int) -> Step:
        check(shape, argument >> 1)
        return found[argument & 1]

    return means


def by_argument(ways: Mapping[int, Ways]) -> Means:
    """What each argument that there may be means."""
    found = {argument: step(way) for argument, way in ways.items()}

    def means(shape: Shape, argument: int) -> Step:
        if argument not in found:
            raise Refused(Rule.ARGUMENT, f"an argument of {argument}, where {sorted(found)} are allowed")
        return found[argument]

    return means


def guests(shape: Shape, count: int) -> str:
    """Guest values, so many that the stack can hold them."""
    if count > shape.places:
        raise Refused(Rule.STACK, f"{count} values, where the stack has {shape.places} places")
    return "g" * count


def build(kind: str, *, each: int = 1, last: str = "") -> Means:
    """A collection of guest values, `each` of them for one of the argument."""

    def means(shape: Shape, argument: int) -> Step:
        return step(((guests(shape, argument * each) + last, kind),))

    return means


def build_tuple(shape: Shape, argument: int) -> Step:
    """Of guest values; or of host exception classes, for an `except`; or of the cells of a closure."""
    return step(close_over) if guests(shape, argument) else PUSHED["u"]


def close_over(walk: Walk, argument: int) -> None:
    if walk.has("b" * argument):
        walk.take("b" * argument)
        walk.closure = tuple(walk.cells[-argument:])
        del walk.cells[-argument:]
        walk.push("B")
    elif walk.has("r" * argument):
        walk.take("r" * argument)
        walk.push("m")
    else:
        walk.take("g" * argument)
        walk.push("u")


def unpack_sequence(shape: Shape, argument: int) -> Step:
    return step((("g", guests(shape, argument)),))


def unpack_with_star(shape: Shape, argument: int) -> Step:
    return step((("g", guests(shape, (argument & 0xFF) + (argument >> 8) + 1)),))


def copy(walk: Walk, argument: int) -> None:
    kind = walk.stack[-argument] if 1 <= argument <= len(walk.stack) else ""
    if kind not in COPIED:
        raise walk.broken(Rule.OPERAND, f"it copies place {argument} from the top of {walk.stack}")
    walk.push(kind)


def swap(walk: Walk, argument: int) -> None:
    stack = walk.stack
    if not 2 <= argument <= len(stack) or not {stack[-1], stack[-argument]} <= SWAPPED:
        raise walk.broken(Rule.OPERAND, f"it swaps the top of {stack} with place {argument}")
    walk.stack = stack[:-argument] + stack[-1] + stack[len(stack) - argument + 1 : -1] + stack[-argument]


def adds_to(kind: str, taken: str) -> Check:
    """What is taken goes into a collection further down. CPython does not ask what that is: it must be made here."""

    def check(walk: Walk, argument: int) -> None:
        walk.take(taken)
        if not 1 <= argument <= len(walk.stack) or walk.stack[-argument] != kind:
            raise walk.broken(Rule.OPERAND, f"place {argument} from the top of {walk.stack} is no {kind}")

    return check


def jump(walk: Walk, argument: int) -> None:
    walk.ended = True
    walk.flow(walk.target(), walk.stack)


def jump_back(walk: Walk, argument: int) -> None:
    """An interrupt is delivered here."""
    walk.ended = True
    walk.flow(walk.target(), walk.stack, uninterrupted=False)


def jump_without_interrupt(walk: Walk, argument: int) -> None:
    """After an awaited iterator has handed on a value, the loop is the caller's. Elsewhere `run` looks for loops."""
    before, _ = walk.neighbour(-2)
    walk.ended = True
    walk.flow(walk.target(), walk.stack, uninterrupted=before != "YIELD_VALUE")


def jump_if(walk: Walk, argument: int) -> None:
    """Backwards, an interrupt is delivered here too."""
    walk.take("g")
    walk.flow(walk.target(), walk.stack, uninterrupted=walk.target() > walk.position)


def jump_or_pop(walk: Walk, argument: int) -> None:
    stack = walk.stack
    walk.take("g")
    walk.flow(walk.target(), stack)


def return_value(walk: Walk, argument: int) -> None:
    """The frame's stack ends here: nothing may be left on it, a handled exception least of all."""
    walk.take("g")
    if walk.stack:
        raise walk.broken(Rule.STACK, f"the function returns and leaves {walk.stack}")
    walk.ended = True


def return_constant(walk: Walk, argument: int) -> None:
    kind = walk.shape.constants[argument] if argument < len(walk.shape.constants) else ""
    if kind not in CONSTANT_RESULTS or walk.stack:
        raise walk.broken(Rule.STACK, f"the function returns a constant of kind {kind!r} and leaves {walk.stack!r}")
    walk.ended = True


def raise_error(walk: Walk, argument: int) -> None:
    if argument > 2:
        raise walk.broken(Rule.ARGUMENT, f"it raises {argument} values, where an exception and its cause are all")
    walk.take("g" * argument)
    walk.ended = True


def reraise(walk: Walk, argument: int) -> None:
    if argument > 1:
        raise walk.broken(Rule.ARGUMENT, f"the place of the exception is {argument} places down, where 1 is all")
    walk.take("ie" if argument else "e")
    walk.ended = True


CONSTANT_RESULTS: Final = frozenset("gu")
IDENTITIES: Final = tuple((one + other, "g") for one in "gkr" for other in "gkr")

SHARED: Final[dict[str, Row]] = {
    "NOP": Effect("", ""),
    "PUSH_NULL": Effect("", "0"),
    "POP_TOP": Effect("g", "", ways=(("n", ""), ("z", ""), ("i", ""))),
    "COPY": Special(copy),
    "SWAP": Special(swap),
    "LOAD_CONST": Operand(load_constant),
    "LOAD_FAST": Operand(load_local),
    "STORE_FAST": Operand(change_local("g")),
    "DELETE_FAST": Operand(change_local("")),
    "LOAD_DEREF": Operand(load_from_cell),
    "STORE_DEREF": Operand(change_in_cell("g")),
    "DELETE_DEREF": Operand(change_in_cell("")),
    "STORE_GLOBAL": Operand(named(check_global, "g", "")),
    "DELETE_GLOBAL": Operand(named(check_global, "", "")),
    "STORE_ATTR": Operand(named(check_attribute, "gg", "")),
    "DELETE_ATTR": Operand(named(check_attribute, "g", "")),
    "UNARY_NEGATIVE": Effect("g", "g"),
    "UNARY_NOT": Effect("g", "g"),
    "UNARY_INVERT": Effect("g", "g"),
    "BINARY_OP": Effect("gg", "g", most=BINARY_OPERATORS),
    "BINARY_SUBSCR": Effect("gg", "g"),
    "STORE_SUBSCR": Effect("ggg", ""),
    "DELETE_SUBSCR": Effect("gg", ""),
    # Identity runs nobody's code, so host objects may be compared with guests'.
    "IS_OP": Effect("kr", "g", most=1, ways=IDENTITIES),
    # The left side must not be one that a guest's `__contains__` or `__eq__` gets to see.
    "CONTAINS_OP": Effect("kr", "g", most=1, ways=(("gg", "g"),)),
    "BUILD_TUPLE": Operand(build_tuple),
    "BUILD_LIST": Operand(build("l")),
    "BUILD_SET": Operand(build("s")),
    "BUILD_MAP": Operand(build("d", each=2)),
    "BUILD_CONST_KEY_MAP": Operand(build("d", last="u")),
    "BUILD_STRING": Operand(build("g")),
    "BUILD_SLICE": Operand(by_argument({2: (("gg", "g"),), 3: (("ggg", "g"),)})),
    "LIST_APPEND": Special(adds_to("l", "g")),
    "LIST_EXTEND": Special(adds_to("l", "g")),
    "SET_ADD": Special(adds_to("s", "g")),
    "SET_UPDATE": Special(adds_to("s", "g")),
    "MAP_ADD": Special(adds_to("d", "gg")),
    "DICT_UPDATE": Special(adds_to("d", "g")),
    "UNPACK_SEQUENCE": Operand(unpack_sequence),
    "UNPACK_EX": Operand(unpack_with_star),
    "GET_ITER": Effect("g", "n"),
    "JUMP_FORWARD": Special(jump, FORWARD),
    "JUMP_BACKWARD": Special(jump_back, BACKWARD),
    "JUMP_BACKWARD_NO_INTERRUPT": Special(jump_without_interrupt, BACKWARD),
    "RETURN_VALUE": Special(return_value),
    "RAISE_VARARGS": Special(raise_error),
    "RERAISE": Special(reraise),
    "PUSH_EXC_INFO": Effect("e", "pe"),
    "POP_EXCEPT": Effect("p", ""),
    "CHECK_EXC_MATCH": Effect("er", "eg", ways=(("em", "eg"),)),
    "CHECK_EG_MATCH": Effect("er", "ee", ways=(("em", "ee"),)),
}
"""By opcode name: what 3.11, 3.12 and 3.13 do alike."""

REFUSED: Final = frozenset(
    """
    CACHE BEFORE_ASYNC_WITH BEFORE_WITH DELETE_NAME GET_LEN IMPORT_FROM IMPORT_NAME LOAD_ASSERTION_ERROR
    LOAD_BUILD_CLASS LOAD_NAME MATCH_CLASS MATCH_KEYS MATCH_MAPPING MATCH_SEQUENCE SETUP_ANNOTATIONS STORE_NAME
    WITH_EXCEPT_START
    """.split()
)
"""Opcodes of every version that emitted code has no use for."""
