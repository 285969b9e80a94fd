"""Writes programs from the grammar: a hypothesis strategy of well-formed programs that print what they do and end in
plain data.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from hypothesis import strategies as st

from tests.properties.compound import COMPOUND
from tests.properties.grammar import (
    BLOCKS,
    EXPRESSIONS,
    EXTERNAL,
    HEADER,
    KINDS,
    LITERALS,
    PLAIN,
    SIMPLE,
    USES,
    Statement,
)

MOST_STATEMENTS: Final = 18
MOST_DEPTH: Final = 3
EMPTY: Final[Mapping[str, tuple[str, ...]]] = {}

_HOLE: Final = re.compile(
    r"<(?P<kind>[a-z]+)(?P<leaf>!)?(?::(?P<sees>[\w,]+))?>|\$(?P<new>[a-zA-Z]\d?)|@(?P<old>[a-z])(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class Scope:
    """What the code at one place may name and say. `visible` is for reading, `local` for assigning; both go from oldest
    to newest.
    """

    visible: tuple[str, ...] = ()
    local: tuple[str, ...] = ()
    inside: frozenset[str] = frozenset()
    depth: int = 0

    def with_names(self, names: Iterable[str]) -> Scope:
        """The scope once new names are bound."""
        names = tuple(names)
        return replace(self, visible=self.visible + names, local=self.local + names)


class Author:
    """Writes one program, asking hypothesis at every choice."""

    def __init__(self, draw: Callable[..., Any], external: bool) -> None:
        self._draw = draw
        self._external = EXTERNAL if external else EMPTY
        self._names = 0
        self._left = MOST_STATEMENTS

    def program(self) -> str:
        """A whole program: the header, statements, and at the end all plain values that it has."""
        lines, scope = self._statements(Scope(), MOST_STATEMENTS // 3)
        uses = [USES[KINDS[name[0]]].format(name) for name in scope.visible if KINDS[name[0]] in USES]
        plain = [name for name in scope.visible if KINDS[name[0]] in PLAIN]
        return "\n".join([HEADER, *lines, *uses, f"[{', '.join(plain)}]", ""])

    def _choose(self, options: Sequence[Any]) -> Any:
        return self._draw(st.sampled_from(options))

    def _statements(self, scope: Scope, most: int) -> tuple[list[str], Scope]:
        lines: list[str] = []
        for _ in range(self._draw(st.integers(1, most))):
            statement = self._choose_statement(scope)
            fresh = self._fresh_names(statement.text)
            lines.extend(self._fill(statement.text, scope, fresh, 0).split("\n"))
            scope = scope.with_names(fresh[name] for name in statement.after)
        return lines, scope

    def _choose_statement(self, scope: Scope) -> Statement:
        self._left -= 1
        deep = self._left <= 0 or scope.depth >= MOST_DEPTH
        simple = [statement for statement in SIMPLE if self._possible(statement, scope)]
        statement: Statement = self._choose(simple if deep or self._draw(st.booleans()) else COMPOUND)
        return statement

    def _possible(self, statement: Statement, scope: Scope) -> bool:
        wanted = {match["old"] for match in _HOLE.finditer(statement.text) if match["old"]}
        there = {name[0] for name in scope.local}
        return wanted <= there and (not statement.where or statement.where in scope.inside)

    def _fresh_names(self, text: str) -> dict[str, str]:
        fresh: dict[str, str] = {}
        for match in _HOLE.finditer(text):
            if match["new"] and match["new"] not in fresh:
                self._names += 1
                fresh[match["new"]] = f"{match['new'][0]}{self._names}"
        return fresh

    def _fill(self, text: str, scope: Scope, fresh: Mapping[str, str], depth: int) -> str:
        """A template with its holes filled; `depth` is that of the expression it stands in."""
        chosen: dict[str, str] = {}

        def fill(match: re.Match[str]) -> str:
            if match["new"]:
                return fresh[match["new"]]
            if match["old"]:
                if match["old"] not in chosen:
                    chosen[match["old"]] = self._choose([name for name in scope.local if name[0] == match["old"]])
                return chosen[match["old"]]
            sees = [fresh[name] for name in (match["sees"] or "").split(",") if name]
            indentation = len(text[: match.start()].rpartition("\n")[2])
            return self._hole(match["kind"], scope, sees, MOST_DEPTH if match["leaf"] else depth, indentation)

        return _HOLE.sub(fill, text)

    def _hole(self, kind: str, scope: Scope, sees: Sequence[str], depth: int, indentation: int) -> str:
        if kind == "outer":
            return self._outer(scope)
        if kind in BLOCKS:
            lines, _ = self._statements(_inner_scope(kind, scope, sees), 3)
            return f"\n{' ' * indentation}".join(lines)
        return self._expression(kind, replace(scope, visible=(*scope.visible, *sees)), depth)

    def _outer(self, scope: Scope) -> str:
        """A declaration that rebinds a name of the function around, or of the module."""
        numbers = [name for name in scope.local if KINDS[name[0]] == "int"]
        if not numbers:
            return "pass"
        name = self._choose(numbers)
        return f"{'nonlocal' if 'function' in scope.inside else 'global'} {name}\n    {name} = {name} + 1"

    def _expression(self, kind: str, scope: Scope, depth: int) -> str:
        names = [name for name in scope.visible if KINDS[name[0]] == kind]
        templates = EXPRESSIONS[kind]
        if kind in self._external and self._draw(st.booleans()):
            templates = self._external[kind]
        if depth >= MOST_DEPTH or not templates or self._draw(st.integers(0, depth + 1)):
            # Newest names first: hypothesis shrinks towards the front.
            leaf: str = self._choose([*reversed(names), *LITERALS[kind], *names])
            return leaf
        template = self._choose(templates)
        return f"({self._fill(template, scope, self._fresh_names(template), depth + 1)})"


def _inner_scope(kind: str, scope: Scope, sees: Sequence[str]) -> Scope:
    inner = replace(scope, depth=scope.depth + 1)
    match kind:
        case "loop":
            inner = replace(inner, inside=scope.inside | {"loop"})
        case "body" | "method" | "yields":
            # A method returns what its class promises, a generator yields: only a plain function returns anywhere.
            inside = {"body": {"function"}, "yields": {"generator"}}.get(kind, set())
            inner = replace(inner, local=(), inside=frozenset(inside))
        case _:
            pass
    return inner.with_names(sees)


@st.composite
def programs(draw: Callable[..., Any], external: bool = False) -> str:
    """Programs; with `external` they call the functions of the harness's host, anywhere that an expression stands."""
    return Author(draw, external).program()
