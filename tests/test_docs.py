"""The code in README.md and docs/ runs, and prints what the page says.

Fenced `python` blocks of a page run in order, in one namespace and an empty folder. An `output` block after one is what
it printed (a final `...` matches the rest). A block opened with `python file=NAME` (or another language with
`file=NAME`) is written to the folder instead. In `console` blocks lines after `$ ` run as commands, and what follows is
what they print. A block below `<!-- not run: reason -->` is left alone.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from typing import Any, Final

import pytest

import monty

ROOT: Final = Path(__file__).parent.parent
PAGES: Final = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "benchmarks").glob("*.md"))]
_LEFT_ALONE: Final = re.compile(r"<!-- not run: \S.* -->\s*$")
_LINK: Final = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, the file it is to be written to, its text, the page's line that it begins on."""

    language: str
    file: str
    text: str
    line: int


def blocks_of(page: Path) -> list[Block]:
    """The fenced blocks of a page that are not to be left alone."""
    blocks: list[Block] = []
    opened: tuple[str, int] | None = None
    lines: list[str] = []
    before = ""
    for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), 1):
        if opened is not None and line == "```":
            language, _, rest = opened[0].partition(" ")
            if not _LEFT_ALONE.search(before):
                blocks.append(Block(language, rest.removeprefix("file="), "\n".join([*lines, ""]), opened[1]))
            opened, lines, before = None, [], ""
        elif opened is not None:
            lines.append(line)
        elif line.startswith("```"):
            opened = line.removeprefix("```"), number + 1
        elif line.strip():
            before = line
    assert opened is None, f"{page.name}: the block on line {opened and opened[1]} is never closed"
    return blocks


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_blocks_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = blocks_of(page)
    if not blocks:
        return
    if not hasattr(monty, "Monty"):
        pytest.skip("monty has no Monty yet")
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    printed = ""
    for block in blocks:
        if block.file:
            target = tmp_path / block.file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(block.text, encoding="utf-8")
        elif block.language == "python":
            printed = run_python(page, block, namespace)
        elif block.language == "output":
            assert matches(block.text, printed), f"{page.name}:{block.line}: printed instead\n{printed}"
        elif block.language == "console":
            run_console(page, block)


def run_python(page: Path, block: Block, namespace: dict[str, Any]) -> str:
    """Run a block in the page's namespace; what it printed."""
    # Lines are the page's, so that a traceback points into it.
    code: CodeType = compile("\n" * (block.line - 1) + block.text, str(page), "exec")
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(code, namespace)  # noqa: S102 - a page of our own, run to see that it does not lie
    return printed.getvalue()


def run_console(page: Path, block: Block) -> None:
    """Run the commands of a block, each against the output written below it."""
    for chunk in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        command, _, expected = chunk.partition("\n")
        program, *arguments = shlex.split(command)
        # The interpreter and the command of this environment, whatever PATH says.
        start = {"monty": [sys.executable, "-m", "monty"], "python": [sys.executable]}.get(program, [program])
        run = subprocess.run(
            [*start, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment()
        )
        assert matches(expected, run.stdout), f"{page.name}:{block.line}: `{command}` printed\n{run.stdout}"


def environment() -> dict[str, str]:
    """This process's environment, with the checkout importable from the page's own folder."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def matches(expected: str, printed: str) -> bool:
    """Whether the text is what the page says, up to its final `...` where it has one."""
    wanted = expected.rstrip()
    if wanted.endswith("..."):
        return printed.startswith(wanted.removesuffix("..."))
    return printed.rstrip() == wanted


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    dead = [target for target in _LINK.findall(text) if not (page.parent / target).exists()]
    assert dead == []
