"""Part of `enum`: flags."""

from enum import ReprEnum, StrEnum


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
