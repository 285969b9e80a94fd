"""Host values that dumps know by name: raw C functions of the surface, and host types with a state of plain values."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from monty.runtime.builtins.functions import FUNCTIONS


@dataclass(frozen=True, slots=True)
class Adapter:
    """How values of one host type become plain values and back. `from_state` runs no guest code and trusts nothing."""

    name: str
    state_of: Callable[[Any], Any]
    from_state: Callable[[Any], Any]


STATES: Final[dict[type, Adapter]] = {}
BY_NAME: Final[dict[str, Adapter]] = {}
RAW_NAMES: Final[dict[Any, tuple[str, str]]] = {
    row.value: ("builtins", name) for name, row in FUNCTIONS.items() if type(row.value) is types.BuiltinFunctionType
}


def add_states(module: str, states: dict[type, tuple[Callable[[Any], Any], Callable[[Any], Any]]]) -> None:
    """Enter the host types of a module."""
    for kind, (state_of, from_state) in states.items():
        adapter = Adapter(f"{module}.{kind.__qualname__}", state_of, from_state)
        STATES[kind] = BY_NAME[adapter.name] = adapter


def add_functions(module: str, functions: dict[str, Any]) -> None:
    """Enter the raw C functions of a module."""
    for name, value in functions.items():
        if type(value) is types.BuiltinFunctionType:
            RAW_NAMES.setdefault(value, (module, name))
