"""The methods that Python gives every object, as guests reach them: bound, through `super()`, from a class, or from a builtin type.

What a host type has of these is its own method where that is one bounded call (`SAFE_DUNDERS`), and does not exist otherwise.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.builtins.object import INSTANCE_MEMBERS, MISSING, MroMethod, class_of
from monty.runtime.compile.spelling import spell
from monty.runtime.guards.misfits import stands_for
from monty.runtime.guards.sizes import CONTAINER_BASES, bound_paths
from monty.runtime.guards.tables import ENTRIES, WRAPPERS, UnboundMethod, type_name
from monty.runtime.preludes import PreludeFunction
from monty.runtime.values import BuiltinType, ExternalFunction, GuestType, default_repr, identity


def builtin_mro(wrapper: BuiltinType) -> tuple[Any, ...]:
    """`int.__mro__`: what of it guests know."""
    return tuple(WRAPPERS[base] for base in wrapper.host.__mro__ if base in WRAPPERS)


BUILTIN_TYPE_MEMBERS: Final[dict[str, Callable[[Any], Any]]] = {
    "__class__": lambda wrapper: WRAPPERS[type],
    "__name__": lambda wrapper: wrapper.name.rpartition(".")[2],
    "__qualname__": lambda wrapper: wrapper.name,
    "__module__": lambda wrapper: wrapper.module,
    "__doc__": lambda wrapper: wrapper.host.__doc__ if wrapper.module == "builtins" else None,
    "__mro__": builtin_mro,
    "__bases__": lambda wrapper: builtin_mro(wrapper)[1:2],
    "__base__": lambda wrapper: next(iter(builtin_mro(wrapper)[1:2]), None),
}
SAFE_DUNDERS: Final = frozenset(
    """
    __repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __iter__ __next__ __contains__ __bool__ __neg__ __pos__ __abs__
    __invert__ __add__ __radd__ __sub__ __rsub__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __truediv__ __rtruediv__ __index__
    __int__ __float__ __getitem__ __setitem__ __delitem__ __reversed__ __init__
    __iand__ __isub__ __ixor__ __round__ __trunc__ __floor__ __ceil__ __format__ __enter__ __exit__ __call__ __divmod__ __rdivmod__ __missing__
    """.split()
)
THROUGH_TABLES: Final = frozenset({"__getattribute__", "__setattr__", "__delattr__"})
GENERIC_MEMBERS: Final[dict[str, Callable[[Any], Any]]] = {"__class__": class_of, "__doc__": lambda value: None}


class ObjectMethod:
    """A method that Python gives every object (`x.__eq__`, `super().__init__`), bound; guards do the work."""

    __slots__ = ("guard", "name", "value")

    def __init__(self, value: Any, name: str, guard: Callable[..., Any]) -> None:
        self.value = value
        self.name = name
        self.guard = guard

    def __call__(self, /, *arguments: Any, **keywords: Any) -> Any:
        return self.guard(self.value, *arguments, **keywords)

    def __repr__(self) -> str:
        return f"<method-wrapper '{self.name}' of {type_name(self.value)} object at {identity(self.value):#x}>"


def object_member(value: Any, name: str, through_super: Any = None) -> Any:
    """A member that every value, or every value of a host type, has; MISSING when there is none of that name."""
    if through_super is None:
        getter = GENERIC_MEMBERS.get(name)
        if getter is not None:
            return getter(value)
    guard = OBJECT_METHODS.get(name)
    if name == "__init_subclass__":
        return ObjectMethod(value if isinstance(value, type) else type(value), name, no_subclass_hook)
    is_instance = issubclass(type(type(value)), GuestType)
    if guard is not None and (is_instance or isinstance(value, type)):
        return OBJECT_NEW[0] if name == "__new__" else base_method(value, name, guard)
    if type(value) is BuiltinType:
        return builtin_type_member(value, name)
    base = host_base(value, name) if is_instance else None
    if base is not None:
        return HostBaseMethod(value, name, base)
    if guard is not None and name in THROUGH_TABLES:
        return ObjectMethod(value, name, guard)
    return safe_member(value, name) if type(value) in ENTRIES else MISSING


def builtin_type_member(wrapper: BuiltinType, name: str) -> Any:
    """A member of a builtin type that Python gives every type, or an unbound method of its values."""
    getter = BUILTIN_TYPE_MEMBERS.get(name)
    if getter is not None:
        return getter(wrapper)
    if name == "__new__":
        return HostNew(wrapper)
    if name == "__call__":
        return wrapper
    found: Any = safe_member(wrapper.host, name) if wrapper.host in ENTRIES else MISSING
    return UnboundObjectMethod(name, found) if found is not MISSING else MISSING


def safe_member(owner: Any, name: str) -> Any:
    """A method of the host's own that is one bounded call; the text of a value never shows a host's address."""
    if name in ("__repr__", "__str__") and not isinstance(owner, type):
        return ObjectMethod(owner, name, host_text)
    found = getattr(owner, name, None) if name in SAFE_DUNDERS else None
    return found if found is not None else MISSING


def host_base(value: Any, name: str) -> type | None:
    """The host type that an instance of a guest class has a safe method from."""
    if name not in SAFE_DUNDERS:
        return None
    for base in type(value).__mro__:
        if not isinstance(base, GuestType) and base is not object and name in vars(base):
            return base
    return None


def base_method(value: Any, name: str, guard: Callable[..., Any]) -> Any:
    """An object's method reached from a guest class or instance: the host base's own where it has a safe one."""
    if isinstance(value, type):
        return UnboundObjectMethod(name, guard)
    base = host_base(value, name)
    return HostBaseMethod(value, name, base) if base is not None else ObjectMethod(value, name, guard)


class HostNew:
    """`int.__new__`: an instance of a class that derives from the type, of a value that the type itself has made under its guards."""

    __slots__ = ("wrapper",)

    def __init__(self, wrapper: BuiltinType) -> None:
        self.wrapper = wrapper

    def __call__(self, cls: Any, /, *arguments: Any, **keywords: Any) -> Any:
        host: Any = self.wrapper.host
        name = self.wrapper.name
        if cls is self.wrapper:
            return cls(*arguments, **keywords)
        if not isinstance(cls, GuestType) or not issubclass(cls, host):
            if type(cls) is not BuiltinType and not isinstance(cls, GuestType):
                raise TypeError(f"{name}.__new__(X): X is not a type object ({type_name(cls)})")
            shown = cls.name if isinstance(cls, BuiltinType) else cls.__name__
            raise TypeError(f"{name}.__new__({shown}): {shown} is not a subtype of {name}")
        if host in VALUE_HOSTS:
            return host.__new__(cls, self.wrapper(*arguments, **keywords))
        return host.__new__(cls, *arguments, **keywords)

    def __repr__(self) -> str:
        return f"<built-in method __new__ of type object at {identity(self.wrapper):#x}>"


VALUE_HOSTS: Final = frozenset({int, float, complex, str, bytes, tuple, frozenset})


class HostBaseMethod(ObjectMethod):
    """`super().__init__` and the like of a guest class that derives from a host type: the host type's own method."""

    __slots__ = ()

    def __init__(self, value: Any, name: str, base: type) -> None:
        super().__init__(value, name, getattr(base, name))


