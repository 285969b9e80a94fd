"""Parts of exception groups: conditions and `derive` may be guest code, so all that calls them is written here."""

import sys


def matcher(condition):
    if isinstance(condition, type):
        if issubclass(condition, BaseException):
            return lambda error: isinstance(error, condition)
    elif isinstance(condition, tuple):
        if all(isinstance(part, type) and issubclass(part, BaseException) for part in condition):
            return lambda error: isinstance(error, condition)
    elif type(condition) is type(matcher) or (sys.version_info >= (3, 13) and callable(condition)):
        return condition
    if sys.version_info >= (3, 13):
        raise TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
    raise TypeError("expected a function, exception type or tuple of exception types")


def subset(group, members):
    if not members:
        return None
    made = group.derive(members)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    notes = getattr(group, "__notes__", None)
    if isinstance(notes, (list, tuple)):
        made.__notes__ = list(notes)
    return made


def parts(error, matches, wants_rest):
    if matches(error):
        return error, None
    if not isinstance(error, BaseExceptionGroup):
        return None, error
    chosen = []
    others = []
    for member in error.exceptions:
        match, rest = parts(member, matches, wants_rest)
        if match is not None:
            chosen.append(match)
        if rest is not None and wants_rest:
            others.append(rest)
    return subset(error, chosen), subset(error, others)


def split(group, condition, /):
    return parts(group, matcher(condition), True)


def subgroup(group, condition, /):
    return parts(group, matcher(condition), False)[0]
