"""Host classes that signatures mention: each becomes a stub class of its own kind, by which mypy judges programs."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import functools
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import (
    Any,
    ClassVar,
    Generic,
    Literal,
    NamedTuple,
    NewType,
    NotRequired,
    Optional,
    Protocol,
    TypedDict,
    TypeVar,
    Union,
)

import pytest

from monty.check.declare import declare
from monty.check.engine import check_source

T = TypeVar("T")
UserId = NewType("UserId", int)


class Colour(enum.Enum):
    """What it looks like."""

    RED = "red"
    BLUE = "blue"

    def is_warm(self) -> bool:
        return self is Colour.RED


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Address(TypedDict):
    street: str
    zip: NotRequired[str]


class Point(NamedTuple):
    x: float
    y: float = 0.0


class Named(Protocol):
    name: str

    def label(self) -> str: ...


@dataclasses.dataclass(frozen=True)
class Party:
    name: str
    address: Address


@dataclasses.dataclass(frozen=True, order=True)
class Customer(Party):
    """Somebody who buys."""

    id: UserId
    since: datetime.date
    tags: list[str] = dataclasses.field(default_factory=list)
    colour: Colour = Colour.RED
    _secret: str = ""
    friends: list[Customer] = dataclasses.field(default_factory=list, kw_only=True)

    @property
    def age(self) -> datetime.timedelta:
        raise NotImplementedError

    @functools.cached_property
    def total(self) -> Decimal:
        raise NotImplementedError

    @classmethod
    def by_name(cls, name: str) -> Customer:
        raise NotImplementedError

    @staticmethod
    def count() -> int:
        raise NotImplementedError


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    def get(self) -> T:
        return self.item

    def __iter__(self) -> Iterator[T]:
        raise NotImplementedError


class RefusedError(ValueError):
    reason: str


def rig(
    customer: Customer,
    place: Point,
    level: Level,
    box: Box[Customer],
    named: Named,
    error: Optional[RefusedError],  # noqa: UP045  # the older way to write it
    either: Union[int, str],  # noqa: UP007  # the older way to write it
) -> None:
    raise NotImplementedError


def customer() -> Customer:
    raise NotImplementedError


DECLARED = declare({"box": Box[int], "where": Point, "level": Level, "warm": Colour}, [rig, customer])

CLEAN = """
c = customer()
c.id + 1
c.since.isoformat(), c.age.days, c.total.quantize(1), c.friends[0].address["street"].upper()
c.by_name("x").count().bit_length(), c.colour.is_warm()
match c.colour:
    case Colour.RED: result = 1
    case Colour.BLUE: result = 2
where.x.is_integer(), where[1].hex(), level + 1, box.get().bit_length(), [n.bit_length() for n in box]
c < c, {c: 1}
def warmth(colour: Colour) -> int:
    match colour:
        case Colour.RED: return 1
        case Colour.BLUE: return 2
