"""One root cause, one report: which diagnostics say again what another has said.

Nothing is dropped for being near another; each rule here names why the second report is the first one's echo.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, replace

from monty.check.hints.context import HintContext
from monty.diagnostics import Diagnostic, Note, Severity, Span
from monty.subset import has_fallback

GATE_CODES = frozenset(
    [
        "absent-module",
        "absent-builtin",
        "refused-name",
        "refused-dunder",
        "metaclass",
        "relative-import",
        "future-import",
        "unsupported-syntax",
    ]
)
_IMPORT_CODES = frozenset(["import", "import-not-found", "import-untyped"])
_SECONDARY = frozenset(["has-type", "no-untyped-call", "unreachable", "truthy-bool"])
_FOLLOWING = (
    "Generator has incompatible item type",
    "List comprehension has incompatible",
    "Set comprehension has incompatible",
)
_TOP_LEVEL = ('"async for" outside async function', '"async with" outside async function')
_OUTSIDE = {"'return' outside function": '"return"', "'yield' outside function": '"yield"'}
_MOST_LINES = 10


@dataclass(frozen=True, slots=True)
class Reported:
    """A diagnostic with what caused it, as far as a rule knows; equal causes are one report."""

    diagnostic: Diagnostic
    cause: tuple[object, ...] | None


def without_gate_echoes(diagnostics: Sequence[Diagnostic], context: HintContext) -> list[Diagnostic]:
    """What the checker says about places that the gate has judged already, left out.

    An import that has a fallback was allowed by the gate, so the checker's word on it does not count either.
    """
    judged = {diagnostic.line for diagnostic in diagnostics if diagnostic.code in GATE_CODES}
    kept = []
    for diagnostic in diagnostics:
        of_gate = diagnostic.code in GATE_CODES
        if (
            not of_gate
            and diagnostic.line in judged
            and diagnostic.code in (*_IMPORT_CODES, "attr-defined", "name-defined", "misc", "no-redef")
        ):
            continue
        if diagnostic.code in _IMPORT_CODES and _is_ready_to_fail(diagnostic, context):
            continue
        if diagnostic.message in _TOP_LEVEL and not _in_function(diagnostic, context):
            continue
        if any(
            _says_again(diagnostic, other)
            for other in diagnostics
            if other.line == diagnostic.line and other is not diagnostic
        ):
            continue
        kept.append(diagnostic)
    first_class = [
        diagnostic for diagnostic in kept if diagnostic.severity is Severity.ERROR and diagnostic.code not in _SECONDARY
    ]
    return [diagnostic for diagnostic in kept if diagnostic.code not in _SECONDARY or not first_class]


def _in_function(diagnostic: Diagnostic, context: HintContext) -> bool:
    node = context.places.find(diagnostic.span, ast.stmt, ast.expr)
    return (
        node is not None and context.places.around(node, ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda) is not None
    )


def _says_again(diagnostic: Diagnostic, other: Diagnostic) -> bool:
    """Whether a diagnostic only follows from another one on its line."""
    if diagnostic.message.startswith(_FOLLOWING):
        return not other.message.startswith(_FOLLOWING)
    if diagnostic.message == "Cannot infer type of lambda":
        return other.code in ("arg-type", "call-overload", "call-arg")
    if 'has incompatible type "None"' in diagnostic.message and other.code == "func-returns-value":
        return diagnostic.span == other.span
    if diagnostic.code == "func-returns-value" and other.code == "call-arg" and diagnostic.span == other.span:
        return True
    if (
        diagnostic.message.startswith('Item "None" of ')
        and other.message.startswith('Item "')
        and diagnostic.span == other.span
    ):
        return not other.message.startswith(
            'Item "None" of '
        )  # Without None the other member lacks the name all the same.
    if other.code == "syntax" and diagnostic.message == f"{_OUTSIDE.get(other.message, '')} outside function":
        return True
    if diagnostic.code == "name-defined" and other.message.startswith("Type application"):
        return True  # mypy reads `f["a"]` as a type, and "a" as a name in it.
    # An argument too many shifts the others, so their types are wrong only because of it.
    return (
        diagnostic.code == "arg-type" and other.message.startswith("Too many") and _inside(diagnostic.span, other.span)
    )


def _inside(inner: Span, outer: Span) -> bool:
    return (outer.line, outer.column) <= (inner.line, inner.column) and (inner.end_line, inner.end_column) <= (
        outer.end_line,
        outer.end_column,
    )


def _is_ready_to_fail(diagnostic: Diagnostic, context: HintContext) -> bool:
    node = context.places.find(diagnostic.span, ast.Import, ast.ImportFrom)
    return node is not None and has_fallback(node, context.places.binders)


def with_notes_folded(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Notes that came as diagnostics of their own, put into the error that they follow on the same line."""
    folded: list[Diagnostic] = []
    for diagnostic in diagnostics:
        last = folded[-1] if folded else None
        loose = diagnostic.severity is Severity.NOTE and diagnostic.code != "unchecked-text"
        if loose and last is not None and last.line == diagnostic.line:
            folded[-1] = replace(last, notes=(*last.notes, Note(diagnostic.message)))
        else:
            folded.append(diagnostic)
    return folded


def merged(reports: Sequence[Reported]) -> list[Diagnostic]:
    """One diagnostic for each cause, at its first place; the other lines are named in a note."""
    firsts: dict[tuple[object, ...], int] = {}
    also: dict[int, set[int]] = {}
    kept: list[Diagnostic] = []
    for report in sorted(reports, key=lambda each: (each.diagnostic.line, each.diagnostic.column)):
        cause = report.cause or (report.diagnostic.span, report.diagnostic.message)
        if cause in firsts:
            also.setdefault(firsts[cause], set()).add(report.diagnostic.line)
            continue
        firsts[cause] = len(kept)
        kept.append(report.diagnostic)
    for index, lines in also.items():
        others = sorted(lines - {kept[index].line})
        if others:
            listed = ", ".join(str(line) for line in others[:_MOST_LINES]) + (
                " and more" if len(others) > _MOST_LINES else ""
            )
            note = Note(f"the same on line{'s' if len(others) > 1 else ''} {listed}")
            kept[index] = replace(kept[index], notes=(*kept[index].notes, note))
    return kept
