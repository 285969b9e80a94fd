from _asyncio import Future
from typing import Any
from typing_extensions import TypeIs
def isfuture(obj: object) -> TypeIs[Future[Any]]: ...
