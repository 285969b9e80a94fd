"""Attacks on the limits end as their comments say, in time, and without more memory than they may have."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness.program import PROGRAMS, find_programs

FILES = sorted((PROGRAMS / "limits").glob("*.py"))
LEAST_ATTACKS = 400


@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform != "linux", reason="measured with what Linux tells of a process")
@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_attacks_end_within_the_limits(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.limits.attack", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert not found, "\n".join(f"{name}: {'; '.join(faults)}" for name, faults in found.items())


def test_there_are_attacks_enough() -> None:
    assert sum(program.folder in ("limits", "escapes") for program in find_programs()) >= LEAST_ATTACKS
