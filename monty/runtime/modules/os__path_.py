"""The module `os.path`: the host's POSIX functions that look at nothing but the text of a path.

A relative path is taken as one below the root where CPython would ask for the working directory.
"""

from __future__ import annotations

import pathlib
import posixpath
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Constant, Cost, Function, Module, builtin

CONSTANTS: Final = (
    "altsep",
    "curdir",
    "defpath",
    "devnull",
    "extsep",
    "pardir",
    "pathsep",
    "sep",
    "supports_unicode_filenames",
)
FUNCTIONS: Final = (
    "basename", "commonpath", "commonprefix", "dirname", "isabs", "join", "normcase", "normpath", "split", "splitdrive", "splitext", "splitroot",
)  # fmt: skip


def path_argument(value: Any) -> Any:
    """A path as text or bytes. Raises `TypeError` for what is none."""
    kind = type(value)
    if kind is str or kind is bytes:
        return value
    if issubclass(kind, pathlib.PurePath):
        return str(value)
    for base in (str, bytes):
        if issubclass(kind, base):
            return base.__getitem__(value, slice(None))
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type_name(value)}")


def argument(value: Any) -> Any:
    """A path, or a list of such."""
    if type(value) in (list, tuple):
        return [path_argument(item) for item in value]
    return path_argument(value)


def row(name: str) -> Callable[..., Any]:
    """A function of the module."""
    function = getattr(posixpath, name)

    @builtin(name, "os.path")
    def call(_: Any, /, *arguments: Any, **keywords: Any) -> Any:
        named = {key: argument(value) for key, value in keywords.items()}
        return function(*map(argument, arguments), **named)

    return call


def below_root(path: Any) -> Any:
    """A path as an absolute one."""
    root = b"/" if type(path) is bytes else "/"
    return posixpath.normpath(posixpath.join(root, path))


@builtin("relpath", "os.path")
def relpath(_: Any, path: Any, start: Any = None) -> Any:
    """`os.path.relpath(path, start)`."""
    target = path_argument(path)
    if not target:
        raise ValueError("no path specified")
    origin = (b"." if type(target) is bytes else ".") if start is None else path_argument(start)
    return posixpath.relpath(below_root(target), below_root(origin))


MODULE: Final = Module(
    "os.path",
    {
        **{name: Constant(getattr(posixpath, name)) for name in CONSTANTS},
        **{name: Function(row(name), Cost.LINEAR) for name in FUNCTIONS if hasattr(posixpath, name)},
        "relpath": Function(relpath, Cost.LINEAR),
    },
)
