"""A dataclass or model of the host in, how the sandbox makes values of it out: by itself, or by a call of the host.

By itself when all that happens is that fields are set: to arguments, to literals, to new empty containers. What runs the host's own code
(`__post_init__`, validators, computed defaults) is left to the host.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from monty.check.declare.signatures import is_plain

_EMPTY: Final = {list: "list", dict: "dict", set: "set", frozenset: "frozenset", tuple: "tuple"}
_FLAGS: Final = ("repr", "compare", "init")


@dataclass(frozen=True, slots=True)
class Construction:
    """`decorator`: with the host's own flags. `by_host`: whether the host makes the values. `fields`: the right side of each field."""

    decorator: str | None
    by_host: bool
    fields: Mapping[str, str]


def construction_of(host: Any, names: Mapping[type, str]) -> Construction:
    """How values of a host class of fields are made. `names`: what the stub calls the host's classes."""
    if not dataclasses.is_dataclass(host):
        return Construction("dataclass(kw_only=True)", True, {})
    every = vars(host)["__dataclass_fields__"] if "__dataclass_fields__" in vars(host) else {}
    defaults = {name: default_source(one, names) for name, one in every.items()}
    by_host = hasattr(host, "__post_init__") or _has_own_init(host) or None in defaults.values()
    right = {name: _right_side(one, "" if by_host else defaults[name] or "") for name, one in every.items()}
    parameters: Any = getattr(host, "__dataclass_params__")  # noqa: B009  # no attribute that types know
    flags = {"eq": True, "order": False, "frozen": False, "unsafe_hash": False, "repr": True}
    said = [
        f"{name}={getattr(parameters, name)}" for name, usual in flags.items() if getattr(parameters, name) != usual
    ]
    return Construction(f"dataclass({', '.join(said)})", by_host, right)


def default_source(one: Any, names: Mapping[type, str]) -> str | None:
    """A field's default as guest source: empty for none, None where only the host can make it."""
    if str(getattr(one, "_field_type", "")) == "_FIELD_INITVAR":
        return None
    if one.default_factory is not dataclasses.MISSING:
        factory = _EMPTY.get(one.default_factory)
        return None if factory is None else f"default_factory={factory}"
    if one.default is dataclasses.MISSING:
        return ""
    if isinstance(one.default, Enum) and type(one.default) in names and one.default.name is not None:
        return f"default={names[type(one.default)]}.{one.default.name}"
    return f"default={one.default!r}" if is_plain(one.default) else None


def _right_side(one: Any, default: str) -> str:
    """What stands right of `=` for a field."""
    if str(getattr(one, "_field_type", "")) == "_FIELD_CLASSVAR":
        return repr(one.default) if is_plain(one.default) else ""
    flags = [f"{name}=False" for name in _FLAGS if getattr(one, name) is False]
    if one.hash is not None:
        flags.append(f"hash={one.hash}")
    said = [*([default] if default else []), *flags]
    return f"field({', '.join(said)})" if said else ""


def _has_own_init(host: Any) -> bool:
    """Whether the class or a base of it has an `__init__` that no decorator made."""
    for base in host.__mro__[:-1]:
        made = vars(base).get("__init__")
        if made is None:
            continue
        code = getattr(made, "__code__", None)
        # The decorator's own are compiled from text.
        return code is None or code.co_filename != "<string>"
    return False


def is_model(host: type) -> bool:
    """Whether the class is a pydantic model; pydantic is never imported for the question."""
    pydantic = sys.modules.get("pydantic")
    return pydantic is not None and issubclass(host, pydantic.BaseModel)
