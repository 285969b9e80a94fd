"""`array.array` where it drains an iterable."""


def make(*arguments):
    if len(arguments) < 2 or at_array_is_finite(arguments[1]):
        return at_array_make(*arguments)
    return at_array_make(arguments[0], [*arguments[1]], *arguments[2:])


def array_extend(values, iterable, /):
    if at_array_is_finite(iterable):
        at_array_extend(values, iterable)
    else:
        for item in iterable:
            values.append(item)
