"""The code of a snapshot's functions, found again by unit and ordinal in what was compiled from source; and continuations, made once per point."""

from __future__ import annotations

import ast
import types
from collections.abc import Mapping
from typing import Any, Final

from monty.errors import SnapshotError
from monty.runtime.compile import MAIN, compile_main, emit, function_ordinal, lower_module, named
from monty.runtime.compile.spelling import LINE_BITS
from monty.runtime.generated import is_generated
from monty.runtime.link import function_in
from monty.runtime.program import Program
from monty.runtime.verify import Verified, verify
from monty.runtime.world import world
from monty.snapshot.continuation import ANSWER, GIVEN, TRANSIENT, enter
from monty.snapshot.frames import CLASS_CELL
from monty.snapshot.points import FUNCTIONS, START, Point, own_nodes
from monty.source import Source

CONTINUATION: Final = "@continuation"
Key = tuple[str, int, Point, tuple[str, ...], tuple[str, ...]]


class Unit:
    """One compiled text of a program: its functions' code by ordinal, its emitted tree when a continuation needs it."""

    def __init__(self, source: Source, verified: Verified, options: Any) -> None:
        self.source = source
        self.verified = verified
        self.options = options
        self.codes: dict[int, types.CodeType] = {}
        self.trees: dict[int, ast.AST] | None = None
        self.collect(verified.code)

    def collect(self, code: types.CodeType) -> None:
        """Note the code and what is nested in it."""
        self.codes[function_ordinal(code)] = code
        for constant in code.co_consts:
            if type(constant) is types.CodeType:
                self.collect(constant)

    def code(self, ordinal: int) -> types.CodeType:
        """The code of a function. Raises `SnapshotError` for an ordinal that the unit does not have."""
        found = self.codes.get(ordinal)
        if found is None:
            raise SnapshotError(f"the snapshot names function {ordinal} of {self.source.name!r}, which does not exist")
        return found

    def tree(self, ordinal: int) -> ast.AST:
        """The emitted tree of a function."""
        if self.trees is None:
            main, _, _ = lower_module(self.source, self.options)
            self.trees = {0: main}
            for node in ast.walk(main):
                if isinstance(node, FUNCTIONS) and node is not main:
                    self.trees[node.lineno >> LINE_BITS] = node
        return self.trees[ordinal]


