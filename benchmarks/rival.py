"""pydantic-monty beside us, where it is installed (`pip install 'monty-sandbox[bench]'`): a pool of one worker, a
session when asked.

Its programs run in a worker process, ours in the host's: what it costs to reach the worker is part of its figures.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Rival:
    """The other sandbox, as far as the benchmarks use it."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    @contextmanager
    def session(self, recursion: int = 1000) -> Iterator[Any]:
        """A fresh session. Its calls to the host are not limited, for some benchmarks make many."""
        with self._pool.checkout(limits={"max_recursion_depth": recursion, "max_suspensions": 2**31 - 1}) as session:
            yield session


@contextmanager
def open_rival() -> Iterator[Rival | None]:
    """The rival for the length of the block, or None where it is not installed."""
    try:
        module = importlib.import_module("pydantic_monty")
    except ImportError:
        yield None
        return
    with module.Monty() as pool:
        yield Rival(pool)
