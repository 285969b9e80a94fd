"""A parsed program in, everything in it that the sandbox refuses out, all at once, each with what to write instead.

Deny by default: an `ast` class that is in none of the tables is refused, so a new Python's syntax fails loudly.
Nothing refused here would be dangerous if it slipped through (the emitted language cannot spell it); refusing it
early gives the author one clear sentence instead of an `AttributeError` half-way.

The walk is one flat loop that collects suspects; scopes are worked out only for the few programs that have any.
"""

from __future__ import annotations
import __future__

import ast
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from monty import absent
from monty.binders import Binders
from monty.diagnostics import Diagnostic, Span
from monty.source import walk
from monty.spelling import nearest

ALLOWED_NODES: Final = frozenset(
    """
    Module Expr Assign AugAssign AnnAssign Delete Pass Break Continue Return Raise Assert Global Nonlocal
    Import ImportFrom alias If For While With withitem Try TryStar ExceptHandler Match match_case
    FunctionDef ClassDef AsyncFunctionDef AsyncFor AsyncWith TypeAlias TypeVar ParamSpec TypeVarTuple
    Await Yield YieldFrom BoolOp NamedExpr BinOp UnaryOp Lambda IfExp Compare Call keyword Starred
    Dict Set List Tuple ListComp SetComp DictComp GeneratorExp comprehension
    FormattedValue JoinedStr Constant Attribute Subscript Slice Name arguments arg
    MatchValue MatchSingleton MatchSequence MatchMapping MatchClass MatchStar MatchAs MatchOr
    Load Store Del And Or Not Invert UAdd USub
    Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv
    Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn
    """.split()
)
"""The syntax of the language: everything that a parsed module of Python 3.11 to 3.13 can hold."""

REFUSED_NODES: Final[Mapping[str, str]] = {
    **dict.fromkeys(["Interactive", "Expression", "FunctionType"], "a program is a module"),
    "TypeIgnore": "remove the comment",
    **dict.fromkeys(
        [
            "Num",
            "Str",
            "Bytes",
            "NameConstant",
            "Ellipsis",
            "Index",
            "ExtSlice",
            "Suite",
            "AugLoad",
            "AugStore",
            "Param",
            "slice",
        ],
        "no parser makes it any more",
    ),
}
"""`ast` classes that are known and never accepted, with the reason."""

_METACLASSES: Final = frozenset(["type", "ABCMeta", "EnumMeta", "EnumType"])
_CAUGHT_IMPORT_ERRORS: Final = frozenset(["ImportError", "ModuleNotFoundError", "Exception", "BaseException"])
_READS_BY_NAME: Final = frozenset(["getattr", "setattr", "delattr"])


def refusals(
    tree: ast.Module, *, modules: Collection[str], declared: Collection[str] = (), text: str | None = None
) -> list[Diagnostic]:
    """Everything that the sandbox refuses in a program, in the order of the text.

    `modules` are the dotted names that can be imported, `declared` the inputs and external functions, which hide
    built-ins of the same name. With `text` columns count characters; without it they are the tree's own, right for
    lines in ASCII.
    """
    suspects = _suspects(tree)
    if not suspects:
        return []
    program = _Program(tree, modules, frozenset(declared), text.split("\n") if text is not None else None)
    found = [diagnostic for node in suspects for diagnostic in _judge(node, program)]
    return sorted(found, key=lambda diagnostic: (diagnostic.line, diagnostic.column))


@dataclass
class _Program:
    tree: ast.Module
    modules: Collection[str]
    declared: frozenset[str]
    lines: list[str] | None

    @cached_property
    def binders(self) -> Binders:
        return Binders(self.tree)

    @cached_property
    def own_attributes(self) -> frozenset[str]:
        """Attribute names that the program gives to its objects: its own, whatever CPython uses them for."""
        names = {
            node.attr
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        }
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ClassDef):
                names |= self.binders.names(node)
        return frozenset(names)

    def span(self, node: ast.AST, width: int | None = None) -> Span:
        line, start = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
        end_line = getattr(node, "end_lineno", None) or line
        end = getattr(node, "end_col_offset", None) or start + 1
        first = self._column(line, start)
        if width is not None:
            return Span(line, first, line, first + width)
        return Span(line, first, end_line, self._column(end_line, end))

    def _column(self, line: int, offset: int) -> int:
        if self.lines is None or line > len(self.lines) or self.lines[line - 1].isascii():
            return offset + 1
        return len(self.lines[line - 1].encode()[:offset].decode(errors="ignore")) + 1


