"""A folder of its own for each test, and one cache for all of them: no test sees the verdicts of the user."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from monty.cli import main

Write = Callable[..., Path]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the workers of these tests keep what mypy knows of the stubs."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def project(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which the command runs in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MONTY_CACHE_DIR", str(cache))
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


def write(folder: Path, files: dict[str, str]) -> None:
    """Files by path below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


class Ran:
    """What a command printed, and its exit code."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def places(self) -> list[str]:
        """The places of the findings of `--format concise`."""
        return [line.partition(": ")[0] for line in self.out.splitlines()]


@pytest.fixture
def monty(project: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """The command, run in this process."""

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        code = main(arguments)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run
