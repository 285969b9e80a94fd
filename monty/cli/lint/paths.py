"""What the command line names, as files: files, folders and globs, each file once, in a stable order."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path, PurePath
from typing import Final

from monty.cli.lint.stored import SUFFIXES, Kind
from monty.cli.reading import UsageError

STDIN: Final = "-"
_SKIPPED_FOLDERS: Final = frozenset({"__pycache__", "node_modules", "venv", "site-packages"})
_PARTS: Final = re.compile(r"\*\*/|\*\*|\*|\?|\[!?[^\]]+\]|.", re.DOTALL)


def files_of(paths: Iterable[str], wanted: Sequence[str], excluded: Sequence[str], root: Path) -> Iterator[str]:
    """The files that `paths` name. In folders these are the Python files, and the Markdown files and exports that a pattern of
    `wanted` names. Patterns are relative to `root`. Raises `UsageError` for a path that is nothing.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _named(path, wanted, root):
            if found not in seen and not (found != STDIN and matches(found, excluded, root)):
                seen.add(found)
                yield found


def _named(path: str, wanted: Sequence[str], root: Path) -> Iterator[str]:
    place = Path(path)
    if path == STDIN or place.is_file():
        yield path
    elif place.is_dir():
        yield from _in_folder(path, wanted, root)
    elif glob.has_magic(path):
        found = sorted(glob.glob(path, recursive=True))
        if not found:
            raise UsageError(f"no file matches {path}")
        for each in found:
            if Path(each).is_dir():
                yield from _in_folder(each, wanted, root)
            else:
                yield each
    else:
        raise UsageError(f"{path} is no file and no folder; name a file, a folder, a glob, or - for standard input")


def _in_folder(folder: str, wanted: Sequence[str], root: Path) -> Iterator[str]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in _SKIPPED_FOLDERS
            and not os.path.exists(os.path.join(parent, name, "pyvenv.cfg"))
        )
        for name in sorted(names):
            kind = SUFFIXES.get(PurePath(name).suffix.lower())
            path = os.path.normpath(os.path.join(parent, name))
            if kind is Kind.PYTHON or (kind is not None and matches(path, _naming(wanted, name), root)):
                yield path


def _naming(patterns: Iterable[str], name: str) -> list[str]:
    """The patterns that say which kind of file they mean: `**` alone means no Markdown."""
    suffix = PurePath(name).suffix
    return [pattern for pattern in patterns if pattern.endswith(suffix)]


def matches(path: str, patterns: Collection[str], root: Path) -> bool:
    """Whether a path is what one of the patterns names; a pattern that names a folder names all that is below it."""
    if not patterns:
        return False
    text = PurePath(os.path.relpath(path, root)).as_posix()
    return any(_expression(pattern).fullmatch(text) is not None for pattern in patterns)


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    """A glob as an expression: `*` stays within a folder, `**` does not; a pattern without a slash is a name anywhere."""
    wanted = pattern.strip("/").removeprefix("./")
    written = "".join(_part(part) for part in _PARTS.findall(wanted))
    anywhere = "" if "/" in wanted else "(?:.*/)?"
    return re.compile(f"{anywhere}{written}(?:/.*)?")


def _part(part: str) -> str:
    known = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    if part in known:
        return known[part]
    if part.startswith("[") and len(part) > 1:
        return "[" + ("^" if part[1] == "!" else "") + re.escape(part.strip("[]").lstrip("!")).replace(r"\-", "-") + "]"
    return re.escape(part)
