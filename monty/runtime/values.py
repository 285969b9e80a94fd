"""The guest's own kinds of value that are no plain host object: classes, builtin types, modules, external functions.

Promise: none of these hands out a host object through any operation that emitted code has.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from functools import partial, reduce
from operator import or_
from typing import Any, Final

from monty.runtime.compile.spelling import spell
from monty.runtime.state import current
from monty.runtime.surface import HostType, Token


class GuestType(type):
    """The metaclass of classes that guests make. Members are stored as lowering spells them (`@name`, or a native name).

    Metaclasses of our own (of `Enum`, `Protocol`, ...) derive from it: `namespace_kind` is what a class body fills, None the plain kind,
    and `build` makes the class. Neither name can be spelled by guests.
    """

    namespace_kind: type | None = None

    @classmethod
    def build(cls, namespace: Any, bases: tuple[type, ...], members: dict[str, Any]) -> type:
        """The class of a class statement."""
        return type.__new__(cls, namespace.name, bases, members)

    def settled_members(cls) -> frozenset[str]:
        """Host names of members that `settle` makes anew: a dump leaves them out."""
        return frozenset()

    def settle(cls) -> None:
        """Make what the class has beside the members of its body, once those are there."""

    def has_instance(cls, value: Any) -> bool:
        """`isinstance(value, cls)`, registered classes aside."""
        return isinstance(value, cls)

    def has_subclass(cls, other: type) -> bool:
        """`issubclass(other, cls)`, registered classes aside."""
        return issubclass(other, cls)

    def __repr__(cls) -> str:
        return f"<class '{cls.__module__}.{cls.__qualname__}'>"

    def __or__(cls, other: Any) -> Any:
        return make_union(cls, other)

    def __ror__(cls, other: Any) -> Any:
        return make_union(other, cls)


class GuestObject(metaclass=GuestType):
    """The base of guest classes that have no host base: `object`, as guests see it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return default_repr(self)


GuestObject.__module__ = "builtins"
GuestObject.__qualname__ = GuestObject.__name__ = "object"


class GuestBaseException(BaseException):
    """What a guest's class derives from when it names `BaseException`."""


class GuestInterrupt(BaseException):
    """The guest's `KeyboardInterrupt`: the host's own ends the run and is not for guests to catch."""


class GuestExit(BaseException):
    """The guest's `SystemExit`."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self.code = arguments[0] if len(arguments) == 1 else (arguments or None)


class GuestCancelled(BaseException):
    """The guest's `asyncio.CancelledError`."""


GuestCancelled.__name__ = GuestCancelled.__qualname__ = "CancelledError"
GuestCancelled.__module__ = "asyncio.exceptions"
GuestInterrupt.__name__ = GuestInterrupt.__qualname__ = "KeyboardInterrupt"
GuestExit.__name__ = GuestExit.__qualname__ = "SystemExit"
GuestInterrupt.__module__ = GuestExit.__module__ = "builtins"


