"""Diagnostics as JUnit XML: a failed test for each finding, a passed one for each clean file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from monty.check.renderings.excerpt import visible
from monty.check.renderings.report import FileReport, findings
from monty.check.renderings.services import whole_message
from monty.diagnostics import Diagnostic

_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: Sequence[FileReport]) -> str:
    """One suite for each file."""
    failures = sum(1 for _ in findings(report))
    tests = sum(max(len(file.diagnostics), 1) for file in report)
    suites = "".join(_suite(file) for file in report)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<testsuites name="monty check" tests="{tests}" failures="{failures}" errors="0">\n{suites}</testsuites>\n'


def _suite(file: FileReport) -> str:
    path = _attribute(file.path)
    cases = "".join(_case(file, diagnostic) for diagnostic in file.diagnostics)
    passed = f'    <testcase classname={path} name="check" file={path} time="0"/>\n'
    tests, failures = max(len(file.diagnostics), 1), len(file.diagnostics)
    counts = f'tests="{tests}" failures="{failures}" errors="0" skipped="0" time="0"'
    return f"  <testsuite name={path} {counts}>\n{cases or passed}  </testsuite>\n"


def _case(file: FileReport, diagnostic: Diagnostic) -> str:
    path = _attribute(file.path)
    name = _attribute(f"{diagnostic.code} at {diagnostic.line}:{diagnostic.column}")
    text = f"{file.place(diagnostic)}: {whole_message(diagnostic)}"
    return (
        f'    <testcase classname={path} name={name} file={path} line="{file.in_file(diagnostic.span).line}" time="0">\n'
        f"      <failure type={_attribute(diagnostic.code)} message={_attribute(visible(diagnostic.message))}>{_text(text)}</failure>\n"
        "    </testcase>\n"
    )


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))
