"""All files of `stubs/` from an inventory, and the comparison with what is committed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from monty.check.typeshed.carrying import carry_over
from monty.check.typeshed.closure import Kept, close
from monty.check.typeshed.emit import stub_texts
from monty.check.typeshed.inventory import Inventory
from monty.check.typeshed.library import Library
from monty.check.typeshed.needed import NEEDED
from monty.check.typeshed.provisional import provisional_inventory
from monty.check.typeshed.runtime import runtime_rows
from monty.check.typeshed.surface import inventory_from_surface

STUBS: Final = Path(__file__).parents[3] / "stubs"
_EMPTY: Final = "mypy_extensions"


def committed_inventory(library: Library, folder: Path = STUBS) -> Inventory:
    """The inventory behind the committed stubs: the runtime's own, with what only other Pythons have from the stubs."""
    provisional = provisional_inventory(library.public_names("builtins"))
    return carry_over(inventory_from_surface(runtime_rows()), library, folder).over(provisional)


def generate(library: Library, inventory: Inventory) -> dict[str, str]:
    """Every file of the folder by its path: the stubs, mypy's `VERSIONS`, and `index.json`."""
    kept = close(library, inventory, NEEDED)
    missing = [name for name in kept.missing if name.count(".") == 1 and not is_special(name)]
    if missing:
        raise LookupError(f"in the surface and not in typeshed: {', '.join(missing)}; add them in typeshed/rewrites.py")
    files = {f"stdlib/{path}": text for path, text in stub_texts(library, kept).items()}
    # mypy will not start without this module; nothing looks into it.
    files[f"stdlib/{_EMPTY}.pyi"] = ""
    files["stdlib/VERSIONS"] = "".join(f"{name}: 3.0-\n" for name in sorted([*kept.names, _EMPTY]))
    files["index.json"] = _json(_index(library, inventory, kept))
    return files


def is_special(name: str) -> bool:
    """Whether the name is a special one: typeshed leaves out those that every class or module has, and so do we.

    Members of classes that typeshed does not know stay out as well: a program that uses one is told so before it runs.
    """
    last = name.rpartition(".")[2]
    return last.startswith("__") and last.endswith("__")


def _index(library: Library, inventory: Inventory, kept: Kept) -> dict[str, dict[str, list[str]]]:
    """By module: the names that guests have, and the names that mypy sees there and guests have not; in
    `internal_modules` the modules that are there for mypy alone."""
    public: dict[str, list[str]] = {}
    hidden: dict[str, list[str]] = {}
    for name, module in inventory.modules.items():
        names = set(module.names) | (library.public_names(name) if module.complete else set())
        public[name] = sorted(names & kept.names[name])
        hidden[name] = sorted(other for other in kept.names[name] - names if _is_seen(library, kept, name, other))
    internal = (kept.names.keys() | {_EMPTY}) - inventory.modules.keys()
    return {"names": public, "hidden_names": hidden, "internal_modules": {name: [] for name in sorted(internal)}}


def _json(index: Mapping[str, Mapping[str, list[str]]]) -> str:
    """The index with one line for each module, so that a change of the surface reads well."""
    sections = []
    for section, rows in index.items():
        lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(names)}" for name, names in sorted(rows.items()))
        sections.append(f" {json.dumps(section)}: {{\n{lines}\n }}")
    return "{\n" + ",\n".join(sections) + "\n}\n"


def _is_seen(library: Library, kept: Kept, module: str, name: str) -> bool:
    """Whether mypy would find the name: defined in the module, or imported so that others see it."""
    return library.origin(module, name)[0] == module or name in kept.exported.get(module, set())


def stale(files: dict[str, str], folder: Path = STUBS) -> list[str]:
    """The paths whose committed text is missing, different, or of no use any more."""
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    different = [path for path, text in files.items() if path in present and _read(folder / path) != text]
    return sorted([*different, *(files.keys() ^ present)])


def write(files: dict[str, str], folder: Path = STUBS) -> None:
    """Make the folder hold exactly these files."""
    for path in stale(files, folder):
        target = folder / path
        if path in files:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(files[path], encoding="utf-8")
        else:
            target.unlink()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
