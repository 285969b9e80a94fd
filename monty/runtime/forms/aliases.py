"""Forms with parts: `List[int]`, `Optional[str]`, `Literal["a"]`, a generic class with its arguments."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any, Final

from monty.runtime.forms.base import MAKERS, TypingForm, as_tuple, checked, converted, shown, substituted, variables_in
from monty.runtime.forms.variables import ParamSpec
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.values import BuiltinType, GuestType, TypeForm, UnionType, part_key

TESTED: Final = "Subscripted generics cannot be used with class and instance checks"


class Parts(TypingForm):
    """A form with arguments. `label` is how its text begins; `origin` is what `get_origin` says."""

    __slots__ = ("args", "label", "origin")

    def __init__(self, origin: Any, arguments: tuple[Any, ...], label: str) -> None:
        self.origin = origin
        self.args = arguments
        self.label = label

    def __repr__(self) -> str:
        return f"{self.label}[{', '.join(map(shown, self.args)) or '()'}]"

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        raise TypeError(f"Cannot instantiate {self.label}")

    def __getitem__(self, parameters: Any) -> Any:
        return substituted(self, parameters)

    def form_key(self) -> Any:
        return self.label, tuple(map(part_key, self.args))

    def parts(self) -> tuple[Any, ...]:
        return self.args

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        return type(self)(self.origin, parts, self.label)

    def tested(self, function: str) -> Any:
        raise TypeError(TESTED)


class UnionForm(Parts):
    """`Union[X, Y]`, `Optional[X]`."""

    __slots__ = ()

    def __repr__(self) -> str:
        none = WRAPPERS[type(None)]
        if len(self.args) == 2 and none in self.args:
            [other] = [part for part in self.args if part is not none]
            return f"typing.Optional[{shown(other)}]"
        return super().__repr__()

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        raise TypeError("Cannot instantiate typing.Union")

    def form_key(self) -> Any:
        return "union", frozenset(map(part_key, self.args))

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        return make_union(parts)

    def tested(self, function: str) -> Any:
        return UnionType(self.args)


class LiteralForm(Parts):
    """`Literal[...]`: values, told apart by type too."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"typing.Literal[{', '.join(map(shown, self.args)) or '()'}]"

    def form_key(self) -> Any:
        return "literal", frozenset((type(part), part_key(part)) for part in self.args)

    def parts(self) -> tuple[Any, ...]:
        return ()


class AnnotatedForm(Parts):
    """`Annotated[X, ...]`: a type, and what is noted about it."""

    __slots__ = ("metadata",)

    def __init__(self, origin: Any, metadata: tuple[Any, ...]) -> None:
        super().__init__(origin, (origin,), "typing.Annotated")
        self.metadata = metadata

    def __repr__(self) -> str:
        return f"typing.Annotated[{', '.join(map(shown, (self.origin, *self.metadata)))}]"

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return self.origin(*arguments, **keywords)

    def form_key(self) -> Any:
        return "annotated", part_key(self.origin), tuple(map(part_key, self.metadata))

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        return AnnotatedForm(parts[0], self.metadata)

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (self.origin,)


