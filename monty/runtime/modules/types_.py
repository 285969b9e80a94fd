"""The module `types`: names for the types of values that guests have, to test against, and what is safe to make of them.

Absent: code, frames, cells and what makes functions or classes of parts (`CodeType`, `FrameType`, `CellType`, `new_class`,
`prepare_class`, `resolve_bases`); nothing here makes a function, a generator or a module.
"""

from __future__ import annotations

import sys
import types
from typing import Any, Final

from monty.runtime.modules.asyncio_ import is_coroutine, is_coroutine_function
from monty.runtime.surface import Cost, Module, Prelude, TypeRef
from monty.runtime.values import GenericAlias, GuestModule, GuestTraceback, UnionType

SAME: Final = """
    FunctionType LambdaType GeneratorType CoroutineType AsyncGeneratorType MethodType BuiltinFunctionType BuiltinMethodType WrapperDescriptorType
    MethodWrapperType MethodDescriptorType MappingProxyType NoneType EllipsisType NotImplementedType
""".split()
OURS: Final[dict[str, type]] = {
    "GenericAlias": GenericAlias,
    "ModuleType": GuestModule,
    "TracebackType": GuestTraceback,
    "UnionType": UnionType,
}
WRITTEN: Final = ["SimpleNamespace"]
PART: Final = [
    "DynamicClassAttribute",
    "coroutine",
    *(["get_original_bases"] if sys.version_info >= (3, 12) else []),
]


def is_generator(value: Any) -> bool:
    """Whether the value is what calling a function with `yield` gives."""
    return type(value) is types.GeneratorType


GUARDS: Final[dict[str, Any]] = {
    "@types_is_coroutine": is_coroutine,
    "@types_is_coroutine_function": is_coroutine_function,
    "@types_is_generator": is_generator,
}
MODULE: Final = Module(
    "types",
    {
        **{name: TypeRef(getattr(types, name), Cost.CONSTANT) for name in SAME},
        **{name: TypeRef(host, Cost.CONSTANT) for name, host in OURS.items()},
        **{name: Prelude(name) for name in WRITTEN},
        **{name: Prelude(name, part="types_tools") for name in PART},
    },
    prelude="types",
)
