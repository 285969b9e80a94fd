"""Members by name: `getattr` and its kin, and what the prelude asks of classes when it finishes or matches them."""

from __future__ import annotations

import sys
import types
from typing import Any, Final

from monty.runtime.compile.spelling import NATIVE_NAMES, spell, unspell
from monty.runtime.guards.attributes import delete_attribute, get_attribute, set_attribute
from monty.runtime.guards.bases import MAKERS, MAPPING, SEQUENCE
from monty.runtime.guards.classes import ClassNamespace, open_class, set_abstract
from monty.runtime.guards.tables import TABLES, WRAPPERS, type_name
from monty.runtime.surface import builtin
from monty.runtime.values import BuiltinType, GuestModule, GuestObject, GuestType


def is_spellable(name: str) -> bool:
    """Names that emitted code could not write are no attributes: a leading `@` would reach our own."""
    return not name.startswith("@")


def member(value: Any, name: str) -> Any:
    """`getattr(value, name)`."""
    if not is_spellable(name):
        raise AttributeError(f"'{type_name(value)}' object has no attribute '{name}'", name=name, obj=value)
    if name in NATIVE_NAMES and not isinstance(value, type):
        return getattr(value, name)
    return get_attribute(value, name)


def set_member(value: Any, name: str, new: Any) -> None:
    """`setattr(value, name, new)`."""
    if not is_spellable(name):
        raise AttributeError(f"'{type_name(value)}' object has no attribute '{name}'", name=name, obj=value)
    if name in NATIVE_NAMES:
        setattr(value, name, new)
    else:
        set_attribute(value, name, new)


def delete_member(value: Any, name: str) -> None:
    """`delattr(value, name)`."""
    if not is_spellable(name):
        raise AttributeError(f"'{type_name(value)}' object has no attribute '{name}'", name=name, obj=value)
    if name in NATIVE_NAMES:
        delattr(value, name)
    else:
        delete_attribute(value, name)


def set_name_members(namespace: ClassNamespace) -> list[tuple[str, Any]]:
    """The members of a class body that want to be told their name (PEP 487)."""
    return [
        (name, value)
        for name, value in namespace.items()
        if issubclass(type(type(value)), GuestType) and getattr(type(value), "@__set_name__", None) is not None
    ]


def class_keywords(namespace: ClassNamespace) -> dict[str, Any]:
    """The keywords of a class statement, without those that say how the class is made."""
    return {name: value for name, value in namespace.keywords.items() if name != "metaclass"}


def init_subclass(cls: type) -> Any:
    """The inherited `__init_subclass__` of the guest's, bound to the class; None when there is none."""
    return getattr(super(cls, cls), "@__init_subclass__", None)


def class_hook(cls: type, name: str) -> Any:
    """A function of the prelude that a class or its metaclass carries (that of `Enum`): guests cannot spell its name."""
    return getattr(cls, f"@@{name}", None)


def match_arguments(cls: Any, count: int) -> tuple[str, ...] | None:
    """The names of a class pattern's positional parts; None for builtin types that match themselves."""
    if type(cls) is BuiltinType:
        if cls.name not in SELF_MATCHING:
            raise TypeError(f"{cls.name}() accepts 0 positional sub-patterns ({count} given)")
        return None
    names = getattr(cls, "@__match_args__", None)
    if names is None:
        if any(base in WRAPPERS and WRAPPERS[base].name in SELF_MATCHING for base in cls.__mro__ if base is not object):
            return None
        raise TypeError(f"{cls.__name__}() accepts 0 positional sub-patterns ({count} given)")
    if type(names) is not tuple:
        raise TypeError(f"{cls.__name__}.__match_args__ must be a tuple (got {type_name(names)})")
    if count > len(names):
        plural = "" if len(names) == 1 else "s"
        raise TypeError(f"{cls.__name__}() accepts {len(names)} positional sub-pattern{plural} ({count} given)")
    for name in names[:count]:
        if type(name) is not str:
            raise TypeError(f"__match_args__ elements must be strings (got {type_name(name)})")
    return names[:count]


SELF_MATCHING: Final = frozenset("bool bytearray bytes dict float frozenset int list set str tuple".split())


def class_name(cls: Any) -> str:
    """A class's name in error messages."""
    return str(cls.name) if type(cls) is BuiltinType else str(cls.__name__)


def is_mapping(value: Any) -> bool:
    """Whether a mapping pattern can match: dicts, and guests' classes that say so."""
    kind = type(value)
    return issubclass(kind, dict) or bool(getattr(kind, MAPPING, False))


def is_guest_sequence(value: Any) -> bool:
    """Whether a sequence pattern can match an instance of a guest's class: those of `collections.abc.Sequence`."""
    return bool(getattr(type(value), SEQUENCE, False))


