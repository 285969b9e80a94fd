"""Part of `dataclasses`: dataclasses made by a call, and those with slots, which are made once more."""


def make_dataclass(
    cls_name,
    fields,
    *,
    bases=(),
    namespace=None,
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
    module=None,
):
    members = {} if namespace is None else namespace
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            annotation = "typing.Any"
        elif len(item) == 2:
            (name, annotation) = item
        elif len(item) == 3:
            name, annotation, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if at_is_hard_keyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation
    contents = dict(members)
    contents.update(defaults)
    contents["__annotations__"] = annotations
    class_namespace = at_made_namespace(cls_name, bases, contents)
    cls = at_make_class(class_namespace)
    at_finish_class(cls, class_namespace)
    if at_since(12):
        cls.__module__ = "__main__" if module is None else module
    else:
        cls.__module__ = "types"
    return dataclass(
        cls,
        init=init,
        repr=repr,
        eq=eq,
        order=order,
        unsafe_hash=unsafe_hash,
        frozen=frozen,
        match_args=match_args,
        kw_only=kw_only,
        slots=slots,
        weakref_slot=weakref_slot,
    )


def _add_slots(cls, frozen, weakref_slot):
    if "__slots__" in vars(cls):
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    members = dict(vars(cls).items())
    names = [f.name for f in fields(cls)]
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    own_slots = [name for name in names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        own_slots.append("__weakref__")
    members["__slots__"] = tuple(own_slots)
    for name in names:
        members.pop(name, None)
    for name in ("__dict__", "__weakref__"):
        members.pop(name, None)
    namespace = at_remade_namespace(cls, members)
    made = at_make_class(namespace)
    at_finish_class(made, namespace)
    return made


def _slots_of(cls):
    slots = vars(cls).get("__slots__", ())
    return [slots] if isinstance(slots, str) else list(slots or ())
