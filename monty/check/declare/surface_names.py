"""Which names of the standard library guests have, so that a host's type is imported where it can be and spelt out
elsewhere.

In: `index.json` of the stubs. Out: for a class of the host, the module and name under which a guest finds the same
class.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from monty.check.settings import typeshed

_UNTOLD: Final = frozenset({"__future__", "builtins", "os", "typing_extensions"})


@dataclass(frozen=True, slots=True)
class SurfaceNames:
    """The modules that guests can import, with their public names, and the reverse."""

    modules: Mapping[str, frozenset[str]]
    modules_of_name: Mapping[str, tuple[str, ...]]

    def place_of(self, host: object, name: str) -> tuple[str, str] | None:
        """The module and name by which a guest reaches this very object; None where it does not."""
        for module in self.modules_of_name.get(name, ()):
            # Only modules that the host has loaded: the object comes from somewhere.
            if getattr(sys.modules.get(module), name, None) is host:
                return module, name
        return None


@cache
def surface_names() -> SurfaceNames:
    """The names in the stubs that this installation has; none where it has no stubs."""
    folder = typeshed()
    names = json.loads((folder / "index.json").read_text(encoding="utf-8"))["names"] if folder else {}
    reverse: dict[str, list[str]] = {}
    for module, public in names.items():
        for name in public:
            reverse.setdefault(name, []).append(module)
    # `typing.Deque` and the like are other spellings: the shortest module that has a class is its own.
    ranked = {name: tuple(sorted(modules, key=_rank)) for name, modules in reverse.items()}
    return SurfaceNames({module: frozenset(public) for module, public in names.items()}, ranked)


def importable_modules() -> tuple[str, ...]:
    """The modules that a program is told of; those that it needs no import for, or has no use for, are left out."""
    return tuple(sorted(surface_names().modules.keys() - _UNTOLD))


def _rank(module: str) -> tuple[bool, bool, int, str]:
    return module != "builtins", module.startswith("typing"), len(module), module
