"""What makes a class a named tuple: its fields, and methods of generated source. For `collections.namedtuple` and `typing.NamedTuple` alike.

The methods are functions of the run that makes the class, in the namespace of the module that it asked. Host code here calls nothing but
the functions that make them.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from operator import itemgetter
from typing import Any, Final

from monty.runtime.generated import describe
from monty.runtime.link import link
from monty.runtime.modules.index import NAMESPACE_KEY
from monty.runtime.state import current
from monty.runtime.surface import HostType, Property


def refuse(verb: str) -> Callable[..., None]:
    """A setter or deleter of what tuples do not change."""

    def refused(*_: Any) -> None:
        raise AttributeError(f"can't {verb} attribute")

    return refused


class TupleField(property):
    """A field of a named tuple: read by position, at C speed."""

    def __init__(self, index: int) -> None:
        super().__init__(itemgetter(index), refuse("set"), refuse("delete"))
        self.index = index

    def __repr__(self) -> str:
        return f"_tuplegetter({self.index}, 'Alias for field number {self.index}')"


FIELD: Final = HostType(
    TupleField,
    "_tuplegetter",
    "collections",
    {"__doc__": Property(lambda field: f"Alias for field number {field.index}")},
)
STATES: Final[dict[type, Any]] = {
    TupleField: ((lambda field: field.index), lambda state: TupleField(field_index(state)))
}


def field_index(value: Any) -> int:
    """A field's position out of a dump."""
    if type(value) is not int or value < 0:
        raise ValueError("a field of a named tuple has a position")
    return value


def generated(description: str, module: str) -> types.FunctionType:
    """The function that a description stands for, in the namespace of a module of this run."""
    from monty.runtime.world import world

    shared = world()
    namespace = current().modules[module].__dict__[NAMESPACE_KEY]
    function: types.FunctionType = link(shared.preludes.code(description), namespace, shared.cell)()
    return function


def named_members(typename: str, names: tuple[str, ...], defaults: dict[str, Any], module: str) -> dict[str, Any]:
    """The members of a named tuple's class, by guest name."""
    fields = [(name, "pv" if name in defaults else "p") for name in names]
    new = generated(describe("namedtuple", "", fields), module)(*defaults.values())
    methods = (new, *generated("namedtuple_methods:", module)())
    for method in methods:
        method.__qualname__ = f"{typename}.{method.__name__}"
    members = {method.__name__: method for method in methods}
    members |= {"_make": classmethod(members["_make"]), "__slots__": (), "_fields": names, "_field_defaults": defaults}
    members |= {"__match_args__": names, "__doc__": f"{typename}({', '.join(names)})"}
    return members | {name: TupleField(index) for index, name in enumerate(names)}
