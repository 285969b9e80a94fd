"""From the inventory to everything that the stubs must hold: each name and member asked for, and all that their texts
mention.

In: a library and an inventory. Out: a `Kept`. Names are followed through imports and star imports to where they are
defined, members through base classes to the class that defines them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from monty.check.typeshed.inventory import EVERY_NAME, Inventory, Members, ModuleInventory, Place
from monty.check.typeshed.library import Library
from monty.check.typeshed.parts import Definition, ImportedName, StubModule, flat
from monty.check.typeshed.policy import REFUSED, SYNTAX, UNTYPED, is_private, is_shape, keeps_unlisted

_OBJECT: Final = ("builtins", "object")


@dataclass(slots=True)
class Kept:
    """What the stubs hold: modules with their names, the members of classes, and what modules take from each other."""

    names: dict[str, set[str]] = field(default_factory=dict)
    members: dict[Place, set[str]] = field(default_factory=dict)
    exported: dict[str, set[str]] = field(default_factory=dict)
    """Names that a module shows to others: imported there, they must be imported `as` themselves to be seen."""
    from_stars: dict[str, dict[str, str]] = field(default_factory=dict)
    """Names that reach a module by `from other import *`: module to name to other."""
    missing: list[str] = field(default_factory=list)
    """What the inventory lists and typeshed does not have; private names of the runtime's own need no stub."""

    def export(self, module: str, name: str) -> None:
        """A module shows a name."""
        self.exported.setdefault(module, set()).add(name)


def close(library: Library, inventory: Inventory, needed: Inventory) -> Kept:
    """Everything that the inventory, and what mypy needs besides, come to."""
    closure = _Closure(library, inventory, needed)
    for asked in (inventory, needed):
        for name, module in asked.modules.items():
            closure.keep_module_names(name, module, show=asked is inventory)
    closure.follow_all()
    for asked in (inventory, needed):
        for name, module in asked.modules.items():
            closure.keep_listed_members(name, module)
    closure.follow_all()
    return closure.kept


def _listed_members(library: Library, inventory: Inventory) -> dict[Place, Members]:
    """What the inventory lists of each class, by the place where typeshed defines it."""
    listed: dict[Place, Members] = {}
    for shown_in, module in inventory.modules.items():
        every = library.public_names(shown_in) if module.complete else frozenset()
        for name in sorted(every | set(module.names)):
            place = library.origin(shown_in, name)
            members = module.names.get(name, EVERY_NAME)
            listed[place] = members if members is not EVERY_NAME else listed.get(place, EVERY_NAME)
    return listed | {library.origin(*place): members for place, members in inventory.hidden.items()}


