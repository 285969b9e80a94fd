"""Writes the `#>` and `#!` comments of area programs from what CPython does: `python -m tests.harness.bless PATH...`.

Programs whose comments are right already stay as they are, hand-placed comments and wildcards included. Comments move
lines, and a program can print its lines' numbers, so a program is run again with its new comments until they stay.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.harness import oracle
from tests.harness.forkserver import ForkServer
from tests.harness.judge import judge_comments, output_lines
from tests.harness.program import (
    PROGRAMS,
    FormatError,
    Program,
    header_lines,
    innermost_statement,
    parse_program,
    split_programs,
)
from tests.harness.transcript import Transcript, transcript_from_json

BLESSED_ON: Final = (3, 11)
BY_HAND: Final = frozenset({"differs", "refuse", "check", "escapes", "limits", "host"})
MOST_ROUNDS: Final = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; 1 when a program cannot be blessed, or with `--check` would be changed."""
    parser = argparse.ArgumentParser(prog="python -m tests.harness.bless", description=__doc__)
    parser.add_argument("--check", action="store_true", help="say which files would change, write nothing")
    parser.add_argument("paths", nargs="+", type=Path, help="files or folders below tests/programs")
    options = parser.parse_args(arguments)
    if sys.version_info[:2] != BLESSED_ON:
        parser.error(f"comments are those of CPython {'.'.join(map(str, BLESSED_ON))}; run this with it")
    failed = False
    with ForkServer(oracle.__name__) as server:
        for path in _files(options.paths):
            try:
                before = path.read_text(encoding="utf-8")
                text = bless_text(path, before, server)
            except FormatError as error:
                print(f"{path}: {error}", file=sys.stderr)
                failed = True
                continue
            if text != before:
                print(path)
                failed = failed or options.check
                if not options.check:
                    path.write_text(text, encoding="utf-8")
    return int(failed)


def _files(paths: Sequence[Path]) -> list[Path]:
    files = [file for path in paths for file in ([path] if path.is_file() else sorted(path.rglob("*.py")))]
    return [file for file in files if file.resolve().relative_to(PROGRAMS).parts[0] not in BY_HAND]


def bless_text(path: Path, text: str, server: ForkServer) -> str:
    """A file's text with right comments. Raises `FormatError` for a program that cannot be blessed."""
    blessed: list[str] = []
    for _, lines in split_programs(text):
        blessed.extend(_bless(path, len(blessed), lines, server))
    return "\n".join(blessed) + "\n"


def _bless(path: Path, start: int, lines: list[str], server: ForkServer) -> list[str]:
    """One program's lines with right comments, where `start` lines stand before them in the file."""
    for _ in range(MOST_ROUNDS):
        program = parse_program(path, start, lines)
        reply = server.ask(oracle.request_for(program, lines=True))
        if "died" in reply:
            raise FormatError(f"the program at line {start + 1} died under CPython: {reply['died']}")
        transcript = transcript_from_json(reply)
        if not judge_comments(program, transcript):
            return lines
        lines = _Commented(program, start, lines).with_comments(transcript, reply["pieces"])
    raise FormatError(f"the program at line {start + 1} does something else each time it runs")


class _Commented:
    """A program's lines without `#>` and `#!`, and where the lines that had a number before are now (0-based)."""

    def __init__(self, program: Program, start: int, lines: list[str]) -> None:
        dropped = {comment.line for comment in program.comments if comment.kind in ">!" and comment.own_line}
        behind = {comment.line for comment in program.comments if comment.kind == "!" and not comment.own_line}
        self.bare: list[str] = []
        self.now: dict[int, int] = {}
        for number, line in enumerate(lines, start + 1):
            self.now[number] = len(self.bare)
            if number not in dropped:
                self.bare.append(line[: line.rindex("#!")].rstrip() if number in behind else line)
        self.tree = ast.parse("\n".join(self.bare))
        self.below: dict[int, list[str]] = {}

    def with_comments(self, transcript: Transcript, pieces: Sequence[tuple[int, str]]) -> list[str]:
        """The lines with comments that tell what a run did."""
        for line, text in zip(_ends_of_lines(pieces), output_lines(transcript.output), strict=True):
            self.below.setdefault(self._end_of_top_statement(line), []).append(f"#> {text}".rstrip())
        if transcript.raised is not None:
            said = f"{transcript.raised.short_name}: {transcript.raised.message}".removesuffix(": ")
            self._add_raised(transcript.raised.line, [f"#! {part}".rstrip() for part in said.split("\n")])
        lines: list[str] = []
        for number, bare_line in enumerate(self.bare):
            lines.extend([bare_line, *self.below.get(number, ())])
        return lines

    def _end_of_top_statement(self, line: int) -> int:
        number = self.now.get(line, 0) + 1
        ends = [node.end_lineno or 1 for node in self.tree.body if header_lines(node).start <= number]
        return max(ends, default=len(self.bare)) - 1

    def _add_raised(self, line: int | None, comments: list[str]) -> None:
        number = len(self.bare) if line is None else self.now[line] + 1
        statement = innermost_statement(self.tree, number)
        header = range(number, number + 1) if statement is None else header_lines(statement)
        indentation = " " * (0 if statement is None else statement.col_offset)
        if statement is not None and header.stop <= (statement.end_lineno or number):
            # A comment of its own below the header would speak of the header too, but read as if it were the body's.
            self.bare[number - 1] += f"  {comments.pop(0)}"
            header = range(number, number + 1)
        self.below.setdefault(header.stop - 2, []).extend(indentation + comment for comment in comments)


def _ends_of_lines(pieces: Sequence[tuple[int, str]]) -> list[int]:
    """For each line of output the program's line that was running when it ended."""
    ends = [line for line, text in pieces for _ in range(text.count("\n"))]
    written = "".join(text for _, text in pieces)
    return ends if not written or written.endswith("\n") else [*ends, pieces[-1][0]]


if __name__ == "__main__":
    sys.exit(main())
