"""What programs do to their classes before a value of them crosses: none of it runs outside of the run, none of it confuses the host."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, NamedTuple

import pytest

import monty


@dataclass
class Order:
    number: int
    note: str = ""


class State(enum.Enum):
    OPEN = 1


class Point(NamedTuple):
    x: int
    y: int = 0


def place(order: Order, state: State, point: Point) -> Order:
    return order


SLY = """
class Sly:
    def __hash__(self):
        calls.append("hash")
        return 1
    def __eq__(self, other):
        calls.append("eq")
        return True
    def __getattr__(self, name):
        calls.append(name)
        return self
    def __str__(self):
        calls.append("str")
        return "number"
    def __iter__(self):
        calls.append("iter")
        return iter(())
    def __get__(self, instance, owner):
        calls.append("get")
        return 5
    __repr__ = __str__
    def __bool__(self):
        calls.append("bool")
        return True
    def __len__(self):
        calls.append("len")
        return 1
"""

TAMPERED = {
    "fields are gone": "Order.__dataclass_fields__ = 3\nOrder(1)",
    "fields are sly": "Order.__dataclass_fields__ = {Sly(): Sly(), 'number': Sly()}\ncalls.clear()\nOrder(1)",
    "own fields are sly": (
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\nA.__dataclass_fields__ = {Sly(): Sly(), 'x': Sly()}\na = A(1)\ncalls.clear()\na"
    ),
    "slots and getattr": (
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    __slots__ = ('x',)\n    x: int\n    def __getattr__(self, name):\n"
        "        calls.append(name)\n        return 1\na = A(1)\ndel a.x\na"
    ),
    "a field is a property": "Order.number = property(lambda self: calls.append('get'))\nobject.__new__(Order)",
    "a field is a descriptor": "Order.number = Sly()\ncalls.clear()\nobject.__new__(Order)",
    "a field is missing": "o = Order(1)\ndel o.number\no",
    "iterated": "class P(Point):\n    def __iter__(self):\n        calls.append('iter')\n        return iter((1,))\nP(1)",
    "a list that iterates": "class L(list):\n    def __iter__(self):\n        calls.append('iter')\n        return iter((1,))\nL([7])",
    "a dict of sly items": "class D(dict):\n    def items(self):\n        calls.append('items')\n        return [(1, 2)]\n    keys = __iter__ = items\nD(a=1)",
    "a text": "class T(str):\n    def __str__(self):\n        calls.append('str')\n        return 'x'\nT('t')",
    "an int": "class T(int):\n    def __int__(self):\n        calls.append('int')\n        return 1\n    __index__ = __int__\nT(5)",
    "an enumeration": (
        "from enum import Enum\nclass E(Enum):\n    A = 1\n    @property\n    def value(self):\n        calls.append('value')\n    _value_ = value\nE.A"
    ),
    "a name that is sly": "s = State.OPEN\ntry:\n    object.__setattr__(s, '_name_', Sly())\nexcept Exception:\n    pass\ncalls.clear()\ns",
    "a field's name is no text": "object.__setattr__(Order(1), 'number', Sly())\nOrder(2)",
}


@pytest.mark.parametrize("name", TAMPERED)
def test_no_guest_code_runs_at_the_boundary(name: str) -> None:
    body, _, last = TAMPERED[name].rpartition("\n")
    code = f"calls = []\n{SLY}\n{body}\nvalue = {last}\ntry:\n    peek(value)\nfinally:\n    tell(list(calls))\nvalue"
    told: list[Any] = []

    def peek(value: Any) -> None:
        told.append("peeked")

    program = monty.Monty(code, external_functions={"peek": peek, "tell": told.append, "place": place})
    try:
        program.run()
    except (monty.BoundaryError, monty.MontyRuntimeError):
        pass
    assert [one for one in told if one not in ("peeked", [])] == []


def test_a_class_of_the_programs_own_under_a_declared_name() -> None:
    code = "class Order:\n    pass\nfound = Order()\nplace(found, State.OPEN, Point(1))"
    with pytest.raises(monty.BoundaryError, match=r"argument 1 of place\(\) is a value of type Order"):
        monty.Monty(code, external_functions=[place]).run()


def test_a_program_dump_that_lies() -> None:
    """Definitions may say anything: classes of other natures than declared are none."""
    from monty.snapshot import layout

    program = monty.Monty("give()", external_functions={"give": place})
    kind, body = layout.unseal(program.dump(), None, layout.PROGRAM)
    source = "def declare(*calls):\n    global Order, State, Point\n    Order = 3\n    class State(list): pass\n    class Point: pass\ndeclare\n"
    body["definitions"][0] = source
    loaded = monty.Monty.load(layout.seal(kind, body, None))
    for value in (Order(1), State.OPEN, Point(1), [Order(1)]):
        with pytest.raises(monty.BoundaryError):
            loaded.run(external_functions={"give": lambda value=value: value})
    body["definitions"][0] = "open\n"
    with pytest.raises(monty.SnapshotError):
        monty.Monty.load(layout.seal(kind, body, None))
    for broken in (3, [1], ["x", "y"], ["", [], [], [["Order", "nothing", []]]]):
        body["definitions"] = broken
        with pytest.raises(monty.SnapshotError):
            monty.Monty.load(layout.seal(kind, body, None))


def test_a_dump_asks_for_no_private_method() -> None:
    from monty.runtime.crossing import Crossing

    classes = Crossing(monty.Monty("0", external_functions=[place]).declarations.definitions, {"Order": Order})
    assert classes.method("Order") is Order
    for name in (
        "Order._x",
        "Order.__subclasses__",
        "Order.__reduce_ex__",
        "Order.__class__",
        "Order.__init__.__globals__",
        "Else.x",
    ):
        assert classes.method(name) is None
