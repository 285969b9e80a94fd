"""The table of everything that a guest can reach, and the records that its rows are made of.

One row per name. The runtime, the stubs and the docs are generated from these rows; what has no row does not exist.

- A host type has a `HostType`: its guest name, its typeshed name and its members. A *raw* member is the host's own attribute, safe as it is
  (bounded work and memory, no host object out, no unbounded callback). A *method* is a guard that takes the receiver first. A *property* is a getter.
- A module has a `Module`: functions, constants, types, and names written in guest source (the *prelude*).
- A host function that a guest may hold is a `BuiltinFunction`: a bound method over a `Token`, which cannot be altered by
  a guest, calls at full speed, and knows the name it has in the guest's world. Raw C functions are safe as they are.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from monty.runtime.guards.misfits import stands_for_function


class Cost(Enum):
    """What bounds one call: the inventory page and its test read this, and a row without it is refused."""

    CONSTANT = "constant"
    LINEAR = "linear in live data"
    GUARDED = "guarded by prediction"
    CHUNKED = "chunked, with interrupt points between"


@dataclass(frozen=True, slots=True)
class Token:
    """The identity of a built-in function: what `repr`, snapshots and `__name__` say of it."""

    name: str
    module: str = "builtins"
    owner: str = ""  # the type that has the function as a member


@dataclass(frozen=True, slots=True)
class Raw:
    """A member of a host type that is the host's own attribute."""

    cost: Cost


@dataclass(frozen=True, slots=True)
class Method:
    """A member of a host type that is a guard: `guard(receiver, *arguments)`."""

    guard: Callable[..., Any]
    cost: Cost


@dataclass(frozen=True, slots=True)
class Property:
    """A member of a host type that is read by `getter(receiver)` and written, if at all, by `setter(receiver, value)`."""

    getter: Callable[[Any], Any]
    cost: Cost = Cost.CONSTANT
    setter: Callable[[Any, Any], None] | None = None


@dataclass(frozen=True, slots=True)
class PreludeMethod:
    """A member of a host type that is written in guest source: function `name` of prelude `source`, receiver first."""

    source: str
    name: str
    cost: Cost = Cost.CHUNKED


@dataclass(frozen=True, slots=True)
class Static:
    """A member reached through the type, not an instance (`dict.fromkeys`): `guard(*arguments)`; raw when it is a C function."""

    guard: Callable[..., Any]
    cost: Cost


@dataclass(frozen=True, slots=True)
class PreludeStatic:
    """A class method that is written in guest source: function `name` of prelude `source`, the class first (`dict.fromkeys`)."""

    source: str
    name: str
    cost: Cost = Cost.CHUNKED


TypeMember = Raw | Method | Property | PreludeMethod | Static | PreludeStatic


@dataclass(frozen=True, slots=True)
class Function:
    """A module's function: a raw C function, or what `builtin` made of a guard."""

    value: Callable[..., Any]
    cost: Cost


@dataclass(frozen=True, slots=True)
class Constant:
    """A module's plain value: a number, a text, a tuple of such."""

    value: object
    cost: Cost = Cost.CONSTANT


@dataclass(frozen=True, slots=True)
class Prelude:
    """A module's name that is defined by its prelude: guest source compiled by the same compiler, loaded on first use.

    `part`: another prelude file, which defines it in the module's namespace when the name is first asked for: what few programs use costs the others nothing.
    """

    name: str
    cost: Cost = Cost.CHUNKED
    part: str | None = None


@dataclass(frozen=True, slots=True)
class TypeRef:
    """A module's name for a host type that guests may call and test against; the type has a `HostType`."""

    host: type
    cost: Cost = Cost.LINEAR


ModuleMember = Function | Constant | Prelude | TypeRef


@dataclass(frozen=True, slots=True)
class HostType:
    """A host type of the closed world: instances of exactly this type may be guest values.

    `call` is what calling the type does in guest code (a guard that takes the arguments only, or a safe C callable);
    None where guests cannot make instances themselves. `test` and `subclass_test` answer `isinstance` and `issubclass` where instances of
    `host` are not the answer; `subscript` is what `Type[...]` gives, where that is no plain alias.
    """

    host: type
    name: str
    module: str
    members: Mapping[str, TypeMember]
    call: Callable[..., Any] | None = None
    stub: str = ""
    subclassable: bool = False
    test: Callable[[Any], bool] | None = None
    subclass_test: Callable[[type], bool] | None = None
    subscript: Callable[[Any, Any], Any] | None = None


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the guest's world. `prelude` names its file in `monty/runtime/prelude/` (without `.py`), if it has one."""

    name: str
    members: Mapping[str, ModuleMember]
    types: tuple[HostType, ...] = ()
    prelude: str | None = None
    submodules: tuple[str, ...] = field(default=())


BuiltinFunction: Final = types.MethodType


def builtin(name: str, module: str = "builtins") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Make of a host guard a function that a guest may hold. The guard's first parameter receives the `Token`.

    A bound method is called by CPython's specialised path, has no attributes that a guest could set, and is told from a
    guest's own bound method by the type of what it is bound to.
    """
    token = Token(name, module)

    def bind(guard: Callable[..., Any]) -> Callable[..., Any]:
        stands_for_function(guard, name, module, skipped=1)
        return types.MethodType(guard, token)

    return bind
