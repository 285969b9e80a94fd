"""The comment that a program may begin with, in: `# monty: input NAME: TYPE`; what it adds to its profile, out.

A header is part of a stranger's program: it may say what the program expects, and nothing that would make the host import,
read or skip anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from monty.check.lines import lines_of
from monty.cli.lint.configuration import Configuration, Profile
from monty.diagnostics import Diagnostic, Span
from monty.spelling import nearest

_MARK: Final = re.compile(r"#\s*monty:\s*(?P<word>\w+)?\s*(?P<rest>.*?)\s*$")
_INPUT: Final = re.compile(r"(?P<name>\w+)\s*(?::\s*(?P<type>.+))?$")
_HOST_ONLY: Final = {"stubs": "a file to read", "tools": "a module to import"}


@dataclass(frozen=True, slots=True)
class Headed:
    """A program's profile with what its header adds, and what is wrong with the header."""

    profile: Profile
    faults: tuple[Diagnostic, ...] = ()


class _HeaderError(Exception):
    def __init__(self, message: str, hint: str | None) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


def with_header(text: str, profile: Profile, configuration: Configuration) -> Headed:
    """The profile of a program that may say itself what it needs. Only comments before the first statement count."""
    if "monty:" not in text:
        return Headed(profile)
    faults = []
    for number, line in enumerate(lines_of(text), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            break
        found = _MARK.match(line.strip())
        if found is None:
            continue
        try:
            profile = _added(profile, found["word"] or "", found["rest"], configuration)
        except _HeaderError as error:
            span = Span(number, 1, number, len(line) + 1)
            faults.append(Diagnostic("header", error.message, span, hint=error.hint))
    return Headed(profile, tuple(faults))


def _added(profile: Profile, word: str, rest: str, configuration: Configuration) -> Profile:
    act = _WORDS.get(word)
    if act is not None:
        return act(profile, rest, configuration)
    if word in _HOST_ONLY:
        message = f"a program's header cannot name {_HOST_ONLY[word]}"
        raise _HeaderError(message, f"write `{word}` in [tool.monty] of pyproject.toml, or as a flag")
    near = nearest(word, _WORDS)
    hint = f"did you mean `{near[0]}`?" if near else f"write one of {', '.join(_WORDS)}"
    raise _HeaderError(f"the header says {word!r}, which means nothing here", hint)


def _input(profile: Profile, rest: str, configuration: Configuration) -> Profile:
    found = _INPUT.match(rest)
    if found is None or not found["name"].isidentifier():
        raise _HeaderError(
            f"the header's input {rest!r} is no name with a type", "write `# monty: input rows: list[str]`"
        )
    named = {**dict(profile.inputs), found["name"]: found["type"] or "Any"}
    return replace(profile, inputs=tuple(named.items()))


def _function(profile: Profile, rest: str, configuration: Configuration) -> Profile:
    return replace(profile, functions=(*profile.functions, rest))


def _profile(profile: Profile, rest: str, configuration: Configuration) -> Profile:
    chosen = configuration.named(rest)
    if chosen is None:
        names = [each.name for each in configuration.profiles]
        near = nearest(rest, names)
        known = f"the profiles are {', '.join(names)}" if names else "pyproject.toml has no profiles"
        raise _HeaderError(f"there is no profile {rest!r}", f"did you mean `{near[0]}`?" if near else known)
    return chosen


_WORDS: Final[dict[str, Callable[[Profile, str, Configuration], Profile]]] = {
    "input": _input,
    "function": _function,
    "profile": _profile,
}
