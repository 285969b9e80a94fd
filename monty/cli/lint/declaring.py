"""A profile in, the declarations of its programs out: stub files, introspected tools, inputs and functions put together.

What is wrong with a stub, a module or a name is a report on the file that says it, and a partial knowledge of what programs
may use: these are then checked for what needs none.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from monty.check.declare import Declarations, declare
from monty.check.declare.reading import bound_names
from monty.check.renderings import FileReport
from monty.check.settings import DeclarationsError
from monty.cli.lint.configuration import Configuration, Profile
from monty.cli.lint.tools import NAMED_IN_TYPES, ToolsError, load_tools
from monty.diagnostics import Diagnostic, Span
from monty.errors import InputError

COMMAND_LINE: Final = "command line"
_INPUT: Final = re.compile(r"\w+: ")
_WORD: Final = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Declared:
    """What programs may use, as stub text. Where `fault` is there, that is not known."""

    stub: str = ""
    names: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    fault: FileReport | None = None

    def blamed(self, error: DeclarationsError, configuration: Configuration) -> FileReport:
        """The report on the file whose stub text an error is in, or on the line of the configuration that it comes from."""
        first = error.diagnostics[0]
        for part in self.parts:
            if part.start < first.line <= part.start + part.text.count("\n") + 1:
                moved = (replace(one, code="stub", span=_moved(one.span, -part.start)) for one in error.diagnostics)
                return FileReport(part.path, part.text, tuple(moved))
        line = self.stub.split("\n")[first.line - 1] if self.stub else ""
        written = line.partition(": ")[2] if _INPUT.match(line) else line.removesuffix(": ...")
        return _blamed_on_configuration(configuration, written, f"{line.strip()}: {first.message}", first.hint)


@dataclass(frozen=True, slots=True)
class Part:
    """The text of one stub file, behind `start` lines of all the stub text."""

    path: str
    text: str
    start: int


class _Fault(Exception):
    def __init__(self, report: FileReport) -> None:
        super().__init__(report.path)
        self.report = report


def declared_for(profile: Profile, configuration: Configuration) -> Declared:
    """The declarations of a profile's programs."""
    try:
        parts, text = _stub_files(profile)
        bound = {name for part in parts for name, _ in bound_names(_tree(part))}
        tools = _tools(profile, configuration)
        typed = [(name, kind) for name, kind in profile.inputs if kind != "Any" and name not in bound]
        untyped = [name for name, kind in profile.inputs if kind == "Any" and name not in bound]
        written = "\n".join(_input_lines(typed, bound))
        functions = {**dict(map(_function, profile.functions)), **tools}
        unbound = {name: one for name, one in functions.items() if name not in bound}
        declared = _declared(configuration, untyped, unbound, f"{text}\n{written}")
        return Declared(declared.stub, (*declared.input_names, *declared.function_names), tuple(parts))
    except _Fault as fault:
        return Declared(fault=fault.report)


def _stub_files(profile: Profile) -> tuple[list[Part], str]:
    parts: list[Part] = []
    text = ""
    for path in profile.stubs:
        try:
            one = Path(path).read_text(encoding="utf-8-sig")
        except OSError as error:
            said = f"the stub file cannot be read: {error.strerror or type(error).__name__}"
            raise _Fault(_report(path, "", said, "correct `stubs`, or its permissions")) from None
        except UnicodeDecodeError as error:
            said = f"the stub file is not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}"
            raise _Fault(_report(path, "", said, "save it as UTF-8")) from None
        parts.append(Part(path, one, text.count("\n")))
        text += one.rstrip("\n") + "\n"
    return parts, text


def _tree(part: Part) -> ast.Module:
    try:
        return ast.parse(part.text)
    except SyntaxError as error:
        line, column = error.lineno or 1, error.offset or 1
        wrong = Diagnostic("stub", f"the stub is no Python: {error.msg}", Span(line, column, line, column + 1))
        raise _Fault(FileReport(part.path, part.text, (wrong,))) from None
    except ValueError as error:
        raise _Fault(_report(part.path, part.text, f"the stub is no Python: {error}", None)) from None


def _tools(profile: Profile, configuration: Configuration) -> dict[str, Callable[..., Any]]:
    found: dict[str, Callable[..., Any]] = {}
    for reference in profile.tools:
        try:
            found |= load_tools(reference, configuration.root)
        except ToolsError as error:
            raise _Fault(_blamed_on_configuration(configuration, reference, error.message, error.hint)) from None
    return found


def _declared(configuration: Configuration, inputs: list[str], functions: dict[str, Any], text: str) -> Declarations:
    try:
        return declare(inputs, functions, text)
    except InputError as error:
        given = [*(one for one in functions.values() if isinstance(one, str)), *functions, *inputs]
        mentioned = next((one for one in given if one in str(error)), "")
        raise _Fault(_blamed_on_configuration(configuration, mentioned, str(error), None)) from None
    except DeclarationsError as error:
        message = f"what is declared is no stub text: {error.diagnostics[0].message}"
        raise _Fault(_blamed_on_configuration(configuration, "", message, None)) from None


def _function(given: str) -> tuple[str, str | None]:
    """A function that is given as a name or as stub text, as `declare` takes it: its name, and all that is known of it."""
    words = given.strip()
    bare = words.removeprefix("async ").strip()
    if bare.startswith("def "):
        return bare.removeprefix("def ").partition("(")[0].strip(), words
    return bare, "async" if words.startswith("async ") else None


def _input_lines(typed: list[tuple[str, str]], bound: set[str]) -> Iterator[str]:
    words = {word for _, kind in typed for word in _WORD.findall(kind)}
    for word in sorted(words & NAMED_IN_TYPES.keys() - bound):
        yield f"from {NAMED_IN_TYPES[word]} import {word}"
    for name, kind in typed:
        yield f"{name}: {kind}"


def _blamed_on_configuration(
    configuration: Configuration, mentioned: str, message: str, hint: str | None
) -> FileReport:
    """A report on the line of the configuration that mentions something; on the command line where none does."""
    if configuration.path is not None and mentioned:
        for number, line in enumerate(configuration.text.split("\n"), 1):
            column = line.find(mentioned)
            if column >= 0:
                span = Span(number, column + 1, number, column + 1 + len(mentioned))
                wrong = Diagnostic("configuration", message, span, hint=hint)
                return FileReport(configuration.path, configuration.text, (wrong,))
    return _report(COMMAND_LINE, "", message, hint, "configuration")


def _report(path: str, text: str, message: str, hint: str | None, code: str = "stub") -> FileReport:
    return FileReport(path, text, (Diagnostic(code, message, Span(1, 1, 1, 2), hint=hint),))


def _moved(span: Span, lines: int) -> Span:
    return Span(max(span.line + lines, 1), span.column, max(span.end_line + lines, 1), span.end_column)
