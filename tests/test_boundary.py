"""Values across the boundary without any declaration: what comes out plain, what is refused and what to do instead."""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, defaultdict
from typing import Any

import pytest

import monty


def test_unknown_to_the_host_come_out_plain() -> None:
    code = """
from dataclasses import dataclass
from enum import Enum, IntEnum
from collections import namedtuple, Counter, defaultdict, OrderedDict

@dataclass
class Line:
    name: str
    count: int = 2

@dataclass(slots=True)
class Slim:
    a: int

class Kind(Enum):
    A = "a"

class Number(IntEnum):
    ONE = 1

class Text(str):
    pass

class Rows(list):
    pass

grouped = defaultdict(list)
grouped["a"].append(1)
[Line("x"), Slim(1), Kind.A, Number.ONE, namedtuple("P", "x y")(1, 2), Text("t"), Rows([1]), Counter("aab"), grouped, OrderedDict(b=1)]
"""
    result = monty.Monty(code).run()
    expected = [{"name": "x", "count": 2}, {"a": 1}, "a", 1, (1, 2), "t", [1], {"a": 2, "b": 1}, {"a": [1]}, {"b": 1}]
    assert result == expected
    assert [type(one) for one in result] == [type(one) for one in expected]


def test_host_values_of_builtin_subclasses_come_in_plain() -> None:
    class Name(str):
        pass

    given = [Name("n"), Counter("aa"), OrderedDict(a=1), defaultdict(list, a=[1]), True]
    program = monty.Monty("[type(x) for x in xs] == [str, dict, dict, dict, bool] and xs", inputs=["xs"])
    assert program.run(inputs={"xs": given}) == ["n", {"a": 2}, {"a": 1}, {"a": [1]}, True]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("(n for n in [1])", "make a list of it"),
        ("{1: 2}.items()", "make a list of it"),
        ("lambda: 1", "not the function itself"),
        ("async def f(): pass\nf()", "await it"),
        ("ValueError('x')", r"return str\(error\)"),
    ],
)
def test_what_to_return_instead(code: str, said: str) -> None:
    with pytest.raises(monty.BoundaryError, match=said):
        monty.Monty(code).run()


class Worded(ValueError):
    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code

    def __str__(self) -> str:
        return f"code {self.code}"


def test_an_exception_that_words_itself() -> None:
    def fails() -> None:
        raise Worded(3)

    code = "try:\n    fails()\nexcept ValueError as error:\n    said = str(error)\nsaid"
    assert monty.Monty(code, external_functions=[fails]).run() == "code 3"


async def fetch(key: str) -> str:
    await asyncio.sleep(0)
    return key.upper()


def test_an_async_function_in_a_run_that_does_not_await() -> None:
    program = monty.Monty("await fetch('a')", external_functions=[fetch], type_check=True)
    assert asyncio.run(program.run_async()) == "A"
    with pytest.raises(monty.BoundaryError, match="awaited by run_async"):
        program.run()


def test_a_session_awaits() -> None:
    async def main() -> list[Any]:
        session = monty.Session(external_functions=[fetch], type_check=True)
        first = await session.run_async("import asyncio\nparts = await asyncio.gather(fetch('a'), fetch('b'))\nparts")
        session = monty.Session.load(session.dump())
        return [
            first,
            session.run("len(parts)"),
            await session.run_async("await fetch(parts[0])", external_functions={"fetch": fetch}),
        ]

    assert asyncio.run(main()) == [["A", "B"], 2, "A"]
    session = monty.Session()
    assert session.run("async def f(): return 5\nawait f()") == 5
    assert session.run("import asyncio\nawait asyncio.sleep(0)\nawait f()") == 5
