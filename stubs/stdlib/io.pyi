import abc
from _io import (
    BytesIO as BytesIO,
    StringIO as StringIO,
    TextIOWrapper as TextIOWrapper,
    _BufferedIOBase,
    _IOBase,
    _RawIOBase,
    _TextIOBase,
)

class IOBase(_IOBase, metaclass=abc.ABCMeta): ...

class RawIOBase(_RawIOBase, IOBase): ...

class BufferedIOBase(_BufferedIOBase, IOBase): ...

class TextIOBase(_TextIOBase, IOBase): ...
