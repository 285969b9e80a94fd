"""Values of the host's classes in the sandbox: in, used, out again, and through a dump."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypedDict

import pytest

import monty


class Status(enum.Enum):
    OPEN = "open"
    PAID = "paid"

    def shown(self) -> str:
        return f"<{self.value}>"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list[str] = field(default_factory=list)


@dataclass
class Order:
    number: int
    items: list[Item]
    status: Status = Status.OPEN
    parent: Order | None = None
    secret: str = field(default="s", repr=False)
    KIND = "order"

    def total(self, factor: float = 1.0) -> float:
        return sum(item.price for item in self.items) * factor

    @property
    def size(self) -> int:
        return len(self.items)

    @staticmethod
    def numbered(number: int) -> Order:
        return Order(number, [])

    @classmethod
    def empty(cls) -> Order:
        return cls(0, [])

    async def later(self) -> int:
        return self.number

    def __add__(self, other: Order) -> Order:
        return Order(self.number + other.number, [*self.items, *other.items])

    def __len__(self) -> int:
        return len(self.items)


@dataclass(frozen=True, order=True)
class Money:
    cents: int
    currency: str = "EUR"
    shown: str = field(init=False, default="")

    def __post_init__(self) -> None:
        if self.cents < 0:
            raise ValueError("less than nothing")
        object.__setattr__(self, "shown", f"{self.cents / 100:.2f} {self.currency}")


class Point(NamedTuple):
    x: int
    y: int = 0

    def length(self) -> int:
        return abs(self.x) + abs(self.y)


class Row(TypedDict):
    key: str
    value: int


class OutOfStock(Exception):
    """There is no more of it."""


ORDER = Order(7, [Item("tea"), Item("cup", 3.0, ["new"])], Status.PAID)


def find(number: int) -> Order:
    if number != ORDER.number:
        raise OutOfStock(number)
    return ORDER


def place(order: Order, level: Level = Level.LOW) -> Point:
    assert type(order) is Order
    return Point(order.number, level)


def pay(amount: Money) -> Status:
    assert type(amount) is Money
    return Status.PAID


def rows() -> list[Row]:
    return [{"key": "a", "value": 1}]


TOOLS: list[Callable[..., Any]] = [find, place, pay, rows]
STUBS = "class OutOfStock(Exception): ..."


def run(code: str, **keywords: Any) -> Any:
    program = monty.Monty(code, external_functions=TOOLS, type_check=True, type_check_stubs=STUBS)
    return program.run(**keywords)


PROGRAMS = {
    "attributes": ("o = find(7)\n(o.number, o.items[1].tags, o.status.value, o.KIND)", (7, ["new"], "paid", "order")),
    "repr": ("repr(find(7))", repr(ORDER)),
    "equality": ("find(7) == find(7) and find(7).items[0] == Item('tea')", True),
    "out": ("find(7)", ORDER),
    "made": ("Order(1, [Item('a')], Status.OPEN)", Order(1, [Item("a")])),
    "defaults": ("a, b = Item('a'), Item('b')\na.tags.append('x')\n[a, b]", [Item("a", 1.5, ["x"]), Item("b")]),
    "handed over": ("place(Order(4, []), Level.HIGH)", Point(4, 2)),
    "named tuple": ("p = place(find(7))\nx, y = p\n(p.x, y, p._replace(x=2), Point(5))", (7, 1, Point(2, 1), Point(5))),
    "enum": ("[s.name for s in Status] + [str(Status('paid')), Status['OPEN'] is Status.OPEN]", ["OPEN", "PAID", "Status.PAID", True]),
    "enum identity": ("find(7).status is Status.PAID", True),
    "enum out": ("{Status.OPEN: [Level.HIGH]}", {Status.OPEN: [Level.HIGH]}),
    "match": (
        "match find(7):\n    case Order(number=n, status=Status.PAID):\n        r = n\n    case _:\n        r = 0\nr",
        7,
    ),
    "isinstance": ("isinstance(find(7), Order) and not isinstance(find(7), Item)", True),
    "method": ("o = find(7)\n(o.total(2.0), o.size, len(o), Status.OPEN.shown(), Point(3, -4).length())", (9.0, 2, 2, "<open>", 7)),
    "static": ("(Order.numbered(3), Order.empty())", (Order(3, []), Order(0, []))),
    "operator": ("find(7) + Order(1, [])", Order(8, ORDER.items)),
    "made by host": ("m = Money(250)\n(m.shown, repr(m), m < Money(300), pay(m))", ("2.50 EUR", repr(Money(250)), True, Status.PAID)),
    "refused by host": ("try:\n    Money(-1)\n    r = ''\nexcept ValueError as e:\n    r = str(e)\nr", "less than nothing"),
    "declared exception": ("try:\n    find(1)\n    r = 0\nexcept OutOfStock as e:\n    r = e.args[0]\nr", 1),
    "annotations": ("def f(o: Order, r: list[Row]) -> float:\n    return o.total() + r[0]['value']\nf(find(7), rows())", 5.5),
    "typed dict": ("r: Row = {'key': 'k', 'value': 2}\nr", {"key": "k", "value": 2}),
    "methods of a subclass": (
        "class Rush(Order):\n    def twice(self) -> float:\n        return 2 * self.total()\nr = Rush(1, [Item('a')])\n(r.twice(), r.size, r)",
        (3.0, 1, Order(1, [Item("a")])),
    ),
    "a tuple's subclass": ("class P(Point):\n    def far(self) -> bool:\n        return self.length() > 3\n(P(1).far(), P(4))", (False, Point(4))),
    "another self": (  # a class is no proof of what it is called with
        "try:\n    getattr(Order, 'total')(Item('a'))\n    r = ''\nexcept TypeError as e:\n    r = str(e)\nr", "Order.total() needs a Order first"),
    "subclass": ("class Rush(Order):\n    pass\nRush(1, []).KIND", "order"),
    "replace": ("import dataclasses\ndataclasses.replace(find(7), number=8).number", 8),
    "asdict": ("from dataclasses import asdict\nasdict(Item('a'))", {"name": "a", "price": 1.5, "tags": []}),
    "awaited": ("await find(7).later()", 7),
    "shadowed": ("Point = 3\nPoint", 3),
}  # fmt: skip


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name: str) -> None:
    code, expected = PROGRAMS[name]
    if name == "awaited":
        import asyncio

        program = monty.Monty(code, external_functions=TOOLS, type_check=True, type_check_stubs=STUBS)
        assert asyncio.run(program.run_async()) == expected
        return
    result = run(code)
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize("name", [name for name in PROGRAMS if name not in ("awaited",)])
def test_through_dumps(name: str) -> None:
    """The same, dumped and loaded at every call of the host."""
    code, expected = PROGRAMS[name]
    program = monty.Monty(code, external_functions=TOOLS, type_check_stubs=STUBS)
    outcome: Any = program.start()
    functions: dict[str, Any] = {tool.__name__: tool for tool in TOOLS}
    classes = [Order, Item, Money, Status, Level, Point, OutOfStock]
    while not isinstance(outcome, monty.Finished):
        outcome = monty.load(outcome.dump(), classes=classes)
        name, arguments = outcome.function_name, outcome.args
        function = functions.get(name) or outcome.execution.state.classes.method(name)
        try:
            answer = function(*arguments, **outcome.kwargs)
        except Exception as error:
            outcome = outcome.resume(exception=error)
        else:
            outcome = outcome.resume(answer)
    assert outcome.output == expected


def test_inputs() -> None:
    code = "order.status = Status.OPEN\norder.items.append(order.items[0])\norder"
    program = monty.Monty(code, inputs={"order": Order}, type_check=True)
    given = Order(1, [Item("a")], Status.PAID)
    result = program.run(inputs={"order": given})
    assert result == Order(1, [Item("a"), Item("a")], Status.OPEN)
    assert result.items[0] is result.items[1]
    assert given.status is Status.PAID
    assert monty.Monty("order.number", inputs={"order": ORDER}).run() == 7


def test_cycles_and_sharing() -> None:
    loop = Order(1, [])
    loop.parent = loop
    assert monty.Monty("o.parent.parent is o", inputs={"o": Order}).run(inputs={"o": loop})
    twice = [ORDER, ORDER]
    assert monty.Monty("o[0] is o[1]", inputs={"o": list[Order]}).run(inputs={"o": twice})


class Client:
    """A class with a state of its own."""

    def __init__(self, url: str) -> None:
        self.url = url


def test_refused_with_the_path() -> None:
    with pytest.raises(monty.BoundaryError, match="declare its class") as caught:
        monty.Monty("x", inputs=["x"]).run(inputs={"x": {"rows": [Item("a")]}})
    assert caught.value.path == "input 'x'['rows'][0]"
    with pytest.raises(monty.BoundaryError) as caught:
        monty.Monty("x", inputs={"x": Order}).run(inputs={"x": Order(1, [Item("a", Client("u"))])})  # type: ignore[arg-type]  # the wrong value is the test
    assert caught.value.path == "input 'x'.items[0].price"
    with pytest.raises(monty.BoundaryError) as caught:
        monty.Monty("class A: pass\n{'a': [A()]}").run()
    assert caught.value.path == "the result['a'][0]"
    with pytest.raises(monty.BoundaryError, match="cannot become a Money of the host: ValueError"):
        monty.Monty("m = Money(1)\nobject.__setattr__(m, 'cents', -1)\nm", external_functions=[pay]).run()


def test_no_code_of_the_guest_runs_outside_of_its_run() -> None:
    code = """
