"""A value that a program will be given in, the type that it is declared with out, and a line on its shape for the
reader.

The type says what every such value has in common, no more: the next run may bring other rows. A dict whose values
differ in type is read back by key, so its values are `Any`; which keys this one has is in the shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import chain, islice
from typing import Any, Final

from monty.check.declare.annotations import class_name
from monty.check.declare.page import Page

MOST_ITEMS: Final = 1_000
MOST_DEPTH: Final = 8
MOST_KEYS: Final = 24
MOST_TUPLE: Final = 6
_NUMBERS: Final[tuple[type, ...]] = (int, float, complex)


def value_type(value: object, page: Page) -> str:
    """The type of a value."""
    return _type_of_all([value], page, 0)


def _type_of_all(values: Sequence[object], page: Page, depth: int) -> str:
    """One type for several values: containers of a kind become one, numbers widen, None is added, the rest is a
    union."""
    groups: dict[type, list[Any]] = {}
    for value in values[:MOST_ITEMS]:
        groups.setdefault(type(value), []).append(value)
    has_none = groups.pop(type(None), None) is not None
    if not groups or depth > MOST_DEPTH:
        return page.typing("Any")
    if len(groups) > 1:
        wide = max((kind for kind in groups if kind in _NUMBERS), key=_NUMBERS.index, default=None)
        groups = {kind: found for kind, found in groups.items() if kind not in _NUMBERS or kind is wide}
    types = dict.fromkeys(_group_type(kind, found, page, depth + 1) for kind, found in groups.items())
    return " | ".join([*sorted(types), *(["None"] if has_none else [])])


def _group_type(kind: type, values: list[Any], page: Page, depth: int) -> str:
    if kind in (list, set, frozenset):
        items = list(islice(chain.from_iterable(values), MOST_ITEMS))
        return f"{page.builtin(kind.__name__)}[{_type_of_all(items, page, depth)}]"
    if kind is tuple:
        return _tuple_type(values, page, depth)
    if kind is dict:
        return _dict_type(values, page, depth)
    return class_name(kind, page)


def _tuple_type(values: list[tuple[object, ...]], page: Page, depth: int) -> str:
    name = page.builtin("tuple")
    lengths = {len(value) for value in values}
    if len(lengths) > 1 or max(lengths) > MOST_TUPLE:
        return f"{name}[{_type_of_all(list(islice(chain.from_iterable(values), MOST_ITEMS)), page, depth)}, ...]"
    types = [_type_of_all(column, page, depth) for column in zip(*values, strict=True)]
    return f"{name}[{', '.join(types) or '()'}]"


def _dict_type(values: list[dict[object, object]], page: Page, depth: int) -> str:
    keys = _type_of_all(list(islice(chain.from_iterable(values), MOST_ITEMS)), page, depth)
    items = list(islice(chain.from_iterable(value.values() for value in values), MOST_ITEMS))
    # Values of several types are told apart by their key, which a union of all of them cannot say.
    mixed = len({float if type(item) in _NUMBERS else type(item) for item in items} - {type(None)}) > 1
    inner = page.typing("Any") if mixed else _type_of_all(items, page, depth)
    return f"{page.builtin('dict')}[{keys}, {inner}]"


def value_shape(value: object, page: Page) -> str | None:
    """The keys of a dict, or of the dicts in a list, with the types of their values; None where the type says it
    all."""
    if type(value) is dict:
        return _keys([value], page)
    if isinstance(value, list | tuple) and value and all(type(item) is dict for item in value[:MOST_ITEMS]):
        keys = _keys(value[:MOST_ITEMS], page)
        return f"each {keys}" if keys else None
    return None


def _keys(rows: Iterable[Any], page: Page) -> str | None:
    rows = list(rows)
    names = list(dict.fromkeys(key for row in rows for key in islice(row, MOST_KEYS + 1)))
    if not names or len(names) > MOST_KEYS or not all(type(name) is str for name in names):
        return None
    parts = []
    for name in names:
        found = [row[name] for row in rows if name in row]
        kind = "None" if all(item is None for item in found) else _type_of_all(found, page, 1)
        optional = "" if len(found) == len(rows) else " (not always)"
        parts.append(f"{name!r}: {kind}{optional}")
    return f"{{{', '.join(parts)}}}"


def is_plain_value(value: object) -> bool:
    """Whether an object given for an input is a value and no function or module."""
    return isinstance(value, Enum) or not callable(value)
