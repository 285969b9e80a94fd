"""Source text that would kill a parser, a compiler or a checker: it is refused in words, or compiles, and soon."""

from __future__ import annotations

import time

import pytest

import monty

MOST_SECONDS = 6.0
"""Of processor time; each takes less than one where nothing else runs."""
SOURCES: dict[str, str] = {
    "a sum of 100,000 terms": "x = 1\ny = " + " + ".join(["x"] * 100_000),
    "a sum of 900 terms": "x = 1\ny = " + " + ".join(["x"] * 900),
    "parentheses": "x = " + "(" * 5000 + "1" + ")" * 5000,
    "lists": "x = " + "[" * 5000 + "]" * 5000,
    "signs": "x = " + "-" * 50_000 + "1",
    "negations": "x = " + "not " * 12_000 + "1",
    "attributes": "x = 1\nx" + ".a" * 20_000,
    "calls": "x = 1\nx" + "()" * 20_000,
    "subscripts": "x = 1\nx" + "[0]" * 15_000,
    "ifs": "".join(" " * i + "if 1:\n" for i in range(1000)) + " " * 1000 + "pass",
    "functions": "".join(" " * i + "def f():\n" for i in range(90)) + " " * 90 + "pass",
    "lambdas": "x = " + "lambda: " * 3000 + "1",
    "lines": "x = 1\n" * 50_000,
    "a number": "x = " + "9" * 50_000,
    "an f-string": "x = f'" + "{1}" * 15_000 + "'",
    "f-strings": "x = " + "f'{" * 100 + "1" + "}'" * 100,
    "decorators": "@print\n" * 20_000 + "def f(): pass",
    "parameters": "x = 1\ndef f(" + ",".join(f"a{i}=x" for i in range(5000)) + "): pass",
    "arguments": "print(" + ",".join(["1"] * 25_000) + ")",
    "comparisons": "x = 1\ny = " + " < ".join(["x"] * 14_000),
    "cases": "match 1:\n" + "".join(f"    case {i}: pass\n" for i in range(20_000)),
    "patterns": "match 1:\n    case " + " | ".join(map(str, range(9000))) + ": pass",
    "nested patterns": "match 1:\n    case " + "[" * 300 + "x" + "]" * 300 + ": pass",
    "handlers": "try: pass\n" + "except ValueError: pass\n" * 10_000,
    "contexts": "with " + ", ".join(["x"] * 2000) + ": pass",
    "loops of a comprehension": "x = [" + "1 " + "for i in range(2) " * 200 + "]",
    "comprehensions": "x = " + "[" * 90 + "1" + " for i in [1]]" * 90,
    "classes": "class A0: pass\n" + "".join(f"class A{i}(A{i - 1}): pass\n" for i in range(1, 1500)),
    "names": "".join(f"v{i} = {i}\n" for i in range(30_000)),
    "branches": "if 1: pass\n" + "elif 1: pass\n" * 5000 + "else: pass",
    "assignments": "x = " * 10_000 + "1",
    "powers": "x = " + "2 ** " * 1000 + "2",
    "a power": "x = 9 ** 9 ** 9 ** 9",
    "products": "x = ((((((1,) * 200) * 200) * 200) * 200) * 200)",
    "a null": "x = 1\0",
    "a surrogate": "x = '\ud800'",
    "carriage returns": "x = 1\r" * 10_000,
    "form feeds": "\f" * 50_000 + "x = 1",
    "tabs": "\t" * 50_000 + "x = 1",
    "marks": "x" + "\u0301" * 50_000 + " = 1",
    "nothing": "",
    "a comment": "# " + "x" * 50_000,
}


@pytest.mark.parametrize("name", SOURCES)
def test_source_is_refused_or_compiles(name: str) -> None:
    began = time.process_time()
    try:
        monty.Monty(SOURCES[name])
    except monty.SourceError as error:
        assert error.diagnostics
        assert error.diagnostics[0].line >= 1
    assert time.process_time() - began < MOST_SECONDS


@pytest.mark.parametrize(
    "name", ["nested patterns", "comprehensions", "a null", "a surrogate", "marks", "functions", "handlers", "classes"]
)
def test_source_is_checked_soon(name: str) -> None:
    began = time.perf_counter()
    monty.check(SOURCES[name])
    assert time.perf_counter() - began < 30


def test_a_power_ends_the_check_alone() -> None:
    assert "ended" in monty.check(SOURCES["a power"])[0].message
