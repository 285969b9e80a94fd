from contextvars import Context
from types import TracebackType
from typing import Any, TypeVar
from typing_extensions import Self
from asyncio import _CoroutineLike
from asyncio.events import AbstractEventLoop
from asyncio.tasks import Task
_T = TypeVar("_T")

class TaskGroup:
    _loop: AbstractEventLoop | None
    _tasks: set[Task[Any]]
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, et: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None) -> None: ...
    def create_task(
        self, coro: _CoroutineLike[_T], *, name: str | None = None, context: Context | None = None
    ) -> Task[_T]: ...
