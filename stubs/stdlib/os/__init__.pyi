from _typeshed import AnyStr_co
from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable

@runtime_checkable
class PathLike(ABC, Protocol[AnyStr_co]):
    @abstractmethod
    def __fspath__(self) -> AnyStr_co: ...
