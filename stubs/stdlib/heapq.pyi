from _heapq import (
    heapify as heapify,
    heappop as heappop,
    heappush as heappush,
    heappushpop as heappushpop,
    heapreplace as heapreplace,
)
from _typeshed import SupportsRichComparison, SupportsRichComparisonT as _T
from collections.abc import Callable, Generator, Iterable
from typing import TypeVar, overload
_S = TypeVar("_S")

@overload
def merge(*iterables: Iterable[_S], key: Callable[[_S], SupportsRichComparison | None], reverse: bool = False) -> Generator[_S]: ...

@overload
def merge(*iterables: Iterable[_T], key: None = None, reverse: bool = False) -> Generator[_T]: ...

@overload
def nlargest(n: int, iterable: Iterable[_S], key: Callable[[_S], SupportsRichComparison | None]) -> list[_S]: ...

@overload
def nlargest(n: int, iterable: Iterable[_T], key: None = None) -> list[_T]: ...

@overload
def nsmallest(n: int, iterable: Iterable[_S], key: Callable[[_S], SupportsRichComparison | None]) -> list[_S]: ...

@overload
def nsmallest(n: int, iterable: Iterable[_T], key: None = None) -> list[_T]: ...
