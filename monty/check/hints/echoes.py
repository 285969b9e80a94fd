"""One root cause, one report: which diagnostics say again what another has said.

Nothing is dropped for being near another; each rule here names why the second report is the first one's echo.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, replace

from monty.check.hints.context import HintContext
from monty.diagnostics import Diagnostic, Note, Severity
from monty.subset import has_fallback

GATE_CODES = frozenset(
    ["absent-module", "absent-builtin", "refused-name", "refused-dunder", "metaclass", "relative-import", "future-import", "unsupported-syntax"]
)
_IMPORT_CODES = frozenset(["import", "import-not-found", "import-untyped"])
_SECONDARY = frozenset(["has-type", "no-untyped-call", "unreachable", "truthy-bool"])
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
        if not of_gate and diagnostic.line in judged and diagnostic.code in (*_IMPORT_CODES, "attr-defined", "name-defined", "misc"):
            continue
        if diagnostic.code in _IMPORT_CODES and _is_ready_to_fail(diagnostic, context):
            continue
        kept.append(diagnostic)
    first_class = [diagnostic for diagnostic in kept if diagnostic.severity is Severity.ERROR and diagnostic.code not in _SECONDARY]
    return [diagnostic for diagnostic in kept if diagnostic.code not in _SECONDARY or not first_class]


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
            listed = ", ".join(str(line) for line in others[:_MOST_LINES]) + (" and more" if len(others) > _MOST_LINES else "")
            note = Note(f"the same on line{'s' if len(others) > 1 else ''} {listed}")
            kept[index] = replace(kept[index], notes=(*kept[index].notes, note))
    return kept
