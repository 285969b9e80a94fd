"""Names that only another Python has, carried over from the committed stubs.

The tables of the runtime list what exists on the Python that runs, and the stubs describe every supported one. So what
typeshed has under a condition that does not hold here stays as it was committed: each Python answers for its own names,
and all of them generate the same files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from monty.check.typeshed.conditions import holds_here
from monty.check.typeshed.inventory import EVERY_NAME, Inventory, Members, ModuleInventory, Place
from monty.check.typeshed.library import Library
from monty.check.typeshed.parts import Definition, StubModule, condition_in


def carry_over(inventory: Inventory, library: Library, committed: Path) -> Inventory:
    """The inventory with the names and members that the committed stubs have for other Pythons."""
    index = committed / "index.json"
    if not index.exists():
        return inventory
    names = json.loads(index.read_text(encoding="utf-8"))["names"]
    carrier = _Carrier(library, Library(committed / "stdlib"), names)
    modules = {name: carrier.module(name, module) for name, module in inventory.modules.items()}
    hidden = {place: carrier.members(place, members) for place, members in inventory.hidden.items()}
    return Inventory(modules, hidden)


@dataclass(frozen=True, slots=True)
class _Carrier:
    """Typeshed, the committed stubs, and their public names by module."""

    library: Library
    committed: Library
    names: dict[str, list[str]]

    def module(self, name: str, module: ModuleInventory) -> ModuleInventory:
        """A module with its names of other Pythons."""
        listed = {
            class_name: self.members(self.library.origin(name, class_name), members)
            for class_name, members in module.names.items()
        }
        others = (other for other in self.names.get(name, []) if other not in listed)
        carried = {other: EVERY_NAME for other in others if not holds_here(self.library.condition_of(name, other))}
        return replace(module, names={**listed, **carried})

    def members(self, place: Place, members: Members) -> Members:
        """A class's members with those of other Pythons."""
        if members is EVERY_NAME:
            return members
        return members | frozenset(self._carried_members(place))

    def _carried_members(self, place: Place) -> Iterator[str]:
        module_name, class_name = place
        ours = _classes(self.committed.find(module_name), class_name)
        known = {member for definition in ours for member in definition.own_names()}
        for definition in _classes(self.library.find(module_name), class_name):
            for member in definition.own_names() & known:
                if not holds_here(condition_in(definition.body or (), member) or ""):
                    yield member


def _classes(module: StubModule | None, name: str) -> list[Definition]:
    parts = module.bound.get(name, []) if module else []
    return [part for part in parts if isinstance(part, Definition) and part.body is not None]
