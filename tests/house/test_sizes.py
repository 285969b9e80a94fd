"""A file fits in 400 lines, a function in 40. What is larger is listed here with its reason, and leaves the list when
it shrinks.
"""

from __future__ import annotations

import ast
from typing import Final

from tests.house.tree import parse, python_files, read

MOST_LINES_OF_A_FILE: Final = 400
MOST_LINES_OF_A_FUNCTION: Final = 40

LARGER_FILES: Final[dict[str, str]] = {
    "monty/runtime/values.py": "the closed list of the guest's own kinds of value",
}
LARGER_FUNCTIONS: Final[dict[str, str]] = {}


def _large_files() -> dict[str, int]:
    sizes = {path: len(read(path).splitlines()) for path in python_files()}
    return {path: lines for path, lines in sizes.items() if lines > MOST_LINES_OF_A_FILE}


def _large_functions() -> dict[str, int]:
    large = {}
    for path in python_files():
        for node in ast.walk(parse(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > MOST_LINES_OF_A_FUNCTION:
                    large[f"{path}::{node.name}"] = lines
    return large


def test_files_are_small() -> None:
    surplus = {path: lines for path, lines in _large_files().items() if path not in LARGER_FILES}
    assert not surplus, f"files of more than {MOST_LINES_OF_A_FILE} lines; split them by what they are about: {surplus}"


def test_functions_are_small() -> None:
    surplus = {name: lines for name, lines in _large_functions().items() if name not in LARGER_FUNCTIONS}
    assert not surplus, f"functions of more than {MOST_LINES_OF_A_FUNCTION} lines: {surplus}"


def test_exceptions_are_still_needed() -> None:
    assert LARGER_FILES.keys() <= _large_files().keys()
    assert LARGER_FUNCTIONS.keys() <= _large_functions().keys()
