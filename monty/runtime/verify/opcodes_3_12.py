"""Every opcode of CPython 3.12: a row that says what it may do, or refused."""

from __future__ import annotations

from typing import Final

from monty.runtime.verify.calls import (
    CALLING,
    CAUGHT_WHILE_SENDING,
    NULL_FIRST,
    call,
    for_each,
    make_function,
    note_keywords,
    send,
    suspend,
)
from monty.runtime.verify.dialect import FORWARD, Effect, Operand, Row, Special, Table
from monty.runtime.verify.rules import (
    REFUSED,
    SHARED,
    by_argument,
    check_attribute,
    check_global,
    jump_if,
    load_cell,
    load_local,
    named_or_pair,
    return_constant,
)

# The rest print, import, or make type parameters.
INTRINSICS_OF_ONE: Final = {3: (("e", "e"),), 4: (("g", "a"),), 5: (("g", "g"),), 6: (("l", "u"),)}
"""An exception out of a generator, a value out of an asynchronous one, unary plus, list to tuple."""
INTRINSICS_OF_TWO: Final = {1: (("el", "e"),)}
"""What is left of an exception group after `except*`."""

LATER: Final[dict[str, Row]] = {
    "LOAD_FAST_CHECK": Operand(load_local),
    "UNARY_NOT": Effect("g", "g"),
    "BINARY_SLICE": Effect("ggg", "g"),
    "STORE_SLICE": Effect("gggg", ""),
    "CALL_INTRINSIC_1": Operand(by_argument(INTRINSICS_OF_ONE)),
    "CALL_INTRINSIC_2": Operand(by_argument(INTRINSICS_OF_TWO)),
    "SEND": Special(send("wg"), FORWARD),
    "END_SEND": Effect("wg", "g"),
    "CLEANUP_THROW": CAUGHT_WHILE_SENDING,
    "RETURN_CONST": Special(return_constant),
    **{f"POP_JUMP_IF_{test}": Special(jump_if, FORWARD) for test in ("FALSE", "TRUE", "NONE", "NOT_NONE")},
}
"""What 3.12 and 3.13 do alike, and 3.11 does not have."""

ROWS: Final[dict[str, Row]] = {
    **SHARED,
    **CALLING,
    **LATER,
    "LOAD_GLOBAL": Operand(named_or_pair(check_global, "", "g", "0g")),
    "LOAD_CLOSURE": Operand(load_cell),
    "LOAD_ATTR": Operand(named_or_pair(check_attribute, "g", "g", "hg")),
    # The comparison is in the upper bits, what it is specialised for in the lower ones.
    "COMPARE_OP": Effect("gg", "g", most=5 << 4 | 0xF),
    # Conversions and format specifications are unbounded work: guards do those.
    "FORMAT_VALUE": Effect("g", "g", most=0),
    "KW_NAMES": Special(note_keywords),
    "CALL": Operand(call(NULL_FIRST)),
    "MAKE_FUNCTION": Special(make_function),
    "FOR_ITER": Special(for_each("END_FOR"), FORWARD),
    "END_FOR": Effect("ng", ""),
    # The argument is the depth of handlers, for closing generators quickly.
    "YIELD_VALUE": Special(suspend),
    "RESUME": Effect("", "", most=3),
}

REFUSED_LATER: Final = REFUSED | frozenset(
    """
    INTERPRETER_EXIT LOAD_FAST_AND_CLEAR LOAD_FROM_DICT_OR_DEREF LOAD_FROM_DICT_OR_GLOBALS LOAD_LOCALS LOAD_SUPER_ATTR
    RESERVED INSTRUMENTED_CALL INSTRUMENTED_CALL_FUNCTION_EX INSTRUMENTED_END_FOR INSTRUMENTED_END_SEND
    INSTRUMENTED_FOR_ITER INSTRUMENTED_INSTRUCTION INSTRUMENTED_JUMP_BACKWARD INSTRUMENTED_JUMP_FORWARD
    INSTRUMENTED_LINE INSTRUMENTED_LOAD_SUPER_ATTR INSTRUMENTED_POP_JUMP_IF_FALSE INSTRUMENTED_POP_JUMP_IF_NONE
    INSTRUMENTED_POP_JUMP_IF_NOT_NONE INSTRUMENTED_POP_JUMP_IF_TRUE INSTRUMENTED_RESUME INSTRUMENTED_RETURN_CONST
    INSTRUMENTED_RETURN_VALUE INSTRUMENTED_YIELD_VALUE
    """.split()
)
"""What 3.12 and 3.13 have and emitted code has no use for: in it comprehensions, for one, are functions."""

TABLE: Final = Table(
    version=(3, 12),
    rows=ROWS,
    refused=REFUSED_LATER,
    caches={
        "BINARY_SUBSCR": 1, "STORE_SUBSCR": 1, "UNPACK_SEQUENCE": 1, "FOR_ITER": 1, "STORE_ATTR": 4, "LOAD_ATTR": 9,
        "COMPARE_OP": 1, "LOAD_GLOBAL": 4, "BINARY_OP": 1, "SEND": 1, "LOAD_SUPER_ATTR": 1, "CALL": 3,
    },
    # Optimised, own locals, `*args`, `**kwargs`, nested, generator, coroutine, asynchronous generator, `annotations`
    # of the future.
    flags=0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x20 | 0x80 | 0x200 | 0x1000000,
    followed={},
    loads_cells_as_locals=False,
)  # fmt: skip
