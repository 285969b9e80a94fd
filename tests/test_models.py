"""Pydantic models of the host, where pydantic is installed: declared, validated by themselves, and back as models."""

from __future__ import annotations

from typing import Any

import pytest

import monty

pydantic: Any = pytest.importorskip("pydantic")
Item: Any = pydantic.create_model("Item", name=(str, ...), price=(float, pydantic.Field(default=1.0, ge=0)))
Order: Any = pydantic.create_model("Order", number=(int, ...), items=(list[Item], pydantic.Field(default_factory=list)))


def find(number: int) -> Any:
    return Order(number=number, items=[Item(name="tea", price=2.0)])


def describe(order: Any) -> str:
    return f"{type(order).__name__} {order.number}"


find.__annotations__["return"] = Order
describe.__annotations__["order"] = Order


def run(code: str) -> Any:
    return monty.Monty(code, external_functions=[find, describe], type_check=True).run()


def test_fields() -> None:
    assert run("o = find(3)\n(o.number, o.items[0].price, repr(o.items))") == (3, 2.0, "[Item(name='tea', price=2.0)]")


def test_out() -> None:
    assert run("find(3)") == find(3)
    assert run("describe(find(4)) + describe(Order(number=5))") == "Order 4Order 5"


def test_made_by_the_model_itself() -> None:
    made = run("Order(number=5, items=[Item(name='a')])")
    assert made == Order(number=5, items=[Item(name="a")])
    said = run("try:\n    Item(name='a', price=-1.0)\n    r = ''\nexcept ValueError as error:\n    r = str(error)\nr")
    assert "greater than or equal to 0" in said


def test_through_a_dump() -> None:
    paused: Any = monty.Monty(
        "o = find(1)\no.number += describe(o) == 'x'\no", external_functions=[find, describe]
    ).start()
    paused = monty.load(paused.dump(), classes=[Order, Item]).resume(find(1))
    paused = monty.load(paused.dump(), classes=[Order, Item])
    assert paused.args == (find(1),)
    assert paused.resume("x").output == Order(number=2, items=find(1).items)
