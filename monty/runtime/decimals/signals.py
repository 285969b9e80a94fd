"""The signals of decimal arithmetic: the host's exception classes, and its errors with what guests know in place of the host's classes."""

from __future__ import annotations

import decimal
from typing import Any, Final

from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.surface import HostType
from monty.runtime.values import BuiltinType

Signal = type[decimal.DecimalException]
SIGNALS: Final[tuple[Signal, ...]] = tuple(decimal.Context().flags)  # the host's own order
CONDITIONS: Final[tuple[Signal, ...]] = tuple(
    getattr(decimal, name) for name in ("ConversionSyntax", "DivisionImpossible", "DivisionUndefined", "InvalidContext")
)
EXCEPTIONS: Final[tuple[Signal, ...]] = (decimal.DecimalException, *SIGNALS)
TYPES: Final = tuple(
    HostType(kind, kind.__name__, "decimal", COMMON, call=kind, subclassable=True)
    for kind in (*EXCEPTIONS, *CONDITIONS)
)


def name_signals(error: decimal.DecimalException) -> None:
    """Make the host's error name what guests know. It goes on itself: another one raised in its stead would have it as its context."""
    named = error.args[0] if error.args else None
    if type(named) is list:
        error.args = ([WRAPPERS[kind] for kind in named],)


def raised(signal: Signal) -> decimal.DecimalException:
    """The error of one signal that a context traps."""
    return signal([WRAPPERS[signal]])


def host_signal(value: Any) -> Any:
    """The host's class of a signal; what is no signal as it is, for the host to refuse."""
    return value.host if type(value) is BuiltinType and value.host in SIGNALS else None
