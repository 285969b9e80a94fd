"""Compile: `Source` in, host code out, not yet verified and never run here.

scopes → lower → `compile()` → names as the guest's tracebacks should show them. The emitted module is a factory whose one nested function,
`@main`, is the guest's module body; its free variables are the guards.
"""

from __future__ import annotations

import ast
import types
from dataclasses import dataclass
from typing import Final

import monty.runtime.compile.calls
import monty.runtime.compile.classes
import monty.runtime.compile.displays
import monty.runtime.compile.operators
import monty.runtime.compile.patterns
import monty.runtime.compile.trials  # noqa: F401  # these fill the tables of `expressions` and `statements`
from monty.diagnostics import Diagnostic, Span
from monty.errors import InternalError, MontyError, UnsupportedError
from monty.runtime.compile import emit
from monty.runtime.compile.context import Function, Unit
from monty.runtime.compile.evidence import Evidence
from monty.runtime.compile.expressions import lower
from monty.runtime.compile.generics import tell_generics
from monty.runtime.compile.scopes import Scopes, analyse
from monty.runtime.compile.spelling import LINE_BITS, LINE_MASK, unit_filename
from monty.runtime.compile.statements import lower_block
from monty.runtime.compile.views import holds_views
from monty.source import Source, quiet_filename, syntax_error, walk

MAIN: Final = "@main"
MOST_PLACES: Final = 4096
"""The verifier's bound, too."""
DEALS_WITH_VIEWS: Final = frozenset({"prelude/operator"})
"""Preludes whose operators have a guest's own values on both sides."""
TOP_LEVEL_AWAIT: Final = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


@dataclass(frozen=True, slots=True)
class Options:
    """What lowering has to know from outside the text.

    `builtins`: the names that exist without being bound; `table_names`: attribute names that host types have;
    `rebound`: names that the host or an earlier snippet binds; `closed`: nothing unseen will ever bind globals of this unit.
    """

    builtins: frozenset[str]
    table_names: frozenset[str]
    rebound: frozenset[str] = frozenset()
    closed: bool = True
    privileged: bool = False
    counts_steps: bool = False


@dataclass(frozen=True, slots=True)
class Lowered:
    """Emitted code of one unit: `code` is `@main`. `is_async`: awaiting at top level made a coroutine function of it."""

    source: Source
    code: types.CodeType
    is_async: bool
    binds: frozenset[str]
    has_result: bool


