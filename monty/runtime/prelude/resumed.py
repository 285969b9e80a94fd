"""What CPython's protocols do with the result of the guest's method that they called, where the method was paused in and resumed from a dump.

`answer` goes on with that method. What follows it is done here, by guest frames, so that it can pause in its turn.
"""


def binary(answer, symbol, attempts, left, right):
    result = answer()
    if result is NotImplemented and not attempts and symbol in in_place:
        return in_place[symbol](left, right)
    for receiver, name, argument in attempts:
        if result is NotImplemented:
            result = attempt(receiver, name, argument)
    return at_refuse_operands(symbol, left, right) if result is NotImplemented else result


def attempt(receiver, name, argument):
    method = at_own_method(receiver, name)
    return NotImplemented if method is None else method(argument)


in_place = {
    "+=": lambda left, right: left + right,
    "-=": lambda left, right: left - right,
    "*=": lambda left, right: left * right,
    "/=": lambda left, right: left / right,
    "//=": lambda left, right: left // right,
    "%=": lambda left, right: left % right,
    "**=": lambda left, right: left**right,
    "@=": lambda left, right: left @ right,
    "<<=": lambda left, right: left << right,
    ">>=": lambda left, right: left >> right,
    "&=": lambda left, right: left & right,
    "|=": lambda left, right: left | right,
    "^=": lambda left, right: left ^ right,
}


def comparison(answer, symbol, inverts, attempts, left, right):
    result = answer()
    for receiver, name, argument in attempts:
        if result is NotImplemented:
            inverts = symbol == "!=" and name == "__eq__"
            result = attempt(receiver, name, argument)
    if result is NotImplemented:
        if symbol == "==" or symbol == "!=":
            return (left is right) is (symbol == "==")
        return at_refuse_operands(symbol, left, right)
    return not result if inverts else result


def attribute(answer, value, name):
    try:
        return answer()
    except AttributeError:
        method = at_own_method(value, "__getattr__")
        if method is None:
            raise
    return method(name)


def instance(answer, made):
    result = answer()
    if result is not None:
        raise TypeError("__init__() should return None, not '" + at_type_name(result) + "'")
    return made


def following(answer, default):
    try:
        return answer()
    except StopIteration:
        return default


def closing(answer, delegator):
    try:
        answer()
    except GeneratorExit:
        return None if delegator is None else delegator.close()
    except StopIteration as stop:
        return at_closing_value(stop) if delegator is None else delegator.close()
    raise RuntimeError("generator ignored GeneratorExit")
