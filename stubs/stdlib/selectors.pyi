from _typeshed import Unused
from abc import ABCMeta
from typing_extensions import Self

class BaseSelector(metaclass=ABCMeta):
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Unused) -> None: ...
