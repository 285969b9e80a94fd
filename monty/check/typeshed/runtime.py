"""The rows of the runtime beside this checker, for the stub generator: the one file here that imports the runtime."""

from __future__ import annotations

from monty.check.typeshed.surface import Rows
from monty.runtime.builtins import object as object_rows
from monty.runtime.builtins import object_methods as method_rows
from monty.runtime.builtins.types import PLAIN_TYPES
from monty.runtime.modules.index import MODULES, module_table
from monty.runtime.preludes import source_text
from monty.runtime.world import world

_NOT_NAMES = frozenset({"__name__", "__debug__", "__doc__", "__import__"})


def runtime_rows() -> Rows:
    """Everything that the runtime's tables list."""
    made = world()
    members = {
        "object": {*method_rows.GENERIC_MEMBERS, *object_rows.INSTANCE_MEMBERS, *method_rows.OBJECT_METHODS},
        "type": {*object_rows.CLASS_MEMBERS, *method_rows.BUILTIN_TYPE_MEMBERS},
    }
    return Rows(
        builtins=made.builtins.keys() - _NOT_NAMES,
        types=(*PLAIN_TYPES, *made.exceptions.values()),
        modules=[module_table(name) for name in sorted(MODULES)],
        shared=members,
        prelude_text=source_text,
    )
