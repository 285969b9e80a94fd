"""Views of members by their guest names: `vars(x)`, `x.__dict__`, `globals()`. The host's own dicts stay hidden.

A view runs no guest code: keys are exact texts.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from typing import Any, Final

from monty.errors import InternalError
from monty.runtime.compile.spelling import spell, unit_of, unspell
from monty.runtime.guards.tables import type_name
from monty.runtime.state import RunState, current

MISSING: Final = object()


# What a guest set of a function that the host keeps elsewhere: no entries of its `__dict__`.
KEPT_BESIDE: Final = frozenset({"@__doc__", "@__module__", "@__type_params__", "@__name__", "@__qualname__"})


class MembersView:
    """A mapping of guest names to values over the attributes of a class, instance, function or module."""

    __slots__ = ("owner",)

    def __init__(self, owner: Any) -> None:
        self.owner = owner

    def host_names(self) -> list[str]:
        """The host names of the guest's members, in their order."""
        hidden = KEPT_BESIDE if type(self.owner) is types.FunctionType else ()
        return [
            name
            for name in vars(self.owner)
            if (plain := unspell(name)) is not None and not plain.startswith("@") and name not in hidden
        ]

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


class BodyView(GlobalsView):
    """`locals()` in a class body: the names that the body has bound so far."""

    __slots__ = ()


def globals_view(state: RunState) -> GlobalsView:
    """The one view of a program's globals."""
    if state.view is None:
        state.view = GlobalsView(state.globals)
    view: GlobalsView = state.view
    return view


def calling_frame() -> types.FrameType:
    """The frame of the guest code that called a builtin: neither ours nor the prelude's."""
    frame: types.FrameType | None = sys._getframe(1)
    while frame is not None:
        unit = unit_of(frame.f_code.co_filename)
        if unit is not None and not unit.startswith(PRELUDE_UNITS):
            return frame
        frame = frame.f_back
    raise InternalError("no guest code asks for its names")


def global_names(frame: types.FrameType) -> Any:
    """`globals()`: a view of the program's, or the dict that text given to `exec` runs in."""
    state = current()
    if frame.f_globals is not state.globals:
        return frame.f_globals
    return globals_view(state)


def local_names(frame: types.FrameType) -> Any:
    """`locals()`: a copy of a function's variables, a view of what a class body has bound, or the globals."""
    code = frame.f_code
    if not code.co_flags & NEWLOCALS or code.co_name == "<module>":
        return global_names(frame)
    names = dict(frame.f_locals)
    if INLINES and code.co_name in COMPREHENSIONS and frame.f_back is not None:
        outer = local_names(frame.f_back)
        names = {**(outer if type(outer) is dict else {}), **names}
    if code.co_varnames[:2] == CLASS_PARAMETERS:
        return BodyView(names["@namespace"])
    return {name: value for name, value in names.items() if not name.startswith("@")}


def text_names(names: Any, members: Any, mode: str) -> dict[str, Any]:
    """The globals that text given to `exec` or `eval` runs in; where its locals are others, a dict of both together."""
    frame = calling_frame()
    outer = global_names(frame) if names is None else names
    if members is None:
        members = local_names(frame) if names is None else outer
    if type(outer) not in (dict, GlobalsView):
        shown = "globals must be a dict" if mode == "eval" else f"exec() globals must be a dict, not {type_name(outer)}"
        raise TypeError(shown)
    if type(members) not in (dict, MembersView, GlobalsView, BodyView):
        shown = (
            "locals must be a mapping"
            if mode == "eval"
            else f"locals must be a mapping or None, not {type_name(members)}"
        )
        raise TypeError(shown)
    space: dict[str, Any] = outer if type(outer) is dict else outer.owner
    if members is outer or (type(members) is GlobalsView and members.owner is space):
        return space
    return {**dict(outer.items()), **dict(members.items())}


def keep_names(space: dict[str, Any], names: Any, members: Any) -> None:
    """Put what text has bound or deleted beside its globals into the namespace that was given for its locals."""
    if members is None or members is names or type(members) is GlobalsView:
        return
    outer = names if names is not None else global_names(calling_frame())
    for name, value in list(space.items()):
        before = members.get(name, MISSING)
        if value is not (outer.get(name, MISSING) if before is MISSING else before):
            members[name] = value
    for name in list(members.keys()):
        if name not in space:
            del members[name]


INLINES: Final = sys.version_info >= (3, 12)  # a comprehension is a part of the function around it
COMPREHENSIONS: Final = frozenset({"<listcomp>", "<setcomp>", "<dictcomp>"})
PRELUDE_UNITS: Final = "prelude/"
NEWLOCALS: Final = 0x2
CLASS_PARAMETERS: Final = ("@bases", "@keywords")
GlobalsView.__name__ = GlobalsView.__qualname__ = BodyView.__name__ = BodyView.__qualname__ = "dict"
HIDDEN_GLOBALS: Final = frozenset({"__builtins__", "__warningregistry__", "@run"})
