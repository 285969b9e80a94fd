"""The checks that one rewriting of the stack cannot say, and the rows that all supported versions of CPython share.

Each check gets the walk, standing at its instruction, and the instruction's argument. Kinds of values are the letters of `walk`.
What calls, makes functions and suspends is in `calls`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from monty.runtime.verify.dialect import BACKWARD, FORWARD, Check, Effect, Row, Special, apply
from monty.runtime.verify.kinds import fits
from monty.runtime.verify.policy import HIDDEN, Rule

if TYPE_CHECKING:
    from monty.runtime.verify.walk import Walk

COPIED: Final = frozenset("glsduFep")
SWAPPED: Final = COPIED | frozenset("nwzi")
BINARY_OPERATORS: Final = 25


def by_argument(effects: Mapping[int, Effect]) -> Check:
    """One rewriting of the stack for each argument that there may be."""
    checks = {argument: apply(effect) for argument, effect in effects.items()}

    def check(walk: Walk, argument: int) -> None:
        if argument not in checks:
            raise walk.broken(Rule.ARGUMENT, f"an argument of {argument}, where {sorted(checks)} are allowed")
        checks[argument](walk, 0)

    return check


def load_constant(walk: Walk, argument: int) -> None:
    walk.push(walk.kind_of(walk.shape.constants, argument, Rule.CONSTANT))


def load_local(walk: Walk, argument: int) -> None:
    """Where a cell variable is loaded like a local, what is loaded is its cell."""
    kind = walk.kind_of(walk.shape.locals, argument, Rule.LOCAL)
    if kind == "b":
        walk.cells.append(walk.shape.slots[argument])
    walk.push(kind)


def load_cell(walk: Walk, argument: int) -> None:
    walk.kind_of(walk.shape.closures, argument, Rule.LOCAL)
    walk.cells.append(walk.shape.slots[argument])
    walk.push("b")


def load_from_cell(walk: Walk, argument: int) -> None:
    walk.push(walk.kind_of(walk.shape.cells, argument, Rule.LOCAL))


def must_be_local(walk: Walk, argument: int) -> None:
    """Only a plain local is changed: never a cell itself, which CPython would drop without asking."""
    if walk.kind_of(walk.shape.locals, argument, Rule.LOCAL) != "g":
        raise walk.broken(Rule.LOCAL, f"{walk.shape.slots[argument]!r} is the variable of a cell")


def store_local(walk: Walk, argument: int) -> None:
    must_be_local(walk, argument)
    walk.take("g")


def must_not_be_guard(walk: Walk, argument: int) -> None:
    """A guard is what link made it, for every function that shares it."""
    walk.kind_of(walk.shape.cells, argument, Rule.LOCAL)
    if walk.shape.slots[argument] in walk.policy.guards:
        raise walk.broken(Rule.GUARD, f"it changes the guard {walk.shape.slots[argument]!r}")


def store_in_cell(walk: Walk, argument: int) -> None:
    must_not_be_guard(walk, argument)
    walk.take("g")


def name_at(walk: Walk, argument: int) -> str:
    """The name that an instruction means."""
    names = walk.shape.code.co_names
    if argument >= len(names):
        raise walk.broken(Rule.ARGUMENT, f"name {argument} of {len(names)}")
    return names[argument]


def must_be_attribute(walk: Walk, argument: int) -> None:
    """Hidden, so that no host object has it, or the same in guest and host and safe everywhere."""
    name = name_at(walk, argument)
    if not name.startswith(HIDDEN) and name not in walk.policy.native_names:
        raise walk.broken(Rule.ATTRIBUTE, f"the attribute {name!r} is neither hidden nor a native name")


def attribute(*, shift: int = 0, before: str, after: str, method: str = "") -> Check:
    """An attribute is read, set or deleted. `method`: what is left where the argument's low bit asks for a method and its receiver."""

    def check(walk: Walk, argument: int) -> None:
        must_be_attribute(walk, argument >> shift)
        walk.take(before)
        walk.push(method if shift and argument & 1 else after)

    return check


