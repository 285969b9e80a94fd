"""Paths and a configuration in, reports out: `gather` finds the programs and what each may use, `lint` checks them.

Every program is checked, whatever is wrong with another file, a stub or a module; each fault is told once, where it is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from monty.check.declare import importable_modules
from monty.check.gate import gate
from monty.check.renderings import FileReport
from monty.cli.lint.configuration import Configuration, Profile
from monty.cli.lint.declaring import Declared, declared_for
from monty.cli.lint.header import with_header
from monty.cli.lint.judging import Judge, Refused, Task
from monty.cli.lint.paths import STDIN, files_of
from monty.cli.lint.progress import Progress
from monty.cli.lint.stored import Program, StoredFile, programs_of, read_stored
from monty.cli.lint.verdicts import Verdicts
from monty.cli.reading import UsageError
from monty.diagnostics import Diagnostic
from monty.errors import MontySyntaxError
from monty.source import parse


@dataclass(frozen=True, slots=True)
class Selection:
    """Which programs are checked, and what the command line adds to what the configuration says of them."""

    paths: Sequence[str]
    configuration: Configuration
    flags: Profile = field(default_factory=Profile)
    profile: str | None = None
    field: str | None = None
    stdin_name: str = "<stdin>"
    exclude: tuple[str, ...] = ()
    declarations_known: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """One program, its file, and what it may use."""

    file: StoredFile
    program: Program
    profile: Profile
    faults: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The reports of all files, and those of what the host has to put right before programs can be judged."""

    reports: list[FileReport]
    broken: list[FileReport]


def gather(selection: Selection) -> tuple[list[StoredFile], list[Found]]:
    """The files, and the programs in them. Raises `UsageError` for a path or a profile that is not there."""
    configuration = selection.configuration
    chosen = None if selection.profile is None else configuration.named(selection.profile)
    if selection.profile is not None and chosen is None:
        names = ", ".join(each.name for each in configuration.profiles) or "none"
        raise UsageError(f"there is no profile {selection.profile!r}; [tool.monty] has these: {names}")
    files, found = [], []
    excluded = (*configuration.exclude, *selection.exclude)
    for path in files_of(selection.paths, configuration.wanted, excluded, configuration.root):
        shown = selection.stdin_name if path == STDIN else path
        profile = _with_flags(chosen or configuration.profile_of(shown), selection.flags)
        code_field = selection.field or profile.field
        file = (
            programs_of(shown, sys.stdin.buffer.read(), code_field) if path == STDIN else read_stored(path, code_field)
        )
        files.append(file)
        found += [_found(file, program, profile, selection) for program in file.programs]
    return files, found


def _with_flags(profile: Profile, flags: Profile) -> Profile:
    joined = profile.with_more(flags)
    return replace(joined, name=profile.name, match=profile.match, field=profile.field, settings=profile.settings)


def _found(file: StoredFile, program: Program, profile: Profile, selection: Selection) -> Found:
    configuration = selection.configuration
    if not configuration.headers or not selection.declarations_known:
        return Found(file, program, profile)
    base = replace(configuration, profiles=tuple(_with_flags(one, selection.flags) for one in configuration.profiles))
    headed = with_header(program.text, profile, base)
    return Found(file, program, headed.profile, headed.faults)


def lint(selection: Selection, verdicts: Verdicts, *, jobs: int | None = None, progress: bool = False) -> Outcome:
    """Check the programs of a selection."""
    files, found = gather(selection)
    declare = _declarer(selection.configuration)
    declared = [declare(one.profile) if selection.declarations_known else None for one in found]
    verdict_of, refusals = _judged(found, declared, verdicts, jobs, progress)
    refused = dict.fromkeys(one.blamed(error, selection.configuration) for one, error in refusals.items())
    reports = _reports(files, found, verdict_of)
    broken = dict.fromkeys([one.fault for one in declared if one is not None and one.fault is not None])
    return Outcome(reports, [*refused, *broken])


def _declarer(configuration: Configuration) -> Callable[[Profile], Declared]:
    """Declarations of profiles, each made once."""
    known: dict[Profile, Declared] = {}

    def declare(profile: Profile) -> Declared:
        # Neither says what a program may use, and each other one would import the tools anew.
        key = replace(profile, name="", match=(), field="")
        if key not in known:
            known[key] = declared_for(key, configuration)
        return known[key]

    return declare


def _judged(
    found: Sequence[Found],
    declared: Sequence[Declared | None],
    verdicts: Verdicts,
    jobs: int | None,
    progress: bool,
) -> tuple[dict[int, tuple[Diagnostic, ...]], Refused]:
    """The verdict on each program, by its place in `found`, and the declarations that the checker refuses."""
    whole = [
        (place, Task(one.program.text, known, one.profile.settings))
        for place, (one, known) in enumerate(zip(found, declared, strict=True))
        if known is not None and known.fault is None
    ]
    with Progress(len(whole), shown=progress) as bar:
        judged, refused = Judge(verdicts, jobs, bar.tell).judge([task for _, task in whole])
    verdict_of = {
        place: verdict for (place, task), verdict in zip(whole, judged, strict=True) if task.declared not in refused
    }
    for place, one in enumerate(found):
        if place not in verdict_of:
            verdict_of[place] = without_declarations(one.program.text)
    return verdict_of, refused


def without_declarations(code: str) -> tuple[Diagnostic, ...]:
    """What is wrong with a program whatever it may use: its syntax, and what the sandbox refuses."""
    try:
        source = parse(code)
    except MontySyntaxError as error:
        return error.diagnostics
    return gate(source.text, source.tree, modules=importable_modules())


def _reports(
    files: Iterable[StoredFile], found: Sequence[Found], verdict_of: Mapping[int, tuple[Diagnostic, ...]]
) -> list[FileReport]:
    """One report for each file, and one for each record of an export; clean ones count."""
    of_file: dict[int, list[Diagnostic]] = {}
    of_records: dict[int, list[FileReport]] = {}
    for place, one in enumerate(found):
        diagnostics = (*one.faults, *verdict_of[place])
        if one.program.record is None:
            of_file.setdefault(id(one.file), []).extend(map(one.program.in_file, diagnostics))
        else:
            report = FileReport(one.file.path, one.program.text, diagnostics, one.program.record)
            of_records.setdefault(id(one.file), []).append(report)
    reports = []
    for file in files:
        records = of_records.get(id(file), [])
        diagnostics = (*file.faults, *of_file.get(id(file), ()))
        if diagnostics or not records:
            reports.append(FileReport(file.path, file.text, diagnostics))
        reports += records
    return reports


def flags_profile(
    stubs: Sequence[str], tools: Sequence[str], inputs: Sequence[str], functions: Sequence[str]
) -> Profile:
    """What flags say that all programs may use. Raises `UsageError` for an input that is no name."""
    return Profile(
        stubs=tuple(str(Path(path).absolute()) for path in stubs),
        tools=tuple(tools),
        inputs=tuple(map(_typed_input, inputs)),
        functions=tuple(functions),
    )


def _typed_input(given: str) -> tuple[str, str]:
    name, _, kind = map(str.strip, given.partition(":"))
    if not name.isidentifier():
        raise UsageError(f"--input {given!r} is neither NAME nor NAME:TYPE")
    return name, kind or "Any"
