"""Containers whose items fit although their types are not the same: findings that say no more than that are dropped.

mypy tells `list[int]` from `list[float]` since a float could be put into a list of ints through the other name. Nobody
declared that of `ys = [1, 2]`, and at run time there is no such thing. The same goes for the length of a tuple that was
made of an iterable (`tuple(map(int, parts))`), which mypy does not know. What goes in: findings about types that differ;
what comes out: those where an item itself is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from mypy.errors import ErrorInfo
from mypy.nodes import COVARIANT, MypyFile, TypeInfo
from mypy.types import TypeVarType
from mypy.typestate import type_state

CONTAINERS: Final = {
    "builtins": ("list", "dict", "set"),
    "collections": ("deque", "defaultdict", "OrderedDict", "Counter"),
    "typing": ("MutableSequence", "MutableMapping", "MutableSet", "Mapping"),
}
_MISMATCH: Final = re.compile(
    r'(?:\(got|expression has type|has incompatible type|has type) "?(?P<got>[^"]+?)"?'
    r'(?:, (?:expected|variable has type|target has type|parameter has type)|; expected) "?(?P<wanted>[^"]+?)"?\)?$'
)
_HAS_ITEMS: Final = re.compile(
    r"\b(?:list|dict|set|deque|defaultdict|OrderedDict|Counter|Mutable\w+|Mapping)\[", re.IGNORECASE
)
_EQUAL_ITEMS: Final = re.compile(r"\btuple\[(?P<item>[\w.]+)(?:, (?P=item))*\]")
_ANY_LENGTH: Final = re.compile(r"\btuple\[[^\[\]]*, \.\.\.\]")


def is_about_containers(info: ErrorInfo) -> bool:
    """Whether a finding sets a container against another type of container."""
    said = _MISMATCH.search(info.message)
    return said is not None and all(_HAS_ITEMS.search(said[side]) for side in ("got", "wanted"))


def without_lengths(findings: Iterable[ErrorInfo]) -> list[ErrorInfo]:
    """The findings without those where a tuple of unknown length stands for one of some length, of the same items."""
    return [info for info in findings if not _differs_in_length(info.message)]


def _differs_in_length(message: str) -> bool:
    said = _MISMATCH.search(message)
    if said is None or not _ANY_LENGTH.search(said["got"]):
        return False
    got, wanted = (_EQUAL_ITEMS.sub(r"tuple[\g<item>, ...]", said[side]).casefold() for side in ("got", "wanted"))
    wanted = wanted.removesuffix(" | none")
    return got in (wanted, wanted.replace("float", "int"))


@contextmanager
def covariant(modules: Mapping[str, MypyFile]) -> Iterator[None]:
    """While this holds, a container of some type is one of every wider type."""
    variables = [one for one in _variables(modules) if one.variance != COVARIANT]
    before: Sequence[int] = [one.variance for one in variables]
    try:
        for one in variables:
            one.variance = COVARIANT
        type_state.reset_all_subtype_caches()
        yield
    finally:
        for one, variance in zip(variables, before, strict=True):
            one.variance = variance
        type_state.reset_all_subtype_caches()


def _variables(modules: Mapping[str, MypyFile]) -> Iterator[TypeVarType]:
    for module, names in CONTAINERS.items():
        for name in names:
            symbol = modules[module].names.get(name) if module in modules else None
            if symbol is not None and isinstance(symbol.node, TypeInfo):
                yield from (one for one in symbol.node.defn.type_vars if isinstance(one, TypeVarType))
