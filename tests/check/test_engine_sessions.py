"""A session is checked as one growing program: a snippet sees the names of those before it, with their types."""

from __future__ import annotations

import pytest

from monty.check.engine import shared_checker

DECLARATIONS = "def search(query: str) -> list[str]: ...\nasync def fetch(url: str) -> str: ...\n"


def last(*snippets: str) -> list[tuple[int, str]]:
    """The lines and codes of the last snippet's diagnostics."""
    *previous, text = snippets
    verdict = shared_checker().check(text, declarations=DECLARATIONS, previous=previous)
    return [(one.line, one.code) for one in verdict.diagnostics]


@pytest.mark.parametrize(
    "snippets",
    [
        ("x = 1\n", "x + 1\n"),
        ("x = 1\n", "x = 'a'\nx.upper()\n", "x.lower()\n"),
        ("import json\nimport math as m\nfrom collections import Counter\n", "json.dumps(m.sqrt(2))\nCounter('a')\n"),
        ("def f(x): return x\n", "def f(x, y): return 'a'\nf(1, 2).upper()\n", "f(1, 2).upper()\n"),
        ("class A:\n    x = 1\n", "class A:\n    y = 1\nA().y\n", "A().y\n"),
        ("best = None\nfor word in search('a'):\n    best = word\n", "best.upper()\n"),
        ("n = 0\ndef up():\n    global n\n    n += 1\n    return n\n", "up() + n\nn = 'a'\n", "n.upper()\n"),
        ("page = await fetch('a')\n", "page.upper()\n"),
        ("f = lambda x: x + 1\n", "f(1)\n"),
        ("rows = []\n", "rows.append(1)\n", "rows.append('a')\nrows[0]\n"),
        ("from typing import TypedDict\nclass T(TypedDict):\n    a: int\n", "t: T = {'a': 1}\nt['a'] + 1\n"),
        ("from dataclasses import dataclass\n", "@dataclass\nclass P:\n    x: int\n", "P(1).x + 1\n"),
        ("x = 1\ndel x\nx = 'a'\n", "x.upper()\n"),
    ],
)
def test_later_snippets_use_what_earlier_ones_bound(snippets: tuple[str, ...]) -> None:
    for count in range(1, len(snippets) + 1):
        assert last(*snippets[:count]) == []


@pytest.mark.parametrize(
    ("snippets", "expected"),
    [
        (("x = 1\n", "x.upper()\n"), [(1, "attr-defined")]),
        (("x = 1\n", "x = 'a'\n", "x + 1\n"), [(1, "operator")]),
        (("import json\n", "json.nothing\n"), [(1, "attr-defined")]),
        (("def f(x): return x\n", "def f(x, y): return 'a'\n", "f(1)\n"), [(1, "call-arg")]),
        (("class A:\n    x = 1\n", "def f(a: A) -> None: ...\n", "f(1)\n"), [(1, "arg-type")]),
        (("from enum import Enum\nclass C(Enum):\n    R = 1\n", "C.G\n"), [(1, "attr-defined")]),
        (("x = search('a')\n", "\n\nx + 1\n"), [(3, "operator")]),
        (("x = missing\n", "x.anything\ny: int = 'a'\n"), [(2, "assignment")]),
        (("x = (\n", "x\n"), [(1, "name-defined")]),
    ],
)
def test_mistakes_across_snippets_are_found_in_the_last(
    snippets: tuple[str, ...], expected: list[tuple[int, str]]
) -> None:
    assert last(*snippets) == expected


def test_sessions_do_not_see_each_other() -> None:
    assert last("mine = 1\n", "mine + 1\n") == []
    assert last("other = 1\n", "mine + 1\n") == [(1, "name-defined")]
    assert last("mine + 1\n") == [(1, "name-defined")]


def test_a_long_session_is_checked_snippet_by_snippet() -> None:
    snippets = [f"v{number} = {number}\ndef f{number}():\n    return v{number}\n" for number in range(90)]
    assert last(*snippets, "f0() + f89() + v45\n") == []
    assert last(*snippets, "v0.nothing\n") == [(1, "attr-defined")]
