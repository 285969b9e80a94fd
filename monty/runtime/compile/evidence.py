"""A local flow analysis: what a program's own text proves about the values of its variables.

In goes a scope's assignments, out comes, for an expression, the exact host types that its value can have and a bound on the bits
of its integers. Lowering leaves guards out where this proves them needless, so everything here must be sound: unknown is always
a right answer. mypy's types are not used.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.compile.scopes import Home, Scope, ScopeKind, Scopes

Kinds = frozenset[str]
UNKNOWN: Final[Kinds | None] = None
INT: Final = frozenset({"int"})
FLOAT: Final = frozenset({"float"})
STR: Final = frozenset({"str"})
BOOL: Final = frozenset({"bool"})
LIST: Final = frozenset({"list"})
NUMBERS: Final = frozenset({"int", "float", "bool", "complex"})
SCALARS: Final = NUMBERS | {"str", "bytes", "none"}
WHOLE: Final = frozenset({"int", "bool"})
FINITE_KINDS: Final = NUMBERS | STR | frozenset({"bytes", "none", "list", "tuple", "dict", "set"})

ROUNDS: Final = 6
MOST_BITS: Final = 4096
RANGE_BITS: Final = 62
GROWTH_BITS: Final = 64

BUILTIN_RESULTS: Final[dict[str, Kinds]] = {
    "len": INT, "ord": INT, "int": INT, "str": STR, "repr": STR, "chr": STR, "float": FLOAT, "bool": BOOL, "isinstance": BOOL,
    "list": LIST, "sorted": LIST, "dict": frozenset({"dict"}), "set": frozenset({"set"}), "tuple": frozenset({"tuple"}),
    "range": frozenset({"range"}), "hex": STR, "bin": STR, "oct": STR, "callable": BOOL, "hasattr": BOOL, "id": INT, "hash": INT,
}  # fmt: skip
TOLD_BY_GUEST: Final = frozenset({"str", "repr"})
"""What a guest's `__str__` or `__repr__` answers: of a class that derives from `str`, where there is one."""
BOUNDED_BUILTINS: Final = {"len": RANGE_BITS, "ord": 21, "hash": 64, "id": 64}
STRING_METHODS: Final = frozenset(
    {"strip", "lower", "upper", "lstrip", "rstrip", "title", "capitalize", "swapcase", "casefold"}
)
DISPLAYS: Final[dict[type[ast.expr], Kinds]] = {
    ast.List: LIST, ast.ListComp: LIST, ast.Dict: frozenset({"dict"}), ast.DictComp: frozenset({"dict"}), ast.Set: frozenset({"set"}),
    ast.SetComp: frozenset({"set"}), ast.Tuple: frozenset({"tuple"}), ast.JoinedStr: STR, ast.Lambda: frozenset({"function"}),
    ast.GeneratorExp: frozenset({"generator"}),
}  # fmt: skip
CONSTANTS: Final[dict[type, Kinds]] = {
    int: INT, float: FLOAT, str: STR, bool: BOOL, bytes: frozenset({"bytes"}), complex: frozenset({"complex"}), type(None): frozenset({"none"}),
}  # fmt: skip


