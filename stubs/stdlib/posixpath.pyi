import sys
from _typeshed import AnyOrLiteralStr, BytesPath, StrOrBytesPath, StrPath
from collections.abc import Iterable
from genericpath import commonprefix as commonprefix
from os import PathLike
from typing import AnyStr, overload
from typing_extensions import LiteralString
supports_unicode_filenames: bool
curdir: LiteralString
pardir: LiteralString
sep: LiteralString
altsep: LiteralString | None
extsep: LiteralString
pathsep: LiteralString
defpath: LiteralString
devnull: LiteralString

@overload
def basename(p: PathLike[AnyStr]) -> AnyStr: ...

@overload
def basename(p: AnyOrLiteralStr) -> AnyOrLiteralStr: ...

@overload
def dirname(p: PathLike[AnyStr]) -> AnyStr: ...

@overload
def dirname(p: AnyOrLiteralStr) -> AnyOrLiteralStr: ...

@overload
def normcase(s: PathLike[AnyStr]) -> AnyStr: ...

@overload
def normcase(s: AnyOrLiteralStr) -> AnyOrLiteralStr: ...

@overload
def normpath(path: PathLike[AnyStr]) -> AnyStr: ...

@overload
def normpath(path: AnyOrLiteralStr) -> AnyOrLiteralStr: ...

@overload
def commonpath(paths: Iterable[LiteralString]) -> LiteralString: ...

@overload
def commonpath(paths: Iterable[StrPath]) -> str: ...

@overload
def commonpath(paths: Iterable[BytesPath]) -> bytes: ...

@overload
def join(a: LiteralString, /, *paths: LiteralString) -> LiteralString: ...

@overload
def join(a: StrPath, /, *paths: StrPath) -> str: ...

@overload
def join(a: BytesPath, /, *paths: BytesPath) -> bytes: ...

@overload
def relpath(path: LiteralString, start: LiteralString | None = None) -> LiteralString: ...

@overload
def relpath(path: BytesPath, start: BytesPath | None = None) -> bytes: ...

@overload
def relpath(path: StrPath, start: StrPath | None = None) -> str: ...

@overload
def split(p: PathLike[AnyStr]) -> tuple[AnyStr, AnyStr]: ...

@overload
def split(p: AnyOrLiteralStr) -> tuple[AnyOrLiteralStr, AnyOrLiteralStr]: ...

@overload
def splitdrive(p: PathLike[AnyStr]) -> tuple[AnyStr, AnyStr]: ...

@overload
def splitdrive(p: AnyOrLiteralStr) -> tuple[AnyOrLiteralStr, AnyOrLiteralStr]: ...

@overload
def splitext(p: PathLike[AnyStr]) -> tuple[AnyStr, AnyStr]: ...

@overload
def splitext(p: AnyOrLiteralStr) -> tuple[AnyOrLiteralStr, AnyOrLiteralStr]: ...
def isabs(s: StrOrBytesPath) -> bool: ...
if sys.version_info >= (3, 12):
    @overload
    def splitroot(p: AnyOrLiteralStr) -> tuple[AnyOrLiteralStr, AnyOrLiteralStr, AnyOrLiteralStr]: ...
    @overload
    def splitroot(p: PathLike[AnyStr]) -> tuple[AnyStr, AnyStr, AnyStr]: ...
