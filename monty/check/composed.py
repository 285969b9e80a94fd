"""A program and its declarations in, every diagnostic out: the gate, mypy and the hints, one after the other.

What goes in is plain data, so that the same step runs here or in a worker (`monty.check.pool`). The program's text is a
stranger's; the declarations are the host's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from monty.check.engine import Verdict, shared_checker
from monty.check.gate import gate
from monty.check.settings import DEFAULT_SETTINGS, CheckSettings, typeshed
from monty.diagnostics import Diagnostic, Severity
from monty.errors import InternalError, MontySyntaxError
from monty.source import Source, parse

if TYPE_CHECKING:
    from monty.check.hints import Library


MOST_NAMES: Final = 200
"""So many names are looked for in a program's text; where there are more, the hints look, which have a budget."""

_COMPARED: Final = re.compile(r"""[!=]=\s*["'\d]|["'\d]\s*[!=]=""")
_DEFINED: Final = re.compile(r"\bdef (\w+)")
_SHOWN: Final = re.compile(r"(?:\bprint\(|\{|, )(?:\w+\.)*(\w+)(?=[,)}!:])")
"""Names that are printed or formatted as they are."""

_ENUM: Final = re.compile(r"\bclass (\w+)\(.{0,200}(?:Enum|Flag)\b")
_COROUTINE: Final = re.compile(r"\basync def (\w+)")
_OF_ASYNCIO: Final = frozenset(["gather", "wait_for", "sleep", "wait"])


def check_declared(
    code: str | Source,
    *,
    declarations: str = "",
    names: Collection[str] = (),
    script_name: str = "main.py",
    settings: CheckSettings = DEFAULT_SETTINGS,
    previous: Sequence[str] = (),
) -> tuple[Diagnostic, ...]:
    """The diagnostics of a program that may use `names`, which the stub text `declarations` declares.

    Raises `DeclarationsError` where the declarations are themselves wrong.
    """
    try:
        source = parse(code, script_name) if isinstance(code, str) else code
    except MontySyntaxError as error:
        return error.diagnostics
    refused = gate(source.text, source.tree, modules=_modules(), declared=names)
    verdict = shared_checker().check(
        source, declarations=declarations, script_name=script_name, settings=settings, previous=previous
    )
    found = [*refused, *_without_echoes(verdict, refused)]
    if not found and not _may_hide_mistakes(source.text, declarations):
        return ()
    return _explained(found, source, declarations, verdict)


def _may_hide_mistakes(text: str, declarations: str) -> bool:
    """Whether a program that is right to mypy has what the hints look at all the same: coroutines that nobody awaits, enums asked
    for a value, functions that are shown instead of called. Words decide, on the safe side: the hints cost half a check.
    """
    both = f"{text}\n{declarations}"
    enums = set(_ENUM.findall(both))
    coroutines = {*_COROUTINE.findall(both), *(_OF_ASYNCIO if "asyncio" in text else ())}
    if len(enums) + len(coroutines) > MOST_NAMES:
        return True
    if enums and (_COMPARED.search(text) or _uses(enums, r"\s*[(\[]\s*[\"'\d-]").search(text)):
        return True
    if coroutines and not _all_awaited(text, coroutines):
        return True
    defined = set(_DEFINED.findall(both))
    return any(name in defined for name in _SHOWN.findall(text))


def _uses(names: Collection[str], after: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))}){after}")


def _all_awaited(text: str, names: Collection[str]) -> bool:
    """Whether every call of these functions stands behind an `await`."""
    called = _uses(names, r"\s*\(").pattern
    calls = re.finditer(rf"(?P<awaited>\bawait\s+|\bdef\s+)?(?:\b[\w.]{{1,80}}\.)?{called}", text)
    return all(call["awaited"] for call in calls)


def _without_echoes(verdict: Verdict, refused: Sequence[Diagnostic]) -> list[Diagnostic]:
    """What mypy says, less what it says where the gate has spoken: one cause, one report."""
    lines = {one.line for one in refused if one.severity is Severity.ERROR}
    return [one for one in verdict.diagnostics if one.line not in lines]


def _explained(found: list[Diagnostic], source: Source, declarations: str, verdict: Verdict) -> tuple[Diagnostic, ...]:
    # A process whose programs are right never loads them.
    from monty.check.hints import HintContext, improve

    context = HintContext(source.text, source.tree, declarations, _library(), source.name, verdict)
    return improve(sorted(found, key=lambda one: (one.line, one.column)), context)


@cache
def _modules() -> frozenset[str]:
    """The dotted names that a program can import."""
    folder = typeshed()
    if folder is None:
        raise InternalError("the stubs of the sandbox's library are not there")
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return frozenset(index["names"]) - {"builtins"}


@cache
def _library() -> Library:
    from monty.check.hints import Library

    folder = typeshed()
    assert folder is not None, "the gate has read its index"
    return Library(folder)