class Evidence:
    """What is proved about the names of one program. `closed` is false when code unseen may rebind its globals."""

    def __init__(
        self, scopes: Scopes, builtins: frozenset[str], *, closed: bool, rebound: frozenset[str] = frozenset()
    ) -> None:
        self.scopes = scopes
        self.builtins = builtins
        self.closed = closed and not scopes.dynamic
        self.rebound = rebound
        self.kinds_by_scope: dict[Scope, dict[str, Kinds | None]] = {}
        self.bits_by_name: dict[tuple[Scope, str], int | None] = {}

    def is_builtin(self, scope: Scope, name: str) -> bool:
        """Whether `name` surely means the builtin here: nothing that is compiled with it binds the name."""
        return (
            name in self.builtins
            and not self.scopes.dynamic
            and name not in self.scopes.global_bindings
            and name not in self.rebound
            and scope.home(name) is Home.GLOBAL
        )

    def kinds(self, scope: Scope, node: ast.expr) -> Kinds | None:
        """The exact host types that the value can have, or None when nothing is proved."""
        if isinstance(node, ast.Constant):
            return CONSTANTS.get(type(node.value))
        display = DISPLAYS.get(type(node))
        if display is not None:
            return display
        judge = KINDS.get(type(node))
        return judge(self, scope, node) if judge is not None else None

    def owner(self, scope: Scope, name: str) -> Scope | None:
        """The scope whose assignments are all that can ever give the local or global name a value, if there is one."""
        home = scope.home(name)
        if home is Home.LOCAL:
            return scope if name not in scope.parameters else None
        if home is Home.GLOBAL and self.closed and name in self.scopes.global_bindings and name not in self.rebound:
            return self.scopes.module
        return None

    def name_kinds(self, scope: Scope, node: ast.Name) -> Kinds | None:
        owner = self.owner(scope, node.id)
        return self.scope_kinds(owner).get(node.id) if owner is not None else None

    def scope_kinds(self, scope: Scope) -> dict[str, Kinds | None]:
        """The least fixed point over the scope's assignments; what does not settle within a few rounds is unknown."""
        known = self.kinds_by_scope.get(scope)
        if known is not None:
            return known
        known = self.kinds_by_scope[scope] = {name: frozenset() for name in scope.assignments}
        for _ in range(ROUNDS):
            changed = False
            for name, values in scope.assignments.items():
                joined = known[name]
                for value in values:
                    joined = _join(joined, self.kinds(scope, value) if value is not None else None)
                if joined != known[name]:
                    known[name] = joined
                    changed = True
            if not changed:
                break
        else:
            known.update(dict.fromkeys(known))
        for name in known:
            if not known[name]:
                known[name] = None
        return known

    def bits(self, scope: Scope, node: ast.expr) -> int | None:
        """A bound on the bits of an integer value, or None. Only meaningful where `kinds` proves an int or bool."""
        if isinstance(node, ast.Constant):
            return int(node.value).bit_length() if isinstance(node.value, int) else None
        judge = BITS.get(type(node))
        found = judge(self, scope, node) if judge is not None else None
        return found if found is not None and found <= MOST_BITS else None

    def name_bits(self, scope: Scope, node: ast.Name) -> int | None:
        owner = self.owner(scope, node.id)
        if owner is None:
            return None
        key = (owner, node.id)
        if key in self.bits_by_name:
            return self.bits_by_name[key]
        self.bits_by_name[key] = None
        bound: int | None = 0
        for value in owner.assignments.get(node.id, []):
            found = self.assigned_bits(owner, node.id, value)
            bound = None if found is None or bound is None else max(bound, found)
        self.bits_by_name[key] = bound
        return bound

    def assigned_bits(self, scope: Scope, name: str, value: ast.expr | None) -> int | None:
        """The bits that an assignment can give. A sum of bounded steps stays bounded, for want of time to do 2**64 of them."""
        if value is None:
            return None
        if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add | ast.Sub):
            left_is_self = isinstance(value.left, ast.Name) and value.left.id == name
            if left_is_self:
                step = self.bits(scope, value.right)
                return None if step is None else step + GROWTH_BITS
        return self.bits(scope, value)

    def is_small(self, scope: Scope, node: ast.expr) -> bool:
        """Whether the value is surely an int of bounded size, or a bool."""
        kinds = self.kinds(scope, node)
        return kinds is not None and kinds <= WHOLE and self.bits(scope, node) is not None

    def is_among(self, scope: Scope, node: ast.expr, kinds: Kinds) -> bool:
        """Whether the value is surely of one of these exact types."""
        found = self.kinds(scope, node)
        return found is not None and found <= kinds


def _join(left: Kinds | None, right: Kinds | None) -> Kinds | None:
    return None if left is None or right is None else left | right


