"""Program text in, diagnostics out: mypy kept warm in this process, one program at a time.

Promises: a verdict for any text, in bounded time where mypy lets itself be interrupted (see `monty.check.pool` for the
rest); no state passes from one program to the next; lines and columns are those of the text. The text is a stranger's
and is never run. It is to be within the bounds of `monty.source`, which the functions here test where the caller has
not.
"""

from __future__ import annotations

import gc
import shutil
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, TextIO, cast

from monty.check.cache import cache_folder
from monty.check.corrections import corrected, without_consequences
from monty.check.findings import diagnostics_of
from monty.check.lines import lines_of
from monty.check.passes import judge
from monty.check.program import Program
from monty.check.resident import CheckTimeout, Resident, TooManyErrors
from monty.check.scope import Bound
from monty.check.settings import DEFAULT_SETTINGS, CheckSettings, DeclarationsError, typeshed
from monty.check.types import Types
from monty.diagnostics import Diagnostic, Severity, Span
from monty.errors import MontySyntaxError
from monty.source import Source, parse

PROGRAMS_PER_BUILD: Final = 20_000
"""A build is renewed after so many programs: what mypy keeps of each is little, and not nothing."""

MOST_KEPT: Final = 64
"""Checked declarations and snippets that are kept for the next program, the most recently used ones."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check found. `type_at` gives the type of an expression of the program, in mypy's words."""

    diagnostics: tuple[Diagnostic, ...]
    types: Types | None = None

    def type_at(self, span: Span) -> str | None:
        """The type of the expression that spans a place; None where none is known."""
        return self.types.type_at(span) if self.types else None


@dataclass(frozen=True, slots=True)
class _Kept:
    """A checked module that stays in the build because programs see its names."""

    program: Program
    names: dict[str, Bound]
    diagnostics: tuple[Diagnostic, ...]


class Checker:
    """A resident mypy behind a lock. One in a process is enough: mypy's state is global, so a second would take it
    over.
    """

    def __init__(self, stubs: Path | None = None, cache: Path | None = None) -> None:
        """`stubs`: the typeshed to check against (found by default); `cache`: mypy's cache folder (the user's own by
        default).
        """
        self._stubs = stubs or typeshed()
        self._cache = cache
        self._lock = threading.RLock()
        self._build: Resident | None = None
        self._kept: OrderedDict[tuple[object, ...], _Kept] = OrderedDict()
        self._count = 0

    def check(
        self,
        source: str | Source,
        *,
        declarations: str = "",
        script_name: str = "main.py",
        settings: CheckSettings = DEFAULT_SETTINGS,
        previous: Sequence[str] = (),
    ) -> Verdict:
        """The verdict on one program, or on one snippet behind `previous` ones.

        Raises `DeclarationsError` where the declarations are themselves wrong.
        """
        if isinstance(source, str):
            try:
                source = parse(source, script_name)
            except MontySyntaxError as error:
                return Verdict(error.diagnostics)
        with self._lock, _collector_paused(), _silenced():
            return self._check(source.text, declarations, settings, tuple(previous))

    def warm(self, settings: CheckSettings = DEFAULT_SETTINGS) -> None:
        """Build now what the first check would build."""
        with self._lock, _silenced():
            self._resident(settings)

    def _check(self, text: str, declarations: str, settings: CheckSettings, previous: tuple[str, ...]) -> Verdict:
        program: Program | None = None
        lines = lines_of(text)
        try:
            resident = self._resident(settings)
            names = self._names(resident, declarations, settings, previous)
            program = Program(resident, text, settings)
            resident.watch.deadline = time.monotonic() + settings.deadline
            declared = "\n".join([declarations, *previous])
            diagnostics = self._judged(program, names, declared, lines)
            text_meant = corrected(text, diagnostics, names)
            if text_meant is not None:
                program.close()
                twin = program = Program(resident, text_meant, settings)
                diagnostics = without_consequences(
                    diagnostics, self._judged(twin, names, declared, lines_of(text_meant))
                )
            return Verdict(tuple(diagnostics), Types(program))
        except DeclarationsError:
            raise
        except CheckTimeout:
            return self._given_up(program, lines, _timeout(settings))
        except TooManyErrors:
            return self._given_up(program, lines, _too_many(settings))
        except (Exception, SystemExit) as error:
            return self._given_up(None, lines, _internal(error))
        finally:
            if program is not None:
                program.close()

    def _judged(
        self, program: Program, names: Mapping[str, Bound], declared: str, lines: Sequence[str]
    ) -> list[Diagnostic]:
        return diagnostics_of(judge(program, names, declared).findings, lines, [program.name, *self._inner_names()])

    def _given_up(self, program: Program | None, lines: Sequence[str], remark: Diagnostic) -> Verdict:
        """The verdict of a check that did not end: what was found so far, and why it ended. mypy's state is not trusted
        again.
        """
        found = diagnostics_of(program.findings(), lines, [program.name, *self._inner_names()]) if program else []
        self._forget()
        return Verdict((*found, remark))

    def _resident(self, settings: CheckSettings) -> Resident:
        version = settings.version()
        build = self._build
        if build is not None and (not build.usable or build.version != version or self._count >= PROGRAMS_PER_BUILD):
            self._forget()
            build = None
        if build is None:
            self._build = build = self._new_build(version)
        self._count += 1
        return build

    def _new_build(self, version: tuple[int, int]) -> Resident:
        cache = self._cache or cache_folder(self._stubs, version)
        try:
            return Resident(self._stubs, cache, version)
        except Exception:
            # mypy believes what is in its cache. The next process writes a new one.
            if cache is None:
                raise
            shutil.rmtree(cache, ignore_errors=True)
            return Resident(self._stubs, None, version)

    def _forget(self) -> None:
        self._build = None
        self._kept.clear()
        self._count = 0

    def _inner_names(self) -> list[str]:
        return [kept.program.name for kept in self._kept.values()]

    def _names(
        self, resident: Resident, declarations: str, settings: CheckSettings, previous: tuple[str, ...]
    ) -> dict[str, Bound]:
        """What the program sees: declarations, then each earlier snippet's names over them."""
        names: dict[str, Bound] = {}
        if declarations.strip():
            kept = self._keep(
                ("declarations", declarations, settings), resident, declarations, settings, names, stub=True
            )
            if kept.diagnostics:
                raise DeclarationsError(kept.diagnostics)
            names = kept.names
        for count, text in enumerate(previous, 1):
            key = ("snippet", declarations, settings, previous[:count])
            names = names | self._keep(key, resident, text, settings, names).names
        while len(self._kept) > MOST_KEPT + len(previous):
            self._kept.popitem(last=False)[1].program.close()
        return names

    def _keep(
        self,
        key: tuple[object, ...],
        resident: Resident,
        text: str,
        settings: CheckSettings,
        names: dict[str, Bound],
        *,
        stub: bool = False,
    ) -> _Kept:
        if key not in self._kept:
            program = Program(resident, text, settings, stub=stub)
            resident.watch.deadline = time.monotonic() + settings.deadline
            judgement = judge(program, names, hands_on=True)
            diagnostics = diagnostics_of(judgement.findings, lines_of(text), [program.name])
            self._kept[key] = _Kept(program, judgement.names, tuple(diagnostics))
        self._kept.move_to_end(key)
        return self._kept[key]


