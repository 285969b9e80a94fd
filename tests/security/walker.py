"""Takes every step that the emitted language has, from guest values on, and names whatever it reaches that no guest may hold.

In: a run, and values of its. Out: sentences, each with the path to a value that is not in the design's list. The walk is done as guest code of
the run, so that its limits hold.
"""

from __future__ import annotations

import operator
import types
from collections import Counter, deque
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from typing import Any, Final

from monty.runtime.compile.spelling import NATIVE_NAMES, unit_of, unspell
from monty.runtime.guards import arithmetic, members
from monty.runtime.guards.bases import LateMethod
from monty.runtime.guards.comparison import comparable, containable
from monty.runtime.guards.host_members import HostMember
from monty.runtime.guards.tables import TABLES, WRAPPERS
from monty.runtime.surface import Token
from monty.runtime.values import BuiltinType, GuestModule, GuestType


def awaited() -> type:
    """The type of what a coroutine's `__await__` gives."""

    async def nothing() -> None:
        """To be closed at once."""

    made = nothing()
    kind = type(made.__await__())
    made.close()
    return kind


AWAITED: Final = awaited()
NEVER: Final = (
    types.ModuleType, types.CodeType, types.FrameType, types.TracebackType, types.CellType, types.GetSetDescriptorType,
)  # fmt: skip
"""Host types of which no value is ever a guest's; the last are what reading an attribute of a raw host class gives."""
DESCRIPTORS: Final = (types.WrapperDescriptorType, types.MethodDescriptorType, types.ClassMethodDescriptorType)
FAMOUS: Final = """
    __class__ __dict__ __bases__ __base__ __mro__ mro __subclasses__ __init__ __new__ __globals__ __code__ __closure__ __builtins__ __self__ __func__
    __wrapped__ __module__ __name__ __qualname__ __doc__ __reduce__ __reduce_ex__ __getstate__ __init_subclass__ __subclasshook__ __sizeof__ __dir__
    __getattribute__ __setattr__ __delattr__ __get__ __set__ __set_name__ __call__ __weakref__ __annotations__ __defaults__ __kwdefaults__ __traceback__
    __context__ __cause__ __notes__ __loader__ __spec__ __file__ __path__ __iter__ __next__ __enter__ __exit__ __class_getitem__ __format__ __hash__
    gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await ag_frame ag_code tb_frame tb_next f_globals f_locals f_back f_builtins f_code co_consts
    host entry instance_of guard value owner name error call state preludes world func args keywords token origin parts cells object
""".split()
"""Names that attacks reach for: of CPython, and of monty's own records."""
SKIPPED: Final = frozenset({"asend", "athrow", "aclose"})
"""Steps of asynchronous generators, which complain when they are not awaited."""
KEYS: Final[tuple[Any, ...]] = (0, -1, "a", "__builtins__", slice(0, 1), None)
ARGUMENTS: Final[tuple[tuple[Any, ...], ...]] = ((), (1,), ("a",), ([1],), (1, 2))
UNARY: Final = (operator.neg, operator.pos, operator.invert, operator.not_, abs)
BINARY: Final = (
    operator.add,
    operator.sub,
    operator.and_,
    operator.or_,
    operator.xor,
    operator.eq,
    operator.lt,
    operator.truediv,
)
STAND_INS: Final = (LateMethod, HostMember, AWAITED)
"""Values that guests can only call or pass on: no table has a row for them."""
OF_ONE_TYPE: Final = 3
MOST_STEPS: Final = 4000
Step = tuple[str, Callable[[], Any]]


