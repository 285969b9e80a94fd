"""Whatever a test program makes, no step from it reaches a value that no guest may hold."""

from __future__ import annotations

import types
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

import monty
from monty.errors import LimitError, MontyError
from monty.limits import Limits
from monty.runtime.driver import Caller, run_guest
from monty.runtime.world import world
from tests.harness.host import Host, used_functions
from tests.harness.monty_run import Printed, construct, limits_of
from tests.harness.program import Program, find_programs
from tests.security.walker import Walker, is_allowed

SILENT = frozenset({"sleep", "ask_later"})
FOLDERS = sorted({program.folder for program in find_programs()} - {"limits", "refuse", "check", "host"})
MOST_PROGRAMS = 40
"""Of a folder, evenly over its programs: it is types that leak, and a walk takes a while."""
WALK_LIMITS = Limits(duration=1.0, output=None)


def values_after(program: Program) -> tuple[Any, dict[str, Any]]:
    """The state of a finished run, and the names it has bound."""
    compiled = construct(program)
    state = compiled.new_state(program.inputs, limits_of(program), Printed(), None)
    state.call_external = Caller(state, Host().functions(used_functions(program)))
    try:
        result = run_guest(state, compiled.body(state))
    except (MontyError, LimitError):
        result = None
    names = {name: value for name, value in state.globals.items() if not name.startswith(("@", "__"))}
    names.update({f"module {name}": module for name, module in state.modules.items()})
    return state, {**names, "the result": result}


def walk(walker: Walker, state: Any, values: dict[str, Any]) -> None:
    """Walk as guest code of the run."""
    state.limits, state.verdict, state.fired, state.used = WALK_LIMITS, None, False, 0.0
    try:
        run_guest(state, partial(walker.walk, values))
    except (MontyError, LimitError):
        return  # A step that runs for ever ends the walk of this program.


# A walk leaves generators suspended; what a program's own says when it is let go of is no finding.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_leads_out(folder: str) -> None:
    walker = Walker()
    programs = [program for program in find_programs() if program.folder == folder and program.runs]
    for program in programs[:: max(1, len(programs) // MOST_PROGRAMS)]:
        if "python" in program.settings:
            continue
        try:
            state, values = values_after(program)
        except MontyError:
            continue  # refused before it runs
        walk(walker, state, values)
    assert not walker.found, "\n".join(walker.found[:20])
    assert walker.steps > 100


def test_builtins_and_modules_lead_nowhere() -> None:
    from monty.runtime.guards.imports import find_module
    from monty.runtime.modules.index import MODULES

    program = monty.Monty("None")
    state = program.new_state({}, WALK_LIMITS, Printed(), None)
    run_guest(state, program.body(state))
    names = {name: value for name, value in world().builtins.items() if name not in SILENT}
    walker = Walker()
    walk(walker, state, names)
    for name in MODULES:
        walk(walker, state, {})
        run_guest(state, partial(find_module, name))
        module = state.modules[name].__dict__
        walk(
            walker,
            state,
            {
                f"{name}.{key[1:]}": value
                for key, value in module.items()
                if not key.startswith("@@") and key[1:] not in SILENT
            },
        )
    assert not walker.found, "\n".join(walker.found[:20])


OUTSIDE: dict[str, Any] = {
    "a class": int,
    "type": type,
    "a module": types,
    "a function": lambda: 0,
    "code": (lambda: 0).__code__,
    "a cell": types.CellType(1),
    "a descriptor": vars(types.FunctionType)["__code__"],
    "a method of type": type.__subclasses__,
    "a record of monty": monty.Limits(),
}


@pytest.mark.parametrize("name", OUTSIDE)
def test_the_list_is_closed(name: str) -> None:
    """What the walker must not let pass."""
    assert not is_allowed(OUTSIDE[name])


def escaping() -> dict[str, Callable[[], Any]]:
    """Values that lead to a host object in one step."""
    return {"a host function": lambda: lambda: int, "a module": lambda: types}


@pytest.mark.parametrize("name", escaping())
def test_the_walker_finds_what_leads_out(name: str) -> None:
    program = monty.Monty("x = 1")
    state = program.new_state({}, WALK_LIMITS, Printed(), None)
    run_guest(state, program.body(state))
    walker = Walker()
    walk(walker, state, {"x": [escaping()[name]()]})
    assert walker.found
