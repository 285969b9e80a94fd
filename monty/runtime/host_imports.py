"""Modules that CPython's C functions import while guest code is the running code: `datetime.strptime`, a codec's error handler, a warning.

C asks the running frame's builtins for `__import__`, which are the guest's own, and then takes the module from `sys.modules`. So what stands
under that name, which no guest can write, loads a module of a closed list and returns nothing. What CPython warns of in guest code goes to the
run's standard error, not to the host's.
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


def tell(state: RunState, unit: str, line: int, category: str, message: str) -> bool:
    """Write a warning to the run's standard error as CPython does, once for each place. Whether it was written."""
    place = (message, unit, line)
    if place in state.warned:
        return False
    state.warned.add(place)
    source, file = state.program.line_of(unit, line)
    shown = f"  {source.strip()}\n" if source.strip() else ""
    with contextlib.suppress(MontyError):  # Not from a finalizer: the run's end finds the limit that was passed.
        state.write("stderr", f"{file}:{line}: {category}: {message}\n{shown}")
    return True


def tell_unawaited(state: RunState, name: str) -> None:
    """What CPython says of a coroutine that is let go of before anybody awaited it."""
    frame: types.FrameType | None = sys._getframe(2)
    while frame is not None:
        unit = unit_of(frame.f_code.co_filename)
        if unit is not None and not unit.startswith(PRELUDE_UNITS):
            message = f"coroutine '{name}' was never awaited"
            if tell(state, unit, real_line(frame.f_lineno), "RuntimeWarning", message):
                with contextlib.suppress(MontyError):
                    state.write("stderr", ALLOCATION)
            return
        frame = frame.f_back


ALLOCATION: Final = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"


def hear_warnings() -> None:
    """Take the warnings that are about guest code from the host's; CPython has no hook for those of one file alone."""
    hear_of_unawaited()
    plain = getattr(warnings, "_showwarnmsg", None)
    if plain is None or getattr(plain, "for_guests", False):
        return

    def show(message: Any) -> None:
        unit = unit_of(str(message.filename))
        state = RUNS.get(thread_ident())
        if unit is None:
            plain(message)
        elif state is not None:
            tell(state, unit, real_line(message.lineno), message.category.__name__, str(message.message))

    show.for_guests = True  # type: ignore[attr-defined]  # a mark, so that it is not wrapped twice
    warnings._showwarnmsg = show  # type: ignore[attr-defined]  # private, and read by C at every use


def hear_of_unawaited() -> None:
    """Take CPython's warning about a coroutine that was never awaited for those of guests."""
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
