"""Generators, coroutines and the steps of asynchronous generators to nodes and back: their frames, wherever they are held."""

from __future__ import annotations

import gc
import inspect
import types
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from monty.errors import SnapshotError
from monty.runtime.compile.spelling import unit_of
from monty.runtime.guards.making import STEP_TYPES, Awaited
from monty.runtime.world import world
from monty.snapshot.frames import frame_state

if TYPE_CHECKING:
    from monty.snapshot.read import Reader
    from monty.snapshot.write import Writer

Node = list[Any]


def generator_node(writer: Writer, value: Any) -> list[Any]:
    frame = getattr(value, "gi_frame", None) or getattr(value, "cr_frame", None) or getattr(value, "ag_frame", None)
    names = [value.__name__, value.__qualname__]
    if frame is None:
        return ["g", "done", *names, type(value).__name__]
    for index, state in enumerate(writer.frames[: writer.stack]):
        if state.frame is frame:
            return ["g", "running", *names, index]
    created = frame.f_lasti < 0 or is_created(value)
    state = frame_state(frame, unit_of(frame.f_code.co_filename) or "", created=created)
    for name in state.cell_names:
        writer.groups.place(state, name)
    writer.frames.append(state)
    kind = "created" if created else "suspended"
    if type(value) is types.AsyncGeneratorType and value.ag_running:
        kind = "stepping"
    return ["g", kind, *names, writer.frame(state)]


def awaited_node(writer: Writer, value: Awaited) -> list[Any]:
    return ["a", writer.ref(value.iterator)]


def step_node(writer: Writer, value: Any) -> list[Any]:
    """The awaitable of a step of an asynchronous generator: whose step, what it sends, whether it has begun and waits."""
    generator, *rest = gc.get_referents(value)
    closes = type(value) is STEP_TYPES[1] and not rest
    state = value_state(writer, generator)
    if not state and type(value) is STEP_TYPES[1]:
        return ["a", writer.ref(None)]  # it is over: a frame still holds it, and never looks at it
    sent = None if state or not rest else rest[0]
    return ["G", writer.ref(generator), writer.ref(sent), state == "waiting", closes]


def value_state(writer: Writer, generator: Any) -> str:
    """Whether an asynchronous generator runs on the parked stack, waits within a step, or neither."""
    if not generator.ag_running:
        return ""
    return "running" if any(state.frame is generator.ag_frame for state in writer.frames[: writer.stack]) else "waiting"


def is_created(value: Any) -> bool:
    """Whether a generator has not begun."""
    if type(value) is types.GeneratorType:
        return inspect.getgeneratorstate(value) == inspect.GEN_CREATED
    if type(value) is types.CoroutineType:
        return inspect.getcoroutinestate(value) == inspect.CORO_CREATED
    return not value.ag_running and value.ag_frame is not None and value.ag_frame.f_lasti < 2


def build_generator(reader: Reader, node: Node) -> Any:
    state, name, qualified = node[1], reader.text(node[2]), reader.text(node[3])
    if state == "done":
        made: Any = finished(node[4])
    elif state == "running":
        if reader.whole(node[4]) not in reader.running:
            raise SnapshotError("the snapshot names a running generator that does not run")
        return reader.running[node[4]]
    elif state == "created":
        function, values = reader.continuation(node[4], "start")
        made = function(None, *values)
    else:
        frame = node[4]
        function, values = reader.continuation(frame, "delegate" if frame[2][0] == "yield" else None)
        made = function(NOTHING, *values)
        if state != "stepping":  # of such a one, the step is what brings it to where it was
            reader.later(lambda: prime(made))
    made.__name__, made.__qualname__ = name, qualified
    return made


def prime(generator: Any) -> None:
    """Bring a rebuilt generator to the `yield` at which the original was suspended: nothing of the guest's runs on the way."""
    if type(generator) is types.GeneratorType:
        next(generator)
    elif type(generator) is types.AsyncGeneratorType:
        with suppress(StopIteration):
            generator.asend(None).send(None)
    else:
        generator.send(None)


def build_awaited(reader: Reader, node: Node) -> Awaited:
    made = Awaited(None)

    def fill() -> None:
        made.iterator = reader.get(node[1])

    reader.later(fill)
    return made


def build_step(reader: Reader, node: Node) -> Any:
    """A step of an asynchronous generator: one that had begun is brought to where it waits."""
    generator = reader.get(node[1])
    if type(generator) is not types.AsyncGeneratorType:
        raise SnapshotError("the snapshot holds a step of what is no asynchronous generator")
    waits = node[3] is True
    step = reader.steps.get(id(generator))
    if step is None:  # one is under way at a time: the others that a frame still holds are over, and never looked at
        step = reader.steps[id(generator)] = generator.asend(None if waits else reader.get(node[2]))
        if waits:
            reader.later(partial(step.send, None))
    return closing_step(reader, step, waits=waits) if node[4] is True else step


def closing_step(reader: Reader, step: Any, *, waits: bool) -> Any:
    """A step that ends as `aclose()` does."""
    prelude = world().preludes.function
    closing = prelude("builtins", "finish_closing")(prelude("builtins", "primed_await")(step) if waits else step)
    if waits:
        reader.later(partial(closing.send, None))
    return closing


def finished(kind: str) -> Any:
    """A generator, coroutine or asynchronous generator that has come to its end."""

    async def nothing() -> None:
        return None

    async def nothings() -> AsyncIterator[None]:
        return
        yield

    if kind == "coroutine":
        coroutine = nothing()
        coroutine.close()
        return coroutine
    if kind == "async_generator":
        asynchronous: Any = nothings()
        with suppress(StopIteration):
            asynchronous.aclose().send(None)
        return asynchronous
    generator = (None for _ in ())
    next(generator, None)
    return generator


NOTHING: Final = bool
