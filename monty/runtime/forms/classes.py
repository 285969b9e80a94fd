"""`Generic`, `Protocol` and `TypedDict` as bases of classes: what a class statement makes of them. No guest code runs here."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.compile.spelling import NATIVE_NAMES, spell, unspell
from monty.runtime.forms.aliases import AnnotatedForm, ClassAlias, Parts
from monty.runtime.forms.base import MAKERS, TypingForm, as_tuple, converted, match_parameters, variables_in
from monty.runtime.forms.variables import NamedVariable
from monty.runtime.guards.bases import DERIVED, AbstractMembers, LateSlot, derived
from monty.runtime.guards.classes import CLASS_PARAMETERS, PARAMETERS, make_class, open_class
from monty.runtime.guards.tables import TABLES, WRAPPERS
from monty.runtime.values import BuiltinType, GuestObject, GuestType, identity

IS_PROTOCOL: Final = "@_is_protocol"
IS_RUNTIME: Final = "@_is_runtime_protocol"
NOT_RUNTIME: Final = "Instance and class checks can only be used with @runtime_checkable protocols"
NO_MEMBERS: Final = frozenset(
    """
    __abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__ __subclasshook__ __weakref__ __class_getitem__
    __orig_bases__ __parameters__ _is_protocol _is_runtime_protocol __protocol_attrs__ __qualname__ __match_args__ __static_attributes__
    __firstlineno__ __type_params__ __orig_class__
    """.split()
)


def subscript_class(cls: type, parameters: Any) -> ClassAlias:
    """`Stack[int]` of a generic class of the program."""
    given = as_tuple(parameters)
    variables = getattr(cls, PARAMETERS, ())
    if not variables:
        raise TypeError(f"{cls!r} is not a generic class")
    return ClassAlias(cls, match_parameters(variables, given, repr(cls)))


def subscript_generic(wrapper: BuiltinType, parameters: Any) -> ClassAlias:
    """`Generic[T]`, `Protocol[T]`."""
    given = tuple(map(converted, as_tuple(parameters)))
    name = wrapper.name
    if not given:
        raise TypeError(f"Parameter list to {name}[...] cannot be empty")
    if not all(isinstance(part, NamedVariable) or getattr(part, "label", "") == "typing.Unpack" for part in given):
        raise TypeError(f"Parameters to {name}[...] must all be type variables or parameter specification variables.")
    if len({id(part) for part in given}) != len(given):
        raise TypeError(f"Parameters to {name}[...] must all be unique")
    return ClassAlias(wrapper, given, f"typing.{name}")


class GenericMembers(metaclass=GuestType):
    """`Generic`, as a base."""

    __slots__ = ()
    __class_getitem__: Any = classmethod(subscript_class)


setattr(GenericMembers, PARAMETERS, ())


def class_parameters(original: tuple[Any, ...]) -> tuple[Any, ...]:
    """The type variables of a class from the bases that its statement names. Raises `TypeError` where `Generic[...]` contradicts them."""
    found = variables_in(base for base in original if type(base) is ClassAlias)
    generic = [
        base for base in original if type(base) is ClassAlias and base.label in ("typing.Generic", "typing.Protocol")
    ]
    if any(base is generic_wrapper() for base in original):
        raise TypeError("Cannot inherit from plain Generic")
    if len(generic) > 1:
        raise TypeError("Cannot inherit from Generic[...] multiple types.")
    if not generic:
        return found
    named = variables_in(generic[0].args)
    missing = [variable for variable in found if not any(variable is one for one in named)]
    if missing:
        said = ", ".join(map(repr, missing))
        listed = ", ".join(map(repr, named))
        raise TypeError(
            f"Some type variables ({said}) are not listed in {(generic[0].label or '').removeprefix('typing.')}[{listed}]"
        )
    return named


class ProtocolType(GuestType):
    """The metaclass of protocols. A class that only implements one gets the plain metaclass back when it is made."""

    @classmethod
    def build(cls, namespace: Any, bases: tuple[type, ...], members: dict[str, Any]) -> type:
        is_protocol = ProtocolMembers in bases
        if is_protocol:
            for base in bases:
                if not (
                    base in (GuestObject, GenericMembers, ProtocolMembers)
                    or vars(base).get(IS_PROTOCOL)
                    or is_library_protocol(base)
                ):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        members[IS_PROTOCOL] = is_protocol
        made = type.__new__(cls, namespace.name, bases, members)
        if not is_protocol:
            type.__setattr__(made, "__class__", GuestType)
        return made

    def __call__(cls, *arguments: Any, **keywords: Any) -> Any:
        raise TypeError("Protocols cannot be instantiated")

    def has_instance(cls, value: Any) -> bool:
        require_runtime(cls)
        return super().has_instance(value) or all(has_member(value, name, cls) for name in protocol_members(cls))

    def has_subclass(cls, other: Any) -> bool:
        require_runtime(cls)
        names = protocol_members(cls)
        if super().has_subclass(other):
            return True
        if not all(callable(getattr(cls, spell(name), None)) for name in names):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        return all(class_has(other, name) for name in names)


class ProtocolMembers(GenericMembers, AbstractMembers, metaclass=ProtocolType):
    """`Protocol`, as a base."""

    __slots__ = ()


setattr(ProtocolMembers, IS_PROTOCOL, True)
LIBRARY_PROTOCOLS: Final = frozenset({"collections.abc", "contextlib", "typing"})


def is_library_protocol(base: type) -> bool:
    """Whether a class is one of the library's abstract classes that protocols may derive from."""
    return base.__module__ in LIBRARY_PROTOCOLS or base.__module__.startswith("collections")


