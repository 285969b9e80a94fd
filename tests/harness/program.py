"""A file of guest programs in, `Program` records out: each with its text, its settings and what its comments expect.

Comments are found with the tokenizer, so that text inside a program's strings is never taken for a directive; where a
program does not tokenize (it tests a syntax error), the lines from there on are matched one by one.
"""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

PROGRAMS: Final = Path(__file__).parent.parent / "programs"
SCRIPT_NAME: Final = "main.py"
SEPARATOR: Final = "# ---"
SETTINGS: Final = frozenset({"limits", "inputs", "stubs", "check", "python", "cause", "workaround", "harm"})

_DIRECTIVE: Final = re.compile(r"#([>!?@])(?: (.*))?$")
_OWN_LINE: Final = re.compile(r"\s*(#[>!?@](?: .*)?)$")
_DIAGNOSTIC: Final = re.compile(r"([a-z][a-z0-9-]*): (.+)$")


class FormatError(Exception):
    """A test program's comments do not follow tests/programs/README.md."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One directive: its kind (`>`, `!`, `?` or `@`), its text, where it stands, and whether the line is its own."""

    kind: str
    text: str
    line: int
    own_line: bool


@dataclass(frozen=True, slots=True)
class Leaves:
    """The exception that is expected to leave the program: its type's name, its message, the line its comment stands
    for.
    """

    type_name: str
    message: str
    line: int


@dataclass(frozen=True, slots=True)
class ExpectedDiagnostic:
    """A diagnostic that is expected on a line."""

    code: str
    message: str
    line: int


