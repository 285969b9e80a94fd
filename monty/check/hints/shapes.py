"""A tree in (a program, declarations, a stub file), the shapes of what it defines out: functions, classes, variables.

Nothing is resolved here: annotations stay text as written, bases stay names. Works on program text that is wrong in
places.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from monty.binders import every_argument
from monty.source import walk

_ENUM_BASES: Final = frozenset(["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"])
_MOST_ALIASES: Final = 400
_PROPERTIES: Final = frozenset(["property", "cached_property", "functools.cached_property"])
_POSITIONAL: Final = "/"
_TYPE_LIKE: Final = (ast.Subscript, ast.Name, ast.BinOp, ast.Attribute)


class ClassKind(Enum):
    """What sort of class it is, as far as repairs differ."""

    PLAIN = "class"
    TYPED_DICT = "TypedDict"
    ENUM = "enum"
    DATACLASS = "dataclass"
    NAMED_TUPLE = "named tuple"
    PROTOCOL = "protocol"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter. `kind` is "" for an ordinary one, else "/" (positional-only), "key" (keyword-only), "*" or "**"."""

    name: str
    annotation: str = ""
    default: str | None = None
    kind: str = ""

    @property
    def has_default(self) -> bool:
        """Whether a call may leave it out."""
        return self.default is not None or self.kind in ("*", "**")

    def __str__(self) -> str:
        star = self.kind if self.kind in ("*", "**") else ""
        typed = f"{star}{self.name}: {self.annotation}" if self.annotation else star + self.name
        if self.default is None:
            return typed
        return f"{typed} = {self.default}" if self.annotation else f"{typed}={self.default}"


@dataclass(frozen=True, slots=True)
class Function:
    """A function's signature; `text` is its header on one line, as in a stub."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str
    is_async: bool
    text: str
    line: int = 0
    decorators: tuple[str, ...] = ()
    overloaded: tuple[str, ...] = ()
    """Keywords that only other overloads have; the signature is the first one's."""

    @property
    def is_method(self) -> bool:
        """Whether the first parameter is the instance or the class."""
        return bool(self.parameters) and self.parameters[0].name in ("self", "cls", "_cls", "metacls", "mcs")

    @property
    def own_parameters(self) -> tuple[Parameter, ...]:
        """The parameters that a caller gives."""
        return self.parameters[1:] if self.is_method else self.parameters

    @property
    def keywords(self) -> tuple[str, ...]:
        """The names that can be given as keyword arguments."""
        own = (parameter.name for parameter in self.own_parameters if parameter.kind in ("", "key"))
        return tuple(dict.fromkeys([*own, *self.overloaded]))

    def with_overload(self, other: Function) -> Function:
        """This signature, and what can be given by name to another overload."""
        return replace(self, overloaded=tuple(dict.fromkeys([*self.overloaded, *other.keywords])))


@dataclass(frozen=True, slots=True)
class Class:
    """A class: fields with their types as text ("" where unknown), an enum's members with their values."""

    name: str
    kind: ClassKind
    bases: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    methods: Mapping[str, Function] = field(default_factory=dict)
    optional: frozenset[str] = frozenset()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Shapes:
    """What one text defines at its top level (and, for programs, in nested scopes too).

    `imported` names are (module, name there); those that a stub offers as its own (`import x as x`) are `passed_on`.
    """

    functions: Mapping[str, Function] = field(default_factory=dict)
    classes: Mapping[str, Class] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    imported: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    passed_on: frozenset[str] = frozenset()


def shapes_of(tree: ast.Module, *, nested: bool = False) -> Shapes:
    """The shapes of a module; with `nested`, those of functions inside functions too."""
    functions: dict[str, Function] = {}
    classes: dict[str, Class] = {}
    variables: dict[str, str] = {}
    aliases: dict[str, str] = {}
    imported: dict[str, tuple[str, str]] = {}
    passed_on: set[str] = set()
    for statement in _statements(tree.body, nested):
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                _add_function(function_of(statement), functions)
            case ast.ClassDef(name=name):
                classes.setdefault(name, class_of(statement))
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                variables[name] = unparsed(annotation)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                made = _functional(name, value)
                if made is not None:
                    classes.setdefault(name, made)
                elif len(aliases) < _MOST_ALIASES:
                    aliases[name] = unparsed(value) if isinstance(value, _TYPE_LIKE) else ""
            case ast.ImportFrom(module=str(module), names=names, level=level):
                imported.update({alias.asname or alias.name: ("." * level + module, alias.name) for alias in names})
                passed_on.update(alias.name for alias in names if alias.asname == alias.name)
            case _:
                pass
    return Shapes(functions, classes, variables, aliases, imported, frozenset(passed_on))


