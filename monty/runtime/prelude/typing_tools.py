"""Part of `typing`: functions that evaluate annotations, print or call back."""


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = class_hints(obj, globalns, localns)
    else:
        hints = function_hints(obj, globalns, localns)
    if include_extras:
        return hints
    return {name: without_extras(value) for name, value in hints.items()}


def class_hints(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        annotations = at_own_annotations(base)
        if not annotations:
            continue
        names = globals() if globalns is None else globalns
        members = vars(base) if localns is None else localns
        for name, value in annotations.items():
            hints[name] = evaluated(value, names, members)
    return hints


def function_hints(obj, globalns, localns):
    inner = obj
    while hasattr(inner, "__wrapped__"):
        inner = inner.__wrapped__
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if at_is_callable_or_module(obj):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    names = globals() if globalns is None else globalns
    return {name: evaluated(value, names, {} if localns is None else localns) for name, value in annotations.items()}


def evaluated(value, names, members):
    if value is None:
        return type(None)
    text = at_forward_text(value)
    if text is not None:
        return evaluated(evaluated_text(text, names, members), names, members)
    parts = at_form_parts(value)
    if not parts:
        return value
    return at_form_with_parts(value, tuple([evaluated_part(part, names, members) for part in parts]))


def evaluated_part(part, names, members):
    if isinstance(part, list):
        return [evaluated_part(inner, names, members) for inner in part]
    return part if part is ... else evaluated(part, names, members)


def evaluated_text(text, names, members):
    text = text.strip()
    if text.isidentifier():
        if text in members:
            return members[text]
        if text in names:
            return names[text]
    merged = dict(names.items())
    for name, value in members.items():
        merged[name] = value
    return eval(text, merged)


def without_extras(value):
    inner = at_extra_free(value)
    if inner is not at_void_value:
        return without_extras(inner)
    parts = at_form_parts(value)
    if not parts:
        return value
    stripped = tuple([part if part is ... or isinstance(part, list) else without_extras(part) for part in parts])
    return value if stripped == parts else at_form_with_parts(value, stripped)


def assert_never(arg, /):
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


def reveal_type(obj, /):
    at_write("stderr", f"Runtime type is {type(obj).__name__!r}\n")
    return obj


def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs
):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator


def no_type_check_decorator(decorator):
    def wrapped_decorator(*args, **kwds):
        function = decorator(*args, **kwds)
        function.__no_type_check__ = True
        return function

    return wrapped_decorator
