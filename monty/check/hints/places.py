"""Where in the program a message points: from a span to the nodes of the tree, and from a node to what is around it.

Columns count characters, as in every diagnostic; the tree's own count bytes, so they are translated here and nowhere
else.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from typing import Final, TypeVar

from monty.binders import Binders, every_argument
from monty.check.hints.shapes import unparsed
from monty.diagnostics import Span
from monty.source import walk

Node = TypeVar("Node", bound=ast.AST)
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
_MOST_TEXT: Final = 60


class Places:
    """One program's text and tree, indexed by place."""

    def __init__(self, text: str, tree: ast.Module) -> None:
        self.lines = text.split("\n")
        self.tree = tree
        self.binders = Binders(tree)
        self._assigned: dict[ast.AST, dict[str, list[ast.expr]]] = {}

    @cached_property
    def _starts(self) -> dict[tuple[int, int], list[ast.AST]]:
        """The nodes by the place where they start."""
        found: dict[tuple[int, int], list[ast.AST]] = {}
        for node in self.binders.parents:
            if hasattr(node, "lineno"):
                key = node.lineno, self._column(node.lineno, node.col_offset)  # type: ignore[attr-defined]  # a node with a place
                found.setdefault(key, []).append(node)
        return found

    def span(self, node: ast.AST) -> Span:
        """A node's place, in characters."""
        line, end_line = node.lineno, node.end_lineno  # type: ignore[attr-defined]  # a node with a place
        start, end = node.col_offset, node.end_col_offset  # type: ignore[attr-defined]  # likewise
        return Span(line, self._column(line, start), end_line, self._column(end_line, end))

    def _column(self, line: int, offset: int) -> int:
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return offset + 1 if text.isascii() else len(text.encode()[:offset].decode(errors="ignore")) + 1

    def text(self, node: ast.AST) -> str:
        """A node as written, cut where it is long and put on one line."""
        span = self.span(node)
        if span.line == span.end_line:
            written = self.lines[span.line - 1][span.column - 1 : span.end_column - 1]
        else:
            written = " ".join(unparsed(node).split())
        return written if len(written) <= _MOST_TEXT else "..."

    def find(self, span: Span, *kinds: type[Node]) -> Node | None:
        """A node of these kinds at a place: the exact one, else one that starts there, else one on the line."""
        here = [node for node in self._starts.get((span.line, span.column), []) if isinstance(node, kinds)]
        exact = [node for node in here if self.span(node) == span]
        if exact or here:
            return (exact or here)[0]
        return next((node for node in self.on_line(span.line) if isinstance(node, kinds)), None)

    def exact(self, span: Span, *kinds: type[Node]) -> Node | None:
        """The node of one of these kinds that spans exactly this place."""
        here = self._starts.get((span.line, span.column), [])
        return next((node for node in here if isinstance(node, kinds) and self.span(node) == span), None)

    def on_line(self, line: int) -> Iterator[ast.AST]:
        """The nodes that start on a line, from left to right."""
        for key in sorted(key for key in self._starts if key[0] == line):
            yield from self._starts[key]

    def parent(self, node: ast.AST) -> ast.AST | None:
        """The node around a node."""
        return self.binders.parents.get(node)

    def around(self, node: ast.AST, *kinds: type[Node]) -> Node | None:
        """The innermost node of one of these kinds around a node."""
        return next((outer for outer in self.binders.chain(node) if isinstance(outer, kinds)), None)

    def function_around(self, node: ast.AST) -> FunctionNode | None:
        """The innermost function that a node stands in."""
        for outer in self.binders.chain(node):
            if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
                return outer
        return None

    def method_around(self, node: ast.AST) -> tuple[FunctionNode, ast.ClassDef] | None:
        """The method that a node stands in, functions inside it included, with its class."""
        for outer in self.binders.chain(node):
            if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
                holder = self.parent(outer)
                if isinstance(holder, ast.ClassDef):
                    return outer, holder
        return None

    def visible_names(self, node: ast.AST) -> dict[str, None]:
        """The names that the program binds and that can be read at a node, nearest scope first."""
        return dict.fromkeys(name for scope in self.binders.scopes(node) for name in sorted(self.binders.names(scope)))

    def assignments(self, name: str, near: ast.AST) -> list[ast.expr]:
        """The values assigned to a name in the scope that binds it, in the order of the text."""
        scope = next((scope for scope in self.binders.scopes(near) if name in self.binders.names(scope)), None)
        if scope is None:
            return []
        if scope not in self._assigned:
            self._assigned[scope] = _assignments_in(scope)
        return self._assigned[scope].get(name, [])

    def looped_over(self, name: ast.Name) -> ast.expr | None:
        """What a name goes through, where a loop or a comprehension binds it."""
        for node in walk(self.tree):
            match node:
                case (
                    ast.For(target=ast.Name(id=other), iter=source)
                    | ast.comprehension(target=ast.Name(id=other), iter=source)
                ):
                    if other == name.id:
                        return source
                case _:
                    pass
        return None

    def origin(self, node: ast.expr) -> ast.expr:
        """The expression that a name's value comes from, where the text shows one above it; else the node itself."""
        if not isinstance(node, ast.Name):
            return node
        above = [
            value for value in self.assignments(node.id, node) if value.lineno <= node.lineno and value is not node
        ]
        return above[-1] if above else node

    def imports(self) -> dict[str, tuple[str, str | None]]:
        """What each imported name stands for: (module, None) for a module, (module, name) for something out of it."""
        found: dict[str, tuple[str, str | None]] = {}
        for node in self.binders.parents:
            match node:
                case ast.Import(names=names):
                    for alias in names:
                        whole = alias.name if alias.asname else alias.name.partition(".")[0]
                        found[alias.asname or whole] = (whole, None)
                case ast.ImportFrom(module=str(module), names=names):
                    found.update({alias.asname or alias.name: (module, alias.name) for alias in names})
                case _:
                    pass
        return found

    def parameters(self, function: FunctionNode) -> list[str]:
        """The names of a function's parameters."""
        return [argument.arg for argument in every_argument(function.args)]

    def name_span(self, node: FunctionNode | ast.ClassDef) -> Span:
        """The first line of a definition, from its keyword to its name."""
        keyword = (
            "class "
            if isinstance(node, ast.ClassDef)
            else "async def "
            if isinstance(node, ast.AsyncFunctionDef)
            else "def "
        )
        start = self.span(node).column
        return Span(node.lineno, start, node.lineno, start + len(keyword) + len(node.name))


def _assignments_in(scope: ast.AST) -> dict[str, list[ast.expr]]:
    """The values assigned to each name in a scope and what is inside it, in the order of the text."""
    found: dict[str, list[ast.expr]] = {}
    for node in walk(scope):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    if isinstance(target, ast.Name):
                        found.setdefault(target.id, []).append(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                found.setdefault(name, []).append(value)
            case ast.NamedExpr(target=ast.Name(id=name), value=value):
                found.setdefault(name, []).append(value)
            case _:
                pass
    for values in found.values():
        values.sort(key=lambda value: (value.lineno, value.col_offset))
    return found
