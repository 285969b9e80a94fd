"""The module `enum`: rows only. Its classes are guest source; their metaclass is in `enumerations`."""

from __future__ import annotations

from typing import Final

from monty.runtime.enumerations import GUARDS, EnumType
from monty.runtime.surface import Cost, HostType, Module, Prelude, TypeRef

__all__ = ["GUARDS", "MODULE"]

PARTS: Final = {
    "Enum auto unique": None,
    "ReprEnum IntEnum StrEnum": "enum_data",
    "Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP": "enum_flags",
    "member nonmember property verify EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE show_flag_values": "enum_tools",
    "global_enum global_enum_repr global_flag_repr global_str": "enum_tools",
}
ENUM_TYPE: Final = HostType(EnumType, "EnumType", "enum", {})
MODULE: Final = Module(
    "enum",
    {
        **{name: Prelude(name, part=part) for names, part in PARTS.items() for name in names.split()},
        "EnumType": TypeRef(EnumType, Cost.CONSTANT),
        "EnumMeta": TypeRef(EnumType, Cost.CONSTANT),
    },
    types=(ENUM_TYPE,),
    prelude="enum",
)
