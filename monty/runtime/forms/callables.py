"""`collections.abc.Callable[[int], str]`: an alias whose parameters are kept flat, before the result."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.forms.aliases import takes_parameters
from monty.runtime.forms.base import safe_text, shown, variables_in
from monty.runtime.surface import HostType, Property
from monty.runtime.values import GenericAlias


class CallableAlias(GenericAlias):
    """The alias. Its origin is the class `Callable` of the run."""

    __slots__ = ()

    def __repr__(self) -> str:
        *parameters, result = self.args
        if len(parameters) == 1 and stands_for_parameters(parameters[0]):
            return f"collections.abc.Callable[{shown(parameters[0])}, {shown(result)}]"
        return f"collections.abc.Callable[[{', '.join(map(shown, parameters))}], {shown(result)}]"

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        *parameters, result = parts
        flat: list[Any] = []
        for part in parameters:
            flat += part if type(part) in (tuple, list) else [part]
        return CallableAlias(self.origin, (*flat, result))


def stands_for_parameters(value: Any) -> bool:
    """Whether one part of a callable stands for all its parameters."""
    return value is ... or takes_parameters(value)


def callable_alias(origin: Any, parameters: Any) -> CallableAlias:
    """`Callable[parameters, result]`. Raises `TypeError` in CPython's words."""
    if type(parameters) is not tuple or len(parameters) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    given, result = parameters
    if type(given) in (list, tuple):
        return CallableAlias(origin, (*given, result))
    if not stands_for_parameters(given):
        raise TypeError(
            f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {given if type(given) is str else safe_text(given)}"
        )
    return CallableAlias(origin, (given, result))


CALLABLE_ALIAS: Final = HostType(
    CallableAlias, "_CallableGenericAlias", "collections.abc",
    {
        "__origin__": Property(lambda alias: alias.origin), "__args__": Property(lambda alias: alias.args),
        "__parameters__": Property(lambda alias: variables_in(alias.args)),
    },
)  # fmt: skip
STATES: Final[dict[type, Any]] = {
    CallableAlias: (lambda alias: (alias.origin, alias.args), lambda state: CallableAlias(state[0], tuple(state[1])))
}
