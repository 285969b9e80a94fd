from _struct import (
    Struct as Struct,
    calcsize as calcsize,
    iter_unpack as iter_unpack,
    pack as pack,
    pack_into as pack_into,
    unpack as unpack,
    unpack_from as unpack_from,
)

class error(Exception): ...
