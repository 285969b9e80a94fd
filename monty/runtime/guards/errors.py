"""Raising and catching: guest values that stand for exceptions, and the host's exception objects, told apart.

The guest's hierarchy has stand-ins for what the host must not lose (`KeyboardInterrupt`, `SystemExit`), and a tuple for
`BaseException` that leaves limit errors out.
"""

from __future__ import annotations

import sys
from typing import Any, Final

from monty.runtime.guards.misfits import MARK, in_words_of_cpython
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.values import (
    BuiltinType,
    GuestBaseException,
    GuestCancelled,
    GuestExit,
    GuestInterrupt,
    GuestTraceback,
    GuestType,
)

OF_BUILTIN: Final = "<built-in function "  # how CPython names a callable that is no function of its own, before what is wrong with a star
GUEST_EXCEPTION: Final[tuple[type[BaseException], ...]] = (
    Exception, GeneratorExit, GuestInterrupt, GuestExit, GuestBaseException, GuestCancelled, BaseExceptionGroup,
)  # fmt: skip


def raisable(value: Any) -> BaseException:
    """What `raise value` raises. Raises `TypeError` for what is no exception."""
    if isinstance(value, BaseException):
        return value
    if type(value) is BuiltinType and issubclass(value.host, BaseException):
        make: Any = value
        made: BaseException = make()
        return made
    if isinstance(value, GuestType) and issubclass(value, BaseException):
        return value  # type: ignore[return-value]  # the host makes the instance, in the frame that raises
    raise TypeError("exceptions must derive from BaseException")


def cause(value: Any) -> BaseException | None:
    """What `from value` gives."""
    if value is None:
        return None
    try:
        return raisable(value)
    except TypeError:
        raise TypeError("exception causes must derive from BaseException") from None


def exception_types(value: Any) -> tuple[type[BaseException], ...]:
    """The host classes that `except value` matches."""
    found: list[type[BaseException]] = []
    for part in value if type(value) is tuple else (value,):
        if type(part) is tuple:
            found += exception_types(part)
        elif type(part) is BuiltinType and issubclass(part.host, BaseException):
            found += GUEST_EXCEPTION if part.host is BaseException else (part.host,)
        elif isinstance(part, GuestType) and issubclass(part, BaseException):
            found.append(part)
        else:
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
    return tuple(found)


def catches(error: BaseException, value: Any) -> bool:
    """Whether `except value` matches the exception."""
    return isinstance(error, exception_types(value))


def handled() -> BaseException | None:
    """The exception that the guest's code is handling."""
    found = sys.exception()
    return found if found is not None and is_of_guest(found) else None


def barrier() -> RuntimeError:
    """What is being handled, as CPython sees it, while guest code runs that handles nothing, called by a host that handles something."""
    error = RuntimeError("No active exception to reraise")
    error.__dict__[BARRIER_KEY] = True
    return error


def is_of_guest(error: BaseException) -> bool:
    """Whether guests may see an exception in a chain: limit errors and the barrier they may not."""
    return isinstance(error, GUEST_EXCEPTION) and BARRIER_KEY not in error.__dict__


def assertion(*message: Any) -> AssertionError:
    """The error of a failed `assert`."""
    return AssertionError(*message)


def normalise(error: BaseException) -> None:
    """Make a native error's text the guest's: emitted spellings (`@name`) leave its message and its name."""
    arguments = error.args
    if type(error) is TypeError and arguments and type(arguments[0]) is str and arguments[0].startswith(MARK):
        error.args = (in_words_of_cpython(arguments[0]),)
    if type(error) is TypeError and arguments and type(arguments[0]) is str and arguments[0].startswith(OF_BUILTIN):
        name, _, rest = arguments[0][len(OF_BUILTIN) :].partition("> argument after *")
        error.args = (f"{name}() argument after *{rest}",) if rest else arguments
    if not isinstance(error, AttributeError):
        return
    if arguments and type(arguments[0]) is str and "'@" in arguments[0]:
        error.args = (attribute_message(error, arguments[0]), *arguments[1:])
    if type(error.name) is str and error.name.startswith("@"):
        error.name = error.name[1:]


def attribute_message(error: AttributeError, message: str) -> str:
    """The text of a native error about an attribute. Before 3.12, enumerations said the name alone."""
    if sys.version_info < (3, 12) and message.startswith("type object") and hasattr(error.obj, "@_member_map_"):
        return str(error.name).removeprefix("@")
    if type(error.obj) is BuiltinType and message.startswith("'type' object"):
        message = f"type object '{error.obj.name}'" + message.removeprefix("'type' object")
    return message.replace("'@", "'")


def error_arguments(error: BaseException) -> tuple[Any, ...]:
    """`e.args`."""
    normalise(error)
    return error.args


def linked(attribute: str) -> Any:
    """The getter of `__cause__` or `__context__`: an exception of the guest's, or None. A limit error in the chain is not one."""

    def getter(error: BaseException) -> Any:
        found = getattr(error, attribute)
        while found is not None and not is_of_guest(found):
            found = found.__context__
        return found

    return getter


def link_setter(attribute: str) -> Any:
    """The setter of `__cause__` or `__context__`."""

    def setter(error: BaseException, value: Any) -> None:
        if value is not None and not isinstance(value, BaseException):
            kind = attribute.strip("_")
            raise TypeError(f"exception {kind} must be None or derive from BaseException")
        setattr(error, attribute, value)

    return setter


def traceback_getter(error: BaseException) -> Any:
    """`e.__traceback__`: opaque, None before the error is raised."""
    if error.__traceback__ is None and LOADED_FRAMES not in error.__dict__:
        return None
    known = error.__dict__.get(TRACEBACK_KEY)
    if known is None:
        known = error.__dict__[TRACEBACK_KEY] = GuestTraceback(error)
    return known


BARRIER_KEY: Final = "@@barrier"
TRACEBACK_KEY: Final = "@@traceback"
LOADED_FRAMES: Final = "@@frames"
"""Where an exception of a loaded run keeps the frames that it had come through before."""


def with_traceback(error: BaseException, traceback: Any) -> BaseException:
    """`e.with_traceback(tb)`: the traceback is kept by the error that it belongs to."""
    if traceback is None:
        return error.with_traceback(None)
    if type(traceback) is not GuestTraceback:
        raise TypeError("__traceback__ must be a traceback or None")
    return error.with_traceback(traceback.error.__traceback__)


def wrapper_of(kind: type[BaseException]) -> BuiltinType:
    """The guest value of a builtin exception class."""
    return WRAPPERS[kind]
