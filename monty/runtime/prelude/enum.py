"""The module `enum`: its classes and decorators. What enumerations do as classes is in `enum_class` and the host's `EnumType`."""

from enum import EnumType


class auto:
    def __init__(self, value=at_void_value):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


at_enum_mark(auto, "auto")


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        return cls(value)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        if at_since(13):
            return next_of_largest(last_values)
        try:
            last = last_values[-1]
            if last == max(last_values):
                return last + 1
        except TypeError:
            pass
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return f"<{self.__class__.__name__}.{self._name_}: {value_text(self)}>"

    def __str__(self):
        return at_enum_text(self)

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        return member_names(self)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    if at_since(13):

        def _add_alias_(self, name):
            add_member(self.__class__, name, self)

        def _add_value_alias_(self, value):
            add_value(self.__class__, value, self)


def add_member(cls, name, member):
    if name in cls._member_map_:
        if cls._member_map_[name] is not member:
            raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
        return
    at_enum_put_member(cls, name, member)
    cls._member_map_[name] = member


def add_value(cls, value, member):
    try:
        known = cls._value2member_map_.setdefault(value, member)
    except TypeError:
        for known in cls._member_map_.values():
            if known._value_ == value:
                break
        else:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(member._name_, []).append(value)
            return
    if known is not member:
        raise ValueError(f"{value!r} is already bound: {known!r}")


def value_text(member):
    fields = getattr(member._member_type_, "__dataclass_fields__", None)
    if fields is not None and at_since(12):
        parameters = member._member_type_.__dataclass_params__
        if parameters.repr:
            shown = [f"{name}={getattr(member, name)!r}" for name, field in fields.items() if field.repr]
            return ", ".join(shown)
    return repr(member._value_)


def next_of_largest(last_values):
    try:
        largest = sorted(last_values).pop()
    except TypeError:
        raise TypeError("unable to sort non-numeric values") from None
    try:
        return largest + 1
    except TypeError:
        raise TypeError(f"unable to increment {largest!r}") from None


def member_names(member):
    found = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
    for name in getattr(member, "__dict__", ()):
        if name[0] != "_" and name not in member._member_map_:
            found.add(name)
    for cls in member.__class__.__mro__:
        if isinstance(cls, EnumType):
            for name in cls.__dict__:
                if name[0] != "_" and name not in member._member_map_:
                    found.add(name)
    found.add("name")
    found.add("value")
    return sorted(found)


def unique(enumeration):
    duplicates = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
    if duplicates:
        shown = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"duplicate values found in {enumeration!r}: {shown}")
    return enumeration
