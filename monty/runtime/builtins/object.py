"""What every value has: the members that Python itself gives to objects, classes and instances.

Each getter is host code that runs no guest code. What is not here (`__globals__`, `__code__`, `__subclasses__`, ...) does not exist.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.compile.spelling import spell
from monty.runtime.guards.tables import ENTRIES, WRAPPERS, type_name
from monty.runtime.surface import builtin
from monty.runtime.values import BuiltinType, GuestModule, GuestObject, GuestType, default_repr, identity

MISSING: Final = object()


def class_of(value: Any) -> Any:
    """`value.__class__` as a guest value."""
    kind = type(value)
    wrapper = WRAPPERS.get(kind)
    if wrapper is not None:
        return wrapper
    if isinstance(value, type):
        return metaclass_of(value)
    return kind if kind is not GuestObject else WRAPPERS[object]


def metaclass_of(cls: type) -> Any:
    """The metaclass of a guest's class as CPython names it: `type`, or the one that one of its bases stands for."""
    return WRAPPERS[getattr(cls, METACLASS, type)]


METACLASS: Final = "@@metaclass"


def guest_class(cls: type) -> Any:
    """A host class of an MRO as the guest sees it; MISSING for one of our own that guests do not see."""
    if cls is GuestObject:
        return WRAPPERS[object]
    if isinstance(cls, GuestType):
        known = HIDDEN_BASES.get(cls, cls)
        return known
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
INSTANCE_SETTERS: Final[dict[str, Callable[[Any, Any], None]]] = {"__class__": set_instance_class, "__dict__": set_instance_dict}


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
    __int__ __float__ __getitem__ __setitem__ __delitem__ __reversed__ __init__ __setattr__ __getattribute__ __delattr__ __iadd__ __ior__
    __iand__ __isub__ __ixor__ __round__ __trunc__ __floor__ __ceil__ __format__ __enter__ __exit__ __call__ __divmod__ __rdivmod__ __missing__
    """.split()
)
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
        return f"<method-wrapper '{self.name}' of {type_name(self.value)} object>"


def object_member(value: Any, name: str, through_super: Any = None) -> Any:
    """A member that every value, or every value of a host type, has; MISSING when there is none of that name."""
    if through_super is None:
        getter = GENERIC_MEMBERS.get(name)
        if getter is not None:
            return getter(value)
    guard = OBJECT_METHODS.get(name)
    if name == "__init_subclass__" and guard is not None:
        return no_subclass_hook
    if guard is not None and (isinstance(value, type) or issubclass(type(type(value)), GuestType)):
        if name == "__new__":
            return OBJECT_NEW[0]
        return base_method(value, name, guard)
    if type(value) is BuiltinType:
        getter = BUILTIN_TYPE_MEMBERS.get(name)
        if getter is not None:
            return getter(value)
        if name == "__new__":
            return HostNew(value)
        if name in SAFE_DUNDERS and value.host in ENTRIES:
            found = getattr(value.host, name, None)
            return UnboundObjectMethod(name, found) if found is not None else MISSING
        return MISSING
    if issubclass(type(type(value)), GuestType) and name in SAFE_DUNDERS:
        for base in type(value).__mro__:
            if not isinstance(base, GuestType) and base is not object and name in vars(base):
                return HostBaseMethod(value, name, base)
    if name in SAFE_DUNDERS and type(value) in ENTRIES:
        found = getattr(value, name, None)
        return found if found is not None else MISSING
    return MISSING


def base_method(value: Any, name: str, guard: Callable[..., Any]) -> Any:
    """An object's method reached from a guest class or instance: the host base's own where it has a safe one."""
    if isinstance(value, type):
        return UnboundObjectMethod(name, guard)
    for base in type(value).__mro__:
        if not isinstance(base, GuestType) and base is not object and name in vars(base) and (name in SAFE_DUNDERS):
            return HostBaseMethod(value, name, base)
    return ObjectMethod(value, name, guard)


class HostNew:
    """`int.__new__`: an instance of a class that derives from the type, of a value that the type itself has made under its guards."""

    __slots__ = ("wrapper",)

    def __init__(self, wrapper: BuiltinType) -> None:
        self.wrapper = wrapper

    def __call__(self, cls: Any, /, *arguments: Any, **keywords: Any) -> Any:
        host, name = self.wrapper.host, self.wrapper.name
        if cls is self.wrapper:
            return cls(*arguments, **keywords)
        if not isinstance(cls, GuestType) or not issubclass(cls, host):
            shown = cls.__name__ if isinstance(cls, GuestType) else type_name(cls)
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
    if issubclass(type(type(value)), GuestType) or isinstance(value, BaseException):
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


def object_repr(value: Any) -> str:
    """`object.__repr__`."""
    return default_repr(value) if not isinstance(value, type) else repr(value)


@builtin("object.__init_subclass__")
def no_subclass_hook(_: Any, **keywords: Any) -> None:
    """`object.__init_subclass__`: takes no keywords."""
    if keywords:
        raise TypeError("object.__init_subclass__() takes no keyword arguments")


OBJECT_METHODS: Final[dict[str, Callable[..., Any]]] = {
    "__init__": object_init,
    "__init_subclass__": lambda *_: None,
    "__setattr__": object_setattr,
    "__delattr__": object_delattr,
    "__getattribute__": object_getattribute,
    "__repr__": object_repr,
    "__str__": object.__str__,
    "__format__": object_format,
    "__eq__": object.__eq__,
    "__ne__": object.__ne__,
    "__lt__": object.__lt__,
    "__le__": object.__le__,
    "__gt__": object.__gt__,
    "__ge__": object.__ge__,
    "__hash__": object.__hash__,
    "__new__": object.__new__,
}
OBJECT_NEW: list[Any] = []


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


FUNCTION_TYPE: Final = types.FunctionType
