"""Hostile programs get a diagnostic; a failing mypy is told honestly; neither leaves a trace in the next check."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from monty.check import engine
from monty.check.bounds import is_suspicious
from monty.check.cache import VARIABLE, cache_folder
from monty.check.engine import Checker, shared_checker
from monty.check.program import Program
from monty.check.scope import Names
from monty.check.settings import CheckSettings
from tests.check.corpus import TOOLS, loose_programs, mistaken_programs, verdict

DEEP_LAMBDAS = "x = " + "".join(f"max([1], key=lambda a{n}: " for n in range(14)) + "1" + ")" * 14
QUICK = CheckSettings(deadline=0.3)


def codes(text: str, settings: CheckSettings = QUICK) -> list[str]:
    return [one.code for one in shared_checker().check(text, settings=settings).diagnostics]


def test_exponential_inference_ends_at_the_deadline() -> None:
    began = time.monotonic()
    assert codes(DEEP_LAMBDAS) == ["check-limit"]
    assert time.monotonic() - began < 5
    assert codes("x: int = 'a'") == ["assignment"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x = '\0'", "source-bounds"),
        ("x = '\ud800'", "source-bounds"),
        ("x = " + "+".join(["1"] * 20_000), "source-bounds"),
        ("x = " + "(" * 5000 + ")" * 5000, "syntax"),
        ("x = " + "[" * 5000 + "]" * 5000, "syntax"),
        ("x = " + "not " * 5000 + "1", "source-bounds"),
        ("x = a" + ".b" * 5000, "source-bounds"),
        ("\n".join("name = 1" for _ in range(200_000)), "source-bounds"),
        ("x = [" + "1, " * 50_000 + "]", "source-bounds"),
        (
            "\n".join(f"name{n} = 1" for n in range(2000)) + "\n" + "\n".join(f"nmae{n}" for n in range(2000)),
            "name-defined",
        ),
    ],
)
def test_hostile_text_gets_a_diagnostic(text: str, expected: str) -> None:
    began = time.monotonic()
    assert codes(text, CheckSettings(deadline=2, most_errors=20))[0] in (expected, "source-bounds", "check-limit")
    assert time.monotonic() - began < 8


def test_long_and_flat_programs_are_checked() -> None:
    text = "\n".join(f"x{n} = '{{}}'.format({n})" for n in range(1000)) + "\nx5 + 1\n"
    assert codes(text, CheckSettings()) == ["operator"]
    assert codes("data = {" + ", ".join(f"'k{n}': {{'a': {n}}}" for n in range(1000)) + "}\ndata.nothing\n") == [
        "attr-defined"
    ]


@pytest.mark.parametrize("error", [ValueError("broken"), SystemExit(2), RecursionError(), AssertionError()])
def test_a_fault_of_mypy_is_told(
    error: BaseException, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(program: Program, names: Names) -> None:
        print("INTERNAL ERROR")
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(engine, "judge", broken)
        assert codes("1") == ["internal"]
    assert codes("x: int = 'a'") == ["assignment"]
    assert capfd.readouterr() == ("", "")


def test_what_other_threads_print_during_a_check_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with engine._silenced():
        print("lost")
        printer = threading.Thread(target=print, args=("kept",))
        printer.start()
        printer.join()
    assert capsys.readouterr().out == "kept\n"


def test_a_program_leaves_nothing_behind() -> None:
    verdicts = [(program, verdict(program).diagnostics) for program in mistaken_programs()[:60]]
    for program, found in reversed(verdicts):
        assert verdict(program).diagnostics == found
    assert codes("class Item: x = 1\nItem().x\n") == []
    assert codes("Item") == ["name-defined"]


def test_threads_get_their_own_verdicts() -> None:
    programs = [*loose_programs()[:30], *mistaken_programs()[:30]]
    expected = [verdict(program).diagnostics for program in programs]
    found: dict[int, list[object]] = {}

    def work(number: int) -> None:
        found[number] = [verdict(program).diagnostics for program in programs]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(found.values()) == [expected] * 4


def test_a_build_is_renewed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PROGRAMS_PER_BUILD", 3)
    for _ in range(7):
        assert codes("x: int = 'a'") == ["assignment"]
        checker = shared_checker()
        assert checker.check("search(1)", declarations=TOOLS).diagnostics[0].code == "arg-type"
        assert checker.check("x + 'a'", previous=["x = 1"]).diagnostics[0].code == "operator"


def test_a_build_of_the_hosts_own_does_no_harm(tmp_path: Path) -> None:
    import mypy.api

    program = tmp_path / "own.py"
    program.write_text("x: int = 'a'\n")
    thresholds = gc.get_threshold()
    mypy.api.run(["--config-file=", "--cache-dir", str(tmp_path / "cache"), str(program)])
    gc.set_threshold(*thresholds)
    assert codes("x: str = 1\ny = 'a'\ny.uper()\n") == ["assignment", "attr-defined"]


def test_the_hosts_settings_stay(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "types.py").write_text("x: int = 1\n")
    (tmp_path / "json.py").write_text("raise SystemExit\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MYPYPATH", str(tmp_path))
    before = gc.get_threshold(), gc.isenabled()
    found = Checker(cache=tmp_path / "cache").check("import json, types\njson.dumps(1).nothing\n")
    assert [one.code for one in found.diagnostics] == ["attr-defined"]
    assert (gc.get_threshold(), gc.isenabled()) == before
    assert os.environ["MYPYPATH"] == str(tmp_path)
    assert sys.stdout is not None and type(sys.stdout).__name__ != "_Silent"


def test_the_cache_is_the_users_own_or_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    folder = cache_folder(None, (3, 11))
    assert folder is not None and folder.parent == tmp_path
    assert cache_folder(None, (3, 12)) != folder
    folder.chmod(0o777)
    assert cache_folder(None, (3, 11)) is None
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "file"))
    assert cache_folder(None, (3, 11)) is None


def test_without_a_cache_the_check_is_the_same(tmp_path: Path) -> None:
    code = "from monty.check.engine import check_source; print([d.code for d in check_source('x: int = str(1)')])"
    (tmp_path / "file").write_text("")
    variables = {**os.environ, VARIABLE: str(tmp_path / "file"), "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run([sys.executable, "-c", code], env=variables, check=True, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("['assignment']\n", "")


def test_a_damaged_cache_is_no_fault(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert Checker(cache=cache).check("'a' + 1").diagnostics[0].code == "operator"
    files = [path for path in cache.rglob("*") if path.is_file()]
    assert files
    for number, path in enumerate(files):
        path.write_bytes(b"" if number % 2 else b"\xff" * 100)
    assert Checker(cache=cache).check("'a' + 1").diagnostics[0].code == "operator"


@pytest.mark.parametrize(
    "text",
    [
        "x0 = (0, 0)\n" + "".join(f"x{n + 1} = (x{n}, x{n})\n" for n in range(24)),
        "def f():\n    x0 = (0, 0)\n" + "".join(f"    x{n + 1} = (x{n}, x{n})\n" for n in range(24)),
        "A0 = tuple[int, int]\n" + "".join(f"A{n + 1} = tuple[A{n}, A{n}]\n" for n in range(24)),
        "x = None\n" + "".join("    " * n + "while x is None:\n" for n in range(14)) + "    " * 14 + "x = 1\n",
        "".join("    " * n + "try:\n" for n in range(16))
        + "    " * 16
        + "pass\n"
        + "".join("    " * (15 - n) + "finally:\n" + "    " * (16 - n) + "x = 1\n" for n in range(16)),
        "x = 1\n" * 20_000,
    ],
)
def test_what_nothing_could_end_is_suspicious(text: str) -> None:
    assert is_suspicious(text)


def test_ordinary_programs_are_not_suspicious() -> None:
    assert [program.identity for program in loose_programs() if is_suspicious(program.text)] == []