class BuiltinType:
    """A builtin type or exception class as a guest value. The host's own class never is one."""

    __slots__ = (
        "__call__", "__dict__", "entry", "host", "instance_of", "module", "name", "subclass_test", "subscript", "test",
    )  # fmt: skip

    def __init__(
        self,
        entry: HostType,
        call: Callable[..., Any] | None,
        instance_of: tuple[type, ...],
        test: Callable[[Any], bool] | None = None,
        subclass_test: Callable[[type], bool] | None = None,
        subscript: Callable[[Any, Any], Any] | None = None,
    ) -> None:
        self.entry = entry
        self.host = entry.host
        self.name = entry.name
        self.module = "builtins" if entry.module == "types" and entry.name not in NAMED_IN_TYPES else entry.module
        # A slot, not a method: CPython calls what it holds at once, so no host frame stands between guest frames.
        self.__call__ = call if call is not None else partial(refuse_making, type_text(self))
        self.instance_of = instance_of
        self.test = test
        self.subclass_test = subclass_test
        self.subscript = subscript

    __iter__ = None
    __reversed__ = None

    def __setattr__(self, name: str, value: Any) -> None:
        # The wrappers are shared by all runs of the process: what one guest could set, another would see.
        if name.startswith("@") or name not in BuiltinType.__slots__:
            raise TypeError(f"cannot set '{name.removeprefix('@')}' attribute of immutable type '{self.name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        raise TypeError(f"cannot set '{name.removeprefix('@')}' attribute of immutable type '{self.name}'")

    def __repr__(self) -> str:
        shown = self.name if self.module == "builtins" else f"{self.module}.{self.name}"
        return f"<class '{shown}'>"

    def __or__(self, other: Any) -> Any:
        return make_union(self, other)

    def __ror__(self, other: Any) -> Any:
        return make_union(other, self)

    def __getitem__(self, parameters: Any) -> Any:
        if self.subscript is not None:
            return self.subscript(self, parameters)
        if self.name not in GENERIC_TYPES:
            raise TypeError(f"type '{self.name}' is not subscriptable")
        return GenericAlias(self, parameters if type(parameters) is tuple else (parameters,))


NAMED_IN_TYPES: Final = frozenset({"GenericAlias", "SimpleNamespace", "UnionType"})
"""Types that say that they are of the module `types`; the others that it names have `builtins` as their module."""
GENERIC_TYPES: Final = frozenset(
    "list dict set frozenset tuple type deque defaultdict OrderedDict Counter ChainMap enumerate partial Pattern Match array".split()
)


def refuse_making(name: str, *arguments: Any, **keywords: Any) -> None:
    """What calling a type does whose instances guests cannot make."""
    raise TypeError(f"cannot create '{name}' instances")


class TypeForm:
    """What stands for a type without being one: `list[int]`, `int | None`, the forms of `typing`. Two forms of the same parts are equal."""

    __slots__ = ()

    def form_key(self) -> Any:
        """What equality and hash go by; identity unless a form has parts."""
        return id(self)

    def parts(self) -> tuple[Any, ...]:
        """What the form is made of: other types and forms, texts, lists of such."""
        return ()

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        """The same form of other parts."""
        return self

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        """The classes that a class statement derives from when it names this form among its `bases` (PEP 560)."""
        raise TypeError(f"Cannot subclass {self!r}")

    def tested(self, function: str) -> Any:
        """What `isinstance` or `issubclass` test against when they are given this form."""
        raise TypeError(f"{function}() argument 2 cannot be a parameterized generic")

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, TypeForm) and self.form_key() == other.form_key())

    def __hash__(self) -> int:
        return hash(self.form_key())

    def __or__(self, other: Any) -> Any:
        return make_union(self, other)

    def __ror__(self, other: Any) -> Any:
        return make_union(other, self)


class UnionType(TypeForm):
    """`X | Y` of types, as a value (PEP 604)."""

    __slots__ = ("args",)

    def __init__(self, arguments: tuple[Any, ...]) -> None:
        self.args = arguments

    def __repr__(self) -> str:
        return " | ".join("None" if getattr(part, "name", "") == "NoneType" else type_text(part) for part in self.args)

    def form_key(self) -> Any:
        return "union", frozenset(map(part_key, self.args))

    def parts(self) -> tuple[Any, ...]:
        return self.args

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        return reduce(or_, parts)


class GenericAlias(TypeForm):
    """`list[int]` and the like (PEP 585): calls its origin, and is nothing else at run time."""

    __slots__ = ("args", "origin")

    def __init__(self, origin: Any, arguments: tuple[Any, ...]) -> None:
        self.origin = origin
        self.args = arguments

    def __call__(self, /, *arguments: Any, **keywords: Any) -> Any:
        return self.origin(*arguments, **keywords)

    def __repr__(self) -> str:
        shown = ", ".join(map(type_text, self.args)) if self.args else "()"
        return f"{type_text(self.origin)}[{shown}]"

    def form_key(self) -> Any:
        return "alias", id(self.origin), tuple(map(part_key, self.args))

    def parts(self) -> tuple[Any, ...]:
        return self.args

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        return GenericAlias(self.origin, parts)

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (self.origin,)

    def __getitem__(self, parameters: Any) -> Any:
        if not SUBSTITUTE:
            raise TypeError(f"{self!r} is not a generic class")
        return SUBSTITUTE[0](self, parameters)


SUBSTITUTE: Final[list[Callable[[TypeForm, Any], Any]]] = []


