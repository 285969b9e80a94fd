"""What stands between a frame and the method of a guest that CPython called for it: the rest of a protocol.

`a + b` is not over when `A.__add__` returns, `C()` not when `__init__` does. A dump notes what such a method was called with; on load the method's
continuation is wrapped in a function of the prelude that does what CPython would do next.
"""

from __future__ import annotations

import ast
import types
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from monty.errors import SnapshotError
from monty.runtime.compile.spelling import spell, unit_of, unspell
from monty.runtime.guards.installed import HOOKED
from monty.runtime.values import GuestType
from monty.runtime.world import world
from monty.snapshot.frames import CONVERSIONS, RESUMED, FrameState
from monty.snapshot.operands import conversion_slots
from monty.snapshot.points import Point, find_node, stored_name

if TYPE_CHECKING:
    from monty.snapshot.code import Units
    from monty.snapshot.read import Reader

Run = Callable[[], Any]
SYMBOLS: Final[dict[type[ast.AST], tuple[str, str]]] = {
    ast.Add: ("+", "add"), ast.Sub: ("-", "sub"), ast.Mult: ("*", "mul"), ast.Div: ("/", "truediv"), ast.FloorDiv: ("//", "floordiv"),
    ast.Mod: ("%", "mod"), ast.Pow: ("**", "pow"), ast.MatMult: ("@", "matmul"), ast.LShift: ("<<", "lshift"), ast.RShift: (">>", "rshift"),
    ast.BitAnd: ("&", "and"), ast.BitOr: ("|", "or"), ast.BitXor: ("^", "xor"),
}  # fmt: skip
COMPARISONS: Final[dict[type[ast.AST], tuple[str, str, str]]] = {
    ast.Eq: ("==", "__eq__", "__eq__"), ast.NotEq: ("!=", "__ne__", "__ne__"), ast.Lt: ("<", "__lt__", "__gt__"),
    ast.LtE: ("<=", "__le__", "__ge__"), ast.Gt: (">", "__gt__", "__lt__"), ast.GtE: (">=", "__ge__", "__le__"),
}  # fmt: skip
CALLED: Final[dict[str, tuple[str, str]]] = {"@raw_pow": ("**", "pow"), "@raw_divmod": ("divmod", "divmod")}
PRELUDE: Final = "prelude/"
READERS: Final = frozenset({"@getattr", "@raw_getattr", "@member"})
NOTED: Final = frozenset({"operator", "compare", "attribute", "item", "store_item", "delete_item"})


def noted_operands(inner: FrameState, outer: FrameState, units: Units) -> tuple[Any, ...] | None:
    """The first two arguments of a method, where what it was called for may go on with them after it."""
    if inner.is_generator or RESUMED in (inner.unit, outer.unit):
        return None
    written = PRELUDE in (inner.unit[: len(PRELUDE)], outer.unit[: len(PRELUDE)])
    named = inner.code.co_name.startswith("__") or written or inner.through_host
    if outer.point.kind not in NOTED and not (outer.point.kind == "call" and named):
        return None
    return first_arguments(units.unit(inner.unit).code(inner.ordinal), dict(inner.frame.f_locals))


def operands_noted(frames: list[FrameState], units: Units) -> list[tuple[Any, ...] | None]:
    """What is noted of each frame of a stack."""
    for inner, outer in zip(frames, frames[1:], strict=False):
        if inner.code.co_name in LOOKED_UP and is_looked_up(inner, outer, units):
            raise SnapshotError(
                f"cannot dump in {inner.code.co_name}(), line {inner.line}: a search, comparison or hash table of the host's calls it in line"
                f" {outer.line}, and may have called others before"
            )
    noted = [noted_operands(inner, outer, units) for inner, outer in zip(frames, frames[1:], strict=False)]
    return [*noted, None][: len(frames)]


def is_looked_up(inner: FrameState, outer: FrameState, units: Units) -> bool:
    """Whether an equality or hash was asked for by one call of the host's among several: where that call stands is told nowhere."""
    kind = outer.point.kind
    if kind in ("contains", "item", "store_item", "delete_item", "build"):
        return True
    if kind not in ("call", "compare"):
        return False
    node = find_node(units.unit(outer.unit).tree(outer.ordinal), outer.point)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and called_name(node) != inner.code.co_name
    names = outer.frame.f_globals | dict(outer.frame.f_locals)
    sides = [node.left, node.comparators[0]] if isinstance(node, ast.Compare) else []
    values = [names.get(stored_name(side) or "") for side in sides]
    first = next(iter(first_arguments(units.unit(inner.unit).code(inner.ordinal), dict(inner.frame.f_locals))), None)
    return not any(value is first for value in values) and any(type(value) in CONTAINERS for value in values)


