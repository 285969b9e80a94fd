"""A call whose arguments do not fit a builtin: CPython's words, asked of CPython itself.

In: the host's `TypeError` about a function of ours that stands for one of CPython's. Such functions carry `MARK` before their qualified name, so their
errors are known by it, and a call that fits costs nothing. Out: what CPython's own function says when it is called in the same way. It is
called with stand-ins, and only with what its check of the arguments refuses before all work.
"""

from __future__ import annotations

import builtins
import inspect
import re
import sys
import types
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

MARK: Final = "@"
CALL: Final = re.compile(r"@([\w.:]+)\(\) (.*)", re.DOTALL)
COUNTED: Final = re.compile(
    r"takes (?:from \d+ to )?\d+ positional arguments? but (\d+)(?: positional arguments?)? .*given"
)
MISSING: Final = re.compile(r"missing \d+ required positional arguments?: '(\w+)'.*")
KEYWORD: Final = re.compile(r"got (?:an unexpected keyword argument|multiple values for argument) '(\w+)'.*")
POSITIONAL: Final = re.compile(r"got some positional-only arguments passed as keyword arguments: '(\w+).*'")
NUMBER: Final = re.compile(r"(takes (?:from \d+ to )?)(\d+)( positional arguments?)( but )(\d+)(.*)")
SILENT: Final = frozenset({"print", "input", "breakpoint", "help"})
EXAMPLES: Final[tuple[Any, ...]] = (
    "",
    b"",
    bytearray(),
    [],
    (),
    {},
    set(),
    frozenset(),
    0,
    0.0,
    0j,
    range(0),
    slice(0),
    {}.keys(),
    {}.items(),
    {}.values(),
)


@dataclass(frozen=True, slots=True)
class Original:
    """CPython's function that one of ours stands for. Callers give ours `skipped` arguments that they do not give CPython's."""

    function: types.FunctionType
    call: Callable[..., Any] | None
    receiver: tuple[Any, ...] = ()
    skipped: int = 0


ORIGINALS: Final[dict[str, Original]] = {}


def stands_for(
    function: Any, name: str, original: Callable[..., Any] | None, *, receiver: tuple[Any, ...] = (), skipped: int = 0
) -> None:
    """Mark a function of ours as CPython's `original`, `name` in errors. A function that stands for several keeps its first name."""
    if type(function) is types.FunctionType and not function.__qualname__.startswith(MARK):
        function.__qualname__ = MARK + name
        ORIGINALS[name] = Original(function, original, receiver, skipped)


def stands_for_method(function: Any, host: type, name: str) -> None:
    """The same for a method of a builtin type, the receiver first."""
    example: tuple[Any, ...] = tuple(value for value in EXAMPLES if type(value) is host)
    shown = f"{host.__name__}.{name}"
    if issubclass(host, BaseException) and name in vars(BaseException):
        shown, example = f"{BaseException.__name__}.{name}", (Exception(),)
    stands_for(
        function, shown, getattr(host, name, None) if example else None, receiver=example, skipped=0 if example else 1
    )


def stands_for_function(function: Any, name: str, module: str, *, skipped: int = 0) -> None:
    """The same for a function of a module that the host has loaded."""
    found = getattr(builtins if module == "builtins" else sys.modules.get(module), name, None)
    is_native = type(found) is types.BuiltinFunctionType or isinstance(found, type)
    stands_for(
        function, name if module == "builtins" else f"{module}.{name}", found if is_native else None, skipped=skipped
    )


METHODS_OF_PRELUDE: Final[dict[tuple[str, str], tuple[type, str]]] = {}
STATICS_OF_PRELUDE: Final[dict[tuple[str, str], tuple[type, str]]] = {}


def mark_prelude(source: str, namespace: dict[str, Any]) -> None:
    """Mark the functions of a prelude file that stand for CPython's."""
    for name, function in namespace.items():
        if type(function) is not types.FunctionType:
            continue
        host_method = METHODS_OF_PRELUDE.get((source, name))
        static = STATICS_OF_PRELUDE.get((source, name))
        if host_method is not None:
            stands_for_method(function, *host_method)
        elif static is not None:
            host, plain = static
            stands_for(function, f"{host.__name__}.{plain}", getattr(host, plain, None), skipped=1)
        elif source == "builtins" and hasattr(builtins, name):
            stands_for_function(function, name, "builtins")


def in_words_of_cpython(message: str) -> str:
    """The message that CPython's own function gives, for one about ours; other messages as they are."""
    match = CALL.fullmatch(message)
    if match is None:
        return message
    name, fault = match[1], match[2]
    known = ORIGINALS.get(name)
    plain = name.rpartition(".")[2]
    if known is None:
        return f"{plain}() {fault}"
    return said_by_original(known, plain, fault) or f"{plain}() {without_hidden(fault, known.skipped)}"


def said_by_original(known: Original, name: str, fault: str) -> str | None:
    """What the original says when it is called as ours was; None if it has nothing against the call, or must not be called."""
    positional, keywords = shape(known, fault)
    if known.call is None or (name in SILENT and not keywords):
        return None
    given = [*known.receiver, *[()] * (positional - len(known.receiver) - known.skipped)]
    try:
        known.call(*given, **dict.fromkeys(keywords, ()))
    except TypeError as error:
        return str(error)
    except Exception:
        return None  # it took the arguments: ours is stricter, and says so itself
    return None


def shape(known: Original, fault: str) -> tuple[int, list[str]]:
    """How many positional arguments ours was given, hidden ones included, and which keywords, as far as the fault tells."""
    code = known.function.__code__
    names = code.co_varnames[: code.co_argcount]
    required = max(code.co_argcount - len(known.function.__defaults__ or ()), bool(code.co_flags & inspect.CO_VARARGS))
    if match := COUNTED.match(fault):
        return int(match[1]), []
    if match := MISSING.match(fault):
        return names.index(match[1]) if match[1] in names else 0, []
    if match := POSITIONAL.match(fault):
        return names.index(match[1]), [match[1]]
    if match := KEYWORD.match(fault):
        repeated = match[1] in names
        return names.index(match[1]) + 1 if repeated else required, [match[1]]
    return required, []


def without_hidden(fault: str, skipped: int) -> str:
    """A fault of ours with the counts that the caller knows of."""
    match = NUMBER.fullmatch(fault)
    if match is None or not skipped:
        return fault
    most = int(match[2]) - skipped
    given = match[6].replace("were", "was") if int(match[5]) - skipped == 1 else match[6]
    noun = " positional argument" if most == 1 else " positional arguments"
    return f"{match[1]}{most}{noun}{match[4]}{int(match[5]) - skipped}{given}"
