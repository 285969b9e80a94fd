"""The closed world, put together: tables, wrappers, builtins and guards, made once per process from the surface.

`world()` is what compile, link and the engine ask; nothing here belongs to one run.
"""

from __future__ import annotations

import builtins
import threading
import types
from collections.abc import Callable
from typing import Any, Final

from monty.errors import InternalError
from monty.runtime.builtins import object_methods
from monty.runtime.builtins.exceptions import ALIASES, COMMON, builtin_exceptions
from monty.runtime.builtins.functions import FUNCTIONS
from monty.runtime.builtins.iterators import KINDS
from monty.runtime.builtins.namespaces import BodyView, GlobalsView, MembersView
from monty.runtime.builtins.types import PLAIN_TYPES
from monty.runtime.compile import Options
from monty.runtime.compile.spelling import NATIVE_NAMES
from monty.runtime.guards import bases
from monty.runtime.guards.host_members import HostMember
from monty.runtime.guards.installed import HOOKS
from monty.runtime.guards.members import FINISH
from monty.runtime.guards.registry import ALWAYS, PLAIN_CELL, RAW_TYPES, STATIC
from monty.runtime.guards.tables import ENTRIES, TABLES, WRAPPERS, binder, register, unbound_members
from monty.runtime.host_imports import hear_warnings, host_import
from monty.runtime.link import TABLE
from monty.runtime.modules.index import ATTRIBUTE_NAMES, REGISTER
from monty.runtime.preludes import Preludes, prelude_function
from monty.runtime.surface import HostType, Token
from monty.runtime.values import BuiltinType, GuestType
from monty.runtime.verify import GuardKind, Policy

PRELUDE_FUNCTIONS: Final = """
    print repr ascii format sorted min max sum any all map filter zip enumerate reversed iter anext getattr hasattr setattr delattr exec eval
    hash pow divmod round dir
""".split()
TYPE_CALLS: Final = "type str bool list tuple set frozenset dict int float complex bytes bytearray".split()
PRELUDE_GUARDS: Final = """
    text repr format format_text ascii unpack unpack_copy unpack_exactly unpack_rest unpack_fast mapping mapping_copy
    named_arguments addend contains class_parts sequence_parts mapping_parts finish_class
    primed primed_await awaitable async_iterator async_next equal not_equal less less_equal greater greater_equal
""".split()
HIDDEN_GUARDS: Final = {
    "sort_list": ("builtins", "sort_list"),
    "update_dict": ("builtins", "update_dict"),
    "percent": ("text", "percent"),
    **{name: ("containers", name) for name in ("subtract_view", "and_view", "or_view", "xor_view")},
}


