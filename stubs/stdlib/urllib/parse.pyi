from collections.abc import Iterable, Mapping, Sequence
from types import GenericAlias
from typing import Any, AnyStr, Generic, Literal, NamedTuple, Protocol, TypeAlias, overload, type_check_only
from typing_extensions import TypeVar
_ResultStrT = TypeVar("_ResultStrT", str, bytes)
_ResultComponentT = TypeVar("_ResultComponentT", str, bytes, str | None, bytes | None)

class _ResultMixinStr:
    def encode(self, encoding: str = "ascii", errors: str = "strict") -> _ResultMixinBytes: ...

class _ResultMixinBytes:
    def decode(self, encoding: str = "ascii", errors: str = "strict") -> _ResultMixinStr: ...

class _NetlocResultMixinBase(Generic[AnyStr]):
    @property
    def username(self) -> AnyStr | None: ...
    @property
    def password(self) -> AnyStr | None: ...
    @property
    def hostname(self) -> AnyStr | None: ...
    @property
    def port(self) -> int | None: ...
    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...

class _NetlocResultMixinStr(_NetlocResultMixinBase[str], _ResultMixinStr): ...

class _NetlocResultMixinBytes(_NetlocResultMixinBase[bytes], _ResultMixinBytes): ...

class _DefragResultBase(NamedTuple, Generic[_ResultStrT, _ResultComponentT]):
    url: _ResultStrT
    fragment: _ResultComponentT

class _SplitResultBase(NamedTuple, Generic[_ResultStrT, _ResultComponentT]):
    scheme: _ResultComponentT
    netloc: _ResultComponentT
    path: _ResultStrT
    query: _ResultComponentT
    fragment: _ResultComponentT

class _ParseResultBase(NamedTuple, Generic[_ResultStrT, _ResultComponentT]):
    scheme: _ResultComponentT
    netloc: _ResultComponentT
    path: _ResultStrT
    params: _ResultComponentT
    query: _ResultComponentT
    fragment: _ResultComponentT

class DefragResult(_DefragResultBase[str, str], _ResultMixinStr):
    def geturl(self) -> str: ...

class SplitResult(_SplitResultBase[str, str], _NetlocResultMixinStr):
    def geturl(self) -> str: ...

class ParseResult(_ParseResultBase[str, str], _NetlocResultMixinStr):
    def geturl(self) -> str: ...

class DefragResultBytes(_DefragResultBase[bytes, bytes], _ResultMixinBytes): ...

class SplitResultBytes(_SplitResultBase[bytes, bytes], _NetlocResultMixinBytes): ...

class ParseResultBytes(_ParseResultBase[bytes, bytes], _NetlocResultMixinBytes): ...
def parse_qs(
    qs: AnyStr | None,
    keep_blank_values: bool = False,
    strict_parsing: bool = False,
    encoding: str = "utf-8",
    errors: str = "replace",
    max_num_fields: int | None = None,
    separator: str = "&",
) -> dict[AnyStr, list[AnyStr]]: ...
def parse_qsl(
    qs: AnyStr | None,
    keep_blank_values: bool = False,
    strict_parsing: bool = False,
    encoding: str = "utf-8",
    errors: str = "replace",
    max_num_fields: int | None = None,
    separator: str = "&",
) -> list[tuple[AnyStr, AnyStr]]: ...

@overload
def quote(string: str, safe: str | Iterable[int] = "/", encoding: str | None = None, errors: str | None = None) -> str: ...

@overload
def quote(string: bytes | bytearray, safe: str | Iterable[int] = "/") -> str: ...
def quote_from_bytes(bs: bytes | bytearray, safe: str | Iterable[int] = "/") -> str: ...

@overload
def quote_plus(string: str, safe: str | Iterable[int] = "", encoding: str | None = None, errors: str | None = None) -> str: ...

@overload
def quote_plus(string: bytes | bytearray, safe: str | Iterable[int] = "") -> str: ...
def unquote(string: str | bytes, encoding: str = "utf-8", errors: str = "replace") -> str: ...
def unquote_to_bytes(string: str | bytes | bytearray) -> bytes: ...
def unquote_plus(string: str, encoding: str = "utf-8", errors: str = "replace") -> str: ...

@overload
def urldefrag(url: str) -> DefragResult: ...

@overload
def urldefrag(url: bytes | bytearray | None) -> DefragResultBytes: ...
_QueryType: TypeAlias = (
    Mapping[str, object]
    | Mapping[bytes, object]
    | Mapping[str | bytes, object]
    | Mapping[str, Sequence[object]]
    | Mapping[bytes, Sequence[object]]
    | Mapping[str | bytes, Sequence[object]]
    | Sequence[tuple[str | bytes, object]]
    | Sequence[tuple[str | bytes, Sequence[object]]]
)

@type_check_only
class _QuoteVia(Protocol):
    @overload
    def __call__(self, string: str, safe: str | bytes, encoding: str, errors: str, /) -> str: ...
    @overload
    def __call__(self, string: bytes, safe: str | bytes, /) -> str: ...

def urlencode(
    query: _QueryType,
    doseq: bool = False,
    safe: str | bytes = "",
    encoding: str | None = None,
    errors: str | None = None,
    quote_via: _QuoteVia = ...,
) -> str: ...
def urljoin(base: AnyStr, url: AnyStr | None, allow_fragments: bool = True) -> AnyStr: ...

@overload
def urlparse(url: str, scheme: str = "", allow_fragments: bool = True) -> ParseResult: ...

@overload
def urlparse(
    url: bytes | bytearray | None, scheme: bytes | bytearray | None | Literal[""] = "", allow_fragments: bool = True
) -> ParseResultBytes: ...

@overload
def urlsplit(url: str, scheme: str = "", allow_fragments: bool = True) -> SplitResult: ...

@overload
def urlsplit(
    url: bytes | None, scheme: bytes | None | Literal[""] = "", allow_fragments: bool = True
) -> SplitResultBytes: ...

@overload
def urlunparse(components: Iterable[None]) -> Literal[b""]: ...

@overload
def urlunparse(components: Iterable[AnyStr | None]) -> AnyStr: ...

@overload
def urlunsplit(components: Iterable[None]) -> Literal[b""]: ...

@overload
def urlunsplit(components: Iterable[AnyStr | None]) -> AnyStr: ...
