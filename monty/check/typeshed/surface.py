"""The runtime's surface tables as an inventory: what has a row exists, with the members that its rows list.

In: the rows (`monty.runtime.surface`), and the guest source of preludes, where functions and classes written in Python
are found by reading it. Nothing is run. Out: an `Inventory`.
"""

from __future__ import annotations

import ast
import types
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from monty.check.typeshed.inventory import EVERY_NAME, Inventory, Members, ModuleInventory, Place
from monty.runtime.surface import HostType, Module, Prelude, TypeRef

_PLACES: Final[Mapping[type, tuple[Place, ...]]] = {
    types.FunctionType: (("builtins", "function"), ("types", "FunctionType")),
    types.GeneratorType: (("types", "GeneratorType"), ("typing", "Generator")),
    types.CoroutineType: (("types", "CoroutineType"), ("typing", "Coroutine")),
    types.AsyncGeneratorType: (("types", "AsyncGeneratorType"), ("typing", "AsyncGenerator")),
    types.EllipsisType: (("types", "EllipsisType"),),
    type({}.keys()): (("_collections_abc", "dict_keys"),),
    type({}.values()): (("_collections_abc", "dict_values"),),
    type({}.items()): (("_collections_abc", "dict_items"),),
}
"""Where typeshed has the types whose own name says something else."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The tables of a runtime, as far as the stubs depend on them.

    `shared` are the members that `object` and `type` have, which tables give to many types at once.
    """

    builtins: Collection[str]
    types: Collection[HostType]
    modules: Collection[Module]
    shared: Mapping[str, Collection[str]]
    prelude_text: Callable[[str], str]


def inventory_from_surface(rows: Rows) -> Inventory:
    """The inventory of a runtime."""
    hidden = {place: frozenset(entry.members) for entry in rows.types for place in _places(entry)}
    modules = {"builtins": ModuleInventory({name: _builtin(name, hidden, rows) for name in rows.builtins})}
    for module in rows.modules:
        hidden |= {place: frozenset(entry.members) for entry in module.types for place in _places(entry)}
        classes = _classes_of_preludes(module, rows)
        # Classes that are not named, and whose instances a program gets all the same (`inspect.BoundArguments`).
        hidden |= {(module.name, name): members for name, members in classes.items() if name not in module.members}
        modules[module.name] = ModuleInventory(dict(_names(module, rows, classes)))
    return Inventory(modules, hidden)


def _places(entry: HostType) -> tuple[Place, ...]:
    if entry.stub:
        module, _, name = entry.stub.rpartition(".")
        return ((module, name),)
    return _PLACES.get(entry.host, ((entry.module, entry.name),))


def _builtin(name: str, hidden: Mapping[Place, Members], rows: Rows) -> Members:
    if name in rows.shared:
        return frozenset(rows.shared[name])
    # A builtin without rows of its own (`map`, `filter`) has what syntax reaches, and no more.
    return hidden.get(("builtins", name), frozenset())


def _classes_of_preludes(module: Module, rows: Rows) -> dict[str, frozenset[str]]:
    """The classes that a module has from guest source, with their members."""
    preludes = (row for row in module.members.values() if isinstance(row, Prelude))
    classes: dict[str, frozenset[str]] = {}
    for file in sorted({row.part or module.prelude or module.name for row in preludes}):
        classes |= _prelude_classes(rows.prelude_text(file))
    return classes


def _names(module: Module, rows: Rows, classes: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, Members]]:
    entries = {entry.host: entry for entry in (*rows.types, *module.types)}
    for name, row in module.members.items():
        match row:
            case TypeRef(host=host):
                yield name, frozenset(entries[host].members) if host in entries else EVERY_NAME
            case Prelude(name=defined):
                yield name, classes.get(defined, EVERY_NAME)
            case _:
                yield name, EVERY_NAME


def _prelude_classes(text: str) -> dict[str, frozenset[str]]:
    """The members of the classes in a prelude, those inherited from other classes there included."""
    members: dict[str, frozenset[str]] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            inherited = [members.get(ast.unparse(base), frozenset()) for base in node.bases]
            members[node.name] = frozenset(_class_members(node)).union(*inherited)
    return members


def _class_members(node: ast.ClassDef) -> Iterator[str]:
    for inner in ast.walk(node):
        match inner:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if inner in node.body:
                yield name
            case ast.Assign(targets=[ast.Name(id="__slots__")], value=ast.Tuple(elts=slots)) if inner in node.body:
                yield from (slot.value for slot in slots if isinstance(slot, ast.Constant) and type(slot.value) is str)
            case ast.Assign(targets=targets) if inner in node.body:
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)) if inner in node.body:
                yield name
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                yield name
            case ast.Subscript(
                value=ast.Attribute(value=ast.Name(id="self"), attr="__dict__"),
                slice=ast.Constant(value=str(name)),
                ctx=ast.Store(),
            ):
                yield name
            case _:
                pass
