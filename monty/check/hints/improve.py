"""Diagnostics of the gate and of mypy in, diagnostics that can be repaired from their own text out.

Each gets a hint (what to write instead) and notes (the signature, the keys, the members that the hint is chosen
from); reports of one cause become one, at the place to repair. The words come from strangers' programs: every rule
bounds what it looks at, and only the first `MOST_IMPROVED` diagnostics of a program are worked on.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monty.check.hints import rules
from monty.check.hints.context import HintContext
from monty.check.hints.echoes import Reported, merged, with_notes_folded, without_gate_echoes
from monty.check.hints.quiet import quiet_mistakes
from monty.check.hints.repair import Finding
from monty.diagnostics import Diagnostic, Note, Severity

MOST_IMPROVED: Final = 100
BUDGET: Final = 2.0
"""Seconds of this thread for one program. A usual one takes a few milliseconds; a hostile one gets plain messages after."""
_GUESS: Final = re.compile(r'(?:; did you mean "[^"]*"(?: or "[^"]*")*\?|; maybe "[^"]*"(?:(?:,| or|, or) "[^"]*")*\?)')
_NOISE: Final = (
    "See https://", "Maybe you forgot to use", "Are you missing an await", "Possible overload variant", "Did you mean",
    "Did you forget to import it from", "Use \"-> None\"", "This violates", "Left operand is of type",
    "Right operand is of type", "Both left and right",
    "    def ", "def ", "    <", "Consider using", "Hint:", "Called function defined in", "    ",
)  # fmt: skip
_DEFINED_IN: Final = re.compile(r'"[^"]+" defined in "[^"]+"')


def improve(diagnostics: Sequence[Diagnostic], program: HintContext) -> tuple[Diagnostic, ...]:
    """The diagnostics of one program, made repairable, in the order of the text."""
    chosen = without_gate_echoes(with_notes_folded(diagnostics), program)
    end = time.thread_time() + BUDGET
    reports, rest = [], []
    for count, diagnostic in enumerate(chosen):
        if count < MOST_IMPROVED and time.thread_time() < end:
            reports.append(_improved(diagnostic, program, chosen))
        else:
            rest.append(Reported(diagnostic, None))
    told = {report.diagnostic.line for report in reports}
    quiet = [Reported(diagnostic, None) for diagnostic in quiet_mistakes(program) if diagnostic.line not in told]
    return tuple(merged([*reports, *rest, *quiet]))


def _improved(diagnostic: Diagnostic, program: HintContext, others: Sequence[Diagnostic]) -> Reported:
    if diagnostic.severity is Severity.NOTE:
        return Reported(diagnostic, None)
    repair = rules.repair(Finding(diagnostic, context=program, others=others))
    if repair is None:
        return Reported(diagnostic, None)
    message = repair.message or _GUESS.sub("", diagnostic.message)
    notes = [
        *(note for note in diagnostic.notes if not _is_noise(note.message)),
        *(Note(text) for text in repair.notes),
    ]
    better = replace(
        diagnostic,
        message=message,
        span=repair.span or diagnostic.span,
        hint=repair.hint or diagnostic.hint,
        notes=tuple(dict.fromkeys(notes)),
    )
    return Reported(better, repair.cause)


def _is_noise(message: str) -> bool:
    """mypy's own guesses and lists, which the repair replaces."""
    return message.startswith(_NOISE) or _DEFINED_IN.fullmatch(message) is not None
