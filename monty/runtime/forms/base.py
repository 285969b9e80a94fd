"""What all forms of `typing` share: how parts are converted, shown, searched for type variables and replaced. No guest code runs here."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable
from typing import Any, Final

from monty.runtime.guards.showing import opaque_repr, reprable
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.values import SUBSTITUTE, BuiltinType, GuestType, TypeForm

MAKERS: Final[dict[str, Callable[..., Any]]] = {}


class TypingForm(TypeForm):
    """A form of `typing`: `|` with anything that can be a type makes a union of `typing`. `plain`: not valid as a type by itself."""

    __slots__ = ()
    plain = False

    def __or__(self, other: Any) -> Any:
        return either(self, other)

    def __ror__(self, other: Any) -> Any:
        return either(other, self)


class Variable(TypingForm):
    """What stands for types that are not known yet."""

    __slots__ = ()


def either(left: Any, right: Any) -> Any:
    """`left | right` where one side is a form of `typing`."""
    for part in (left, right):
        if part is not None and type(part) is not str and not is_type(part):
            return NotImplemented
    return MAKERS["union"]((left, right))


def is_type(value: Any) -> bool:
    """Whether a value is a class or a form of one."""
    kind = type(value)
    return kind is BuiltinType or issubclass(kind, (GuestType, TypeForm))


def converted(value: Any, module: str | None = None) -> Any:
    """A part as forms keep it: `None` is its type, a text a forward reference."""
    if value is None:
        return WRAPPERS[type(None)]
    return MAKERS["forward"](value, module) if type(value) is str else value


def checked(value: Any, message: str, module: str | None = None) -> Any:
    """A part that has to be a type. Raises `TypeError` in CPython's words."""
    value = converted(value, module)
    if getattr(type(value), "plain", False) and value.is_plain():
        raise TypeError(f"Plain {value!r} is not valid as type argument")
    if type(value) is tuple:
        raise TypeError(f"{message} Got {shown(value):.100}.")
    return value


def as_tuple(parameters: Any) -> tuple[Any, ...]:
    """What stands between brackets, as a tuple."""
    return parameters if type(parameters) is tuple else (parameters,)


def shown(value: Any) -> str:
    """A part in the text of a form."""
    kind = type(value)
    if kind is BuiltinType:
        return str(value.name) if value.module in ("builtins", "types") else f"{value.module}.{value.name}"
    if isinstance(value, type):
        return f"{value.__module__}.{value.__qualname__}"
    if value is ...:
        return "..."
    if kind is types.FunctionType:
        return str(value.__name__)
    if kind is list:
        return f"[{', '.join(map(shown, value))}]"
    if kind is tuple:
        inside = ", ".join(map(safe_text, value))
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return safe_text(value)


def safe_text(value: Any) -> str:
    """`repr` of a guest value that may be anything."""
    if value is ...:
        return "Ellipsis"
    return repr(value) if issubclass(type(value), TypeForm) or reprable(value) else opaque_repr(value)


def variables_in(values: Iterable[Any]) -> tuple[Any, ...]:
    """The type variables among parts, each once, in their order."""
    found: list[Any] = []
    for value in values:
        kind = type(value)
        if issubclass(kind, Variable):
            new: tuple[Any, ...] = (value,)
        elif kind in (tuple, list):
            new = variables_in(value)
        else:
            new = variables_in(value.parts()) if issubclass(kind, TypeForm) else ()
        found += [variable for variable in new if not any(variable is known for known in found)]
    return tuple(found)


def replaced(value: Any, values: dict[int, Any]) -> Any:
    """A part with type variables replaced, by their identity."""
    kind = type(value)
    if issubclass(kind, Variable):
        return values.get(id(value), value)
    if kind in (tuple, list):
        return kind(replaced(part, values) for part in value)
    if not issubclass(kind, TypeForm) or not value.parts():
        return value
    parts: list[Any] = []
    for part in value.parts():
        new = replaced(part, values)
        parts += new if isinstance(new, Several) else [new]
    return value.with_parts(tuple(parts))


class Several(tuple[Any, ...]):
    """What a type variable tuple stands for, to be spliced in."""

    __slots__ = ()


def substituted(form: TypeForm, parameters: Any) -> Any:
    """`form[...]`: its type variables replaced in their order."""
    variables = variables_in(form.parts())
    if not variables:
        raise TypeError(f"{form!r} is not a generic class")
    given = match_parameters(variables, as_tuple(parameters), repr(form))
    return replaced(form, {id(variable): value for variable, value in zip(variables, given, strict=True)})


def match_parameters(variables: tuple[Any, ...], given: tuple[Any, ...], shown_class: str) -> tuple[Any, ...]:
    """The types for type variables: a tuple of them takes what is left, a missing one its default, a lone `ParamSpec` all."""
    kinds = [getattr(type(variable), "takes", "one") for variable in variables]
    if kinds == ["parameters"] and (len(given) != 1 or not is_parameter_list(given[0])):
        return (tuple(converted(value) for value in given),)
    converted_parts = [value if type(value) is list else converted(value) for value in given]
    if "many" in kinds:
        place = kinds.index("many")
        after = len(kinds) - place - 1
        middle = Several(converted_parts[place : len(converted_parts) - after])
        converted_parts[place : len(converted_parts) - after] = [middle]
    missing = variables[len(converted_parts) :]
    if missing and all(variable.has_default() for variable in missing):
        converted_parts += [variable.field("default") for variable in missing]
    if len(converted_parts) != len(variables):
        word = "many" if len(converted_parts) > len(variables) else "few"
        raise TypeError(f"Too {word} arguments for {shown_class}; actual {len(given)}, expected {len(variables)}")
    return tuple(tuple(value) if type(value) is list else value for value in converted_parts)


def is_parameter_list(value: Any) -> bool:
    """Whether a value stands for the parameters of a callable."""
    return type(value) in (list, tuple) or value is ... or getattr(type(value), "takes", "") == "parameters"


SUBSTITUTE.append(substituted)
