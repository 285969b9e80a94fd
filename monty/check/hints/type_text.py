"""mypy's words for a type in, a small tree out: `list[Order] | None` becomes a union of a list and None.

Rules work from messages alone, so this is all they know of types. What cannot be read is a type whose name is the
text itself.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

UNION: Final = "|"
_INFERRED_MARK: Final = re.compile(r"(?<=[\w\]])\?")
_MOST_TEXT: Final = 2_000
COROUTINES: Final = frozenset(["Coroutine", "CoroutineType", "Awaitable", "Future", "Task"])
SEQUENCES: Final = frozenset(["list", "tuple", "Sequence", "deque", "MutableSequence"])
CONTAINERS: Final = SEQUENCES | frozenset(
    ["set", "frozenset", "Iterable", "Iterator", "Generator", "Collection", "AbstractSet"]
)
MAPPINGS: Final = frozenset(["dict", "Mapping", "MutableMapping", "defaultdict", "OrderedDict", "Counter", "ChainMap"])
NUMBERS: Final = frozenset(["int", "float", "complex", "bool"])


@dataclass(frozen=True, slots=True)
class Type:
    """A type as mypy prints it. A literal's arguments are the texts of its values; a union's are its members."""

    name: str
    arguments: tuple[Type, ...] = ()

    def __str__(self) -> str:
        if self.name == UNION:
            return " | ".join(str(member) for member in self.arguments)
        if self.arguments:
            return f"{self.name}[{', '.join(str(argument) for argument in self.arguments)}]"
        return self.name

    @property
    def members(self) -> tuple[Type, ...]:
        """The members of a union; of any other type, itself."""
        return self.arguments if self.name == UNION else (self,)

    @property
    def is_optional(self) -> bool:
        """Whether None is one member of several."""
        return self.name == UNION and any(member.name == "None" for member in self.arguments)

    @property
    def without_none(self) -> Type:
        """The type once None has been handled."""
        left = tuple(member for member in self.members if member.name != "None")
        return left[0] if len(left) == 1 else Type(UNION, left)

    @property
    def awaited(self) -> Type | None:
        """What `await` gives, for a coroutine and the like."""
        if self.name in COROUTINES and self.arguments:
            return self.arguments[-1]
        return None

    @property
    def element(self) -> Type | None:
        """What iterating gives, where the type says so."""
        if self.name in MAPPINGS and self.arguments:
            return self.arguments[0]
        if self.name in CONTAINERS and self.arguments:
            return self.arguments[0]
        return None

    @property
    def returned(self) -> Type | None:
        """What calling gives, for a `Callable`."""
        return self.arguments[-1] if self.name == "Callable" and self.arguments else None

    @property
    def plain(self) -> str:
        """The class behind a value: `str` for `Literal['a']`, the last part of a dotted name."""
        if self.name == "Literal" and self.arguments:
            first = self.arguments[0].name
            return (
                "str"
                if first[:1] in "'\""
                else "bool"
                if first in ("True", "False")
                else "int"
                if first.isdigit()
                else first
            )
        return self.name.rpartition(".")[2]


@lru_cache(maxsize=512)
def read(text: str) -> Type:
    """Read a type from mypy's words."""
    clean = _INFERRED_MARK.sub("", text[:_MOST_TEXT]).strip()
    if clean.startswith(("def ", "def[")) or clean.startswith("Overload("):
        return Type("Callable", (_returned(clean),) if " -> " in clean else ())
    try:
        return _from_tree(ast.parse(clean, mode="eval").body)
    except (SyntaxError, ValueError, RecursionError):
        return Type(text)


def _returned(text: str) -> Type:
    return read(text.rpartition(" -> ")[2].rstrip(")"))


def _from_tree(node: ast.expr) -> Type:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            members = [*_from_tree(left).members, *_from_tree(right).members]
            return Type(UNION, tuple(dict.fromkeys(members)))
        case ast.Subscript(value=value, slice=ast.Tuple(elts=parts)):
            return Type(ast.unparse(value), tuple(_from_tree(part) for part in parts))
        case ast.Subscript(value=value, slice=part):
            return _named(ast.unparse(value), _from_tree(part))
        case ast.Constant(value=None):
            return Type("None")
        case ast.List(elts=parts):
            return Type("[]", tuple(_from_tree(part) for part in parts))
        case _:
            return Type(ast.unparse(node))


def _named(name: str, argument: Type) -> Type:
    if name in ("Optional", "typing.Optional"):
        return Type(UNION, (*argument.members, Type("None")))
    if name in ("Union", "typing.Union"):
        return argument
    return Type(name, (argument,))