def check_syntax(source: Source) -> None:
    """Errors that CPython finds only after parsing (`return` outside a function, ...), in its own words."""
    try:
        compile(source.tree, quiet_filename(), "exec", TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError as error:
        raise syntax_error(error, source.text, source.name) from None
    except (RecursionError, MemoryError, ValueError) as error:
        raise MontyError(f"the program cannot be compiled: {error}") from None


def lower_module(source: Source, options: Options) -> tuple[ast.FunctionDef | ast.AsyncFunctionDef, Scopes, bool]:
    """The emitted `@main` as a tree, the scopes, and whether its last statement is the program's result."""
    scopes = analyse(source.tree)
    evidence = Evidence(scopes, options.builtins, closed=options.closed, rebound=options.rebound)
    unit = Unit(source, scopes, evidence, options.table_names, privileged=options.privileged)
    unit.counts_steps = options.counts_steps
    unit.holds_views = not options.closed or (
        source.origin in DEALS_WITH_VIEWS if options.privileged else holds_views(source.tree, source.text)
    )
    unit.keeps_annotations = not has_future_annotations(source.tree)
    fn = Function(unit, scopes.module, in_async=scopes.module.has_await)
    body: list[ast.stmt] = []
    at: ast.AST = emit.place(ast.Pass(), source.tree.body[0]) if source.tree.body else _nowhere()
    if scopes.module.bound:
        body.append(emit.place(ast.Global(sorted(scopes.module.bound)), at))
    statements = list(source.tree.body)
    result = statements.pop() if statements and isinstance(statements[-1], ast.Expr) else None
    body += lower_block(fn, statements)
    if isinstance(result, ast.Expr):
        fn.temporaries = 0
        value = lower(fn, result.value)
        body += [*fn.take_hoisted(), emit.returned(value, result)]
    kind = ast.AsyncFunctionDef if scopes.module.has_await else ast.FunctionDef
    main = kind(MAIN, emit.parameters([], at), body or [emit.place(ast.Pass(), at)], [], None, None)
    return emit.place(main, at), scopes, result is not None


def compile_source(source: Source, options: Options) -> Lowered:
    """Compile a program. Raises `MontySyntaxError` and `UnsupportedError` with their places."""
    check_syntax(source)
    tell_generics(source.tree, source.text)
    try:
        main, scopes, has_result = lower_module(source, options)
        code = compile_main(main, source)
    except (RecursionError, OverflowError):  # the second of a place that no position can hold
        raise too_wide(source, "a statement has too many parts within one another; split it up") from None
    except SyntaxError as error:  # of the emitted tree: a bound of CPython's compiler, on blocks within one another
        raise refused(source, real_line(error.lineno or 1), 1, f"{error.msg}; split it up") from None
    if places_of(code) > MOST_PLACES:
        raise too_wide(source, f"an expression has more than {MOST_PLACES} parts at once; build it in several steps")
    return Lowered(source, code, scopes.module.has_await, frozenset(scopes.global_bindings), has_result)


def compile_main(main: ast.FunctionDef | ast.AsyncFunctionDef, source: Source) -> types.CodeType:
    """`compile()` the emitted tree and take `@main` out of its factory."""
    free = sorted(free_names(main))
    bound: list[ast.stmt] = [emit.assign(emit.store(name, main), emit.constant(None, main), main) for name in free]
    factory = emit.place(ast.FunctionDef("@factory", emit.parameters([], main), [*bound, main], [], None, None), main)
    code = compile(ast.Module([factory], []), unit_filename(source.origin), "exec", dont_inherit=True)
    for name in ("@factory", MAIN):
        inner = next((c for c in code.co_consts if isinstance(c, types.CodeType) and c.co_name == name), None)
        if inner is None:
            raise InternalError(f"the emitted module holds no {name}")
        code = inner
    return named(code, "<module>", "<module>")


def places_of(code: types.CodeType) -> int:
    """The most values that a function of the code holds at once."""
    return max(
        code.co_stacksize, *(places_of(inner) for inner in code.co_consts if isinstance(inner, types.CodeType)), 0
    )


def width(node: ast.AST) -> int:
    """How many parts a node has, statements within it aside."""
    parts = [part for part in ast.iter_child_nodes(node) if not isinstance(part, ast.stmt)]
    return sum(width(part) if isinstance(part, ast.arguments) else 1 for part in parts)


def too_wide(source: Source, message: str) -> UnsupportedError:
    """The typed error for what emitted code cannot hold, at the statement or expression of the most parts."""
    widest = max((node for node in ast.walk(source.tree) if hasattr(node, "lineno")), key=width)
    return refused(source, getattr(widest, "lineno", 1), getattr(widest, "col_offset", 0) + 1, message)


def refused(source: Source, line: int, column: int, message: str) -> UnsupportedError:
    """A refusal at a place."""
    return UnsupportedError(
        [Diagnostic("unsupported", message, Span(line, column, line, column + 1))],
        f'  File "{source.name}", line {line}\nUnsupportedError: {message}',
    )


def free_names(tree: ast.AST) -> set[str]:
    """Guard names that the tree reads and does not bind: names that start with `@` and are no hidden local of any function in it."""
    loaded: set[str] = set()
    bound: set[str] = set()
    for node in walk(tree):
        if isinstance(node, ast.Name) and node.id.startswith("@"):
            (loaded if isinstance(node.ctx, ast.Load) else bound).add(node.id)
        elif isinstance(node, ast.arg) and node.arg.startswith("@"):
            bound.add(node.arg)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or (
            isinstance(node, ast.ExceptHandler) and node.name
        ):
            bound.add(node.name)  # type: ignore[arg-type]  # tested above
    return loaded - bound


def named(code: types.CodeType, name: str, qualified: str) -> types.CodeType:
    """The code with the names that guests expect, in it and in the code nested in it (PEP 3155)."""
    inner = (
        ""
        if qualified == "<module>"
        else qualified + (".<locals>." if code.co_flags & 0x2 and not _is_class(code) else ".")
    )
    constants = tuple(_renamed(c, inner) if isinstance(c, types.CodeType) else c for c in code.co_consts)
    return code.replace(co_name=name, co_qualname=qualified, co_consts=constants)


def _renamed(code: types.CodeType, prefix: str) -> types.CodeType:
    name = code.co_name.partition(":")[2] if code.co_name.startswith("@") else code.co_name
    if name.startswith(":"):  # declared as a global where it is defined
        return named(code, name[1:], name[1:])
    return named(code, name, prefix + name)


def _is_class(code: types.CodeType) -> bool:
    return code.co_varnames[:2] == ("@bases", "@keywords")


def function_ordinal(code: types.CodeType) -> int:
    """Which function of its unit a code object was made of; 0 is the module's body."""
    return code.co_firstlineno >> LINE_BITS


def real_line(line: int) -> int:
    """A line of an emitted position as the guest's."""
    return line & LINE_MASK


def has_future_annotations(tree: ast.Module) -> bool:
    """Whether annotations are to stay text (PEP 563)."""
    return any(
        isinstance(s, ast.ImportFrom) and s.module == "__future__" and any(a.name == "annotations" for a in s.names)
        for s in tree.body
    )


def _nowhere() -> ast.AST:
    node = ast.Pass()
    node.lineno = node.end_lineno = 1
    node.col_offset = node.end_col_offset = 0
    return node
