"""The module `sys`: version, sizes and the program's own streams; nothing of the host's interpreter."""

from __future__ import annotations

import sys
from typing import Any, Final

from monty.runtime.builtins.rows import attributes, plain
from monty.runtime.guards.errors import handled
from monty.runtime.state import current
from monty.runtime.surface import Constant, HostType, Module, Prelude

PRELUDE: Final = """
    __stderr__ __stdout__ exc_info exception exit get_int_max_str_digits getdefaultencoding
    getrecursionlimit getsizeof intern setrecursionlimit stderr stdin stdout
""".split()


def size(value: Any) -> int:
    """`sys.getsizeof`, without the guest's own `__sizeof__`."""
    return (
        object.__sizeof__(value)
        if type(value).__flags__ & 512 and not isinstance(value, list | dict | set | tuple | str)
        else sys.getsizeof(value, 64)
    )


def recursion() -> int:
    """How deep the run may recurse."""
    return current().limits.recursion


RECORDS: Final = ("float_info", "hash_info", "int_info", "version_info")
"""What `sys` tells in records of numbers."""


def record_type(name: str) -> HostType:
    """The type of one of the records: a tuple whose items have names, which guests cannot make."""
    kind: Any = type(getattr(sys, name))
    fields = [field for field in kind.__match_args__ if not field.startswith("_")]
    return HostType(kind, name, "sys", {**attributes(" ".join(fields)), **plain(tuple, "count index")})


def record_from(state: Any) -> Any:
    """The record that a dump names."""
    if state not in RECORDS:
        raise ValueError(f"sys has no record {state!r}")
    return getattr(sys, state)


STATES: Final[dict[type, Any]] = {
    type(getattr(sys, name)): ((lambda _, name=name: name), record_from) for name in RECORDS
}
GUARDS: Final[dict[str, Any]] = {"@sys_size": size, "@sys_recursion": recursion, "@sys_handled": handled}
MODULE: Final = Module(
    "sys",
    {
        **{name: Prelude(name) for name in PRELUDE},
        "maxsize": Constant(sys.maxsize),
        "maxunicode": Constant(sys.maxunicode),
        "byteorder": Constant(sys.byteorder),
        "platform": Constant("monty"),
        "version": Constant(".".join(map(str, sys.version_info[:3])) + " (monty)"),
        **{name: Constant(getattr(sys, name)) for name in RECORDS},
        "hexversion": Constant(sys.hexversion),
    },
    types=tuple(map(record_type, RECORDS)),
    prelude="sys",
)