def _statements(body: list[ast.stmt], nested: bool) -> Iterator[ast.stmt]:
    """The statements that count for the running Python; blocks are looked into, functions only with `nested`."""
    for statement in body:
        yield statement
        match statement:
            case ast.If(test=test, body=inside, orelse=otherwise):
                chosen = _decide(test)
                yield from _statements(inside if chosen is not False else [], nested)
                yield from _statements(otherwise if chosen is not True else [], nested)
            case ast.FunctionDef(body=inside) | ast.AsyncFunctionDef(body=inside):
                yield from _statements(inside if nested else [], nested)
            case ast.ClassDef(body=inside):
                yield from (
                    part for part in _statements(inside if nested else [], nested) if isinstance(part, ast.ClassDef)
                )
            case _:
                for block in ("body", "orelse", "finalbody"):
                    yield from _statements(getattr(statement, block, []), nested)
                for handler in getattr(statement, "handlers", []):
                    yield from _statements(handler.body, nested)


def _decide(test: ast.expr) -> bool | None:
    """Whether a stub's `if sys.version_info >= (3, 12)` holds; None for any other test."""
    match test:
        case ast.Compare(left=ast.Attribute(attr="version_info"), ops=[operator], comparators=[ast.Tuple(elts=parts)]):
            wanted = tuple(part.value for part in parts if isinstance(part, ast.Constant))
            newer = sys.version_info[: len(wanted)] >= wanted
            return newer if isinstance(operator, ast.GtE) else not newer
        case ast.Compare(
            left=ast.Attribute(attr="platform"), ops=[operator], comparators=[ast.Constant(value=str(name))]
        ):
            return sys.platform.startswith(name) == isinstance(operator, ast.Eq)
        case _:
            return None


def function_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Function:
    """A function's shape from its definition."""
    parameters = _parameters(node.args)
    returns = unparsed(node.returns)
    is_async = isinstance(node, ast.AsyncFunctionDef)
    text = f"{'async ' if is_async else ''}def {node.name}({signature_text(parameters)})" + (
        f" -> {returns}" if returns else ""
    )
    decorators = tuple(unparsed(decorator) for decorator in node.decorator_list)
    return Function(node.name, parameters, returns, is_async, text, node.lineno, decorators)


def _add_function(function: Function, functions: dict[str, Function]) -> None:
    """A function, or one more overload of it: of two definitions the first counts."""
    known = functions.setdefault(function.name, function)
    if known is not function and "overload" in function.decorators:
        functions[function.name] = known.with_overload(function)


def signature_text(parameters: Sequence[Parameter]) -> str:
    """The parameters as between the parentheses of a definition, with `/` and `*` where they belong."""
    parts: list[str] = []
    starred = False
    for index, parameter in enumerate(parameters):
        if parameter.kind == "key" and not starred:
            parts.append("*")
        starred = starred or parameter.kind in ("*", "key")
        parts.append(str(parameter))
        last = index + 1 == len(parameters) or parameters[index + 1].kind != "/"
        if parameter.kind == "/" and last and not parameter.name.startswith("__"):
            parts.append("/")
    return ", ".join(parts)


def _parameters(arguments: ast.arguments) -> tuple[Parameter, ...]:
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = dict(zip([argument.arg for argument in positional][::-1], arguments.defaults[::-1], strict=False))
    keyword_defaults = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    defaults |= {argument.arg: default for argument, default in keyword_defaults if default is not None}
    kinds = {argument.arg: "/" for argument in arguments.posonlyargs} | {
        argument.arg: "key" for argument in arguments.kwonlyargs
    }
    if arguments.vararg:
        kinds[arguments.vararg.arg] = "*"
    if arguments.kwarg:
        kinds[arguments.kwarg.arg] = "**"
    kinds |= {argument.arg: _POSITIONAL for argument in arguments.args if argument.arg.startswith("__")}
    made = []
    for argument in every_argument(arguments):
        default = unparsed(defaults[argument.arg]) if argument.arg in defaults else None
        made.append(Parameter(argument.arg, unparsed(argument.annotation), default, kinds.get(argument.arg, "")))
    return tuple(made)


def unparsed(node: ast.AST | None) -> str:
    """A node as text; "..." for one that is nested too deeply for the printer."""
    if node is None:
        return ""
    try:
        return ast.unparse(node)
    except RecursionError:
        return "..."


