"""What contexts compute and what numbers compute for themselves: the host's own methods on the host's own numbers, bounded before the call.

One factory for each: the arguments become the host's, the context is the one that the guest gives, else the run's. What does not fit the
method's parameters is refused by the host, in its words.
"""

from __future__ import annotations

import decimal
from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final

from monty.runtime.compile.spelling import NATIVE_NAMES
from monty.runtime.decimals.bounds import MOST_PRECISION_OF, bound_power, bound_precision, ratio
from monty.runtime.decimals.contexts import Context, run_context
from monty.runtime.decimals.signals import name_signals
from monty.runtime.decimals.values import DECIMAL_ERRORS, Decimal, argument, from_float, result, source, wrap
from monty.runtime.surface import Cost, Method, Property, Raw, Static, TypeMember

CONTEXT_OPERATIONS: Final = """
    abs add canonical compare compare_signal compare_total compare_total_mag copy_abs copy_decimal copy_negate copy_sign divide
    divide_int divmod exp fma is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb
    logical_and logical_invert logical_or logical_xor max max_mag min min_mag minus multiply next_minus next_plus next_toward
    normalize number_class plus power quantize radix remainder remainder_near rotate same_quantum scaleb shift sqrt subtract
    to_eng_string to_integral to_integral_exact to_integral_value to_sci_string
""".split()
MAKING: Final = ("create_decimal", "create_decimal_from_float")
WITH_CONTEXT: Final = """
    compare:1 compare_signal:1 compare_total:1 compare_total_mag:1 copy_sign:1 exp:0 fma:2 is_normal:0 is_subnormal:0 ln:0 log10:0
    logb:0 logical_and:1 logical_invert:0 logical_or:1 logical_xor:1 max:1 max_mag:1 min:1 min_mag:1 next_minus:0 next_plus:0
    next_toward:1 normalize:0 number_class:0 quantize:2 remainder_near:1 rotate:1 same_quantum:1 scaleb:1 shift:1 sqrt:0
    to_eng_string:0 to_integral_exact:1 to_integral_value:1 to_integral:1
""".split()
WITHOUT_CONTEXT: Final = """
    adjusted as_tuple canonical conjugate copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero radix
""".split()


def context_operation(name: str) -> Callable[..., Any]:
    """A method of contexts."""
    operation: Any = getattr(decimal.Context, name)

    def method(self: Context, /, *arguments: Any, **keywords: Any) -> Any:
        native = self.native
        take = source if name in MAKING else argument
        values = [take(value) for value in arguments]
        named = {key: argument(value) for key, value in keywords.items()}
        bound_precision(name, native.prec)
        if name == "power" and len(values) >= 2:
            bound_power(values[0], values[1], native.prec)
        try:
            return result(operation(native, *values, **named))
        except DECIMAL_ERRORS as error:
            name_signals(error)
            raise

    method.__name__ = method.__qualname__ = name
    return method


def number_operation(name: str, position: int) -> Callable[..., Any]:
    """A method of numbers that takes a context, at a position among its arguments or by name."""
    operation: Any = getattr(decimal.Decimal, name)

    def method(self: Decimal, /, *arguments: Any, **keywords: Any) -> Any:
        values = [argument(value) for value in arguments]
        named = {key: argument(value) for key, value in keywords.items()}
        if len(values) <= position and named.get("context") is None:
            named["context"] = run_context().native
        elif len(values) == position + 1 and values[position] is None:
            values[position] = run_context().native
        if name in MOST_PRECISION_OF:
            used = values[position] if len(values) > position else named.get("context")
            bound_precision(name, used.prec if type(used) is decimal.Context else 1)
        try:
            return result(operation(self.native, *values, **named))
        except DECIMAL_ERRORS as error:
            name_signals(error)
            raise

    method.__name__ = method.__qualname__ = name
    return method


def plain_operation(name: str) -> Callable[..., Any]:
    """A method of numbers that looks at nothing but the number."""
    operation: Any = getattr(decimal.Decimal, name)

    def method(self: Decimal, /, *arguments: Any, **keywords: Any) -> Any:
        return result(operation(self.native, *map(argument, arguments), **keywords))

    method.__name__ = method.__qualname__ = name
    return method


def as_integer_ratio(self: Decimal) -> tuple[int, int]:
    """`number.as_integer_ratio()`."""
    return ratio(self.native)


def copied(self: Decimal, *_: Any) -> Decimal:
    """A copy of what does not change."""
    return self


DUNDERS: Final = """
    __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__
    __pow__ __rpow__ __neg__ __pos__ __abs__ __lt__ __le__ __gt__ __ge__ __eq__ __ne__ __hash__ __bool__ __int__ __trunc__ __floor__ __ceil__
    __float__ __complex__ __round__ __str__ __repr__ __format__
""".split()


def method_row(owner: type, name: str, guard: Callable[..., Any]) -> TypeMember:
    """The row of a method: raw, as an attribute of the class, where the name is spelled as it is."""
    if name not in NATIVE_NAMES:
        return Method(guard, Cost.GUARDED)
    setattr(owner, name, guard)
    return Raw(Cost.GUARDED)


DECIMAL_MEMBERS: Final[dict[str, TypeMember]] = {
    **{name: Method(getattr(Decimal, name), Cost.GUARDED) for name in DUNDERS},
    **{
        name: method_row(Decimal, name, number_operation(name, int(position)))
        for name, _, position in (row.partition(":") for row in WITH_CONTEXT)
    },
    **{name: method_row(Decimal, name, plain_operation(name)) for name in WITHOUT_CONTEXT},
    "as_integer_ratio": Method(as_integer_ratio, Cost.GUARDED),
    "real": Property(copied),
    "imag": Property(lambda value: wrap(decimal.Decimal(0))),
    "from_float": Static(from_float, Cost.CONSTANT),
    "__copy__": Method(copied, Cost.CONSTANT),
    "__deepcopy__": Method(copied, Cost.CONSTANT),
}
OPERATIONS: Final[dict[str, TypeMember]] = {
    name: method_row(Context, name, context_operation(name)) for name in (*CONTEXT_OPERATIONS, *MAKING)
}
TUPLE_FIELDS: Final = {name: Property(attrgetter(name)) for name in ("sign", "digits", "exponent")}
