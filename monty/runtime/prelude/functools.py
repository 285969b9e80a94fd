"""`functools`, as guest source: every function here calls back."""

WRAPPER_ASSIGNMENTS = (
    ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
    if at_version() >= (3, 12)
    else ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
)
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


_MISSING = object()


def reduce(*arguments):
    if not 2 <= len(arguments) <= 3:
        limit, plural = ("least 2", "s") if len(arguments) < 2 else ("most 3", "s")
        raise TypeError(f"reduce expected at {limit} argument{plural}, got {len(arguments)}")
    function, iterable, *rest = arguments
    initial = rest[0] if rest else _MISSING
    if not at_is_iterable(iterable):
        raise TypeError("reduce() arg 2 must support iteration")
    iterator = iter(iterable)
    if initial is _MISSING:
        try:
            value = next(iterator)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for element in iterator:
        value = function(value, element)
    return value


class partial:
    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = super().__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend(repr(value) for value in self.args)
        parts.extend(name + "=" + repr(value) for name, value in self.keywords.items())
        return "functools.partial(" + ", ".join(parts) + ")"


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        func = self.func
        if hasattr(func, "__get__"):
            func = func.__get__(instance, owner)
            return partial(func, *self.args, **self.keywords)
        if instance is None:
            return self
        bound = self

        def method(*args, **keywords):
            return func(instance, *bound.args, *args, **{**bound.keywords, **keywords})

        return method


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                f"Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        cache = instance.__dict__
        value = cache.get(self.attrname, _MISSING)
        if value is _MISSING:
            value = self.func(instance)
            cache[self.attrname] = value
        return value


class _CacheInfo(tuple):
    def __new__(cls, hits, misses, maxsize, currsize):
        return super().__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])
    _fields = ("hits", "misses", "maxsize", "currsize")

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)


_MARK = ("keywords",)


def _make_key(args, keywords, typed):
    key = args
    if not keywords and not typed:
        if len(args) == 1 and (at_type(args[0]) is at_T_int or at_type(args[0]) is at_T_str):
            return args[0]
        return args
    if keywords:
        key = key + _MARK
        for item in keywords.items():
            key = key + item
    if typed:
        key = key + tuple(type(value) for value in args)
        if keywords:
            key = key + tuple(type(value) for value in keywords.values())
    return key


class _lru_cache_wrapper:
    def __init__(self, function, maxsize, typed):
        self.function = function
        self.maxsize = maxsize
        self.typed = typed
        self.results = {}
        self.hits = 0
        self.misses = 0
        update_wrapper(self, function)

    def __call__(self, /, *args, **keywords):
        maxsize = self.maxsize
        if maxsize == 0:
            self.misses += 1
            return self.function(*args, **keywords)
        key = _make_key(args, keywords, self.typed) if keywords or self.typed or len(args) == 1 else args
        results = self.results
        found = results.get(key, _MISSING)
        if found is not _MISSING:
            self.hits += 1
            if maxsize is not None:
                del results[key]
                results[key] = found
            return found
        self.misses += 1
        result = self.function(*args, **keywords)
        if maxsize is not None and key not in results and len(results) >= maxsize:
            del results[next(iter(results))]
        results[key] = result
        return result

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return partial(self, instance)

    def __repr__(self):
        return "<functools._lru_cache_wrapper object at " + hex(id(self)) + ">"

    def cache_info(self):
        return _CacheInfo(self.hits, self.misses, self.maxsize, len(self.results))

    def cache_clear(self):
        self.results.clear()
        self.hits = self.misses = 0

    def cache_parameters(self):
        return {"maxsize": self.maxsize, "typed": self.typed}


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        return _lru_cache_wrapper(function, maxsize, typed)

    return decorate


def cache(user_function, /):
    return _lru_cache_wrapper(user_function, None, False)


class _Key:
    __slots__ = ("obj", "compare")

    def __init__(self, compare, obj):
        self.compare = compare
        self.obj = obj

    def __lt__(self, other):
        return self.compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self.compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self.compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self.compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self.compare(self.obj, other.obj) >= 0

    __hash__ = None


def cmp_to_key(mycmp):
    return lambda obj: _Key(mycmp, obj)


def _negated(operation, or_equal):
    def compare(self, other):
        result = getattr(self, operation)(other)
        if result is NotImplemented:
            return result
        if or_equal == "or":
            return result or self == other
        if or_equal == "and not":
            return not result and self != other
        if or_equal == "not or":
            return not result or self == other
        if or_equal == "and":
            return result and self != other
        return not result

    return compare


_CONVERSIONS = {
    "__lt__": (("__gt__", "and not"), ("__le__", "or"), ("__ge__", "not")),
    "__le__": (("__ge__", "not or"), ("__lt__", "and"), ("__gt__", "not")),
    "__gt__": (("__lt__", "and not"), ("__ge__", "or"), ("__le__", "not")),
    "__ge__": (("__le__", "not or"), ("__gt__", "and"), ("__lt__", "not")),
}


def total_ordering(cls):
    roots = [name for name in _CONVERSIONS if getattr(cls, name, None) is not None and at_defines(cls, name)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for name, how in _CONVERSIONS[root]:
        if name not in roots:
            function = _negated(root, how)
            function.__name__ = name
            setattr(cls, name, function)
    return cls


class singledispatch:
    def __init__(self, func):
        self.registry = {object: func}
        self.default = func
        update_wrapper(self, func)

    def dispatch(self, cls):
        for base in cls.__mro__:
            if base in self.registry:
                return self.registry[base]
        best = None
        for known in self.registry:
            if known is not object and issubclass(cls, known):
                best = known
        return self.registry[best] if best is not None else self.default

    def register(self, cls, func=None):
        if func is None:
            if isinstance(cls, type) or at_is_union(cls):
                return lambda function: self.register(cls, function)
            func = cls
            hints = list(func.__annotations__.values())
            if not hints:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            cls = hints[0]
        for part in cls.__args__ if at_is_union(cls) else (cls,):
            self.registry[part] = func
        return func

    def __call__(self, /, *args, **keywords):
        if not args:
            raise TypeError(f"{self.__name__} requires at least 1 positional argument")
        return self.dispatch(type(args[0]))(*args, **keywords)


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, instance, owner=None):
        def method(*args, **keywords):
            return self.dispatcher.dispatch(type(args[0])).__get__(instance, owner)(*args, **keywords)

        return method
