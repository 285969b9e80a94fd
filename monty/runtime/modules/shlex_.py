"""The module `shlex`: the host's functions on plain text, each of whose characters is looked at in Python."""

from __future__ import annotations

import shlex
from typing import Any, Final

from monty.runtime.modules.forwarded import forwarded, plain
from monty.runtime.surface import Cost, Function, Module, builtin


@builtin("join", "shlex")
def join(_: Any, split_command: Any) -> str:
    """`shlex.join(split_command)` of a list or tuple of texts."""
    return shlex.join(plain(split_command))


@builtin("split", "shlex")
def split(_: Any, s: Any, comments: Any = False, posix: Any = True) -> list[str]:
    """`shlex.split(s)` of a text: without one CPython reads standard input, which is refused."""
    if s is None:
        raise ValueError("s argument must not be None")
    return shlex.split(plain(s), plain(comments), plain(posix))


MODULE: Final = Module(
    "shlex",
    {
        **forwarded(shlex, ["quote"], "shlex"),
        "join": Function(join, Cost.LINEAR),
        "split": Function(split, Cost.CHUNKED),
    },
)
