"""monty: a sandbox for Python programs that language models write. The public names; mypy loads on the first check."""

from __future__ import annotations

from monty.engine import Monty
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

__all__ = [
    "BoundaryError",
    "Cancelled",
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
    "SnapshotError",
    "SourceError",
    "StepLimitError",
    "SuspensionLimitError",
    "TimeLimitError",
    "TypeCheckError",
    "UnsupportedError",
]
