"""`examples/stored_programs/` is clean, and turns red at the right lines when a tool's signature changes."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.cli.conftest import Ran

Monty = Callable[..., Ran]
EXAMPLE: Final = Path(__file__).parents[2] / "examples" / "stored_programs"


@pytest.fixture
def example(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the example, which the command runs in."""
    shutil.copytree(EXAMPLE, project / "copy")
    monkeypatch.chdir(project / "copy")
    monkeypatch.delitem(sys.modules, "shop_tools", raising=False)
    return project / "copy"


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "shop_tools.py"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    sys.modules.pop("shop_tools", None)


def test_it_is_clean(example: Path, monty: Monty) -> None:
    assert monty("check").out == "no findings in 4 files\n"


@pytest.mark.parametrize(
    ("old", "new", "places"),
    [
        ("until: date)", "until: date, reason: str)", ["agents/restock.py:9:29", "runs.jsonl:2:1:10"]),
        ("count: int, until", "amount: float, until", []),
        ("person: str, text: str", "person: int, text: str", ["agents/restock.py:13:18", "runs.jsonl:2:2:14"]),
        ("async def notify", "def notify", ["agents/restock.py:13:5", "runs.jsonl:2:2:1"]),
        ("    price: float", "    cost: float", ["agents/report.py:4:12", "runs.jsonl:1:1:47", "prompts.md:6:21"]),
        ("-> list[Item]", "-> dict[str, Item]", None),
        ("def stock(kind", "def in_stock(kind", None),
    ],
)  # fmt: skip
def test_a_changed_tool_is_seen(example: Path, monty: Monty, old: str, new: str, places: list[str] | None) -> None:
    change(example, old, new)
    found = monty("check", "--format", "concise")
    if places is None:
        assert {place.partition(":")[0] for place in found.places} >= {
            "agents/report.py",
            "agents/restock.py",
            "prompts.md",
        }
    else:
        assert found.places == places


def test_the_difference_of_stubs_names_the_programs(example: Path, monty: Monty) -> None:
    old = monty("stubs", "shop_tools").out
    (example / "old.pyi").write_text(old, encoding="utf-8")
    change(example, "until: date)", "until: date, reason: str)")
    (example / "new.pyi").write_text(monty("stubs", "shop_tools").out, encoding="utf-8")
    found = monty("stubs", "--diff", "old.pyi", "new.pyi")
    assert found.code == 1
    assert found.out.startswith(
        "changed  def order(name: str, count: int, until: date) -> str\n"
        "     to  def order(name: str, count: int, until: date, reason: str) -> str\n\n2 stored programs of 5 break\n"
    )
    assert "agents/restock.py:9:29" in found.out and "runs.jsonl:2:1:10" in found.out
    assert monty("stubs", "--diff", "new.pyi", "old.pyi", "agents/report.py").code == 0
    assert "agents/restock.py" in monty("stubs", "--diff", "old.pyi", "shop_tools", "--format", "concise").out


def test_stubs_that_cannot_be_had(example: Path, monty: Monty) -> None:
    assert monty("stubs").code == 2
    found = monty("stubs", "shop_tools:ordr")
    assert found.code == 2 and "did you mean `order`?" in found.err
    assert monty("stubs", "--diff", "none.pyi", "shop_tools").code == 2
