"""Part of `typing_extensions`: what `typing` has in guest source is the same here."""

from typing import (
    BinaryIO,
    IO,
    SupportsAbs,
    SupportsBytes,
    SupportsComplex,
    SupportsFloat,
    SupportsIndex,
    SupportsInt,
    SupportsRound,
    TextIO,
    assert_never,
    dataclass_transform,
    get_type_hints,
    no_type_check_decorator,
    reveal_type,
)
