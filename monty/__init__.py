"""monty: a sandbox for Python programs that language models write. The public names; mypy loads on the first check."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from monty.cancellation import Cancellation
from monty.check import check, check_async
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
    "Cancellation",
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
    "agents",
    "check",
    "check_async",
    "load",
    "prompt",
    "run_monty_async",
]


def __getattr__(name: str) -> Any:
    """`monty.agents`, imported when it is first named."""
    if name == "agents":
        return import_module("monty.agents")
    raise AttributeError(f"module 'monty' has no attribute {name!r}")
