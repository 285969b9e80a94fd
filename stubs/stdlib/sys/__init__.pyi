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
float_info: _float_info

@final
@type_check_only
class _float_info(structseq[float], tuple[float, int, int, float, int, int, int, int, float, int, int]):
    __match_args__: Final = (
        "max",
        "max_exp",
        "max_10_exp",
        "min",
        "min_exp",
        "min_10_exp",
        "dig",
        "mant_dig",
        "epsilon",
        "radix",
        "rounds",
    )
    @property
    def max(self) -> float: ...
    @property
    def max_exp(self) -> int: ...
    @property
    def max_10_exp(self) -> int: ...
    @property
    def min(self) -> float: ...
    @property
    def min_exp(self) -> int: ...
    @property
    def min_10_exp(self) -> int: ...
    @property
    def dig(self) -> int: ...
    @property
    def mant_dig(self) -> int: ...
    @property
    def epsilon(self) -> float: ...
    @property
    def radix(self) -> int: ...
    @property
    def rounds(self) -> int: ...

hash_info: _hash_info

@final
@type_check_only
class _hash_info(structseq[Any | int], tuple[int, int, int, int, int, str, int, int, int]):
    __match_args__: Final = ("width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff")
    @property
    def width(self) -> int: ...
    @property
    def modulus(self) -> int: ...
    @property
    def inf(self) -> int: ...
    @property
    def nan(self) -> int: ...
    @property
    def imag(self) -> int: ...
    @property
    def algorithm(self) -> str: ...
    @property
    def hash_bits(self) -> int: ...
    @property
    def seed_bits(self) -> int: ...
    @property
    def cutoff(self) -> int: ...

int_info: _int_info

@final
@type_check_only
class _int_info(structseq[int], tuple[int, int, int, int]):
    __match_args__: Final = ("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold")
    @property
    def bits_per_digit(self) -> int: ...
    @property
    def sizeof_digit(self) -> int: ...
    @property
    def default_max_str_digits(self) -> int: ...
    @property
    def str_digits_check_threshold(self) -> int: ...

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
def getdefaultencoding() -> Literal["utf-8"]: ...
def getrecursionlimit() -> int: ...
def getsizeof(obj: object, default: int = ...) -> int: ...

@overload
def intern(string: LiteralString, /) -> LiteralString: ...

@overload
def intern(string: str, /) -> str: ...
def setrecursionlimit(limit: int, /) -> None: ...
def get_int_max_str_digits() -> int: ...
