"""Where mypy keeps what it knows of the stubs, so that the first check of a process takes a tenth of a second and not
one.

The folder's name holds a hash of everything that its content depends on, so it is never stale. It is the user's own:
mypy trusts what it reads there, so a folder that others can write is not used. No folder is no fault: the first check
is slower.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import Final

VARIABLE: Final = "MONTY_CACHE_DIR"
_LAYOUT: Final = "1"


def cache_folder(typeshed: Path | None, version: tuple[int, int]) -> Path | None:
    """The folder for these stubs and this Python, made if need be; None where there is none to be had."""
    return own_folder(_key(typeshed, version))


def own_folder(name: str) -> Path | None:
    """A cache folder of this name, made if need be, that this user alone can write; None where there is none to be had."""
    for parent in _parents():
        folder = parent / name
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_ours(folder):
                return folder
        except OSError:
            continue
    return None


def _parents() -> list[Path]:
    given = os.environ.get(VARIABLE)
    if given:
        return [Path(given)]
    parents = []
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        parents.append((Path(home) if home else Path.home() / ".cache") / "monty" / "check")
    except RuntimeError:
        # No home folder: a service account.
        pass
    user = os.getuid() if hasattr(os, "getuid") else "user"
    parents.append(Path(tempfile.gettempdir()) / f"monty-check-{user}")
    return parents


def _is_ours(folder: Path) -> bool:
    """Whether the folder can be written, by this user alone."""
    status = folder.stat()
    if hasattr(os, "getuid") and (status.st_uid != os.getuid() or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)):
        return False
    return os.access(folder, os.W_OK)


def _key(typeshed: Path | None, version: tuple[int, int]) -> str:
    from mypy.version import __version__ as mypy_version

    digest = hashlib.blake2b(digest_size=12)
    host = f"{sys.implementation.cache_tag} {sys.byteorder} {sys.maxsize}"
    digest.update(f"{_LAYOUT} {mypy_version} {version} {host} {typeshed}".encode())
    if typeshed is not None:
        for path in sorted(typeshed.rglob("*")):
            if path.is_file():
                digest.update(str(path.relative_to(typeshed)).encode() + b"\0" + path.read_bytes() + b"\0")
    return f"mypy-{mypy_version}-{version[0]}.{version[1]}-{digest.hexdigest()}"
