"""`import`: modules of the guest's world, one object per run, made when first imported."""

from __future__ import annotations

import sys
from typing import Any, Final

from monty.runtime.builtins.namespaces import HIDDEN_GLOBALS
from monty.runtime.compile.spelling import spell, unspell
from monty.runtime.modules.index import MODULES, NAMESPACE_KEY, load_module, load_parts
from monty.runtime.state import current
from monty.runtime.values import GuestModule

KEEPS_NAME: Final = sys.version_info >= (3, 12)  # an `ImportError` knows the name that was asked for


def find_module(name: str) -> GuestModule:
    """The run's module of that name. Raises the `ModuleNotFoundError` that CPython would raise."""
    state = current()
    found: GuestModule | None = state.modules.get(name)
    if found is None:
        parent, _, last = name.rpartition(".")
        package = find_module(parent) if parent else None
        try:
            found = load_module(name, state)
        except ModuleNotFoundError as error:
            if package is None:
                raise
            tail = "" if is_package(parent) else f"; '{parent}' is not a package"
            raise ModuleNotFoundError(f"{error.msg}{tail}", name=name) from None
        state.modules[name] = found
        if package is not None:
            package.__dict__[spell(last)] = found
    return found


def is_package(name: str) -> bool:
    """Whether the module has modules of its own."""
    return any(other.startswith(name + ".") for other in MODULES)


def import_module(name: str, whole: bool) -> GuestModule:
    """`import a.b`: binds `a`; `import a.b as c` binds the whole."""
    found = find_module(name)
    return found if whole else find_module(name.partition(".")[0])


def import_from(name: str, level: int) -> GuestModule:
    """The module of a `from` import."""
    if level:
        raise ImportError("attempted relative import with no known parent package")
    return find_module(name)


def import_name(module: GuestModule, name: str) -> Any:
    """One name of a module."""
    try:
        return getattr(module, spell(name))
    except AttributeError:
        pass
    module_name = module.__dict__["@__name__"]
    try:
        return find_module(f"{module_name}.{name}")
    except ModuleNotFoundError:
        message = f"cannot import name '{name}' from '{module_name}' (unknown location)"
        raise ImportError(message, name=module_name, **({"name_from": name} if KEEPS_NAME else {})) from None


def import_star(module: GuestModule) -> None:
    """`from module import *` into the program's globals."""
    names = current().globals
    load_parts(module)
    for host_name, value in module.__dict__.items():
        name = unspell(host_name)
        if name is not None and name.isidentifier() and not name.startswith("_") and name not in HIDDEN_GLOBALS:
            names[name] = value


def redirected(name: str) -> Any:
    """What `sys.stdout` or `sys.stderr` was set to; None while it is the run's own stream, False where the guest wants nothing printed."""
    module = current().modules.get("sys")
    if module is None:
        return None
    members = module.__dict__
    stream = members.get("@" + name, False)
    if stream is members[NAMESPACE_KEY].get(name):
        return None
    if stream is False:
        raise RuntimeError(f"lost sys.{name}")
    return False if stream is None else stream
