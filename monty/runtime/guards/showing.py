"""Text of values: what CPython may render in one bounded call, and the pieces for what the prelude renders part by part."""

from __future__ import annotations

import types
from collections import OrderedDict, defaultdict, deque
from typing import Any, Final

from monty.runtime.builtins.iterators import LAZY
from monty.runtime.builtins.namespaces import MembersView
from monty.runtime.guards.errors import normalise
from monty.runtime.guards.formatting import bound_digits, lifts_digits
from monty.runtime.guards.sizes import (
    CONTAINER_BASES,
    MAPPINGS,
    SCALARS,
    SEQUENCES,
    bound_memory,
    bound_paths,
    children,
    is_flat,
)
from monty.runtime.guards.tables import type_name
from monty.runtime.preludes import PreludeFunction
from monty.runtime.state import current
from monty.runtime.surface import Token
from monty.runtime.values import GuestType, default_repr, identity

ADDRESSED: Final = LAZY | frozenset({
    types.FunctionType, types.MethodType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, property, classmethod, staticmethod, super,
    types.BuiltinFunctionType, type(iter([])), type(iter(())), type(iter("")), type(iter({})), type(iter({}.values())), type(iter({}.items())),
    type(iter(set())), type(iter(range(0))), enumerate, zip, reversed, memoryview, type(iter("\xe9")), type(iter(b"")), type(reversed([])), type(reversed({})),
})  # fmt: skip
CONTAINERS: Final = SEQUENCES | MAPPINGS


def is_plainly_nested(value: Any) -> bool:
    """Whether a container holds nothing but builtin containers of scalars, and not too many paths."""
    if is_flat(value):
        return True
    seen: set[int] = set()
    stack = [value]
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind in SCALARS:
            continue
        if kind not in CONTAINERS:
            return False
        if id(item) not in seen:
            seen.add(id(item))
            if kind in MAPPINGS:
                if not SCALARS.issuperset(map(type, item)):
                    stack.extend(item.keys())
                if not SCALARS.issuperset(map(type, item.values())):
                    stack.extend(item.values())
            elif not SCALARS.issuperset(map(type, item)):
                stack.extend(item)
    bound_paths(value, "the text of a value")
    return True


def reprable(value: Any) -> bool:
    """Whether `repr` is one bounded native call (which may go straight to the guest's own `__repr__`)."""
    kind = type(value)
    if kind in SCALARS:
        if kind is int:
            bound_digits(value)
        return True
    if kind in CONTAINERS:
        if is_plainly_nested(value):
            if lifts_digits():
                bound_all_digits(value)
            return True
        return False
    if issubclass(type(kind), GuestType):
        return instance_reprable(value, kind)
    if isinstance(value, BaseException):
        bound_error(value)
        return shows_error(value, kind.__repr__)
    if kind is slice:
        if lifts_digits():
            bound_all_digits((value.start, value.stop, value.step))
        return SCALARS.issuperset((type(value.start), type(value.stop), type(value.step)))
    return kind not in ADDRESSED and not issubclass(kind, MembersView)


def prints_quietly(values: tuple[Any, ...]) -> bool:
    """Whether the text of every value is made without guest code."""
    return SCALARS.issuperset(map(type, values)) or not any(map(asks_guest, values))


def is_text(value: Any) -> bool:
    """Whether the value is a `str`, or of a class that derives from it."""
    return isinstance(value, str)


def asks_guest(value: Any) -> bool:
    """Whether making the text of the value may run guest code."""
    kind = type(value)
    return issubclass(type(kind), GuestType) or (kind in CONTAINERS and not is_plainly_nested(value))


def instance_reprable(value: Any, kind: type) -> bool:
    """The same for an instance of a guest's class."""
    if isinstance(value, BaseException):
        bound_error(value)
        return shows_error(value, kind.__repr__)
    if issubclass(kind, int):
        bound_digits(value)
    return not (issubclass(kind, (*CONTAINER_BASES, dict)) and container_slot(kind))


def shows_error(error: BaseException, method: Any) -> bool:
    """Whether `method`, what an exception's class makes its text with, may run: a guest's, or the host's where no argument has an address to show."""
    if method not in ERROR_SLOTS:
        return True
    return SCALARS.issuperset(map(type, error.args)) or is_plainly_nested(error.args)


