"""Stub text in, `Declarations` out: the one reader for generated text and for text that the host wrote itself.

A syntax error, or a statement that declares nothing, is an error with its place in the text.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from typing import Final

from monty.check.declare.records import (
    ClassDeclaration,
    Declarations,
    FunctionDeclaration,
    InputDeclaration,
    Kind,
    Parameter,
    Signature,
)
from monty.check.settings import DeclarationsError
from monty.diagnostics import Diagnostic, Span

_STARS: Final = {Kind.VARIADIC: "*", Kind.VARIADIC_KEYWORD: "**"}
NO_HOSTS: Final[Mapping[str, type]] = {}
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def parse_stub_text(text: str) -> ast.Module:
    """The tree of stub text. Raises `DeclarationsError` with the place of a syntax error or of a statement that is none
    of a stub."""
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        line, column = error.lineno or 1, error.offset or 1
        span = Span(line, column, error.end_lineno or line, max(error.end_offset or 0, column + 1))
        raise DeclarationsError([Diagnostic("syntax", error.msg, span)]) from None
    except ValueError as error:
        raise DeclarationsError([Diagnostic("syntax", str(error), Span(1, 1, 1, 2))]) from None
    wrong = [_misplaced(node) for node in tree.body if not _is_declaration(node)]
    if wrong:
        raise DeclarationsError(wrong)
    return tree


def _is_declaration(node: ast.stmt) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
            return True
        case ast.Assign(targets=[ast.Name()], value=value):
            return not isinstance(value, ast.Constant)
        case ast.AnnAssign(target=ast.Name()) | ast.Expr(value=ast.Constant()) | ast.If() | ast.Pass():
            return True
        case _:
            return type(node).__name__ == "TypeAlias"


def _misplaced(node: ast.stmt) -> Diagnostic:
    span = Span(node.lineno, node.col_offset + 1, node.end_lineno or node.lineno, (node.end_col_offset or 0) + 1)
    message = f"{ast.unparse(node).partition(chr(10))[0]!r} declares nothing"
    hint = "write `name: type` for an input, `def name(...) -> type: ...` for a function"
    return Diagnostic("stub", message, span, hint=hint)


def read_declarations(
    text: str,
    *,
    renamed: Mapping[str, Mapping[str, str]],
    shapes: Mapping[str, str],
    remarks: tuple[str, ...],
    hosts: Mapping[str, type] = NO_HOSTS,
) -> Declarations:
    """The declarations in a stub text. `renamed` are parameters' host names by function, `shapes` belong to inputs,
    `hosts` are the classes that the text's classes stand for."""
    tree = parse_stub_text(text)
    functions: dict[str, list[_Function]] = {}
    inputs: dict[str, InputDeclaration] = {}
    classes: list[ClassDeclaration] = []
    aliases: list[str] = []
    for node in flat_statements(tree.body):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                functions.setdefault(name, []).append(node)
            case ast.ClassDef(name=name):
                classes.append(ClassDeclaration(name, _segment(text, node)))
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if not _is_definition(node):
                inputs[name] = InputDeclaration(name, ast.unparse(annotation), shapes.get(name))
            case ast.AnnAssign() | ast.Assign():
                aliases.append(_segment(text, node))
            case _:
                aliases.extend([_segment(text, node)] if type(node).__name__ == "TypeAlias" else [])
    declared = tuple(_function(name, nodes, renamed.get(name, {})) for name, nodes in functions.items())
    return Declarations(text, tuple(inputs.values()), declared, tuple(classes), tuple(aliases), remarks, hosts)


def flat_statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a stub, those under `if` too: which arm holds is the checker's question."""
    for node in body:
        if isinstance(node, ast.If):
            yield from flat_statements([*node.body, *node.orelse])
        else:
            yield node