LOOKED_UP: Final = frozenset({"__eq__", "__hash__"})
CONTAINERS: Final = frozenset({list, tuple, dict, set, frozenset})


def first_arguments(code: types.CodeType, names: dict[str, Any]) -> tuple[Any, ...]:
    """The values of a function's first two positional arguments, as its frame has them now. The frame may be a continuation's."""
    found = [names[name] for name in code.co_varnames[: min(code.co_argcount, 2)] if name in names]
    if code.co_flags & 0x04 and len(found) < 2:
        rest = names.get(code.co_varnames[code.co_argcount + code.co_kwonlyargcount], ())
        found += rest if type(rest) is tuple else ()
    return tuple(found[:2])


@dataclass(frozen=True, slots=True)
class Callee:
    """The method that waits, as a loaded dump has it: its code, its first arguments, and what goes on with it."""

    code: types.CodeType
    references: list[Any]
    operands: list[Any]
    run: Run


class Link:
    """What a frame waits for, made once all values of a dump are there. A slot, so that no host frame stands between the guest's."""

    __slots__ = ("__call__",)

    def __init__(self, make: Callable[[], Run], reader: Reader) -> None:
        def fill() -> None:
            self.__call__ = make()

        reader.links.append(fill)


class Protocols:
    """Finds what follows a method's result in the frame that CPython called it for."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def converted(self, callee: Callee, outer: Any, kind: str, globals_: Any) -> int:
        """The operand that the method converts for an operation of the host; -1 when it was called for its own sake."""
        name = callee.code.co_name
        if name not in CONVERSIONS or kind not in ("call", "operator", "item", "store_item", "delete_item"):
            return -1
        unit, ordinal, place, variables, cells, _ = outer
        node = copy(find_node(self.reader.units.unit(self.reader.text(unit)).tree(ordinal), Point(kind, *place[1:5])))
        if isinstance(node, ast.Call) and (
            called_name(node) in (name, "trunc") or self.is_guest(node.func, {**globals_, **variables})
        ):
            return -1
        places = {**globals_, **cells, **variables}
        unknown = -1
        for number, (holder, field, index) in enumerate(conversion_slots(node) if node is not None else ()):
            operand = getattr(holder, field) if index is None else getattr(holder, field)[index]
            kept = stored_name(operand.body if isinstance(operand, ast.IfExp) else operand)
            if kept is not None and places.get(kept) == callee.references[0]:
                return number
            if kept is None and not isinstance(operand, ast.Constant):
                unknown = number
        return unknown

    def is_guest(self, function: ast.expr, variables: Any) -> bool:
        """Whether a variable that is called holds a function of the guest's."""
        reference = variables.get(stored_name(function))
        return type(reference) is list and self.reader.nodes[reference[0]][0] in ("f", "m", "p")

    def continued(self, callee: Callee, outer: Any, kind: str) -> Run:
        """What the outer frame waits for in place of the method."""
        return Link(partial(self.following, callee, outer, kind), self.reader) if callee.operands else callee.run

    def following(self, callee: Callee, outer: Any, kind: str) -> Run:
        """The method's continuation, and what the protocol does after it."""
        unit, ordinal, place = outer[:3]
        node = find_node(self.reader.units.unit(unit).tree(ordinal), Point(kind, *place[1:5]))
        names = Names(self.reader, outer)
        if isinstance(node, ast.Call):
            return self.called(callee, node, names)
        if isinstance(node, ast.BinOp | ast.AugAssign) and kind == "operator":
            symbol, name = SYMBOLS[type(node.op)]
            return self.operator(callee, symbol, name, operands_of(node), names, isinstance(node, ast.AugAssign))
        if isinstance(node, ast.Compare) and kind == "compare":
            return self.comparison(callee, node, names)
        return self.attribute(callee, node.attr) if isinstance(node, ast.Attribute) else callee.run

    def generator_called(self, run: Run, generator: Any, outer: Any, kind: str) -> Run:
        """What a call waits for that has resumed a generator: `next(it, default)` and `it.close()` are not over when it ends.

        One that the program let go of is closed by CPython on the spot.
        """
        if kind == "drop":
            return resumed("closing", run, None)
        if kind != "call":
            return run
        unit, ordinal, place = outer[:3]
        node = find_node(self.reader.units.unit(unit).tree(ordinal), Point("call", *place[1:5]))
        if isinstance(node, ast.Call) and called_name(node) == "close":
            return Link(partial(self.closed, run, generator, node, outer), self.reader)
        if isinstance(node, ast.Call) and called_name(node) == "next" and len(node.args) > 1:
            return Link(partial(self.following_item, run, node, outer), self.reader)
        return run

    def following_item(self, run: Run, node: ast.Call, outer: Any) -> Run:
        """`next(it, default)`."""
        default = Names(self.reader, outer).value(node.args[1])
        return resumed("following", run, None if default is node.args[1] else default)

    def closed(self, run: Run, generator: Any, node: ast.Call, outer: Any) -> Run:
        """`it.close()`, by which it may be one that `it` delegates to that is closed first."""
        receiver = receiver_of(node)
        owner = Names(self.reader, outer).value(receiver) if receiver is not None else None
        delegates = type(owner) is type(generator) and owner is not generator
        return resumed("closing", run, owner if delegates else None)

    def resumed(self, name: str, callee: Callee, *values: Any) -> Run:
        """A function of the prelude around the method's continuation."""
        return resumed(name, callee.run, *values)

    def called(self, callee: Callee, node: ast.Call, names: Names) -> Run:
        """A call by which the method was reached: of a class, of a guard that reads attributes, of a function of the host."""
        function = node.func
        if isinstance(function, ast.Name) and function.id in CALLED:
            return self.operator(callee, *CALLED[function.id], tuple(node.args[:2]), names, False)
        if isinstance(function, ast.Name) and function.id in READERS and len(node.args) > 1:
            name = names.value(node.args[1])
            return self.attribute(callee, name if type(name) is str else names.variable("name"))
        if callee.code.co_name == "__next__" and called_name(node) == "next" and len(node.args) > 1:
            default = names.value(node.args[1])
            return self.resumed("following", callee, None if default is node.args[1] else default)
        if is_initialiser(callee.operands[0], callee.code) and not is_explicit(node):
            return self.resumed("instance", callee, callee.operands[0])
        return callee.run

    def operator(
        self, callee: Callee, symbol: str, name: str, nodes: tuple[ast.expr, ...], names: Names, in_place: bool
    ) -> Run:
        """The operands' other methods are tried where this one gives NotImplemented (data model, 3.3.8)."""
        if len(callee.operands) < 2:
            return callee.run
        first, second = callee.operands
        plain, reflected = f"__{name}__", f"__r{name}__"
        shown = f"{symbol}=" if in_place else symbol
        if in_place and is_method(first, f"__i{name}__", callee.code):
            return self.resumed("binary", callee, shown, [], first, second)
        is_left = is_method(first, plain, callee.code)
        if is_left and is_method(first, reflected, callee.code):
            is_left = names.value(nodes[0]) is not second or names.value(nodes[1]) is not first
        left, right = (first, second) if is_left else (second, first)
        goes_first = type(right) is not type(left) and issubclass(type(right), type(left))
        if is_left:
            attempts = [] if goes_first or type(left) is type(right) else [[right, reflected, left]]
        else:
            attempts = [[left, plain, right]] if goes_first else []
        return self.resumed("binary", callee, shown, attempts or [[None, plain, None]], left, right)

    def comparison(self, callee: Callee, node: ast.Compare, names: Names) -> Run:
        """The same for comparisons; `!=` without a method of its own is `==`, inverted."""
        if len(callee.operands) < 2:
            return callee.run
        symbol, plain, reflected = COMPARISONS[type(node.ops[0])]
        first, second = callee.operands
        inverts = symbol == "!=" and not is_method(first, plain, callee.code)
        is_left = inverts or is_method(first, plain, callee.code)
        if is_left and (plain == reflected or is_method(first, reflected, callee.code)):
            is_left = names.value(node.comparators[0]) is not first
        left, right = (first, second) if is_left else (second, first)
        goes_first = type(right) is not type(left) and issubclass(type(right), type(left))
        if is_left:
            other, name, argument = right, reflected, left
        else:
            other, name, argument = left, plain, right
        if symbol == "!=" and not has_own(other, "__ne__"):
            name = "__eq__"
        attempts = [[other, name, argument]] if is_left is not goes_first else []
        return self.resumed("comparison", callee, symbol, inverts, attempts, left, right)

    def attribute(self, callee: Callee, name: Any) -> Run:
        """An attribute error of a property or descriptor is what `__getattr__` is for."""
        value = callee.operands[0]
        if callee.code.co_name == HOOKED["__getattr__"] and unit_of(callee.code.co_filename) == f"{PRELUDE}builtins":
            return callee.run
        if len(callee.operands) > 1 and is_method(value, "__get__", callee.code):
            value = callee.operands[1]
        plain = unspell(name) if type(name) is str and name.startswith("@") else name
        if type(plain) is not str or not has_own(value, "__getattr__"):
            return callee.run
        return self.resumed("attribute", callee, value, plain)


