"""Every opcode of CPython 3.13: a row that says what it may do, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from monty.runtime.verify.calls import (
    CALLING,
    FUNCTION_PARTS,
    NULL_SECOND,
    call,
    call_with_names,
    for_each,
    make_bare_function,
    suspend,
)
from monty.runtime.verify.dialect import FORWARD, Effect, Row, Special, Table
from monty.runtime.verify.opcodes_3_12 import LATER, REFUSED_LATER
from monty.runtime.verify.rules import SHARED, attribute, by_argument, load_global, load_local, store_local

if TYPE_CHECKING:
    from monty.runtime.verify.walk import Walk


def load_two_locals(walk: Walk, argument: int) -> None:
    load_local(walk, argument >> 4)
    load_local(walk, argument & 0xF)


def store_then_load(walk: Walk, argument: int) -> None:
    store_local(walk, argument >> 4)
    load_local(walk, argument & 0xF)


def store_two_locals(walk: Walk, argument: int) -> None:
    store_local(walk, argument >> 4)
    store_local(walk, argument & 0xF)


# The first values a function gets after it is made; its cells make a function of it.
PARTS: Final = {bit: Effect(kind + "F", "F") for bit, kind in FUNCTION_PARTS.items()} | {8: Effect("Bf", "F")}

ROWS: Final[dict[str, Row]] = {
    **SHARED,
    **CALLING,
    **LATER,
    "LOAD_FAST_LOAD_FAST": Special(load_two_locals),
    "STORE_FAST_LOAD_FAST": Special(store_then_load),
    "STORE_FAST_STORE_FAST": Special(store_two_locals),
    "LOAD_GLOBAL": Special(load_global("g0")),
    "LOAD_ATTR": Special(attribute(shift=1, before="g", after="g", method="gh")),
    "TO_BOOL": Effect("g", "g"),
    # The comparison is in the upper bits, then whether a bool is wanted, then what it is specialised for.
    "COMPARE_OP": Effect("gg", "g", most=5 << 5 | 0x1F),
    "FORMAT_SIMPLE": Effect("g", "g"),
    "CALL": Special(call(NULL_SECOND)),
    "CALL_KW": Special(call_with_names),
    "MAKE_FUNCTION": Special(make_bare_function),
    "SET_FUNCTION_ATTRIBUTE": Special(by_argument(PARTS)),
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
    refused=REFUSED_LATER | {"CONVERT_VALUE", "FORMAT_WITH_SPEC", "ENTER_EXECUTOR", "EXIT_INIT_CHECK", "INSTRUMENTED_CALL_KW"},
    caches={
        "LOAD_GLOBAL": 4, "BINARY_OP": 1, "UNPACK_SEQUENCE": 1, "COMPARE_OP": 1, "CONTAINS_OP": 1, "BINARY_SUBSCR": 1, "FOR_ITER": 1,
        "LOAD_SUPER_ATTR": 1, "LOAD_ATTR": 9, "STORE_ATTR": 4, "CALL": 3, "STORE_SUBSCR": 1, "SEND": 1, "JUMP_BACKWARD": 1, "TO_BOOL": 3,
        "POP_JUMP_IF_TRUE": 1, "POP_JUMP_IF_FALSE": 1, "POP_JUMP_IF_NONE": 1, "POP_JUMP_IF_NOT_NONE": 1,
    },
    # Optimised, own locals, `*args`, `**kwargs`, nested, generator, coroutine, asynchronous generator, `annotations` of the future.
    flags=0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x20 | 0x80 | 0x200 | 0x1000000,
    loads_cells_as_locals=True,
)  # fmt: skip
