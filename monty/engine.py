"""Read first: one function per arrow of the data flow. source → check → compile → verify → link → run, or start and resume.

A `Monty` is one checked and compiled program; it can be run many times, from many threads. `start` runs it to its first external call and hands
that to the host as `Paused`; `resume` goes on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self

from monty.cancellation import Cancellation
from monty.check import check_elsewhere, check_with
from monty.declaring import NOTHING as NO_NAMES
from monty.declaring import Names, Offer, called_by_name, offer, offer_of, validator
from monty.diagnostics import Diagnostic, Severity
from monty.errors import InputError, TypeCheckError
from monty.limits import DEFAULT_LIMITS, Limits
from monty.runtime import texts  # noqa: F401  # makes `exec` and `eval` known to the guards
from monty.runtime.boundary import ATOMS, to_guest, to_host
from monty.runtime.driver import Caller, HostFunction, run_guest
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.program import Program, compile_program, define_classes
from monty.runtime.scheduling import outside_of_loops, scheduled
from monty.runtime.state import RunState
from monty.snapshot.futures import PausedFutures
from monty.snapshot.pausing import Execution, Finished, Paused

PrintCallback = Callable[[str, str], object]


class Monty:
    """A program for the sandbox.

    `inputs` and `external_functions` are names, or callables, types and values from which names and stubs follow; callables and values need not
    be given again at each run. `classes`: the host's classes beyond those that their types mention. With `type_check` the program is checked
    first, against all that and `type_check_stubs`; `TypeCheckError` carries the diagnostics and nothing runs. With `validate` the host's values
    are held to the declared types when they come in.
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
        classes: Sequence[type] = (),
        validate: bool = False,
    ) -> None:
        given = offer(inputs, external_functions, type_check_stubs, classes, validate=validate)
        self.take(code, given, script_name, type_check=type_check)

    def take(self, code: str, given: Offer, script_name: str, *, type_check: bool = False) -> None:
        """Become the program of a text and of what it is given."""
        self.code = code
        self.script_name = script_name
        self.offer = given
        self.declarations = given.declarations
        self.input_names, self.function_names = self.declarations.inputs, self.declarations.functions
        self.callables = given.callables
        self.needed, self.defines = given.needed_by(code), given.defines_for(code)
        self.is_given = bool(self.input_names) or self.defines or self.declarations.validate
        externals = (one.name for one in self.declarations.definitions.externals)
        self.answered = frozenset((*self.function_names, *externals))
        self.counted: Program | None = None
        if type_check:
            # First: it finds what compiling refuses too, all of it at once.
            refuse_findings(code, check_with(code, given.for_check(), script_name=script_name), script_name)
        self.program = compile_program(code, script_name, self.declarations)
        self.template = self.program.initial_globals()

    def run(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, HostFunction] | None = None,
        limits: Limits | None = None,
        print_callback: PrintCallback | None = None,
        cancellation: Cancellation | None = None,
    ) -> Any:
        """Run to the end and return the value of the last expression. External calls are answered by the host's functions directly."""
        state = self.new_state(inputs, limits, print_callback, cancellation)
        if self.function_names or self.defines:
            state.call_external = Caller(state, self.host_functions(external_functions))
        elif external_functions:
            self.host_functions(external_functions)
        result = outside_of_loops(run_guest, state, self.body(state))
        return result if type(result) in ATOMS else to_host(result, "the result", state.classes)

    def start(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        limits: Limits | None = None,
        print_callback: PrintCallback | None = None,
        cancellation: Cancellation | None = None,
    ) -> Paused | PausedFutures | Finished:
        """Run to the first external call (`Paused`) or to the end (`Finished`)."""
        state = self.new_state(inputs, limits, print_callback, cancellation)
        execution = Execution(state.program, state)
        return execution.start(self.body(state))

    @classmethod
    async def create_async(
        cls,
        code: str,
        *,
        inputs: Names = (),
        external_functions: Names = (),
        type_check: bool = True,
        type_check_stubs: str | None = None,
        script_name: str = "main.py",
        classes: Sequence[type] = (),
        validate: bool = False,
    ) -> Self:
        """A program, checked in a worker process while the event loop goes on: for servers. The arguments are those of `Monty`."""
        given = offer(inputs, external_functions, type_check_stubs, classes, validate=validate)
        if type_check:
            found = await check_elsewhere(code, given.for_check(), script_name=script_name)
            refuse_findings(code, found, script_name)
        made = cls.__new__(cls)
        made.take(code, given, script_name)
        return made

    def body(self, state: RunState) -> Callable[[], Any]:
        """The program's body in a run, ready to be called; one that awaits at its top level has a scheduler around it."""
        linked = state.program.link(state.globals)
        return scheduled(linked) if self.program.lowered.is_async else linked

    def variant(self, limits: Limits) -> Program:
        """The program as it is run under these limits: one whose steps are counted is compiled for it, once."""
        if limits.steps is None:
            return self.program
        if self.counted is None:
            self.counted = compile_program(self.code, self.script_name, self.declarations, counts_steps=True)
        return self.counted

    async def run_async(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, HostFunction] | None = None,
        limits: Limits | None = None,
        print_callback: PrintCallback | None = None,
        cancellation: Cancellation | None = None,
    ) -> Any:
        """Run to the end; host functions may be sync or async. The event loop goes on while the host's coroutines are awaited."""
        from monty.snapshot.hosting import finish  # with the first use: only here is the host's asyncio needed

        functions = self.host_functions(external_functions)
        outcome = self.start(inputs=inputs, limits=limits, print_callback=print_callback, cancellation=cancellation)
        return await finish(outcome, functions)

    def dump(self, *, key: bytes | None = None) -> bytes:
        """The program itself as bytes: its text and declarations, for `Monty.load`."""
        from monty.snapshot import layout
        from monty.snapshot.pauses import program_body  # with the first dump: it is no part of a plain start

        return layout.seal(layout.PROGRAM, program_body(self.program), key)

    @classmethod
    def load(cls, data: bytes, *, key: bytes | None = None, classes: Sequence[type] = ()) -> Monty:
        """A program from what `dump` wrote; `classes` are the host's own that it declares. Raises `SnapshotError` for anything else."""
        from monty.snapshot import layout
        from monty.snapshot.pauses import program_of  # with the first load

        _, body = layout.unseal(data, key, layout.PROGRAM)
        program = program_of(body)
        text = program.source.text
        made = cls.__new__(cls)
        made.take(text, offer_of(program.declarations, classes), program.source.name)
        return made

    def resume(self, paused: Paused, return_value: Any) -> Paused | PausedFutures | Finished:
        """The same as `paused.resume(return_value)`."""
        return paused.resume(return_value)

    def new_state(
        self,
        inputs: Mapping[str, Any] | None,
        limits: Limits | None,
        print_callback: PrintCallback | None,
        cancellation: Cancellation | None,
    ) -> RunState:
        """The state of a new run, its globals filled with the inputs."""
        names = self.template.copy()
        limits = limits or DEFAULT_LIMITS
        state = RunState(limits, names, self.variant(limits))
        state.cancellation = cancellation
        names[RUN_KEY] = state
        state.print_callback = print_callback or print_to_host
        if inputs or self.is_given:
            self.hand_over(state, inputs or NO_NAMES)
        return state

    def hand_over(self, state: RunState, inputs: Mapping[str, Any]) -> None:
        """Give a new run what it needs of the host's: classes, inputs, the types that values are held to."""
        if self.defines:
            define_classes(state, self.declarations, self.offer.hosts)
        if self.declarations.validate:
            state.validate = validator(self.declarations.stubs or "").check_result
        if inputs or self.input_names:
            self.fill_inputs(state, inputs)

    def fill_inputs(self, state: RunState, inputs: Mapping[str, Any]) -> None:
        """Take the inputs into the sandbox. Raises `InputError` for missing and surplus ones."""
        values = {**self.offer.values, **inputs} if self.offer.values else inputs
        missing = [name for name in self.input_names if name not in values and name in self.needed]
        surplus = [name for name in values if name not in self.input_names]
        if missing or surplus:
            said = [f"missing inputs: {', '.join(missing)}"] if missing else []
            said += [f"inputs that the program does not declare: {', '.join(map(str, surplus))}"] if surplus else []
            raise InputError("; ".join(said) + f" (declared: {', '.join(self.input_names) or 'none'})")
        for name, value in values.items():
            if self.declarations.validate:
                validator(self.declarations.stubs or "").check_input(name, value)
            state.globals[name] = to_guest(value, f"input {name!r}", state.classes)

    def host_functions(self, given: Mapping[str, HostFunction] | None) -> dict[str, HostFunction]:
        """The host's functions by name. Raises `InputError` for missing and unknown ones."""
        functions = {**self.callables, **(given or {})}
        missing = [name for name in self.function_names if name not in functions and name in self.needed]
        unknown = [name for name in functions if name not in self.answered]
        if missing or unknown:
            said = [f"missing external functions: {', '.join(missing)}"] if missing else []
            said += [f"external functions that the program does not declare: {', '.join(unknown)}"] if unknown else []
            raise InputError("; ".join(said) + f" (declared: {', '.join(self.function_names) or 'none'})")
        for name, parameters in self.offer.by_name.items():
            functions[name] = called_by_name(functions[name], parameters)
        return functions


