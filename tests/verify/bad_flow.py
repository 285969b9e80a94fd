"""Stacks, handlers and jumps that lead where they must not, and loops that nothing could end."""

from __future__ import annotations

from typing import Final

from monty.runtime.verify import Rule
from tests.verify.assembler import (
    FREE,
    FUNCTION,
    GENERATOR,
    VERSION,
    Instruction,
    Range,
    assemble,
    called,
    distance,
    handler_row,
)
from tests.verify.refused import CODE, JUMP_IF, NONE, RETURN, Case, X, given, jump_over

STACKS: Final = {
    "too small": given(Rule.STACK, X, X, ("BINARY_OP", 0), then=("RETURN_VALUE",), places=1),
    "too small for a call": given(Rule.STACK, *called([X]), then=("RETURN_VALUE",), places=1),
    "too small for what is built": given(Rule.STACK, ("BUILD_LIST", 21)),
    "too small for what is unpacked": given(Rule.STACK, X, ("UNPACK_SEQUENCE", 21)),
    "too small for what is unpacked with a star": given(Rule.STACK, X, ("UNPACK_EX", 10 << 8 | 10)),
    "too small for a copy": given(Rule.STACK, X, ("COPY", 1), then=("RETURN_VALUE",), places=1),
    "too small for a handler": given(
        Rule.STACK,
        "NOP",
        NONE,
        "RETURN_VALUE",
        ("RERAISE", 1),
        then=(),
        places=1,
        ranges=[Range(0, 1, 3, 0, keeps_place=True)],
    ),
    "too large": given(Rule.STACK, places=4097),
    "left behind": given(Rule.STACK, X),
    "of other sizes": given(Rule.STACK, X, (JUMP_IF, distance([X])), X),
    "with and without NULL": given(
        Rule.STACK,
        X,
        (JUMP_IF, distance([X, jump_over("PUSH_NULL")])),
        X,
        jump_over("PUSH_NULL"),
        "PUSH_NULL",
        "POP_TOP",
    ),
}
if VERSION >= (3, 12):
    STACKS["left behind by a constant"] = given(Rule.STACK, X, ("RETURN_CONST", 0), then=())
    STACKS["code returned as a constant"] = given(Rule.STACK, ("RETURN_CONST", 1), then=(), constants=(None, CODE))
    STACKS["constant from nowhere"] = given(Rule.STACK, ("RETURN_CONST", 9), then=())

HANDLER: Final[tuple[Instruction, ...]] = ("NOP", NONE, "RETURN_VALUE", ("RERAISE", 0))
UNITS: Final = distance(HANDLER)
HEAD: Final = distance([("COPY_FREE_VARS", len(FREE)), ("RESUME", 0)])


def table(*rows: tuple[int, int, int, int], raw: bytes | None = None, code: tuple[Instruction, ...] = HANDLER) -> Case:
    """An exception table in code units from the body's first on, or raw."""
    encoded = b"".join(handler_row(HEAD + start, length, HEAD + target, depth) for start, length, target, depth in rows)
    exceptions = encoded if raw is None else raw
    return Case(Rule.HANDLER, lambda: assemble(*code).replace(co_exceptiontable=exceptions))