def resumed(name: str, run: Run, *values: Any) -> Run:
    """A function of the prelude around what goes on with a frame."""
    return partial(world().preludes.function("resumed", name), run, *values)


def called_name(node: ast.Call) -> str:
    """The name by which a function of the host is called."""
    function = node.func
    if isinstance(function, ast.NamedExpr):
        function = function.value
    if isinstance(function, ast.IfExp):  # read as a guest's attribute, or through the tables
        function = function.orelse
    if isinstance(function, ast.Call):
        name = function.args[1] if len(function.args) == 2 else None  # `@getattr(value, name)`
        return str(name.value) if isinstance(name, ast.Constant) else ""
    if isinstance(function, ast.Attribute):
        return function.attr.removeprefix("@")
    return function.id.removeprefix("@call:").removeprefix("@") if isinstance(function, ast.Name) else ""


def receiver_of(node: ast.Call) -> ast.expr | None:
    """The node of the value whose method is called."""
    function: ast.AST = node.func
    while isinstance(function, ast.NamedExpr | ast.IfExp):
        function = function.value if isinstance(function, ast.NamedExpr) else function.orelse
    if isinstance(function, ast.Call):
        return function.args[0] if function.args else None
    return function.value if isinstance(function, ast.Attribute) else None


class Names:
    """What the variables of a dumped frame hold."""

    def __init__(self, reader: Reader, frame: Any) -> None:
        self.reader = reader
        self.frame = frame

    def value(self, node: ast.expr) -> Any:
        """The value of an operand that a variable or literal keeps; the node itself, which is no value, where none does."""
        if isinstance(node, ast.Constant):
            return node.value
        name = stored_name(node)
        return node if name is None else self.variable(name, node)

    def variable(self, name: str, default: Any = None) -> Any:
        """The value of a variable."""
        if name in self.frame[3]:
            return self.reader.get(self.frame[3][name])
        if name in self.frame[4]:
            return getattr(self.reader.get(self.frame[4][name]), "cell_contents", default)
        return default


