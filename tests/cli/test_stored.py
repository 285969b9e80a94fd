"""Programs are found in files of every kind, and what cannot be read is told with its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monty.cli.lint.paths import files_of, matches
from monty.cli.lint.stored import StoredFile, fenced, programs_of
from monty.cli.reading import UsageError
from monty.diagnostics import Diagnostic, Note, Span


def of(path: str, text: str, field: str = "code") -> StoredFile:
    return programs_of(path, text.encode(), field)


def test_a_python_file_is_one_program() -> None:
    (program,) = of("a.py", "x = 1\n").programs
    assert (program.text, program.lines, program.record) == ("x = 1\n", 0, None)


def test_a_byte_order_mark_is_no_part_of_the_program() -> None:
    assert programs_of("a.py", b"\xef\xbb\xbfx = 1", "code").programs[0].text == "x = 1"


@pytest.mark.parametrize(
    "opening",
    [
        "```python",
        "```py",
        "``` python",
        "~~~python",
        "````python",
        "```Python title=x",
        "```{.python}",
        "```python3,ignore",
    ],
)
def test_fenced_blocks_of_python_are_programs(opening: str) -> None:
    fence = opening[: len(opening) - len(opening.lstrip("`~"))]
    (program,) = fenced(f"text\n\n{opening}\nx = 1\n{fence}\nmore\n")
    assert (program.text, program.lines) == ("x = 1\n", 3)


@pytest.mark.parametrize(
    "text",
    [
        "```\nx = 1\n```\n",
        "```json\n1\n```\n",
        "```pycon\n>>> 1\n```\n",
        "<!-- monty: skip -->\n\n```python\nx\n```\n",
        "a ```python in a line``` of text\n",
        "````text\n```python\nx\n```\n````\n",
    ],
)
def test_other_blocks_are_none(text: str) -> None:
    assert list(fenced(text)) == []


def test_an_indented_block_is_found_without_its_indentation() -> None:
    (program,) = fenced("- first\n\n    ```python\n    if x:\n        y\n\n    ```\n")
    assert (program.text, program.lines, program.columns) == ("if x:\n    y\n\n", 3, 4)


def test_a_quoted_block_is_found() -> None:
    (program,) = fenced("> ```python\n> x = 1\n>\n> y = 2\n> ```\n")
    assert program.text == "x = 1\n\ny = 2\n"


def test_a_block_that_is_never_closed_ends_with_the_text() -> None:
    (program,) = fenced("```python\nx = 1")
    assert program.text == "x = 1\n"


def test_two_blocks_are_two_programs() -> None:
    assert [program.lines for program in fenced("```py\na\n```\n```py\nb\n```\n")] == [1, 4]


def test_places_in_a_block_are_places_in_the_file() -> None:
    (program,) = fenced("- x\n\n  ```python\n  a\n  b.c\n  ```\n")
    found = Diagnostic("x", "m", Span(2, 1, 2, 4), notes=(Note("n", Span(1, 1, 1, 2)), Note("o")))
    moved = program.in_file(found)
    assert moved.span == Span(5, 3, 5, 6)
    assert [note.span for note in moved.notes] == [Span(4, 3, 4, 4), None]


def test_an_export_has_a_program_on_each_line() -> None:
    records = [{"code": "a"}, {"code": None}, {"id": 1}, {"code": "b"}]
    file = of("x.jsonl", "\n".join(map(json.dumps, records)) + "\n\n")
    assert [(program.text, program.record) for program in file.programs] == [("a", 1), ("b", 4)]
    assert file.faults == ()


def test_a_field_may_be_inside_another_and_hold_a_reply() -> None:
    reply = "Here it is:\n```python\nx = 1\n```\nDone."
    file = of("x.jsonl", json.dumps({"reply": {"text": reply}}), "reply.text")
    assert [(program.text, program.lines, program.record) for program in file.programs] == [("x = 1\n", 2, 1)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "the line is not JSON"),
        ('{"code": 1}', "holds int, not text"),
        ('{"source": "x"}', "no record of the 1 has a field 'code'"),
    ],
)
def test_a_line_that_holds_no_code_is_told(line: str, said: str) -> None:
    (fault,) = of("x.jsonl", line).faults
    assert said in fault.message and fault.hint


def test_a_wrongly_encoded_file_is_told_with_its_place() -> None:
    (fault,) = programs_of("a.py", b"x = 1\ny = '\xe9'\n", "code").faults
    assert fault.message == "the file is not UTF-8: byte 0xe9 at line 2, byte 6 of the line"
    assert fault.line == 2
    (fault,) = programs_of("a.py", "x = 'é'".encode("utf-16"), "code").faults
    assert fault.hint == "it looks like UTF-16; save it as UTF-8"


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("agents/**", "agents/a/b.py", True),
        ("agents/*.py", "agents/a.py", True),
        ("agents/*.py", "agents/a/b.py", False),
        ("**/old_*.py", "agents/a/old_b.py", True),
        ("**/old_*.py", "old_b.py", True),
        ("agents", "agents/a/b.py", True),
        ("*.jsonl", "runs/x.jsonl", True),
        ("./agents/", "agents/x.py", True),
        ("a[0-9].py", "a7.py", True),
        ("a[!0-9].py", "a7.py", False),
        ("a?.py", "ab.py", True),
        ("agents/**", "other/agents.py", False),
    ],
)
def test_patterns(pattern: str, path: str, fits: bool, tmp_path: Path) -> None:
    assert matches(str(tmp_path / path), [pattern], tmp_path) is fits


def test_folders_and_globs_give_each_file_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (
        "a/x.py",
        "a/y.md",
        "a/z.jsonl",
        "a/t.txt",
        "a/.hidden/h.py",
        "a/__pycache__/c.py",
        "b.py",
        "env/pyvenv.cfg",
        "env/e.py",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert list(files_of(["a", "a/*.py", "."], [], [], tmp_path)) == ["a/x.py", "b.py"]
    assert list(files_of(["a"], ["a/*.md", "**"], [], tmp_path)) == ["a/x.py", "a/y.md"]
    assert list(files_of(["a/z.jsonl", "a"], [], ["x.py"], tmp_path)) == ["a/z.jsonl"]
    with pytest.raises(UsageError, match="nowhere.py is no file and no folder"):
        list(files_of(["nowhere.py"], [], [], tmp_path))
    with pytest.raises(UsageError, match=r"no file matches q\*.py"):
        list(files_of(["q*.py"], [], [], tmp_path))
