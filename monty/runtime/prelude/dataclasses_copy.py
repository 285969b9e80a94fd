"""Part of `dataclasses`: copies as dicts and tuples."""


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _as_dict(obj, dict_factory)


def _as_dict(obj, dict_factory):
    kind = at_field_copy_kind(obj)
    if kind == "plain":
        return obj
    if kind == "list":
        return [_as_dict(item, dict_factory) for item in obj]
    if kind == "dict":
        return {_as_dict(key, dict_factory): _as_dict(value, dict_factory) for key, value in obj.items()}
    if kind == "dataclass":
        pairs = [(name, _as_dict(at_member(obj, name), dict_factory)) for name in _field_names(obj)]
        return dict(pairs) if dict_factory is dict else dict_factory(pairs)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_as_dict(item, dict_factory) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_as_dict(item, dict_factory) for item in obj])
    if isinstance(obj, dict):
        pairs = [(_as_dict(key, dict_factory), _as_dict(value, dict_factory)) for key, value in obj.items()]
        return _same_dict(obj, pairs)
    from copy import deepcopy

    return deepcopy(obj)


def _same_dict(obj, pairs):
    if hasattr(type(obj), "default_factory"):
        made = type(obj)(getattr(obj, "default_factory"))
        for key, value in pairs:
            made[key] = value
        return made
    return type(obj)(pairs)


def _field_names(obj):
    return [name for name, f in obj.__dataclass_fields__.items() if f._field_type is _FIELD]


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, tuple_factory):
    kind = at_field_copy_kind(obj)
    if kind == "plain":
        return obj
    if kind == "dataclass":
        return tuple_factory([_as_tuple(at_member(obj, name), tuple_factory) for name in _field_names(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_as_tuple(item, tuple_factory) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_as_tuple(item, tuple_factory) for item in obj])
    if isinstance(obj, dict):
        pairs = [(_as_tuple(key, tuple_factory), _as_tuple(value, tuple_factory)) for key, value in obj.items()]
        return _same_dict(obj, pairs)
    from copy import deepcopy

    return deepcopy(obj)
