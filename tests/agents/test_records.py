"""Records: saved and read back, run again without a model or tools, turned into tests."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import monty
from monty import agents
from monty.agents.encoding import RecordError, from_json, to_json
from tests.agents.test_solve import Order, Scripted, fenced, fetch, orders, price


class Colour(enum.Enum):
    RED = (1, 2)


class Place(NamedTuple):
    x: int
    y: Any = None


@dataclass(frozen=True)
class Cell:
    place: Place
    colour: Colour


VALUES: list[Any] = [
    None, True, 1, -(1 << 70), 1.5, "é\udc80", [1, [2]], {"a": {"b": None}}, {1: 2, (1,): "x"}, {"$a": 1}, (1, (2,)), {1}, frozenset({2}), b"\x00",
    bytearray(b"a"), 1j, range(1, 9, 2), ..., datetime.datetime(2024, 1, 2, 3, tzinfo=datetime.UTC), datetime.date(2024, 1, 2), datetime.time(1, 2),
    datetime.timedelta(1, 2, 3), decimal.Decimal("1.50"), collections.deque([1]), Colour.RED, Place(1), Cell(Place(1, [2]), Colour.RED),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: ascii(value)[:30])
def test_values_survive(value: Any) -> None:
    written = json.loads(json.dumps(to_json(value)))
    back = from_json(written, {"Colour": Colour, "Place": Place, "Cell": Cell})
    assert back == value
    assert type(back) is type(value)
    assert to_json(from_json(written)) == written


def test_values_without_a_form() -> None:
    assert "$repr" in to_json(object())
    with pytest.raises(RecordError, match="cannot be made again"):
        from_json({"$repr": "<object>"})
    loop: list[Any] = []
    loop.append(loop)
    assert "nested too deep" in json.dumps(to_json(loop))
    assert from_json(to_json(float("inf"))) == float("inf")


@pytest.fixture
def record() -> agents.Record:
    model = Scripted(
        "price('pot')",
        fenced("print('é')\nbest = max(orders(), key=lambda o: o.number)\n(best, best.size(), price('tea') * n, n)"),
    )
    return agents.solve(model, "Find the best 'order'.", tools=[price, orders], inputs={"n": 3}).record


def test_saved_and_loaded(record: agents.Record, tmp_path: Path) -> None:
    record.save(tmp_path / "run.json")
    back = agents.Record.load(tmp_path / "run.json")
    assert back == record
    assert back.result({"Order": Order}) == (Order(2, ["cup", "tea"]), 2, 13.5, 3)
    assert [call.text() for call in back.attempts[0].calls] == ["price('pot') -> raised KeyError: 'pot'"]


def test_replayed_without_model_and_tools(record: agents.Record) -> None:
    again = agents.replay(agents.Record.from_json(record.to_json()))
    assert again.value == record.value
    assert again.output == "é\n"
    assert agents.replay(record, classes=[Order]).value == record.value
    with pytest.raises(monty.MontyRuntimeError, match="KeyError: 'pot'"):
        agents.replay(record, 0)
    with pytest.raises(RecordError, match="none with the index 7"):
        agents.replay(record, 7)


def test_another_program_is_told_apart(record: agents.Record) -> None:
    record.attempts[-1].program = "price('cup')"
    with pytest.raises(
        agents.ReplayError,
        match=r"calls price\('cup'\), which the record does not have; the next one there is orders\(\)",
    ):
        agents.replay(record)


def paint(place: Place) -> Cell:
    return Cell(place, Colour.RED)


def test_replayed_with_stand_ins() -> None:
    code = "a = paint(Place(1))\n[a, Cell(Place(2), Colour.RED), a.colour, Colour.RED, paint(Place(3)).place]"
    record = agents.solve(Scripted(code), tools=[paint]).record
    assert agents.replay(agents.Record.from_json(record.to_json())).value == record.value


def test_replayed_pending_calls() -> None:
    code = "import asyncio\nparts = await asyncio.gather(fetch('a'), fetch('b'))\n''.join(parts)"
    record = agents.solve(Scripted(code), tools=[fetch]).record
    assert agents.replay(record).value == "AB"


def test_turned_into_a_test(record: agents.Record, tmp_path: Path) -> None:
    (tmp_path / "test_best.py").write_text(record.to_test("test_best_order"), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path / "test_best.py")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(monty.__file__).parent.parent)
    assert "1 passed" in done.stdout, done.stdout + done.stderr
    with pytest.raises(RecordError, match="no name of a test"):
        record.to_test("best order")


BROKEN = {
    "no JSON": ("{", "this is no JSON"),
    "another format": ('{"monty_record": 9}', "no record of format 1"),
    "a list": ("[]", "no record of format 1"),
    "no fields": ('{"monty_record": 1}', "malformed"),
    "bad attempts": (
        '{"monty_record": 1, "task": "", "prompt": "", "declarations": {}, "inputs": {}, "limits": {}, "classes": {}, "attempts": [3]}',
        "malformed",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_records(name: str, tmp_path: Path) -> None:
    text, said = BROKEN[name]
    path = tmp_path / "r.json"
    path.write_text(text)
    with pytest.raises(RecordError, match=said) as caught:
        agents.Record.load(path)
    assert "r.json" in str(caught.value)


def test_a_file_of_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_bytes(b"\xff\xfe{")
    with pytest.raises(RecordError, match=r"r\.json is no UTF-8 text"):
        agents.Record.load(path)


def test_declarations_that_are_none(record: agents.Record) -> None:
    record.declarations = {"inputs": 3}
    with pytest.raises(RecordError, match="cannot be made"):
        agents.replay(record)
