"""`monty check`: stored programs in, findings out; every file is checked, whatever is wrong with another.

Exit codes: 0 clean, 1 findings, 2 a command line, configuration or stub that says something impossible.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from monty.check.renderings import FileReport, Format, Style, render
from monty.check.renderings.report import counted, summary
from monty.cli.lint.baseline import read_baseline, without_known, write_baseline
from monty.cli.lint.configuration import Configuration, ConfigurationError, find_configuration, read_configuration
from monty.cli.lint.linting import Outcome, Selection, flags_profile, lint
from monty.cli.lint.verdicts import Verdicts
from monty.cli.reading import UsageError
from monty.diagnostics import Severity

CLEAN: Final = 0
FINDINGS: Final = 1
USAGE: Final = 2
_MADE_FOR_PEOPLE: Final = frozenset({"text", "concise"})


def add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command `check` of the command line."""
    check = commands.add_parser(
        "check",
        help="check stored programs and run nothing",
        description="Check stored programs; nothing of them runs. Exit codes: 0 clean, 1 findings, 2 usage.",
    )
    check.add_argument("paths", nargs="*", metavar="PATH", help="files, folders, globs, or - for standard input")
    add_declarations(check)
    check.add_argument("--format", choices=[one.value for one in Format], default="text", help="default: text")
    check.add_argument("--output", metavar="FILE", help="write the findings to a file, and a summary to the terminal")
    check.add_argument("--baseline", metavar="FILE", help="forgive the findings that are listed in this file")
    check.add_argument("--write-baseline", metavar="FILE", help="list all findings in this file, and succeed")
    check.add_argument("--jobs", type=int, metavar="N", help="checker processes (default: one for each processor)")
    check.add_argument("--no-cache", action="store_true", help="check everything anew")
    check.add_argument("--no-progress", action="store_true", help="show no progress bar")
    check.set_defaults(act=check_paths)


def add_declarations(command: argparse.ArgumentParser) -> None:
    """The flags that say which programs there are, and what they may use."""
    command.add_argument(
        "--stubs", action="append", default=[], metavar="FILE", help="a stub file that declares inputs and functions"
    )
    command.add_argument(
        "--tools", action="append", default=[], metavar="MODULE:OBJECT", help="functions to introspect"
    )
    command.add_argument("--input", action="append", default=[], metavar="NAME[:TYPE]", help="an input")
    command.add_argument(
        "--function",
        action="append",
        default=[],
        metavar="NAME",
        help="a function: a name, or `def` with its signature",
    )
    command.add_argument("--profile", metavar="NAME", help="the profile of the configuration that all programs have")
    command.add_argument(
        "--config", metavar="FILE", help="the pyproject.toml to read (default: the nearest with [tool.monty])"
    )
    command.add_argument("--no-config", action="store_true", help="read no configuration")
    command.add_argument("--field", metavar="NAME", help="the field of JSON lines that holds the code (default: code)")
    command.add_argument("--exclude", action="append", default=[], metavar="GLOB", help="files to leave out")
    command.add_argument(
        "--stdin-name", metavar="PATH", default="<stdin>", help="the path that standard input stands for"
    )


def check_paths(given: argparse.Namespace) -> int:
    """Check every program that the paths name and print what was found."""
    selection, broken = selection_of(given)
    if given.jobs is not None and given.jobs < 1:
        raise UsageError(f"--jobs {given.jobs}: at least one is needed")
    known = read_baseline(given.baseline) if given.baseline else None
    verdicts = Verdicts(None) if given.no_cache else Verdicts.of_user()
    outcome = lint(selection, verdicts, jobs=given.jobs, progress=not given.no_progress)
    outcome = Outcome(outcome.reports, [*broken, *outcome.broken])
    if not outcome.reports and not outcome.broken:
        raise UsageError(f"no program in {', '.join(selection.paths)}")
    if given.write_baseline:
        count = write_baseline(given.write_baseline, outcome.reports)
        print(f"{counted(count, 'finding')} written to {given.write_baseline}", file=sys.stderr)
        return USAGE if outcome.broken else CLEAN
    reports = outcome.reports
    if known is not None:
        reports, gone = without_known(reports, known)
        if gone:
            told = f"{counted(gone.total(), 'finding')} of {given.baseline} no longer there; write it anew to shrink it"
            print(told, file=sys.stderr)
    _tell([*outcome.broken, *reports], given.format, given.output)
    return exit_code(reports, outcome.broken)


def exit_code(reports: Sequence[FileReport], broken: Sequence[FileReport]) -> int:
    """0, 1 or 2."""
    if broken:
        return USAGE
    found = any(one.severity is Severity.ERROR for report in reports for one in report.diagnostics)
    return FINDINGS if found else CLEAN


def selection_of(given: argparse.Namespace) -> tuple[Selection, list[FileReport]]:
    """What the command line selects, and the report on a configuration that cannot be read."""
    broken: list[FileReport] = []
    try:
        configuration = configuration_of(given.config, wanted=not given.no_config)
    except ConfigurationError as error:
        broken.append(FileReport(error.path, error.text, (error.diagnostic,)))
        configuration = Configuration(Path.cwd())
    paths = given.paths or configuration.paths
    if not paths and not broken:
        raise UsageError("name the files, folders or globs to check, or list them as `paths` in [tool.monty]")
    if not given.paths and configuration.path:
        root = configuration.root
        paths = [os.path.relpath(root / path) for path in configuration.paths]
    selection = Selection(
        paths=paths,
        configuration=configuration,
        flags=flags_profile(given.stubs, given.tools, given.input, given.function),
        profile=None if broken else given.profile,
        field=given.field,
        stdin_name=given.stdin_name,
        exclude=tuple(given.exclude),
        declarations_known=not broken,
    )
    return selection, broken


def configuration_of(path: str | None, *, wanted: bool) -> Configuration:
    """The configuration that a flag names, or the nearest one; an empty one where there is none."""
    here = Path.cwd()
    if not wanted:
        return Configuration(here)
    found = Path(path) if path else find_configuration(here)
    if found is None:
        return Configuration(here)
    try:
        return read_configuration(found, path or os.path.relpath(found))
    except OSError as error:
        raise UsageError(f"--config {path}: {error.strerror}") from None


def _tell(reports: Sequence[FileReport], format_name: str, output: str | None) -> None:
    style = Style(colour=output is None and colours(), width=shutil.get_terminal_size((100, 24)).columns)
    text = render(reports, Format(format_name), style)
    if output is not None:
        Path(output).write_text(text, encoding="utf-8", errors="backslashreplace")
        print(f"{summary(reports)}; written to {output}", file=sys.stderr)
    else:
        print(text.encode("utf-8", "backslashreplace").decode(), end="")
    if format_name not in _MADE_FOR_PEOPLE and output is None and sys.stdout.isatty():
        print(summary(reports), file=sys.stderr)


def colours() -> bool:
    """Whether standard output shows colours, as the usual variables have it."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")
