"""A session: snippets that share their globals, checked as one growing program, dumped and loaded between snippets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from monty.cancellation import Cancellation
from monty.check import check_with
from monty.declaring import NOTHING as NO_NAMES
from monty.declaring import Names, Offer, called_by_name, offer, offer_of, validator
from monty.engine import PrintCallback, print_to_host, refuse_findings
from monty.errors import SnapshotError
from monty.limits import DEFAULT_LIMITS, Limits
from monty.runtime.boundary import ATOMS, to_guest, to_host
from monty.runtime.driver import Caller, HostFunction, run_guest
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.link import link
from monty.runtime.program import Declarations, Program, compile_program, define_classes
from monty.runtime.scheduling import outside_of_loops, scheduled
from monty.runtime.state import RunState
from monty.runtime.world import world


class Session:
    """Snippets one after the other, each seeing what the earlier ones bound.

    A snippet that fails keeps what it had bound before, as in an interactive interpreter. `limits` hold for each snippet.
    """

    def __init__(
        self,
        *,
        inputs: Names = (),
        external_functions: Names = (),
        type_check: bool = False,
        type_check_stubs: str | None = None,
        limits: Limits | None = None,
        script_name: str = "session.py",
        classes: Sequence[type] = (),
        validate: bool = False,
    ) -> None:
        given = offer(inputs, external_functions, type_check_stubs, classes, validate=validate)
        self.take(given, type_check=type_check, limits=limits, script_name=script_name)

    def take(self, given: Offer, *, type_check: bool, limits: Limits | None, script_name: str) -> None:
        """Become a session that is given these things, and has run nothing."""
        self.offer = given
        self.declarations: Declarations = given.declarations
        self.callables = given.callables
        self.type_check = type_check
        self.limits = limits or DEFAULT_LIMITS
        self.script_name = script_name
        self.snippets: list[str] = []
        self.bound: set[str] = set()
        counts_steps = self.limits.steps is not None
        self.program = compile_program("None", script_name, self.declarations, counts_steps=counts_steps)
        self.state = RunState(self.limits, self.declarations.initial_globals(), self.program)
        self.state.globals[RUN_KEY] = self.state
        if self.declarations.definitions.source:
            define_classes(self.state, self.declarations, given.hosts)
        if self.declarations.validate:
            self.state.validate = validator(self.declarations.stubs or "").check_result
        for name, value in given.values.items():
            self.bind_input(name, value)

    def bind_input(self, name: str, value: Any) -> None:
        """Take an input into the sandbox."""
        if self.declarations.validate:
            validator(self.declarations.stubs or "").check_input(name, value)
        self.state.globals[name] = to_guest(value, f"input {name!r}", self.state.classes)

    def run(
        self,
        code: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, HostFunction] | None = None,
        print_callback: PrintCallback | None = None,
        cancellation: Cancellation | None = None,
    ) -> Any:
        """Run one snippet and return the value of its last expression. Raises as `Monty` and `Monty.run` do."""
        body = self.prepare(code, inputs, print_callback, cancellation)
        state = self.state
        state.call_external, state.scheduler = Caller(state, self.host_functions(external_functions)), None
        result = outside_of_loops(run_guest, state, body)
        return result if type(result) in ATOMS else to_host(result, "the result", state.classes)

    async def run_async(
        self,
        code: str,
        *,
        inputs: Mapping[str, Any] | None = None,
        external_functions: Mapping[str, HostFunction] | None = None,
        print_callback: PrintCallback | None = None,
        cancellation: Cancellation | None = None,
    ) -> Any:
        """The same; host functions may be sync or async, and the event loop goes on while they are awaited."""
        from monty.snapshot.hosting import finish  # with the first use, as in `Monty.run_async`
        from monty.snapshot.pausing import Execution

        body = self.prepare(code, inputs, print_callback, cancellation)
        outcome = Execution(self.program, self.state).start(body)
        return await finish(outcome, self.host_functions(external_functions))

    def host_functions(self, given: Mapping[str, HostFunction] | None) -> dict[str, HostFunction]:
        """What answers calls: the functions given for this snippet before those of the session."""
        functions = {**self.callables, **(given or {})}
        for name, parameters in self.offer.by_name.items():
            if name in functions:
                functions[name] = called_by_name(functions[name], parameters)
        return functions

    def prepare(
        self,
        code: str,
        inputs: Mapping[str, Any] | None,
        print_callback: PrintCallback | None,
        cancellation: Cancellation | None,
    ) -> Callable[[], Any]:
        """Check and compile one snippet, and make the session ready for it; its body, to be called as guest code."""
        number = len(self.snippets) + 1
        if self.type_check:
            before = tuple(self.snippets)
            found = check_with(code, self.offer.for_check(), script_name=self.script_name, previous=before)
            refuse_findings(code, found, self.script_name)
        snippet = self.compile(code, number)
        for name, value in (inputs or NO_NAMES).items():
            self.bind_input(name, value)
        state = self.state
        state.used, state.output_used, state.verdict, state.fired = 0.0, 0, None, False
        state.steps, state.cancellation = 0, cancellation
        state.print_callback = print_callback or print_to_host
        self.snippets.append(code)
        self.bound |= snippet.lowered.binds
        linked = link(snippet.verified, state.globals, world().cell)
        return scheduled(linked) if snippet.lowered.is_async else linked

    def compile(self, code: str, number: int) -> Program:
        """A snippet as a unit of the session's program; earlier snippets may have bound, and later ones may rebind, any global."""
        snippet = compile_program(
            code,
            self.script_name,
            self.declarations,
            origin=f"snippet {number}",
            closed=False,
            rebound=frozenset(self.bound),
            counts_steps=self.program.counts_steps,
        )
        self.program.units[f"snippet {number}"] = snippet
        return snippet

    def dump(self, *, key: bytes | None = None) -> bytes:
        """The session as bytes, between snippets."""
        from monty.snapshot import layout
        from monty.snapshot.sessions import session_body  # with the first dump: it is no part of a plain start

        body = session_body(self.state, self.program)
        body["session"] = [self.snippets, sorted(self.bound), self.type_check, self.script_name]
        return layout.seal(layout.SESSION, body, key)

    @classmethod
    def load(cls, data: bytes, *, key: bytes | None = None) -> Session:
        """A session from what `dump` wrote; it is checked as it was. Raises `SnapshotError`."""
        from monty.snapshot import layout
        from monty.snapshot.sessions import restore_session  # with the first load

        _, body = layout.unseal(data, key, layout.SESSION)
        state, program = restore_session(body)
        try:
            snippets, bound, type_check, script_name = body["session"]
            made = cls.__new__(cls)
            given = offer_of(program.declarations)
            made.take(given, type_check=type_check is True, limits=state.limits, script_name=script_name)
            made.snippets, made.bound = _texts(snippets), set(_texts(bound))
        except (KeyError, TypeError, ValueError) as error:
            raise SnapshotError(f"the snapshot is malformed: {error}") from None
        made.program, made.state = program, state
        return made


def _texts(values: Sequence[Any]) -> list[str]:
    if type(values) is not list or not all(type(value) is str for value in values):
        raise SnapshotError("the snapshot holds something else where texts should be")
    return values
