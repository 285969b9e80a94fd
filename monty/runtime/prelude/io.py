"""`io.StringIO` and `io.BytesIO`: what is written at the end is kept in parts, and joined when it is read."""


class _Memory:
    _closed = False

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file" + ("" if isinstance(self, StringIO) else "."))

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *error):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def isatty(self):
        self._check()
        return False

    def flush(self):
        self._check()

    def fileno(self):
        from io import UnsupportedOperation

        raise UnsupportedOperation("fileno")

    def tell(self):
        self._check()
        return self._position

    def readlines(self, hint=None, /):
        self._check()
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def read(self, size=-1, /):
        self._check()
        value = self._value()
        start = self._position
        end = len(value) if size is None or size < 0 else min(len(value), start + size)
        if start >= end:
            return value[:0]
        self._position = end
        return value[start:end]

    def truncate(self, pos=None, /):
        self._check()
        size = self._position if pos is None else pos
        if size < 0:
            raise ValueError(
                f"Negative size value {size}" if isinstance(self, StringIO) else f"negative size value {size}"
            )
        self._keep(self._value()[:size])
        return size


class StringIO(_Memory):
    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._parts = []
        self._length = 0
        self._position = 0
        self._plain = newline == "\n" or newline == ""
        if initial_value:
            self.write(initial_value)
            self._position = 0

    def _value(self):
        if len(self._parts) != 1:
            self._parts = [at_io_joined(self._parts)]
        return self._parts[0]

    def _keep(self, value):
        self._parts = [value]
        self._length = len(value)

    def write(self, s, /):
        if self._closed:
            self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        count = len(s)
        text = str(s) if self._plain else at_io_translated(str(s), self._newline)
        if self._position == self._length:
            self._parts.append(text)
            self._length += len(text)
            self._position = self._length
        elif text:
            value = self._value()
            position = self._position
            if position > len(value):
                value = value + "\0" * (position - len(value))
            self._keep(value[:position] + text + value[position + len(text) :])
            self._position = position + len(text)
        return count

    def getvalue(self):
        self._check()
        return self._value()

    def readline(self, size=-1, /):
        self._check()
        value = self._value()
        start = self._position
        if start >= len(value):
            return ""
        end = self._line_end(value, start)
        if size is not None and 0 <= size < end - start:
            end = start + size
        self._position = end
        return value[start:end]

    def _line_end(self, value, start):
        if self._newline == "":
            ends = [place for place in (value.find("\n", start), value.find("\r", start)) if place >= 0]
            if not ends:
                return len(value)
            end = min(ends)
            return end + 2 if value[end : end + 2] == "\r\n" else end + 1
        mark = self._newline or "\n"
        end = value.find(mark, start)
        return len(value) if end < 0 else end + len(mark)

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence != 0 and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._position = pos
        elif whence == 2:
            self._position = self._length
        return self._position

    @property
    def newlines(self):
        return None

    @property
    def line_buffering(self):
        return False

    @property
    def encoding(self):
        return None

    @property
    def errors(self):
        return None


class BytesIO(_Memory):
    def __init__(self, initial_bytes=b""):
        self._data = bytearray(b"" if initial_bytes is None else self._bytes(initial_bytes))
        self._position = 0

    def _bytes(self, b):
        if isinstance(b, (bytes, bytearray, memoryview)):
            return b
        raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")

    def _value(self):
        return bytes(self._data)

    def _keep(self, value):
        self._data = bytearray(value)

    def read(self, size=-1, /):
        self._check()
        start = self._position
        end = len(self._data) if size is None or size < 0 else min(len(self._data), start + size)
        if start >= end:
            return b""
        self._position = end
        return bytes(self._data[start:end])

    def read1(self, size=-1, /):
        return self.read(size)

    def write(self, b, /):
        self._check()
        b = self._bytes(b)
        if not b:
            return 0
        position = self._position
        if position > len(self._data):
            self._data.extend(bytes(position - len(self._data)))
        self._data[position : position + len(b)] = b
        self._position = position + len(b)
        return len(b)

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def readline(self, size=-1, /):
        self._check()
        start = self._position
        if start >= len(self._data):
            return b""
        end = self._data.find(b"\n", start)
        end = len(self._data) if end < 0 else end + 1
        if size is not None and 0 <= size < end - start:
            end = start + size
        self._position = end
        return bytes(self._data[start:end])

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0 and pos < 0:
            raise ValueError(f"negative seek value {pos}")
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        base = 0 if whence == 0 else self._position if whence == 1 else len(self._data)
        self._position = max(0, base + pos)
        return self._position