def _suspects(tree: ast.Module) -> list[ast.AST]:
    """The nodes that a judge must look at."""
    return [node for node in walk(tree) if _is_suspect(node, type(node))]


def _is_suspect(node: Any, kind: type[ast.AST]) -> bool:
    if kind is ast.Name:
        return node.id in absent.BUILTINS or node.id in absent.INTERNALS
    if kind is ast.Attribute:
        return node.attr in absent.INTERNALS or node.attr == "__class__"
    return kind in _JUDGES or kind.__name__ not in ALLOWED_NODES


def _judge(node: ast.AST, program: _Program) -> Iterator[Diagnostic]:
    judge = _JUDGES.get(type(node))
    if judge is not None:
        yield from judge(node, program)
    elif type(node).__name__ not in ALLOWED_NODES:
        name = type(node).__name__
        reason = REFUSED_NODES.get(name, "write it with what Python 3.11 has")
        yield Diagnostic(
            "unsupported-syntax", f"this syntax ({name}) is not supported", program.span(node), hint=reason
        )


def _judge_name(node: ast.Name, program: _Program) -> Iterator[Diagnostic]:
    name = node.id
    if not isinstance(node.ctx, ast.Load) and name != "__builtins__":
        return
    if name != "__builtins__" and (name in program.declared or program.binders.is_own(name, node)):
        return
    hint = absent.BUILTINS.get(name) or absent.INTERNALS[name]
    if name in absent.BUILTINS or name.startswith("__"):
        yield Diagnostic("absent-builtin", f"the built-in {name} does not exist here", program.span(node), hint=hint)


def _judge_attribute(node: ast.Attribute, program: _Program) -> Iterator[Diagnostic]:
    name = node.attr
    if name == "__class__":
        if not isinstance(node.ctx, ast.Load):
            message = "the class of an object cannot be changed"
            yield Diagnostic("refused-name", message, program.span(node), hint=absent.SPECIAL_METHODS[name])
        return
    if name.startswith("__") or name not in program.own_attributes:
        yield Diagnostic(
            "refused-name", f"the attribute {name} does not exist here", program.span(node), hint=absent.INTERNALS[name]
        )


def _judge_call(node: ast.Call, program: _Program) -> Iterator[Diagnostic]:
    """`getattr(f, "__code__")` is the attribute in other words; with a default it is a question, which is answered."""
    match node:
        case ast.Call(func=ast.Name(id=called), args=[_, ast.Constant(value=str(name)), *rest]):
            reads = called in _READS_BY_NAME and not (called == "getattr" and rest)
            if reads and name in absent.INTERNALS and name not in program.own_attributes:
                message = f"the attribute {name} does not exist here"
                yield Diagnostic("refused-name", message, program.span(node.args[1]), hint=absent.INTERNALS[name])
        case _:
            pass


def _judge_class(node: ast.ClassDef, program: _Program) -> Iterator[Diagnostic]:
    for keyword in node.keywords:
        if keyword.arg == "metaclass" and not _is_metaclass(_last_name(keyword.value), node, program):
            hint = "use a class decorator, or `__init_subclass__` in a base class"
            yield Diagnostic(
                "metaclass", f"the class {node.name} asks for a metaclass", program.span(keyword), hint=hint
            )
    for base in node.bases:
        name = _last_name(base)
        if _is_metaclass(name, node, program) or _is_type_call(base):
            hint = "use a class decorator, or `__init_subclass__` in a base class"
            yield Diagnostic(
                "metaclass", f"the class {node.name} derives from a metaclass", program.span(base), hint=hint
            )
    for place, name, width in _members(node.body):
        if name in absent.SPECIAL_METHODS:
            message = f"the class {node.name} defines {name}, which is never called here"
            yield Diagnostic("refused-dunder", message, program.span(place, width), hint=absent.SPECIAL_METHODS[name])


def _members(body: list[ast.stmt]) -> Iterator[tuple[ast.AST, str, int]]:
    """The names that a class body defines, blocks in it included: each with its place and the width to mark."""
    for statement in body:
        match statement:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield statement, name, len(name) + (4 if isinstance(statement, ast.FunctionDef) else 6)
            case ast.AsyncFunctionDef(name=name):
                yield statement, name, len(name) + 10
            case ast.Assign() | ast.AugAssign() | ast.AnnAssign(value=ast.expr()):
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                for target in targets:
                    yield from (
                        (part, part.id, len(part.id)) for part in ast.walk(target) if isinstance(part, ast.Name)
                    )
            case _:
                inner = [getattr(statement, part, []) for part in ("body", "orelse", "finalbody")]
                inner += [handler.body for handler in getattr(statement, "handlers", [])]
                for block in inner:
                    yield from _members(block)


