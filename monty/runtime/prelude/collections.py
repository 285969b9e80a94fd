"""`collections`, as guest source: what makes classes. The classes themselves are parts, so that importing one costs no other."""


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    typename = str(typename)
    if rename:
        seen = set()
        for index, name in enumerate(names):
            if not name.isidentifier() or at_is_keyword(name) or name.startswith("_") or name in seen:
                names[index] = f"_{index}"
            seen.add(name)
    for name in [typename, *names]:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if at_is_keyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    default_values = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError("Got more default values than field names")
        default_values = dict(zip(names[len(names) - len(defaults) :], defaults))
    return named_tuple_class(typename, tuple(names), default_values, module)


def named_tuple_class(typename, names, defaults, module=None):
    namespace = at_named_members(typename, names, defaults)
    if at_version() >= (3, 13):
        namespace["__replace__"] = namespace["_replace"]
    made = type(typename, (tuple,), namespace)
    made.__module__ = module if module is not None else "__main__"
    return made
