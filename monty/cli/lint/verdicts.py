"""Verdicts on the disk: what was found in a program the last time, for as long as nothing that it depends on has changed.

A key holds the program's text, its declarations and settings; the file's name holds the versions of all that checks. So a
verdict is never stale. The folder is the user's own (`monty.check.cache`). A cache that cannot be read or written costs time,
never a verdict.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

import msgpack

from monty.check.cache import own_folder
from monty.check.settings import CheckSettings, typeshed
from monty.check.wire import diagnostics_from, diagnostics_to
from monty.diagnostics import Diagnostic

FOLDER: Final = "verdicts"
MOST_KEPT: Final = 50_000
_LAYOUT: Final = "1"
_PACKAGE: Final = Path(__file__).resolve().parents[2]
_LASTING: Final = frozenset({"check-limit", "internal"})
"""Codes of verdicts that may be different the next time."""


def key_of(code: str, stub: str, names: Sequence[str], settings: CheckSettings) -> bytes:
    """The key of a program's verdict."""
    digest = hashlib.blake2b(digest_size=16)
    shown = sorted(settings.disabled), settings.version(), settings.deadline, settings.most_errors
    rules = (
        settings.check_untyped_defs,
        settings.redefinition,
        settings.type_ignores,
        settings.infer_returns,
        settings.loose,
    )
    for part in (code, stub, "\n".join(names), repr((shown, rules))):
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    return digest.digest()


class Verdicts:
    """The verdicts of earlier runs, and of this one. `folder` is given for tests; None keeps nothing on the disk."""

    def __init__(self, folder: Path | None) -> None:
        self._path = None if folder is None else folder / f"{_versions()}.msgpack"
        self._known: dict[bytes, Any] = self._read()
        self._used: dict[bytes, Any] = {}
        self._new = 0

    @classmethod
    def of_user(cls) -> Verdicts:
        """Those in the user's cache folder."""
        return cls(own_folder(FOLDER))

    def get(self, key: bytes) -> tuple[Diagnostic, ...] | None:
        """What was found; None where that is not known."""
        found = self._known.get(key)
        if found is None:
            return None
        try:
            diagnostics = diagnostics_from(found)
        except (TypeError, KeyError, ValueError):
            return None
        self._used[key] = found
        return diagnostics

    def put(self, key: bytes, diagnostics: Sequence[Diagnostic]) -> None:
        """Remember a verdict that will be the same the next time."""
        if not any(one.code in _LASTING for one in diagnostics):
            self._used[key] = diagnostics_to(diagnostics)
            self._new += 1

    def save(self) -> None:
        """Write what is new; the oldest that this run did not need goes first where it is too much."""
        if self._path is None or not self._new:
            return
        kept = {key: value for key, value in self._known.items() if key not in self._used} | self._used
        kept = dict(list(kept.items())[-MOST_KEPT:])
        with contextlib.suppress(OSError):
            temporary = self._path.with_suffix(f".{os.getpid()}")
            temporary.write_bytes(msgpack.packb(kept))
            os.replace(temporary, self._path)
            for other in self._path.parent.glob("*.msgpack"):
                if other != self._path and other.stat().st_mtime < self._path.stat().st_mtime - _MONTH:
                    other.unlink()

    def _read(self) -> dict[bytes, Any]:
        if self._path is None:
            return {}
        try:
            found = msgpack.unpackb(self._path.read_bytes(), strict_map_key=False)
        except (OSError, ValueError, msgpack.UnpackException):
            return {}
        return found if isinstance(found, dict) else {}


_MONTH: Final = 30 * 24 * 3600


def _versions() -> str:
    """One word for everything that a verdict depends on beside its key: Python, mypy, the stubs, the checker itself."""
    digest = hashlib.blake2b(digest_size=12)
    digest.update(f"{_LAYOUT} {sys.version} {_version('mypy')} {_version('monty-sandbox')}".encode())
    folders = [_PACKAGE / "check", _PACKAGE, *filter(None, [typeshed()])]
    for folder in folders:
        for path, status in _files(folder, deep=folder != _PACKAGE):
            # A file's time and size stand for its content: to read all of them would take as long as many checks.
            digest.update(f"{path} {status.st_mtime_ns} {status.st_size}".encode())
    return digest.hexdigest()


def _files(folder: Path, *, deep: bool) -> list[tuple[str, os.stat_result]]:
    found: list[tuple[str, os.stat_result]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir() and deep and entry.name != "__pycache__":
                found += _files(Path(entry.path), deep=True)
            elif entry.name.endswith((".py", ".pyi", ".json")):
                found.append((entry.path, entry.stat()))
    return sorted(found, key=lambda pair: pair[0])


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
