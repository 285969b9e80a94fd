"""Contexts of decimal arithmetic as guest values, over the host's own; the context of a run is in its state, never in the host's thread.

Settings are the host's, with a smaller most precision. What a context computes is in `operations`.
"""

from __future__ import annotations

import decimal
import sys
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, Final

from monty.runtime.compile.spelling import spell
from monty.runtime.decimals.bounds import MOST_DIGITS
from monty.runtime.decimals.signals import SIGNALS, Signal, host_signal
from monty.runtime.guards.host_members import HostMember
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.state import current
from monty.runtime.surface import Cost, HostType, Method, Property, Raw, TypeMember

SETTINGS: Final = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp")
NUMERIC: Final = frozenset(SETTINGS) - {"rounding"}
TRAPPED: Final = [decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow]
NAMESPACE_KEY: Final = "@@namespace"


class SignalDict:
    """The flags or the traps of a context: its own values, by signal."""

    __slots__ = ("context", "which")
    __hash__ = None  # type: ignore[assignment]  # as the host's

    def __init__(self, context: Context, which: str) -> None:
        self.context = context
        self.which = which

    @property
    def native(self) -> Any:
        """The host's own."""
        return getattr(self.context.native, self.which)

    def __getitem__(self, key: Any) -> bool:
        found: bool = self.native[host_signal(key)]
        return found

    def __setitem__(self, key: Any, value: Any) -> None:
        # The truth of a guest's object would be guest code.
        self.native[host_signal(key)] = value if type(value) in (bool, int, str, float, type(None)) else True

    def __delitem__(self, key: Any) -> None:
        raise ValueError("signal keys cannot be deleted")

    def __len__(self) -> int:
        return len(SIGNALS)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.copy())

    def __contains__(self, key: Any) -> bool:
        return host_signal(key) is not None

    def __eq__(self, other: object) -> Any:
        if isinstance(other, SignalDict):
            return self.copy() == other.copy()
        return self.copy() == other if type(other) is dict else NotImplemented

    def __repr__(self) -> str:
        return repr(self.native)

    def copy(self) -> dict[Any, bool]:
        """The values as a dict."""
        return {WRAPPERS[signal]: value for signal, value in self.native.items()}

    def keys(self) -> Any:
        """The signals."""
        return self.copy().keys()

    def values(self) -> Any:
        """The values, in the order of the signals."""
        return self.copy().values()

    def items(self) -> Any:
        """The signals with their values."""
        return self.copy().items()

    def get(self, key: Any, default: Any = None) -> Any:
        """The value of a signal, `default` for what is none."""
        return self[key] if key in self else default


class Context:
    """The context of decimal arithmetic, over one of the host's."""

    __slots__ = ("native",)

    def __init__(self, native: decimal.Context) -> None:
        self.native = native

    def __repr__(self) -> str:
        return repr(self.native)

    def copy(self) -> Context:
        """A context of its own with the same settings, flags and traps."""
        return Context(self.native.copy())


Context.__name__ = Context.__qualname__ = "decimal.Context"
SignalDict.__name__ = SignalDict.__qualname__ = "SignalDict"


def checked(name: str, value: Any) -> Any:
    """A setting that the host may have: numbers and texts of their exact types, of no more digits than a number may have."""
    if name in NUMERIC and isinstance(value, int):
        value = int.__index__(value)
    elif isinstance(value, str):
        value = str.__str__(value)
    elif type(value) is not type(None):
        value = ()
    if name == "prec" and type(value) is int and value > MOST_DIGITS:
        raise ValueError("valid range for prec is [1, MAX_PREC]")
    return value


def setter(name: str) -> Callable[[Context, Any], None]:
    """What sets one of the settings."""

    def set_one(context: Context, value: Any) -> None:
        setattr(context.native, name, checked(name, value))

    return set_one


def signals_of(value: Any) -> Any:
    """The flags or traps that a guest gives, as the host takes them."""
    if type(value) is SignalDict:
        return value.native
    if type(value) is list:
        return [host_signal(item) for item in value]
    if type(value) is dict:
        return {host_signal(key): bool(item) if type(item) in (bool, int) else True for key, item in value.items()}
    return ()


def signals_setter(name: str) -> Callable[[Context, Any], None]:
    """What sets the flags or the traps."""

    def set_all(context: Context, value: Any) -> None:
        setattr(context.native, name, signals_of(value) if type(value) is not list else ())

    return set_all


def signals_getter(name: str) -> Callable[[Context], SignalDict]:
    """What gives the flags or the traps."""

    def get_all(context: Context) -> SignalDict:
        return SignalDict(context, name)

    return get_all


def default_native() -> decimal.Context:
    """A context with the settings that CPython begins with, whatever the host has made of its own."""
    return decimal.Context(
        prec=28, rounding=decimal.ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=list(TRAPPED)
    )  # fmt: skip


