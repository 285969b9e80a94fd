"""`math` where it goes through an iterable: guests' iterators and operators are called from guest code."""


def fsum(seq, /):
    values = at_unpack(seq)
    floats = at_math_floats(values)
    if floats is None:
        floats = [at_math_real(value) for value in values]
    return at_math_fsum(floats)


def prod(iterable, /, *, start=1):
    result = start
    for value in iterable:
        result = result * value
    return result


def dist(p, q, /):
    left = tuple(p)
    right = tuple(q)
    if len(left) != len(right):
        raise ValueError("both points must have the same number of dimensions")
    return at_math_dist([at_math_real(value) for value in left], [at_math_real(value) for value in right])


def sumprod(p, q, /):
    left = list(p)
    right = list(q)
    if len(left) != len(right):
        raise ValueError("Inputs are not the same length")
    found = at_math_sumprod(left, right)
    if found is not None:
        return found
    total = 0
    for first, second in zip(left, right):
        total = total + first * second
    return total
