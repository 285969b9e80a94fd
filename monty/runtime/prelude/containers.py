"""Methods of the builtin containers that drain an iterable or compare elements with guest code."""


def list_extend(values, iterable, /):
    if at_type(iterable) is at_T_range:
        at_raw_extend(values, at_unpack(iterable))
    elif at_iterates_without_end(iterable):
        for item in iterable:
            at_raw_append(values, item)
    else:
        at_raw_extend(values, iterable)


def list_sort(values, *, key=None, reverse=False):
    at_sort_list(values, key, reverse)


def bytearray_extend(values, iterable, /):
    at_raw_bytearray_extend(values, at_unpack(iterable) if at_iterates_without_end(iterable) else iterable)


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


def set_union(values, *others):
    return at_set_union(values, [at_unpack(other) for other in others])


def frozenset_union(values, *others):
    return at_set_union(values, [at_unpack(other) for other in others])


def set_intersection(values, *others):
    return at_set_intersection(values, [at_unpack(other) for other in others])


def frozenset_intersection(values, *others):
    return at_set_intersection(values, [at_unpack(other) for other in others])


def set_difference(values, *others):
    return at_set_difference(values, [at_unpack(other) for other in others])


def frozenset_difference(values, *others):
    return at_set_difference(values, [at_unpack(other) for other in others])


def set_symmetric_difference(values, other, /):
    return at_set_symmetric_difference(values, [at_unpack(other)])


def frozenset_symmetric_difference(values, other, /):
    return at_set_symmetric_difference(values, [at_unpack(other)])


def set_isdisjoint(values, other, /):
    return at_set_isdisjoint(values, [at_unpack(other)])


def frozenset_isdisjoint(values, other, /):
    return at_set_isdisjoint(values, [at_unpack(other)])


def set_issubset(values, other, /):
    return at_set_issubset(values, [at_unpack(other)])


def frozenset_issubset(values, other, /):
    return at_set_issubset(values, [at_unpack(other)])


def set_issuperset(values, other, /):
    return at_set_issuperset(values, [at_unpack(other)])


def frozenset_issuperset(values, other, /):
    return at_set_issuperset(values, [at_unpack(other)])


def keys_isdisjoint(values, other, /):
    return at_set_isdisjoint(values, [at_unpack(other)])


def items_isdisjoint(values, other, /):
    return at_set_isdisjoint(values, [at_unpack(other)])


def set_update(values, *others):
    for other in others:
        if at_type(other) is at_T_range:
            at_set_update(values, [at_unpack(other)])
        elif at_iterates_without_end(other):
            for item in other:
                at_set_add(values, item)
        else:
            at_set_update(values, [other])


def set_intersection_update(values, *others):
    at_set_intersection_update(values, [at_unpack(other) for other in others])


def set_difference_update(values, *others):
    for other in others:
        at_set_difference_update(values, [at_unpack(other)])


def set_symmetric_difference_update(values, other, /):
    at_set_symmetric_difference_update(values, [at_unpack(other)])


def range_index(values, item, /):
    if at_is_whole(item):
        return at_raw_range_index(values, item)
    index = 0
    for value in values:
        if value == item:
            return index
        index += 1
    raise ValueError("sequence.index(x): x not in sequence")


def range_count(values, item, /):
    if at_is_whole(item):
        return at_raw_range_count(values, item)
    count = 0
    for value in values:
        if value == item:
            count += 1
    return count


def list_init(values, /, *arguments, **keywords):
    at_give_items(values, list(*arguments, **keywords))


def list_setitem(values, index, item, /):
    at_raw_list_setitem(
        values, index, at_unpack(item) if at_is_slice(index) and at_iterates_without_end(item) else item
    )


def list_iadd(values, other, /):
    list_extend(values, other)
    return values


def dict_init(values, /, *arguments, **keywords):
    if len(arguments) > 1:
        raise TypeError("dict expected at most 1 argument, got " + at_raw_str(len(arguments)))
    for other in arguments:
        at_update_dict(values, other)
    if keywords:
        at_raw_dict_update(values, keywords)


def dict_ior(values, other, /):
    at_update_dict(values, other)
    return values


def set_init(values, /, *arguments, **keywords):
    items = at_unpack(arguments[0]) if len(arguments) == 1 and not keywords else set(*arguments, **keywords)
    at_set_clear(values)
    at_set_update(values, [items])


def bytearray_init(values, /, *arguments, **keywords):
    at_raw_bytearray_setitem(values, slice(None), bytearray(*arguments, **keywords))


def bytearray_setitem(values, index, item, /):
    at_raw_bytearray_setitem(
        values, index, at_unpack(item) if at_is_slice(index) and at_iterates_without_end(item) else item
    )


def bytearray_iadd(values, other, /):
    return at_raw_bytearray_iadd(values, other)


def range_contains(values, item, /):
    return item in values


def tuple_new(cls, /, *arguments, **keywords):
    return at_new_value("tuple", cls, tuple(*arguments, **keywords))


def frozenset_new(cls, /, *arguments, **keywords):
    return at_new_value("frozenset", cls, frozenset(*arguments, **keywords))


def str_new(cls, /, *arguments, **keywords):
    return at_new_value("str", cls, str(*arguments, **keywords))


def bytes_new(cls, /, *arguments, **keywords):
    return at_new_value("bytes", cls, bytes(*arguments, **keywords))


def int_new(cls, /, *arguments, **keywords):
    return at_new_value("int", cls, int(*arguments, **keywords))


def float_new(cls, /, *arguments, **keywords):
    return at_new_value("float", cls, float(*arguments, **keywords))


def complex_new(cls, /, *arguments, **keywords):
    return at_new_value("complex", cls, complex(*arguments, **keywords))


def view_and(values, other, /):
    return at_view_and(values, at_unpack(other) if at_iterates_without_end(other) else other)


def view_rand(values, other, /):
    return at_view_rand(values, at_unpack(other) if at_iterates_without_end(other) else other)


def view_or(values, other, /):
    return at_view_or(values, at_unpack(other) if at_iterates_without_end(other) else other)


def view_ror(values, other, /):
    return at_view_ror(values, at_unpack(other) if at_iterates_without_end(other) else other)


def view_xor(values, other, /):
    return at_view_xor(values, at_unpack(other) if at_iterates_without_end(other) else other)


def view_rxor(values, other, /):
    return at_view_rxor(values, at_unpack(other) if at_iterates_without_end(other) else other)


def view_sub(values, other, /):
    return at_view_sub(values, at_unpack(other) if at_iterates_without_end(other) else other)


def view_rsub(values, other, /):
    return at_view_rsub(values, at_unpack(other) if at_iterates_without_end(other) else other)


def int_from_bytes(cls, /, *arguments, **keywords):
    return cls(int.from_bytes(*arguments, **keywords))


def float_fromhex(cls, /, *arguments, **keywords):
    return cls(float.fromhex(*arguments, **keywords))


def bytes_fromhex(cls, /, *arguments, **keywords):
    return cls(bytes.fromhex(*arguments, **keywords))


def bytearray_fromhex(cls, /, *arguments, **keywords):
    return cls(bytearray.fromhex(*arguments, **keywords))


def subtract_view(left, right):
    return view_sub(left, right) if at_is_view(left) else view_rsub(right, left)


def and_view(left, right):
    return view_and(left, right) if at_is_view(left) else view_rand(right, left)


def or_view(left, right):
    return view_or(left, right) if at_is_view(left) else view_ror(right, left)


def xor_view(left, right):
    return view_xor(left, right) if at_is_view(left) else view_rxor(right, left)
