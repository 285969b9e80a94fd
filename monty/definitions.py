"""What a program finds bound of the host's classes: guest source that defines them, and how their values cross.

A leaf of plain records. The checker writes them from a stub (`monty.check.declare.defining`), the runtime runs the source as guest code;
dumps hold them as data.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final


class Nature(Enum):
    """How a value of a declared class crosses the boundary."""

    FIELDS = "fields"
    TUPLE = "tuple"
    ENUM = "enum"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Shape:
    """A declared class whose values cross: its name, its nature, and the fields of a dataclass or a named tuple."""

    name: str
    nature: Nature
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class External:
    """A call of the host that a declared class makes: `Order.total`, or `Order` to make one."""

    name: str
    is_async: bool = False


@dataclass(frozen=True, slots=True)
class Definitions:
    """Guest source whose value is a function of the externals; called, it binds `names` as globals of the program."""

    source: str = ""
    names: tuple[str, ...] = ()
    externals: tuple[External, ...] = ()
    shapes: tuple[Shape, ...] = field(default=())


NO_DEFINITIONS: Final = Definitions()
