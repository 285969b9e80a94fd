from _typeshed import MaybeNone, OptExcInfo, structseq
from io import TextIOWrapper
from typing import Any, Final, Literal, TextIO, TypeAlias, final, overload, type_check_only
from typing_extensions import LiteralString, Never
_ExitCode: TypeAlias = str | int | None
byteorder: Literal["little", "big"]
hexversion: int
maxsize: int
maxunicode: int
platform: LiteralString
stdin: TextIO | MaybeNone
stdout: TextIO | MaybeNone
stderr: TextIO | MaybeNone
__stdout__: Final[TextIOWrapper | None]
__stderr__: Final[TextIOWrapper | None]
version: str
_UninstantiableStructseq: TypeAlias = structseq[Any]
_ReleaseLevel: TypeAlias = Literal["alpha", "beta", "candidate", "final"]

@final
@type_check_only
class _version_info(_UninstantiableStructseq, tuple[int, int, int, _ReleaseLevel, int]):
    __match_args__: Final = ("major", "minor", "micro", "releaselevel", "serial")
    @property
    def major(self) -> int: ...
    @property
    def minor(self) -> int: ...
    @property
    def micro(self) -> int: ...
    @property
    def releaselevel(self) -> _ReleaseLevel: ...
    @property
    def serial(self) -> int: ...

version_info: _version_info
def exc_info() -> OptExcInfo: ...
def exception() -> BaseException | None: ...
def exit(status: _ExitCode = None, /) -> Never: ...
def getrecursionlimit() -> int: ...
def getsizeof(obj: object, default: int = ...) -> int: ...

@overload
def intern(string: LiteralString, /) -> LiteralString: ...

@overload
def intern(string: str, /) -> str: ...
def setrecursionlimit(limit: int, /) -> None: ...
