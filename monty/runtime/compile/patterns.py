"""`match`: patterns become conditions over hidden locals (language reference, 8.6); no host matching protocol is used.

What a pattern captures is kept in hidden locals and bound only when the whole pattern has succeeded, before the guard is evaluated.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import Function
from monty.runtime.compile.expressions import NAMESPACE, lower
from monty.runtime.compile.operators import lower_comparison
from monty.runtime.compile.scopes import Home
from monty.runtime.compile.statements import STATEMENTS, suite


class Case:
    """One `case` on its way to a condition: the captures so far, by guest name."""

    def __init__(self, fn: Function) -> None:
        self.fn = fn
        self.captures: dict[str, str] = {}

    def capture(self, name: str, value: ast.expr, at: ast.AST) -> ast.expr:
        """A condition that is always true and keeps the value for `name`."""
        held = self.captures.setdefault(name, self.fn.lasting_name("capture"))
        return self.true_after(emit.walrus(held, value, at), at)

    def true_after(self, value: ast.expr, at: ast.AST) -> ast.expr:
        """`value is not @void`: evaluates the value, and is true."""
        return emit.place(ast.Compare(value, [ast.IsNot()], [emit.load("@void", at)]), at)

    def condition(self, pattern: ast.pattern, subject: str) -> ast.expr | None:
        """What must hold for the pattern, as one expression; None when nothing need be tested."""
        return PATTERNS[type(pattern)](self, pattern, subject)

    def parts(
        self, at: ast.pattern, guard: str, arguments: list[ast.expr], patterns: list[tuple[int, ast.pattern]]
    ) -> ast.expr:
        """`(@parts := @guard(...)) is not None`, then each part against its pattern."""
        name = self.fn.lasting_name("parts")
        found = emit.walrus(name, emit.call(guard, arguments, at, 1), at)
        tests: list[ast.expr | None] = [emit.place(ast.Compare(found, [ast.IsNot()], [emit.constant(None, at)]), at)]
        for index, pattern in patterns:
            held = self.fn.lasting_name("element")
            element = emit.subscript(emit.load(name, pattern), emit.constant(index, pattern), ast.Load(), pattern)
            tests.append(self.true_after(emit.walrus(held, element, pattern), pattern))
            tests.append(self.condition(pattern, held))
        combined = all_of(tests, at)
        assert combined is not None
        return combined


def all_of(tests: list[ast.expr | None], at: ast.AST) -> ast.expr | None:
    """The conjunction of the conditions there are."""
    real = [test for test in tests if test is not None]
    if len(real) < 2:
        return real[0] if real else None
    return emit.place(ast.BoolOp(ast.And(), real), at, 13)


def match_value(case: Case, node: ast.MatchValue, subject: str) -> ast.expr:
    left = ast.copy_location(ast.Name(subject, ast.Load()), node)
    comparison = ast.copy_location(ast.Compare(left, [ast.Eq()], [node.value]), node)
    return lower_comparison(case.fn, comparison, left, ast.Eq(), node.value, 0)


def match_singleton(case: Case, node: ast.MatchSingleton, subject: str) -> ast.expr:
    return emit.place(ast.Compare(emit.load(subject, node), [ast.Is()], [emit.constant(node.value, node)]), node)


def match_sequence(case: Case, node: ast.MatchSequence, subject: str) -> ast.expr:
    star = next((index for index, pattern in enumerate(node.patterns) if isinstance(pattern, ast.MatchStar)), -1)
    arguments = [emit.load(subject, node), emit.constant(len(node.patterns), node), emit.constant(star, node)]
    return case.parts(node, "@sequence_parts", arguments, list(enumerate(node.patterns)))


def match_star(case: Case, node: ast.MatchStar, subject: str) -> ast.expr | None:
    return case.capture(case.fn.mangle(node.name), emit.load(subject, node), node) if node.name is not None else None


def match_mapping(case: Case, node: ast.MatchMapping, subject: str) -> ast.expr:
    keys: ast.expr = emit.place(ast.Tuple([lower(case.fn, key) for key in node.keys], ast.Load()), node)
    arguments = [emit.load(subject, node), keys, emit.constant(node.rest is not None, node)]
    patterns = list(enumerate(node.patterns))
    if node.rest is not None:
        patterns.append((len(node.keys), ast.copy_location(ast.MatchAs(None, node.rest), node)))
    return case.parts(node, "@mapping_parts", arguments, patterns)


def match_class(case: Case, node: ast.MatchClass, subject: str) -> ast.expr:
    names = emit.constant(tuple(case.fn.mangle(name) for name in node.kwd_attrs), node)
    arguments = [emit.load(subject, node), lower(case.fn, node.cls), emit.constant(len(node.patterns), node), names]
    return case.parts(node, "@class_parts", arguments, list(enumerate([*node.patterns, *node.kwd_patterns])))


def match_as(case: Case, node: ast.MatchAs, subject: str) -> ast.expr | None:
    tests: list[ast.expr | None] = [case.condition(node.pattern, subject)] if node.pattern is not None else []
    if node.name is not None:
        tests.append(case.capture(case.fn.mangle(node.name), emit.load(subject, node), node))
    return all_of(tests, node)


def match_or(case: Case, node: ast.MatchOr, subject: str) -> ast.expr | None:
    tests = [case.condition(pattern, subject) for pattern in node.patterns]
    if any(test is None for test in tests):
        return None
    return emit.place(ast.BoolOp(ast.Or(), [test for test in tests if test is not None]), node, 14)


PATTERNS: Final[dict[type[ast.pattern], Callable[[Case, Any, str], ast.expr | None]]] = {
    ast.MatchValue: match_value,
    ast.MatchSingleton: match_singleton,
    ast.MatchSequence: match_sequence,
    ast.MatchStar: match_star,
    ast.MatchMapping: match_mapping,
    ast.MatchClass: match_class,
    ast.MatchAs: match_as,
    ast.MatchOr: match_or,
}


def lower_match(fn: Function, node: ast.Match) -> list[ast.stmt]:
    subject = fn.lasting_name("subject")
    first = emit.assign(emit.store(subject, node.subject), lower(fn, node.subject), node.subject)
    prefix = [*fn.take_hoisted(), first]
    cases: list[tuple[ast.match_case, ast.expr | None]] = []
    for case in node.cases:
        fn.temporaries = 0
        cases.append((case, case_condition(fn, case, subject)))
    prefix += fn.take_hoisted()
    chain: list[ast.stmt] = []
    bodies = [suite(fn, case.body, case.pattern) for case, _ in cases]
    for (case, test), body in zip(reversed(cases), reversed(bodies), strict=True):
        if test is None:
            chain = body
        else:
            chain = [emit.place(ast.If(test, body, chain), case.pattern)]
    return [*prefix, *chain]


def case_condition(fn: Function, node: ast.match_case, subject: str) -> ast.expr | None:
    case = Case(fn)
    tests: list[ast.expr | None] = [case.condition(node.pattern, subject)]
    for name, held in case.captures.items():
        tests.append(case.true_after(bind(fn, name, emit.load(held, node.pattern), node.pattern), node.pattern))
    if node.guard is not None:
        tests.append(lower(fn, node.guard))
    return all_of(tests, node.pattern)


def bind(fn: Function, name: str, value: ast.expr, at: ast.AST) -> ast.expr:
    """Bind a guest name within an expression."""
    if fn.home(name) is Home.CLASS:
        return emit.call("@set_member", [emit.load(NAMESPACE, at), emit.constant(name, at), value], at, 15)
    return emit.walrus(name, value, at)


STATEMENTS[ast.Match] = lower_match
