"""Write what is generated from the surface anew, `attribute_names.py` and `docs/stdlib.md`: `python -m monty.runtime.modules`, with `--check` to compare only.

Both are the same whatever Python writes them, but for the page, which is that of the oldest: others leave it alone.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from monty.runtime.compile.spelling import NATIVE_NAMES
from monty.runtime.modules.index import MODULES, module_table
from monty.runtime.modules.page import page
from monty.runtime.surface import Static
from monty.runtime.world import world

TARGET: Final = Path(__file__).with_name("attribute_names.py")
PAGE: Final = Path(__file__).parents[3] / "docs" / "stdlib.md"
OLDEST: Final = (3, 11)
LATER: Final = frozenset({"full_match", "has_default", "with_segments"})
"""Names that came with later Pythons than the oldest."""
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
    found |= LATER
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


def generated() -> dict[Path, str]:
    """The files with the text that they should have."""
    files = {TARGET: text()}
    if sys.version_info[:2] == OLDEST and PAGE.parent.is_dir():
        files[PAGE] = page()
    return files


def main(arguments: list[str]) -> int:
    """Write the files, or say which are stale."""
    files = generated()
    stale = [path for path, written in files.items() if not path.exists() or path.read_text() != written]
    if "--check" in arguments:
        for path in stale:
            print(f"stale: {path}; run python -m monty.runtime.modules")
        return int(bool(stale))
    for path in stale:
        path.write_text(files[path])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
