"""The module `doctest`: guest source. Examples are compiled as texts of `exec` are; the tests of a program are those of its own docstrings."""

from __future__ import annotations

import ast
import types
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


def line_of(value: Any) -> int | None:
    """The line on which a function of the program's begins."""
    while type(value) in (staticmethod, classmethod, types.MethodType):
        value = value.__func__
    if type(value) is property:
        value = value.fget
    return value.__code__.co_firstlineno & LINE_MASK if type(value) is types.FunctionType else None


def kind_of(value: Any) -> str:
    """What a docstring may be asked of: a function, a descriptor around one, a class; empty for all else."""
    kinds = {types.FunctionType: "function", property: "property", staticmethod: "wrapped", classmethod: "wrapped"}
    return kinds.get(type(value), "class" if isinstance(value, type) else "")


def documentation() -> Any:
    """The docstring of the program."""
    return current().globals.get("__doc__")


GUARDS: Final[dict[str, Any]] = {
    "@doctest_is_expression": is_expression, "@doctest_line": line_of, "@doctest_kind": kind_of, "@doctest_doc": documentation,
}  # fmt: skip
MODULE: Final = Module(
    "doctest",
    {
        **{name: Prelude(name) for name in NAMES},
        **{name: Constant(flag) for name, flag in OPTIONS.items()},
    },
    prelude="doctest",
)
