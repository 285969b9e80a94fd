"""Bytes that CPython makes no code objects of, or crashes on: the decoder gets them as they are."""

from __future__ import annotations

import dataclasses
from typing import Final

import pytest

from monty.runtime.verify import Rule, VerificationError
from monty.runtime.verify.decode import decode
from monty.runtime.verify.shape import Shape, shape_of
from tests.verify.assembler import Instruction, assemble, called, dialect, encoded, guard
from tests.verify.lowering import POLICY
from tests.verify.refused import RETURN, X

HEAD: Final = len(encoded(("COPY_FREE_VARS", 1)) + encoded(("RESUME", 0)))
LOADED: Final[tuple[Instruction, ...]] = (("LOAD_CONST", 300), "POP_TOP")
CALL: Final = b"".join(map(encoded, (*called([guard("@call")], X), "POP_TOP", *RETURN)))


def shape_with(instructions: bytes) -> Shape:
    """The shape of code that has these bytes."""
    shape = shape_of(assemble(*RETURN), POLICY, dialect().table, outermost=True)
    return dataclasses.replace(shape, instructions=shape.instructions[:HEAD] + instructions)


def test_instructions_are_read() -> None:
    names = [dialect().names[number] for number in decode(shape_with(CALL), dialect()).opcodes]
    assert names[0] == "COPY_FREE_VARS"
    assert names[-3:] == ["POP_TOP", "LOAD_CONST", "RETURN_VALUE"]


@pytest.mark.parametrize(
    "instructions",
    [
        bytes(2) + CALL,
        CALL.replace(encoded("POP_TOP"), bytes(2) + encoded("POP_TOP")),
        CALL.replace(encoded(("CALL", 1)), encoded(("CALL", 1))[:-2]),
        CALL.replace(encoded(("CALL", 1)), encoded(("CALL", 1))[:-2] + encoded("NOP")),
        encoded(("CALL", 1))[:-2],
        encoded("NOP") + bytes(2),
    ],
    ids=["cache first", "one cache too many", "one too few", "code in a cache", "caches cut off", "cache last"],
)
def test_what_is_no_code_is_where_it_must_be(instructions: bytes) -> None:
    with pytest.raises(VerificationError) as caught:
        decode(shape_with(instructions), dialect())
    assert caught.value.rule is Rule.OPCODE


def test_no_code_at_all() -> None:
    shape = dataclasses.replace(shape_with(b""), instructions=b"")
    with pytest.raises(VerificationError) as caught:
        decode(shape, dialect())
    assert caught.value.rule is Rule.OPCODE


def test_prefixes_are_part_of_what_follows() -> None:
    code = assemble(*LOADED, *LOADED, *RETURN, constants=tuple(range(301)))
    decoded = decode(shape_of(code, POLICY, dialect().table, outermost=True), dialect())
    first = decoded.units[2]
    assert decoded.arguments[2:6] == [300, 0, 300, 0]
    assert decoded.units[2:6] == [first, first + 2, first + 3, first + 5]
