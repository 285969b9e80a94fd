"""The methods of the builtin types that have operators and syntax of their own, for the explicit call: `(1).__add__(2)`, `dict.__getitem__`.

Rows for the tables of the types. Raw: one bounded call. A guard predicts, as the operator's own does; what would drain an iterable or show
values that nest is the prelude's. What a type has and no row names (`__reduce__`, `__sizeof__`, ...) does not exist for guests.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from monty.runtime.builtins.rows import Rows, prelude, raw
from monty.runtime.guards.arithmetic import divide, multiply, power, shift
from monty.runtime.guards.comparison import comparable, containable, key
from monty.runtime.guards.formatting import bound_digits
from monty.runtime.surface import Cost, Method, PreludeMethod, Static

Check = Callable[[Any, Any], bool]
COMPARISONS: Final = "__eq__ __ne__ __lt__ __le__ __gt__ __ge__"
EQUALITY: Final = "__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__"
NUMBER: Final = (
    f"{EQUALITY} __repr__ __bool__ __neg__ __pos__ __abs__ __add__ __radd__ __sub__ __rsub__ __truediv__ __rtruediv__"
)
BITS: Final = "__and__ __rand__ __or__ __ror__ __xor__ __rxor__ __rshift__ __rrshift__ __invert__"
SET_OPERATORS: Final = "__and__ __rand__ __or__ __ror__ __xor__ __rxor__ __sub__ __rsub__"
SET_UPDATES: Final = "__iand__ __ior__ __ixor__ __isub__"


def checked(host: type, names: str, check: Check, *, reflected: bool = False) -> Rows:
    """Binary methods that a check of the operands comes before."""
    return {name: Method(checked_method(getattr(host, name), check, reflected), Cost.GUARDED) for name in names.split()}


def checked_method(native: Any, check: Check, reflected: bool) -> Callable[..., Any]:
    """One of them. A reflected method has the right operand as its receiver."""

    def guard(value: Any, *arguments: Any) -> Any:
        if len(arguments) == 1:
            [other] = arguments
            check(*((other, value) if reflected else (value, other)))
        return native(value, *arguments)

    return guard


def arithmetic(host: type, names: str, check: Check) -> Rows:
    """An operator and its reflection."""
    rows: Rows = {}
    for name in names.split():
        rows |= checked(host, f"__{name}__", check) | checked(host, f"__r{name}__", check, reflected=True)
    return rows


def keyed(host: type, names: str) -> Rows:
    """Methods that hash their first argument."""
    return checked(host, names, lambda container, item: key(item) is item)


def hashed(host: Any) -> Rows:
    """`__hash__` of a container."""
    return {"__hash__": Method(lambda value: host.__hash__(key(value)), Cost.GUARDED)}


def searched(host: type) -> Rows:
    """`__contains__` of a container."""
    return checked(host, "__contains__", lambda container, item: containable(item, container))


def compared(host: type) -> Rows:
    """Comparison of containers, whose depth is looked at first."""
    return checked(host, COMPARISONS, comparable)


def int_round(value: int, *digits: Any) -> Any:
    """`int.__round__`; digits far beyond the number's own are clipped, since `10**-digits` would be computed."""
    if len(digits) == 1 and type(digits[0]) is int and digits[0] < 0:
        digits = (max(digits[0], -int.bit_length(value) - 2),)
    return int.__round__(value, *digits)


def int_product(left: Any, right: Any) -> bool:
    """A product with an int as its receiver; of anything else `int` knows no product."""
    return multiply(left, right) if isinstance(left, int) and isinstance(right, int) else True


def shown_digits(value: int) -> str:
    """`int.__repr__`, however many digits the host allows."""
    bound_digits(value)
    return int.__repr__(value)


