"""Declarations in, guest source out that defines the classes and aliases of their stub, so that what checks also runs.

Data stays data: dataclasses, named tuples, enums and typed dicts are defined in the sandbox as the stub has them. What only the host can do
(methods, defaults that are no literals, a `__post_init__`) is a call of the host under the name `Class.method`, or `Class` to make one.
"""

from __future__ import annotations

import ast
import builtins
import re
import textwrap
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from monty.check.declare.construction import construction_of
from monty.check.declare.members import FIELD_LINES, ClassSource, MethodWriter, attribute_lines, field_names, last_name
from monty.check.declare.reading import flat_statements
from monty.check.declare.records import Declarations
from monty.check.declare.surface_names import surface_names
from monty.definitions import NO_DEFINITIONS, Definitions, External, Nature, Shape

_VARIABLES: Final = frozenset({"TypeVar", "ParamSpec", "TypeVarTuple"})
_BUILTINS: Final = frozenset(dir(builtins)) - {"__import__"}
_ERRORS: Final = (
    name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, BaseException)
)
_NATURES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum"), "enum"),
    **dict.fromkeys(_ERRORS, "error"),
    "NamedTuple": "named tuple",
    "TypedDict": "typed dict",
    "Protocol": "protocol",
}
_CROSSING: Final = {
    "fields": Nature.FIELDS,
    "named tuple": Nature.TUPLE,
    "enum": Nature.ENUM,
    "error": Nature.ERROR,
}
_OWN_IMPORTS: Final = (
    "from dataclasses import KW_ONLY, InitVar, dataclass, field",
    "from enum import auto",
    "from typing import ClassVar, NotRequired, Required",
)
_KEPT_DECORATORS: Final = frozenset({"dataclass", "runtime_checkable", "final", "total_ordering", "unique"})
_WORD: Final = re.compile(r"[^\W\d]\w*")
_FUNCTION: Final = "declare"


def define(declared: Declarations, modules: Collection[str]) -> Definitions:
    """The definitions of what a stub declares beside inputs and functions. `modules`: those that guests can import."""
    tree = ast.parse(declared.stub)
    writer = _Writer(declared, modules, names={host: name for name, host in declared.hosts.items()})
    for node in flat_statements(tree.body):
        writer.take(node)
    return writer.finish()


@dataclass(slots=True)
class _Class:
    """A class of the stub: what it derives from by name, and what it is."""

    node: ast.ClassDef
    bases: tuple[str, ...]
    nature: str


