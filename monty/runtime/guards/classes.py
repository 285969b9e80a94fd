"""Making classes: a namespace that emitted code has filled becomes a host class of our metaclass.

Members are stored as lowering spells them. Dunders on the allow-list are installed under their own name too, so that CPython's slots call
them; what is not on the list is an ordinary member that no host protocol ever calls.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.compile.spelling import spell, unspell
from monty.runtime.guards.bases import ABSTRACT, AbstractMembers, LateSlot, host_bases
from monty.runtime.guards.installed import HOOKED, HOOKS, INSTALLED
from monty.runtime.guards.sizes import bound_time
from monty.runtime.values import BuiltinType, GuestModule, GuestObject, GuestType

CLASS_PARAMETERS: Final[list[Callable[[tuple[Any, ...]], tuple[Any, ...]]]] = []
PARAMETERS: Final = "@__parameters__"


class MakingType(GuestType):
    """The metaclass of classes with a `__new__` of the guest's: what calls it, and `__init__` after it, is a function of the prelude."""

    __call__ = LateSlot("builtins", "make_instance")


MakingType.__name__ = MakingType.__qualname__ = GuestType.__name__


class ClassNamespace(dict[str, Any]):
    """The names that a class body binds, by guest name, and what the class statement said."""

    bases: tuple[Any, ...]
    keywords: dict[str, Any]
    name: str
    qualified_name: str

    def prepare(self) -> None:
        """Get ready for a class body, for kinds that keep more than the names."""


def open_class(
    name: str, qualified_name: str, bases: tuple[Any, ...], keywords: dict[str, Any], module: Any
) -> ClassNamespace:
    """The namespace for a class body: of the kind that the class's metaclass wants."""
    kind = namespace_kind(bases)
    namespace: ClassNamespace = kind()
    namespace.name = name
    namespace.qualified_name = qualified_name
    namespace.bases = bases
    namespace.keywords = keywords
    namespace.update(__module__=module, __qualname__=qualified_name)
    if kind is not ClassNamespace:
        namespace.prepare()
    return namespace


def namespace_kind(bases: tuple[Any, ...]) -> Any:
    """What the body of a class with these bases fills."""
    kind: Any = ClassNamespace
    for base in bases:
        kind = getattr(type(base), "namespace_kind", None) or kind
    return kind


FEW_BASES: Final = 50
MERGE_SECONDS: Final = 5e-7
"""What C takes for each pair of a base and an ancestor when it puts them in order."""


def make_class(namespace: ClassNamespace) -> type:
    """The class, not yet finished: `__set_name__` and `__init_subclass__` are the prelude's business."""
    bases, original = host_bases(namespace.bases)
    metaclass, bases = metaclass_of(bases, namespace.keywords.get("metaclass"), makes="__new__" in namespace)
    if len(bases) > FEW_BASES:
        ancestors = sum(len(base.__mro__) for base in bases)
        bound_time(
            ancestors * len(bases) * MERGE_SECONDS,
            f"the order of the classes that a class of {len(bases)} bases derives from",
        )
    members = host_members(namespace)
    if original is not None:
        members["@__orig_bases__"] = original
    if CLASS_PARAMETERS and (original is not None or any(hasattr(base, PARAMETERS) for base in bases)):
        members[PARAMETERS] = CLASS_PARAMETERS[0](namespace.bases)
    slots = namespace.get("__slots__")
    if slots is not None:
        members["__slots__"] = slot_names(slots)
        for name in members["__slots__"]:
            if name in namespace:
                raise ValueError(f"'{name}' in __slots__ conflicts with class variable")
    made = metaclass.build(namespace, bases, members)
    if slots is not None:
        respell_slots(made)
    return made


def metaclass_of(
    bases: tuple[type, ...], asked: Any, *, makes: bool = False
) -> tuple[type[GuestType], tuple[type, ...]]:
    """The most derived metaclass of the bases, and the bases. Guests cannot make metaclasses; those of the library are markers that we know."""
    winner: type[GuestType] = GuestType
    if asked is not None and type(asked) is not BuiltinType:
        raise TypeError("metaclasses are not supported in the sandbox")
    if asked is not None and issubclass(asked.host, GuestType):
        winner = asked.host
    elif asked is not None and asked.host is AbstractMembers and not any(hasattr(base, ABSTRACT) for base in bases):
        bases = (*(base for base in bases if base is not GuestObject), AbstractMembers)
    for base in bases:
        kind = type(base)
        if kind is MakingType:
            makes = True
        elif issubclass(kind, winner):
            winner = kind
        elif issubclass(kind, GuestType) and not issubclass(winner, kind):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"
            )
    return MakingType if makes and winner is GuestType else winner, bases


