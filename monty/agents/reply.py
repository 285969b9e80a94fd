"""A model's reply in, the program in it out: fenced or bare. What is no program is a `ReplyError` in words for the model.

Replies are a stranger's text: nothing of them runs here, and a reply without end is read no further than its bound.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import textwrap
from collections.abc import AsyncIterable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from monty.errors import InputError

MOST_CHARACTERS: Final = 200_000
MOST_PROSE_LINES: Final = 40
PYTHON: Final = frozenset({"", "python", "py", "python3", "py3", "pycon", "monty"})
NO_LANGUAGE: Final = frozenset({"text", "txt", "output", "console", "json", "yaml", "markdown", "md", "diff", "toml"})
_FENCE: Final = re.compile(r"^[ \t]*(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^\n`]*$", re.MULTILINE)
_THOUGHT: Final = re.compile(r"<(think|thinking|reasoning)>.*?</\1>", re.DOTALL | re.IGNORECASE)
_BEGINS_A_STATEMENT: Final = (
    r"import |from \w[\w.]* import |def |class |async def |@\w|for \w[\w, ()]* in |(?:for|if|while) .+:|return\b"
    r"|\w[\w.\[\]'\"]*\s*[-+*/|&]?=[^=]|\w[\w.]*\("
)
_LOOKS_LIKE_CODE: Final = re.compile(rf"^\s*(?:{_BEGINS_A_STATEMENT})", re.MULTILINE)


class ReplyError(Exception):
    """A reply without a program; its text is what the model is told."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Fenced:
    """A fenced block: its language in lower case, its text."""

    language: str
    text: str


def program_in(reply: str) -> str:
    """The program in a reply: its longest Python block, or all of it where nothing is fenced. Raises `ReplyError`."""
    reply = _THOUGHT.sub("", reply.replace("\r\n", "\n"))
    blocks = fenced_blocks(reply)
    programs = [block.text for block in blocks if block.language in PYTHON and block.text.strip()]
    if programs:
        return textwrap.dedent(max(programs, key=len)).strip("\n") + "\n"
    others = [block.language for block in blocks if block.language not in PYTHON | NO_LANGUAGE]
    if others:
        raise ReplyError(
            "language",
            f"The code in your reply is {others[0]}, and only Python runs here. Write the program in Python.",
        )
    bare = None if blocks else _bare_program(reply)
    if bare is None:
        raise ReplyError("no code", "Your reply holds no program. Reply with the whole program in one ```python block.")
    return bare


def fenced_blocks(text: str) -> list[Fenced]:
    """The fenced blocks of a text; one that is never closed goes to the end."""
    blocks: list[Fenced] = []
    opened: re.Match[str] | None = None
    for found in _FENCE.finditer(text):
        if opened is None:
            opened = found
        elif found[1].startswith(opened[1]) and not found[2]:
            blocks.append(Fenced(opened[2].lower(), text[opened.end() + 1 : found.start()]))
            opened = None
    if opened is not None:
        blocks.append(Fenced(opened[2].lower(), text[opened.end() + 1 :]))
    return blocks


def _bare_program(reply: str) -> str | None:
    """A reply that is a program without a fence: all of it, or what follows some lines of prose; or JSON that holds one."""
    text = reply.strip("\n")
    in_json = _in_json(text)
    if in_json is not None:
        return in_json
    lines = text.split("\n")
    for skipped in range(min(len(lines), MOST_PROSE_LINES)):
        candidate = "\n".join(lines[skipped:])
        if _is_program(candidate):
            return candidate.strip("\n") + "\n"
        if _LOOKS_LIKE_CODE.search(lines[skipped]):
            break
    # It may be a program with a syntax error: the model should hear of that.
    return f"{text}\n" if _LOOKS_LIKE_CODE.search(text) else None


def _is_program(text: str) -> bool:
    """Whether a text parses and does something: a word or two of prose would parse as names."""
    try:
        body = ast.parse(textwrap.dedent(text)).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Name)) for node in body)


def _in_json(text: str) -> str | None:
    """The program in a JSON object with a `code` or `program`, as some models wrap it."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    code = next((found[key] for key in ("code", "program", "python") if isinstance(found.get(key), str)), None)
    return f"{code}\n" if code else None


async def read_reply(made: Any, most: int) -> str:
    """The text that `generate` gave: a string, pieces of one, or something to await for either. Raises `ReplyError` beyond `most`."""
    if inspect.isawaitable(made):
        made = await made
    if isinstance(made, str):
        return _bounded(made, most)
    pieces: list[str] = []
    length = 0
    if isinstance(made, AsyncIterable):
        async for piece in made:
            length += _noted(piece, pieces)
            if length > most:
                break
    elif isinstance(made, Iterable) and not isinstance(made, bytes | dict):
        for piece in made:
            length += _noted(piece, pieces)
            if length > most:
                break
    else:
        raise InputError(f"generate returned a {type(made).__name__}; it must return the model's text")
    return _bounded("".join(pieces), most)


def _noted(piece: Any, pieces: list[str]) -> int:
    if not isinstance(piece, str):
        raise InputError(f"generate gave a piece that is a {type(piece).__name__}; pieces of a reply must be text")
    pieces.append(piece)
    return len(piece)


def _bounded(text: str, most: int) -> str:
    if len(text) > most:
        raise ReplyError(
            "endless reply",
            f"Your reply is longer than {most} characters and was not read. Reply with the program only.",
        )
    return text