from dataclasses import dataclass
calls = []

@dataclass
class Sly:
    x: int

    def __getattr__(self, name):
        calls.append(name)
        return 5

    @property
    def y(self):
        calls.append("y")

s = Sly(1)
del s.x
Sly.__dataclass_fields__["y"] = Sly.__dataclass_fields__["x"]
tool(s)
calls
"""
    assert monty.Monty(code, external_functions=["tool"]).run(external_functions={"tool": lambda value: None}) == []


def test_classes_of_stub_text() -> None:
    stubs = """
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, Protocol, TypeAlias

class Colour(Enum):
    RED = ...
    BLUE = ...

@dataclass
class Car:
    colour: Colour
    doors: int = 4
    owners: list[str] = ...

class Place:
    street: str
    city: str
    def __init__(self, street: str, city: str = "Paris") -> None: ...

Cars: TypeAlias = list[Car]
def sell(car: Car) -> bool: ...
"""
    code = """
def names(cars: Cars) -> list[str]:
    return [car.colour.name for car in cars]
here = Place("rue", city="Lyon")
(names([Car(Colour.RED), Car(Colour.BLUE, owners=["a"])]), Car(Colour.RED).owners, here.city, Colour.RED == Colour.BLUE, sell(Car(Colour.RED)))
"""
    seen: list[Any] = []
    program = monty.Monty(code, external_functions=["sell"], type_check=True, type_check_stubs=stubs)

    def sell(car: Any) -> bool:
        seen.append(car)
        return True

    result = program.run(external_functions={"sell": sell})
    assert result == (["RED", "BLUE"], [], "Lyon", False, True)
    assert seen[0]["doors"] == 4


def test_stub_classes_are_the_hosts_by_name() -> None:
    stubs = "from dataclasses import dataclass\n@dataclass\nclass Item:\n    name: str\n    price: float\ndef cheapest() -> Item: ..."
    program = monty.Monty("x = cheapest()\nx.price += 1\nx", type_check=True, type_check_stubs=stubs)
    assert program.run(external_functions={"cheapest": lambda: Item("a", 1.0)}) == Item("a", 2.0)


def test_another_class_of_a_declared_name_is_refused() -> None:
    stubs = "from dataclasses import dataclass\n@dataclass\nclass Item:\n    title: str\ndef first() -> Item: ..."
    program = monty.Monty("first()", type_check_stubs=stubs)
    with pytest.raises(monty.BoundaryError, match="declare its class"):
        program.run(external_functions={"first": lambda: Item("a")})


def test_program_dump_keeps_the_classes() -> None:
    program = monty.Monty("Order.numbered(2) if fresh else Money(5)", inputs=["fresh"], external_functions=TOOLS)
    loaded = monty.Monty.load(program.dump(), classes=[Order, Item, Status, Money])
    functions: dict[str, Any] = {tool.__name__: tool for tool in TOOLS}
    assert loaded.run(inputs={"fresh": True}, external_functions=functions) == Order(2, [])
    assert loaded.run(inputs={"fresh": False}, external_functions=functions) == Money(5)


def test_session() -> None:
    session = monty.Session(external_functions=TOOLS, type_check=True)
    session.run("o = find(7)")
    session.run("class Best(Order):\n    pass")
    session = monty.Session.load(session.dump())
    assert session.run("isinstance(o, Order) and o.status is Status.PAID and repr(o)") == repr(ORDER)


def test_a_method_that_nothing_answers() -> None:
    stubs = "class Car:\n    def start(self) -> bool: ...\n    def __init__(self) -> None: ..."
    with pytest.raises(monty.InputError, match=r"Car\.start\(\), which nothing of the host's answers"):
        monty.Monty("Car().start()", type_check_stubs=stubs).run()


@dataclass
class Shouted:
    name: str

    def __post_init__(self) -> None:
        self.name += "!"


def test_a_constructor_is_not_applied_twice() -> None:
    program = monty.Monty("[x, Shouted('b')]", inputs={"x": Shouted})
    given = Shouted("a")
    assert [one.name for one in program.run(inputs={"x": given})] == ["a!", "b!"]


class Planet(enum.Enum):
    EARTH = (5.97, 6378)
    MARS = (0.64, 3397)

    def __init__(self, mass: float, radius: int) -> None:
        self.mass = mass
        self.radius = radius

    @property
    def density(self) -> float:
        return round(self.mass / self.radius, 6)


def heaviest(planets: list[Planet]) -> Planet:
    return max(planets, key=lambda planet: planet.mass)


def test_members_keep_what_their_init_gave_them() -> None:
    code = "p = heaviest(list(Planet))\n(p, p.mass, [q.radius for q in Planet], p.density)"
    program = monty.Monty(code, external_functions=[heaviest], type_check=True)
    assert program.run() == (Planet.EARTH, 5.97, [6378, 3397], 0.000936)