rig(c, where, level, Box(c), c_named, None, "x")
"""

WRONG = {
    "c.nope": '"Customer" has no attribute "nope"',
    "c._secret": '"Customer" has no attribute "_secret"',
    "c.id = 3": 'Property "id" defined in "Customer" is read-only',
    'c.address["stret"]': 'TypedDict "Address" has no key "stret"',
    "Colour.GREEN": '"type[Colour]" has no attribute "GREEN"',
    "where.z": '"Point" has no attribute "z"',
    "c.total + 'x'": 'Unsupported operand types for + ("Decimal" and "str")',
    "c.since.hour": '"date" has no attribute "hour"',
    "box.get().upper()": '"int" has no attribute "upper"',
}


def test_programs_are_judged_by_what_the_classes_are() -> None:
    program = CLEAN.replace("c_named", "Thing()")
    thing = "class Thing:\n    name = ''\n    def label(self) -> str: return ''\n"
    assert check_source(thing + program, declarations=DECLARED.stub) == ()


@pytest.mark.parametrize("expression", WRONG)
def test_what_a_class_does_not_have_is_found(expression: str) -> None:
    found = check_source(f"c = customer()\n{expression}", declarations=DECLARED.stub)
    assert [diagnostic.message for diagnostic in found] == [WRONG[expression]]


def test_classes_of_the_library_are_imported_and_those_of_the_host_written_after_their_bases() -> None:
    assert "from decimal import Decimal" in DECLARED.stub
    assert "import date, timedelta" in DECLARED.stub
    names = [declared.name for declared in DECLARED.classes]
    assert names.index("Party") < names.index("Customer")
    assert "@dataclass(frozen=True, order=True)" in DECLARED.stub
    assert DECLARED.remarks == ()


def test_two_classes_of_one_name_get_two_names() -> None:
    def other() -> type[Any]:
        class Colour:
            shade: int

        return Colour

    declared = declare({"one": Colour, "two": other()})
    assert check_source("one.is_warm()\ntwo.shade + 1", declarations=declared.stub) == ()


def test_a_class_with_fields_set_in_its_init_is_as_loose_as_its_text() -> None:
    class Plain:
        kind = "plain"

        def __init__(self, size: int) -> None:
            self.size = size

    declared = declare({"thing": Plain(1)})
    assert check_source("thing.size + 1\nthing.kind.upper()", declarations=declared.stub) == ()


class Loud:
    """Every member of it is a trap for a generator."""

    size: int
    text: object
    kind: str | None

    @property
    def level(self) -> int:
        raise NotImplementedError

    def run(self, times: int) -> int:
        raise NotImplementedError


class Contradicting(Loud):
    size: str  # type: ignore[assignment]  # the point of the test
    text: str
    kind: Literal["a"]
    level: bool

    def run(self) -> str:  # type: ignore[override]  # the point of the test
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        raise NotImplementedError

    __hash__ = None  # type: ignore[assignment]  # the point of the test


class FailedError(Exception):
    def __init__(self, args: str) -> None:
        self.args = (args,)
        self.code = 3


class Access(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()


@dataclasses.dataclass
class Counted:
    count: int
    limits: ClassVar[list[int]] = []
    start: dataclasses.InitVar[int] = 1
    made: bool = dataclasses.field(init=False)

    def __post_init__(self, start: int) -> None:
        self.made = True


class Outer:
    class Inner:
        size: int

    inner: Inner
    others: list[Outer.Inner]


UNUSUAL = {
    Contradicting: "v.size\nv.text.upper()\nv.kind.upper()\nv.run().upper()\nv.level + 1",
    FailedError: "v.code + 1\nv.args[0]",
    Access: "v | v.READ\nv.value + 1",
    Counted: "v.count + v.limits[0]\nv.made\nCounted(1, start=2)",
    Outer: "v.inner.size + v.others[0].size",
}


@pytest.mark.parametrize("host", UNUSUAL)
def test_no_class_of_a_host_makes_stubs_that_are_wrong(host: type) -> None:
    assert check_source(UNUSUAL[host], declarations=declare({"v": host}).stub) == ()


def test_what_contradicts_a_base_is_any_and_said_so() -> None:
    declared = declare({"v": Contradicting})
    assert declared.remarks == ("Contradicting.size is of another type in Loud, so it is Any",)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="syntax of Python 3.12")
def test_type_parameters_and_aliases_of_python_3_12() -> None:
    namespace: dict[str, Any] = {}
    text = (
        "type Json = dict[str, Json] | list[Json] | str | None\n"
        "type Pair[A] = tuple[A, A]\n"
        "def first[T](items: list[T], pair: Pair[int], json: Json) -> T: ...\n"
        "class Stack[E]:\n    def pop(self) -> E: ...\n"
    )
    exec(text, namespace)  # noqa: S102  # this Python's syntax, which older ones cannot parse
    declared = declare({"stack": namespace["Stack"][int]}, [namespace["first"]])
    program = "first(['a'], (1, 2), {'a': ['b', None]}).upper()\nstack.pop().bit_length()"
    assert check_source(program, declarations=declared.stub) == ()
    wrong = check_source("first([1], (1, 'x'), {'a': 1})", declarations=declared.stub)
    assert [diagnostic.code for diagnostic in wrong] == ["arg-type", "dict-item"]


def test_pydantic_models_are_declared_by_their_fields() -> None:
    pydantic = pytest.importorskip("pydantic")
    namespace: dict[str, Any] = {"BaseModel": pydantic.BaseModel, "Field": pydantic.Field}
    text = (
        "class Item(BaseModel):\n    name: str\n    count: int = Field(default=1, ge=0)\n"
        "    inner: list['Item'] = []\n    def total(self) -> int: return 1\n"
    )
    exec(text, namespace)  # noqa: S102  # a class body that needs pydantic
    declared = declare({"item": namespace["Item"]})
    assert check_source("item.count + item.inner[0].total()", declarations=declared.stub) == ()
    found = check_source("item.nmae", declarations=declared.stub)
    assert [diagnostic.code for diagnostic in found] == ["attr-defined"]
