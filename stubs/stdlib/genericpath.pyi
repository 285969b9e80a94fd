from _typeshed import BytesPath, StrPath, SupportsRichComparisonT
from collections.abc import Sequence
from typing import Literal, overload
from typing_extensions import LiteralString

@overload
def commonprefix(m: Sequence[LiteralString]) -> LiteralString: ...

@overload
def commonprefix(m: Sequence[StrPath]) -> str: ...

@overload
def commonprefix(m: Sequence[BytesPath]) -> bytes | Literal[""]: ...

@overload
def commonprefix(m: Sequence[list[SupportsRichComparisonT]]) -> Sequence[SupportsRichComparisonT]: ...

@overload
def commonprefix(m: Sequence[tuple[SupportsRichComparisonT, ...]]) -> Sequence[SupportsRichComparisonT]: ...
