"""Host values that dumps know by name: raw C functions of the surface, and host types whose modules say what their state is."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from monty.runtime.builtins.functions import FUNCTIONS
from monty.runtime.builtins.iterators import STATES as STATES_OF_ITERATORS
from monty.runtime.builtins.views import STATES as STATES_OF_VIEWS
from monty.runtime.guards.sums import STATES as STATES_OF_SUMS
from monty.runtime.modules.index import RAW_FUNCTIONS, STATES


@dataclass(frozen=True, slots=True)
class Adapter:
    """How values of one host type become plain values and back. `from_state` runs no guest code and trusts nothing."""

    name: str
    state_of: Callable[[Any], Any]
    from_state: Callable[[Any], Any]


def adapter_of(host: type) -> Adapter | None:
    """The adapter of a host type of a module that was imported in this process."""
    found = STATES.get(host)
    return Adapter(*found) if found is not None else None


def adapter_named(name: str) -> Adapter | None:
    """The adapter that a dump names."""
    return next((Adapter(*found) for found in STATES.values() if found[0] == name), None)


BUILTIN_NAMES: Final[dict[Any, tuple[str, str]]] = {
    row.value: ("builtins", name) for name, row in FUNCTIONS.items() if type(row.value) is types.BuiltinFunctionType
}


def raw_name(function: types.BuiltinFunctionType) -> tuple[str, str] | None:
    """The module and name of a raw C function of the surface."""
    return BUILTIN_NAMES.get(function) or RAW_FUNCTIONS.get(function)


STATES.update(
    {
        host: (f"builtins:{host.__qualname__}", *states)
        for host, states in (STATES_OF_ITERATORS | STATES_OF_VIEWS | STATES_OF_SUMS).items()
    }
)
