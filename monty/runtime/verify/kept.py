"""Verified code of the prelude between processes: verified in one, read back by the next, as CPython does with `.pyc` files (PEP 3147).

In: the name of a prelude file. Out: its code as it was verified, or None where it has to be compiled and verified again. The files
lie in the `__pycache__` of the prelude and name the state of the whole runtime that made them; whoever can write there can replace
monty's own `.pyc` files too, so what is read back is trusted as those are. Guest code is never kept.

`marshal` is the form that CPython itself keeps code in; `importlib` says where caches lie; `os` finds out what changed and replaces files whole.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import sys
import types
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import monty.runtime
from monty.runtime.verify import Verified
from monty.runtime.verify.sealing import SEAL

RUNTIME: Final = str(Path(monty.runtime.__file__).parent)
STAMP_BYTES: Final = 8


@cache
def stamp() -> bytes:
    """What changes with any file of the runtime and with the Python that runs, eight bytes."""
    lines = sorted(states(RUNTIME))
    return importlib.util.source_hash("\n".join([sys.version, *lines]).encode())


def states(directory: str) -> Iterator[str]:
    """Each source file below a directory with its time and size."""
    with os.scandir(directory) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                found = entry.stat()
                yield f"{entry.path} {found.st_mtime_ns} {found.st_size}"
            elif entry.name != "__pycache__" and entry.is_dir():
                yield from states(entry.path)


def path_of(source: str) -> str:
    """Where the verified code of a source file is kept."""
    return importlib.util.cache_from_source(source).removesuffix(".pyc") + ".verified"


def recall(source: str) -> Verified | None:
    """The verified code of a prelude file, where this very runtime has kept it."""
    try:
        with open(path_of(source), "rb") as file:
            kept = file.read()
    except OSError:
        return None
    if kept[:STAMP_BYTES] != stamp():
        return None
    try:
        code = marshal.loads(kept[STAMP_BYTES:])  # noqa: S302 - see above: as trusted as CPython's own caches
    except (EOFError, ValueError, TypeError):
        return None
    return Verified(code, SEAL) if isinstance(code, types.CodeType) else None


def keep(source: str, verified: Verified) -> None:
    """Keep verified code for the next process, where the directory can be written."""
    if sys.dont_write_bytecode:
        return
    path = path_of(source)
    draft = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(draft, "xb") as file:
            file.write(stamp() + marshal.dumps(verified.code))
        os.replace(draft, path)
    except OSError:
        return