def _element_kinds(self: Evidence, scope: Scope, node: ast.Subscript) -> Kinds | None:
    """The marker `iterable[...]`, which scope analysis puts for a loop's variable; real subscripts prove only slices of text."""
    if isinstance(node.slice, ast.Constant) and node.slice.value is ...:
        if _is_range(self, scope, node.value):
            return INT
        if isinstance(node.value, ast.List | ast.Tuple | ast.Set):
            joined: Kinds | None = frozenset()
            for element in node.value.elts:
                joined = _join(joined, self.kinds(scope, element))
            return joined
    kinds = self.kinds(scope, node.value)
    return STR if kinds == STR else None


def _is_range(self: Evidence, scope: Scope, node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "range"
        and self.is_builtin(scope, "range")
    )


def _element_bits(self: Evidence, scope: Scope, node: ast.Subscript) -> int | None:
    if isinstance(node.slice, ast.Constant) and node.slice.value is ...:
        if _is_range(self, scope, node.value):
            return RANGE_BITS
        if isinstance(node.value, ast.List | ast.Tuple | ast.Set):
            found = [self.bits(scope, element) for element in node.value.elts]
            return max((bits for bits in found if bits is not None), default=0) if None not in found else None
    return None


def _binary_kinds(self: Evidence, scope: Scope, node: ast.BinOp) -> Kinds | None:
    left, right = self.kinds(scope, node.left), self.kinds(scope, node.right)
    if left is None or right is None:
        return None
    if not left or not right:
        return frozenset()
    if left <= WHOLE and right <= WHOLE:
        return _whole_result(node)
    if left <= NUMBERS and right <= NUMBERS and "complex" not in left | right:
        if isinstance(node.op, ast.Pow):
            return frozenset({"float", "complex", "int"})
        return FLOAT if left == FLOAT or right == FLOAT else frozenset({"float", "int"})
    if (
        isinstance(node.op, ast.Add)
        and left == right
        and left in (STR, LIST, frozenset({"tuple"}), frozenset({"bytes"}))
    ):
        return left
    if isinstance(node.op, ast.Mod) and left == STR:
        return STR
    if isinstance(node.op, ast.Mult) and left in (STR, LIST) and right <= WHOLE:
        return left
    return None


def _whole_result(node: ast.BinOp) -> Kinds | None:
    if isinstance(node.op, ast.Div):
        return FLOAT
    if isinstance(node.op, ast.Pow):
        exponent = node.right
        return (
            INT
            if isinstance(exponent, ast.Constant) and isinstance(exponent.value, int) and exponent.value >= 0
            else frozenset({"int", "float"})
        )
    if isinstance(node.op, ast.BitAnd | ast.BitOr | ast.BitXor):
        return WHOLE
    return None if isinstance(node.op, ast.MatMult) else INT


def _binary_bits(self: Evidence, scope: Scope, node: ast.BinOp) -> int | None:
    left, right = self.bits(scope, node.left), self.bits(scope, node.right)
    if isinstance(node.op, ast.Mod) and right is not None and self.is_among(scope, node.left, WHOLE):
        return right
    if (
        isinstance(node.op, ast.BitAnd)
        and isinstance(node.right, ast.Constant)
        and self.is_among(scope, node.left, WHOLE)
    ):
        return right  # a literal has no sign: the result is no larger
    if left is None:
        return None
    if isinstance(node.op, ast.FloorDiv | ast.RShift):
        return left
    if right is None:
        return None
    if isinstance(node.op, ast.LShift):
        return (
            left + node.right.value
            if isinstance(node.right, ast.Constant) and isinstance(node.right.value, int)
            else None
        )
    if isinstance(node.op, ast.Pow):
        return (
            left * node.right.value
            if isinstance(node.right, ast.Constant) and isinstance(node.right.value, int)
            else None
        )
    return {ast.Mult: left + right, ast.Add: max(left, right) + 1, ast.Sub: max(left, right) + 1}.get(
        type(node.op), max(left, right)
    )


def _unary_kinds(self: Evidence, scope: Scope, node: ast.UnaryOp) -> Kinds | None:
    if isinstance(node.op, ast.Not):
        return BOOL
    kinds = self.kinds(scope, node.operand)
    if kinds is None or not kinds <= NUMBERS:
        return None
    return INT if kinds and kinds <= WHOLE else kinds


