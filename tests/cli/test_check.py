"""`monty check` as CI runs it: what is checked, against what, what is printed, what it exits with."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from monty.cli.lint import judging
from tests.cli.conftest import Ran, write

Monty = Callable[..., Ran]
STUB = "def price(item: str) -> float: ...\n"
SHOP = '[tool.monty]\n[[tool.monty.profiles]]\nname = "shop"\nmatch = ["shop/**"]\nstubs = "tools.pyi"\n'


def test_clean_and_not_clean(project: Path, monty: Monty) -> None:
    write(project, {"good.py": "1 + 1\n", "bad.py": "x = 1\nx.nope\n"})
    assert (monty("check", "good.py").code, monty("check", "good.py").out) == (0, "no findings in 1 file\n")
    found = monty("check", ".", "--format", "concise")
    assert (found.code, found.places) == (1, ["bad.py:2:1"])


def test_profiles_headers_and_flags_declare(project: Path, monty: Monty) -> None:
    write(project, {
        "pyproject.toml": SHOP,
        "tools.pyi": STUB,
        "shop/a.py": "price('tea')\nprice(1)\n",
        "other/b.py": "price('tea')\n",
        "other/c.py": "# monty: function def price(item: int) -> int\n# monty: input n: int\nprice(n)\n",
        "d.py": "rate(day)\n",
    })  # fmt: skip
    assert monty("check", "shop", "other", "--format", "concise").places == ["shop/a.py:2:7", "other/b.py:1:1"]
    assert monty("check", "other/b.py", "--profile", "shop").code == 0
    assert monty("check", "d.py").code == 1
    assert monty("check", "d.py", "--input", "day: date", "--function", "def rate(day: datetime.date) -> int").code == 2
    assert monty("check", "d.py", "--input", "day: date", "--function", "rate").code == 0
    assert monty("check", "d.py", "--stubs", "tools.pyi", "--function", "rate", "--input", "day").code == 0


def test_markdown_and_exports_are_checked_in_place(project: Path, monty: Monty) -> None:
    records = [{"code": "x = 1"}, {"code": "x = 1\nx.nope\n"}]
    write(project, {
        "a.md": "- block\n\n  ```python\n  x = 1\n  x.nope\n  ```\n",
        "runs.jsonl": "".join(json.dumps(one) + "\n" for one in records),
    })  # fmt: skip
    found = monty("check", "a.md", "runs.jsonl", "--format", "concise")
    assert found.places == ["a.md:5:3", "runs.jsonl:2:2:1"]
    assert "file=runs.jsonl,line=2,endLine=2," in monty("check", "runs.jsonl", "--format", "github").out
    document = json.loads(monty("check", "runs.jsonl", "--format", "json").out)
    assert [(one["record"], one["line"]) for one in document["diagnostics"]] == [(2, 2)]
    region = json.loads(monty("check", "runs.jsonl", "--format", "sarif").out)["runs"][0]["results"][0]["locations"]
    assert region[0]["physicalLocation"]["region"]["startLine"] == 2


@pytest.mark.parametrize(
    "name", ["text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "rdjson", "junit", "model"]
)
def test_every_format(project: Path, monty: Monty, name: str) -> None:
    write(project, {"bad.py": "x = 1\nx.nope\n"})
    found = monty("check", "bad.py", "--format", name, "--output", "out")
    assert (found.code, found.out) == (1, "")
    assert "1 error in 1 file of 1; written to out" in found.err
    assert "nope" in (project / "out").read_text(encoding="utf-8")


def test_standard_input(project: Path, monty: Monty, monkeypatch: pytest.MonkeyPatch) -> None:
    write(project, {"pyproject.toml": SHOP, "tools.pyi": STUB})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"price(1)\n")))
    assert monty("check", "-", "--stdin-name", "shop/x.py", "--format", "concise").places == ["shop/x.py:1:7"]


def test_a_baseline_forgives_what_is_known(project: Path, monty: Monty) -> None:
    write(project, {"bad.py": "x = 1\nx.nope\n"})
    assert monty("check", "bad.py", "--write-baseline", "known.json").code == 0
    assert monty("check", "bad.py", "--baseline", "known.json").code == 0
    write(project, {"bad.py": "# above\nx = 1\nx.nope\nx.nope\n"})
    found = monty("check", "bad.py", "--baseline", "known.json", "--format", "concise")
    assert (found.code, found.places) == (1, ["bad.py:4:1"])
    write(project, {"bad.py": "x = 1\n"})
    found = monty("check", "bad.py", "--baseline", "known.json")
    assert found.code == 0 and "1 finding of known.json no longer there" in found.err
    assert "write one with --write-baseline none.json" in monty("check", "bad.py", "--baseline", "none.json").err
    assert monty("check", "bad.py", "--baseline", "bad.py").code == 2


def test_verdicts_are_remembered_until_something_changes(
    project: Path, monty: Monty, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project, {"tools.pyi": STUB, "a.py": "price('remembered')\n"})
    assert monty("check", "a.py", "--stubs", "tools.pyi").code == 0
    monkeypatch.setattr(judging, "CheckerPool", None)
    assert monty("check", "a.py", "--stubs", "tools.pyi").code == 0
    for change in ({"a.py": "price('changed')\n"}, {"tools.pyi": STUB.replace("str", "str | None")}):
        write(project, change)
        with pytest.raises(TypeError):
            monty("check", "a.py", "--stubs", "tools.pyi")
    with pytest.raises(TypeError):
        monty("check", "a.py", "--no-cache")


def test_one_program_in_many_files_is_checked_once(project: Path, monty: Monty) -> None:
    write(project, {f"p{number}.py": "x = 1\nx.nope\n" for number in range(100)})
    found = monty("check", ".", "--format", "concise", "--jobs", "2", "--no-cache")
    assert len(found.places) == 100


def test_hostile_programs_cost_only_themselves(project: Path, monty: Monty) -> None:
    write(project, {
        "deep.py": "x = " + "(" * 5000 + ")" * 5000 + "\n",
        "long.py": "x = " + " + ".join(["1"] * 20_000) + "\n",
        "null.py": "x = 1\0\n",
        "good.py": "1\n",
    })  # fmt: skip
    found = monty("check", ".", "--format", "concise", "--no-cache")
    assert {place.partition(":")[0] for place in found.places} == {"deep.py", "long.py", "null.py"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "nowhere"], "nowhere is no file and no folder"),
        (["check"], "name the files, folders or globs to check"),
        (["check", "a.py", "--profile", "x"], "there is no profile 'x'"),
        (["check", "a.py", "--input", "1"], "--input '1' is neither NAME nor NAME:TYPE"),
        (["check", "a.py", "--jobs", "0"], "--jobs 0: at least one is needed"),
        (["check", "a.py", "--config", "none.toml"], "--config none.toml: No such file"),
        (["check", "empty"], "no program in empty"),
    ],
)
def test_usage(project: Path, monty: Monty, arguments: list[str], said: str) -> None:
    write(project, {"a.py": "1\n"})
    (project / "empty").mkdir()
    found = monty(*arguments)
    assert found.code == 2 and said in found.err
