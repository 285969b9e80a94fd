"""Views of members by their guest names: `vars(x)`, `x.__dict__`, `globals()`. The host's own dicts stay hidden.

A view runs no guest code: keys are exact texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from monty.runtime.compile.spelling import spell, unspell

MISSING: Final = object()


class MembersView:
    """A mapping of guest names to values over the attributes of a class, instance, function or module."""

    __slots__ = ("owner",)

    def __init__(self, owner: Any) -> None:
        self.owner = owner

    def host_names(self) -> list[str]:
        """The host names of the guest's members, in their order."""
        return [name for name in vars(self.owner) if (plain := unspell(name)) is not None and not plain.startswith("@")]

    def keys(self) -> list[str]:
        """The guest names."""
        return [name[1:] if name.startswith("@") else name for name in self.host_names()]

    def values(self) -> list[Any]:
        """The values."""
        contents = vars(self.owner)
        return [contents[name] for name in self.host_names()]

    def items(self) -> list[tuple[str, Any]]:
        """Pairs of guest name and value."""
        return list(zip(self.keys(), self.values(), strict=True))

    def get(self, name: Any, default: Any = None, /) -> Any:
        """The value of a name, or the default."""
        found = self._find(name)
        return default if found is MISSING else found

    def _find(self, name: Any) -> Any:
        return vars(self.owner).get(spell(name), MISSING) if type(name) is str else MISSING

    def __getitem__(self, name: Any) -> Any:
        found = self._find(name)
        if found is MISSING:
            raise KeyError(name)
        return found

    def __setitem__(self, name: Any, value: Any) -> None:
        if type(name) is not str:
            raise TypeError("attribute names are strings")
        if isinstance(self.owner, type):
            raise TypeError("'mappingproxy' object does not support item assignment")
        vars(self.owner)[spell(name)] = value

    def __delitem__(self, name: Any) -> None:
        if self._find(name) is MISSING:
            raise KeyError(name)
        del vars(self.owner)[spell(name)]

    def __contains__(self, name: Any) -> bool:
        return self._find(name) is not MISSING

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.host_names())

    def __eq__(self, other: object) -> Any:
        if type(other) in (dict, MembersView):
            return dict(self.items()) == (other if type(other) is dict else dict(other.items()))  # type: ignore[attr-defined]  # tested
        return NotImplemented

    def __or__(self, other: Any) -> Any:
        return self.copy() | (other.copy() if type(other) is MembersView else other)

    __hash__ = None  # type: ignore[assignment]  # a mapping that changes is not hashable

    def update(self, /, *others: Any, **named: Any) -> None:
        """Set several names."""
        for other in others:
            for name, value in list(other.items() if type(other) in (dict, MembersView) else other):
                self[name] = value
        for name, value in named.items():
            self[name] = value

    def pop(self, name: Any, *default: Any) -> Any:
        """Remove a name and give its value."""
        found = self._find(name)
        if found is MISSING:
            if default:
                return default[0]
            raise KeyError(name)
        del self[name]
        return found

    def setdefault(self, name: Any, default: Any = None, /) -> Any:
        """The value of a name, set to the default where it has none."""
        if name not in self:
            self[name] = default
        return self[name]

    def copy(self) -> dict[str, Any]:
        """A plain dict of the same names and values."""
        return dict(self.items())

    def clear(self) -> None:
        """Remove every name."""
        for name in self.keys():
            del self[name]


MembersView.__name__ = MembersView.__qualname__ = "dict"


class GlobalsView(MembersView):
    """`globals()`: the program's own global names."""

    __slots__ = ()

    def host_names(self) -> list[str]:
        return [name for name in self.owner if name not in HIDDEN_GLOBALS and not name.startswith("@")]

    def values(self) -> list[Any]:
        return [self.owner[name] for name in self.host_names()]

    def _find(self, name: Any) -> Any:
        if type(name) is not str or name in HIDDEN_GLOBALS or name.startswith("@"):
            return MISSING
        return self.owner.get(name, MISSING)

    def __setitem__(self, name: Any, value: Any) -> None:
        if type(name) is not str or name in HIDDEN_GLOBALS or name.startswith("@"):
            raise KeyError(name)
        self.owner[name] = value

    def __delitem__(self, name: Any) -> None:
        if self._find(name) is MISSING:
            raise KeyError(name)
        del self.owner[name]


GlobalsView.__name__ = GlobalsView.__qualname__ = "dict"
HIDDEN_GLOBALS: Final = frozenset({"__builtins__", "__warningregistry__", "@run"})
