import sys
import abc
from _collections_abc import dict_items, dict_keys, dict_values
from _typeshed import AnnotationForm, Incomplete, Unused
from collections.abc import (
    AsyncGenerator as AsyncGenerator,
    AsyncIterable as AsyncIterable,
    AsyncIterator as AsyncIterator,
    Awaitable as Awaitable,
    Collection as Collection,
    Container as Container,
    Coroutine as Coroutine,
    Generator as Generator,
    Hashable as Hashable,
    ItemsView as ItemsView,
    Iterable as Iterable,
    Iterator as Iterator,
    KeysView as KeysView,
    Mapping as Mapping,
    MappingView as MappingView,
    MutableMapping as MutableMapping,
    MutableSequence as MutableSequence,
    MutableSet as MutableSet,
    Reversible as Reversible,
    Sequence as Sequence,
    Sized as Sized,
    ValuesView as ValuesView,
)
from contextlib import AbstractAsyncContextManager as AsyncContextManager, AbstractContextManager as ContextManager
from re import Match as Match, Pattern as Pattern
from types import GenericAlias, UnionType
from typing import (
    IO as IO,
    TYPE_CHECKING as TYPE_CHECKING,
    AbstractSet as AbstractSet,
    Any as Any,
    AnyStr as AnyStr,
    BinaryIO as BinaryIO,
    Callable as Callable,
    ChainMap as ChainMap,
    ClassVar as ClassVar,
    Concatenate as Concatenate,
    Counter as Counter,
    DefaultDict as DefaultDict,
    Deque as Deque,
    Dict as Dict,
    ForwardRef as ForwardRef,
    FrozenSet as FrozenSet,
    Generic as Generic,
    List as List,
    NoReturn as NoReturn,
    Optional as Optional,
    ParamSpecArgs as ParamSpecArgs,
    ParamSpecKwargs as ParamSpecKwargs,
    Set as Set,
    Text as Text,
    TextIO as TextIO,
    Tuple as Tuple,
    Type as Type,
    TypeAlias as TypeAlias,
    TypeGuard as TypeGuard,
    TypeVar as _TypeVar,
    Union as Union,
    _Alias,
    _SpecialForm,
    cast as cast,
    is_typeddict as is_typeddict,
    no_type_check as no_type_check,
    overload as overload,
    type_check_only,
)
_T = _TypeVar("_T")
_F = _TypeVar("_F", bound=Callable[..., Any])
_TC = _TypeVar("_TC", bound=type[object])
_T_co = _TypeVar("_T_co", covariant=True)
def no_type_check_decorator(decorator: _F) -> _F: ...

@type_check_only
class _Protocol: ...
Protocol: type[_Protocol]
def runtime_checkable(cls: _TC) -> _TC: ...
runtime = runtime_checkable
Final: _SpecialForm
def final(f: _T) -> _T: ...
def disjoint_base(cls: _TC) -> _TC: ...
Literal: _SpecialForm
TypedDict: _SpecialForm

@type_check_only
class _TypedDict(Mapping[str, object], metaclass=abc.ABCMeta):
    __required_keys__: ClassVar[frozenset[str]]
    __optional_keys__: ClassVar[frozenset[str]]
    __total__: ClassVar[bool]
    __orig_bases__: ClassVar[tuple[Any, ...]]
    __readonly_keys__: ClassVar[frozenset[str]]
    __mutable_keys__: ClassVar[frozenset[str]]
    __closed__: ClassVar[bool | None]
    __extra_items__: ClassVar[AnnotationForm]
    def copy(self) -> Self: ...
    def setdefault(self, k: Never, default: object) -> object: ...
    def pop(self, k: Never, default: _T = ...) -> object: ...
    def update(self, m: Self, /) -> None: ...
    def items(self) -> dict_items[str, object]: ...
    def keys(self) -> dict_keys[str, object]: ...
    def values(self) -> dict_values[str, object]: ...
    def __delitem__(self, k: Never) -> None: ...
    @overload
    def __or__(self, value: Self, /) -> Self: ...
    @overload
    def __or__(self, value: dict[str, Any], /) -> dict[str, object]: ...
    @overload
    def __ror__(self, value: Self, /) -> Self: ...
    @overload
    def __ror__(self, value: dict[str, Any], /) -> dict[str, object]: ...
    def __ior__(self, value: Self, /) -> Self: ...

OrderedDict = _Alias()
if sys.version_info >= (3, 13):
    from typing import get_type_hints as get_type_hints
