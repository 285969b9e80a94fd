"""`exec` and `eval`: text that a program makes is compiled and verified as the program itself was, in the program's own namespaces."""

from __future__ import annotations

import ast
import types
from typing import Any, Final

from monty.errors import SourceError
from monty.runtime.guards.members import COMPILER
from monty.runtime.link import link
from monty.runtime.program import Declarations, Program, compile_program
from monty.runtime.state import current
from monty.runtime.world import world

MOST_TEXTS: Final = 10_000


def compile_text(source: Any, names: dict[str, Any], mode: str) -> types.FunctionType:
    """A function that runs the text in these globals. Raises the guest's `SyntaxError`, or `TypeError` for what is no text."""
    if type(source) is not str:
        raise TypeError(f"{mode}() arg 1 must be a string, bytes or code object")
    if mode == "eval":
        source = source.strip(" \t\n")
        check_expression(source)
    program = compiled(current().program, source)
    return link(program.verified, names, world().cell)


def check_expression(source: str) -> None:
    """`eval` takes one expression."""
    try:
        ast.parse(source, "<string>", "eval")
    except SyntaxError as found:
        error = found
    else:
        return
    raise SyntaxError(error.msg, ("<string>", error.lineno, error.offset, error.text))


def compiled(program: Program, source: str) -> Program:
    """The text as a unit of the program, so that its functions can be dumped; the same text is compiled once."""
    texts: dict[str, Program] = program.cache.setdefault("texts", {})
    known = texts.get(source)
    if known is None:
        number = len(texts) + 1
        while f"text {number}" in program.units:  # A dump brings texts of its own.
            number += 1
        origin = f"text {number}"
        if len(texts) >= MOST_TEXTS:
            raise ValueError(f"more than {MOST_TEXTS} different texts given to exec() and eval()")
        known = compiled_text(source, origin, counts_steps=program.counts_steps)
        texts[source] = known
        program.units[origin] = known
    return known


def compiled_text(source: str, origin: str, *, counts_steps: bool) -> Program:
    """Compile a text, or raise the guest's `SyntaxError`, in whose chain the compiler's own error is not."""
    try:
        return compile_program(
            source,
            "<string>",
            Declarations(),
            origin=origin,
            closed=False,
            counts_steps=counts_steps,
            late_imports=True,
        )
    except SourceError as error:
        first = error.diagnostics[0]
    raise SyntaxError(first.message, ("<string>", first.line, first.column, line_of(source, first.line)))


def line_of(source: str, line: int) -> str | None:
    """A line of a text, for the excerpt of a `SyntaxError`."""
    lines = source.splitlines(keepends=True)
    return lines[line - 1] if 0 < line <= len(lines) else None


COMPILER.append(compile_text)
