"""One program through the engine: places, notes, declared names, settings."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from monty.check.engine import Verdict, check_source, shared_checker
from monty.check.settings import DEFAULT_SETTINGS, CheckSettings, DeclarationsError
from monty.diagnostics import Severity, Span
from tests.check.corpus import TOOLS

DECLARATIONS = """
from typing import Literal
class Item:
    price: float
def search(query: str) -> list[str]: ...
async def fetch(url: str) -> str: ...
prompt: str
limit: int | None
kind: Literal["a", "b"]
input: dict[str, int]
"""


def places(text: str, **arguments: object) -> list[tuple[str, str]]:
    """The codes of a program's diagnostics, each with the text that it points at."""
    found = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for one in check(text, **arguments).diagnostics:
        assert one.span.line == one.span.end_line
        found.append((one.code, lines[one.line - 1][one.column - 1 : one.span.end_column - 1]))
    return found


def check(text: str, **arguments: object) -> Verdict:
    return shared_checker().check(text, **{"declarations": DECLARATIONS, **arguments})  # type: ignore[arg-type]  # a test's


def codes(text: str, **arguments: object) -> list[str]:
    return [one.code for one in check(text, **arguments).diagnostics]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x: int = 'a'", [("assignment", "'a'")]),
        ("if limit:\n\tx: int = 'é'; y: float = 'a'\n", [("assignment", "'é'"), ("assignment", "'a'")]),
        ("s = 'éé😀' + 1 + missing\n", [("operator", "1"), ("name-defined", "missing")]),
        ("s = f'日本語 {1 + \"a\"} {missing}'\n", [("operator", '"a"'), ("name-defined", "missing")]),
        ("é = 1\né.foo\n", [("attr-defined", "é.foo")]),
        ("x: int = 'a'\r\ny: int = 'b'\rz: int = 'c'\n", [("assignment", f"'{c}'") for c in "abc"]),
        ("\x0cx: int = 'a'\n", [("assignment", "'a'")]),
        ("x = ('a'\n     + 1)\n", [("operator", "1")]),
        ("x = '''é\né''' + 1\n", [("operator", "1")]),
        ("def f(a: int) -> int:  # é\n    if a:\n        return 1\n", [("return", "def f(a: int) -> int:  # é")]),
        ("x = prompt.uper()", [("attr-defined", "prompt.uper")]),
        ("search(\n    1)", [("arg-type", "1")]),
    ],
)
def test_spans_are_what_is_wrong(text: str, expected: list[tuple[str, str]]) -> None:
    assert places(text) == expected


def test_a_span_over_several_lines_has_its_real_end() -> None:
    (found,) = check("(search\n ('a')\n).foo\n").diagnostics
    assert found.span == Span(1, 1, 3, 6)


def test_notes_belong_to_their_error() -> None:
    (first, second) = check("x = fetch('a').upper()\nfetch('b')\n").diagnostics
    assert [note.message for note in first.notes] == ['Maybe you forgot to use "await"?']
    assert [note.message for note in second.notes] == ["Are you missing an await?"]


def test_messages_do_not_show_modules_of_our_own() -> None:
    text = "class Item: pass\ndef f(x: Item) -> None: ...\nfrom datetime import date as Date\nf(get())\n"
    (found,) = check(text, declarations="class Item: ...\ndef get() -> Item: ...\n").diagnostics
    assert "program" not in found.message


def test_messages_name_the_tool() -> None:
    assert '"search"' in check("search(1)").diagnostics[0].message