def _judge_import(node: ast.Import, program: _Program) -> Iterator[Diagnostic]:
    for alias in node.names:
        if alias.name not in program.modules and not has_fallback(node, program.binders):
            yield _absent_module(alias.name, program.span(alias), program)


def _judge_import_from(node: ast.ImportFrom, program: _Program) -> Iterator[Diagnostic]:
    name = node.module or ""
    names = [alias.name for alias in node.names]
    if node.level:
        hint = _already_there(names, program) or "a program is one text: define the names in it"
        yield Diagnostic("relative-import", "there is no package to import from", program.span(node), hint=hint)
    elif name == "__future__":
        yield from _judge_future(node, program)
    elif name not in program.modules and not all(f"{name}.{part}" in program.modules for part in names):
        if not has_fallback(node, program.binders):
            there = _already_there(names, program)
            yield _absent_module(name, program.span(node), program, there)


def _judge_future(node: ast.ImportFrom, program: _Program) -> Iterator[Diagnostic]:
    """CPython's compiler checks these imports, and ours never sees them again."""
    for alias in node.names:
        if alias.name == "barry_as_FLUFL" or alias.name not in __future__.all_feature_names:
            hint = "remove it; `from __future__ import annotations` is the one that changes anything"
            yield Diagnostic(
                "future-import", f"future feature {alias.name} is not defined", program.span(alias), hint=hint
            )
    if node not in _leading(program.tree.body):
        message = "from __future__ imports must occur at the beginning of the file"
        yield Diagnostic("future-import", message, program.span(node), hint="move it to the first line")


def _leading(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for index, statement in enumerate(body):
        match statement:
            case ast.Expr(value=ast.Constant(value=str())) if index == 0:
                continue
            case ast.ImportFrom(module="__future__"):
                yield statement
            case _:
                return


def _absent_module(name: str, span: Span, program: _Program, hint: str | None = None) -> Diagnostic:
    hint = hint or absent.instead_of_module(name)
    if hint is None:
        near = nearest(name, sorted(program.modules))
        hint = (
            f"did you mean {' or '.join(near)}?"
            if near
            else "of modules there are " + ", ".join(sorted(program.modules))
        )
    return Diagnostic("absent-module", f"the module {name} does not exist here", span, hint=hint)


def _already_there(names: list[str], program: _Program) -> str | None:
    if names and all(name in program.declared for name in names):
        return f"{', '.join(names)} can be used as it is; remove this import"
    return None


def has_fallback(node: ast.stmt, binders: Binders) -> bool:
    """Whether the program is ready for the import to fail, or never runs it at all."""
    inner: ast.AST = node
    for outer in binders.chain(node):
        match outer:
            case ast.Try(body=body, handlers=handlers) if inner in body:
                if any(_catches(handler.type) and not _gives_up(handler.body) for handler in handlers):
                    return True
            case ast.With(items=items) if any(_suppresses(item.context_expr) for item in items):
                return True
            case ast.If(test=test, body=body) if inner in body and _last_name(test) == "TYPE_CHECKING":
                return True
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                return False
            case _:
                pass
        inner = outer
    return False


def _catches(caught: ast.expr | None) -> bool:
    if caught is None:
        return True
    kinds = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(_last_name(kind) in _CAUGHT_IMPORT_ERRORS for kind in kinds)


def _gives_up(body: list[ast.stmt]) -> bool:
    return isinstance(body[-1], ast.Raise)


def _suppresses(call: ast.expr) -> bool:
    return (
        isinstance(call, ast.Call) and _last_name(call.func) == "suppress" and any(_catches(kind) for kind in call.args)
    )


def _is_metaclass(name: str, node: ast.ClassDef, program: _Program) -> bool:
    """Whether a base of this name is one of CPython's metaclasses: `type` unless rebound, the others as imported."""
    if name == "type":
        return not program.binders.is_own(name, node)
    return name in _METACLASSES and not any(
        isinstance(other, ast.ClassDef) and other.name == name for other in ast.walk(program.tree)
    )


def _is_type_call(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "type"
        and len(node.args) == 1
    )


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


_JUDGES: Final[Mapping[type[ast.AST], Callable[[Any, _Program], Iterator[Diagnostic]]]] = {
    ast.Name: _judge_name,
    ast.Attribute: _judge_attribute,
    ast.Call: _judge_call,
    ast.ClassDef: _judge_class,
    ast.Import: _judge_import,
    ast.ImportFrom: _judge_import_from,
}