class Units:
    """The units that a program's run can have code of."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.units: dict[str, Unit] = {}
        self.continuations: dict[Key, types.CodeType] = {}

    def unit(self, name: str) -> Unit:
        """A unit by name: the program's own, or a prelude file's."""
        found = self.units.get(name)
        if found is None:
            found = self.units[name] = self.make(name)
        return found

    def make(self, name: str) -> Unit:
        """Compile a unit again, or take it from where it was compiled."""
        shared = world()
        if name.startswith("prelude/"):
            return prelude_unit(name.removeprefix("prelude/"))
        program = self.program.units.get(name)
        if program is None:
            raise SnapshotError(f"the snapshot names the text {name!r}, which it does not hold")
        options = shared.options(rebound=program.rebound, closed=program.closed, counts_steps=program.counts_steps)
        return Unit(program.source, program.verified, options)

    def continuation(
        self, unit_name: str, ordinal: int, point: Point, names: tuple[str, ...], cells: tuple[str, ...]
    ) -> types.CodeType:
        """The verified code of a function entered at a point."""
        key = (unit_name, ordinal, point, names, cells)
        found = self.continuations.get(key)
        if found is None:
            found = self.continuations[key] = continuation_code(self.unit(unit_name), ordinal, point, names, cells)
        return found


_PRELUDE_UNITS: Final[dict[str, Unit]] = {}


def prelude_unit(name: str) -> Unit:
    """A prelude file as a unit, kept for the process."""
    found = _PRELUDE_UNITS.get(name)
    if found is None:
        shared = world()
        if not shared.preludes.exists(name):
            raise SnapshotError(f"the snapshot names the prelude {name!r}, which does not exist")
        found = Unit(shared.preludes.source(name), shared.preludes.code(name), shared.preludes.options)
        if not is_generated(name):  # Of those there is no end.
            _PRELUDE_UNITS[name] = found
    return found


def continuation_code(
    unit: Unit, ordinal: int, point: Point, names: tuple[str, ...], cells: tuple[str, ...]
) -> types.CodeType:
    """Make, compile and verify a continuation."""
    original = unit.code(ordinal)
    tree = unit.tree(ordinal)
    body = enter(tree, point)  # type: ignore[arg-type]  # `tree` holds functions only
    at = emit.place(ast.Pass(), tree)
    head = declarations(tree, cells, at)
    missing = [
        name
        for name in original.co_varnames
        if name not in names and name not in cells and not name.startswith(TRANSIENT)
    ]
    never: list[ast.stmt] = [emit.assign(emit.store(name, at), emit.constant(None, at), at) for name in missing]
    if original.co_flags & 0x220 and not any(
        isinstance(n, ast.Yield | ast.YieldFrom) for s in body for n in own_nodes(holder(s))
    ):
        never.append(emit.expression(emit.place(ast.Yield(None), at), at))
    if never:
        head.append(emit.place(ast.If(emit.constant(False, at), never, []), at))
    kind = ast.AsyncFunctionDef if isinstance(tree, ast.AsyncFunctionDef) else ast.FunctionDef
    parameters, taking = taken(names, point, at)
    function = emit.place(
        kind(CONTINUATION, emit.parameters([ANSWER, *parameters], at), [*head, *taking, *body], [], None, None), at
    )
    made: list[ast.stmt] = [emit.assign(emit.store(name, at), emit.constant(None, at), at) for name in cells]
    made += [function, emit.returned(emit.load(CONTINUATION, at), at)]
    main = emit.place(ast.FunctionDef(MAIN, emit.parameters([], at), made, [], None, None), at)
    code = compile_main(main, unit.source)
    constants = [
        named(c, original.co_name, original.co_qualname)
        if isinstance(c, types.CodeType) and ANSWER in c.co_varnames[:1]
        else c
        for c in code.co_consts
    ]
    verified = verify(code.replace(co_consts=tuple(constants)), world().policy)
    return next(c for c in verified.code.co_consts if isinstance(c, types.CodeType) and ANSWER in c.co_varnames[:1])


def taken(names: tuple[str, ...], point: Point, at: ast.AST) -> tuple[list[str], list[ast.stmt]]:
    """The parameters that bring a continuation its variables, and how it takes them: out of a list, so that nothing keeps their values alive
    when the frame lets go of them. A generator that has not begun gets them as they are, since it may wait long and be dumped again.
    """
    if point.kind == START.kind or not names:
        return list(names), []
    values = ast.Call(emit.attribute(emit.load(GIVEN, at), "pop", at), [], [])
    targets = emit.place(ast.Tuple([emit.store(name, at) for name in names], ast.Store()), at)
    return [GIVEN], [emit.assign(targets, emit.place(values, at), at)]


def given(values: list[Any], point: Point) -> list[Any]:
    """The arguments for `taken`."""
    return values if point.kind == START.kind or not values else [[values]]


def holder(statement: ast.stmt) -> ast.AST:
    """A function that has nothing but the statement."""
    return ast.FunctionDef("", emit.parameters([], statement), [statement], [], None, None)


def declarations(tree: ast.AST, cells: tuple[str, ...], at: ast.AST) -> list[ast.stmt]:
    """The scope declarations of the original, and its cells, which are another function's now."""
    found: list[ast.stmt] = [node for node in own_nodes(tree) if isinstance(node, ast.Global)]
    if cells:
        found.append(emit.place(ast.Nonlocal(list(cells)), at))
    return found


def link_code(code: types.CodeType, names: dict[str, Any], cells: Mapping[str, types.CellType]) -> types.FunctionType:
    """A function of verified code over the guards and the guest's cells."""
    shared = world()
    missing = [name for name in code.co_freevars if name not in cells and (name[:1] != "@" or name == CLASS_CELL)]
    if missing:
        raise SnapshotError(f"the snapshot holds {code.co_name}() without its variables {missing}")
    closure = tuple(cells[name] if name in cells else shared.cell(name) for name in code.co_freevars)
    return function_in(code, names, closure)
