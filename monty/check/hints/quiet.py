"""Mistakes that mypy is silent about, because the program would run and do nothing of what was meant.

A coroutine that is printed or tested instead of awaited, an enum asked for a value that it has not, a comparison with
a value that a member never equals, a function printed instead of called. Only what the definitions or the engine's
types prove is reported.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from monty.check.hints import wording
from monty.check.hints.callees import of_expression
from monty.check.hints.context import HintContext
from monty.check.hints.nearest import meant
from monty.check.hints.rule_awaits import is_async
from monty.check.hints.shapes import Class, ClassKind
from monty.diagnostics import Diagnostic, Note, Severity
from monty.source import walk

_TELLING: Final = (
    ast.If, ast.While, ast.IfExp, ast.Assert, ast.UnaryOp, ast.BoolOp, ast.comprehension, ast.FormattedValue,
    ast.Compare, ast.Call, ast.Subscript,
)  # fmt: skip
_COMPARED: Final = re.compile(r"""[!=]=\s*["'\d]|["'\d]\s*[!=]=""")
_SHOWING: Final = frozenset(["print", "str", "repr", "format", "bool"])
_VALUED_BASES: Final = frozenset(["str", "int", "StrEnum", "IntEnum", "IntFlag", "Flag", "float"])


def quiet_mistakes(program: HintContext) -> list[Diagnostic]:
    """The mistakes of these kinds in a program; programs that can have none are not walked."""
    compared = _COMPARED.search(program.source) is not None
    enums = {
        found.name: found
        for found in program.own_classes
        if program.kind(found) is ClassKind.ENUM and (compared or found.name in program.source)
    }
    asynchronous = "async def" in program.source or any(
        tool.is_async and name in program.source for name, tool in program.tools.items()
    )
    shapes = program.program
    named = any(name in program.source for name in program.tools) or bool(shapes.classes or shapes.functions)
    if not enums and not asynchronous and not named:
        return []
    found: list[Diagnostic] = []
    for node in walk(program.tree):
        if not isinstance(node, _TELLING):
            continue
        if asynchronous:
            found += _unawaited(node, program)
        if enums:
            found += _of_enums(node, enums, program)
        found += _shown_functions(node, program)
    return found


def _looked_at(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions whose truth or text a node wants."""
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test) | ast.Assert(test=test):
            yield test
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BoolOp(values=values):
            yield from values
        case ast.comprehension(ifs=tests):
            yield from tests
        case ast.FormattedValue(value=value):
            yield value
        case ast.Compare(left=left, comparators=others):
            yield from (left, *others)
        case ast.Call(func=ast.Name(id=name), args=arguments) if name in _SHOWING:
            yield from arguments
        case _:
            pass


def _unawaited(node: ast.AST, program: HintContext) -> Iterator[Diagnostic]:
    for value in _looked_at(node):
        call = program.places.origin(value)
        if not isinstance(call, ast.Call) or not is_async(program, call):
            continue
        if call is not value and _may_be_awaited(value, program):
            continue
        written, called = program.places.text(call), program.places.text(call.func)
        tool = program.tools.get(called)
        notes = wording.signature(tool, program) if tool else ()
        message = f'"{called}" is async and is not awaited: without await there is only a coroutine'
        yield Diagnostic(
            "unused-coroutine",
            message,
            program.places.span(call),
            hint=f"write `await {written}`",
            notes=tuple(Note(text) for text in notes),
        )


def _may_be_awaited(name: ast.expr, program: HintContext) -> bool:
    """Whether a name that holds a coroutine is used anywhere else, where it may be awaited."""
    assert isinstance(name, ast.Name)
    uses = [
        node
        for node in program.places.binders.parents
        if isinstance(node, ast.Name) and node.id == name.id and isinstance(node.ctx, ast.Load)
    ]
    looked_at = {id(value) for node in program.places.binders.parents for value in _looked_at(node)}
    return any(id(use) not in looked_at for use in uses) or len(program.places.assignments(name.id, name)) > 1


def _of_enums(node: ast.AST, enums: dict[str, Class], program: HintContext) -> Iterator[Diagnostic]:
    match node:
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=value) as given], keywords=[]) if name in enums:
            found = enums[name]
            values = _values(found, program)
            if values is not None and value not in values and "_missing_" not in found.methods:
                yield _no_member(
                    found, given, [member for member in program.fields(found) if _alike(str(value), member)], program
                )
        case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str(value)) as given, ctx=ast.Load()) if (
            name in enums
        ):
            found = enums[name]
            if value not in program.fields(found) and not found.methods:
                yield _no_member(found, given, meant(value, program.fields(found)), program)
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[right]):
            yield from _never_equal(left, right, program)
            yield from _never_equal(right, left, program)
        case _:
            pass


def _alike(value: str, member: str) -> bool:
    return bool(meant(value, [member], most=1))


def _values(found: Class, program: HintContext) -> set[object] | None:
    """The values of an enum's members, where all are literals."""
    values: set[object] = set()
    for text in program.fields(found).values():
        try:
            values.add(ast.literal_eval(text))
        except (ValueError, SyntaxError, TypeError):
            return None
    return values or None


def _no_member(found: Class, given: ast.Constant, near: list[str], program: HintContext) -> Diagnostic:
    options = [f"{found.name}.{member}" for member in near or program.fields(found)]
    written = program.places.text(given)
    return Diagnostic(
        "enum-value",
        f"{found.name} has no member for {written}",
        program.places.span(given),
        hint=f"write {wording.either(options[:8])}",
        notes=(Note(wording.described(found, program)),),
    )


def _never_equal(member: ast.expr, value: ast.expr, program: HintContext) -> Iterator[Diagnostic]:
    """A member of an enum compared with a literal: only enums that derive from str or int equal their values."""
    if (
        not isinstance(value, ast.Constant)
        or not isinstance(value.value, str | int)
        or isinstance(member, ast.Constant)
    ):
        return
    kind = program.type_of(member)
    found = program.class_of(kind.plain) if kind is not None else None
    if found is None or not program.is_own(found) or program.kind(found) is not ClassKind.ENUM:
        return
    bases = {base.rpartition(".")[2] for each in program.lineage(found) for base in each.bases}
    if bases & _VALUED_BASES or "__eq__" in found.methods:
        return
    fields = program.fields(found)
    same = (
        [name for name, text in fields.items() if text == repr(value.value)]
        or meant(str(value.value), fields)
        or list(fields)
    )
    yield Diagnostic(
        "comparison-overlap",
        f"a member of {found.name} never equals {program.places.text(value)}",
        program.places.span(value),
        hint=f"compare with the member: {wording.either(f'{found.name}.{name}' for name in same[:8])}",
        notes=(Note(wording.described(found, program)),),
    )


def _shown_functions(node: ast.AST, program: HintContext) -> Iterator[Diagnostic]:
    """A tool, a function or a method printed, where what it gives was meant."""
    match node:
        case ast.FormattedValue(value=value):
            shown = [value]
        case ast.Call(func=ast.Name(id="print"), args=arguments):
            shown = arguments
        case _:
            return
    for value in shown:
        if not isinstance(value, ast.Name | ast.Attribute):
            continue
        kind = program.type_of(value)
        if kind is None or kind.plain != "Callable":
            continue
        function = of_expression(program, value)
        own = function is not None and (
            function in program.tools.values()
            or function in program.program.functions.values()
            or any(function in found.methods.values() for found in program.own_classes)
        )
        if own:
            written = program.places.text(value)
            yield Diagnostic(
                "truthy-function",
                f'"{written}" is a function and is not called',
                program.places.span(value),
                Severity.WARNING,
                hint=f"call it: `{wording.call_of(function, written)}`",
            )
