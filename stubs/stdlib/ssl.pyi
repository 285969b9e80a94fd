from _ssl import _SSLContext
from typing import Any, overload
from typing_extensions import Self, deprecated

class SSLContext(_SSLContext):
    @overload
    def __new__(cls, protocol: int, *args: Any, **kwargs: Any) -> Self: ...
    @overload
    @deprecated("Deprecated since Python 3.10. Use a specific version of the SSL protocol.")
    def __new__(cls, protocol: None = None, *args: Any, **kwargs: Any) -> Self: ...

class SSLObject:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
