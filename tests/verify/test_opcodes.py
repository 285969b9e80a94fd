"""The tables: every opcode of the running Python is allowed or refused by name, and what is said of CPython is so."""

from __future__ import annotations

import dataclasses
import opcode
import sys
from typing import Any, Final

import pytest

import monty.runtime.verify
from monty.runtime.verify import VERSIONS, Rule, VerificationError, table_of, verify
from monty.runtime.verify.decode import decode
from monty.runtime.verify.dialect import Table, dialect_of
from monty.runtime.verify.shape import shape_of
from tests.verify.assembler import VERSION, assemble, dialect, distance, encoded
from tests.verify.lowering import POLICY, lowered

TABLES: Final = {version: table for version in VERSIONS if (table := table_of(version)) is not None}
PREFIX: Final = frozenset({"EXTENDED_ARG"})
INTRINSICS: Final = {
    "CALL_INTRINSIC_1": {"STOPITERATION_ERROR", "ASYNC_GEN_WRAP", "UNARY_POSITIVE", "LIST_TO_TUPLE"},
    "CALL_INTRINSIC_2": {"PREP_RERAISE_STAR"},
}


def real_opcodes() -> set[str]:
    """The opcodes that code can hold: those beyond a byte are the compiler's own."""
    return {name for name, number in opcode.opmap.items() if number < 256}


def test_running_python_has_a_table() -> None:
    assert list(TABLES) == list(VERSIONS)
    assert VERSION in TABLES, f"write monty/runtime/verify/opcodes_{VERSION[0]}_{VERSION[1]}.py"


def test_every_opcode_is_allowed_or_refused() -> None:
    """A Python that learns a new opcode fails here, loudly, before any code with it is let through."""
    table = TABLES[VERSION]
    assert table.rows.keys() | table.refused | PREFIX == real_opcodes()


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: ".".join(map(str, table.version)))
def test_no_opcode_is_both(table: Table) -> None:
    assert not table.rows.keys() & table.refused
    assert not PREFIX & (table.rows.keys() | table.refused)


def test_caches_are_those_of_cpython() -> None:
    """`opcode` keeps them under a private name, by number or by name."""
    entries: Any = vars(opcode)["_inline_cache_entries"]
    by_name = (
        entries
        if isinstance(entries, dict)
        else {name: entries[number] for name, number in opcode.opmap.items() if number < 256}
    )
    assert {name: count for name, count in by_name.items() if count} == dict(TABLES[VERSION].caches)


@pytest.mark.skipif(VERSION < (3, 12), reason="3.11 has opcodes of their own for these")
@pytest.mark.parametrize(
    ("name", "lists"), [("CALL_INTRINSIC_1", "_intrinsic_1_descs"), ("CALL_INTRINSIC_2", "_intrinsic_2_descs")]
)
def test_intrinsics_have_the_numbers_of_cpython(name: str, lists: str) -> None:
    numbered = enumerate(vars(opcode)[lists])
    allowed = {number for number, known in numbered if known.removeprefix("INTRINSIC_") in INTRINSICS[name]}
    means = dialect().operands[opcode.opmap[name]]
    assert means is not None
    shape: Any = None
    found = set()
    for number in range(30):
        try:
            means(shape, number)
        except Exception:
            continue
        found.add(number)
    assert found == allowed


@pytest.mark.parametrize("name", sorted(real_opcodes() - TABLES[VERSION].rows.keys() - PREFIX))
def test_refused_opcode(name: str) -> None:
    """No code object is made: CPython crashes on some of these."""
    shape = shape_of(assemble("NOP", ("LOAD_CONST", 0), "RETURN_VALUE"), POLICY, dialect().table, outermost=True)
    decode(shape, dialect())
    start = distance([("COPY_FREE_VARS", 1), ("RESUME", 0)]) * 2
    changed = shape.instructions[:start] + encoded(name) + shape.instructions[start + 2 :]
    with pytest.raises(VerificationError) as caught:
        decode(dataclasses.replace(shape, instructions=changed), dialect())
    assert caught.value.rule is Rule.OPCODE


def test_numbers_without_a_name_are_refused() -> None:
    used = {number for number in opcode.opmap.values() if number < 256}
    free = [number for number in range(256) if number not in used]
    assert free
    for number in free:
        assert dialect().fixed[number] is None
        assert dialect().operands[number] is None
        assert number not in dialect().allowed


def test_python_without_a_table_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monty.runtime.verify, "DIALECT", None)
    assert table_of((3, 10)) is table_of((4, 0)) is None
    with pytest.raises(VerificationError) as caught:
        verify(lowered("pass"), POLICY)
    assert caught.value.rule is Rule.VERSION
    assert "Python {}.{}".format(*sys.version_info) in str(caught.value)


def test_tables_of_other_versions_can_be_read() -> None:
    """By the names that both have: nothing in a table depends on the Python that reads it."""
    table = TABLES[VERSION]
    assert dialect_of(table).widths == dialect().widths
