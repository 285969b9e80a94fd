"""The passes over one program: bind, check, see through un-annotated functions, and let go of what only inference said.

One pass is enough for a program without errors; the further ones run on the same tree.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from mypy.errorcodes import IMPORT_NOT_FOUND
from mypy.errors import ErrorInfo
from mypy.nodes import NameExpr, Var
from mypy.types import Type

from monty.check.counters import type_counters
from monty.check.excuses import (
    Attributes,
    allow_none_for_defaults,
    excused,
    without_cached,
    without_cleared,
    without_falling_off,
)
from monty.check.idioms import iterate_sequences, name_apart, order_totally, without_idioms
from monty.check.lines import lines_of
from monty.check.nowhere import attributes_of_nothing
from monty.check.program import Program, modules_of
from monty.check.returns import Returns
from monty.check.scope import Bound, Names, names_of, prologue
from monty.check.variance import covariant, is_about_containers, without_lengths
from monty.check.widening import Widening


@dataclass(frozen=True, slots=True)
class Judgement:
    """The outcome of the passes: what mypy has to say, and the names that the module hands on."""

    findings: list[ErrorInfo]
    names: dict[str, Bound]


# mypy's codes that an inferred type can be the cause of; other errors are the program's own, whatever was inferred.
SOFT: Final = frozenset(
    "arg-type assignment attr-defined call-overload dict-item func-returns-value index list-item misc operator"
    " return-value str-unpack type-var typeddict-item union-attr valid-type".split()
)


def judge(program: Program, names: Names, declared: str = "", *, hands_on: bool = False) -> Judgement:
    """Check a program that sees `names`, which the stub text `declared` declares. `hands_on`: others will see its own."""
    if not program.parse():
        return Judgement(program.findings(), {})
    _report_missing_modules(program)
    if program.settings.loose and not program.tree.is_stub:
        name_apart(program.tree.defs, lines_of(program.text))
    program.tree.defs[:0] = prologue(program.text, program.tree, names)
    if not program.analyse():
        return Judgement(program.findings(), {})
    if program.settings.loose and not program.tree.is_stub:
        type_counters(program)
        order_totally(program)
        iterate_sequences(program)
    before = program.findings()
    narrowed: dict[str, Type] = {}

    def at_the_end() -> None:
        if hands_on:
            narrowed.update(_types_at_the_end(program))

    findings = without_cached(_passes(program, before, at_the_end), program.text)
    if program.settings.loose:
        findings = without_idioms(program, findings)
    if program.settings.loose and not program.tree.is_stub:
        lines = {info.line for info in findings}
        findings += [info for info in attributes_of_nothing(program, declared) if info.line not in lines]
    if not hands_on:
        return Judgement(findings, {})
    function = program.checker.named_type("builtins.function")
    return Judgement(findings, names_of(program.tree, narrowed, function))


def _passes(program: Program, before: Sequence[ErrorInfo], at_the_end: Callable[[], None]) -> list[ErrorInfo]:
    returns = _check(program, at_the_end)
    loose = program.settings.loose
    if loose and returns is not None and program.untyped:
        returns = _settle(program, returns, at_the_end)
    findings = [*before, *(info for info in program.findings() if info not in before)]
    everything = findings
    if loose and any(_is_soft(info) for info in findings):
        findings = excused(findings, program.tree.defs)
    if loose and any(_is_soft(info) for info in findings):
        findings = _let_go(program, returns, before, findings, everything)
    if loose:
        findings = _let_fit(program, before, without_lengths(without_falling_off(findings, program.tree.defs)))
    return findings


def _check(program: Program, at_the_end: Callable[[], None] = lambda: None) -> Returns | None:
    """One pass over the tree; `at_the_end` is called when the last statement of the top level is checked."""
    returns = None
    if program.settings.infer_returns and not program.tree.is_stub:
        returns = Returns(program)
        program.check(returns.before, returns.after, at_the_end)
        returns.finish()
    else:
        program.check(at_the_end=at_the_end)
    program.check_order()
    return returns


def _settle(program: Program, returns: Returns, at_the_end: Callable[[], None]) -> Returns | None:
    """Check again, with types, what is done with the `defaultdict`s that mypy found none for."""
    lines = [line for line in program.untyped if "defaultdict(" in program.line(line)]
    functions = returns.functions_at(lines)
    if not lines or not Widening(program, literals=False).settle(lines, alone=functions is not None):
        return returns
    if functions is None:
        _reset(program, returns)
        return _check(program, at_the_end)
    returns.check_again(functions)
    return returns


def _is_soft(info: ErrorInfo) -> bool:
    return info.severity == "error" and info.code is not None and info.code.code in SOFT


def _let_go(
    program: Program,
    returns: Returns | None,
    before: Sequence[ErrorInfo],
    findings: list[ErrorInfo],
    everything: Sequence[ErrorInfo],
) -> list[ErrorInfo]:
    """The findings without those that only inference made: they vanish when un-annotated variables get wider types.

    `everything` is what was found before some of it was excused: that a container got an unfit item is still true.
    """
    literals = any("Literal[" in info.message for info in findings)
    widening = Widening(program, literals=literals)
    widening.mark(findings, everything)
    attributes = Attributes(program)
    attributes.add()
    allow_none_for_defaults(program.tree.defs)
    widening.apply()
    _reset(program, returns)
    _check(program)
    kept = {id(info) for info in before}
    settled = list(
        attributes.without_function_attributes(without_cleared(program.findings(), widening.variables.cleared))
    )
    return _common(findings, settled, kept)


def _let_fit(program: Program, before: Sequence[ErrorInfo], findings: list[ErrorInfo]) -> list[ErrorInfo]:
    """The findings without those that set a container against one of a wider type, if that is all they say."""
    doubtful = [info for info in findings if is_about_containers(info) and info not in before]
    if not doubtful:
        return findings
    with covariant(program.resident.manager.modules):
        _reset(program, None)
        _check(program)
    wrong = {(info.line, info.column) for info in program.findings()}
    return [info for info in findings if info not in doubtful or (info.line, info.column) in wrong]


def _reset(program: Program, returns: Returns | None) -> None:
    """Make a checked program ready for the next check."""
    if returns is not None:
        returns.forget()
    program.check_again()


def _common(first: list[ErrorInfo], second: Sequence[ErrorInfo], kept: Collection[int]) -> list[ErrorInfo]:
    """The findings of the first check, less the soft ones whose place the second check is content with.

    `kept` are findings that the second check could not repeat.
    """
    again = [info for info in second if info.severity == "error"]
    places = {(info.line, info.column) for info in again}
    codes = {(info.line, info.code) for info in again}
    better = {(info.line, info.column, info.code): info for info in again}
    found = []
    for info in first:
        if (
            id(info) in kept
            or not _is_soft(info)
            or (info.line, info.column) in places
            or (info.line, info.code) in codes
        ):
            found.append(better.get((info.line, info.column, info.code), info) if info.severity == "error" else info)
    return found


def _types_at_the_end(program: Program) -> Mapping[str, Type]:
    """The types that the module's variables hold when its last statement is done."""
    found = {}
    for name, symbol in program.tree.names.items():
        if isinstance(symbol.node, Var) and not name.startswith("__"):
            place = NameExpr(name)
            place.node, place.kind, place.fullname = symbol.node, symbol.kind, symbol.node.fullname
            known = program.checker.binder.get(place)
            if known is not None:
                found[name] = known
    return found


def _report_missing_modules(program: Program) -> None:
    """Imports of modules that are not there. mypy itself finds out when it builds its graph, which programs are not
    part of.
    """
    for statement in program.tree.imports:
        for module in modules_of(statement):
            if not program.resident.has_module(module):
                program.errors.report(
                    statement.line,
                    statement.column,
                    f'Cannot find module named "{module}"',
                    IMPORT_NOT_FOUND,
                    end_line=statement.end_line,
                    end_column=statement.end_column,
                )
