"""Functions made of the wrong parts, calls with wrong names, suspensions that CPython would take for others."""

from __future__ import annotations

import types
from typing import Final

from monty.runtime.verify import Rule
from tests.verify.assembler import (
    ASYNC_GENERATOR,
    COROUTINE,
    FREE,
    FUNCTION,
    GENERATOR,
    LOCALS,
    VERSION,
    Instruction,
    called,
    distance,
    guard,
)
from tests.verify.lowering import lowered
from tests.verify.refused import CODE, JUMP_IF, LOAD_CELL, NONE, Case, Name, X, given, jump_over

CELL: Final[Instruction] = (LOAD_CELL[0], len(LOCALS) + FREE.index("@iter"))
OTHER_CELL: Final[Instruction] = (LOAD_CELL[0], len(LOCALS) + FREE.index("@call"))
TWO: Final = lowered("return at_call(at_iter(x))")
WITH_CELLS: Final[tuple[Instruction, ...]] = (
    (("MAKE_FUNCTION", 8),) if VERSION < (3, 13) else ("MAKE_FUNCTION", ("SET_FUNCTION_ATTRIBUTE", 8))
)
MAKE: Final[tuple[Instruction, ...]] = (("LOAD_CONST", 1), *WITH_CELLS, "POP_TOP")
MAKE_BARE: Final[tuple[Instruction, ...]] = (("LOAD_CONST", 1), "MAKE_FUNCTION", "POP_TOP")


def closure(constant: types.CodeType, *instructions: Instruction) -> Case:
    """A function is made of the constant with other cells than it names."""
    return given(Rule.CLOSURE, *instructions, constants=(None, constant))


CLOSURES: Final = {
    "missing": closure(CODE, *MAKE_BARE),
    "not needed": closure(lowered("pass"), CELL, ("BUILD_TUPLE", 1), *MAKE),
    "of another variable": closure(CODE, OTHER_CELL, ("BUILD_TUPLE", 1), *MAKE),
    "of one too many": closure(CODE, CELL, OTHER_CELL, ("BUILD_TUPLE", 2), *MAKE),
    "of one too few": closure(TWO, CELL, ("BUILD_TUPLE", 1), *MAKE),
    "in another order": closure(TWO, CELL, OTHER_CELL, ("BUILD_TUPLE", 2), *MAKE),
    "made twice": closure(CODE, CELL, ("BUILD_TUPLE", 1), OTHER_CELL, ("BUILD_TUPLE", 1), *MAKE[:-1], "POP_TOP", *MAKE),
    "whose cells a jump passes": closure(
        CODE, CELL, NONE, (JUMP_IF, distance(["NOP"])), "NOP", ("BUILD_TUPLE", 1), *MAKE
    ),
    "that a jump passes": closure(CODE, CELL, ("BUILD_TUPLE", 1), NONE, (JUMP_IF, distance(["NOP"])), "NOP", *MAKE),
    "of code from elsewhere": closure(lowered("pass"), ("LOAD_CONST", 1), "NOP", *MAKE_BARE[1:]),
    "of code that a jump passes": closure(
        lowered("pass"), NONE, ("LOAD_CONST", 1), jump_over("NOP"), "NOP", *MAKE_BARE[1:], "POP_TOP"
    ),
}


def names_case(
    names: object, *, callee: Instruction = X, rule: Rule = Rule.KEYWORDS, between: tuple[Instruction, ...] = ()
) -> Case:
    """A call of two arguments, the last of them by the names."""
    if VERSION >= (3, 13):
        code: list[Instruction] = [callee, "PUSH_NULL", X, X, ("LOAD_CONST", 1), *between, ("CALL_KW", 2)]
    else:
        *start, end = called([callee], X, X)
        precall = [start.pop()] if VERSION < (3, 12) else []
        code = [*start, ("KW_NAMES", 1), *between, *precall, end]
    return given(rule, *code, constants=(None, names))


KEYWORDS: Final = {
    "no tuple": names_case("ab"),
    "no texts": names_case((1,)),
    "no exact text": names_case((Name("a"),), rule=Rule.CONSTANT),
    "more than arguments": names_case(("a", "b", "c")),
    "for no call": names_case(("a",), between=("NOP",)),
    "before a load": names_case(("a",), between=(("LOAD_FAST", 1),)),
    "for @type": names_case(
        ("a", "b"), callee=guard("@type"), rule=Rule.KEYWORDS if VERSION < (3, 13) else Rule.OPERAND
    ),
    "out of nowhere": given(Rule.KEYWORDS, ("KW_NAMES", 9), *called([]), then=())
    if VERSION < (3, 13)
    else given(Rule.KEYWORDS, X, "PUSH_NULL", X, X, ("CALL_KW", 1)),
}


HEAD: Final[tuple[Instruction, ...]] = (("COPY_FREE_VARS", len(FREE)), ("RESUME", 0))


