import abc
from _io import (
    DEFAULT_BUFFER_SIZE as DEFAULT_BUFFER_SIZE,
    BytesIO as BytesIO,
    StringIO as StringIO,
    TextIOWrapper as TextIOWrapper,
    _BufferedIOBase,
    _IOBase,
    _RawIOBase,
    _TextIOBase,
)
from typing import Final
SEEK_SET: Final = 0
SEEK_CUR: Final = 1
SEEK_END: Final = 2

class UnsupportedOperation(OSError, ValueError): ...

class IOBase(_IOBase, metaclass=abc.ABCMeta): ...

class RawIOBase(_RawIOBase, IOBase): ...

class BufferedIOBase(_BufferedIOBase, IOBase): ...

class TextIOBase(_TextIOBase, IOBase): ...
