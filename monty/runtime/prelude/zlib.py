"""`zlib`: streams, which keep what they are given until it is asked for whole."""

from zlib import DEF_MEM_LEVEL, DEFLATED, MAX_WBITS, Z_DEFAULT_COMPRESSION, Z_DEFAULT_STRATEGY, Z_FINISH, error


class Compress:
    def __init__(self, settings):
        self._settings = settings
        self._given = []
        self._ended = False

    def compress(self, data, /):
        if self._ended:
            raise error("Error -2 while compressing data: inconsistent stream state")
        self._given.append(bytes(data))
        return b""

    def flush(self, mode=Z_FINISH, /):
        if mode != Z_FINISH:
            return b""
        if self._ended:
            raise error("Error -2 while finishing compression: inconsistent stream state")
        self._ended = True
        return at_zlib_packed(b"".join(self._given), *self._settings)

    def copy(self):
        made = Compress(self._settings)
        made._given = self._given.copy()
        made._ended = self._ended
        return made


class Decompress:
    def __init__(self, wbits):
        self._wbits = wbits
        self._given = b""
        self._told = 0
        self.eof = False
        self.unused_data = b""
        self.unconsumed_tail = b""

    def _unpacked(self):
        try:
            found, self.unused_data = at_zlib_unpacked(self._given, self._wbits)
        except error as failure:
            if "incomplete" in str(failure):
                return None
            raise
        return found

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        if self.eof:
            self.unused_data += bytes(data)
            return b""
        self._given += bytes(data)[len(self.unconsumed_tail) :]
        found = self._unpacked()
        if found is None:
            return b""
        end = len(found) if max_length == 0 else min(len(found), self._told + max_length)
        part = found[self._told : end]
        self._told = end
        self.eof = end == len(found)
        self.unconsumed_tail = b"" if self.eof else bytes(data)
        return part

    def flush(self, length=16384, /):
        return b""


def compressobj(
    level=Z_DEFAULT_COMPRESSION,
    method=DEFLATED,
    wbits=MAX_WBITS,
    memLevel=DEF_MEM_LEVEL,
    strategy=Z_DEFAULT_STRATEGY,
    zdict=None,
):
    return Compress((level, method, wbits, memLevel, strategy))


def decompressobj(wbits=MAX_WBITS, zdict=None):
    return Decompress(wbits)
