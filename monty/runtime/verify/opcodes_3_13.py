"""Every opcode of CPython 3.13: a row that says what it may do, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from monty.runtime.verify.calls import (
    CALLING,
    NULL_SECOND,
    call,
    call_with_names,
    for_each,
    make_bare_function,
    suspend,
)
from monty.runtime.verify.dialect import FORWARD, Effect, Means, Operand, Row, Special, Step, Table, Ways, step
from monty.runtime.verify.opcodes_3_12 import LATER, REFUSED_LATER
from monty.runtime.verify.rules import (
    CELL,
    SHARED,
    by_argument,
    change_local,
    check_attribute,
    check_global,
    load_local,
    named_or_pair,
)
from monty.runtime.verify.shape import Shape

if TYPE_CHECKING:
    from monty.runtime.verify.walk import Walk


def in_turn(first: Means, second: Means, before: str, after: str) -> Means:
    """Two instructions in one: the upper bits of the argument are the first's, the lower four the second's.

    `before` and `after`: what both do together when neither loads a cell.
    """
    plain = step(((before, after),))

    def means(shape: Shape, argument: int) -> Step:
        slots = (argument >> 4, argument & 0xF)
        parts = (first(shape, slots[0]), second(shape, slots[1]))
        if CELL not in parts:
            return plain

        def check(walk: Walk, _: int) -> None:
            for part, slot in zip(parts, slots, strict=True):
                part.check(walk, slot)

        return step(check)

    return means


STORE: Final = change_local("g")
# A function without its cells is none: it gets those first.
PARTS: Final[dict[int, Ways]] = {1: (("uF", "F"),), 2: (("dF", "F"),), 4: (("uF", "F"),), 8: (("Bf", "F"),)}

ROWS: Final[dict[str, Row]] = {
    **SHARED,
    **CALLING,
    **LATER,
    "LOAD_FAST_LOAD_FAST": Operand(in_turn(load_local, load_local, "", "gg")),
    "STORE_FAST_LOAD_FAST": Operand(in_turn(STORE, load_local, "g", "g")),
    "STORE_FAST_STORE_FAST": Operand(in_turn(STORE, STORE, "gg", "")),
    "LOAD_GLOBAL": Operand(named_or_pair(check_global, "", "g", "g0")),
    "LOAD_ATTR": Operand(named_or_pair(check_attribute, "g", "g", "gh")),
    "TO_BOOL": Effect("g", "g"),
    # The comparison is in the upper bits, then whether a bool is wanted, then what it is specialised for.
    "COMPARE_OP": Effect("gg", "g", most=5 << 5 | 0x1F),
    "FORMAT_SIMPLE": Effect("g", "g"),
    "CALL": Operand(call(NULL_SECOND)),
    "CALL_KW": Operand(call_with_names),
    "MAKE_FUNCTION": Special(make_bare_function),
    "SET_FUNCTION_ATTRIBUTE": Operand(by_argument(PARTS)),
    "FOR_ITER": Special(for_each("END_FOR", "POP_TOP"), FORWARD),
    "END_FOR": Effect("g", ""),
    "YIELD_VALUE": Special(suspend),
    # The third bit says that no handler of the code's own is around.
    "RESUME": Effect("", "", most=7),
}

TABLE: Final = Table(
    version=(3, 13),
    rows=ROWS,
    # Conversions and format specifications are unbounded work: guards do those.
    refused=REFUSED_LATER
    | {"CONVERT_VALUE", "FORMAT_WITH_SPEC", "ENTER_EXECUTOR", "EXIT_INIT_CHECK", "INSTRUMENTED_CALL_KW"},
    caches={
        "LOAD_GLOBAL": 4, "BINARY_OP": 1, "UNPACK_SEQUENCE": 1, "COMPARE_OP": 1, "CONTAINS_OP": 1, "BINARY_SUBSCR": 1,
        "FOR_ITER": 1, "LOAD_SUPER_ATTR": 1, "LOAD_ATTR": 9, "STORE_ATTR": 4, "CALL": 3, "STORE_SUBSCR": 1, "SEND": 1,
        "JUMP_BACKWARD": 1, "TO_BOOL": 3, "POP_JUMP_IF_TRUE": 1, "POP_JUMP_IF_FALSE": 1, "POP_JUMP_IF_NONE": 1,
        "POP_JUMP_IF_NOT_NONE": 1,
    },
    # Optimised, own locals, `*args`, `**kwargs`, nested, generator, coroutine, asynchronous generator, `annotations`
    # of the future.
    flags=0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x20 | 0x80 | 0x200 | 0x1000000,
    followed={},
    loads_cells_as_locals=True,
)  # fmt: skip
