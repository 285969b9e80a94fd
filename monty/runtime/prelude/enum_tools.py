"""Part of `enum`: what marks members, what checks enumerations, and what makes their members global."""

from enum import IntEnum, ReprEnum, StrEnum


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


at_enum_mark(nonmember, "nonmember")
at_enum_mark(member, "member")


class property:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc if doc is not None or fget is None else fget.__doc__

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, owner=None):
        if instance is not None and self.fget is not None:
            return self.fget(instance)
        try:
            return owner._member_map_[self.name]
        except KeyError:
            raise AttributeError(f"{owner!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def getter(self, fget):
        return property(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return property(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return property(self.fget, self.fset, fdel, self.__doc__)


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                check_unique(enumeration)
            elif check is CONTINUOUS:
                check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                check_named_flags(enumeration)
        return enumeration


def check_unique(enumeration):
    duplicates = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
    if duplicates:
        shown = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"aliases found in {enumeration!r}: {shown}")


def check_continuous(enumeration):
    values = {one.value for one in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if at_enum_is_flag(enumeration):
        missing = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1) if 1 << bit not in values]
    elif issubclass(enumeration, IntEnum):
        missing = [number for number in range(low + 1, high) if number not in values]
    else:
        raise Exception("verify: unknown type %r" % (type(enumeration),))
    if missing:
        kind = "flag" if at_enum_is_flag(enumeration) else "enum"
        shown = ", ".join([str(number) for number in missing])
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {shown}"[:256])


def check_named_flags(enumeration):
    named = enumeration._member_names_
    values = [one.value for one in enumeration]
    missing_names = []
    missing_value = 0
    for name, alias in enumeration._member_map_.items():
        if name in named or alias.value < 0:
            continue
        missed = [bit for bit in bits_of(alias.value) if bit not in values]
        if missed:
            missing_names.append(name)
            for bit in missed:
                missing_value |= bit
    if not missing_names:
        return
    if len(missing_names) == 1:
        alias = f"alias {missing_names[0]} is missing"
    else:
        alias = "aliases " + ", ".join(missing_names[:-1]) + f" and {missing_names[-1]} are missing"
    value = f"value 0x{missing_value:x}" if is_one_bit(missing_value) else f"combined values of 0x{missing_value:x}"
    raise ValueError(
        f"invalid Flag {enumeration.__name__!r}: {alias} {value} [use enum.show_flag_values(value) for details]"
    )


def is_one_bit(number):
    return number > 0 and number & (number - 1) == 0


def show_flag_values(value):
    return list(bits_of(value if not isinstance(value, Enum) else value._value_))


def global_enum_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    return f"{module}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    if is_one_bit(self._value_):
        return f"{module}.{self._name_}"
    return "|".join([f"{module}.{name}" for name in self._name_.split("|")])


def global_str(self):
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if at_enum_is_flag(cls) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    names = globals()
    for name, one in cls.__members__.items():
        names[name] = one
    return cls
