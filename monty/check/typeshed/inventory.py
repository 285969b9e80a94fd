"""What the runtime has, as the stub generator wants to know it: modules, their names, and the members of their
classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

EVERY_NAME: Final = None
"""In place of a set of names: everything public that typeshed has."""

Members: TypeAlias = frozenset[str] | None
"""The members of a class; `EVERY_NAME` where the table does not list them."""


@dataclass(frozen=True, slots=True)
class ModuleInventory:
    """One module of the guest's world. A name that is no class, or whose members are not listed, maps to
    `EVERY_NAME`."""

    names: Mapping[str, Members]
    complete: bool = False
    """Whether every public name of typeshed's module is there too, listed or not."""


Place: TypeAlias = tuple[str, str]
"""A module and a name in it."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """What exists: modules by name, and the members of classes that guests meet without having a name for them."""

    modules: Mapping[str, ModuleInventory]
    hidden: Mapping[Place, Members] = field(default_factory=dict)

    def over(self, other: Inventory) -> Inventory:
        """This inventory, and from the other one the modules and classes that this one does not know."""
        return Inventory({**other.modules, **self.modules}, {**other.hidden, **self.hidden})
