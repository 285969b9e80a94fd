"""CPython as an engine: runs one program as a script would run, in a child process, and tells what it did.

Served by `forkserver`. Only the program's own frames are told in a traceback: frames of the host's functions and of the
standard library are what the sandbox does otherwise.
"""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import io
import linecache
import resource
import sys
import traceback
import types
from collections.abc import Iterator
from typing import Any, Final

from tests.harness.host import Host, stable_repr, used_functions
from tests.harness.program import SCRIPT_NAME, Program
from tests.harness.transcript import Raised, Transcript, module_line

# Imported ahead, so that no job pays for what most programs import.
_COMMON_MODULES: Final = (
    "collections contextlib copy dataclasses datetime decimal enum functools itertools json math operator random re"
    " statistics string textwrap typing"
)
for _name in _COMMON_MODULES.split():
    importlib.import_module(_name)

MOST_MEMORY: Final = 4 * 1024**3
_VALUE: Final = "@value"


def request_for(program: Program, lines: bool = False) -> dict[str, Any]:
    """The job that runs a program; with `lines` the reply says which module-level line printed what."""
    return {
        "text": program.text,
        "inputs": repr(program.inputs),
        "functions": sorted(used_functions(program)),
        "lines": lines,
    }


def serve(request: dict[str, Any]) -> dict[str, Any]:
    """The job: run a program, reply with its transcript."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    streams = {"stdout": _Recorder(), "stderr": _Recorder()}
    sys.stdout, sys.stderr = streams["stdout"], streams["stderr"]
    host = Host()
    namespace = _fresh_main()
    namespace.update(ast.literal_eval(request["inputs"]))
    namespace.update(host.functions(set(request["functions"])))
    value, raised = _run(request["text"], namespace)
    transcript = Transcript(
        output=streams["stdout"].getvalue(),
        errors=streams["stderr"].getvalue(),
        calls=tuple(host.calls),
        value=value,
        raised=raised,
    )
    reply = transcript.to_json()
    if request["lines"]:
        reply["pieces"] = streams["stdout"].pieces
    return reply


def _fresh_main() -> dict[str, Any]:
    """The namespace of a script: a module that is really `__main__`, as dataclasses and typing look it up."""
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    return module.__dict__


def _run(text: str, namespace: dict[str, Any]) -> tuple[str, Raised | None]:
    lines = text.splitlines(keepends=True)
    linecache.cache[SCRIPT_NAME] = (len(text), None, lines, SCRIPT_NAME)
    try:
        code = _compile(text)
        result = eval(code, namespace)  # noqa: S307 - the point of the oracle: the program under plain CPython
        if inspect.iscoroutine(result):
            asyncio.run(result)
        return stable_repr(namespace.get(_VALUE)), None
    except BaseException as error:  # SystemExit and KeyboardInterrupt are results of a program too.
        return "", _raised(error)


def _compile(text: str) -> types.CodeType:
    tree = ast.parse(text, SCRIPT_NAME)
    match tree.body:
        case [*_, ast.Expr(value=expression) as last]:
            # A name that no program can write: the last expression's value is kept, at the positions it has.
            target = ast.copy_location(ast.Name(_VALUE, ast.Store()), last)
            tree.body[-1] = ast.copy_location(ast.Assign([target], expression), last)
        case _:
            pass
    code: types.CodeType = compile(tree, SCRIPT_NAME, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    return code


def _raised(error: BaseException) -> Raised:
    told = traceback.TracebackException.from_exception(error, compact=True)
    for part in _parts(told):
        part.stack[:] = [frame for frame in part.stack if frame.filename == SCRIPT_NAME]
    text = "".join(told.format())
    kind = type(error)
    module = "" if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}."
    return Raised(f"{module}{kind.__qualname__}", str(error), module_line(text), text)


def _parts(told: traceback.TracebackException) -> Iterator[traceback.TracebackException]:
    """A told exception with all that it is told with: causes, contexts, members of groups."""
    yield told
    for other in (told.__cause__, told.__context__, *(told.exceptions or ())):
        if other is not None:
            yield from _parts(other)


class _Recorder(io.StringIO):
    """Output as it is written, with the module-level line that was running: (line, text)."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[tuple[int, str]] = []

    def write(self, text: str, /) -> int:
        self.pieces.append((_running_line() or (self.pieces[-1][0] if self.pieces else 0), text))
        return super().write(text)


def _running_line() -> int:
    line = 0
    frame = sys._getframe(1)
    while frame.f_back is not None:
        if frame.f_code.co_filename == SCRIPT_NAME and frame.f_code.co_name == "<module>":
            line = frame.f_lineno
        frame = frame.f_back
    return line