def require_runtime(cls: type) -> None:
    """Only `@runtime_checkable` protocols can be tested against."""
    if not getattr(cls, IS_RUNTIME, False):
        raise TypeError(NOT_RUNTIME)


def protocol_members(cls: type) -> list[str]:
    """The names that a value must have to satisfy a protocol."""
    found: dict[str, None] = {}
    for base in cls.__mro__:
        if base in (ProtocolMembers, GenericMembers, GuestObject) or not vars(base).get(
            IS_PROTOCOL, base.__module__ in LIBRARY_PROTOCOLS
        ):
            continue
        names = [name for host_name in vars(base) if (name := unspell(host_name)) is not None]
        for name in (*names, *vars(base).get("@__annotations__", ())):
            if name not in NO_MEMBERS and not name.startswith("@"):
                found[name] = None
    return list(found)


def class_has(cls: type, name: str) -> bool:
    """Whether a class has a member, or an annotation of one where it is a protocol itself."""
    if not issubclass(type(cls), GuestType):
        return host_has(cls, name)
    for base in cls.__mro__:
        if spell(name) in vars(base):
            return vars(base)[spell(name)] is not None
        if name in vars(base).get("@__annotations__", ()) and vars(base).get(IS_PROTOCOL):
            return True
    return host_has(next(base for base in cls.__mro__ if not isinstance(base, GuestType)), name)


def host_has(cls: type, name: str) -> bool:
    """Whether guests see a member of that name on values of a host type."""
    if name in TABLES.get(cls, ()):
        return True
    return (name.startswith("__") or name in NATIVE_NAMES) and getattr(cls, name, None) is not None


def has_member(value: Any, name: str, protocol: type) -> bool:
    """Whether a value has a member of a protocol, without running guest code; a method that is None is none."""
    kind = type(value)
    spelled = spell(name)
    owners = [value, *value.__mro__] if isinstance(value, type) else [value, *kind.__mro__]
    for owner in owners:
        contents = getattr(owner, "__dict__", {})
        if spelled in contents:
            return contents[spelled] is not None or not callable(getattr(protocol, spelled, None))
    if issubclass(type(kind), GuestType):
        return host_has(next(base for base in kind.__mro__ if not isinstance(base, GuestType)), name)
    if isinstance(value, type) or kind is BuiltinType:
        return (name.startswith("__") and hasattr(GuestType, name)) or hasattr(value, spelled)
    return host_has(kind, name)


class TypedDictType(GuestType):
    """The metaclass of typed dicts: classes that describe a dict, and whose call makes a plain one."""

    __call__ = LateSlot("typing_class", "make_dict")

    @classmethod
    def build(cls, namespace: Any, bases: tuple[type, ...], members: dict[str, Any]) -> type:
        for base in bases:
            if not isinstance(base, TypedDictType) and base is not GenericMembers:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        total = namespace.keywords.get("total", True)
        namespace.keywords = {}
        module = str(namespace["__module__"])
        own = {name: converted(part, module) for name, part in (namespace.get("__annotations__") or {}).items()}
        annotations: dict[str, Any] = {}
        required: dict[str, bool] = {}
        for base in bases:
            annotations.update(vars(base).get("@__annotations__", {}))
            required |= dict.fromkeys(getattr(base, "@__required_keys__", ()), True)
            required |= dict.fromkeys(getattr(base, "@__optional_keys__", ()), False)
        annotations.update(own)
        required |= {name: is_required(part, bool(total)) for name, part in own.items()}
        members |= {
            "@__annotations__": annotations, "@__total__": total,
            "@__required_keys__": frozenset(name for name, needed in required.items() if needed),
            "@__optional_keys__": frozenset(name for name, needed in required.items() if not needed),
        }  # fmt: skip
        generic = any(GenericMembers in base.__mro__ for base in bases)
        return type.__new__(
            cls, namespace.name, (*((GenericMembers,) if generic else ()), derived(WRAPPERS[dict])), members
        )

    def has_instance(cls, value: Any) -> bool:
        raise TypeError("TypedDict does not support instance and class checks")

    def has_subclass(cls, other: type) -> bool:
        raise TypeError("TypedDict does not support instance and class checks")


class TypedDictMembers(metaclass=TypedDictType):
    """`TypedDict`, as a base: no class has it in its MRO."""

    __slots__ = ()


def is_required(part: Any, total: bool) -> bool:
    """Whether a key must be there: by its own mark, or as its class says."""
    while type(part) in (Parts, AnnotatedForm):
        if part.label == "typing.Required":
            return True
        if part.label == "typing.NotRequired":
            return False
        part = part.args[0]
    return total


class TypedDictForm(TypingForm):
    """`TypedDict`: a base, or a function that makes such a class."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<function TypedDict at {identity(self):#x}>"

    def __call__(self, typename: Any, fields: Any = None, /, *, total: Any = True, **keywords: Any) -> type:
        if type(typename) is not str:
            raise TypeError("the name of a typed dict is a text")
        named = keywords if fields is None else dict(fields)
        namespace = open_class(typename, typename, (self,), {"total": total}, "__main__")
        namespace["__annotations__"] = named
        return make_class(namespace)

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (TypedDictMembers,)


def generic_wrapper() -> Any:
    """`Generic` as guests see it."""
    return WRAPPERS[GenericMembers]


MAKERS["generic"] = generic_wrapper
CLASS_PARAMETERS.append(class_parameters)
DERIVED[GenericMembers] = GenericMembers
DERIVED[ProtocolMembers] = ProtocolMembers
METACLASSES: Final[dict[str, type[GuestType]]] = {kind.__name__: kind for kind in (ProtocolType, TypedDictType)}