def operands_of(node: ast.BinOp | ast.AugAssign) -> tuple[ast.expr, ast.expr]:
    """The operands of a binary operation."""
    return (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)


def is_method(value: Any, name: str, code: types.CodeType) -> bool:
    """Whether a value's method of that name is the function of this code."""
    found = class_member(value, name)
    return type(found) is types.FunctionType and found.__code__ is code


def is_initialiser(value: Any, code: types.CodeType) -> bool:
    """Whether making an instance like this value calls the function of this code: a guest's `__init__`, or the prelude's of a builtin base."""
    found = getattr(type(value), "__init__", None) if issubclass(type(type(value)), GuestType) else None
    return type(found) is types.FunctionType and found.__code__ is code


def has_own(value: Any, name: str) -> bool:
    """Whether a guest's class gives the value such a method."""
    return class_member(value, name) is not None


def class_member(value: Any, name: str) -> Any:
    """What the guest's classes of a value have under a name; None where they have nothing. Runs no guest code."""
    kind = type(value)
    if not issubclass(type(kind), GuestType):
        return None
    spelled = spell(name)
    return next((vars(base)[spelled] for base in kind.__mro__ if spelled in vars(base)), None)


def is_explicit(node: ast.Call) -> bool:
    """Whether a call names the method (`super().__init__()`), rather than making an instance."""
    function = node.func
    if isinstance(function, ast.NamedExpr):
        function = function.value
    if isinstance(function, ast.Call) and len(function.args) == 2:
        name = function.args[1]
        return isinstance(name, ast.Constant) and name.value == "__init__"
    return False
