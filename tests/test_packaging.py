"""The wheel is whole: built, installed into a fresh environment, it runs and checks away from the checkout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from typing import Final

import pytest

import monty

ROOT: Final = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a fresh environment with the wheel in it. Dependencies are borrowed from this environment."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    run([*pip, "--no-build-isolation", "--no-compile", str(wheel)], folder)
    return python


def run(command: list[str], folder: Path, code: int = 0) -> str:
    """A command's output, away from the checkout unless `folder` is the checkout; its failure is the test's."""
    # This environment's packages, without what its `.pth` files add: the checkout that is installed here must not be
    # found.
    environment = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")} if folder != ROOT else dict(os.environ)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def test_wheel_holds_what_it_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    stubs = {f"monty/_stubs/{path.relative_to(ROOT / 'stubs')}" for path in (ROOT / "stubs").rglob("*.pyi")}
    package = {str(path.relative_to(ROOT)) for path in (ROOT / "monty").rglob("*.py")}
    missing = (stubs | package) - {name.replace(os.sep, "/") for name in names}
    assert missing == set()
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/", "examples/"))]


@pytest.mark.skipif(not hasattr(monty, "Monty"), reason="monty has no Monty yet")
def test_wheel_runs(installed: Path, tmp_path: Path) -> None:
    code = "import monty; print(monty.__file__); print(monty.Monty('[n * 2 for n in range(3)]', type_check=True).run())"
    where, value = run([str(installed), "-c", code], tmp_path).splitlines()
    assert Path(where).is_relative_to(installed.parent.parent), "the checkout's package was imported, not the wheel's"
    assert value == "[0, 2, 4]"


@pytest.mark.skipif(not hasattr(monty, "check"), reason="monty has no check yet")
def test_wheel_checks(installed: Path, tmp_path: Path) -> None:
    code = "import monty; print(*(found.line for found in monty.check('x: int = 1\\ny: int = \"a\"\\n')))"
    assert run([str(installed), "-c", code], tmp_path).strip() == "2"


def test_the_command_lints(installed: Path, tmp_path: Path) -> None:
    """The stored programs of the examples, linted by the installed command as the hook in `.pre-commit-hooks.yaml` does."""
    shutil.copytree(ROOT / "examples" / "stored_programs", tmp_path / "stored")
    entry = re.search(r"entry: monty (.*)", (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert entry is not None
    command = [str(installed.parent / "monty"), *entry[1].split()]
    files = ["agents/report.py", "agents/restock.py", "prompts.md", "runs.jsonl"]
    assert run([*command, *files], tmp_path / "stored") == "no findings in 4 files\n"
    tools = tmp_path / "stored" / "shop_tools.py"
    tools.write_text(tools.read_text(encoding="utf-8").replace("kind: str", "kind: int"), encoding="utf-8")
    found = run([*command, *files, "--format", "concise"], tmp_path / "stored", code=1)
    assert {line.partition(":")[0] for line in found.splitlines()} == set(files)
