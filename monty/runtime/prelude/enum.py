"""The module `enum`: its classes and decorators. What enumerations do as classes is in `enum_class` and the host's `EnumType`."""

from enum import EnumType


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class auto:
    def __init__(self, value=at_void_value):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


at_enum_mark(nonmember, "nonmember")
at_enum_mark(member, "member")
at_enum_mark(auto, "auto")


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


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for member in cls._member_map_.values():
                if member._value_ == value:
                    return member
        if not cls._member_map_:
            raise TypeError(f"{cls!r} has no members defined")
        return found_missing(cls, value)

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
        return f"{self.__class__.__name__}.{self._name_}"

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


def found_missing(cls, value):
    error = None
    try:
        result = cls._missing_(value)
    except Exception as caught:
        error = caught
        result = None
    if isinstance(result, cls):
        return result
    if at_enum_is_flag(cls) and cls._boundary_ is EJECT and isinstance(result, int):
        return result
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if result is None and error is None:
        raise invalid
    if error is None:
        error = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
    if not isinstance(error, ValueError):
        error.__context__ = invalid
    raise error


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


class ReprEnum(Enum):
    pass


at_enum_mark(ReprEnum, "repr")


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        member = at_enum_new_of_data(cls, value)
        member._value_ = value
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            return 1 << last_value.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last_value!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in bits_of(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda member: member._sort_order_)

    @classmethod
    def _missing_(cls, value):
        return combined(cls, value)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            left, right = type(other).__qualname__, self.__class__.__qualname__
            raise TypeError(f"unsupported operand type(s) for 'in': {left!r} and {right!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return f"<{name}: {value_text(self)}>"
        return f"<{name}.{self._name_}: {value_text(self)}>"

    def __str__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return f"{name}({self._value_!r})"
        return f"{name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def __or__(self, other):
        other_value = operand(self, other, "|")
        return other_value if other_value is NotImplemented else self.__class__(self._value_ | other_value)

    def __and__(self, other):
        other_value = operand(self, other, "&")
        return other_value if other_value is NotImplemented else self.__class__(self._value_ & other_value)

    def __xor__(self, other):
        other_value = operand(self, other, "^")
        return other_value if other_value is NotImplemented else self.__class__(self._value_ ^ other_value)

    def __invert__(self):
        if self._inverted_ is None:
            value = ~self._value_
            if self._boundary_ is not EJECT and self._boundary_ is not KEEP:
                value = self._singles_mask_ & value
            self._inverted_ = self.__class__(value)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


at_enum_mark(Flag, "flag")


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def operand(flag, other, operator):
    if isinstance(other, flag.__class__):
        value = other._value_
    elif flag._member_type_ is not object and isinstance(other, flag._member_type_):
        value = other
    else:
        return NotImplemented
    if at_since(13) and (value is None or flag._value_ is None):
        bad = other if value is None else flag
        raise TypeError(f"'{bad}' cannot be combined with other flags with {operator}")
    return value


def bits_of(number):
    while number:
        bit = number & -number
        yield bit
        number ^= bit


def binary(number, digits):
    width = max(digits, number.bit_length())
    if number >= 0:
        text, sign = f"{number:b}", "0"
    else:
        text, sign = f"{(1 << width) + number:b}", "1"
    return f"0b{sign} {text.rjust(width, sign)}"


def checked_bits(cls, value):
    boundary = cls._boundary_
    mask, every = cls._flag_mask_, cls._all_bits_
    if ~every <= value <= every and not value & (every ^ mask):
        return value
    if boundary is STRICT:
        width = max(value.bit_length(), mask.bit_length())
        given, allowed = binary(value, width), binary(mask, width)
        raise ValueError(f"{cls!r} invalid value {value!r}\n    given {given}\n  allowed {allowed}")
    if boundary is CONFORM:
        return value & mask
    if boundary is KEEP:
        return max(every + 1, 1 << value.bit_length()) + value if value < 0 else value
    if boundary is not EJECT:
        raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")
    return value


def combined(cls, value):
    if not isinstance(value, int):
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    checked = checked_bits(cls, value)
    mask = cls._flag_mask_
    every = cls._all_bits_
    if cls._boundary_ is EJECT and (not ~every <= value <= every or value & (every ^ mask)):
        return value
    value = checked
    negative = None
    if value < 0:
        negative = value
        value = every + 1 + value
    unknown = value & ~mask
    if unknown and cls._boundary_ is not KEEP:
        raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
    made = at_enum_new_plain(cls) if cls._member_type_ is object else at_enum_new_of_data(cls, value)
    if not hasattr(made, "_value_"):
        made._value_ = value
    made._name_ = combined_name(cls, value)
    made = cls._value2member_map_.setdefault(value, made)
    if negative is not None:
        cls._value2member_map_[negative] = made
    return made


def combined_name(cls, value):
    single, aliases = value & cls._singles_mask_, value & ~cls._singles_mask_
    members = list(cls._iter_member_(single)) if single or aliases else []
    covered = 0
    for one in members:
        covered |= one._value_
    if aliases:
        for one in cls._member_map_.values():
            if one not in members and one._value_ and one._value_ & value == one._value_:
                members.append(one)
                covered |= one._value_
    if not covered:
        return None
    name = "|".join([one._name_ for one in members])
    unknown = value ^ covered
    if unknown and cls._boundary_ is STRICT:
        raise ValueError(f"{cls!r}: no members with value {unknown!r}")
    return f"{name}|{cls._numeric_repr_(unknown)}" if unknown else name


def unique(enumeration):
    duplicates = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
    if duplicates:
        shown = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"duplicate values found in {enumeration!r}: {shown}")
    return enumeration


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
    raise ValueError(f"invalid Flag {enumeration.__name__!r}: {alias} {value} [use enum.show_flag_values(value) for details]")


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