@dataclass(slots=True)
class _Writer:
    """The source while it is written, and what is known of the stub's names."""

    declared: Declarations
    modules: Collection[str]
    imports: list[str] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    variables: list[str] = field(default_factory=list)
    constants: dict[str, str] = field(default_factory=dict)
    aliases: list[tuple[str, ast.expr]] = field(default_factory=list)
    classes: dict[str, _Class] = field(default_factory=dict)
    externals: list[External] = field(default_factory=list)
    names: dict[type, str] = field(default_factory=dict)

    def take(self, node: ast.stmt) -> None:
        """Sort one statement of the stub."""
        match node:
            case ast.Import() | ast.ImportFrom():
                self.take_import(node)
            case ast.ClassDef(name=name):
                self.classes[name] = _Class(node, tuple(map(last_name, node.bases)), "")
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                self.take_value(name, value)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                if isinstance(value, ast.Call) and last_name(value.func) in _VARIABLES:
                    self.variables.append(f"{name} = {ast.unparse(_bare_variable(value))}")
                    self.known.add(name)
                else:
                    self.take_value(name, value)
            case _:
                if type(node).__name__ == "TypeAlias":
                    self.aliases.append((getattr(node, "name").id, getattr(node, "value")))  # noqa: B009  # 3.12's

    def take_value(self, name: str, value: ast.expr) -> None:
        """Keep an alias for after the classes, which it may name; a constant for before them, whose defaults may name it."""
        if name in self.declared.input_names:
            return
        if isinstance(value, ast.Constant) and type(value.value) in (int, float, str, bytes, bool):
            self.constants[name] = ast.unparse(value)
            self.known.add(name)
        else:
            self.aliases.append((name, value))

    def take_import(self, node: ast.Import | ast.ImportFrom) -> None:
        """Keep an import of what the sandbox has; of other modules only the checker knows."""
        if isinstance(node, ast.ImportFrom):
            # What `typing_extensions` has for older Pythons is in the sandbox's `typing`.
            module = "typing" if node.module == "typing_extensions" else node.module or ""
            there = surface_names().modules.get(module, frozenset())
            names = [one for one in self.imported(node, there) if module != "typing" or one.name in there]
        else:
            module, names = node.names[0].name, node.names
        if module == "builtins" or module not in self.modules or not names:
            return
        self.imports.append(ast.unparse(ast.ImportFrom(module, names, 0) if isinstance(node, ast.ImportFrom) else node))
        self.known |= {one.asname or one.name.partition(".")[0] for one in names}

    def imported(self, node: ast.ImportFrom, there: Collection[str]) -> list[ast.alias]:
        """The names of an import, those of `import *` that the stub mentions among them."""
        if node.names[0].name != "*":
            return node.names
        mentioned = frozenset(_WORD.findall(self.declared.stub))
        return [ast.alias(name) for name in sorted(mentioned.intersection(there))]

    def finish(self) -> Definitions:
        """The whole source."""
        names = (*self.constants, *self.classes, *(name for name, _ in self.aliases))
        if not names:
            return NO_DEFINITIONS
        for found in self.classes.values():
            found.nature = self.nature(found)
        shapes = tuple(self.shapes())
        lines = [*self.variables, *(f"{name} = {value}" for name, value in self.constants.items())]
        for name in self.in_order():
            lines.append(self.class_text(name, self.classes[name]))
            self.known.add(name)
        for name, value in self.aliases:
            lines.append(f"try:\n    {name} = {self.evaluable(value)}\nexcept Exception:\n    {name} = object")
            self.known.add(name)
        parameters = ", ".join(f"call_{number}" for number in range(len(self.externals)))
        text = "\n".join(lines)
        lines = [f"global {', '.join(dict.fromkeys(names))}", *self.needed_imports(text), text]
        source = f"def {_FUNCTION}({parameters}):\n{textwrap.indent(chr(10).join(lines), '    ')}\n{_FUNCTION}\n"
        return Definitions(source, tuple(dict.fromkeys(names)), tuple(self.externals), shapes)

    def needed_imports(self, text: str) -> list[str]:
        """The imports whose names the text has: each costs every run its module."""
        words = frozenset(_WORD.findall(text))
        lines = []
        for node in ast.parse("\n".join([*self.imports, *_OWN_IMPORTS])).body:
            assert isinstance(node, ast.Import | ast.ImportFrom)
            node.names = [one for one in node.names if (one.asname or one.name.partition(".")[0]) in words]
            lines += [ast.unparse(node)] if node.names else []
        return list(dict.fromkeys(lines))

    def nature(self, found: _Class, seen: tuple[str, ...] = ()) -> str:
        """What kind of class this is, by its own bases and those of its bases in the stub."""
        if any(last_name(decorator) == "dataclass" for decorator in found.node.decorator_list):
            return "fields"
        for base in found.bases:
            if base in self.classes and base not in seen:
                inherited = self.nature(self.classes[base], (*seen, found.node.name))
                if inherited != "plain":
                    return inherited
            kind = _NATURES.get(base)
            if kind is not None:
                return kind
        return "plain"

    def in_order(self) -> Iterator[str]:
        """The classes, bases first."""
        placed: dict[str, None] = {}

        def place(name: str, inside: tuple[str, ...]) -> None:
            if name in placed or name in inside:
                return
            for base in self.classes[name].bases:
                if base in self.classes:
                    place(base, (*inside, name))
            placed[name] = None

        # Defaults name members of enumerations.
        for name in sorted(self.classes, key=lambda name: self.classes[name].nature != "enum"):
            place(name, ())
        return iter(placed)

    def shapes(self) -> Iterator[Shape]:
        """How values of the classes cross."""
        for name, found in self.classes.items():
            nature = _CROSSING.get(found.nature)
            if nature is not None:
                yield Shape(name, nature, self.fields(found))

    def fields(self, found: _Class) -> tuple[str, ...]:
        """The fields of a dataclass or named tuple, inherited ones first."""
        if found.nature not in ("fields", "named tuple"):
            return ()
        inherited = [
            name
            for base in reversed(found.bases)
            if base in self.classes and self.classes[base] is not found
            for name in self.fields(self.classes[base])
        ]
        return tuple(dict.fromkeys([*inherited, *field_names(found.node)]))

    def class_text(self, name: str, found: _Class) -> str:
        """One class as guest source."""
        node = found.node
        host = self.declared.hosts.get(name)
        construction = construction_of(host, self.names) if host is not None and found.nature == "fields" else None
        bases = [text for base in node.bases if (text := self.base_text(base))]
        keywords = [ast.unparse(keyword) for keyword in node.keywords if keyword.arg == "total"]
        head = f"class {name}({', '.join([*bases, *keywords])}):" if bases or keywords else f"class {name}:"
        decorators = [f"@{ast.unparse(one)}" for one in node.decorator_list if self.is_kept(one)]
        writer = MethodWriter(name, self.externals)
        source = ClassSource(node, host, construction, frozenset(self.known))
        body = FIELD_LINES[found.nature](source)
        if construction is not None:
            decorators = [f"@{construction.decorator}"]
            body += writer.constructor(self.fields(found)) if construction.by_host else []
        body += writer.methods(node, found.nature)
        document = ast.get_docstring(node)
        lines = [*([repr(document)] if document else []), *body]
        after = attribute_lines(source, name) if found.nature == "enum" and host is not None else []
        return "\n".join([*decorators, head, textwrap.indent("\n".join(lines or ["pass"]), "    "), *after])

    def base_text(self, base: ast.expr) -> str:
        """A base as the sandbox can evaluate it; nothing for one that only the checker knows."""
        if isinstance(base, ast.Subscript):
            outer = self.base_text(base.value)
            inner = self.evaluable(base.slice)
            return f"{outer}[{inner}]" if outer and last_name(base.value) in ("Generic", "Protocol") else outer
        root = ast.unparse(base).partition(".")[0]
        return ast.unparse(base) if root in self.known or root in _BUILTINS else ""

    def is_kept(self, decorator: ast.expr) -> bool:
        """Whether a decorator means something in the sandbox."""
        root = ast.unparse(decorator).partition("(")[0].partition(".")[0]
        return last_name(decorator) in _KEPT_DECORATORS and root in self.known

    def evaluable(self, value: ast.expr) -> str:
        """An expression of types, with `object` for the names that only the checker knows."""
        return ast.unparse(_Known(self.known | _BUILTINS).visit(ast.parse(ast.unparse(value), mode="eval").body))


class _Known(ast.NodeTransformer):
    """Puts `object` where a name is not known."""

    def __init__(self, known: Iterable[str]) -> None:
        self.known = frozenset(known)

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return node if node.id in self.known else ast.Name("object", node.ctx)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        return node if ast.unparse(node).partition(".")[0] in self.known else ast.Name("object", node.ctx)


def _bare_variable(value: ast.Call) -> ast.Call:
    """A type variable without its bound, which the sandbox has no use for."""
    return ast.Call(value.func, value.args[:1], [])