PARAMETERS: Final = (*SETTINGS, "flags", "traps")


def unexpected(name: str) -> TypeError:
    """The error for a setting that does not exist, in the words of the running Python."""
    if sys.version_info >= (3, 13):
        return TypeError(f"this function got an unexpected keyword argument '{name}'")
    return TypeError(f"'{name}' is an invalid keyword argument for this function")


def make_context(*arguments: Any, **keywords: Any) -> Context:
    """`Context(...)`."""
    if len(arguments) > len(PARAMETERS):
        raise TypeError(f"function takes at most {len(PARAMETERS)} arguments ({len(arguments)} given)")
    native = default_native()
    given = dict(zip(PARAMETERS, arguments, strict=False))
    for name, value in keywords.items():
        if name not in PARAMETERS:
            raise unexpected(name)
        if name in given:
            raise TypeError(
                f"argument for function given by name ('{name}') and position ({PARAMETERS.index(name) + 1})"
            )
        given[name] = value
    for name, value in given.items():
        if value is None:
            continue
        if name in ("flags", "traps"):
            made: Any = decimal.Context(flags=signals_of(value))
            setattr(native, name, made.flags)
        else:
            setattr(native, name, checked(name, value))
    return Context(native)


def run_context() -> Context:
    """The context of the run: the one that its module holds, or the first."""
    state = current()
    context: Context | None = state.decimals
    if context is None:
        module = state.modules.get("decimal")
        names = module.__dict__.get(NAMESPACE_KEY, {}) if module is not None else {}
        held = names.get("_current")
        context = state.decimals = held if type(held) is Context else Context(default_native())
    return context


def set_run_context(context: Any) -> Context:
    """Make a context the run's."""
    if type(context) is not Context:
        raise TypeError("argument must be a context")
    current().decimals = context
    return context


def clear_flags(context: Context) -> None:
    """`context.clear_flags()`."""
    context.native.clear_flags()


def clear_traps(context: Context) -> None:
    """`context.clear_traps()`."""
    context.native.clear_traps()


def lowest(context: Context) -> int:
    """`context.Etiny()`."""
    return context.native.Etiny()


def highest(context: Context) -> int:
    """`context.Etop()`."""
    return context.native.Etop()


def raised_signals(native: Any) -> str:
    """The names of the signals that are set. One text: a list of a dump is filled after what holds it is made."""
    return " ".join(signal.__name__ for signal, value in native.items() if value)


def context_state(context: Context) -> tuple[Any, ...]:
    """What a context is made of."""
    native: Any = context.native
    settings = [getattr(native, name) for name in SETTINGS]
    return (*settings, raised_signals(native.flags), raised_signals(native.traps))


def context_from(state: Any) -> Context:
    """The context of a dump."""
    *settings, flags, traps = state
    named: dict[str, Signal] = {signal.__name__: signal for signal in SIGNALS}
    native = default_native()
    for name, value in zip(SETTINGS, settings, strict=True):
        setattr(native, name, checked(name, value))
    for signals, names in ((native.flags, flags), (native.traps, traps)):
        for signal in SIGNALS:
            signals[signal] = False
        for name in names.split():
            signals[named[name]] = True
    return Context(native)


def signal_dict_from(state: Any) -> SignalDict:
    """The flags or traps of a dump."""
    context, which = state
    if type(context) is not Context or which not in ("flags", "traps"):
        raise ValueError("no flags of a decimal context")
    return SignalDict(context, which)


SIGNAL_DICT: Final = HostType(
    SignalDict, "SignalDict", "decimal", {name: Raw(Cost.CONSTANT) for name in ("copy", "get", "items", "keys", "values")}
)  # fmt: skip
SETTABLE: Final = {
    **{name: Property(attrgetter(f"native.{name}"), Cost.CONSTANT, setter(name)) for name in SETTINGS},
    **{name: Property(signals_getter(name), Cost.CONSTANT, signals_setter(name)) for name in ("flags", "traps")},
}
MEMBERS: Final[dict[str, TypeMember]] = {
    **SETTABLE,
    "copy": Raw(Cost.CONSTANT),
    "__copy__": Method(Context.copy, Cost.CONSTANT),
    "clear_flags": Method(clear_flags, Cost.CONSTANT),
    "clear_traps": Method(clear_traps, Cost.CONSTANT),
    "Etiny": Method(lowest, Cost.CONSTANT),
    "Etop": Method(highest, Cost.CONSTANT),
}
for _name, _row in SETTABLE.items():
    # Emitted code stores to attributes as they are spelled, without asking the tables.
    setattr(Context, spell(_name), HostMember(_row.getter, _row.setter))
STATES: Final[dict[type, Any]] = {
    Context: (context_state, context_from),
    SignalDict: ((lambda value: (value.context, value.which)), signal_dict_from),
}
