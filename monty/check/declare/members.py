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


def dataclass_lines(node: ast.ClassDef, construction: Construction | None, host: Any) -> list[str]:
    """The fields of a dataclass."""
    lines = []
    for name, one in annotated(node):
        right = _stub_default(one) if construction is None else construction.fields.get(name, "")
        if not right and last_name(one.annotation) == "ClassVar":
            known = getattr(host, name, None)
            right = repr(known) if known is not None and is_plain(known) else ""
        lines.append(f"{name}: {_mark(one.annotation)}{f' = {right}' if right else ''}")
    return lines


def tuple_lines(node: ast.ClassDef, construction: Construction | None, host: Any) -> list[str]:
    """The fields of a named tuple."""
    return [
        f"{name}: {_mark(one.annotation)}{f' = {ast.unparse(one.value)}' if one.value is not None else ''}"
        for name, one in annotated(node)
    ]


def enum_lines(node: ast.ClassDef, construction: Construction | None, host: Any) -> list[str]:
    """The members of an enumeration. One whose value is not known, or cannot be written, is told from the others all the same."""
    is_plain_enum = {last_name(base) for base in node.bases} == {"Enum"}
    lines = []
    for statement in node.body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=value)
            ):
                unknown = "auto()" if not is_plain_enum else repr(name) if host is None else "object()"
                lines.append(f"{name} = {_member_value(name, value, host) or unknown}")
            case _:
                pass
    return lines


def _member_value(name: str, value: ast.expr | None, host: Any) -> str:
    if isinstance(host, type) and issubclass(host, Enum):
        actual = host[name].value
        return repr(actual) if is_plain(actual) else ""
    is_open = value is None or (isinstance(value, ast.Constant) and value.value is ...)
    return "" if value is None or is_open else ast.unparse(value)


def dict_lines(node: ast.ClassDef, construction: Construction | None, host: Any) -> list[str]:
    """The keys of a typed dict."""
    return [f"{name}: {_mark(one.annotation)}" for name, one in annotated(node)]


def plain_lines(node: ast.ClassDef, construction: Construction | None, host: Any) -> list[str]:
    """The attributes of any other class: those that have a value in the stub have it here."""
    lines = []
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant() as value) if value.value is not ...:
                lines.append(f"{name} = {ast.unparse(value)}")
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                known = getattr(host, name, None)
                lines.append(
                    f"{name} = {known!r}" if known is not None and is_plain(known) else f"{name}: {_mark(annotation)}"
                )
            case ast.Assign():
                lines.append(ast.unparse(statement))
            case _:
                pass
    return lines


FIELD_LINES: Final[Mapping[str, Callable[[ast.ClassDef, Construction | None, Any], list[str]]]] = {
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


def _stub_default(one: ast.AnnAssign) -> str:
    """A default of stub text; `...` stands for what its type suggests: an empty container, None."""
    value = one.value
    if value is None:
        return ""
    is_open = isinstance(value, ast.Constant) and value.value is ...
    if isinstance(value, ast.List | ast.Dict | ast.Set):
        return f"field(default_factory=lambda: {ast.unparse(value)})"
    if not is_open:
        return ast.unparse(value)
    container = _CONTAINERS.get(last_name(one.annotation))
    return "None" if container is None else f"field(default_factory={container})"


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
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
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
