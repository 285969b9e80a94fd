"""The module `enum`: rows only. Its classes are guest source; their metaclass is in `enumerations`."""

from __future__ import annotations

from typing import Final

from monty.runtime.enumerations import GUARDS, EnumType
from monty.runtime.surface import Cost, HostType, Module, Prelude, TypeRef

__all__ = ["GUARDS", "MODULE"]

NAMES: Final = """
    Enum ReprEnum IntEnum StrEnum Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP auto member nonmember property unique verify EnumCheck
    CONTINUOUS NAMED_FLAGS UNIQUE show_flag_values global_enum global_enum_repr global_flag_repr global_str
""".split()
ENUM_TYPE: Final = HostType(EnumType, "EnumType", "enum", {})
MODULE: Final = Module(
    "enum",
    {
        **{name: Prelude(name) for name in NAMES},
        "EnumType": TypeRef(EnumType, Cost.CONSTANT),
        "EnumMeta": TypeRef(EnumType, Cost.CONSTANT),
    },
    types=(ENUM_TYPE,),
    prelude="enum",
)
