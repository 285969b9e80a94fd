"""The module `dataclasses`. The methods of a dataclass are generated source (`monty/runtime/generated.py`); the rules for what they hold are here."""


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        return f"dataclasses.InitVar[{at_annotation_text(self.type)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


_EMPTY_METADATA = at_mapping_proxy({})


class Field:
    __slots__ = (
        "name",
        "type",
        "default",
        "default_factory",
        "repr",
        "hash",
        "init",
        "compare",
        "metadata",
        "kw_only",
        "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else at_mapping_proxy(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},"
            f"init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
            f"kw_only={self.kw_only!r},_field_type={self._field_type})"
        )

    def __set_name__(self, owner, name):
        method = getattr(type(self.default), "__set_name__", None)
        if method:
            method(self.default, owner, name)

    def __class_getitem__(cls, parameters):
        return at_generic_alias(cls, parameters)


_PARAMS = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")


class _DataclassParams:
    __slots__ = _PARAMS

    def __init__(self, *values):
        for name, value in zip(_PARAMS, values):
            setattr(self, name, value)

    def __repr__(self):
        names = _PARAMS if at_since(12) else _PARAMS[:6]
        return f"_DataclassParams({','.join([f'{name}={getattr(self, name)!r}' for name in names])})"


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


_RUNNING = []


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    if cls is not None:
        return _process(cls, params)
    return lambda cls: _process(cls, params)


def _process(cls, params):
    own = vars(cls)
    cls.__dataclass_params__ = params
    fields = _collect(cls, params.frozen, params.kw_only)
    cls.__dataclass_fields__ = fields
    every = [f for f in fields.values() if f._field_type is not _FIELD_CLASSVAR]
    _add_methods(cls, params, every, own)
    if params.frozen:
        _freeze(cls, own, [f.name for f in every if f._field_type is _FIELD])
    if at_since(13) and "__replace__" not in own:
        cls.__replace__ = _replace
    if not cls.__doc__:
        cls.__doc__ = cls.__name__ + (_signature_text(every) if params.init else "()")
    if params.match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([f.name for f in every if f.init and not f.kw_only])
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        import dataclasses

        cls = dataclasses._add_slots(cls, params.frozen, params.weakref_slot)
    at_set_abstract(cls)
    return cls


def _add_methods(cls, params, every, own):
    class_hash = own.get("__hash__", MISSING)
    has_hash = not (class_hash is MISSING or (class_hash is None and "__eq__" in own))
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    if params.init:
        _check_order(every)
        if "__init__" not in own:
            cls.__init__ = _init_method(cls, every, params.frozen, params.slots)
    wanted = [("__repr__", "r")] if params.repr else []
    if params.eq:
        wanted.append(("__eq__", "e"))
    if params.order:
        wanted += [("__lt__", "o"), ("__le__", "o"), ("__gt__", "o"), ("__ge__", "o")]
    for name, letter in wanted:
        if name not in own:
            setattr(cls, name, _later(cls, name, letter, every))
        elif letter == "o":
            raise TypeError(
                f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering"
            )
    _set_hash(cls, params, every, has_hash)


def _collect(cls, frozen, kw_only):
    fields = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, "__dataclass_fields__", None)
        if base_fields is not None:
            for f in base_fields.values():
                fields[f.name] = f
            frozen_bases.append(base.__dataclass_params__.frozen)
    annotations = at_class_annotations(cls)
    names = []
    keywords_from_here = kw_only
    seen_marker = False
    for name, annotation in annotations.items():
        kind = at_annotation_kind(annotation, InitVar, KW_ONLY)
        if kind == "only":
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = True
            keywords_from_here = True
            continue
        f = _make_field(cls, name, annotation, kind, keywords_from_here)
        names.append(name)
        fields[name] = f
        if isinstance(getattr(cls, name, None), Field):
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
    for name, value in vars(cls).items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if frozen_bases:
        if any(frozen_bases) and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if frozen and not (all(frozen_bases) if at_since(12) else any(frozen_bases)):
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return fields


