"""Read first: one function per arrow of the data flow. source → check → compile → verify → link → run, or start and resume.

A `Monty` is one checked and compiled program; it can be run many times, from many threads. `start` runs it to its first external call and hands
that to the host as `Paused`; `resume` goes on.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from monty.check import check
from monty.diagnostics import Severity
from monty.errors import InputError, TypeCheckError
from monty.limits import DEFAULT_LIMITS, Limits
from monty.runtime import texts  # noqa: F401  # makes `exec` and `eval` known to the guards
from monty.runtime.boundary import ATOMS, to_guest, to_host
from monty.runtime.driver import Caller, HostFunction, run_guest
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.program import Declarations, compile_program
from monty.runtime.scheduling import outside_of_loops, scheduled
from monty.runtime.state import RunState
from monty.snapshot.futures import PausedFutures
from monty.snapshot.pausing import Execution, Finished, Paused

PrintCallback = Callable[[str, str], object]
Names = Sequence[Any] | Mapping[str, Any]
NO_NAMES: Final[dict[str, Any]] = {}


class Monty:
    """A program for the sandbox.

    `inputs` and `external_functions` are names, or callables and types from which names and stubs follow. With `type_check` the program is
    checked first, against them and `type_check_stubs`; `TypeCheckError` carries the diagnostics and nothing runs.
    """

    def __init__(
        self,
        code: str,
        *,
        inputs: Names = (),
        external_functions: Names = (),
        type_check: bool = False,
        type_check_stubs: str | None = None,
        script_name: str = "main.py",
    ) -> None:
        self.code = code
        self.script_name = script_name
        self.input_names, self.function_names, self.async_names = declared_names(
            inputs, external_functions, type_check_stubs
        )
        self.callables = {n: f for n, f in _named(external_functions).items() if callable(f) and not isinstance(f, str)}
        self.declarations = Declarations(self.input_names, self.function_names, self.async_names, type_check_stubs)
        self.program = compile_program(code, script_name, self.declarations)
        if type_check:
            check_program(code, inputs, external_functions, type_check_stubs, script_name)
        self.template = self.declarations.initial_globals()

    def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, HostFunction] | None = None,
        limits: Limits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> Any:
        """Run to the end and return the value of the last expression. External calls are answered by the host's functions directly."""
        state = self.new_state(inputs, limits, print_callback)
        if self.function_names:
            state.call_external = Caller(state, self.host_functions(external_functions))
        elif external_functions:
            self.host_functions(external_functions)
        result = outside_of_loops(run_guest, state, self.body(state))
        return result if type(result) in ATOMS else to_host(result, "the result")

    def start(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        limits: Limits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> Paused | PausedFutures | Finished:
        """Run to the first external call (`Paused`) or to the end (`Finished`)."""
        state = self.new_state(inputs, limits, print_callback)
        execution = Execution(self.program, state)
        return execution.start(self.body(state))

    def body(self, state: RunState) -> Callable[[], Any]:
        """The program's body in a run, ready to be called; one that awaits at its top level has a scheduler around it."""
        linked = self.program.link(state.globals)
        return scheduled(linked) if self.program.lowered.is_async else linked

    async def run_async(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, HostFunction] | None = None,
        limits: Limits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> Any:
        """Run to the end; host functions may be sync or async. The event loop goes on while the host's coroutines are awaited."""
        from monty.snapshot.hosting import finish  # with the first use: only here is the host's asyncio needed

        functions = self.host_functions(external_functions)
        outcome = self.start(inputs=inputs, limits=limits, print_callback=print_callback)
        return await finish(outcome, functions)

    def dump(self, *, key: bytes | None = None) -> bytes:
        """The program itself as bytes: its text and declarations, for `Monty.load`."""
        from monty.snapshot import layout
        from monty.snapshot.pauses import program_body  # with the first dump: it is no part of a plain start

        return layout.seal(layout.PROGRAM, program_body(self.program), key)

    @classmethod
    def load(cls, data: bytes, *, key: bytes | None = None) -> Monty:
        """A program from what `dump` wrote. Raises `SnapshotError` for anything else."""
        from monty.snapshot import layout
        from monty.snapshot.pauses import program_of  # with the first load

        _, body = layout.unseal(data, key, layout.PROGRAM)
        program = program_of(body)
        declared = program.declarations
        functions = [f"async {name}" if name in declared.asynchronous else name for name in declared.functions]
        return cls(
            program.source.text,
            inputs=list(declared.inputs),
            external_functions=functions,
            type_check_stubs=declared.stubs,
            script_name=program.source.name,
        )

    def resume(self, paused: Paused, return_value: Any) -> Paused | PausedFutures | Finished:
        """The same as `paused.resume(return_value)`."""
        return paused.resume(return_value)

    def new_state(
        self, inputs: Mapping[str, Any] | None, limits: Limits | None, print_callback: PrintCallback | None
    ) -> RunState:
        """The state of a new run, its globals filled with the inputs."""
        names = self.template.copy()
        if inputs or self.input_names:
            self.fill_inputs(names, inputs or NO_NAMES)
        state = RunState(limits or DEFAULT_LIMITS, names, self.program)
        names[RUN_KEY] = state
        state.print_callback = print_callback or print_to_host
        return state

    def fill_inputs(self, names: dict[str, Any], inputs: Mapping[str, Any]) -> None:
        """Take the inputs into the sandbox. Raises `InputError` for missing and surplus ones."""
        missing = [name for name in self.input_names if name not in inputs]
        surplus = [name for name in inputs if name not in self.input_names]
        if missing or surplus:
            said = [f"missing inputs: {', '.join(missing)}"] if missing else []
            said += [f"inputs that the program does not declare: {', '.join(map(str, surplus))}"] if surplus else []
            raise InputError("; ".join(said) + f" (declared: {', '.join(self.input_names) or 'none'})")
        for name, value in inputs.items():
            names[name] = to_guest(value, f"input {name!r}")

    def host_functions(self, given: Mapping[str, HostFunction] | None) -> dict[str, HostFunction]:
        """The host's functions by name. Raises `InputError` for missing and unknown ones."""
        functions = {**self.callables, **(given or {})}
        missing = [name for name in self.function_names if name not in functions]
        unknown = [name for name in functions if name not in self.function_names]
        if missing or unknown:
            said = [f"missing external functions: {', '.join(missing)}"] if missing else []
            said += [f"external functions that the program does not declare: {', '.join(unknown)}"] if unknown else []
            raise InputError("; ".join(said) + f" (declared: {', '.join(self.function_names) or 'none'})")
        return functions


async def run_monty_async(
    program: Monty,
    *,
    inputs: Mapping[str, Any] | None = None,
    external_functions: Mapping[str, HostFunction] | None = None,
    limits: Limits | None = None,
    print_callback: PrintCallback | None = None,
) -> Any:
    """The same as `program.run_async(...)`."""
    return await program.run_async(
        inputs=inputs, external_functions=external_functions, limits=limits, print_callback=print_callback
    )


def load(
    data: bytes, *, key: bytes | None = None, print_callback: PrintCallback | None = None
) -> Paused | PausedFutures:
    """A paused run from bytes that `Paused.dump` wrote; loaded twice, it is two independent runs. Raises `SnapshotError`."""
    from monty.snapshot.pauses import load_paused  # with the first load

    return load_paused(data, key, print_callback=print_callback or print_to_host)


def print_to_host(stream: str, text: str) -> None:
    """Where printed text goes when the host gives no callback: its own standard output or error."""
    (sys.stderr if stream == "stderr" else sys.stdout).write(text)


def _named(names: Names) -> dict[str, Any]:
    """Declarations by name: of strings, of callables by their `__name__`, or a mapping."""
    if isinstance(names, Mapping):
        return dict(names)
    found: dict[str, Any] = {}
    for item in names:
        name = item if isinstance(item, str) else getattr(item, "__name__", None)
        if not isinstance(name, str):
            raise InputError(f"{item!r} has no name; give a mapping from names to values instead")
        found[name.removeprefix("async ").strip()] = item
    return found


def declared_names(
    inputs: Names, functions: Names, stubs: str | None
) -> tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]:
    """The names of inputs and of external functions, and which of these are async."""
    input_names, function_items = _named(inputs), _named(functions)
    clash = sorted(set(input_names) & set(function_items))
    if clash:
        raise InputError(f"names of both an input and an external function: {', '.join(clash)}; rename one of them")
    for name in (*input_names, *function_items):
        if not name.isidentifier():
            raise InputError(f"{name!r} is not a Python identifier; inputs and external functions need one as a name")
    asynchronous = {
        n
        for n, f in function_items.items()
        if (isinstance(f, str) and f.startswith("async ")) or inspect.iscoroutinefunction(f)
    }
    return tuple(input_names), tuple(function_items), frozenset(asynchronous)


def check_program(
    code: str, inputs: Names, functions: Names, stubs: str | None, script_name: str, previous: Sequence[str] = ()
) -> None:
    """Check a program, and raise `TypeCheckError` with its diagnostics unless it is clean."""
    diagnostics = check(
        code, stubs=stubs, inputs=inputs, external_functions=functions, script_name=script_name, previous=previous
    )
    if any(one.severity is Severity.ERROR for one in diagnostics):
        # Loaded only when there is something to say.
        from monty.check.renderings import FileReport, Format, render

        report = [FileReport(script_name, code, diagnostics)]
        raise TypeCheckError(diagnostics, render(report, Format.TEXT), render(report, Format.MODEL))
