"""The lines of a class in guest source: its fields by nature, and methods that are calls of the host."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from monty.check.declare.construction import Construction
from monty.check.declare.signatures import is_plain
from monty.definitions import External

_CONTAINERS: Final = {"list": "list", "dict": "dict", "set": "set", "frozenset": "frozenset", "tuple": "tuple"}
_MARKS: Final = frozenset({"ClassVar", "InitVar", "NotRequired", "Required", "ReadOnly", "KW_ONLY"})


@dataclass(frozen=True, slots=True)
class ClassSource:
    """A class of the stub, the host's class that it stands for, how that one is made, and the names that are there when it is defined."""

    node: ast.ClassDef
    host: Any
    construction: Construction | None
    known: frozenset[str]

    def written(self, value: ast.expr | None) -> str:
        """A value of the stub as source; empty for `...`, and for what names something that only the host has."""
        if value is None or (isinstance(value, ast.Constant) and value.value is ...):
            return ""
        names = {one.id for one in ast.walk(value) if isinstance(one, ast.Name)}
        return ast.unparse(value) if names <= self.known | _ALWAYS else ""


_ALWAYS: Final = frozenset(
    {"auto", "field", "list", "dict", "set", "frozenset", "tuple", "int", "float", "str", "bytes", "bool"}
)
SPECIAL: Final = frozenset(
    """
    __call__ __len__ __iter__ __next__ __contains__ __getitem__ __setitem__ __delitem__ __bool__ __eq__ __ne__
    __lt__ __le__ __gt__ __ge__ __hash__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__
    __floordiv__ __rfloordiv__ __mod__ __rmod__ __pow__ __rpow__ __neg__ __pos__ __abs__ __invert__ __and__ __or__ __xor__
    __int__ __float__ __index__ __str__ __repr__ __enter__ __exit__ __aenter__ __aexit__ __aiter__ __anext__ __await__ __getattr__
    """.split()
)
"""Special methods that a declared class may have; others of a stub say something to the checker alone."""


def last_name(node: ast.expr) -> str:
    """The name of a base, decorator or annotation, without module, parameters and arguments."""
    while isinstance(node, ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return ast.unparse(node).rpartition(".")[2]


def annotated(node: ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign]]:
    """The annotated names of a class body."""
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield statement.target.id, statement


def field_names(node: ast.ClassDef) -> Iterator[str]:
    """The fields of a dataclass or named tuple."""
    return (
        name for name, one in annotated(node) if last_name(one.annotation) not in ("KW_ONLY", "ClassVar", "InitVar")
    )


def dataclass_lines(source: ClassSource) -> list[str]:
    """The fields of a dataclass."""
    lines = []
    construction = source.construction
    for name, one in annotated(source.node):
        right = _stub_default(one, source) if construction is None else construction.fields.get(name, "")
        if not right and last_name(one.annotation) == "ClassVar":
            known = getattr(source.host, name, None)
            right = repr(known) if known is not None and is_plain(known) else ""
        lines.append(f"{name}: {_mark(one.annotation)}{f' = {right}' if right else ''}")
    return lines


def tuple_lines(source: ClassSource) -> list[str]:
    """The fields of a named tuple."""
    lines = []
    for name, one in annotated(source.node):
        default = source.written(one.value) or ("None" if one.value is not None else "")
        lines.append(f"{name}: {_mark(one.annotation)}{f' = {default}' if default else ''}")
    return lines


def enum_lines(source: ClassSource) -> list[str]:
    """The members of an enumeration. One whose value is not known, or cannot be written, is told from the others all the same."""
    is_plain_enum = {last_name(base) for base in source.node.bases} == {"Enum"}
    lines = []
    for statement in source.node.body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=value)
            ) if source.host is None or name in source.host.__members__:
                unknown = "auto()" if not is_plain_enum else repr(name) if source.host is None else "object()"
                lines.append(f"{name} = {_member_value(name, value, source) or unknown}")
            case _:
                pass
    return lines


def attribute_lines(source: ClassSource, name: str) -> list[str]:
    """What members of an enumeration have beside their value, set once they are there."""
    attributes = {one for one, _ in annotated(source.node)} - set(source.host.__members__)
    return [
        f"{name}.{member.name}.{attribute} = {getattr(member, attribute)!r}"
        for member in source.host
        for attribute in sorted(attributes)
        if is_plain(getattr(member, attribute, None))
    ]


def _member_value(name: str, value: ast.expr | None, source: ClassSource) -> str:
    if isinstance(source.host, type) and issubclass(source.host, Enum):
        actual = source.host[name].value
        return repr(actual) if is_plain(actual) else ""
    return source.written(value)


def dict_lines(source: ClassSource) -> list[str]:
    """The keys of a typed dict."""
    return [f"{name}: {_mark(one.annotation)}" for name, one in annotated(source.node)]


def plain_lines(source: ClassSource) -> list[str]:
    """The attributes of any other class: those that have a value in the stub have it here."""
    lines = []
    for statement in source.node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                known = getattr(source.host, name, None)
                right = source.written(value) or (repr(known) if known is not None and is_plain(known) else "")
                lines.append(f"{name} = {right}" if right else f"{name}: {_mark(annotation)}")
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if source.written(value):
                lines.append(f"{name} = {source.written(value)}")
            case _:
                pass
    return lines


