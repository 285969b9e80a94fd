import _socket
from _socket import _Address as _Address, _RetAddress as _RetAddress
from _typeshed import Unused
from enum import IntEnum, IntFlag
from typing import Final, Literal, TypeAlias
from typing_extensions import Self

class AddressFamily(IntEnum):
    AF_INET = 2
    AF_INET6 = 10
    AF_UNSPEC = 0

AF_INET: Final = AddressFamily.AF_INET
AF_INET6: Final = AddressFamily.AF_INET6
AF_UNSPEC: Final = AddressFamily.AF_UNSPEC

class SocketKind(IntEnum): ...

class AddressInfo(IntFlag):
    AI_PASSIVE = 1

AI_PASSIVE: Final = AddressInfo.AI_PASSIVE

class socket(_socket.socket):
    def __init__(
        self, family: AddressFamily | int = -1, type: SocketKind | int = -1, proto: int = -1, fileno: int | None = None
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Unused) -> None: ...

_GetAddrInfoResult: TypeAlias = list[
    tuple[Literal[AddressFamily.AF_INET], SocketKind, int, str, tuple[str, int]]
    | tuple[Literal[AddressFamily.AF_INET6], SocketKind, int, str, tuple[str, int, int, int] | tuple[int, bytes]]

]