def class_of(node: ast.ClassDef) -> Class:
    """A class's shape from its definition, attributes that its methods set included."""
    bases = tuple(unparsed(base).partition("[")[0] for base in node.bases)
    kind = _kind(node, bases)
    fields: dict[str, str] = {}
    methods: dict[str, Function] = {}
    optional: set[str] = set()
    for statement in _statements(node.body, nested=False):
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name)):
                fields[name], may_be_absent = _field(statement)
                if may_be_absent or _is_partial(node):
                    optional.add(name)
            case ast.Assign(targets=targets):
                given = unparsed(statement.value) if kind is ClassKind.ENUM else ""
                fields |= {target.id: given for target in targets if isinstance(target, ast.Name)}
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                _add_method(statement, fields, methods)
            case _:
                pass
    return Class(node.name, kind, bases, fields, methods, frozenset(optional), node.lineno)


def _field(statement: ast.AnnAssign) -> tuple[str, bool]:
    """An annotated field's type, and whether it may be left out."""
    text = unparsed(statement.annotation)
    if text.startswith("NotRequired["):
        return text.removeprefix("NotRequired[").removesuffix("]"), True
    return text, statement.value is not None


def _add_method(
    node: ast.FunctionDef | ast.AsyncFunctionDef, fields: dict[str, str], methods: dict[str, Function]
) -> None:
    """A method, or the field that a property is; and the attributes that it sets."""
    shape = function_of(node)
    if any(text in _PROPERTIES for text in shape.decorators):
        fields[node.name] = shape.returns
    elif node.name not in fields:
        _add_function(shape, methods)
    for attribute, annotation in _set_on_self(node):
        fields.setdefault(attribute, annotation)


def _kind(node: ast.ClassDef, bases: tuple[str, ...]) -> ClassKind:
    names = {base.rpartition(".")[2] for base in bases}
    decorators = {unparsed(decorator).partition("(")[0].rpartition(".")[2] for decorator in node.decorator_list}
    table = {
        ClassKind.TYPED_DICT: "TypedDict" in names,
        ClassKind.NAMED_TUPLE: "NamedTuple" in names,
        ClassKind.ENUM: bool(names & _ENUM_BASES),
        ClassKind.PROTOCOL: "Protocol" in names,
        ClassKind.DATACLASS: "dataclass" in decorators,
    }
    return next((kind for kind, holds in table.items() if holds), ClassKind.PLAIN)


def _is_partial(node: ast.ClassDef) -> bool:
    return any(
        keyword.arg == "total" and isinstance(keyword.value, ast.Constant) and not keyword.value.value
        for keyword in node.keywords
    )


def _set_on_self(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[str, str]]:
    """The attributes that a method sets on its instance, with the annotation of the parameter that they are set to."""
    arguments = [*function.args.posonlyargs, *function.args.args]
    if not arguments:
        return
    own = arguments[0].arg
    annotations = {argument.arg: unparsed(argument.annotation) for argument in arguments if argument.annotation}
    for node in walk(function):
        match node:
            case ast.AnnAssign(
                target=ast.Attribute(value=ast.Name(id=name), attr=attribute), annotation=annotation
            ) if name == own:
                yield attribute, unparsed(annotation)
            case ast.Assign(targets=targets, value=value):
                given = annotations.get(value.id, "") if isinstance(value, ast.Name) else ""
                for target in targets:
                    for part in walk(target):
                        if (
                            isinstance(part, ast.Attribute)
                            and isinstance(part.value, ast.Name)
                            and part.value.id == own
                        ):
                            yield part.attr, given
            case _:
                pass


def _functional(name: str, value: ast.expr) -> Class | None:
    """`Point = namedtuple("Point", "x y")` and its kin."""
    match value:
        case ast.Call(func=ast.Name(id=maker) | ast.Attribute(attr=maker), args=[_, listed, *_]):
            if maker in ("namedtuple", "NamedTuple"):
                return Class(name, ClassKind.NAMED_TUPLE, (), _listed(listed), {}, frozenset(), value.lineno)
            if maker == "TypedDict":
                return Class(name, ClassKind.TYPED_DICT, (), _listed(listed), {}, frozenset(), value.lineno)
            if maker in _ENUM_BASES:
                return Class(name, ClassKind.ENUM, (), _listed(listed), {}, frozenset(), value.lineno)
        case _:
            pass
    return None


def _listed(node: ast.expr) -> dict[str, str]:
    match node:
        case ast.Constant(value=str(text)):
            return dict.fromkeys(text.replace(",", " ").split(), "")
        case ast.Dict(keys=keys, values=values):
            pairs = zip(keys, values, strict=True)
            return {
                key.value: unparsed(value)
                for key, value in pairs
                if isinstance(key, ast.Constant) and isinstance(key.value, str)
            }
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            found: dict[str, str] = {}
            for part in parts:
                match part:
                    case ast.Constant(value=str(text)):
                        found[text] = ""
                    case ast.Tuple(elts=[ast.Constant(value=str(text)), kind]):
                        found[text] = unparsed(kind)
                    case _:
                        pass
            return found
        case _:
            return {}
