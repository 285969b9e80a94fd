"""Every rendering of one report: against the schema of its format, and against what people and services need from it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from monty.check.renderings import FileReport, Format, Style, render
from monty.diagnostics import Diagnostic, Note, Severity, Span

SCHEMAS = Path(__file__).parent / "schemas"
SOURCE = "total = 1\n\tprint('日本', order.totl)\nlast = [\n    1,\n"
TYPO = Diagnostic(
    "attr-defined",
    '"Order" has no attribute "totl"',
    Span(2, 14, 2, 24),
    hint="did you mean `order.total`?",
    notes=(Note("Order has the fields total: float"), Note("set here", Span(1, 1, 1, 6))),
)
OPEN = Diagnostic("syntax", "'[' was never closed", Span(3, 8, 4, 7), Severity.WARNING)
END = Diagnostic("syntax", "unexpected end", Span(6, 1, 6, 2))
REMARK = Diagnostic("unchecked-text", "a <remark> & \x1b[31mmore, 100%: really", Span(1, 1, 1, 6), Severity.NOTE)
REPORT = (FileReport("jobs/my program ü.py", SOURCE, (TYPO, OPEN, END, REMARK)), FileReport("clean.py", "1\n", ()))


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "format"),
    [("diagnostics", Format.JSON), ("sarif", Format.SARIF), ("gitlab", Format.GITLAB), ("rdjson", Format.RDJSON)],
)
@pytest.mark.parametrize("report", [REPORT, REPORT[1:], ()])
def test_json_formats_follow_their_schemas(name: str, format: Format, report: tuple[FileReport, ...]) -> None:
    jsonschema.validate(json.loads(render(report, format)), schema(name))


@pytest.mark.parametrize("name", ["diagnostics", "sarif", "gitlab", "rdjson"])
def test_the_schemas_are_schemas(name: str) -> None:
    found = schema(name)
    jsonschema.validators.validator_for(found).check_schema(found)


def test_json_lines_are_the_diagnostics_of_the_document() -> None:
    lines = [json.loads(line) for line in render(REPORT, Format.JSON_LINES).splitlines()]
    assert lines == json.loads(render(REPORT, Format.JSON))["diagnostics"]


@pytest.mark.parametrize("format", list(Format))
def test_every_format_renders_nothing_and_anything(format: Format) -> None:
    render((), format)
    hostile = "\x00\x1b]0;x\x07\u202e\ud800\r\f]]>\U0001f600"
    diagnostic = Diagnostic("x", hostile, Span(9, 400, 3, 1), hint=hostile, notes=(Note(hostile, Span(50, 9, 60, 1)),))
    render((FileReport(hostile, hostile, (diagnostic,)),), format).encode("utf-8", "surrogatepass")


def test_text_shows_the_line_and_marks_the_place() -> None:
    assert render((FileReport("a.py", SOURCE, (TYPO,)),), Format.TEXT) == (
        'a.py:2:14: error: "Order" has no attribute "totl" [attr-defined]\n'
        "2 |     print('日本', order.totl)\n"
        "  |                   ^^^^^^^^^^\n"
        "  = hint: did you mean `order.total`?\n"
        "  = note: Order has the fields total: float\n"
        "  = note: set here\n"
        "1 | total = 1\n"
        "  | ^^^^^\n"
        "\n"
        "1 error in 1 file of 1\n"
    )


def test_text_cuts_long_lines_around_the_place() -> None:
    source = f"{'a' * 300} = wrong + {'b' * 300}\n"
    diagnostic = Diagnostic("name-defined", "no", Span(1, 304, 1, 309))
    line, carets = render((FileReport("a.py", source, (diagnostic,)),), Format.TEXT, Style(width=60)).splitlines()[1:3]
    assert len(line) <= 60
    assert line[carets.index("^") : carets.rindex("^") + 1] == "wrong"
    assert line.endswith("…") and line[4] == "…"


def test_a_span_over_many_lines_is_marked_to_the_end_of_its_first() -> None:
    shown = render((FileReport("a.py", SOURCE, (OPEN,)),), Format.TEXT).splitlines()
    assert shown[1:4] == ["3 | last = [", "  |        ^", "  = up to line 4"]


def test_text_holds_nothing_that_a_terminal_obeys() -> None:
    source = "x = '\x1b[2J\u202e'\n"
    shown = render((FileReport("a\x1b.py", source, (REMARK,)),), Format.TEXT)
    assert not {"\x1b", "\u202e"} & set(shown)
    assert "\\x1b[2J\\u202e" in shown


def test_colours_only_where_asked() -> None:
    plain = render(REPORT, Format.TEXT, Style(colour=False))
    coloured = render(REPORT, Format.TEXT, Style(colour=True))
    assert "\x1b[" not in plain
    assert "\x1b[1;31merror\x1b[0m" in coloured


def test_a_clean_report_says_so() -> None:
    assert render(REPORT[1:], Format.TEXT) == "no findings in 1 file\n"
    assert render(REPORT[1:], Format.CONCISE) == ""
    assert render(REPORT[1:], Format.MODEL) == "The program passes the check.\n"


def test_concise_is_one_line_for_each() -> None:
    lines = render(REPORT, Format.CONCISE).splitlines()
    assert lines[0] == 'jobs/my program ü.py:2:14: error: "Order" has no attribute "totl" [attr-defined]'
    assert len(lines) == 4


def test_github_escapes_what_its_commands_use() -> None:
    first, second, third, fourth = render(REPORT, Format.GITHUB).splitlines()
    assert first.startswith(
        "::error file=jobs/my program ü.py,line=2,endLine=2,col=14,endColumn=23,title=monty attr-defined::"
    )
    assert first.endswith("%0Aset here") and "%0Ahint: did you mean" in first
    assert second.startswith("::warning file=jobs/my program ü.py,line=3,endLine=4,title=")
    assert third.startswith("::error ")
    assert fourth == (
        "::notice file=jobs/my program ü.py,line=1,endLine=1,col=1,endColumn=5,title=monty unchecked-text"
        "::a <remark> & \\x1b[31mmore, 100%25: really"
    )


def test_gitlab_fingerprints_outlive_a_move_and_differ_from_each_other() -> None:
    def fingerprints(source: str, line: int) -> list[str]:
        twice = tuple(Diagnostic("x", "no", Span(number, 1, number, 2)) for number in (line, line + 1))
        return [
            entry["fingerprint"] for entry in json.loads(render((FileReport("a.py", source, twice),), Format.GITLAB))
        ]

    before, after = fingerprints("a\na\n", 1), fingerprints("# new\n\na\na\n", 3)
    assert before == after
    assert len(set(before)) == 2


def test_rdjson_counts_bytes() -> None:
    places = json.loads(render(REPORT, Format.RDJSON))["diagnostics"][0]["location"]["range"]
    line = SOURCE.split("\n")[1].encode()
    assert line[places["start"]["column"] - 1 : places["end"]["column"] - 1] == b"order.totl"


def test_sarif_counts_characters_and_names_its_rules() -> None:
    run = json.loads(render(REPORT, Format.SARIF))["runs"][0]
    result = run["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert SOURCE.split("\n")[1][region["startColumn"] - 1 : region["endColumn"] - 1] == "order.totl"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert "did you mean" in result["message"]["text"]


def test_junit_has_the_structure_that_readers_expect() -> None:
    root = ElementTree.fromstring(render(REPORT, Format.JUNIT))
    assert root.tag == "testsuites" and {child.tag for child in root} == {"testsuite"}
    for suite in root:
        cases = suite.findall("testcase")
        failed = [case for case in cases if case.find("failure") is not None]
        assert [suite.get("tests"), suite.get("failures")] == [str(len(cases)), str(len(failed))]
        assert set(suite.keys()) == {"name", "tests", "failures", "errors", "skipped", "time"}
        for case in cases:
            assert {"classname", "name", "file", "time"} <= set(case.keys())
            assert {child.tag for child in case} <= {"failure"}
            assert all(set(child.keys()) == {"type", "message"} for child in case)
    assert [root.get("tests"), root.get("failures")] == ["5", "4"]


def test_a_model_is_told_each_list_once() -> None:
    again = Diagnostic("attr-defined", '"Order" has no attribute "id_"', Span(1, 1, 1, 2), notes=TYPO.notes[:1])
    shown = render((FileReport("main.py", SOURCE, (TYPO, again)),), Format.MODEL)
    assert shown == (
        "The program does not pass the check: 2 errors.\n"
        "\n"
        'line 2: "Order" has no attribute "totl" [attr-defined]\n'
        "   2 |     print('日本', order.totl)\n"
        "     |                   ^^^^^^^^^^\n"
        "  hint: did you mean `order.total`?\n"
        "  Order has the fields total: float\n"
        "  line 1: set here\n"
        "\n"
        'line 1: "Order" has no attribute "id_" [attr-defined]\n'
        "   1 | total = 1\n"
        "     | ^\n"
    )


def test_a_model_is_not_drowned() -> None:
    many = tuple(Diagnostic("x", f"no {number}", Span(1, 1, 1, 2)) for number in range(50))
    shown = render((FileReport("main.py", SOURCE, many),), Format.MODEL)
    assert shown.endswith("and 30 more\n")
    assert len(shown.splitlines()) < 100