def must_be_global(walk: Walk, argument: int) -> None:
    """A guest's identifier: hidden names are no globals, and the host's own are out of reach."""
    name = name_at(walk, argument)
    if name in walk.policy.forbidden_globals or not name.isidentifier():
        raise walk.broken(Rule.GLOBAL, f"the global {name!r} is no guest's")


def load_global(with_null: str) -> Check:
    """A global, and in the order of this version the NULL that a call wants beside its callee."""

    def check(walk: Walk, argument: int) -> None:
        must_be_global(walk, argument >> 1)
        walk.push(with_null if argument & 1 else "g")

    return check


def store_global(walk: Walk, argument: int) -> None:
    must_be_global(walk, argument)
    walk.take("g")


def copy(walk: Walk, argument: int) -> None:
    kind = walk.stack[-argument] if 1 <= argument <= len(walk.stack) else ""
    if kind not in COPIED:
        raise walk.broken(Rule.OPERAND, f"it copies place {argument} from the top of {walk.stack!r}")
    walk.push(kind)


def swap(walk: Walk, argument: int) -> None:
    stack = walk.stack
    if not 2 <= argument <= len(stack) or not {stack[-1], stack[-argument]} <= SWAPPED:
        raise walk.broken(Rule.OPERAND, f"it swaps place {argument} of {stack!r} with the top")
    walk.stack = stack[:-argument] + stack[-1] + stack[len(stack) - argument + 1 : -1] + stack[-argument]


def build(kind: str, *, each: int = 1, last: str = "") -> Check:
    """A collection of guest values, `each` of them for one of the argument."""

    def check(walk: Walk, argument: int) -> None:
        walk.take(walk.guests(argument * each) + last)
        walk.push(kind)

    return check


def build_tuple(walk: Walk, argument: int) -> None:
    """Of guest values; or of host exception classes, for an `except`; or of the cells of a closure."""
    top = walk.stack[-argument:] if argument else ""
    if argument and top == "r" * len(top):
        walk.take(top)
        walk.push("m")
    elif argument and top == "b" * len(top):
        walk.take(top)
        walk.closure = tuple(walk.cells[-argument:])
        del walk.cells[-argument:]
        walk.push("B")
    else:
        walk.take(walk.guests(argument))
        walk.push("u")


def adds_to(kind: str, taken: str) -> Check:
    """What is taken goes into a collection further down, which C code does not look at again: it must be one that the code made."""

    def check(walk: Walk, argument: int) -> None:
        walk.take(taken)
        if not 1 <= argument <= len(walk.stack) or walk.stack[-argument] != kind:
            raise walk.broken(Rule.OPERAND, f"place {argument} from the top of {walk.stack!r} is not {kind!r}")

    return check


def unpack_sequence(walk: Walk, argument: int) -> None:
    walk.take("g")
    walk.push(walk.guests(argument))


def unpack_with_star(walk: Walk, argument: int) -> None:
    walk.take("g")
    walk.push(walk.guests((argument & 0xFF) + (argument >> 8) + 1))


def jump(walk: Walk, argument: int) -> None:
    walk.ended = True
    walk.flow(walk.target(), walk.stack)


def jump_back(walk: Walk, argument: int) -> None:
    """An interrupt is delivered here."""
    walk.ended = True
    walk.flow(walk.target(), walk.stack, uninterrupted=False)


def jump_without_interrupt(walk: Walk, argument: int) -> None:
    """After an iterator that is awaited has handed on a value, the loop is the caller's. Elsewhere `run` looks for loops."""
    before, _ = walk.neighbour(-1)
    walk.ended = True
    walk.flow(walk.target(), walk.stack, uninterrupted=before != "RESUME")


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
        raise walk.broken(Rule.STACK, f"the function returns and leaves {walk.stack!r}")
    walk.ended = True


