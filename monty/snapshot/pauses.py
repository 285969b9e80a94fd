"""Paused run ↔ bytes. `dump` walks the parked stack and what it can reach; `load` rebuilds both in a run of its own.

A loaded run does not start until it is resumed: then its outermost frame is entered, and where the original waited for its callee, it
calls the callee's continuation, down to the call that the host answers.
"""

from __future__ import annotations

import random
import types
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, fields
from functools import lru_cache, partial
from typing import Any, Final

from monty.errors import InputError, MontyError, SnapshotError
from monty.limits import Limits
from monty.runtime.boundary import to_guest, to_host
from monty.runtime.compile.spelling import spell, unspell
from monty.runtime.crossing import NO_HOSTS, Crossing
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.modules.index import MODULES, NAMESPACE_KEY, definition, host_value, module_table
from monty.runtime.program import DEFINING, Declarations, Program, compile_program
from monty.runtime.scheduling import outside_of_loops
from monty.runtime.state import RUNS, RunState, thread_ident
from monty.runtime.surface import Prelude
from monty.runtime.values import GuestModule, GuestType
from monty.snapshot import layout
from monty.snapshot.code import Units
from monty.snapshot.declared import declared_classes, definitions_body, definitions_of
from monty.snapshot.frames import GENERATOR_FLAGS, FrameState, parked_frames
from monty.snapshot.futures import PausedFutures, Waiting
from monty.snapshot.pausing import Call, Execution, Paused
from monty.snapshot.protocols import Callee, Protocols, operands_noted
from monty.snapshot.read import Reader
from monty.snapshot.write import Writer

MISSING: Final = object()
NAMES_OF_RUN: Final = frozenset({"__builtins__", "__warningregistry__", RUN_KEY})


def program_body(program: Program) -> dict[str, Any]:
    """A program as a map: its text and declarations, from which it is compiled again."""
    declared = program.declarations
    return {
        "text": program.source.text, "name": program.source.name, "inputs": list(declared.inputs), "functions": list(declared.functions),
        "async": sorted(declared.asynchronous), "stubs": declared.stubs, "closed": program.closed, "rebound": sorted(program.rebound),
        "definitions": definitions_body(declared.definitions), "validate": declared.validate, "counts_steps": program.counts_steps,
    }  # fmt: skip