class GuestModule:
    """A module of the guest's world: members are attributes, spelled as lowering spells them. One per run."""

    def __init__(self, name: str, members: dict[str, Any]) -> None:
        contents = self.__dict__
        contents["@__name__"] = name
        for member, value in members.items():
            contents[spell(member)] = value

    def __getattr__(self, name: str) -> Any:
        part = self.__dict__.get(PARTS_KEY, {}).get(name)
        if part is not None:
            LOAD_PART[0](self, part)
            return self.__dict__[name]
        plain = name.removeprefix("@")
        raise AttributeError(f"module '{self.__dict__['@__name__']}' has no attribute '{plain}'", name=plain, obj=self)

    def __repr__(self) -> str:
        return f"<module '{self.__dict__['@__name__']}'>"


PARTS_KEY: Final = "@@parts"
LOAD_PART: Final[list[Callable[[GuestModule, str], None]]] = []


PENDING_CALL: Final[list[Callable[[str, tuple[Any, ...], dict[str, Any]], Any]]] = []


class ExternalFunction:
    """A function of the host, by name. Calling it leaves guest code; who answers is the run's business."""

    __slots__ = ("is_async", "name")

    def __init__(self, name: str, *, is_async: bool = False) -> None:
        self.name = name
        self.is_async = is_async

    def __call__(self, /, *arguments: Any, **keywords: Any) -> Any:
        if self.is_async:
            return PENDING_CALL[0](self.name, arguments, keywords)
        return current().call_external(self.name, arguments, keywords)

    def __repr__(self) -> str:
        return f"<function {self.name}>"


class GuestTraceback:
    """A traceback as guests may hold it: opaque, to be passed on or formatted."""

    __slots__ = ("error",)

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __repr__(self) -> str:
        return "<traceback object>"


for _kind, _name in (
    (GuestType, "type"),
    (BuiltinType, "type"),
    (GuestModule, "module"),
    (ExternalFunction, "function"),
    (GuestTraceback, "traceback"),
):
    _kind.__name__ = _kind.__qualname__ = _name  # CPython's own messages name the type of a value


def make_union(left: Any, right: Any) -> Any:
    """`left | right` of two types; NotImplemented for anything else, so that CPython words the error."""
    parts: list[Any] = []
    for side in (left, right):
        for part in side.args if type(side) is UnionType else (side,):
            if part is not None and not is_type_like(part):
                return NotImplemented
            if part not in parts:
                parts.append(part)
    return parts[0] if len(parts) == 1 else UnionType(tuple(parts))


def is_type_like(value: Any) -> bool:
    """Whether the guest value is a class, or an alias of one or a union of such."""
    kind = type(value)
    return issubclass(kind, (BuiltinType, UnionType, GenericAlias, GuestType))


SCALAR_PARTS: Final = frozenset({int, str, bool, bytes, float, type(None)})


def part_key(value: Any) -> Any:
    """What a part of a form is compared by, without running guest code: form, scalar, or itself."""
    kind = type(value)
    if issubclass(kind, TypeForm):
        return value.form_key()
    if value is None or (kind is BuiltinType and value.name == "NoneType"):
        return None
    if kind in SCALAR_PARTS:
        return kind, value
    return (kind, *map(part_key, value)) if kind in (list, tuple) else id(value)


def type_text(value: Any) -> str:
    """A type as it is written in the text of unions and aliases."""
    if value is None:
        return "None"
    if value is ...:
        return "..."
    kind = type(value)
    if kind is BuiltinType:
        return str(value.name) if value.module in ("builtins", "types") else f"{value.module}.{value.name}"
    if issubclass(kind, GuestType):
        return f"{value.__module__}.{value.__qualname__}" if value.__module__ != "builtins" else str(value.__qualname__)
    if kind is list:
        return f"[{', '.join(map(type_text, value))}]"
    if kind is types.FunctionType:
        return f"{value.__module__}.{value.__qualname__}"
    return repr(value)


def identity(value: Any) -> int:
    """What `id` says: a number of the run's own. A host address would be a leak, and would not survive a snapshot."""
    state = current()
    if state.ids is None:
        state.ids = {}
    known = state.ids.get(id(value))
    if known is None:
        known = state.ids[id(value)] = (FIRST_IDENTITY + 64 * len(state.ids), value)
    return int(known[0])


FIRST_IDENTITY: Final = 0x7F_0000_0000_00


def default_repr(value: Any) -> str:
    """`object.__repr__` with the run's own identity instead of an address."""
    kind = type(value)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"<{name} object at {identity(value):#x}>"


def is_builtin_function(value: Any) -> bool:
    """Whether the value is a built-in function made by `surface.builtin`."""
    return type(value) is types.MethodType and type(value.__self__) is Token
