"""mypy, built once and kept warm: the one file that drives mypy's internal API (of the pinned version).

A build over every module that a guest can import stays resident; each program is one more module, parsed, analysed and
checked from memory in the same manager and taken out again: 4 ms where a mypy process takes 1.5 s and its fine-grained
update 20 ms. Not thread-safe: callers hold a lock. Program text is a stranger's; it is within the bounds of
`monty.source`, which keep mypy's recursion within the stack. Time is bounded by `Watch`, which mypy calls back at every
call, attribute and error it meets.
"""

from __future__ import annotations

import gc
import io
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import mypy.build
import mypy.modules_state
import mypy.semanal_main
from mypy.build import State
from mypy.checker import DeferredNode, TypeChecker
from mypy.checker_state import checker_state
from mypy.errorcodes import MISC, VAR_ANNOTATED, error_codes
from mypy.errors import CompileError, ErrorInfo, ErrorWatcher
from mypy.fscache import FileSystemCache
from mypy.modulefinder import BuildSource, load_stdlib_py_versions
from mypy.nodes import (
    Decorator,
    FuncDef,
    Import,
    ImportAll,
    ImportBase,
    ImportFrom,
    MypyFile,
    OverloadedFuncDef,
    Statement,
    SymbolTable,
    TypeInfo,
)
from mypy.options import Options
from mypy.parse import load_from_raw, parse
from mypy.plugin import Plugin
from mypy.state import state as mypy_state
from mypy.typestate import type_state

from monty.check.lines import lines_of
from monty.check.settings import DEFAULT_SETTINGS, CheckSettings

SEED: Final = "@seed"
PREFIX: Final = "program"
"""Programs are modules of this name and a number."""

PROGRAMS_BETWEEN_SWEEPS: Final = 64
MYPY_ONLY: Final = ("reveal_type", "reveal_locals")
IN_PLACE: Final = (
    ("builtins", "list", "sort"),
    ("builtins", "dict", "update"),
    ("typing", "MutableMapping", "update"),
)
BUNDLED_MODULES: Final = (
    "abc asyncio base64 bisect collections collections.abc contextlib copy csv dataclasses datetime decimal enum"
    " fractions functools hashlib heapq io itertools json math operator random re statistics string textwrap time types"
    " typing typing_extensions uuid"
).split()
"""What is resident when mypy's own typeshed stands in for ours."""


class CheckTimeout(BaseException):
    """The deadline of a check passed. No `Exception`, so that mypy's own handlers let it through."""


class TooManyErrors(BaseException):
    """The program has more errors than the check reports."""


class Watch(Plugin):
    """A plugin that changes nothing: mypy asks it about every call and attribute, and it looks at the clock.

    mypy is compiled: it holds the interpreter lock and no asynchronous exception or signal reaches into it. These
    callbacks are interpreted, so they are the only place where a check can be ended from within, and where other
    threads get their turn.
    """

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self.deadline = float("inf")

    def look(self) -> None:
        """Raise `CheckTimeout` once the deadline has passed."""
        if time.monotonic() > self.deadline:
            raise CheckTimeout

    def get_function_hook(self, fullname: str) -> None:
        self.look()

    def get_method_hook(self, fullname: str) -> None:
        self.look()

    def get_attribute_hook(self, fullname: str) -> None:
        self.look()