def program_of(body: Any, *, fresh: bool = False) -> Program:
    """A program from its map; `fresh` for one that will hold further texts of its own. Raises `SnapshotError`."""
    try:
        declared = Declarations(
            tuple(map(_text, body["inputs"])),
            tuple(map(_text, body["functions"])),
            frozenset(map(_text, body["async"])),
            body["stubs"],
            definitions_of(body["definitions"]),
            body["validate"] is True,
        )
        return compiled_before(
            _text(body["text"]),
            _text(body["name"]),
            declared,
            body["closed"] is True,
            body["counts_steps"] is True,
            fresh,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SnapshotError(f"the snapshot's program is incomplete: {error}") from None
    except SnapshotError:
        raise
    except MontyError as error:
        raise SnapshotError(f"the snapshot's program does not compile: {error}") from None


@lru_cache(maxsize=64)
def _compiled(text: str, name: str, declared: Declarations, closed: bool, counts_steps: bool) -> Program:
    return compile_program(text, name, declared, closed=closed, counts_steps=counts_steps)


def compiled_before(
    text: str, name: str, declared: Declarations, closed: bool, counts_steps: bool, fresh: bool
) -> Program:
    """The program of a dump: many dumps are of few programs, and their continuations are kept with them."""
    return (_compiled.__wrapped__ if fresh else _compiled)(text, name, declared, closed, counts_steps)


def _text(value: Any) -> str:
    if type(value) is not str:
        raise SnapshotError(f"the snapshot holds a {type(value).__name__} where a text should be")
    return value


def dump_paused(paused: Paused | PausedFutures, key: bytes | None = None) -> bytes:
    """A paused run as bytes. The run itself is not changed and can still be resumed."""
    execution = paused.execution
    if execution.pending is not paused.call:
        raise InputError("this pause was answered already; dump the latest pause")
    if execution.restored is not None:
        return layout.seal(layout.PAUSED, execution.restored, key)
    assert execution.greenlet is not None
    frames = parked_frames(execution.greenlet.gr_frame)
    return layout.seal(layout.PAUSED, paused_body(execution, frames, paused.call), key)


def paused_body(execution: Execution, frames: list[FrameState], call: Call | Waiting) -> dict[str, Any]:
    """Everything of a paused run, as a map."""
    state = execution.state
    writer = Writer(state, frames)
    stack = [writer.frame(frame) for frame in frames]
    operands = [
        None if noted is None else writer.many(noted) for noted in operands_noted(frames, units_of(execution.program))
    ]
    pending = [call_node(writer, one) for one in execution.futures.calls.values()]
    waiting = [call.seconds] if isinstance(call, Waiting) else call_node(writer, call)
    body = run_body(writer, state, execution.program)
    return {
        **body,
        "nodes": writer.finish(),
        "frames": stack,
        "operands": operands,
        "calls": execution.calls,
        "call": waiting,
        "pending": pending,
        "shown": execution.shown,
    }


def call_node(writer: Writer, call: Call) -> list[Any]:
    """A call that waits, as a list. Its arguments are the host's by now; a dump holds what guests hold."""
    arguments, keywords = to_guest((call.args, dict(call.kwargs)), "the arguments of a call", writer.state.classes)
    return [call.function_name, writer.ref(arguments), writer.ref(keywords), call.call_id]


def call_of(reader: Reader, node: Any) -> Call:
    """A call that waits, from its list."""
    name, positional, named, number = node
    values = (reader.get(positional), reader.get(named))
    arguments, keywords = to_host(values, "the arguments of a call", reader.state.classes)
    if type(arguments) is not tuple or type(keywords) is not dict:
        raise SnapshotError("the snapshot holds a call without arguments")
    return Call(_text(name), arguments, keywords, reader.whole(number))


def run_body(writer: Writer, state: RunState, program: Program) -> dict[str, Any]:
    """What a run is beside its stack: program, globals, modules, and what it has used. The nodes are finished by the caller."""
    names = {name: writer.ref(value) for name, value in state.globals.items() if name not in NAMES_OF_RUN}
    modules = {name: module_values(writer, module) for name, module in state.modules.items()}
    patched = {name: set_attributes(writer, name, module) for name, module in state.modules.items()}
    extra = {
        name: [unit.source.text, unit.source.name, unit.closed, sorted(unit.rebound)]
        for name, unit in program.units.items()
        if unit is not program and name != DEFINING
    }
    classes = {name: writer.ref(cls) for name, cls in state.classes.guests.items()} if state.classes else None
    ids = [[number, writer.ref(value)] for number, value in (state.ids or {}).values()]
    random_state = writer.ref(state.random.getstate()) if state.random is not None else None
    return {
        "program": program_body(program), "units": extra, "globals": names, "modules": modules, "set": patched, "limits": asdict(state.limits),
        "used": state.used, "classes": classes,
        "output": state.output_used, "suspensions": state.suspensions, "steps": state.steps, "ids": ids, "random": random_state,
        "captured": [list(piece) for piece in state.captured] if state.captured is not None else None,
    }  # fmt: skip


def module_values(writer: Writer, module: Any) -> dict[str, Any]:
    """The plain values that a module of this run has changed or made: its definitions are made anew on load."""
    space = module.__dict__.get("@@namespace") or {}
    kept: dict[str, Any] = {}
    for name, value in space.items():
        is_definition = (type(value) is types.FunctionType and value.__globals__ is space) or (
            isinstance(value, GuestType) and value.__module__ == space["__name__"]
        )
        if (
            name not in NAMES_OF_RUN
            and name.isidentifier()  # what is none is the host's own, and found again
            and not name.startswith("__")
            and not is_definition
            and id(value) not in writer.constants
        ):
            kept[name] = writer.ref(value)
    return kept


def set_attributes(writer: Writer, name: str, module: Any) -> dict[str, Any]:
    """What the program has set on a module (`sys.stdout = out`), by host name: whatever loading it would not put there."""
    space = module.__dict__.get(NAMESPACE_KEY) or {}
    loaded: dict[str, Any] = {}
    for row_name, row in module_table(name).members.items():
        loaded[spell(row_name)] = space.get(row.name) if isinstance(row, Prelude) else host_value(row)
    return {
        host_name: writer.ref(value)
        for host_name, value in module.__dict__.items()
        if unspell(host_name) is not None  # else it is the host's own, and found again
        and not host_name.startswith("@@")
        and host_name != "@__name__"
        and type(value) is not GuestModule
        and not (host_name in loaded and loaded[host_name] is value)
    }


MALFORMED: Final = (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError, OverflowError)
"""What reading a body that nobody has dumped can raise."""


def load_paused(
    data: bytes,
    key: bytes | None = None,
    *,
    print_callback: Callable[[str, str], object] | None = None,
    hosts: Mapping[str, type] = NO_HOSTS,
) -> Paused | PausedFutures:
    """A paused run from bytes: independent of the original and of every other load. `hosts`: the host's classes by their declared names."""
    _, body = layout.unseal(data, key, layout.PAUSED)
    try:
        return restore(body, print_callback, hosts)
    except MALFORMED as error:
        raise SnapshotError(f"the snapshot is malformed: {type(error).__name__}: {error}") from None


def here(execution: Execution) -> Execution:
    """A run that is parked in another thread as one of this thread; the parked one is given up when nothing holds it any more."""
    assert execution.greenlet is not None and execution.pending is not None
    old = execution.state
    frames = parked_frames(execution.greenlet.gr_frame)
    packed = layout.seal(layout.PAUSED, paused_body(execution, frames, execution.pending), None)
    hosts = old.classes.hosts if old.classes is not None else NO_HOSTS
    made = load_paused(packed, print_callback=old.print_callback, hosts=hosts).execution
    made.state.clock, made.state.cancellation = old.clock, old.cancellation
    return made


def restore(
    body: dict[str, Any], print_callback: Callable[[str, str], object] | None, hosts: Mapping[str, type]
) -> Paused | PausedFutures:
    """The run that a body describes."""
    state, program, reader = restore_run(body, hosts)
    state.print_callback = print_callback
    execution = Execution(program, state)
    with on_this_thread(state):
        entry = outside_of_loops(rebuild, reader, body, execution)  # the run knows its asynchronous generators
        execution.shown = reader.whole(body["shown"])
        execution.futures.calls = {call.call_id: call for call in (call_of(reader, node) for node in body["pending"])}
        waiting = Waiting(seconds_of(body["call"][0])) if len(body["call"]) == 1 else call_of(reader, body["call"])
    execution.calls = int(body["calls"])
    execution.restore(waiting, entry, body)
    return PausedFutures(execution, waiting) if isinstance(waiting, Waiting) else Paused(execution, waiting)


def seconds_of(value: Any) -> float | None:
    """How long until a timer, or None. Raises `SnapshotError`."""
    if value is not None and type(value) not in (int, float):
        raise SnapshotError("the snapshot holds something else where a time should be")
    return None if value is None else float(value)


def restore_run(body: dict[str, Any], hosts: Mapping[str, type] = NO_HOSTS) -> tuple[RunState, Program, Reader]:
    """The state of a new run with what the dumped one had used, and a reader for its values."""
    program = program_of(body["program"], fresh=bool(body["units"]))
    for name, (text, file_name, closed, rebound) in body["units"].items():
        names = frozenset(map(_text, rebound))
        program.units[name] = compile_program(
            _text(text),
            _text(file_name),
            Declarations(),
            origin=_text(name),
            closed=closed is True,
            rebound=names,
            counts_steps=program.counts_steps,
        )
    limits = Limits(**{field.name: body["limits"][field.name] for field in fields(Limits)})
    state = RunState(limits, program.declarations.initial_globals(), program)
    state.globals[RUN_KEY] = state
    if body["classes"] is not None:
        state.classes = Crossing(program.declarations.definitions, hosts)
    if program.declarations.validate:
        from monty.check.declare.validation import Validator  # few runs have one

        state.validate = Validator(_text(program.declarations.stubs)).check_result
    state.used, state.output_used, state.suspensions = (
        float(body["used"]),
        int(body["output"]),
        int(body["suspensions"]),
    )
    state.steps = int(body["steps"])
    if body["captured"] is not None:
        state.captured = [(_text(stream), _text(text)) for stream, text in body["captured"]]
    for name in body["modules"]:
        if name in MODULES:
            module_table(name)  # its guards exist from here on: the continuations of its prelude call them
    return state, program, Reader(body["nodes"], units_of(program), state)


def units_of(program: Program) -> Units:
    """The units of a program, kept with it."""
    found: Units | None = program.cache.get("units")
    if found is None:
        found = program.cache["units"] = Units(program)
    return found


@contextmanager
def on_this_thread(state: RunState) -> Iterator[None]:
    """Make the run this thread's while its values are rebuilt: modules are imported into it."""
    thread = thread_ident()
    outer = RUNS.get(thread)
    RUNS[thread] = state
    try:
        yield
    finally:
        if outer is None:
            del RUNS[thread]
        else:
            RUNS[thread] = outer


def rebuild(reader: Reader, body: dict[str, Any], execution: Execution) -> Callable[[], Any]:
    """The values, then the stack from the innermost frame out; what is left is to call it."""
    run: Callable[..., Any] = execution.loaded_answer
    protocols = Protocols(reader)
    waits_for_generator = False
    callee: Callee | None = None
    for index, frame in enumerate(body["frames"]):
        kind = frame[2][0]
        if waits_for_generator:
            kind = {"next": "loop", "yield": "yield"}.get(kind, kind)
            run = protocols.generator_called(run, reader.running[index - 1], frame, kind)
        operand = protocols.converted(callee, frame, kind, body["globals"]) if callee is not None else -1
        if callee is not None and operand < 0:
            run = protocols.continued(callee, frame, kind)
        function, values = reader.continuation(frame, kind, operand)
        waits_for_generator = bool(function.__code__.co_flags & GENERATOR_FLAGS)
        if waits_for_generator:
            generator = function(run, *values)
            reader.running[index] = generator
            run = partial(generator.send, None) if hasattr(generator, "send") else partial(next, generator)
        else:
            run = partial(function, run, *values)
        operands = body["operands"][index]
        code = reader.units.unit(frame[0]).code(frame[1])
        callee = Callee(code, operands, reader.many(operands), run) if operands else None
    rebuild_run(reader, body)
    for node in (*body["pending"], body["call"]):
        for reference in node[1:3]:
            reader.get(reference)
    reader.fill()
    execution.loaded_frames = [(frame, reader.variables(frame)) for frame in body["frames"]]
    for link in reader.links:
        link()
    reader.links.clear()  # They hold the reader, which holds every value.
    return partial(fill_then, reader.keyed, run) if reader.keyed else run


def rebuild_run(reader: Reader, body: dict[str, Any]) -> None:
    """The globals, what modules had changed, the identities given out, the random state."""
    for name, reference in body["globals"].items():
        reader.state.globals[_text(name)] = reader.get(reference)
    if body["classes"] is not None:
        reader.state.classes.take(declared_classes(reader, body["classes"]))
    for name, values_of_module in body["modules"].items():
        rebuild_module(reader, reader.module(_text(name)), values_of_module, body["set"][name])
    reader.state.decimals = None  # Until it is asked for, the module holds the context of the run.
    reader.state.ids = {}
    for number, reference in body["ids"]:
        value = reader.get(reference)
        reader.state.ids[id(value)] = (int(number), value)
    if body["random"] is not None:
        reader.state.random = random.Random()
        state = reader.get(body["random"])
        reader.later(lambda: reader.state.random.setstate(state))


def rebuild_module(reader: Reader, module: Any, values: dict[str, Any], attributes: dict[str, Any]) -> None:
    """What a module's prelude had changed, under the names that guests know it by too; then what the program has set."""
    space = module.__dict__.get(NAMESPACE_KEY)
    for name, reference in values.items():
        if type(space) is dict:
            definition(module, _text(name))  # A part that is loaded later would define it anew.
            value = reader.get(reference)
            if name in space and module.__dict__.get(spell(name), MISSING) is space[name]:
                module.__dict__[spell(name)] = value
            space[name] = value
    for host_name, reference in attributes.items():
        plain = unspell(_text(host_name))
        if plain is None or plain.startswith("@"):
            raise SnapshotError(f"the snapshot sets {host_name!r} of a module")
        module.__dict__[host_name] = reader.get(reference)


def fill_then(keyed: list[Callable[[], None]], run: Callable[[], Any]) -> Any:
    """Complete the dicts and sets whose keys have a guest's hash, as guest code, then go on."""
    while keyed:
        keyed.pop(0)()
    return run()
