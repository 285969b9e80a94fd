"""Hints never fail, whatever mypy says of whatever program, and never take long."""

from __future__ import annotations

import ast
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monty.check.hints import HintContext, improve
from monty.diagnostics import Diagnostic, Note, Span
from tests.check.test_hints import ALL, SEEDS, checker, library

DECLARED = (SEEDS / "declared.pyi").read_text(encoding="utf-8")
PROGRAMS = [program.text for program in ALL if not program.path.stem.startswith("syntax")]


def said() -> list[Diagnostic]:
    """What mypy says of the seeds: every form of message that the rules know."""
    found: dict[str, Diagnostic] = {}
    for program in ALL[::3]:
        declarations = (program.path.parent / "declared.pyi").read_text(encoding="utf-8")
        for diagnostic in checker().check(program.text, declarations=declarations).diagnostics:
            found.setdefault(diagnostic.message, diagnostic)
    return list(found.values())


@pytest.fixture(scope="module")
def messages() -> list[Diagnostic]:
    return said()


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_message_at_any_place(data: st.DataObject, messages: list[Diagnostic]) -> None:
    text = data.draw(st.sampled_from(PROGRAMS))
    lines = text.count("\n") + 2
    spans = [Span(data.draw(st.integers(1, lines)), data.draw(st.integers(1, 40)), lines, 5) for _ in range(8)]
    tree = ast.parse(text)
    context = HintContext(text, tree, DECLARED, library())
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.expr)]
    spans += [context.places.span(data.draw(st.sampled_from(nodes))) for _ in range(8)] if nodes else []
    chosen = [data.draw(st.sampled_from(messages)) for _ in spans]
    placed = [
        Diagnostic(one.code, one.message, span, notes=(Note("a note", span),))
        for one, span in zip(chosen, spans, strict=True)
    ]
    for diagnostic in improve(placed, context):
        assert diagnostic.message
        assert 1 <= diagnostic.line <= lines
        assert diagnostic.hint is None or "\n" not in diagnostic.hint


@settings(max_examples=100, deadline=None)
@given(kind=st.text(max_size=60), name=st.text(max_size=20), number=st.integers(0, 9))
def test_any_type_and_name_in_a_message(kind: str, name: str, number: int) -> None:
    forms = [
        f'"{kind}" has no attribute "{name}"',
        f'Item "{kind}" of "{kind} | None" has no attribute "{name}"',
        f'Argument {number} to "{name}" has incompatible type "{kind}"; expected "{kind}"',
        f'Unsupported operand types for + ("{kind}" and "{name}")',
        f'Name "{name}" is not defined',
        f'Value of type "{kind}" is not indexable',
        f'TypedDict "{kind}" has no key "{name}"',
        f'No overload variant of "{name}" matches argument types "{kind}", "{kind}"',
        f'Unexpected keyword argument "{name}" for "{kind}"',
        f'Incompatible types in assignment (expression has type "{kind}", variable has type "{name}")',
    ]
    text = "x = f(a.b, c[0]) + 1\n"
    placed = [Diagnostic("misc", form, Span(1, 1 + number, 1, 9 + number)) for form in forms]
    improve(placed, HintContext(text, ast.parse(text), DECLARED, library()))


@pytest.mark.parametrize("count", [300])
def test_many_misspelt_names_beside_many_defined_ones(count: int) -> None:
    defined = "".join(f"value_{number}_of_many = {number}\n" for number in range(3000))
    wrong = "".join(f"print(valeu_{number}_of_mayn)\n" for number in range(count))
    text = defined + wrong
    diagnostics = [
        Diagnostic(
            "name-defined", f'Name "valeu_{number}_of_mayn" is not defined', Span(3001 + number, 7, 3001 + number, 30)
        )
        for number in range(count)
    ]
    # This thread's own time: other work on the machine is not to be measured.
    started = time.thread_time()
    found = improve(diagnostics, HintContext(text, ast.parse(text), DECLARED, library()))
    assert time.thread_time() - started < 5
    assert len(found) == count
    assert found[0].hint is not None


def test_deep_trees_do_not_overflow() -> None:
    text = f"x: {'list[' * 90}int{']' * 90} = f({'-' * 200}1, {' + '.join('a' * 200)})\n"
    diagnostics = [Diagnostic("name-defined", 'Name "f" is not defined', Span(1, text.index("f("), 1, 900))]
    improve(diagnostics, HintContext(text, ast.parse(text), DECLARED, library()))


def test_declarations_that_do_not_parse_are_as_good_as_none() -> None:
    text = "print(x)\n"
    diagnostics = [Diagnostic("name-defined", 'Name "x" is not defined', Span(1, 7, 1, 8))]
    assert improve(diagnostics, HintContext(text, ast.parse(text), "def (", library()))


@pytest.mark.parametrize("text", ["", "\n", "pass\n", "# only a comment"])
def test_programs_without_findings_stay_without(text: str) -> None:
    assert improve((), HintContext(text, ast.parse(text), DECLARED, library())) == ()


def test_names_of_earlier_snippets_are_known() -> None:
    text = "print(totls)\nserch('x')\n"
    diagnostics = [
        Diagnostic("name-defined", 'Name "totls" is not defined', Span(1, 7, 1, 12)),
        Diagnostic("name-defined", 'Name "serch" is not defined', Span(2, 1, 2, 6)),
    ]
    previous = ("totals = [1]\n", "def search(text): ...\n", "not python (")
    found = improve(diagnostics, HintContext(text, ast.parse(text), "", library(), previous=previous))
    assert [diagnostic.hint for diagnostic in found] == ["did you mean `totals`?", "did you mean `search`?"]