def _make_field(cls, name, annotation, kind, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        f = field(default=MISSING if at_is_slot(default) else default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD_CLASSVAR if kind == "class" else _FIELD_INITVAR if kind == "init" else _FIELD
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._field_type is _FIELD and at_is_unhashable(f.default):
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


def _check_order(every):
    seen = None
    for f in every:
        if f.init and not f.kw_only:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen = f
            elif seen is not None:
                after = f" {seen.name!r}" if at_since(13) else ""
                raise TypeError(f"non-default argument {f.name!r} follows default argument{after}")


def _set_hash(cls, params, every, has_hash):
    if params.unsafe_hash and has_hash:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if params.unsafe_hash or (params.eq and params.frozen and not has_hash):
        cls.__hash__ = _later(cls, "__hash__", "h", every)
    elif params.eq and not has_hash:
        cls.__hash__ = None


def _init_method(cls, every, frozen, slots):
    described = []
    arguments = [_HAS_DEFAULT_FACTORY, _RUNNING]
    annotations = {}
    for f in every:
        is_field = f._field_type is _FIELD
        flags = ""
        has_value = False
        if f.init:
            flags = "k" if f.kw_only else "p"
            annotations[f.name] = f.type
        if f.default_factory is not MISSING:
            has_value = True
            flags += at_factory_flag(f.default_factory)
            if flags[-1] == "f":
                arguments.append(f.default_factory)
        elif f.default is not MISSING and (f.init or slots):
            has_value = True
            flags += "v"
            arguments.append(f.default)
        if not is_field:
            flags += "x"
        elif f.init or has_value:
            flags += "a"
        if flags:
            described.append((f.name, flags))
    letters = ("iF" if frozen else "i") + ("P" if hasattr(cls, "__post_init__") else "")
    (function,) = at_generated(at_describe("dataclass", letters, described), "dataclasses")(*arguments)
    annotations["return"] = None
    function.__annotations__ = annotations
    function.__qualname__ = f"{cls.__qualname__}.__init__"
    return function


_PLACES = {"__le__": 1, "__gt__": 2, "__ge__": 3}


def _later(cls, name, letter, every):
    """A method that is generated when it is first called: most dataclasses are never compared or shown."""
    described = []
    for f in every:
        if f._field_type is _FIELD:
            hashed = f.compare if f.hash is None else f.hash
            if f.repr if letter == "r" else hashed if letter == "h" else f.compare:
                described.append((f.name, "h" if letter == "h" else "r" if letter == "r" else "e"))
    qualname = f"{cls.__qualname__}.{name}"

    def method(self, *others):
        functions = at_generated(at_describe("dataclass", letter, described), "dataclasses")(
            _HAS_DEFAULT_FACTORY, _RUNNING
        )
        function = functions[_PLACES.get(name, 0)]
        function.__qualname__ = qualname
        if vars(cls).get(name) is method:
            setattr(cls, name, function)
        return function(self, *others)

    method.__name__ = name
    method.__qualname__ = qualname
    return method


def _freeze(cls, own, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    for function in (__setattr__, __delattr__):
        if function.__name__ in own:
            raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
        function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
        setattr(cls, function.__name__, function)


def _signature_text(every):
    shown = []
    starred = False
    for f in [f for f in every if not f.kw_only] + [f for f in every if f.kw_only]:
        if not f.init:
            continue
        if f.kw_only and not starred:
            starred = True
            shown.append("*")
        text = f"{f.name}: {at_annotation_text(f.type)}"
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        shown.append(text)
    return f"({', '.join(shown)})"


def fields(class_or_instance):
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, "__dataclass_fields__")


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def _replace(self, /, **changes):
    for f in self.__dataclass_fields__.values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                message = f"field {f.name} is declared with init=False, it cannot be specified with replace()"
                raise (TypeError if at_since(13) else ValueError)(message)
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                message = f"InitVar {f.name!r} must be specified with replace()"
                raise (TypeError if at_since(13) else ValueError)(message)
            changes[f.name] = at_member(self, f.name)
    return self.__class__(**changes)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)
