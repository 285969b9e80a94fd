"""Methods of the builtin containers that drain an iterable or compare elements with guest code."""


def list_extend(values, iterable, /):
    found = at_unpack(iterable)
    at_raw_extend(values, found)


def list_sort(values, *, key=None, reverse=False):
    at_sort_list(values, key, reverse)


def bytearray_extend(values, iterable, /):
    at_raw_bytearray_extend(values, at_unpack(iterable))


def dict_update(values, /, *others, **named):
    if len(others) > 1:
        raise TypeError("update expected at most 1 argument, got " + at_raw_str(len(others)))
    for other in others:
        at_update_dict(values, other)
    if named:
        at_raw_dict_update(values, named)


def generator_throw(generator, error, value=None, traceback=None, /):
    return at_native_throw(generator)(at_thrown(error, value))


def dict_fromkeys(cls, iterable, value=None, /):
    found = {} if at_is_builtin_type(cls) else cls()
    for key in iterable:
        found[key] = value
    return found


def as_set(iterable):
    if at_type(iterable) in at_sets:
        return iterable
    return at_raw_set(at_keys(at_unpack(iterable)))


def set_union(values, *others):
    found = at_set_of(values)
    for other in others:
        found |= as_set(other)
    return at_set_like(values, found)


def set_intersection(values, *others):
    found = at_set_of(values)
    for other in others:
        found &= as_set(other)
    return at_set_like(values, found)


def set_difference(values, *others):
    found = at_set_of(values)
    for other in others:
        found -= as_set(other)
    return at_set_like(values, found)


def set_symmetric_difference(values, other, /):
    return at_set_like(values, at_set_of(values) ^ as_set(other))


def set_isdisjoint(values, other, /):
    return not (at_set_of(values) & as_set(other))


def set_issubset(values, other, /):
    return at_set_of(values) <= as_set(other)


def set_issuperset(values, other, /):
    return at_set_of(values) >= as_set(other)


def set_update(values, *others):
    for other in others:
        values |= as_set(other)


def set_intersection_update(values, *others):
    for other in others:
        values &= as_set(other)


def set_difference_update(values, *others):
    for other in others:
        values -= as_set(other)


def set_symmetric_difference_update(values, other, /):
    values ^= as_set(other)
