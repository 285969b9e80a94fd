"""A bar on the terminal while programs are checked; nothing where standard error is no terminal."""

from __future__ import annotations

import os
import sys
import time
from types import TracebackType
from typing import Final, Self

WIDTH: Final = 30
_PAUSE: Final = 0.1


class Progress:
    """Tells how many of `total` are done. Leaves no trace when it ends."""

    def __init__(self, total: int, *, shown: bool) -> None:
        self._total = total
        self._shown = shown and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._next = time.monotonic() + 2 * _PAUSE

    def tell(self, done: int) -> None:
        """Draw the bar anew, if the last time was not just now."""
        now = time.monotonic()
        if self._shown and now >= self._next:
            self._next = now + _PAUSE
            filled = WIDTH * done // max(self._total, 1)
            bar = "█" * filled + "░" * (WIDTH - filled)
            print(f"\r{bar} {done}/{self._total} programs", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
