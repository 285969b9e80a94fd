"""Who imports what, where import-linter's contracts cannot say it, and how long `import monty` takes."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from statistics import median
from typing import Final

import pytest

import monty
from tests.house.tree import ROOT, parse, python_files

MOST_IMPORT_SECONDS: Final = 0.040
_REACHES_THE_SYSTEM: Final = frozenset({"os", "socket", "subprocess", "ctypes", "pickle", "marshal", "importlib"})
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


@pytest.mark.skipif(not hasattr(monty, "Monty"), reason="monty has no Monty yet")
def test_import_is_light() -> None:
    """The public names are there and mypy is not: it loads with the first check."""
    loaded = _child("import sys, monty; monty.Monty; print(*sys.modules)").split()
    assert "mypy" not in {name.split(".")[0] for name in loaded}


@pytest.mark.skipif(not hasattr(monty, "Monty"), reason="monty has no Monty yet")
def test_import_is_fast() -> None:
    """The median of several fresh processes, measured inside so that Python's own start does not count."""
    code = "import time; start = time.perf_counter(); import monty; monty.Monty; print(time.perf_counter() - start)"
    _child(code)  # Compiles what is not compiled yet.
    seconds = median(float(_child(code)) for _ in range(5))
    # Twice the promise: the machine that runs the tests is not idle. `benchmarks.start` measures the promise itself.
    assert seconds < 2 * MOST_IMPORT_SECONDS
