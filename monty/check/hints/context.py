"""Everything that the rules may know of a program: its text and tree, the declarations, the library.

Built once for a program with findings; nothing in it is worked out before a rule asks.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, Protocol

from monty.binders import bound_names
from monty.check.hints.library import Library
from monty.check.hints.places import Places
from monty.check.hints.shapes import Class, ClassKind, Function, Parameter, Shapes, shapes_of, signature_text
from monty.check.hints.type_text import Type, read
from monty.diagnostics import Span

_MOST_BASES: Final = 30
_MADE_OF_FIELDS: Final = (ClassKind.DATACLASS, ClassKind.NAMED_TUPLE, ClassKind.TYPED_DICT)


class TypeLookup(Protocol):
    """What an engine can tell beyond its messages: the type of the expression that spans a place, as text."""

    def type_at(self, span: Span) -> str | None:
        """The type in mypy's words; None where it is not known."""


@lru_cache(maxsize=32)
def _declared(text: str) -> Shapes:
    """Declarations change rarely between programs, so the last few are kept."""
    try:
        return shapes_of(ast.parse(text))
    except SyntaxError:
        return Shapes()


@dataclass(frozen=True)
class HintContext:
    """A checked program and its surroundings.

    `declarations` is the stub text of inputs and external functions, `previous` are a session's snippets before it.
    """

    source: str
    tree: ast.Module
    declarations: str
    library: Library
    script_name: str = "main.py"
    types: TypeLookup | None = None
    previous: tuple[str, ...] = ()

    @cached_property
    def places(self) -> Places:
        """The program indexed by place."""
        return Places(self.source, self.tree)

    @cached_property
    def program(self) -> Shapes:
        """What the program defines."""
        return shapes_of(self.tree, nested=True)

    @cached_property
    def earlier(self) -> tuple[Shapes, ...]:
        """What the snippets before the program define, the latest first."""
        return tuple(_declared(text) for text in reversed(self.previous))

    @cached_property
    def earlier_names(self) -> list[str]:
        """The names that the snippets before the program leave behind."""
        found: list[str] = []
        for text in self.previous:
            try:
                found += sorted(bound_names(ast.parse(text)))
            except SyntaxError:
                continue
        return found

    @property
    def declared(self) -> Shapes:
        """What the host declares."""
        return _declared(self.declarations)

    @cached_property
    def imports(self) -> dict[str, tuple[str, str | None]]:
        """What the program's imported names stand for."""
        return self.places.imports()

    @cached_property
    def tools(self) -> dict[str, Function]:
        """The external functions."""
        return {name: function for name, function in self.declared.functions.items() if not name.startswith("_")}

    @cached_property
    def inputs(self) -> dict[str, str]:
        """The inputs with their types."""
        return {name: kind for name, kind in self.declared.variables.items() if not name.startswith("_")}

    @cached_property
    def builtins(self) -> list[str]:
        """The names of built-in functions, types and exceptions."""
        return self.library.names("builtins")

    @cached_property
    def own_classes(self) -> list[Class]:
        """The classes of the program and of the host."""
        shapes = (self.program, *self.earlier, self.declared)
        return [found for each in shapes for found in each.classes.values()]

    def type_of(self, node: ast.expr) -> Type | None:
        """The type of an expression, where the engine tells."""
        text = self.types.type_at(self.places.span(node)) if self.types is not None else None
        if text is None and isinstance(node, ast.Name) and not self.places.binders.is_own(node.id, node):
            text = self.inputs.get(node.id)
        return read(text) if text else None

    def class_of(self, name: str) -> Class | None:
        """The class that a type's name means: the program's own, the host's, the library's."""
        short = name.rpartition(".")[2]
        for shapes in (self.program, *self.earlier, self.declared):
            if short in shapes.classes:
                return shapes.classes[short]
        if short in self.imports:
            module, original = self.imports[short]
            found = self.library.class_of(original, module) if original else None
            if found is not None:
                return found
        return self.library.class_of(short)

    def is_own(self, found: Class) -> bool:
        """Whether a class is the program's or the host's, so that all it has is worth naming."""
        shapes = (self.program, *self.earlier, self.declared)
        return any(found == each.classes.get(found.name) for each in shapes)

    def lineage(self, found: Class) -> Iterator[Class]:
        """A class and its bases, the class first."""
        waiting, seen = [found], {found.name}
        while waiting and len(seen) < _MOST_BASES:
            current = waiting.pop(0)
            yield current
            for base in current.bases:
                parent = self.class_of(base) if base not in seen else None
                seen.add(base)
                if parent is not None:
                    waiting.append(parent)

    def kind(self, found: Class) -> ClassKind:
        """What sort of class it is, inherited sorts included."""
        return next((each.kind for each in self.lineage(found) if each.kind is not ClassKind.PLAIN), ClassKind.PLAIN)

    def fields(self, found: Class) -> dict[str, str]:
        """A class's fields with their types, bases' first; an enum's members, a TypedDict's keys."""
        every = [each for each in self.lineage(found) if self.is_own(each) or each is found]
        return {
            name: kind for each in reversed(every) for name, kind in each.fields.items() if not name.startswith("__")
        }

    def methods(self, found: Class) -> dict[str, Function]:
        """A class's public methods, inherited ones included."""
        own = {
            name: function for each in reversed(list(self.lineage(found))) for name, function in each.methods.items()
        }
        return {name: function for name, function in own.items() if not name.startswith("_")}

    def library_fields(self, found: Class) -> list[str]:
        """The public fields that a class has from its bases in the library."""
        return [name for each in self.lineage(found) for name in each.fields if not name.startswith("_")]

    def optional_keys(self, found: Class) -> set[str]:
        """The keys of a TypedDict that may be absent, or the fields that have a default."""
        return {name for each in self.lineage(found) for name in each.optional}

    def members(self, found: Class) -> list[str]:
        """Every public name that an instance of a class has."""
        return list(dict.fromkeys([*self.fields(found), *self.library_fields(found), *self.methods(found)]))

    def constructor(self, found: Class) -> Function | None:
        """How a class is called: its `__init__`, or the fields in order for a dataclass and its kin."""
        for each in self.lineage(found):
            if "__init__" in each.methods:
                made = each.methods["__init__"]
                return self._constructor(found, made.own_parameters, made.overloaded)
            new = each.methods.get("__new__")
            if new is not None and new.keywords and each.kind is ClassKind.PLAIN and not self.is_own(each):
                return self._constructor(found, new.own_parameters, new.overloaded)
            if each.kind in _MADE_OF_FIELDS:
                optional, kind = self.optional_keys(found), "key" if each.kind is ClassKind.TYPED_DICT else ""
                own = tuple(
                    Parameter(name, given, "..." if name in optional else None, kind)
                    for name, given in self.fields(found).items()
                )
                return self._constructor(found, own)
        return None

    @staticmethod
    def _constructor(found: Class, parameters: tuple[Parameter, ...], overloaded: tuple[str, ...] = ()) -> Function:
        text = f"{found.name}({signature_text(parameters)})"
        return Function(found.name, parameters, found.name, False, text, found.line, overloaded=overloaded)

    def expanded(self, annotation: str) -> str:
        """An annotation with the host's or the program's alias for it replaced by what it stands for."""
        for shapes in (self.program, *self.earlier, self.declared):
            if shapes.aliases.get(annotation):
                return shapes.aliases[annotation]
        return annotation
