"""Dumps of released versions keep loading: `released/*.dump`, each made at the first pause of a program of `crafted`.

python -m tests.snapshot.test_released    # writes those of the format version that there is now, where there are none
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

import monty
from monty.snapshot.layout import VERSION
from tests.snapshot.crafted import PROGRAMS

DIRECTORY: Final = Path(__file__).parent / "released"
ENDS: Final[dict[str, Any]] = {"numbers": 6, "values": [5, 1]}


def finished(state: Any) -> Any:
    """What the program comes to when every call is answered with 5."""
    while not isinstance(state, monty.Finished):
        state = state.resume(5)
    return state.output


@pytest.mark.parametrize("path", sorted(DIRECTORY.glob("*.dump")), ids=lambda path: path.stem)
def test_loads(path: Path) -> None:
    name = path.stem.partition("-")[2]
    output = finished(monty.load(path.read_bytes()))
    assert (output if name == "numbers" else [output[0][0], len(output[1:])]) == ENDS[name]


def test_this_version_has_some() -> None:
    assert list(DIRECTORY.glob(f"{VERSION}-*.dump"))


def write() -> None:
    """Write what is missing; what was released is never written again."""
    for name, text in zip(("numbers", "values"), PROGRAMS, strict=False):
        path = DIRECTORY / f"{VERSION}-{name}.dump"
        if not path.exists():
            paused: Any = monty.Monty(text, external_functions=["ask"], type_check=False).start()
            path.write_bytes(paused.dump())


if __name__ == "__main__":
    write()
