from _typeshed import AnyStr_co
from abc import ABC, abstractmethod
from typing import AnyStr, Literal, Protocol, overload, runtime_checkable
from typing_extensions import LiteralString
from os import path as _path
from os.path import (
    altsep as altsep,
    curdir as curdir,
    defpath as defpath,
    devnull as devnull,
    extsep as extsep,
    pardir as pardir,
    pathsep as pathsep,
    sep as sep,
)
path = _path
linesep: Literal["\n", "\r\n"]
name: LiteralString

@runtime_checkable
class PathLike(ABC, Protocol[AnyStr_co]):
    @abstractmethod
    def __fspath__(self) -> AnyStr_co: ...

@overload
def fspath(path: str) -> str: ...

@overload
def fspath(path: bytes) -> bytes: ...

@overload
def fspath(path: PathLike[AnyStr]) -> AnyStr: ...
