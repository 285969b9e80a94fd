"""Before mypy sees a program: what the sandbox refuses, and what CPython's own compiler refuses.

In: the text and its tree. Out: diagnostics, all at once. The compiler refuses the same (it asks the same
`monty.subset`), so a program that passes here is not refused later. The text is a stranger's; it is within the bounds
of `monty.source`.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Collection

from monty.diagnostics import Diagnostic, Severity, Span
from monty.subset import refusals

_UNCHECKED = ("eval", "exec")


def gate(
    text: str, tree: ast.Module, *, modules: Collection[str], declared: Collection[str] = ()
) -> tuple[Diagnostic, ...]:
    """What stops the program before its types matter, then the remarks (notes: code that no check can see).

    `modules` are the dotted names that can be imported, `declared` the inputs and external functions.
    """
    refused = refusals(tree, modules=modules, declared=declared, text=text)
    return (*refused, *_misplaced(tree, refused), *_remarks(text, tree))


def _misplaced(tree: ast.Module, refused: Collection[Diagnostic]) -> list[Diagnostic]:
    """Errors that CPython's compiler sees and its parser does not: `return` outside a function, `nonlocal` of nothing.

    The code object is thrown away; nothing of it runs.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(tree, "main.py", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError as error:
        line, column = error.lineno or 1, error.offset or 1
        if any(diagnostic.line == line for diagnostic in refused):
            return []
        end_line, end_column = error.end_lineno or line, error.end_offset or column + 1
        if end_line == line:
            end_column = max(end_column, column + 1)
        return [Diagnostic("syntax", error.msg, Span(line, max(column, 1), end_line, max(end_column, 1)))]
    return []


def _remarks(text: str, tree: ast.Module) -> list[Diagnostic]:
    """Calls of `eval` and `exec`: allowed, and their text is checked by nobody."""
    if not any(name in text for name in _UNCHECKED):
        return []
    lines = text.split("\n")
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) as called) if name in _UNCHECKED:
                before = lines[called.lineno - 1].encode()[: called.col_offset].decode(errors="ignore")
                span = Span(called.lineno, len(before) + 1, called.lineno, len(before) + 1 + len(name))
                message = f"the text given to {name} is not checked"
                hint = "write the code itself where you can; json.loads reads data from text"
                found.append(Diagnostic("unchecked-text", message, span, Severity.NOTE, hint=hint))
            case _:
                pass
    return found
