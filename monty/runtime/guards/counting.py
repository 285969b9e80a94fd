"""Steps: calls of the program's functions and trips round its loops, counted in the variant of a program that is compiled for it.

The count is the program's own: what library functions do inside, the machine and the Python version do not change it. Once over the limit each
further step raises again, so no `finally` goes on for long.
"""

from __future__ import annotations

from typing import Any, Final

from monty.errors import StepLimitError
from monty.runtime.state import current


def step() -> None:
    """Count one step. Raises `StepLimitError`."""
    state = current()
    state.steps += 1
    most = state.limits.steps
    if most is not None and state.steps > most:
        raise StepLimitError(state.steps, most)


GUARDS: Final[dict[str, Any]] = {"@step": step}
