"""The module `sys`: version, sizes and the program's own streams; nothing of the host's interpreter."""

from __future__ import annotations

import sys
from typing import Any, Final

from monty.runtime.guards.errors import handled
from monty.runtime.state import current
from monty.runtime.surface import Constant, Module, Prelude

PRELUDE: Final = "__stderr__ __stdout__ exc_info exception exit getrecursionlimit getsizeof intern setrecursionlimit stderr stdin stdout".split()


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
        "version_info": Constant(tuple(sys.version_info)),
        "hexversion": Constant(sys.hexversion),
    },
    prelude="sys",
)
