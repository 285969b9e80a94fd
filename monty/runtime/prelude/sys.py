"""`sys`, as far as the sandbox has one: its version, its limits, and the program's own output."""


class _Stream:
    encoding = "utf-8"
    errors = "strict"
    closed = False

    def __init__(self, name):
        self.name = f"<{name}>"
        self._stream = name

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        at_write(self._stream, str(text))
        return len(text)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def flush(self):
        return None

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False


class _Input:
    name = "<stdin>"

    def read(self, size=-1, /):
        return ""

    def readline(self, size=-1, /):
        return ""

    def readlines(self, hint=-1, /):
        return []

    def __iter__(self):
        return iter([])

    def isatty(self):
        return False


stdout = _Stream("stdout")
stderr = _Stream("stderr")
stdin = _Input()
__stdout__ = stdout
__stderr__ = stderr


def exit(status=None, /):
    raise SystemExit(status)


def getsizeof(object, default=None, /):
    return at_sys_size(object)


def getrecursionlimit():
    return at_sys_recursion()


def setrecursionlimit(limit, /):
    if not isinstance(limit, int):
        raise TypeError(f"'{type(limit).__name__}' object cannot be interpreted as an integer")
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")


def intern(string, /):
    return string


def exception():
    return at_sys_handled()


def exc_info():
    error = at_sys_handled()
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def getdefaultencoding():
    return "utf-8"


def get_int_max_str_digits():
    return 4300
