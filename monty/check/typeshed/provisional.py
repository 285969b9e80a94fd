"""The inventory while the runtime's tables are being filled: the modules that the sandbox is to have, with all that
typeshed has.

Written by hand from the list of supported modules; a module that has a table is taken from its table instead.
"""

from __future__ import annotations

from typing import Final

from monty.absent import BUILTINS
from monty.check.typeshed.inventory import EVERY_NAME, Inventory, Members, ModuleInventory

MODULES: Final = """
abc array base64 binascii bisect builtins calendar cmath collections collections.abc colorsys contextlib copy csv
dataclasses datetime decimal difflib enum fractions functools graphlib hashlib heapq hmac html itertools
json keyword logging math numbers operator pprint queue random re reprlib secrets statistics string struct
textwrap time timeit typing typing_extensions unicodedata urllib.parse uuid warnings zlib zoneinfo
""".split()

_OBJECT: Final = frozenset("__doc__ __dict__ __module__ __annotations__ __class__".split())

LISTED: Final[dict[str, dict[str, Members]]] = {
    "types": dict.fromkeys(
        """
        BuiltinFunctionType CoroutineType EllipsisType FunctionType GeneratorType GenericAlias LambdaType
        MappingProxyType MethodType ModuleType NoneType NotImplementedType SimpleNamespace TracebackType UnionType
        new_class
        """.split(),
        EVERY_NAME,
    ),
    "sys": dict.fromkeys(
        "version version_info maxsize stdout stderr float_info hash_info byteorder".split(), EVERY_NAME
    ),
    "__future__": dict.fromkeys(["annotations"], EVERY_NAME),
    "inspect": dict.fromkeys(
        "Parameter Signature signature isfunction isclass ismethod iscoroutinefunction isgeneratorfunction".split(),
        EVERY_NAME,
    ),
    "io": dict.fromkeys(["StringIO", "BytesIO"], EVERY_NAME),
    "traceback": dict.fromkeys(["format_exc", "print_exc", "format_exception", "format_exception_only"], EVERY_NAME),
    "doctest": dict.fromkeys(["testmod"], EVERY_NAME),
    "asyncio": dict.fromkeys(
        """
        ALL_COMPLETED BoundedSemaphore CancelledError Condition Event FIRST_COMPLETED FIRST_EXCEPTION Future
        InvalidStateError LifoQueue Lock PriorityQueue Queue QueueEmpty QueueFull Semaphore Task TaskGroup TimeoutError
        all_tasks as_completed create_task current_task ensure_future gather iscoroutine iscoroutinefunction isfuture
        run shield sleep timeout timeout_at wait wait_for
        """.split(),
        EVERY_NAME,
    ),
    "os.path": dict.fromkeys(
        "basename commonpath commonprefix dirname isabs join normcase normpath sep split splitdrive splitext".split(),
        EVERY_NAME,
    ),
    "pathlib": dict.fromkeys(["PurePath", "PurePosixPath", "PureWindowsPath"], EVERY_NAME),
}
"""Modules of which only these names exist."""

_NOT_BUILTINS: Final = frozenset("function ellipsis reveal_type reveal_locals memoryview WindowsError".split())


def provisional_inventory(public_builtins: frozenset[str]) -> Inventory:
    """The inventory by hand. `public_builtins` are typeshed's names in builtins."""
    modules = {name: ModuleInventory({}, complete=True) for name in MODULES}
    modules |= {name: ModuleInventory(names) for name, names in LISTED.items()}
    builtins: dict[str, Members] = dict.fromkeys(public_builtins - BUILTINS.keys() - _NOT_BUILTINS, EVERY_NAME)
    builtins["object"] = _OBJECT
    modules["builtins"] = ModuleInventory(builtins)
    return Inventory(modules)