class UnboundObjectMethod:
    """`object.__eq__`, `C.__repr__`: takes the object first."""

    __slots__ = ("guard", "name")

    def __init__(self, name: str, guard: Callable[..., Any]) -> None:
        self.name = name
        self.guard = guard

    def __call__(self, /, *arguments: Any, **keywords: Any) -> Any:
        if not arguments:
            raise TypeError(f"unbound method object.{self.name}() needs an argument")
        return self.guard(*arguments, **keywords)

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self if instance is None else types.MethodType(self.guard, instance)

    def __repr__(self) -> str:
        return f"<slot wrapper '{self.name}' of 'object' objects>"


def object_init(value: Any, *arguments: Any, **keywords: Any) -> None:
    """`object.__init__`: takes nothing once `__init__` is overridden."""
    if arguments or keywords:
        raise TypeError("object.__init__() takes exactly one argument (the instance to initialize)")


def object_setattr(value: Any, name: Any, new: Any) -> None:
    """`object.__setattr__`: past the guest's own hook."""
    if type(name) is not str:
        raise TypeError(f"attribute name must be string, not '{type_name(name)}'")
    if isinstance(value, type):
        raise TypeError(f"can't apply this __setattr__ to {type_name(value)} object")
    if not name.startswith("@") and (issubclass(type(type(value)), GuestType) or isinstance(value, BaseException)):
        object.__setattr__(value, spell(name), new)
        return
    raise AttributeError(f"'{type_name(value)}' object has no attribute '{name}'", name=name, obj=value)


