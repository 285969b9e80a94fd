"""What a suspended generator asks when it is closed: whether its run still goes on."""

from __future__ import annotations

import sys

from monty.runtime.state import RUNS, thread_ident

RUN_KEY = "@run"


def alive() -> None:
    """Raise `GeneratorExit` again when the run that the calling code belongs to is not the one of this thread: it is over."""
    owner = sys._getframe(1).f_globals.get(RUN_KEY)
    if owner is not None and RUNS.get(thread_ident()) is not owner:
        raise GeneratorExit
