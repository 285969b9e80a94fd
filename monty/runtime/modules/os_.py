"""The module `os`, as far as paths are names: separators, `fspath`, and `os.path`. Nothing here reaches the system."""

from __future__ import annotations

import os
import posixpath
from typing import Any, Final

from monty.runtime.compile.spelling import spell
from monty.runtime.modules.os__path_ import path_argument
from monty.runtime.surface import Constant, Cost, Function, HostType, Module, Prelude, TypeRef, builtin
from monty.runtime.values import GenericAlias, GuestType

NAMES: Final = ("altsep", "curdir", "defpath", "devnull", "extsep", "pardir", "pathsep", "sep")


@builtin("fspath", "os")
def fspath(_: Any, path: Any) -> Any:
    """`os.fspath(path)`."""
    return path_argument(path)


def is_path(value: Any) -> bool:
    """Whether the value has `__fspath__`."""
    kind = type(value)
    return isinstance(value, os.PathLike) or (issubclass(type(kind), GuestType) and hasattr(kind, spell("__fspath__")))


def alias(wrapper: Any, parameters: Any) -> GenericAlias:
    """`os.PathLike[str]`."""
    return GenericAlias(wrapper, parameters if type(parameters) is tuple else (parameters,))


PATH_LIKE: Final = HostType(os.PathLike, "PathLike", "os", {}, stub="os.PathLike", test=is_path, subscript=alias)
MODULE: Final = Module(
    "os",
    {
        **{name: Constant(getattr(posixpath, name)) for name in NAMES},
        "linesep": Constant("\n"),
        "name": Constant("posix"),
        "fspath": Function(fspath, Cost.CONSTANT),
        "path": Prelude("path"),
        "PathLike": TypeRef(os.PathLike),
    },
    types=(PATH_LIKE,),
    prelude="os",
    submodules=("path",),
)