def host_members(namespace: ClassNamespace) -> dict[str, Any]:
    """The members as the host class stores them."""
    members: dict[str, Any] = {
        "__module__": str(namespace["__module__"]),
        "__qualname__": str(namespace["__qualname__"]),
    }
    if type(namespace.get("__doc__")) is str:
        members["__doc__"] = namespace["__doc__"]
    for name, value in namespace.items():
        if name in INSTALLED:
            members[name] = value
        if name == "__new__" and type(value) is types.FunctionType:
            value = staticmethod(value)
            members[name] = value
        if name in ("__init_subclass__", "__class_getitem__") and type(value) is types.FunctionType:
            value = classmethod(value)
            if name == "__class_getitem__":
                members[name] = value
        members[spell(name)] = value
    if "__eq__" in namespace and "__hash__" not in namespace:
        members["@__hash__"] = None  # as the host does under its own name
    for name, hook in HOOKED.items():
        if name in namespace:
            members[name] = HOOKS[hook]
    return members


def slot_names(slots: Any) -> tuple[str, ...]:
    """`__slots__` as plain names. Raises `TypeError` for anything else."""
    names = (slots,) if type(slots) is str else tuple(slots)
    for name in names:
        if type(name) is not str or not name.isidentifier():
            raise TypeError(
                "__slots__ must be identifiers"
                if type(name) is str
                else f"__slots__ items must be strings, not '{type(name).__name__}'"
            )
    return tuple(name for name in names if name != "__weakref__")


def respell_slots(made: type) -> None:
    """Move the host's slot descriptors to the names that emitted code uses."""
    for name, value in list(vars(made).items()):
        if type(value) is types.MemberDescriptorType and spell(name) != name:
            setattr(made, spell(name), value)
            type.__delattr__(made, name)


def annotate(namespace: ClassNamespace, name: str, annotation: Any) -> None:
    """Note an annotated name of a class body."""
    namespace.setdefault("__annotations__", {})[name] = annotation


def annotate_global(name: str, annotation: Any) -> None:
    """Note an annotated name of a module's body, in the globals of the calling code."""
    noted = sys._getframe(1).f_globals.setdefault("__annotations__", {})
    if type(noted) is not dict:
        raise TypeError("__annotations__ of a module must be a dict")
    noted[name] = annotation


def global_name(name: str) -> Any:
    """A name as a global or a builtin of the calling code: in a class body that binds it later."""
    frame = sys._getframe(1)
    for names in (frame.f_globals, frame.f_builtins):
        if name in names:
            return names[name]
    raise NameError(f"name '{name}' is not defined", name=name)


def set_member(namespace: dict[str, Any], name: str, value: Any) -> Any:
    """Bind a name of a class body within an expression."""
    namespace[name] = value
    return value


def set_abstract(made: type) -> None:
    """Tell the host which abstract methods are left of an abstract base class, so that it refuses instances in its own words."""
    if not hasattr(made, ABSTRACT):
        return
    names = {name for base in made.__mro__[1:] for name in getattr(base, "__abstractmethods__", ())}
    names |= {name for name, value in guest_members(made).items() if is_abstract(value)}
    left = {name for name in names if is_abstract(getattr(made, spell(name), None))}
    made.__abstractmethods__ = frozenset(left)  # type: ignore[attr-defined]  # the host's flag for abstract classes


def is_abstract(value: Any) -> bool:
    """Whether a member was marked by `abstractmethod`, directly or within a property or class method."""
    if type(value) is types.FunctionType:
        return bool(value.__dict__.get("@__isabstractmethod__", False))
    inner: tuple[Any, ...] = ()
    if type(value) in (classmethod, staticmethod, types.MethodType):
        inner = (value.__func__,)
    elif type(value) is property:
        inner = (value.fget, value.fset, value.fdel)
    return any(is_abstract(part) for part in inner if part is not None)


def guest_members(owner: Any) -> dict[str, Any]:
    """The members of a class, module or instance by their guest names."""
    found: dict[str, Any] = {}
    for host_name, value in vars(owner).items():
        name = unspell(host_name)
        if name is not None and not name.startswith("@"):
            found[name] = value
    return found


def is_module(value: Any) -> bool:
    """Whether the value is a module of the guest's world."""
    return type(value) is GuestModule
