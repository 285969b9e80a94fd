"""Verified prelude code is read back by the next process only where the very same runtime has kept it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from monty.runtime.verify import Policy, Verified, kept, verify


@pytest.fixture
def verified() -> Verified:
    namespace: dict[str, object] = {}
    exec("def f():\n    return 41 + 1", namespace)  # noqa: S102 - the text is the line's own
    return verify(namespace["f"].__code__, Policy(native_names=frozenset(), guards={}))  # type: ignore[attr-defined]  # a function


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    return str(tmp_path / "some.py")


def test_what_is_kept_comes_back(verified: Verified, source: str) -> None:
    kept.keep(source, verified)
    found = kept.recall(source)
    assert found is not None
    assert found.code == verified.code
    assert [path.name for path in Path(kept.path_of(source)).parent.iterdir()] == [Path(kept.path_of(source)).name]


def test_nothing_kept_is_nothing_found(source: str) -> None:
    assert kept.recall(source) is None


def test_another_runtime_s_code_is_not_taken(verified: Verified, source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.keep(source, verified)
    monkeypatch.setattr(kept, "stamp", lambda: b"another.")
    assert kept.recall(source) is None


@pytest.mark.parametrize("length", [0, 3, 8, 9, 40])
def test_a_file_cut_short_is_not_taken(verified: Verified, source: str, length: int) -> None:
    kept.keep(source, verified)
    path = Path(kept.path_of(source))
    path.write_bytes(path.read_bytes()[:length])
    assert kept.recall(source) is None


def test_python_s_setting_against_writing_is_followed(
    verified: Verified, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept.keep(source, verified)
    assert kept.recall(source) is None


def test_a_directory_that_cannot_be_written_is_no_error(verified: Verified, tmp_path: Path) -> None:
    (tmp_path / "__pycache__").write_text("no directory")
    kept.keep(str(tmp_path / "some.py"), verified)
    assert kept.recall(str(tmp_path / "some.py")) is None


def test_the_stamp_names_files_below_the_runtime() -> None:
    named = {line.rsplit(" ", 2)[0] for line in kept.states(kept.RUNTIME)}
    assert str(Path(kept.RUNTIME) / "verify" / "kept.py") in named
    assert str(Path(kept.RUNTIME) / "prelude" / "json.py") in named