def bound_names(tree: ast.Module) -> Iterator[tuple[str, str | None]]:
    """Every name that a stub binds, with the module that it is imported from where it is."""
    for node in flat_statements(tree.body):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                yield from ((alias.asname or alias.name, module) for alias in names)
            case ast.Import(names=names):
                yield from ((alias.asname or alias.name.partition(".")[0], alias.name) for alias in names)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name, None
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name, None
            case _:
                # `type X = ...`, which Pythons before 3.12 have no class for.
                if type(node).__name__ == "TypeAlias":
                    yield getattr(node, "name").id, None  # noqa: B009  # see above


def _is_definition(node: ast.AnnAssign) -> bool:
    """Whether an annotated name is an alias or a constant of the stub's own, and no input."""
    kind = ast.unparse(node.annotation).partition("[")[0].rpartition(".")[2]
    return kind == "TypeAlias" or (kind == "Final" and node.value is not None)


def _segment(text: str, node: ast.stmt) -> str:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(decorator.lineno for decorator in decorators)])
    return "\n".join(text.split("\n")[first - 1 : node.end_lineno])


def _function(name: str, nodes: list[_Function], renamed: Mapping[str, str]) -> FunctionDeclaration:
    documents = [document for node in nodes if (document := ast.get_docstring(node))]
    signatures = tuple(_signature(node, renamed) for node in nodes)
    is_async = any(isinstance(node, ast.AsyncFunctionDef) for node in nodes)
    return FunctionDeclaration(name, is_async, signatures, inspect.cleandoc(documents[0]) if documents else None)


def _signature(node: _Function, renamed: Mapping[str, str]) -> Signature:
    returns = ast.unparse(node.returns) if node.returns else None
    word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    arrow = f" -> {returns}" if returns else ""
    parameters = tuple(_parameters(node.args, renamed))
    return Signature(parameters, returns, f"{word} {node.name}({_spelt(parameters)}){arrow}")


def _spelt(parameters: tuple[Parameter, ...]) -> str:
    """Parameters as they stand in a signature."""
    texts: list[str] = []
    kinds = [parameter.kind for parameter in parameters]
    for position, parameter in enumerate(parameters):
        starred = Kind.VARIADIC in kinds or Kind.KEYWORD_ONLY in kinds[:position]
        if parameter.kind is Kind.KEYWORD_ONLY and not starred:
            texts.append("*")
        text = _STARS.get(parameter.kind, "") + parameter.name
        text += f": {parameter.annotation}" if parameter.annotation else ""
        equals = " = " if parameter.annotation else "="
        texts.append(f"{text}{equals}{parameter.default}" if parameter.default is not None else text)
        if parameter.kind is Kind.POSITIONAL_ONLY and Kind.POSITIONAL_ONLY not in kinds[position + 1 :]:
            texts.append("/")
    return ", ".join(texts)


def _parameters(arguments: ast.arguments, renamed: Mapping[str, str]) -> Iterator[Parameter]:
    ordinary = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [*[None] * (len(ordinary) - len(arguments.defaults)), *arguments.defaults]
    for position, (argument, default) in enumerate(zip(ordinary, defaults, strict=True)):
        only = position < len(arguments.posonlyargs)
        yield _parameter(argument, Kind.POSITIONAL_ONLY if only else Kind.POSITIONAL_OR_KEYWORD, default, renamed)
    if arguments.vararg:
        yield _parameter(arguments.vararg, Kind.VARIADIC, None, renamed)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(argument, Kind.KEYWORD_ONLY, default, renamed)
    if arguments.kwarg:
        yield _parameter(arguments.kwarg, Kind.VARIADIC_KEYWORD, None, renamed)


def _parameter(argument: ast.arg, kind: Kind, default: ast.expr | None, renamed: Mapping[str, str]) -> Parameter:
    annotation = ast.unparse(argument.annotation) if argument.annotation else None
    written = ast.unparse(default) if default is not None else None
    return Parameter(argument.arg, kind, annotation, written, renamed.get(argument.arg))
