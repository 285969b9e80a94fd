"""`struct.Struct` and `iter_unpack`, over the module's functions."""

import struct as _struct


class Struct:
    def __init__(self, format):
        self.size = _struct.calcsize(format)
        self.format = format if isinstance(format, str) else format.decode()

    def pack(self, *values):
        return _struct.pack(self.format, *values)

    def pack_into(self, buffer, offset, *values):
        return _struct.pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer, /):
        return _struct.unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return _struct.unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer, /):
        return iter_unpack(self.format, buffer)


def iter_unpack(format, buffer, /):
    size = _struct.calcsize(format)
    if size == 0:
        raise _struct.error("cannot iteratively unpack with a struct of length 0")
    if len(buffer) % size:
        raise _struct.error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
    return _chunks(format, buffer, size)


def _chunks(format, buffer, size):
    for start in range(0, len(buffer), size):
        yield _struct.unpack_from(format, buffer, start)