else:
    def get_type_hints(
        obj: Any, globalns: dict[str, Any] | None = None, localns: Mapping[str, Any] | None = None, include_extras: bool = False
    ) -> dict[str, AnnotationForm]: ...

def get_args(tp: AnnotationForm) -> tuple[AnnotationForm, ...]: ...

@overload
def get_origin(tp: UnionType) -> type[UnionType]: ...

@overload
def get_origin(tp: GenericAlias) -> type: ...

@overload
def get_origin(tp: ParamSpecArgs | ParamSpecKwargs) -> ParamSpec: ...

@overload
def get_origin(tp: AnnotationForm) -> AnnotationForm | None: ...
Annotated: _SpecialForm
from typing import (
    LiteralString as LiteralString,
    NamedTuple as NamedTuple,
    Never as Never,
    NewType as NewType,
    NotRequired as NotRequired,
    Required as Required,
    Self as Self,
    Unpack as Unpack,
    assert_never as assert_never,
    assert_type as assert_type,
    clear_overloads as clear_overloads,
    dataclass_transform as dataclass_transform,
    get_overloads as get_overloads,
    reveal_type as reveal_type,
)
if sys.version_info >= (3, 12):
    from collections.abc import Buffer as Buffer
    from typing import (
        SupportsAbs as SupportsAbs,
        SupportsBytes as SupportsBytes,
        SupportsComplex as SupportsComplex,
        SupportsFloat as SupportsFloat,
        SupportsIndex as SupportsIndex,
        SupportsInt as SupportsInt,
        SupportsRound as SupportsRound,
        override as override,
    )
else:
    def override(arg: _F, /) -> _F: ...
    @runtime_checkable
    class Buffer(Protocol, abc.ABC):
        def __buffer__(self, flags: int, /) -> memoryview: ...
    @runtime_checkable
    class SupportsInt(Protocol, metaclass=abc.ABCMeta):
        @abc.abstractmethod
        def __int__(self) -> int: ...
    @runtime_checkable
    class SupportsFloat(Protocol, metaclass=abc.ABCMeta):
        @abc.abstractmethod
        def __float__(self) -> float: ...
    @runtime_checkable
    class SupportsComplex(Protocol, metaclass=abc.ABCMeta):
        @abc.abstractmethod
        def __complex__(self) -> complex: ...
    @runtime_checkable
    class SupportsBytes(Protocol, metaclass=abc.ABCMeta):
        @abc.abstractmethod
        def __bytes__(self) -> bytes: ...
    @runtime_checkable
    class SupportsIndex(Protocol, metaclass=abc.ABCMeta):
        @abc.abstractmethod
        def __index__(self) -> int: ...
    @runtime_checkable
    class SupportsAbs(Protocol[_T_co]):
        @abc.abstractmethod
        def __abs__(self) -> _T_co: ...
    @runtime_checkable
    class SupportsRound(Protocol[_T_co]):
        @overload
        @abc.abstractmethod
        def __round__(self) -> int: ...
        @overload
        @abc.abstractmethod
        def __round__(self, ndigits: int, /) -> _T_co: ...

if sys.version_info >= (3, 13):
    from typing import (
        NoDefault as NoDefault,
        ParamSpec as ParamSpec,
        ReadOnly as ReadOnly,
        TypeIs as TypeIs,
        TypeVar as TypeVar,
        get_protocol_members as get_protocol_members,
        is_protocol as is_protocol,
    )
    from warnings import deprecated as deprecated
else:
    def is_protocol(tp: type, /) -> bool: ...
    def get_protocol_members(tp: type, /) -> frozenset[str]: ...
    @final
    @type_check_only
    class _NoDefaultType: ...
    NoDefault: _NoDefaultType
    class deprecated:
        def __init__(self, message: LiteralString, /, *, category: type[Warning] | None = ..., stacklevel: int = 1) -> None: ...
        def __call__(self, arg: _T, /) -> _T: ...
    @final
    class TypeVar:
        def __init__(
            self,
            name: str,
            *constraints: AnnotationForm,
            bound: AnnotationForm | None = None,
            covariant: bool = False,
            contravariant: bool = False,
            default: AnnotationForm = ...,
            infer_variance: bool = False,
        ) -> None: ...
        def __or__(self, right: Any) -> _SpecialForm: ...
        def __ror__(self, left: Any) -> _SpecialForm: ...
    @final
    class ParamSpec:
        def __init__(
            self,
            name: str,
            *,
            bound: None | AnnotationForm | str = None,
            contravariant: bool = False,
            covariant: bool = False,
            default: AnnotationForm = ...,
        ) -> None: ...
        def __or__(self, right: Any) -> _SpecialForm: ...
        def __ror__(self, left: Any) -> _SpecialForm: ...
    ReadOnly: _SpecialForm
    TypeIs: _SpecialForm

