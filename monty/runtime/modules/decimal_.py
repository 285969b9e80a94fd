"""The module `decimal`: numbers and contexts over the host's own, signals as the host's exception classes; `localcontext` is guest source.

The most precision is far below the host's, which bounds every operation; a run has a context of its own.
"""

from __future__ import annotations

import decimal
from typing import Any, Final

from monty.runtime.boundary import TO_GUEST, TO_HOST, Copier
from monty.runtime.decimals import contexts
from monty.runtime.decimals.bounds import MOST_DIGITS, bound_length
from monty.runtime.decimals.contexts import Context, make_context, run_context, set_run_context
from monty.runtime.decimals.operations import DECIMAL_MEMBERS, OPERATIONS, TUPLE_FIELDS
from monty.runtime.decimals.signals import CONDITIONS, EXCEPTIONS, TYPES
from monty.runtime.decimals.values import Decimal, decimal_from, decimal_state, wrap
from monty.runtime.modules.calendars import methods
from monty.runtime.modules.forwarded import plain
from monty.runtime.surface import Constant, Cost, HostType, Method, Module, Prelude, Static, TypeMember, TypeRef

ROUNDINGS: Final = (
    "ROUND_DOWN ROUND_HALF_UP ROUND_HALF_EVEN ROUND_CEILING ROUND_FLOOR ROUND_UP ROUND_HALF_DOWN ROUND_05UP".split()
)
LIMITS: Final = ("MAX_EMAX", "MIN_EMIN")
PRELUDE: Final = "BasicContext DefaultContext ExtendedContext getcontext localcontext setcontext".split()


def make_tuple(sign: Any, digits: Any, exponent: Any) -> decimal.DecimalTuple:
    """`DecimalTuple(sign, digits, exponent)` of plain values."""
    return decimal.DecimalTuple(plain(sign), plain(digits), plain(exponent))


def make_of(iterable: Any, /) -> decimal.DecimalTuple:
    """`DecimalTuple._make(...)` of a tuple or list."""
    return make_tuple(*plain(iterable))


def replace(value: decimal.DecimalTuple, /, **fields: Any) -> decimal.DecimalTuple:
    """`value._replace(...)`."""
    return value._replace(**{name: plain(field) for name, field in fields.items()})


def tuple_from(state: Any) -> decimal.DecimalTuple:
    """The tuple of a dump."""
    sign, digits, exponent = state
    return make_tuple(sign, digits, exponent)


TUPLE_MEMBERS: Final[dict[str, TypeMember]] = {
    **TUPLE_FIELDS,
    **methods(tuple, "count index"),
    "_make": Static(make_of, Cost.LINEAR),
    "_replace": Method(replace, Cost.LINEAR),
    "_asdict": Method(decimal.DecimalTuple._asdict, Cost.LINEAR),
    "_fields": Static(decimal.DecimalTuple._fields, Cost.CONSTANT),  # type: ignore[arg-type]  # a value of the class
}
DECIMAL: Final = HostType(
    Decimal, "Decimal", "decimal", DECIMAL_MEMBERS, call=Decimal, stub="decimal.Decimal", subclassable=True
)
CONTEXT: Final = HostType(
    Context, "Context", "decimal", {**contexts.MEMBERS, **OPERATIONS}, call=make_context, stub="decimal.Context"
)
TUPLE: Final = HostType(
    decimal.DecimalTuple, "DecimalTuple", "decimal", TUPLE_MEMBERS, call=make_tuple, stub="decimal.DecimalTuple"
)
STATES: Final[dict[type, Any]] = {
    Decimal: (decimal_state, decimal_from),
    decimal.DecimalTuple: (tuple, tuple_from),
    **contexts.STATES,
}
GUARDS: Final[dict[str, Any]] = {
    "@decimal_current": run_context,
    "@decimal_set": set_run_context,
    "@decimal_unexpected": contexts.unexpected,
}


def into(value: decimal.Decimal, copier: Copier, path: str) -> Decimal:
    """A number of the host's as the guest may hold it."""
    bound_length(len(value.as_tuple().digits))
    return wrap(value)


def out(value: Decimal, copier: Copier, path: str) -> decimal.Decimal:
    """A guest's number as the host gets it."""
    return value.native


TO_GUEST[decimal.Decimal] = into
TO_HOST[Decimal] = out
MODULE: Final = Module(
    "decimal",
    {
        **{name: Prelude(name) for name in PRELUDE},
        **{kind.__name__: TypeRef(kind, Cost.CONSTANT) for kind in (*EXCEPTIONS, *CONDITIONS)},
        **{name: Constant(getattr(decimal, name)) for name in (*ROUNDINGS, *LIMITS)},
        "MAX_PREC": Constant(MOST_DIGITS),
        "MIN_ETINY": Constant(decimal.MIN_EMIN - (MOST_DIGITS - 1)),
        "HAVE_THREADS": Constant(True),
        "HAVE_CONTEXTVAR": Constant(True),
        "Decimal": TypeRef(Decimal),
        "Context": TypeRef(Context),
        "DecimalTuple": TypeRef(decimal.DecimalTuple),
    },
    types=(DECIMAL, CONTEXT, contexts.SIGNAL_DICT, TUPLE, *TYPES),
    prelude="decimal",
)
