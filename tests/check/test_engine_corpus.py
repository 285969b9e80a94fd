"""Correct programs in the style of models check clean; mistakes are found on their lines."""

from __future__ import annotations

import sys
import types

import pytest

from tests.check.corpus import diagnosed, loose_programs, mistaken_programs, name, run, verdict
from tests.harness.program import Program


@pytest.mark.parametrize("program", loose_programs(), ids=name)
def test_a_loose_program_runs(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    # Dataclasses look their module up.
    monkeypatch.setitem(sys.modules, "tools", types.ModuleType("tools"))
    run(program)


@pytest.mark.parametrize("program", loose_programs(), ids=name)
def test_a_loose_program_checks_clean(program: Program) -> None:
    assert [(one.line, one.code, one.message) for one in diagnosed(program)] == []


@pytest.mark.parametrize("program", mistaken_programs(), ids=name)
def test_a_mistake_is_found_on_its_line(program: Program) -> None:
    expected = {(one.line, one.code) for one in program.diagnostics}
    found = {(one.line, one.code) for one in verdict(program).diagnostics}
    assert expected <= found
    # Nothing on innocent lines.
    assert {line for line, _ in found} == {line for line, _ in expected}
