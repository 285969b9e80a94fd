"""The wheel is whole: built, installed into a fresh environment, it runs and checks away from the checkout."""

from __future__ import annotations

import os
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
    site = run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder).strip()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return python


def run(command: list[str], folder: Path) -> str:
    """A command's output, away from the checkout unless `folder` is the checkout; its failure is the test's."""
    # This environment's packages, without what its `.pth` files add: the checkout that is installed here must not be
    # found.
    environment = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")} if folder != ROOT else dict(os.environ)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
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
