"""Bytes that nobody has dumped: `SnapshotError`, or a run like any other; never anything else, and soon."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest

import monty
from monty.errors import LimitError, MontyError, SnapshotError
from tests.snapshot.crafted import dumps, spoilt

DUMPS = dumps()
MOST_SECONDS = 5.0
CRAFTED = 150


def silent(stream: str, text: str) -> None:
    """What is printed goes nowhere."""


@pytest.mark.parametrize("number", range(len(DUMPS)))
def test_truncated(number: int) -> None:
    dump = DUMPS[number]
    for length in {*range(60), *range(0, len(dump), max(1, len(dump) // 60)), len(dump) - 1}:
        with pytest.raises(SnapshotError):
            monty.load(dump[:length])


@pytest.mark.parametrize("number", range(len(DUMPS)))
def test_mutated(number: int) -> None:
    chance = random.Random(number)
    for _ in range(60):
        data = bytearray(DUMPS[number])
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        with pytest.raises(SnapshotError):
            monty.load(bytes(data))


@pytest.mark.parametrize("seed", range(CRAFTED))
def test_crafted(seed: int) -> None:
    """A body that was changed at random, its checksum right: it cannot be told from a dump, so it may run, as a guest."""
    try:
        data = spoilt(DUMPS[seed % len(DUMPS)], random.Random(seed))
    except (SnapshotError, RecursionError):
        return  # it holds itself: there are no such bytes
    started = time.process_time()
    try:
        state: Any = monty.load(data, print_callback=silent)
        str(state.inspect())
        for _ in range(6):
            if isinstance(state, monty.Finished):
                break
            answers: Any = {call.call_id: 5 for call in getattr(state, "calls", ())}
            state = state.resume(5 if isinstance(state, monty.Paused) else answers)
    except (MontyError, LimitError):
        pass
    assert time.process_time() - started < MOST_SECONDS


@pytest.mark.parametrize("data", [b"", b"x", b"\x93monty", 5, None, "text", b"\x93monty" + bytes(100)])
def test_not_bytes_of_ours(data: Any) -> None:
    with pytest.raises(SnapshotError):
        monty.load(data)


def test_signatures() -> None:
    paused = monty.Monty("ask(1)", external_functions=["ask"]).start()
    assert isinstance(paused, monty.Paused)
    signed, unsigned = paused.dump(key=b"k"), paused.dump()
    assert isinstance(monty.load(signed, key=b"k"), monty.Paused)
    for data, key in ((signed, None), (signed, b"other"), (unsigned, b"k")):
        with pytest.raises(SnapshotError):
            monty.load(data, key=key)
