"""The stub text while it is written: imports, definitions, and which name belongs to what.

Names are given out once: a host class that is called like a tool, a builtin or another class gets a name of its own.
"""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Collection, Mapping
from typing import Any, Final

from monty.check.declare.surface_names import SurfaceNames

_BUILTINS: Final = frozenset(dir(builtins))


class Page:
    """What is written so far. `reserved` are the names of inputs and functions, which nothing else may take."""

    def __init__(self, surface: SurfaceNames, reserved: Collection[str], given: Mapping[str, str | None]) -> None:
        """`given` are the names that the host's own stub text binds, with the modules that it imports them from."""
        self.surface = surface
        self.reserved = frozenset(reserved) | given.keys()
        self.given = frozenset(name for name, module in given.items() if module is None)
        self.remarks: list[str] = []
        self.waiting: list[type] = []
        """Host classes that are named in the text and still to be written."""
        self.described: dict[str, type] = {}
        """Host classes that the host's own stub text describes."""
        self._imports: dict[str, dict[str, str]] = {}
        self._plain_imports: set[str] = set()
        self._owners: dict[str, object] = {}
        self._aliases: dict[str, str] = {}
        self._classes: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._already: dict[str, set[str]] = {}
        for name, module in given.items():
            if module is not None:
                self._already.setdefault(module, set()).add(name)

    def remark(self, text: str) -> None:
        """Note what the text cannot say."""
        if text not in self.remarks:
            self.remarks.append(text)

    def builtin(self, name: str) -> str:
        """How the text names a builtin, which a tool may hide."""
        if name not in self.reserved:
            return name
        self._plain_imports.add("builtins")
        return f"builtins.{name}"

    def imported(self, module: str, name: str) -> str:
        """Import a name; gives its name in the text."""
        if module == "builtins":
            return self.builtin(name)
        if name in self._already.get(module, ()):
            return name
        known = self._imports.setdefault(module, {})
        if name not in known:
            known[name] = self.claim(name, (module, name))
        return known[name]

    def typing(self, name: str) -> str:
        """A name of `typing`."""
        return self.imported("typing", name)

    def claim(self, wanted: str, owner: Any) -> str:
        """A name for something, the one wanted if it is free."""
        base = wanted if wanted.isidentifier() and not keyword.iskeyword(wanted) else "Unnamed"
        name, number = base, 1
        while not self._is_free(name, owner):
            number += 1
            name = f"{base}_{number}" if base[-1].isdigit() else f"{base}{number}"
        self._owners[name] = owner
        return name

    def name_of(self, owner: Any) -> str | None:
        """The name that something already has."""
        return next((name for name, known in self._owners.items() if known is owner), None)

    def hosts(self) -> dict[str, type]:
        """The host classes that the text's classes stand for, by name."""
        own = {name: owner for name, owner in self._owners.items() if isinstance(owner, type) and name in self._classes}
        return own | self.described

    def define_alias(self, name: str, text: str) -> None:
        """Add the definition of an alias or a type variable."""
        self._aliases[name] = text

    def define_class(self, name: str, text: str, bases: Collection[str] = ()) -> None:
        """Add the definition of a class; it is put after those of its bases."""
        self._classes[name] = (text, tuple(bases))

    def _is_free(self, name: str, owner: Any) -> bool:
        if name in self._owners:
            return self._owners[name] is owner
        return name not in self.reserved and name not in _BUILTINS

    def aliases(self) -> tuple[str, ...]:
        """The definitions of aliases and type variables."""
        return tuple(self._aliases.values())

    def classes(self) -> list[tuple[str, str]]:
        """Name and text of the classes, bases first."""
        ordered: dict[str, str] = {}
        for name in self._classes:
            self._place(name, ordered)
        return list(ordered.items())

    def _place(self, name: str, ordered: dict[str, str], inside: tuple[str, ...] = ()) -> None:
        if name in ordered or name in inside:
            return
        text, bases = self._classes[name]
        for base in bases:
            if base in self._classes:
                self._place(base, ordered, (*inside, name))
        ordered[name] = text

    def imports(self) -> list[str]:
        """The import lines."""
        lines = [f"import {module}" for module in sorted(self._plain_imports)]
        for module, names in sorted(self._imports.items()):
            if not names:
                continue
            spelt = [name if name == local else f"{name} as {local}" for name, local in sorted(names.items())]
            lines.append(f"from {module} import {', '.join(spelt)}")
        return lines
