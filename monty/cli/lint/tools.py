"""`module:object` in, external functions out. Importing runs the host's own code: only the host's configuration and flags name
modules, never a stored program.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from monty.spelling import nearest


class ToolsError(Exception):
    """A `module:object` that gives no tools; `hint` says what to do about it."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


def load_tools(reference: str, root: Path) -> dict[str, Callable[..., Any]]:
    """The functions by name that an object offers: a function, a list or a mapping of them, a module or an instance (its public
    functions). `root` is where its module is looked for first. Raises `ToolsError`.
    """
    module_name, colon, path = reference.partition(":")
    with _importing_from(root):
        found: Any = _module(module_name, reference, root)
    for name in path.split(".") if colon else ():
        if not hasattr(found, name):
            near = nearest(name, [each for each in dir(found) if not each.startswith("_")])
            hint = f"did you mean `{near[0]}`?" if near else f"name an object that {module_name} has"
            raise ToolsError(f"{reference}: {_shown(found)} has no {name!r}", hint)
        found = getattr(found, name)
    tools = _tools_of(found)
    if not tools:
        raise ToolsError(
            f"{reference}: {_shown(found)} holds no functions",
            "name a function, a list or mapping of them, or a module",
        )
    return tools


def _module(name: str, reference: str, root: Path) -> ModuleType:
    if not all(part.isidentifier() for part in name.split(".")):
        raise ToolsError(f"{reference!r} is not MODULE:OBJECT", "write it as `package.module:object`")
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        missing = error.name or name
        if name == missing or name.startswith(f"{missing}."):
            hint = f"modules are looked for in {root} first; install it there, or correct the name"
            raise ToolsError(f"{reference}: there is no module {missing!r}", hint) from None
        message = f"{reference}: {name} imports {missing!r}, which is not installed"
        raise ToolsError(
            message, f"install {missing} where `monty check` runs, or give the declarations as a stub file"
        ) from None
    except Exception as error:  # the host's module may raise anything; the other programs are checked all the same
        message = f"{reference}: {name} fails when it is imported: {type(error).__name__}: {error}"
        raise ToolsError(message, "give the declarations as a stub file where the module cannot be imported") from None


def _tools_of(found: Any) -> dict[str, Callable[..., Any]]:
    if isinstance(found, ModuleType):
        public = getattr(found, "__all__", None) or [name for name in vars(found) if not name.startswith("_")]
        found_there = ((name, getattr(found, name, None)) for name in public)
        return {name: one for name, one in found_there if callable(one) and _is_own_function(one, found.__name__)}
    if isinstance(found, Mapping):
        return {str(name): one for name, one in found.items() if callable(one)}
    if isinstance(found, list | tuple | set | frozenset):
        return {str(getattr(one, "__name__", one)): one for one in found if callable(one)}
    if callable(found) and not isinstance(found, type):
        return {str(getattr(found, "__name__", type(found).__name__)): found}
    if type(found).__module__ == "builtins" and not isinstance(found, type):
        # A number or a text has methods, and none of them is a tool.
        return {}
    members = {name: getattr(found, name) for name in dir(found) if not name.startswith("_")}
    return {name: one for name, one in members.items() if inspect.isroutine(one)}


def _is_own_function(value: object, module: str) -> bool:
    """Whether a module's name is a function of its own, not one that it imports."""
    return inspect.isroutine(value) and getattr(value, "__module__", module) == module


def _shown(found: object) -> str:
    return (
        f"the module {found.__name__}" if isinstance(found, ModuleType) else f"the {type(found).__name__} found there"
    )


@contextmanager
def _importing_from(root: Path) -> Iterator[None]:
    """Modules of the project are found, whether it is installed or not; nothing is written beside them."""
    places = [str(root), str(root / "src")]
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.path[:0] = places
    try:
        yield
    finally:
        sys.dont_write_bytecode = written
        for place in places:
            if place in sys.path:
                sys.path.remove(place)


NAMED_IN_TYPES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("Any", "Callable", "Iterable", "Literal", "Mapping", "Optional", "Sequence", "Union"), "typing"),
    **dict.fromkeys(("date", "datetime", "time", "timedelta"), "datetime"),
    "Decimal": "decimal",
}
"""What the type of an input may name without an import of its own."""
