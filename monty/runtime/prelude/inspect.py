"""`inspect`: questions about values, classes and functions of the program."""

from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType, MethodDescriptorType, WrapperDescriptorType


def isclass(object):
    return isinstance(object, type)


def isfunction(object):
    return isinstance(object, FunctionType)


def ismethod(object):
    return isinstance(object, MethodType)


def ismodule(object):
    return isinstance(object, ModuleType)


def isbuiltin(object):
    return isinstance(object, BuiltinFunctionType)


def isgenerator(object):
    return at_inspect_is_kind(object, "generator")


def iscoroutine(object):
    return at_inspect_is_kind(object, "coroutine")


def isasyncgen(object):
    return at_inspect_is_kind(object, "async")


def isawaitable(object):
    return iscoroutine(object) or at_inspect_has_method(object, "__await__")


def _innermost(function):
    while hasattr(function, "func") and hasattr(function, "keywords") and hasattr(function, "args"):
        function = function.func
    return function


def isgeneratorfunction(obj):
    return at_inspect_has_flag(_innermost(obj), "generator")


def iscoroutinefunction(obj):
    return at_inspect_has_flag(_innermost(obj), "coroutine")


def isasyncgenfunction(obj):
    return at_inspect_has_flag(_innermost(obj), "async")


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    if isinstance(object, (MethodDescriptorType, WrapperDescriptorType)) or at_inspect_is_kind(object, "wrapped"):
        return True
    return at_inspect_has_method(object, "__get__") and not at_inspect_has_method(object, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    if at_inspect_is_kind(object, "property"):
        return True
    return at_inspect_has_method(object, "__set__") or at_inspect_has_method(object, "__delete__")


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isabstract(object):
    return bool(isclass(object) and getattr(object, "__abstractmethods__", None))


def getmro(cls):
    return cls.__mro__


def _members(object, predicate, get):
    found = []
    for name in sorted(set(dir(object))):
        try:
            value = get(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


_MISSING = object()


def getattr_static(obj, attr, default=_MISSING):
    own = [] if isclass(obj) else [obj]
    for owner in own + list(getattr(obj if isclass(obj) else type(obj), "__mro__", ())):
        members = getattr(owner, "__dict__", None)
        if members is not None and attr in members:
            return members[attr]
    if default is _MISSING:
        raise AttributeError(attr)
    return default


def unwrap(func, *, stop=None):
    seen = [func]
    while (stop is None or not stop(func)) and hasattr(func, "__wrapped__"):
        func = func.__wrapped__
        for known in seen:
            if known is func:
                raise ValueError(f"wrapper loop when unwrapping {seen[0]!r}")
        seen.append(func)
    return func


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(" " if at_since(13) else None))
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    if lines:
        lines[0] = lines[0].lstrip(" " if at_since(13) else None)
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    if isclass(object):
        for base in object.__mro__[1:-1]:
            if base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(object):
        owner = object.__self__
        cls = owner if isclass(owner) else type(owner)
        name = object.__name__
    elif at_inspect_is_kind(object, "property") and object.fget is not None:
        name, cls = object.fget.__name__, None
    else:
        return None
    for base in cls.__mro__ if cls is not None else ():
        doc = getattr(base.__dict__.get(name) if hasattr(base, "__dict__") else None, "__doc__", None)
        if doc is not None:
            return doc
    return None


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if not (isclass(obj) or ismodule(obj) or callable(obj)):
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    found = dict((obj.__dict__.get("__annotations__") if isclass(obj) else getattr(obj, "__annotations__", None)) or {})
    if eval_str:
        import typing

        hints = typing.get_type_hints(obj, globals, locals, include_extras=True)
        found = {name: hints[name] if isinstance(value, str) else value for name, value in found.items()}
    return found


def getgeneratorstate(generator):
    return "GEN_" + at_inspect_state(generator)


def getcoroutinestate(coroutine):
    return "CORO_" + at_inspect_state(coroutine)


def getsourcelines(object):
    raise OSError("could not get source code")


def getsource(object):
    raise OSError("could not get source code")
