"""The reduced typeshed: the committed files are what the surface says, and hold what is asked for and no more."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from monty.absent import INTERNALS
from monty.check.engine import check_source
from monty.check.typeshed.carrying import carry_over
from monty.check.typeshed.conditions import decide, holds_here
from monty.check.typeshed.generate import STUBS, committed_inventory, generate, stale, write
from monty.check.typeshed.inventory import EVERY_NAME, Inventory, Members, ModuleInventory
from monty.check.typeshed.library import Library
from monty.check.typeshed.parts import Branch, Definition, ImportedName, flat, parse_stub
from monty.check.typeshed.provisional import provisional_inventory

LIBRARY = Library()
COMMITTED = Library(STUBS / "stdlib")
MODULES = sorted(line.partition(":")[0] for line in (STUBS / "stdlib" / "VERSIONS").read_text().splitlines())

PROGRAM = """
import asyncio, collections, dataclasses, datetime, enum, functools, itertools, json, math, re, typing
from decimal import Decimal

class Colour(enum.Enum):
    RED = 1

@dataclasses.dataclass
class Order:
    id: int
    tags: list[str] = dataclasses.field(default_factory=list)

class Row(typing.TypedDict):
    price: float

class Point(typing.NamedTuple):
    x: int

@functools.lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)

async def pair() -> tuple[int, int]:
    a, b = await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2))
    return a, b

def numbers() -> typing.Iterator[int]:
    yield from itertools.count()

row: Row = {"price": 1.5}
groups = collections.defaultdict[str, list[int]](list)
groups["a"].append(Order(1).id)
try:
    raise ExceptionGroup("g", [ValueError()])
except* ValueError as group:
    print(len(group.exceptions))
match Order(1):
    case Order(id=1): print(Colour.RED.value, f"{row['price']:>10.2f}")
