"""Kept parts as the text of stub files: typeshed's lines for definitions, imports made anew for what is still used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from monty.check.typeshed.closure import Kept
from monty.check.typeshed.library import Library
from monty.check.typeshed.parts import Branch, Definition, ImportedName, Part, StubModule, flat

_INDENT: Final = "    "
_WIDTH: Final = 120


def stub_texts(library: Library, kept: Kept) -> dict[str, str]:
    """The stub files by path below the folder of stubs, `VERSIONS` left out."""
    texts: dict[str, str] = {}
    packages = {name.rpartition(".")[0] for name in kept.names}
    for name in sorted(kept.names):
        module = library.module(name)
        is_package = module.is_package or name in packages
        path = name.replace(".", "/") + ("/__init__.pyi" if is_package else ".pyi")
        texts[path] = "\n".join([*_Writer(library, module, kept).module(), ""])
    return texts


class _Writer:
    """Writes one module."""

    def __init__(self, library: Library, module: StubModule, kept: Kept) -> None:
        self.library = library
        self.module_name = module.name
        self.parts = module.parts
        self.kept = kept
        self.names = kept.names[module.name]
        self.exported = kept.exported.get(module.name, set())

    def module(self) -> list[str]:
        """The lines of the file, a blank one around classes."""
        lines = [*self._star_names(), *self._body(self.parts), *self._all()]
        if "sys" not in self.names and any("sys.version_info" in line for line in lines):
            lines.insert(0, "import sys")
        spaced: list[str] = []
        for before, line in zip(["", *lines], lines, strict=False):
            opens = line.startswith(("class ", "@"))
            if spaced and not line.startswith((" ", ")", "]", "else:", "elif ")) and (opens or before.startswith(" ")):
                if not before.startswith("@"):
                    spaced.append("")
            spaced.append(line)
        return spaced

    def _star_names(self) -> Iterator[str]:
        """The names of `from other import *` by name, each under the condition under which the other module has it."""
        groups: dict[tuple[str, str], list[ImportedName]] = {}
        for name, other in sorted(self.kept.from_stars.get(self.module_name, {}).items()):
            condition = self.library.condition_of(other, name)
            groups.setdefault((other, condition), []).append(ImportedName(name, other, name))
        for (other, condition), parts in sorted(groups.items()):
            lines = self._import_from(other, parts)
            yield from _branch([(condition, lines)]) if condition else lines

    def _all(self) -> list[str]:
        """`__all__`, which alone can show a name that is imported under another one (`from typing import AbstractSet as
        Set`)."""
        imported = [part for part in flat(self.parts) if isinstance(part, ImportedName) and part.local in self.exported]
        if not any(part.name not in (None, part.local) for part in imported):
            return []
        return ["__all__ = [", *(f'{_INDENT}"{name}",' for name in sorted(self.exported & self.names)), "]"]

    def _body(self, parts: Sequence[Part]) -> list[str]:
        lines: list[str] = []
        pending: list[ImportedName] = []
        for part in parts:
            if isinstance(part, ImportedName):
                if part.local in self.names and part.name != "*":
                    pending.append(part)
                continue
            lines.extend(self._imports(pending))
            pending = []
            if isinstance(part, Branch):
                lines.extend(_branch([(test, self._body(inner)) for test, inner in part.arms]))
            elif part.name in self.names:
                lines.extend(self._definition(part))
        return [*lines, *self._imports(pending)]

    def _definition(self, part: Definition) -> list[str]:
        if part.body is None:
            return list(part.lines)
        members = self.kept.members.get((self.module_name, part.name), set())
        return _class(part, _members(part.body, members))

    def _imports(self, imported: Sequence[ImportedName]) -> Iterator[str]:
        """Imports in typeshed's order, those of one module together."""
        modules = dict.fromkeys(part.module for part in imported if part.name is not None)
        for part in imported:
            if part.name is None:
                plain = part.local == part.module or part.local == part.bound_module
                yield f"import {part.module}" if plain else f"import {part.module} as {part.local}"
        for module in modules:
            yield from self._import_from(module, [part for part in imported if part.name and part.module == module])

    def _import_from(self, module: str, parts: Sequence[ImportedName]) -> list[str]:
        names = [self._alias(part) for part in parts]
        line = f"from {module} import {', '.join(names)}"
        if len(line) <= _WIDTH:
            return [line]
        return [f"from {module} import (", *(f"{_INDENT}{name}," for name in names), ")"]

    def _alias(self, part: ImportedName) -> str:
        if part.local == part.name and part.local not in self.exported:
            return part.local
        return f"{part.name} as {part.local}"


def _class(part: Definition, members: list[str]) -> list[str]:
    if not members:
        return [*part.lines[:-1], f"{part.lines[-1]} ..."]
    return [*part.lines, *(_INDENT + line for line in members)]


def _members(parts: Sequence[Part], kept: set[str]) -> list[str]:
    lines: list[str] = []
    for part in parts:
        match part:
            case Branch(arms=arms):
                lines.extend(_branch([(test, _members(inner, kept)) for test, inner in arms]))
            case Definition(name=name, body=None) if name in kept:
                lines.extend(part.lines)
            case Definition(name=name, body=tuple(body)) if name in kept:
                every = {inner.name for inner in flat(body) if isinstance(inner, Definition)}
                lines.extend(_class(part, _members(body, every)))
            case _:
                pass
    return lines


def _branch(arms: Sequence[tuple[str | None, list[str]]]) -> list[str]:
    """An `if` chain of lines; nothing where every arm is empty."""
    while arms and not arms[-1][1]:
        arms = arms[:-1]
    lines: list[str] = []
    for position, (test, body) in enumerate(arms):
        word = "else:" if test is None else f"{'if' if position == 0 else 'elif'} {test}:"
        lines.append(word)
        lines.extend(_INDENT + line for line in body or ["pass"])
    return lines
