from _typeshed import StrOrBytesPath
from collections.abc import Mapping
from typing import TypeAlias
_ENV: TypeAlias = Mapping[bytes, StrOrBytesPath] | Mapping[str, StrOrBytesPath]