ERROR_SLOTS: Final = (BaseException.__repr__, BaseException.__str__, KeyError.__str__)


def error_parts(value: Any) -> list[Any] | None:
    """The arguments of an exception, whose text the prelude makes of theirs; None for any other value."""
    return list(value.args) if isinstance(value, BaseException) else None


def shows_keys(value: Any) -> bool:
    """Whether an exception shows its one argument as a literal, as `KeyError` does."""
    kind: Any = type(value)
    return bool(kind.__str__ is KeyError.__str__)


def bound_error(error: BaseException) -> None:
    """Make an exception's text one bounded call."""
    normalise(error)
    if not SCALARS.issuperset(map(type, error.args)) or isinstance(error, BaseExceptionGroup):
        bound_paths(error, "the text of an exception")
    if lifts_digits():
        bound_all_digits(error.args)


def bound_all_digits(value: Any) -> None:
    """CPython's limit on the text of ints, in a container: the host has lifted its own."""
    seen: set[int] = set()
    stack = [value]
    while stack:
        item = stack.pop()
        if type(item) is int:
            bound_digits(item)
        elif type(item) in CONTAINERS and id(item) not in seen:
            seen.add(id(item))
            stack.extend(children(item))


def container_slot(kind: Any) -> bool:
    """Whether the class's repr is the builtin container's."""
    return kind.__repr__ in {base.__repr__ for base in (*CONTAINER_BASES, dict)}


def printable(value: Any) -> bool:
    """Whether `str` is one bounded native call."""
    kind: Any = type(value)
    if isinstance(value, BaseException):
        bound_error(value)
        return shows_error(value, kind.__str__)
    if issubclass(type(kind), GuestType) and kind.__str__ is not object.__str__:
        return True
    return reprable(value)


def formats_as_text(value: Any) -> bool:
    """Whether `format(value, "")` is `str(value)`."""
    kind: Any = type(value)
    return not issubclass(type(kind), GuestType) or kind.__format__ is object.__format__


def container_kind(value: Any) -> str | None:
    """Whether the prelude renders the value as a sequence or a dict."""
    kind = type(value)
    if kind is types.MappingProxyType or kind in MAPPINGS or issubclass(kind, (dict, MembersView)):
        return "dict"
    if kind in SEQUENCES or issubclass(kind, (*CONTAINER_BASES, BaseException)) or kind in VIEWS or kind is slice:
        return "sequence"
    return None


VIEWS: Final = frozenset({type({}.keys()), type({}.values()), type({}.items())})


def elements(value: Any) -> list[Any]:
    """The elements to render."""
    if isinstance(value, BaseException):
        return list(value.args)
    if type(value) is slice:
        return [value.start, value.stop, value.step]
    base = next((base for base in CONTAINER_BASES if issubclass(type(value), base)), None)
    return list(base.__iter__(value)) if base is not None else list(value)


def pairs(value: Any) -> list[tuple[Any, Any]]:
    """The items to render."""
    return list(dict.items(value) if isinstance(value, dict) else value.items())


def container_repr(value: Any, parts: list[str]) -> str:
    """The text of a container from the texts of its parts."""
    bound_memory(sum(map(len, parts)) + 2 * len(parts), "the text of a value")
    kind = type(value)
    inside = ", ".join(parts)
    if kind is slice or issubclass(kind, BaseException):
        return f"{kind.__name__}({inside})"
    if kind in VIEWS:
        return f"{kind.__name__}([{inside}])"
    if kind is types.MappingProxyType:
        return f"mappingproxy({{{inside}}})"
    if issubclass(kind, tuple):
        return f"({inside},)" if len(parts) == 1 else f"({inside})"
    if issubclass(kind, deque):
        tail = f", maxlen={value.maxlen})" if value.maxlen is not None else ")"
        return f"{kind.__name__}([{inside}]{tail}"
    if issubclass(kind, (set, frozenset)):
        if not parts:
            return f"{kind.__name__}()"
        return f"{{{inside}}}" if kind is set else f"{kind.__name__}({{{inside}}})"
    if issubclass(kind, defaultdict):
        return f"{kind.__name__}({opaque_or_text(value.default_factory)}, {{{inside}}})"
    if issubclass(kind, OrderedDict):
        return f"{kind.__name__}({{{inside}}})" if parts else f"{kind.__name__}()"
    return f"{{{inside}}}" if issubclass(kind, (dict, MembersView)) else f"[{inside}]"


