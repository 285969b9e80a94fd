"""Everything that a guest can call, with what bounds one call of it: `docs/inventory.md`, from the surface tables.

`python -m tests.security.inventory --write` writes the page; a test fails when it is stale, and when a row has no class.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from monty.runtime.builtins.functions import FUNCTIONS
from monty.runtime.guards.tables import ENTRIES
from monty.runtime.modules.index import MODULES, module_table
from monty.runtime.surface import (
    Cost,
    Function,
    HostType,
    Method,
    Prelude,
    PreludeMethod,
    PreludeStatic,
    Property,
    Raw,
    Static,
    TypeRef,
)
from monty.runtime.world import PRELUDE_FUNCTIONS, TYPE_CALLS, world

PAGE: Final = Path(__file__).parents[2] / "docs" / "inventory.md"
WRITTEN: Final[dict[type, str]] = {
    Raw: "C", Method: "guard", Property: "guard", PreludeMethod: "guest source", PreludeStatic: "guest source", Static: "C or guard",
    Function: "C or guard", Prelude: "guest source", TypeRef: "type",
}  # fmt: skip
INTRODUCTION: Final = """# Inventory

What one call can cost, for everything that a program can call. Generated from the surface tables by `python -m tests.security.inventory --write`; tests
fail when it is stale, when a row has no class, and when a class is not what is measured with large arguments.

| class | what bounds one call |
| --- | --- |
| constant | nothing in it grows with its arguments |
| linear in live data | it looks at what is alive once, or a small number of times; what is alive is bounded by `Limits.memory` |
| guarded by prediction | its size or its time is predicted, and the call is refused when it passes what the run has left |
| chunked, with interrupt points between | it is guest source, or C called on one piece after another: the watchdog can end it |
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One name that a guest can reach, by whom it is owned."""

    owner: str
    name: str
    written: str
    cost: Cost | None
    entry: HostType | None = None
    member: Any = None


def type_rows(entry: HostType) -> Iterator[Row]:
    """The members of a host type."""
    shown = entry.name if entry.module in ("builtins", "types") else f"{entry.module}.{entry.name}"
    for name, member in sorted(entry.members.items()):
        yield Row(shown, name, WRITTEN[type(member)], getattr(member, "cost", None), entry, member)


def rows() -> list[Row]:
    """All of them: builtins, types, modules."""
    world()
    tables = {name: module_table(name) for name in sorted(MODULES)}
    found = [Row("builtins", name, "C or guard", row.cost, None, row) for name, row in sorted(FUNCTIONS.items())]
    found += [Row("builtins", name, "guest source", Cost.CHUNKED) for name in sorted({*PRELUDE_FUNCTIONS, *TYPE_CALLS})]
    seen: set[tuple[str, str]] = set()
    for entry in ENTRIES.values():
        for row in type_rows(entry):
            if (row.owner, row.name) not in seen:
                seen.add((row.owner, row.name))
                found.append(row)
    for name, table in tables.items():
        for member, value in sorted(table.members.items()):
            if type(value) in WRITTEN:
                found.append(Row(name, member, WRITTEN[type(value)], getattr(value, "cost", None), None, value))
    return found


def page() -> str:
    """The page: a table for each owner, a line for each class of cost and way to be written."""
    owners: dict[str, dict[tuple[str, str], list[str]]] = {}
    for row in rows():
        kinds = owners.setdefault(row.owner, {})
        kinds.setdefault((row.cost.value if row.cost else "none", row.written), []).append(f"`{row.name}`")
    lines = [INTRODUCTION]
    for owner, kinds in owners.items():
        lines.append(f"\n## `{owner}`\n\n| class | written in | names |\n| --- | --- | --- |\n")
        lines += [f"| {cost} | {written} | {' '.join(names)} |\n" for (cost, written), names in sorted(kinds.items())]
    return "".join(lines)


if __name__ == "__main__":
    if "--write" in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        print(page())