class World:
    """The guards by name, made when first asked for, and the builtins as guests see them."""

    def __init__(self) -> None:
        self.builtins: dict[str, Any] = {}
        self.guards: dict[str, Any] = dict(ALWAYS)
        self.exceptions = builtin_exceptions()
        names = (
            frozenset(FUNCTIONS)
            | frozenset(PRELUDE_FUNCTIONS)
            | {entry.name for entry in PLAIN_TYPES}
            | frozenset(self.exceptions)
        )
        self.builtin_names = (
            names
            | frozenset(TYPE_CALLS)
            | {"range", "type", "object", "super", "slice", "memoryview"}
            | frozenset(ALIASES)
        )
        self.policy = Policy(native_names=NATIVE_NAMES, guards=self.guard_kinds())
        self.cells: dict[str, types.CellType] = {}
        self.preludes = Preludes(self.options(privileged=True), lambda: self.policy, self.cell, self.builtins)
        self.register_types()
        self.fill_builtins()
        TABLE.append(self.builtins)
        FINISH.append(LateHook(self.preludes, "finish_class").resolve)

    def options(
        self,
        *,
        rebound: frozenset[str] = frozenset(),
        closed: bool = True,
        privileged: bool = False,
        counts_steps: bool = False,
    ) -> Options:
        """What the compiler has to know of this world."""
        return Options(self.builtin_names, ATTRIBUTE_NAMES - NATIVE_NAMES, rebound, closed, privileged, counts_steps)

    def guard_kinds(self) -> dict[str, GuardKind]:
        """What emitted code may do with each guard."""
        kinds = dict.fromkeys(ALWAYS, GuardKind.CALLABLE)
        kinds |= {f"@{name}": GuardKind.CALLABLE for name in (*PRELUDE_GUARDS, *HIDDEN_GUARDS)}
        kinds |= {f"@call:{name}": GuardKind.CALLABLE for name in (*TYPE_CALLS, *STATIC, *PRELUDE_FUNCTIONS)}
        kinds |= dict.fromkeys(RAW_TYPES, GuardKind.RAW)
        kinds |= {f"@E:{name}": GuardKind.RAW for name in (*self.exceptions, "GuestInterrupt")}
        kinds["@type"] = GuardKind.TYPE
        kinds["@exception_types"] = GuardKind.MATCHER
        kinds |= dict.fromkeys(("@void_value", "@once"), GuardKind.VALUE)
        return kinds

    def cell(self, name: str) -> types.CellType:
        """The cell of a guard, one per process."""
        found = self.cells.get(name)
        if found is None:
            found = self.cells[name] = self.make_cell(name)
        return found

    def make_cell(self, name: str) -> types.CellType:
        """A guard's cell: host code, a raw type or exception class, or a function of the prelude."""
        if name in self.guards:
            return types.CellType(self.guards[name])
        if name == "@plain":
            return PLAIN_CELL
        if name in RAW_TYPES:
            return types.CellType(RAW_TYPES[name])
        plain = name[1:]
        if plain.startswith("E:"):
            return types.CellType(
                self.exceptions[{"GuestInterrupt": "KeyboardInterrupt"}.get(plain[2:], plain[2:])].host
            )
        if plain.startswith("call:"):
            plain = plain[5:]
            if plain in STATIC:
                return types.CellType(STATIC[plain])
        source, function = HIDDEN_GUARDS.get(plain, ("builtins", plain))
        if name not in self.policy.guards:
            raise InternalError(f"emitted code asks for the guard {name}, which does not exist")
        return self.preludes.cell(source, function)

    def register_types(self) -> None:
        """Enter every host type that exists from the start into the tables."""
        for entry in (*PLAIN_TYPES, *self.exceptions.values()):
            register(entry, self.preludes.function)
        for name, member in COMMON.items():
            getter = binder(name, member, self.preludes.function)
            setter = getattr(member, "setter", None)
            setattr(bases.ExceptionMembers, "@" + name, HostMember(getter, setter))
        for entry in (*PLAIN_TYPES, *self.exceptions.values()):
            self.wrap(entry)
        for host in (zip, enumerate, reversed):
            lazy = KINDS[host.__name__]
            WRAPPERS[host].instance_of, WRAPPERS[lazy] = (host, lazy), WRAPPERS[host]
        for stand_in, (known, name_of) in object_methods.STAND_INS.items():
            wrapper = WRAPPERS[stand_in] = WRAPPERS[known]
            wrapper.instance_of = (*wrapper.instance_of, stand_in)
            if name_of is not None:
                TABLES[stand_in] = {"__name__": name_of, "__qualname__": name_of, "__doc__": lambda method: None}
        WRAPPERS[dict].instance_of = (dict, MembersView)
        WRAPPERS[MembersView] = WRAPPERS[GlobalsView] = WRAPPERS[BodyView] = WRAPPERS[dict]
        bases.LOADER.append(self.preludes.function)
        REGISTER.append(self.register_module_type)
        REGISTER.append(self.add_guards)
        for hook in ("getattr_hook", "setattr_hook", "delattr_hook"):
            HOOKS[hook] = LateHook(self.preludes, hook)

    def add_guards(self, guards: dict[str, Any]) -> None:
        """Enter the guards that the prelude of a module uses. Two modules' guards of one name would take each other's place."""
        for name, guard in guards.items():
            if self.guards.setdefault(name, guard) != guard:
                raise InternalError(f"two modules bring a guard {name}")
        kinds = {**self.policy.guards, **dict.fromkeys(guards, GuardKind.CALLABLE)}
        self.policy = Policy(native_names=NATIVE_NAMES, guards=kinds)

    def register_module_type(self, entry: HostType, prelude_call: tuple[str, str] | None) -> None:
        """Enter a host type that a module brings; several modules may bring the same.

        `prelude_call` names the function of the prelude that makes its values.
        """
        if entry.host in WRAPPERS:
            return
        register(entry, self.preludes.function)
        wrapper = self.wrap(entry)
        if prelude_call is not None:
            wrapper.__call__ = self.preludes.function(*prelude_call)

    def wrap(self, entry: HostType) -> BuiltinType:
        """The guest value of a host type."""
        call = entry.call
        if call is None:
            call = self.type_call(entry.name) if entry.module == "builtins" else None
        wrapper = BuiltinType(entry, call, (entry.host,), entry.test, entry.subclass_test, entry.subscript)
        for name, value in unbound_members(entry, self.preludes.function):
            wrapper.__dict__[name if name in NATIVE_NAMES else "@" + name] = value
        WRAPPERS[entry.host] = wrapper
        return wrapper

    def entries(self) -> tuple[HostType, ...]:
        """Every host type that exists from the start."""
        return (*PLAIN_TYPES, *self.exceptions.values())

    def wrapper(self, host: type) -> BuiltinType:
        """The guest value of a host type of some module."""
        found = WRAPPERS.get(host)
        if found is None:
            found = self.wrap(ENTRIES[host])
        return found

    def type_call(self, name: str) -> Callable[..., Any] | None:
        """What calling a builtin type does."""
        if name in STATIC:
            return STATIC[name]
        if name in TYPE_CALLS or name in PRELUDE_FUNCTIONS:
            return LateCall(self, name)
        return None

    def fill_builtins(self) -> None:
        """The table behind `__builtins__`: what a guest's name means when nothing binds it."""
        table = self.builtins
        for name, row in FUNCTIONS.items():
            table[name] = row.value
        for name, entry in self.exceptions.items():
            if name != "CancelledError":
                table[name] = WRAPPERS[entry.host]
        for alias, name in ALIASES.items():
            table[alias] = table[name]
        for entry in PLAIN_TYPES:
            if getattr(builtins, entry.name, None) is entry.host or entry.name in ("map", "filter"):
                table[entry.name] = WRAPPERS[entry.host]
        for name in ("object", "type"):
            table[name] = self.special_type(name)
        for name in PRELUDE_FUNCTIONS:
            if name not in table:
                table[name] = prelude_function(self.preludes.function("builtins", name), name, "builtins")  # type: ignore[arg-type]  # what the prelude defines are functions
        table["NotImplemented"], table["Ellipsis"] = NotImplemented, ...
        table["__debug__"] = True
        table["__name__"] = "builtins"
        table["__import__"] = host_import
        hear_warnings()

    def special_type(self, name: str) -> BuiltinType:
        """`object` and `type`, which no value is an exact instance of."""
        host: type = object if name == "object" else type
        entry = HostType(host, name, "builtins", {}, call=self.type_call(name), subclassable=name == "object")
        instance_of = (object,) if name == "object" else (GuestType, BuiltinType)
        wrapper = BuiltinType(entry, entry.call, instance_of)
        ENTRIES[host], WRAPPERS[host] = entry, wrapper
        if name == "object":
            for member, guard in object_methods.OBJECT_METHODS.items():
                wrapper.__dict__["@" + member] = object_methods.UnboundObjectMethod(member, guard)
            wrapper.__dict__["@__new__"] = STATIC["object_new"]
            object_methods.OBJECT_NEW.append(STATIC["object_new"])
        TABLES.setdefault(BuiltinType, {})
        return wrapper


