"""What mypy looks up by itself, whatever the program says: it must be in the stubs even where guests cannot name it. And
what guests reach through a class whose metaclass the tables do not list (`Colour.__members__`).

Found in mypy 2.4.1's calls of `named_type` and its like, and by taking names away until ordinary programs fail.
"""

from __future__ import annotations

from typing import Final

from monty.check.typeshed.inventory import EVERY_NAME, Inventory, ModuleInventory


def _names(text: str) -> ModuleInventory:
    return ModuleInventory(dict.fromkeys(text.split(), EVERY_NAME))


NEEDED: Final = Inventory(
    {
        "builtins": ModuleInventory(
            {
                **_names(
                    """
                object type int float complex bool str bytes bytearray tuple list dict set frozenset slice range
                function ellipsis property classmethod staticmethod super BaseException Exception BaseExceptionGroup
                ExceptionGroup StopIteration StopAsyncIteration NotImplemented isinstance
                """
                ).names,
                "function": frozenset({"__name__", "__qualname__", "__module__", "__doc__", "__annotations__"}),
            }
        ),
        "typing": _names(
            """
        Any Awaitable AwaitableGenerator AsyncGenerator AsyncIterable AsyncIterator Callable ClassVar Collection
        Container Coroutine Final ForwardRef Generator Generic Iterable Iterator Literal Mapping MutableMapping
        NamedTuple Never NoReturn Optional ParamSpec ParamSpecArgs ParamSpecKwargs Protocol Sequence SupportsFloat
        SupportsInt TypeAlias TypeAliasType TypeVar TypeVarTuple TypedDict Union _Alias _SpecialForm _TypedDict
        collections overload
        """
        ),
        "typing_extensions": _names("TypeAliasType TypeVar ParamSpec TypeVarTuple Self _TypedDict disjoint_base"),
        "types": _names(
            """
        CoroutineType EllipsisType FunctionType GeneratorType GenericAlias MethodType ModuleType NoneType
        NotImplementedType TracebackType UnionType
        """
        ),
        "_typeshed": _names("SupportsKeysAndGetItem Self"),
        "_collections_abc": _names("dict_items dict_keys dict_values"),
        "collections": _names("OrderedDict"),
        "collections.abc": _names(""),
        "abc": ModuleInventory({**_names("abstractmethod").names, "ABCMeta": frozenset({"register"})}),
        "sys": _names("version_info platform"),
        "enum": ModuleInventory(
            {**_names("Enum Flag auto member nonmember").names, "EnumMeta": frozenset({"__members__"})}
        ),
        "dataclasses": _names("Field"),
    }
)
