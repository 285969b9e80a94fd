"""The prelude: guest source of monty's own, compiled by the same compiler and verified by the same verifier, when first needed.

A prelude file may name guards (`at_text` is the guard `@text`), so its functions are as safe as its guards; no host frame stands between them
and the guest functions that they call.
"""

from __future__ import annotations

import threading
import types
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from monty.runtime.compile import Options, compile_source
from monty.runtime.generated import is_generated, text_of
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.guards.misfits import mark_prelude
from monty.runtime.interrupts import withdraw_from
from monty.runtime.link import CellOf, link
from monty.runtime.state import RUNS, RunState, thread_ident
from monty.runtime.surface import Token
from monty.runtime.verify import Policy, Verified, kept, verify
from monty.source import Source, parse

DIRECTORY: Final = Path(__file__).parent / "prelude"
_LOCK: Final = threading.RLock()
_CODE: Final[dict[str, Verified]] = {}
_SHARED: Final[dict[str, dict[str, Any]]] = {}
MOST_GENERATED: Final = 500


class PreludeFunction(partial[Any]):
    """A function of the prelude as a guest value: called at C speed, immutable, with a name of its own."""

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self  # as a built-in function, which no class makes a method of

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"'builtin_function_or_method' object has no attribute '{name.removeprefix('@')}'")

    def __repr__(self) -> str:
        return f"<built-in function {self.__dict__['token'].name}>"


PreludeFunction.__name__ = PreludeFunction.__qualname__ = "builtin_function_or_method"


def prelude_function(function: types.FunctionType, name: str, module: str) -> PreludeFunction:
    """Wrap a function of the prelude for guests to hold."""
    made = PreludeFunction(function)
    made.__dict__["token"] = Token(name, module)
    return made


def path_of(name: str) -> str:
    """Where a prelude file lies."""
    return str(DIRECTORY / f"{name.replace('.', '_')}.py")


def source_text(name: str) -> str:
    """The guest source of a prelude file."""
    return Path(path_of(name)).read_text(encoding="utf-8")


_SOURCES: Final[dict[str, Source]] = {}


class Preludes:
    """Loads prelude files: shared ones once per process, those with classes or state once per run."""

    def __init__(
        self, options: Options, policy: Callable[[], Policy], guard_cell: CellOf, builtins: dict[str, Any]
    ) -> None:
        self.options = options
        self.policy = policy
        self.guard_cell = guard_cell
        self.builtins = builtins
        self.waiting: list[tuple[str, str, types.CellType]] = []

    def code(self, name: str) -> Verified:
        """The verified code of a prelude file's body, or of a generated text's."""
        found = _CODE.get(name)
        if found is None:
            with _LOCK:
                found = _CODE.get(name)
                if found is None:
                    self.forget_generated()
                    found = _CODE[name] = self.compiled(name)
        return found

    def compiled(self, name: str) -> Verified:
        """Compile and verify a text, unless an earlier process has kept the result."""
        path = "" if is_generated(name) else path_of(name)
        found = kept.recall(path) if path else None
        if found is None:
            found = verify(compile_source(self.source(name), self.options).code, self.policy())
            if path:
                kept.keep(path, found)
        return found

    def source(self, name: str) -> Source:
        """The parsed text of a prelude file."""
        found = _SOURCES.get(name)
        if found is None:
            text = text_of(name) if is_generated(name) else source_text(name)
            found = _SOURCES[name] = parse(text, f"{name}.py", f"prelude/{name}")
        return found

    def forget_generated(self) -> None:
        """Keep the code and sources of a bounded number of generated texts, the latest."""
        for known in (_CODE, _SOURCES):
            generated = [name for name in known if is_generated(name)]
            for name in generated[: max(0, len(generated) - MOST_GENERATED)]:
                known.pop(name, None)

    def exists(self, name: str) -> bool:
        """Whether there is such a prelude file, or a text that such a description stands for."""
        if is_generated(name):
            try:
                return bool(text_of(name))
            except ValueError:
                return False
        return name.replace(".", "_").isidentifier() and (DIRECTORY / f"{name.replace('.', '_')}.py").exists()

    def namespace(self, name: str, state: RunState | None = None) -> dict[str, Any]:
        """A fresh namespace with the file's definitions, for one run or for the process."""
        names = self.empty(name, state)
        self.define(name, names)
        return names

    def empty(self, name: str, state: RunState | None = None) -> dict[str, Any]:
        """A namespace without definitions."""
        return {"__builtins__": self.builtins, "__name__": name, RUN_KEY: state}

    def define(self, name: str, names: dict[str, Any]) -> None:
        """Run a prelude file's body in a namespace."""
        link(self.code(name), names, self.guard_cell)()

    def shared(self, name: str) -> dict[str, Any]:
        """The namespace of a file that holds functions only, shared by all runs of the process."""
        found = _SHARED.get(name)
        if found is None or not found:
            state = RUNS.get(thread_ident())
            inside = state is not None and state.in_guest
            if state is not None and inside:
                state.in_guest = False  # an interrupt in the middle would leave half a prelude for all later runs
                if state.fired:
                    withdraw_from(state.thread, None)
            try:
                found = self.load_shared(name)
            finally:
                if state is not None and inside:
                    state.in_guest = True
        return found

    def load_shared(self, name: str) -> dict[str, Any]:
        """Load a shared file. One that fails (deep in a guest's recursion) is loaded again when it is next asked for."""
        with _LOCK:
            found = _SHARED.get(name)
            if found is None:
                found = _SHARED[name] = {}  # what it needs of itself waits in cells
                try:
                    found = self.namespace(name)
                except BaseException:
                    del _SHARED[name]
                    raise
                _SHARED[name] = found
                mark_prelude(name, found)
                self.fill_waiting()
            return found

    def function(self, source: str, name: str) -> Callable[..., Any]:
        """A function of a shared prelude file."""
        found: Callable[..., Any] = self.shared(source)[name]
        return found

    def cell(self, source: str, name: str) -> types.CellType:
        """The cell of a guard that is a function of a shared file; filled later while that very file is being loaded."""
        cell = types.CellType()
        with _LOCK:
            self.waiting.append((source, name, cell))
            self.shared(source)
            self.fill_waiting()
        return cell

    def fill_waiting(self) -> None:
        """Fill the cells whose file is loaded by now."""
        waiting, self.waiting = self.waiting, []
        for source, name, cell in waiting:
            namespace = _SHARED.get(source)
            if namespace:
                cell.cell_contents = namespace[name]
            else:
                self.waiting.append((source, name, cell))
