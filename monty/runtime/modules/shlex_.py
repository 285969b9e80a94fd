"""The module `shlex`: the host's functions on plain text, each of whose characters is looked at in Python."""

from __future__ import annotations

import shlex
from typing import Any, Final

from monty.runtime.modules.forwarded import forwarded, plain
from monty.runtime.surface import Cost, Function, Module, Prelude, builtin


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


def tokens(text: Any, settings: dict[str, Any]) -> tuple[list[str], str]:
    """The tokens of a text under the settings of a lexer, and what is wrong after them."""
    lexer = shlex.shlex(
        plain(text), posix=bool(settings["posix"]), punctuation_chars=plain(settings["punctuation_chars"])
    )
    for name in SETTINGS:
        setattr(lexer, name, plain(settings[name]))
    found: list[str] = []
    try:
        found.extend(lexer)
    except ValueError as error:
        return found, str(error)
    return found, ""


def defaults(posix: Any, punctuation_chars: Any) -> dict[str, Any]:
    """The settings that a lexer begins with."""
    lexer = shlex.shlex("", posix=bool(posix), punctuation_chars=plain(punctuation_chars))
    return {name: getattr(lexer, name) for name in SETTINGS}


SETTINGS: Final = ("commenters", "escape", "escapedquotes", "quotes", "whitespace", "whitespace_split", "wordchars")
GUARDS: Final[dict[str, Any]] = {"@shlex_tokens": tokens, "@shlex_defaults": defaults}
MODULE: Final = Module(
    "shlex",
    {
        **forwarded(shlex, ["quote"], "shlex"),
        "join": Function(join, Cost.LINEAR),
        "split": Function(split, Cost.CHUNKED),
        "shlex": Prelude("shlex"),
    },
    prelude="shlex",
)