def object_delattr(value: Any, name: Any) -> None:
    """`object.__delattr__`: past the guest's own hook."""
    if type(name) is not str:
        raise TypeError(f"attribute name must be string, not '{type_name(name)}'")
    object.__delattr__(value, spell(name))


def object_getattribute(value: Any, name: Any) -> Any:
    """`object.__getattribute__`: the ordinary lookup, past `__getattr__`."""
    from monty.runtime.guards.attributes import get_attribute

    if type(name) is not str:
        raise TypeError(f"attribute name must be string, not '{type_name(name)}'")
    if issubclass(type(type(value)), GuestType) and name not in INSTANCE_MEMBERS:
        return object.__getattribute__(value, spell(name))
    return get_attribute(value, name)


def object_format(value: Any, spec: Any) -> str:
    """`object.__format__`: the text, and no format."""
    if spec != "":
        raise TypeError(f"unsupported format string passed to {type_name(value)}.__format__")
    return str(value)


def host_text(value: Any, /) -> str:
    """`value.__repr__()` of a host type without a row for it."""
    from monty.runtime.guards.showing import opaque_repr, reprable

    if reprable(value):
        return repr(value)
    bound_paths(value, "the text of a value")
    return repr(value) if issubclass(type(value), (*CONTAINER_BASES, dict)) else opaque_repr(value)


stands_for(host_text, "__repr__", object.__repr__, receiver=("",))


def object_repr(value: Any) -> str:
    """`object.__repr__`."""
    return default_repr(value) if not isinstance(value, type) else repr(value)


def no_subclass_hook(cls: Any, /, **keywords: Any) -> None:
    """`object.__init_subclass__`: takes no keywords."""
    if keywords:
        raise TypeError(f"{cls.__name__}.__init_subclass__() takes no keyword arguments")


# Typeshed knows no order of plain objects; they have the methods, which answer NotImplemented.
OBJECT: Final[Any] = object
OBJECT_METHODS: Final[dict[str, Callable[..., Any]]] = {
    "__init__": object_init,
    "__init_subclass__": no_subclass_hook,
    "__setattr__": object_setattr,
    "__delattr__": object_delattr,
    "__getattribute__": object_getattribute,
    "__repr__": object_repr,
    "__str__": object.__str__,
    "__format__": object_format,
    "__eq__": object.__eq__,
    "__ne__": object.__ne__,
    "__lt__": OBJECT.__lt__,
    "__le__": OBJECT.__le__,
    "__gt__": OBJECT.__gt__,
    "__ge__": OBJECT.__ge__,
    "__hash__": object.__hash__,
    "__new__": object.__new__,
}
# `object.__new__` as guests get it: the world puts it here, since it is one of the guards.
OBJECT_NEW: Final[list[Any]] = []
# What stands for a method that CPython has in C: the host type by whose name guests know it, and the method's own name
# where it has no rows of its own.
STAND_INS: Final[dict[type, tuple[type, Callable[[Any], str] | None]]] = {
    PreludeFunction: (types.BuiltinFunctionType, None),
    UnboundMethod: (types.MethodDescriptorType, None),
    ExternalFunction: (types.FunctionType, None),
    ObjectMethod: (types.MethodWrapperType, lambda method: method.name),
    HostBaseMethod: (types.MethodWrapperType, lambda method: method.name),
    UnboundObjectMethod: (types.WrapperDescriptorType, lambda method: method.name),
    HostNew: (types.BuiltinFunctionType, lambda method: "__new__"),
    MroMethod: (types.BuiltinFunctionType, lambda method: "mro"),
}
