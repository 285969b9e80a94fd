"""Typeshed as modules of parts, read on demand.

In: the typeshed that comes with mypy (curated for it: without the `LiteralString` overloads, with the bases that its
joins need), whose files typeshed-client finds; `rewrites` has our own differences. Out: modules, and where their names
come from.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import mypy
import typeshed_client

from monty.check.typeshed.conditions import NEWEST, PLATFORM
from monty.check.typeshed.inventory import Place
from monty.check.typeshed.parts import Definition, ImportedName, StubModule, condition_in, parse_stub
from monty.check.typeshed.rewrites import rewritten

TYPESHED: Final = Path(mypy.__file__).parent / "typeshed" / "stdlib"


@dataclass(slots=True)
class Library:
    """The modules of typeshed, or of another folder like it; each is parsed once."""

    folder: Path = TYPESHED
    context: typeshed_client.SearchContext = field(init=False)
    _modules: dict[str, StubModule | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.context = typeshed_client.get_search_context(
            typeshed=self.folder, search_path=[], version=NEWEST, platform=PLATFORM
        )

    def find(self, name: str) -> StubModule | None:
        """The module of this dotted name, or None where typeshed has none."""
        if name not in self._modules:
            self._modules[name] = self._read(name)
        return self._modules[name]

    def module(self, name: str) -> StubModule:
        """The module of this dotted name, which must exist."""
        found = self.find(name)
        if found is None:
            raise LookupError(f"typeshed has no module {name}")
        return found

    def public_names(self, name: str) -> frozenset[str]:
        """What `from module import *` takes: what `__all__` lists, else what the module defines or takes by stars
        itself."""
        module = self.module(name)
        if module.exported is not None:
            return module.exported
        return module.defined_names().union(*(self.public_names(other) for other in module.stars))

    def origin(self, module_name: str, name: str) -> Place:
        """Where a name is defined, through imports and aliases; the place itself where nothing is known of it."""
        module = self.find(module_name)
        if module is None:
            return module_name, name
        first = next(iter(module.bound.get(name, [])), None)
        if isinstance(first, ImportedName) and first.name is not None:
            if self.find(f"{first.module}.{first.name}") is not None:
                return module_name, name  # a submodule, which may have the name that its package gives it
            return self.origin(first.module, first.name)
        if (
            isinstance(first, Definition)
            and isinstance(first.node, ast.Assign)
            and isinstance(first.node.value, ast.Name)
        ):
            # `IOError = OSError`
            return self.origin(module_name, first.node.value.id)
        if first is None:
            for other in module.stars:
                if name in self.public_names(other):
                    return self.origin(other, name)
        return module_name, name

    def place(self, module: StubModule, expression: ast.expr) -> Place:
        """The place that an expression for a class (`Name` or `module.Name`) means in a module."""
        match expression:
            case ast.Attribute(value=value, attr=name):
                return ast.unparse(value), name
            case ast.Name(id=name):
                starred = any(name in self.public_names(other) for other in module.stars)
                return (module.name if name in module.bound or starred else "builtins"), name
            case _:
                return module.name, ast.unparse(expression)

    def condition_of(self, module_name: str, name: str) -> str:
        """The condition under which a module has a name; empty where every supported Python has it."""
        module = self.module(module_name)
        here = condition_in(module.parts, name) or ""
        first = next(iter(module.bound.get(name, [])), None)
        if first is None:
            origin = self.origin(module_name, name)
            return self.condition_of(*origin) if origin != (module_name, name) else here
        behind = self.condition_of(first.module, first.name) if isinstance(first, ImportedName) and first.name else ""
        return " and ".join(dict.fromkeys(test for test in (here, behind) if test))

    def _read(self, name: str) -> StubModule | None:
        path = typeshed_client.get_stub_file(name, search_context=self.context)
        if path is None:
            return None
        text = path.read_text(encoding="utf-8")
        if self.folder == TYPESHED:
            text = rewritten(name, text)
        return parse_stub(name, text, path.name == "__init__.pyi")
