"""The module `typing_extensions`: what `typing` has, and what a later `typing` than the running Python's has. It is no part of CPython, and always here."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.forms.special import LATER, SPECIAL
from monty.runtime.forms.tables import ALIAS_TYPE, NO_DEFAULT, NO_DEFAULT_TYPE, entry, make_alias_type
from monty.runtime.forms.variables import TypeAliasType
from monty.runtime.modules.typing_ import GUARDS as TYPING_GUARDS
from monty.runtime.modules.typing_ import MODULE as TYPING
from monty.runtime.modules.typing_ import get_protocol_members, is_protocol, mark
from monty.runtime.surface import Constant, Cost, Function, Module, ModuleMember, Prelude, TypeRef

GUARDS: Final[dict[str, Any]] = TYPING_GUARDS
ALIAS: Final = entry(TypeAliasType, "TypeAliasType", ALIAS_TYPE, make_alias_type)
# By name: what is guest source is the module `typing`'s own.
WRITTEN: Final = [name for name, row in TYPING.members.items() if isinstance(row, Prelude)]
OWN: Final[dict[str, ModuleMember]] = {
    **{name: Constant(SPECIAL[name]) for name in sorted(LATER)},
    "override": Function(mark("override", "__override__"), Cost.CONSTANT),
    "runtime": TYPING.members["runtime_checkable"],
    "is_protocol": Function(is_protocol, Cost.CONSTANT),
    "get_protocol_members": Function(get_protocol_members, Cost.LINEAR),
    "NoDefault": Constant(NO_DEFAULT),
    "TypeAliasType": TypeRef(TypeAliasType),
    "Doc": Prelude("Doc", part="typing_extensions_doc"),
    "deprecated": Prelude("deprecated", part="warnings_deprecated"),
}
MODULE: Final = Module(
    "typing_extensions",
    {
        **OWN,
        **{name: row for name, row in TYPING.members.items() if name != "ByteString"},
        **{name: Prelude(name, part="typing_extensions_same") for name in WRITTEN},
    },
    types=(*TYPING.types, ALIAS, NO_DEFAULT_TYPE),
    prelude="typing_extensions",
)
