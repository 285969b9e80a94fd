"""The module `pathlib`: paths as values, of the host's own exact types; nothing here looks at a file.

`Path` makes what it makes on a POSIX system. What would reach the file system has no row, so it does not exist. Parents are a plain tuple.
"""

from __future__ import annotations

import pathlib
import sys
from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final

from monty.runtime.boundary import TO_GUEST, TO_HOST
from monty.runtime.guards.sizes import predicted_time
from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Cost, HostType, Method, Module, Property, TypeMember, TypeRef

MADE: Final[dict[type, type]] = {pathlib.PurePath: pathlib.PurePosixPath, pathlib.Path: pathlib.PosixPath}
KINDS: Final = (
    pathlib.PurePath, pathlib.PurePosixPath, pathlib.PureWindowsPath, pathlib.Path, pathlib.PosixPath,
)  # fmt: skip
FIELDS: Final = "anchor drive name parent parts root stem suffix suffixes"
METHODS: Final = """
    as_posix is_absolute is_relative_to is_reserved joinpath relative_to with_name with_stem with_suffix __truediv__ __rtruediv__ __fspath__
    __eq__ __lt__ __le__ __gt__ __ge__ __hash__
""".split()
MOST_STEPS: Final = 10_000_000


def segment(value: Any) -> Any:
    """A part of a path as the host may have it: a text or a path."""
    kind = type(value)
    if kind is str or issubclass(kind, pathlib.PurePath):
        return value
    if issubclass(kind, str):
        return str.__str__(value)
    if sys.version_info >= (3, 12):
        text = f"argument should be a str or an os.PathLike object where __fspath__ returns a str, not '{type_name(value)}'"
    else:
        text = f"expected str, bytes or os.PathLike object, not {type_name(value)}"
    raise TypeError(text)


def maker(kind: type) -> Callable[..., Any]:
    """What calling one of the classes does."""
    made: Any = MADE.get(kind, kind)

    def make(*parts: Any) -> Any:
        return made(*map(segment, parts))

    return make


def method(name: str) -> Callable[..., Any]:
    """A method of paths, on texts and paths."""

    def call(path: Any, /, *arguments: Any, **keywords: Any) -> Any:
        values = [argument if isinstance(argument, bool) else segment(argument) for argument in arguments]
        return getattr(path, name)(*values, **keywords)

    return call


def compared(name: str) -> Callable[..., Any]:
    """A comparison: of paths only."""

    def call(path: Any, other: Any, /) -> Any:
        return getattr(path, name)(other) if isinstance(other, pathlib.PurePath) else NotImplemented

    return call


def matching(name: str) -> Callable[..., Any]:
    """A match with a pattern, whose stars are few enough for the length of the path."""

    def call(path: Any, pattern: Any, /, *, case_sensitive: Any = None) -> bool:
        stars = str(segment(pattern)).count("*")
        steps = float(len(str(path)) + 1) ** min(stars, 40)
        if steps > MOST_STEPS:
            raise predicted_time(steps * 1e-8, f"a match of a path with {stars} stars")
        options = {} if case_sensitive is None else {"case_sensitive": bool(case_sensitive)}
        found: bool = getattr(path, name)(segment(pattern), **options)
        return found

    return call


def parents(path: Any) -> tuple[Any, ...]:
    """`path.parents`, the nearest first."""
    return tuple(path.parents)


def as_uri(path: Any) -> str:
    """`path.as_uri()`."""
    return pathlib.PurePath.as_uri(path)


def members(kind: type) -> dict[str, TypeMember]:
    """The rows of one of the classes."""
    matches = [name for name in ("match", "full_match") if hasattr(kind, name)]
    found: dict[str, TypeMember] = {
        **{name: Property(attrgetter(name)) for name in FIELDS.split()},
        "parents": Property(parents),
        **{name: Method(compared(name) if name[2:4] in {"eq", "lt", "le", "gt", "ge"} else method(name), Cost.LINEAR) for name in METHODS},
        **{name: Method(matching(name), Cost.GUARDED) for name in matches},
        "as_uri": Method(as_uri, Cost.LINEAR),
    }  # fmt: skip
    if hasattr(kind, "with_segments"):
        found["with_segments"] = Method(method("with_segments"), Cost.LINEAR)
    return found


def from_text(kind: Any) -> Callable[[Any], Any]:
    """What makes the path of a dump."""
    return lambda state: kind(segment(state))


TYPES: Final = tuple(
    HostType(kind, kind.__name__, "pathlib", members(kind), call=maker(kind), stub=f"pathlib.{kind.__name__}")
    for kind in KINDS
)
VALUES: Final = (pathlib.PurePosixPath, pathlib.PureWindowsPath, pathlib.PosixPath)
STATES: Final[dict[type, Any]] = {kind: (str, from_text(kind)) for kind in VALUES}
for crossing in VALUES:
    TO_GUEST[crossing] = TO_HOST[crossing] = lambda value, copier, path: type(value)(str(value))
MODULE: Final = Module("pathlib", {kind.__name__: TypeRef(kind, Cost.LINEAR) for kind in KINDS}, types=TYPES)
