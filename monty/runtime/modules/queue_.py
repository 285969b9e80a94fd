"""The module `queue`: guest source. A program has one thread, so what would block for ever is an error that says so."""

from __future__ import annotations

import queue
from typing import Final

from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.surface import Cost, HostType, Module, Prelude, TypeRef

ERRORS: Final = tuple(
    HostType(kind, kind.__name__, kind.__module__, COMMON, call=kind, subclassable=True)
    for kind in (queue.Empty, queue.Full)
)
MODULE: Final = Module(
    "queue",
    {
        **{name: Prelude(name) for name in ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue")},
        **{entry.name: TypeRef(entry.host, Cost.CONSTANT) for entry in ERRORS},
    },
    types=ERRORS,
    prelude="queue",
)