def return_constant(walk: Walk, argument: int) -> None:
    kind = walk.kind_of(walk.shape.constants, argument, Rule.CONSTANT)
    if walk.stack or not fits(kind, "g"):
        raise walk.broken(Rule.STACK, f"the function returns {kind!r} and leaves {walk.stack!r}")
    walk.ended = True


def raise_error(walk: Walk, argument: int) -> None:
    walk.bound_argument(argument, 2)
    walk.take("g" * argument)
    walk.ended = True


def reraise(walk: Walk, argument: int) -> None:
    walk.bound_argument(argument, 1)
    walk.take("ie" if argument else "e")
    walk.ended = True


SHARED: Final[dict[str, Row]] = {
    "NOP": Effect("", ""),
    "PUSH_NULL": Effect("", "0"),
    "POP_TOP": Effect("g", "", ways=(("n", ""), ("z", ""), ("i", ""))),
    "COPY": Special(copy),
    "SWAP": Special(swap),
    "LOAD_CONST": Special(load_constant),
    "LOAD_FAST": Special(load_local),
    "STORE_FAST": Special(store_local),
    "DELETE_FAST": Special(must_be_local),
    "LOAD_DEREF": Special(load_from_cell),
    "STORE_DEREF": Special(store_in_cell),
    "DELETE_DEREF": Special(must_not_be_guard),
    "STORE_GLOBAL": Special(store_global),
    "DELETE_GLOBAL": Special(must_be_global),
    "STORE_ATTR": Special(attribute(before="gg", after="")),
    "DELETE_ATTR": Special(attribute(before="g", after="")),
    "UNARY_NEGATIVE": Effect("g", "g"),
    "UNARY_NOT": Effect("g", "g"),
    "UNARY_INVERT": Effect("g", "g"),
    "BINARY_OP": Effect("gg", "g", most=BINARY_OPERATORS),
    "BINARY_SUBSCR": Effect("gg", "g"),
    "STORE_SUBSCR": Effect("ggg", ""),
    "DELETE_SUBSCR": Effect("gg", ""),
    # Identity runs nobody's code, so host objects may be compared with guests'.
    "IS_OP": Effect("kr", "g", most=1, ways=tuple((one + other, "g") for one in "gkr" for other in "gkr")),
    # The left side must not be one that a guest's `__contains__` or `__eq__` gets to see.
    "CONTAINS_OP": Effect("kr", "g", most=1, ways=(("gg", "g"),)),
    "BUILD_TUPLE": Special(build_tuple),
    "BUILD_LIST": Special(build("l")),
    "BUILD_SET": Special(build("s")),
    "BUILD_MAP": Special(build("d", each=2)),
    "BUILD_CONST_KEY_MAP": Special(build("d", last="u")),
    "BUILD_STRING": Special(build("g")),
    "BUILD_SLICE": Special(by_argument({2: Effect("gg", "g"), 3: Effect("ggg", "g")})),
    "LIST_APPEND": Special(adds_to("l", "g")),
    "LIST_EXTEND": Special(adds_to("l", "g")),
    "SET_ADD": Special(adds_to("s", "g")),
    "SET_UPDATE": Special(adds_to("s", "g")),
    "MAP_ADD": Special(adds_to("d", "gg")),
    "DICT_UPDATE": Special(adds_to("d", "g")),
    "UNPACK_SEQUENCE": Special(unpack_sequence),
    "UNPACK_EX": Special(unpack_with_star),
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
    CACHE BEFORE_ASYNC_WITH BEFORE_WITH DELETE_NAME GET_LEN IMPORT_FROM IMPORT_NAME LOAD_ASSERTION_ERROR LOAD_BUILD_CLASS LOAD_NAME
    MATCH_CLASS MATCH_KEYS MATCH_MAPPING MATCH_SEQUENCE SETUP_ANNOTATIONS STORE_NAME WITH_EXCEPT_START
    """.split()
)
"""Opcodes of every version that emitted code has no use for."""
