"""The types that mypy inferred, by place: for hints, hover and the compiler's choice of guards."""

from __future__ import annotations

from functools import cached_property

from mypy.messages import format_type_bare
from mypy.types import Type

from monty.check.findings import characters
from monty.check.lines import lines_of
from monty.check.program import Program
from monty.diagnostics import Span


class Types:
    """The types of one checked program's expressions. Holds on to the program's tree; nothing is worked out before it
    is asked.
    """

    def __init__(self, program: Program) -> None:
        self._text = program.text
        self._options = program.state.options
        self._found = program.checker._type_maps[0]

    def type_at(self, span: Span) -> str | None:
        """The type of the expression at exactly this place, in mypy's words; None where none is known."""
        known = self._by_place.get((span.line, span.column, span.end_line, span.end_column))
        return None if known is None else format_type_bare(known, self._options)

    @cached_property
    def _by_place(self) -> dict[tuple[int, int, int, int], Type]:
        lines = lines_of(self._text)
        found = {}
        for expression, known in self._found.items():
            if 0 < expression.line <= len(lines) and expression.end_line and expression.end_column is not None:
                start = characters(lines[expression.line - 1], expression.column)
                end = characters(lines[expression.end_line - 1], expression.end_column)
                found[expression.line, start + 1, expression.end_line, end + 1] = known
        return found
