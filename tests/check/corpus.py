"""The programs of `loose/` (correct, in the style of models) and `mistakes/` (each wrong on marked lines), and their
tools.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import types
from functools import cache
from pathlib import Path
from typing import Final

from monty.check.composed import check_declared
from monty.check.declare import declare
from monty.check.engine import Verdict, shared_checker
from monty.diagnostics import Diagnostic, Severity
from tests.harness.program import Program, find_programs

FOLDER: Final = Path(__file__).parent
TOOLS: Final = (FOLDER / "tools.pyi").read_text(encoding="utf-8")


@cache
def loose_programs() -> list[Program]:
    """Programs that run under CPython and must check clean."""
    return find_programs(FOLDER / "loose")


@cache
def mistaken_programs() -> list[Program]:
    """Programs with mistakes, each marked `#? code: ...` on its line."""
    return find_programs(FOLDER / "mistakes")


def name(program: Program) -> str:
    """How a test names a program."""
    return f"{program.path.stem}-{program.first_line}"


def verdict(program: Program) -> Verdict:
    """The verdict of the process's checker, with the tools declared."""
    return shared_checker().check(program.text, declarations=TOOLS)


def diagnosed(program: Program) -> list[Diagnostic]:
    """What a user of `monty.check` is told, remarks left out."""
    declared = declare(None, None, TOOLS)
    names = [*declared.input_names, *declared.function_names]
    found = check_declared(program.text, declarations=declared.stub, names=names)
    return [one for one in found if one.severity is not Severity.NOTE]


def run(program: Program) -> None:
    """Run a program under CPython with the tools of `tools_at_runtime.py`; raises what the program raises."""
    tools = types.ModuleType("tools")
    source = (FOLDER / "tools_at_runtime.py").read_text(encoding="utf-8")
    exec(compile(source, "tools", "exec", dont_inherit=True), tools.__dict__)  # noqa: S102 - our own file
    names = {name: value for name, value in vars(tools).items() if not name.startswith("_")}
    code = compile(program.text, name(program), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    with contextlib.redirect_stdout(io.StringIO()):
        result = eval(code, {"__name__": "__main__", **names})  # noqa: S307 - our own file
        if inspect.iscoroutine(result):
            asyncio.run(result)
