"""Interrupts of limits come where Python code runs. A callback of the garbage collector's is such code: one of the test tools' is in the way."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_callbacks_of_the_collector() -> Iterator[None]:
    """hypothesis measures collections; an interrupt that comes there is reported as an error in its callback."""
    before, gc.callbacks[:] = list(gc.callbacks), []
    yield
    gc.callbacks[:] = before
