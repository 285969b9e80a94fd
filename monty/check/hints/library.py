"""The reduced typeshed as the rules ask for it: which modules there are, what is in them, what a class has.

Reads `.pyi` files on first need and keeps the shapes for the life of the checker. The files are ours, not a stranger's.
"""

from __future__ import annotations

import ast
import json
from functools import cached_property
from pathlib import Path
from typing import Final

from monty.check.hints.shapes import Class, Function, Shapes, shapes_of

_CLASS_HOMES: Final = (
    "builtins typing collections datetime decimal fractions enum re types pathlib uuid string random "
    "itertools functools asyncio.tasks asyncio contextlib io json "
    "statistics dataclasses typing_extensions _collections_abc "
    "collections.abc"
).split()
_NAME_HOMES: Final = (
    "collections typing dataclasses datetime enum math functools itertools decimal fractions statistics re json random "
    "abc contextlib copy string time operator heapq bisect pathlib collections.abc asyncio textwrap urllib.parse "
    "base64 hashlib uuid io csv pprint types array queue "
    "typing_extensions zoneinfo calendar numbers secrets html struct "
    "traceback logging warnings inspect difflib unicodedata cmath keyword graphlib"
).split()
_DEPTH: Final = 4


class Library:
    """One typeshed: the folder that holds `stdlib` and, in ours, `index.json`."""

    def __init__(self, stubs: Path) -> None:
        self.root = stubs / "stdlib"
        index = stubs / "index.json"
        written = json.loads(index.read_text(encoding="utf-8")) if index.is_file() else {}
        self._index: dict[str, list[str]] = written.get("names", {})
        self._texts: dict[str, str] = {}
        self._shapes: dict[str, Shapes | None] = {}

    @cached_property
    def modules(self) -> frozenset[str]:
        """The dotted names that a program can import, private ones left out."""
        if self._index:
            return frozenset(self._index) - {"builtins"}
        found = set()
        for path in self.root.rglob("*.pyi"):
            parts = path.relative_to(self.root).with_suffix("").parts
            parts = parts[:-1] if parts[-1] == "__init__" else parts
            if parts and not any(part.startswith("_") for part in parts):
                found.add(".".join(parts))
        return frozenset(found - {"builtins"})

    def _text(self, module: str) -> str:
        if module not in self._texts:
            base = self.root.joinpath(*module.split("."))
            paths = [base.parent / f"{base.name}.pyi", base / "__init__.pyi"]
            self._texts[module] = next((path.read_text(encoding="utf-8") for path in paths if path.is_file()), "")
        return self._texts[module]

    def shapes(self, module: str) -> Shapes | None:
        """What a module's stub defines; None where there is no such module."""
        if module not in self._shapes:
            text = self._text(module)
            self._shapes[module] = shapes_of(ast.parse(text)) if text else None
        return self._shapes[module]

    def names(self, module: str) -> list[str]:
        """The public names of a module."""
        if module in self._index:
            return [name for name in self._index[module] if not name.startswith("_")]
        shapes = self.shapes(module)
        if shapes is None:
            return []
        every = [*shapes.functions, *shapes.classes, *shapes.variables, *shapes.aliases]
        every += shapes.passed_on
        if "*" in shapes.imported:
            every += self.names(_absolute(module, shapes.imported["*"][0]))
        return sorted({name for name in every if not name.startswith("_")})

    def class_of(self, name: str, module: str | None = None, depth: int = _DEPTH) -> Class | None:
        """A class by its name, in the module that is named or in those where classes usually live."""
        for home in [module] if module else _CLASS_HOMES:
            text = self._text(home)
            if name not in text:
                continue
            shapes = self.shapes(home)
            if shapes is None:
                continue
            if name in shapes.classes:
                return shapes.classes[name]
            if depth and name in shapes.imported:
                source, original = shapes.imported[name]
                found = self.class_of(original, _absolute(home, source), depth - 1)
                if found is not None:
                    return found
        return None

    def function(self, module: str, name: str, depth: int = _DEPTH) -> Function | None:
        """A module's function by its name, re-exports followed."""
        shapes = self.shapes(module)
        if shapes is None:
            return None
        if name in shapes.functions:
            return shapes.functions[name]
        owner, _, method = shapes.aliases.get(name, "").partition(".")
        if method and owner in shapes.variables:  # `randint = _inst.randint`
            kind = self.class_of(shapes.variables[owner], module)
            return kind.methods.get(method) if kind is not None else None
        sources = [shapes.imported[name]] if name in shapes.imported else []
        if "*" in shapes.imported:
            sources.append((shapes.imported["*"][0], name))
        for source, original in sources if depth else []:
            found = self.function(_absolute(module, source), original, depth - 1)
            if found is not None:
                return found
        return None

    def member_names(self, module: str) -> list[str]:
        """The names and submodules of a module."""
        inner = [name.removeprefix(module + ".") for name in self.modules if name.startswith(module + ".")]
        return [*self.names(module), *inner]

    def homes_of(self, name: str) -> list[str]:
        """The modules that offer a name, the likeliest first."""
        present = self.modules
        return [home for home in _NAME_HOMES if home in present and name in self.names(home)]


def _absolute(module: str, source: str) -> str:
    if not source.startswith("."):
        return source
    return f"{module}.{source.lstrip('.')}" if source.lstrip(".") else module
