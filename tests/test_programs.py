"""Every guest program under `tests/programs` does what its comments say; tests/programs/README.md has the rules.

Programs of areas must do exactly what CPython does, under every engine. What only the sandbox does (refusals, attacks,
limits, the host's side, deliberate differences) is judged by the comments, typed by hand.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

import monty
from tests.harness.engines import ENGINES, Engine, Servers
from tests.harness.host import STUBS
from tests.harness.judge import judge_comments, judge_diagnostics, judge_same
from tests.harness.monty_run import run_program
from tests.harness.program import PROGRAMS, Program, find_programs

ALL = find_programs()
BY_HAND = frozenset({"differs", "refuse", "check", "escapes", "limits", "host"})
BLESSED_ON = (3, 11)


def programs(choose: Callable[[Program], bool]) -> pytest.MarkDecorator:
    """Parametrises a test over the programs that this Python can run and that `choose` chooses."""
    chosen = [program for program in ALL if _runnable(program) and choose(program)]
    return pytest.mark.parametrize("program", chosen, ids=[program.identity for program in chosen])


def _runnable(program: Program) -> bool:
    wanted = program.settings.get("python", "3.11")
    return sys.version_info >= tuple(int(part) for part in wanted.split("."))


def _of_area(program: Program) -> bool:
    return program.folder not in BY_HAND and program.runs


def _require(*names: str) -> None:
    missing = [name for name in names if not hasattr(monty, name)]
    if missing:
        pytest.skip(f"monty has no {', '.join(missing)} yet")


def _fail_if(differences: list[str]) -> None:
    assert not differences, "\n".join(differences)


def test_there_are_programs() -> None:
    assert ALL, f"no programs below {PROGRAMS}"


def test_every_way_to_run_has_an_engine() -> None:
    """The day that `monty.Pool` appears, its engine is owed."""
    assert hasattr(monty, "Pool") == any(engine.name == "pool" for engine in ENGINES)


@pytest.mark.skipif(sys.version_info[:2] != BLESSED_ON, reason="the comments are CPython 3.11's")
@programs(lambda program: _of_area(program) and "python" not in program.settings)
def test_comments_are_cpython_s(program: Program, servers: Servers) -> None:
    _fail_if(judge_comments(program, servers.cpython(program)))


_RUNS = [(engine, program) for engine in ENGINES for program in ALL if _runnable(program) and _of_area(program)]
_DIFFERENT_RUNS = [(engine, program) for engine, program in _RUNS if engine.applies(program)]


@pytest.mark.parametrize(
    ("engine", "program"),
    _DIFFERENT_RUNS,
    ids=[f"{program.identity}-{engine.name}" for engine, program in _DIFFERENT_RUNS],
)
def test_like_cpython(engine: Engine, program: Program, servers: Servers) -> None:
    _require(*engine.needs)
    _fail_if(judge_same(engine.run(program, servers), servers.cpython(program)))


@programs(lambda program: program.folder in BY_HAND - {"limits"} and program.runs)  # see `tests/limits/test_attacks.py`
def test_by_hand(program: Program, servers: Servers) -> None:
    _require("Monty")
    _fail_if(judge_comments(program, run_program(program)))


@programs(lambda program: program.folder == "refuse")
def test_refused(program: Program) -> None:
    _require("Monty")
    assert program.diagnostics, "a program to be refused needs a `#?` comment"
    transcript = run_program(program)
    assert not transcript.broken, transcript.broken
    assert not transcript.output and not transcript.calls, "something ran before the refusal"
    _fail_if(judge_diagnostics(program.diagnostics, transcript.refused, program))


@programs(lambda program: bool(program.diagnostics) and program.folder != "refuse")
def test_diagnostics(program: Program) -> None:
    _require("check")
    _fail_if(judge_diagnostics(program.diagnostics, _check(program), program))


@programs(lambda program: program.settings.get("check") == "on" and not program.diagnostics)
def test_checks_clean(program: Program) -> None:
    _require("check")
    _fail_if(judge_diagnostics((), _check(program), program))


def _check(program: Program) -> list[tuple[int, str, str]]:
    stubs = "\n".join([STUBS, program.settings.get("stubs", "")])
    found = monty.check(program.text, stubs=stubs, inputs=list(program.inputs))
    return [(diagnostic.line, diagnostic.code, diagnostic.message) for diagnostic in found]


@programs(lambda program: program.folder == "differs")
def test_still_differs(program: Program, servers: Servers) -> None:
    """A difference that is none any more leaves `differs/`, and with it the page that lists them."""
    assert program.settings.get("cause") and program.settings.get("workaround"), "say `#@ cause:` and `#@ workaround:`"
    assert judge_comments(program, servers.cpython(program)), "CPython does the same now: move the program to an area"


@programs(lambda program: "harm" in program.settings)
def test_harms_without_the_sandbox(program: Program, servers: Servers) -> None:
    """The attack is real: plain CPython lets it through."""
    transcript = servers.cpython(program)
    kind, _, rest = program.settings["harm"].partition(" ")
    if kind == "output":
        assert transcript.output.rstrip("\n") == rest.strip('"')
    else:
        assert kind == "raises", f'`#@ harm: {program.settings["harm"]}`: write `output "text"` or `raises Name`'
        assert transcript.raised is not None and transcript.raised.short_name == rest
