"""One program in the resident mypy: parsed, analysed, checked, checked again, taken out.

With `resident`, the only code that drives mypy's internal API. What is done in between with trees and types is
`passes`'.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Final

import mypy.semanal_main
from mypy.build import State
from mypy.checker import DeferredNode, TypeChecker
from mypy.checker_state import checker_state
from mypy.errorcodes import MISC, VAR_ANNOTATED
from mypy.errors import CompileError, ErrorInfo, ErrorWatcher
from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    ClassDef,
    Decorator,
    FuncDef,
    Import,
    ImportAll,
    ImportBase,
    ImportFrom,
    MypyFile,
    NameExpr,
    Statement,
    SymbolTable,
    TupleExpr,
    TypeInfo,
)
from mypy.parse import load_from_raw, parse
from mypy.semanal_pass1 import SemanticAnalyzerPreAnalysis
from mypy.state import state as mypy_state

from monty.check.lines import lines_of
from monty.check.resident import Resident, TooManyErrors
from monty.check.settings import CheckSettings
from monty.check.statements import functions_of

PREFIX: Final = "program"
"""Programs are modules of this name and a number."""


class Program:
    """One text in the resident build, from `parse` to `close`."""

    def __init__(self, resident: Resident, text: str, settings: CheckSettings, *, stub: bool = False) -> None:
        resident.serial += 1
        self.name = name = f"{PREFIX}{resident.serial}"
        self.resident, self.text, self.settings = resident, text, settings
        self.path = name + (".pyi" if stub else ".py")
        self.errors = resident.manager.errors
        self.reported = 0
        self.untyped: set[int] = set()
        """Lines where a variable is bound that mypy found no type for."""
        self._reset_errors()
        self.state = State.new_state(name, self.path, text, resident.manager, root_source=True)
        self.state.options = resident.options_for(settings)
        resident.graph[name] = self.state

    def parse(self) -> bool:
        """Text to tree; whether the text is Python."""
        # The native parser miscounts columns behind characters beyond ASCII; the older one counts bytes, rightly.
        options = self.state.options
        if not self.text.isascii():
            options = options.apply_changes({"native_parser": False})
        self.errors.set_file(self.path, self.name, options)
        tree = parse(self.text, self.path, self.name, self.errors, options)
        if tree.raw_data is not None:
            tree = load_from_raw(self.path, self.name, tree.raw_data, self.errors, options)
        tree._fullname = self.name
        if not self.settings.type_ignores:
            tree.ignored_lines = {}
        if not options.native_parser:
            _mark_unreachable(self, tree)
        if self.settings.loose:
            _free_helpers(tree.defs)
        tree.names = SymbolTable()
        self.state.tree = self.resident.manager.modules[self.name] = tree
        self.resident.manager.import_map[self.name] = set(self.imported())
        self._set_ignored_lines()
        return not self.errors.is_blockers()

    def imported(self) -> Iterator[str]:
        """The modules that the program imports, and the packages that they are in."""
        for statement in self.tree.imports:
            for module in modules_of(statement):
                parts = module.split(".")
                yield from (".".join(parts[:count]) for count in range(1, len(parts) + 1))

    @property
    def tree(self) -> MypyFile:
        """The tree of a parsed program."""
        assert self.state.tree is not None
        return self.state.tree

    def line(self, number: int) -> str:
        """One line of the text."""
        return lines_of(self.text)[number - 1]

    @property
    def checker(self) -> TypeChecker:
        """mypy's checker of this program."""
        return self.state.type_checker()

    def analyse(self) -> bool:
        """Bind names and types; whether the checker can go on."""
        try:
            mypy.semanal_main.semantic_analysis_for_scc(self.resident.graph, [self.name], self.errors)
        except CompileError:
            pass
        if any(info.message.startswith("INTERNAL ERROR") for info in self.errors.error_info_map.get(self.path, [])):
            raise RuntimeError("mypy's analysis of the names does not come to an end")
        return not self.errors.is_blockers()

    def check(
        self,
        before: Callable[[Statement], None] = lambda statement: None,
        after: Callable[[Statement], None] = lambda statement: None,
        at_the_end: Callable[[], None] = lambda: None,
    ) -> None:
        """Check every statement of the top level, `before` and `after` around each, then what had to wait."""
        checker = self.checker
        checker.recurse_into_functions = True
        with self._checking(), checker.enter_partial_types(), checker.binder.top_frame_context():
            for statement in self.tree.defs:
                if checker.binder.is_unreachable():
                    checker.mark_unreachable(self.tree.defs, after=statement)
                    break
                before(statement)
                checker.accept(statement)
                after(statement)
                self.resident.watch.look()
            at_the_end()
        self._check_deferred()

    def check_now(self, function: FuncDef, owner: TypeInfo | None) -> None:
        """Check a function again, amid the statements of the top level."""
        checker = self.checker
        self.errors.clear_errors_in_targets(self.path, {function.fullname})
        with ExitStack() as around:
            if owner is not None:
                around.enter_context(checker.tscope.class_scope(owner))
                around.enter_context(checker.scope.push_class(owner))
            checker.accept(function)

    def check_later(self, functions: Sequence[tuple[FuncDef, TypeInfo | None]]) -> None:
        """Check some functions again, when the top level is done."""
        checker = self.checker
        checker.pass_num = 0
        for function, _ in functions:
            self.errors.clear_errors_in_targets(self.path, {function.fullname})
        if functions:
            checker.check_second_pass([DeferredNode(function, owner) for function, owner in functions])
        self._check_deferred()

    def _check_deferred(self) -> None:
        while self.checker.deferred_nodes and self.checker.check_second_pass():
            self.resident.watch.look()

    def check_order(self) -> None:
        """Report names that are used before they are bound."""
        self.state.detect_possibly_undefined_vars()

    def check_again(self) -> None:
        """Forget the verdict, keep the tree, and check it anew: its types have been changed in between."""
        self.checker.reset()
        self.checker.pass_num = 0
        self._reset_errors()
        self._set_ignored_lines()

    def findings(self) -> list[ErrorInfo]:
        """mypy's errors and notes, in the order of the text, without repetitions."""
        infos = [info for info in self.errors.error_info_map.get(self.path, []) if not info.hidden]
        return self.errors.remove_duplicates(self.errors.sort_messages(infos))

    def close(self) -> None:
        """Take the program out of the build."""
        manager = self.resident.manager
        self.resident.graph.pop(self.name, None)
        manager.modules.pop(self.name, None)
        manager.import_options.pop(self.name, None)
        manager.import_map.pop(self.name, None)
        self.errors.reset()
        self.resident.sweep()

    @contextmanager
    def _checking(self) -> Iterator[None]:
        """mypy's global state as its checker wants it."""
        checker = self.checker
        with mypy_state.strict_optional_set(True), checker_state.set(checker):
            self.errors.set_file(self.path, self.name, scope=checker.tscope, options=self.state.options)
            with checker.tscope.module_scope(self.name):
                yield

    def _set_ignored_lines(self) -> None:
        self.errors.set_file_ignored_lines(self.path, self.tree.ignored_lines)
        self.errors.set_skipped_lines(self.path, self.tree.skipped_lines)

    def _reset_errors(self) -> None:
        self.errors.reset()
        self.reported = 0
        self.errors._watchers.append(ErrorWatcher(self.errors, filter_errors=self._on_error))

    def _on_error(self, file: str, info: ErrorInfo) -> bool:
        """Count an error that is about to be recorded; never filters it."""
        self.resident.watch.look()
        if info.code is VAR_ANNOTATED:
            self.untyped.add(info.line)
        if info.severity == "error" and self.errors.is_error_code_enabled(info.code or MISC):
            self.reported += 1
            # mypy asks twice for each.
            if self.reported > 2 * self.settings.most_errors:
                raise TooManyErrors
        return False