def _timeout(settings: CheckSettings) -> Diagnostic:
    message = f"the check takes longer than {settings.deadline:g} s; the program is too large or too deeply nested"
    return Diagnostic("check-limit", message, Span(1, 1, 1, 2), hint="split the program; raise CheckSettings.deadline")


def _too_many(settings: CheckSettings) -> Diagnostic:
    message = f"more than {settings.most_errors} errors; the rest is not shown"
    return Diagnostic("too-many-errors", message, Span(1, 1, 1, 2), Severity.NOTE)


def _internal(error: BaseException) -> Diagnostic:
    message = (
        f"the checker failed on this program ({type(error).__name__}: {error}); whether it is correct is not known"
    )
    return Diagnostic(
        "internal", message, Span(1, 1, 1, 2), hint="this is a fault in the checker; please report it with the program"
    )


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No garbage collection during a check: it would walk all of mypy's objects and find nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class _Silent:
    """A stream that drops what one thread writes and hands on the rest: mypy prints where it fails."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._thread = threading.get_ident()

    def write(self, text: str) -> int:
        return len(text) if threading.get_ident() == self._thread else self._stream.write(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)


@contextmanager
def _silenced() -> Iterator[None]:
    """Keep mypy from writing to the host's streams."""
    out, err = sys.stdout, sys.stderr
    # As much of a stream as `print` needs.
    ours = cast("tuple[TextIO, TextIO]", (_Silent(out), _Silent(err)))
    sys.stdout, sys.stderr = ours
    try:
        yield
    finally:
        # Unless somebody else has put theirs there meanwhile.
        if sys.stdout is ours[0]:
            sys.stdout = out
        if sys.stderr is ours[1]:
            sys.stderr = err


@cache
def shared_checker() -> Checker:
    """The checker of this process, made on first use."""
    return Checker()


def check_source(
    source: str | Source,
    *,
    declarations: str = "",
    script_name: str = "main.py",
    settings: CheckSettings = DEFAULT_SETTINGS,
    previous: Sequence[str] = (),
) -> tuple[Diagnostic, ...]:
    """What mypy has to say of a program, by the process's shared checker. `Checker.check` tells the arguments."""
    verdict = shared_checker().check(
        source, declarations=declarations, script_name=script_name, settings=settings, previous=previous
    )
    return verdict.diagnostics
