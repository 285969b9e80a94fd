"""What the body of an enumeration fills: which names are members, and what a value of `auto()` becomes.

Host code here looks at names and classes only. What makes the value of an `auto()` may be the program's own `_generate_next_value_`: the prelude
calls it (`enum_class`).
"""

from __future__ import annotations

import sys
import types
from typing import Any, Final

from monty.runtime.compile.spelling import mangle
from monty.runtime.guards.bases import LateMethod, LateSlot
from monty.runtime.guards.classes import ClassNamespace
from monty.runtime.guards.tables import UnboundMethod
from monty.runtime.surface import Token
from monty.runtime.values import GuestType

SINCE_3_12: Final = sys.version_info >= (3, 12)
SINCE_3_13: Final = sys.version_info >= (3, 13)
ALLOWED_SUNDERS: Final = frozenset(
    """
    _order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ _iter_member_by_def_
    """.split()
    + (["_add_alias_", "_add_value_alias_"] if SINCE_3_13 else [])
)
DESCRIPTORS: Final = frozenset({types.FunctionType, property, classmethod, staticmethod, UnboundMethod, LateMethod})
ROLE: Final = "@@role"


class EnumNamespace(ClassNamespace):
    """What the body of an enumeration fills: it knows which names are members, and makes a value of `auto()` when it is assigned."""

    __setitem__ = LateSlot("enum_class", "assign")

    def prepare(self) -> None:
        """Begin a body: refuse to extend an enumeration that has members."""
        self.member_names: dict[str, None] = {}
        self.last_values: list[Any] = []
        self.ignored: list[str] = []
        self.auto_called = False
        for base in self.bases:
            for ancestor in base.__mro__ if isinstance(base, GuestType) else ():
                if vars(ancestor).get("@_member_names_"):
                    raise TypeError(f"<enum {self.name!r}> cannot extend {ancestor!r}")
        self.next_value = plain_function(getattr(self.bases[-1], "@_generate_next_value_", None))


def plain_function(value: Any) -> Any:
    """The function within a static method."""
    return value.__func__ if type(value) in (staticmethod, classmethod) else value


def kind_of_name(namespace: EnumNamespace, name: str) -> str:
    """What a name in the body of an enumeration is."""
    if is_private(namespace.name, name):
        return "plain"
    inner = name[1:-1]
    if len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_":
        return "dunder"
    if len(name) > 2 and name[0] == name[-1] == "_" and inner[0] != "_" and inner[-1] != "_":
        return "sunder"
    return "name"


def is_private(class_name: str, name: str) -> bool:
    """Whether the name is one that the class mangles."""
    prefix = mangle("__", class_name)[:-2] + "__" if class_name.strip("_") else ""
    return bool(prefix) and name.startswith(prefix) and len(name) > len(prefix) and not name.endswith("__")


def is_descriptor(value: Any) -> bool:
    """Whether a value binds to what it is found on: then it is no member."""
    kind = type(value)
    if kind is types.MethodType:
        return type(value.__self__) is not Token
    if issubclass(type(kind), GuestType):
        return any(hasattr(kind, name) for name in ("@__get__", "@__set__", "@__delete__"))
    return kind in DESCRIPTORS


def assign(namespace: EnumNamespace, name: str, value: Any) -> bool:
    """`name = value` in the body of an enumeration. True where values of `auto()` have to be made first, which is the prelude's business."""
    put = dict.__setitem__
    kind = kind_of_name(namespace, name)
    role = getattr(type(value), ROLE, None)
    if kind == "sunder":
        value = assign_sunder(namespace, name, value)
    elif kind == "dunder":
        name = "_order_" if name == "__order__" else name
    elif kind == "name" and name in namespace.member_names:
        raise TypeError(f"{name!r} already defined as {namespace[name]!r}")
    elif kind == "name" and name not in namespace.ignored:
        if role == "nonmember":
            value = getattr(value, "@value")
        elif not is_descriptor(value) and not is_own_class(namespace, value):
            if name in namespace:
                raise TypeError(f"{name!r} already defined as {namespace[name]!r}")
            if role == "member":
                value = getattr(value, "@value")
            if is_auto(value) or (type(value) is tuple and any(map(is_auto, value))):
                return True
            namespace.member_names[name] = None
            namespace.last_values.append(value)
    put(namespace, name, value)
    return False


def is_auto(value: Any) -> bool:
    """Whether a value is an `auto()`."""
    return getattr(type(value), ROLE, None) == "auto"


def is_own_class(namespace: EnumNamespace, value: Any) -> bool:
    """Whether a value is a class defined in the body: no member since 3.13."""
    return (
        SINCE_3_13 and isinstance(value, type) and value.__qualname__ == f"{namespace.qualified_name}.{value.__name__}"
    )


def assign_sunder(namespace: EnumNamespace, name: str, value: Any) -> Any:
    """Names with a meaning of their own for enumerations."""
    if name not in ALLOWED_SUNDERS:
        raise ValueError(f"_sunder_ names, such as {name!r}, are reserved for future Enum use")
    if name == "_generate_next_value_":
        if namespace.auto_called:
            raise TypeError("_generate_next_value_ must be defined before members")
        namespace.next_value = plain_function(value)
        return staticmethod(value) if SINCE_3_12 and type(value) is types.FunctionType else value
    if name == "_ignore_":
        names = value.replace(",", " ").split() if type(value) is str else list(value)
        namespace.ignored = [part for part in names if type(part) is str]
        already = set(namespace.ignored) & namespace.member_names.keys()
        if already:
            raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
    return value


def next_value(namespace: EnumNamespace) -> tuple[Any, int, list[Any]]:
    """What makes the value of an `auto()`, and what it is given: how many members there are, and their values."""
    namespace.auto_called = True
    return namespace.next_value, len(namespace.member_names), list(namespace.last_values)


def note_value(namespace: EnumNamespace, value: Any) -> None:
    """Remember a value that `auto()` made."""
    namespace.last_values.append(value)


def put_value(namespace: EnumNamespace, name: str, value: Any) -> None:
    """Enter a member whose value has been made."""
    namespace.member_names[name] = None
    dict.__setitem__(namespace, name, value)


def member_names(namespace: Any) -> list[str]:
    """The names of the members that are to be made."""
    return list(namespace.member_names) if isinstance(namespace, EnumNamespace) else []


def wanted_order(namespace: Any) -> Any:
    """The `_order_` that a body gives."""
    return dict.get(namespace, "_order_")


BODY_GUARDS: Final[dict[str, Any]] = {
    "@enum_assign": assign,
    "@enum_is_auto": is_auto,
    "@enum_next_value": next_value,
    "@enum_note_value": note_value,
    "@enum_put_value": put_value,
    "@enum_names": member_names,
    "@enum_order": wanted_order,
}
