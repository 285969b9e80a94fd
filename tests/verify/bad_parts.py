"""Constants, names, flags and tables that no emitted code has."""

from __future__ import annotations

import types
from typing import Any, Final

from monty.runtime.verify import Rule
from tests.verify.assembler import (
    COROUTINE,
    FREE,
    FUNCTION,
    GENERATOR,
    LOCALS,
    VERSION,
    Instruction,
    assemble,
    lines_of,
)
from tests.verify.refused import NONE, RETURN, Case, Name, X, given


def nested_tuple(depth: int) -> tuple[Any, ...]:
    """A tuple in a tuple in ..."""
    value: tuple[Any, ...] = ()
    for _ in range(depth):
        value = (value,)
    return value


def nested_code(depth: int) -> types.CodeType:
    """Code in code in ..."""
    code = assemble(*RETURN, free=())
    for _ in range(depth):
        code = assemble(*RETURN, free=(), constants=(None, code))
    return code


class Whole(int):
    """No exact int."""


CONSTANTS: Final[dict[str, object]] = {
    "list": [],
    "function": print,
    "type": float,
    "module": types,
    "text of a class": Name("x"),
    "number of a class": Whole(1),
    "range": range(3),
    "object": object(),
    "list in a tuple": (1, [2]),
    "type in a tuple": (1, (2, float)),
    "type in a frozenset": frozenset({float}),
    "code in a tuple": (nested_code(0),),
    "tuple of a class": type("Tuple", (tuple,), {})(),
}

SLOT: Final = len(LOCALS)
CELLS: Final = ("cell", "x")
LOADS: Final[dict[str, tuple[Instruction, ...]]] = {
    "beyond the locals": (("LOAD_FAST", 99), "POP_TOP"),
    "stored beyond the locals": (X, ("STORE_FAST", 99)),
    "stored in a cell variable": (NONE, ("STORE_FAST", SLOT)),
    "stored in an argument's cell": (NONE, ("STORE_FAST", 0)),
    "deleted though a cell": (("DELETE_FAST", SLOT),),
    "deleted though a free variable": (("DELETE_FAST", SLOT + 1),),
    "that is no cell": (("LOAD_DEREF", 1), "POP_TOP"),
    "beyond the cells": (("LOAD_DEREF", 99), "POP_TOP"),
    "stored though no cell": (NONE, ("STORE_DEREF", 1)),
    "deleted though no cell": (("DELETE_DEREF", 1),),
}
if VERSION < (3, 13):
    LOADS["that is a cell"] = (("LOAD_FAST", SLOT), "POP_TOP")
    LOADS["that is a free variable"] = (("LOAD_FAST", SLOT + 1), "POP_TOP")
    LOADS["closed over though no cell"] = (("LOAD_CLOSURE", 1), ("BUILD_TUPLE", 1))
    LOADS["closed over beyond the cells"] = (("LOAD_CLOSURE", 99), ("BUILD_TUPLE", 1))
if VERSION >= (3, 12):
    LOADS["checked beyond the locals"] = (("LOAD_FAST_CHECK", 99), "POP_TOP")
if VERSION >= (3, 13):
    LOADS["two beyond the locals"] = (("LOAD_FAST_LOAD_FAST", 0x1F), "POP_TOP", "POP_TOP")

UNITS: Final = len(assemble(*RETURN).co_code) // 2
REST: Final = lines_of(UNITS - 1)
LINES: Final[dict[str, bytes]] = {
    "missing": b"",
    "of too little code": REST,
    "of too much code": lines_of(UNITS + 1),
    "without a header": b"\0" + lines_of(UNITS),
    "with more than there is to say": lines_of(UNITS) + b"\0",
    "cut off after a header": REST + b"\x80",
    "cut off in a line": REST + b"\xd0\x00",
    "cut off in a number": REST + b"\xe8\x40",
    "cut off before a column": REST + b"\xf0\x00\x00\x00",
    "with an endless number": REST + b"\xe8" + b"\x40" * 9 + b"\0",
    "with too much in an entry": REST + b"\x80\x00\x00",
}

FLAGS: Final[dict[str, int]] = {
    "of a class body": 0,
    "without locals of its own": 0x1,
    "with a dict for locals": 0x2,
    "of an iterable coroutine": FUNCTION | GENERATOR | 0x100,
    "of a generator and a coroutine": FUNCTION | GENERATOR | COROUTINE,
    "unknown": FUNCTION | 0x40000,
}


def with_constant(value: object) -> Case:
    """A constant beside the one that is returned."""
    return given(Rule.CONSTANT, constants=(None, value))


def with_lines(table: bytes) -> Case:
    """Another table of lines."""
    return Case(Rule.LINES, lambda: assemble(*RETURN).replace(co_linetable=table))


CASES: Final[dict[str, Case]] = {
    **{f"constant: {name}": with_constant(value) for name, value in CONSTANTS.items()},
    "constant: beyond the constants": given(Rule.CONSTANT, ("LOAD_CONST", 9), "POP_TOP"),
    "nesting: tuples": Case(Rule.NESTING, lambda: assemble(*RETURN, constants=(None, nested_tuple(129)))),
    "nesting: code": Case(Rule.NESTING, lambda: nested_code(200)),
    **{f"flags: {name}": given(Rule.FLAGS, flags=flags) for name, flags in FLAGS.items()},
    **{f"lines: {name}": with_lines(table) for name, table in LINES.items()},
    **{f"local: {name}": given(Rule.LOCAL, *code, cells=CELLS) for name, code in LOADS.items()},
    "local: of a comprehension": given(Rule.LOCAL, local=(".0",)),
    "local: with a space": given(Rule.LOCAL, local=("a b",)),
    "local: cell without a name": given(Rule.LOCAL, cells=("",)),
    "guard: cell": given(Rule.GUARD, cells=("@type",), free=tuple(name for name in FREE if name != "@type")),
    "opcode: prefix of nothing": given(Rule.OPCODE, then=(*RETURN, ("EXTENDED_ARG", 1))),
    "operand: constant that is code": given(
        Rule.OPERAND, ("LOAD_CONST", 1), ("STORE_FAST", 0), constants=(None, nested_code(0))
    ),
}
