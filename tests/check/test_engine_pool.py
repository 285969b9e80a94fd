"""Checker processes: the same verdicts as in-process, and an end to whatever mypy cannot be ended in."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from monty.check import check
from monty.check.composed import check_declared
from monty.check.pool import CheckerPool, isolated_pool
from monty.check.settings import CheckSettings, DeclarationsError
from monty.check.wire import diagnostics_from, diagnostics_to, settings_from, settings_to
from monty.diagnostics import Diagnostic, Note, Severity, Span
from monty.limits import MEBIBYTE
from tests.check.corpus import TOOLS, mistaken_programs

PAIRS = "x0 = (0, 0)\n" + "".join(f"x{n + 1} = (x{n}, x{n})\n" for n in range(26))


@pytest.fixture(scope="module")
def pool() -> Iterator[CheckerPool]:
    with CheckerPool(2) as made:
        yield made


def test_a_worker_gives_the_same_verdicts(pool: CheckerPool) -> None:
    for program in mistaken_programs()[:20]:
        expected = check_declared(program.text, declarations=TOOLS, script_name="x.py")
        assert pool.check_declared(program.text, declarations=TOOLS, script_name="x.py") == expected


def test_a_worker_takes_settings_names_and_earlier_snippets(pool: CheckerPool) -> None:
    settings = CheckSettings(disabled=frozenset({"attr-defined"}), python_version=(3, 11))
    assert pool.check_declared("x.foo", previous=["x = 1"], settings=settings) == ()
    assert [one.code for one in pool.check_declared("x.foo", previous=["x = 1"])] == ["attr-defined"]


def test_wrong_declarations_are_refused_here_too(pool: CheckerPool) -> None:
    with pytest.raises(DeclarationsError, match="zzz"):
        pool.check_declared("1", declarations="x: zzz")


def test_a_worker_is_killed_at_the_deadline_and_replaced(pool: CheckerPool) -> None:
    found = pool.check_declared(PAIRS, settings=CheckSettings(deadline=0.5))
    assert [one.code for one in found] in (["check-limit"], ["internal"])
    assert pool.check_declared("x = 1") == ()


def test_a_worker_has_a_memory_limit() -> None:
    with CheckerPool(1, memory=128 * MEBIBYTE) as small:
        found = small.check_declared(PAIRS, settings=CheckSettings(deadline=20))
        assert [one.code for one in found] in (["check-limit"], ["internal"])
        assert small.check_declared("x = 1") == ()


def test_many_threads_share_the_workers(pool: CheckerPool) -> None:
    found: list[tuple[str, ...]] = []

    def work() -> None:
        found.append(tuple(one.code for one in pool.check_declared("x: int = 'a'\n")))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [("assignment",)] * 8


@pytest.mark.parametrize("text", ["x = '\ud800'", "x = (", "x = '\0'"])
def test_what_is_no_program_is_refused(pool: CheckerPool, text: str) -> None:
    assert pool.check_declared(text) == check_declared(text)


def test_a_closed_pool_says_so() -> None:
    closed = CheckerPool(1)
    closed.close()
    with pytest.raises(ValueError, match="closed"):
        closed.check_declared("1")


def test_a_pool_needs_a_worker() -> None:
    with pytest.raises(ValueError, match="at least one"):
        CheckerPool(0)


def test_a_suspicious_program_is_checked_elsewhere() -> None:
    found = check(PAIRS, settings=CheckSettings(deadline=0.5))
    assert [one.code for one in found] in (["check-limit"], ["internal"])
    isolated_pool().close()
    isolated_pool.cache_clear()


def test_the_wire_keeps_everything() -> None:
    diagnostics = (
        Diagnostic("a", "b", Span(1, 2, 3, 4), Severity.NOTE, (Note("c", Span(5, 6, 7, 8)), Note("d")), "e"),
        Diagnostic("a", "é", Span(1, 2, 3, 4)),
    )
    assert diagnostics_from(diagnostics_to(diagnostics)) == diagnostics
    settings = CheckSettings(disabled=frozenset({"b", "a"}), deadline=1.5, python_version=(3, 12), loose=False)
    assert settings_from(settings_to(settings)) == settings