HANDLERS: Final = {
    "cut off": table(raw=bytes([0x80, 0x01])),
    "without a start": table(raw=bytes([0x02, 0x01, 0x05, 0x00])),
    "with an endless number": table(raw=bytes([0xC0] + [0x40] * 9)),
    "beyond the code": table((0, 1, UNITS, 0)),
    "range beyond the code": table((0, 9, 3, 0)),
    "empty range": table((0, 0, 3, 0)),
    "out of order": table((1, 1, 3, 0), (0, 1, 3, 0)),
    "overlapping": table((0, 2, 3, 0), (1, 1, 3, 0)),
    "before its range": table((1, 1, 0, 0)),
    "within its range": table((0, 2, 1, 0)),
    "at no instruction": table((0, 1, 5, 0), code=(*HANDLER[:3], X, ("LOAD_ATTR", 0), *RETURN)),
    "from no instruction": table((1, 2, 1 + distance(called([X])), 0), code=(*called([X]), "POP_TOP", *RETURN)),
    "that keeps more than there is": table((0, 1, 3, 2)),
    "that raises what is further down": Case(
        Rule.ARGUMENT,
        lambda: assemble("NOP", *RETURN, ("RERAISE", 2), ranges=[Range(0, 1, 3, 0, keeps_place=True)]),
    ),
    "that keeps what is taken": Case(
        Rule.OPERAND,
        lambda: assemble(X, "NOP", "POP_TOP", *HANDLER[1:], ranges=[Range(1, 3, 5, 1)]),
    ),
    "that takes no exception": Case(
        Rule.STACK, lambda: assemble("NOP", NONE, "RETURN_VALUE", "NOP", *RETURN, ranges=[Range(0, 1, 3)])
    ),
}

HERE: Final = distance([("JUMP_BACKWARD_NO_INTERRUPT", 0)])
LOOP: Final[Instruction] = ("JUMP_BACKWARD_NO_INTERRUPT", HERE + 1)
RAISING: Final[tuple[Instruction, ...]] = ("NOP", ("RAISE_VARARGS", 0), "PUSH_EXC_INFO", "POP_TOP", "POP_EXCEPT")

JUMPS: Final = {
    "into a cache": given(Rule.JUMP, X, X, jump_over(into=1), ("BINARY_OP", 0), "POP_TOP"),
    "behind a prefix": given(Rule.JUMP, jump_over(into=1), ("LOAD_CONST", 256), "POP_TOP", constants=(None,) * 257),
    "beyond the code": given(Rule.JUMP, ("JUMP_FORWARD", 99)),
    "in code that nothing reaches": given(Rule.JUMP, then=(*RETURN, ("JUMP_FORWARD", 99))),
    "before the code": given(Rule.JUMP, ("JUMP_BACKWARD", 99)),
    "to the end of the code": given(Rule.JUMP, jump_over(*RETURN)),
    "off the end of the code": given(Rule.JUMP, then=()),
    "off the end of the code when not taken": given(Rule.JUMP, "NOP", X, (JUMP_IF, 0), then=()),
    "in a loop without interrupts": given(Rule.JUMP, "NOP", LOOP, then=()),
    "in a loop of nothing else": given(Rule.JUMP, ("JUMP_BACKWARD_NO_INTERRUPT", 1), then=(), free=(), has_head=False),
    "off the end of a prologue": given(
        Rule.JUMP, "RETURN_GENERATOR", then=(), free=(), has_head=False, flags=FUNCTION | GENERATOR
    ),
    "in a loop that only resumes": given(Rule.JUMP, ("RESUME", 3), LOOP, then=()),
    "in a loop of two jumps": given(
        Rule.JUMP,
        "NOP",
        X,
        (JUMP_IF, distance([LOOP])),
        ("JUMP_BACKWARD_NO_INTERRUPT", distance(["NOP", X, (JUMP_IF, 0), LOOP])),
    ),
    "in a loop by way of a handler": Case(
        Rule.JUMP,
        lambda: assemble(*RAISING, ("JUMP_BACKWARD_NO_INTERRUPT", distance([*RAISING, LOOP])), ranges=[Range(1, 2, 2)]),
    ),
}
if VERSION >= (3, 12):
    JUMPS["at the end of a for loop"] = given(
        Rule.JUMP, X, "GET_ITER", ("FOR_ITER", distance(["POP_TOP"])), "POP_TOP", "NOP", "POP_TOP"
    )
if VERSION >= (3, 13):
    JUMPS["beyond the end of a for loop"] = given(
        Rule.JUMP, X, "GET_ITER", ("FOR_ITER", distance(["POP_TOP"])), "POP_TOP", "END_FOR", "NOP"
    )

CASES: Final[dict[str, Case]] = {
    f"{group}: {name}": case
    for group, found in {"stack": STACKS, "handler": HANDLERS, "jump": JUMPS}.items()
    for name, case in found.items()
}
