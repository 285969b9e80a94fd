"""`typing.NamedTuple` as a base and as a function. No guest code runs here but what makes the generated methods."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.compile.spelling import spell
from monty.runtime.forms.base import TypingForm, checked
from monty.runtime.forms.classes import GenericMembers
from monty.runtime.guards.bases import derived
from monty.runtime.guards.classes import make_class, open_class
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.named_tuples import named_members
from monty.runtime.values import GuestType, identity

OWN: Final = frozenset(
    "__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace _asdict _source".split()
)


class NamedTupleType(GuestType):
    """The metaclass that a class statement with `NamedTuple` finds; the class that it makes has the plain one."""

    @classmethod
    def build(cls, namespace: Any, bases: tuple[type, ...], members: dict[str, Any]) -> type:
        for base in bases:
            if base not in (NamedTupleMembers, GenericMembers):
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        annotations = {
            name: checked(part, f"field {name} annotation must be a type", str(namespace["__module__"]))
            for name, part in (namespace.get("__annotations__") or {}).items()
        }
        defaults = own_defaults(annotations, namespace)
        for name in namespace:
            if name in OWN:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {name}")
        made = named_members(namespace.name, tuple(annotations), defaults, "typing")
        documented = {"__doc__": made.pop("__doc__")}
        contents = {spell(name): value for name, value in made.items()} | {"@__annotations__": annotations}
        contents |= {name: made[name] for name in ("__new__", "__repr__")}
        contents["__new__"] = contents["@__new__"] = staticmethod(made["__new__"])
        own = {
            name: value
            for name, value in members.items()
            if name not in contents or name.strip("@") in METHODS_OF_ITS_OWN
        }
        kept = {name: value for name, value in own.items() if name.removeprefix("@") not in annotations}
        generic = (GenericMembers,) if GenericMembers in bases else ()
        slots = {"__slots__": ()}
        return type.__new__(
            GuestType, namespace.name, (derived(WRAPPERS[tuple]), *generic), documented | contents | kept | slots
        )


METHODS_OF_ITS_OWN: Final = frozenset({"__repr__", "__doc__"})


def own_defaults(annotations: dict[str, Any], namespace: dict[str, Any]) -> dict[str, Any]:
    """The defaults of fields, which must come last."""
    defaults: dict[str, Any] = {}
    for name in annotations:
        if name.startswith("_"):
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in namespace:
            defaults[name] = namespace[name]
        elif defaults:
            plural = "s" if len(defaults) > 1 else ""
            raise TypeError(
                f"Non-default namedtuple field {name} cannot follow default field{plural} {', '.join(defaults)}"
            )
    return defaults


class NamedTupleMembers(metaclass=NamedTupleType):
    """`NamedTuple`, as a base: no class has it in its MRO."""

    __slots__ = ()


class NamedTupleForm(TypingForm):
    """`NamedTuple`: a base, or a function that makes such a class."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<function NamedTuple at {identity(self):#x}>"

    def __call__(self, typename: Any, fields: Any = None, /, **keywords: Any) -> type:
        if fields is not None and keywords:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        if type(typename) is not str:
            raise TypeError("the name of a named tuple is a text")
        namespace = open_class(typename, typename, (self,), {}, "__main__")
        namespace["__annotations__"] = keywords if fields is None else dict(fields)
        return make_class(namespace)

    def class_bases(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (NamedTupleMembers,)
