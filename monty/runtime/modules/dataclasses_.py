"""The module `dataclasses`: guest source, and the guards that it uses. Host code here looks at classes and annotations only."""

from __future__ import annotations

import keyword
import re
import types
from typing import Any, Final

from monty.runtime.builtins.object import class_bases
from monty.runtime.forms.base import shown
from monty.runtime.generated import describe
from monty.runtime.guards.classes import ClassNamespace, open_class
from monty.runtime.guards.sizes import SCALARS
from monty.runtime.named_tuples import generated
from monty.runtime.state import current
from monty.runtime.surface import Module, Prelude
from monty.runtime.values import BuiltinType, GenericAlias, GuestModule, GuestType, TypeForm

PREFIXED: Final = re.compile(r"^(?:\s*(\w+)\s*\.)?\s*(\w+)")


def annotation_kind(annotation: Any, init_var: Any, kw_only: Any) -> str:
    """What an annotation makes of a field: `class`, `init`, `only`; nothing for an ordinary one. Of a text its first name counts."""
    if type(annotation) is str:
        annotation = first_name(annotation)
    if annotation is kw_only or type(annotation) is type(kw_only):
        return "only"
    if annotation is init_var or type(annotation) is init_var:
        return "init"
    name = getattr(annotation, "label", None) or getattr(annotation, "name", None)
    is_form = issubclass(type(annotation), TypeForm) and type(annotation).__name__ in ("Parts", "SpecialForm")
    return "class" if is_form and str(name).removeprefix("typing.") == "ClassVar" else ""


def first_name(text: str) -> Any:
    """What the first name of an annotation's text stands for in the program's globals, so far."""
    found = PREFIXED.match(text)
    if found is None:
        return None
    module, name = found.groups()
    names = current().globals
    if module is None:
        return names.get(name)
    holder = names.get(module)
    return holder.__dict__.get("@" + name) if type(holder) is GuestModule else None


def annotation_text(annotation: Any) -> str:
    """An annotation as signatures show it."""
    if issubclass(type(annotation), TypeForm):
        return (
            repr(annotation).replace("typing.", "")
            if not type(annotation).__name__.startswith("Generic")
            else repr(annotation)
        )
    if type(annotation) is BuiltinType or isinstance(annotation, type):
        return shown(annotation)
    return "None" if annotation is None else shown(annotation)


def class_annotations(cls: Any) -> dict[str, Any]:
    """The annotations of a class's own body."""
    found = vars(cls).get("@__annotations__") if isinstance(cls, GuestType) else None
    return found if type(found) is dict else {}


def is_unhashable(value: Any) -> bool:
    """Whether values of this class cannot be hashed: CPython takes that for mutable."""
    return type(value).__hash__ is None


def is_slot(value: Any) -> bool:
    """Whether a class attribute is a slot's descriptor."""
    return type(value) is types.MemberDescriptorType


def copy_kind(value: Any) -> str:
    """How `asdict` copies a value: what needs no question about the program's own classes is told apart here."""
    kind = type(value)
    if kind in SCALARS:
        return "plain"
    if kind in (list, dict):
        return str(kind.__name__)
    return "dataclass" if issubclass(type(kind), GuestType) and hasattr(kind, "@__dataclass_fields__") else ""


def factory_flag(factory: Any) -> str:
    """How the generated source writes a factory: that of lists, dicts and sets as a display."""
    return DISPLAYED.get(factory.host, "f") if type(factory) is BuiltinType else "f"


DISPLAYED: Final[dict[type, str]] = {list: "L", dict: "D", set: "S"}


def made_namespace(name: str, bases: Any, members: dict[str, Any]) -> ClassNamespace:
    """What a class statement with such members would have filled."""
    namespace = open_class(name, name, tuple(bases), {}, "__main__")
    namespace.update(members)
    return namespace


def remade_namespace(cls: type, members: dict[str, Any]) -> ClassNamespace:
    """What the statement of a class would have filled with other members."""
    bases = vars(cls).get("@__orig_bases__") or class_bases(cls)
    namespace = open_class(cls.__name__, cls.__qualname__, bases, {}, cls.__module__)
    namespace.update(members)
    if type(vars(cls).get("__doc__")) is str:
        namespace["__doc__"] = vars(cls)["__doc__"]
    return namespace


def generic_alias(origin: Any, parameters: Any) -> GenericAlias:
    """`types.GenericAlias(...)`."""
    return GenericAlias(origin, parameters if type(parameters) is tuple else (parameters,))


GUARDS: Final[dict[str, Any]] = {
    "@generated": generated,
    "@describe": describe,
    "@annotation_kind": annotation_kind,
    "@annotation_text": annotation_text,
    "@class_annotations": class_annotations,
    "@is_unhashable": is_unhashable,
    "@is_slot": is_slot,
    "@field_copy_kind": copy_kind,
    "@factory_flag": factory_flag,
    "@made_namespace": made_namespace,
    "@remade_namespace": remade_namespace,
    "@mapping_proxy": types.MappingProxyType,
    "@generic_alias": generic_alias,
    "@is_hard_keyword": keyword.iskeyword,
}
NAMES: Final = "dataclass field Field FrozenInstanceError InitVar KW_ONLY MISSING fields replace is_dataclass".split()
PARTS: Final = {
    "make_dataclass": "dataclasses_make",
    "_add_slots": "dataclasses_make",
    "asdict": "dataclasses_copy",
    "astuple": "dataclasses_copy",
}
MODULE: Final = Module(
    "dataclasses",
    {**{name: Prelude(name) for name in NAMES}, **{name: Prelude(name, part=part) for name, part in PARTS.items()}},
    prelude="dataclasses",
)
