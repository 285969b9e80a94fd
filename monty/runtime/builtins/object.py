"""What every value has: the members that Python itself gives to objects, classes, functions and instances.

Each getter is host code that runs no guest code. What is not here (`__globals__`, `__code__`, `__subclasses__`, ...) does not exist.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.compile.spelling import spell
from monty.runtime.guards.finishing import RUN_KEY
from monty.runtime.guards.tables import WRAPPERS, type_name
from monty.runtime.surface import Token
from monty.runtime.values import BuiltinType, GuestModule, GuestObject, GuestType

MISSING: Final = object()


def class_of(value: Any) -> Any:
    """`type(value)`, `value.__class__` as a guest value. Raises `TypeError` for a value that guests should not have: no host class gets out."""
    kind = type(value)
    wrapper = WRAPPERS.get(kind)
    if wrapper is not None:
        return wrapper if kind is not types.MethodType else method_type(value)
    if issubclass(type(kind), GuestType):
        return WRAPPERS[object] if kind.__mro__[1] is GuestObject and kind.__name__ == "object" else kind
    if isinstance(value, type):
        return metaclass_of(value)
    if kind is BuiltinType:
        return WRAPPERS[type]
    raise TypeError(f"the type of this value is not for guests: {kind.__name__}")


def method_type(method: types.MethodType) -> Any:
    """`type(method)`: built-in functions are bound methods here, but only a guest's function makes a method for guests."""
    return WRAPPERS[types.MethodType if is_guest_method(method) else types.BuiltinFunctionType]


def is_guest_method(method: Any) -> bool:
    """Whether a value is a bound method of a function, or of another callable, of the run's own."""
    if type(method) is not types.MethodType or type(method.__self__) is Token:
        return False
    function = method.__func__
    if type(function) is types.FunctionType:
        return function.__globals__.get(RUN_KEY) is not None
    return issubclass(type(type(function)), GuestType) or isinstance(function, GuestType)


def metaclass_of(cls: type) -> Any:
    """The metaclass of a guest's class as CPython names it: `type`, or the one that one of its bases stands for."""
    return WRAPPERS[getattr(cls, METACLASS, type)]


METACLASS: Final = "@@metaclass"


def guest_class(cls: type) -> Any:
    """A host class of an MRO as the guest sees it; MISSING for one of our own that guests do not see."""
    if cls is GuestObject:
        return WRAPPERS[object]
    if isinstance(cls, GuestType):
        return HIDDEN_BASES.get(cls) or WRAPPERS.get(cls, cls)
    return WRAPPERS.get(cls, MISSING)


HIDDEN_BASES: Final[dict[type, Any]] = {}


def class_mro(cls: type) -> tuple[Any, ...]:
    """`cls.__mro__`."""
    found: list[Any] = []
    for base in cls.__mro__:
        seen = guest_class(base)
        if seen is not MISSING and not any(seen is known for known in found):
            found.append(seen)
    return tuple(found)


def class_bases(cls: type) -> tuple[Any, ...]:
    """`cls.__bases__`."""
    return tuple(seen for base in cls.__bases__ if (seen := guest_class(base)) is not MISSING)


class MroMethod:
    """`cls.mro`, bound."""

    __slots__ = ("cls",)

    def __init__(self, cls: type) -> None:
        self.cls = cls

    def __call__(self) -> list[Any]:
        return list(class_mro(self.cls))


def members_view(owner: Any) -> Any:
    """`owner.__dict__`: a view of its members by guest name."""
    from monty.runtime.builtins.namespaces import MembersView

    return MembersView(owner)


def class_annotations(cls: type) -> Any:
    """`cls.__annotations__`: the class's own, made when first asked for."""
    found = vars(cls).get("@__annotations__")
    if found is None:
        found = {}
        setattr(cls, "@__annotations__", found)
    return found


def class_doc(cls: type) -> Any:
    """`cls.__doc__`: never a docstring of ours."""
    return vars(cls).get("__doc__") if isinstance(cls, GuestType) and cls is not GuestObject else None


def set_class_name(cls: type, value: Any) -> None:
    """`cls.__name__ = value`."""
    if type(value) is not str:
        raise TypeError(f"can only assign string to {cls.__name__}.__name__, not '{type_name(value)}'")
    cls.__name__ = value


def set_class_qualname(cls: type, value: Any) -> None:
    """`cls.__qualname__ = value`."""
    if type(value) is not str:
        raise TypeError(f"can only assign string to {cls.__name__}.__qualname__, not '{type_name(value)}'")
    cls.__qualname__ = value


def set_class_text(name: str) -> Callable[[type, Any], None]:
    """The setter of `__doc__` or `__module__` of a class: text or None."""

    def setter(cls: type, value: Any) -> None:
        if value is not None and type(value) is not str:
            raise TypeError(f"{name} must be a string, not '{type_name(value)}'")
        setattr(cls, name, value)

    return setter