@dataclass(frozen=True)
class Program:
    """One guest program of a file. `text` begins with empty lines, so that its line numbers are the file's."""

    path: Path
    first_line: int
    text: str
    settings: Mapping[str, str]
    output: tuple[str, ...]
    leaves: Leaves | None
    diagnostics: tuple[ExpectedDiagnostic, ...]
    comments: tuple[Comment, ...] = field(repr=False)

    @property
    def identity(self) -> str:
        """How a person names the program: its file below `tests/programs`, and its first line where it is not the
        first.
        """
        relative = self.path.relative_to(PROGRAMS) if self.path.is_relative_to(PROGRAMS) else self.path
        return f"{relative.with_suffix('')}:{self.first_line}" if self.first_line > 1 else str(relative.with_suffix(""))

    @property
    def folder(self) -> str:
        """The folder directly below `tests/programs`, which decides what is expected of the program."""
        return self.path.relative_to(PROGRAMS).parts[0]

    @property
    def runs(self) -> bool:
        """Whether it is run at all: one that only expects diagnostics is not."""
        return not self.diagnostics or bool(self.output) or self.leaves is not None

    @cached_property
    def tree(self) -> ast.Module | None:
        """The parsed program, or None for one that is no Python."""
        try:
            return ast.parse(self.text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None

    @cached_property
    def inputs(self) -> dict[str, object]:
        """The inputs that its settings give it."""
        values = ast.literal_eval(self.settings.get("inputs", "{}"))
        if not isinstance(values, dict):
            raise FormatError(f"{self.identity}: `#@ inputs:` is {values!r}; it must be a dict of names to values")
        return values


def find_programs(root: Path = PROGRAMS) -> list[Program]:
    """All programs of a file, or of the files below a folder, in a stable order."""
    paths = [root] if root.is_file() else sorted(root.rglob("*.py"))
    return [program for path in paths for program in read_programs(path)]


def read_programs(path: Path) -> list[Program]:
    """The programs of one file."""
    return [parse_program(path, start, lines) for start, lines in split_programs(path.read_text(encoding="utf-8"))]


def split_programs(text: str) -> list[tuple[int, list[str]]]:
    """The programs of a file's text: how many lines stand before each, and its lines."""
    # Not splitlines: form feeds and their like end no line of Python.
    lines = text.removesuffix("\n").split("\n")
    starts = [0, *(number for number, line in enumerate(lines) if line.startswith(SEPARATOR) and number)]
    ends = [*starts[1:], len(lines)]
    return [(start, lines[start:end]) for start, end in zip(starts, ends, strict=True)]


def parse_program(path: Path, start: int, lines: list[str]) -> Program:
    """The program that these lines of a file are, after the `start` lines before them."""
    text = "\n" * start + "\n".join(lines).rstrip("\n") + "\n"
    comments = tuple(find_comments(text))
    identity = f"{path}:{start + 1}"
    return Program(
        path=path,
        first_line=start + 1,
        text=text,
        settings=_read_settings(comments, identity),
        output=tuple(comment.text for comment in comments if comment.kind == ">"),
        leaves=_read_leaves(comments, text, identity),
        diagnostics=tuple(_read_diagnostic(comment, text, identity) for comment in comments if comment.kind == "?"),
        comments=comments,
    )


def find_comments(text: str) -> list[Comment]:
    """The directives of a program, in order."""
    lines = text.split("\n")
    found = []
    reached = 0
    try:
        for token in tokenize.generate_tokens(iter([line + "\n" for line in lines]).__next__):
            reached = max(reached, token.end[0])
            directive = _DIRECTIVE.match(token.string) if token.type == tokenize.COMMENT else None
            if directive:
                own_line = not token.line[: token.start[1]].strip()
                found.append(Comment(directive[1], directive[2] or "", token.start[0], own_line))
    except (tokenize.TokenError, SyntaxError):
        found = [comment for comment in found if comment.line < reached]
        found.extend(_match_lines(lines, max(reached, 1)))
    return found


def _match_lines(lines: list[str], first: int) -> Iterator[Comment]:
    for number, line in enumerate(lines[first - 1 :], first):
        own = _OWN_LINE.match(line)
        behind = own or re.search(r"  (#[!?](?: .*)?)$", line)
        directive = _DIRECTIVE.match(behind[1]) if behind else None
        if directive:
            yield Comment(directive[1], directive[2] or "", number, own is not None)


def _read_settings(comments: tuple[Comment, ...], identity: str) -> dict[str, str]:
    settings: dict[str, str] = {}
    for comment in comments:
        if comment.kind != "@":
            continue
        name, colon, value = comment.text.partition(":")
        if not colon or name not in SETTINGS:
            raise FormatError(f"{identity}: `#@ {comment.text}` is no setting; there are {', '.join(sorted(SETTINGS))}")
        settings[name] = f"{settings[name]}\n{value.strip()}" if name in settings else value.strip()
    return settings


def _read_leaves(comments: tuple[Comment, ...], text: str, identity: str) -> Leaves | None:
    raised = [comment for comment in comments if comment.kind == "!"]
    if not raised:
        return None
    first = raised[0]
    for earlier, later in zip(raised, raised[1:], strict=False):
        if not later.own_line or later.line != earlier.line + 1:
            raise FormatError(f"{identity}: a second `#!` on line {later.line}; only one exception leaves a program")
    type_name, _, message = first.text.partition(": ")
    message = "\n".join([message, *(comment.text for comment in raised[1:])])
    return Leaves(type_name.rstrip(":"), message, _meant_line(first, text))


def _read_diagnostic(comment: Comment, text: str, identity: str) -> ExpectedDiagnostic:
    parts = _DIAGNOSTIC.match(comment.text)
    if parts is None:
        raise FormatError(f"{identity}: `#? {comment.text}` on line {comment.line}; write `#? code: text`")
    return ExpectedDiagnostic(parts[1], parts[2], _meant_line(comment, text))


def _meant_line(comment: Comment, text: str) -> int:
    """The line that a comment speaks of: its own, or the one above the comments that it stands among."""
    if not comment.own_line:
        return comment.line
    lines = text.split("\n")
    line = comment.line - 1
    while line > 1 and (_OWN_LINE.match(lines[line - 1]) or not lines[line - 1].strip()):
        line -= 1
    return line


def statement_lines(tree: ast.Module, line: int) -> range:
    """The lines of the innermost statement that stands on `line`; of a compound statement only its header's."""
    statement = innermost_statement(tree, line)
    return range(line, line + 1) if statement is None else header_lines(statement)


def innermost_statement(tree: ast.Module, line: int) -> ast.stmt | None:
    """The statement that stands on `line` with the fewest lines to itself."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.stmt) and line in header_lines(node)]
    return min(found, key=lambda node: len(header_lines(node)), default=None)


def header_lines(node: ast.stmt) -> range:
    """The lines that a statement has to itself: all of a simple one, down to the first statement inside of a compound
    one.
    """
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(decorator.lineno for decorator in decorators)])
    body = getattr(node, "body", None) or getattr(node, "cases", None)
    if not isinstance(body, list):
        return range(first, (node.end_lineno or node.lineno) + 1)
    inner = body[0].pattern.lineno if isinstance(body[0], ast.match_case) else body[0].lineno
    return range(first, max(inner, node.lineno + 1))
