"""Part of `collections`: a string to derive from. A method either gives what that of `str` gives, or a string of the own class."""

from collections.abc import Sequence


def _text(value):
    return value.data if isinstance(value, UserString) else value


def _of_class(name):
    def method(self, *args):
        return self.__class__(getattr(self.data, name)(*[_text(value) for value in args]))

    method.__name__ = name
    method.__qualname__ = f"UserString.{name}"
    return method


def _as_it_is(name):
    def method(self, *args):
        return getattr(self.data, name)(*[_text(value) for value in args])

    method.__name__ = name
    method.__qualname__ = f"UserString.{name}"
    return method


class UserString(Sequence):
    def __init__(self, seq):
        self.data = _text(seq) if isinstance(seq, (str, UserString)) else str(seq)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __eq__(self, string):
        return self.data == _text(string)

    def __lt__(self, string):
        return self.data < _text(string)

    def __le__(self, string):
        return self.data <= _text(string)

    def __gt__(self, string):
        return self.data > _text(string)

    def __ge__(self, string):
        return self.data >= _text(string)

    def __contains__(self, char):
        return _text(char) in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        return self.__class__(self.data + str(other))

    def __radd__(self, other):
        return self.__class__(str(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)

    def format(self, /, *args, **kwds):
        return self.data.format(*args, **kwds)

    def replace(self, old, new, maxsplit=-1):
        return self.__class__(self.data.replace(_text(old), _text(new), maxsplit))

    def split(self, sep=None, maxsplit=-1):
        return self.data.split(sep, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        return self.data.rsplit(sep, maxsplit)

    def splitlines(self, keepends=False):
        return self.data.splitlines(keepends)

    maketrans = str.maketrans
    capitalize = _of_class("capitalize")
    casefold = _of_class("casefold")
    center = _of_class("center")
    count = _as_it_is("count")
    endswith = _as_it_is("endswith")
    expandtabs = _of_class("expandtabs")
    find = _as_it_is("find")
    format_map = _as_it_is("format_map")
    index = _as_it_is("index")
    isalnum = _as_it_is("isalnum")
    isalpha = _as_it_is("isalpha")
    isascii = _as_it_is("isascii")
    isdecimal = _as_it_is("isdecimal")
    isdigit = _as_it_is("isdigit")
    isidentifier = _as_it_is("isidentifier")
    islower = _as_it_is("islower")
    isnumeric = _as_it_is("isnumeric")
    isprintable = _as_it_is("isprintable")
    isspace = _as_it_is("isspace")
    istitle = _as_it_is("istitle")
    isupper = _as_it_is("isupper")
    join = _as_it_is("join")
    ljust = _of_class("ljust")
    lower = _of_class("lower")
    lstrip = _of_class("lstrip")
    partition = _as_it_is("partition")
    removeprefix = _of_class("removeprefix")
    removesuffix = _of_class("removesuffix")
    rfind = _as_it_is("rfind")
    rindex = _as_it_is("rindex")
    rjust = _of_class("rjust")
    rpartition = _as_it_is("rpartition")
    rstrip = _of_class("rstrip")
    startswith = _as_it_is("startswith")
    strip = _of_class("strip")
    swapcase = _of_class("swapcase")
    title = _of_class("title")
    translate = _of_class("translate")
    upper = _of_class("upper")
    zfill = _of_class("zfill")
