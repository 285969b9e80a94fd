"""The files of the project that a person wrote, for the house tests to look at."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent.parent
# Guest source: what is in it tests the compiler, or is compiled by it.
GUEST_SOURCE: Final = (
    "tests/programs/",
    "tests/check/hints/",
    "tests/check/loose/",
    "tests/check/mistakes/",
    "monty/runtime/prelude/",
    "examples/stored_programs/",
)


@cache
def tracked_files() -> tuple[str, ...]:
    """Paths of all files under version control, relative to the root."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    paths = listed.stdout.decode().split("\0")
    return tuple(path for path in paths if path and (ROOT / path).is_file())


def python_files(under: str = "") -> list[str]:
    """Paths of our own Python files, guest source left out."""
    files = [path for path in tracked_files() if path.endswith(".py") and path.startswith(under)]
    return [path for path in files if not path.startswith(GUEST_SOURCE)]


def read(path: str) -> str:
    """A file's text."""
    return (ROOT / path).read_text(encoding="utf-8")


def parse(path: str) -> ast.Module:
    """A Python file's tree."""
    return ast.parse(read(path), path)
