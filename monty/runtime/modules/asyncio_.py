"""The module `asyncio`: guest source on a scheduler of its own; what leaves guest code is `monty.runtime.scheduling`'s.

Absent: whatever needs threads, processes, sockets or signals (`to_thread`, streams, subprocesses, policies).
"""

from __future__ import annotations

import inspect
import sys
import types
from typing import Any, Final

from monty.runtime import scheduling
from monty.runtime.surface import Cost, Module, Prelude, TypeRef
from monty.runtime.values import ExternalFunction, GuestCancelled


def is_coroutine_function(function: Any) -> bool:
    """Whether calling the value gives a coroutine: `async def`, or an asynchronous function of the host."""
    if type(function) is types.MethodType:
        function = function.__func__
    if type(function) is ExternalFunction:
        return function.is_async
    return type(function) is types.FunctionType and bool(function.__code__.co_flags & inspect.CO_COROUTINE)


def forgets_cancel() -> bool:
    """Whether the last `uncancel()` takes back a cancellation that was not delivered yet: since 3.13."""
    return sys.version_info >= (3, 13)


def is_coroutine(value: Any) -> bool:
    """Whether the value is what calling an `async def` gives."""
    return type(value) is types.CoroutineType


GUARDS: Final[dict[str, Any]] = {
    "@asyncio_is_coroutine": is_coroutine,
    "@asyncio_is_coroutine_function": is_coroutine_function,
    "@asyncio_forgets_cancel": forgets_cancel,
    "@asyncio_left": scheduling.left_generators,
    "@asyncio_started": scheduling.started_generators,
    "@asyncio_time": scheduling.time_of_run,
    "@asyncio_call": scheduling.begin_call,
    "@asyncio_drop": scheduling.drop_call,
    "@asyncio_wait": scheduling.wait,
}
WHOLE: Final = """
    ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION Future Handle InvalidStateError Runner Task TimeoutError TimerHandle all_tasks create_task
    current_task ensure_future gather get_event_loop get_running_loop iscoroutine iscoroutinefunction isfuture run sleep
""".split()
PARTS: Final = {
    "asyncio_waiting": "TaskGroup Timeout shield timeout timeout_at wait wait_for".split(),
    "asyncio_locks": """
        BoundedSemaphore Condition Event LifoQueue Lock PriorityQueue Queue QueueEmpty QueueFull Semaphore as_completed
    """.split(),
}
MODULE: Final = Module(
    "asyncio",
    {
        "CancelledError": TypeRef(GuestCancelled, Cost.CONSTANT),
        **{name: Prelude(name) for name in WHOLE},
        **{name: Prelude(name, part=part) for part, names in PARTS.items() for name in names},
    },
    prelude="asyncio",
)
