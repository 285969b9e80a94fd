"""Compares what a run did with what its comments expect, or with what another engine did; answers with sentences, none
if all is well.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from typing import Final

from tests.harness.program import ExpectedDiagnostic, Leaves, Program, statement_lines
from tests.harness.transcript import Raised, Transcript

REST: Final = "..."


def judge_comments(program: Program, transcript: Transcript) -> list[str]:
    """How a transcript departs from the `#>` and `#!` comments of its program."""
    if transcript.broken or transcript.refused:
        return judge_refusal(transcript)
    return [*_judge_output(program.output, transcript.output), *_judge_raised(program, transcript.raised)]


def output_lines(output: str) -> list[str]:
    """Printed text as `#>` comments show it: without a final newline, and without white space at the lines' ends."""
    return [line.rstrip() for line in output.removesuffix("\n").split("\n")] if output else []


def _judge_output(expected: Sequence[str], output: str) -> list[str]:
    printed = output_lines(output)
    wanted = [line.rstrip() for line in expected]
    if wanted and wanted[-1] == REST:
        wanted.pop()
        printed = printed[: len(wanted)]
    if len(wanted) == len(printed) and all(map(matches, wanted, printed)):
        return []
    return ["output:\n" + "\n".join(difflib.unified_diff(wanted, printed, "expected", "printed", lineterm=""))]


def matches(expected: str, text: str) -> bool:
    """Whether a text is the expected one, whose final `...` matches any rest."""
    return text == expected or (expected.endswith(REST) and text.startswith(expected.removesuffix(REST)))


def _judge_raised(program: Program, raised: Raised | None) -> list[str]:
    expected = program.leaves
    if raised is None:
        return [f"nothing was raised; expected {expected.type_name}: {expected.message}"] if expected else []
    if expected is None:
        return [f"raised unexpectedly:\n{raised.traceback or f'{raised.type_name}: {raised.message}'}"]
    name = raised.type_name if "." in expected.type_name else raised.short_name
    if name != expected.type_name or not matches(expected.message, raised.message):
        return [f"raised {name}: {raised.message}\nexpected {expected.type_name}: {expected.message}"]
    return _judge_line(program, expected, raised)


def _judge_line(program: Program, expected: Leaves, raised: Raised) -> list[str]:
    if expected.type_name.endswith("LimitError"):
        return []  # where a run is when its time or memory is over differs from run to run
    if raised.line is None or program.tree is None or raised.line in statement_lines(program.tree, expected.line):
        return []
    return [f"left the program at line {raised.line}; expected at line {expected.line}"]


def judge_diagnostics(
    expected: Iterable[ExpectedDiagnostic], found: Iterable[tuple[int, str, str]], program: Program
) -> list[str]:
    """How diagnostics, as (line, code, message), depart from the `#?` comments: each must be there, and no other."""
    left = sorted(found)
    missing = []
    for diagnostic in sorted(expected, key=lambda diagnostic: diagnostic.line):
        match = next((candidate for candidate in left if _meets(diagnostic, candidate, program)), None)
        if match is None:
            missing.append(f"missing on line {diagnostic.line}: {diagnostic.code}: {diagnostic.message}")
        else:
            left.remove(match)
    return [*missing, *(f"not expected on line {line}: {code}: {message}" for line, code, message in left)]


def _meets(expected: ExpectedDiagnostic, found: tuple[int, str, str], program: Program) -> bool:
    line, code, message = found
    if code != expected.code or not matches(expected.message, message):
        return False
    return line == expected.line or (program.tree is not None and line in statement_lines(program.tree, expected.line))


def judge_same(transcript: Transcript, oracle: Transcript) -> list[str]:
    """How a transcript departs from CPython's: every character counts, tracebacks included."""
    if transcript.broken or transcript.refused:
        return judge_refusal(transcript)
    differences = []
    for name, ours, theirs in (
        ("output", transcript.output, oracle.output),
        ("error output", transcript.errors, oracle.errors),
        ("calls", "\n".join(transcript.calls), "\n".join(oracle.calls)),
        ("value", transcript.value, oracle.value),
        ("exception", _raised_text(transcript.raised), _raised_text(oracle.raised)),
        ("traceback", _traceback(transcript.raised), _traceback(oracle.raised)),
    ):
        if ours != theirs:
            differences.append(f"{name}:\n{_difference(theirs, ours)}")
    return differences


def judge_refusal(transcript: Transcript) -> list[str]:
    """Why a program that should have run did not."""
    if transcript.broken:
        return [f"the engine broke: {transcript.broken}"]
    return [f"refused on line {line}: {code}: {message}" for line, code, message in transcript.refused]


def _raised_text(raised: Raised | None) -> str:
    return f"{raised.short_name}: {raised.message}" if raised else ""


def _traceback(raised: Raised | None) -> str:
    return raised.traceback.rstrip("\n") if raised else ""


def _difference(theirs: str, ours: str) -> str:
    lines = difflib.unified_diff(theirs.splitlines(), ours.splitlines(), "CPython", "monty", lineterm="")
    return "\n".join(lines) or f"CPython {theirs!r}\nmonty   {ours!r}"
