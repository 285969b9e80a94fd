"""What is written in the tree: nothing of one machine, no work left as a remark, no suppression without its reason."""

from __future__ import annotations

import re
from typing import Final

from tests.house.tree import python_files, read, tracked_files

_BINARY: Final = (".png", ".bin", ".dump", ".whl", ".gz", ".snapshot")
_MACHINE: Final = re.compile(
    r"/(?:root|home/\w+|work|Users/\w+)/|\bpypi\.org|pythonhosted\.|registry\.npmjs|deb\.debian\."
)
_UNFINISHED: Final = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
_IGNORE: Final = re.compile(
    r"#\s*type:\s*ignore(?P<code>\[[\w, -]+\])?(?P<rest>.*)$|#\s*noqa(?P<rule>: [A-Z0-9, ]+)?(?P<why>.*)$"
)
_VAGUE: Final = frozenset({"utils", "util", "common", "helpers", "helper", "manager", "data", "misc", "rv"})


def _text_files() -> list[str]:
    """What a person reads; attacks name the machine's paths on purpose."""
    return [path for path in tracked_files() if not path.endswith(_BINARY) and not path.startswith("tests/programs/")]


def _found(pattern: re.Pattern[str], paths: list[str]) -> list[str]:
    this_file = "tests/house/test_text.py"
    places = []
    for path in paths:
        for number, line in enumerate(read(path).split("\n"), 1):
            if path != this_file and pattern.search(line):
                places.append(f"{path}:{number}: {line.strip()}")
    return places


def test_nothing_of_one_machine() -> None:
    assert _found(_MACHINE, _text_files()) == []


def test_no_work_left_as_a_remark() -> None:
    assert _found(_UNFINISHED, [path for path in _text_files() if path.endswith((".py", ".toml", ".md"))]) == []


def test_suppressions_have_reasons() -> None:
    """`# type: ignore[code]  # why`, `# noqa: RULE - why`, or a comment on the line above."""
    bare = []
    for path in python_files():
        lines = read(path).split("\n")
        for number, line in enumerate(lines, 1):
            match = _IGNORE.search(line)
            if match is None or "_IGNORE" in line:
                continue
            named = match["code"] or match["rule"]
            said = re.sub(r"\W", "", (match["rest"] or "") + (match["why"] or ""))
            above = lines[number - 2].strip() if number > 1 else ""
            if not named or not (said or above.startswith("#")):
                bare.append(f"{path}:{number}: {line.strip()}")
    assert bare == []


def test_modules_are_named_for_what_they_are_about() -> None:
    vague = [path for path in python_files("monty/") if _VAGUE & set(path.removesuffix(".py").split("/"))]
    assert vague == []


def test_files_open_with_their_claim() -> None:
    """Each file of the package that is not empty says first what goes in, what comes out, what it promises."""
    texts = {path: read(path) for path in python_files("monty/")}
    silent = [path for path, text in texts.items() if text and not text.startswith(('"""', 'r"""'))]
    assert silent == []
