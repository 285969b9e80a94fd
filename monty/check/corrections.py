"""One misspelt name is one mistake: what else the checker says because of it is found out by spelling the name right.

A class whose base is misspelt has no members, `slef.size = 0` leaves an attribute unset, a guard that tests a misspelt
name guards nothing: errors on lines that are innocent. With the name corrected they vanish, and the program's other
mistakes stay.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Collection, Sequence
from functools import partial
from typing import Final

from monty.check.lines import lines_of
from monty.diagnostics import Diagnostic
from monty.spelling import nearest

MOST_NAMES: Final = 10
UNDEFINED: Final = "name-defined"

_ATTRIBUTE: Final = re.compile(r'has no attribute "(?P<name>\w+)"; maybe "(?P<meant>\w+)"')
_WORD: Final = re.compile(r"[^\W\d]\w*")


def corrected(text: str, diagnostics: Sequence[Diagnostic], declared: Collection[str]) -> str | None:
    """The program with its misspelt names spelt as those that they are near to; None where that would not help."""
    misspelt = [one for one in diagnostics if is_misspelling(one)]
    if not misspelt or len(misspelt) > MOST_NAMES or len(misspelt) == len(diagnostics):
        return None
    lines = lines_of(text)
    unknown = {_named(one, lines) for one in misspelt if one.code == UNDEFINED}
    known = {*_WORD.findall(text), *declared, *dir(builtins)} - unknown
    changed = False
    # From the end, so that what is still to be changed stays where it is.
    for one in sorted(misspelt, key=lambda found: (found.line, found.span.end_column), reverse=True):
        name, meant = _meant(one, lines, known)
        line, end = lines[one.span.end_line - 1], one.span.end_column - 1
        if meant is not None and line[:end].endswith(name):
            lines[one.span.end_line - 1] = line[: end - len(name)] + meant + line[end:]
            changed = True
    return "\n".join(lines) if changed else None


def is_misspelling(one: Diagnostic) -> bool:
    """Whether a diagnostic is about a name that may have been meant to be another."""
    return one.code == UNDEFINED or _ATTRIBUTE.search(one.message) is not None


def _meant(one: Diagnostic, lines: Sequence[str], known: Collection[str]) -> tuple[str, str | None]:
    """The misspelt name, and the name that was meant."""
    if attribute := _ATTRIBUTE.search(one.message):
        return attribute["name"], attribute["meant"]
    name = _named(one, lines)
    near = nearest(name, sorted(filter(partial(_is_like, name), known)), most=1) if _WORD.fullmatch(name) else []
    return name, near[0] if near else None


def _named(one: Diagnostic, lines: Sequence[str]) -> str:
    return lines[one.line - 1][one.column - 1 : one.span.end_column - 1]


def _is_like(name: str, other: str) -> bool:
    """A cheap test, before the dear one."""
    return abs(len(name) - len(other)) <= 2 and other[0] in name[:2]


def without_consequences(first: Sequence[Diagnostic], second: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The first program's diagnostics, less those that the corrected program has not."""
    places = {(one.line, one.code) for one in second}
    return [one for one in first if is_misspelling(one) or (one.line, one.code) in places]
