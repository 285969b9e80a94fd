"""What the metaclass of enumerations does that can run the program's own functions. Functions only: all runs share them."""


def assign(namespace, name, value):
    if not at_enum_assign(namespace, name, value):
        return
    if at_type(value) is at_T_tuple:
        parts = [made_value(namespace, name, part) for part in value]
        value = at_raw_tuple(parts)
    else:
        value = made_value(namespace, name, value)
    at_enum_put_value(namespace, name, value)


def made_value(namespace, name, part):
    if not at_enum_is_auto(part):
        return part
    if part.value is at_void_value:
        function, count, last_values = at_enum_next_value(namespace)
        part.value = function(name, 1, count, last_values)
    at_enum_note_value(namespace, part.value)
    return part.value


def make_members(cls, namespace):
    names = at_enum_names(namespace)
    flag = at_enum_is_flag(cls)
    for name in names:
        make_member(cls, name, namespace[name], flag)
    order = at_enum_order(namespace)
    if flag:
        values = [member._value_ for member in cls]
        if values != sorted(values):
            at_enum_set(cls, "_iter_member_", cls._iter_member_by_def_)
    if order is not None:
        check_order(cls, order, flag)


def make_member(cls, name, value, flag):
    member_type = cls._member_type_
    arguments = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        arguments = (arguments,)
    function = at_enum_new_function(cls)
    if function is not None:
        member = function(cls, *arguments)
    elif cls._use_args_:
        member = at_enum_new_of_data(cls, member_type(*arguments))
    else:
        member = at_enum_new_plain(cls)
    if not hasattr(member, "_value_"):
        if member_type is object:
            member._value_ = value
        else:
            try:
                member._value_ = member_type(*arguments)
            except Exception as error:
                raise TypeError("_value_ not set in __new__, unable to create it") from error
    value = member._value_
    member._name_ = name
    member.__objclass__ = cls
    member.__init__(*arguments)
    member._sort_order_ = len(cls._member_names_)
    if flag and isinstance(value, int):
        at_enum_set(cls, "_flag_mask_", cls._flag_mask_ | value)
        if is_single_bit(value):
            at_enum_set(cls, "_singles_mask_", cls._singles_mask_ | value)
        at_enum_set(cls, "_all_bits_", (1 << cls._flag_mask_.bit_length()) - 1)
    known = find_value(cls, value)
    if known is not at_void_value:
        member = known
    elif not flag or (isinstance(value, int) and is_single_bit(value)):
        cls._member_names_.append(name)
    at_enum_put_member(cls, name, member)
    cls._member_map_[name] = member
    try:
        cls._value2member_map_.setdefault(value, member)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(name, []).append(value)


def is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def find_value(cls, value):
    try:
        return cls._value2member_map_.get(value, at_void_value)
    except TypeError:
        for member in cls._member_map_.values():
            if member._value_ == value:
                return member
    return at_void_value


def check_order(cls, order, flag):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    members = cls._member_map_
    names = cls._member_names_
    if flag:
        order = [name for name in order if name not in members or is_single_bit(members[name]._value_)]
    order = [name for name in order if name not in members or name in names]
    if order != names:
        raise TypeError(f"member order does not match _order_:\n  {names!r}\n  {order!r}")


def call(
    cls,
    value=at_void_value,
    names=at_void_value,
    *values,
    module=None,
    qualname=None,
    type=None,
    start=1,
    boundary=None,
):
    if names is at_void_value and type is None:
        if at_type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for member in cls._member_map_.values():
                if member._value_ == value:
                    return member
        if value is at_void_value:
            raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
        return find_missing(cls, value)
    if at_since(12) and cls._member_map_:
        return cls(value) if names is at_void_value or names is None else cls((value, names) + values)
    if values:
        count = 3 + len(values)
        raise TypeError(f"EnumType.__call__() takes from 2 to 3 positional arguments but {count} were given")
    return create(cls, value, None if names is at_void_value else names, module, qualname, type, start, boundary)


def find_missing(cls, value):
    if not cls._member_map_:
        if at_since(12):
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        raise TypeError(f"{cls!r} has no members defined")
    error = None
    try:
        result = cls._missing_(value)
    except Exception as caught:
        error = caught
        result = None
    if isinstance(result, cls):
        return result
    if at_enum_is_flag(cls) and isinstance(result, int):
        from enum import EJECT

        if cls._boundary_ is EJECT:
            return result
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if result is None and error is None:
        raise invalid
    if error is None:
        error = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
    if not isinstance(error, ValueError):
        error.__context__ = invalid
    raise error


def create(cls, name, names, module, qualname, data_type, start, boundary):
    bases = (cls,) if data_type is None else (data_type, cls)
    if boundary is None:
        keywords = {}
    else:
        keywords = {"boundary": boundary}
    namespace = at_open_class(name, qualname or name, bases, keywords, module or "__main__")
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        given = names
        names = []
        last_values = []
        for count, member_name in enumerate(given):
            value = cls._generate_next_value_(member_name, start, count, last_values[:])
            last_values.append(value)
            names.append((member_name, value))
    for item in names or ():
        if isinstance(item, str):
            namespace[item] = names[item]
        else:
            member_name, value = item
            namespace[member_name] = value
    made = at_make_class(namespace)
    at_finish_class(made, namespace)
    return made


def contains(cls, value):
    if isinstance(value, cls):
        return True
    if not at_since(12):
        from enum import Enum

        if not isinstance(value, Enum):
            kind = at_class_of(value).__qualname__
            raise TypeError(f"unsupported operand type(s) for 'in': '{kind}' and 'EnumType'")
        return False
    try:
        return value in cls._value2member_map_
    except TypeError:
        return value in cls._unhashable_values_


def get_member(cls, name):
    return cls._member_map_[name]
