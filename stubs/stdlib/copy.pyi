import sys
from typing import Any, Protocol, TypeVar, type_check_only
from typing_extensions import ParamSpec
_T = TypeVar("_T")
_RT_co = TypeVar("_RT_co", covariant=True)
_P = ParamSpec("_P")

@type_check_only
class _SupportsReplace(Protocol[_P, _RT_co]):
    def __replace__(self, /, *_: _P.args, **changes: _P.kwargs) -> _RT_co: ...

def copy(x: _T) -> _T: ...
def deepcopy(x: _T, memo: dict[int, Any] | None = None, _nil: Any = []) -> _T: ...
if sys.version_info >= (3, 13):
    def replace(
        obj: _SupportsReplace[_P, _RT_co], /, *_: _P.args, **changes: _P.kwargs
    ) -> _RT_co: ...

class Error(Exception): ...
error = Error
