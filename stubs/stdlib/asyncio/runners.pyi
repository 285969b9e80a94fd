import sys
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar
from asyncio.events import AbstractEventLoop
_T = TypeVar("_T")
if sys.version_info >= (3, 12):
    def run(
        main: Coroutine[Any, Any, _T], *, debug: bool | None = None, loop_factory: Callable[[], AbstractEventLoop] | None = None
    ) -> _T: ...
else:
    def run(main: Coroutine[Any, Any, _T], *, debug: bool | None = None) -> _T: ...