def opaque_or_text(value: Any) -> str:
    """The text of a factory."""
    return opaque_repr(value) if type(value) in ADDRESSED else repr(value)


def recursive_repr(value: Any) -> str:
    """The text of a container within itself."""
    kind = type(value)
    if issubclass(kind, dict):
        return "{...}"
    if issubclass(kind, tuple):
        return "(...)"
    return "[...]" if issubclass(kind, (list, deque)) else f"{kind.__name__}(...)"


def method_repr(value: types.MethodType) -> str:
    """The text of a bound method, or of a builtin function, which is one."""
    owner: Any = value.__self__
    if type(owner) is Token:
        return f"<built-in function {owner.name}>"
    name = getattr(value.__func__, "__qualname__", None) or getattr(value.__func__, "__name__", "method")
    if issubclass(type(type(owner)), GuestType) or isinstance(owner, GuestType):
        return f"<bound method {name} of {owner!r}>"
    plain = str(name).rpartition(".")[2].removeprefix("@").removeprefix(f"{type(owner).__name__}_")
    return f"<built-in method {plain} of {type_name(owner)} object at {identity(owner):#x}>"


def opaque_repr(value: Any) -> str:
    """The text of what CPython would show with an address: the run's own identity stands in its place."""
    kind = type(value)
    if kind is types.FunctionType:
        return f"<function {value.__qualname__} at {identity(value):#x}>"
    if kind is types.MethodType:
        return method_repr(value)
    if kind is PreludeFunction:
        return repr(value)
    if kind is types.BuiltinFunctionType:
        owner = value.__self__
        if owner is None or isinstance(owner, types.ModuleType):
            return f"<built-in function {value.__name__}>"
        return f"<built-in method {value.__name__} of {type_name(owner)} object at {identity(owner):#x}>"
    if kind in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType):
        return f"<{type_name(value)} object {value.__qualname__} at {identity(value):#x}>"
    if kind is super:
        return f"<super: <class '{value.__thisclass__.__name__}'>, <{type(value.__self__).__name__} object>>"
    if kind in (classmethod, staticmethod):
        inner = value.__func__
        return (
            f"<{kind.__name__}({opaque_or_text(inner) if reprable(inner) or container_kind(inner) is None else '...'})>"
        )
    if kind is memoryview:
        return f"<memory at {identity(value):#x}>"
    return f"<{type_name(value)} object at {identity(value):#x}>"


def write(stream: str, text: str) -> None:
    """Print to the run's output."""
    current().write(stream, text)


def raw_ascii_text(shown: str) -> str:
    """The text with everything beyond ASCII escaped, as `ascii` does."""
    if str.isascii(shown):
        return shown
    bound_memory(10 * str.__len__(shown), "the text of ascii()")
    return str.encode(shown, "ascii", "backslashreplace").decode("ascii")


def address(value: Any) -> int:
    """An identity for the prelude's own bookkeeping; guests never see it."""
    return id(value)


def default_text(value: Any) -> str:
    """`object.__repr__`."""
    return default_repr(value)


GUARDS: Final[dict[str, Any]] = {
    "@reprable": reprable,
    "@printable": printable,
    "@prints_quietly": prints_quietly,
    "@is_text": is_text,
    "@formats_as_text": formats_as_text,
    "@container_kind": container_kind,
    "@elements": elements,
    "@error_parts": error_parts,
    "@shows_keys": shows_keys,
    "@pairs": pairs,
    "@container_repr": container_repr,
    "@recursive_repr": recursive_repr,
    "@opaque_repr": opaque_repr,
    "@write": write,
    "@raw_ascii_text": raw_ascii_text,
    "@address": address,
    "@type_name": type_name,
    "@raw_str": str,
    "@raw_repr": repr,
}
