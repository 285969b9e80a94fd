"""Stub text of every kind becomes guest source that runs: what a stub declares, a program finds."""

from __future__ import annotations

import pytest

import monty

STUBS = """
import dataclasses
from abc import ABCMeta, abstractmethod
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, IntEnum, Flag, auto
from typing import *
from typing_extensions import TypedDict as TD
import datetime as dt
import enum
import typing as t
T = TypeVar("T", bound="A")
P = ParamSpec("P")
DEFAULT: Final = 3
LIMIT: int
UserId = NewType("UserId", int)
Json: TypeAlias = "dict[str, Json] | list[Json] | str | None"
Pair = tuple[int, int]
Fn = Callable[[int], Decimal]
Weird = Missing[int]
class A(metaclass=ABCMeta):
    '''Doc 'quote" here.'''
    __slots__ = ("x",)
    x: int
    y = 3
    z: ClassVar[dict[str, int]]
    class Inner:
        q: int
    @abstractmethod
    def m(self, a: int = DEFAULT, *b: str, c: T = ..., **d: object) -> T: ...
    @overload
    def n(self, a: int) -> int: ...
    @overload
    def n(self, a: str) -> str: ...
    @property
    def p(self) -> int: ...
    @p.setter
    def p(self, v: int) -> None: ...
    def __del__(self) -> None: ...
    def __new__(cls, x: int) -> "A": ...
    def __init__(self, x: int = DEFAULT, /, *, y: str = "a") -> None: ...
    def __class_getitem__(cls, i: object) -> object: ...
    def __getattribute__(self, n: str) -> Any: ...
    def _private(self) -> int: ...
    async def go(self) -> int: ...
class B(A, Generic[T]):
    def only(self) -> None: ...
class E(Enum):
    X = auto()
    Y = auto()
    Z = DEFAULT
    _ignore_ = ["q"]
    def lab(self) -> str: ...
class F(enum.IntFlag):
    R: int
    W: int
@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class D:
    a: int
    b: dt.datetime = ...
    c: Decimal = Decimal("1")
    d: list[int] = []
    e: "E" = E.X
    f: int = DEFAULT
    g: list[int] = dataclasses.field(default_factory=list)
    _h: int = 3
class NT(t.NamedTuple):
    a: int
    b: E = E.Y
    c: int = DEFAULT
class TT(TD, total=False):
    a: Required[int]
    b: t.NotRequired[str]
class Sub(TT):
    c: int
class Pr(Protocol[T]):
    attr: int
    def m(self) -> T: ...
class Err(ValueError):
    code: int
    def __init__(self, code: int, msg: str = "") -> None: ...
class Err2(Err): ...
class field_: ...
class declare: ...
def f(x: A) -> B[A]: ...
"""

FOUND = {
    "defaults": ("d = D(a=1)\n(d.d, d.g, d.f, d.e.name, d == D(a=1), d.b)", ([], [], 3, "X", True, None)),
    "frozen": (
        "try:\n    D(a=1).a = 2\nexcept AttributeError as error:\n    r = type(error).__name__\nr",
        "FrozenInstanceError",
    ),
    "named tuple": ("(NT(1).b.name, NT(1).c, NT(1)[0])", ("Y", 3, 1)),
    "enumeration": ("[e.name for e in E]", ["X", "Y", "Z"]),
    "flags": ("(F.R | F.W).value", 3),
    "plain": ("(A(3).x, A().x, A.y, A.__doc__)", (3, None, 3, "Doc 'quote\" here.")),
    "inherited": (
        "(B(4).x, isinstance(B(), A), B.__name__)",
        (4, True, "B"),
    ),
    "exception": (
        "try:\n    raise Err2(5, 'm')\nexcept Err as error:\n    r = (error.code, error.args)\nr",
        (5, (5, "m")),
    ),
    "typed dict": ("t: Sub = {'a': 1, 'c': 2}\n(t['a'], TT.__name__)", (1, "TT")),
    "annotations": ("def g(x: Json, y: Pair, z: Fn, w: Weird, p: Pr[int]) -> A: ...\ng.__name__", "g"),
    "constants": ("(DEFAULT, UserId(3))", (3, 3)),
    "awkward names": ("(field_.__name__, declare.__name__)", ("field_", "declare")),
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str) -> None:
    code, expected = FOUND[name]
    assert monty.Monty(code, type_check_stubs=STUBS).run() == expected


def test_nothing_to_define() -> None:
    program = monty.Monty("1", type_check_stubs="from typing import Any\ndef f(x: int) -> Any: ...")
    assert program.declarations.definitions.source == ""


@pytest.mark.parametrize(
    "stubs",
    [
        "class A(Unknown): x: int",
        "import nothing\nclass A(nothing.B[int]): x: int = nothing.C",
        "class A:\n    if True:\n        x: int\n    y = undefined",
        "class A(A): ...",
        "class A(B): ...\nclass B(A): ...",
        "import sys\nif sys.version_info >= (3, 12):\n    class A: ...\nelse:\n    class A:\n        x: int",
        "X = undefined[int]\nclass A:\n    x: X",
        "class A:\n    def __init__(self, *args: int, **kwargs: int) -> None: ...",
        "class A:\n    def class_(self): ...\n    def self(self, self2): ...\n    x: 'int | A' = None",
    ],
)
def test_odd_stubs_run_all_the_same(stubs: str) -> None:
    assert monty.Monty("A\n1", type_check_stubs=stubs).run() == 1
