"""The module `zlib`: the host's functions on plain bytes, a piece at a time; what unpacks to more than the limits allow is refused in time."""

from __future__ import annotations

import zlib
from typing import Any, Final

from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.modules.forwarded import forwarded, plain
from monty.runtime.surface import Constant, Cost, Function, HostType, Module, Prelude, TypeRef, builtin

PIECE: Final = 1 << 18
CONSTANTS: Final = """
    DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS ZLIB_RUNTIME_VERSION ZLIB_VERSION Z_BEST_COMPRESSION Z_BEST_SPEED Z_BLOCK
    Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY Z_FILTERED Z_FINISH Z_FIXED Z_FULL_FLUSH Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH Z_PARTIAL_FLUSH
    Z_RLE Z_SYNC_FLUSH Z_TREES
""".split()


def pieces(data: Any) -> list[memoryview]:
    """Bytes in pieces, each short work for one call."""
    whole = memoryview(plain(data)).cast("B")
    return [whole[start : start + PIECE] for start in range(0, len(whole), PIECE)]


def packed(data: Any, level: Any, method: Any, wbits: Any, mem_level: Any, strategy: Any) -> bytes:
    """Bytes compressed with these settings."""
    settings = [plain(setting) for setting in (level, method, wbits, mem_level, strategy)]
    try:
        maker = zlib.compressobj(*settings)
    except ValueError:
        raise zlib.error("Bad compression level") from None
    found = [maker.compress(piece) for piece in pieces(data)]
    return b"".join([*found, maker.flush()])


@builtin("compress", "zlib")
def compress(_: Any, data: Any, /, level: Any = -1, wbits: Any = zlib.MAX_WBITS) -> bytes:
    """`zlib.compress(data, level, wbits)`."""
    if not isinstance(data, bytes | bytearray | memoryview):
        zlib.compress(plain(data))
    return packed(data, level, zlib.DEFLATED, wbits, zlib.DEF_MEM_LEVEL, zlib.Z_DEFAULT_STRATEGY)


def unpacked(data: Any, wbits: Any) -> tuple[bytes, bytes]:
    """Compressed bytes unpacked, and what follows them. Raises `zlib.error` for what does not end."""
    maker = zlib.decompressobj(plain(wbits))
    found: list[bytes] = []
    size = 0
    rest: bytes = bytes(plain(data))
    while not maker.eof:
        part = maker.decompress(rest, PIECE)
        rest = maker.unconsumed_tail
        size += len(part)
        bound_memory(size, f"{size} bytes of unpacked data")
        found.append(part)
        if not part and not rest and not maker.eof:
            raise zlib.error("Error -5 while decompressing data: incomplete or truncated stream")
    return b"".join(found), maker.unused_data


@builtin("decompress", "zlib")
def decompress(_: Any, data: Any, /, wbits: Any = zlib.MAX_WBITS, bufsize: Any = zlib.DEF_BUF_SIZE) -> bytes:
    """`zlib.decompress(data, wbits)`."""
    if not isinstance(data, bytes | bytearray | memoryview):
        zlib.decompress(plain(data))
    return unpacked(data, wbits)[0]


ERROR: Final = HostType(zlib.error, "error", "zlib", COMMON, call=zlib.error, subclassable=True)
GUARDS: Final[dict[str, Any]] = {"@zlib_packed": packed, "@zlib_unpacked": unpacked}
MODULE: Final = Module(
    "zlib",
    {
        **forwarded(zlib, ["adler32", "crc32"], "zlib"),
        **{name: Constant(getattr(zlib, name)) for name in CONSTANTS},
        "compress": Function(compress, Cost.CHUNKED),
        "decompress": Function(decompress, Cost.CHUNKED),
        "compressobj": Prelude("compressobj"),
        "decompressobj": Prelude("decompressobj"),
        "error": TypeRef(zlib.error, Cost.CONSTANT),
    },
    types=(ERROR,),
    prelude="zlib",
)