@pytest.mark.parametrize(
    "text",
    [
        "prompt = prompt.split()\nfor word in prompt:\n    word.upper()\n",
        "limit = str(limit)\nlimit.upper()\n",
        "def first() -> str:\n    return search(prompt)[0]\nfirst().upper()\n",
        "def search(n: int) -> int:\n    return n\nsearch(3) + 1\n",
        "class Item:\n    x = 1\nItem().x\n",
        "import json as prompt\nprompt.dumps(1)\n",
        "search = len\nsearch([1])\n",
        "for prompt in [1, 2]:\n    prompt + 1\n",
        "item: Item = Item()\nitem.price + 1\n",
        "input['a'] + 1\n",
        "page = await fetch('a')\npage.upper()\n[await fetch(word) for word in search('a')]\n",
        "if limit is not None:\n    limit + 1\n",
        "kind == 'a'\n",
        "x = 1\nx",
        "await fetch('a')",
        "",
        "# nothing\n",
    ],
)
def test_declared_names_are_used_as_the_programs_own(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("search(limit)", ["arg-type"]),
        ("limit + 1", ["operator"]),
        ("prompt + 1", ["operator"]),
        ("prompt = len(prompt)\nprompt.upper()\n", ["attr-defined"]),
        ("def f(x: int) -> None: ...\nf(kind)\n", ["arg-type"]),
        ("return 5", ["misc"]),
        ("break", ["syntax"]),
        ("x = (1,", ["syntax"]),
        ("import nothing.at.all", ["import-not-found"]),
        ("from nothing import x", ["import-not-found"]),
        ("from json import nothing", ["attr-defined"]),
        ("reveal_type(1)", ["name-defined"]),
    ],
)
def test_what_is_wrong_is_found(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("stubs", "line"),
    [
        ("x: int\ny: zzz", 2),
        ("def f(: ...", 1),
        ("import pandas\nx: pandas.DataFrame", 1),
        ("def f() -> int: ...\ndef f() -> str: ...", 2),
        ("x: List[int]", 1),
    ],
)
def test_declarations_that_are_wrong_are_refused_at_their_place(stubs: str, line: int) -> None:
    with pytest.raises(DeclarationsError) as caught:
        check("1", declarations=stubs)
    assert caught.value.diagnostics[0].line == line


def test_a_program_cannot_excuse_itself() -> None:
    text = "x: int = 'a'  # type" + ": ignore\n# mypy: ignore-errors\ny: int = 'a'\n"
    assert codes(text) == ["assignment", "assignment"]
    allowed = replace(DEFAULT_SETTINGS, type_ignores=True)
    assert [one.line for one in check(text, settings=allowed).diagnostics] == [3]


@pytest.mark.parametrize(
    ("text", "settings", "by_default"),
    [
        ("def f(x):\n    return 1 + 'a'\n", CheckSettings(check_untyped_defs=False), ["operator"]),
        ("def f():\n    return 1\nf().upper()\n", CheckSettings(infer_returns=False), ["attr-defined"]),
        ("missing\n", CheckSettings(disabled=frozenset({"name-defined"})), ["name-defined"]),
    ],
)
def test_settings_turn_rules_off(text: str, settings: CheckSettings, by_default: list[str]) -> None:
    assert codes(text) == by_default
    assert codes(text, settings=settings) == []


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("d = {'a': 1, 'b': 'x'}\nd['a'] + 1\n", CheckSettings(loose=False)),
        ("x = 1\nx = 'a'\n", CheckSettings(redefinition=False, loose=False)),
        ("x = []\n", CheckSettings(disabled=frozenset())),
    ],
)
def test_settings_turn_rules_on(text: str, settings: CheckSettings) -> None:
    assert codes(text) == []
    assert codes(text, settings=settings) != []


def test_types_are_told_by_place() -> None:
    verdict = check("a = [1, 2]\nb = {'é': a}\n")
    assert verdict.type_at(Span(2, 5, 2, 13)) == "dict[str, list[int]]"
    assert verdict.type_at(Span(2, 5, 2, 6)) is None


def test_more_errors_than_are_shown_end_the_check() -> None:
    found = check_source("\n".join(f"missing{number}" for number in range(3000)))
    assert [one.code for one in found[:100]] == ["name-defined"] * 100
    assert [(one.code, one.severity) for one in found[100:]] == [("too-many-errors", Severity.NOTE)]
    assert codes("missing") == ["name-defined"]


def test_importing_the_package_does_not_load_mypy() -> None:
    code = "import sys, monty.check; sys.exit('mypy' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_corpus_tools_are_declared_rightly() -> None:
    assert check_source("search(prompt)", declarations=TOOLS) == ()
