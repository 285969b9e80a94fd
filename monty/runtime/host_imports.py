"""Modules that CPython's C functions import while guest code is the running code: `datetime.strptime`, a codec's error handler, a warning.

C asks the running frame's builtins for `__import__`, which are the guest's own, and then takes the module from `sys.modules`. So what stands
under that name, which no guest can write, loads a module of a closed list and returns nothing. What CPython says of a guest's coroutine that
nobody awaited goes to the run's standard error, not to the host's.
"""

from __future__ import annotations

import contextlib
import sys
import types
import warnings
from typing import Any, Final

from monty.errors import MontyError
from monty.runtime.builtins.namespaces import PRELUDE_UNITS
from monty.runtime.compile import real_line
from monty.runtime.compile.spelling import unit_of
from monty.runtime.state import RUNS, RunState, thread_ident
from monty.runtime.surface import builtin

HOST_MODULES: Final = frozenset(
    "_strptime asyncio.coroutines asyncio.events collections.abc copyreg datetime encodings io json.decoder locale re time unicodedata warnings".split()
)


@builtin("__import__")
def host_import(_: Any, name: str, *rest: Any) -> None:
    """Load a module for a C function; the guest gets nothing."""
    if name not in HOST_MODULES:
        raise ImportError(f"the module {name} is not loaded for guest code", name=name)
    __import__(name)


def tell_unawaited(state: RunState, name: str) -> None:
    """Write the warning as CPython does, once for each place."""
    frame: types.FrameType | None = sys._getframe(2)
    while frame is not None:
        unit = unit_of(frame.f_code.co_filename)
        if unit is not None and not unit.startswith(PRELUDE_UNITS):
            break
        frame = frame.f_back
    if frame is None or unit is None:
        return
    line = real_line(frame.f_lineno)
    place = (name, unit, line)
    if place in state.warned:
        return
    state.warned.add(place)
    source, file = state.program.line_of(unit, line)
    shown = f"  {source.strip()}\n" if source.strip() else ""
    text = f"{file}:{line}: RuntimeWarning: coroutine '{name}' was never awaited\n{shown}{ALLOCATION}\n"
    with contextlib.suppress(MontyError):  # Not from a finalizer: the run's end finds the limit that was passed.
        state.write("stderr", text)


ALLOCATION: Final = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback"


def hear_of_unawaited() -> None:
    """Take CPython's warning about a coroutine that was never awaited for those of guests; it has no other hook for it."""
    plain = getattr(warnings, "_warn_unawaited_coroutine", None)
    if plain is None or getattr(plain, "for_guests", False):
        return

    def warn_unawaited(coroutine: Any) -> None:
        code = getattr(coroutine, "cr_code", None)
        if code is None or unit_of(code.co_filename) is None:
            plain(coroutine)
            return
        state = RUNS.get(thread_ident())
        if state is not None:
            tell_unawaited(state, coroutine.__qualname__)

    warn_unawaited.for_guests = True  # type: ignore[attr-defined]  # a mark, so that it is not wrapped twice
    warnings._warn_unawaited_coroutine = warn_unawaited  # type: ignore[attr-defined]  # private, and read by C at every use