class UnpackForm(Parts):
    """`Unpack[Ts]`, `*Ts`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"*{shown(self.args[0])}" if sys.version_info < (3, 12) else super().__repr__()


class LibraryForm(Parts):
    """`Iterable[int]`, `Deque[str]`: of a class that a module of the library defines, which is imported when someone asks for it."""

    __slots__ = ()

    def resolved(self) -> Any:
        """The class, as this run has it."""
        return self.origin.resolved()

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return self.resolved()(*arguments, **keywords)

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return library_bases(self, self.resolved(), bases)


class CallableForm(LibraryForm):
    """`Callable[[int], str]`: its arguments are kept flat."""

    __slots__ = ()

    def __repr__(self) -> str:
        *parameters, result = self.args
        if len(parameters) == 1 and (parameters[0] is ... or takes_parameters(parameters[0])):
            return f"typing.Callable[{shown(parameters[0])}, {shown(result)}]"
        return f"typing.Callable[[{', '.join(map(shown, parameters))}], {shown(result)}]"

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        *parameters, result = parts
        flat: list[Any] = []
        for part in parameters:
            flat += part if type(part) is tuple else [part]
        return CallableForm(self.origin, (*flat, result), self.label)


def library_bases(form: Any, origin: Any, bases: tuple[Any, ...]) -> tuple[Any, ...]:
    """What a library alias among the bases of a class stands for: it brings `Generic`, unless a later base does (PEP 560)."""
    later = bases[next(index for index, base in enumerate(bases) if base is form) + 1 :]
    found = () if any(base is origin for base in bases) else (origin,)
    return found if any(map(is_generic_base, later)) else (*found, MAKERS["generic"]())


def takes_parameters(value: Any) -> bool:
    """Whether a part of a callable stands for all its parameters."""
    return type(value) is ParamSpec or (type(value) is Parts and value.label == "typing.Concatenate")


class ClassAlias(TypingForm, partial[Any]):
    """A class with arguments, `Stack[int]` or `List[int]`: calling it makes an instance, with no host frame between."""

    label: str | None
    origin: Any

    @property
    def args(self) -> tuple[Any, ...]:
        """The arguments of the class, in the place of those of `partial`."""
        found: tuple[Any, ...] = self.__dict__["arguments"]
        return found

    def __new__(cls, origin: Any, arguments: tuple[Any, ...], label: str | None = None) -> ClassAlias:
        made = partial.__new__(cls, origin)
        made.__dict__.update(origin=origin, arguments=arguments, label=label)
        return made

    def __init__(self, *_: Any) -> None:
        """`__new__` has done it."""

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name.removeprefix('@')}'")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.origin, name)

    def __repr__(self) -> str:
        return f"{self.label or shown(self.origin)}[{', '.join(map(shown, self.args)) or '()'}]"

    def __getitem__(self, parameters: Any) -> Any:
        return substituted(self, parameters)

    def form_key(self) -> Any:
        return "class", self.label, id(self.origin), tuple(map(part_key, self.args))

    def parts(self) -> tuple[Any, ...]:
        return self.args

    def with_parts(self, parts: tuple[Any, ...]) -> Any:
        return ClassAlias(self.origin, parts, self.label)

    def tested(self, function: str) -> Any:
        raise TypeError(TESTED)

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        if self.origin is MAKERS["generic"]():
            later = bases[next(index for index, base in enumerate(bases) if base is self) + 1 :]
            gives_way = any(map(is_generic_base, later)) or any(map(is_protocol_base, bases))
            return () if gives_way else (self.origin,)
        if self.label is None or self.label == "typing.Protocol":
            return (self.origin,)
        return library_bases(self, self.origin, bases)


def is_generic_base(base: Any) -> bool:
    """Whether a base brings `Generic` with it."""
    if type(base) in (ClassAlias, LibraryForm, CallableForm):
        return True
    return isinstance(base, GuestType) and hasattr(base, "@__parameters__")


def is_protocol_base(base: Any) -> bool:
    """Whether a base is `Protocol`, with arguments or without."""
    origin = base.origin if type(base) is ClassAlias else base
    return type(origin) is BuiltinType and origin.name == "Protocol" and origin.module == "typing"


def make_union(parts: tuple[Any, ...]) -> Any:
    """`Union[...]`: flat, each part once; a single part is itself."""
    found: list[Any] = []
    for part in parts:
        part = checked(part, "Union[arg, ...]: each arg must be a type.")
        inner = part.args if isinstance(part, UnionForm | UnionType) else (part,)
        found += [one for one in map(converted, inner) if not any(part_key(one) == part_key(known) for known in found)]
    return found[0] if len(found) == 1 else UnionForm(MAKERS["special"]("Union"), tuple(found), "typing.Union")


def unpack(value: Any) -> UnpackForm:
    """`Unpack[value]`."""
    return UnpackForm(MAKERS["special"]("Unpack"), (value,), "typing.Unpack")


def type_arguments(form: Any) -> tuple[Any, ...]:
    """`form.__args__`."""
    return tuple(map(converted, form.args)) if type(form) is UnionType else tuple(form.args)


def form_parameters(form: TypeForm) -> tuple[Any, ...]:
    """`form.__parameters__`."""
    return variables_in(form.parts())


def type_parts(parameters: Any) -> tuple[Any, ...]:
    """The arguments of a library alias, each a type."""
    return tuple(checked(part, "Parameters to generic types must be types.") for part in as_tuple(parameters))


def origin_of(form: Any) -> Any:
    """`form.__origin__`."""
    return form.resolved() if isinstance(form, LibraryForm) else form.origin


MAKERS.update(union=make_union, unpack=unpack)
