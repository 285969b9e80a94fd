"""Suspension points: where a frame waits, named so that every Python version finds the same place in the emitted tree.

A point is a kind of operation and the span of the emitted node that does it; the ordinal that tells operations of one guest node apart is in
the span's end column (see `spelling`). Bytecode is only read here, to find the point of a frame that waits.
"""

from __future__ import annotations

import ast
import dis
import types
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from monty.runtime.compile.spelling import COLUMN_BITS, COLUMN_MASK


@dataclass(frozen=True, slots=True)
class Point:
    """A suspension point: `kind` of operation, and the place of its node."""

    kind: str
    line: int
    column: int
    end_line: int
    end_column: int
    operand: int = (
        -1
    )  # what waits stands for this operand, which the operation converts, not for the operation's result


START: Final = Point("start", 0, 0, 0, 0)
KIND_OF_OPCODE: Final[dict[str, str]] = {
    **dict.fromkeys(("CALL", "CALL_FUNCTION_EX", "CALL_KW", "PRECALL"), "call"),
    **dict.fromkeys(("BINARY_OP",), "operator"),
    **dict.fromkeys(("UNARY_NEGATIVE", "UNARY_INVERT", "UNARY_POSITIVE", "CALL_INTRINSIC_1"), "unary"),
    **dict.fromkeys(("BINARY_SUBSCR", "BINARY_SLICE"), "item"),
    **dict.fromkeys(("STORE_SUBSCR", "STORE_SLICE"), "store_item"),
    "DELETE_SUBSCR": "delete_item",
    **dict.fromkeys(("LOAD_ATTR", "LOAD_METHOD"), "attribute"),
    "STORE_ATTR": "store_attribute",
    "DELETE_ATTR": "delete_attribute",
    "COMPARE_OP": "compare",
    "CONTAINS_OP": "contains",
    "FOR_ITER": "next",
    **dict.fromkeys(("FORMAT_VALUE", "FORMAT_SIMPLE", "FORMAT_WITH_SPEC"), "format"),
    **dict.fromkeys(("YIELD_VALUE", "SEND", "RESUME", "JUMP_BACKWARD_NO_INTERRUPT", "RETURN_GENERATOR"), "yield"),
    **dict.fromkeys(("UNPACK_SEQUENCE", "UNPACK_EX"), "unpack"),
    **dict.fromkeys(
        ("POP_JUMP_FORWARD_IF_FALSE", "POP_JUMP_FORWARD_IF_TRUE", "POP_JUMP_BACKWARD_IF_FALSE", "POP_JUMP_BACKWARD_IF_TRUE", "JUMP_IF_FALSE_OR_POP",
         "JUMP_IF_TRUE_OR_POP", "POP_JUMP_IF_FALSE", "POP_JUMP_IF_TRUE", "UNARY_NOT", "TO_BOOL"), "truth",
    ),
    "RAISE_VARARGS": "raise",
    **dict.fromkeys(
        ("STORE_FAST", "STORE_GLOBAL", "STORE_NAME", "STORE_DEREF", "STORE_FAST_LOAD_FAST", "DELETE_FAST", "DELETE_GLOBAL", "DELETE_NAME",
         "DELETE_DEREF"), "drop",
    ),
    "GET_ITER": "iterate",
    **dict.fromkeys(("LIST_EXTEND", "SET_UPDATE", "DICT_UPDATE", "DICT_MERGE"), "extend"),
    **dict.fromkeys(("SET_ADD", "MAP_ADD", "BUILD_SET", "BUILD_MAP", "BUILD_CONST_KEY_MAP"), "build"),
}  # fmt: skip


KINDS: Final = sorted(set(KIND_OF_OPCODE.values()) | {"delegate", "loop", "start"})
ANSWERED: Final = 1024
"""Ordinals from here on are those of answers; the greatest, times the kinds, must fit into a column of CPython's."""


