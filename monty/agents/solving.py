"""The ways into the retry loop: `solve`, and `solve_async` for event loops."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from monty.agents.loop import Bounds, Generate, Loop, Result
from monty.agents.records import Record
from monty.agents.reply import MOST_CHARACTERS
from monty.agents.tools import Toolbox, Tools, refuse_unannotated, toolbox
from monty.declaring import Offer, offer
from monty.limits import DEFAULT_LIMITS, Limits

NO_INPUTS: Final[Mapping[str, Any]] = {}


def solve(
    generate: Generate,
    task: str = "",
    *,
    tools: Tools = (),
    inputs: Mapping[str, Any] = NO_INPUTS,
    stubs: str | None = None,
    classes: Sequence[type] = (),
    max_attempts: int = 4,
    limits: Limits | None = None,
    replay_calls: bool = False,
    most_repeats: int = 2,
    most_characters: int = MOST_CHARACTERS,
    on_progress: Callable[[Record], object] | None = None,
) -> Result:
    """Have a model write a program until one gives a value.

    `generate`: from messages (`{"role": ..., "content": ...}`) to the model's text, or pieces of it. `tools`: functions, or `Tool`s. `inputs`: the
    values that programs get. `replay_calls`: a retry gets the results of calls that were made already. `most_repeats`: the same error so often in a row
    ends it.
    `on_progress` gets the record after every call and attempt, so that nothing is lost whatever happens next. Raises `Unsolved` with the record,
    `InputError` for tools and inputs that cannot be.
    """
    bounds = Bounds(max_attempts, limits or DEFAULT_LIMITS, replay_calls, most_repeats, most_characters)
    box, given = _offered(tools, inputs, stubs, classes)
    on_loop = box.is_async() or inspect.iscoroutinefunction(generate)
    loop = Loop(generate, task, box, given, bounds, on_loop=on_loop, on_progress=on_progress)
    return loop.finish(loop.solve())


async def solve_async(
    generate: Generate,
    task: str = "",
    *,
    tools: Tools = (),
    inputs: Mapping[str, Any] = NO_INPUTS,
    stubs: str | None = None,
    classes: Sequence[type] = (),
    max_attempts: int = 4,
    limits: Limits | None = None,
    replay_calls: bool = False,
    most_repeats: int = 2,
    most_characters: int = MOST_CHARACTERS,
    on_progress: Callable[[Record], object] | None = None,
) -> Result:
    """The same as `solve` on an event loop: `generate` and tools may be async, calls run together, checks run in worker processes."""
    bounds = Bounds(max_attempts, limits or DEFAULT_LIMITS, replay_calls, most_repeats, most_characters)
    box, given = _offered(tools, inputs, stubs, classes)
    return await Loop(generate, task, box, given, bounds, on_loop=True, on_progress=on_progress).solve()


def _offered(
    tools: Tools, inputs: Mapping[str, Any], stubs: str | None, classes: Sequence[type]
) -> tuple[Toolbox, Offer]:
    box = toolbox(tools)
    given = offer(dict(inputs), dict(box.declared), stubs or "", classes)
    refuse_unannotated(given.for_check(), list(box.declared))
    return box.with_names(given.by_name), given