FIELD_LINES: Final[Mapping[str, Callable[[ClassSource], list[str]]]] = {
    "fields": dataclass_lines,
    "named tuple": tuple_lines,
    "enum": enum_lines,
    "typed dict": dict_lines,
    "protocol": plain_lines,
    "error": plain_lines,
    "plain": plain_lines,
}


def _mark(annotation: ast.expr) -> str:
    """An annotation as far as the class needs it: its text, within what changes the field's nature."""
    kind = last_name(annotation)
    if kind == "KW_ONLY":
        return "KW_ONLY"
    if kind in _MARKS:
        return f"{kind}[object]"
    return repr(ast.unparse(annotation))


def _stub_default(one: ast.AnnAssign, source: ClassSource) -> str:
    """A default of stub text; `...` stands for what its type suggests: an empty container, None."""
    if one.value is None:
        return ""
    written = source.written(one.value)
    if written and isinstance(one.value, ast.List | ast.Dict | ast.Set):
        return f"field(default_factory=lambda: {written})"
    container = _CONTAINERS.get(last_name(one.annotation))
    return written or ("None" if container is None else f"field(default_factory={container})")


@dataclass(frozen=True, slots=True)
class MethodWriter:
    """Writes the methods of one class; each call of the host that they make is noted in `externals`."""

    name: str
    externals: list[External]

    def external(self, name: str, *, is_async: bool = False) -> str:
        """The variable that holds a call of the host."""
        self.externals.append(External(name, is_async))
        return f"call_{len(self.externals) - 1}"

    def constructor(self, fields: tuple[str, ...]) -> list[str]:
        """An `__init__` that has the host make the value."""
        return [
            "def __init__(self, /, *arguments, **keywords):",
            f"    made = {self.external(self.name)}(*arguments, **keywords)",
            f"    for name in {fields!r}:",
            "        if hasattr(made, name):",
            "            object.__setattr__(self, name, getattr(made, name))",
        ]

    def methods(self, node: ast.ClassDef, nature: str) -> list[str]:
        """The methods of a class, one definition for all overloads of each."""
        if nature in ("typed dict",):
            return []
        found: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = {}
        for statement in node.body:
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef) and _is_method(statement.name):
                found.setdefault(statement.name, statement)
        lines: list[str] = []
        for name, function in found.items():
            if name == "__init__":
                lines += self.assigning(node, function) if nature in ("plain", "error") else []
            elif nature == "protocol":
                lines.append(f"def {name}(self, /, *arguments, **keywords): ...")
            else:
                lines += self.method(function)
        return lines

    def method(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
        """A method that is a call of the host."""
        kinds = {last_name(one) for one in function.decorator_list}
        is_async = isinstance(function, ast.AsyncFunctionDef)
        call = self.external(f"{self.name}.{function.name}", is_async=is_async)
        if "property" in kinds or "cached_property" in kinds:
            return ["@property", f"def {function.name}(self, /): return {call}(self)"]
        passed = "(*arguments, **keywords)"
        if "staticmethod" in kinds:
            return ["@staticmethod", f"def {function.name}{passed}: return {call}{passed}"]
        if "classmethod" in kinds:
            return ["@classmethod", f"def {function.name}(cls, /, *arguments, **keywords): return {call}{passed}"]
        takes = "(self, /, *arguments, **keywords)"
        return [f"def {function.name}{takes}: return {call}(self, *arguments, **keywords)"]

    def assigning(self, node: ast.ClassDef, function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
        """An `__init__` that sets the attributes that its parameters name: all that a stub says of it."""
        arguments = function.args
        names = [one.arg for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)][1:]
        attributes = {name for name, _ in annotated(node)}
        methods = {one.name for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)}
        set_here = [name for name in names if (name in attributes or not attributes) and name not in methods]
        body = [f"    self.{name} = {name}" for name in set_here] or ["    pass"]
        return [f"def __init__({_bare(arguments)}):", *body]


def _is_method(name: str) -> bool:
    """Whether a program may call a method of this name, or have it called."""
    return name == "__init__" or name in SPECIAL or not name.startswith("_")


def _bare(arguments: ast.arguments) -> str:
    """Parameters without annotations; a default that is not written out is None."""
    bare = ast.parse(f"def f({ast.unparse(arguments)}): ...").body[0]
    assert isinstance(bare, ast.FunctionDef)
    for one in ast.walk(bare.args):
        if isinstance(one, ast.arg):
            one.annotation = None
    written = bare.args
    none = ast.Constant(None)
    written.defaults = [none if _is_open(one) else one for one in written.defaults]
    written.kw_defaults = [none if one is not None and _is_open(one) else one for one in written.kw_defaults]
    return ast.unparse(written)


def _is_open(value: ast.expr) -> bool:
    """Whether a default says only that there is one, or names something."""
    return not isinstance(value, ast.Constant | ast.UnaryOp) or (isinstance(value, ast.Constant) and value.value is ...)
