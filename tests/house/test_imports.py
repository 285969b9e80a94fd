"""Who imports what, where import-linter's contracts cannot say it, and what `import monty` loads."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from typing import Final

from tests.house.tree import ROOT, parse, python_files

_REACHES_THE_SYSTEM: Final = frozenset({"os", "socket", "subprocess", "ctypes", "pickle", "marshal", "importlib"})
_LATER: Final = frozenset({
    "mypy", "typeshed_client", "hypothesis", "asyncio", "random", "socket", "subprocess", "multiprocessing", "concurrent", "tempfile", "json",
    "monty.pool", "monty.cli", "monty.snapshot.read", "monty.snapshot.write", "monty.snapshot.code", "monty.snapshot.continuation", "monty.snapshot.pauses",
})  # fmt: skip
_COMPILER: Final = "monty.runtime.compile"


def _imports(path: str) -> Iterator[str]:
    for node in ast.walk(parse(path)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (f"{module}.{alias.name}" for alias in names)
            case _:
                pass


def test_runtime_files_that_reach_the_system_say_why() -> None:
    """`os`, `ctypes` and their kin are named in the claim of a runtime file that imports them."""
    silent = []
    for path in python_files("monty/runtime/"):
        claim = ast.get_docstring(parse(path)) or ""
        for name in {imported.split(".")[0] for imported in _imports(path)} & _REACHES_THE_SYSTEM:
            if f"`{name}`" not in claim:
                silent.append(f"{path} imports {name}; its docstring must say why, with `{name}` in backquotes")
    assert silent == []


def test_compiler_knows_only_the_surface() -> None:
    """The compiler emits names; what stands behind them is not its business."""
    known = (_COMPILER, "monty.runtime.surface")
    beyond = [
        f"{path}: {imported}"
        for path in python_files("monty/runtime/compile/")
        for imported in _imports(path)
        if imported.startswith("monty.runtime") and not imported.startswith(known)
    ]
    assert beyond == []


def _child(code: str) -> str:
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return run.stdout.strip()


def test_import_is_light() -> None:
    """The public names are there; what only a check, a dump or an `async` host needs loads when it is first used."""
    loaded = set(_child("import sys, monty; monty.Monty; print(*sys.modules)").split())
    assert {name for name in loaded if name in _LATER or name.split(".")[0] in _LATER} == set()
