from _typeshed import MaybeNone, structseq
from typing import Any, Final, Literal, TextIO, TypeAlias, final, type_check_only
from typing_extensions import LiteralString
_ExitCode: TypeAlias = str | int | None
byteorder: Literal["little", "big"]
maxsize: int
platform: LiteralString
stdout: TextIO | MaybeNone
stderr: TextIO | MaybeNone
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
