"""Methods of text and bytes that drain an iterable or format guest values."""


def str_join(separator, iterable, /):
    return at_join_texts(separator, at_unpack_fast(iterable))


def bytes_join(separator, iterable, /):
    return at_join_bytes(separator, at_unpack_fast(iterable))


def bytearray_join(separator, iterable, /):
    return at_join_bytes(separator, at_unpack_fast(iterable))


def str_translate(value, table, /):
    return at_raw_translate(value, table)


def str_format(template, /, *arguments, **keywords):
    template = at_exact_text(template)
    found = at_format_quickly(template, arguments, keywords)
    if found is not None:
        return found
    return fill(template, arguments, keywords, [None, 0], 2)


def str_format_map(template, mapping, /):
    return fill(at_exact_text(template), None, mapping, [None, 0], 2)


def fill(template, arguments, mapping, numbering, depth):
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    parts = []
    size = 0
    for literal, start, steps, spec, conversion, fault in at_fields(template):
        if literal:
            parts.append(literal)
        if fault is not None:
            raise fault
        if start is not None:
            value = field_value(start, steps, arguments, mapping, numbering)
            if conversion is not None:
                value = field_conversion(value, conversion)
            if "{" in spec:
                spec = fill(spec, arguments, mapping, numbering, depth - 1)
            shown = at_format_text(value, spec)
            parts.append(shown)
            size += len(shown)
            if size > 1000000:
                at_bound_size(size)
    return at_joined(template, parts)


def field_value(start, steps, arguments, mapping, numbering):
    if start == "" or at_type(start) is at_T_int:
        index = field_index(start, numbering)
        if arguments is None:
            raise ValueError("Format string contains positional fields")
        if index >= len(arguments):
            raise IndexError("Replacement index " + at_raw_str(index) + " out of range for positional args tuple")
        value = arguments[index]
    else:
        value = mapping[start]
    for is_attribute, step, fault in steps:
        if fault is not None:
            raise fault
        value = at_member(value, step) if is_attribute else value[step]
    return value


def field_index(start, numbering):
    automatic = start == ""
    if numbering[0] is None:
        numbering[0] = automatic
    elif numbering[0] is not automatic:
        if automatic:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        raise ValueError("cannot switch from automatic field numbering to manual field specification")
    if not automatic:
        return start
    index = numbering[1]
    numbering[1] = index + 1
    return index


def field_conversion(value, conversion):
    if conversion == "r":
        return at_repr(value)
    if conversion == "s":
        return at_text(value)
    if conversion == "a":
        return at_ascii(value)
    raise at_unknown_conversion(conversion)


def percent(template, values):
    found = at_percent_quickly(template, values)
    if found is not None:
        return found
    for method, operand in at_remainder_methods(template, values):
        if method is None:
            return direct(template, values)
        found = method(operand)
        if found is not NotImplemented:
            return found
    raise at_remainder_refusal(template, values)


def direct(template, values):
    arguments, is_mapping = at_percent_arguments(template, values)
    waiting = [arguments, 0]
    parts = []
    size = 0
    for literal, key, directive, fault in at_directives(template):
        if literal:
            parts.append(literal)
        if key is not None:
            waiting = keyed(values, is_mapping, key, fault)
        if directive is not None:
            shown = directed(template, directive, fault, waiting)
            parts.append(shown)
            size += len(shown)
            if size > 1000000:
                at_bound_size(size)
        elif fault is not None:
            raise fault
    if waiting[1] < len(waiting[0]) and not is_mapping:
        raise at_left_over(template)
    return at_joined(template, parts)


def keyed(mapping, is_mapping, key, fault):
    if not is_mapping:
        raise TypeError("format requires a mapping")
    if key == ():
        raise fault
    return [(mapping[key],), 0]


def take(waiting):
    arguments, taken = waiting
    if taken >= len(arguments):
        raise TypeError("not enough arguments for format string")
    waiting[1] = taken + 1
    return arguments[taken]


def directed(template, directive, fault, waiting):
    _, stars, _, code = directive
    numbers = [at_star(take(waiting), which) for which in stars] if stars else ()
    if code is None:
        raise fault
    value = take(waiting)
    if fault is not None:
        raise fault
    if at_type(value) in at_plain:
        return at_converted(directive, numbers, value)
    is_text = at_is_text(template)
    if code == "a" or code == "r":
        if is_text:
            shown = at_exact_text(at_repr(value) if code == "r" else at_ascii(value))
        else:
            shown = at_ascii_bytes(at_ascii(value))
        return at_converted_text(directive, numbers, shown)
    if code == "s" or code == "b":
        value = at_exact_text(at_text(value)) if is_text else as_bytes(value)
    else:
        value = number(template, code, value)
    return at_converted(directive, numbers, value)


def as_bytes(value):
    method = at_bytes_method(value)
    return value if method is None else at_bytes_result(method())


def number(template, code, value):
    name, method = at_number_method(value, code)
    if method is None:
        return value
    if at_is_float_code(code):
        if at_is_text(template):
            return at_float_result(value, name, method())
        return number_for_bytes(template, code, value, name, method)
    found = None
    try:
        found = method()
    except TypeError:
        pass
    if not at_is_int(found):
        raise at_number_refusal(template, code, value)
    return found


def number_for_bytes(template, code, value, name, method):
    # Whatever goes wrong, CPython says the same of it here.
    found = None
    try:
        found = at_float_result(value, name, method())
    except BaseException:
        pass
    if found is None:
        raise at_number_refusal(template, code, value)
    return found


def mod(template, values, /):
    return direct(template, values)
