"""The tables of the Pythons that do not run, with opcode numbers made up: what only one version does is held on all of them."""

from __future__ import annotations

import dataclasses
from typing import Any, Final

import pytest

from monty.runtime.verify import VERSIONS, Rule, VerificationError, table_of
from monty.runtime.verify.decode import decode
from monty.runtime.verify.dialect import Dialect, dialect_of
from monty.runtime.verify.shape import shape_of
from monty.runtime.verify.walk import Walk
from tests.verify.assembler import FREE, FUNCTION, GENERATOR, LOCALS, Instruction, assemble, guard
from tests.verify.lowering import POLICY, lowered
from tests.verify.refused import CODE, NONE, RETURN, X

TABLES: Final = {version: table for version in VERSIONS if (table := table_of(version)) is not None}
CELL: Final = len(LOCALS)
ITER: Final = len(LOCALS) + 1 + FREE.index("@iter")
PLAIN: Final = lowered("pass")


def made_up(version: tuple[int, int]) -> Dialect:
    """A dialect with numbers in the order of names; 0 is what fills caches, as in CPython."""
    table = TABLES[version]
    names = sorted((table.rows.keys() | table.refused | {"EXTENDED_ARG"}) - {"CACHE"})
    return dialect_of(table, {"CACHE": 0, **{name: number for number, name in enumerate(names, 1)}})


DIALECTS: Final = {version: made_up(version) for version in TABLES}


def follow(
    version: tuple[int, int], *instructions: Instruction, constants: tuple[Any, ...] = (None,), flags: int = FUNCTION
) -> None:
    """Verify instructions of a version in a function with three locals, a cell and the guards."""
    dialect = DIALECTS[version]
    head: list[Instruction] = [("COPY_FREE_VARS", len(FREE)), ("MAKE_CELL", CELL)]
    head += ["RETURN_GENERATOR", "POP_TOP"] if flags & GENERATOR else []
    pairs = [(part, 0) if isinstance(part, str) else part for part in (*head, ("RESUME", 0), *instructions)]
    units = b"".join(
        bytes([dialect.numbers[name], argument]) + bytes(2 * (dialect.widths[dialect.numbers[name]] - 1))
        for name, argument in pairs
    )
    code = assemble(*RETURN, cells=("cell",), constants=constants, flags=flags, names=("@a",))
    shape = dataclasses.replace(shape_of(code, POLICY, dialect.table, outermost=True), instructions=units)
    Walk(shape, decode(shape, dialect), dialect).run()


def call(version: tuple[int, int], callee: Instruction, *arguments: Instruction) -> list[Instruction]:
    """A call as the version orders it."""
    if version >= (3, 13):
        return [callee, "PUSH_NULL", *arguments, ("CALL", len(arguments))]
    precall: list[Instruction] = [("PRECALL", len(arguments))] if version < (3, 12) else []
    return ["PUSH_NULL", callee, *arguments, *precall, ("CALL", len(arguments))]


def closure(version: tuple[int, int], cell: int = ITER) -> list[Instruction]:
    """A function of the second constant is made with a cell, and dropped."""
    if version >= (3, 13):
        made: list[Instruction] = ["MAKE_FUNCTION", ("SET_FUNCTION_ATTRIBUTE", 8), ("SET_FUNCTION_ATTRIBUTE", 1)]
        return [("LOAD_CONST", 2), ("LOAD_FAST", cell), ("BUILD_TUPLE", 1), ("LOAD_CONST", 1), *made, "POP_TOP"]
    return [
        ("LOAD_CONST", 2), ("LOAD_CLOSURE", cell), ("BUILD_TUPLE", 1), ("LOAD_CONST", 1), ("MAKE_FUNCTION", 9), "POP_TOP",
    ]  # fmt: skip


@pytest.mark.parametrize("version", TABLES)
def test_calls_and_functions(version: tuple[int, int]) -> None:
    """A guard is called and a function closes over it; the same with a cell of another name, or a guard stored, is refused."""
    constants = (None, CODE, (1,))
    at_iter = ("LOAD_DEREF", ITER)
    follow(version, *call(version, at_iter, X), "POP_TOP", *closure(version), *RETURN, constants=constants)
    with pytest.raises(VerificationError) as caught:
        follow(version, *closure(version, CELL), *RETURN, constants=constants)
    assert caught.value.rule is Rule.CLOSURE
    with pytest.raises(VerificationError) as caught:
        follow(version, at_iter, ("STORE_FAST", 0), *RETURN)
    assert caught.value.rule is Rule.OPERAND


@pytest.mark.parametrize("version", TABLES)
def test_generators(version: tuple[int, int]) -> None:
    """What is sent for just before is handed on."""
    width = DIALECTS[version].widths[DIALECTS[version].numbers["SEND"]]
    ended: list[Instruction] = ["END_SEND"] if version >= (3, 12) else []
    sent: list[Instruction] = [X, "GET_YIELD_FROM_ITER", NONE, ("SEND", 3), "YIELD_VALUE", ("RESUME", 2)]
    back: Instruction = ("JUMP_BACKWARD_NO_INTERRUPT", 3 + width)
    follow(version, *sent, back, *ended, "POP_TOP", *RETURN, flags=FUNCTION | GENERATOR)
    with pytest.raises(VerificationError) as caught:
        follow(version, *sent, back, *ended, "POP_TOP", *RETURN)
    assert caught.value.rule is Rule.YIELD


