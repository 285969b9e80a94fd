"""Nodes that only name what a new run already has: builtins, types, exceptions, modules' definitions, methods of host values.

A name that does not exist there is a `SnapshotError`; nothing is reached by name that a guest could not reach by itself.
"""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Any, Final

from monty.errors import SnapshotError
from monty.runtime.builtins import object_methods
from monty.runtime.builtins.namespaces import globals_view
from monty.runtime.compile.spelling import spell
from monty.runtime.guards import bases as guest_bases
from monty.runtime.guards import members
from monty.runtime.guards.bases import LateMethod
from monty.runtime.guards.imports import find_module
from monty.runtime.guards.tables import ENTRIES, TABLES, WRAPPERS
from monty.runtime.guards.void import VOID
from monty.runtime.modules.index import MODULES, definition
from monty.runtime.surface import Raw
from monty.runtime.values import BuiltinType, ExternalFunction, GuestType
from monty.runtime.world import world
from monty.snapshot.native import adapter_named

if TYPE_CHECKING:
    from monty.snapshot.read import Reader  # it holds the table of these functions

Node = list[Any]


def build_reference(reader: Reader, node: Node) -> Any:
    _, kind, space, name = node
    name = reader.text(name)
    found = (
        definition(reader.module(reader.text(space)), name)
        if kind == "run"
        else reader.space(["shared", space]).get(name)
    )
    if not (
        type(found) is types.FunctionType or isinstance(found, GuestType) or issubclass(type(type(found)), GuestType)
    ):
        raise SnapshotError(f"the snapshot names {space}.{name}, which is no definition")
    return found


def build_token(reader: Reader, node: Node) -> Any:
    _, module, name = node
    if module == "builtins" and name in OBJECT_FUNCTIONS:
        return OBJECT_FUNCTIONS[name]
    if module == "builtins":
        found = world().builtins.get(reader.text(name))
        if found is None or type(found) is dict:
            raise SnapshotError(f"the snapshot names the builtin {name!r}, which does not exist")
        return found
    found = reader.module(reader.text(module)).__dict__.get("@" + reader.text(name))
    if found is None:
        raise SnapshotError(f"the snapshot names {module}.{name}, which does not exist")
    return found


OBJECT_FUNCTIONS: Final[dict[str, Any]] = {
    "object.__init_subclass__": object_methods.no_subclass_hook,
    "object.__new__": members.OBJECT_NEW,
}


def build_object_method(reader: Reader, node: Node) -> Any:
    owner, name = reader.get(node[1]), reader.text(node[2])
    if owner is None and name in object_methods.OBJECT_METHODS:
        return object_methods.UnboundObjectMethod(name, object_methods.OBJECT_METHODS[name])
    found = object_methods.object_member(owner, name) if owner is not None else None
    if type(found) not in OBJECT_METHOD_KINDS:
        raise SnapshotError(f"the snapshot names a method {name!r} that does not exist")
    return found


OBJECT_METHOD_KINDS: Final = (
    object_methods.ObjectMethod, object_methods.HostBaseMethod, object_methods.UnboundObjectMethod, object_methods.HostNew,
    types.MethodWrapperType,
)  # fmt: skip


def build_type(reader: Reader, node: Node) -> BuiltinType:
    """By the host's name, or by the guest's; see `name_of_type`."""
    name = (node[1], node[2])
    for host, wrapper in WRAPPERS.items():
        if (host.__module__, host.__qualname__) == name:
            return wrapper
    for wrapper in WRAPPERS.values():
        if (wrapper.entry.module, wrapper.entry.name) == name:
            return wrapper
    raise SnapshotError(f"the snapshot names the type {node[2]!r}, which does not exist")


def build_table_method(reader: Reader, node: Node) -> Any:
    owner, spelled = reader.get(node[1]), spell(reader.text(node[2]))
    for base in type(owner).__mro__ if issubclass(type(type(owner)), GuestType) else ():
        late = vars(base).get(spelled)
        if type(late) is LateMethod:
            return late.__get__(owner)
    for name, binder in TABLES.get(type(owner), {}).items():
        bound = (
            binder(owner)
            if name == node[2] or name == reader.text(node[2]).removeprefix(f"{type(owner).__name__}_")
            else None
        )
        if type(bound) is types.MethodType:
            return bound
    raise SnapshotError(f"the snapshot names a method {node[2]!r} that does not exist")


def build_native_method(reader: Reader, node: Node) -> Any:
    owner, name = reader.get(node[1]), reader.text(node[2])
    host: Any = next((base for base in type(owner).__mro__ if not isinstance(base, GuestType)), object)
    if host is not type(owner) and type(ENTRIES[host].members.get(name) if host in ENTRIES else None) is Raw:
        return getattr(host, name).__get__(owner)
    binder = TABLES.get(type(owner), {}).get(name)
    if binder is None:
        raise SnapshotError(f"the snapshot names a method {name!r} that does not exist")
    return binder(owner)


def build_unbound(reader: Reader, node: Node) -> Any:
    for host, entry in ENTRIES.items():
        if entry.name == node[1]:
            wrapper = WRAPPERS[host]
            found = wrapper.__dict__.get(reader.text(node[2]), wrapper.__dict__.get("@" + node[2]))
            if found is not None:
                return found
    raise SnapshotError(f"the snapshot names the method {node[2]!r}, which does not exist")


def build_constant(reader: Reader, node: Node) -> Any:
    constants: dict[str, Any] = {
        "...": ...,
        "NotImplemented": NotImplemented,
        "void": VOID,
        "globals": globals_view(reader.state),
    }
    return constants[reader.text(node[1])]


def build_base(reader: Reader, node: Node) -> type:
    if node[1] == "@exception":
        return guest_bases.ExceptionMembers
    if node[1] == "@abstract":
        return guest_bases.AbstractMembers
    if reader.text(node[1]).startswith("@exception:"):
        return guest_bases.exception_members([world().exceptions[node[1].partition(":")[2]].host])
    for host, wrapper in WRAPPERS.items():
        if f"{host.__module__}.{host.__qualname__}" == node[1]:
            return guest_bases.derived(wrapper)
    raise SnapshotError(f"the snapshot names the base {node[1]!r}, which does not exist")


def build_state(reader: Reader, node: Node) -> Any:
    module = reader.text(node[1]).partition(":")[0]
    if module in MODULES:
        find_module(module)
    adapter = adapter_named(node[1])
    if adapter is None:
        raise SnapshotError(f"the snapshot names the host type {node[1]!r}, which does not exist")
    return adapter.from_state(reader.get(node[2]))


def build_external(reader: Reader, node: Node) -> Any:
    known = reader.state.globals.get(node[1])
    if type(known) is ExternalFunction and known.name == node[1]:
        return known
    return ExternalFunction(reader.text(node[1]), is_async=node[2] is True)
