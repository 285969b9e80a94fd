"""What the linker allows the code to name, and the error for code that breaks a rule.

In: the guards that link will supply, and the attribute names that are safe on every host type. Out: frozen records
that `verify` reads.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from monty.errors import InternalError

FORBIDDEN_GLOBALS: Final = frozenset(
    {"__builtins__", "__loader__", "__spec__", "__import__", "__build_class__", "__warningregistry__"}
)
HIDDEN: Final = "@"
"""What the names start with that guest source cannot spell."""


class GuardKind(enum.Enum):
    """What emitted code may do with a guard."""

    VALUE = "value"
    """A guest value like any other."""
    CALLABLE = "callable"
    """Called with guest values, on the spot, for a guest value; never stored, passed or returned."""
    TYPE = "type"
    """`@type`: called with one value for its host type, which is only tested by `is` and `in`."""
    MATCHER = "matcher"
    """Called with guest values for host exception classes, which an `except` consumes."""
    RAW = "raw"
    """A host object: the right side of `is`, of `@type(x) in`, or of `except`. Nothing else."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The names that code may use.

    `native_names`: attributes that are the same in guest and host; `guards`: free variables of the outermost code, with
    names that no guest can write; `forbidden_globals`: what CPython itself looks up in a globals dict.
    """

    native_names: frozenset[str]
    guards: Mapping[str, GuardKind]
    forbidden_globals: frozenset[str] = FORBIDDEN_GLOBALS


class Rule(enum.StrEnum):
    """What a piece of code can break; tests hold a case against each."""

    VERSION = "version"
    OPCODE = "opcode"
    ARGUMENT = "argument"
    OPERAND = "operand"
    STACK = "stack"
    ATTRIBUTE = "attribute"
    GLOBAL = "global"
    LOCAL = "local"
    GUARD = "guard"
    CONSTANT = "constant"
    NESTING = "nesting"
    FLAGS = "flags"
    PROLOGUE = "prologue"
    CLOSURE = "closure"
    KEYWORDS = "keywords"
    JUMP = "jump"
    YIELD = "yield"
    HANDLER = "handler"
    LINES = "lines"


class VerificationError(InternalError):
    """Emitted code breaks a rule, so nothing of it may run. `offset` is None where no instruction is to blame."""

    def __init__(
        self, rule: Rule, message: str, code_name: str, offset: int | None = None, line: int | None = None
    ) -> None:
        place = "" if offset is None else f" at offset {offset}"
        place += "" if line is None else f", line {line}"
        super().__init__(f"emitted code breaks the rule '{rule}' in {code_name!r}{place}: {message}")
        self.rule = rule
        self.code_name = code_name
        self.offset = offset
        self.line = line
