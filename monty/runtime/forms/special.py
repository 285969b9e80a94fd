"""The names of `typing` that are forms by themselves: `Optional`, `Literal`, `List`, `Self`, ..."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.forms.aliases import (
    AnnotatedForm,
    CallableForm,
    ClassAlias,
    LibraryForm,
    LiteralForm,
    Parts,
    UnpackForm,
    make_union,
    type_parts,
)
from monty.runtime.forms.base import MAKERS, TypingForm, as_tuple, checked, converted, shown
from monty.runtime.forms.variables import ParamSpec
from monty.runtime.guards.imports import find_module, import_name
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.values import part_key


class SpecialForm(TypingForm):
    """A name of `typing` with brackets of its own meaning, or none."""

    __slots__ = ("name", "subscript")
    plain = True

    def __init__(self, name: str, subscript: Callable[[SpecialForm, Any], Any] | None = None) -> None:
        self.name = name
        self.subscript = subscript

    def is_plain(self) -> bool:
        """Whether it means nothing without brackets."""
        return self.subscript is not None and self.name != "Callable"

    def __repr__(self) -> str:
        return f"{'typing_extensions' if self.name in LATER else 'typing'}.{self.name}"

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        raise TypeError(f"Cannot instantiate {self!r}")

    def __getitem__(self, parameters: Any) -> Any:
        if self.subscript is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self.subscript(self, parameters)

    def tested(self, function: str) -> Any:
        raise TypeError(f"{self!r} cannot be used with {function}()")


class AnyForm(SpecialForm):
    """`Any`: a class in CPython, which can be derived from."""

    __slots__ = ()

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        raise TypeError("Any cannot be instantiated")

    def __getitem__(self, parameters: Any) -> Any:
        raise TypeError("type 'Any' is not subscriptable")

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (MAKERS["any"](),)


class LibraryAlias(TypingForm):
    """`List`, `Iterable`, ...: another name of a class of the library. `origin` is a builtin type, or a module and a name in it."""

    __slots__ = ("count", "name", "origin")

    def __init__(self, name: str, origin: Any, count: int) -> None:
        self.name = name
        self.origin = origin
        self.count = count

    def resolved(self) -> Any:
        """The class, as this run has it."""
        return (
            import_name(find_module(self.origin[0]), self.origin[1])
            if type(self.origin) is tuple
            else WRAPPERS[self.origin]
        )

    def __repr__(self) -> str:
        return f"typing.{self.name}"

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        raise TypeError(
            f"Type {self.name} cannot be instantiated; use {shown(self.resolved()).rpartition('.')[2]}() instead"
        )

    def __getitem__(self, parameters: Any) -> Any:
        given = as_tuple(parameters)
        if self.count == 0:
            raise TypeError(f"{self!r} is not a generic class")
        if len(given) != self.count:
            word = "many" if len(given) > self.count else "few"
            raise TypeError(f"Too {word} arguments for {self!r}; actual {len(given)}, expected {self.count}")
        parts = type_parts(given)
        return (
            LibraryForm(self, parts, repr(self))
            if type(self.origin) is tuple
            else ClassAlias(self.resolved(), parts, repr(self))
        )

    def tested(self, function: str) -> Any:
        return self.resolved()

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (self.resolved(),)


def subscript_union(form: SpecialForm, parameters: Any) -> Any:
    """`Union[...]`."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    return make_union(as_tuple(parameters))


def subscript_optional(form: SpecialForm, parameters: Any) -> Any:
    """`Optional[X]`."""
    return make_union((checked(parameters, f"{form!r} requires a single type."), None))


def subscript_literal(form: SpecialForm, parameters: Any) -> Any:
    """`Literal[...]`: nested literals are spliced in, equal values of one type once."""
    found: list[Any] = []
    for value in as_tuple(parameters):
        values = value.args if type(value) is LiteralForm else (value,)
        found += [
            one
            for one in values
            if not any(type(one) is type(known) and part_key(one) == part_key(known) for known in found)
        ]
    return LiteralForm(form, tuple(found), "typing.Literal")


def subscript_annotated(form: SpecialForm, parameters: Any) -> Any:
    """`Annotated[X, ...]`: annotated twice is annotated once."""
    if type(parameters) is not tuple or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    inner = converted(parameters[0])
    if type(inner) is AnnotatedForm:
        return AnnotatedForm(inner.origin, (*inner.metadata, *parameters[1:]))
    return AnnotatedForm(inner, parameters[1:])


def subscript_one(form: SpecialForm, parameters: Any) -> Any:
    """`ClassVar[X]`, `Required[X]`, ...: exactly one type."""
    word = "a single type" if form.name in ("Required", "NotRequired", "ReadOnly") else "only single type"
    return Parts(form, (checked(parameters, f"{form!r} accepts {word}."),), repr(form))