class _Closure:
    """Work under way: definitions that are kept and whose texts are still to be followed."""

    def __init__(self, library: Library, inventory: Inventory, needed: Inventory) -> None:
        self.library = library
        self.kept = Kept()
        self.listed = _listed_members(library, inventory)
        self.needed = _listed_members(library, needed)
        self.waiting: list[tuple[StubModule, Definition]] = []

    def keep_module_names(self, module_name: str, module: ModuleInventory, *, show: bool) -> None:
        """The names that an inventory lists of a module; all public ones where it says so. Shown, importers see
        them."""
        self._keep_module(module_name)
        every = self.library.public_names(module_name) if module.complete else frozenset()
        for name in sorted(every | set(module.names)):
            if show:
                self.kept.export(module_name, name)
            if not self._keep_name(module_name, name) and not is_private(name):
                self.kept.missing.append(f"{module_name}.{name}")

    def keep_listed_members(self, module_name: str, module: ModuleInventory) -> None:
        """The members that an inventory lists, inherited ones too."""
        for name, members in module.names.items():
            for member in sorted((members or frozenset()) - REFUSED):
                place = self.library.origin(module_name, name)
                absent = not self._keep_member(place, member)
                if absent and not is_private(member) and (*place, member) not in UNTYPED:
                    self.kept.missing.append(f"{module_name}.{name}.{member}")

    def follow_all(self) -> None:
        """Keep whatever the kept definitions mention, until nothing is added."""
        while self.waiting:
            self._follow(*self.waiting.pop())

    def _keep_name(self, module_name: str, name: str) -> bool:
        """Keep a module's name and what it stands for; False where the module has no such name."""
        module = self.library.find(module_name)
        if module is None:
            return False
        names = self.kept.names.setdefault(module_name, set())
        if name in names:
            return True
        if name not in module.bound:
            return self._keep_from_star(module, name) or self._keep_submodule(module, name)
        names.add(name)
        for part in module.bound[name]:
            if isinstance(part, Definition):
                self.waiting.append((module, part))
                continue
            self._keep_module(part.module)
            if part.name is not None:
                self.kept.export(part.module, part.name)
                self._keep_name(part.module, part.name)
        return True

    def _keep_module(self, dotted: str) -> None:
        """A module exists, with the packages around it, even if nothing in it is used."""
        parts = dotted.split(".")
        for count in range(1, len(parts) + 1):
            self.kept.names.setdefault(".".join(parts[:count]), set())

    def _keep_from_star(self, module: StubModule, name: str) -> bool:
        for other in module.stars:
            if name in self.library.public_names(other) and self._keep_name(other, name):
                self.kept.names[module.name].add(name)
                self.kept.from_stars.setdefault(module.name, {})[name] = other
                self.kept.export(other, name)
                return True
        return False

    def _keep_submodule(self, module: StubModule, name: str) -> bool:
        dotted = f"{module.name}.{name}"
        if self.library.find(dotted) is None:
            return False
        self._keep_module(dotted)
        return True

    def _follow(self, module: StubModule, definition: Definition) -> None:
        if definition.body is None:
            self._mention(module, definition.node)
            return
        node = definition.class_node()
        for part in (*node.bases, *(keyword.value for keyword in node.keywords), *node.decorator_list):
            self._mention(module, part)
        for member in self._members_of((module.name, definition.name), definition):
            self._keep_own_member(module, definition, member)

    def _members_of(self, place: Place, definition: Definition) -> Iterator[str]:
        """The members that a class keeps of its own accord: listed, needed by mypy, or behind syntax."""
        listed = self.listed.get(place, EVERY_NAME)
        known = place in self.listed
        private = definition.name.startswith("_") or place[0].startswith("_")
        every = listed is EVERY_NAME if known else private or is_shape(definition)
        wanted = SYNTAX | (listed or frozenset()) | (self.needed.get(place) or frozenset())
        for member in sorted(definition.own_names() - REFUSED):
            if member in wanted or (every and keeps_unlisted(member)):
                yield member

    def _keep_own_member(self, module: StubModule, owner: Definition, member: str) -> bool:
        """Keep a member that the class itself defines; False where it does not."""
        assert owner.body is not None
        found = [part for part in flat(owner.body) if isinstance(part, Definition) and part.name == member]
        kept = self.kept.members.setdefault((module.name, owner.name), set())
        if found and member not in kept:
            kept.add(member)
            for part in found:
                self._mention(module, part.node, owner)
        return bool(found)

    def _keep_member(self, place: Place, member: str) -> bool:
        """Keep a member where the class, or the first of its bases that has it, defines it."""
        module_name, class_name = self.library.origin(*place)
        module = self.library.find(module_name)
        found = False
        for owner in module.bound.get(class_name, []) if module else []:
            if module is None or not isinstance(owner, Definition) or owner.body is None:
                continue
            self._keep_name(module_name, class_name)
            if self._keep_own_member(module, owner, member):
                found = True
                continue
            bases = [base.value if isinstance(base, ast.Subscript) else base for base in owner.class_node().bases]
            places = [self.library.place(module, base) for base in bases]
            if not places and (module_name, class_name) != _OBJECT:
                places = [_OBJECT]
            found = any(self._keep_member(place, member) for place in places) or found
        return found

    def _mention(self, module: StubModule, node: ast.AST, owner: Definition | None = None) -> None:
        """Keep every name that a piece of stub text mentions."""
        waiting = [node]
        while waiting:
            inner = waiting.pop()
            match inner:
                case ast.Attribute():
                    root, *chain = _dotted(inner)
                    self._mention_name(module, root, owner)
                    self._mention_dotted(module, root, chain)
                case ast.Name(id=name):
                    self._mention_name(module, name, owner)
                case ast.Constant(value=str(text)) if text in module.bound:
                    # A quoted annotation (`bound="X"`); a text that only looks like one keeps a name too many.
                    self._keep_name(module.name, text)
                case _:
                    waiting.extend(ast.iter_child_nodes(inner))

    def _mention_name(self, module: StubModule, name: str, owner: Definition | None) -> None:
        if owner is not None and name in owner.own_names():
            self._keep_own_member(module, owner, name)
        if not self._keep_name(module.name, name):
            self._keep_name("builtins", name)

    def _mention_dotted(self, module: StubModule, root: str, chain: list[str]) -> None:
        """`root.a.b` in a stub: modules as far as they go, then a name of the last one, then a member of that class."""
        dotted = self._module_behind(module, root)
        if dotted is None:
            self._keep_member(self.library.place(module, ast.Name(root)), chain[0])
            return
        for position, name in enumerate(chain):
            if name in self.library.module(dotted).bound or self.library.find(f"{dotted}.{name}") is None:
                self.kept.export(dotted, name)
                self._keep_name(dotted, name)
                if position + 1 < len(chain):
                    self._keep_member((dotted, name), chain[position + 1])
                return
            dotted = f"{dotted}.{name}"
            self._keep_module(dotted)

    def _module_behind(self, module: StubModule, name: str) -> str | None:
        """The module that a name of this module was imported for, or None where it is none."""
        for part in module.bound.get(name, []):
            if isinstance(part, ImportedName):
                dotted = part.bound_module if part.name is None else f"{part.module}.{part.name}"
                return dotted if self.library.find(dotted) is not None else None
        return None


def _dotted(node: ast.expr) -> list[str]:
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        raise ValueError(f"line {node.lineno}: an attribute of {ast.unparse(node)} in a stub")
    return [node.id, *reversed(names)]