@lru_cache(maxsize=4096)
def point_at(code: types.CodeType, offset: int) -> Point | None:
    """The point of the instruction at a byte offset; None where no guest code can be waited for."""
    kind = KIND_OF_OPCODE.get(opcode_name(code, offset))
    if kind is None:
        return None
    line, end_line, column, end_column = _position(code, offset // 2)
    if kind == "call":
        kind, end_column = stood_for(end_column)
    return Point(kind, line, column, end_line, end_column)


def stood_for(end_column: int) -> tuple[str, int]:
    """What the call at a place does: in a continuation it may stand for the operation that the frame was entered in, as its ordinal says."""
    index, ordinal = divmod(end_column >> COLUMN_BITS, ANSWERED)
    return (KINDS[index - 1] if index else "call"), (ordinal << COLUMN_BITS) + (end_column & COLUMN_MASK)


def answered(kind: str) -> int:
    """The ordinal to add to that of an operation for the call that stands for it in a continuation."""
    return 0 if kind == "call" else ANSWERED * (1 + KINDS.index(kind))


def opcode_name(code: types.CodeType, offset: int) -> str:
    """The instruction at a byte offset, caches skipped backwards."""
    name = dis.opname[code.co_code[offset]]
    while name == "CACHE" and offset > 0:
        offset -= 2
        name = dis.opname[code.co_code[offset]]
    return name


def _position(code: types.CodeType, index: int) -> tuple[int, int, int, int]:
    positions = _positions(code)[index]
    return tuple(part if part is not None else 0 for part in positions)  # type: ignore[return-value]  # four of them


@lru_cache(maxsize=512)
def _positions(code: types.CodeType) -> list[tuple[int | None, int | None, int | None, int | None]]:
    return list(code.co_positions())


NODES_OF_KIND: Final[dict[str, tuple[type[ast.AST], ...]]] = {
    "call": (ast.Call,),
    "operator": (ast.BinOp, ast.AugAssign),
    "unary": (ast.UnaryOp,),
    "item": (ast.Subscript,),
    "store_item": (ast.Subscript,),
    "delete_item": (ast.Subscript,),
    "attribute": (ast.Attribute,),
    "store_attribute": (ast.Attribute,),
    "delete_attribute": (ast.Attribute,),
    "compare": (ast.Compare,),
    "contains": (ast.Compare,),
    "format": (ast.FormattedValue, ast.JoinedStr),
    "yield": (ast.Yield, ast.YieldFrom, ast.Await),
    "delegate": (ast.Yield, ast.YieldFrom, ast.Await),
    "next": (ast.For,),
    "loop": (ast.For,),
    "raise": (ast.Raise,),
    "build": (ast.Set, ast.Dict),
    "drop": (ast.Name,),
}
BY_END: Final = frozenset({"call", "attribute", "item", "store_attribute", "delete_attribute"})
CONTEXTS: Final[dict[str, type[ast.expr_context]]] = {
    "item": ast.Load,
    "attribute": ast.Load,
    "store_item": ast.Store,
    "store_attribute": ast.Store,
    "delete_item": ast.Del,
    "delete_attribute": ast.Del,
}


def find_node(function: ast.AST, point: Point) -> ast.AST | None:
    """The node of an emitted function that does what the point says; nested functions are not looked into."""
    if point.kind == "truth":
        return _truth_node(function, point)
    wanted = NODES_OF_KIND.get(point.kind)
    if wanted is None:
        return None
    place = (point.line, point.column, point.end_line, point.end_column)
    by_end: ast.AST | None = None
    for node in own_nodes(function):
        found = _match(node, point, wanted)
        if isinstance(found, ast.For) or (found is not None and _span(found) == place):
            return found
        by_end = by_end or found
    return by_end


def _match(node: ast.AST, point: Point, wanted: tuple[type[ast.AST], ...]) -> ast.AST | None:
    """The node, or the part of it, that does what the point says, if its place fits."""
    if isinstance(node, ast.For):
        return node if isinstance(node, wanted) and (_is_at(node, point) or _is_at(node.iter, point)) else None
    if isinstance(node, ast.AugAssign) and isinstance(node.target, wanted):
        # Read first, although it is a target; some versions store it at the place of the whole statement.
        is_store = point.kind.startswith("store")
        at = _is_at(node.target, point) or (is_store and _is_at(node, point))
        return node.target if at and (is_store or point.kind in ("item", "attribute")) else None
    return node if isinstance(node, wanted) and _fits(node, point) else None


def _span(node: ast.AST) -> tuple[int, int, int, int]:
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset  # type: ignore[attr-defined]  # placed nodes


def _is_at(node: ast.AST, point: Point) -> bool:
    line, column, end_line, end_column = _span(node)
    if (end_line, end_column) != (point.end_line, point.end_column):
        return False
    return point.kind in BY_END or (line, column) == (point.line, point.column)


def _fits(node: ast.AST, point: Point) -> bool:
    if not _is_at(node, point):
        return False
    context = CONTEXTS.get(point.kind)
    if context is not None and not isinstance(node.ctx, context):  # type: ignore[attr-defined]  # kinds with contexts
        return False
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        return False
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAW_CALLS:
        return False
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == RESULT:
        return False
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return False
    if isinstance(node, ast.Compare):
        if len(node.ops) > 1 or _measures(node.left):  # the guest's own chains are cut: these are tests of exact types
            return False
        is_containment = isinstance(node.ops[0], ast.In | ast.NotIn)
        if (
            isinstance(node.ops[0], ast.Is | ast.IsNot)
            or _tests_type(node)
            or is_containment is not (point.kind == "contains")
        ):
            return False
    return True


RESULT: Final = "@result"  # a comprehension's: a host's list, set or dict
RAW_CALLS: Final = frozenset({"@type", "@raw_len"})


def _measures(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "@raw_len"


def _tests_type(node: ast.Compare) -> bool:
    left = node.left
    return isinstance(left, ast.Call) and isinstance(left.func, ast.Name) and left.func.id == "@type"


def _truth_node(function: ast.AST, point: Point) -> ast.AST | None:
    """The expression whose truth is asked at the point: a test, an operand of `and` or `or`, the operand of `not`."""
    place = (point.line, point.column, point.end_line, point.end_column)
    for node in own_nodes(function):
        tested = tested_expressions(node)
        for leaf in [branch for whole in tested for branch in _branches(whole)]:
            if _span(leaf) == place:
                return leaf
        if isinstance(node, ast.BoolOp):
            tested = [leaf for value in node.values[:-1] for leaf in _leaves(value)]
        if len(tested) == 1 and _span(node) == place:  # CPython gives some jumps the place of the whole statement
            return tested[0]
    return None


def stored_name(node: ast.AST) -> str | None:
    """The variable that keeps an operand's value, if one does."""
    if isinstance(node, ast.NamedExpr):
        return node.target.id
    return node.id if isinstance(node, ast.Name) else None


def tested_expressions(node: ast.AST) -> list[ast.expr]:
    """The expressions of a node that it asks for their truth."""
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        return _leaves(node.test)
    if isinstance(node, ast.BoolOp):
        return [leaf for value in node.values for leaf in _leaves(value)]
    return _leaves(node.operand) if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) else []


def _branches(leaf: ast.expr) -> list[ast.expr]:
    """A tested expression, and what it may be: CPython asks the branches of a conditional one by one."""
    parts = [leaf.body, leaf.orelse] if isinstance(leaf, ast.IfExp) else []
    return [leaf, *(branch for part in parts for inner in _leaves(part) for branch in _branches(inner))]


def _leaves(test: ast.expr) -> list[ast.expr]:
    if isinstance(test, ast.BoolOp):
        return [leaf for value in test.values for leaf in _leaves(value)]
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return _leaves(test.operand)
    if isinstance(test, ast.Compare) and (
        isinstance(test.ops[0], ast.Is | ast.IsNot | ast.In | ast.NotIn) or _tests_type(test)
    ):
        return []
    return [test]


FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def own_nodes(function: ast.AST) -> list[ast.AST]:
    """The nodes of a function, but for those of functions nested in it."""
    found: list[ast.AST] = []
    body: Any = getattr(function, "body", [])
    stack: list[ast.AST] = list(reversed(body)) if isinstance(body, list) else [body]
    while stack:
        node = stack.pop()
        found.append(node)
        stack.extend(reversed(own_children(node)))
    return found


def own_children(node: ast.AST) -> list[ast.AST]:
    """The parts of a node that are evaluated where it stands: of a nested function, its defaults."""
    if isinstance(node, FUNCTIONS):
        return [*node.args.defaults, *(default for default in node.args.kw_defaults if default is not None)]
    return list(ast.iter_child_nodes(node))