def refuse_setting(name: str) -> Callable[[Any, Any], None]:
    """A setter for what no guest may change."""

    def setter(value: Any, new: Any) -> None:
        raise AttributeError(f"attribute '{name}' of '{type_name(value)}' objects is not writable in the sandbox")

    return setter


CLASS_MEMBERS: Final[dict[str, Callable[[Any], Any]]] = {
    "__class__": class_of,
    "__name__": lambda cls: cls.__name__,
    "__qualname__": lambda cls: cls.__qualname__,
    "__module__": lambda cls: cls.__module__,
    "__doc__": class_doc,
    "__mro__": class_mro,
    "__bases__": class_bases,
    "__base__": lambda cls: class_bases(cls)[0],
    "mro": MroMethod,
    "__dict__": members_view,
    "__annotations__": class_annotations,
    "__abstractmethods__": lambda cls: getattr(cls, "__abstractmethods__", frozenset()),
}
CLASS_SETTERS: Final[dict[str, Callable[[Any, Any], None]]] = {
    "__name__": set_class_name,
    "__qualname__": set_class_qualname,
    "__doc__": set_class_text("__doc__"),
    "__module__": set_class_text("__module__"),
    **{name: refuse_setting(name) for name in ("__class__", "__mro__", "__bases__", "__dict__", "__base__", "mro")},
}


def instance_dict(value: Any) -> Any:
    """`value.__dict__`; an error where `__slots__` leaves none."""
    if not hasattr(value, "__dict__"):
        raise AttributeError(f"'{type_name(value)}' object has no attribute '__dict__'", name="__dict__", obj=value)
    return members_view(value)


def set_instance_dict(value: Any, new: Any) -> None:
    """`value.__dict__ = {...}`."""
    if type(new) is not dict:
        raise TypeError(f"__dict__ must be set to a dictionary, not a '{type_name(new)}'")
    value.__dict__.clear()
    for name, member in new.items():
        if type(name) is str:
            value.__dict__[spell(name)] = member


def set_instance_class(value: Any, new: Any) -> None:
    """`value.__class__ = C`: between guest classes whose instances have the same layout, as CPython demands."""
    if not isinstance(new, GuestType):
        raise TypeError("__class__ assignment only supported for classes of the program")
    value.__class__ = new


INSTANCE_MEMBERS: Final[dict[str, Callable[[Any], Any]]] = {
    "__class__": class_of,
    "__dict__": instance_dict,
    "__module__": lambda value: type(value).__module__,
}
INSTANCE_SETTERS: Final[dict[str, Callable[[Any, Any], None]]] = {
    "__class__": set_instance_class,
    "__dict__": set_instance_dict,
}


def module_name(value: GuestModule) -> str:
    """`module.__name__`."""
    return str(value.__dict__["@__name__"])


def function_members() -> dict[str, Callable[[Any], Any]]:
    """What a guest's function tells about itself."""
    return {
        "__name__": lambda f: f.__dict__.get("@__name__", f.__name__),
        "__qualname__": lambda f: f.__dict__.get("@__qualname__", f.__qualname__),
        "__module__": lambda f: f.__dict__.get("@__module__", f.__module__),
        "__doc__": lambda f: f.__dict__.get("@__doc__", f.__doc__),
        "__defaults__": lambda f: f.__defaults__,
        "__kwdefaults__": lambda f: f.__kwdefaults__,
        "__annotations__": lambda f: f.__annotations__,
        "__dict__": members_view,
        "__type_params__": lambda f: f.__dict__.get("@__type_params__", ()),
    }


def function_setters() -> dict[str, Callable[[Any, Any], None]]:
    """What a guest may set on its functions: values that CPython checks itself, and names kept beside the host's."""
    return {
        "__name__": text_setter("__name__"),
        "__qualname__": text_setter("__qualname__"),
        "__module__": lambda f, value: f.__dict__.__setitem__("@__module__", value),
        "__doc__": lambda f, value: f.__dict__.__setitem__("@__doc__", value),
        "__defaults__": native_setter("__defaults__"),
        "__kwdefaults__": native_setter("__kwdefaults__"),
        "__annotations__": native_setter("__annotations__"),
        "__type_params__": lambda f, value: f.__dict__.__setitem__("@__type_params__", value),
        "__dict__": set_instance_dict,
    }


def text_setter(name: str) -> Callable[[Any, Any], None]:
    """The setter of a function's name."""

    def setter(function: Any, value: Any) -> None:
        if type(value) is not str:
            raise TypeError(f"{name} must be set to a string object")
        setattr(function, name, value)

    return setter


def native_setter(name: str) -> Callable[[Any, Any], None]:
    """A setter that CPython checks."""

    def setter(function: Any, value: Any) -> None:
        setattr(function, name, value)

    return setter
