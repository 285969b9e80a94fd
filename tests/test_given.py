"""What the host gives a program: callables and values once, names, stub text, tool definitions; the prompt says the same."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import pytest

import monty
from tests.test_declared_classes import STUBS, TOOLS, Item, Point, Row


def test_values_and_callables_are_given_once() -> None:
    program = monty.Monty("tool(x) + len(rows)", inputs={"x": 2, "rows": list[int]}, external_functions=[double])
    assert program.run(inputs={"rows": [1]}) == 5
    assert program.run(inputs={"x": 5, "rows": []}, external_functions={"tool": lambda x: 0}) == 0
    with pytest.raises(monty.InputError, match="missing inputs: rows"):
        program.run()


def tool(x: int) -> int:
    return 2 * x


double = tool


def test_what_is_missing() -> None:
    with pytest.raises(monty.InputError, match="missing external functions: tool"):
        monty.Monty("tool(1)", external_functions=["tool"]).run()
    with pytest.raises(monty.InputError, match="missing external functions: tool"):
        monty.Monty("tool(1)", type_check_stubs="def tool(x: int) -> int: ...\ndef other() -> None: ...").run()
    with pytest.raises(monty.InputError, match="both an input and an external function"):
        monty.Monty("tool", inputs={"tool": int}, external_functions=[tool])


def test_schema_tools() -> None:
    schema = {
        "name": "weather",
        "inputSchema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    }
    program = monty.Monty("weather(city='Oslo')['t']", external_functions=[schema], type_check=True)
    assert program.run(external_functions={"weather": lambda city: {"t": len(city)}}) == 4
    schema = {
        "name": "mail",
        "parameters": {"properties": {"from": {"type": "string"}, "cc-to": {"type": "string"}}, "required": ["from"]},
    }
    program = monty.Monty("mail('a', cc_to='b')", external_functions=[schema], type_check=True)
    assert program.run(external_functions={"mail": lambda **given: given}) == {"from": "a", "cc-to": "b"}


def test_definitions_cost_nothing_unless_used() -> None:
    program = monty.Monty("n", inputs={"n": int})
    assert program.defines is False
    assert dataclasses.is_dataclass(program.offer)


def test_the_prompt_is_stable_and_needs_no_checker() -> None:
    text = monty.prompt(inputs={"table": list[Row]}, external_functions=TOOLS, stubs=STUBS)
    assert text == monty.prompt(inputs={"table": list[Row]}, external_functions=TOOLS, stubs=STUBS)
    for part in (
        "table: list[Row]",
        "def find(number: int) -> Order",
        "class OutOfStock(Exception)",
        "def total(self",
        "datetime",
    ):
        assert part in text
    asked = "import sys, monty; monty.prompt(inputs=['a']); print([m for m in sys.modules if m.startswith('mypy')])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_classes_given_among_functions() -> None:
    """A class of data under its own name is declared as a class; under another name it is a function that makes its values."""
    program = monty.Monty(
        "(Point(1), make('a').name, isinstance(make('b'), Item))",
        external_functions={"Point": Point, "make": Item},
        type_check=True,
    )
    assert program.run() == (Point(1), "a", True)


def test_a_declared_name_may_be_one_that_the_sandbox_lacks() -> None:
    program = monty.Monty(
        "open('x') + input", inputs={"input": str}, external_functions={"open": str.upper}, type_check=True
    )
    assert program.run(inputs={"input": "!"}) == "X!"
