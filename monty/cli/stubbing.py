"""`monty stubs`: the stub text of tools, and what a change of it does to stored programs.

`monty stubs MODULE:OBJECT` prints what programs may use as the checker reads it. `monty stubs --diff OLD NEW PATHS` checks the
programs against both and names those that are wrong only against the new one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from monty.check.declare.reading import read_declarations
from monty.check.declare.records import Declarations
from monty.check.renderings import FileReport, Format, Style, render
from monty.check.renderings.report import counted
from monty.cli.checking import CLEAN, FINDINGS, USAGE, add_declarations, colours, configuration_of, selection_of
from monty.cli.lint.configuration import Configuration, Profile
from monty.cli.lint.declaring import declared_for
from monty.cli.lint.linting import Outcome, Selection, lint
from monty.cli.lint.verdicts import Verdicts
from monty.cli.reading import UsageError
from monty.diagnostics import Severity


def add_stubs(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command `stubs` of the command line."""
    stubs = commands.add_parser(
        "stubs",
        help="print the stubs of tools, or tell which stored programs a change of them breaks",
        description="Print the stubs of tools; with --diff, check stored programs against two versions of them.",
    )
    stubs.add_argument(
        "paths", nargs="*", metavar="MODULE:OBJECT", help="what to print (with --diff: the stored programs)"
    )
    stubs.add_argument("--diff", nargs=2, metavar=("OLD", "NEW"), help="two stub files, or MODULE:OBJECT")
    stubs.add_argument(
        "--format", choices=[one.value for one in Format], default="text", help="of --diff; default: text"
    )
    add_declarations(stubs)
    stubs.set_defaults(act=print_or_compare)


def print_or_compare(given: argparse.Namespace) -> int:
    """Print stubs, or compare two versions of them."""
    return compare(given) if given.diff else print_stubs(given)


def print_stubs(given: argparse.Namespace) -> int:
    """Print the stub text of the tools that are named."""
    if not given.paths:
        raise UsageError("name the tools as MODULE:OBJECT, or give --diff OLD NEW")
    configuration = configuration_of(given.config, wanted=not given.no_config)
    declared = declared_for(_side(given.paths), replace(configuration, path=None))
    if declared.fault is not None:
        print(render([declared.fault], Format.TEXT), end="", file=sys.stderr)
        return USAGE
    print(declared.stub, end="")
    return CLEAN


def compare(given: argparse.Namespace) -> int:
    """Name the stored programs that are right against the old stubs and wrong against the new ones."""
    selection, broken = selection_of(given)
    old, new = (_side([one]) for one in given.diff)
    verdicts = Verdicts.of_user()
    before = lint(_against(selection, old), verdicts)
    after = lint(_against(selection, new), verdicts)
    broken = list(dict.fromkeys([*broken, *before.broken, *after.broken]))
    if broken:
        print(render(broken, Format.TEXT), end="", file=sys.stderr)
        return USAGE
    worse = _new_findings(before, after)
    style = Style(colour=colours())
    if given.format == Format.TEXT.value:
        changes = list(_changes(_read(old, selection.configuration), _read(new, selection.configuration)))
        print("\n".join(str(change) for change in changes) or "the stubs declare the same")
        programs = [report for report in worse if report.diagnostics]
        verb = "breaks" if len(programs) == 1 else "break"
        print(f"\n{counted(len(programs), 'stored program')} of {len(worse)} {verb}")
        if programs:
            print("\n" + render(programs, Format.TEXT, style), end="")
    else:
        print(render(worse, Format(given.format), style), end="")
    return FINDINGS if any(report.diagnostics for report in worse) else CLEAN


def _side(references: Sequence[str]) -> Profile:
    """One version of the tools: stub files, and objects to introspect."""
    stubs = [one for one in references if Path(one).suffix in (".pyi", ".py") or ":" not in one and Path(one).exists()]
    tools = [one for one in references if one not in stubs]
    return Profile(stubs=tuple(str(Path(one).absolute()) for one in stubs), tools=tuple(tools))


def _against(selection: Selection, side: Profile) -> Selection:
    """The selection with one version of the tools in place of what each profile names."""
    configuration = selection.configuration

    def changed(profile: Profile) -> Profile:
        return replace(profile, stubs=side.stubs, tools=side.tools)

    changed_configuration = replace(
        configuration, base=changed(configuration.base), profiles=tuple(map(changed, configuration.profiles))
    )
    return replace(selection, configuration=changed_configuration)


def _new_findings(before: Outcome, after: Outcome) -> list[FileReport]:
    """The report of what is wrong now and was not before."""
    known = {
        (report.path, report.record, one.line, one.code, one.message)
        for report in before.reports
        for one in report.diagnostics
    }
    return [
        replace(
            report,
            diagnostics=tuple(
                one
                for one in report.diagnostics
                if one.severity is Severity.ERROR
                and (report.path, report.record, one.line, one.code, one.message) not in known
            ),
        )
        for report in after.reports
    ]


def _read(side: Profile, configuration: Configuration) -> Declarations:
    return read_declarations(declared_for(side, configuration).stub, renamed={}, shapes={}, remarks=())


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one declaration; None where there is none."""

    before: str | None
    after: str | None

    def __str__(self) -> str:
        if self.before is None:
            return f"added    {self.after}"
        if self.after is None:
            return f"removed  {self.before}"
        return f"changed  {self.before}\n     to  {self.after}"


def _changes(before: Declarations, after: Declarations) -> Iterator[Change]:
    old, new = _texts(before), _texts(after)
    for name in dict.fromkeys([*old, *new]):
        if old.get(name) != new.get(name):
            yield Change(old.get(name), new.get(name))


def _texts(declarations: Declarations) -> dict[str, str]:
    """Each declaration by its name, as text."""
    functions = {
        one.name: "\n         ".join(signature.text for signature in one.signatures) for one in declarations.functions
    }
    inputs = {one.name: f"{one.name}: {one.annotation}" for one in declarations.inputs}
    classes = {one.name: one.text.strip().replace("\n", "\n         ") for one in declarations.classes}
    return {**inputs, **functions, **classes}