typing.assert_type(re.findall("a", "b"), list[typing.Any])
typing.assert_type(json.loads("1"), typing.Any)
typing.assert_type(sorted(groups, key=lambda key: -len(key)), list[str])
typing.assert_type(math.sqrt(2), float)
typing.assert_type(datetime.datetime.now().date().isoformat(), str)
typing.assert_type(Decimal(1) + 1, Decimal)
typing.assert_type(Point(1).x, int)
typing.assert_type(collections.Counter("abc").most_common(1), list[tuple[str, int]])
typing.assert_type({k: v for k, v in zip("ab", [1, 2])}, dict[str, int])
"""


def mypy(folder: Path, *arguments: str) -> list[str]:
    """What the `mypy` command says with these stubs."""
    command = [sys.executable, "-m", "mypy", "--config-file=", "--no-error-summary", "--hide-error-context"]
    command += ["--custom-typeshed-dir", str(folder), "--cache-dir", str(folder / ".mypy_cache"), *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=folder
    ).stdout.splitlines()  # our own interpreter


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """What the generator makes of the surface as it is."""
    return generate(LIBRARY, committed_inventory(LIBRARY))


def test_the_committed_stubs_are_what_the_surface_says(files: dict[str, str]) -> None:
    assert stale(files) == [], "run python -m monty.check.typeshed --write"


def test_stale_names_what_is_missing_changed_or_left_over(files: dict[str, str], tmp_path: Path) -> None:
    write(files, tmp_path)
    assert stale(files, tmp_path) == []
    (tmp_path / "stdlib" / "left_over.pyi").write_text("x: int\n")
    (tmp_path / "stdlib" / "json" / "__init__.pyi").write_text("")
    (tmp_path / "index.json").unlink()
    expected = ["index.json", "stdlib/json/__init__.pyi", "stdlib/left_over.pyi"]
    assert stale(files, tmp_path) == expected
    write(files, tmp_path)
    assert stale(files, tmp_path) == []


def test_the_stubs_define_every_name_that_they_use(tmp_path: Path) -> None:
    write(
        {path.relative_to(STUBS).as_posix(): path.read_text() for path in STUBS.rglob("*") if path.is_file()}, tmp_path
    )
    found = mypy(tmp_path, str(tmp_path / "stdlib"))
    codes = ("[name-defined]", "[attr-defined]", "[import-not-found]", "[syntax]", "[valid-type]")
    assert [line for line in found if line.endswith(codes)] == []


def test_ordinary_programs_check_as_they_do_with_all_of_typeshed(tmp_path: Path) -> None:
    write(
        {path.relative_to(STUBS).as_posix(): path.read_text() for path in STUBS.rglob("*") if path.is_file()}, tmp_path
    )
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    assert mypy(tmp_path, "--strict", str(program)) == []


def test_no_stub_has_what_guests_cannot_name() -> None:
    for name in MODULES:
        for part in flat(COMMITTED.module(name).parts):
            if isinstance(part, Definition) and part.body is not None:
                assert part.own_names() & INTERNALS.keys() == set(), f"{name}.{part.name}"


def test_the_index_is_true_of_the_stubs() -> None:
    index = json.loads((STUBS / "index.json").read_text())
    assert sorted([*index["names"], *index["internal_modules"]]) == MODULES
    for name, public in index["names"].items():
        bound = set(COMMITTED.module(name).bound)
        assert set(public) <= bound | {other.rpartition(".")[2] for other in MODULES if other.startswith(f"{name}.")}
        assert not set(public) & set(index["hidden_names"][name])


INFERENCE = """
scores = {"a": 1}
max(scores, key=scores.get).upper()
sorted(scores, key=scores.get)[0].upper()
names = list(scores)
names.sort(key=scores.get)
from decimal import Decimal
sum([Decimal(1)]).quantize(1)
sum(x / 2 for x in [1]).is_integer()
"""


def test_signatures_that_reject_correct_programs_are_rewritten() -> None:
    assert check_source(INFERENCE) == ()
    wrong = check_source("sum(['a'])\nsorted([1], key=lambda n: object())")
    assert {diagnostic.line for diagnostic in wrong} == {1, 2}


SMALL = Inventory(
    {
        "builtins": ModuleInventory(
            {
                "object": frozenset({"__class__"}),
                "str": frozenset({"upper"}),
                "dict": frozenset({"update"}),
                "len": EVERY_NAME,
            }
        ),
        "math": ModuleInventory({"floor": EVERY_NAME, "pi": EVERY_NAME}),
        "collections.abc": ModuleInventory({"Mapping": EVERY_NAME}),
    }
)


def definitions(text: str) -> dict[str, set[str]]:
    """The names that a stub defines, with the members of classes."""
    module = parse_stub("module", text, is_package=False)
    return {part.name: part.own_names() for part in flat(module.parts) if isinstance(part, Definition)}


def test_the_generator_keeps_what_it_is_asked_for_and_what_that_mentions() -> None:
    made = generate(LIBRARY, SMALL)
    builtins = definitions(made["stdlib/builtins.pyi"])
    assert {"upper", "__add__", "__getitem__"} <= builtins["str"]
    assert not {"lower", "join", "__getnewargs__"} & builtins["str"]
    assert "sum" not in builtins
    # What a class inherits is kept in the base that has it.
    assert "update" in definitions(made["stdlib/typing.pyi"])["MutableMapping"]
    assert "_SupportsFloor" in definitions(made["stdlib/math/__init__.pyi"])
    assert "Mapping as Mapping" in made["stdlib/collections/abc.pyi"]
    assert "subprocess: 3.0-" not in made["stdlib/VERSIONS"]
    index = json.loads(made["index.json"])
    assert index["names"]["math"] == ["floor", "pi"]
    assert "_SupportsFloor" in index["hidden_names"]["math"]


def test_what_typeshed_does_not_have_is_an_error() -> None:
    cases: list[tuple[dict[str, Members], str]] = [
        ({"floors": EVERY_NAME}, "math.floors"),
    ]
    for names, expected in cases:
        inventory = Inventory({**SMALL.modules, "math": ModuleInventory(names)})
        with pytest.raises(LookupError, match=re.escape(f"in the surface and not in typeshed: {expected}")):
            generate(LIBRARY, inventory)


def test_names_of_other_pythons_are_carried_over(tmp_path: Path) -> None:
    write(generate(LIBRARY, provisional_inventory(LIBRARY.public_names("builtins"))), tmp_path)
    asked = Inventory({"math": ModuleInventory({}), "builtins": ModuleInventory({"int": frozenset()})})
    carried = carry_over(asked, LIBRARY, tmp_path)
    assert "sqrt" not in carried.modules["math"].names
    assert ("fma" in carried.modules["math"].names) is (sys.version_info < (3, 13))
    members = carried.modules["builtins"].names["int"]
    assert members is not None
    assert ("is_integer" in members) is (sys.version_info < (3, 12))


CONDITIONS: list[tuple[str, Any]] = [
    ("sys.version_info >= (3, 11)", True),
    ("sys.version_info >= (3, 12)", "sys.version_info >= (3, 12)"),
    ("sys.version_info >= (3, 14)", False),
    ("sys.version_info < (3, 11)", False),
    ("sys.version_info < (3, 13)", "sys.version_info < (3, 13)"),
    ("sys.platform == 'win32'", False),
    ("sys.platform != 'win32'", True),
    ("sys.platform == 'linux' and sys.version_info >= (3, 12)", "sys.version_info >= (3, 12)"),
    ("sys.platform == 'linux' or sys.version_info >= (3, 12)", True),
    ("not sys.version_info >= (3, 12)", "not sys.version_info >= (3, 12)"),
    ("TYPE_CHECKING", True),
]


@pytest.mark.parametrize(("test", "expected"), CONDITIONS, ids=[test for test, _ in CONDITIONS])
def test_conditions_are_decided_as_far_as_all_pythons_agree(test: str, expected: Any) -> None:
    assert decide(ast.parse(test, mode="eval").body) == expected
    assert holds_here(test) is eval(test, {"sys": sys, "TYPE_CHECKING": True})  # noqa: S307  # a test's own text


@pytest.mark.parametrize("test", ["sys.maxsize > 3", "sys.implementation.name == 'x'", "sys.version_info == (3, 12)"])
def test_a_condition_of_another_kind_is_an_error(test: str) -> None:
    with pytest.raises(ValueError, match="cannot decide the condition"):
        decide(ast.parse(test, mode="eval").body)


PARTS = '''
import sys
from a.b import c as c, d
from . import e
if sys.version_info >= (3, 12):
    def new(x: int,  # a remark
            y: str) -> None: ...
elif sys.platform == "win32":
    never: int
else:
    old: int
class Short: ...
@final
class Long(Base,
           metaclass=Meta):
    """Text."""
    @overload
    def f(self) -> int: ...
    @overload
    def f(self, x: int) -> str: ...
    if sys.version_info >= (3, 13):
        g: int
__all__ = ["new"]
if sys.version_info >= (3, 14):
    __all__ += ["newer"]
'''


def test_a_stub_is_taken_apart_with_its_own_lines() -> None:
    module = parse_stub("p.m", PARTS, is_package=False)
    assert module.exported == frozenset({"new"})
    assert module.bound["c"] == [ImportedName("c", "a.b", "c", shown=True)]
    assert module.bound["e"] == [ImportedName("e", "p", "e")]
    branch = next(part for part in module.parts if isinstance(part, Branch))
    assert [test for test, _ in branch.arms] == ["sys.version_info >= (3, 12)", None]
    (new,) = module.bound["new"]
    assert isinstance(new, Definition)
    assert new.lines == ("def new(x: int,", "        y: str) -> None: ...")
    (short,), (long,) = module.bound["Short"], module.bound["Long"]
    assert isinstance(short, Definition)
    assert isinstance(long, Definition)
    assert short.lines == ("class Short:",)
    assert long.lines == ("@final", "class Long(Base,", "           metaclass=Meta):")
    assert long.own_names() == {"f", "g"}
    assert "never" not in module.bound
