"""Host values held to the declared types: inputs and results, with the path to what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, cast

import pytest

import monty
from tests.test_declared_classes import ORDER, Level, Order, Point, Row, Status


@dataclass
class Box:
    count: int
    mode: Literal["r", "w"] = "r"
    inner: dict[str, list[float | None]] = field(default_factory=dict)


def fetch() -> tuple[int, str]:
    return cast("tuple[int, str]", answer)


answer: Any = (1, "a")

WRONG: dict[str, tuple[Any, Any, str, str]] = {
    "plain": (int, "5", "input 'x'", "'5' (str), but is declared int"),
    "bool is int": (list[int], [True, 1.5], "input 'x'[1]", "1.5 (float)"),
    "nested": (Box, Box(1, "r", {"a": [1, None, "x"]}), "input 'x'.inner['a'][2]", "declared float | None"),  # type: ignore[list-item]  # likewise
    "literal": (Box, Box(1, "q"), "input 'x'.mode", "declared Literal['r', 'w']"),  # type: ignore[arg-type]  # the wrong value is the test
    "typed dict": (list[Row], [{"key": "a", "value": None}], "input 'x'[0]['value']", "None, but is declared int"),
    "missing key": (Row, {"key": "a"}, "input 'x'", "has no key 'value', which Row requires"),
    "enum": (Status, Level.LOW, "input 'x'", "but is declared Status"),
    "tuple": (tuple[int, str], (1, 2), "input 'x'[1]", "declared str"),
    "optional": (int | None, "", "input 'x'", "'' (str), but is declared int | None"),
    "key": (dict[str, int], {1: 1}, "input 'x' key 1", "declared str"),
}


@pytest.mark.parametrize("name", WRONG)
def test_validation(name: str) -> None:
    declared, given, path, said = WRONG[name]
    program = monty.Monty("x", inputs={"x": declared}, validate=True)
    with pytest.raises(monty.BoundaryError) as caught:
        program.run(inputs={"x": given})
    assert caught.value.path == path
    assert said in str(caught.value)


def test_validation_of_results() -> None:
    global answer
    program = monty.Monty("fetch()", external_functions=[fetch], validate=True)
    assert program.run() == (1, "a")
    answer = (1, 2)
    paused: Any = program.start()
    data = paused.dump()
    ways: list[Callable[[], Any]] = [
        program.run,
        lambda: paused.resume(answer),
        lambda: monty.load(data).resume(answer),
    ]
    for way in ways:
        with pytest.raises(
            monty.BoundaryError, match=r"the result of fetch\(\)\[1\] is 2 \(int\), but is declared str"
        ):
            way()
    answer = (1, "a")


def test_right_values_pass() -> None:
    loop: list[Any] = []
    loop.append(loop)
    for declared, given in [
        (float, 1), (dict[str, Any], {"a": object}), (list[Any], [1, "a"]), (Order, ORDER), (Box, Box(1)), (list[list[Any]], loop), (Point, Point(1)),
        (Literal[1, "a"], "a"), (Status | None, Status.OPEN), (tuple[int, ...], (1, 2)), (Row, {"key": "a", "value": 1, "more": 2}),
    ]:  # fmt: skip
        if declared != dict[str, Any]:
            monty.Monty("x", inputs={"x": declared}, validate=True).run(inputs={"x": given})
