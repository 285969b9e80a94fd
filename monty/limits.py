"""What one run may use. Units are seconds and bytes; `None` means no limit of that kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MEBIBYTE: Final = 1024 * 1024
MOST_RECURSION: Final = 10_000


@dataclass(frozen=True, slots=True)
class Limits:
    """The resources of one run (of a session: of each of its snippets).

    `duration`: seconds of execution, waiting for the host not counted. `memory`: bytes that the run may add to the
    process. `recursion`: depth of guest calls. `output`: bytes of text printed. `steps`: loop trips and calls, counted
    deterministically (a program run with it is compiled in a counting variant). `suspensions`: external calls.

    Raises `ValueError` for a limit that is not positive, or a recursion deeper than 10,000 calls.
    """

    duration: float | None = 10.0
    memory: int | None = 256 * MEBIBYTE
    recursion: int = 1000
    output: int | None = 4 * MEBIBYTE
    steps: int | None = None
    suspensions: int | None = 10_000

    def __post_init__(self) -> None:
        for name in self.__slots__:
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ValueError(f"Limits.{name} is {value!r}; it must be positive, or None for no limit")
        if self.recursion > MOST_RECURSION:
            raise ValueError(f"Limits.recursion is {self.recursion}; the host's stack bears at most {MOST_RECURSION}")


DEFAULT_LIMITS: Final = Limits()
