"""`types`: the one class of it that programs make instances of."""

_shown = []


class SimpleNamespace:
    """A simple attribute-based namespace."""

    if at_since(13):

        def __init__(self, mapping_or_iterable=(), /, **kwargs):
            values = dict(mapping_or_iterable)
            for name in values:
                if not isinstance(name, str):
                    raise TypeError("keywords must be strings")
            self.__dict__.update(values)
            self.__dict__.update(kwargs)

    else:

        def __init__(self, /, *args, **kwargs):
            if args:
                raise TypeError("no positional arguments expected")
            self.__dict__.update(kwargs)

    def __getattr__(self, name):
        kind = "types.SimpleNamespace" if type(self) is SimpleNamespace else type(self).__name__
        error = AttributeError(f"{kind!r} object has no attribute {name!r}")
        error.name, error.obj = name, self
        raise error

    def __repr__(self):
        kind = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        if id(self) in _shown:
            return f"{kind}(...)"
        _shown.append(id(self))
        try:
            return f"{kind}({', '.join([f'{name}={value!r}' for name, value in self.__dict__.items()])})"
        finally:
            _shown.remove(id(self))

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return dict(self.__dict__.items()) == dict(other.__dict__.items())

    if at_since(13):

        def __replace__(self, /, **changes):
            made = type(self)()
            made.__dict__.update(self.__dict__)
            made.__dict__.update(changes)
            return made