class LateHook:
    """A class hook of the prelude, loaded when a class with that hook is first used."""

    def __init__(self, preludes: Preludes, name: str) -> None:
        self.preludes = preludes
        self.name = name

    def resolve(self, *arguments: Any) -> Any:
        """Call the function itself."""
        return self.preludes.function("builtins", self.name)(*arguments)

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        function = self.preludes.function("builtins", self.name)
        return function if instance is None else types.MethodType(function, instance)


class LateCall:
    """Calling a builtin type whose function is in the prelude."""

    __slots__ = ("name", "world")

    def __init__(self, world: World, name: str) -> None:
        self.world = world
        self.name = name

    def __call__(self, /, *arguments: Any, **keywords: Any) -> Any:
        function = self.world.preludes.function("builtins", self.name)
        for wrapper in list(WRAPPERS.values()):
            if wrapper.__call__ is self:
                wrapper.__call__ = function
        return function(*arguments, **keywords)


_LOCK: Final = threading.Lock()
_WORLD: Final[list[World]] = []


def world() -> World:
    """The one world of the process."""
    if not _WORLD:
        with _LOCK:
            if not _WORLD:
                _WORLD.append(World())
    return _WORLD[0]


def token_of(value: Any) -> Token | None:
    """The token of a built-in function."""
    if type(value) is types.MethodType and type(value.__self__) is Token:
        return value.__self__
    return None
