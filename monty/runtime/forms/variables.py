"""Type variables and other names that stand for types: compared by identity, made of guest values.

The lazy parts of PEP 695 (`def f[T: bound]`, `type X = value`) are guest functions, called when their value is first asked for: the one place
where host code calls guest code here (a pause in one cannot be dumped).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, Final

from monty.runtime.forms.base import MAKERS, TypingForm, Variable, as_tuple
from monty.runtime.guards.void import VOID
from monty.runtime.values import GenericAlias

UNSET: Final = VOID


class NamedVariable(Variable):
    """A type variable: its name, its fields, and the functions that make those fields that are lazy."""

    __slots__ = ("fields", "lazy", "module", "name")

    def __init__(
        self, name: str, fields: dict[str, Any], lazy: dict[str, Any] | None = None, module: str = "__main__"
    ) -> None:
        self.name = name
        self.fields = fields
        self.lazy = lazy if lazy is not None else {}
        self.module = module

    def field(self, name: str) -> Any:
        """A field's value, computed if it was not yet."""
        compute = self.lazy.get(name)
        if compute is not None:
            self.fields[name] = compute()
            self.lazy.pop(name, None)
        return self.fields[name]

    def has_default(self) -> bool:
        """Whether there is a type that stands in where none is given (3.13)."""
        return "default" in self.lazy or self.fields["default"] is not UNSET

    def __repr__(self) -> str:
        if self.fields["infer_variance"]:
            return self.name
        return ("+" if self.fields["covariant"] else "-" if self.fields["contravariant"] else "~") + self.name

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        raise TypeError(f"Cannot subclass an instance of {type(self).__qualname__}")

    def tested(self, function: str) -> Any:
        kinds = "a type, a tuple of types" if function == "isinstance" else "a class, a tuple of classes"
        raise TypeError(f"{function}() arg 2 must be {kinds}, or a union")


class TypeVar(NamedVariable):
    """`TypeVar("T", ...)`."""

    __slots__ = ()
    takes = "one"


class ParamSpec(NamedVariable):
    """`ParamSpec("P")`: the parameters of a callable."""

    __slots__ = ()
    takes = "parameters"


class TypeVarTuple(NamedVariable):
    """`TypeVarTuple("Ts")`: any number of types, spliced in by a star or `Unpack`."""

    __slots__ = ()
    takes = "many"

    def __repr__(self) -> str:
        return self.name

    def __iter__(self) -> Iterator[Any]:
        return iter((MAKERS["unpack"](self),))


class ParamSpecPart(TypingForm):
    """`P.args` or `P.kwargs`."""

    __slots__ = ("origin",)
    part = ""

    def __init__(self, origin: ParamSpec) -> None:
        self.origin = origin

    def __repr__(self) -> str:
        return f"{self.origin.name}.{self.part}"

    def form_key(self) -> Any:
        return self.part, id(self.origin)


class ParamSpecArgs(ParamSpecPart):
    """`P.args`."""

    __slots__ = ()
    part = "args"


class ParamSpecKwargs(ParamSpecPart):
    """`P.kwargs`."""

    __slots__ = ()
    part = "kwargs"


class NewType(TypingForm):
    """`NewType("UserId", int)`: calling it gives its argument."""

    __slots__ = ("module", "name", "supertype")

    def __init__(self, name: str, supertype: Any, module: str = "__main__") -> None:
        self.name = name
        self.supertype = supertype
        self.module = module

    def __call__(self, value: Any, /) -> Any:
        return value

    def __repr__(self) -> str:
        return f"{self.module}.{self.name}"

    def tested(self, function: str) -> Any:
        kinds = "a type, a tuple of types" if function == "isinstance" else "a class, a tuple of classes"
        raise TypeError(f"{function}() arg 2 must be {kinds}, or a union")

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        raise TypeError("Cannot subclass an instance of NewType")


class ForwardRef(TypingForm):
    """The text of a type that is not there yet."""

    __slots__ = ("module", "text")

    def __init__(self, text: str, module: str | None = None) -> None:
        self.text = text
        self.module = module

    def __repr__(self) -> str:
        return f"ForwardRef({self.text!r}{f', module={self.module!r}' if self.module is not None else ''})"

    def form_key(self) -> Any:
        return "forward", self.text


class TypeAliasType(TypingForm):
    """`type X = value`: the value is computed when it is first asked for."""

    __slots__ = ("compute", "module", "name", "parameters", "value")

    def __init__(
        self, name: str, parameters: tuple[Any, ...], compute: Any, value: Any = UNSET, module: str = "__main__"
    ) -> None:
        self.name = name
        self.parameters = parameters
        self.compute = compute
        self.value = value
        self.module = module

    def current_value(self) -> Any:
        """`X.__value__`."""
        if self.value is UNSET:
            self.value = self.compute()
            self.compute = None
        return self.value

    def __repr__(self) -> str:
        return self.name

    def tested(self, function: str) -> Any:
        kinds = "a type, a tuple of types" if function == "isinstance" else "a class, a tuple of classes"
        raise TypeError(f"{function}() arg 2 must be {kinds}, or a union")

    def __getitem__(self, parameters: Any) -> Any:
        if not self.parameters:
            raise TypeError("Only generic type aliases are subscriptable")
        return GenericAlias(self, as_tuple(parameters))


if sys.version_info >= (3, 12):
    for _kind in (TypeVar, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVarTuple, TypeAliasType):
        _kind.__name__ = f"typing.{_kind.__name__}"  # CPython's own messages name the type of a value
MAKERS["forward"] = ForwardRef
