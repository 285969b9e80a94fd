"""What is wrong with a file, a stub, a module or the configuration is told once; all other programs are checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, write

Monty = Callable[..., Ran]
TWO = """[tool.monty]
[[tool.monty.profiles]]
name = "broken"
match = ["broken/**"]
{broken}
[[tool.monty.profiles]]
name = "shop"
match = ["shop/**"]
stubs = "tools.pyi"
"""
FILES = {
    "tools.pyi": "def price(item: str) -> float: ...\n",
    "shop/a.py": "price(1)\n",
    "broken/b.py": "tool(1)\nimport socket\n",
    "broken/c.py": "tool(2)\nx = (\n",
}
OTHERS = ["broken/b.py:2:8", "broken/c.py:2:5", "shop/a.py:1:7"]
"""What is found all the same: programs whose tools are not known are checked for what needs none."""


def test_an_unreadable_file(project: Path, monty: Monty) -> None:
    (project / "latin.py").write_bytes(b"x = '\xe9'\n")
    write(project, {"bad.py": "x = 1\nx.nope\n"})
    found = monty("check", ".", "--format", "concise")
    assert found.places == ["bad.py:2:1", "latin.py:1:1"]
    assert "not UTF-8: byte 0xe9 at line 1, byte 6" in found.out


@pytest.mark.parametrize(
    ("broken", "files", "place", "said"),
    [
        ('stubs = "none.pyi"', {}, "none.pyi:1:1", "the stub file cannot be read: No such file"),
        ('stubs = "wrong.pyi"', {"wrong.pyi": "x: int\ndef tool(:\n"}, "wrong.pyi:2:10", "the stub is no Python"),
        ('stubs = "wrong.pyi"', {"wrong.pyi": "x: int\n\ndef tool(n: Nope) -> int: ...\n"}, "wrong.pyi:3:13", '"Nope" is not defined'),
        ('stubs = ["tools.pyi", "wrong.pyi"]', {"wrong.pyi": "\nx: Nope\n"}, "wrong.pyi:2:4", '"Nope" is not defined'),
        ('tools = "no_such_module:TOOLS"', {}, "pyproject.toml:5:10", "there is no module 'no_such_module'"),
        ('tools = "mine_1:TOOL"', {"mine_1.py": "TOOLS = [len]\n"}, "pyproject.toml:5:10", "has no 'TOOL'"),
        ('tools = "mine_2:x"', {"mine_2.py": "x = 1 / 0\n"}, "pyproject.toml:5:10", "mine_2 fails when it is imported: ZeroDivisionError"),
        ('tools = "mine_3"', {"mine_3.py": "import no_such_library\n"}, "pyproject.toml:5:10", "imports 'no_such_library', which is not installed"),
        ('tools = "mine_4:x"', {"mine_4.py": "x = 3\n"}, "pyproject.toml:5:10", "holds no functions"),
        ('tools = "a-b"', {}, "pyproject.toml:5:10", "is not MODULE:OBJECT"),
        ('inputs = { x = "Nope" }', {}, "pyproject.toml:5:17", '"Nope" is not defined'),
        ('functions = ["def f(x"]', {}, "pyproject.toml:", "no declaration of it"),
    ],
)  # fmt: skip
def test_declarations_that_are_wrong(
    project: Path, monty: Monty, broken: str, files: dict[str, str], place: str, said: str
) -> None:
    write(project, {**FILES, **files, "pyproject.toml": TWO.format(broken=broken)})
    found = monty("check", "broken", "shop", "--format", "concise")
    assert found.code == 2
    assert sorted(found.places[1:]) == OTHERS
    assert said in found.out.splitlines()[0]
    assert place in found.places[0]


def test_a_configuration_that_is_no_toml(project: Path, monty: Monty) -> None:
    write(project, {**FILES, "pyproject.toml": "[tool.monty]\npaths = [\n"})
    found = monty("check", "broken", "shop", "--format", "concise")
    assert found.code == 2
    assert found.places[0].startswith("pyproject.toml:")
    assert sorted(found.places[1:]) == OTHERS[:2]


def test_a_header_that_is_wrong(project: Path, monty: Monty) -> None:
    write(project, {"a.py": "# monty: tools os:system\nx = 1\nx.nope\n"})
    found = monty("check", "a.py", "--format", "concise")
    assert (found.code, found.places) == (1, ["a.py:1:1", "a.py:3:1"])
