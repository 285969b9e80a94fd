"""The harness itself: comments are read as tests/programs/README.md says, judged by, and written by `bless`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harness import oracle
from tests.harness.bless import bless_text
from tests.harness.engines import Servers
from tests.harness.judge import judge_comments, judge_diagnostics, judge_same
from tests.harness.program import FormatError, Program, parse_program, split_programs
from tests.harness.transcript import Raised, Transcript, module_line

PATH = Path("sample.py")


def program(text: str) -> Program:
    """A program that is a file of its own."""
    return parse_program(PATH, 0, text.split("\n"))


def test_programs_keep_their_lines() -> None:
    parts = split_programs("print(1)\n#> 1\n# --- second\nprint(2)\n#> 2\n")
    second = parse_program(PATH, *parts[1])
    assert second.first_line == 3
    assert second.text.split("\n")[3] == "print(2)"
    assert second.output == ("2",)


def test_strings_hold_no_directives() -> None:
    assert program('print("""\n#> no\n""")\n#>\n#> yes\n').output == ("", "yes")


def test_settings_are_known() -> None:
    read = program('#@ inputs: {"n": 1}\n#@ stubs: def f() -> int: ...\n#@ stubs: def g() -> int: ...\nn\n')
    assert read.inputs == {"n": 1}
    assert read.settings["stubs"] == "def f() -> int: ...\ndef g() -> int: ..."
    with pytest.raises(FormatError, match="limit"):
        program("#@ limit: duration=1\n")


def test_text_that_does_not_tokenize_is_still_read() -> None:
    read = program("x = (1\n#? syntax: '(' was never closed\n")
    assert [(found.line, found.code) for found in read.diagnostics] == [(1, "syntax")]
    assert not read.runs


@pytest.mark.parametrize(
    ("text", "output", "agrees"),
    [
        ("#> a\n#> b\n", "a\nb\n", True),
        ("#> a\n", "a", True),
        ("#> a\n", "a\nb\n", False),
        ("#> a\n#> ...\n", "a\nb\nc\n", True),
        ("#> at 0x...\n", "at 0x7f\n", True),
        ("", "", True),
        ("#>\n", "\n", True),
    ],
)
def test_output_is_judged(text: str, output: str, agrees: bool) -> None:
    assert (judge_comments(program(text), Transcript(output=output)) == []) is agrees


@pytest.mark.parametrize(
    ("text", "line", "agrees"),
    [
        ("f()  #! ValueError: bad\n", 1, True),
        ("f()\n#! ValueError: bad\n", 1, True),
        ("f(\n    1,\n)\n#! ValueError: bad\n", 2, True),
        ("if x:\n    f()\n    #! ValueError: bad\n", 2, True),
        ("with f():  #! ValueError: bad\n    pass\n", 1, True),
        ("with f():  #! ValueError: bad\n    pass\n", 2, False),
        ("f()  #! ValueError: b...\n", 1, True),
        ("f()  #! ValueError\n", 1, False),
        ("f()  #! KeyError: bad\n", 1, False),
        ("f()\n", 1, False),
    ],
)
def test_exceptions_are_judged(text: str, line: int, agrees: bool) -> None:
    transcript = Transcript(raised=Raised("ValueError", "bad", line, ""))
    assert (judge_comments(program(text), transcript) == []) is agrees


def test_diagnostics_are_judged() -> None:
    read = program("f(1)  #? arg-type: Argument 1...\n")
    assert judge_diagnostics(read.diagnostics, [(1, "arg-type", "Argument 1 is wrong")], read) == []
    assert len(judge_diagnostics(read.diagnostics, [(1, "name", "f")], read)) == 2


def test_line_of_the_last_traceback_counts() -> None:
    text = """\
Traceback (most recent call last):
  File "main.py", line 2, in <module>
KeyError: 1

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "main.py", line 4, in <module>
  File "main.py", line 9, in f
ValueError: x
"""
    assert module_line(text) == 4


def test_cpython_is_an_engine(servers: Servers) -> None:
    run = servers.cpython(program("import json\nprint(ask([1]))\njson.loads('{')\n"))
    assert run.output == "[1]\n"
    assert run.calls == ("ask([1])",)
    assert run.raised is not None and run.raised.type_name == "json.decoder.JSONDecodeError"
    assert run.raised.line == 3 and "decoder.py" not in run.raised.traceback
    assert judge_same(run, run) == []
    assert judge_same(Transcript(output="[1]"), run) != []


def test_a_job_that_dies_is_told(servers: Servers) -> None:
    assert servers.cpython(program("import os\nos._exit(3)\n")).broken == "exit status 3"


def test_bless_writes_what_cpython_does(servers: Servers) -> None:
    text = "for i in range(2):\n    print(i)\nprint('x', end='')\nprint()\nif i:\n    raise KeyError('k')\n"
    blessed = (
        "for i in range(2):\n    print(i)\n#> 0\n#> 1\nprint('x', end='')\nprint()\n#> x\n"
        "if i:\n    raise KeyError('k')\n    #! KeyError: 'k'\n"
    )
    server = servers.server(oracle.__name__)
    assert bless_text(PATH, text, server) == blessed
    assert bless_text(PATH, blessed, server) == blessed
    assert bless_text(PATH, blessed.replace("#> 0", "#> 7"), server) == blessed
