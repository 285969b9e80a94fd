"""Every syntax node of the running Python is either lowered or refused by name, so that a new Python fails loudly."""

from __future__ import annotations

import ast

from monty.runtime.compile.expressions import EXPRESSIONS
from monty.runtime.compile.patterns import PATTERNS
from monty.runtime.compile.statements import STATEMENTS
from monty.subset import ALLOWED_NODES, REFUSED_NODES

# Lowered by the node that they stand in, never on their own.
PARTS = {ast.Starred, ast.FormattedValue}


def _node_classes() -> set[type[ast.AST]]:
    """All that has no kinds of its own: what trees are made of, and what older versions made them of."""
    found: set[type[ast.AST]] = set()
    queue: list[type[ast.AST]] = [ast.AST]
    while queue:
        for child in queue.pop().__subclasses__():
            queue.append(child)
            # A constant has kinds of its own only in name: aliases for what older versions had.
            if (not child.__subclasses__() or child is ast.Constant) and child.__module__ in ("ast", "_ast"):
                found.add(child)
    return found


def test_every_syntax_node_is_allowed_or_refused() -> None:
    undecided = {node.__name__ for node in _node_classes()} - ALLOWED_NODES - REFUSED_NODES.keys()
    assert undecided == set()


def test_nothing_is_both() -> None:
    assert ALLOWED_NODES.isdisjoint(REFUSED_NODES)


def test_every_allowed_node_is_lowered() -> None:
    """Expressions, statements and patterns have a row in the compiler's tables, or are a part of what has."""
    lowered: set[type[ast.AST]] = {*EXPRESSIONS, *STATEMENTS, *PATTERNS, *PARTS}
    allowed = {node for node in _node_classes() if node.__name__ in ALLOWED_NODES}
    assert {node for node in allowed if issubclass(node, ast.expr | ast.stmt | ast.pattern)} == lowered