def head(*instructions: Instruction, flags: int = FUNCTION, cells: tuple[str, ...] = ()) -> Case:
    """A function that begins with these instructions."""
    return given(Rule.PROLOGUE, *instructions, has_head=False, flags=flags, cells=cells)


PROLOGUES: Final = {
    "none": head(("RESUME", 0)),
    "of other free variables": head(("COPY_FREE_VARS", 1), ("RESUME", 0)),
    "of free variables twice": head(HEAD[0], *HEAD),
    "without a cell": head(*HEAD, cells=("cell",)),
    "with another cell": head(HEAD[0], ("MAKE_CELL", 0), HEAD[1], cells=("cell",)),
    "with a cell twice": head(HEAD[0], ("MAKE_CELL", 3), ("MAKE_CELL", 3), HEAD[1], cells=("cell",)),
    "with a cell that is none": head(HEAD[0], ("MAKE_CELL", 0), HEAD[1]),
    "without a generator": head(*HEAD, flags=FUNCTION | GENERATOR),
    "with a generator in a function": head(HEAD[0], "RETURN_GENERATOR", "POP_TOP", HEAD[1]),
    "with two generators": head(HEAD[0], "RETURN_GENERATOR", "RETURN_GENERATOR", HEAD[1], flags=FUNCTION | GENERATOR),
    "in the body: free variables": given(Rule.PROLOGUE, HEAD[0]),
    "in the body: cell": given(Rule.PROLOGUE, ("MAKE_CELL", 3), cells=("cell",)),
    "in the body: generator": given(Rule.PROLOGUE, "RETURN_GENERATOR", "POP_TOP", flags=FUNCTION | GENERATOR),
    "again": given(Rule.PROLOGUE, "NOP", ("JUMP_BACKWARD", distance([*HEAD, "NOP", ("JUMP_BACKWARD", 0)])), then=()),
}

YIELD: Final[tuple[Instruction, ...]] = ("YIELD_VALUE", ("RESUME", 1), "POP_TOP")
WRAP: Final[Instruction] = "ASYNC_GEN_WRAP" if VERSION < (3, 12) else ("CALL_INTRINSIC_1", 4)
ENDED: Final[tuple[Instruction, ...]] = () if VERSION < (3, 12) else ("END_SEND",)


def yielding(flags: int, *instructions: Instruction, rule: Rule = Rule.YIELD) -> Case:
    """A generator or coroutine, or neither."""
    return given(rule, *instructions, flags=FUNCTION | flags)


def sending(flags: int, *instructions: Instruction, resume: int = 3, skipped: int = 0, rule: Rule = Rule.YIELD) -> Case:
    """Awaiting, with instructions between sending a value and handing on another."""
    loop: list[Instruction] = [*instructions, "YIELD_VALUE", ("RESUME", resume)]
    back: Instruction = ("JUMP_BACKWARD_NO_INTERRUPT", distance([("SEND", 0), *loop, "NOP"]))
    send: Instruction = ("SEND", distance([*loop, back]))
    return yielding(flags, X, ("GET_AWAITABLE", 0), NONE, send, *loop, back, *ENDED, "POP_TOP", rule=rule)


YIELDS: Final = {
    "in a function": yielding(0, X, *YIELD),
    "in a coroutine": yielding(COROUTINE, X, *YIELD),
    "resumes nowhere": yielding(GENERATOR, X, "YIELD_VALUE", "POP_TOP"),
    "resumes at the start": yielding(GENERATOR, X, "YIELD_VALUE", ("RESUME", 0), "POP_TOP"),
    "resumes as delegating": yielding(GENERATOR, X, "YIELD_VALUE", ("RESUME", 2), "POP_TOP"),
    "resumes as awaiting": yielding(ASYNC_GENERATOR, X, WRAP, "YIELD_VALUE", ("RESUME", 3), "POP_TOP"),
    "resumes where a jump leads": yielding(
        GENERATOR, X, X, (JUMP_IF, distance(["YIELD_VALUE"])), "YIELD_VALUE", ("RESUME", 1), "POP_TOP"
    ),
    "without a wrapper": yielding(ASYNC_GENERATOR, X, *YIELD, rule=Rule.OPERAND),
    "with a wrapper": yielding(GENERATOR, X, WRAP, *YIELD, rule=Rule.OPERAND),
    "hands on in a function": sending(0),
    "hands on and resumes as a plain one": sending(COROUTINE, resume=1),
    "hands on and resumes at the start": sending(GENERATOR, resume=0),
    "drops what it is handed": sending(COROUTINE, "POP_TOP", NONE, rule=Rule.OPERAND),
}
if VERSION < (3, 12):
    YIELDS["hands on later than it was sent"] = sending(COROUTINE, "NOP")

CASES: Final[dict[str, Case]] = {
    f"{group}: {name}": case
    for group, found in {"closure": CLOSURES, "keywords": KEYWORDS, "prologue": PROLOGUES, "yield": YIELDS}.items()
    for name, case in found.items()
}
