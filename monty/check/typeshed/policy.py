"""Which members of a class the stubs keep, beyond what the inventory lists.

The runtime's tables list the members that a program can name. Operators, calls, iteration and the like work on every
host type whose C slots have them, so the methods behind syntax are kept as typeshed has them.
"""

from __future__ import annotations

import ast
from typing import Final

from monty.absent import INTERNALS
from monty.check.typeshed.parts import Definition

REFUSED: Final = frozenset(INTERNALS)
"""Attributes that guests cannot name: they are in no stub, whoever lists them."""

UNTYPED: Final = frozenset(
    [
        # Every object has them, and they refuse: with them in the stubs everything would be comparable.
        *(("builtins", "object", f"__{name}__") for name in ("lt", "le", "gt", "ge")),
        ("builtins", "type", "__abstractmethods__"),
    ]
)
"""Members that the runtime has and typeshed leaves out."""

_ARITHMETIC: Final = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()

SYNTAX: Final = frozenset(
    [
        *(f"__{prefix}{name}__" for name in _ARITHMETIC for prefix in ("", "r", "i")),
        *(f"__{name}__" for name in "eq ne lt le gt ge hash bool len iter next aiter anext await contains".split()),
        *(f"__{name}__" for name in "getitem setitem delitem reversed length_hint missing call".split()),
        *(f"__{name}__" for name in "enter exit aenter aexit init new init_subclass class_getitem match_args".split()),
        *(f"__{name}__" for name in "int float complex index round trunc floor ceil abs neg pos invert".split()),
        *(f"__{name}__" for name in "format str repr bytes fspath buffer release_buffer".split()),
        *(f"__{name}__" for name in "get set delete set_name getattr setattr delattr copy deepcopy replace".split()),
    ]
)

_NAMED_PRIVATE: Final = frozenset(
    """
    _asdict _replace _make _fields _field_defaults _name_ _value_ _missing_ _generate_next_value_ _ignore_ _order_
    """.split()
)
"""Members with an underscore that are documented all the same (namedtuple, enum)."""

_UNLISTED: Final = frozenset(
    {"__sizeof__", "__dir__", "__getnewargs__", "__getnewargs_ex__", "__slots__", "__prepare__"}
)
"""Left out wherever the inventory does not list them: they look inside."""

_SHAPES: Final = frozenset({"Protocol", "NamedTuple", "TypedDict"})


def is_shape(definition: Definition) -> bool:
    """Whether a class says what a value must look like: a protocol, a named tuple, a typed dict; its members are its
    meaning."""
    node = definition.node
    if not isinstance(node, ast.ClassDef):
        return False
    bases = (base.value if isinstance(base, ast.Subscript) else base for base in node.bases)
    return any(ast.unparse(base).rpartition(".")[2] in _SHAPES for base in bases)


def is_private(name: str) -> bool:
    """Whether a name is nobody's business outside: one leading underscore."""
    return name.startswith("_") and not name.endswith("__")


def keeps_unlisted(member: str) -> bool:
    """Whether a class whose members nobody lists has this one: everything public."""
    if member in REFUSED or member in _UNLISTED:
        return False
    return not is_private(member) or member in _NAMED_PRIVATE
