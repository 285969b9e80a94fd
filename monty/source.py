"""Text in, `Source` out: a parsed guest program that is within the bounds on size and nesting, or a typed error.

The text is a stranger's. CPython's parser and compiler are C code that can use much memory or a deep stack on hostile text, so
the bounds are tested first, on the text alone.
"""

from __future__ import annotations

import ast
import linecache
import re
import warnings
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from monty.diagnostics import Diagnostic, Span
from monty.errors import MontySyntaxError

MOST_CHARACTERS: Final = 1_000_000
MOST_LINE: Final = 60_000
MOST_BRACKETS: Final = 100
MOST_INDENTATION: Final = 60
MOST_DEPTH: Final = 300
MOST_OPERATOR_RUN: Final = 2_000

OWN_FILES: Final = "<monty:"
_QUIET: Final = ("ignore", None, Warning, re.compile(OWN_FILES), 0)

FIELDS_WITHOUT_NODES: Final = frozenset(
    ["ctx", "id", "attr", "asname", "arg", "kind", "type_comment", "module", "level", "op", "ops"]
)
"""Fields of syntax nodes that hold no node with a place: a walk need not look at them."""

_FIELDS: Final[dict[type[ast.AST], tuple[str, ...]]] = {}

_BRACKETS: Final = re.compile(r"[()\[\]{}]")
_TOKENS_OF_A_CHAIN: Final = re.compile(r"(?:not\b|lambda\b|[-+~*])")


@dataclass(frozen=True)
class Source:
    """A guest program as text and tree. `origin` tells one compilation unit from another in tracebacks and snapshots."""

    text: str
    name: str
    tree: ast.Module
    origin: str

    @cached_property
    def lines(self) -> list[str]:
        """The source lines, for excerpts and tracebacks."""
        return self.text.splitlines()


def parse(text: str, name: str = "main.py", origin: str = "main") -> Source:
    """Parse guest text. Raises `MontySyntaxError` with the parser's own words, or for text beyond the bounds."""
    _bound_text(text, name)
    try:
        tree = ast.parse(text, quiet_filename(), type_comments=False)
    except SyntaxError as error:
        raise syntax_error(error, text, name) from None
    except (RecursionError, MemoryError):
        raise _refused(text, name, 1, "too many nested parentheses or too deep an expression") from None
    except ValueError as error:
        raise _refused(text, name, 1, str(error)) from None
    _bound_depth(tree, text, name)
    return Source(text, name, tree, origin)


def quiet_filename() -> str:
    """A file name under which CPython's parser and compiler warn nobody of what they find odd in a guest's text: that is no matter of the host's.

    The filter is for names that begin as ours do, so it silences nothing of the host's; where the host has set its own in front, it is put there again.
    """
    if _QUIET not in warnings.filters[:1]:
        warnings.filters.insert(0, _QUIET)  # type: ignore[attr-defined]  # a list, which typeshed calls a sequence
        getattr(warnings, "_filters_mutated", lambda: None)()
    return OWN_FILES + "text>"


def syntax_error(error: SyntaxError, text: str, name: str) -> MontySyntaxError:
    """The host parser's `SyntaxError` as ours: the same words, the place, the excerpt as CPython prints it."""
    line = max(error.lineno or 1, 1)
    column = max(error.offset or 1, 1)
    end_line = max(error.end_lineno or line, line)
    end_column = error.end_offset if error.end_offset and error.end_offset > 0 else column + 1
    kind = type(error).__name__
    span = Span(line, column, end_line, max(end_column, column + 1) if end_line == line else end_column)
    diagnostic = Diagnostic("syntax", error.msg, span)
    return MontySyntaxError([diagnostic], _excerpt(kind, error.msg, span, text, name))


def _excerpt(kind: str, message: str, span: Span, text: str, name: str) -> str:
    lines = text.splitlines()
    shown = [f'  File "{name}", line {span.line}']
    if span.line <= len(lines):
        line = lines[span.line - 1]
        stripped = line.lstrip(" \t\f")
        start = span.column - 1 - (len(line) - len(stripped))
        shown.append("    " + stripped.rstrip())
        if start >= 0:
            width = span.end_column - span.column if span.end_line == span.line else len(stripped) - start
            shown.append("    " + " " * start + "^" * max(1, width))
    return "\n".join([*shown, f"{kind}: {message}"])


def _refused(text: str, name: str, line: int, message: str) -> MontySyntaxError:
    span = Span(line, 1, line, 2)
    return MontySyntaxError(
        [Diagnostic("source-bounds", message, span)], f'  File "{name}", line {line}\nSyntaxError: {message}'
    )


def _bound_text(text: str, name: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise _refused(text, name, 1, f"the program has {len(text)} characters; the most is {MOST_CHARACTERS}")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise _refused(text, name, line, "source code cannot contain null bytes")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise _refused(
            text, name, line, f"the program holds a lone surrogate, {text[error.start]!r}; it is not text"
        ) from None
    for number, line_text in enumerate(text.split("\n"), 1):
        if len(line_text) > MOST_LINE:
            raise _refused(text, name, number, f"the line has {len(line_text)} characters; the most is {MOST_LINE}")
        indentation = len(line_text) - len(line_text.lstrip(" \t"))
        if indentation > MOST_INDENTATION * 8:
            raise _refused(
                text, name, number, f"indented by {indentation} characters; the most is {MOST_INDENTATION * 8}"
            )


def _bound_depth(tree: ast.Module, text: str, name: str) -> None:
    """Walk the tree without recursion and refuse what would overflow a recursive pass over it, ours or CPython's compiler's."""
    level: list[ast.AST] = list(tree.body)
    depth = 0
    while level:
        depth += 1
        if depth > MOST_DEPTH:
            line = getattr(level[0], "lineno", 1)
            raise _refused(text, name, line, f"expressions or blocks nested more than {MOST_DEPTH} deep; split them up")
        level = [child for node in level for child in children_of(node)]


def children_of(node: ast.AST) -> list[ast.AST]:
    """The nodes right below a node, as `ast.iter_child_nodes` gives them and three times as fast: contexts and operators, which
    hold nothing, are left out. Every program pays for several walks.
    """
    kind = type(node)
    fields = _FIELDS.get(kind)
    if fields is None:
        fields = _FIELDS[kind] = tuple(name for name in kind._fields if name not in FIELDS_WITHOUT_NODES)
    found: list[ast.AST] = []
    for name in fields:
        value = getattr(node, name, None)
        if type(value) is list:
            found.extend([part for part in value if isinstance(part, ast.AST)])
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def walk(node: ast.AST) -> list[ast.AST]:
    """A node and all below it, in the order of `ast.walk`."""
    found = [node]
    for each in found:
        found.extend(children_of(each))
    return found


def forget_lines(origin: str) -> None:
    """Keep the host's line cache from ever resolving a guest origin to a file."""
    linecache.cache.pop(origin, None)
