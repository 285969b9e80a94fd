"""The module `contextlib`: guest source, since all of it calls back. `chdir` is absent: there are no directories.

A limit error is no exception of the guest's: no `__exit__` is told of it, so nothing here can outlive it.
"""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.guards.errors import handled
from monty.runtime.surface import Module, Prelude


def trace_length(error: BaseException) -> int:
    """How many frames the traceback of an exception has."""
    length, entry = 0, error.__traceback__
    while entry is not None:
        length, entry = length + 1, entry.tb_next
    return length


def trim_trace(error: BaseException, length: int) -> None:
    """Take away the frames that an exception passed since its traceback had that length: those of the generator that it was thrown into."""
    entry = error.__traceback__
    for _ in range(trace_length(error) - length):
        entry = entry.tb_next if entry is not None else None
    error.__traceback__ = entry


GUARDS: Final[dict[str, Any]] = {
    "@contextlib_trace_length": trace_length,
    "@contextlib_trim_trace": trim_trace,
    "@contextlib_handled": handled,
}
WHOLE: Final = """
    AbstractContextManager ContextDecorator closing contextmanager nullcontext suppress
""".split()
PARTS: Final = {
    "contextlib_stacks": ("ExitStack",),
    "contextlib_streams": ("redirect_stderr", "redirect_stdout"),
    "contextlib_asynchronous": (
        "AbstractAsyncContextManager",
        "AsyncContextDecorator",
        "aclosing",
        "asynccontextmanager",
    ),
    "contextlib_asynchronous_stacks": ("AsyncExitStack",),
}
MODULE: Final = Module(
    "contextlib",
    {
        **{name: Prelude(name) for name in WHOLE},
        **{name: Prelude(name, part=part) for part, names in PARTS.items() for name in names},
    },
    prelude="contextlib",
)
