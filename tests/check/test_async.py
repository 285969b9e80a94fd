"""Checks off the event loop: many at once, the right verdict for each, the loop free meanwhile."""

from __future__ import annotations

import asyncio
import time

import pytest

import monty


async def create(number: int) -> object:
    """A program that is right when its number is even."""
    code = f"x + {number}" if number % 2 == 0 else f"x.nothing{number}"
    program = await monty.Monty.create_async(code, inputs={"x": int})
    return await program.run_async(inputs={"x": 1})


def test_many_at_once() -> None:
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            began = time.perf_counter()
            await asyncio.sleep(0.01)
            longest = max(longest, time.perf_counter() - began)

    async def main() -> list[object]:
        watcher = asyncio.create_task(watch())
        try:
            return await asyncio.gather(*map(create, range(40)), return_exceptions=True)
        finally:
            watcher.cancel()

    found = asyncio.run(main())
    for number, one in enumerate(found):
        if number % 2 == 0:
            assert one == number + 1
        else:
            assert isinstance(one, monty.TypeCheckError)
            assert f"nothing{number}" in one.for_model()
    # Not a promise, but a check of all of them would have taken longer on the loop itself.
    assert longest < 2.0


def test_check_async() -> None:
    async def main() -> tuple[int, int]:
        right = await monty.check_async("sum(xs)", inputs={"xs": list[int]})
        wrong = await monty.check_async("sum(xs)", inputs={"xs": list[str]})
        return len(right), len(wrong)

    assert asyncio.run(main()) == (0, 1)


def test_wrong_stubs() -> None:
    with pytest.raises(monty.DeclarationsError, match="Undefined"):
        asyncio.run(monty.check_async("1", stubs="x: Undefined"))
