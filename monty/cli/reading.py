"""Reading what the command line names."""

from __future__ import annotations

import sys
from pathlib import Path


class UsageError(Exception):
    """A command line that says something impossible."""


def read_text(path: str) -> str:
    """The text of a file, or of standard input for `-`."""
    return sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
