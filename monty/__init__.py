"""monty: a sandbox for Python programs that language models write. The public names; mypy loads on the first check."""

from __future__ import annotations

from monty.check import check
from monty.engine import Monty, load, run_monty_async
from monty.errors import (
    BoundaryError,
    Cancelled,
    InputError,
    InternalError,
    LimitError,
    MemoryLimitError,
    MontyError,
    MontyRuntimeError,
    MontySyntaxError,
    OutputLimitError,
    RecursionLimitError,
    SnapshotError,
    SourceError,
    StepLimitError,
    SuspensionLimitError,
    TimeLimitError,
    TypeCheckError,
    UnsupportedError,
)
from monty.limits import Limits
from monty.prompting import prompt
from monty.session import Session
from monty.snapshot.futures import PausedFutures
from monty.snapshot.pausing import Finished, Paused

__all__ = [
    "BoundaryError",
    "Cancelled",
    "Finished",
    "InputError",
    "InternalError",
    "LimitError",
    "Limits",
    "MemoryLimitError",
    "Monty",
    "MontyError",
    "MontyRuntimeError",
    "MontySyntaxError",
    "OutputLimitError",
    "RecursionLimitError",
    "Paused",
    "PausedFutures",
    "Session",
    "SnapshotError",
    "SourceError",
    "StepLimitError",
    "SuspensionLimitError",
    "TimeLimitError",
    "TypeCheckError",
    "UnsupportedError",
    "check",
    "load",
    "prompt",
    "run_monty_async",
]