class Resident:
    """One build of mypy over the resident modules, and the programs that are in it at the moment."""

    def __init__(self, typeshed: Path | None, cache: Path | None, version: tuple[int, int]) -> None:
        self.options = _options(typeshed, cache, version)
        self.watch = Watch(self.options)
        with _undisturbed_host():
            result = mypy.build.build(
                [BuildSource(None, SEED, _seed_text(typeshed, version))],
                self.options,
                # The first place to look: else a file of the host's working directory could stand in for a module.
                alt_lib_path=str((typeshed or _bundled()) / "stdlib"),
                fscache=FileSystemCache(),
                stdout=io.StringIO(),
                stderr=io.StringIO(),
                extra_plugins=[self.watch],
            )
        self.manager, self.graph = result.manager, result.graph
        self._options: dict[CheckSettings, Options] = {}
        self.version = version
        self.serial = 0
        self._since_sweep = 0
        _say_what_returns_nothing(self.manager.modules)

    @property
    def usable(self) -> bool:
        """Whether mypy's global state is still this build's: another build in the process (the host's own) takes it
        over.
        """
        return mypy.modules_state.modules_state.modules is self.manager.modules

    def has_module(self, name: str) -> bool:
        """Whether guests can import a module of this name."""
        return name in self.manager.modules

    def options_for(self, settings: CheckSettings) -> Options:
        """The options of a program that is checked with `settings`."""
        if settings not in self._options:
            changed = self.options.apply_changes(
                {"check_untyped_defs": settings.check_untyped_defs, "allow_redefinition": settings.redefinition}
            )
            changed.disabled_error_codes = {error_codes[code] for code in settings.disabled if code in error_codes}
            self._options[settings] = changed
        return self._options[settings]

    def sweep(self) -> None:
        """Forget what mypy remembers of programs that are gone: they would stay alive in its caches."""
        self._since_sweep += 1
        if self._since_sweep >= PROGRAMS_BETWEEN_SWEEPS:
            self._since_sweep = 0
            type_state.reset_all_subtype_caches()
            type_state.reset_protocol_deps()
        self.manager.processed_targets.clear()


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


def _options(typeshed: Path | None, cache: Path | None, version: tuple[int, int]) -> Options:
    options = Options()
    options.python_version = version
    # One surface on every host: stubs do not depend on the platform, so verdicts and the cache must not either.
    options.platform = "linux"
    options.custom_typeshed_dir = None if typeshed is None else str(typeshed)
    options.abs_custom_typeshed_dir = None if typeshed is None else os.path.abspath(typeshed)
    options.python_executable = None
    options.no_site_packages = True
    options.cache_dir = os.devnull if cache is None else str(cache)
    options.sqlite_cache = False
    # The cache's name holds a hash of the stubs' text.
    options.skip_cache_mtime_checks = True
    # The sandbox has no such module. mypy looks for it in vain in each program (for `__spec__`), and analyses all of it
    # once more for that, unless it is told that nobody wants it.
    options.per_module_options = {"importlib.machinery": {"follow_imports": "skip"}}
    options.raise_exceptions = True
    options.many_errors_threshold = -1
    options.check_untyped_defs = DEFAULT_SETTINGS.check_untyped_defs
    options.allow_redefinition = DEFAULT_SETTINGS.redefinition
    return options


def _bundled() -> Path:
    return Path(mypy.build.__file__).parent / "typeshed"


def _seed_text(typeshed: Path | None, version: tuple[int, int]) -> str:
    """A module that imports whatever has to be resident."""
    if typeshed is None:
        return "".join(f"import {name}\n" for name in BUNDLED_MODULES)
    library = typeshed / "stdlib"
    present = load_stdlib_py_versions(str(typeshed))
    names = []
    for path in sorted(library.rglob("*.pyi")):
        name = ".".join(path.relative_to(library).with_suffix("").parts).removesuffix(".__init__")
        first, last = present.get(name) or present.get(name.partition(".")[0], ((3, 0), None))
        if first <= version and (last is None or version <= last):
            names.append(name)
    return "".join(f"import {name}\n" for name in names)


def _say_what_returns_nothing(modules: dict[str, MypyFile]) -> None:
    """mypy reports a use of what returns only `None`, but does not see it through overloads: `names = names.sort()`."""
    for name in MYPY_ONLY:
        modules["builtins"].names.pop(name, None)
    for module, owner, name in IN_PLACE:
        symbol = modules[module].names.get(owner)
        method = symbol.node.names.get(name) if symbol and isinstance(symbol.node, TypeInfo) else None
        if method and isinstance(method.node, OverloadedFuncDef):
            method.node.items = [item.func if isinstance(item, Decorator) else item for item in method.node.items]


def _mark_unreachable(program: Program, tree: MypyFile) -> None:
    """What the native parser does by itself: find blocks that the version or platform rules out."""
    from mypy.semanal_pass1 import SemanticAnalyzerPreAnalysis

    SemanticAnalyzerPreAnalysis().visit_file(tree, program.path, program.name, program.state.options)


@contextmanager
def _undisturbed_host() -> Iterator[None]:
    """mypy's build tunes the collector and reads an environment variable; neither is ours to change or follow."""
    thresholds, search_path = gc.get_threshold(), os.environ.pop("MYPYPATH", None)
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        if search_path is not None:
            os.environ["MYPYPATH"] = search_path
