"""What definitions with type parameters and `type` statements make (PEP 695): forms of the module `typing`, loaded when first used."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.modules.index import module_table


def type_variable(name: str, takes: str, has_constraints: bool, bound: Any, default: Any) -> Any:
    """A type parameter. What bounds it, and its default, are computed when they are asked for."""
    module_table("typing")
    from monty.runtime.forms import tables, variables

    kinds = {"one": variables.TypeVar, "many": variables.TypeVarTuple, "parameters": variables.ParamSpec}
    lazy = {} if bound is None else {"constraints" if has_constraints else "bound": bound}
    if default is not None:
        lazy["default"] = default
    return kinds[takes](name, tables.variable_fields(infer=True), lazy)


def generic_base(*variables: Any) -> Any:
    """`Generic[...]` of a class's type parameters."""
    module_table("typing")
    from monty.runtime.forms.classes import GenericMembers, subscript_generic

    spread = tuple(part for variable in variables for part in (variable if variable.takes == "many" else (variable,)))
    return subscript_generic(WRAPPERS[GenericMembers], spread)


def parametrised(*variables: Any) -> Any:
    """A decorator that notes the type parameters of a function or class."""
    return partial(note_parameters, variables)


def note_parameters(variables: tuple[Any, ...], made: Any) -> Any:
    """Note `__type_params__`."""
    setattr(made, "@__type_params__", variables)
    return made


def type_alias(name: str, compute: Any, *variables: Any) -> Any:
    """What a `type` statement binds."""
    module_table("typing")
    from monty.runtime.forms.variables import TypeAliasType

    return TypeAliasType(name, variables, compute)


GUARDS: Final[dict[str, Any]] = {
    "@type_variable": type_variable,
    "@generic_base": generic_base,
    "@parametrised": parametrised,
    "@type_alias": type_alias,
}
