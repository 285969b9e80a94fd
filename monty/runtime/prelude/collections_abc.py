"""`collections.abc`: the abstract classes of one method each. Sets, mappings, sequences and what is asynchronous are parts of their own.

What `isinstance` answers for classes that do not derive from these is the host's table (`modules/collections__abc_.py`).
"""

from abc import ABCMeta, abstractmethod


class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0


class Container(metaclass=ABCMeta):
    __slots__ = ()

    def __class_getitem__(cls, item):
        return at_class_alias(cls, item)

    @abstractmethod
    def __contains__(self, x):
        return False


class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    def __class_getitem__(cls, item):
        return at_class_alias(cls, item)

    @abstractmethod
    def __iter__(self):
        yield from ()


class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """Return the next item from the iterator. When exhausted, raise StopIteration"""
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        yield from ()


class Collection(Sized, Iterable, Container):
    __slots__ = ()


class Callable(metaclass=ABCMeta):
    __slots__ = ()

    def __class_getitem__(cls, item):
        return at_abc_callable(cls, item)

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


for _cls in (Hashable, Sized, Container, Iterable, Iterator, Reversible, Collection, Callable):
    at_abc_recognise(_cls)


def _throw(typ, val, tb):
    if val is None:
        if tb is None:
            raise typ
        val = typ()
    raise val if tb is None else val.with_traceback(tb)
