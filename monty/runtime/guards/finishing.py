"""What a run asks of itself before it goes on: whether it is over already."""

from __future__ import annotations

from monty.runtime.state import current


def still_running() -> None:
    """Raise the run's verdict again when it has one: a `finally` that jumps out would drop it."""
    state = current()
    if state.verdict is not None:
        raise state.verdict
