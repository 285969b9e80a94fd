"""Part of `warnings`: the decorator that marks what should not be used any more."""

from warnings import warn


class deprecated:
    """Indicate that a class, function or overload is deprecated."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, level = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return _deprecated_class(arg, message, category, level)
        if not callable(arg):
            raise TypeError(
                "@deprecated decorator with non-None category must be applied to a class or callable, not " + repr(arg)
            )

        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=level + 1)
            return arg(*args, **kwargs)

        for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"):
            try:
                setattr(wrapper, name, getattr(arg, name))
            except AttributeError:
                pass
        wrapper.__wrapped__ = arg
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


def _deprecated_class(cls, message, category, level):
    make = cls.__new__
    plain = make is object.__new__

    def __new__(made, /, *args, **kwargs):
        if made is cls:
            warn(message, category=category, stacklevel=level + 1)
        return make(made) if plain else make(made, *args, **kwargs)

    cls.__new__ = staticmethod(__new__)
    cls.__deprecated__ = message
    return cls
