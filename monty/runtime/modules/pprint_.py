"""The module `pprint`: guest source, since it asks the program's own objects for their text and for their order."""

from __future__ import annotations

import types
from collections import deque
from typing import Any, Final

from monty.runtime.builtins.namespaces import GlobalsView, MembersView
from monty.runtime.compile.spelling import spell, unit_of
from monty.runtime.generated import is_generated
from monty.runtime.surface import Module, Prelude
from monty.runtime.values import GuestType

KINDS: Final[dict[type, str]] = {
    dict: "dict", list: "list", tuple: "tuple", set: "set", frozenset: "set",
    deque: "deque", str: "str", bytes: "bytes", bytearray: "bytearray", types.MappingProxyType: "mappingproxy", int: "int",
    MembersView: "dict", GlobalsView: "dict",
}  # fmt: skip
SCALARS: Final = frozenset({float, complex, bool, type(None)})
PRELUDE: Final = "prelude/"


def kind_of(value: Any) -> str:
    """How a value is laid out: as the builtin type whose text it has, as a dataclass, as a scalar; empty for all else."""
    kind: Any = type(value)
    if kind in SCALARS:
        return "scalar"
    known = KINDS.get(kind)
    if known is not None or not issubclass(type(kind), GuestType):
        return known or ""
    own = getattr(kind, spell("__repr__"), None)
    if type(own) is types.FunctionType:
        unit = unit_of(own.__code__.co_filename) or ""
        made = unit.startswith(PRELUDE) and is_generated(unit.removeprefix(PRELUDE))
        return "dataclass" if made and hasattr(kind, spell("__dataclass_fields__")) else ""
    return next((name for base, name in KINDS.items() if issubclass(kind, base) and kind.__repr__ is base.__repr__), "")


GUARDS: Final[dict[str, Any]] = {"@pprint_kind": kind_of}
NAMES: Final = "PrettyPrinter isreadable isrecursive pformat pp pprint saferepr".split()
MODULE: Final = Module("pprint", {name: Prelude(name) for name in NAMES}, prelude="pprint")
