"""Every opcode of CPython 3.11: a row that says what it may do, or refused."""

from __future__ import annotations

from typing import Final

from monty.runtime.verify.calls import (
    CALLING,
    NULL_FIRST,
    call,
    for_each,
    make_function,
    note_keywords,
    send,
    suspend_after_send,
)
from monty.runtime.verify.dialect import BACKWARD, FORWARD, MOST_ARGUMENT, Effect, Operand, Row, Special, Table
from monty.runtime.verify.rules import (
    REFUSED,
    SHARED,
    check_attribute,
    check_global,
    jump_if,
    jump_or_pop,
    load_cell,
    named,
    named_or_pair,
)

ROWS: Final[dict[str, Row]] = {
    **SHARED,
    **CALLING,
    "LOAD_GLOBAL": Operand(named_or_pair(check_global, "", "g", "0g")),
    "LOAD_CLOSURE": Operand(load_cell),
    "LOAD_ATTR": Operand(named(check_attribute, "g", "g")),
    "LOAD_METHOD": Operand(named(check_attribute, "g", "hg")),
    "UNARY_POSITIVE": Effect("g", "g"),
    "COMPARE_OP": Effect("gg", "g", most=5),
    # Conversions and format specifications are unbounded work: guards do those.
    "FORMAT_VALUE": Effect("g", "g", most=0),
    "LIST_TO_TUPLE": Effect("l", "u"),
    "KW_NAMES": Special(note_keywords),
    "PRECALL": Effect("", "", most=MOST_ARGUMENT),
    "CALL": Operand(call(NULL_FIRST)),
    "MAKE_FUNCTION": Special(make_function),
    "FOR_ITER": Special(for_each(), FORWARD),
    "SEND": Special(send("g"), FORWARD),
    "YIELD_VALUE": Special(suspend_after_send),
    "ASYNC_GEN_WRAP": Effect("g", "a"),
    "RESUME": Effect("", "", most=3),
    "PREP_RERAISE_STAR": Effect("el", "e"),
    "JUMP_IF_FALSE_OR_POP": Special(jump_or_pop, FORWARD),
    "JUMP_IF_TRUE_OR_POP": Special(jump_or_pop, FORWARD),
    **{
        f"POP_JUMP_{way}_IF_{test}": Special(jump_if, direction)
        for way, direction in (("FORWARD", FORWARD), ("BACKWARD", BACKWARD))
        for test in ("FALSE", "TRUE", "NONE", "NOT_NONE")
    },
}

TABLE: Final = Table(
    version=(3, 11),
    rows=ROWS,
    # `EXTENDED_ARG` is a prefix: `decode` deals with it, and it has no row of its own.
    refused=REFUSED | {"IMPORT_STAR", "LOAD_CLASSDEREF", "PRINT_EXPR"},
    caches={
        "BINARY_SUBSCR": 4, "STORE_SUBSCR": 1, "UNPACK_SEQUENCE": 1, "STORE_ATTR": 4, "LOAD_ATTR": 4, "COMPARE_OP": 2,
        "LOAD_GLOBAL": 5, "BINARY_OP": 1, "LOAD_METHOD": 10, "PRECALL": 1, "CALL": 4,
    },
    # Optimised, own locals, `*args`, `**kwargs`, nested, generator, coroutine, asynchronous generator, `annotations`
    # of the future.
    flags=0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x20 | 0x80 | 0x200 | 0x1000000,
    followed={"PRECALL": "CALL"},
    loads_cells_as_locals=False,
)  # fmt: skip