def _compare_kinds(self: Evidence, scope: Scope, node: ast.Compare) -> Kinds | None:
    if all(isinstance(op, ast.Is | ast.IsNot | ast.In | ast.NotIn) for op in node.ops):
        return BOOL
    operands = [node.left, *node.comparators]
    return BOOL if all(self.is_among(scope, operand, SCALARS) for operand in operands) else None


def _call_kinds(self: Evidence, scope: Scope, node: ast.Call) -> Kinds | None:
    if isinstance(node.func, ast.Name) and node.func.id in BUILTIN_RESULTS and self.is_builtin(scope, node.func.id):
        if node.func.id in TOLD_BY_GUEST and (self.scopes.derives_text or not self.closed):
            return STR if node.args and all(self.is_among(scope, value, SCALARS) for value in node.args) else None
        return BUILTIN_RESULTS[node.func.id]
    if (
        isinstance(node.func, ast.Name)
        and node.func.id == "abs"
        and len(node.args) == 1
        and self.is_builtin(scope, "abs")
    ):
        kinds = self.kinds(scope, node.args[0])
        return (INT if kinds <= WHOLE else kinds) if kinds and kinds <= NUMBERS - {"complex"} else None
    if (
        isinstance(node.func, ast.Attribute)
        and node.func.attr in STRING_METHODS
        and self.kinds(scope, node.func.value) == STR
    ):
        return STR
    return None


def _call_bits(self: Evidence, scope: Scope, node: ast.Call) -> int | None:
    if isinstance(node.func, ast.Name) and self.is_builtin(scope, node.func.id):
        if node.func.id == "abs" and len(node.args) == 1:
            return self.bits(scope, node.args[0])
        return BOUNDED_BUILTINS.get(node.func.id)
    return None


def _joined_kinds(self: Evidence, scope: Scope, nodes: list[ast.expr]) -> Kinds | None:
    joined: Kinds | None = frozenset()
    for node in nodes:
        joined = _join(joined, self.kinds(scope, node))
    return joined


def _joined_bits(self: Evidence, scope: Scope, nodes: list[ast.expr]) -> int | None:
    found = [self.bits(scope, node) for node in nodes]
    known = [bits for bits in found if bits is not None]
    return max(known) if len(known) == len(found) else None


KINDS: Final[dict[type[ast.expr], Callable[[Evidence, Scope, Any], Kinds | None]]] = {
    ast.Name: Evidence.name_kinds,
    ast.BinOp: _binary_kinds,
    ast.UnaryOp: _unary_kinds,
    ast.Compare: _compare_kinds,
    ast.Call: _call_kinds,
    ast.Subscript: _element_kinds,
    ast.NamedExpr: lambda self, scope, node: self.kinds(scope, node.value),
    ast.IfExp: lambda self, scope, node: _joined_kinds(self, scope, [node.body, node.orelse]),
    ast.BoolOp: lambda self, scope, node: _joined_kinds(self, scope, node.values),
}
BITS: Final[dict[type[ast.expr], Callable[[Evidence, Scope, Any], int | None]]] = {
    ast.Name: Evidence.name_bits,
    ast.BinOp: _binary_bits,
    ast.UnaryOp: lambda self, scope, node: (
        1 if isinstance(node.op, ast.Not) else _plus_one(self.bits(scope, node.operand))
    ),
    ast.Compare: lambda self, scope, node: 1,
    ast.Call: _call_bits,
    ast.Subscript: _element_bits,
    ast.NamedExpr: lambda self, scope, node: self.bits(scope, node.value),
    ast.IfExp: lambda self, scope, node: _joined_bits(self, scope, [node.body, node.orelse]),
    ast.BoolOp: lambda self, scope, node: _joined_bits(self, scope, node.values),
}


def _plus_one(bits: int | None) -> int | None:
    return None if bits is None else bits + 1


SCOPES_WITH_LOCALS: Final = (ScopeKind.FUNCTION, ScopeKind.COMPREHENSION)
