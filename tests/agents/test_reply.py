"""The program in a reply, whatever is around it."""

from __future__ import annotations

import pytest

from monty.agents import program_in
from monty.agents.reply import ReplyError

PROGRAM = "x = 1\nx + 1\n"

REPLIES = {
    "fenced": f"```python\n{PROGRAM}```",
    "no language": f"```\n{PROGRAM}```",
    "py": f"text\n\n``` py\n{PROGRAM}```\nmore",
    "upper case": f"```Python\n{PROGRAM}```",
    "with attributes": f"```python title=main.py\n{PROGRAM}```",
    "tildes": f"~~~python\n{PROGRAM}~~~",
    "four": f"````python\n{PROGRAM}````",
    "never closed": f"```python\n{PROGRAM}",
    "windows": f"```python\r\n{PROGRAM}```".replace("\n", "\r\n").replace("\r\r", "\r"),
    "indented": "1. So:\n   ```python\n   x = 1\n   x + 1\n   ```",
    "bare": PROGRAM,
    "after prose": f"Here is the program:\n\n{PROGRAM}",
    "after thought": f"<think>```python\nwrong\n```</think>\n```python\n{PROGRAM}```",
    "the longest": f"First `x`:\n```python\nx\n```\nthen\n```python\n{PROGRAM}```\nprints\n```text\nmuch longer output than that\n```",
    "json": '{"code": "x = 1\\nx + 1"}',
    "not the shell's": f"```bash\npip install x\n```\n```python\n{PROGRAM}```",
}


@pytest.mark.parametrize("name", REPLIES)
def test_program(name: str) -> None:
    assert program_in(REPLIES[name]) == PROGRAM


def test_a_string_with_a_fence_in_it() -> None:
    code = 'text = """\n```\n"""\ntext\n'
    assert program_in(f"````python\n{code}````") == code


@pytest.mark.parametrize("reply", ["", "  ", "ok", "I cannot.", "```text\nhello\n```", "``` \n```"])
def test_no_program(reply: str) -> None:
    with pytest.raises(ReplyError, match="holds no program"):
        program_in(reply)


def test_a_syntax_error_is_for_the_checker_to_tell() -> None:
    assert program_in("for x in [1]\n    print(x)") == "for x in [1]\n    print(x)\n"


@pytest.mark.parametrize("language", ["javascript", "ts", "sql", "rust", "c++"])
def test_another_language(language: str) -> None:
    with pytest.raises(ReplyError, match="only Python"):
        program_in(f"```{language}\nx\n```")
