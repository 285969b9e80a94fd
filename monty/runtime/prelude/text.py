"""Methods of text and bytes that drain an iterable or format guest values."""


def str_join(separator, iterable, /):
    return at_join_texts(separator, at_unpack(iterable))


def bytes_join(separator, iterable, /):
    return at_join_bytes(separator, at_unpack(iterable))


def str_translate(value, table, /):
    return at_raw_translate(value, table)


def str_format(template, /, *arguments, **keywords):
    raise NotImplementedError("str.format")


def str_format_map(template, mapping, /):
    raise NotImplementedError("str.format_map")


def percent(template, values):
    raise NotImplementedError("% formatting")
