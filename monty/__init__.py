"""monty: a sandbox for Python programs that language models write. The public names.

Errors and limits are here at once. What compiles and runs is loaded when it is first named, and mypy by the first check, so
that a host that may never run a program does not wait for either.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from monty.cancellation import Cancellation
from monty.check import DeclarationsError, check, check_async
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

if TYPE_CHECKING:
    from monty.engine import Monty, load, run_monty_async
    from monty.prompting import prompt
    from monty.session import Session
    from monty.snapshot.futures import PausedFutures
    from monty.snapshot.pausing import Finished, Paused

__all__ = [
    "BoundaryError",
    "Cancellation",
    "Cancelled",
    "DeclarationsError",
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

_LATER: Final = {
    "Monty": "monty.engine",
    "load": "monty.engine",
    "run_monty_async": "monty.engine",
    "prompt": "monty.prompting",
    "Session": "monty.session",
    "PausedFutures": "monty.snapshot.futures",
    "Finished": "monty.snapshot.pausing",
    "Paused": "monty.snapshot.pausing",
    "agents": "",
}


def __getattr__(name: str) -> Any:
    """A public name that is loaded when it is first used (PEP 562)."""
    if name not in _LATER:
        raise AttributeError(f"module 'monty' has no attribute {name!r}")
    module = _LATER[name]
    found = getattr(import_module(module), name) if module else import_module(f"monty.{name}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
