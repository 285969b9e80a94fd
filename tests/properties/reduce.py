"""A program that fails in, a small one that fails as well out: statements go, blocks are unwrapped, expressions give
way to their parts.

Much faster than hypothesis's own shrinking, which writes a program anew for each attempt.
"""

from __future__ import annotations

import ast
import copy
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

REDUCING_SECONDS: Final = 20.0

_Place = tuple[ast.AST, str, int | None]


def reduce(text: str, fails: Callable[[str], bool]) -> str:
    """The smallest program found within the time there is, starting from one that fails."""
    deadline = time.monotonic() + REDUCING_SECONDS
    number = 0
    while time.monotonic() < deadline:
        candidate = _candidate(text, number)
        if candidate is None:
            break
        if candidate and candidate != text and len(candidate) < len(text) and fails(candidate):
            # What comes after the part that went has the number of the part that went.
            text = candidate
        else:
            number += 1
    return text


def _candidate(text: str, number: int) -> str | None:
    """The program with its change of that number made; empty if that makes no program, None when there are no more."""
    tree = ast.parse(text)
    for index, change in enumerate(_changes(tree)):
        if index == number:
            change()
            try:
                changed = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
                compile(changed, "main.py", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            except (SyntaxError, ValueError):
                return ""
            return changed
    return None


def _changes(tree: ast.Module) -> Iterator[Callable[[], None]]:
    """Ways to make the tree smaller, those that take most away first; one may be taken, once."""
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if not isinstance(value, list) or not value or not isinstance(value[0], ast.stmt):
                continue
            for index, statement in enumerate(value):
                yield _replacing(parent, name, index, [] if len(value) > 1 or name != "body" else [ast.Pass()])
                yield from _unwrapping(parent, name, index, statement)
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            places: list[tuple[int | None, Any]] = (
                list(enumerate(value)) if isinstance(value, list) else [(None, value)]
            )
            for place, node in places:
                if isinstance(node, ast.expr):
                    for part in _parts(node):
                        yield _setting((parent, name, place), part)


def _replacing(parent: ast.AST, name: str, index: int, statements: list[ast.stmt]) -> Callable[[], None]:
    def change() -> None:
        block = getattr(parent, name)
        setattr(parent, name, [*block[:index], *statements, *block[index + 1 :]])

    return change


def _unwrapping(parent: ast.AST, name: str, index: int, statement: ast.stmt) -> Iterator[Callable[[], None]]:
    if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        for block in ("body", "orelse", "finalbody"):
            if inner := getattr(statement, block, None):
                yield _replacing(parent, name, index, inner)


def _setting(place: _Place, part: ast.expr) -> Callable[[], None]:
    parent, name, index = place

    def change() -> None:
        replacement: Any = copy.deepcopy(part)
        if index is None:
            setattr(parent, name, replacement)
        else:
            getattr(parent, name)[index] = replacement

    return change


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    """What an expression can give way to: what it is made of."""
    if isinstance(node, ast.Constant | ast.Name):
        return
    for child in ast.walk(node):
        if (
            child is not node
            and isinstance(child, ast.expr)
            and isinstance(getattr(child, "ctx", ast.Load()), ast.Load)
        ):
            yield child
