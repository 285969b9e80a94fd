"""The modules of the guest's world by name, and how one is made for a run. Loaded on first import: a program that imports nothing pays nothing.

`importlib` is used on names from the table below only, never on a guest's text.
"""

from __future__ import annotations

import importlib
import types
from pathlib import Path
from typing import Any, Final

from monty.errors import InternalError
from monty.runtime.compile.spelling import spell
from monty.runtime.modules.attribute_names import ATTRIBUTE_NAMES
from monty.runtime.surface import Constant, Function, Module, Prelude, TypeRef
from monty.runtime.values import LOAD_PART, PARTS_KEY, GuestModule

__all__ = ["ATTRIBUTE_NAMES", "MODULES", "load_module", "module_table"]

MODULES: Final = frozenset(
    path.stem[:-1].replace("__", ".") for path in Path(__file__).parent.glob("*_.py") if path.stem[-2] != "_"
)
_TABLES: Final[dict[str, Module]] = {}
REGISTER: Final[list[Any]] = []
NAMESPACE_KEY: Final = "@@namespace"
STATES: Final[dict[type, tuple[str, Any, Any]]] = {}
RAW_FUNCTIONS: Final[dict[Any, tuple[str, str]]] = {}


def module_table(name: str) -> Module:
    """The rows of a module: `MODULE` of the file named after it, its dots as two underscores, with one underscore at the end."""
    found = _TABLES.get(name)
    if found is None:
        try:
            table = importlib.import_module(f"monty.runtime.modules.{name.replace('.', '__')}_")
        except ImportError as error:  # Ours, not the guest's: the names of modules are those of files here.
            raise InternalError(f"the table of the module {name} cannot be loaded: {error}") from error
        found = _TABLES[name] = table.MODULE
        REGISTER[1](getattr(table, "GUARDS", {}))
        for host, (state_of, from_state) in getattr(table, "STATES", {}).items():
            STATES[host] = (f"{name}:{host.__qualname__}", state_of, from_state)
        for row_name, row in found.members.items():
            if isinstance(row, Function) and type(row.value) is types.BuiltinFunctionType:
                RAW_FUNCTIONS.setdefault(row.value, (name, row_name))
        for entry in found.types:
            REGISTER[0](entry, getattr(table, "PRELUDE_CALLS", {}).get(entry.host))
    return found


def load_module(name: str, state: Any) -> GuestModule:
    """A module object for a run. Raises the `ModuleNotFoundError` that CPython would raise."""
    if name not in MODULES:
        raise ModuleNotFoundError(f"No module named '{name}'", name=name)
    from monty.runtime.world import world

    table = module_table(name)
    module = GuestModule(
        name, {row_name: host_value(row) for row_name, row in table.members.items() if not isinstance(row, Prelude)}
    )
    written = [(spell(row_name), row) for row_name, row in table.members.items() if isinstance(row, Prelude)]
    if not written:
        return module
    namespace = module.__dict__[NAMESPACE_KEY] = world().preludes.empty(table.prelude or name, state)
    module.__dict__[PARTS_KEY] = {spelled: row.part for spelled, row in written if row.part is not None}
    if len(module.__dict__[PARTS_KEY]) == len(written):
        return module
    state.modules[name] = module  # The prelude may import its own module: what is the host's is there by then.
    try:
        world().preludes.define(table.prelude or name, namespace)
    except BaseException:
        del state.modules[name]
        raise
    for spelled, row in written:
        if row.part is None:
            module.__dict__[spelled] = namespace[row.name]
    return module


def load_part(module: GuestModule, part: str) -> None:
    """Define what a part of a module's prelude defines, unless another part has asked for it already."""
    from monty.runtime.world import world

    if part not in module.__dict__[PARTS_KEY].values():
        return
    namespace = module.__dict__[NAMESPACE_KEY]
    world().preludes.define(part, namespace)
    table = module_table(module.__dict__["@__name__"])
    for row_name, row in table.members.items():
        if isinstance(row, Prelude) and row.part == part:
            module.__dict__[spell(row_name)] = namespace[row.name]
            del module.__dict__[PARTS_KEY][spell(row_name)]


def load_parts(module: GuestModule) -> None:
    """Define everything that a module has."""
    for part in sorted(set(module.__dict__.get(PARTS_KEY, {}).values())):
        load_part(module, part)


def definition(module: GuestModule, name: str) -> Any:
    """A name of a module's prelude, defined by one of its parts if need be; None where there is none."""
    namespace = module.__dict__.get(NAMESPACE_KEY, {})
    for part in sorted(set(module.__dict__.get(PARTS_KEY, {}).values())):
        if name in namespace:
            break
        load_part(module, part)
    return namespace.get(name)


LOAD_PART.append(load_part)


def host_value(row: Function | Constant | TypeRef) -> Any:
    """The guest value of a row that is the host's."""
    from monty.runtime.world import world

    return world().wrapper(row.host) if isinstance(row, TypeRef) else row.value
