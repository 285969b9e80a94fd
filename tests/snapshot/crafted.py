"""Dumps to be spoilt, and ways to spoil them: bytes that a hostile sender could make, the checksum right again."""

from __future__ import annotations

import random
from typing import Any, Final

import monty
from monty.snapshot import layout

PROGRAMS: Final = (
    "x = 1\ny = ask(x)\nx + y\n",
    """
from dataclasses import dataclass
from collections import deque
from enum import Enum
import random
class Color(Enum):
    RED = 1
@dataclass
class Point:
    x: int
    y: list
    def __add__(self, other):
        return ask([self.x, other.x])
class Failed(Exception):
    pass
def numbers(n):
    for i in range(n):
        yield i
    return {"a": (1, 2.5, None, b"x")}
def outer(rows, *, key=lambda row: -row):
    kept = numbers(3)
    next(kept)
    shared = [rows, rows, {1, 2}, frozenset({3}), deque([1]), Color.RED, 1 << 90, slice(1), range(3), iter(rows)]
    try:
        raise Failed("f")
    except Failed as error:
        with_error = error
        return sorted([ask(key(r)) for r in rows], key=key), Point(1, shared) + Point(2, [shared])
random.seed(1)
outer([3, 1, 2])
""",
    """
import asyncio
async def one(n):
    async with asyncio.Lock():
        return await fetch(n)
async def main():
    return await asyncio.gather(one(1), one(2), asyncio.sleep(1000, 3))
asyncio.run(main())
""",
)


def dumps() -> list[bytes]:
    """Dumps at the pauses of programs that hold many kinds of values: as many on every machine, so where time alone goes on, nobody waits."""
    found: list[bytes] = []
    for text in PROGRAMS:
        program = monty.Monty(text, external_functions=["ask", "async fetch"], type_check=False)
        state: Any = program.start(limits=monty.Limits(duration=2.0))
        while not isinstance(state, monty.Finished) and len(found) < 12:
            found.append(state.dump())
            if isinstance(state, monty.Paused):
                state = state.resume(5)
            elif not state.calls:
                break
            else:
                state = state.resume({call.call_id: 5 for call in state.calls[:1]})
    return found


def spoilt(dump: bytes, chance: random.Random) -> bytes:
    """The dump with something of its body replaced, moved or left out, and a checksum that fits."""
    kind, body = layout.unseal(dump, None, layout.PAUSED)
    for _ in range(chance.choice((1, 1, 2, 5))):
        spoil(body, chance)
    return layout.seal(kind, body, None)


def spoil(body: Any, chance: random.Random) -> None:
    """Change one place of a tree of lists and maps."""
    places = [(owner, key) for owner in containers(body) for key in keys_of(owner)]
    owner, key = chance.choice(places)
    other_owner, other_key = chance.choice(places)
    match chance.randrange(5):
        case 0:
            owner[key] = chance.choice(VALUES)
        case 1:
            owner[key] = other_owner[other_key]
        case 2:
            del owner[key]
        case 3 if type(owner) is list:
            owner.insert(key, chance.choice(VALUES))
        case _:
            owner[key] = [chance.randrange(60)]


VALUES: Final[tuple[Any, ...]] = (
    None, -1, 0, 1, 7, 1 << 60, 1.5, "", "x", "main", "prelude/builtins", "@run", "__class__", b"", b"\x91", [], [0], [1, 2], {}, {"a": 1}, True,
    "builtins", "type", "open", "globals", "run", "shared", "dict", "io", "os", "__builtins__", "@exception", "object", "running", "suspended",
    ["v", "globals"], ["t", "builtins", "eval"], ["p", "run", "main", "x"], ["g", "running", "a", "b", 0],
)  # fmt: skip


def containers(body: Any) -> list[Any]:
    """All lists and maps of a tree that have something in them."""
    found, waiting, seen = [], [body], set()
    while waiting:
        part = waiting.pop()
        if type(part) in (list, dict) and part and id(part) not in seen:
            seen.add(id(part))
            found.append(part)
            waiting.extend(part if type(part) is list else part.values())
    return found


def keys_of(owner: Any) -> list[Any]:
    """The places of a list or map."""
    return list(range(len(owner))) if type(owner) is list else list(owner)
