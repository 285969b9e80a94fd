"""The module `doctest`: guest source. Examples are compiled as texts of `exec` are; the tests of a program are those of its own docstrings."""

from __future__ import annotations

import ast
import re
import types
from collections.abc import Iterator
from typing import Any, Final

from monty.runtime.compile.spelling import LINE_MASK
from monty.runtime.state import current
from monty.runtime.surface import Constant, Module, Prelude

OPTIONS: Final = {
    name: 1 << place
    for place, name in enumerate(
        """
        DONT_ACCEPT_TRUE_FOR_1 DONT_ACCEPT_BLANKLINE NORMALIZE_WHITESPACE ELLIPSIS SKIP IGNORE_EXCEPTION_DETAIL REPORT_UDIFF REPORT_CDIFF
        REPORT_NDIFF REPORT_ONLY_FIRST_FAILURE FAIL_FAST
        """.split()
    )
}
QUOTED: Final = re.compile(r"""(^|.*:)\s*\w*["']""")
BLOCKS: Final = ("body", "handlers", "orelse", "finalbody", "cases")
DISPLAY: Final = b"__doctest_display__"
NAMES: Final = """
    COMPARISON_FLAGS DocTest DocTestFailure DocTestFinder DocTestParser DocTestRunner Example OPTIONFLAGS_BY_NAME OutputChecker REPORTING_FLAGS
    TestResults UnexpectedException register_optionflag run_docstring_examples script_from_examples testmod
""".split()


def is_expression(source: str) -> bool:
    """Whether an example is one expression, whose value is shown."""
    try:
        ast.parse(source.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def shown_source(source: str) -> str:
    """An example with each statement that is an expression, outside of functions and classes, made a call of `DISPLAY`."""
    lines = source.encode().split(b"\n")
    for expression in reversed(list(expressions_of(ast.parse(source).body))):
        end, start = (expression.end_lineno or 0) - 1, expression.lineno - 1
        lines[end] = lines[end][: expression.end_col_offset] + b")" + lines[end][expression.end_col_offset :]
        lines[start] = lines[start][: expression.col_offset] + DISPLAY + b"(" + lines[start][expression.col_offset :]
    return b"\n".join(lines).decode()


def expressions_of(body: list[ast.stmt]) -> Iterator[ast.expr]:
    """The expressions that an interactive session shows the values of, in the order of the text."""
    for statement in body:
        if isinstance(statement, ast.Expr):
            yield statement.value
        elif not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for block in BLOCKS:
                for inner in getattr(statement, block, ()):
                    yield from expressions_of([inner] if isinstance(inner, ast.stmt) else inner.body)


def line_of(value: Any) -> int | None:
    """How many lines stand before the docstring of a function or class of the program's (None: of the program), as CPython guesses it."""
    while type(value) in (staticmethod, classmethod, types.MethodType):
        value = value.__func__
    if type(value) is property:
        value = value.fget
    lines = current().program.source.lines
    first = 0 if value is None else None
    if type(value) is types.FunctionType:
        first = (value.__code__.co_firstlineno & LINE_MASK) - 1
    elif isinstance(value, type):
        heading = re.compile(rf"\s*class\s*{re.escape(value.__name__)}\b")
        first = next((number for number, line in enumerate(lines) if heading.match(line)), None)
    if first is None:
        return None
    return next((number for number, line in enumerate(lines[first:], first) if QUOTED.match(line)), None)


def kind_of(value: Any) -> str:
    """What a docstring may be asked of: a function, a descriptor around one, a class; empty for all else."""
    kinds = {types.FunctionType: "function", property: "property", staticmethod: "wrapped", classmethod: "wrapped"}
    return kinds.get(type(value), "class" if isinstance(value, type) else "")


def documentation() -> Any:
    """The docstring of the program."""
    return current().globals.get("__doc__")


GUARDS: Final[dict[str, Any]] = {
    "@doctest_is_expression": is_expression, "@doctest_shown": shown_source, "@doctest_line": line_of, "@doctest_kind": kind_of, "@doctest_doc": documentation,
}  # fmt: skip
MODULE: Final = Module(
    "doctest",
    {
        **{name: Prelude(name) for name in NAMES},
        **{name: Constant(flag) for name, flag in OPTIONS.items()},
    },
    prelude="doctest",
)
