"""A program: source → compile → verify, once; shared by all its runs, never changed by them."""

from __future__ import annotations

import ast
import types
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from monty.definitions import NO_DEFINITIONS, Definitions
from monty.errors import UnsupportedError
from monty.runtime.compile import Lowered, compile_source
from monty.runtime.crossing import Crossing
from monty.runtime.driver import run_guest
from monty.runtime.link import linked
from monty.runtime.modules.index import MODULES
from monty.runtime.state import RunState
from monty.runtime.values import ExternalFunction
from monty.runtime.verify import Verified, verify
from monty.runtime.world import world
from monty.source import Source, parse
from monty.subset import refusals

DEFINING: Final = "declarations"


@dataclass(frozen=True, slots=True)
class Declarations:
    """The names that the host gives a program, the stub text it is checked against, and the classes of that text.

    `validate`: whether the host's values are held to the types of the stub text.
    """

    inputs: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    asynchronous: frozenset[str] = frozenset()
    stubs: str | None = None
    definitions: Definitions = NO_DEFINITIONS
    validate: bool = False

    def names(self) -> frozenset[str]:
        """Every name that the host binds."""
        return frozenset(self.inputs) | frozenset(self.functions) | frozenset(self.definitions.names)

    def initial_globals(self) -> dict[str, Any]:
        """The globals of a new run, but for its inputs."""
        names: dict[str, Any] = {"__builtins__": world().builtins, "__name__": "__main__", "__doc__": None}
        for name in self.functions:
            names[name] = ExternalFunction(name, is_async=name in self.asynchronous)
        return names


@dataclass(eq=False)
class Program:
    """A compiled text. `units`: every text that its run has code of, by origin. `cache`: what others keep with it."""

    source: Source
    lowered: Lowered
    verified: Verified
    rebound: frozenset[str]
    closed: bool
    declarations: Declarations = field(default_factory=Declarations)
    units: dict[str, Program] = field(default_factory=dict)
    cache: dict[str, Any] = field(default_factory=dict)
    closure: tuple[types.CellType, ...] | None = None
    counts_steps: bool = False

    def __post_init__(self) -> None:
        self.units[self.source.origin] = self

    def link(self, names: dict[str, Any]) -> types.FunctionType:
        """The program's body as a function over these globals; its guards are looked up once."""
        if self.closure is None:
            self.closure = tuple(map(world().cell, self.verified.code.co_freevars))
        return linked(self.verified, names, self.closure)

    def initial_globals(self) -> dict[str, Any]:
        """The globals of a new run of this program, but for its inputs."""
        names = self.declarations.initial_globals()
        if ast.get_docstring(self.source.tree, clean=False) is not None:
            # As the running CPython keeps it: since 3.13 without its indentation.
            names["__doc__"] = compile(ast.Module(self.source.tree.body[:1], []), "", "exec").co_consts[0]
        return names

    def line_of(self, unit: str, line: int) -> tuple[str, str]:
        """The text of a source line and the name of its file, for a traceback."""
        program = self.units.get(unit)
        if program is None:
            return "", f"<{unit}>"
        lines = program.source.lines
        return (lines[line - 1] if 0 < line <= len(lines) else ""), program.source.name


def compile_program(
    text: str,
    name: str,
    declarations: Declarations,
    *,
    origin: str = "main",
    closed: bool = True,
    rebound: frozenset[str] = frozenset(),
    counts_steps: bool = False,
    late_imports: bool = False,
) -> Program:
    """Text to a program that can be linked. Raises `MontySyntaxError` and `UnsupportedError`, with every place at once.

    `late_imports`: a module that is not there is an error of the import statement when it runs.
    """
    source = parse(text, name, origin)
    refuse_unsupported(source, declarations.names(), {"absent-module"} if late_imports else set())
    shared = world()
    rebound |= declarations.names()
    lowered = compile_source(source, shared.options(rebound=rebound, closed=closed, counts_steps=counts_steps))
    made = Program(
        source, lowered, verify(lowered.code, shared.policy), rebound, closed, declarations, counts_steps=counts_steps
    )
    if declarations.definitions.source:
        made.units[DEFINING] = defining_program(declarations.definitions.source)
    return made


@lru_cache(maxsize=64)
def defining_program(source: str) -> Program:
    """The unit that defines the declared classes in every run."""
    return compile_program(source, f"<{DEFINING}>", Declarations(), origin=DEFINING, closed=False)


def define_classes(state: RunState, declarations: Declarations, hosts: Mapping[str, type]) -> None:
    """Define the declared classes as globals of a run, before its program begins."""
    definitions = declarations.definitions
    body = defining_program(definitions.source).link(state.globals)
    calls = [ExternalFunction(one.name, is_async=one.is_async) for one in definitions.externals]
    run_guest(state, lambda: body()(*calls))
    state.classes = Crossing(definitions, hosts)
    state.classes.settle(state.globals)


def refuse_unsupported(source: Source, declared: frozenset[str], ignored: set[str]) -> None:
    """Raise `UnsupportedError` with a diagnostic for every place that the sandbox does not support, the codes that are `ignored`
    apart. What is `declared` is there."""
    found = [one for one in refusals(source.tree, modules=MODULES, declared=declared) if one.code not in ignored]
    if found:
        lines = [f'  File "{source.name}", line {d.line}\nUnsupportedError: {d.message}' for d in found]
        raise UnsupportedError(found, "\n".join(lines))