def modules_of(statement: ImportBase) -> list[str]:
    """The modules that an import statement names."""
    match statement:
        case Import():
            return [name for name, _ in statement.ids]
        case ImportFrom() | ImportAll() if statement.relative == 0:
            return [statement.id]
        case _:
            return []


def _mark_unreachable(program: Program, tree: MypyFile) -> None:
    """What the native parser does by itself: find blocks that the version or platform rules out."""
    SemanticAnalyzerPreAnalysis().visit_file(tree, program.path, program.name, program.state.options)


def _free_helpers(statements: Iterable[Statement]) -> None:
    """Mark the functions of a class body that the body itself calls: they are no methods, and their first argument is
    no instance.
    """
    for statement in statements:
        if isinstance(statement, ClassDef):
            body = statement.defs.body
            called = {name for inner in body for name in _called_names(inner)}
            for function in (found for inner in body for found in functions_of(inner)):
                if function.name in called:
                    function.is_static = True


def _called_names(statement: Statement) -> Iterator[str]:
    match statement:
        case AssignmentStmt():
            values = statement.rvalue.items if isinstance(statement.rvalue, TupleExpr) else [statement.rvalue]
            for value in values:
                if isinstance(value, CallExpr) and isinstance(value.callee, NameExpr):
                    yield value.callee.name
        case Decorator():
            yield from (one.name for one in statement.decorators if isinstance(one, NameExpr))
        case _:
            pass
