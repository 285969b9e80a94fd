"""What the runtime has, as the stub generator wants to know it: modules, their names, and the members of their
classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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


Inventory: TypeAlias = Mapping[str, ModuleInventory]