@builtin("object.__new__")
def OBJECT_NEW(_: Any, cls: Any, /, *arguments: Any, **keywords: Any) -> Any:  # a constant that is a function
    """`object.__new__(cls)`; for a class that derives from a host type, that type's own."""
    if type(cls) is BuiltinType:
        if cls.host is object:
            return GuestPlainObject()
        raise TypeError(f"object.__new__({cls.name}) is not safe, use {cls.name}.__new__()")
    if not isinstance(cls, GuestType):
        raise TypeError("object.__new__(X): X is not a type object (" + type_name(cls) + ")")
    host: Any = next(base for base in cls.__mro__ if not isinstance(base, GuestType))
    if host is object:
        arguments, keywords = (), {}
    elif MAKERS.get(host, ("",))[0] == "__new__":
        raise TypeError(f"object.__new__({cls.__name__}) is not safe, use {host.__name__}.__new__()")
    return host.__new__(cls, *arguments, **keywords)


class GuestPlainObject(GuestObject):
    """What `object()` makes."""

    __slots__ = ()


GuestPlainObject.__module__, GuestPlainObject.__qualname__, GuestPlainObject.__name__ = "builtins", "object", "object"


def make_object(*arguments: Any, **keywords: Any) -> Any:
    """`object()`."""
    if arguments or keywords:
        raise TypeError("object() takes no arguments")
    return GuestPlainObject()


def class_namespace(arguments: tuple[Any, ...], keywords: dict[str, Any]) -> ClassNamespace:
    """The namespace of the class that `type(name, bases, members)` makes. Raises `TypeError` for any other call of `type`."""
    if len(arguments) == 1:
        raise TypeError("type() takes no keyword arguments")
    if len(arguments) != 3:
        raise TypeError("type() takes 1 or 3 arguments")
    name, bases, members = arguments
    kinds: tuple[type, ...] = (str, tuple, dict)
    for position, (value, kind) in enumerate(zip(arguments, kinds, strict=True), 1):
        if not isinstance(value, kind):
            raise TypeError(f"type.__new__() argument {position} must be {kind.__name__}, not {type_name(value)}")
    namespace = open_class(name, name, bases, keywords, "__main__")
    for key, value in members.items():
        if type(key) is not str:
            raise TypeError("the names of a class's members are strings")
        namespace[key] = value
    return namespace


def attribute_name(name: Any) -> str:
    """The second argument of `getattr` and its kin. Raises `TypeError` for what is no text."""
    if not isinstance(name, str):
        raise TypeError(f"attribute name must be string, not '{type_name(name)}'")
    return str.__str__(name)


def has_members(value: Any, name: str) -> bool:
    """Whether the attribute is one that the host finds by itself, in the classes of a guest's instance."""
    return issubclass(type(type(value)), GuestType) and name[:2] != "__" and name[:1] != "@"


FINISH: Final[list[Any]] = []


def empty_extreme(name: str) -> str:
    """The message of `min` and `max` of nothing, which changed in 3.12."""
    return (
        f"{name}() iterable argument is empty" if sys.version_info >= (3, 12) else f"{name}() arg is an empty sequence"
    )


def require_callable(value: Any) -> bool:
    """`callable`."""
    return callable(value)


def is_module(value: Any) -> bool:
    """Whether the value is a module."""
    return type(value) is GuestModule


def compile_text(source: Any, names: dict[str, Any], mode: str) -> Any:
    """The function that `exec` or `eval` of a text calls."""
    return COMPILER[0](source, names, mode)


COMPILER: Final[list[Any]] = []


def is_function(value: Any) -> bool:
    """Whether the value is a function of the guest's."""
    return type(value) is types.FunctionType


def has_method(value: Any, name: str) -> bool:
    """Whether the value has a method of that name, without running guest code."""
    kind = type(value)
    if issubclass(type(kind), GuestType):
        return hasattr(kind, spell(name))
    return name in TABLES.get(kind, {})


def short_name(value: Any) -> str:
    """The name of a value's class."""
    return type(value).__name__


def is_since(minor: int) -> bool:
    """Whether the host Python is 3.`minor` or later."""
    return sys.version_info >= (3, minor)


def qualified_name(value: Any) -> str:
    """The qualified name of a value's class."""
    return type(value).__qualname__


GUARDS: Final[dict[str, Any]] = {
    "@set_attribute": object.__setattr__,
    "@raw_new_tuple": tuple.__new__,
    "@qualified_name": qualified_name,
    "@short_name": short_name,
    "@since": is_since,
    "@member": member,
    "@set_named_member": set_member,
    "@delete_member": delete_member,
    "@set_name_members": set_name_members,
    "@class_keywords": class_keywords,
    "@init_subclass": init_subclass,
    "@class_hook": class_hook,
    "@set_abstract": set_abstract,
    "@match_arguments": match_arguments,
    "@class_name": class_name,
    "@is_mapping": is_mapping,
    "@is_guest_sequence": is_guest_sequence,
    "@empty_extreme": empty_extreme,
    "@callable": require_callable,
    "@has_method": has_method,
    "@unspell": unspell,
    "@spell": spell,
    "@attribute_name": attribute_name,
    "@has_members": has_members,
    "@raw_getattr": getattr,
    "@raw_setattr": setattr,
    "@raw_delattr": delattr,
    "@class_namespace": class_namespace,
    "@compile_text": compile_text,
}