@pytest.mark.parametrize("version", TABLES)
def test_loops(version: tuple[int, int]) -> None:
    """The iterator leaves the stack when it is exhausted, each version in its way."""
    ends: dict[tuple[int, int], list[Instruction]] = {
        (3, 11): [],
        (3, 12): ["END_FOR"],
        (3, 13): ["END_FOR", "POP_TOP"],
    }
    widths, numbers = DIALECTS[version].widths, DIALECTS[version].numbers
    back = 1 + widths[numbers["FOR_ITER"]] + widths[numbers["JUMP_BACKWARD"]]
    loop: list[Instruction] = [X, "GET_ITER", ("FOR_ITER", 1 + widths[numbers["JUMP_BACKWARD"]]), ("STORE_FAST", 1)]
    follow(version, *loop, ("JUMP_BACKWARD", back), *ends[version], *RETURN)
    with pytest.raises(VerificationError) as caught:
        follow(version, *loop, ("JUMP_BACKWARD", back), *ends[version], X, *RETURN)
    assert caught.value.rule is Rule.STACK
    for cut in range(len(ends[version])):
        with pytest.raises(VerificationError) as caught:
            follow(version, *loop, ("JUMP_BACKWARD", back), *ends[version][:cut], *RETURN)
        assert caught.value.rule is Rule.JUMP


def test_keywords_of_3_13() -> None:
    """Names are a constant, loaded just before the call, and none are for `@type`."""
    constants: tuple[Any, ...] = (None, ("a",), (1,))
    call_ = [X, "PUSH_NULL", X, X]
    follow((3, 13), *call_, ("LOAD_CONST", 1), ("CALL_KW", 2), "POP_TOP", *RETURN, constants=constants)
    broken: dict[Rule, list[list[Instruction]]] = {
        Rule.KEYWORDS: [
            [*call_, ("LOAD_CONST", 2), ("CALL_KW", 2)],
            [*call_, ("LOAD_CONST", 1), "NOP", ("CALL_KW", 2)],
            [*call_[:2], ("LOAD_CONST", 1), ("CALL_KW", 0)],
        ],
        Rule.OPERAND: [[_moved(guard("@type")), "PUSH_NULL", X, ("LOAD_CONST", 1), ("CALL_KW", 1)]],
    }
    for rule, codes in broken.items():
        for code in codes:
            with pytest.raises(VerificationError) as caught:
                follow((3, 13), *code, "POP_TOP", *RETURN, constants=constants)
            assert caught.value.rule is rule


def _moved(instruction: Instruction) -> Instruction:
    """A free variable of a function that has a cell before those."""
    assert not isinstance(instruction, str)
    return instruction[0], instruction[1] + 1


def test_functions_of_3_13() -> None:
    """A function without cells is made at once, one with them is none before it has them."""
    follow((3, 13), ("LOAD_CONST", 1), "MAKE_FUNCTION", "POP_TOP", *RETURN, constants=(None, PLAIN))
    with pytest.raises(VerificationError) as caught:
        follow(
            (3, 13), ("LOAD_FAST", ITER), ("BUILD_TUPLE", 1), ("LOAD_CONST", 1), "MAKE_FUNCTION", "POP_TOP", *RETURN,
            constants=(None, CODE),
        )  # fmt: skip
    assert caught.value.rule is Rule.OPERAND


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ([X, ("STORE_FAST_STORE_FAST", 0x01)], Rule.OPERAND),
        ([X, ("STORE_FAST_LOAD_FAST", 0x10), "POP_TOP"], None),
        ([("LOAD_FAST_LOAD_FAST", 0x01), ("STORE_FAST_STORE_FAST", 0x01)], None),
        ([("LOAD_FAST_LOAD_FAST", 0x33), ("BUILD_TUPLE", 2), "POP_TOP"], Rule.OPERAND),
        ([("LOAD_FAST_LOAD_FAST", 0x03), "POP_TOP", "POP_TOP"], Rule.OPERAND),
        ([X, ("STORE_FAST_LOAD_FAST", 0x13), "POP_TOP"], Rule.OPERAND),
        ([X, ("STORE_FAST_LOAD_FAST", 0x30), "POP_TOP"], Rule.LOCAL),
        ([X, X, ("STORE_FAST_STORE_FAST", 0x03)], Rule.LOCAL),
    ],
)
def test_two_locals_at_once_of_3_13(code: list[Instruction], rule: Rule | None) -> None:
    """Slot 3 is a cell, which is loaded like a local, and only for a closure."""
    if rule is None:
        return follow((3, 13), *code, *RETURN)
    with pytest.raises(VerificationError) as caught:
        follow((3, 13), *code, *RETURN)
    assert caught.value.rule is rule


def test_closure_over_two_cells_of_3_13() -> None:
    """Both are loaded by one instruction, in the order of the function's variables."""
    make: list[Instruction] = ["MAKE_FUNCTION", ("SET_FUNCTION_ATTRIBUTE", 8), "POP_TOP"]
    loaded: list[Instruction] = [("LOAD_FAST_LOAD_FAST", 0x34), ("BUILD_TUPLE", 2), ("LOAD_CONST", 1), *make]
    follow((3, 13), *loaded, *RETURN, constants=(None, assemble(*RETURN, free=("cell", FREE[0]))))
    with pytest.raises(VerificationError) as caught:
        follow((3, 13), *loaded, *RETURN, constants=(None, assemble(*RETURN, free=(FREE[0], "cell"))))
    assert caught.value.rule is Rule.CLOSURE


@pytest.mark.parametrize("version", [(3, 12), (3, 13)])
def test_constants_returned(version: tuple[int, int]) -> None:
    follow(version, ("RETURN_CONST", 0))
    for code in ([X, ("RETURN_CONST", 0)], [("RETURN_CONST", 1)], [("RETURN_CONST", 9)]):
        with pytest.raises(VerificationError) as caught:
            follow(version, *code, constants=(None, PLAIN))
        assert caught.value.rule is Rule.STACK
