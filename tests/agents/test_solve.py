"""The retry loop: what goes to the model, what comes of its replies, when it ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict

import pytest

import monty
from monty import agents

PRICES = {"tea": 4.5, "cup": 12.0}


def price(item: str) -> float:
    """What one piece costs."""
    return PRICES[item]


class Scripted:
    """A model that gives the replies that it was told to, and keeps what it was asked."""

    def __init__(self, *replies: Any) -> None:
        self.replies = list(replies)
        self.asked: list[list[dict[str, str]]] = []

    def __call__(self, messages: list[dict[str, str]]) -> Any:
        self.asked.append(messages)
        return self.replies.pop(0)

    @property
    def last(self) -> str:
        """The last message that it was asked with."""
        return self.asked[-1][-1]["content"]


def fenced(code: str) -> str:
    return f"Here is the program:\n\n```python\n{code}\n```\nIt works."


def test_first_try() -> None:
    model = Scripted(fenced("print('hi')\nprice('tea') * n"))
    result = monty.agents.solve(model, "Price n teas.", tools=[price], inputs={"n": 2})
    assert result.value == 9.0
    value, record = result
    assert value == 9.0
    assert record.outcome == "solved"
    [attempt] = record.attempts
    assert attempt.output == "hi\n"
    assert [call.text() for call in attempt.calls] == ["price('tea') -> 4.5"]
    assert set(attempt.seconds) == {"generate", "check", "run"}
    system, user = model.asked[0]
    assert system == {"role": "system", "content": monty.prompt(inputs={"n": 2}, external_functions=[price])}
    assert user["role"] == "user"
    assert user["content"].startswith("Price n teas.")


def test_a_type_error_then_a_run_time_error_then_a_value() -> None:
    model = Scripted(
        fenced("price(3)"),
        fenced(
            "items = ['tea', 'pot']\nprint('start')\ntotal = 0.0\nfor item in items:\n    total += price(item)\ntotal"
        ),
        fenced("sum(price(item) for item in ['tea', 'cup'])"),
    )
    result = agents.solve(model, tools=[price])
    assert result.value == 16.5
    first, second, third = result.record.attempts
    assert first.problem is not None and first.problem.kind == "types"
    assert first.diagnostics[0]["line"] == 1
    for part in ("does not pass the check", "price(3)", "^", "def price(item: str) -> float", "Nothing of it was run"):
        assert part in first.feedback
    assert second.problem is not None and second.problem.kind == "error"
    for part in (
        'File "main.py", line 5',
        "KeyError: 'pot'",
        "It had printed:\n```\nstart",
        "price('tea') -> 4.5",
        "price('pot') -> raised KeyError: 'pot'",
    ):
        assert part in second.feedback
    assert model.last == second.feedback
    assert third.problem is None


def test_limit_errors_are_fed_back() -> None:
    model = Scripted(fenced("while True:\n    pass"), fenced("1"))
    result = agents.solve(model, limits=monty.Limits(duration=0.05))
    assert result.value == 1
    assert "used up a limit" in model.last
    assert "line 1" in model.last or "line 2" in model.last


def test_a_result_that_cannot_cross() -> None:
    model = Scripted(fenced("class A: pass\nA()"), fenced("1"))
    assert agents.solve(model).value == 1
    assert "cannot be handed over: the result is a value of type A" in model.last


def test_the_same_error_ends_it_early() -> None:
    model = Scripted(*[fenced("nonsense")] * 9)
    with pytest.raises(agents.Unsolved, match="the same error came 2 times in a row") as caught:
        agents.solve(model, max_attempts=9)
    assert len(caught.value.record.attempts) == 2
    model = Scripted(*[fenced(f"nonsense{number}") for number in range(9)])
    with pytest.raises(agents.Unsolved, match="no program gave a value in 3 attempts"):
        agents.solve(model, max_attempts=3)


BAD_REPLIES = {
    "no code": ("I am sorry, I cannot do that.", "holds no program"),
    "empty": ("", "holds no program"),
    "one word": ("Done", "holds no program"),
    "language": ("```javascript\nconsole.log(1)\n```", "is javascript, and only Python runs here"),
    "only output": ("```json\n{}\n```", "holds no program"),
    "endless": ("x" * 300_000, "longer than 200000 characters"),
    "syntax": (fenced("def f(:\n    pass"), "SyntaxError: invalid syntax"),
    "unsupported": (fenced("import requests"), "the module requests does not exist here"),
    "surrogate": (fenced("'\udc80' +"), "lone surrogate"),
    "nested": (fenced("(" * 500 + ")" * 500), "too many nested parentheses"),
}


@pytest.mark.parametrize("name", BAD_REPLIES)
def test_bad_replies_are_fed_back(name: str) -> None:
    reply, said = BAD_REPLIES[name]
    model = Scripted(reply, fenced("1"))
    result = agents.solve(model)
    assert result.value == 1
    assert said in model.last
    assert result.record.attempts[0].problem is not None


def test_a_reply_without_end_is_read_no_further_than_its_bound() -> None:
    given = 0

    def endless() -> Iterator[str]:
        nonlocal given
        while True:
            given += 1
            yield "word " * 100

    result = agents.solve(Scripted(endless(), iter(["```py\n", "1 +", " 1\n```"])), most_characters=10_000)
    assert result.value == 2
    assert given < 30


def test_what_generate_may_not_do() -> None:
    with pytest.raises(monty.InputError, match="generate returned a int; it must return the model's text"):
        agents.solve(Scripted(3))

    def fails(messages: list[dict[str, str]]) -> str:
        raise ConnectionError("no line")

    with pytest.raises(agents.Unsolved, match="generate failed.*ConnectionError: no line") as caught:
        agents.solve(fails)
    assert isinstance(caught.value.__cause__, ConnectionError)


def bare(item):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201  # that it has no annotations is the test
    return item


def test_tools_that_cannot_be() -> None:
    model = Scripted()
    with pytest.raises(
        monty.InputError, match=r"the tool 'bare' has no annotation for item, its result.*declaration='def bare"
    ):
        agents.solve(model, tools=[bare])
    with pytest.raises(monty.InputError, match="'price' is both an input and an external function"):
        agents.solve(model, tools=[price], inputs={"price": 1})
    with pytest.raises(monty.InputError, match="the tool 'price' is given twice"):
        agents.solve(model, tools=[price, price])
    with pytest.raises(monty.InputError, match="has no name"):
        agents.solve(model, tools=[lambda: 1])
    with pytest.raises(monty.InputError, match="no signature"):
        agents.solve(model, tools={"f": type})
    with pytest.raises(monty.InputError, match="max_attempts is 0"):
        agents.solve(model, max_attempts=0)
    assert (
        agents.solve(Scripted("bare(1) + 1"), tools=[agents.Tool(bare, declaration="def bare(item: int) -> int")]).value
        == 2
    )


def test_a_tool_that_raises() -> None:
    def broken(key: str) -> int:
        raise RuntimeError(f"no {key}")

    model = Scripted("broken('a')", "try:\n    broken('b')\nexcept RuntimeError as error:\n    text = str(error)\ntext")
    result = agents.solve(model, tools=[broken])
    assert result.value == "no b"
    assert [call.text() for call in result.record.calls] == [
        "broken('a') -> raised RuntimeError: no a",
        "broken('b') -> raised RuntimeError: no b",
    ]


def test_a_tool_whose_result_cannot_cross_is_the_hosts_to_mend() -> None:
    def odd() -> Any:
        return object()

    with pytest.raises(agents.Unsolved, match=r"the result of odd\(\) is a value of type object") as caught:
        agents.solve(Scripted("odd()"), tools=[odd])
    assert isinstance(caught.value.__cause__, monty.BoundaryError)
    assert [call.name for call in caught.value.record.calls] == ["odd"]


def test_replayed_calls_are_not_made_again() -> None:
    made: list[str] = []

    def send(text: str) -> int:
        made.append(text)
        return len(made)

    first = "a = send('x')\nb = send('x')\nc = send('y')\n1 // 0"
    second = "(send('x'), send('x'), send('y'), send('x'))"
    model = Scripted(first, second)
    result = agents.solve(model, tools=[send], replay_calls=True)
    assert result.value == (1, 2, 3, 4)
    assert made == ["x", "x", "y", "x"]
    assert [call.source for call in result.record.attempts[1].calls] == ["repeated"] * 3 + ["made"]
    assert "answered with the same results" in model.last
    made.clear()
    agents.solve(Scripted(first, second), tools=[send])
    assert made == ["x", "x", "y", "x", "x", "y", "x"]


@agents.needs_approval
def pay(cents: int) -> str:
    """Pay."""
    return f"paid {cents}"


def test_approval() -> None:
    result = agents.solve(Scripted("before = price('tea')\npay(100) + '!'"), tools=[price, pay])
    assert result.value is None
    assert isinstance(result.paused, monty.Paused)
    assert (result.paused.function_name, result.paused.args) == ("pay", (100,))
    assert result.record.outcome == "paused"
    data = result.paused.dump()
    done = result.approve()
    assert done.value == "paid 100!"
    assert [call.source for call in done.record.calls] == ["made", "approved"]
    elsewhere: Any = monty.load(data)
    assert elsewhere.resume("paid by hand ").output == "paid by hand !"
    with pytest.raises(monty.InputError, match="nothing waits for approval"):
        done.approve()


@dataclass
class Account:
    cents: int

    @agents.needs_approval
    def withdraw(self, cents: int) -> int:
        return self.cents - cents

    def left(self) -> int:
        return self.cents


def account() -> Account:
    return Account(500)


def test_approval_of_a_method() -> None:
    result = agents.solve(Scripted("a = account()\n(a.left(), a.withdraw(100))"), tools=[account])
    assert isinstance(result.paused, monty.Paused)
    assert (result.paused.function_name, result.paused.args) == ("Account.withdraw", (Account(500), 100))
    assert result.approve().value == (500, 400)


def test_denial_and_what_follows() -> None:
    model = Scripted("pay(100)", "try:\n    pay(7)\nexcept PermissionError as error:\n    text = str(error)\ntext")
    paused = agents.solve(model, tools=[agents.Tool(pay, needs_approval=True)])
    again = paused.deny("too much")
    assert again.paused is not None
    assert "PermissionError: too much" in model.last
    assert again.deny("never").value == "never"
    assert [call.source for call in again.record.calls] == ["denied", "denied"]


@dataclass
class Order:
    number: int
    items: list[str]

    def size(self) -> int:
        return len(self.items)


def orders() -> list[Order]:
    return [Order(1, ["tea"]), Order(2, ["cup", "tea"])]


class Row(TypedDict):
    key: str


def rows() -> list[Row]:
    return [{"key": "k"}]


def test_typed_dicts_are_there() -> None:
    code = "def keys(found: list[Row]) -> list[str]:\n    return [one['key'] for one in found]\nkeys(rows())"
    assert agents.solve(Scripted(code), tools=[rows]).value == ["k"]


def test_stubs_that_are_wrong_are_the_hosts_to_mend() -> None:
    with pytest.raises(monty.DeclarationsError, match="line 1"):
        agents.solve(Scripted(), stubs="def f(")
    with pytest.raises(agents.Unsolved, match="the host's side failed.*the stubs do not check") as caught:
        agents.solve(Scripted("1"), stubs="x: Undefined")
    assert isinstance(caught.value.__cause__, monty.DeclarationsError)


def test_classes_of_the_host() -> None:
    result = agents.solve(Scripted("best = max(orders(), key=lambda o: o.number)\n(best, best.size())"), tools=[orders])
    assert result.value == (Order(2, ["cup", "tea"]), 2)


async def fetch(key: str) -> str:
    await asyncio.sleep(0.5)
    return key.upper()


PARALLEL = "import asyncio\nparts = await asyncio.gather(*[fetch(k) for k in 'abcde'])\n''.join(parts)"


def test_on_an_event_loop() -> None:
    async def generate(messages: list[dict[str, str]]) -> str:
        await asyncio.sleep(0)
        return replies.pop(0)

    replies = ["await fetch(1)", PARALLEL]

    async def main() -> agents.Result:
        return await agents.solve_async(generate, tools=[fetch, price])

    began = time.perf_counter()
    result = asyncio.run(main())
    assert result.value == "ABCDE"
    assert result.record.attempts[1].seconds["run"] < 2
    assert time.perf_counter() - began < 30
    assert [call.name for call in result.record.calls] == ["fetch"] * 5


def test_async_tools_without_a_loop() -> None:
    assert agents.solve(Scripted(PARALLEL), tools=[fetch]).value == "ABCDE"

    async def inside() -> None:
        agents.solve(Scripted(PARALLEL), tools=[fetch])

    with pytest.raises(monty.InputError, match="await solve_async"):
        asyncio.run(inside())


async def transfer(cents: int) -> str:
    await asyncio.sleep(0)
    return f"sent {cents}"


def test_approval_of_an_async_tool() -> None:
    code = "import asyncio\na, b = await asyncio.gather(fetch('a'), transfer(5))\na + b"
    tools: list[Callable[..., Any] | agents.Tool] = [fetch, agents.Tool(transfer, needs_approval=True)]

    async def main() -> Any:
        paused = await agents.solve_async(Scripted(code), tools=tools)
        assert isinstance(paused.paused, monty.PausedFutures)
        return (await paused.approve_async()).value

    assert asyncio.run(main()) == "Asent 5"
    assert agents.solve(Scripted(code), tools=tools).approve().value == "Asent 5"


def test_asleep_without_a_loop() -> None:
    assert agents.solve(Scripted("import asyncio\nawait asyncio.sleep(0.01)\n5")).value == 5


def test_nothing_is_lost_when_the_process_is_interrupted(tmp_path: Path) -> None:
    def stops(item: str) -> float:
        raise KeyboardInterrupt

    place = tmp_path / "record.json"
    model = Scripted("price('pot')", "price('tea') + stops('cup')")
    with pytest.raises(KeyboardInterrupt):
        agents.solve(model, tools=[price, stops], on_progress=lambda record: record.save(place))
    record = agents.Record.load(place)
    assert [call.text() for call in record.calls] == ["price('pot') -> raised KeyError: 'pot'", "price('tea') -> 4.5"]
    assert [attempt.number for attempt in record.attempts] == [1, 2]