def subscript_concatenate(form: SpecialForm, parameters: Any) -> Any:
    """`Concatenate[X, P]`."""
    given = as_tuple(parameters)
    if not given:
        raise TypeError("Cannot take a Concatenate of no types.")
    if not (given[-1] is ... or type(given[-1]) is ParamSpec):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    *types, last = given
    return Parts(
        form, (*(checked(part, "Concatenate[arg, ...]: each arg must be a type.") for part in types), last), repr(form)
    )


def subscript_unpack(form: SpecialForm, parameters: Any) -> Any:
    """`Unpack[Ts]`."""
    return UnpackForm(form, (checked(parameters, f"{form!r} accepts only single type."),), repr(form))


def subscript_callable(form: SpecialForm, parameters: Any) -> Any:
    """`Callable[[X], Y]`."""
    if type(parameters) is not tuple or len(parameters) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    given, result = parameters
    flat = tuple(map(converted, given)) if type(given) in (list, tuple) else (converted(given),)
    checked_result = checked(result, "Callable[args, result]: result must be a type.")
    return CallableForm(form, (*flat, checked_result), "typing.Callable")


def subscript_tuple(form: SpecialForm, parameters: Any) -> Any:
    """`Tuple[X, Y]`, `Tuple[X, ...]`, `Tuple[()]`."""
    if len(as_tuple(parameters)) >= 2 and parameters[-1] is ...:
        return ClassAlias(WRAPPERS[tuple], (*type_parts(parameters[:-1]), ...), "typing.Tuple")
    return ClassAlias(WRAPPERS[tuple], type_parts(parameters), "typing.Tuple")


class CallableName(SpecialForm):
    """`Callable` and `Tuple`: forms that are classes of the library at run time."""

    __slots__ = ()

    def is_plain(self) -> bool:
        return False

    def resolved(self) -> Any:
        """The class of the library."""
        return WRAPPERS[tuple] if self.name == "Tuple" else import_name(find_module("collections.abc"), "Callable")

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        raise TypeError(
            f"Type {self.name} cannot be instantiated; use {self.name.lower() if self.name == 'Tuple' else self.name}() instead"
        )

    def tested(self, function: str) -> Any:
        return self.resolved()

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (self.resolved(),)


SPECIAL: Final[dict[str, SpecialForm]] = {
    **{name: SpecialForm(name) for name in ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias")},
    **{
        name: SpecialForm(name, subscript_one) for name in ("ClassVar", "Final", "Required", "NotRequired", "TypeGuard")
    },
    "Any": AnyForm("Any"),
    "Union": SpecialForm("Union", subscript_union),
    "Optional": SpecialForm("Optional", subscript_optional),
    "Literal": SpecialForm("Literal", subscript_literal),
    "Annotated": SpecialForm("Annotated", subscript_annotated),
    "Concatenate": SpecialForm("Concatenate", subscript_concatenate),
    "Unpack": SpecialForm("Unpack", subscript_unpack),
    "Callable": CallableName("Callable", subscript_callable),
    "Tuple": CallableName("Tuple", subscript_tuple),
    **{name: SpecialForm(name, subscript_one) for name in ("TypeIs", "ReadOnly")},
}
LATER: Final = frozenset() if sys.version_info >= (3, 13) else frozenset({"TypeIs", "ReadOnly"})
"""Forms that only `typing_extensions` has on this Python."""
ABSTRACT: Final = "collections.abc"
ALIASES: Final[dict[str, tuple[Any, int]]] = {
    "List": (list, 1), "Dict": (dict, 2), "Set": (set, 1), "FrozenSet": (frozenset, 1), "Type": (type, 1),
    "DefaultDict": (("collections", "defaultdict"), 2), "OrderedDict": (("collections", "OrderedDict"), 2), "Counter": (("collections", "Counter"), 1),
    "ChainMap": (("collections", "ChainMap"), 2), "Deque": (("collections", "deque"), 1), "Pattern": (("re", "Pattern"), 1), "Match": (("re", "Match"), 1),
    **{name: ((ABSTRACT, name), 1) for name in """
        Awaitable AsyncIterable AsyncIterator Iterable Iterator Collection Container Reversible Sequence MutableSequence MutableSet MappingView
        ValuesView KeysView
    """.split()},
    **{name: ((ABSTRACT, name), 2) for name in ("ItemsView", "Mapping", "MutableMapping", "AsyncGenerator")},
    **{name: ((ABSTRACT, name), 3) for name in ("Coroutine", "Generator")},
    **{name: ((ABSTRACT, name), 0) for name in ("Hashable", "Sized", "ByteString")},
    "AbstractSet": ((ABSTRACT, "Set"), 1),
    "ContextManager": (("contextlib", "AbstractContextManager"), 1), "AsyncContextManager": (("contextlib", "AbstractAsyncContextManager"), 1),
}  # fmt: skip
LIBRARY: Final = {name: LibraryAlias(name, origin, count) for name, (origin, count) in ALIASES.items()}
MAKERS["special"] = SPECIAL.__getitem__