async def run_monty_async(
    program: Monty,
    *,
    inputs: Mapping[str, Any] | None = None,
    external_functions: Mapping[str, HostFunction] | None = None,
    limits: Limits | None = None,
    print_callback: PrintCallback | None = None,
    cancellation: Cancellation | None = None,
) -> Any:
    """The same as `program.run_async(...)`."""
    return await program.run_async(
        inputs=inputs,
        external_functions=external_functions,
        limits=limits,
        print_callback=print_callback,
        cancellation=cancellation,
    )


def load(
    data: bytes,
    *,
    key: bytes | None = None,
    print_callback: PrintCallback | None = None,
    classes: Sequence[type] = (),
) -> Paused | PausedFutures:
    """A paused run from bytes that `Paused.dump` wrote; loaded twice, it is two independent runs. `classes` are the host's own that the program
    declares: what it gives back is of them. Raises `SnapshotError`."""
    from monty.snapshot.pauses import load_paused  # with the first load

    hosts = {cls.__name__: cls for cls in classes}
    return load_paused(data, key, print_callback=print_callback or print_to_host, hosts=hosts)


def print_to_host(stream: str, text: str) -> None:
    """Where printed text goes when the host gives no callback: its own standard output or error."""
    (sys.stderr if stream == "stderr" else sys.stdout).write(text)


def refuse_findings(code: str, diagnostics: tuple[Diagnostic, ...], script_name: str) -> None:
    """Raise `TypeCheckError` with a check's diagnostics unless it is clean. What is no Python is left to the compiler to say."""
    found = [one for one in diagnostics if one.severity is Severity.ERROR]
    if found and any(one.code != "syntax" for one in found):
        # Loaded only when there is something to say.
        from monty.check.renderings import FileReport, Format, render

        report = [FileReport(script_name, code, diagnostics)]
        raise TypeCheckError(diagnostics, render(report, Format.TEXT), render(report, Format.MODEL))
