import sys
from asyncio.coroutines import iscoroutine as iscoroutine, iscoroutinefunction as iscoroutinefunction
from asyncio.events import (
    Handle as Handle,
    TimerHandle as TimerHandle,
    get_event_loop as get_event_loop,
    get_running_loop as get_running_loop,
)
from asyncio.exceptions import (
    CancelledError as CancelledError,
    InvalidStateError as InvalidStateError,
    TimeoutError as TimeoutError,
)
from asyncio.futures import Future as Future, isfuture as isfuture
from asyncio.locks import (
    BoundedSemaphore as BoundedSemaphore,
    Condition as Condition,
    Event as Event,
    Lock as Lock,
    Semaphore as Semaphore,
)
from asyncio.queues import (
    LifoQueue as LifoQueue,
    PriorityQueue as PriorityQueue,
    Queue as Queue,
    QueueEmpty as QueueEmpty,
    QueueFull as QueueFull,
)
from asyncio.runners import Runner as Runner, run as run
from asyncio.taskgroups import TaskGroup as TaskGroup
from asyncio.tasks import (
    ALL_COMPLETED as ALL_COMPLETED,
    FIRST_COMPLETED as FIRST_COMPLETED,
    FIRST_EXCEPTION as FIRST_EXCEPTION,
    Task as Task,
    all_tasks as all_tasks,
    as_completed as as_completed,
    create_task as create_task,
    ensure_future as ensure_future,
    gather as gather,
    shield as shield,
    sleep as sleep,
    wait as wait,
    wait_for as wait_for,
)
if sys.version_info >= (3, 12):
    from asyncio.tasks import current_task as current_task

from asyncio.timeouts import Timeout as Timeout, timeout as timeout, timeout_at as timeout_at
from collections.abc import Coroutine, Generator
from typing import Any, TypeAlias, TypeVar
_T_co = TypeVar("_T_co", covariant=True)
if sys.version_info >= (3, 12):
    _CoroutineLike: TypeAlias = Coroutine[Any, Any, _T_co]
else:
    _CoroutineLike: TypeAlias = Generator[Any, None, _T_co] | Coroutine[Any, Any, _T_co]