def is_allowed(value: Any) -> bool:
    """Whether a guest may hold the value: by its exact type, and for functions and methods by whose they are."""
    kind = type(value)
    if isinstance(value, type):
        return issubclass(kind, GuestType)
    if kind is types.MemberDescriptorType:
        return isinstance(value.__objclass__, GuestType)  # a slot of a guest's own class
    if issubclass(kind, NEVER):
        return False
    if issubclass(kind, DESCRIPTORS):
        return value.__name__ in TABLES.get(value.__objclass__, ())
    if kind is types.FunctionType:
        return unit_of(value.__code__.co_filename) is not None
    if kind is types.MethodType:
        return type(value.__self__) is Token or not isinstance(value.__self__, types.ModuleType)
    if kind is types.BuiltinFunctionType:
        # A method of a host type itself (`date.fromisoformat`) is a row of its table; what it is bound to is not to be read.
        return (
            isinstance(value.__self__, types.ModuleType | types.NoneType)
            or (isinstance(value.__self__, type) and value.__self__ in WRAPPERS)
            or is_allowed(value.__self__)
        )
    return (
        isinstance(kind, GuestType)
        or issubclass(kind, STAND_INS)
        or kind in WRAPPERS
        or kind in TABLES
        or kind is BuiltinType
    )


def native_key(value: Any) -> str:
    """What tells a native function from another: its name."""
    return getattr(value, "__name__", "") if type(value) in (types.BuiltinFunctionType, *DESCRIPTORS) else ""


class Walker:
    """One walk over the values of many runs; few values of each type are taken apart, as it is types that leak."""

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()
        self.found: list[str] = []
        self.steps = 0

    def walk(self, values: dict[str, Any]) -> None:
        """Take all steps from the values, and from what they lead to."""
        queue = deque(values.items())
        budget = self.steps + MOST_STEPS
        while queue and self.steps < budget:
            path, value = queue.popleft()
            if not is_allowed(value):
                self.found.append(f"{path} is a {type(value).__module__}.{type(value).__qualname__}")
                continue
            if self.is_known(value):
                continue
            for name, step in steps_from(value):
                self.steps += 1
                queue.append((f"{path}{name}", outcome(step)))

    def is_known(self, value: Any) -> bool:
        """Whether enough values of the kind were taken apart."""
        kind = type(value)
        if kind is types.AsyncGeneratorType:
            return True  # what is begun and not awaited complains
        shown = f"{kind.__module__}.{kind.__qualname__}"
        if kind is BuiltinType:
            shown += f" {value.name}"
        elif kind is GuestModule:
            shown += f" {value.__dict__['@__name__']}"
        elif kind is types.MethodType and type(value.__self__) is Token:
            shown += f" {value.__self__}"
        shown += native_key(value)
        self.taken[shown] += 1
        return self.taken[shown] > OF_ONE_TYPE


def outcome(step: Callable[[], Any]) -> Any:
    """What a step gives: its value, or the exception, which a guest may catch."""
    try:
        return step()
    except Exception as error:
        return error


def steps_from(value: Any) -> Iterator[Step]:
    """Every step from a value, by how it is written."""
    for name in names_of(value):
        yield f".{name}", partial(members.member, value, name)
    for key in KEYS:
        yield f"[{key!r}]", partial(subscript, value, key)
    for unary in UNARY:
        yield f" {unary.__name__}", partial(unary, value)
    for binary in BINARY:
        yield f" {binary.__name__} itself", partial(guarded, binary, value)
    yield " *", lambda: value * 2 if arithmetic.multiply(value, 2) else None
    yield " iterated", lambda: list(islice(iter(value), 3))
    yield " in itself", lambda: 1 in value if containable(1, value) else None
    if callable(value) and type(value) is not types.FunctionType:
        for arguments in ARGUMENTS:
            yield f"{arguments!r}", partial(value, *arguments)


def guarded(binary: Callable[[Any, Any], Any], value: Any) -> Any:
    """An operator between a value and itself, after its guard."""
    comparable(value, value)
    return binary(value, value)


def subscript(value: Any, key: Any) -> Any:
    """`value[key]`."""
    return value[key]


def names_of(value: Any) -> list[str]:
    """The attributes that a guest can ask for, as it writes them."""
    spelled = {name for name in map(unspell, [*getattr(value, "__dict__", ()), *dir(type(value))]) if name is not None}
    native = {name for name in NATIVE_NAMES if hasattr(value, name)}
    return sorted({*TABLES.get(type(value), ()), *spelled, *native, *FAMOUS} - SKIPPED)
