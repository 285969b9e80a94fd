"""Where CPython puts the carets of a failing operation, when that is not the place of the node that the operation was emitted for.

It moves the start of an attribute's and a method call's place to the name after the dot where these are on another line than the
value's start. What it blames a failing `with`, `assert` and f-string field on differs between its versions.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from typing import Any, Final

from monty.runtime.compile.spelling import COLUMN_BITS, COLUMN_MASK, FORMATTED, LINE_MASK, LOOP, WITH
from monty.source import walk

Place = tuple[int, int, int, int]
KEY: Final = "places of carets"
COMPREHENSIONS: Final = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
OWN, FIELD, MANAGER, ITERABLE, CLASS = range(5)


def anchored(program: Any, unit: str, position: Place) -> Place:
    """The place that CPython shows for an emitted position: line, end line, column, end column."""
    line, end_line, column, end_column = position
    ordinal = end_column >> COLUMN_BITS
    place = line & LINE_MASK, end_line & LINE_MASK, column & COLUMN_MASK, end_column & COLUMN_MASK
    role = ITERABLE if ordinal >= LOOP else MANAGER if ordinal >= WITH else FIELD if ordinal >= FORMATTED else OWN
    return places(program, unit).get((role, place), place)


def is_class_statement(program: Any, unit: str, place: Place) -> bool:
    """Whether a place is that of a `class` statement: the making of the class, which CPython does outside of its body."""
    return (CLASS, place) in places(program, unit)


def places(program: Any, unit: str) -> dict[tuple[int, Place], Place]:
    """What `moved` tells of a unit of the program."""
    known = program.units.get(unit)
    if known is None:
        return {}
    if KEY not in known.cache:
        known.cache[KEY] = dict(moved(known.source.tree))
    found: dict[tuple[int, Place], Place] = known.cache[KEY]
    return found


def moved(tree: ast.Module) -> Iterator[tuple[tuple[int, Place], Place]]:
    """The operations of a program that are shown elsewhere, each by its role and place, and where that is."""
    for node in walk(tree):
        if isinstance(node, ast.With | ast.AsyncWith) and sys.version_info < (3, 13):
            for item in node.items:
                yield (MANAGER, place_of(item.context_expr)), place_of(node)
        elif isinstance(node, ast.For | ast.AsyncFor) and sys.version_info < (3, 13):
            yield (ITERABLE, place_of(node.iter)), place_of(node)
        elif isinstance(node, COMPREHENSIONS) and sys.version_info < (3, 13):
            yield (ITERABLE, place_of(node.generators[0].iter)), place_of(node)
        elif isinstance(node, ast.ClassDef):
            yield (CLASS, place_of(node)), place_of(node)
        elif isinstance(node, ast.Assert):
            yield (OWN, place_of(node)), place_of(blamed(node))
        elif isinstance(node, ast.FormattedValue):
            yield (FIELD, place_of(node.value)), place_of(node)
        elif isinstance(node, ast.Attribute | ast.Call):
            yield from moved_starts(node)


def moved_starts(node: ast.Attribute | ast.Call) -> Iterator[tuple[tuple[int, Place], Place]]:
    """An attribute's or a method call's place begins at the name after the dot, when that is on another line than the value."""
    target = node.func if isinstance(node, ast.Call) else node
    if isinstance(target, ast.Attribute) and target.lineno != target.end_lineno:
        _, end_line, _, end_column = place_of(target)
        place = place_of(node)
        start = max(end_column - len(target.attr), 0)
        shown = end_line, place[1], start, place[3]
        yield (OWN, place), shown
        # The host's compiler may have moved it already, by the length of the name's spelling.
        yield (OWN, (end_line, place[1], start - 1, place[3])), shown


def blamed(node: ast.Assert) -> ast.AST:
    """What a failed `assert` is shown at: its test since 3.13, the comparison that is written last before 3.12."""
    if sys.version_info >= (3, 13):
        return node.test
    if sys.version_info >= (3, 12):
        return node
    return next(comparisons(node.test), node)


def comparisons(test: ast.expr) -> Iterator[ast.Compare]:
    """The comparisons that a test's jumps come from, last first."""
    if isinstance(test, ast.Compare):
        yield test
    elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        yield from comparisons(test.operand)
    elif isinstance(test, ast.BoolOp):
        for value in reversed(test.values):
            yield from comparisons(value)
    elif isinstance(test, ast.IfExp):
        for value in (test.orelse, test.body, test.test):
            yield from comparisons(value)


def place_of(node: Any) -> Place:
    """A node's place."""
    return node.lineno, node.end_lineno, node.col_offset, node.end_col_offset


def excerpt(lines: list[str]) -> str:
    """The text of a frame as the running CPython's records want it: before 3.13 its first line."""
    shown = lines if sys.version_info >= (3, 13) else lines[:1]
    return "\n".join(shown) + "\n"
