"""Write `attribute_names.py` anew from the surface: `python -m monty.runtime.modules`, with `--check` to compare only."""

from __future__ import annotations

import sys
from pathlib import Path

from monty.runtime.compile.spelling import NATIVE_NAMES
from monty.runtime.modules.index import MODULES, module_table
from monty.runtime.surface import Static
from monty.runtime.world import world

TARGET = Path(__file__).with_name("attribute_names.py")
HEADER = '''"""Attribute names that host types have and that are looked up in the tables: generated from the surface, and tested to be what it says.

Lowering needs them before any module is loaded: an attribute of that name on an unknown value goes through the tables.
"""

from typing import Final

ATTRIBUTE_NAMES: Final = frozenset(
    """
'''


def names() -> list[str]:
    """Every name of every host type that is neither native nor a dunder. A static function of a module's type is asked of the type, as a rule."""
    entries = list(world().entries())
    found = {name for entry in entries for name in entry.members}
    for module in MODULES:
        entries = list(module_table(module).types)
        found |= {name for entry in entries for name, member in entry.members.items() if not isinstance(member, Static)}
    found.add("mro")  # every class has it, and classes have no table
    return sorted(name for name in found - NATIVE_NAMES if not name.startswith("__"))


def text() -> str:
    """The file's text."""
    lines = [""]
    for name in names():
        if len(lines[-1]) + len(name) > 130:
            lines.append("")
        lines[-1] += f" {name}" if lines[-1] else f"    {name}"
    return HEADER + "\n".join(lines) + '\n    """.split()\n)\n'


def main(arguments: list[str]) -> int:
    """Write the file, or say whether it is stale."""
    if "--check" in arguments:
        return int(TARGET.read_text() != text())
    TARGET.write_text(text())
    return 0


sys.exit(main(sys.argv[1:]))
