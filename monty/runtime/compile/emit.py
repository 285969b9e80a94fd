"""Constructors of emitted nodes. Each takes the guest node that it stands for and carries its place.

`ordinal` tells the operations apart that are emitted for one guest node (see `spelling`); 0 is the node's own.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Final, TypeVar

from monty.runtime.compile.spelling import COLUMN_BITS

STEPPED: Final = 70
COUNTED: Final = 95
WORD: Final = (1 << 30) - 1
"""What one digit of CPython's ints holds: comparing with it is quickest."""
Node = TypeVar("Node", bound=ast.AST)


def place(node: Node, at: ast.AST, ordinal: int = 0) -> Node:
    """Give `node` the place of the guest node `at`."""
    node.lineno = at.lineno  # type: ignore[attr-defined]  # every node with a place has these four
    node.col_offset = at.col_offset  # type: ignore[attr-defined]  # `at` has a place
    node.end_lineno = at.end_lineno  # type: ignore[attr-defined]  # likewise
    node.end_col_offset = at.end_col_offset + (ordinal << COLUMN_BITS)  # type: ignore[attr-defined]  # likewise
    return node


def load(name: str, at: ast.AST) -> ast.Name:
    """Read a name."""
    return place(ast.Name(name, ast.Load()), at)


def store(name: str, at: ast.AST) -> ast.Name:
    """A name as a target."""
    return place(ast.Name(name, ast.Store()), at)


def constant(value: object, at: ast.AST) -> ast.Constant:
    """A constant."""
    return place(ast.Constant(value), at)  # type: ignore[arg-type]  # typeshed lists the types; ours are among them


def call(function: str, arguments: Sequence[ast.expr], at: ast.AST, ordinal: int = 0) -> ast.Call:
    """Call the guard `function`."""
    return place(ast.Call(load(function, at), list(arguments), []), at, ordinal)


def attribute(value: ast.expr, name: str, at: ast.AST) -> ast.Attribute:
    """Read an attribute by its host name."""
    return place(ast.Attribute(value, name, ast.Load()), at)


def subscript(value: ast.expr, key: ast.expr, context: ast.expr_context, at: ast.AST) -> ast.Subscript:
    """Subscript a value."""
    return place(ast.Subscript(value, key, context), at)


def assign(target: ast.expr, value: ast.expr, at: ast.AST) -> ast.Assign:
    """Assign to one target."""
    return place(ast.Assign([target], value), at)


def forget(names: Sequence[str], at: ast.AST, ordinal: int) -> ast.Assign:
    """Let go of what names hold: a generator is closed then, which can pause."""
    targets: list[ast.expr] = [place(ast.Name(name, ast.Store()), at, ordinal) for name in names]
    return place(ast.Assign(targets, constant(None, at)), at)


def expression(value: ast.expr, at: ast.AST) -> ast.Expr:
    """An expression as a statement."""
    return place(ast.Expr(value), at)


def is_exactly(value: ast.expr, raw_type: str, at: ast.AST) -> ast.Compare:
    """`@type(value) is @raw`: the exact-type test, which runs no guest code."""
    kind = call("@type", [value], at)
    return place(ast.Compare(kind, [ast.Is()], [load(raw_type, at)]), at)


def has_type_in(value: ast.expr, raw_types: str, at: ast.AST, *, negated: bool = False) -> ast.Compare:
    """`@type(value) in @raw_types`: membership of the exact type in a set of host types."""
    kind = call("@type", [value], at)
    operator = ast.NotIn() if negated else ast.In()
    return place(ast.Compare(kind, [operator], [load(raw_types, at)]), at)


def stepped(name: str, at: ast.AST) -> ast.If:
    """Make the iterator in a hidden local one that a loop steps through without asking it for its own iterator."""
    is_guest = has_type_in(load(name, at), "@host_iterators", at, negated=True)
    return place(
        ast.If(is_guest, [assign(store(name, at), call("@stepped", [load(name, at)], at, STEPPED), at)], []), at
    )


def step(at: ast.AST) -> ast.Call:
    """Count a step of the program; never a point of suspension."""
    return call("@step", [], at, COUNTED)


def conditional(test: ast.expr, body: ast.expr, otherwise: ast.expr, at: ast.AST) -> ast.IfExp:
    """`body if test else otherwise`."""
    return place(ast.IfExp(test, body, otherwise), at)


def either(tests: Sequence[ast.expr], at: ast.AST) -> ast.expr:
    """`a or b or ...`, or the only test."""
    return tests[0] if len(tests) == 1 else place(ast.BoolOp(ast.Or(), list(tests)), at)


def all_of(tests: Sequence[ast.expr], at: ast.AST) -> ast.expr:
    """`a and b and ...`, or the only test."""
    return tests[0] if len(tests) == 1 else place(ast.BoolOp(ast.And(), list(tests)), at)


def is_word(value: ast.expr, at: ast.AST) -> ast.Compare:
    """`-WORD < value < WORD`, of what is an int."""
    return place(ast.Compare(constant(-WORD, at), [ast.Lt(), ast.Lt()], [value, constant(WORD, at)]), at)


def walrus(name: str, value: ast.expr, at: ast.AST) -> ast.NamedExpr:
    """Save a value in a hidden local and have it."""
    return place(ast.NamedExpr(store(name, at), value), at)


def returned(value: ast.expr | None, at: ast.AST) -> ast.Return:
    """Return."""
    return place(ast.Return(value), at)


def parameters(positional: Sequence[str], at: ast.AST, *, defaults: Sequence[ast.expr] = ()) -> ast.arguments:
    """Parameters of an emitted function, positional-only."""
    return ast.arguments([place(ast.arg(name), at) for name in positional], [], None, [], [], None, list(defaults))
