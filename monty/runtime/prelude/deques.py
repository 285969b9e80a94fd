"""`collections.deque` where it drains an iterable."""


def make(iterable=(), maxlen=None):
    if maxlen is not None and maxlen < 0:
        raise ValueError("maxlen must be non-negative")
    return at_make_deque(at_unpack(iterable), maxlen)


def deque_extend(values, iterable, /):
    at_deque_extend(values, at_unpack(iterable), False)


def deque_extendleft(values, iterable, /):
    at_deque_extend(values, at_unpack(iterable), True)