UNHASHABLE: Final[Rows] = {"__hash__": Static(None, Cost.CONSTANT)}  # type: ignore[arg-type]  # None is what CPython has there, too
SHOWN: Final[Rows] = {
    "__repr__": PreludeMethod("builtins", "shown"),
    "__str__": PreludeMethod("builtins", "shown_by_class"),
}
INT: Final[Rows] = {
    **raw(f"{NUMBER} {BITS} __index__ __int__ __float__ __trunc__ __floor__ __ceil__"),
    "__repr__": Method(shown_digits, Cost.GUARDED),
    **arithmetic(int, "mul", int_product),
    **arithmetic(int, "pow", power),
    **arithmetic(int, "floordiv mod divmod", divide),
    **arithmetic(int, "lshift", shift),
    "__round__": Method(int_round, Cost.GUARDED),
}
FLOAT: Final[Rows] = raw(
    f"{NUMBER} __int__ __float__ __trunc__ __floor__ __ceil__ __round__ __mul__ __rmul__ __pow__ __rpow__ __floordiv__ __rfloordiv__"
    " __mod__ __rmod__ __divmod__ __rdivmod__"
)
COMPLEX: Final[Rows] = raw(f"{NUMBER} __complex__ __mul__ __rmul__ __pow__ __rpow__")
STR: Final[Rows] = {
    **raw(f"{EQUALITY} __repr__ __str__ __len__ __iter__ __contains__ __getitem__ __add__"),
    **checked(str, "__mul__ __rmul__", multiply),
}
BYTES: Final[Rows] = {
    **raw(f"{EQUALITY} __repr__ __str__ __len__ __iter__ __contains__ __getitem__ __add__ __bytes__"),
    **checked(bytes, "__mul__ __rmul__", multiply),
}
BYTEARRAY: Final[Rows] = {
    **raw(f"{COMPARISONS} __repr__ __str__ __len__ __iter__ __contains__ __getitem__ __delitem__ __add__"),
    **checked(bytearray, "__mul__ __rmul__ __imul__", multiply),
    **prelude("containers", "__setitem__ __iadd__", "bytearray_"),
    **UNHASHABLE,
}
LIST: Final[Rows] = {
    **raw("__len__ __iter__ __getitem__ __delitem__ __add__ __reversed__"),
    **SHOWN,
    **compared(list),
    **searched(list),
    **checked(list, "__mul__ __rmul__ __imul__", multiply),
    **prelude("containers", "__init__ __setitem__ __iadd__", "list_"),
    **UNHASHABLE,
}
TUPLE: Final[Rows] = {
    **raw("__len__ __iter__ __getitem__ __add__"),
    **SHOWN,
    **compared(tuple),
    **hashed(tuple),
    **searched(tuple),
    **checked(tuple, "__mul__ __rmul__", multiply),
}
DICT: Final[Rows] = {
    **raw("__len__ __iter__ __reversed__ __or__ __ror__"),
    **SHOWN,
    **compared(dict),
    **keyed(dict, "__contains__ __getitem__ __delitem__"),
    "__setitem__": Method(lambda target, name, value, /: dict.__setitem__(target, key(name), value), Cost.GUARDED),
    **prelude("containers", "__init__ __ior__", "dict_"),
    **UNHASHABLE,
}
SET: Final[Rows] = {
    **raw(f"__len__ __iter__ {SET_OPERATORS} {SET_UPDATES}"),
    **SHOWN,
    **compared(set),
    **keyed(set, "__contains__"),
    **prelude("containers", "__init__", "set_"),
    **UNHASHABLE,
}
FROZENSET: Final[Rows] = {
    **raw(f"__len__ __iter__ {SET_OPERATORS}"),
    **SHOWN,
    **compared(frozenset),
    **hashed(frozenset),
    **keyed(frozenset, "__contains__"),
}
RANGE: Final[Rows] = {
    **raw(f"{EQUALITY} __repr__ __len__ __bool__ __iter__ __getitem__ __reversed__"),
    **prelude("containers", "__contains__", "range_"),
}
SLICE: Final[Rows] = {**raw(f"{COMPARISONS} __repr__"), **(UNHASHABLE if slice.__hash__ is None else raw("__hash__"))}
VIEW: Final[Rows] = {**raw("__len__ __iter__ __reversed__"), **SHOWN}


def set_view(host: type) -> Rows:
    """Views that are sets: of keys, of items."""
    return {
        **VIEW,
        **compared(host),
        **searched(host),
        **prelude("containers", SET_OPERATORS, "view_"),
        **UNHASHABLE,
    }
