"""mypy, built once and kept warm. With `program`, the only code that drives the internal API of the pinned mypy.

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
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import mypy.build
import mypy.modules_state
import mypy.semanal_main
from mypy.errorcodes import error_codes
from mypy.fscache import FileSystemCache
from mypy.modulefinder import BuildSource, load_stdlib_py_versions
from mypy.nodes import (
    Decorator,
    MypyFile,
    OverloadedFuncDef,
    TypeInfo,
)
from mypy.options import Options
from mypy.plugin import Plugin
from mypy.typestate import type_state

from monty.check.settings import DEFAULT_SETTINGS, CheckSettings

SEED: Final = "@seed"
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
        self.library = (typeshed or _bundled()) / "stdlib"
        self.watch = Watch(self.options)
        with _undisturbed_host():
            result = mypy.build.build(
                [BuildSource(None, SEED, _seed_text(typeshed, version))],
                self.options,
                # The first place to look: else a file of the host's working directory could stand in for a module.
                alt_lib_path=str(self.library),
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
