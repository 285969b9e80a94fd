"""The examples run, and tell the story that they promise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent
EXAMPLES: Final = sorted(path.name for path in (ROOT / "examples").glob("*.py"))
SAID: Final[dict[str, tuple[str, ...]]] = {
    "main_job.py": ("rejected before any of it runs", "pauses at its first external call", "The same result."),
    "check_then_run.py": (
        '"Invoice" has no attribute "status"',
        "suspensions limit: used 101 of 100",
        "3. waits as number 1: pay 12.50 to Ada's teas?",
        "4. In another process, 'yes' to number 1: waits as number 2: pay 990.00 to Cy's pots?",
        "5. In another process, 'no' to number 2: result: ['R-1-1250', \"Cy's pots: not this one\"]",
        "6. In another process, 'no' to number 2: nothing waits as number 2",
    ),
    "retry_loop.py": (
        'TypedDict "Reading" has no key "temperature"',
        "ZeroDivisionError: division by zero",
        "readings('attic') -> []",
        "=== value: {'kitchen': 22.0, 'cellar': 11.0}",
        "attempt 3: a value; 3 calls",
        "without a model: the same value",
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_example(name: str, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "examples" / name)]
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    missing = [said for said in SAID[name] if said not in done.stdout]
    assert missing == [], done.stdout
