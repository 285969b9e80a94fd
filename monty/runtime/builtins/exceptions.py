"""The builtin exception classes: their table members and the wrappers by which guests name them."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.builtins.object import members_view
from monty.runtime.guards.errors import (
    error_arguments,
    link_setter,
    linked,
    normalise,
    traceback_getter,
    with_traceback,
)
from monty.runtime.surface import Cost, HostType, Method, PreludeMethod, Property, TypeMember
from monty.runtime.values import GuestCancelled, GuestExit, GuestInterrupt, GuestType

NAMES: Final = """
    BaseException Exception ArithmeticError AssertionError AttributeError BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning
    FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit ImportError ImportWarning IndentationError IndexError
    InterruptedError IsADirectoryError KeyError LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError
    OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning
    RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError TabError TimeoutError TypeError
    UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
    ZeroDivisionError BaseExceptionGroup ExceptionGroup
""".split()
ALIASES: Final = {"IOError": "OSError", "EnvironmentError": "OSError"}


def add_note(error: BaseException, note: Any) -> None:
    """`e.add_note(text)` (PEP 678)."""
    error.add_note(note)


def set_arguments(error: BaseException, value: Any) -> None:
    """`e.args = ...`."""
    error.args = value if type(value) is tuple else tuple(value)


def notes(error: BaseException) -> Any:
    """`e.__notes__`."""
    return error.__notes__


def set_notes(error: BaseException, value: Any) -> None:
    """`e.__notes__ = ...`."""
    error.__notes__ = value


def set_suppressed(error: BaseException, value: Any) -> None:
    """`e.__suppress_context__ = ...`."""
    error.__suppress_context__ = bool(value)


def set_traceback(error: BaseException, value: Any) -> None:
    """`e.__traceback__ = ...`."""
    with_traceback(error, value)


def native(name: str) -> Property:
    """An attribute of a native exception that holds what the program or CPython put there: texts, numbers, guest values."""

    def getter(error: BaseException) -> Any:
        normalise(error)
        return getattr(error, name)

    def setter(error: BaseException, value: Any) -> None:
        setattr(error, name, value)

    return Property(getter, Cost.CONSTANT, setter)


def text(error: BaseException) -> str:
    """`e.__str__()`, or `super().__str__()` in a guest's class: never the class's own."""
    normalise(error)
    host: Any = next(base for base in type(error).__mro__ if not isinstance(base, GuestType))
    shown: str = host.__str__(error)
    return shown


def text_of(kind: type[BaseException]) -> Callable[[BaseException], str]:
    """`KeyError.__str__`, whatever class the error is of."""

    def text_as(error: BaseException) -> str:
        normalise(error)
        return kind.__str__(error)

    return text_as


COMMON: Final[dict[str, TypeMember]] = {
    "args": Property(error_arguments, Cost.CONSTANT, set_arguments),
    "add_note": Method(add_note, Cost.CONSTANT),
    "with_traceback": Method(with_traceback, Cost.CONSTANT),
    "__cause__": Property(linked("__cause__"), Cost.CONSTANT, link_setter("__cause__")),
    "__context__": Property(linked("__context__"), Cost.CONSTANT, link_setter("__context__")),
    "__suppress_context__": Property(lambda error: error.__suppress_context__, Cost.CONSTANT, set_suppressed),
    "__traceback__": Property(traceback_getter, Cost.CONSTANT, set_traceback),
    "__dict__": Property(members_view),
    "__notes__": Property(notes, Cost.CONSTANT, set_notes),
    "__str__": Method(text, Cost.LINEAR),
}
EXTRA: Final[dict[type[BaseException], str]] = {
    StopIteration: "value", StopAsyncIteration: "", KeyError: "", ImportError: "name path msg", NameError: "name", AttributeError: "name obj",
    OSError: "errno strerror filename", SyntaxError: "msg lineno offset text filename end_lineno end_offset",
    UnicodeDecodeError: "encoding object start end reason", UnicodeEncodeError: "encoding object start end reason",
    UnicodeTranslateError: "object start end reason", GuestExit: "code",
    BaseExceptionGroup: "message exceptions",
}  # fmt: skip


def members_of(kind: type[BaseException]) -> dict[str, TypeMember]:
    """The rows of an exception class."""
    members = {**COMMON, "__str__": Method(text_of(kind), Cost.LINEAR)}
    for base, names in EXTRA.items():
        if issubclass(kind, base):
            members.update({name: native(name) for name in names.split()})
    if issubclass(kind, BaseExceptionGroup):
        members["derive"] = Method(BaseExceptionGroup.derive, Cost.LINEAR)
        members |= {name: PreludeMethod("groups", name) for name in ("split", "subgroup")}
    return members


def builtin_exceptions() -> dict[str, HostType]:
    """Every builtin exception by its guest name."""
    found: dict[str, HostType] = {}
    for name in NAMES:
        kind = getattr(builtins, name, None)
        if kind is not None:
            found[name] = HostType(kind, name, "builtins", members_of(kind), call=kind, subclassable=True)
    found["KeyboardInterrupt"] = HostType(
        GuestInterrupt, "KeyboardInterrupt", "builtins", COMMON, call=GuestInterrupt, subclassable=True
    )
    found["SystemExit"] = HostType(
        GuestExit, "SystemExit", "builtins", members_of(GuestExit), call=GuestExit, subclassable=True
    )
    found["CancelledError"] = HostType(
        GuestCancelled, "CancelledError", "asyncio.exceptions", COMMON, call=GuestCancelled, subclassable=True
    )
    return found