@final
class TypeVarTuple:
    @property
    def __name__(self) -> str: ...
    @property
    def __default__(self) -> AnnotationForm: ...
    def __new__(
        cls,
        name: str,
        *,
        bound: AnnotationForm | None = None,
        covariant: bool = False,
        contravariant: bool = False,
        infer_variance: bool = False,
        default: AnnotationForm = ...,
    ) -> Self: ...
    def __iter__(self) -> Any: ...
    def has_default(self) -> bool: ...

@final
class TypeAliasType:
    def __init__(
        self, name: str, value: AnnotationForm, *, type_params: tuple[TypeVar | ParamSpec | TypeVarTuple, ...] = ()
    ) -> None: ...
    @property
    def __value__(self) -> AnnotationForm: ...
    @property
    def __type_params__(self) -> tuple[TypeVar | ParamSpec | TypeVarTuple, ...]: ...
    @property
    def __parameters__(self) -> tuple[TypeVar | ParamSpec | AnnotationForm, ...]: ...
    @property
    def __name__(self) -> str: ...
    @property
    def __module__(self) -> str | None: ...
    def __getitem__(self, parameters: Incomplete | tuple[Incomplete, ...]) -> AnnotationForm: ...
    def __init_subclass__(cls, *args: Unused, **kwargs: Unused) -> Never: ...
    def __or__(self, right: Any, /) -> _SpecialForm: ...
    def __ror__(self, left: Any, /) -> _SpecialForm: ...

class Doc:
    documentation: str
    def __init__(self, documentation: str, /) -> None: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object) -> bool: ...

__all__ = [
    "AbstractSet",
    "Annotated",
    "Any",
    "AnyStr",
    "AsyncContextManager",
    "AsyncGenerator",
    "AsyncIterable",
    "AsyncIterator",
    "Awaitable",
    "BinaryIO",
    "Buffer",
    "Callable",
    "ChainMap",
    "ClassVar",
    "Collection",
    "Concatenate",
    "Container",
    "ContextManager",
    "Coroutine",
    "Counter",
    "DefaultDict",
    "Deque",
    "Dict",
    "Doc",
    "Final",
    "ForwardRef",
    "FrozenSet",
    "Generator",
    "Generic",
    "Hashable",
    "IO",
    "ItemsView",
    "Iterable",
    "Iterator",
    "KeysView",
    "List",
    "Literal",
    "LiteralString",
    "Mapping",
    "MappingView",
    "Match",
    "MutableMapping",
    "MutableSequence",
    "MutableSet",
    "NamedTuple",
    "Never",
    "NewType",
    "NoDefault",
    "NoReturn",
    "NotRequired",
    "Optional",
    "OrderedDict",
    "ParamSpec",
    "ParamSpecArgs",
    "ParamSpecKwargs",
    "Pattern",
    "Protocol",
    "ReadOnly",
    "Required",
    "Reversible",
    "Self",
    "Sequence",
    "Set",
    "Sized",
    "SupportsAbs",
    "SupportsBytes",
    "SupportsComplex",
    "SupportsFloat",
    "SupportsIndex",
    "SupportsInt",
    "SupportsRound",
    "TYPE_CHECKING",
    "Text",
    "TextIO",
    "Tuple",
    "Type",
    "TypeAlias",
    "TypeAliasType",
    "TypeGuard",
    "TypeIs",
    "TypeVar",
    "TypeVarTuple",
    "TypedDict",
    "Union",
    "Unpack",
    "ValuesView",
    "assert_never",
    "assert_type",
    "cast",
    "clear_overloads",
    "dataclass_transform",
    "deprecated",
    "disjoint_base",
    "final",
    "get_args",
    "get_origin",
    "get_overloads",
    "get_protocol_members",
    "get_type_hints",
    "is_protocol",
    "is_typeddict",
    "no_type_check",
    "no_type_check_decorator",
    "overload",
    "override",
    "reveal_type",
    "runtime",
    "runtime_checkable",
]
